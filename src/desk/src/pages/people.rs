//! The list: who needs her first, and why.

use std::collections::HashMap;

use domain::time::Day;
use domain::{Language, PersonId, Wording};
use leptos::prelude::*;
use leptos_router::components::A;
use sync::desk::{Order, Overview, is_needed_first, listed};
use ui::parts::{Face, Say};
use ui::words::full_date;
use ui::{say, words};

use super::Field;
use super::choose::Choose;
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
    let order = RwSignal::new(Order::Needed);
    let today = Memo::new(move |_| desk.now.get().day());
    let shown = Memo::new(move |_| {
        desk.people.with(|people| {
            let people = people.as_deref().unwrap_or_default();
            let shown =
                name.with(|name| listed(people, name, shows_all.get(), order.get(), today.get()));
            shown.iter().map(|it| it.person.clone()).collect::<Vec<_>>()
        })
    });
    // Looked up by every row: a search through all of them would be work for 500 times 500.
    let by_id = Memo::new(move |_| {
        let people = desk.people.get().unwrap_or_default().into_iter();
        people
            .map(|it| (it.person.clone(), it))
            .collect::<HashMap<_, _>>()
    });
    let counts = Memo::new(move |_| {
        desk.people.with(|people| {
            let people = people.as_deref().unwrap_or_default();
            let first = people.iter().filter(|it| is_needed_first(it)).count();
            (first, people.len())
        })
    });
    let order_at =
        move |index: usize| order.set(Order::ALL.get(index).copied().unwrap_or(Order::Needed));
    let filter = move |all: bool| move |_| shows_all.set(all);
    view! {
        <div class="ma-section__head">
            <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-first")/></h1>
            <span class="ma-soft">{move || view! { <Say what=full_date(today.get())/> }}</span>
        </div>
        <div class="ma-filter">
            <button type="button" class="ma-chip" aria-pressed=move || (!shows_all.get() && name.with(String::is_empty)).to_string() on:click=filter(false)>
                {move || view! { <Say what=say!("desk-needs-first", count = counts.get().0) tap=false/> }}
            </button>
            <button type="button" class="ma-chip" aria-pressed=move || shows_all.get().to_string() on:click=filter(true)>
                {move || view! { <Say what=say!("desk-everyone", count = counts.get().1) tap=false/> }}
            </button>
            <Field id="name" label=say!("desk-search") kind="search" value=name/>
            <Choose id="order" label=say!("desk-order") options=Order::ALL.map(order_words).into() on_choose=order_at/>
        </div>
        {move || match (desk.people.with(Option::is_some), shown.with(Vec::is_empty)) {
            (false, _) => Some(view! { <p><Say what=say!("desk-loading")/></p> }),
            (true, true) if name.with(String::is_empty) => Some(view! { <p><Say what=say!("desk-nobody")/></p> }),
            (true, true) => Some(view! { <p><Say what=say!("desk-no-match")/></p> }),
            (true, false) => None,
        }}
        <ul class="ma-desk__list">
            // A row that stays is moved and not drawn anew.
            <For each=move || shown.get() key=|id| id.clone() let(id)><CaseRow id by_id today/></For>
        </ul>
    }
}

fn order_words(of: Order) -> Wording {
    match of {
        Order::Needed => say!("desk-order-needed"),
        Order::Name => say!("desk-order-name"),
        Order::Unseen => say!("desk-order-unseen"),
        Order::Ontzorgen => say!("desk-order-ontzorgen"),
    }
}

/// The person with this id, as long as they are in the list.
#[component]
fn CaseRow(
    id: PersonId,
    by_id: Memo<HashMap<PersonId, Overview>>,
    today: Memo<Day>,
) -> impl IntoView {
    let data = id.as_str().to_owned();
    let person = Memo::new(move |_| by_id.with(|all| all.get(&id).cloned()));
    view! {
        <li data-kind="person" data-id=data>
            {move || person.get().map(|person| view! { <Case person today=today.get()/> })}
        </li>
    }
}

#[component]
fn Case(person: Overview, today: Day) -> impl IntoView {
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
        <A href=href attr:class="ma-case">
            <Face letter/>
            <div>
                <p class="ma-case__who"><bdi>{person.name}</bdi></p>
                <p class="ma-soft">{facts.join(". ")}</p>
                <Reasons needs/>
            </div>
            {first.map(|need| view! { <Haste need today/> })}
        </A>
    }
}

/// In which month of ontzorgen somebody is, while they are in it.
pub fn month_of(ontzorgen: Option<(Day, Day)>, today: Day) -> Option<Wording> {
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
pub fn language(of: Language) -> Wording {
    match of {
        Language::Dutch => say!("desk-language-nl"),
        Language::Arabic => say!("desk-language-ar"),
        Language::Tigrinya => say!("desk-language-ti"),
        Language::Dari => say!("desk-language-prs"),
    }
}
