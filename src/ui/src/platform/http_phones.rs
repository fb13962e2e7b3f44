//! Requests about the phones of one person: which there are, a code for another, signing one out.

use domain::DeviceId;
use gloo_net::http::Request;
use sync::phones::{PairedPhones, PhoneCode, PhoneCodeAsked};

use super::Trouble;
use super::http::{post, problem, read};
use super::page::base_url;

/// Every phone that is signed in for the same person.
///
/// # Errors
/// [`Trouble`].
pub async fn phones() -> Result<PairedPhones, Trouble> {
    let sent = Request::get("/api/v1/phones").send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// A code that signs another phone in.
///
/// # Errors
/// [`Trouble`].
pub async fn phone_code() -> Result<PhoneCode, Trouble> {
    let origin = base_url();
    read(post("/api/v1/phones/codes", &PhoneCodeAsked { origin }).await?).await
}

/// Signs another phone out. One that is out already is no trouble.
///
/// # Errors
/// [`Trouble`].
pub async fn sign_phone_out(phone: &DeviceId) -> Result<(), Trouble> {
    let sent = Request::delete(&format!("/api/v1/phones/{phone}"))
        .send()
        .await;
    let response = sent.map_err(|_| Trouble::Offline)?;
    if response.ok() || response.status() == 404 {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}
