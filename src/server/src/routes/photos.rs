//! `/api/v1/photos/{id}`: the picture of a letter, sent in pieces so that a break costs one piece.
//!
//! After the IETF's resumable uploads: `HEAD` says how far it is, `PATCH` adds what follows.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::{PersonId, PhotoId};

use super::{body, in_background, session_of};
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::store::{Chunk, Photo};

const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const COMPLETE: HeaderName = HeaderName::from_static("upload-complete");

/// The largest photo in bytes; phones and desks make them smaller.
pub(super) const LARGEST: usize = 320 * 1024;
/// What a piece is called.
const PIECE: &str = "application/partial-upload";
/// How a JPEG begins and ends.
const BEGINS: [u8; 3] = [0xff, 0xd8, 0xff];
const ENDS: [u8; 2] = [0xff, 0xd9];
/// The segment in which cameras write where and by whom a photo was taken.
const EXIF: &[u8] = b"Exif\0\0";

/// Gives a photo to whose bill or message has it.
#[utoipa::path(get, path = "/api/v1/photos/{id}",
    params(("id" = String, Path, description = "Id of the photo, as a bill or message has it")),
    responses(
    (status = 200, description = "The photo", content_type = "image/jpeg"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not a photo of whoever is signed in, or not yet whole",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn read(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (person, id) = asked(&app, &headers, id).await?;
    let bytes = in_background(move || app.store.whole_photo(&person, &id));
    let bytes = bytes.await?.ok_or(ApiError::NotFound)?;
    Ok(body::jpeg(bytes))
}

/// Says how many bytes of a photo are here.
#[utoipa::path(head, path = "/api/v1/photos/{id}",
    params(("id" = String, Path, description = "Id of the photo, as a bill or message has it")),
    responses(
    (status = 204, description = "How far it is: Upload-Offset and Upload-Complete"),
    (status = 401, description = "Not signed in"),
    (status = 404, description = "Not a photo of whoever is signed in"),
))]
pub(crate) async fn how_far(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (person, id) = asked(&app, &headers, id).await?;
    let found = in_background(move || app.store.photo(&person, &id)).await?;
    told(found)
}

/// Adds a piece to a photo.
#[utoipa::path(patch, path = "/api/v1/photos/{id}",
    params(
        ("id" = String, Path, description = "Id of the photo, as a bill or message has it"),
        ("upload-offset" = usize, Header, description = "Bytes before this piece"),
        ("upload-length" = usize, Header, description = "Bytes of the whole photo"),
    ),
    request_body(content = Vec<u8>, content_type = "application/partial-upload"),
    responses(
    (status = 204, description = "Added: Upload-Offset and Upload-Complete say how far it is"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not a photo of whoever is signed in",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 409, description = "It does not follow what is here",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 413, description = "A photo over 320 KiB", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 415, description = "Not a piece of a photo", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "No JPEG, one that says where it was taken, or more bytes than announced",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 507, description = "The disk is full; nothing was changed",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn add(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (person, id) = asked(&app, &headers, id).await?;
    let (offset, length) = (number(&headers, &OFFSET)?, number(&headers, &LENGTH)?);
    if length > LARGEST {
        return Err(ApiError::TooLarge);
    }
    let bytes = body::take_kind(&headers, body, PIECE).await?;
    if offset.saturating_add(bytes.len()) > length || bytes.is_empty() {
        return Err(ApiError::malformed(
            "",
            "more bytes than announced, or none",
        ));
    }
    if offset == 0 && !bytes.starts_with(&BEGINS) {
        return Err(ApiError::NoPicture);
    }
    let chunk = Chunk {
        id,
        offset,
        length,
        bytes: bytes.into(),
    };
    let found = in_background(move || take(&app, &person, &chunk)).await?;
    told(found)
}

/// Adds a piece; a picture that turns out to be none is forgotten, so that it can be sent anew.
fn take(app: &App, person: &PersonId, chunk: &Chunk) -> Result<Photo, ApiError> {
    let end = chunk.offset + chunk.bytes.len();
    match app.store.add_to_photo(person, chunk)? {
        Photo::Whole(here) if here == end => {
            let bytes = app
                .store
                .photo_bytes(person, &chunk.id)?
                .unwrap_or_default();
            if !is_picture(&bytes) {
                app.store.drop_photo(person, &chunk.id)?;
                return Err(ApiError::NoPicture);
            }
            Ok(Photo::Whole(here))
        }
        Photo::Coming(here) if here == end => Ok(Photo::Coming(here)),
        // The answer to this very piece was lost: it is here.
        Photo::Whole(here) => Ok(Photo::Whole(here)),
        Photo::Coming(here) => Err(ApiError::WrongOffset { here }),
        Photo::Unknown => Err(ApiError::NotFound),
    }
}

/// A JPEG that says nothing about where it was taken.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    let says_where = bytes.windows(EXIF.len()).any(|it| it == EXIF);
    bytes.starts_with(&BEGINS) && bytes.ends_with(&ENDS) && !says_where
}

/// Who asks, and for which photo.
async fn asked(
    app: &Arc<App>,
    headers: &HeaderMap,
    id: String,
) -> Result<(PersonId, PhotoId), ApiError> {
    let token = Token::of(headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let session = session_of(app, token.hash()).await?;
    let session = session.ok_or(ApiError::SignedOut)?;
    if session.is_over(app.clock.now()) {
        return Err(ApiError::SignedOut);
    }
    let id = PhotoId::new(id);
    if !id.is_plain() {
        return Err(ApiError::NotFound);
    }
    Ok((session.person.clone(), id))
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Result<usize, ApiError> {
    let text = headers.get(name).and_then(|value| value.to_str().ok());
    let number = text.and_then(|text| text.parse().ok());
    number.ok_or_else(|| ApiError::malformed(name.as_str(), "a number of bytes is missing"))
}

fn told(found: Photo) -> Result<Response, ApiError> {
    let (here, is_whole) = match found {
        Photo::Unknown => return Err(ApiError::NotFound),
        Photo::Coming(here) => (here, "?0"),
        Photo::Whole(here) => (here, "?1"),
    };
    let headers = [
        (OFFSET, HeaderValue::from(here)),
        (COMPLETE, HeaderValue::from_static(is_whole)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((StatusCode::NO_CONTENT, headers).into_response())
}
