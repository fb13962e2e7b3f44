//! `POST /api/v1/sign-out`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use super::in_background;
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token, no_cookie};

/// Signs this phone out. A phone that is not signed in is told the same.
#[utoipa::path(post, path = "/api/v1/sign-out", responses(
    (status = 204, description = "Signed out; the cookie is gone"),
    (status = 403, description = "From another site", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn sign_out(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    if let Some(token) = Token::of(&headers, Cookie::Phone) {
        in_background(move || app.store.sign_out(&token.hash())).await?;
    }
    Ok((
        StatusCode::NO_CONTENT,
        [(header::SET_COOKIE, no_cookie(Cookie::Phone))],
    )
        .into_response())
}
