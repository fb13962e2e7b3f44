//! `/api/v1/desk/people/{person}/outcomes`: what is noted of a person for the monthly figures.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::PersonId;
use domain::desk::{Duty, Staff};
use domain::time::Day;
use sync::desk::Part;
use sync::monitoring::{OutcomeDeed, OutcomeMutation, PersonOutcomes};

use super::super::{body, in_background};
use super::people::look;
use super::signed_in;
use crate::app::App;
use crate::incoming::{check_id, read_body};
use crate::problem::ApiError;
use crate::store::Noting;

/// What was noted, and by whom. The look is written down.
#[utoipa::path(get, path = "/api/v1/desk/people/{person}/outcomes",
    params(("person" = String, Path, description = "Id of the person")),
    responses(
    (status = 200, description = "What was noted", body = PersonOutcomes),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, or the role may not",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let person = PersonId::new(person);
    let found = in_background(move || {
        noter(&app, &staff, &person)?;
        Ok::<_, ApiError>(app.store.outcomes(&person, &staff.id)?)
    });
    body::json(&found.await?)
}

/// Notes something, corrects it or takes it back; sent again with the same id, it is done once.
#[utoipa::path(post, path = "/api/v1/desk/people/{person}/outcomes",
    params(("person" = String, Path, description = "Id of the person")),
    request_body = OutcomeMutation,
    responses(
    (status = 200, description = "What is noted now", body = PersonOutcomes),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, the role may not, or it was taken back",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A malformed body, or a day or hours that cannot be",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn note(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let mutation: OutcomeMutation = read_body(&body::take(&headers, body).await?)?;
    let (person, now) = (PersonId::new(person), app.clock.now());
    check(&mutation, now.day())?;
    let found = in_background(move || {
        noter(&app, &staff, &person)?;
        let noting = Noting {
            staff: &staff,
            person: &person,
            mutation: &mutation,
            now,
        };
        if !app.store.note_outcome(&noting)? {
            return Err(ApiError::NotFound);
        }
        Ok::<_, ApiError>(app.store.outcomes(&person, &staff.id)?)
    });
    body::json(&found.await?)
}

/// Only who may note, for one of theirs; the look of anyone is written down.
fn noter(app: &App, staff: &Staff, person: &PersonId) -> Result<(), ApiError> {
    if !staff.role.may(Duty::NoteOutcomes) {
        return Err(ApiError::NotFound);
    }
    look(app, staff, person, Part::File).map(drop)
}

fn check(mutation: &OutcomeMutation, today: Day) -> Result<(), ApiError> {
    check_id(&mutation.id, "id")?;
    match &mutation.deed {
        OutcomeDeed::Note { outcome, is } => {
            check_id(outcome, "deed.note.outcome")?;
            is.check(today)
                .map_err(|wrong| ApiError::malformed("deed.note.is", wrong.to_string()))
        }
        OutcomeDeed::TakeBack { outcome } => check_id(outcome, "deed.take_back.outcome"),
        OutcomeDeed::Gender { .. } => Ok(()),
    }
}
