//! What is typed of an appointment, for one person or for a group.

use domain::desk::NewEntry;
use domain::week::{EntryKind, Interpreter};
use domain::{Language, Wording};
use leptos::prelude::*;
use ui::parts::Say;
use ui::{say, words};

use super::super::Field;

/// Titles that every person reads in their own language.
const TITLE_KEYS: &[&str] = &[
    "entry-talk_with_case_manager",
    "entry-progress_meeting",
    "entry-open_post",
    "entry-employer_meeting",
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

/// What is typed of something new in the week.
#[derive(Clone, Copy)]
pub struct TypedEntry {
    title: RwSignal<usize>,
    own_title: RwSignal<String>,
    place: RwSignal<usize>,
    day: RwSignal<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    is_obligatory: RwSignal<bool>,
    has_interpreter: RwSignal<bool>,
}

impl TypedEntry {
    /// Nothing yet.
    pub fn new() -> Self {
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
    pub fn entry(self) -> Option<NewEntry> {
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

/// Its fields.
#[component]
pub fn EntryFields(
    /// What is typed.
    typed: TypedEntry,
) -> impl IntoView {
    view! {
            <KeySelect id="title" label=say!("desk-entry-title") keys=TITLE_KEYS chosen=typed.title/>
            <Field id="own-title" label=say!("desk-entry-own-title") value=typed.own_title/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <KeySelect id="place" label=say!("desk-entry-place") keys=PLACE_KEYS chosen=typed.place has_none=true/>
            <Field id="day" label=say!("blank-day") kind="date" value=typed.day/>
            <Field id="from" label=say!("desk-entry-from") kind="time" value=typed.from/>
            <Field id="to" label=say!("desk-entry-to") kind="time" value=typed.to/>
            <Tick id="obligatory" label=say!("desk-entry-obligatory") value=typed.is_obligatory/>
            <Tick id="interpreter" label=say!("desk-entry-interpreter") value=typed.has_interpreter/>
    }
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
    #[prop(into)]
    id: String,
    /// Its label.
    label: Wording,
    /// Whether it is ticked.
    value: RwSignal<bool>,
) -> impl IntoView {
    let label_for = id.clone();
    view! {
        <label class="ma-desk__tick" for=label_for>
            <input type="checkbox" id=id prop:checked=value on:change:target=move |event| value.set(event.target().checked())/>
            <Say what=label tap=false/>
        </label>
    }
}
