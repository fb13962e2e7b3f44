//! One file of the app.

use anyhow::Result;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::{AppFiles, digest, name};
use crate::encoding::{Encoding, gunzip, gzip};

/// A file as it is sent.
pub(super) struct File {
    media_type: HeaderValue,
    cache_control: HeaderValue,
    /// The same for every encoding of the same content, so it is a weak one.
    tag: HeaderValue,
    brotli: Option<Bytes>,
    rest: Rest,
}

/// What is there beside brotli. Whoever takes neither is rare: then gzip is undone.
enum Rest {
    Gzip(Bytes),
    Plain(Bytes),
}

impl File {
    /// Reads a file and its compressed copies.
    pub(super) fn read(app: &AppFiles, address: &str) -> std::io::Result<Self> {
        let plain = app.read(address)?.ok_or(std::io::ErrorKind::NotFound)?;
        let mut file = Self::new(address, &digest(&plain));
        file.brotli = app.read(&format!("{address}.br"))?;
        let gzip = app.read(&format!("{address}.gz"))?;
        file.rest = gzip.map_or(Rest::Plain(plain), Rest::Gzip);
        Ok(file)
    }

    /// A text that the build could not compress because the server has the last word on it.
    pub(super) fn made_here(address: &str, plain: &[u8]) -> Result<Self> {
        let mut file = Self::new(address, &digest(plain));
        file.rest = Rest::Gzip(gzip(plain)?.into());
        Ok(file)
    }

    fn new(address: &str, digest: &str) -> Self {
        let tag = HeaderValue::from_str(&format!("W/\"{digest}\"")).expect("hexadecimal digits");
        Self {
            media_type: HeaderValue::from_static(name::media_type(address)),
            cache_control: HeaderValue::from_static(name::cache_control(address)),
            tag,
            brotli: None,
            rest: Rest::Plain(Bytes::new()),
        }
    }

    /// The content.
    pub(super) fn plain(&self) -> std::io::Result<Bytes> {
        match &self.rest {
            Rest::Plain(bytes) => Ok(bytes.clone()),
            Rest::Gzip(bytes) => gunzip(bytes).map(Bytes::from),
        }
    }

    /// The answer to a request for it.
    pub(super) fn answer(&self, headers: &HeaderMap) -> std::io::Result<Response> {
        let common = [
            (header::ETAG, self.tag.clone()),
            (header::CACHE_CONTROL, self.cache_control.clone()),
            (header::VARY, HeaderValue::from_static("accept-encoding")),
        ];
        if self.is_known(headers) {
            return Ok((StatusCode::NOT_MODIFIED, common).into_response());
        }
        let (encoding, body) = self.body(headers)?;
        let kind = [(header::CONTENT_TYPE, self.media_type.clone())];
        let mut response = (common, kind, body).into_response();
        if encoding != Encoding::Identity {
            let encoding = HeaderValue::from_static(encoding.name());
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, encoding);
        }
        Ok(response)
    }

    fn body(&self, headers: &HeaderMap) -> std::io::Result<(Encoding, Bytes)> {
        if let Some(bytes) = &self.brotli
            && Encoding::Brotli.is_accepted(headers)
        {
            return Ok((Encoding::Brotli, bytes.clone()));
        }
        match &self.rest {
            Rest::Gzip(bytes) if Encoding::Gzip.is_accepted(headers) => {
                Ok((Encoding::Gzip, bytes.clone()))
            }
            _ => Ok((Encoding::Identity, self.plain()?)),
        }
    }

    fn is_known(&self, headers: &HeaderMap) -> bool {
        headers
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .any(|tag| tag == "*" || self.tag.to_str().is_ok_and(|ours| ours == tag))
    }
}
