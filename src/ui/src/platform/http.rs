//! Requests to our own server. Nothing else is ever asked.

use domain::Language;
use gloo_net::http::{Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sync::desk::Looks;
use sync::json;
use sync::protocol::{PairingRequest, PairingResponse, Problem, SyncRequest, SyncResponse};

/// Why there is no answer that can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// No connection, or it broke off.
    #[error("no connection")]
    Offline,
    /// The session is over.
    #[error("signed out")]
    SignedOut,
    /// The server says what is wrong.
    #[error("the server answered {0:?}")]
    Problem(Problem),
    /// The answer is none of ours.
    #[error("the answer cannot be read")]
    Unreadable,
}

/// Sends what waits and brings what is new.
///
/// # Errors
/// [`Trouble`]; then the outbox stays as it is.
pub async fn send(request: &SyncRequest) -> Result<SyncResponse, Trouble> {
    read(post("/api/v1/sync", request).await?).await
}

/// Pairs this phone with a code.
///
/// # Errors
/// [`Trouble`].
pub async fn pair(code: &str) -> Result<PairingResponse, Trouble> {
    read(
        post(
            "/api/v1/pairing",
            &PairingRequest {
                code: code.to_owned(),
            },
        )
        .await?,
    )
    .await
}

/// Ends the session of this phone on the server.
///
/// # Errors
/// [`Trouble`].
pub async fn sign_out() -> Result<(), Trouble> {
    let response = Request::post("/api/v1/sign-out")
        .send()
        .await
        .map_err(|_| Trouble::Offline)?;
    if response.ok() || response.status() == 401 {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}

/// Who of the staff looked at the person's file, the last first.
///
/// # Errors
/// [`Trouble`].
pub async fn looks() -> Result<Looks, Trouble> {
    let sent = Request::get("/api/v1/looks").send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// The words of a language: one of the files that the build names.
///
/// # Errors
/// [`Trouble::Offline`], also when the language is not on the phone.
pub async fn fetch_words(
    build: &super::Build,
    language: Language,
    part: usize,
) -> Result<String, Trouble> {
    let address = build.words(language).get(part).ok_or(Trouble::Unreadable)?;
    let response = Request::get(address)
        .send()
        .await
        .map_err(|_| Trouble::Offline)?;
    if !response.ok() {
        return Err(Trouble::Offline);
    }
    response.text().await.map_err(|_| Trouble::Offline)
}

pub(super) async fn post<T: Serialize>(address: &str, body: &T) -> Result<Response, Trouble> {
    let text = serde_json::to_string(body).map_err(|_| Trouble::Unreadable)?;
    let request = Request::post(address)
        .header("content-type", "application/json")
        .body(text)
        .map_err(|_| Trouble::Unreadable)?;
    request.send().await.map_err(|_| Trouble::Offline)
}

pub(super) async fn read<T: DeserializeOwned>(response: Response) -> Result<T, Trouble> {
    if !response.ok() {
        return Err(problem(response).await);
    }
    let text = response.text().await.map_err(|_| Trouble::Offline)?;
    json::read(&text).map_err(|_| Trouble::Unreadable)
}

pub(super) async fn problem(response: Response) -> Trouble {
    if response.status() == 401 {
        return Trouble::SignedOut;
    }
    let status = response.status();
    let text = response.text().await.unwrap_or_default();
    json::read(&text).map_or_else(
        // A proxy between the phone and us that answers in our place is no connection.
        |_| {
            if status >= 502 {
                Trouble::Offline
            } else {
                Trouble::Unreadable
            }
        },
        Trouble::Problem,
    )
}
