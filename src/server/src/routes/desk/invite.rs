//! Inviting a person, another code for somebody who is there already, and the end of codes and phones.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::desk::{Duty, Staff, invite};
use domain::time::Instant;
use domain::{PersonId, Record};
use sync::desk::{CodeAsked, Invitation, Invited, Part};

use super::super::qr::{link, qr};
use super::super::{body, in_background};
use super::people::look;
use super::signed_in;
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{code_hash, random_code};
use crate::store::{Import, NewCode};
use crate::whole_files;

/// How long a code works, in milliseconds: a week.
const CODE_LASTS: i64 = 7 * 24 * 3_600_000;

/// Makes the file of a new person, and the code with which their phone is signed in.
#[utoipa::path(post, path = "/api/v1/desk/people", request_body = Invitation, responses(
    (status = 200, description = "The code, once", body = Invited),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "The role may not invite", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A name or date that cannot be", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn person(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let asked: Invitation = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    let id = random_code().map_err(|_| ApiError::Interrupted)?;
    let id = PersonId::new(format!("person-{}", id.to_lowercase()));
    if !staff.role.may(Duty::Invite) {
        return Err(ApiError::NotFound);
    }
    let mut records = invite(
        &asked.person,
        id.clone(),
        &app.municipality.name,
        &staff,
        now,
    )
    .map_err(|refusal| ApiError::malformed("person", refusal.to_string()))?;
    records.extend(app.municipality.rules.iter().cloned().map(Record::from));
    let answer = code(&app, id, records, &asked.origin, now).await;
    app.news.tell_caseload(&staff.id);
    answer
}

/// Makes another code: for a second phone, or instead of one that was lost.
#[utoipa::path(post, path = "/api/v1/desk/people/{person}/codes",
    params(("person" = String, Path, description = "Id of the person")),
    request_body = CodeAsked,
    responses(
    (status = 200, description = "The code, once", body = Invited),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, or the role may not",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn another_code(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let asked: CodeAsked = read_body(&body::take(&headers, body).await?)?;
    let person = theirs(&app, staff, PersonId::new(person), Part::Code).await?;
    let now = app.clock.now();
    code(&app, person, Vec::new(), &asked.origin, now).await
}

/// Cancels the codes of a person that nobody used yet. Phones that are signed in stay so. That their file was reached for
/// is what the person reads: of their phones nothing changed.
#[utoipa::path(delete, path = "/api/v1/desk/people/{person}/codes",
    params(("person" = String, Path, description = "Id of the person")),
    responses(
    (status = 204, description = "No code of this person works any more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, or the role may not",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn end_codes(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let person = theirs(&app, staff, PersonId::new(person), Part::File).await?;
    let now = app.clock.now();
    in_background(move || app.store.end_codes(&person, now)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Cuts every phone of a person off, and makes every code that waits worthless.
#[utoipa::path(delete, path = "/api/v1/desk/people/{person}/phones",
    params(("person" = String, Path, description = "Id of the person")),
    responses(
    (status = 204, description = "No phone of this person is signed in any more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, or the role may not",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn cut_off(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let person = theirs(&app, staff, PersonId::new(person), Part::CutOff).await?;
    let now = app.clock.now();
    let cutting = Arc::clone(&app);
    let whose = person.clone();
    in_background(move || cutting.store.cut_off(&whose, now)).await?;
    app.news.tell(&person, None);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The person, if they are theirs and the role may invite. What is done with their phones they read
/// among the looks.
async fn theirs(
    app: &Arc<App>,
    staff: Staff,
    person: PersonId,
    part: Part,
) -> Result<PersonId, ApiError> {
    let app = Arc::clone(app);
    in_background(move || {
        if !staff.role.may(Duty::Invite) {
            return Err(ApiError::NotFound);
        }
        look(&app, &staff, &person, part)?;
        Ok(person)
    })
    .await
}

async fn code(
    app: &Arc<App>,
    person: PersonId,
    records: Vec<Record>,
    origin: &str,
    now: Instant,
) -> Result<Response, ApiError> {
    let code = random_code().map_err(|_| ApiError::Interrupted)?;
    let link = link(origin, &code)?;
    let qr = qr(&link)?;
    let expires_at = now.plus_millis(CODE_LASTS);
    let mut import = Import::default();
    if !records.is_empty() {
        import.people.push((person.clone(), records));
        import.made_at = Some(now);
    }
    import.codes.push(NewCode {
        hash: code_hash(&code),
        person: person.clone(),
        expires_at,
        is_demo: false,
    });
    let store = Arc::clone(&app.store);
    in_background(move || store.import(&import)).await?;
    whole_files::prepare(app, person.clone());
    body::json(&Invited {
        person,
        code,
        link,
        qr,
        expires_at,
    })
}
