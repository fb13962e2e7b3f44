//! Gives the figures out, on a port of their own: who may read them is decided by who reaches it.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use super::Now;
use crate::app::App;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The one address of the figures.
pub fn metrics_router(app: Arc<App>) -> Router {
    Router::new().route("/metrics", get(answer)).with_state(app)
}

/// Serves the figures for ever.
///
/// # Errors
/// When the socket fails.
pub async fn serve_metrics(app: Arc<App>, listener: TcpListener) -> Result<()> {
    let served = axum::serve(listener, metrics_router(app)).await;
    served.context("the socket of the metrics failed")
}

async fn answer(State(app): State<Arc<App>>) -> Response {
    let (phones_listening, desks_listening) = app.news.listening();
    let store = Arc::clone(&app);
    let stored = tokio::task::spawn_blocking(move || store.store.figures()).await;
    let now = Now {
        phones_listening,
        desks_listening,
        stored: stored.ok().and_then(Result::ok),
    };
    let kind = HeaderValue::from_static(OPEN_METRICS);
    ([(header::CONTENT_TYPE, kind)], app.metrics.text(now)).into_response()
}
