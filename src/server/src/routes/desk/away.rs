//! `/api/v1/desk/away`: somebody of the staff says that they are away, and their people read it at once.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::desk::{Away, Duty, Staff};
use domain::{File, Record};
use sync::desk::AwaySheet;

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;

/// What was said, who can help meanwhile, and whom the municipality lets people call.
#[utoipa::path(get, path = "/api/v1/desk/away", responses(
    (status = 200, description = "What was said last", body = AwaySheet),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = who(&app, &headers).await?;
    let rules = app.municipality.rules.iter().cloned().map(Record::from);
    let call = File::from_records(rules)
        .number_of_municipality()
        .map(str::to_owned);
    let sheet = in_background(move || {
        Ok::<_, ApiError>(AwaySheet {
            away: app.store.away(&staff.id)?,
            colleagues: app.store.colleagues(&staff.id)?,
            call,
        })
    });
    body::json(&sheet.await?)
}

/// Says that whoever is signed in is away for some days.
#[utoipa::path(put, path = "/api/v1/desk/away", request_body = Away, responses(
    (status = 204, description = "Said in the file of each of their people"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "Days or a number that cannot be, or no colleague",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn say(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = who(&app, &headers).await?;
    let away: Away = read_body(&body::take(&headers, body).await?)?;
    away.check(app.clock.now().day())
        .map_err(|refusal| ApiError::malformed("away", refusal.to_string()))?;
    set(app, staff, Some(away)).await
}

/// Says that whoever is signed in is there.
#[utoipa::path(delete, path = "/api/v1/desk/away", responses(
    (status = 204, description = "Nobody reads any more that they are away"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn take_back(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = who(&app, &headers).await?;
    set(app, staff, None).await
}

/// Whoever is signed in, if people can write to them.
async fn who(app: &Arc<App>, headers: &HeaderMap) -> Result<Staff, ApiError> {
    let staff = signed_in(app, headers).await?.staff;
    if staff.role.may(Duty::Converse) {
        Ok(staff)
    } else {
        Err(ApiError::NotFound)
    }
}

async fn set(app: Arc<App>, staff: Staff, away: Option<Away>) -> Result<Response, ApiError> {
    let changed = in_background(move || {
        let changed = app.store.set_away(&staff, away.as_ref())?;
        for person in changed.iter().flatten() {
            app.news.tell(person, None);
        }
        Ok::<_, ApiError>(changed)
    });
    match changed.await? {
        Some(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        None => Err(ApiError::malformed("stand_in", "no colleague")),
    }
}
