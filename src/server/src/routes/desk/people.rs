//! The people of someone of the staff, and what is done for them.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::{Staff, StaffAction, StaffMutation, see};
use domain::{MessageId, PersonId, PhotoId, Record};
use serde::Serialize;
use sync::desk::{Acted, Overview, Part, People, PersonFile};

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::encoding::Encoding;
use crate::incoming::{check_id, read_body};
use crate::problem::ApiError;
use crate::store::{Act, CaseFile, NewLook};

/// [`People`] as it is written: what is known of a person is shared, not copied.
#[derive(Serialize)]
struct Listed<'a> {
    people: Vec<&'a Overview>,
    server_now: domain::time::Instant,
}

/// The people of whoever is signed in.
#[utoipa::path(get, path = "/api/v1/desk/people", responses(
    (status = 200, description = "The people, who needs them first on top", body = People),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let takes_gzip = Encoding::Gzip.is_accepted(&headers);
    in_background(move || {
        let server_now = app.clock.now();
        let approach = app.municipality.approach.as_ref();
        let found = app
            .in_memory
            .overviews
            .of(app.store.as_ref(), &staff, approach, server_now)?;
        let people = found.iter().map(Arc::as_ref).collect();
        body::compressed_json(&Listed { people, server_now }, takes_gzip)
    })
    .await
}

/// A person's file, as far as the role sees it. The look is written down, also that of a stranger.
#[utoipa::path(get, path = "/api/v1/desk/people/{person}",
    params(("person" = String, Path, description = "Id of the person")),
    responses(
    (status = 200, description = "The file", body = PersonFile),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn one(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let takes_gzip = Encoding::Gzip.is_accepted(&headers);
    let person = PersonId::new(person);
    in_background(move || {
        let mut found = look(&app, &staff, &person, Part::File)?;
        found.records.retain(|record| see(staff.role, record));
        let on_phone = unread_on_phone(&found);
        let CaseFile { case, records, .. } = found;
        let file = PersonFile {
            head: case.head,
            records,
            on_phone,
            seen: case.seen,
            server_now: app.clock.now(),
        };
        body::compressed_json(&file, takes_gzip)
    })
    .await
}

/// Messages of the team that are on a phone of the person and were not read.
fn unread_on_phone(found: &CaseFile) -> Vec<MessageId> {
    let messages = found.records.iter().filter_map(|record| match record {
        Record::Message(message) => Some(message),
        _ => None,
    });
    let unread = messages.filter(|it| !it.is_mine() && it.read_at.is_none());
    let there = unread.filter(|it| found.on_phone.contains(&it.id));
    there.map(|it| it.id.clone()).collect()
}

/// Does something with a person's file. The try of a stranger is written down.
#[utoipa::path(post, path = "/api/v1/desk/people/{person}/actions",
    params(("person" = String, Path, description = "Id of the person")),
    request_body = StaffMutation,
    responses(
    (status = 200, description = "Done, done before, or refused", body = Acted),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn act(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let mutation: StaffMutation = read_body(&body::take(&headers, body).await?)?;
    check_id(&mutation.id, "id")?;
    if matches!(mutation.action, StaffAction::SendPhoto { .. }) {
        return Err(ApiError::malformed(
            "action",
            "a photo is sent with its picture",
        ));
    }
    let person = PersonId::new(person);
    let done = in_background(move || {
        let act = Act {
            staff: &staff,
            person: &person,
            mutation: &mutation,
            approach: app.municipality.approach.as_ref(),
            now: app.clock.now(),
        };
        let done = app.store.act(&act)?;
        if done.is_none() {
            note_stranger(&app, &staff, &person)?;
        }
        if done.as_ref().is_some_and(|it| !it.changes.is_empty()) {
            if let StaffAction::HandOver { to } = &mutation.action {
                app.news.tell_caseload(to);
            }
            app.news.tell(&person, None);
            app.web_push.wake();
        }
        Ok::<_, ApiError>(done)
    });
    let done = done.await?.ok_or(ApiError::NotFound)?;
    body::json(&Acted {
        changes: done.changes,
        refusal: done.refusal,
    })
}

/// A photo of one of their people, for whose role the bill or message is that has it.
#[utoipa::path(get, path = "/api/v1/desk/people/{person}/photos/{id}",
    params(
        ("person" = String, Path, description = "Id of the person"),
        ("id" = String, Path, description = "Id of the photo, as a bill or message has it"),
    ),
    responses(
    (status = 200, description = "The photo", content_type = "image/jpeg"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs, or not here yet",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn photo(
    State(app): State<Arc<App>>,
    Path((person, id)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let (person, id) = (PersonId::new(person), PhotoId::new(id));
    if !id.is_plain() {
        return Err(ApiError::NotFound);
    }
    let bytes = in_background(move || {
        // Who may not see what has it did not look at it.
        let case = app.store.file_for(&staff.id, &person)?;
        let has = |it: &Record| see(staff.role, it) && it.photos().contains(&id);
        if case.is_some_and(|case| !case.records.iter().any(has)) {
            return Err(ApiError::NotFound);
        }
        look(&app, &staff, &person, Part::Photo)?;
        Ok::<_, ApiError>(app.store.whole_photo(&person, &id)?)
    });
    let bytes = bytes.await?.ok_or(ApiError::NotFound)?;
    Ok(body::jpeg(bytes))
}

/// Writes down that they reached for somebody who is not theirs. Of who is theirs nothing is written.
pub(super) fn note_stranger(app: &App, staff: &Staff, person: &PersonId) -> Result<(), ApiError> {
    if app.store.file_for(&staff.id, person)?.is_none() {
        app.store.note_look(&NewLook {
            person: person.clone(),
            staff: staff.id.clone(),
            part: Part::File,
            is_stranger: true,
            now: app.clock.now(),
        })?;
    }
    Ok(())
}

/// The file of one of their people, with the look written down before anything is shown.
pub(super) fn look(
    app: &App,
    staff: &Staff,
    person: &PersonId,
    part: Part,
) -> Result<CaseFile, ApiError> {
    let found = app.store.file_for(&staff.id, person)?;
    app.store.note_look(&NewLook {
        person: person.clone(),
        staff: staff.id.clone(),
        part,
        is_stranger: found.is_none(),
        now: app.clock.now(),
    })?;
    found.ok_or(ApiError::NotFound)
}
