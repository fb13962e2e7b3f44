//! Who of the staff looked at the person's file: the server writes it down, the person reads it.

use domain::Wording;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{Look, Part};
use ui::parts::{Button, Card, Icon, Say};
use ui::words::full_date;
use ui::{platform, say};

/// What is known of the looks.
#[derive(Clone, PartialEq)]
enum Found {
    Unasked,
    Here(Vec<Look>),
    Missing,
}

/// A card with a button that fetches the list.
#[component]
pub fn Looks() -> impl IntoView {
    let found = RwSignal::new(Found::Unasked);
    let ask = move |()| {
        spawn_local(async move {
            let looks = platform::looks().await;
            found.try_set(looks.map_or(Found::Missing, |it| Found::Here(it.looks)));
        });
    };
    let list = move || match found.get() {
        Found::Unasked => None,
        Found::Missing => Some(line("cloudoff", say!("looks-offline"))),
        Found::Here(looks) if looks.is_empty() => Some(line("check", say!("looks-none"))),
        Found::Here(looks) => {
            let rows = looks.iter().map(|it| line("eye", what(it)));
            Some(rows.collect_view().into_any())
        }
    };
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-3"><Say what=say!("looks-title")/></h2>
            <ul class="ma-facts" data-kind="looks" aria-live="polite">{list}</ul>
            <Button what=say!("looks-show") icon="eye" is_second=true on_press=ask/>
        </Card>
    }
}

fn line(icon: &'static str, what: Wording) -> AnyView {
    view! { <li><Icon name=icon/><Say what/></li> }.into_any()
}

fn what(look: &Look) -> Wording {
    let (name, date, time) = (
        look.name.clone(),
        full_date(look.at.day()),
        look.at.clock_time(),
    );
    match look.part {
        Part::File => say!("looks-file", name = name, date = date, time = time),
        Part::Photo => say!("looks-photo", name = name, date = date, time = time),
        Part::Code => say!("looks-code", name = name, date = date, time = time),
        Part::CutOff => say!("looks-cut-off", name = name, date = date, time = time),
    }
}
