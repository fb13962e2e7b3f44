//! The form that makes repeating lessons in one go; what is left out and what collides is shown before.

use domain::desk::{Holiday, MOST_LESSONS, NewSeries, StaffAction, collision, lesson_days};
use domain::time::Day;
use domain::week::{Entry, EntryKind};
use domain::{EntryId, Language, MemberId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Button, Icon, Say};
use ui::platform::desk as server;
use ui::say;
use ui::words::full_date;

use super::super::super::Field;
use super::super::super::choose::Choose;
use super::super::fields::{KeySelect, PLACE_KEYS, Tick};
use super::super::from_file;
use crate::desk::Desk;

/// What repeats most, in every language.
const TITLE_KEYS: &[&str] = &["entry-lesson", "entry-work", "entry-open_post"];

/// Keys of the weekdays, Monday first.
const WEEKDAY_KEYS: [&str; 7] = [
    "weekday-1",
    "weekday-2",
    "weekday-3",
    "weekday-4",
    "weekday-5",
    "weekday-6",
    "weekday-7",
];

/// What is typed of a new series.
#[derive(Clone, Copy)]
struct Typed {
    title: RwSignal<usize>,
    own_title: RwSignal<String>,
    place: RwSignal<usize>,
    weekdays: [RwSignal<bool>; 7],
    first: RwSignal<String>,
    last: RwSignal<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    travel: RwSignal<String>,
    with: RwSignal<Option<MemberId>>,
    is_obligatory: RwSignal<bool>,
}

/// A day on which there would be a lesson, and what is in its way.
#[derive(Clone, PartialEq)]
enum InTheWay {
    /// It is left out.
    Holiday(String),
    /// It is made all the same.
    Collision(Wording),
}

impl Typed {
    fn new() -> Self {
        let text = || RwSignal::new(String::new());
        Self {
            title: RwSignal::new(0),
            own_title: text(),
            place: RwSignal::new(0),
            weekdays: std::array::from_fn(|_| RwSignal::new(false)),
            first: text(),
            last: text(),
            from: text(),
            to: text(),
            travel: RwSignal::new("0".to_owned()),
            with: RwSignal::new(None),
            is_obligatory: RwSignal::new(true),
        }
    }

    /// The days, each with the holiday it lies in.
    fn days(self, holidays: &[Holiday]) -> Vec<(Day, Option<String>)> {
        let days = || -> Option<(Day, Day)> {
            Some((
                self.first.get().parse().ok()?,
                self.last.get().parse().ok()?,
            ))
        };
        let weekdays = (0_u8..).zip(self.weekdays);
        let weekdays: Vec<u8> = weekdays
            .filter(|(_, it)| it.get())
            .map(|(number, _)| number)
            .collect();
        let Some((first, last)) = days() else {
            return Vec::new();
        };
        let found = lesson_days(&weekdays, first, last, holidays);
        let name = |it: Option<&Holiday>| it.map(|it| it.name.clone());
        found.into_iter().map(|(day, it)| (day, name(it))).collect()
    }

    /// The series, once days and times are there.
    fn series(self, days: Vec<Day>) -> Option<NewSeries> {
        let key = TITLE_KEYS.get(self.title.get()).copied()?;
        let own = self.own_title.get();
        let (title, kind) = match (own.trim(), key) {
            ("", "entry-lesson") => (Wording::ready(key), EntryKind::Lesson),
            ("", "entry-work") => (Wording::ready(key), EntryKind::Work),
            ("", _) => (Wording::ready(key), EntryKind::Appointment),
            (own, "entry-lesson") => (Wording::written(Language::Dutch, own), EntryKind::Lesson),
            (own, _) => (
                Wording::written(Language::Dutch, own),
                EntryKind::Appointment,
            ),
        };
        let place = self.place.get().checked_sub(1);
        let place = place.and_then(|index| PLACE_KEYS.get(index));
        Some(NewSeries {
            kind,
            days,
            from: self.from.get().parse().ok()?,
            to: self.to.get().parse().ok()?,
            title,
            place: place.map(|key| Wording::ready(*key)),
            travel_minutes: self.travel.get().parse().ok()?,
            with: self.with.get(),
            is_obligatory: self.is_obligatory.get(),
        })
        .filter(|it| it.from < it.to && !it.days.is_empty())
    }
}

