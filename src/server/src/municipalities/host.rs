//! Which host a request names.

use axum::http::uri::Authority;
use axum::http::{HeaderMap, Uri, header};

/// The host that a request names, in small letters and without its port; none where it names none, or two. What a
/// proxy adds (`X-Forwarded-Host`) is not read: most hand on what a stranger wrote there, and a proxy that keeps a
/// host inside could be walked around with it.
pub(crate) fn asked(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let mut named = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (named.next(), named.next()) else {
        return None;
    };
    let host = plain(host.to_str().ok()?)?;
    // Whoever writes the whole address in the first line names it there too.
    let is_same = uri.host().is_none_or(|it| it.eq_ignore_ascii_case(&host));
    is_same.then_some(host)
}

fn plain(text: &str) -> Option<String> {
    let authority: Authority = text.parse().ok()?;
    let is_plain = !text.contains('@') && !authority.host().is_empty();
    is_plain.then(|| authority.host().to_ascii_lowercase())
}

/// A host as it stands in the settings.
///
/// # Errors
/// When no browser could name it so; the text says why.
pub(crate) fn written(text: &str) -> Result<String, String> {
    let is_label = |it: &str| {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !it.is_empty() && it.chars().all(is_plain)
    };
    if text.len() <= 253 && text.split('.').all(is_label) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err(format!(
            "`{text}` is no name of a host, such as ede.example.org: without https:// and without a port"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn of(hosts: &[&str], uri: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        for host in hosts {
            headers.append(header::HOST, host.parse().unwrap());
        }
        headers.insert("x-forwarded-host", "other.example".parse().unwrap());
        asked(&headers, &uri.parse().unwrap())
    }

    #[rstest]
    #[case(&["ede.example"], "/", Some("ede.example"))]
    #[case(&["EDE.example:8443"], "/", Some("ede.example"))]
    #[case(&["ede.example"], "http://Ede.example/", Some("ede.example"))]
    #[case(&["[::1]:80"], "/", Some("[::1]"))]
    #[case(&["ede.example"], "http://wageningen.example/", None)]
    #[case(&["ede.example", "wageningen.example"], "/", None)]
    #[case(&["ede.example", "ede.example"], "/", None)]
    #[case(&["ede.example@wageningen.example"], "/", None)]
    #[case(&["ede.example, wageningen.example"], "/", None)]
    #[case(&["ede.example/"], "/", None)]
    #[case(&[""], "/", None)]
    #[case(&[], "/", None)]
    #[case(&[], "http://ede.example/", None)]
    // Not the same name: it is another host for a browser and its cookies too.
    #[case(&["ede.example."], "/", Some("ede.example."))]
    fn a_request_names_one_host(
        #[case] hosts: &[&str],
        #[case] uri: &str,
        #[case] found: Option<&str>,
    ) {
        assert_eq!(of(hosts, uri).as_deref(), found);
    }

    #[test]
    fn a_host_in_the_settings_is_a_name_alone() {
        assert_eq!(written("Ede.Example.org").as_deref(), Ok("ede.example.org"));
        assert!(written("localhost").is_ok() && written("192.0.2.1").is_ok());
        for bad in [
            "",
            "https://ede.example",
            "ede.example:443",
            "ede..example",
            "*.example",
            "ede.example/x",
        ] {
            assert!(written(bad).is_err(), "{bad}");
        }
    }
}
