//! Opening an account with the code of the administrator.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::Staff;
use domain::time::Instant;
use sync::desk::{OpenAccount, Opening, SignedIn, ToOpen};

use super::super::{body, in_background};
use super::browser;
use super::session::start;
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::code_hash;
use crate::staff::{Passwords, SecondFactor};
use crate::store::{OpenedAccount, Owner};
use crate::tries::Trier;

/// Shows what an authenticator needs.
#[utoipa::path(post, path = "/api/v1/desk/opening", request_body = Opening, responses(
    (status = 200, description = "Who it is for, and the secret of the second factor",
        body = ToOpen),
    (status = 403, description = "Nobody signs in with a password here",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 404, description = "A code that is wrong, used or too old",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong codes; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: Opening = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    let found = find(&app, address, &asked.code, now).await?;
    let factor = SecondFactor::of(&found.totp_secret).ok_or(ApiError::Interrupted)?;
    body::json(&ToOpen {
        qr: factor.qr(&found.login).ok_or(ApiError::Interrupted)?,
        name: found.staff.name,
        login: found.login,
        secret: found.totp_secret,
    })
}

/// Opens the account: a password, and digits that show that the second factor works.
#[utoipa::path(post, path = "/api/v1/desk/account", request_body = OpenAccount, responses(
    (status = 200, description = "Open, and signed in with a session cookie", body = SignedIn),
    (status = 403, description = "The digits are wrong", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "A code that is wrong, used or too old",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A password that is too short or known",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong codes; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn open(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: OpenAccount = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    let found = find(&app, address, &asked.code, now).await?;
    let known = [found.login.as_str(), found.staff.name.as_str()];
    Passwords::check(&asked.password, &known)
        .map_err(|weak| ApiError::WeakPassword(weak.to_string()))?;
    let factor = SecondFactor::of(&found.totp_secret).ok_or(ApiError::Interrupted)?;
    let (trying, digits) = (Arc::clone(&app), asked.digits.clone());
    let step = in_background(move || {
        let who = Trier::Address(address);
        trying.tries.begin(&who, now)?;
        let step = factor.step(&digits, now);
        let step = step.ok_or(ApiError::WrongSignIn)?;
        trying.tries.forget(&who, now);
        Ok::<_, ApiError>(step)
    })
    .await?;
    let (opening, staff) = (Arc::clone(&app), found.staff.clone());
    let turn = app.passwords.turn().await;
    let is_open = in_background(move || {
        let _held = turn;
        opened(&opening, &asked, &staff, now)
    })
    .await?;
    if !is_open {
        return Err(ApiError::UsedCode);
    }
    let id = found.staff.id.clone();
    let owner = Owner {
        staff: found.staff,
        credentials: found.credentials,
    };
    let response = start(&app, owner, Some(step), now).await?;
    browser::remember(&app, &headers, id, now, response).await
}

fn opened(app: &App, asked: &OpenAccount, staff: &Staff, now: Instant) -> Result<bool, ApiError> {
    let password_hash = Passwords::hash(&asked.password);
    let opened = OpenedAccount {
        code: code_hash(&asked.code),
        staff: staff.id.clone(),
        password_hash: password_hash.ok_or(ApiError::Interrupted)?,
        now,
    };
    Ok(app.store.open_account(&opened)?)
}

async fn find(
    app: &Arc<App>,
    address: IpAddr,
    code: &str,
    now: Instant,
) -> Result<crate::store::Opening, ApiError> {
    if !app.has_passwords {
        return Err(ApiError::PasswordsOff);
    }
    let (app, hash) = (Arc::clone(app), code_hash(code));
    in_background(move || {
        let who = Trier::Address(address);
        app.tries.begin(&who, now)?;
        let found = app.store.opening(&hash, now);
        if !matches!(found, Ok(None)) {
            app.tries.forget(&who, now);
        }
        found?.ok_or(ApiError::WrongCode)
    })
    .await
}
