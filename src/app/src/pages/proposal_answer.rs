//! What the person says when the team asks whether they can come at another time.

use domain::{About, Action, MemberId, MessageId, Proposal, ProposalState};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;
use ui::words::full_date;

use crate::phone::Phone;

/// When the appointment is now, what the other time collides with, and the two answers; after one of
/// them, what was said.
#[component]
pub fn ProposalAnswer(
    /// The message that asks.
    asked: MessageId,
    /// Who asks.
    by: Option<MemberId>,
    /// What it proposes.
    proposal: Proposal,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let known = StoredValue::new((proposal, asked));
    let by = StoredValue::new(by);
    let state = Memo::new(move |_| {
        let now = phone.now.get();
        phone.with(|file| {
            known.with_value(|(it, asked)| (it.state(asked, file, now), it.collides(file)))
        })
    });
    let answer = move |is_yes: bool| {
        let text = known.with_value(|(it, asked)| it.answer(asked, is_yes));
        let about = known.with_value(|(it, _)| About::Entry(it.entry.clone()));
        let (to, about) = (by.get_value(), Some(about));
        phone.attempt(Action::SendMessage { text, to, about });
    };
    move || {
        let (state, collides) = state.get();
        let said = match state {
            ProposalState::Open => {
                let (day, time) = known.with_value(|(it, _)| it.was);
                say!("move-now", date = full_date(day), time = time)
            }
            ProposalState::Yes => say!("move-said-yes"),
            ProposalState::Late => say!("move-late"),
            ProposalState::No => say!("move-said-no"),
            ProposalState::Changed => say!("move-changed"),
            ProposalState::Gone => say!("move-gone"),
            ProposalState::Over => return None,
        };
        let is_open = state == ProposalState::Open;
        let collides = collides.filter(|_| is_open);
        Some(view! {
            <p class="ma-pair ma-small" role="status"><Icon name="clock"/><Say what=said/></p>
            {collides.map(|what| view! { <p class="ma-pair ma-small"><Icon name="warn"/><Say what=say!("move-collides", what = what)/></p> })}
            {is_open.then(|| view! {
                <div class="ma-actions">
                    <Button what=say!("move-yes") icon="check" on_press=move |()| answer(true)/>
                    <Button what=say!("move-no") is_second=true on_press=move |()| answer(false)/>
                </div>
            })}
        })
    }
}
