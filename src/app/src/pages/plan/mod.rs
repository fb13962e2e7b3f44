//! The plan: goals, what is proposed, steps with an owner, hours, the term, who helps.

mod hours;
mod proposals;
mod steps;
mod team;

use domain::{Agreements, Anchor, Goal, Horizon, Step};
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;
use ui::words::{self, full_date};

use super::step_answer::is_proposed;
use super::strengths::Strengths;
use crate::frame::{ShareBar, Sheet};
use crate::phone::Phone;
use hours::Hours;
use proposals::Proposals;
use steps::{Line, when};
pub use team::Team;

/// The plan.
#[component]
pub fn Plan() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let steps = Memo::new(move |_| {
        phone.with(|file| {
            file.steps_in_order()
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let of =
        move |wanted: fn(&Step) -> bool| steps.get().into_iter().filter(wanted).collect::<Vec<_>>();
    let sheet = move |()| {
        let steps = phone.peek(|file| {
            file.steps_in_order()
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        });
        let line = |step: &Step| [Some(step.title.clone()), when(step)];
        Sheet {
            title: say!("plan-title"),
            lines: steps.iter().flat_map(line).flatten().collect(),
        }
    };
    view! {
        <Goals/>
        <Proposals steps=Signal::derive(move || of(is_proposed))/>
        <Talks/>
        <Term/>
        <Hours/>
        <Line title=say!("plan-steps") steps=Signal::derive(move || of(|step| !step.is_milestone))/>
        <Line title=say!("plan-milestones") steps=Signal::derive(move || of(|step| step.is_milestone))/>
        <RouteAndStrengths/>
        <ShareBar sheet/>
    }
}

#[component]
fn Goals() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let goals = Memo::new(move |_| {
        let mut goals: Vec<Goal> = phone.with(|file| file.goals.values().cloned().collect());
        goals.sort_by_key(|goal| goal.horizon);
        goals
    });
    let row = |goal: Goal| {
        let (icon, label) = match goal.horizon {
            Horizon::Short => ("pin", say!("plan-goal-short")),
            Horizon::Long => ("star", say!("plan-goal-long")),
        };
        view! {
            <li data-kind="goal" data-id=goal.id.as_str().to_owned()>
                <Icon name=icon is_large=true/>
                <span><span class="ma-small ma-soft"><Say what=label/></span><br/><b><Say what=goal.text/></b></span>
            </li>
        }
    };
    view! {
        <Card>
            {move || {
                let goals = goals.get();
                if goals.is_empty() {
                    view! { <p><Say what=say!("plan-no-goals")/></p> }.into_any()
                } else {
                    view! { <ul class="ma-facts">{goals.into_iter().map(row).collect_view()}</ul> }.into_any()
                }
            }}
        </Card>
    }
}

/// The way to what was agreed, once there is something.
#[component]
pub fn Talks() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let has_some =
        Memo::new(move |_| phone.with(|file| !Agreements::latest_first(file).is_empty()));
    move || {
        has_some.get().then(|| {
            view! {
                <div class="ma-actions">
                    <LinkButton what=say!("agreements-title") href="/berichten/afspraken" icon="people" is_second=true/>
                </div>
            }
        })
    }
}

/// The term of the integration, only ever from the letter.
#[component]
fn Term() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let term = Memo::new(move |_| {
        phone.with(|file| {
            Some((
                file.anchor_day(Anchor::TermStart)?,
                file.anchor_day(Anchor::TermEnd)?,
            ))
        })
    });
    move || {
        let (answer, more) = match term.get() {
            Some((start, end)) => (
                say!("plan-term-until", date = full_date(end)),
                say!("plan-term-from", date = full_date(start)),
            ),
            None => (say!("plan-term-unknown"), say!("plan-term-letter")),
        };
        view! {
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="clock"/><Say what=say!("plan-term")/></h2>
                <p class="ma-answer__a"><Say what=answer/></p>
                <p><Say what=more/></p>
            </Card>
        }
    }
}

#[component]
fn RouteAndStrengths() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let person = Memo::new(move |_| phone.with(|file| file.person.clone()));
    move || {
        let person = person.get()?;
        let route = match person.route {
            Some(route) => words::route(route),
            None => say!("plan-route-unknown"),
        };
        let strengths = person.strengths;
        Some(view! {
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="plan"/><Say what=say!("plan-route")/></h2>
                <p class="ma-answer__a"><Say what=route/></p>
            </Card>
            {(!strengths.is_empty()).then(|| view! { <Strengths lines=strengths/> })}
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="people"/><Say what=say!("plan-team")/></h2>
                <Team/>
            </Card>
        })
    }
}
