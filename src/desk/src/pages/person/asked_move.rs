//! A person asks for another time: yes moves the appointment, and what collides is shown before. Where
//! their own yes to another time came too late, that is said.

use domain::desk::{Duty, StaffAction};
use domain::{Message, Proposal, ProposalState};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;
use ui::words::full_date;

use super::{from_file, with_role};
use crate::desk::Desk;

/// The two answers; after one of them, what was said.
#[component]
pub fn AskedMove(message: Message) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let proposal = Proposal::of(&message).filter(|_| message.is_mine())?;
    let was = proposal.was;
    let asked = message.id.clone();
    let state = from_file(move |file, desk| {
        let state = proposal.state(&message.id, file, desk.now.get());
        Some((state, proposal.collides(file)))
    });
    let answer = Callback::new(move |is_yes: bool| {
        let message = asked.clone();
        desk.act(StaffAction::AnswerProposal { message, is_yes });
    });
    Some(move || {
        let (state, collides) = state.get()?;
        let is_open = state == ProposalState::Open;
        let said = match state {
            ProposalState::Open => {
                say!("move-now", date = full_date(was.0), time = was.1)
            }
            ProposalState::Yes => say!("desk-move-said-yes"),
            ProposalState::Late => say!("desk-move-late"),
            ProposalState::No => say!("desk-move-said-no"),
            ProposalState::Changed => say!("move-changed"),
            ProposalState::Gone => say!("move-gone"),
            ProposalState::Over => return None,
        };
        let collides = collides.filter(|_| is_open);
        let can_answer = is_open && with_role(Duty::ChangeWeek);
        Some(view! {
            <p class="ma-small" role="status"><Say what=said/></p>
            {collides.map(|what| view! { <p class="ma-small"><Icon name="warn"/><Say what=say!("desk-collides", what = what)/></p> })}
            {can_answer.then(|| view! {
                <div class="ma-actions">
                    <Button what=say!("desk-move-yes") icon="check" on_press=move |()| answer.run(true)/>
                    <Button what=say!("desk-move-no") is_second=true on_press=move |()| answer.run(false)/>
                </div>
            })}
        })
    })
}

/// That this yes of the person came when the proposed time was over: nothing moved.
#[component]
pub fn LateYes(message: Message) -> impl IntoView {
    let is_late = from_file(move |file, desk| {
        Some(file.is_late_yes(&message, desk.now.get())).filter(|is_late| *is_late)
    });
    move || {
        is_late.get().map(|_| {
            view! { <p class="ma-small" role="status"><Icon name="warn"/><Say what=say!("desk-move-late")/></p> }
        })
    }
}
