//! Signing in and out at the desk.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::time::Instant;
use sync::desk::{DemoSignIn, SignIn, SignedIn};

use super::super::{body, in_background};
use super::{browser, signed_in};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Cookie, Token, no_cookie};
use crate::staff::{DEMO_LOGIN, Passwords, SecondFactor, normal_login};
use crate::store::{Account, NewStaffSession, Owner};
use crate::tries::{KnownBrowser, NoTry, Trier};

/// The longest name of an account, in characters.
const LONGEST_LOGIN: usize = 200;

/// Signs someone of the staff in.
#[utoipa::path(post, path = "/api/v1/desk/sign-in", request_body = SignIn, responses(
    (status = 200, description = "Signed in, with a session cookie", body = SignedIn),
    (status = 403, description = "Name, password or digits are wrong; which one is not said. Or nobody \
        signs in with a password here",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong tries; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn sign_in(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let mut asked: SignIn = read_body(&body::take(&headers, body).await?)?;
    if !app.has_passwords {
        return Err(ApiError::PasswordsOff);
    }
    asked.login = normal_login(&asked.login);
    if asked.login.chars().count() > LONGEST_LOGIN {
        return Err(ApiError::WrongSignIn);
    }
    let (now, login) = (app.clock.now(), asked.login.clone());
    let known = browser::of(&app, &headers, &login, now).await?;
    let trying = Arc::clone(&app);
    let counted = move || Try::begin(&trying, address, login, known, now);
    let counted = in_background(counted).await?;
    let turn = app.passwords.turn().await;
    let checking = Arc::clone(&app);
    let proven = in_background(move || {
        let held = turn;
        let proven = prove(&checking, &asked, now);
        drop(held);
        if !matches!(proven, Ok(None)) {
            counted.forget(&checking);
        }
        proven
    });
    let (owner, step) = proven.await?.ok_or(ApiError::WrongSignIn)?;
    let id = owner.staff.id.clone();
    let response = start(&app, owner, Some(step), now).await?;
    browser::remember(&app, &headers, id, now, response).await
}

/// Whoever proves to own the account, and with which step of the second factor.
fn prove(app: &App, asked: &SignIn, now: Instant) -> Result<Option<(Owner, u64)>, ApiError> {
    let account = app.store.account(&asked.login)?;
    let account = account.filter(|it| app.is_demo || !it.is_demo);
    let hash = account.as_ref().and_then(|it| it.password_hash.as_deref());
    let is_password = Passwords::is_right(&asked.password, hash);
    let factor = account.as_ref().and_then(|it| it.totp_secret.as_deref());
    let factor = factor.and_then(SecondFactor::of);
    let step = factor.and_then(|it| it.step(&asked.digits, now));
    Ok(account
        .zip(step)
        .filter(|_| is_password)
        .map(|(it, step)| (owner(it), step)))
}

fn owner(account: Account) -> Owner {
    Owner {
        staff: account.staff,
        credentials: account.credentials,
    }
}

/// Signs a demo account in with its code; in a demo only.
#[utoipa::path(post, path = "/api/v1/desk/demo-sign-in", request_body = DemoSignIn, responses(
    (status = 200, description = "Signed in, with a session cookie", body = SignedIn),
    (status = 404, description = "No such code, or no demo", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn demo_sign_in(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: DemoSignIn = read_body(&body::take(&headers, body).await?)?;
    let (now, login) = (app.clock.now(), normal_login(&asked.code));
    let looking = Arc::clone(&app);
    let found = in_background(move || {
        let counted = Try::begin(&looking, address, login.clone(), None, now)?;
        let found = of_demo(&looking, &login);
        if !matches!(found, Ok(None)) {
            counted.forget(&looking);
        }
        found
    });
    let account = found.await?.ok_or(ApiError::WrongCode)?;
    start(&app, owner(account), None, now).await
}

/// The demo account with this name, in a demo.
fn of_demo(app: &App, login: &str) -> Result<Option<Account>, ApiError> {
    let found = app.store.account(login)?;
    let is_code = app.is_demo && login.starts_with(DEMO_LOGIN);
    Ok(found.filter(|it| is_code && it.is_demo && it.password_hash.is_none()))
}

/// Tells who is signed in.
#[utoipa::path(get, path = "/api/v1/desk/me", responses(
    (status = 200, description = "Who is signed in", body = SignedIn),
    (status = 401, description = "Nobody is", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn me(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let session = signed_in(&app, &headers).await?;
    body::json(&SignedIn {
        staff: session.staff,
        approach: app.municipality.approach.clone(),
        server_now: app.clock.now(),
    })
}

/// Signs out. Who is not signed in is told the same.
#[utoipa::path(post, path = "/api/v1/desk/sign-out", responses(
    (status = 204, description = "Signed out; the cookie is gone"),
))]
pub(crate) async fn sign_out(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    if let Some(token) = Token::of(&headers, Cookie::Staff) {
        in_background(move || app.store.sign_staff_out(&token.hash())).await?;
    }
    let gone = [(header::SET_COOKIE, no_cookie(Cookie::Staff))];
    Ok((StatusCode::NO_CONTENT, gone).into_response())
}

/// A try that counts as wrong until it is forgotten.
struct Try {
    by: Vec<Trier>,
    began: Instant,
}

impl Try {
    /// Whoever is known in their browser is counted there, and everybody else by their address and by the account.
    fn begin(
        app: &App,
        from: IpAddr,
        login: String,
        known: Option<KnownBrowser>,
        began: Instant,
    ) -> Result<Self, NoTry> {
        let mut counted = Self {
            by: Vec::new(),
            began,
        };
        let by = match known {
            Some(known) => vec![Trier::Browser(known)],
            None => vec![Trier::Address(from), Trier::Login(login)],
        };
        for who in by {
            // One that waits at the account has not tried from its address.
            let may = app.tries.begin(&who, began);
            may.inspect_err(|_| counted.forget(app))?;
            counted.by.push(who);
        }
        Ok(counted)
    }

    fn forget(&self, app: &App) {
        for who in &self.by {
            app.tries.forget(who, self.began);
        }
    }
}

/// Starts a session.
pub(super) async fn start(
    app: &Arc<App>,
    owner: Owner,
    totp_step: Option<u64>,
    now: Instant,
) -> Result<Response, ApiError> {
    let Owner { staff, credentials } = owner;
    let token = Token::random().map_err(|_| ApiError::Interrupted)?;
    let new = NewStaffSession {
        token: token.hash(),
        staff: staff.id.clone(),
        totp_step,
        credentials,
        now,
    };
    let store = Arc::clone(&app.store);
    if !in_background(move || store.sign_staff_in(&new)).await? {
        return Err(ApiError::WrongSignIn);
    }
    let mut response = body::json(&SignedIn {
        staff,
        approach: app.municipality.approach.clone(),
        server_now: now,
    })?;
    let cookie = token.cookie(Cookie::Staff);
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}
