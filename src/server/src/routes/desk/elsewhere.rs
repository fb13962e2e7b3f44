//! Signing in at the municipality's own provider. The browser comes back to a page of ours, which sends
//! what it came with from there: so its cookie need not go along with what another site begins.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use sha2::{Digest as _, Sha256};
use sync::desk::SignedIn;
use sync::sign_in::{CameBack, GoElsewhere, Ways};

use super::super::{body, in_background};
use super::session::start;
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::elsewhere::{Begun, Elsewhere, Trouble};
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Cookie, no_cookie};
use crate::staff::normal_login;
use crate::store::OwnerElsewhere;

/// How somebody can sign in.
#[utoipa::path(get, path = "/api/v1/desk/ways", responses(
    (status = 200, description = "The ways", body = Ways),
))]
pub(crate) async fn ways(State(app): State<Arc<App>>) -> Result<Response, ApiError> {
    body::json(&Ways {
        passwords: app.has_passwords,
        passkeys: app.passkeys.is_some(),
        elsewhere: app.elsewhere.as_ref().map(|it| it.name().to_owned()),
    })
}

/// Begins to sign in at the provider.
#[utoipa::path(post, path = "/api/v1/desk/elsewhere", responses(
    (status = 200, description = "Where to go, with a cookie for coming back", body = GoElsewhere),
    (status = 404, description = "The municipality has no sign-in of its own",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 503, description = "The provider is down", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn begin(State(app): State<Arc<App>>) -> Result<Response, ApiError> {
    let elsewhere = app.elsewhere.as_ref().ok_or(ApiError::NotFound)?;
    let (begun, address) = elsewhere.begin(app.clock.now()).await.map_err(refused)?;
    let mut response = body::json(&GoElsewhere { address })?;
    let headers = response.headers_mut();
    headers.insert(header::SET_COOKIE, begun.cookie());
    Ok(response)
}

/// Signs in whoever came back from the provider.
#[utoipa::path(post, path = "/api/v1/desk/elsewhere/answer", request_body = CameBack, responses(
    (status = 200, description = "Signed in, with a session cookie", body = SignedIn),
    (status = 403, description = "This browser began nothing, or long ago; or what the provider says is \
        not good; or nobody here has an account with that name",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 404, description = "The municipality has no sign-in of its own",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong tries; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 503, description = "The provider is down", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn answer(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: CameBack = read_body(&body::take(&headers, body).await?)?;
    let elsewhere = app.elsewhere.as_ref().ok_or(ApiError::NotFound)?;
    let now = app.clock.now();
    let begun = Begun::of(&headers, now).filter(|it| Elsewhere::is_answer(it, &asked.state));
    let begun = begun.ok_or_else(|| refused(Trouble::Stale))?;
    app.answer_tries.begin(address, now)?;
    let state = Sha256::digest(&asked.state).into();
    let (store, until) = (Arc::clone(&app.store), Elsewhere::answered_until(&begun));
    let used = in_background(move || store.use_state(&state, until, now)).await;
    if !used.inspect_err(|_| app.answer_tries.forget(address, now))? {
        return Err(refused(Trouble::Stale));
    }
    let proven = elsewhere.answer(&begun, asked.code, now).await;
    if !matches!(proven, Err(Trouble::Wrong(_))) {
        app.answer_tries.forget(address, now);
    }
    let proven = proven.map_err(refused)?;
    let owner = OwnerElsewhere {
        issuer: proven.issuer,
        subject: proven.subject,
        login: proven.name.map(|it| normal_login(&it)),
        now,
    };
    let store = Arc::clone(&app.store);
    let owner = in_background(move || store.owner_elsewhere(&owner)).await?;
    let owner = owner.ok_or(ApiError::NoAccount)?;
    let mut response = start(&app, owner, None, now).await?;
    let gone = no_cookie(Cookie::Elsewhere);
    response.headers_mut().append(header::SET_COOKIE, gone);
    Ok(response)
}

/// Why, for the log without whom, and as it is told.
fn refused(trouble: Trouble) -> ApiError {
    match trouble {
        Trouble::Down(why) => {
            tracing::warn!(why, "the provider of the sign-in is down");
            ApiError::ProviderDown
        }
        Trouble::Wrong(why) => {
            tracing::warn!(why, "a sign-in elsewhere is refused");
            ApiError::ProviderWrong
        }
        Trouble::Stale => {
            tracing::warn!("a sign-in elsewhere that nobody began, or that is too old");
            ApiError::StaleSignIn
        }
    }
}
