//! The link for somebody who looks along: shown once, to scan or to send.

use leptos::html::div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::buddies::BuddyLink;
use ui::parts::{Button, Say};
use ui::platform::{self, Shared};
use ui::say;
use ui::words::full_date;

use crate::phone::own_text;

/// A link, and for whom it was made.
#[derive(Clone)]
pub struct Made {
    /// The name that the person gave them.
    pub name: String,
    /// The link.
    pub link: BuddyLink,
}

/// The link as a picture and as text, and what there is to know of it.
#[component]
pub fn Link(made: Made, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let Made { name, link } = made;
    let BuddyLink { link, qr, until } = link;
    let is_copied = RwSignal::new(false);
    let sent = StoredValue::new(link.clone());
    let share = move |()| {
        spawn_local(async move {
            let title = own_text(&say!("buddies-title"));
            let shared = platform::share_text(&title, &sent.get_value()).await;
            is_copied.try_set(shared == Shared::Copied);
        });
    };
    let lines = [
        say!("phones-code-scan"),
        say!("buddies-link-secret"),
        say!("buddies-link-until", date = full_date(until)),
        say!("buddies-link-once"),
    ];
    view! {
        <div class="ma-stack" data-kind="buddy_link" role="status">
            <p><b><Say what=say!("buddies-link-for", name = name)/></b></p>
            {div().class("ma-qr").attr("dir", "ltr").inner_html(qr)}
            <p class="ma-link" dir="ltr">{link}</p>
            {lines.into_iter().map(|what| view! { <p><Say what/></p> }).collect_view()}
        </div>
        <div class="ma-actions">
            <Button what=say!("buddies-link-send") icon="share" on_press=share/>
            <Button what=say!("buddies-link-close") icon="cross" is_second=true on_press=on_close/>
        </div>
        {move || is_copied.get().then(|| view! { <p class="ma-small" role="status"><Say what=say!("share-copied")/></p> })}
    }
}
