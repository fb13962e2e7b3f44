//! `GET /api/v1/looks`: who of the staff looked at the file of whoever is signed in.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sync::desk::Looks;

use super::{body, in_background};
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};

/// Tells the person who looked at their file, when, and at what.
#[utoipa::path(get, path = "/api/v1/looks", responses(
    (status = 200, description = "The looks, the last first", body = Looks),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn looks(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let token = Token::of(&headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let looks = in_background(move || {
        let session = app.store.session(&token.hash())?;
        let now = app.clock.now();
        let session = session
            .filter(|it| !it.is_over(now))
            .ok_or(ApiError::SignedOut)?;
        Ok::<_, ApiError>(app.store.looks_at(&session.person)?)
    });
    body::json(&Looks {
        looks: looks.await?,
    })
}
