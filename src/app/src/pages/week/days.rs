//! The days: everything of one day on one line, then the days on which nothing is.

use domain::regelen::{Asks, Bill};
use domain::time::Day;
use domain::week::{DayList, Entry, Listed, day_lists};
use domain::{ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::clash::icon_of;
use super::near_day;
use crate::phone::Phone;

/// The seven days of this week.
#[component]
pub fn Days(monday: Day) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let days = Memo::new(move |_| {
        let (now, today) = (phone.now.get(), phone.today());
        let lists = phone.with(|file| day_lists(file, monday, today));
        let is_past = |listed: &&Listed| matches!(listed, Listed::Entry { entry, .. } if entry.ends_at() <= now);
        let past = lists
            .iter()
            .flat_map(|list| &list.listed)
            .filter(is_past)
            .count();
        (lists, today, past)
    });
    move || {
        // Drawn anew, too, when one more of the entries is over.
        let (lists, today, _) = days.get();
        lists
            .into_iter()
            .map(|list| view! { <DayCard list today/> })
            .collect_view()
    }
}

#[component]
fn DayCard(list: DayList, today: Day) -> impl IntoView {
    let name = near_day(list.day, today);
    if list.listed.is_empty() {
        return view! {
            <section class="ma-day ma-day--empty">
                <h3 class="ma-day__name"><Say what=name/></h3>
                <span class="ma-soft ma-small"><Say what=say!("week-no-entries")/></span>
            </section>
        }
        .into_any();
    }
    view! {
        <section class="ma-day">
            <h3 class="ma-day__name"><Say what=name/></h3>
            <ul class="ma-line">{list.listed.into_iter().map(|it| listed(it, today)).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// That the last day has passed.
fn late(last: Day, today: Day) -> Option<Wording> {
    (last < today).then(|| say!("week-late", date = full_date(last)))
}

fn listed(listed: Listed, today: Day) -> AnyView {
    match listed {
        Listed::Entry {
            entry,
            is_in_conflict,
        } => view! { <EntryStop entry=*entry is_in_conflict/> }.into_any(),
        Listed::BillDue(bill, asks) => view! { <BillStop bill asks today/> }.into_any(),
        Listed::ItemDue(ref item, last) => due_stop(
            ("item_state", "tasks", item.as_str()),
            format!("/regelen/{item}"),
            in_one_line(&listed),
            late(last, today),
        ),
        Listed::ItemFrom(ref item, from) => due_stop(
            ("item_state", "tasks", item.as_str()),
            format!("/regelen/{item}"),
            in_one_line(&listed),
            from.map(|day| say!("item-from", date = full_date(day))),
        ),
        Listed::StepDue(ref step) => due_stop(
            ("step", "plan", step.id.as_str()),
            "/plan".to_owned(),
            in_one_line(&listed),
            None,
        ),
    }
}

/// Something whose last or first day this is: of this kind, with this picture and id.
fn due_stop(
    (kind, icon, id): (&'static str, &'static str, &str),
    href: String,
    title: Wording,
    meta: Option<Wording>,
) -> AnyView {
    view! {
        <li class="ma-stop" data-kind=kind data-id=id.to_owned()>
            <span class="ma-stop__pic"><Icon name=icon/></span>
            <div class="ma-stop__body">
                <a class="ma-stop__title" href=href><Say what=title tap=false/></a>
                {meta.map(|what| view! { <p class="ma-stop__meta"><Say what/></p> })}
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn EntryStop(entry: Entry, is_in_conflict: bool) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_past = entry.ends_at() <= phone.now.get_untracked();
    let class = match (is_in_conflict, entry.cannot_come.is_some(), is_past) {
        (_, true, _) => "ma-stop ma-stop--off",
        (true, ..) => "ma-stop ma-stop--clash",
        (_, _, true) => "ma-stop ma-stop--past",
        _ => "ma-stop",
    };
    let id = entry.id.as_str().to_owned();
    let with = entry.with.clone();
    let who = with.and_then(|id| phone.peek(|file| file.team.get(&id).map(|it| it.name.clone())));
    view! {
        <li class=class data-kind="entry" data-id=id.clone()>
            <span class="ma-stop__pic"><Icon name=icon_of(entry.kind)/></span>
            <div class="ma-stop__body">
                <a class="ma-stop__title" href=format!("/afspraak/{id}")>
                    <time>{entry.from.to_string()}</time>" "<Say what=entry.title.clone() tap=false/>
                </a>
                <p class="ma-stop__meta"><Say what=say!("week-until", time = entry.to)/></p>
                {entry.place.clone().map(|what| view! { <p class="ma-stop__meta"><Say what/></p> })}
                {who.map(|who| view! { <p class="ma-stop__meta"><Say what=say!("week-with", who = who)/></p> })}
                {badges(&entry, is_in_conflict).into_iter().map(|(tone, icon, what)| view! { <Badge tone icon what/> }).collect_view()}
            </div>
        </li>
    }
}

fn badges(entry: &Entry, is_in_conflict: bool) -> Vec<(Tone, &'static str, Wording)> {
    let mut badges = Vec::new();
    if entry.cannot_come.is_some() {
        badges.push((Tone::Wait, "cross", say!("week-said-cannot")));
    } else if is_in_conflict {
        badges.push((Tone::Urgent, "warn", say!("week-clash")));
    }
    if entry.is_obligatory && entry.cannot_come.is_none() {
        badges.push((Tone::Now, "star", say!("week-obligatory")));
    }
    if let Some(name) = &entry.solved_by {
        badges.push((
            Tone::Done,
            "check",
            say!("week-solved", name = name.as_str()),
        ));
    }
    badges
}

#[component]
fn BillStop(bill: Bill, asks: Asks, today: Day) -> impl IntoView {
    let is_paid = asks == Asks::Paid;
    let (title, why) = bill_words(&bill, asks);
    let meta = why.or_else(|| bill.due.and_then(|due| late(due, today)));
    view! {
        <li class={if is_paid { "ma-stop ma-stop--past" } else { "ma-stop" }} data-kind="bill" data-id=bill.id.as_str().to_owned()>
            <span class="ma-stop__pic"><Icon name="bill"/></span>
            <div class="ma-stop__body">
                <a class="ma-stop__title" href="/regelen/rekeningen"><Say what=title tap=false/></a>
                {meta.map(|what| view! { <p class="ma-stop__meta"><Say what/></p> })}
            </div>
        </li>
    }
}

/// What is asked about a bill, or from whom it is and why nothing is asked.
fn bill_words(bill: &Bill, asks: Asks) -> (Wording, Option<Wording>) {
    let sender = Wording::ready(bill.from.key());
    match asks {
        Asks::Pay => (say!("week-bill-due", sender = sender), None),
        Asks::SendOn => (say!("week-bill-send", sender = sender), None),
        // What comes before paying stands on the bill's own page.
        Asks::First(_) | Asks::Nothing => (say!("week-item-due", item = sender), None),
        Asks::Taken => (sender, Some(say!("week-bill-debit"))),
        Asks::Paid => (sender, Some(say!("bills-paid"))),
    }
}

fn item_title(item: &ItemId) -> Wording {
    Wording::ready(format!("item-{}", item.as_str().replace('.', "-")))
}

/// A line of a day as one sentence, for sharing and printing.
pub fn in_one_line(listed: &Listed) -> Wording {
    match listed {
        Listed::Entry { entry, .. } => say!(
            "entry-line",
            from = entry.from,
            to = entry.to,
            what = entry.title.clone(),
            place = entry
                .place
                .clone()
                .unwrap_or_else(|| say!("plain", text = ""))
        ),
        Listed::BillDue(bill, asks) => match bill_words(bill, *asks) {
            (title, None) => title,
            (sender, Some(why)) => say!("item-line", item = sender, status = why),
        },
        Listed::ItemDue(item, _) => say!("week-item-due", item = item_title(item)),
        Listed::ItemFrom(item, _) => item_title(item),
        Listed::StepDue(step) => step.title.clone(),
    }
}
