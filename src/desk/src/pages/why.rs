//! Why a person needs someone, in words.

use domain::desk::{Need, Urgency, Why};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Badge, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

/// The picture of a reason.
const fn picture(why: &Why) -> &'static str {
    match why {
        Why::Unanswered(_) => "msg",
        Why::ReminderForUs(_) | Why::Reminder { .. } => "letter",
        Why::CannotCome(_) | Why::MissedLessons(_) | Why::AbsentToday(_) => "week",
        Why::OpenHandover(_) => "check",
        Why::Silent | Why::Collision { .. } => "clock",
        Why::Deadline(_) => "bill",
        Why::NotAccepted(_) | Why::ConditionOpen(_) => "hour",
    }
}

/// Where on the page of the person it is dealt with.
fn place(why: &Why) -> &'static str {
    match why {
        Why::Unanswered(_) => "#talk",
        Why::ReminderForUs(_) | Why::Reminder { .. } => "#bills",
        Why::OpenHandover(_) | Why::Deadline(_) => "#regelen",
        Why::CannotCome(_)
        | Why::MissedLessons(_)
        | Why::AbsentToday(_)
        | Why::Collision { .. } => "#week",
        Why::Silent => "#phones",
        Why::NotAccepted(_) | Why::ConditionOpen(_) => "#plan",
    }
}

/// The reasons of a person, the most urgent first.
#[component]
pub fn Reasons(
    /// The reasons.
    needs: Vec<Need>,
    /// Whether each leads to where it is dealt with, further down the page.
    #[prop(optional)]
    has_links: bool,
) -> impl IntoView {
    let line = |need: &Need| {
        let (icon, what) = (picture(&need.why), need.said());
        match has_links.then(|| place(&need.why)) {
            Some(place) => {
                view! { <li><Icon name=icon/><a href=place><Say what tap=false/></a></li> }
                    .into_any()
            }
            None => view! { <li><Icon name=icon/><Say what/></li> }.into_any(),
        }
    };
    view! { <ul class="ma-case__why">{needs.iter().map(line).collect_view()}</ul> }
}

/// How much haste the first reason has, and until when.
#[component]
pub fn Haste(
    /// The reason.
    need: Need,
    /// The day today.
    today: Day,
) -> impl IntoView {
    let (tone, icon, what) = match need.urgency {
        Urgency::Today => (Tone::Urgent, "warn", say!("haste-today")),
        Urgency::ThisWeek => (Tone::Now, "clock", say!("haste-this-week")),
        Urgency::Later => (Tone::Plain, "hour", say!("haste-later")),
    };
    let day = match (need.by, need.since) {
        (Some(day), _) if day < today => Some(say!("haste-was", date = full_date(day))),
        (Some(day), _) => Some(say!("haste-by", date = full_date(day))),
        (None, Some(day)) => Some(say!("haste-since", date = full_date(day))),
        (None, None) => None,
    };
    view! {
        <div class="ma-case__when">
            <Badge tone icon what/>
            {day.map(|what| view! { <span class="ma-soft ma-small"><Say what/></span> })}
        </div>
    }
}
