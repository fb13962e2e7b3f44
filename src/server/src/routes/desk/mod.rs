//! `/api/v1/desk/…`: what the staff do.

pub(crate) mod account;
pub(crate) mod accounts;
pub(crate) mod agenda;
pub(crate) mod away;
mod browser;
pub(crate) mod colleagues;
pub(crate) mod elsewhere;
pub(crate) mod events;
pub(crate) mod groups;
pub(crate) mod history;
pub(crate) mod holidays;
pub(crate) mod invite;
pub(crate) mod monitoring;
pub(crate) mod outcomes;
pub(crate) mod passkeys;
pub(crate) mod people;
pub(crate) mod photos;
pub(crate) mod session;
pub(crate) mod timetables;

use std::sync::Arc;

use axum::http::HeaderMap;

use super::in_background;
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::store::StaffSession;

/// A use of the session is remembered at most once a minute, in milliseconds.
const REMEMBERED_EVERY: i64 = 60_000;

/// Who of the staff sends this request. The session is used by it.
async fn signed_in(app: &Arc<App>, headers: &HeaderMap) -> Result<StaffSession, ApiError> {
    let session = session_of(app, headers).await?;
    let (now, token) = (app.clock.now(), Token::of(headers, Cookie::Staff));
    let is_due = now.millis() - session.last_seen_at.millis() >= REMEMBERED_EVERY;
    if let Some(token) = token.filter(|_| is_due) {
        let app = Arc::clone(app);
        in_background(move || app.store.staff_seen(&token.hash(), now)).await?;
    }
    Ok(session)
}

/// Whose session it is, as long as it is not over.
async fn session_of(app: &Arc<App>, headers: &HeaderMap) -> Result<StaffSession, ApiError> {
    let token = Token::of(headers, Cookie::Staff).ok_or(ApiError::SignedOut)?;
    let (app, now) = (Arc::clone(app), app.clock.now());
    in_background(move || {
        let found = app.store.staff_session(&token.hash())?;
        found
            .filter(|it| !it.is_over(now) && (app.is_demo || !it.is_demo))
            .ok_or(ApiError::SignedOut)
    })
    .await
}
