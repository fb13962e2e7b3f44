//! `/api/v1/buddies`: who looks along with whoever is signed in, outside the team. A link shows what the person
//! chose, until they end it or its last day is over.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::{BuddyId, File, Share, Shared};
use sync::buddies::{Buddies, BuddyAsked, BuddyLink, LONGEST_NAME};

use super::phones::signed_in;
use super::qr::{qr, shared_link};
use super::{body, in_background};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Token, random_device};
use crate::store::NewBuddy;

/// How long a link works, in days: half a year, for a buddy is not for ever, and nobody remembers to end it.
const LASTS: i32 = 26 * 7;
/// How the header with the secret begins.
const BEARER: &str = "Bearer ";

/// Everybody who looks along with whoever is signed in.
#[utoipa::path(get, path = "/api/v1/buddies", responses(
    (status = 200, description = "Whose link works, by name", body = Buddies),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let today = app.clock.now().day();
    let found = in_background(move || app.store.buddies(&session.person, today)).await?;
    body::json(&Buddies { buddies: found })
}

/// Makes a link for somebody. It is told once, and works for 26 weeks.
#[utoipa::path(post, path = "/api/v1/buddies", request_body = BuddyAsked, responses(
    (status = 200, description = "The link, once", body = BuddyLink),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 409, description = "As many look along as may", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A malformed body, no name, or nothing chosen",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn add(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let asked: BuddyAsked = read_body(&body::take(&headers, body).await?)?;
    let name = checked_name(&asked.name)?;
    let shares = checked_shares(&asked.shares)?;
    let token = Token::random().map_err(|_| ApiError::Interrupted)?;
    let link = shared_link(&asked.origin, &token)?;
    let qr = qr(&link)?;
    let made_on = app.clock.now().day();
    let until = made_on.plus_days(LASTS);
    let id = random_device().map_err(|_| ApiError::Interrupted)?;
    let new = NewBuddy {
        id: BuddyId::new(id.as_str()),
        person: session.person.clone(),
        by: session.device.clone(),
        token: token.hash(),
        name,
        shares,
        made_on,
        until,
    };
    let is_added = in_background(move || app.store.add_buddy(&new)).await?;
    if !is_added {
        return Err(ApiError::TooManyBuddies);
    }
    body::json(&BuddyLink { link, qr, until })
}

/// Ends a link at once.
#[utoipa::path(delete, path = "/api/v1/buddies/{buddy}",
    params(("buddy" = String, Path, description = "Id of the link")),
    responses(
    (status = 204, description = "Ended"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No link of whoever is signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn end(
    State(app): State<Arc<App>>,
    Path(buddy): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let buddy = BuddyId::new(buddy);
    let is_ended = in_background(move || app.store.end_buddy(&session.person, &buddy)).await?;
    if is_ended {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(ApiError::NotFound)
    }
}

/// What somebody who looks along sees: this week and the next of what the person chose.
#[utoipa::path(get, path = "/api/v1/buddies/shared",
    params(("authorization" = String, Header, description = "`Bearer` and the secret of the link")),
    responses(
    (status = 200, description = "What is shared", body = Shared),
    (status = 404, description = "No such link, or not any more", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong tries; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn shared(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let now = app.clock.now();
    app.link_tries.begin(address, now)?;
    let token = bearer(&headers);
    let (store, today) = (Arc::clone(&app.store), now.day());
    let found = in_background(move || {
        let Some(looks) = store.look_along(&token.hash(), today)? else {
            return Ok(None);
        };
        let file = File::from_records(store.records(&looks.person)?);
        Ok::<_, ApiError>(file.shared(&looks.shares, looks.until, today))
    });
    let shared = found
        .await
        .inspect_err(|_| app.link_tries.forget(address, now))?
        .ok_or(ApiError::NotFound)?;
    app.link_tries.forget(address, now);
    body::json(&shared)
}

/// The secret in the header; one that opens nothing where there is none.
fn bearer(headers: &HeaderMap) -> Token {
    let given = headers.get(header::AUTHORIZATION);
    let given = given.and_then(|it| it.to_str().ok());
    Token::typed(
        given
            .and_then(|it| it.strip_prefix(BEARER))
            .unwrap_or_default(),
    )
}

fn checked_name(name: &str) -> Result<String, ApiError> {
    let name = name.trim();
    let is_short = (1..=LONGEST_NAME).contains(&name.chars().count());
    if is_short && !name.chars().any(char::is_control) {
        Ok(name.to_owned())
    } else {
        Err(ApiError::malformed("name", "no name, or too long"))
    }
}

/// Each once, in their order.
fn checked_shares(asked: &[Share]) -> Result<Vec<Share>, ApiError> {
    let all = Share::ALL.into_iter();
    let shares: Vec<_> = all.filter(|it| asked.contains(it)).collect();
    // A place alone shows nothing.
    if shares.iter().all(|it| *it == Share::Places) {
        return Err(ApiError::malformed("shares", "nothing is chosen"));
    }
    Ok(shares)
}
