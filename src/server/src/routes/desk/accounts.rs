//! `/api/v1/desk/accounts`: what an administrator does with the accounts of the staff.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::MemberId;
use domain::desk::{Duty, Staff};
use sync::accounts::{AccountCode, Accounts, HandedOver, NewOwner, NewStaffAccount};

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::staff::{DEMO_LOGIN, NoAccount, new_opening, normal_login, random_staff_id};
use crate::store::{NewAccount, NewCodeFor};

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// The longest name of an account, in characters.
const LONGEST_LOGIN: usize = 200;

/// The administrator who asks, and whether they are of the demo.
async fn administrator(app: &Arc<App>, headers: &HeaderMap) -> Result<(Staff, bool), ApiError> {
    let session = signed_in(app, headers).await?;
    if session.staff.role.may(Duty::MakeAccounts) {
        Ok((session.staff, session.is_demo))
    } else {
        Err(ApiError::NotFound)
    }
}

/// The accounts, and what was done with them.
#[utoipa::path(get, path = "/api/v1/desk/accounts", responses(
    (status = 200, description = "The accounts", body = Accounts),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (by, _) = administrator(&app, &headers).await?;
    body::json(&in_background(move || app.store.accounts(&by.id, app.has_passwords)).await?)
}

/// Makes an account.
#[utoipa::path(post, path = "/api/v1/desk/accounts", request_body = NewStaffAccount, responses(
    (status = 200, description = "The code that opens it, once", body = AccountCode),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 409, description = "The name is taken", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A name that cannot be", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn make(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (by, is_demo) = administrator(&app, &headers).await?;
    let asked: NewStaffAccount = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    let staff = Staff {
        id: random_staff_id()?,
        name: checked("name", &asked.name, LONGEST_NAME)?,
        role: asked.role,
    };
    let login = normal_login(&checked("login", &asked.login, LONGEST_LOGIN)?);
    if login.starts_with(DEMO_LOGIN) {
        return Err(ApiError::malformed("login", "a name of the demo"));
    }
    let (code, opening) = new_opening(now)?;
    let expires_at = opening.expires_at;
    let new = NewAccount {
        staff: staff.clone(),
        login,
        now,
        opening: Some(opening),
        is_demo,
        by: Some(by.id),
    };
    if !in_background(move || app.store.add_account(&new)).await? {
        return Err(NoAccount::Taken.into());
    }
    told(staff, code, expires_at)
}

/// Gives another code: a closed account is opened again; of an open one password, second factor and
/// sessions end.
#[utoipa::path(post, path = "/api/v1/desk/accounts/{staff}/codes",
    params(("staff" = String, Path, description = "Id of whose account it is")),
    responses(
    (status = 200, description = "The code that opens it, once", body = AccountCode),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No such account, or not for this role",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 409, description = "One's own account", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn another_code(
    State(app): State<Arc<App>>,
    Path(staff): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (by, _) = administrator(&app, &headers).await?;
    let now = app.clock.now();
    let (code, opening) = new_opening(now)?;
    let expires_at = opening.expires_at;
    let new = NewCodeFor {
        by: by.id,
        staff: MemberId::new(staff),
        opening,
        now,
    };
    let store = Arc::clone(&app.store);
    let staff = in_background(move || store.renew_account(&new)).await??;
    app.news.tell_ended(&staff.id);
    told(staff, code, expires_at)
}

/// Closes an account: its owner is signed out everywhere, at once.
#[utoipa::path(delete, path = "/api/v1/desk/accounts/{staff}",
    params(("staff" = String, Path, description = "Id of whose account it is")),
    responses(
    (status = 204, description = "It is closed"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No such account, or not for this role",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 409, description = "The last administrator", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn close(
    State(app): State<Arc<App>>,
    Path(staff): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let (by, _) = administrator(&app, &headers).await?;
    let (now, staff) = (app.clock.now(), MemberId::new(staff));
    let (store, whose) = (Arc::clone(&app.store), staff.clone());
    let has_passwords = app.has_passwords;
    in_background(move || store.close_account_by(&by.id, &whose, has_passwords, now)).await??;
    app.news.tell_ended(&staff);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Hands everyone of somebody whose account is closed over to a colleague.
#[utoipa::path(post, path = "/api/v1/desk/accounts/{staff}/people", request_body = NewOwner,
    params(("staff" = String, Path, description = "Id of who left")),
    responses(
    (status = 200, description = "How many people", body = HandedOver),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "No such account, or not for this role",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 409, description = "The account is open, or nobody can be handed over to this one",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn hand_over(
    State(app): State<Arc<App>>,
    Path(staff): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (by, _) = administrator(&app, &headers).await?;
    let NewOwner { to } = read_body(&body::take(&headers, body).await?)?;
    let (now, from) = (app.clock.now(), MemberId::new(staff));
    let store = Arc::clone(&app.store);
    let heir = to.clone();
    let people = in_background(move || store.hand_everyone_over(&by, &from, &to, now)).await??;
    app.news.tell_caseload(&heir);
    for person in &people {
        app.news.tell(person, None);
    }
    app.web_push.wake();
    body::json(&HandedOver {
        people: people.len() as u32,
    })
}

fn told(
    staff: Staff,
    code: String,
    expires_at: domain::time::Instant,
) -> Result<Response, ApiError> {
    body::json(&AccountCode {
        staff,
        code,
        expires_at,
    })
}

/// A name without spaces around it, if it is one.
fn checked(field: &str, text: &str, longest: usize) -> Result<String, ApiError> {
    let text = text.trim();
    let length = text.chars().count();
    if (1..=longest).contains(&length) && !text.chars().any(char::is_control) {
        Ok(text.to_owned())
    } else {
        Err(ApiError::malformed(field, "no name"))
    }
}
