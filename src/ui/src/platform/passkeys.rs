//! Passkeys in this browser (`WebAuthn`). What is asked and answered goes through as JSON: the browser reads
//! and writes it itself, and one that cannot is offered no passkeys.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether this browser can.
pub fn can_passkeys() -> bool {
    let has = |name: &str| maker().is_some_and(|it| function(&it, name).is_some());
    has("parseCreationOptionsFromJSON") && has("parseRequestOptionsFromJSON")
}

/// Makes a passkey as asked; none when somebody breaks it off, or it cannot be.
pub(super) async fn make_passkey(options: &str) -> Option<String> {
    answered(options, "parseCreationOptionsFromJSON", "create").await
}

/// Signs with a passkey as asked; none when somebody breaks it off, or there is none.
pub(super) async fn show_passkey(options: &str) -> Option<String> {
    answered(options, "parseRequestOptionsFromJSON", "get").await
}

async fn answered(options: &str, parse: &str, call: &str) -> Option<String> {
    let options = JSON::parse(options).ok()?;
    let wanted = Reflect::get(&options, &"publicKey".into()).ok()?;
    let maker = maker()?;
    let wanted = function(&maker, parse)?.call1(&maker, &wanted).ok()?;
    let asked = Object::new();
    Reflect::set(&asked, &"publicKey".into(), &wanted).ok()?;
    let navigator = web_sys::window()?.navigator();
    let credentials = Reflect::get(&navigator, &"credentials".into()).ok()?;
    let promise = function(&credentials, call)?
        .call1(&credentials, &asked)
        .ok()?;
    let answer = JsFuture::from(promise.dyn_into::<Promise>().ok()?).await;
    // A credential writes itself as JSON.
    JSON::stringify(&answer.ok()?).ok()?.as_string()
}

fn maker() -> Option<JsValue> {
    let window = web_sys::window()?;
    let found = Reflect::get(&window, &"PublicKeyCredential".into()).ok()?;
    (!found.is_undefined()).then_some(found)
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}
