//! The connections: a task each. HTTP/1.1 only, for what is in front of the server speaks the rest, and an open
//! stream of news then holds the least memory.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use axum::Router;
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
use tower_service::Service as _;

use crate::app::App;
use crate::guests::{Guest, Guests};
use crate::open_files::most_connections;
use crate::routes::router;
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

/// Serves until `stop` is done, then lets what is under way end, but not for ever.
///
/// # Errors
/// None: a socket that fails is tried again.
pub async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    serve_on(app, listener, stop).await
}

/// The same over TLS.
///
/// # Errors
/// As [`serve`].
pub async fn serve_tls(
    app: Arc<App>,
    listener: TcpListener,
    tls: &Tls,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let connections = TlsConnections::new(listener, tls, &app.proxies);
    serve_on(app, connections, stop).await
}

async fn serve_on(
    app: Arc<App>,
    mut connections: impl Connections,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let news = app.news.clone();
    let telling = tokio::spawn(crate::webpush::run(Arc::clone(&app), stopped.clone()));
    let deleting = tokio::spawn(crate::retention::run(Arc::clone(&app), stopped.clone()));
    let erasing = tokio::spawn(crate::erasing::run(Arc::clone(&app), stopped));
    let places = most_connections();
    let guests = Guests::of_places(places, &app.proxies);
    let (router, open) = (router(app), GracefulShutdown::new());
    let places = Arc::new(Semaphore::new(places));
    tokio::select! {
        () = accept(&mut connections, &places, &guests, &router, &open) => {}
        () = stop => {}
    }
    drop(connections);
    news.close();
    stopping.send_replace(true);
    if tokio::time::timeout(STOP_WITHIN, open.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("stopped with connections still open");
    }
    // What is being sent is noted as sent: otherwise it would be sent again.
    if tokio::time::timeout(STOP_WITHIN, telling).await.is_err() {
        tracing::warn!("stopped while phones were being told");
    }
    // What is not deleted or erased yet is so at the next start.
    deleting.abort();
    erasing.abort();
    Ok(())
}

async fn accept(
    connections: &mut impl Connections,
    places: &Arc<Semaphore>,
    guests: &Arc<Guests>,
    router: &Router,
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
                    connect(stream, from, (place, guest), &http, router, open);
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
    router: &Router,
    open: &GracefulShutdown,
) {
    let router = router.clone();
    let answer = service_fn(move |request| answered(router.clone(), request, from));
    let connection = open.watch(http.serve_connection(TokioIo::new(stream), answer));
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection broke");
        }
        drop(place);
    });
}

async fn answered(
    mut router: Router,
    mut request: Request<Incoming>,
    from: SocketAddr,
) -> Result<Response, Infallible> {
    request.extensions_mut().insert(ConnectInfo(from));
    router.call(request.map(Body::new)).await
}
