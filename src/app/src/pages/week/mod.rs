//! The week: what is asked now, the next thing large, what collides, and the days.

pub(super) mod clash;
mod days;
pub(super) mod export;
mod next;
pub(super) mod ways;

pub(super) use next::{Route, Trip, facts};

use domain::Wording;
use domain::time::Day;
use domain::week::{conflicts, last_shown, needed};
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};
use ui::parts::{Icon, LinkButton, Say};
use ui::say;
use ui::words::ToArg;

use super::later::{Later, Part};
use crate::phone::Phone;

/// The week of today, or of the Monday behind `?week=`.
#[component]
pub fn Week() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let query = use_query_map();
    let path = use_location().pathname;
    let monday = Memo::new(move |before: Option<&Day>| {
        // What stands behind the `?` of another screen is not meant for this one.
        if let Some(before) = before
            && path.with(|path| path != "/")
        {
            return *before;
        }
        let asked = query
            .read()
            .get("week")
            .and_then(|text| text.parse::<Day>().ok());
        asked.unwrap_or_else(|| phone.today()).monday()
    });
    let is_this_week = Memo::new(move |_| monday.get() == phone.today().monday());
    view! {
        <AsOf/>
        {move || is_this_week.get().then(|| view! { <State/><next::Next/> })}
        <Clashes monday/>
        <section class="ma-section">
            <Weeks monday is_this_week/>
            {move || view! { <days::Days monday=monday.get()/> }}
        </section>
        <Later part=Part::Export(monday)/>
    }
}

/// From when the news is, where that is some days ago: an empty day may be empty no more.
#[component]
fn AsOf() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let heard = Memo::new(move |_| {
        let today = phone.today();
        phone.heard.get().filter(|heard| heard.plus_days(1) < today)
    });
    move || {
        heard.get().map(|day| {
            view! {
                <p class="ma-pair"><Icon name="info"/><Say what=say!("week-as-of", date = day)/></p>
            }
        })
    }
}

/// Nothing, something this week, something today.
#[component]
fn State() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let counts = Memo::new(move |_| {
        let now = phone.now.get();
        let all = phone.with(|file| needed(file, now));
        let today = all.iter().filter(|(day, _)| *day <= now.day()).count();
        (today, all.len() - today)
    });
    move || {
        let (today, later) = counts.get();
        let (picture, main, more) = match (today, later) {
            (0, 0) => (
                "s-calm",
                say!("week-none-now"),
                Some(say!("week-none-week")),
            ),
            (0, count) => (
                "s-some",
                say!("week-none-now"),
                Some(say!("week-week-count", count = count)),
            ),
            (today, 0) => ("s-today", say!("week-today-count", count = today), None),
            (today, count) => (
                "s-today",
                say!("week-today-count", count = today),
                Some(say!("week-week-count", count = count)),
            ),
        };
        view! {
            <section class="ma-state">
                <svg class="ma-state__pic" aria-hidden="true"><use href=format!("#{picture}")></use></svg>
                <div>
                    <p class="ma-state__main"><Say what=main/></p>
                    {more.map(|what| view! { <p><Say what/></p> })}
                </div>
            </section>
        }
    }
}

/// Every collision of the days that are shown that has not passed.
#[component]
fn Clashes(monday: Memo<Day>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let found = Memo::new(move |_| {
        let (first, now) = (monday.get(), phone.now.get());
        let last = last_shown(first, now.day());
        phone.with(|file| {
            let in_week = file
                .entries
                .values()
                .filter(|it| (first..=last).contains(&it.day));
            let mut found = conflicts(in_week);
            found.retain(|it| it.later.ends_at() > now);
            found
        })
    });
    move || {
        found
            .get()
            .into_iter()
            .map(|conflict| view! { <clash::Clash conflict/> })
            .collect_view()
    }
}

/// The way to other weeks.
#[component]
fn Weeks(monday: Memo<Day>, is_this_week: Memo<bool>) -> impl IntoView {
    let link = |monday: Day| format!("/?week={monday}");
    move || {
        let first = monday.get();
        let title = if is_this_week.get() {
            say!("week-days")
        } else {
            say!("week-range", from = first, to = first.plus_days(6))
        };
        view! {
            <div class="ma-weeks">
                <LinkButton what=say!("week-previous") href=link(first.plus_days(-7)) is_second=true/>
                <h2 class="nl-heading nl-heading--level-2"><Say what=title/></h2>
                <LinkButton what=say!("week-following") href=link(first.plus_days(7)) is_second=true/>
            </div>
            {(!is_this_week.get()).then(|| view! {
                <LinkButton what=say!("week-this") href="/" icon="week" is_second=true/>
            })}
        }
    }
}

/// A day as a line of its own.
pub(super) fn day_wording(day: Day) -> Wording {
    say!("plain", text = day)
}

/// A day as people say it: today, tomorrow, or its date.
pub(super) fn near_day(day: Day, today: Day) -> Wording {
    match day.number() - today.number() {
        0 => say!("today-is", date = day),
        1 => say!("tomorrow-is", date = day),
        _ => say!("plain", text = day),
    }
}

/// A time of day as an argument.
pub(super) fn minutes(count: u16) -> domain::Arg {
    say!("minutes", count = count).to_arg()
}

/// An icon and a sentence.
#[component]
pub(super) fn Fact(icon: &'static str, what: Wording) -> impl IntoView {
    view! { <li><Icon name=icon/><Say what/></li> }
}

/// A lesson as lines of text: its day, then what it is.
pub(super) fn entry_line(entry: &domain::week::Entry) -> [Wording; 2] {
    let listed = domain::week::Listed::Entry {
        entry: Box::new(entry.clone()),
        is_in_conflict: false,
    };
    [day_wording(entry.day), days::in_one_line(&listed)]
}
