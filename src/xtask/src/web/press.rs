//! Compressed copies beside the files, made once so that the server never has to.

use crate::{digest, workspace};
use anyhow::{Context, Result};
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;
use std::path::Path;

/// Endings of what compresses well; pictures and fonts are compressed already.
const ENDINGS: &[&str] = &[
    "html",
    "js",
    "css",
    "wasm",
    "msg",
    "svg",
    "json",
    "webmanifest",
];

/// Whether a file gets compressed copies. The worker does not: the server fills in its theme.
pub(super) fn is_pressed(address: &str) -> bool {
    address != "/sw.js"
        && Path::new(address)
            .extension()
            .is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
}

/// Writes `file.br` and `file.gz`. Copies are remembered by content, so a build after a small
/// change does not compress the wasm again.
pub(super) fn press(file: &Path, bytes: &[u8]) -> Result<()> {
    let kept = workspace::web().join("pressed");
    std::fs::create_dir_all(&kept)?;
    let digest = digest::full(bytes);
    for (ending, how) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
        let copy = kept.join(format!("{digest}.{ending}"));
        if !copy.is_file() {
            std::fs::write(&copy, how(bytes)?)?;
        }
        let mut beside = file.as_os_str().to_owned();
        beside.push(".");
        beside.push(ending);
        std::fs::copy(&copy, &beside)
            .with_context(|| format!("writing {}", Path::new(&beside).display()))?;
    }
    Ok(())
}

/// Brotli at its best (11), as people get it: what it takes for a font presses wasm smaller.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let usual = brotli_as(BrotliEncoderMode::BROTLI_MODE_GENERIC, bytes)?;
    let other = brotli_as(BrotliEncoderMode::BROTLI_MODE_FONT, bytes)?;
    Ok(if other.len() < usual.len() {
        other
    } else {
        usual
    })
}

fn brotli_as(mode: BrotliEncoderMode, bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        mode,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut pressed = Vec::new();
    let mut rest = bytes;
    brotli::BrotliCompress(&mut rest, &mut pressed, &parameters)?;
    Ok(pressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_wasm_are_pressed_and_pictures_are_not() {
        assert!(is_pressed("/app-0123456789.wasm"));
        assert!(is_pressed("/l/ti-0123456789.msg"));
        assert!(!is_pressed("/icons/icon-512.png"));
        assert!(!is_pressed("/sw.js"));
    }

    #[test]
    fn both_ways_make_it_smaller() {
        let text = "een week ".repeat(200).into_bytes();
        assert!(brotli(&text).expect("writes to memory").len() < text.len() / 10);
        assert!(gzip(&text).expect("writes to memory").len() < text.len() / 10);
    }
}
