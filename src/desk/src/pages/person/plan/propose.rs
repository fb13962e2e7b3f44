//! A step that is proposed: one that every person reads in their own language, or free Dutch words.

use domain::desk::{NewStep, StaffAction};
use domain::{Language, StepOwner, Wording};
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::super::super::Field;
use super::super::super::choose::{Choose, owners};
use super::super::from_file;
use crate::desk::Desk;

/// Steps that are proposed most, in every language.
const TITLE_KEYS: &[&str] = &[
    "step-broad_intake",
    "step-intake_talk_2",
    "step-assessment",
    "step-learnability_test",
    "step-pip",
    "step-starter_class",
    "step-b1_course",
    "step-progress_meeting",
    "step-diploma_evaluation",
    "task-find_work_experience",
    "task-find_volunteering",
    "task-make_cv",
    "task-talk_employer",
    "task-find_child_care",
];

/// The form.
#[component]
pub(super) fn Propose() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (title, day) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (ready, owner) = (RwSignal::new(0_usize), RwSignal::new(0_usize));
    let all = from_file(|file, _| owners(file)).get_untracked();
    let names = all.iter().map(|(_, name)| name.clone()).collect();
    let owner_at = move |index: usize| {
        all.get(index)
            .map_or(StepOwner::Person, |(it, _)| it.clone())
    };
    let sent = desk.when_done(move || {
        title.set(String::new());
        day.set(String::new());
    });
    let propose = move || {
        let typed = title.get_untracked();
        let chosen = ready.get_untracked().checked_sub(1);
        let chosen = chosen.and_then(|index| TITLE_KEYS.get(index).copied());
        let title = match (typed.trim(), chosen) {
            ("", None) => return desk.notice.set(Some(say!("refusal-text_empty"))),
            ("", Some(key)) => Wording::ready(key),
            (own, _) => Wording::written(Language::Dutch, own),
        };
        desk.act_for(
            sent,
            StaffAction::ProposeStep(NewStep {
                title,
                on: day.get_untracked().parse().ok(),
                owner: Some(owner_at(owner.get_untracked())),
            }),
        );
    };
    let keys = TITLE_KEYS.iter().map(|key| Wording::ready(*key));
    let titles = std::iter::once(say!("desk-choose")).chain(keys).collect();
    view! {
        <form class="ma-form" on:submit=move |event| { event.prevent_default(); propose(); }>
            <Choose id="step-ready" label=say!("desk-step-title") options=titles on_choose=move |index| ready.set(index)/>
            <Field id="step-title" label=say!("desk-entry-own-title") value=title/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <Choose id="step-owner" label=say!("desk-line-who") options=names on_choose=move |index| owner.set(index)/>
            <Field id="step-day" label=say!("desk-step-day") kind="date" value=day/>
            <div class="ma-actions"><button type="submit" class="nl-button nl-button--secondary"><Say what=say!("desk-propose") tap=false/></button></div>
        </form>
    }
}
