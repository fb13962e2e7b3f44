//! Refuses what another site makes a browser send here.

use axum::http::{HeaderMap, Method, header};

/// Whether a request may change something: it reads only, or it does not come from another site.
///
/// Programs that are no browser send neither header, and have no cookie to be misused.
pub(crate) fn is_allowed(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return true;
    }
    if let Some(site) = headers.get("sec-fetch-site") {
        return matches!(site.as_bytes(), b"same-origin" | b"none");
    }
    let Some(origin) = headers.get(header::ORIGIN) else {
        return true;
    };
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let of_origin = origin
        .to_str()
        .ok()
        .and_then(|origin| origin.split_once("://"));
    of_origin.is_some_and(|(_, it)| host.is_some_and(|host| host.eq_ignore_ascii_case(it)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn post(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        is_allowed(&Method::POST, &headers)
    }

    #[test]
    fn another_site_is_refused() {
        assert!(post(&[]));
        assert!(post(&[
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://a.example")
        ]));
        assert!(!post(&[("sec-fetch-site", "cross-site")]));
        assert!(!post(&[("sec-fetch-site", "same-site")]));
        assert!(post(&[
            ("origin", "https://a.example"),
            ("host", "a.example")
        ]));
        assert!(!post(&[
            ("origin", "https://b.example"),
            ("host", "a.example")
        ]));
        assert!(!post(&[("origin", "null"), ("host", "a.example")]));
        assert!(is_allowed(
            &Method::GET,
            &HeaderMap::from_iter([(
                HeaderName::from_static("sec-fetch-site"),
                HeaderValue::from_static("cross-site")
            )])
        ));
    }
}
