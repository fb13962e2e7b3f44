//! `/api/v1/integration/people/{person}/link`: by which id a person is known whom the desk invited.
//!
//! Nobody is found by name here: the number of the file is random, and a system has it from who read it at the desk.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::{File, MutationId, PersonId};

use super::asked::ids;
use super::people::answer;
use super::{allowed, body, in_background, note_looks};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::incoming::check_id;
use crate::integration::{LinkForm, Scope, read_form};
use crate::problem::ApiError;
use crate::store::{Before, Decided, ExternalKind, Put, PutDone};

/// Links a file to the id of the address. Sent again it changes nothing.
pub(crate) async fn put(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    person: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    sent: Body,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::PeopleLink).await?;
    let id = ids(person)?;
    let form: LinkForm = read_form(&body::take(&headers, sent).await?, &[])?;
    check_id(&MutationId::new(form.file.as_str()), "file")?;
    in_background(move || {
        let meant = PersonId::new(form.file.as_str());
        let file = File::from_records(app.store.records(&meant)?);
        form.check(file.person.as_ref().ok_or(ApiError::NotFound)?)?;
        let done = app.store.put_external(&Put {
            system: &service.system,
            person: &id,
            kind: ExternalKind::Person,
            id: &id,
            decide: &|before| decide(before, &meant),
            approach: None,
            now: app.clock.now(),
        })?;
        match done {
            PutDone::Done { after, is_new, .. } => {
                note_looks(&app, &service, [&meant])?;
                answer(&id, &after, is_new)
            }
            PutDone::NoPerson => Err(ApiError::NotFound),
            // The id is that of somebody else.
            PutDone::Stopped | PutDone::KnownOtherwise => Err(ApiError::KnownOtherwise),
            PutDone::Refused(_) => Err(ApiError::Interrupted),
        }
    })
    .await
}

/// Undoes that. The system was in that file: the person reads its name once more.
pub(crate) async fn undo(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    person: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::PeopleLink).await?;
    let id = ids(person)?;
    in_background(move || {
        let was = app.store.unlink(&id)?.ok_or(ApiError::NotFound)?;
        note_looks(&app, &service, [&was])?;
        Ok::<_, ApiError>(StatusCode::NO_CONTENT.into_response())
    })
    .await
}

fn decide(before: &Before, meant: &PersonId) -> Decided {
    match &before.person {
        None => Decided::Link(meant.clone()),
        Some(there) if there == meant => Decided::Same,
        Some(_) => Decided::Stop,
    }
}
