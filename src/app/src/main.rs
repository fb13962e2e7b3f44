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

use domain::Language;
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use phone::Phone;
use ui::platform;

/// The longest code that pairs a phone, in bytes, with room for a way of typing it.
const LONGEST_CODE: usize = 40;

fn main() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    wasm_bindgen_futures::spawn_local(async {
        let mut prefs = platform::load_prefs();
        // Who came by the link of a buddy is Dutch until they choose; no code is as long as its secret.
        if platform::fragment().len() > LONGEST_CODE {
            prefs.language.get_or_insert(Language::Dutch);
        }
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
