//! `/api/v1/desk/agenda`: what someone of the staff has with their people, and the secret address of it.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::Record;
use domain::desk::{Duty, Staff, see};
use domain::time::Day;
use serde::Deserialize;
use sync::desk::{Agenda, AgendaLine, Feed, NewFeed};

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::problem::ApiError;
use crate::session::Token;
use crate::store::Meeting;

/// So many days are shown.
const DAYS: i32 = 7;

/// Which days are asked.
#[derive(Deserialize)]
pub(crate) struct Asked {
    first: Day,
}

/// Seven days of what they have with their people.
#[utoipa::path(get, path = "/api/v1/desk/agenda",
    params(("first" = String, Query, description = "The first of seven days, as 2026-11-23")),
    responses(
    (status = 200, description = "The agenda, in order", body = Agenda),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "No such day", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn week(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, ApiError> {
    let staff = allowed(&app, &headers).await?;
    let Query(Asked { first }) =
        asked.map_err(|_| ApiError::malformed("first", "a day as 2026-11-23"))?;
    in_background(move || {
        let last = first.plus_days(DAYS - 1);
        let mut found = app.store.meetings(&staff.id, first, last)?;
        found.retain(|it| see(staff.role, &Record::Entry(it.entry.clone())));
        let lines = found.into_iter().map(line).collect();
        let server_now = app.clock.now();
        body::json(&Agenda { lines, server_now })
    })
    .await
}

fn line(it: Meeting) -> AgendaLine {
    let entry = it.entry;
    AgendaLine {
        person: it.person,
        name: it.name,
        entry: entry.id,
        day: entry.day,
        from: entry.from,
        to: entry.to,
        title: entry.title,
        place: entry.place,
        interpreter: entry.interpreter,
        cannot_come: entry.cannot_come.is_some(),
    }
}

/// Whether there is an address for a calendar program.
#[utoipa::path(get, path = "/api/v1/desk/agenda/feed", responses(
    (status = 200, description = "Since when", body = Feed),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn feed(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = allowed(&app, &headers).await?;
    let since = in_background(move || app.store.feed(&staff.id)).await?;
    body::json(&Feed { since })
}

/// Makes an address, in place of the one before: that shows nothing any more.
#[utoipa::path(post, path = "/api/v1/desk/agenda/feed", responses(
    (status = 200, description = "The address, once", body = NewFeed),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn make_feed(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = allowed(&app, &headers).await?;
    let token = Token::random().map_err(|_| ApiError::Interrupted)?;
    let path = format!("/api/v1/agenda/{}.ics", token.text());
    let (hash, since) = (token.hash(), app.clock.now());
    in_background(move || app.store.set_feed(&staff.id, Some(&hash), since)).await?;
    body::json(&NewFeed { path, since })
}

/// Takes the address away.
#[utoipa::path(delete, path = "/api/v1/desk/agenda/feed", responses(
    (status = 204, description = "There is no address any more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn drop_feed(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = allowed(&app, &headers).await?;
    let now = app.clock.now();
    in_background(move || app.store.set_feed(&staff.id, None, now)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn allowed(app: &Arc<App>, headers: &HeaderMap) -> Result<Staff, ApiError> {
    let staff = signed_in(app, headers).await?.staff;
    if staff.role.may(Duty::SeeWeek) {
        Ok(staff)
    } else {
        Err(ApiError::NotFound)
    }
}
