//! What stands in the plan of what the person can do. Staff wrote it down, often after what COA told: of each line
//! the person can say that it is not right, and what it should be, in their own language.

use domain::{Action, Dispute, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Card, Icon, Lines, Say};
use ui::{say, words};

use crate::phone::Phone;

/// Every line, with what the person says of it.
#[component]
pub fn Strengths(lines: Vec<Wording>) -> impl IntoView {
    let rows = lines.into_iter().enumerate();
    let rows = rows.map(|(place, line)| view! { <Line place line/> });
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="star"/><Say what=say!("plan-strengths")/></h2>
            <ul class="ma-agreed">{rows.collect_view()}</ul>
        </Card>
    }
}

#[component]
fn Line(place: usize, line: Wording) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_open = RwSignal::new(false);
    let shown = line.clone();
    let line = StoredValue::new(line);
    let said = Memo::new(move |_| {
        let line = line.get_value();
        phone.with(|file| file.open_dispute(&line).and_then(Dispute::of))
    });
    let below = move || {
        match said.get() {
        Some(dispute) => view! {
            <p class="ma-pair ma-small" role="status"><Icon name="msg"/><Say what=say!("strength-said")/></p>
            <Lines lines=dispute.instead.into_iter().collect()/>
        }
        .into_any(),
        None if is_open.get() => {
            view! { <NotRight place line on_close=move |()| is_open.set(false)/> }.into_any()
        }
        None => view! {
            <div class="ma-actions">
                <Button what=say!("strength-wrong") icon="cross" is_second=true on_press=move |()| is_open.set(true)/>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <li data-kind="strength">
            <p class="ma-pair"><Icon name="check"/><Say what=shown/></p>
            {below}
        </li>
    }
}

/// What it should be, which may stay empty.
#[component]
fn NotRight(
    place: usize,
    line: StoredValue<Wording>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let typed = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<Wording>);
    let send = move |()| {
        let text = typed.get_untracked();
        let instead = Some(text.trim()).filter(|it| !it.is_empty());
        let said = Dispute {
            line: line.get_value(),
            instead: instead.map(|it| Wording::written(words::language(), it)),
        };
        let done = phone.act(Action::SendMessage {
            text: said.text(),
            to: None,
            about: None,
        });
        match done {
            Ok(()) => on_close.run(()),
            Err(refusal) => trouble.set(Some(Wording::ready(refusal.key()))),
        }
    };
    let (id, help) = (
        format!("strength-{place}"),
        format!("strength-help-{place}"),
    );
    view! {
        <div class="ma-stack">
            <div class="ma-field">
                <label class="utrecht-form-label" for=id.clone()><Say what=say!("strength-instead") tap=false/></label>
                <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id=id rows="2" dir="auto" aria-describedby=help.clone()
                    prop:value=typed on:input:target=move |event| typed.set(event.target().value())></textarea>
                <p class="ma-small ma-soft" id=help><Say what=say!("berichten-own-language")/></p>
            </div>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            <div class="ma-actions">
                <Button what=say!("berichten-send") icon="send" on_press=send/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </div>
    }
}
