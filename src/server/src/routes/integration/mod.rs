//! `/api/v1/integration/…`: what the municipality's own systems read and change.

mod asked;
pub(crate) mod changes;
pub(crate) mod links;
pub(crate) mod people;
pub(crate) mod things;

use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::desk::{StaffAction, StaffMutation};
use domain::{MutationId, PersonId};
use serde::Serialize;
use sync::desk::Part;

use super::{body, in_background};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::integration::{Refused, Scope, etag};
use crate::problem::ApiError;
use crate::session::{Token, random_code};
use crate::store::{NewLook, Service, StoreError};

/// How the header with the token begins.
const BEARER: &str = "Bearer ";

/// The system that sends this request, if its token works. Wrong ones are counted; a right one is let in whatever was
/// sent from its address.
async fn service(
    app: &Arc<App>,
    headers: &HeaderMap,
    ClientAddress(address): ClientAddress,
) -> Result<Service, ApiError> {
    let given = headers.get(header::AUTHORIZATION);
    let given = given.and_then(|it| it.to_str().ok()?.strip_prefix(BEARER));
    let token = Token::typed(given.ok_or(ApiError::WrongToken)?).hash();
    let now = app.clock.now();
    let asked = Arc::clone(app);
    let found = in_background(move || {
        let found = asked.store.service(&token)?;
        let works = |it: &Service| !it.is_revoked && it.expires_at > now;
        let Some(service) = found.filter(works) else {
            return Ok(None);
        };
        if service.used_on != Some(now.day()) {
            asked.store.token_used(&token, now.day())?;
        }
        Ok::<_, StoreError>(Some(service))
    });
    if let Some(service) = found.await? {
        return Ok(service);
    }
    app.token_tries.begin(address, now)?;
    Err(ApiError::WrongToken)
}

/// The same, if it may do that.
async fn allowed(
    app: &Arc<App>,
    headers: &HeaderMap,
    address: ClientAddress,
    scope: Scope,
) -> Result<Service, ApiError> {
    let service = service(app, headers, address).await?;
    if service.scopes.contains(&scope) {
        Ok(service)
    } else {
        Err(ApiError::NoScope(scope.name()))
    }
}

/// That a system looked at these people: they read it.
fn note_looks<'a>(
    app: &App,
    service: &Service,
    people: impl IntoIterator<Item = &'a PersonId>,
) -> Result<(), StoreError> {
    let looks: Vec<_> = people
        .into_iter()
        .map(|person| NewLook {
            person: person.clone(),
            staff: service.system.id.clone(),
            part: Part::File,
            is_stranger: false,
            now: app.clock.now(),
        })
        .collect();
    app.store.note_looks(&looks)
}

/// A new id, of letters and digits.
fn random_id() -> Result<String, ApiError> {
    let code = random_code().map_err(|_| ApiError::Interrupted)?;
    let plain = code.chars().filter(char::is_ascii_alphanumeric);
    Ok(plain.collect::<String>().to_ascii_lowercase())
}

/// The actions as mutations: the first has this id, so that what it makes has it too.
fn mutations(id: &str, actions: Vec<StaffAction>) -> Vec<StaffMutation> {
    let named = actions.into_iter().enumerate();
    let named = named.map(|(place, action)| StaffMutation {
        id: MutationId::new(match place {
            0 => id.to_owned(),
            place => format!("{id}-{place}"),
        }),
        action,
    });
    named.collect()
}

/// What is shown, with its `ETag`.
fn shown(status: StatusCode, what: &impl Serialize) -> Result<Response, ApiError> {
    let tag = etag(what).map_err(StoreError::from)?;
    let mut response = body::json(what)?;
    *response.status_mut() = status;
    let tag = HeaderValue::from_str(&tag).map_err(|_| ApiError::Interrupted)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

/// The same as an answer to who may have it already.
fn shown_anew(headers: &HeaderMap, what: &impl Serialize) -> Result<Response, ApiError> {
    let mut response = shown(StatusCode::OK, what)?;
    let tag = response.headers().get(header::ETAG).cloned();
    let is_known = asked::lists(headers, &header::IF_NONE_MATCH, tag.as_ref());
    if is_known == Some(true) {
        let mut unchanged = StatusCode::NOT_MODIFIED.into_response();
        unchanged
            .headers_mut()
            .extend(tag.map(|it| (header::ETAG, it)));
        response = unchanged;
    }
    Ok(response)
}

impl From<Refused> for ApiError {
    fn from(why: Refused) -> Self {
        Self::Refused {
            field: why.field,
            detail: why.detail,
        }
    }
}
