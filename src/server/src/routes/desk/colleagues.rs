//! `/api/v1/desk/colleagues`: to whom a person can be handed over.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::Duty;
use sync::desk::Colleagues;

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::problem::ApiError;

/// Everyone with the same role and an open account, for who may hand a person over.
#[utoipa::path(get, path = "/api/v1/desk/colleagues", responses(
    (status = 200, description = "The colleagues", body = Colleagues),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    if !staff.role.may(Duty::HandOver) {
        return Err(ApiError::NotFound);
    }
    let colleagues = in_background(move || app.store.colleagues(&staff.id)).await?;
    body::json(&Colleagues { colleagues })
}
