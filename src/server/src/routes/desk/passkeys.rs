//! Passkeys: one's own, and signing in with one.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sync::desk::SignedIn;
use sync::sign_in::{AskPasskey, MadePasskey, OwnPasskey, OwnPasskeys, ShownPasskey};

use super::super::{body, in_background};
use super::session::start;
use super::signed_in;
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{code_hash, random_code};
use crate::staff::{LASTS, NoPasskey, Passkeys};
use crate::store::{NewChallenge, NewPasskey, Owner, StoreError};

/// The longest name of a passkey, in characters.
const LONGEST_NAME: usize = 60;

/// One's own passkeys.
#[utoipa::path(get, path = "/api/v1/desk/passkeys", responses(
    (status = 200, description = "One's own passkeys", body = OwnPasskeys),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let kept = in_background(move || app.store.passkeys(&staff.id)).await?;
    let passkeys = kept.into_iter().map(|it| OwnPasskey {
        id: URL_SAFE_NO_PAD.encode(it.id),
        name: it.name,
        made_on: it.made_on,
        used_on: it.used_on,
    });
    body::json(&OwnPasskeys {
        passkeys: passkeys.collect(),
    })
}

/// Asks the browser to make a passkey for whoever is signed in.
#[utoipa::path(post, path = "/api/v1/desk/passkeys/challenge", responses(
    (status = 200, description = "What the browser is asked", body = AskPasskey),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "There are no passkeys here", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn ask_new(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let passkeys = app.passkeys.as_ref().ok_or(ApiError::NotFound)?;
    let (store, whose) = (Arc::clone(&app.store), staff.id.clone());
    let kept = in_background(move || store.passkeys(&whose)).await?;
    let known = kept.into_iter().map(|it| it.id).collect();
    let asked = passkeys.ask_new(&staff.id, &staff.name, known);
    let asked = asked.map_err(refused)?;
    let challenge = random_code().map_err(|_| ApiError::Interrupted)?;
    let now = app.clock.now();
    let new = NewChallenge {
        hash: code_hash(&challenge),
        staff: staff.id,
        state: asked.state,
        expires_at: now.plus_millis(LASTS),
        now,
    };
    if !in_background(move || app.store.put_challenge(&new)).await? {
        return Err(StoreError::Busy.into());
    }
    body::json(&AskPasskey {
        challenge,
        options: asked.options,
    })
}

/// Keeps the passkey that the browser made.
#[utoipa::path(post, path = "/api/v1/desk/passkeys", request_body = MadePasskey, responses(
    (status = 204, description = "It signs in from now on"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 403, description = "It is not good, or was asked for too long ago",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 404, description = "There are no passkeys here", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A name that cannot be", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn add(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let passkeys = app.passkeys.as_ref().ok_or(ApiError::NotFound)?;
    let made: MadePasskey = read_body(&body::take(&headers, body).await?)?;
    let name = made.name.trim().to_owned();
    if !(1..=LONGEST_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(ApiError::malformed("name", "no name"));
    }
    let now = app.clock.now();
    let (store, hash) = (Arc::clone(&app.store), code_hash(&made.challenge));
    let whose = staff.id.clone();
    let challenge = in_background(move || store.take_challenge(&hash, &whose, now)).await?;
    let challenge = challenge.ok_or(ApiError::WrongPasskey)?;
    let good = passkeys.made(&made.credential, &challenge.state);
    let good = good.map_err(refused)?;
    let new = NewPasskey {
        id: good.id,
        staff: staff.id,
        name,
        key: good.key,
        credentials: challenge.credentials,
        now,
    };
    if !in_background(move || app.store.add_passkey(&new)).await? {
        return Err(ApiError::WrongPasskey);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Removes one of one's own passkeys.
#[utoipa::path(delete, path = "/api/v1/desk/passkeys/{id}",
    params(("id" = String, Path, description = "Id of the passkey")),
    responses(
    (status = 204, description = "It signs nobody in any more"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn remove(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let id = URL_SAFE_NO_PAD.decode(id).map_err(|_| ApiError::NotFound)?;
    let now = app.clock.now();
    if in_background(move || app.store.drop_passkey(&staff.id, &id, now)).await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(ApiError::NotFound)
    }
}

/// Asks the browser for a passkey to sign in with.
#[utoipa::path(post, path = "/api/v1/desk/passkey-sign-in/challenge", responses(
    (status = 200, description = "What the browser is asked", body = AskPasskey),
    (status = 404, description = "There are no passkeys here", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn ask_any(State(app): State<Arc<App>>) -> Result<Response, ApiError> {
    let passkeys = app.passkeys.as_ref().ok_or(ApiError::NotFound)?;
    let asked = passkeys.ask().map_err(refused)?;
    let challenge = app.challenges.seal(&asked.state, app.clock.now());
    body::json(&AskPasskey {
        challenge,
        options: asked.options,
    })
}

/// Signs in with a passkey.
#[utoipa::path(post, path = "/api/v1/desk/passkey-sign-in", request_body = ShownPasskey, responses(
    (status = 200, description = "Signed in, with a session cookie", body = SignedIn),
    (status = 403, description = "It is nobody's, not good, or was asked for too long ago",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 404, description = "There are no passkeys here", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn sign_in(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let passkeys = app.passkeys.as_ref().ok_or(ApiError::NotFound)?;
    let shown: ShownPasskey = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    // Nothing is guessed here, so nothing is counted: who answers badly writes nothing either.
    let challenge = app.challenges.unseal(&shown.challenge, now);
    let challenge = challenge.ok_or(ApiError::WrongPasskey)?;
    let id = Passkeys::id_of(&shown.credential).map_err(refused)?;
    let (store, wanted) = (Arc::clone(&app.store), id.clone());
    let found = in_background(move || store.passkey(&wanted)).await?;
    let found = found.filter(|it| app.is_demo || !it.is_demo);
    let found = found.ok_or(ApiError::WrongPasskey)?;
    let owner = &found.staff.id;
    let key = passkeys.proven(&shown.credential, &challenge.state, &found.key, owner);
    let key = key.map_err(refused)?;
    let store = Arc::clone(&app.store);
    in_background(move || {
        if !store.answer_once(&challenge.hash, challenge.expires_at, now)? {
            return Err(ApiError::WrongPasskey);
        }
        Ok(store.passkey_used(&id, &key, now)?)
    })
    .await?;
    let owner = Owner {
        staff: found.staff,
        credentials: found.credentials,
    };
    start(&app, owner, None, now).await
}

/// Why, for the log without whom.
fn refused(why: NoPasskey) -> ApiError {
    tracing::warn!(%why, "a passkey is refused");
    ApiError::WrongPasskey
}
