//! `GET /api/v1/health`.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::{body, in_background};
use crate::app::App;
use crate::problem::ApiError;

/// The server is there.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Health {
    /// Always `ok`; otherwise the answer is a problem.
    status: &'static str,
}

/// Whether the server is ready: it answers, and so does its database.
#[utoipa::path(get, path = "/api/v1/health", responses(
    (status = 200, description = "Ready", body = Health),
    (status = "5XX", description = "Not ready", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn health(State(app): State<Arc<App>>) -> Result<Response, ApiError> {
    in_background(move || app.store.setting("ready")).await?;
    body::json(&Health { status: "ok" })
}
