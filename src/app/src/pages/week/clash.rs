//! A collision, drawn on one time axis, and three ways out.

use domain::week::{Conflict, EntryKind};
use domain::{About, Action, File, Role, Way, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Choice, Icon, Say};
use ui::say;

use super::minutes;
use crate::phone::Phone;

/// One collision.
#[component]
pub fn Clash(conflict: Conflict) -> impl IntoView {
    let (one, other) = (conflict.earlier.clone(), conflict.later.clone());
    let weekday = say!("plain", text = one.day);
    let title = say!(
        "clash-title",
        weekday = weekday,
        one = one.title.clone(),
        other = other.title.clone()
    );
    let travel = (other.travel_minutes > 0)
        .then(|| say!("clash-travel", minutes = minutes(other.travel_minutes)));
    let id = format!("{}+{}", one.id, other.id);
    view! {
        <section class="ma-alert" data-kind="conflict" data-id=id>
            <div class="ma-alert__head">
                <Icon name="warn" is_large=true/>
                <h2><Say what=title/></h2>
            </div>
            <Card class="ma-alert__body">
                <p>
                    <Say what=say!("clash-until", time = one.to)/>" "
                    {travel.map(|what| view! { <Say what/>" " })}
                    <Say what=say!("clash-from", time = other.from)/>
                </p>
                <Drawing conflict=conflict.clone()/>
                <h3><Say what=say!("clash-ways")/></h3>
                <Ways conflict=conflict.clone()/>
            </Card>
        </section>
    }
}

/// Both things on one axis. The sentence above it says the same.
#[component]
fn Drawing(conflict: Conflict) -> impl IntoView {
    let (one, other) = (&conflict.earlier, &conflict.later);
    let start = u32::from(one.from.minutes());
    let end = u32::from(one.to.minutes()).max(u32::from(other.from.minutes()) + 180);
    // Whole percents: numbers with a point would bring along all the code that writes them.
    let share = |minutes: u32| (minutes * 100 / (end - start).max(1)).min(100);
    let part = |minutes: u16| share(u32::from(minutes).saturating_sub(start));
    let percent = |value: u32| format!("{value}%");
    let other_from = part(other.from.minutes());
    let over = share(conflict.minutes.into()).min(100 - other_from);
    let say = if conflict.minutes > 0 {
        say!("clash-minutes", count = conflict.minutes)
    } else {
        say!("clash-touch")
    };
    view! {
        <div class="ma-clash" aria-hidden="true">
            <div class="ma-clash__bar" style:--from="0%" style:--size=percent(part(one.to.minutes()))>
                <Icon name=icon_of(one.kind)/>
            </div>
            <div class="ma-clash__bar ma-clash__bar--work" style:--from=percent(other_from) style:--size=percent(100 - other_from)>
                <Icon name=icon_of(other.kind)/>
            </div>
            <span class="ma-clash__over" style:--from=percent(other_from) style:--size=percent(over)></span>
            <span class="ma-clash__say" style:--from=percent(other_from) style:--size=percent(over)><Say what=say tap=false/></span>
        </div>
    }
}

/// The three ways out; a way that was taken says how far it is.
#[component]
fn Ways(conflict: Conflict) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let conflict = StoredValue::new(conflict);
    let ways = Memo::new(move |_| {
        let conflict = conflict.get_value();
        phone.with(|file| {
            let involves = |kind| conflict.earlier.kind == kind || conflict.later.kind == kind;
            let mut ways = vec![Way::AskCaseManager];
            if involves(EntryKind::Lesson) || !involves(EntryKind::Work) {
                ways.insert(0, Way::AskSchool);
            }
            if involves(EntryKind::Work) || !involves(EntryKind::Lesson) {
                ways.insert(0, Way::AskEmployer);
            }
            if ways.len() < 3 {
                ways.insert(0, Way::AskEmployer);
            }
            ways.into_iter()
                .map(|way| (way, words_of(file, way), asked(file, &conflict, way)))
                .collect::<Vec<_>>()
        })
    });
    let ask = move |way: Way| {
        let (earlier, later) =
            conflict.with_value(|it| (it.earlier.id.clone(), it.later.id.clone()));
        phone.attempt(Action::AskAboutConflict {
            earlier,
            later,
            way,
        });
    };
    view! {
        <div class="ma-choices">
            {move || ways.get().into_iter().map(|(way, what, message)| {
                let state = message.as_ref().map(|(id, is_read)| {
                    if phone.is_waiting(id) {
                        say!("clash-asked-waiting")
                    } else if *is_read {
                        say!("clash-asked-read")
                    } else {
                        say!("clash-asked-sent")
                    }
                });
                let is_asked = message.is_some();
                let press = move |()| if !is_asked { ask(way) };
                view! { <Choice what more=state icon=icon_of_way(way) is_chosen=is_asked on_press=press/> }
            }).collect_view()}
        </div>
    }
}

fn words_of(file: &File, way: Way) -> Wording {
    let name = |role| file.member_with(role).map(|member| member.name.clone());
    match way {
        Way::AskEmployer => name(Role::JobHunter).map_or_else(
            || say!("clash-employer-nobody"),
            |name| say!("clash-employer", name = name),
        ),
        Way::AskSchool => say!("clash-school"),
        Way::AskCaseManager => name(Role::CaseManager).map_or_else(
            || say!("clash-case-manager-nobody"),
            |name| say!("clash-case-manager", name = name),
        ),
    }
}

/// The last message about this way out: its id, and whether it was read.
fn asked(file: &File, conflict: &Conflict, way: Way) -> Option<(String, bool)> {
    let about = About::Conflict {
        earlier: conflict.earlier.id.clone(),
        later: conflict.later.id.clone(),
        way,
    };
    let messages = file
        .messages
        .values()
        .filter(|it| it.about.as_ref() == Some(&about));
    let last = messages.max_by_key(|it| it.written_at)?;
    Some((last.id.as_str().to_owned(), last.read_at.is_some()))
}

fn icon_of_way(way: Way) -> &'static str {
    match way {
        Way::AskEmployer => "pot",
        Way::AskSchool => "book",
        Way::AskCaseManager => "people",
    }
}

/// The picture of a kind of entry.
pub fn icon_of(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Lesson => "book",
        EntryKind::Appointment => "people",
        EntryKind::Work => "pot",
        EntryKind::Child => "child",
        EntryKind::Study => "school",
        EntryKind::Own => "cup",
    }
}
