//! Web Push: the browser hears from its maker's push service while the app is closed.
//!
//! Called by name and not through the types of `web_sys`: each of those would be in the JavaScript that
//! a phone downloads first, and only the settings need this.

use domain::Language;
use js_sys::{Function, Object, Promise, Reflect};
use sync::json;
use sync::webpush::{PushAsked, PushState, PushSubscription};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::Trouble;
use super::http::{post, problem, read};
use super::page::{navigator, window};

const ADDRESS: &str = "/api/v1/push";
const NOTHING: JsValue = JsValue::UNDEFINED;

/// What the worker needs to say something while the app is closed.
pub struct PushTexts {
    /// In which language.
    pub language: Language,
    /// What stands on the locked screen.
    pub text: String,
}

/// Whether this browser can be told anything while the app is closed.
pub fn can_push() -> bool {
    let has = |of: &JsValue, name: &str| field(of, name).is_some();
    let (Some(window), Some(navigator)) = (window(), navigator()) else {
        return false;
    };
    has(&window, "PushManager") && has(&window, "Notification") && has(&navigator, "serviceWorker")
}

/// Whether the person allowed it in this browser, and did not take that back.
pub fn is_push_allowed() -> bool {
    let permission = notification().and_then(|it| field(&it, "permission"));
    permission.and_then(|it| it.as_string()).as_deref() == Some("granted")
}

/// Has the browser ask the person, unless it knows the answer; true when it may.
pub async fn ask_to_push() -> bool {
    let Some(notification) = notification() else {
        return false;
    };
    call(&notification, "requestPermission", &NOTHING).await;
    is_push_allowed()
}

/// The subscription of this browser, made with this key of the server; nothing where the browser or its
/// push service refuses.
pub async fn subscribe_to_push(key: &str) -> Option<PushSubscription> {
    let manager = field(&registration().await?, "pushManager")?;
    let options = Object::new();
    set(&options, "userVisibleOnly", &JsValue::TRUE)?;
    set(&options, "applicationServerKey", &key.into())?;
    let mut made = call(&manager, "subscribe", &options).await;
    if made.is_none() {
        // One that was made with the key of another server stands in the way.
        let before = call(&manager, "getSubscription", &NOTHING).await?;
        call(&before, "unsubscribe", &NOTHING).await?;
        made = call(&manager, "subscribe", &options).await;
    }
    let writer = field(&window()?.into(), "JSON")?;
    let text = invoke(&writer, "stringify", &made?)?.as_string()?;
    json::read(&text).ok()
}

/// Takes the subscription of this browser away, what is shown of it, and the texts.
pub async fn forget_push() {
    let Some(registration) = registration().await else {
        return;
    };
    tell_worker(&registration, &JsValue::NULL);
    if let Some(manager) = field(&registration, "pushManager")
        && let Some(made) = call(&manager, "getSubscription", &NOTHING).await
        && made.is_object()
    {
        // Should this fail, the server has forgotten the address all the same.
        call(&made, "unsubscribe", &NOTHING).await;
    }
}

/// Gives the worker the words: it has to find them without the app.
pub async fn keep_push_texts(texts: PushTexts) {
    let Some(registration) = registration().await else {
        return;
    };
    let kept = Object::new();
    let fields = [
        ("lang", texts.language.tag()),
        ("dir", texts.language.direction()),
        ("m", &texts.text),
        // For a worker of an older build, which has a text for each letter.
        ("w", &texts.text),
    ];
    if fields
        .into_iter()
        .all(|(name, text)| set(&kept, name, &text.into()).is_some())
    {
        tell_worker(&registration, &kept);
    }
}

/// The key of the server, and what it knows of this phone.
///
/// # Errors
/// [`Trouble`].
pub async fn push_state() -> Result<PushState, Trouble> {
    let sent = gloo_net::http::Request::get(ADDRESS).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Switches it on at the server, or changes it.
///
/// # Errors
/// [`Trouble`].
pub async fn switch_push_on(asked: &PushAsked) -> Result<(), Trouble> {
    done(post(ADDRESS, asked).await?).await
}

/// Switches it off at the server.
///
/// # Errors
/// [`Trouble`].
pub async fn switch_push_off() -> Result<(), Trouble> {
    let sent = gloo_net::http::Request::delete(ADDRESS).send().await;
    done(sent.map_err(|_| Trouble::Offline)?).await
}

async fn done(response: gloo_net::http::Response) -> Result<(), Trouble> {
    if response.ok() {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}

fn notification() -> Option<JsValue> {
    field(&window()?.into(), "Notification")
}

/// The worker's registration; nothing before there is one.
async fn registration() -> Option<JsValue> {
    let container = field(&navigator()?.into(), "serviceWorker")?;
    let found = call(&container, "getRegistration", &NOTHING).await?;
    found.is_object().then_some(found)
}

fn tell_worker(registration: &JsValue, texts: &JsValue) {
    let message = Object::new();
    let worker = field(registration, "active");
    let filled = set(&message, "type", &"push-texts".into())
        .and_then(|()| set(&message, "texts", texts))
        .and(worker);
    if let Some(worker) = filled {
        drop(invoke(&worker, "postMessage", &message));
    }
}

fn field(of: &JsValue, name: &str) -> Option<JsValue> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

fn set(of: &Object, name: &str, value: &JsValue) -> Option<()> {
    Reflect::set(of, &name.into(), value).ok().map(drop)
}

/// Calls a method that takes one thing, or nothing.
fn invoke(of: &JsValue, name: &str, with: &JsValue) -> Option<JsValue> {
    let function: Function = field(of, name)?.dyn_into().ok()?;
    function.call1(of, with).ok()
}

/// What comes of a call that promises something; nothing when it is refused.
async fn call(of: &JsValue, name: &str, with: &JsValue) -> Option<JsValue> {
    let promised: Promise = invoke(of, name, with)?.dyn_into().ok()?;
    JsFuture::from(promised).await.ok()
}
