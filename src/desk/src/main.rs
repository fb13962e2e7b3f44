//! The desk of the klantmanager: who needs her first and why, and what she answers. It works with a
//! connection only, and says so when there is none.

#![expect(
    unreachable_pub,
    reason = "what the component macro makes is used within the crate"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "a component owns what it is given"
)]

mod desk;
mod frame;
mod pages;

use desk::Desk;
use domain::Language;
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use ui::platform::sign_in;
use ui::words::{self, Words};
use ui::{platform, say};

fn main() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
    wasm_bindgen_futures::spawn_local(async {
        load_words().await;
        let owner = Owner::new();
        let desk = owner.with(Desk::new);
        // Before the router reads the address.
        let came_back = sign_in::came_back();
        platform::set_page(Language::Dutch);
        platform::set_title(&words::plain(&words::own(&say!("desk-people"))));
        mount_to_body(move || {
            provide_context(desk);
            view! { <frame::App/> }
        });
        desk.open(came_back).await;
        desk.watch();
        // The signals of the desk live as long as the page.
        std::mem::forget(owner);
    });
}

/// The desk speaks Dutch: what every screen of the phone says, and its own.
async fn load_words() {
    let build = platform::build();
    for part in 0..build.words(Language::Dutch).len() {
        match platform::fetch_words(&build, Language::Dutch, part).await {
            Ok(packed) if part == 0 => words::put_own(Words::new(Language::Dutch, &packed)),
            Ok(packed) => words::add_own(&packed),
            Err(_) => return,
        }
    }
}
