//! `/api/v1/phones`: the phones of whoever is signed in. One phone pairs another, and signs another out.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::DeviceId;
use sync::phones::{PairedPhone, PairedPhones, PhoneCode, PhoneCodeAsked};

use super::qr::{link, qr};
use super::{body, in_background, session_of};
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Cookie, DAYS, Token, code_hash, random_code};
use crate::store::{NewCode, Session};
use crate::whole_files;

/// How long a code works, in milliseconds: ten minutes, for the other phone is at hand.
const CODE_LASTS: i64 = 10 * 60_000;
const DAY: i64 = 24 * 3_600_000;

/// The phones that are signed in for the same person.
#[utoipa::path(get, path = "/api/v1/phones", responses(
    (status = 200, description = "The phones, the last paired first", body = PairedPhones),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let since = app.clock.now().plus_millis(-DAYS * DAY);
    let found = in_background(move || {
        let found = app.store.phones(&session.person, since)?;
        let phones = found.into_iter().map(|it| PairedPhone {
            is_this: it.id == session.device,
            id: it.id,
            paired_at: it.paired_at,
            seen_at: it.seen_at,
        });
        Ok::<_, ApiError>(phones.collect())
    });
    body::json(&PairedPhones {
        phones: found.await?,
    })
}

/// Makes a code that signs another phone in. An earlier one of this person is worthless from then on.
#[utoipa::path(post, path = "/api/v1/phones/codes", request_body = PhoneCodeAsked, responses(
    (status = 200, description = "The code, once", body = PhoneCode),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn code(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let asked: PhoneCodeAsked = read_body(&body::take(&headers, body).await?)?;
    let code = random_code().map_err(|_| ApiError::Interrupted)?;
    let qr = qr(&link(&asked.origin, &code)?)?;
    let expires_at = app.clock.now().plus_millis(CODE_LASTS);
    let new = NewCode {
        hash: code_hash(&code),
        person: session.person.clone(),
        expires_at,
        is_demo: false,
    };
    let person = new.person.clone();
    let store = Arc::clone(&app.store);
    in_background(move || store.add_phone_code(&new, &session.device)).await?;
    whole_files::prepare(&app, person);
    body::json(&PhoneCode {
        code,
        qr,
        expires_at,
    })
}

/// Signs another phone of the same person out; it wipes itself. This phone signs itself out elsewhere.
#[utoipa::path(delete, path = "/api/v1/phones/{phone}",
    params(("phone" = String, Path, description = "Id of the phone")),
    responses(
    (status = 204, description = "Signed out"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No other phone of whoever is signed in",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn sign_out(
    State(app): State<Arc<App>>,
    Path(phone): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    let phone = DeviceId::new(phone);
    if phone == session.device {
        return Err(ApiError::NotFound);
    }
    let is_out = in_background(move || {
        let is_out = app.store.sign_phone_out(&session.person, &phone)?;
        if is_out {
            app.news.tell(&session.person, Some(&session.device));
        }
        Ok::<_, ApiError>(is_out)
    });
    if is_out.await? {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(ApiError::NotFound)
    }
}

/// Whoever is signed in on the phone that asks.
///
/// # Errors
/// [`ApiError::SignedOut`].
pub(super) async fn signed_in(
    app: &Arc<App>,
    headers: &HeaderMap,
) -> Result<Arc<Session>, ApiError> {
    let token = Token::of(headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let session = session_of(app, token.hash()).await?;
    session
        .filter(|it| !it.is_over(app.clock.now()))
        .ok_or(ApiError::SignedOut)
}
