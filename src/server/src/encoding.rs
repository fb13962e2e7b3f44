//! Which compression a browser takes, and gzip for what is not compressed beforehand.

use std::io::{Read as _, Write as _};

use axum::http::{HeaderMap, header};

/// A compression, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// Its name in `Content-Encoding`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    /// Whether the browser takes it. No preference between them: the smallest is the best.
    pub(crate) fn is_accepted(self, headers: &HeaderMap) -> bool {
        headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|item| {
                let mut parts = item.split(';').map(str::trim);
                let name = parts.next().unwrap_or_default();
                let is_zero = parts
                    .filter_map(|part| part.strip_prefix("q="))
                    .any(|q| q.parse::<f32>().is_ok_and(|q| q <= 0.0));
                name.eq_ignore_ascii_case(self.name()) && !is_zero
            })
    }
}

/// The bytes, smaller.
pub(crate) fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// The bytes as they were.
pub(crate) fn gunzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain)?;
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn a_zero_means_no() {
        let accepts = |value: &'static str, encoding: Encoding| {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]);
            encoding.is_accepted(&headers)
        };
        assert!(accepts("gzip, deflate, br", Encoding::Brotli));
        assert!(accepts("GZIP;q=0.5", Encoding::Gzip));
        assert!(!accepts("br;q=0, gzip", Encoding::Brotli));
        assert!(!accepts("", Encoding::Gzip));
    }
}
