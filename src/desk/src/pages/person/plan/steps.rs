//! The steps of the plan: what asks for work first, and what is closed folded away.

use domain::StepId;
use domain::desk::{Stage, proposed_goal};
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::super::from_file;
use super::step::StepRow;

/// Steps whose form is open, and where they stood then: they stay there until it is closed.
#[derive(Clone, Copy)]
pub(super) struct OpenForms(RwSignal<Vec<(StepId, Stage)>>);

impl OpenForms {
    /// Notes that the form of this step is open, or not any more.
    pub(super) fn note(self, id: &StepId, stage: Stage, is_open: bool) {
        self.0.update(|all| {
            all.retain(|(it, _)| it != id);
            if is_open {
                all.push((id.clone(), stage));
            }
        });
    }

    fn stage_of(self, id: &StepId) -> Option<Stage> {
        self.0
            .with(|all| all.iter().find(|(it, _)| it == id).map(|(_, stage)| *stage))
    }
}

/// Every step, by stage.
#[component]
pub(super) fn Steps() -> impl IntoView {
    let forms = OpenForms(RwSignal::new(Vec::new()));
    provide_context(forms);
    let steps = from_file(|file, _| {
        let steps = file.steps_in_order().into_iter();
        // What is proposed as a goal stands with the goals.
        let steps = steps.filter(|it| proposed_goal(it).is_none());
        let steps = steps.map(|it| (it.id.clone(), Stage::of(it)));
        steps.collect::<Vec<_>>()
    });
    let of = move |wanted: Stage| {
        Memo::new(move |_| {
            let stands = |(id, stage): &(StepId, Stage)| forms.stage_of(id).unwrap_or(*stage);
            let all = steps.get().into_iter();
            let all = all.filter(|it| stands(it) == wanted);
            all.map(|(id, _)| id).collect::<Vec<_>>()
        })
    };
    Stage::ALL.map(|stage| view! { <InStage stage ids=of(stage)/> })
}

/// The steps of one stage; nothing where there are none, but that nothing is under way is said.
#[component]
fn InStage(stage: Stage, ids: Memo<Vec<StepId>>) -> impl IntoView {
    let rows = move || {
        view! {
            <ul class="ma-desk__rows">
                // A form that is open stays open when another step changes.
                <For each=move || ids.get() key=|id| id.clone() let(id)><StepRow id stage/></For>
            </ul>
        }
    };
    let count = Memo::new(move |_| ids.with(Vec::len));
    let has_some = Memo::new(move |_| count.get() > 0);
    let title = match stage {
        Stage::UnderWay => say!("desk-stage-under-way"),
        Stage::Unanswered => say!("desk-stage-unanswered"),
        Stage::Ahead => say!("desk-stage-ahead"),
        Stage::Closed => {
            return view! {
                <Show when=move || has_some.get()>
                    <details class="ma-desk__fold" data-kind="closed-steps">
                        <summary>{move || view! { <Say what=say!("desk-stage-closed", count = count.get()) tap=false/> }}</summary>
                        {rows()}
                    </details>
                </Show>
            }
            .into_any();
        }
    };
    let is_shown = move || has_some.get() || stage == Stage::UnderWay;
    view! {
        <Show when=is_shown>
            <h3 class="nl-heading nl-heading--level-3"><Say what=title.clone()/></h3>
            {move || (!has_some.get()).then(|| view! { <p class="ma-soft"><Say what=say!("desk-stage-none")/></p> })}
            {rows()}
        </Show>
    }
    .into_any()
}
