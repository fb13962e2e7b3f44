//! The app of the status holder. It opens what is on the phone and shows the week; the network
//! comes after that.

#![expect(
    unreachable_pub,
    reason = "what the component macro makes is used within the crate"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "a component owns what it is given"
)]

mod frame;
mod pages;
mod phone;

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use phone::Phone;
use ui::platform;

fn main() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    wasm_bindgen_futures::spawn_local(async {
        let prefs = platform::load_prefs();
        platform::set_look(prefs);
        let owner = Owner::new();
        let phone = owner.with(|| Phone::new(prefs));
        if let Some(language) = prefs.language {
            phone.speak(language).await;
        }
        phone.open().await;
        platform::clear_first_paint();
        mount_to_body(move || {
            provide_context(phone);
            view! { <frame::App/> }
        });
        phone.watch();
        // The signals of the phone live as long as the page.
        std::mem::forget(owner);
    });
}
