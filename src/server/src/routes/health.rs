//! `GET /api/v1/health`, and `/health/live` and `/health/ready` for what starts and watches the server.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::{body, in_background};
use crate::app::App;
use crate::problem::ApiError;

/// With less room on the disk than this, in bytes, the server is not ready: somebody must look before it is full.
const LEAST_FREE: u64 = 64 * 1024 * 1024;

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

/// The program is there. Whoever starts it again where it is not, asks this.
pub(crate) async fn live() -> Result<Response, ApiError> {
    body::json(&Health { status: "ok" })
}

/// The server can work: the database answers and is up to date, and the disk has room.
pub(crate) async fn ready(State(app): State<Arc<App>>) -> Result<Response, ApiError> {
    let ready = in_background(move || is_ready(&app));
    ready.await?;
    body::json(&Health { status: "ok" })
}

/// The same of every municipality, for who asks by no host of any.
pub(super) async fn all_ready(State(all): State<Arc<[Arc<App>]>>) -> Result<Response, ApiError> {
    let ready = in_background(move || {
        all.iter()
            .try_for_each(|app| app.span().in_scope(|| is_ready(app)))
    });
    ready.await?;
    body::json(&Health { status: "ok" })
}

fn is_ready(app: &App) -> Result<(), ApiError> {
    app.store.ready(LEAST_FREE).map_err(ApiError::NotReady)
}
