//! The addresses, and what happens around every request.

pub(crate) mod agenda;
mod body;
pub(crate) mod buddies;
pub(crate) mod calendar;
pub(crate) mod desk;
pub(crate) mod events;
mod front;
mod headers;
pub(crate) mod health;
pub(crate) mod integration;
pub(crate) mod looks;
pub(crate) mod pairing;
pub(crate) mod phones;
pub(crate) mod photos;
mod qr;
mod secret_address;
pub(crate) mod sign_out;
pub(crate) mod sync;
pub(crate) mod webpush;

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, delete, get, post};

use crate::app::App;
use crate::integration::{Appointment, Bills, Lessons, Resource, Steps};
use crate::metrics::known;
use crate::problem::ApiError;
use crate::store::{Hash, Session};
use crate::{log, openapi, origin, site};
pub(crate) use front::Front;

/// Every address of the server.
pub fn router(app: Arc<App>) -> Router {
    // Written out and not nested: the way to a route is part of every request's cost.
    Router::new()
        .route("/api/v1/agenda/{token}", get(agenda::feed))
        .route("/api/v1/buddies", get(buddies::list).post(buddies::add))
        .route("/api/v1/buddies/shared", get(buddies::shared))
        .route("/api/v1/buddies/{buddy}", delete(buddies::end))
        .route(
            "/api/v1/calendar",
            get(calendar::state)
                .post(calendar::make)
                .delete(calendar::end),
        )
        .route("/api/v1/calendar/{token}", get(calendar::feed))
        .route("/api/v1/desk/agenda", get(desk::agenda::week))
        .route(
            "/api/v1/desk/agenda/feed",
            get(desk::agenda::feed)
                .post(desk::agenda::make_feed)
                .delete(desk::agenda::drop_feed),
        )
        .route("/api/v1/desk/account", post(desk::account::open))
        .route(
            "/api/v1/desk/away",
            get(desk::away::show)
                .put(desk::away::say)
                .delete(desk::away::take_back),
        )
        .route(
            "/api/v1/desk/demo-sign-in",
            post(desk::session::demo_sign_in),
        )
        .route("/api/v1/desk/groups", post(desk::groups::put))
        .route(
            "/api/v1/desk/groups/collisions",
            post(desk::groups::collisions),
        )
        .route("/api/v1/desk/holidays", get(desk::holidays::list))
        .route("/api/v1/desk/me", get(desk::session::me))
        .route("/api/v1/desk/monitoring", get(desk::monitoring::table))
        .route("/api/v1/desk/monitoring.csv", get(desk::monitoring::csv))
        .route("/api/v1/desk/opening", post(desk::account::show))
        .route(
            "/api/v1/desk/people",
            get(desk::people::list).post(desk::invite::person),
        )
        .route("/api/v1/desk/people/{person}", get(desk::people::one))
        .route(
            "/api/v1/desk/people/{person}/actions",
            post(desk::people::act),
        )
        .route(
            "/api/v1/desk/people/{person}/codes",
            post(desk::invite::another_code).delete(desk::invite::end_codes),
        )
        .route(
            "/api/v1/desk/people/{person}/phones",
            delete(desk::invite::cut_off),
        )
        .route(
            "/api/v1/desk/people/{person}/photos/{id}",
            get(desk::people::photo).put(desk::photos::send),
        )
        .route(
            "/api/v1/desk/people/{person}/history",
            get(desk::history::list),
        )
        .route(
            "/api/v1/desk/accounts",
            get(desk::accounts::list).post(desk::accounts::make),
        )
        .route(
            "/api/v1/desk/accounts/{staff}",
            delete(desk::accounts::close),
        )
        .route(
            "/api/v1/desk/accounts/{staff}/codes",
            post(desk::accounts::another_code),
        )
        .route(
            "/api/v1/desk/accounts/{staff}/people",
            post(desk::accounts::hand_over),
        )
        .route(
            "/api/v1/desk/people/{person}/outcomes",
            get(desk::outcomes::list).post(desk::outcomes::note),
        )
        .route("/api/v1/desk/colleagues", get(desk::colleagues::list))
        .route("/api/v1/desk/elsewhere", post(desk::elsewhere::begin))
        .route(
            "/api/v1/desk/elsewhere/answer",
            post(desk::elsewhere::answer),
        )
        .route("/api/v1/desk/ways", get(desk::elsewhere::ways))
        .route("/api/v1/desk/events", get(desk::events::desk))
        .route(
            "/api/v1/desk/passkeys",
            get(desk::passkeys::list).post(desk::passkeys::add),
        )
        .route(
            "/api/v1/desk/passkeys/challenge",
            post(desk::passkeys::ask_new),
        )
        .route("/api/v1/desk/passkeys/{id}", delete(desk::passkeys::remove))
        .route(
            "/api/v1/desk/passkey-sign-in",
            post(desk::passkeys::sign_in),
        )
        .route(
            "/api/v1/desk/passkey-sign-in/challenge",
            post(desk::passkeys::ask_any),
        )
        .route("/api/v1/desk/sign-in", post(desk::session::sign_in))
        .route("/api/v1/desk/sign-out", post(desk::session::sign_out))
        .route("/api/v1/desk/timetables", post(desk::timetables::read))
        .route("/api/v1/events", get(events::phone))
        .route("/api/v1/health", get(health::health))
        .route(
            "/api/v1/integration/changes",
            get(integration::changes::list),
        )
        .route("/api/v1/integration/people", get(integration::people::list))
        .route(
            "/api/v1/integration/people/{person}",
            get(integration::people::one).put(integration::people::put),
        )
        .route(
            "/api/v1/integration/people/{person}/link",
            axum::routing::put(integration::links::put).delete(integration::links::undo),
        )
        .route(
            "/api/v1/integration/people/{person}/appointments",
            get(integration::things::list::<Appointment>),
        )
        .route(
            "/api/v1/integration/people/{person}/appointments/{id}",
            of_a_thing::<Appointment>().delete(integration::things::take_away::<Appointment>),
        )
        .route(
            "/api/v1/integration/people/{person}/lessons",
            get(integration::things::list::<Lessons>),
        )
        .route(
            "/api/v1/integration/people/{person}/lessons/{id}",
            of_a_thing::<Lessons>().delete(integration::things::take_away::<Lessons>),
        )
        .route(
            "/api/v1/integration/people/{person}/steps",
            get(integration::things::list::<Steps>),
        )
        .route(
            "/api/v1/integration/people/{person}/steps/{id}",
            of_a_thing::<Steps>().delete(integration::things::take_away::<Steps>),
        )
        .route(
            "/api/v1/integration/people/{person}/bills",
            get(integration::things::list::<Bills>),
        )
        .route(
            "/api/v1/integration/people/{person}/bills/{id}",
            of_a_thing::<Bills>(),
        )
        .route("/api/v1/looks", get(looks::looks))
        .route("/api/v1/openapi.json", get(openapi::answer))
        .route("/api/v1/pairing", post(pairing::pairing))
        .route("/api/v1/phones", get(phones::list))
        .route("/api/v1/phones/codes", post(phones::code))
        .route("/api/v1/phones/{phone}", delete(phones::sign_out))
        .route(
            "/api/v1/photos/{id}",
            get(photos::read).head(photos::how_far).patch(photos::add),
        )
        .route(
            "/api/v1/push",
            get(webpush::state)
                .post(webpush::subscribe)
                .delete(webpush::unsubscribe),
        )
        .route("/api/v1/sign-out", post(sign_out::sign_out))
        .route("/api/v1/sync", post(sync::sync))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed)
        .fallback(site::answer)
        .layer(middleware::from_fn_with_state(Arc::clone(&app), around))
        .with_state(app)
}

