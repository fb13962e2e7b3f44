//! A school's timetable: read from its file, compared with the week, and only then taken over.

use domain::desk::{
    Compared, Duty, StaffAction, Timetable, collision, compare, timetable_of, timetable_source,
};
use domain::week::Entry;
use domain::{File, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{BrokenLine, ReadTimetable, TimetableFault};
use ui::parts::{Button, FileInput, Icon, Say};
use ui::platform::FileField;
use ui::platform::desk as server;
use ui::say;
use ui::words::full_date;

use super::super::Field;
use super::{from_file, with_role};
use crate::desk::Desk;

/// A button, and then the form.
#[component]
pub(super) fn TakeTimetable() -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <Show when=move || with_role(Duty::ChangeWeek)>
            {move || if is_open.get() {
                view! { <Form on_close=move |()| is_open.set(false)/> }.into_any()
            } else {
                view! { <Button what=say!("desk-timetable") icon="school" is_second=true on_press=move |()| is_open.set(true)/> }.into_any()
            }}
        </Show>
    }
}

/// What the timetable would do to the week that is open, and what its lessons collide with.
#[derive(Clone, Default, PartialEq)]
struct Preview {
    timetable: Option<Timetable>,
    compared: Compared,
    collisions: Vec<(Entry, Wording)>,
}

impl Preview {
    fn of(file: &File, timetable: Timetable, now: domain::time::Instant) -> Self {
        let compared = compare(file, &timetable, now);
        let changed = compared.changed.iter();
        let before: Vec<_> = compared
            .gone
            .iter()
            .chain(changed.clone().map(|it| &it.0))
            .collect();
        let after: Vec<_> = compared.new.iter().chain(changed.map(|it| &it.1)).collect();
        let stays = |it: &&Entry| before.iter().all(|other| other.id != it.id);
        let others: Vec<&Entry> = file
            .entries
            .values()
            .filter(stays)
            .chain(after.iter().copied())
            .collect();
        let found = after.iter().filter_map(|it| {
            let other = collision(it, others.iter().copied())?;
            Some(((*it).clone(), other.title.clone()))
        });
        let collisions = found.collect();
        Self {
            timetable: Some(timetable),
            compared,
            collisions,
        }
    }
}

#[component]
fn Form(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    // The next file of the same school is compared with the one before.
    let known = from_file(|file, _| {
        let found = file.entries.values().find_map(|it| timetable_of(&it.id));
        found.unwrap_or_default().to_owned()
    });
    let school = RwSignal::new(known.get_untracked());
    let read = RwSignal::new(None::<ReadTimetable>);
    let choose = move |field: FileField| {
        read.set(None);
        spawn_local(async move {
            match server::read_timetable(&field).await {
                Some(Ok(found)) => {
                    desk.notice.set(None);
                    read.try_set(Some(found));
                }
                Some(Err(trouble)) => desk.say(&trouble),
                None => {}
            }
        });
    };
    let preview = from_file(move |file, desk| {
        let lessons = read
            .get()
            .filter(|it| it.fault.is_none())
            .map(|it| it.lessons);
        let source = timetable_source(&school.get());
        let timetable = lessons.zip(source);
        let timetable = timetable.map(|(lessons, source)| Timetable { source, lessons });
        timetable.map_or_else(Preview::default, |it| Preview::of(file, it, desk.now.get()))
    });
    let sent = desk.when_done(move || on_close.run(()));
    let save = move |()| match preview.get_untracked().timetable {
        Some(timetable) => desk.act_for(sent, StaffAction::TakeTimetable(timetable)),
        None => desk.notice.set(Some(say!("desk-timetable-incomplete"))),
    };
    let left_out = move || read.get().map(|it| it.left_out).filter(|it| *it > 0);
    view! {
        <div class="ma-form" data-kind="timetable">
            <Field id="timetable-school" label=say!("desk-timetable-school") value=school/>
            <p class="ma-soft ma-small"><Say what=say!("desk-timetable-same")/></p>
            <div class="ma-field">
                <label class="utrecht-form-label" for="timetable-file"><Say what=say!("desk-timetable-file") tap=false/></label>
                <FileInput id="timetable-file" accept=".ics,.csv,text/calendar,text/csv" on_choose=choose/>
            </div>
            <div role="status">
                {move || read.get().and_then(|it| it.fault).map(|fault| view! {
                    <p class="ma-desk__pair" data-kind="fault"><Icon name="warn"/><Say what=broken(fault)/></p>
                })}
                {move || left_out().map(|count| view! { <p><Say what=say!("desk-timetable-left-out", count = count)/></p> })}
                {move || Some(preview.get()).filter(|it| it.timetable.is_some()).map(|preview| view! { <Changes preview/> })}
            </div>
            <div class="ma-actions">
                {move || preview.with(|it| it.timetable.is_some() && !it.compared.is_nothing()).then(|| view! {
                    <Button what=say!("desk-timetable-save") icon="check" on_press=save/>
                })}
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </div>
    }
}

