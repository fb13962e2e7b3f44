//! The door: which municipality a request is for. From there on only that one's [`App`] is in reach.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tower_service::Service as _;
use tracing::{Instrument as _, Span};

use super::{headers, health, log as tell, router};
use crate::app::App;
use crate::log;
use crate::municipalities::{Municipalities, Served, host};
use crate::problem::ApiError;

/// Answers every request.
#[derive(Clone)]
pub(crate) struct Front(Arc<Doors>);

enum Doors {
    /// One municipality, under any host.
    One(Router),
    /// Several, each under its own.
    Several {
        by_host: HashMap<String, (Router, Span)>,
        /// Whether the server is there and can work, for who watches it by its address.
        health: Router,
    },
}

impl Front {
    /// Of what is served.
    pub(crate) fn of(served: &Municipalities) -> Self {
        let doors = match &served.0 {
            Served::One(app) => Doors::One(router(Arc::clone(app))),
            Served::Several { all, by_host } => {
                let door = |app: &Arc<App>| (router(Arc::clone(app)), app.span());
                let doors: Vec<_> = all.iter().map(door).collect();
                let by_host = by_host.iter();
                Doors::Several {
                    by_host: by_host
                        .filter_map(|(host, of)| Some((host.clone(), doors.get(*of)?.clone())))
                        .collect(),
                    health: health_of(all),
                }
            }
        };
        Self(Arc::new(doors))
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Result<Response, Infallible> {
        let (by_host, health) = match &*self.0 {
            Doors::One(router) => return router.clone().call(request).await,
            Doors::Several { by_host, health } => (by_host, health),
        };
        let host = host::asked(request.headers(), request.uri());
        match host.and_then(|it| by_host.get(&it)) {
            Some((router, span)) => {
                let answer = router.clone().call(request);
                answer.instrument(span.clone()).await
            }
            None => of_nobody(health.clone(), request).await,
        }
    }
}

fn health_of(all: &[Arc<App>]) -> Router {
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::all_ready))
        .fallback(async || ApiError::NoMunicipality.into_response())
        .with_state(Arc::from(all))
}

/// The answer to who names no host of any municipality. The host itself stands in no log: a stranger wrote it.
async fn of_nobody(mut health: Router, request: Request<Body>) -> Result<Response, Infallible> {
    let (started, id) = (Instant::now(), log::request_id());
    let method = request.method().clone();
    let mut response = health.call(request).await?;
    headers::add(&mut response, false, &id);
    let route = "(no municipality)";
    tell(&method, route, response.status(), started.elapsed(), &id);
    Ok(response)
}
