//! The next thing, large: when to leave, where, with whom, what to bring.

use domain::week::{Entry, EntryKind, Interpreter, next_entry};
use domain::{File, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;
use ui::words::ToArg;

use super::{Fact, minutes, near_day};
use crate::phone::{Phone, own_text};

/// The next thing.
#[component]
pub fn Next() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let next = Memo::new(move |_| {
        let now = phone.now.get();
        let next = |file: &File| {
            let entry = next_entry(file, now)?;
            Some((entry.clone(), facts(file, entry), now.day()))
        };
        phone.with(next)
    });
    move || {
        next.get().map(|(entry, facts, today)| {
            let id = entry.id.as_str().to_owned();
            let href = format!("/afspraak/{id}");
            let when = if entry.day == today {
                near_day(entry.day, today)
            } else {
                say!("week-next", date = entry.day)
            };
            let can_cancel = entry.kind != EntryKind::Own;
            view! {
                <Card class="ma-next" kind="entry" id=id>
                    <p class="ma-next__when"><Say what=when/></p>
                    <h2 class="ma-next__what"><Say what=entry.title.clone()/></h2>
                    <Trip entry=entry.clone()/>
                    <ul class="ma-facts">
                        {facts.into_iter().map(|(icon, what)| view! { <Fact icon what/> }).collect_view()}
                    </ul>
                    <div class="ma-actions">
                        <Route entry=entry.clone()/>
                        {can_cancel.then(|| view! {
                            <LinkButton what=say!("week-cannot-come") href=format!("{href}?niet") is_second=true/>
                        })}
                    </div>
                </Card>
            }
        })
    }
}

/// Leave, way, start.
#[component]
pub fn Trip(entry: Entry) -> impl IntoView {
    let has_way = entry.travel_minutes > 0;
    view! {
        <div class="ma-trip">
            {has_way.then(|| view! {
                <p class="ma-trip__end">
                    <span class="ma-trip__label"><Say what=say!("week-leave")/></span>
                    <time class="ma-trip__time">{entry.leave_at().to_string()}</time>
                </p>
                <p class="ma-trip__way">
                    <Icon name="bus" is_mirrored=true/>
                    <Say what=say!("minutes", count = entry.travel_minutes)/>
                    <span class="ma-trip__line"></span>
                </p>
            })}
            <p class="ma-trip__end">
                <span class="ma-trip__label"><Say what=say!("week-starts")/></span>
                <time class="ma-trip__time">{entry.from.to_string()}</time>
            </p>
        </div>
    }
}

/// The way there, in the phone's own map.
#[component]
pub fn Route(entry: Entry) -> impl IntoView {
    // `geo:` is opened by the phone itself: no other host hears where someone goes.
    entry.place.map(|place| {
        let query: String = own_text(&place)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join("+");
        view! { <LinkButton what=say!("week-route") href=format!("geo:0,0?q={query}") icon="pin"/> }
    })
}

/// Where, with whom, until when, what to bring, interpreter or not.
pub fn facts(file: &File, entry: &Entry) -> Vec<(&'static str, Wording)> {
    let mut facts = Vec::new();
    if let Some(place) = &entry.place {
        facts.push(("pin", place.clone()));
    }
    if let Some(member) = entry.with.as_ref().and_then(|id| file.team.get(id)) {
        facts.push(("people", say!("week-with", who = member.name.as_str())));
    }
    if let Some(others) = &entry.with_others {
        facts.push(("people", others.clone()));
    }
    facts.push(("clock", say!("week-until", time = entry.to)));
    facts.extend(
        entry
            .bring
            .iter()
            .map(|what| ("bag", say!("week-bring", what = what.clone()))),
    );
    match entry.interpreter {
        Interpreter::Booked => facts.push(("tolk", say!("week-interpreter-booked"))),
        Interpreter::ByPhone => facts.push(("tolk", say!("week-interpreter-phone"))),
        Interpreter::None if entry.kind == EntryKind::Appointment => {
            facts.push(("tolk", say!("week-interpreter-none")));
        }
        Interpreter::None => {}
    }
    if entry.is_obligatory {
        facts.push(("star", say!("week-obligatory")));
    }
    if entry.travel_minutes > 0 {
        facts.push((
            "bus",
            say!(
                "entry-travel",
                minutes = minutes(entry.travel_minutes).to_arg()
            ),
        ));
    }
    facts
}
