//! The page itself: language, look, connection, storage, the service worker.

use domain::Language;
use gloo_events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, Navigator, Window};

use super::prefs::Prefs;

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn navigator() -> Option<Navigator> {
    Some(window()?.navigator())
}

/// Language and direction of the page.
pub fn set_page(language: Language) {
    set_root("lang", language.tag());
    set_root("dir", language.direction());
}

/// Text size and theme of the page.
pub fn set_look(prefs: Prefs) {
    set_root("data-text", prefs.text.name());
    set_root("data-theme", prefs.theme.name());
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Only a name with a space in it is refused.
        drop(root.set_attribute(name, value));
    }
}

/// Begins another page at its top; one that is come back to stays where the browser has it.
pub fn start_at_top(path: &str) {
    let Some(window) = window() else { return };
    if window
        .location()
        .pathname()
        .is_ok_and(|there| there != path)
    {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Does what nobody sees behind the next frame.
pub fn after_paint(then: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(move || {
        leptos::prelude::set_timeout(then, std::time::Duration::ZERO);
    });
}

/// Title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the content, as a new page would.
pub fn focus_main() {
    focus("content");
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it was.
        drop(element.focus());
    }
}

/// What stands behind the `#` of the address.
pub fn fragment() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Where the app is served from, without a slash at the end.
pub fn base_url() -> String {
    window()
        .and_then(|window| window.location().origin().ok())
        .unwrap_or_default()
}

/// Whether the phone thinks that it has a connection.
pub fn is_online() -> bool {
    navigator().is_none_or(|navigator| navigator.on_line())
}

/// Calls back when the connection comes or goes.
pub fn go_online_listener(callback: impl Fn(bool) + Clone + 'static) {
    let Some(window) = window() else { return };
    let gone = callback.clone();
    EventListener::new(&window, "online", move |_| callback(true)).forget();
    EventListener::new(&window, "offline", move |_| gone(false)).forget();
}

/// Calls back when the person looks at the app again.
pub fn on_back_in_view(callback: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    let seen = document.clone();
    EventListener::new(&document, "visibilitychange", move |_| {
        if !seen.hidden() {
            callback();
        }
    })
    .forget();
}

/// Whether the page is in view.
pub fn is_in_view() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        // A reload that is refused leaves the page as it is.
        drop(window.location().reload());
    }
}

/// Asks before the page closes while `is_unsaved` says so.
pub fn warn_before_leaving(is_unsaved: impl Fn() -> bool + 'static) {
    let Some(window) = window() else { return };
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if is_unsaved() {
            event.prevent_default();
        }
    })
    .forget();
}

/// Thirty-two hexadecimal digits of the browser's own randomness.
pub fn random_id() -> String {
    let mut bytes = [0_u8; 16];
    let crypto = window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|it| it.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
        .iter()
        .fold(String::with_capacity(32), |mut id, byte| {
            for half in [byte >> 4, byte & 15] {
                id.extend(char::from_digit(half.into(), 16));
            }
            id
        })
}

/// Asks the browser not to wipe what is stored; true when it promises.
pub async fn ask_to_keep() -> bool {
    storage_promise("persist")
        .await
        .is_some_and(|kept| kept.is_truthy())
}

/// Whether the browser promised not to wipe what is stored.
pub async fn storage_is_kept() -> bool {
    storage_promise("persisted")
        .await
        .is_some_and(|kept| kept.is_truthy())
}

/// Bytes that the app uses on this phone, if the browser tells.
pub async fn storage_used() -> Option<u64> {
    let estimate = storage_promise("estimate").await?;
    let usage = Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()?;
    Some(usage as u64)
}

async fn storage_promise(method: &str) -> Option<JsValue> {
    let navigator = navigator()?;
    // Absent outside a secure context, whatever the type says.
    let storage = Reflect::get(&navigator, &"storage".into())
        .ok()
        .filter(JsValue::is_object)?;
    let function: Function = Reflect::get(&storage, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let promise: Promise = function.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// Calls back when a new version of the app is ready to be used.
pub fn on_update_ready(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let is_waiting = Reflect::get(&window, &"maUpdateWaiting".into());
    if is_waiting.is_ok_and(|waiting| waiting.is_truthy()) {
        callback();
    }
    EventListener::new(&window, "ma-update", move |_| callback()).forget();
}

/// Uses the new version: the service worker changes over and the page loads again.
pub fn update_now() {
    let update = window().and_then(|it| Reflect::get(&it, &"maUpdate".into()).ok());
    match update.and_then(|update| update.dyn_into::<Function>().ok()) {
        Some(update) => drop(update.call0(&JsValue::UNDEFINED)),
        None => reload(),
    }
}

/// Has the service worker keep these files for when there is no connection.
pub fn keep_files(addresses: &[String]) {
    let worker = navigator()
        .and_then(|it| Reflect::get(&it, &"serviceWorker".into()).ok())
        .and_then(|container| Reflect::get(&container, &"controller".into()).ok())
        .filter(JsValue::is_object);
    let Some(worker) = worker.map(JsCast::unchecked_into::<web_sys::ServiceWorker>) else {
        return;
    };
    let message = Object::new();
    let list: js_sys::Array = addresses.iter().map(|it| JsValue::from_str(it)).collect();
    let filled = Reflect::set(&message, &"type".into(), &"keep".into())
        .and_then(|_| Reflect::set(&message, &"urls".into(), &list));
    if filled.is_ok() {
        // Without a worker the files come from the network again.
        drop(worker.post_message(&message));
    }
}

/// Takes away what the page showed before the app was there.
pub fn clear_first_paint() {
    let first = document().and_then(|document| document.get_element_by_id("first"));
    if let Some(first) = first {
        first.remove();
    }
}

thread_local! {
    static INSTALL_OFFER: std::cell::RefCell<Option<JsValue>> = const { std::cell::RefCell::new(None) };
}

/// Calls back when the browser can put the app on the home screen.
pub fn on_install_offer(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeinstallprompt", options, move |event| {
        event.prevent_default();
        INSTALL_OFFER.set(Some(event.clone().into()));
        callback();
    })
    .forget();
}

/// Has the browser ask whether the app may go on the home screen.
pub fn install() {
    let Some(offer) = INSTALL_OFFER.take() else {
        return;
    };
    let prompt = Reflect::get(&offer, &"prompt".into()).ok();
    if let Some(prompt) = prompt.and_then(|prompt| prompt.dyn_into::<Function>().ok()) {
        // The browser shows its own words from here on.
        drop(prompt.call0(&offer));
    }
}

/// Says on the page whether the person's records are here: without them the style shows no lists.
pub fn mark_ready(is_ready: bool) {
    set_root("data-ready", if is_ready { "yes" } else { "no" });
}
