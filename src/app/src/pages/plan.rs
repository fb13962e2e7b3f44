//! The plan: goals, what is proposed, steps with an owner, hours, the term, who helps.

use domain::{
    Agreements, Anchor, Counter, CounterKind, File, Goal, Horizon, Step, StepOwner, StepStatus,
    Wording,
};
use leptos::prelude::*;
use ui::parts::{Badge, Card, Face, Icon, LinkButton, Say, Tone};
use ui::say;
use ui::words::{self, ToArg, full_date};

use super::buddies::way_from;
use super::proposals::Proposals;
use super::step_answer::is_proposed;
use super::strengths::Strengths;
use crate::frame::{ShareBar, Sheet};
use crate::phone::Phone;

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

#[component]
fn Line(title: Wording, steps: Signal<Vec<Step>>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    move || {
        let steps = steps.get();
        let title = title.clone();
        (!steps.is_empty()).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=title/></h2>
                    <Card>
                        <ol class="ma-line">
                            {steps.into_iter().map(|step| {
                                let owner = phone.peek(|file| owner(file, &step));
                                view! { <StepStop step owner/> }
                            }).collect_view()}
                        </ol>
                    </Card>
                </section>
            }
        })
    }
}

#[component]
fn StepStop(step: Step, owner: Option<Wording>) -> impl IntoView {
    let (class, icon) = match step.status {
        StepStatus::Done => ("ma-stop ma-stop--past", "check"),
        StepStatus::Proposed => ("ma-stop ma-stop--proposed", "open"),
        StepStatus::Waiting => ("ma-stop", "hour"),
        StepStatus::NotApplicable => ("ma-stop ma-stop--off", "cross"),
        StepStatus::Open => ("ma-stop", "open"),
    };
    let state = match step.status {
        StepStatus::Done => None,
        StepStatus::Proposed => Some((Tone::Now, say!("plan-status-proposed"))),
        StepStatus::Waiting => Some((Tone::Wait, say!("plan-status-waiting"))),
        StepStatus::NotApplicable => Some((Tone::Plain, say!("plan-status-not_applicable"))),
        StepStatus::Open => Some((Tone::Plain, say!("plan-status-open"))),
    };
    let accepted = step
        .accepted_on
        .map(|day| say!("plan-accepted", date = day));
    let when = when(&step);
    let note = step
        .note
        .clone()
        .filter(|_| step.status != StepStatus::Proposed);
    view! {
        <li class=class data-kind="step" data-id=step.id.as_str().to_owned()>
            <span class="ma-stop__pic"><Icon name=icon/></span>
            <div class="ma-stop__body">
                <p class="ma-stop__title"><Say what=step.title.clone()/></p>
                {[when, note, accepted].into_iter().flatten().map(|what| view! {
                    <p class="ma-stop__meta"><Say what/></p>
                }).collect_view()}
                {owner.map(|what| view! { <p class="ma-pair ma-small"><Icon name="person"/><Say what/></p> })}
                {state.map(|(tone, what)| view! { <Badge tone icon="info" what/> })}
                {way_from(&step)}
            </div>
        </li>
    }
}

/// On which day, or from when to when.
pub fn when(step: &Step) -> Option<Wording> {
    let on = step.on.map(|day| match step.status {
        StepStatus::Done => say!("plan-done-on", date = day),
        _ => say!("plan-on", date = day),
    });
    on.or(match (step.from, step.until) {
        (Some(from), Some(until)) => Some(say!(
            "plan-from-until",
            from = from,
            until = full_date(until)
        )),
        (Some(from), None) => Some(say!("plan-from", date = from)),
        (None, Some(until)) => Some(say!("plan-until", date = full_date(until))),
        (None, None) => None,
    })
}

/// Who sees to a step, by name where there is one.
pub fn owner(file: &File, step: &Step) -> Option<Wording> {
    Some(match &step.owner {
        StepOwner::Person => say!("plan-you"),
        StepOwner::Member(id) => say!("plain", text = file.team.get(id)?.name.as_str()),
        StepOwner::LanguageSchool => say!("owner-language_school"),
        StepOwner::Municipality => say!("owner-municipality"),
        StepOwner::IndependentTester => say!("owner-independent_tester"),
        StepOwner::JobHunter => say!("owner-job_hunter"),
    })
}

#[component]
fn Hours() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let counters = Memo::new(move |_| {
        let mut all: Vec<Counter> = phone.with(|file| file.counters.values().cloned().collect());
        all.sort_by_key(|counter| counter.kind);
        all
    });
    let row = |counter: Counter| {
        let (hours, of) = (counter.hours, counter.of);
        let text = if counter.is_about {
            say!("plan-hours-of-about", hours = hours, of = of)
        } else {
            say!("plan-hours-of", hours = hours, of = of)
        };
        let label = crate::phone::own_text(&text);
        view! {
            <div class="ma-counter" data-kind="counter" data-id=counter.id.as_str().to_owned()>
                <p class="ma-counter__text"><Say what=kind_of_hours(counter.kind)/><b><Say what=text/></b></p>
                <progress class="ma-meter" value=hours max=of aria-label=label></progress>
            </div>
        }
    };
    move || {
        let all = counters.get();
        (!all.is_empty()).then(|| {
            view! {
                <Card>
                    <h2 class="ma-answer__q"><Icon name="clock"/><Say what=say!("plan-hours")/></h2>
                    {all.into_iter().map(row).collect_view()}
                </Card>
            }
        })
    }
}

fn kind_of_hours(kind: CounterKind) -> Wording {
    match kind {
        CounterKind::Lessons => say!("counter-lessons"),
        CounterKind::Participation => say!("counter-participation"),
        CounterKind::LabourMarketModule => say!("counter-labour_market_module"),
        CounterKind::BridgeDutch => say!("counter-bridge_dutch"),
        CounterKind::BridgeOther => say!("counter-bridge_other"),
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

/// Everyone in the team, with what they do.
#[component]
pub fn Team() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let team = Memo::new(move |_| {
        phone.with(|file| {
            file.team_in_order()
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    move || {
        let rows = team.get().into_iter().map(|member| {
            let role = words::role(member.role);
            view! {
                <li class="ma-row" data-kind="team_member" data-id=member.id.as_str().to_owned()>
                    <Face letter=member.name.chars().next().unwrap_or(' ')/>
                    <span class="ma-row__text">
                        <b><Say what=say!("plain", text = member.name.as_str().to_arg())/></b>
                        <span class="ma-small ma-soft"><Say what=role/></span>
                    </span>
                </li>
            }
        });
        view! { <ul class="ma-rows">{rows.collect_view()}</ul> }
    }
}
