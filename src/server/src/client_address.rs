//! From where a request comes: the address that wrong tries are counted by.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

use crate::app::App;

const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The address of whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ClientAddress(pub(crate) IpAddr);

impl FromRequestParts<Arc<App>> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        // Without a socket all are counted together.
        let peer = peer.map_or(IpAddr::from([0, 0, 0, 0]), |it| it.0.ip());
        Ok(Self(origin(peer, &parts.headers, &app.proxies)))
    }
}

/// Whether it is an address of one of these networks.
pub(crate) fn is_in(networks: &[IpNet], address: IpAddr) -> bool {
    let address = address.to_canonical();
    networks.iter().any(|net| net.contains(&address))
}

/// What stands for all addresses of one household: it has a whole /64 of IPv6.
pub(crate) fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// What the nearest proxy that is not ours says, read from behind: what stands before it anybody may
/// have written.
fn origin(peer: IpAddr, headers: &HeaderMap, proxies: &[IpNet]) -> IpAddr {
    let mut origin = peer;
    let named = headers.get_all(FORWARDED).iter().rev();
    let mut named = named.flat_map(|line| line.to_str().unwrap_or_default().rsplit(','));
    while is_in(proxies, origin) {
        match named.next().map(|text| text.trim().parse()) {
            Some(Ok(before)) => origin = before,
            _ => break,
        }
    }
    origin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_proxies_are_believed() {
        let ours: Vec<IpNet> = vec![
            "127.0.0.1/32".parse().unwrap(),
            "10.1.0.0/16".parse().unwrap(),
        ];
        let cases: [(&str, &[&str], &str); 9] = [
            ("192.0.2.7", &[], "192.0.2.7"),
            ("192.0.2.7", &["198.51.100.1"], "192.0.2.7"),
            ("127.0.0.1", &[], "127.0.0.1"),
            ("127.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("::ffff:127.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("127.0.0.1", &["203.0.113.9, 198.51.100.1"], "198.51.100.1"),
            (
                "127.0.0.1",
                &["203.0.113.9", "198.51.100.1,10.1.2.3"],
                "198.51.100.1",
            ),
            ("127.0.0.1", &["198.51.100.1, nobody"], "127.0.0.1"),
            ("127.0.0.1", &["2001:db8::7"], "2001:db8::7"),
        ];
        for (peer, lines, found) in cases {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(FORWARDED, line.parse().unwrap());
            }
            let found: IpAddr = found.parse().unwrap();
            assert_eq!(
                origin(peer.parse().unwrap(), &headers, &ours),
                found,
                "{peer} {lines:?}"
            );
        }
    }
}
