//! What the person says to a line of a talk that became an appointment or a bill: yes, or a question.

use domain::{Action, Agreements, File, LineAnswer};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;

use crate::phone::Phone;

/// The two answers; after one of them, what was said.
#[component]
pub fn LineAnswers(
    /// The talk.
    talk: Agreements,
    /// Which of its lines.
    place: usize,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let answer = {
        let talk = talk.clone();
        Memo::new(move |_| phone.with(|file| talk.answer(place, file, phone.now.get())))
    };
    let talk = StoredValue::new(talk);
    let send = move |action: fn(&Agreements, usize, &File) -> Option<Action>| {
        let found = phone.peek(|file| talk.with_value(|talk| action(talk, place, file)));
        if let Some(action) = found {
            phone.attempt(action);
        }
    };
    move || {
        match answer.get()? {
        LineAnswer::Yes(day) => Some(said("check", say!("plan-accepted", date = day))),
        LineAnswer::CannotCome => Some(said("cross", say!("week-said-cannot"))),
        LineAnswer::Over => None,
        LineAnswer::Open { is_asked, before } => Some(
            view! {
                {before.map(|day| said("info", say!("agreements-anew", date = day)))}
                {is_asked.then(|| said("msg", say!("plan-asked")))}
                <div class="ma-actions">
                    <Button what=say!("plan-accept") icon="check" on_press=move |()| send(Agreements::yes_to)/>
                    {(!is_asked).then(|| view! {
                        <Button what=say!("plan-ask") icon="help" is_second=true on_press=move |()| send(Agreements::question_about)/>
                    })}
                </div>
            }
            .into_any(),
        ),
    }
    }
}

fn said(icon: &'static str, what: domain::Wording) -> AnyView {
    view! { <p class="ma-pair ma-small" role="status"><Icon name=icon/><Say what/></p> }.into_any()
}
