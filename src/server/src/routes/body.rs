//! Taking a body in, with a limit on its size and on the time it takes; and giving JSON back.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use http_body_util::BodyExt as _;
use serde::Serialize;

use crate::encoding::{Encoding, gzip};
use crate::problem::ApiError;

/// The largest body in bytes.
const LARGEST: usize = 1024 * 1024;
/// Of a body that is too large this much is read and thrown away, so that the phone gets to read
/// the answer; beyond it the connection is cut.
const READ_AT_MOST: usize = 8 * LARGEST;
/// As JSON has it; a bare one is not JSON.
const NUL: &[u8] = br"\u0000";
/// The longest that a body may take.
const WITHIN: Duration = Duration::from_mins(1);
/// Answers smaller than this fit in one packet, and gain nothing by compression.
const SMALLEST_COMPRESSED: usize = 1400;

/// The whole body, which must be JSON by its own word. The character NUL is in no text that somebody wrote, and not
/// every database can look into a text that has it.
pub(super) async fn take(headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let bytes = take_kind(headers, body, "application/json").await?;
    if has_nul(&bytes) {
        return Err(ApiError::malformed("", "a text with the character NUL"));
    }
    Ok(bytes)
}

/// Whether JSON has an escaped NUL: after a backslash that is not escaped itself.
fn has_nul(json: &[u8]) -> bool {
    let starts = json.windows(NUL.len()).enumerate();
    let mut found = starts.filter(|(_, it)| *it == NUL);
    found.any(|(start, _)| {
        let before = json.get(..start).unwrap_or_default();
        let slashes = before.iter().rev().take_while(|it| **it == b'\\').count();
        slashes % 2 == 0
    })
}

/// The whole body, which must be of this kind by its own word.
pub(super) async fn take_kind(
    headers: &HeaderMap,
    body: Body,
    wanted: &'static str,
) -> Result<Bytes, ApiError> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    let kind = kind
        .and_then(|kind| kind.split(';').next())
        .unwrap_or_default()
        .trim();
    if !kind.eq_ignore_ascii_case(wanted) {
        return Err(ApiError::WrongKind { wanted });
    }
    tokio::time::timeout(WITHIN, collect(body))
        .await
        .map_err(|_| ApiError::BodyLost)?
}

async fn collect(mut body: Body) -> Result<Bytes, ApiError> {
    let mut first = Bytes::new();
    let mut rest = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| ApiError::BodyLost)?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length += data.len();
        if length > READ_AT_MOST {
            break;
        }
        // A small body comes in one piece and is not copied.
        if length == data.len() {
            first = data;
        } else if length <= LARGEST {
            if rest.is_empty() {
                rest.extend_from_slice(&first);
            }
            rest.extend_from_slice(&data);
        }
    }
    if length > LARGEST {
        return Err(ApiError::TooLarge);
    }
    Ok(if rest.is_empty() { first } else { rest.into() })
}

/// A photo. Nothing on the way may keep it.
pub(super) fn jpeg(bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, bytes).into_response()
}

/// An answer as JSON.
pub(super) fn json(value: &impl Serialize) -> Result<Response, ApiError> {
    let body = serde_json::to_vec(value).map_err(crate::store::StoreError::from)?;
    Ok(with_kind(body))
}

/// An answer as JSON, compressed when that pays: a phone's bytes are prepaid.
pub(super) fn compressed_json(
    value: &impl Serialize,
    takes_gzip: bool,
) -> Result<Response, ApiError> {
    let body = serde_json::to_vec(value).map_err(crate::store::StoreError::from)?;
    if body.len() < SMALLEST_COMPRESSED {
        return Ok(with_kind(body));
    }
    let vary = (header::VARY, HeaderValue::from_static("accept-encoding"));
    if !takes_gzip {
        let mut response = with_kind(body);
        response.headers_mut().extend([vary]);
        return Ok(response);
    }
    let smaller = gzip(&body).map_err(|_| ApiError::Interrupted)?;
    Ok(gzipped(smaller))
}

/// An answer that is compressed already.
pub(super) fn gzipped(bytes: Vec<u8>) -> Response {
    let mut response = with_kind(bytes);
    let encoding = HeaderValue::from_static(Encoding::Gzip.name());
    let vary = HeaderValue::from_static("accept-encoding");
    response
        .headers_mut()
        .extend([(header::VARY, vary), (header::CONTENT_ENCODING, encoding)]);
    response
}

fn with_kind(body: Vec<u8>) -> Response {
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escaped_nul_is_seen_and_words_about_it_are_not() {
        assert!(has_nul(br#"{"text":"\u0000"}"#));
        assert!(has_nul(br#"{"text":"a\\\u0000"}"#));
        assert!(!has_nul(br#"{"text":"\\u0000"}"#));
        assert!(!has_nul(b"{}"));
    }
}
