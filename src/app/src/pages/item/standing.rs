//! How an item stands, and what has to be done before it.

use domain::regelen::{ItemStatus, comes_first};
use domain::{File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

use crate::pages::regelen::{status_of, status_words};
use crate::phone::Phone;

/// Its state, since when, and what was noted with it.
#[component]
pub fn State(item: &'static catalogue::Item, status: ItemStatus) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let (tone, icon) = match status {
        ItemStatus::Done => (Tone::Done, "check"),
        ItemStatus::Waiting => (Tone::Wait, "hour"),
        ItemStatus::AskFirst => (Tone::Now, "question"),
        _ => (Tone::Plain, "open"),
    };
    let (on, note) = phone.peek(|file| {
        let state = file.items.get(&ItemId::new(item.id));
        (
            state.and_then(|it| it.on),
            state.and_then(|it| it.note.clone()),
        )
    });
    let what = match on.filter(|_| status == ItemStatus::Done) {
        Some(day) => say!("item-done-on", date = full_date(day)),
        None => status_words(status),
    };
    view! {
        <Badge tone icon what/>
        {note.map(|what| view! { <p><Say what/></p> })}
    }
}

/// What has to be done before this.
#[component]
pub fn First(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let first = Memo::new(move |_| {
        let ids = |file: &File| comes_first(file, item).iter().map(|it| it.id).collect();
        phone.with(|file| {
            if status_of(file, item).is_settled() {
                Vec::new()
            } else {
                ids(file)
            }
        })
    });
    let row = |item: &'static catalogue::Item| {
        view! {
            <li>
                <a class="ma-row" href=format!("/regelen/{}", item.id)>
                    <span class="ma-row__text"><b><Say what=Wording::ready(item.text_key()) tap=false/></b></span>
                    <Icon name="chev" is_mirrored=true/>
                </a>
            </li>
        }
    };
    move || {
        let items: Vec<_> = first
            .get()
            .into_iter()
            .filter_map(catalogue::item)
            .collect();
        (!items.is_empty()).then(|| view! {
            <section class="ma-stack">
                <h2 class="nl-heading nl-heading--level-2"><Say what=say!("item-first")/></h2>
                <ul class="ma-rows ma-card ma-card--rows">{items.into_iter().map(row).collect_view()}</ul>
            </section>
        })
    }
}
