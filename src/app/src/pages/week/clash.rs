//! A collision, drawn on one time axis; the three ways out come with the later screens.

use domain::week::{Conflict, EntryKind};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;

use super::super::later::{Later, Part};
use super::minutes;

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
                <Later part=Part::Ways(Box::new(conflict))/>
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
