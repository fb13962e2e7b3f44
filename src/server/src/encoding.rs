//! Which compression a browser takes, and gzip for what is not compressed beforehand.

use std::io::{Read as _, Write as _};

use axum::http::{HeaderMap, header};
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

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

/// Bytes that are compressed already, to stand between others in one gzip.
pub(crate) struct Piece {
    deflated: Vec<u8>,
    sum: Crc,
}

impl Piece {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let written = encoder.write_all(bytes).and_then(|()| encoder.flush());
        written.expect("a Vec takes it");
        // After a flush it ends between two bytes, and others may follow.
        let deflated = encoder.get_ref().clone();
        let mut sum = Crc::new();
        sum.update(bytes);
        Self { deflated, sum }
    }

    /// How many bytes it takes.
    pub(crate) fn len(&self) -> usize {
        self.deflated.len()
    }

    /// A gzip of it with these before and behind it, which are short: they stay as they are.
    pub(crate) fn gzip_between(&self, before: &[u8], after: &[u8]) -> Vec<u8> {
        // RFC 1952: deflate, no name, no time, no system.
        let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
        let mut sum = Crc::new();
        sum.update(before);
        sum.combine(&self.sum);
        sum.update(after);
        stored(&mut gzip, before, false);
        gzip.extend_from_slice(&self.deflated);
        stored(&mut gzip, after, true);
        gzip.extend_from_slice(&sum.sum().to_le_bytes());
        gzip.extend_from_slice(&sum.amount().to_le_bytes());
        gzip
    }
}

/// Blocks of deflate that are not compressed (RFC 1951, 3.2.4).
fn stored(gzip: &mut Vec<u8>, bytes: &[u8], is_end: bool) {
    let mut blocks = bytes.chunks(usize::from(u16::MAX)).peekable();
    while let Some(block) = blocks.next() {
        let length = block.len() as u16;
        gzip.push(u8::from(is_end && blocks.peek().is_none()));
        gzip.extend_from_slice(&length.to_le_bytes());
        gzip.extend_from_slice(&(!length).to_le_bytes());
        gzip.extend_from_slice(block);
    }
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
    fn a_piece_is_read_with_what_stands_around_it() {
        let long = "huur, brief, ".repeat(20_000);
        for middle in ["", "[]", &long] {
            let piece = Piece::of(middle.as_bytes());
            for (before, after) in [("{", "}"), ("a".repeat(70_000).as_str(), "z")] {
                let gzip = piece.gzip_between(before.as_bytes(), after.as_bytes());
                let whole = [before, middle, after].concat();
                assert_eq!(gunzip(&gzip).unwrap(), whole.as_bytes());
            }
        }
        assert!(Piece::of(long.as_bytes()).len() < 2_000);
    }

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
