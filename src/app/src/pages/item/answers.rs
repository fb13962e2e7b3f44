//! What somebody answered about an item that the app does not decide: who, when, what. It is written
//! down as it was said.

use domain::regelen::{Answer, ItemStatus};
use domain::time::Day;
use domain::{Action, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Card, Icon, Say};
use ui::say;
use ui::words::full_date;

use crate::pages::form::Field;
use crate::phone::{Form, Phone};

/// The answers that were kept, and the form for another one.
#[component]
pub fn Answers(item: &'static catalogue::Item, status: Memo<ItemStatus>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let kept = Memo::new(move |_| {
        let id = ItemId::new(item.id);
        let answers = |file: &domain::File| Some(file.items.get(&id)?.answers.clone());
        phone.with(answers).unwrap_or_default()
    });
    // A form of its own: what comes in meanwhile leaves alone what is being typed.
    let is_open = Memo::new(move |_| status.get() != ItemStatus::NotApplicable);
    view! {
        {move || {
            let kept = kept.get();
            (!kept.is_empty()).then(|| view! {
                <Card>
                    <h2 class="nl-heading nl-heading--level-3"><Say what=say!("ask-kept")/></h2>
                    <ul class="ma-stack">{kept.into_iter().map(one).collect_view()}</ul>
                </Card>
            })
        }}
        {move || is_open.get().then(|| view! { <NewAnswer item/> })}
    }
}

fn one(answer: Answer) -> impl IntoView {
    let line = say!(
        "ask-line",
        who = answer.who.as_str(),
        date = full_date(answer.on)
    );
    view! {
        <li>
            <p class="ma-small ma-soft"><Say what=line/></p>
            <p dir="auto">{answer.said}</p>
        </li>
    }
}

/// What stands in the form: who, and what was said. The day is filled in by itself.
type Typed = [String; 2];

/// Empty again once what was typed is kept.
#[component]
fn NewAnswer(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let half: Typed = phone
        .half_typed_about(Form::Answer, item.id)
        .unwrap_or_default();
    let [who, said] = half.map(RwSignal::new);
    let on = RwSignal::new(phone.now.get_untracked().day().to_string());
    let typed = Memo::new(move |_| {
        let typed: Typed = [who.get(), said.get()];
        typed.iter().any(|it| !it.is_empty()).then_some(typed)
    });
    phone.keep_half_typed_about(Form::Answer, item.id.to_owned(), typed);
    let trouble = RwSignal::new(None::<Wording>);
    let save = Callback::new(move |()| {
        let today = phone.now.get_untracked().day();
        let noted = read([&who.get(), &on.get(), &said.get()], today).and_then(|answer| {
            let item = ItemId::new(item.id);
            let noted = phone.act(Action::NoteAnswer { item, answer });
            noted.map_err(|refusal| Wording::ready(refusal.key()))
        });
        if noted.is_ok() {
            who.set(String::new());
            said.set(String::new());
        }
        trouble.set(noted.err());
    });
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-3"><Say what=say!("ask-title")/></h2>
            <p><Say what=say!("ask-why")/></p>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
                <Field id="who" label=say!("ask-who") kind="text" value=who/>
                <Field id="on" label=say!("ask-on") kind="date" value=on/>
                <div class="ma-field">
                    <label class="utrecht-form-label" for="said"><Say what=say!("ask-said") tap=false/></label>
                    <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="said" rows="3" dir="auto"
                        prop:value=said on:input:target=move |event| said.set(event.target().value())></textarea>
                </div>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("ask-save") icon="check" on_press=save/>
            </form>
        </Card>
    }
}

/// The answer as it was typed, or a sentence about what is missing.
fn read([who, on, said]: [&String; 3], today: Day) -> Result<Answer, Wording> {
    let on: Day = on.parse().map_err(|_| say!("bill-date-wrong"))?;
    if on > today {
        return Err(say!("ask-future"));
    }
    if who.trim().is_empty() || said.trim().is_empty() {
        return Err(say!("ask-missing"));
    }
    let (who, said) = (who.trim().to_owned(), said.trim().to_owned());
    Ok(Answer { who, on, said })
}
