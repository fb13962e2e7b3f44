//! Who was at a lesson that has begun: noted in one press, and read on the phone with the lesson.

use std::cmp::Reverse;

use domain::Wording;
use domain::desk::{Duty, Edit, StaffAction, takes_attendance};
use domain::week::{Attendance, Entry, EntryKind};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Say, Tone};
use ui::words::full_date;
use ui::{platform, say};

use super::{from_file, with_role};
use crate::desk::Desk;

/// Schools tell it later, too: the lessons of so many days back are here. So long a missed one counts.
const BACK: i32 = 14;

/// What can be noted, in the order of the buttons.
const ALL: [Attendance; 3] = [Attendance::Present, Attendance::Excused, Attendance::Absent];

/// The lessons of the days before today.
#[component]
pub fn LessonsBefore() -> impl IntoView {
    let lessons = from_file(|file, desk| {
        let today = desk.now.get().day();
        let before = today.plus_days(-BACK)..today;
        let lessons = file.entries.values();
        let mut lessons: Vec<Entry> = lessons
            .filter(|it| it.kind == EntryKind::Lesson && before.contains(&it.day))
            .map(as_planned)
            .collect();
        lessons.sort_by_key(|it| Reverse((it.day, it.from)));
        lessons
    });
    move || {
        let lessons = lessons.get();
        (!lessons.is_empty()).then(|| view! {
            <details class="ma-desk__fold" data-kind="lessons-before">
                <summary><Say what=say!("desk-lessons-before") tap=false/></summary>
                <ul class="ma-desk__rows">
                    {lessons.into_iter().map(|lesson| view! { <LessonRow lesson/> }).collect_view()}
                </ul>
            </details>
        })
    }
}

/// The entry without who was there: noting that does not draw the list anew, and the focus stays where it was.
pub fn as_planned(entry: &Entry) -> Entry {
    Entry {
        attendance: None,
        ..entry.clone()
    }
}

#[component]
fn LessonRow(lesson: Entry) -> impl IntoView {
    view! {
        <li data-kind="entry" data-id=lesson.id.as_str().to_owned()>
            <div>
                <p><b><Say what=lesson.title.clone()/></b></p>
                <p class="ma-soft"><Say what=full_date(lesson.day)/>" "<bdi>{format!("{} – {}", lesson.from, lesson.to)}</bdi></p>
                <Attended entry=lesson.clone()/>
            </div>
        </li>
    }
}

/// What is noted, in words, and the buttons to note it; nothing while it is no lesson or has not begun.
#[component]
pub fn Attended(entry: Entry) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = entry.id.clone();
    let found = from_file(move |file, desk| {
        let entry = file.entries.get(&id)?;
        takes_attendance(entry, desk.now.get()).then_some(entry.attendance)
    });
    let has_begun = Memo::new(move |_| found.with(Option::is_some));
    let noted = Memo::new(move |_| found.get().flatten());
    let id = entry.id;
    let first = format!("attended-{id}");
    let note = Callback::new(move |to: Option<Attendance>| {
        let from = noted.get_untracked();
        desk.act(StaffAction::NoteAttendance {
            entry: id.clone(),
            attendance: Edit { from, to },
        });
    });
    let is_theirs = with_role(Duty::ChangeWeek);
    let label = words_of(&entry.title, entry.day);
    move || {
        let (first, label) = (first.clone(), label.clone());
        has_begun.get().then(|| view! {
            <p role="status">{move || noted.get().map(badge)}</p>
            {is_theirs.then(|| view! {
                <div class="ma-actions" role="group" aria-label=label>
                    {ALL.map(|it| view! { <Choice it first=first.clone() noted note/> }).collect_view()}
                    <TakeBack first noted note/>
                </div>
            })}
        })
    }
}

#[component]
fn Choice(
    it: Attendance,
    first: String,
    noted: Memo<Option<Attendance>>,
    note: Callback<Option<Attendance>>,
) -> impl IntoView {
    let id = (it == Attendance::Present).then_some(first);
    view! {
        <button type="button" class="nl-button nl-button--secondary" id=id
            aria-pressed=move || (noted.get() == Some(it)).to_string()
            on:click=move |_| note.run(Some(it))>
            <Say what=words(it) tap=false/>
        </button>
    }
}

/// It goes with what it takes back: the focus goes to the first of the others.
#[component]
fn TakeBack(
    first: String,
    noted: Memo<Option<Attendance>>,
    note: Callback<Option<Attendance>>,
) -> impl IntoView {
    let back = Callback::new(move |()| {
        platform::focus(&first);
        note.run(None);
    });
    move || {
        noted.with(Option::is_some).then(|| {
            view! { <Button what=say!("desk-attendance-back") is_second=true on_press=back/> }
        })
    }
}

fn badge(noted: Attendance) -> impl IntoView {
    let (tone, icon) = match noted {
        Attendance::Present => (Tone::Done, "check"),
        Attendance::Excused => (Tone::Wait, "cross"),
        Attendance::Absent => (Tone::Urgent, "cross"),
    };
    view! { <Badge tone icon what=words(noted)/> }
}

/// Who was there, in a word.
pub fn words(of: Attendance) -> Wording {
    match of {
        Attendance::Present => say!("desk-attendance-present"),
        Attendance::Excused => say!("desk-attendance-excused"),
        Attendance::Absent => say!("desk-attendance-absent"),
    }
}

fn words_of(title: &Wording, day: domain::time::Day) -> String {
    let parts = [title, &full_date(day)].map(|it| ui::words::plain(&ui::words::own(it)));
    parts.join(", ")
}
