//! The connections: a task each. HTTP/1.1 only, for what is in front of the server speaks the rest, and an open
//! stream of news then holds the least memory.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tracing::Instrument as _;

use crate::guests::{Guest, Guests};
use crate::municipalities::Municipalities;
use crate::open_files::most_connections;
use crate::routes::Front;
use crate::tls::{Tls, TlsConnections};

/// How long open connections get to end after the server was asked to stop.
const STOP_WITHIN: Duration = Duration::from_secs(10);
/// How long the head of a request may take, the wait for it included: longer than proxies keep a connection.
const HEAD_WITHIN: Duration = Duration::from_secs(90);
/// The least that hyper takes: room for the head of a request, and for a piece of what follows.
const BUFFER: usize = 8 * 1024;
/// No connection can be taken in now, mostly because too many are open.
pub(crate) const TRY_AGAIN: Duration = Duration::from_millis(250);

/// Where connections come from.
pub(crate) trait Connections {
    /// A connection.
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    /// The next one, and from whom.
    fn next(&mut self) -> impl Future<Output = io::Result<(Self::Stream, SocketAddr)>> + Send;
}

impl Connections for TcpListener {
    type Stream = TcpStream;

    async fn next(&mut self) -> io::Result<(TcpStream, SocketAddr)> {
        let (stream, from) = self.accept().await?;
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
        Ok((stream, from))
    }
}

/// Serves one municipality or several until `stop` is done, then lets what is under way end, but not for ever.
///
/// # Errors
/// None: a socket that fails is tried again.
pub async fn serve(
    served: impl Into<Municipalities>,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    serve_on(served.into(), listener, stop).await
}

/// The same over TLS.
///
/// # Errors
/// As [`serve`].
pub async fn serve_tls(
    served: impl Into<Municipalities>,
    listener: TcpListener,
    tls: &Tls,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let served = served.into();
    let connections = TlsConnections::new(listener, tls, served.proxies());
    serve_on(served, connections, stop).await
}

async fn serve_on(
    served: Municipalities,
    mut connections: impl Connections,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let (mut telling, mut deleting) = (JoinSet::new(), JoinSet::new());
    for app in served.all() {
        let tells = crate::webpush::run(Arc::clone(app), stopped.clone());
        telling.spawn(tells.instrument(app.span()));
        let deletes = crate::retention::run(Arc::clone(app), stopped.clone());
        deleting.spawn(deletes.instrument(app.span()));
        let erases = crate::erasing::run(Arc::clone(app), stopped.clone());
        deleting.spawn(erases.instrument(app.span()));
    }
    let places = most_connections(served.all().len());
    let guests = Guests::of_places(places, served.proxies());
    let (front, open) = (Front::of(&served), GracefulShutdown::new());
    let places = Arc::new(Semaphore::new(places));
    tokio::select! {
        () = accept(&mut connections, &places, &guests, &front, &open) => {}
        () = stop => {}
    }
    drop(connections);
    for app in served.all() {
        app.news.close();
    }
    stopping.send_replace(true);
    if tokio::time::timeout(STOP_WITHIN, open.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("stopped with connections still open");
    }
    // What is being sent is noted as sent: otherwise it would be sent again.
    if tokio::time::timeout(STOP_WITHIN, telling.join_all())
        .await
        .is_err()
    {
        tracing::warn!("stopped while phones were being told");
    }
    // What is not deleted or erased yet is so at the next start.
    deleting.abort_all();
    Ok(())
}

async fn accept(
    connections: &mut impl Connections,
    places: &Arc<Semaphore>,
    guests: &Arc<Guests>,
    front: &Front,
    open: &GracefulShutdown,
) {
    let mut http = http1::Builder::new();
    http.max_buf_size(BUFFER)
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN);
    loop {
        // Past that whoever comes waits at the door: those inside need files too.
        let Ok(place) = Arc::clone(places).acquire_owned().await else {
            return;
        };
        match connections.next().await {
            Ok((stream, from)) => {
                // Past its share an address is sent away, and comes again.
                if let Some(guest) = guests.let_in(from.ip()) {
                    connect(stream, from, (place, guest), &http, front, open);
                }
            }
            Err(error) => {
                tracing::warn!(%error, "no connection taken in");
                tokio::time::sleep(TRY_AGAIN).await;
            }
        }
    }
}

fn connect(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    from: SocketAddr,
    place: (OwnedSemaphorePermit, Guest),
    http: &http1::Builder,
    front: &Front,
    open: &GracefulShutdown,
) {
    let front = front.clone();
    // Gone once there is an answer: an open stream of news must not hold what made it.
    let answer = service_fn(move |request| Box::pin(answered(front.clone(), request, from)));
    let connection = open.watch(http.serve_connection(TokioIo::new(stream), answer));
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection broke");
        }
        drop(place);
    });
}

async fn answered(
    front: Front,
    mut request: Request<Incoming>,
    from: SocketAddr,
) -> Result<Response, Infallible> {
    request.extensions_mut().insert(ConnectInfo(from));
    front.answer(request.map(Body::new)).await
}
