//! Who changed what in this person's plan, week, bills and talks; fetched when it is asked for.

use domain::desk::{
    CONFIRMABLE, GoalEdits, LineBecomes, NewAgreements, StaffAction, StepEdits, goals,
};
use domain::regelen::Payer;
use domain::week::{Attendance, Entry};
use domain::{File, Language, StepId, StepOwner, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::Deed;
use ui::parts::{Button, Say};
use ui::platform::desk as server;
use ui::say;
use ui::words::{self, full_date};

use super::attendance;
use super::dates::label;
use super::plan::{horizon, status};
use crate::desk::Desk;

/// A button, and then the list.
#[component]
pub fn History() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let deeds = RwSignal::new(None::<Vec<Deed>>);
    let person = move || {
        desk.open
            .with_untracked(|open| open.as_ref().map(|it| it.person.clone()))
    };
    let ask = move |()| {
        spawn_local(async move {
            let Some(person) = person() else { return };
            match server::history(&person).await {
                Ok(found) => drop(deeds.try_set(Some(found.deeds))),
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    let rows = move || {
        let deeds = deeds.get()?;
        let rows = desk.open.with(|open| {
            let file = open.as_ref().map(|it| &it.file);
            let row = |deed: &Deed| (deed.by.clone(), deed.at, in_words(&deed.action, file));
            deeds.iter().map(row).collect::<Vec<_>>()
        });
        let rows = rows.into_iter().map(|(by, at, what)| {
            view! {
                <li>
                    <div>
                        <p>{what.into_iter().map(|what| view! { <Say what/>" " }).collect_view()}</p>
                        <p class="ma-soft"><bdi>{by}</bdi>" "<Say what=full_date(at.day())/>" "<time>{at.clock_time().to_string()}</time></p>
                    </div>
                </li>
            }
        });
        Some(view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> })
    };
    view! {
        <section class="ma-card" id="history">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-history")/></h2>
            <div class="ma-actions"><Button what=say!("desk-history-show") icon="eye" is_second=true on_press=ask/></div>
            <div aria-live="polite">
                {move || deeds.with(|it| it.as_ref().is_some_and(Vec::is_empty)).then(|| view! { <p><Say what=say!("desk-history-none")/></p> })}
                {rows}
            </div>
        </section>
    }
}

/// What was done, in one or more sentences.
fn in_words(action: &StaffAction, file: Option<&File>) -> Vec<Wording> {
    let step = |id: &StepId| {
        let step = file.and_then(|file| file.steps.get(id));
        step.map_or_else(|| say!("desk-something"), |it| it.title.clone())
    };
    match action {
        StaffAction::PutEntry(new) if new.entry.is_some() => vec![say!(
            "deed-moved-entry",
            what = new.title.clone(),
            date = new.day
        )],
        StaffAction::PutEntry(new) => vec![say!(
            "deed-put-entry",
            what = new.title.clone(),
            date = new.day
        )],
        StaffAction::CancelEntry { .. } => vec![say!("deed-cancelled-entry")],
        StaffAction::PutSeries(new) => vec![say!(
            "deed-put-series",
            what = new.title.clone(),
            count = new.days.len()
        )],
        StaffAction::CancelSeries { from, .. } => vec![say!("deed-cancelled-series", date = *from)],
        StaffAction::TakeTimetable(new) => vec![say!(
            "deed-timetable",
            source = new.source.clone(),
            count = new.lessons.len()
        )],
        StaffAction::NoteAttendance { entry, attendance } => {
            vec![attended(
                file.and_then(|file| file.entries.get(entry)),
                attendance.to,
            )]
        }
        StaffAction::AddGoal(new) => vec![say!("deed-new-goal", goal = new.text.clone())],
        StaffAction::ChangeGoal(edits) => changed_goal(edits, file),
        StaffAction::CloseGoal(closed) if closed.is_reached => {
            vec![say!("deed-reached-goal", goal = closed.text.clone())]
        }
        StaffAction::CloseGoal(closed) => {
            vec![say!("deed-dropped-goal", goal = closed.text.clone())]
        }
        StaffAction::ProposeStep(new) => vec![say!("deed-proposed", step = new.title.clone())],
        StaffAction::FinishStep { step: id, on } => {
            vec![say!("deed-finished", step = step(id), date = *on)]
        }
        StaffAction::ChangeStep(edits) => changed(edits, step(&edits.step), file),
        StaffAction::PlanRoute { route } => vec![say!("deed-route", route = words::route(*route))],
        StaffAction::PlanApproach { approach } => {
            vec![say!("deed-approach", approach = approach.clone())]
        }
        StaffAction::SetStrengths(_) => vec![say!("deed-strengths")],
        StaffAction::WriteAgreements(new) => vec![agreed(new)],
        StaffAction::AnswerDispute { line, .. } => vec![match line {
            LineBecomes::Gone => say!("deed-strength-gone"),
            LineBecomes::Theirs { .. } => say!("deed-strength-theirs"),
            LineBecomes::Kept => say!("deed-strength-kept"),
        }],
        StaffAction::AnswerProposal { is_yes: true, .. } => vec![say!("deed-answered-yes")],
        StaffAction::AnswerProposal { .. } => vec![say!("deed-answered-no")],
        StaffAction::HandOver { .. } => vec![say!("deed-handed-over")],
        StaffAction::ConfirmBill { on, .. } | StaffAction::ConfirmCost { on, .. } => {
            vec![say!("deed-confirmed", date = *on)]
        }
        StaffAction::ConfirmDate { anchor, day, .. } => {
            let which = CONFIRMABLE
                .into_iter()
                .find(|it| it.name() == anchor.as_str());
            let what = which.map_or_else(|| say!("desk-something"), label);
            vec![say!("deed-date", what = what, date = *day)]
        }
        StaffAction::ChangePerson(_) => vec![say!("deed-person")],
        StaffAction::PutBill(sheet) if sheet.bill.is_some() => vec![say!("deed-changed-bill")],
        StaffAction::PutBill(_) => vec![say!("deed-new-bill")],
        StaffAction::MarkLoan { is_loan: true, .. } => vec![say!("deed-loan")],
        StaffAction::MarkLoan { .. } => vec![say!("deed-no-loan")],
        StaffAction::PutCost(sheet) => {
            let payer = match sheet.payer {
                Payer::Municipality => say!("desk-payer-municipality"),
                Payer::Person => say!("desk-payer-person"),
            };
            let cost = Wording::ready(format!("cost-{}", sheet.cost));
            vec![say!("deed-put-cost", cost = cost, payer = payer)]
        }
        StaffAction::RemoveCost { .. } => vec![say!("deed-removed-cost")],
        StaffAction::SendMessage { .. }
        | StaffAction::SendPhoto { .. }
        | StaffAction::ReadMessages { .. } => Vec::new(),
    }
}

/// Who was at a lesson. Of one that is there no more, only what was noted.
fn attended(lesson: Option<&Entry>, noted: Option<Attendance>) -> Wording {
    match (lesson, noted.map(attendance::words)) {
        (Some(it), Some(state)) => say!(
            "deed-attendance",
            what = it.title.clone(),
            date = it.day,
            state = state
        ),
        (Some(it), None) => say!(
            "deed-attendance-back",
            what = it.title.clone(),
            date = it.day
        ),
        (None, Some(state)) => say!("deed-attendance-gone", state = state),
        (None, None) => say!("deed-attendance-gone-back"),
    }
}

/// Each field of a goal with what stood there. Of a goal that is there no more its words then are told.
fn changed_goal(edits: &GoalEdits, file: Option<&File>) -> Vec<Wording> {
    let mut all = file.map(goals).into_iter().flatten();
    let now = all.find(|it| it.goal.id == edits.goal);
    let then = edits.text.as_ref().map(|it| it.to.clone());
    let goal = then.or_else(|| now.map(|it| it.goal.text));
    let goal = goal.unwrap_or_else(|| say!("desk-something"));
    let mut all = vec![say!("deed-changed-goal", goal = goal)];
    let text = edits.text.as_ref();
    all.extend(text.map(|it| say!("deed-title", from = it.from.clone(), to = it.to.clone())));
    all.extend(edits.horizon.as_ref().map(|it| {
        let (from, to) = (horizon(it.from), horizon(it.to));
        say!("deed-horizon", from = from, to = to)
    }));
    all
}

/// Each field with what stood there.
fn changed(edits: &StepEdits, step: Wording, file: Option<&File>) -> Vec<Wording> {
    let mut all = vec![say!("deed-changed", step = step)];
    all.extend(
        edits
            .title
            .as_ref()
            .map(|it| say!("deed-title", from = it.from.clone(), to = it.to.clone())),
    );
    let day = |day: Option<domain::time::Day>| day.map_or_else(|| say!("deed-no-day"), full_date);
    all.extend(
        edits
            .on
            .as_ref()
            .map(|it| say!("deed-day", from = day(it.from), to = day(it.to))),
    );
    all.extend(
        edits
            .from
            .as_ref()
            .map(|it| say!("deed-from", from = day(it.from), to = day(it.to))),
    );
    all.extend(
        edits
            .until
            .as_ref()
            .map(|it| say!("deed-until", from = day(it.from), to = day(it.to))),
    );
    let note = |note: &Option<Wording>| note.clone().unwrap_or_else(|| say!("deed-nothing"));
    all.extend(
        edits
            .note
            .as_ref()
            .map(|it| say!("deed-note", from = note(&it.from), to = note(&it.to))),
    );
    all.extend(edits.owner.as_ref().map(|it| {
        let (from, to) = (owner(&it.from, file), owner(&it.to, file));
        say!("deed-owner", from = from, to = to)
    }));
    all.extend(
        edits
            .status
            .as_ref()
            .map(|it| say!("deed-status", from = status(it.from), to = status(it.to))),
    );
    all
}

/// Who sees to a step; also who is not in the team any more.
fn owner(of: &StepOwner, file: Option<&File>) -> Wording {
    let named = |name: &str| Wording::written(Language::Dutch, name);
    let name = match of {
        StepOwner::Person => {
            let person = file.and_then(|file| file.person.as_ref());
            person.map(|it| named(&it.name))
        }
        StepOwner::Member(id) => {
            let member = file.and_then(|file| file.team.get(id));
            member.map(|it| named(&it.name))
        }
        StepOwner::LanguageSchool => Some(say!("owner-language_school")),
        StepOwner::Municipality => Some(say!("owner-municipality")),
        StepOwner::IndependentTester => Some(say!("owner-independent_tester")),
        StepOwner::JobHunter => Some(say!("owner-job_hunter")),
    };
    name.unwrap_or_else(|| say!("deed-somebody"))
}

fn agreed(new: &NewAgreements) -> Wording {
    say!("deed-agreed", count = new.agreed.len())
}
