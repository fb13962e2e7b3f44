//! To which addresses anything is sent. A phone names the address, so it may be anybody's: a server of
//! the house behind the firewall too.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use axum::http::Uri;
use axum::http::uri::Scheme;

/// The push services of the browsers: Chrome and most others, Firefox, Safari, Edge. Their subdomains
/// count too.
const KNOWN: [&str; 4] = [
    "fcm.googleapis.com",
    "push.services.mozilla.com",
    "push.apple.com",
    "notify.windows.com",
];
/// The longest address, in bytes.
const LONGEST: usize = 1000;

/// Where something may be sent to.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    hosts: Vec<String>,
    is_local: bool,
}

/// Nothing is sent to this address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no address of a push service that is known here")]
pub(crate) struct NoPlace;

impl Places {
    /// The known services and these.
    pub(crate) fn new(more: &[String], is_local: bool) -> Self {
        let hosts = KNOWN.into_iter().map(str::to_owned);
        Self {
            hosts: hosts.chain(more.iter().cloned()).collect(),
            is_local,
        }
    }

    /// The address, if something may be sent there.
    ///
    /// # Errors
    /// [`NoPlace`].
    pub(crate) fn check(&self, address: &str) -> Result<Uri, NoPlace> {
        let uri: Uri = address.parse().map_err(|_| NoPlace)?;
        let authority = uri.authority().ok_or(NoPlace)?.as_str();
        let is_good = if self.is_local {
            uri.scheme() == Some(&Scheme::HTTP) && uri.host() == Some("127.0.0.1")
        } else {
            // Without a port and without a name before it, the authority is the host.
            let host = authority.to_ascii_lowercase();
            uri.scheme() == Some(&Scheme::HTTPS) && self.is_known(&host)
        };
        if is_good && address.len() <= LONGEST {
            Ok(uri)
        } else {
            Err(NoPlace)
        }
    }

    fn is_known(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| {
            let before = host.strip_suffix(known.as_str());
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    }
}

/// Whether this is the name of a host in the open internet, as the municipality may add one.
pub(crate) fn is_host_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut labels = name.split('.');
    let ends_in_letters = name
        .rsplit('.')
        .next()
        .is_some_and(|last| last.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_good = labels.all(|label| !label.is_empty() && label.chars().all(is_plain));
    is_good && ends_in_letters && name.contains('.')
}

/// Whether anybody can be there: no machine of the house, of this network, or of nobody. Asked after the
/// name was resolved, for a name may lead anywhere.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

/// By the registry of special addresses of IANA (RFC 6890).
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || matches!((a, b, c), (0, ..) | (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99))
        || matches!((a, b), (198, 18..=19))
        // Multicast, and what was never given out.
        || a >= 224;
    !is_special
}

/// What was given out lies in `2000::/3`. Within it: tunnels and the rest of `2001::/23`, 6to4, documentation.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    let is_special = matches!(
        (a, b),
        (0x2001, ..0x0200 | 0x0db8) | (0x2002, _) | (0x3fff, ..0x1000)
    );
    (0x2000..0x4000).contains(&a) && !is_special
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("https://fcm.googleapis.com/fcm/send/abc:def", true)]
    #[case("https://FCM.googleapis.com/wp/abc", true)]
    #[case("https://updates.push.services.mozilla.com/wpush/v2/abc", true)]
    #[case("https://web.push.apple.com/abc", true)]
    #[case("https://wns2-par02p.notify.windows.com/w/?token=abc", true)]
    #[case("https://push.voorbeeldstad.example/abc", true)]
    #[case("http://fcm.googleapis.com/fcm/send/abc", false)]
    #[case("https://fcm.googleapis.com:8443/abc", false)]
    #[case("https://fcm.googleapis.com@intranet.example/abc", false)]
    #[case("https://me:secret@fcm.googleapis.com/abc", false)]
    #[case("https://fcm.googleapis.com.evil.example/abc", false)]
    #[case("https://evilfcm.googleapis.com/abc", false)]
    #[case("https://googleapis.com/abc", false)]
    #[case("https://fcm.googleapis.com./abc", false)]
    #[case("https://127.0.0.1/abc", false)]
    #[case("https://[::1]/abc", false)]
    #[case("https://169.254.169.254/latest/meta-data", false)]
    #[case("https://2130706433/abc", false)]
    #[case("https://localhost/abc", false)]
    #[case("http://127.0.0.1:8080/abc", false)]
    #[case("file:///etc/passwd", false)]
    #[case("ftp://fcm.googleapis.com/abc", false)]
    #[case("/abc", false)]
    #[case("", false)]
    fn only_known_push_services(#[case] address: &str, #[case] is_good: bool) {
        let places = Places::new(&["push.voorbeeldstad.example".to_owned()], false);
        assert_eq!(places.check(address).is_ok(), is_good, "{address}");
    }

    #[rstest]
    #[case("http://127.0.0.1:8080/abc", true)]
    #[case("http://127.0.0.1:80@evil.example/abc", false)]
    #[case("http://127.0.0.2:8080/abc", false)]
    #[case("https://fcm.googleapis.com/fcm/send/abc", false)]
    fn in_a_test_only_this_machine(#[case] address: &str, #[case] is_good: bool) {
        let places = Places::new(&[], true);
        assert_eq!(places.check(address).is_ok(), is_good, "{address}");
    }

    #[test]
    fn an_address_is_not_endless() {
        let address = format!("https://fcm.googleapis.com/{}", "a".repeat(LONGEST));
        assert_eq!(Places::new(&[], false).check(&address), Err(NoPlace));
    }

    #[rstest]
    #[case("push.voorbeeldstad.example", true)]
    #[case("localhost", false)]
    #[case("10.0.0.1", false)]
    #[case("0x7f.1", false)]
    #[case("push.example:8443", false)]
    #[case("Push.example", false)]
    #[case(".example", false)]
    #[case("", false)]
    fn what_is_a_name_of_a_host(#[case] name: &str, #[case] is_one: bool) {
        assert_eq!(is_host_name(name), is_one, "{name}");
    }

    #[rstest]
    #[case("142.250.179.170", true)]
    #[case("2a00:1450:400e:80c::200a", true)]
    #[case("127.0.0.1", false)]
    #[case("0.0.0.0", false)]
    #[case("10.1.2.3", false)]
    #[case("172.16.0.1", false)]
    #[case("172.31.255.255", false)]
    #[case("172.32.0.1", true)]
    #[case("192.168.1.1", false)]
    #[case("100.64.0.1", false)]
    #[case("169.254.169.254", false)]
    #[case("192.0.0.8", false)]
    #[case("192.0.2.1", false)]
    #[case("198.18.0.1", false)]
    #[case("198.51.100.1", false)]
    #[case("203.0.113.1", false)]
    #[case("224.0.0.1", false)]
    #[case("255.255.255.255", false)]
    #[case("::", false)]
    #[case("::1", false)]
    #[case("::ffff:10.0.0.1", false)]
    #[case("::ffff:142.250.179.170", true)]
    #[case("64:ff9b::a00:1", false)]
    #[case("fe80::1", false)]
    #[case("fd00::1", false)]
    #[case("ff02::1", false)]
    #[case("2001::1", false)]
    #[case("2001:db8::1", false)]
    #[case("2002:a00:1::1", false)]
    #[case("2001:4860:4860::8888", true)]
    fn nobody_of_the_house(#[case] address: &str, #[case] is_anybodys: bool) {
        assert_eq!(
            is_public(address.parse().unwrap()),
            is_anybodys,
            "{address}"
        );
    }
}
