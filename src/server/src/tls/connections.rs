//! Connections on which TLS stands. Whoever is slow to shake hands holds nobody up.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ipnet::IpNet;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::Tls;
use crate::connections::{Connections, TRY_AGAIN};
use crate::guests::Guests;

/// How long somebody may take to shake hands.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// So many shake hands at once; others wait in the queue of the socket.
const AT_ONCE: usize = 512;
/// So many wait to be served.
const WAITING: usize = 64;

type Connection = (TlsStream<TcpStream>, SocketAddr);

/// Gives a connection once TLS stands on it.
pub(crate) struct TlsConnections {
    ready: mpsc::Receiver<Connection>,
    accepting: JoinHandle<()>,
}

impl TlsConnections {
    /// Takes connections in; of what shakes hands at once one address has its share, unless it is a proxy.
    pub(crate) fn new(listener: TcpListener, tls: &Tls, proxies: &[IpNet]) -> Self {
        let (sender, ready) = mpsc::channel(WAITING);
        let acceptor = TlsAcceptor::from(Arc::clone(&tls.0));
        let guests = Guests::of_places(AT_ONCE, proxies);
        let accepting = tokio::spawn(accept(listener, acceptor, guests, sender));
        Self { ready, accepting }
    }
}

impl Drop for TlsConnections {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Connections for TlsConnections {
    type Stream = TlsStream<TcpStream>;

    async fn next(&mut self) -> io::Result<Connection> {
        let next = self.ready.recv().await;
        next.ok_or_else(|| io::Error::other("nobody takes connections in"))
    }
}

async fn accept(
    mut listener: TcpListener,
    acceptor: TlsAcceptor,
    guests: Arc<Guests>,
    ready: mpsc::Sender<Connection>,
) {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    while let Ok(turn) = Arc::clone(&turns).acquire_owned().await {
        let (stream, from) = match listener.next().await {
            Ok(connection) => connection,
            Err(error) => {
                tracing::warn!(%error, "no connection taken in");
                tokio::time::sleep(TRY_AGAIN).await;
                continue;
            }
        };
        let Some(guest) = guests.let_in(from.ip()) else {
            continue;
        };
        let (acceptor, ready) = (acceptor.clone(), ready.clone());
        tokio::spawn(async move {
            let shaken = tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await;
            drop((turn, guest));
            if let Ok(Ok(stream)) = shaken {
                // Refused only while the server stops.
                ready.send((stream, from)).await.unwrap_or_default();
            }
        });
    }
}
