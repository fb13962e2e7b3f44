//! What a file's name tells: its type, and whether its content can ever change.

/// The type of a file, for `Content-Type`.
pub(super) fn media_type(address: &str) -> &'static str {
    match address.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "msg" | "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// How long a browser may keep a file without asking.
pub(super) fn cache_control(address: &str) -> &'static str {
    if is_named_by_content(address) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// Whether the name holds a digest of the content: `app-0123abcd.js`, `app-0123abcd_bg.wasm`.
fn is_named_by_content(address: &str) -> bool {
    let name = address.rsplit('/').next().unwrap_or_default();
    name.split('.').any(|part| {
        let part = part.strip_suffix("_bg").unwrap_or(part);
        let digest = part.rsplit('-').next().unwrap_or_default();
        digest.len() >= 8
            && digest
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// The file of which this may be the compressed copy.
pub(super) fn of_compressed_copy(address: &str) -> Option<&str> {
    address
        .strip_suffix(".br")
        .or_else(|| address.strip_suffix(".gz"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_digest_in_the_name_is_for_ever() {
        for name in [
            "/app-0123abcd.js",
            "/app-0123456789abcdef_bg.wasm",
            "/l/ar-deadbeef01.msg",
        ] {
            assert!(is_named_by_content(name), "{name}");
        }
        for name in [
            "/index.html",
            "/sw.js",
            "/theme.css",
            "/icon-512.png",
            "/a-decade.js",
        ] {
            assert!(!is_named_by_content(name), "{name}");
        }
    }
}
