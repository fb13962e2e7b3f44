//! Signing in without a password: at the municipality's own provider, going there and coming back; and with
//! a passkey.

use gloo_net::http::{Request, Response};
use sync::desk::SignedIn;
use sync::sign_in::{
    AskPasskey, CameBack, GoElsewhere, MadePasskey, OwnPasskeys, ShownPasskey, Ways,
};
use wasm_bindgen::JsValue;

use super::Trouble;
use super::http::{post, problem, read};
pub use super::passkeys::can_passkeys;
use super::passkeys::{make_passkey, show_passkey};

const OWN: &str = "/api/v1/desk/passkeys";
/// Where the provider leads back to.
const COMES_BACK_TO: &str = "/desk/inloggen";

/// How somebody came back to this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Return {
    /// With a code.
    Code(CameBack),
    /// They, or the provider, broke it off.
    BrokenOff,
}

/// How somebody can sign in.
///
/// # Errors
/// [`Trouble`].
pub async fn ways() -> Result<Ways, Trouble> {
    let sent = Request::get("/api/v1/desk/ways").send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Leaves this page for the provider.
///
/// # Errors
/// [`Trouble`].
pub async fn go_elsewhere() -> Result<(), Trouble> {
    let sent = Request::post("/api/v1/desk/elsewhere").send().await;
    let going: GoElsewhere = read(sent.map_err(|_| Trouble::Offline)?).await?;
    let window = web_sys::window().ok_or(Trouble::Unreadable)?;
    let left = window.location().assign(&going.address);
    left.map_err(|_| Trouble::Unreadable)
}

/// With what somebody came back, if they did. It is taken out of the address.
pub fn came_back() -> Option<Return> {
    let window = web_sys::window()?;
    let location = window.location();
    if location.pathname().ok()? != COMES_BACK_TO {
        return None;
    }
    let query = location.search().ok()?;
    let found = web_sys::UrlSearchParams::new_with_str(&query).ok()?;
    let history = window.history().ok()?;
    // Where it cannot be taken out, the code that stands there works only once.
    drop(history.replace_state_with_url(&JsValue::NULL, "", Some("/desk")));
    let code = found.get("code").zip(found.get("state"));
    Some(code.map_or(Return::BrokenOff, |(code, state)| {
        Return::Code(CameBack { code, state })
    }))
}

/// Signs in who came back.
///
/// # Errors
/// [`Trouble`].
pub async fn answer(came_back: &CameBack) -> Result<SignedIn, Trouble> {
    read(post("/api/v1/desk/elsewhere/answer", came_back).await?).await
}

/// Signs in with a passkey; none when somebody breaks it off.
///
/// # Errors
/// [`Trouble`].
pub async fn with_passkey() -> Result<Option<SignedIn>, Trouble> {
    let asked = asked("/api/v1/desk/passkey-sign-in/challenge").await?;
    let Some(credential) = show_passkey(&asked.options).await else {
        return Ok(None);
    };
    let shown = ShownPasskey {
        challenge: asked.challenge,
        credential,
    };
    let answer = post("/api/v1/desk/passkey-sign-in", &shown).await?;
    read(answer).await.map(Some)
}

/// One's own passkeys.
///
/// # Errors
/// [`Trouble`].
pub async fn own_passkeys() -> Result<OwnPasskeys, Trouble> {
    let sent = Request::get(OWN).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Makes a passkey on this device; false when somebody breaks it off.
///
/// # Errors
/// [`Trouble`].
pub async fn add_passkey(name: String) -> Result<bool, Trouble> {
    let asked = asked(&format!("{OWN}/challenge")).await?;
    let Some(credential) = make_passkey(&asked.options).await else {
        return Ok(false);
    };
    let made = MadePasskey {
        challenge: asked.challenge,
        name,
        credential,
    };
    done(post(OWN, &made).await?).await.map(|()| true)
}

/// Removes one of one's own passkeys.
///
/// # Errors
/// [`Trouble`].
pub async fn remove_passkey(id: &str) -> Result<(), Trouble> {
    let sent = Request::delete(&format!("{OWN}/{id}")).send().await;
    done(sent.map_err(|_| Trouble::Offline)?).await
}

async fn asked(address: &str) -> Result<AskPasskey, Trouble> {
    let sent = Request::post(address).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

async fn done(response: Response) -> Result<(), Trouble> {
    if response.ok() {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}
