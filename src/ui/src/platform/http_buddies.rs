//! Requests about who looks along: a link for somebody, who has one, ending it; and what such a link shows.

use domain::{BuddyId, Shared};
use gloo_net::http::Request;
use sync::buddies::{Buddies, BuddyAsked, BuddyLink};

use super::Trouble;
use super::http::{post, problem, read};

/// Everybody who looks along with whoever is signed in.
///
/// # Errors
/// [`Trouble`].
pub async fn buddies() -> Result<Buddies, Trouble> {
    let sent = Request::get("/api/v1/buddies").send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// A link for somebody.
///
/// # Errors
/// [`Trouble`].
pub async fn add_buddy(asked: &BuddyAsked) -> Result<BuddyLink, Trouble> {
    read(post("/api/v1/buddies", asked).await?).await
}

/// Ends a link. One that is over already is no trouble.
///
/// # Errors
/// [`Trouble`].
pub async fn end_buddy(id: &BuddyId) -> Result<(), Trouble> {
    let sent = Request::delete(&format!("/api/v1/buddies/{id}"))
        .send()
        .await;
    let response = sent.map_err(|_| Trouble::Offline)?;
    if response.ok() || response.status() == 404 {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}

/// What the link with this secret shows. The secret goes in a header: no log has it, of ours or of a proxy.
///
/// # Errors
/// [`Trouble`].
pub async fn look_along(secret: &str) -> Result<Shared, Trouble> {
    let asked = Request::get("/api/v1/buddies/shared");
    let asked = asked.header("authorization", &format!("Bearer {secret}"));
    read(asked.send().await.map_err(|_| Trouble::Offline)?).await
}