/// The form.
#[component]
pub(super) fn Form(
    /// Closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = Typed::new();
    let holidays = RwSignal::new(None::<Vec<Holiday>>);
    spawn_local(async move {
        match server::holidays().await {
            Ok(found) => drop(holidays.try_set(Some(found.holidays))),
            Err(trouble) => desk.say(&trouble),
        }
    });
    let days =
        Memo::new(move |_| holidays.with(|it| typed.days(it.as_deref().unwrap_or_default())));
    let series = Memo::new(move |_| {
        let days = days.get().into_iter();
        typed.series(days.filter(|it| it.1.is_none()).map(|it| it.0).collect())
    });
    let in_the_way = in_the_way(days, series);
    let sent = desk.when_done(move || on_close.run(()));
    let save = move || match series.get_untracked() {
        // What is left out is known before anything is sent.
        _ if holidays.with_untracked(Option::is_none) => {
            desk.notice.set(Some(say!("desk-series-no-holidays")));
        }
        Some(series) if series.days.len() > MOST_LESSONS => {
            desk.notice
                .set(Some(say!("desk-series-too-many", most = MOST_LESSONS)));
        }
        Some(series) => desk.act_for(sent, StaffAction::PutSeries(series)),
        None => desk.notice.set(Some(say!("desk-series-incomplete"))),
    };
    let team = from_file(|file, _| {
        let team = file.team_in_order().into_iter();
        team.map(|it| (it.id.clone(), it.name.clone()))
            .collect::<Vec<_>>()
    })
    .get_untracked();
    let plain = |text: &str| Wording::written(Language::Dutch, text);
    let names = team.iter().map(|(_, name)| plain(name));
    let names = std::iter::once(say!("desk-series-nobody"))
        .chain(names)
        .collect();
    let choose = move |index: usize| {
        let member = index.checked_sub(1).and_then(|index| team.get(index));
        typed.with.set(member.map(|(id, _)| id.clone()));
    };
    let weekdays = WEEKDAY_KEYS.into_iter().zip(typed.weekdays);
    let weekdays =
        weekdays.map(|(key, value)| view! { <Tick id=key label=Wording::ready(key) value/> });
    view! {
        <form class="ma-form" data-kind="new-series" on:submit=move |event| { event.prevent_default(); save(); }>
            <KeySelect id="series-title" label=say!("desk-entry-title") keys=TITLE_KEYS chosen=typed.title/>
            <Field id="series-own-title" label=say!("desk-entry-own-title") value=typed.own_title/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <KeySelect id="series-place" label=say!("desk-entry-place") keys=PLACE_KEYS chosen=typed.place has_none=true/>
            <fieldset class="ma-desk__set">
                <legend class="utrecht-form-label"><Say what=say!("desk-series-weekdays") tap=false/></legend>
                {weekdays.collect_view()}
            </fieldset>
            <Field id="series-first" label=say!("desk-series-first") kind="date" value=typed.first/>
            <Field id="series-last" label=say!("desk-series-last") kind="date" value=typed.last/>
            <Field id="series-from" label=say!("desk-entry-from") kind="time" value=typed.from/>
            <Field id="series-to" label=say!("desk-entry-to") kind="time" value=typed.to/>
            <Field id="series-travel" label=say!("desk-series-travel") kind="number" value=typed.travel/>
            <Choose id="series-with" label=say!("desk-series-with") options=names on_choose=choose/>
            <Tick id="series-obligatory" label=say!("desk-entry-obligatory") value=typed.is_obligatory/>
            <div role="status">
                {move || series.get().map(|it| view! { <p data-kind="lessons"><Say what=say!("desk-series-count", count = it.days.len())/></p> })}
                <ul>{move || in_the_way.get().into_iter().map(|(day, what)| view! { <li><Told day what/></li> }).collect_view()}</ul>
            </div>
            <div class="ma-actions">
                <button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-series-save") tap=false/></button>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </form>
    }
}

/// Each day on which something is in the way, before anything is sent.
fn in_the_way(
    days: Memo<Vec<(Day, Option<String>)>>,
    series: Memo<Option<NewSeries>>,
) -> Memo<Vec<(Day, InTheWay)>> {
    let others = from_file(|file, _| file.entries.values().cloned().collect::<Vec<Entry>>());
    Memo::new(move |_| {
        let series = series.get();
        let found = |(day, holiday): (Day, Option<String>)| {
            if let Some(name) = holiday {
                return Some((day, InTheWay::Holiday(name)));
            }
            let lesson = series.as_ref()?.lesson(EntryId::new("new"), day);
            let other = others.with(|all| collision(&lesson, all).map(|it| it.title.clone()))?;
            Some((day, InTheWay::Collision(other)))
        };
        days.get().into_iter().filter_map(found).collect()
    })
}

#[component]
fn Told(day: Day, what: InTheWay) -> impl IntoView {
    match what {
        InTheWay::Holiday(name) => view! {
            <span class="ma-desk__pair" data-kind="left-out"><Icon name="info"/><Say what=say!("desk-series-holiday", date = full_date(day), name = name)/></span>
        }
        .into_any(),
        InTheWay::Collision(what) => view! {
            <span class="ma-desk__pair" data-kind="collision"><Icon name="warn"/><Say what=say!("desk-series-collides", date = full_date(day), what = what)/></span>
        }
        .into_any(),
    }
}
