//! The checklists: what has a day and what somebody is busy with, the rest folded away.

use catalogue::{Anchor, Edge};
use domain::desk::{OpenItem, SettledItem, open_items, settled_items};
use domain::regelen::{Deadline, ItemStatus};
use domain::time::Day;
use domain::{Wording, regelen};
use leptos::prelude::*;
use ui::parts::{Badge, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::super::dates::{confirmed_words, label};
use super::super::from_file;

/// Every item of the catalogue that is for this person.
#[component]
pub fn Items() -> impl IntoView {
    let open = from_file(|file, desk| {
        let today = desk.now.get().day();
        let open = open_items(file, today).into_iter();
        open.partition::<Vec<_>, _>(|it| !it.is_quiet())
    });
    let settled = from_file(|file, _| settled_items(file));
    let quiet = Memo::new(move |_| open.with(|(_, quiet)| quiet.len()));
    let done = Memo::new(move |_| settled.with(Vec::len));
    let rows = |items: Vec<OpenItem>| {
        items
            .into_iter()
            .map(|it| view! { <Open it/> })
            .collect_view()
    };
    view! {
        {move || open.with(|(now, _)| now.is_empty()).then(|| view! { <p><Say what=say!("desk-regelen-none")/></p> })}
        <ul class="ma-desk__rows">{move || rows(open.get().0)}</ul>
        <Show when=move || { quiet.get() > 0 }>
            <details class="ma-desk__fold" data-kind="quiet-items">
                <summary>{move || view! { <Say what=say!("desk-regelen-quiet", count = quiet.get()) tap=false/> }}</summary>
                <ul class="ma-desk__rows">{move || rows(open.get().1)}</ul>
            </details>
        </Show>
        <Show when=move || { done.get() > 0 }>
            <details class="ma-desk__fold" data-kind="settled-items">
                <summary>{move || view! { <Say what=say!("desk-regelen-settled", count = done.get()) tap=false/> }}</summary>
                <ul class="ma-desk__rows">{move || settled.get().into_iter().map(|it| view! { <Settled it/> }).collect_view()}</ul>
            </details>
        </Show>
    }
}

#[component]
fn Open(it: OpenItem) -> impl IntoView {
    let desk = expect_context::<crate::desk::Desk>();
    let today = desk.now.get_untracked().day();
    let is_late = it.deadline.last_day().is_some_and(|day| day < today);
    let (tone, icon, status) = match it.status {
        ItemStatus::Waiting => (Tone::Wait, "hour", say!("item-waiting")),
        ItemStatus::AskFirst => (Tone::Now, "question", say!("desk-item-ask-first")),
        _ => (Tone::Plain, "open", say!("desk-step-open")),
    };
    let first = it.first.iter().map(|before| {
        let what = say!("desk-item-first", item = Wording::ready(before.text_key()));
        view! { <p class="ma-soft"><Say what/></p> }
    });
    let first = first.collect_view();
    view! {
        <li data-kind="item_state" data-id=it.item.id>
            <div>
                <p><b><Say what=Wording::ready(it.item.text_key())/></b></p>
                {when(&it.deadline, it.confirmed_on).into_iter().map(|what| view! { <p class="ma-soft"><Say what/></p> }).collect_view()}
                {first}
            </div>
            {is_late.then(|| view! { <Badge tone=Tone::Urgent icon="warn" what=say!("desk-item-late")/> })}
            <Badge tone icon what=status/>
        </li>
    }
}

/// What is known of its day, and from what that is counted.
fn when(deadline: &regelen::Deadline, confirmed_on: Option<Day>) -> Vec<Wording> {
    match deadline {
        Deadline::None => Vec::new(),
        Deadline::Told(day) => vec![until(*day), say!("item-due-told")],
        Deadline::AskContact => vec![say!("desk-item-not-reviewed")],
        Deadline::WaitsFor(Anchor::LetterDate | Anchor::DueDate) => {
            vec![say!("desk-item-letter")]
        }
        Deadline::WaitsFor(anchor) => vec![say!("desk-item-anchor", anchor = label(*anchor))],
        Deadline::Rule {
            day,
            edge,
            anchor,
            counted_from,
            confirmed_by,
        } => {
            let day = match edge {
                Edge::From => say!("desk-date-from", date = full_date(*day)),
                Edge::NextQuarter | Edge::NextFirst => say!("item-right", date = full_date(*day)),
                Edge::Until | Edge::Before => until(*day),
            };
            let counted = match anchor {
                Anchor::LetterDate | Anchor::DueDate => {
                    say!("desk-item-by-letter", date = full_date(*counted_from))
                }
                _ => say!(
                    "item-counted",
                    date = full_date(*counted_from),
                    anchor = label(*anchor)
                ),
            };
            let by = confirmed_by.as_deref();
            let by = by.map(|name| confirmed_words(name, confirmed_on));
            [day, counted].into_iter().chain(by).collect()
        }
    }
}

fn until(day: Day) -> Wording {
    say!("desk-date-until", date = full_date(day))
}

#[component]
fn Settled(it: SettledItem) -> impl IntoView {
    let status = match (it.status, it.on) {
        (ItemStatus::Done, Some(day)) => say!("item-done-on", date = full_date(day)),
        (ItemStatus::Done, None) => say!("item-done"),
        _ => say!("desk-step-not-applicable"),
    };
    view! {
        <li data-kind="item_state" data-id=it.item.id>
            <div>
                <p><Say what=Wording::ready(it.item.text_key())/></p>
                <p class="ma-soft"><Say what=status/></p>
            </div>
        </li>
    }
}
