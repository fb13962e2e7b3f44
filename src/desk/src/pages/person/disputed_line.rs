//! A person says that a line about them in the plan is not right: one press takes it out, puts what they wrote in
//! its place, or lets it stay until they talked about it.

use domain::desk::{Duty, LineBecomes, StaffAction};
use domain::{Dispute, Language, MessageId, Wording};
use leptos::prelude::*;
use ui::parts::{BothLanguages, Button, Say};
use ui::say;

use super::super::people::language;
use super::{from_file, with_role};
use crate::desk::Desk;

/// How far the line is in whom it concerns.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Open,
    Answered,
    /// It was changed or taken out since.
    NotThere,
}

/// What the person wrote, marked with its language, and the answers.
#[component]
pub fn DisputedLine(
    /// The message that says so.
    said: MessageId,
    /// What it says.
    dispute: Dispute,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Dispute { line, instead } = dispute;
    let stands = {
        let said = said.clone();
        from_file(move |file, _| {
            let lines = file.person.as_ref().map(|it| it.strengths.contains(&line));
            Some(match (file.answer_to(&said), lines) {
                (Some(_), _) => Stands::Answered,
                (None, Some(true)) => Stands::Open,
                (None, _) => Stands::NotThere,
            })
        })
    };
    let dutch = RwSignal::new(String::new());
    let id = format!("dutch-{said}");
    let needs_dutch = instead.as_ref().is_some_and(is_not_dutch);
    let has_theirs = instead.is_some();
    let answer = Callback::new(move |line: LineBecomes| {
        let message = said.clone();
        desk.act(StaffAction::AnswerDispute { message, line });
    });
    let put = move |()| {
        let typed = dutch.get_untracked();
        let dutch = Some(typed.trim().to_owned()).filter(|it| !it.is_empty());
        answer.run(LineBecomes::Theirs { dutch });
    };
    let answers = move || {
        match stands.get() {
        Some(Stands::Open) if with_role(Duty::ChangePlan) => Some(view! {
            {(has_theirs && needs_dutch).then(|| view! {
                <div class="ma-field">
                    <label class="utrecht-form-label" for=id.clone()><Say what=say!("desk-strength-dutch") tap=false/></label>
                    <input class="utrecht-textbox utrecht-textbox--html-input" id=id.clone() lang="nl" maxlength="200"
                        prop:value=dutch on:input:target=move |event| dutch.set(event.target().value())/>
                </div>
            })}
            <div class="ma-actions">
                {has_theirs.then(|| view! { <Button what=say!("desk-strength-put") icon="check" on_press=put/> })}
                <Button what=say!("desk-strength-out") icon="cross" is_second=has_theirs on_press=move |()| answer.run(LineBecomes::Gone)/>
                <Button what=say!("desk-strength-keep") is_second=true on_press=move |()| answer.run(LineBecomes::Kept)/>
            </div>
        }.into_any()),
        Some(Stands::NotThere) => Some(view! { <p class="ma-small" role="status"><Say what=say!("desk-strength-not-there")/></p> }.into_any()),
        _ => None,
    }
    };
    view! {
        {instead.map(|what| view! {
            {written_in(&what).map(|it| view! { <p class="ma-small"><Say what=say!("desk-strength-theirs", language = language(it))/></p> })}
            <BothLanguages what/>
        })}
        {answers}
    }
}

/// The language in which the person wrote it.
fn written_in(text: &Wording) -> Option<Language> {
    match text {
        Wording::Written(texts) => texts.iter().next().map(|(language, _)| language),
        Wording::Ready { .. } => None,
    }
}

fn is_not_dutch(text: &Wording) -> bool {
    written_in(text).is_some_and(|it| it != Language::Dutch)
}
