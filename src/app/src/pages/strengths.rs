//! What stands in the plan of what the person can do. Staff wrote it down, often after what COA told: of each line
//! the person can say that it is not right, and what it should be, in their own language.

use domain::{Action, Dispute, Wording};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use ui::parts::{Button, Card, Icon, Lines, Say};
use ui::{say, words};

use crate::phone::{Form, Phone};

/// What is typed under a line: kept until it is sent or given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Half {
    line: Wording,
    typed: String,
}

/// What is typed under all lines.
#[derive(Clone, Copy)]
struct Halves(RwSignal<Vec<Half>>);

impl Halves {
    /// Those of the lines that are there.
    fn kept(lines: &[Wording]) -> Self {
        let phone = expect_context::<Phone>();
        let mut kept: Vec<Half> = phone.half_typed(Form::NotRight).unwrap_or_default();
        kept.retain(|it| lines.contains(&it.line));
        let halves = Self(RwSignal::new(kept));
        let typed = Memo::new(move |_| Some(halves.0.get()).filter(|it| !it.is_empty()));
        phone.keep_half_typed(Form::NotRight, typed);
        halves
    }

    fn of(self, line: &Wording) -> String {
        let found = |all: &Vec<Half>| {
            let half = all.iter().find(|it| it.line == *line);
            half.map(|it| it.typed.clone())
        };
        self.0.with(found).unwrap_or_default()
    }

    fn set(self, line: Wording, typed: String) {
        self.0.update(|all| {
            all.retain(|it| it.line != line);
            if !typed.is_empty() {
                all.push(Half { line, typed });
            }
        });
    }
}

/// Every line, with what the person says of it.
#[component]
pub fn Strengths(lines: Vec<Wording>) -> impl IntoView {
    provide_context(Halves::kept(&lines));
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
    let halves = expect_context::<Halves>();
    let is_open = RwSignal::new(untrack(|| !halves.of(&line).is_empty()));
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
    let halves = expect_context::<Halves>();
    let typed = move || line.with_value(|line| halves.of(line));
    let trouble = RwSignal::new(None::<Wording>);
    let close = move |()| {
        halves.set(line.get_value(), String::new());
        on_close.run(());
    };
    let send = move |()| {
        let text = untrack(typed);
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
            Ok(()) => close(()),
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
                    prop:value=typed on:input:target=move |event| halves.set(line.get_value(), event.target().value())></textarea>
                <p class="ma-small ma-soft" id=help><Say what=say!("berichten-own-language")/></p>
            </div>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            <div class="ma-actions">
                <Button what=say!("berichten-send") icon="send" on_press=send/>
                <Button what=say!("berichten-cancel") is_second=true on_press=close/>
            </div>
        </div>
    }
}
