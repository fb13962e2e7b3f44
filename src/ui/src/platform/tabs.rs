//! Several tabs of the app on one phone: one of them sends at a time, and what one stored the
//! others show.

use futures::channel::oneshot;
use gloo_events::EventListener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::future_to_promise;
use web_sys::BroadcastChannel;

const NAME: &str = "mijn-aanpak";

/// The other tabs.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
}

impl Tabs {
    /// Listens to the other tabs: `on_change` is called when one of them stored something.
    pub fn listen(on_change: impl Fn() + 'static) -> Self {
        let channel = BroadcastChannel::new(NAME).ok();
        if let Some(channel) = &channel {
            EventListener::new(channel, "message", move |_| on_change()).forget();
        }
        Self { channel }
    }

    /// Tells the other tabs that something was stored.
    pub fn tell(&self) {
        if let Some(channel) = &self.channel {
            // A tab that misses it sees the change at its next sync.
            drop(channel.post_message(&JsValue::from_str("stored")));
        }
    }
}

/// Runs `work` while no other tab of this app does. A browser without locks just runs it: the
/// server applies nothing twice.
pub async fn with_sync_lock<T: 'static>(work: impl Future<Output = T> + 'static) -> Option<T> {
    with_lock(NAME, work).await
}

/// The same for pictures, which may take minutes: what was done is not to wait for them.
pub async fn with_photo_lock<T: 'static>(work: impl Future<Output = T> + 'static) -> Option<T> {
    with_lock("ma-photos", work).await
}

async fn with_lock<T: 'static>(
    name: &'static str,
    work: impl Future<Output = T> + 'static,
) -> Option<T> {
    let Some((locks, request)) = locks() else {
        return Some(work.await);
    };
    let (done, wait) = oneshot::channel();
    let run = Closure::once_into_js(move |_lock: JsValue| -> Promise {
        future_to_promise(async move {
            // The receiver is gone only when the page is.
            drop(done.send(work.await));
            Ok(JsValue::UNDEFINED)
        })
    });
    let asked = request.call3(&locks, &name.into(), &Object::new(), &run);
    if asked.is_err() {
        return None;
    }
    wait.await.ok()
}

fn locks() -> Option<(JsValue, Function)> {
    let navigator = super::page::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into())
        .ok()
        .filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    Some((locks, request))
}