/// What is new, changed, gone, and what collides.
#[component]
fn Changes(preview: Preview) -> impl IntoView {
    let Compared {
        new,
        changed,
        gone,
        same,
    } = preview.compared;
    let is_nothing = new.is_empty() && changed.is_empty() && gone.is_empty();
    let line = |entry: &Entry| {
        let what = entry.title.clone();
        say!(
            "desk-timetable-line",
            what = what,
            date = full_date(entry.day),
            time = entry.from
        )
    };
    let moved = |(before, after): &(Entry, Entry)| {
        let (from, to) = (line(before), line(after));
        say!("desk-timetable-moved", from = from, to = to)
    };
    let collides = |(entry, with): &(Entry, Wording)| {
        let lesson = line(entry);
        say!(
            "desk-timetable-collides",
            lesson = lesson,
            what = with.clone()
        )
    };
    let new: Vec<Wording> = new.iter().map(line).collect();
    let gone: Vec<Wording> = gone.iter().map(line).collect();
    let changed: Vec<Wording> = changed.iter().map(moved).collect();
    let collisions: Vec<Wording> = preview.collisions.iter().map(collides).collect();
    view! {
        {is_nothing.then(|| view! { <p data-kind="nothing"><Say what=say!("desk-timetable-nothing")/></p> })}
        <p class="ma-soft"><Say what=say!("desk-timetable-stays", count = same)/></p>
        <Part name="collisions" title=say!("desk-timetable-collisions", count = collisions.len()) lines=collisions is_open=true/>
        <Part name="gone" title=say!("desk-timetable-gone", count = gone.len()) lines=gone is_open=true/>
        <Part name="changed" title=say!("desk-timetable-changed", count = changed.len()) lines=changed is_open=true/>
        <Part name="new" title=say!("desk-timetable-new", count = new.len()) lines=new is_open=false/>
    }
}

/// One list; nothing where nothing is in it.
#[component]
fn Part(name: &'static str, title: Wording, lines: Vec<Wording>, is_open: bool) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|what| view! { <li><Say what/></li> });
        view! {
            <details data-kind=name open=is_open>
                <summary><Say what=title tap=false/></summary>
                <ul>{lines.collect_view()}</ul>
            </details>
        }
    })
}

fn broken(fault: TimetableFault) -> Wording {
    let why = match fault.what {
        BrokenLine::Form => say!("timetable-form"),
        BrokenLine::NoDay => say!("timetable-no-day"),
        BrokenLine::NoTime => say!("timetable-no-time"),
        BrokenLine::EndBeforeStart => say!("timetable-end-before-start"),
        BrokenLine::UnknownZone => say!("timetable-unknown-zone"),
        BrokenLine::BadRule => say!("timetable-bad-rule"),
        BrokenLine::NoName => say!("timetable-no-name"),
        BrokenLine::Twice => say!("timetable-twice"),
        BrokenLine::TooMany => say!("timetable-too-many"),
        BrokenLine::MissingColumn => say!("timetable-missing-column"),
    };
    say!("desk-timetable-broken", line = fault.line, why = why)
}
