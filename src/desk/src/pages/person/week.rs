//! What is in the week, and a form to put something in it. A collision is shown before it is sent.

use domain::desk::{Duty, NewEntry, StaffAction, collision, series_of};
use domain::week::{Entry, EntryKind, Interpreter};
use domain::{EntryId, Language, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Icon, Say, Tone};
use ui::words::full_date;
use ui::{say, words};

use super::super::{Field, Sure};
use super::move_entry::MoveEntry;
use super::series::Series;
use super::{from_file, with_role};
use crate::desk::Desk;

/// So many days ahead are shown.
const AHEAD: i32 = 7;

/// Titles that every person reads in their own language.
const TITLE_KEYS: &[&str] = &[
    "entry-talk_with_case_manager",
    "entry-progress_meeting",
    "entry-open_post",
    "entry-learnability_test",
    "entry-family_doctor",
    "entry-lesson",
    "entry-work",
];

/// Places that every person reads in their own language.
pub(super) const PLACE_KEYS: &[&str] = &[
    "place-municipal_office",
    "place-community_centre",
    "place-language_school",
    "place-library",
    "place-see_invitation",
];

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
            .cloned()
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
    let cannot = entry.cannot_come.map(|it| Wording::ready(it.reason.key()));
    view! {
        <li data-kind="entry" data-id=entry.id.as_str().to_owned()>
            <div>
                <p><b><Say what=entry.title/></b></p>
                <p class="ma-soft"><Say what=full_date(entry.day)/>" "<bdi>{format!("{} – {}", entry.from, entry.to)}</bdi></p>
                {cannot.map(|reason| view! { <p><Badge tone=Tone::Urgent icon="warn" what=say!("desk-cannot-come")/>" "<Say what=reason/></p> })}
            </div>
            {movable.map(|entry| view! { <MoveEntry entry/> })}
            {can_change.then(|| view! { <Sure what=say!("desk-cancel") yes=say!("desk-cancel-sure") on_yes=cancel/> })}
        </li>
    }
}

/// What is typed of something new.
#[derive(Clone, Copy)]
struct Typed {
    title: RwSignal<usize>,
    own_title: RwSignal<String>,
    place: RwSignal<usize>,
    day: RwSignal<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    is_obligatory: RwSignal<bool>,
    has_interpreter: RwSignal<bool>,
}

impl Typed {
    fn new() -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            title: RwSignal::new(0),
            own_title: text(),
            place: RwSignal::new(0),
            day: text(),
            from: text(),
            to: text(),
            is_obligatory: RwSignal::new(false),
            has_interpreter: RwSignal::new(false),
        }
    }

    /// The appointment, once day and times are there.
    fn entry(self) -> Option<NewEntry> {
        let own = self.own_title.get();
        let title = TITLE_KEYS.get(self.title.get()).copied();
        let title = match own.trim() {
            "" => Wording::ready(title?),
            own => Wording::written(Language::Dutch, own),
        };
        let kind = match TITLE_KEYS.get(self.title.get()) {
            Some(&"entry-lesson") if own.trim().is_empty() => EntryKind::Lesson,
            Some(&"entry-work") if own.trim().is_empty() => EntryKind::Work,
            _ => EntryKind::Appointment,
        };
        let place = self.place.get().checked_sub(1);
        let place = place.and_then(|index| PLACE_KEYS.get(index));
        Some(NewEntry {
            entry: None,
            kind,
            day: self.day.get().parse().ok()?,
            from: self.from.get().parse().ok()?,
            to: self.to.get().parse().ok()?,
            title,
            place: place.map(|key| Wording::ready(*key)),
            is_obligatory: self.is_obligatory.get(),
            bring: Vec::new(),
            interpreter: if self.has_interpreter.get() {
                Interpreter::Booked
            } else {
                Interpreter::None
            },
        })
    }
}

#[component]
fn NewEntryForm(entries: Memo<Vec<Entry>>, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = Typed::new();
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
            <KeySelect id="title" label=say!("desk-entry-title") keys=TITLE_KEYS chosen=typed.title/>
            <Field id="own-title" label=say!("desk-entry-own-title") value=typed.own_title/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <KeySelect id="place" label=say!("desk-entry-place") keys=PLACE_KEYS chosen=typed.place has_none=true/>
            <Field id="day" label=say!("blank-day") kind="date" value=typed.day/>
            <Field id="from" label=say!("desk-entry-from") kind="time" value=typed.from/>
            <Field id="to" label=say!("desk-entry-to") kind="time" value=typed.to/>
            <Tick id="obligatory" label=say!("desk-entry-obligatory") value=typed.is_obligatory/>
            <Tick id="interpreter" label=say!("desk-entry-interpreter") value=typed.has_interpreter/>
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

/// A list of what every person reads in their own language.
#[component]
pub(super) fn KeySelect(
    /// Its id on the page.
    id: &'static str,
    /// Its label.
    label: Wording,
    /// The keys.
    keys: &'static [&'static str],
    /// Which one is chosen, counted from 0.
    chosen: RwSignal<usize>,
    /// Whether the first line is empty.
    #[prop(optional)]
    has_none: bool,
) -> impl IntoView {
    let none = has_none.then(String::new);
    let texts = keys
        .iter()
        .map(|key| words::plain(&words::own(&Wording::ready(*key))));
    let options = none.into_iter().chain(texts).enumerate();
    let options =
        options.map(|(index, text)| view! { <option value=index.to_string()>{text}</option> });
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id=id
                on:change:target=move |event| chosen.set(event.target().value().parse().unwrap_or(0))>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// A box to tick.
#[component]
pub(super) fn Tick(
    /// Its id on the page.
    id: &'static str,
    /// Its label.
    label: Wording,
    /// Whether it is ticked.
    value: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <label class="ma-desk__tick" for=id>
            <input type="checkbox" id=id prop:checked=value on:change:target=move |event| value.set(event.target().checked())/>
            <Say what=label tap=false/>
        </label>
    }
}
