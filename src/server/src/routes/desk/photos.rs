//! `PUT /api/v1/desk/people/{person}/photos/{id}`: a photo that staff send, with the message that has it. Nobody
//! gets a message whose picture is still to come.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::{Staff, StaffAction, StaffMutation};
use domain::{MutationId, PersonId, PhotoId};
use sync::desk::{Acted, Part};

use super::super::photos::{LARGEST, is_picture};
use super::super::{body, in_background};
use super::people::look;
use super::signed_in;
use crate::app::App;
use crate::problem::ApiError;
use crate::store::{Act, Chunk, Done};

/// What a picture is called.
const PICTURE: &str = "image/jpeg";

/// Sends a photo to one of their people. Sent again under the same id, it is sent once.
#[utoipa::path(put, path = "/api/v1/desk/people/{person}/photos/{id}",
    params(
        ("person" = String, Path, description = "Id of the person"),
        ("id" = String, Path, description = "Id of the photo, made at the desk"),
    ),
    request_body(content = Vec<u8>, content_type = "image/jpeg"),
    responses(
    (status = 200, description = "Sent, sent before, or refused", body = Acted),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "A photo over 320 KiB", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 415, description = "Not a JPEG", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "No JPEG, or one that says where it was taken",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 507, description = "The disk is full; nothing was changed",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn send(
    State(app): State<Arc<App>>,
    Path((person, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let (person, id) = (PersonId::new(person), PhotoId::new(id));
    if !id.is_plain() {
        return Err(ApiError::NotFound);
    }
    let bytes = body::take_kind(&headers, body, PICTURE).await?;
    if bytes.len() > LARGEST {
        return Err(ApiError::TooLarge);
    }
    if !is_picture(&bytes) {
        return Err(ApiError::NoPicture);
    }
    let picture = Chunk {
        id,
        offset: 0,
        length: bytes.len(),
        bytes: bytes.into(),
    };
    let done = in_background(move || sent(&app, &staff, &person, &picture)).await?;
    body::json(&Acted {
        changes: done.changes,
        refusal: done.refusal,
    })
}

/// Sends it; the try of a stranger is written down.
fn sent(app: &App, staff: &Staff, person: &PersonId, picture: &Chunk) -> Result<Done, ApiError> {
    let photo = picture.id.clone();
    let mutation = StaffMutation {
        id: MutationId::new(photo.as_str()),
        action: StaffAction::SendPhoto { photo },
    };
    let act = Act {
        staff,
        person,
        mutation: &mutation,
        approach: app.municipality.approach.as_ref(),
        now: app.clock.now(),
    };
    let Some(done) = app.store.send_photo(&act, picture)? else {
        look(app, staff, person, Part::Photo)?;
        return Err(ApiError::NotFound);
    };
    if !done.changes.is_empty() {
        app.news.tell(person, None);
        app.web_push.wake();
    }
    Ok(done)
}
