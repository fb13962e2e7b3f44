//! One person on one screen: why they need someone, their bills, week, plan, checklists and team, and beside it
//! the conversation.

mod asked_move;
mod attendance;
mod bills;
mod dates;
mod disputed_line;
mod fields;
mod history;
mod in_theirs;
mod move_entry;
mod outcomes;
mod paid_on;
mod phones;
mod plan;
mod quoted;
mod regelen;
mod send_photo;
mod series;
mod talk;
mod talk_photo;
mod talks;
mod team;
mod timetable;
mod week;

pub use fields::{EntryFields, TypedEntry};

use domain::desk::{Duty, needs_here};
use domain::{Anchor, File, PersonId};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use ui::parts::{Face, Icon, Say};
use ui::words::full_date;
use ui::{say, words};

use super::people::{language, month_of};
use super::why::Reasons;
use crate::desk::Desk;

/// The screen of one person.
#[component]
pub fn PersonPage() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let params = use_params_map();
    Effect::new(move |_| {
        let id = params.with(|it| it.get("person")).unwrap_or_default();
        desk.show(Some(PersonId::new(id)));
    });
    // Drawn anew for another person: nothing typed for one may go to the other.
    let whose = Memo::new(move |_| {
        desk.open
            .with(|open| open.as_ref().map(|it| it.person.clone()))
    });
    view! {
        <p><a class="ma-back" href="/desk"><Icon name="back" is_mirrored=true/><Say what=say!("desk-people") tap=false/></a></p>
        {move || if whose.get().is_some() {
            view! { <Opened/> }.into_any()
        } else {
            view! { <p><Say what=say!("desk-loading")/></p> }.into_any()
        }}
    }
}

#[component]
fn Opened() -> impl IntoView {
    let may = |duty: Duty| move || with_role(duty);
    view! {
        <Head/>
        <div class="ma-desk__person">
            <div class="ma-desk__file">
                <Now/>
                <Show when=may(Duty::SeeRegelen)><bills::Bills/></Show>
                <Show when=may(Duty::SeeWeek)><week::Week/></Show>
                <Show when=may(Duty::SeePlan)><talks::Talks/></Show>
                <Show when=may(Duty::SeePlan)><plan::Plan/></Show>
                <Show when=may(Duty::SeeRegelen)><regelen::Regelen/></Show>
                <Show when=may(Duty::ConfirmDates)><dates::Dates/></Show>
                <Show when=may(Duty::NoteOutcomes)><outcomes::Outcomes/></Show>
                <Show when=may(Duty::Invite)><phones::Phones/></Show>
                <team::Team/>
                <history::History/>
            </div>
            <Show when=may(Duty::Converse)><talk::Talk/></Show>
        </div>
    }
}

/// Whether who is signed in may do this.
fn with_role(duty: Duty) -> bool {
    let desk = expect_context::<Desk>();
    desk.staff
        .with_untracked(|staff| staff.as_ref().is_some_and(|it| it.role.may(duty)))
}

/// Something computed from the file that is open.
fn from_file<T: PartialEq + Send + Sync + Default + 'static>(
    compute: impl Fn(&File, Desk) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let desk = expect_context::<Desk>();
    Memo::new(move |_| {
        desk.open.with(|open| {
            open.as_ref()
                .map(|it| compute(&it.file, desk))
                .unwrap_or_default()
        })
    })
}

/// Who it is.
#[component]
fn Head() -> impl IntoView {
    let head = from_file(|file, desk| {
        let person = file.person.clone()?;
        let ends = file
            .anchor_day(Anchor::OntzorgenStart)
            .zip(file.anchor_day(Anchor::OntzorgenEnd));
        let mut facts = vec![language(person.language)];
        facts.extend(person.route.map(words::route));
        facts.extend(month_of(ends, desk.now.get().day()));
        let seen = desk.open.with(|open| open.as_ref().and_then(|it| it.seen));
        facts.push(seen.map_or_else(
            || say!("desk-no-phone"),
            |seen| say!("desk-seen", date = full_date(seen.day())),
        ));
        Some((person.name, facts))
    });
    move || {
        head.get().map(|(name, facts)| {
            let facts: Vec<String> = facts.iter().map(|it| words::plain(&words::own(it))).collect();
            view! {
                <header class="ma-desk__head">
                    <Face letter=name.chars().next().unwrap_or(' ')/>
                    <div>
                        <h1 class="nl-heading nl-heading--level-1"><bdi>{name}</bdi></h1>
                        <p class="ma-soft">{facts.join(". ")}</p>
                        <p class="ma-soft ma-small ma-desk__pair"><Icon name="eye"/><Say what=say!("desk-looked")/></p>
                    </div>
                </header>
            }
        })
    }
}

/// Why they need someone now.
#[component]
fn Now() -> impl IntoView {
    let found = from_file(|file, desk| {
        let seen = desk.open.with(|open| open.as_ref().and_then(|it| it.seen));
        let now = desk.now.get();
        let role = desk.staff.with(|staff| staff.as_ref().map(|it| it.role));
        let mut needs = desk
            .approach
            .with(|approach| needs_here(approach.as_ref(), file, seen, now));
        needs.retain(|need| role.is_some_and(|role| need.why.is_for(role)));
        needs
    });
    view! {
        <section class="ma-card">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-why")/></h2>
            {move || {
                let needs = found.get();
                if needs.is_empty() {
                    view! { <p><Say what=say!("desk-nothing-now")/></p> }.into_any()
                } else {
                    view! { <Reasons needs has_links=true/> }.into_any()
                }
            }}
        </section>
    }
}
