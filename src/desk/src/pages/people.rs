//! The list: who needs her first, and why.

use std::collections::HashMap;

use domain::time::Day;
use domain::{Language, PersonId, Wording};
use leptos::prelude::*;
use leptos_router::components::A;
use sync::desk::{Order, Overview, is_needed_first, listed};
use ui::parts::{Button, Face, Say};
use ui::words::full_date;
use ui::{platform, say, words};

use super::Field;
use super::choose::Choose;
use super::why::{Haste, Reasons};
use crate::desk::Desk;

/// So many reasons of a person are told in the list.
const MOST_REASONS: usize = 3;
/// So many people are drawn at once, and so many more when asked: with 500 the list is as quick as with 50.
const AT_ONCE: usize = 60;

/// Her people.
#[component]
pub fn PeopleList() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let name = RwSignal::new(String::new());
    let shows_all = RwSignal::new(false);
    let order = RwSignal::new(Order::Needed);
    let today = Memo::new(move |_| desk.now.get().day());
    let found = Memo::new(move |_| {
        desk.people.with(|people| {
            let people = people.as_deref().unwrap_or_default();
            let found =
                name.with(|name| listed(people, name, shows_all.get(), order.get(), today.get()));
            found.iter().map(|it| it.person.clone()).collect::<Vec<_>>()
        })
    });
    let most = RwSignal::new(AT_ONCE);
    let shown = move || found.with(|it| it.iter().take(most.get()).cloned().collect::<Vec<_>>());
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
    let order_at = move |index: usize| {
        most.set(AT_ONCE);
        order.set(Order::ALL.get(index).copied().unwrap_or(Order::Needed));
    };
    let filter = move |all: bool| {
        move |_| {
            most.set(AT_ONCE);
            shows_all.set(all);
        }
    };
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
        {move || match (desk.people.with(Option::is_some), found.with(Vec::is_empty)) {
            (false, _) => Some(view! { <p><Say what=say!("desk-loading")/></p> }),
            (true, true) if name.with(String::is_empty) => Some(view! { <p><Say what=say!("desk-nobody")/></p> }),
            (true, true) => Some(view! { <p><Say what=say!("desk-no-match")/></p> }),
            (true, false) => None,
        }}
        <ul class="ma-desk__list">
            // A row that stays is moved and not drawn anew.
            <For each=shown key=|id| id.clone() let(id)><CaseRow id by_id today/></For>
        </ul>
        <More found most/>
    }
}

/// How many of them are shown, and the way to more. Who asks for more goes on with the first of those.
#[component]
fn More(found: Memo<Vec<PersonId>>, most: RwSignal<usize>) -> impl IntoView {
    let all = Memo::new(move |_| found.with(Vec::len));
    let more = move |()| {
        let next = found.with_untracked(|it| it.get(most.get_untracked()).map(row_id));
        most.update(|it| *it += AT_ONCE);
        platform::after_paint(move || platform::focus(&next.unwrap_or_default()));
    };
    move || {
        let (all, shown) = (all.get(), most.get());
        let count = all.checked_sub(shown).filter(|it| *it > 0)?.min(AT_ONCE);
        Some(view! {
            <div class="ma-actions">
                <p class="ma-soft"><Say what=say!("desk-shown-of", shown = shown, all = all)/></p>
                <Button what=say!("desk-show-more", count = count) icon="plus" is_second=true on_press=more/>
            </div>
        })
    }
}

fn row_id(of: &PersonId) -> String {
    format!("case-{of}")
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
    let (href, id) = (format!("mensen/{}", person.person), row_id(&person.person));
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
        <A href=href attr:id=id attr:class="ma-case">
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
