//! The link with a code, as a QR code.

use qrcode::QrCode;
use qrcode::render::svg;

use crate::problem::ApiError;
use crate::session::Token;

/// The longest address of a server.
const LONGEST_ORIGIN: usize = 200;

/// The link that signs a phone in.
///
/// # Errors
/// When `origin` is no address of a server.
pub(super) fn link(origin: &str, code: &str) -> Result<String, ApiError> {
    if origin.len() > LONGEST_ORIGIN {
        return Err(ApiError::malformed("origin", "no address of a server"));
    }
    // Behind the `#` it stands in no log, of ours or of a proxy.
    Ok(format!("{origin}/koppelen#{code}"))
}

/// The link with which somebody looks along.
///
/// # Errors
/// When `origin` is no address of a server.
pub(super) fn shared_link(origin: &str, token: &Token) -> Result<String, ApiError> {
    if origin.len() > LONGEST_ORIGIN {
        return Err(ApiError::malformed("origin", "no address of a server"));
    }
    Ok(format!("{origin}/meekijken#{}", token.text()))
}

/// A link as SVG.
///
/// # Errors
/// When it is too long for a QR code.
pub(super) fn qr(link: &str) -> Result<String, ApiError> {
    let qr = QrCode::new(link).map_err(|_| ApiError::Interrupted)?;
    let mut qr = qr.render::<svg::Color<'_>>();
    Ok(qr.min_dimensions(240, 240).build())
}
