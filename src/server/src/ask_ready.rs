//! Asks a running server whether it is ready, as a container without a shell must.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use crate::config::Config;
use crate::tls::{self, NoTls};

/// So long each of connecting, asking and hearing may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// More than any answer has.
const LONGEST: u64 = 64 * 1024;
const QUESTION: &[u8] =
    b"GET /health/ready HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

/// Why a server does not count as ready.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotReady {
    /// `listen` leaves the port to the system.
    #[error("`listen` names no port, so nobody can know where the server is")]
    NoPort,
    /// Its certificate cannot be read.
    #[error(transparent)]
    Tls(#[from] NoTls),
    /// It cannot be reached or does not answer.
    #[error("the server at {0} does not answer: {1}")]
    Silent(SocketAddr, io::Error),
    /// It answers that it is not.
    #[error("the server at {0} is not ready: {1}")]
    Said(SocketAddr, String),
}

/// Asks the server that runs with these settings on this machine. Where it speaks TLS it must show the certificate that
/// the settings name.
///
/// # Errors
/// When it is not ready, or cannot be asked.
pub fn ask_ready(config: &Config) -> Result<(), NotReady> {
    let address = reachable(config.listen);
    if address.port() == 0 {
        return Err(NotReady::NoPort);
    }
    let silent = |error| NotReady::Silent(address, error);
    let stream = connect(address).map_err(silent)?;
    let answer = match &config.tls {
        None => ask(stream),
        Some((certificates, _)) => ask(tls::to_own(certificates, stream)?),
    };
    judge(address, &answer.map_err(silent)?)
}

/// A server that listens on every address is reached on this machine's own.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(stream)
}

fn ask(mut stream: impl Read + Write) -> io::Result<String> {
    stream.write_all(QUESTION)?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn judge(address: SocketAddr, answer: &str) -> Result<(), NotReady> {
    if answer.starts_with("HTTP/1.1 200 ") {
        return Ok(());
    }
    let first = answer.lines().next().unwrap_or_default();
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body);
    let said = body.filter(|body| !body.is_empty()).unwrap_or(first);
    Err(NotReady::Said(address, said.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_listens_everywhere_is_asked_here() {
        for (listen, asked) in [
            ("0.0.0.0:80", "127.0.0.1:80"),
            ("[::]:80", "[::1]:80"),
            ("10.0.0.7:80", "10.0.0.7:80"),
        ] {
            assert_eq!(reachable(listen.parse().unwrap()).to_string(), asked);
        }
    }

    #[test]
    fn only_a_200_is_ready() {
        let address = SocketAddr::from(([127, 0, 0, 1], 80));
        let judged = |answer: &str| judge(address, answer).map_err(|it| it.to_string());
        assert_eq!(judged("HTTP/1.1 200 OK\r\n\r\n{}"), Ok(()));
        let full = "HTTP/1.1 503 Service Unavailable\r\ndate: x\r\n\r\nno room";
        assert!(judged(full).unwrap_err().ends_with("is not ready: no room"));
        assert!(judged("").is_err());
    }
}
