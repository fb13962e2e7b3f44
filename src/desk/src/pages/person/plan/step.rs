//! One step: how far it is, and a form that changes it field by field.

use domain::desk::{Duty, Edit, StaffAction, Stage, StepEdits, next_statuses};
use domain::{Language, Step, StepId, StepStatus, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Say, Tone};
use ui::words::full_date;
use ui::{say, words};

use super::super::super::choose::{Choose, owners};
use super::super::super::{Field, Sure};
use super::super::{from_file, with_role};
use super::steps::OpenForms;
use super::track::{Track, TrackFields};
use crate::desk::Desk;

/// The step with this id, as long as it is there.
#[component]
pub(super) fn StepRow(id: StepId, stage: Stage) -> impl IntoView {
    let forms = expect_context::<OpenForms>();
    let is_changing = RwSignal::new(false);
    let of = id.clone();
    let change = move |is_open: bool| {
        is_changing.set(is_open);
        forms.note(&of, stage, is_open);
    };
    let data = id.as_str().to_owned();
    let changed = id.clone();
    let step = from_file(move |file, _| {
        let step = file.steps.get(&id)?.clone();
        let owners = owners(file);
        let owner = owners.into_iter().find(|(owner, _)| *owner == step.owner);
        Some((step, owner.map(|(_, name)| name)))
    });
    let can_change = with_role(Duty::ChangePlan);
    view! {
        <li data-kind="step" data-id=data>
            {move || step.get().map(|(step, owner)| view! { <Now step owner/> })}
            <Show when=move || can_change>
                {
                    let id = changed.clone();
                    let change = Callback::new(change.clone());
                    move || if is_changing.get() {
                        view! { <Change id=id.clone() on_close=move |()| change.run(false)/> }.into_any()
                    } else {
                        view! { <Button what=say!("desk-step-change") icon="pen" is_second=true on_press=move |()| change.run(true)/> }.into_any()
                    }
                }
            </Show>
        </li>
    }
}

/// How far it is.
#[component]
fn Now(step: Step, owner: Option<Wording>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (tone, icon) = match step.status {
        StepStatus::Proposed | StepStatus::Waiting => (Tone::Wait, "hour"),
        StepStatus::Open => (Tone::Plain, "flag"),
        StepStatus::Done => (Tone::Done, "check"),
        StepStatus::NotApplicable => (Tone::Plain, "cross"),
    };
    let is_open = matches!(step.status, StepStatus::Open | StepStatus::Waiting);
    let can_finish = is_open && with_role(Duty::ChangePlan);
    let (id, days) = (step.id.clone(), when(&step));
    let finish = move |()| {
        let (step, on) = (id.clone(), desk.now.get_untracked().day());
        desk.act(StaffAction::FinishStep { step, on });
    };
    view! {
        <div>
            <p><Say what=step.title/></p>
            {owner.map(|what| view! { <p class="ma-soft"><Say what/></p> })}
            {days.map(|what| view! { <p class="ma-soft"><Say what/></p> })}
            {step.note.map(|what| view! { <p class="ma-soft"><Say what/></p> })}
        </div>
        <Badge tone icon what=status(step.status)/>
        {can_finish.then(|| view! { <Sure what=say!("desk-finish") yes=say!("desk-finish-sure") on_yes=finish/> })}
    }
}

/// On which day, or from when to when.
fn when(step: &Step) -> Option<Wording> {
    match (step.on, step.from, step.until) {
        (Some(on), ..) => Some(full_date(on)),
        (None, Some(from), Some(until)) => Some(say!(
            "desk-step-from-until",
            from = full_date(from),
            until = full_date(until)
        )),
        (None, Some(from), None) => Some(say!("desk-date-from", date = full_date(from))),
        (None, None, Some(until)) => Some(say!("desk-date-until", date = full_date(until))),
        (None, None, None) => None,
    }
}

/// How far a step is, in a word.
pub fn status(of: StepStatus) -> Wording {
    match of {
        StepStatus::Proposed => say!("desk-step-proposed"),
        StepStatus::Open => say!("desk-step-open"),
        StepStatus::Waiting => say!("desk-step-waiting"),
        StepStatus::Done => say!("desk-step-done"),
        StepStatus::NotApplicable => say!("desk-step-not-applicable"),
    }
}

/// The form: what is sent is only what was changed in it.
#[component]
fn Change(id: StepId, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let found = from_file(move |file, _| Some((file.steps.get(&id)?.clone(), owners(file))));
    found.get_untracked().map(|(before, owners)| {
        let text = words::plain(&words::own(&before.title));
        let title = RwSignal::new(text.clone());
        let day = RwSignal::new(before.on.map(|on| on.to_string()).unwrap_or_default());
        let track = Track::of(&before);
        let first = owners.iter().position(|(owner, _)| *owner == before.owner);
        let owner = RwSignal::new(first);
        let status_now = RwSignal::new(before.status);
        let names: Vec<Wording> = owners.iter().map(|(_, name)| name.clone()).collect();
        let prefix = before.id.as_str().to_owned();
        // How it stands now, and what may follow.
        let options = std::iter::once(before.status).chain(next_statuses(before.status).iter().copied());
        let options: Vec<StepStatus> = options.collect();
        let shown = options.iter().map(|it| status(*it)).collect();
        let sent = desk.when_done(move || on_close.run(()));
        let save = move |()| {
            let typed = title.get_untracked();
            let is_retyped = typed.trim() != text && !typed.trim().is_empty();
            let own = || Wording::written(Language::Dutch, typed.trim());
            let on = day.get_untracked().parse().ok();
            let index = owner.get_untracked();
            let by = index.and_then(|index| owners.get(index).map(|(it, _)| it.clone()));
            let status = status_now.get_untracked();
            let edits = StepEdits {
                step: before.id.clone(),
                title: is_retyped.then(|| edit(&before.title, own())),
                on: (on != before.on).then(|| edit(&before.on, on)),
                from: track.from(before.from),
                until: track.until(before.until),
                note: track.note(before.note.as_ref()),
                owner: by.filter(|it| *it != before.owner).map(|it| edit(&before.owner, it)),
                status: (status != before.status).then(|| edit(&before.status, status)),
            };
            desk.act_for(sent, StaffAction::ChangeStep(edits));
        };
        view! {
            <div class="ma-form">
                <Field id=format!("title-{prefix}") label=say!("desk-step-words") value=title/>
                <p class="ma-soft ma-small"><Say what=say!("desk-retyped-dutch")/></p>
                <p class="ma-soft ma-small"><Say what=say!("desk-asked-again")/></p>
                <Field id=format!("day-{prefix}") label=say!("desk-step-day") kind="date" value=day/>
                <TrackFields track prefix=prefix.clone()/>
                <Choose id=format!("owner-{prefix}") label=say!("desk-line-who") options=names first=first.unwrap_or(0)
                    on_choose=move |index| owner.set(Some(index))/>
                <Choose id=format!("status-{prefix}") label=say!("desk-step-status") options=shown
                    on_choose=move |index| status_now.set(options.get(index).copied().unwrap_or(before.status))/>
                <div class="ma-actions">
                    <Button what=say!("desk-step-save") icon="check" on_press=save/>
                    <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
                </div>
            </div>
        }
    })
}

fn edit<T: Clone>(from: &T, to: T) -> Edit<T> {
    Edit {
        from: from.clone(),
        to,
    }
}
