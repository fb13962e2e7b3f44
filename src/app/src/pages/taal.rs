//! Taal: lessons of this week and after, attendance, homework, the level per skill.

use domain::time::Day;
use domain::week::{Attendance, Entry, EntryKind};
use domain::{Action, LanguageLevel, Skill, SkillLevel, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Card, Icon, LinkButton, Say, Tone};
use ui::say;

use super::week::near_day;
use crate::frame::{ShareBar, Sheet};
use crate::phone::Phone;

/// Lessons from this Monday on, for so many weeks.
const WEEKS_AHEAD: i32 = 3;

/// The page of the lessons.
#[component]
pub fn Taal() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let monday = Memo::new(move |_| phone.today().monday());
    let lessons = move |from: Day, days: i32| {
        phone.with(|file| {
            let span = from..from.plus_days(days);
            let mut found: Vec<Entry> = file
                .entries
                .values()
                .filter(|it| it.kind == EntryKind::Lesson && span.contains(&it.day))
                .cloned()
                .collect();
            found.sort_by_key(|it| (it.day, it.from));
            found
        })
    };
    let this_week = Memo::new(move |_| lessons(monday.get(), 7));
    let after = Memo::new(move |_| lessons(monday.get().plus_days(7), 7 * WEEKS_AHEAD));
    let last_week = Memo::new(move |_| lessons(monday.get().plus_days(-7), 7));
    let sheet = move |()| {
        let line = |entry: &Entry| super::week::entry_line(entry);
        Sheet {
            title: say!("taal-title"),
            lines: this_week.get_untracked().iter().flat_map(line).collect(),
        }
    };
    view! {
        <section class="ma-section">
            {move || view! {
                <h2 class="nl-heading nl-heading--level-2"><Say what=say!("taal-lessons-week", count = this_week.get().len())/></h2>
            }}
            {move || lesson_cards(this_week.get())}
        </section>
        {move || attendance_of(&last_week.get()).map(|what| view! {
            <p class="ma-pair"><Icon name="check"/><Say what/></p>
        })}
        <Levels/>
        <section class="ma-section">
            {move || {
                let after = after.get();
                (!after.is_empty()).then(|| view! {
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("taal-after")/></h2>
                    {lesson_cards(after)}
                })
            }}
        </section>
        <ShareBar sheet/>
    }
}

fn lesson_cards(lessons: Vec<Entry>) -> impl IntoView {
    lessons
        .into_iter()
        .map(|entry| view! { <Lesson entry/> })
        .collect_view()
}

/// How many lessons of last week the person was at; nothing while the school has not said.
fn attendance_of(lessons: &[Entry]) -> Option<Wording> {
    let told = lessons.iter().filter(|it| it.attendance.is_some()).count();
    let there = lessons
        .iter()
        .filter(|it| it.attendance == Some(Attendance::Present))
        .count();
    (told > 0).then(|| say!("taal-last-week", there = there, all = lessons.len()))
}

#[component]
fn Lesson(entry: Entry) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let today = phone.now.get_untracked().day();
    let is_past = entry.ends_at() <= phone.now.get_untracked();
    let id = entry.id.as_str().to_owned();
    let href = format!("/afspraak/{id}?niet");
    let attendance = entry.attendance.map(|it| match it {
        Attendance::Present => (Tone::Done, "check", say!("taal-present")),
        Attendance::Excused => (Tone::Wait, "cross", say!("taal-excused")),
        Attendance::Absent => (Tone::Plain, "cross", say!("taal-absent")),
    });
    let said = entry.cannot_come.is_some();
    view! {
        <Card kind="entry" id=id>
            <div class="ma-card__head">
                <p><b><Say what=near_day(entry.day, today)/></b></p>
                <p><time>{entry.from.to_string()}</time>" "<Say what=entry.title.clone()/>". "<Say what=say!("week-until", time = entry.to)/></p>
                {entry.place.clone().map(|what| view! { <p class="ma-soft"><Say what/></p> })}
            </div>
            {attendance.map(|(tone, icon, what)| view! { <Badge tone icon what/> })}
            {said.then(|| view! { <Badge tone=Tone::Wait icon="cross" what=say!("week-said-cannot")/> })}
            {entry.homework.clone().map(|what| view! { <Homework entry=entry.clone() what/> })}
            {(!is_past && !said).then(|| view! {
                <LinkButton what=say!("week-cannot-come") href=href icon="cross" is_second=true/>
            })}
        </Card>
    }
}

#[component]
fn Homework(entry: Entry, what: Wording) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_done = entry.is_homework_done;
    let id = entry.id.clone();
    let tick = move |_| {
        phone.attempt(Action::TickHomework {
            entry: id.clone(),
            is_done: !is_done,
        });
    };
    view! {
        <label class="ma-check">
            <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox" prop:checked=is_done on:change=tick/>
            <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=say!("taal-homework") tap=false/>": "<Say what tap=false/></span>
        </label>
    }
}

#[component]
fn Levels() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let levels = Memo::new(move |_| {
        let mut all: Vec<SkillLevel> = phone.with(|file| file.levels.values().cloned().collect());
        all.sort_by_key(|it| it.skill);
        all
    });
    view! {
        <section class="ma-section">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("taal-levels")/></h2>
            <Card>
                {move || {
                    let levels = levels.get();
                    if levels.is_empty() {
                        view! { <p><Say what=say!("taal-levels-none")/></p> }.into_any()
                    } else {
                        view! { <ul class="ma-skills">{levels.into_iter().map(skill_row).collect_view()}</ul> }.into_any()
                    }
                }}
            </Card>
        </section>
    }
}

fn skill_row(level: SkillLevel) -> impl IntoView {
    let (icon, name) = match level.skill {
        Skill::Listening => ("ear", say!("skill-listening")),
        Skill::Speaking => ("mic", say!("skill-speaking")),
        Skill::Reading => ("book", say!("skill-reading")),
        Skill::Writing => ("pen", say!("skill-writing")),
    };
    let now = level.level;
    let stops = LanguageLevel::STOPS
        .into_iter()
        .filter(move |it| *it <= LanguageLevel::B2.max(now));
    let stop = move |it: LanguageLevel| {
        let class = match it.cmp(&now) {
            std::cmp::Ordering::Less => "is-done",
            std::cmp::Ordering::Equal => "is-here",
            std::cmp::Ordering::Greater => "",
        };
        view! { <span class=class>{it.name()}</span> }
    };
    view! {
        <li class="ma-skill" data-kind="skill_level" data-id=level.id.as_str().to_owned()>
            <Icon name=icon/>
            <b><Say what=name/></b>
            <span class="ma-small ma-soft"><Say what=say!("taal-level-now", level = now.name())/></span>
            <span class="ma-skill__stops" aria-hidden="true" dir="ltr">{stops.map(stop).collect_view()}</span>
        </li>
    }
}
