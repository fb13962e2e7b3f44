//! The browser in which someone of the staff signed in before: a stranger who guesses at their account
//! takes none of the tries that they have there.

use std::sync::Arc;

use axum::http::{HeaderMap, header};
use axum::response::Response;
use domain::MemberId;
use domain::time::Instant;

use super::super::in_background;
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::tries::KnownBrowser;

/// This browser, if the owner of the account with this name signed in here before.
pub(super) async fn of(
    app: &Arc<App>,
    headers: &HeaderMap,
    login: &str,
    now: Instant,
) -> Result<Option<KnownBrowser>, ApiError> {
    let Some(token) = Token::of(headers, Cookie::Browser) else {
        return Ok(None);
    };
    let (store, login, hash) = (Arc::clone(&app.store), login.to_owned(), token.hash());
    let owner = in_background(move || store.known_in_browser(&hash, &login, now)).await?;
    Ok(owner.map(|it| (hash, it)))
}

/// Remembers that the owner of an account proved it here. A browser that is known keeps its token: more
/// than one may work at a desk.
pub(super) async fn remember(
    app: &Arc<App>,
    headers: &HeaderMap,
    staff: MemberId,
    now: Instant,
    mut response: Response,
) -> Result<Response, ApiError> {
    let held = Token::of(headers, Cookie::Browser);
    let fresh = Token::random().map_err(|_| ApiError::Interrupted)?;
    let store = Arc::clone(&app.store);
    let token = in_background(move || {
        let token = match held {
            Some(held) if store.is_browser_known(&held.hash(), now)? => held,
            _ => fresh,
        };
        store.know_browser(&token.hash(), &staff, now)?;
        Ok::<_, ApiError>(token)
    })
    .await?;
    let cookie = token.cookie(Cookie::Browser);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
