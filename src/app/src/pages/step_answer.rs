//! What the person says to a step that the team proposes: yes, or a question.

use domain::{About, Action, File, Step, StepId, StepStatus};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Icon, Say, Tone};
use ui::say;

use crate::phone::Phone;

/// The two answers; after one of them, what was said.
#[component]
pub fn StepAnswer(
    /// The step.
    step: StepId,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let state = {
        let step = step.clone();
        Memo::new(move |_| {
            phone.with(|file| {
                let found = file.steps.get(&step)?;
                Some((
                    found.status,
                    found.on,
                    found.accepted_on,
                    is_asked(file, &step),
                ))
            })
        })
    };
    let (accepted, asked) = (StoredValue::new(step.clone()), StoredValue::new(step));
    let accept = move |()| {
        phone.attempt(Action::AcceptStep {
            step: accepted.get_value(),
        });
    };
    let ask = move |()| {
        phone.attempt(Action::AskAboutStep {
            step: asked.get_value(),
        });
    };
    move || {
        let (status, on, accepted_on, is_asked) = state.get()?;
        let done = on.filter(|_| status == StepStatus::Done);
        let done = done.map(|day| say!("plan-done-on", date = day));
        let is_open = status == StepStatus::Proposed;
        let said = accepted_on.map(|day| say!("plan-accepted", date = day));
        Some(view! {
            {said.map(|what| view! { <p class="ma-pair ma-small"><Icon name="check"/><Say what/></p> })}
            {done.map(|what| view! { <Badge tone=Tone::Done icon="check" what/> })}
            {(is_open && is_asked).then(|| view! { <p class="ma-pair ma-small" role="status"><Icon name="msg"/><Say what=say!("plan-asked")/></p> })}
            {is_open.then(|| view! {
                <div class="ma-actions">
                    <Button what=say!("plan-accept") icon="check" on_press=accept/>
                    {(!is_asked).then(|| view! { <Button what=say!("plan-ask") icon="help" is_second=true on_press=ask/> })}
                </div>
            })}
        })
    }
}

/// Whether the person asked about this step.
fn is_asked(file: &File, step: &StepId) -> bool {
    let mut mine = file.messages.values().filter(|it| it.is_mine());
    mine.any(|it| matches!(&it.about, Some(About::Step(id)) if id == step))
}

/// One yes for several steps: not for those about which the person asked.
#[component]
pub fn AcceptAll(
    /// Those that wait for an answer.
    #[prop(into)]
    steps: Signal<Vec<StepId>>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let unasked = Memo::new(move |_| {
        phone.with(|file| {
            let steps = steps.get().into_iter();
            steps
                .filter(|step| !is_asked(file, step))
                .collect::<Vec<_>>()
        })
    });
    let accept = move |()| {
        for step in unasked.get_untracked() {
            phone.attempt(Action::AcceptStep { step });
        }
    };
    move || {
        (unasked.with(Vec::len) > 1).then(|| {
            view! {
                <div class="ma-actions"><Button what=say!("plan-accept-all") icon="check" is_second=true on_press=accept/></div>
            }
        })
    }
}

/// Whether the step waits for the person's answer.
pub fn is_proposed(step: &Step) -> bool {
    step.status == StepStatus::Proposed
}
