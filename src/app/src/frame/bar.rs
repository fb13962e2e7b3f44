//! The bar with the five places, each a picture and a word.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use ui::parts::{Icon, Say};
use ui::say;

use crate::phone::{Phone, own_text};

/// The bar at the bottom.
#[component]
pub fn Bar() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let unread = Memo::new(move |_| {
        phone.with(|file| {
            file.messages
                .values()
                .filter(|it| !it.is_mine() && it.read_at.is_none())
                .count()
        })
    });
    let places = [
        ("/", "week", say!("nav-week")),
        ("/plan", "plan", say!("nav-plan")),
        ("/regelen", "tasks", say!("nav-regelen")),
        ("/taal", "book", say!("nav-taal")),
        ("/berichten", "msg", say!("nav-berichten")),
    ];
    let path = use_location().pathname;
    let items = places.map(|(href, icon, what)| {
        let is_here = move || {
            let path = path.get();
            if href == "/" { path == "/" || path.starts_with("/afspraak") } else { path.starts_with(href) }
        };
        view! {
            <li>
                <a class="ma-bar__item" href=href aria-current=move || is_here().then_some("page")>
                    <span class="ma-bar__pic">
                        <Icon name=icon is_mirrored={icon == "msg"}/>
                        {move || (icon == "msg" && unread.get() > 0).then(|| view! {
                            <span class="ma-bar__count" aria-hidden="true">{unread.get().to_string()}</span>
                            <span class="ma-visually-hidden"><Say what=say!("berichten-unread", count = unread.get()) tap=false/></span>
                        })}
                    </span>
                    <Say what tap=false/>
                </a>
            </li>
        }
    });
    view! {
        <nav class="ma-bar" aria-label=own_text(&say!("nav-label"))>
            <ul class="ma-bar__list">{items.into_iter().collect_view()}</ul>
        </nav>
    }
}
