//! Sending pictures in pieces, so that a break costs one piece, and fetching those of another phone.

use domain::PhotoId;
use gloo_net::http::{Method, Request, Response};
use js_sys::Uint8Array;

use super::Trouble;
use super::http::problem;

/// Bytes of one piece: some seconds on a slow connection.
const PIECE: usize = 32_768;

/// What became of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// All of it is on the server.
    Whole,
    /// The server does not know the bill that has it, not yet or not any more.
    NotKnown,
    /// The server does not take it: to send it again would cost data for nothing.
    Refused,
}

/// Sends what the server does not have of this picture yet.
///
/// # Errors
/// [`Trouble`]; what arrived before it stays there.
pub async fn send_photo(id: &PhotoId, jpeg: &[u8]) -> Result<Sent, Trouble> {
    let asked = Request::get(&address(id)).method(Method::HEAD).send().await;
    let mut told = asked.map_err(|_| Trouble::Offline)?;
    loop {
        match told.status() {
            404 => return Ok(Sent::NotKnown),
            413 | 415 | 422 => return Ok(Sent::Refused),
            _ => told = good(told).await?,
        }
        let offset = header(&told, "upload-offset").and_then(|text| text.parse().ok());
        let offset: usize = offset.ok_or(Trouble::Unreadable)?;
        if header(&told, "upload-complete").as_deref() == Some("?1") {
            return Ok(Sent::Whole);
        }
        let end = jpeg.len().min(offset + PIECE);
        let piece = jpeg.get(offset..end).filter(|piece| !piece.is_empty());
        let piece = Uint8Array::from(piece.ok_or(Trouble::Unreadable)?);
        let request = Request::patch(&address(id))
            .header("content-type", "application/partial-upload")
            .header("upload-offset", &offset.to_string())
            .header("upload-length", &jpeg.len().to_string())
            .body(piece)
            .map_err(|_| Trouble::Unreadable)?;
        told = request.send().await.map_err(|_| Trouble::Offline)?;
    }
}

/// Fetches a picture that another phone took.
///
/// # Errors
/// [`Trouble`].
pub async fn fetch_photo(id: &PhotoId) -> Result<Vec<u8>, Trouble> {
    let response = Request::get(&address(id)).send().await;
    let response = good(response.map_err(|_| Trouble::Offline)?).await?;
    response.binary().await.map_err(|_| Trouble::Offline)
}

fn address(id: &PhotoId) -> String {
    format!("/api/v1/photos/{id}")
}

fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name)
}

async fn good(response: Response) -> Result<Response, Trouble> {
    if response.ok() {
        Ok(response)
    } else {
        Err(problem(response).await)
    }
}