/// What every resource of a person has; the municipality takes no bill back.
fn of_a_thing<R: Resource + 'static>() -> MethodRouter<Arc<App>> {
    get(integration::things::one::<R>).put(integration::things::put::<R>)
}

/// Refuses what another site sends, adds the headers, counts it and writes the line in the log.
async fn around(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let id = log::request_id();
    let mut response = if origin::is_allowed(&method, request.headers()) {
        next.run(request).await
    } else {
        ApiError::CrossSite.into_response()
    };
    headers::add(&mut response, route.is_none(), &id);
    let (status, took) = (response.status(), started.elapsed());
    let route = route.as_ref().map_or("(file)", MatchedPath::as_str);
    app.metrics.asked(&method, route, status, took);
    log(&method, route, status, took, &id);
    response
}

/// The line of a request.
fn log(method: &Method, route: &str, status: StatusCode, took: Duration, id: &str) {
    tracing::info!(
        method = known(method),
        route,
        status = status.as_u16(),
        ms = took.as_micros() as f64 / 1000.0,
        id,
        "request"
    );
}

/// The session with this token: known at once, or looked up in the background, where the database is elsewhere
/// together with others.
async fn session_of(app: &Arc<App>, token: Hash) -> Result<Option<Arc<Session>>, ApiError> {
    if app.store.is_shared() {
        return app.asking.session(&app.store, token).await;
    }
    if let Some(session) = app.store.known_session(&token) {
        return Ok(Some(session));
    }
    let app = Arc::clone(app);
    in_background(move || app.store.session(&token)).await
}

/// Does something that waits for the disk without holding up other requests.
async fn in_background<T, E>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, ApiError>
where
    T: Send + 'static,
    E: Into<ApiError> + Send + 'static,
{
    match tokio::task::spawn_blocking(log::labelled(work)).await {
        Ok(done) => done.map_err(Into::into),
        Err(_) => Err(ApiError::Interrupted),
    }
}
