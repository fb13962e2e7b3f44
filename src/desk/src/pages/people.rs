//! The list: who needs her first, and why.

use domain::Language;
use domain::desk::Urgency;
use leptos::prelude::*;
use leptos_router::components::A;
use sync::desk::Overview;
use ui::parts::{Face, Say};
use ui::words::full_date;
use ui::{say, words};

use super::Field;
use super::why::{Haste, Reasons};
use crate::desk::Desk;

/// So many reasons of a person are told in the list.
const MOST_REASONS: usize = 3;

/// Her people.
#[component]
pub fn PeopleList() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let name = RwSignal::new(String::new());
    let shows_all = RwSignal::new(false);
    let today = move || desk.now.get().day();
    let shown = Memo::new(move |_| {
        let wanted = name.get().trim().to_lowercase();
        let people = desk.people.get().unwrap_or_default();
        let is_meant = |it: &Overview| {
            let is_shown = shows_all.get() || !wanted.is_empty() || is_first(it);
            is_shown && it.name.to_lowercase().contains(&wanted)
        };
        people.into_iter().filter(is_meant).collect::<Vec<_>>()
    });
    let counts = Memo::new(move |_| {
        desk.people.with(|people| {
            let people = people.as_deref().unwrap_or_default();
            (
                people.iter().filter(|it| is_first(it)).count(),
                people.len(),
            )
        })
    });
    let filter = move |all: bool| move |_| shows_all.set(all);
    view! {
        <div class="ma-section__head">
            <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-first")/></h1>
            <span class="ma-soft">{move || view! { <Say what=full_date(today())/> }}</span>
        </div>
        <div class="ma-filter">
            <button type="button" class="ma-chip" aria-pressed=move || (!shows_all.get() && name.with(String::is_empty)).to_string() on:click=filter(false)>
                {move || view! { <Say what=say!("desk-needs-first", count = counts.get().0) tap=false/> }}
            </button>
            <button type="button" class="ma-chip" aria-pressed=move || shows_all.get().to_string() on:click=filter(true)>
                {move || view! { <Say what=say!("desk-everyone", count = counts.get().1) tap=false/> }}
            </button>
            <Field id="name" label=say!("desk-search") kind="search" value=name/>
        </div>
        {move || match (desk.people.with(Option::is_some), shown.with(Vec::is_empty)) {
            (false, _) => Some(view! { <p><Say what=say!("desk-loading")/></p> }),
            (true, true) if name.with(String::is_empty) => Some(view! { <p><Say what=say!("desk-nobody")/></p> }),
            (true, true) => Some(view! { <p><Say what=say!("desk-no-match")/></p> }),
            (true, false) => None,
        }}
        <ul class="ma-desk__list">
            <For each=move || shown.get() key=|it| format!("{it:?}") let(person)>
                <Case person today=today()/>
            </For>
        </ul>
    }
}

/// Whether something of the person cannot wait for next week.
fn is_first(person: &Overview) -> bool {
    person
        .needs
        .first()
        .is_some_and(|need| need.urgency < Urgency::Later)
}

#[component]
fn Case(person: Overview, today: domain::time::Day) -> impl IntoView {
    let href = format!("mensen/{}", person.person);
    let letter = person.name.chars().next().unwrap_or(' ');
    let mut facts = vec![language(person.language)];
    facts.extend(person.route.map(words::route));
    facts.extend(month_of(person.ontzorgen, today));
    let facts: Vec<String> = facts
        .iter()
        .map(|it| words::plain(&words::own(it)))
        .collect();
    let first = person.needs.first().cloned();
    let needs: Vec<_> = person.needs.into_iter().take(MOST_REASONS).collect();
    view! {
        <li data-kind="person" data-id=person.person.as_str().to_owned()>
            <A href=href attr:class="ma-case">
                <Face letter/>
                <div>
                    <p class="ma-case__who"><bdi>{person.name}</bdi></p>
                    <p class="ma-soft">{facts.join(". ")}</p>
                    <Reasons needs/>
                </div>
                {first.map(|need| view! { <Haste need today/> })}
            </A>
        </li>
    }
}

/// In which month of ontzorgen somebody is, while they are in it.
pub fn month_of(
    ontzorgen: Option<(domain::time::Day, domain::time::Day)>,
    today: domain::time::Day,
) -> Option<domain::Wording> {
    let (first, last) = ontzorgen.filter(|(first, last)| (*first..=*last).contains(&today))?;
    let month = |of| {
        (1..=24_u32)
            .take_while(|n| first.plus_months(*n as i32) <= of)
            .count()
            + 1
    };
    Some(say!(
        "desk-ontzorgen",
        month = month(today),
        of = month(last)
    ))
}

/// The language in which a person reads, by its Dutch name.
pub fn language(of: Language) -> domain::Wording {
    match of {
        Language::Dutch => say!("desk-language-nl"),
        Language::Arabic => say!("desk-language-ar"),
        Language::Tigrinya => say!("desk-language-ti"),
        Language::Dari => say!("desk-language-prs"),
    }
}
