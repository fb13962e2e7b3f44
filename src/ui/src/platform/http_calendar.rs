//! Requests about the secret link under which a calendar program reads the person's week.

use gloo_net::http::Request;
use sync::desk::{Feed, NewFeed};

use super::Trouble;
use super::http::{problem, read};

const ADDRESS: &str = "/api/v1/calendar";

/// Whether this phone made a link.
///
/// # Errors
/// [`Trouble`].
pub async fn calendar_feed() -> Result<Feed, Trouble> {
    let sent = Request::get(ADDRESS).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Makes a link, in place of the one before of this phone.
///
/// # Errors
/// [`Trouble`].
pub async fn make_calendar_feed() -> Result<NewFeed, Trouble> {
    let sent = Request::post(ADDRESS).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Ends the link of this phone.
///
/// # Errors
/// [`Trouble`].
pub async fn end_calendar_feed() -> Result<(), Trouble> {
    let sent = Request::delete(ADDRESS).send().await;
    let response = sent.map_err(|_| Trouble::Offline)?;
    if response.ok() {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}
