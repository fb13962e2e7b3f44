//! What is in the week, and a form to put something in it. A collision is shown before it is sent.

use domain::desk::{Duty, NewEntry, StaffAction, collision, series_of};
use domain::week::{Entry, EntryKind};
use domain::{EntryId, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::super::Sure;
use super::attendance::{Attended, LessonsBefore, as_planned};
use super::fields::{EntryFields, TypedEntry};
use super::move_entry::MoveEntry;
use super::series::Series;
use super::timetable::TakeTimetable;
use super::{from_file, with_role};
use crate::desk::Desk;

/// So many days ahead are shown.
const AHEAD: i32 = 7;

/// The coming days.
#[component]
pub fn Week() -> impl IntoView {
    let is_adding = RwSignal::new(false);
    let entries = from_file(|file, desk| {
        let today = desk.now.get().day();
        let near = today..=today.plus_days(AHEAD);
        let mut ahead: Vec<Entry> = file
            .entries
            .values()
            .filter(|it| near.contains(&it.day))
            .map(as_planned)
            .collect();
        ahead.sort_by_key(|it| (it.day, it.from));
        ahead
    });
    view! {
        <section class="ma-card" id="week">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-week")/></h2>
            <ul class="ma-desk__rows">
                {move || entries.get().into_iter().map(|entry| view! { <EntryRow entry/> }).collect_view()}
            </ul>
            <Show when=move || with_role(Duty::ChangeWeek)>
                {move || if is_adding.get() {
                    view! { <NewEntryForm entries on_close=move |()| is_adding.set(false)/> }.into_any()
                } else {
                    view! { <Button what=say!("desk-new-entry") icon="plus" is_second=true on_press=move |()| is_adding.set(true)/> }.into_any()
                }}
            </Show>
            <Series/>
            <TakeTimetable/>
            <LessonsBefore/>
        </section>
    }
}

#[component]
fn EntryRow(entry: Entry) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = entry.id.clone();
    let cancel = Callback::new(move |()| {
        desk.act(StaffAction::CancelEntry { entry: id.clone() });
    });
    let is_ours = entry.kind == EntryKind::Appointment || series_of(&entry.id).is_some();
    let can_change = with_role(Duty::ChangeWeek) && is_ours;
    let movable = can_change.then(|| entry.clone());
    let attended = entry.clone();
    let cannot = entry.cannot_come.map(|it| Wording::ready(it.reason.key()));
    view! {
        <li data-kind="entry" data-id=entry.id.as_str().to_owned()>
            <div>
                <p><b><Say what=entry.title/></b></p>
                <p class="ma-soft"><Say what=full_date(entry.day)/>" "<bdi>{format!("{} – {}", entry.from, entry.to)}</bdi></p>
                {cannot.map(|reason| view! { <p><Badge tone=Tone::Urgent icon="warn" what=say!("desk-cannot-come")/>" "<Say what=reason/></p> })}
                <Attended entry=attended/>
            </div>
            {movable.map(|entry| view! { <MoveEntry entry/> })}
            {can_change.then(|| view! { <Sure what=say!("desk-cancel") yes=say!("desk-cancel-sure") on_yes=cancel/> })}
        </li>
    }
}

#[component]
fn NewEntryForm(entries: Memo<Vec<Entry>>, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = TypedEntry::new();
    let entry = Memo::new(move |_| typed.entry());
    let collides = Memo::new(move |_| {
        let entry = entry.get()?;
        let others = entries.get();
        first_collision(&entry, &others)
    });
    let sent = desk.when_done(move || on_close.run(()));
    let send = move || match entry.get_untracked() {
        Some(entry) if entry.from < entry.to => {
            desk.act_for(sent, StaffAction::PutEntry(entry));
        }
        _ => desk.notice.set(Some(say!("desk-entry-incomplete"))),
    };
    view! {
        <form class="ma-form" on:submit=move |event| { event.prevent_default(); send(); }>
            <EntryFields typed/>
            {move || collides.get().map(|what| view! {
                <p role="status"><Icon name="warn"/><Say what=say!("desk-collides", what = what)/></p>
            })}
            <div class="ma-actions">
                <button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-entry-save") tap=false/></button>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </form>
    }
}

/// What the new one collides with, by its title.
pub fn first_collision(new: &NewEntry, others: &[Entry]) -> Option<Wording> {
    let entry = new.entry(EntryId::new("new"));
    collision(&entry, others).map(|it| it.title.clone())
}
