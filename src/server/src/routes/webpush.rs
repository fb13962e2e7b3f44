//! `/api/v1/push`: whether and of what the phone of whoever is signed in is told while the app is closed.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::{ClockTime, Instant};
use domain::webpush::{PushKind, Quiet, evening_of};
use p256::PublicKey;
use sync::webpush::{PushAsked, PushChoice, PushState};

use super::{body, in_background};
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::store::{Choice, NewSubscription, Reach, Session};
use crate::webpush::Places;

/// Tells the key with which a browser subscribes, and what this phone has chosen.
#[utoipa::path(get, path = "/api/v1/push", responses(
    (status = 200, description = "The key, and what was chosen", body = PushState),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn state(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let key = app.web_push.keys.public().to_owned();
    let chosen = in_background(move || {
        let session = signed_in(&app, &headers)?;
        Ok::<_, ApiError>(app.store.push_choice(&session.device)?)
    });
    let chosen = chosen.await?.map(|it| PushChoice {
        kinds: it.kinds,
        quiet: it.quiet,
    });
    body::json(&PushState { key, chosen })
}

/// Switches it on for this phone, or changes what was chosen.
#[utoipa::path(post, path = "/api/v1/push", request_body = PushAsked, responses(
    (status = 204, description = "The phone is told from now on"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A malformed body, or an address to which nothing is sent",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn subscribe(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: PushAsked = read_body(&body::take(&headers, body).await?)?;
    in_background(move || {
        let session = signed_in(&app, &headers)?;
        let new = checked(asked, &app.web_push.places, app.clock.now())?;
        app.store.subscribe(&session, &new)?;
        // What waited for the quiet hours may be due now.
        app.web_push.wake();
        Ok::<_, ApiError>(StatusCode::NO_CONTENT.into_response())
    })
    .await
}

/// Switches it off for this phone.
#[utoipa::path(delete, path = "/api/v1/push", responses(
    (status = 204, description = "The phone is told nothing more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn unsubscribe(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    in_background(move || {
        let session = signed_in(&app, &headers)?;
        app.store.unsubscribe(&session.device)?;
        Ok::<_, ApiError>(StatusCode::NO_CONTENT.into_response())
    })
    .await
}

fn signed_in(app: &App, headers: &HeaderMap) -> Result<Arc<Session>, ApiError> {
    let token = Token::of(headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let session = app.store.session(&token.hash())?;
    let now = app.clock.now();
    session
        .filter(|it| !it.is_over(now))
        .ok_or(ApiError::SignedOut)
}

/// What the phone asks, if something can be sent to it.
fn checked(asked: PushAsked, places: &Places, now: Instant) -> Result<NewSubscription, ApiError> {
    let (subscription, chosen) = (asked.subscription, asked.chosen);
    places
        .check(&subscription.endpoint)
        .map_err(|no| ApiError::malformed("subscription.endpoint", no.to_string()))?;
    let no_key = |field: &str| ApiError::malformed(format!("subscription.keys.{field}"), "no key");
    let p256dh = decoded(&subscription.keys.p256dh)
        .filter(|bytes| PublicKey::from_sec1_bytes(bytes).is_ok())
        .ok_or_else(|| no_key("p256dh"))?;
    let auth = decoded(&subscription.keys.auth).and_then(|bytes| bytes.try_into().ok());
    let is_of_day = |quiet: &Quiet| [quiet.from, quiet.to].into_iter().all(is_of_day);
    if chosen.quiet.is_some_and(|quiet| !is_of_day(&quiet)) {
        return Err(ApiError::malformed("chosen.quiet", "no time of the day"));
    }
    let kinds = PushKind::ALL.into_iter();
    Ok(NewSubscription {
        reach: Reach {
            endpoint: subscription.endpoint,
            p256dh,
            auth: auth.ok_or_else(|| no_key("auth"))?,
        },
        choice: Choice {
            kinds: kinds.filter(|it| chosen.kinds.contains(it)).collect(),
            quiet: chosen.quiet,
        },
        evening: evening_of(now),
        now,
    })
}

fn is_of_day(time: ClockTime) -> bool {
    time.minutes() < 24 * 60
}

/// Some browsers fill up with `=`.
fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
}
