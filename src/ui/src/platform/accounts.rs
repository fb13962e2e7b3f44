//! Requests of an administrator about the accounts of the staff.

use domain::MemberId;
use gloo_net::http::Request;
use sync::accounts::{AccountCode, Accounts, HandedOver, NewOwner, NewStaffAccount};

use super::Trouble;
use super::http::{post, problem, read};

const ACCOUNTS: &str = "/api/v1/desk/accounts";

/// The accounts, and what was done with them.
///
/// # Errors
/// [`Trouble`].
pub async fn all() -> Result<Accounts, Trouble> {
    let sent = Request::get(ACCOUNTS).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Makes an account.
///
/// # Errors
/// [`Trouble`].
pub async fn make(new: &NewStaffAccount) -> Result<AccountCode, Trouble> {
    read(post(ACCOUNTS, new).await?).await
}

/// Gives another code: a closed account is opened again, of an open one password and second factor end.
///
/// # Errors
/// [`Trouble`].
pub async fn another_code(staff: &MemberId) -> Result<AccountCode, Trouble> {
    let sent = Request::post(&format!("{}/codes", of(staff))).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Closes an account.
///
/// # Errors
/// [`Trouble`].
pub async fn close(staff: &MemberId) -> Result<(), Trouble> {
    let sent = Request::delete(&of(staff)).send().await;
    let response = sent.map_err(|_| Trouble::Offline)?;
    if response.ok() {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}

/// Hands everyone of somebody who left over to a colleague.
///
/// # Errors
/// [`Trouble`].
pub async fn hand_over(from: &MemberId, to: MemberId) -> Result<HandedOver, Trouble> {
    read(post(&format!("{}/people", of(from)), &NewOwner { to }).await?).await
}

fn of(staff: &MemberId) -> String {
    let id = js_sys::encode_uri_component(staff.as_str());
    format!("{ACCOUNTS}/{id}")
}
