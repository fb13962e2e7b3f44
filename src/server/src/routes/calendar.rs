//! `/api/v1/calendar`: the calendar of whoever is signed in, for the calendar program that they have already, under a
//! secret address. It ends with the phone that made it. Whoever has the address reads it, so there is no amount and no
//! sender in it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::File;
use domain::time::Instant;
use domain::week::{CalendarForm, calendar};
use sync::desk::{Feed, NewFeed};

use super::phones::signed_in;
use super::{body, in_background, secret_address};
use crate::app::App;
use crate::export::words::Words;
use crate::problem::ApiError;
use crate::session::{DAYS, Token};

const DAY: i64 = 24 * 3_600_000;

/// Whether this phone made an address.
#[utoipa::path(get, path = "/api/v1/calendar", responses(
    (status = 200, description = "Since when", body = Feed),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn state(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let since = in_background(move || app.store.calendar_feed(&session.device)).await?;
    body::json(&Feed { since })
}

/// Makes an address, in place of the one before of this phone: that shows nothing any more.
#[utoipa::path(post, path = "/api/v1/calendar", responses(
    (status = 200, description = "The address, once", body = NewFeed),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn make(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let token = Token::random().map_err(|_| ApiError::Interrupted)?;
    let path = format!("/api/v1/calendar/{}.ics", token.text());
    let (hash, since) = (token.hash(), app.clock.now());
    let make = move || app.store.make_calendar_feed(&session.device, &hash, since);
    if in_background(make).await? {
        body::json(&NewFeed { path, since })
    } else {
        Err(ApiError::SignedOut)
    }
}

/// Takes the address of this phone away.
#[utoipa::path(delete, path = "/api/v1/calendar", responses(
    (status = 204, description = "There is no address any more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn end(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    in_background(move || app.store.drop_calendar_feed(&session.device)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The calendar as iCalendar, in the person's language.
#[utoipa::path(get, path = "/api/v1/calendar/{token}",
    params(("token" = String, Path, description = "The secret, as the phone got it, and `.ics`")),
    responses(
    (status = 200, description = "The calendar", content_type = "text/calendar"),
    (status = 404, description = "No such address, or not any more", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn feed(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Response, ApiError> {
    let token = secret_address::secret(&token);
    let text = in_background(move || {
        let now = app.clock.now();
        let owner = app
            .store
            .calendar_owner(&token.hash(), now.plus_millis(-DAYS * DAY))?;
        let records = app.store.records(&owner.ok_or(ApiError::NotFound)?)?;
        in_words(&File::from_records(records), now).ok_or(ApiError::NotFound)
    });
    Ok(secret_address::answer(text.await?))
}

/// None of who was erased meanwhile.
fn in_words(file: &File, now: Instant) -> Option<String> {
    let words = Words::shared(file.person.as_ref()?.language);
    let days = secret_address::days(now.day());
    let read = |wording: &_| words.read(wording);
    Some(calendar(file, days, now, CalendarForm::Feed, read))
}
