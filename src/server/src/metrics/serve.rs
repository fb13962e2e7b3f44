//! Gives the figures out, on a port of their own: who may read them is decided by who reaches it.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use super::{Now, together};
use crate::app::App;
use crate::municipalities::Municipalities;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The one address of the figures, of all municipalities.
pub fn metrics_router(served: impl Into<Municipalities>) -> Router {
    let served = Arc::from(served.into().all());
    Router::new()
        .route("/metrics", get(answer))
        .with_state(served)
}

/// Serves the figures for ever.
///
/// # Errors
/// When the socket fails.
pub async fn serve_metrics(served: impl Into<Municipalities>, listener: TcpListener) -> Result<()> {
    let served = axum::serve(listener, metrics_router(served)).await;
    served.context("the socket of the metrics failed")
}

async fn answer(State(all): State<Arc<[Arc<App>]>>) -> Response {
    let mut texts = Vec::with_capacity(all.len());
    for app in all.iter() {
        texts.push(of_one(app).await);
    }
    let kind = HeaderValue::from_static(OPEN_METRICS);
    ([(header::CONTENT_TYPE, kind)], together(&texts)).into_response()
}

async fn of_one(app: &Arc<App>) -> String {
    let (phones_listening, desks_listening) = app.news.listening();
    let store = Arc::clone(app);
    let stored = tokio::task::spawn_blocking(move || store.store.figures()).await;
    let now = Now {
        phones_listening,
        desks_listening,
        in_memory: app.in_memory.counts(),
        stored: stored.ok().and_then(Result::ok),
    };
    app.metrics.text(now)
}
