//! The date printed on a letter, from which the last day of an item is counted.

use catalogue::{Anchor, When};
use domain::regelen::{DIGID, is_code_here};
use domain::time::Day;
use domain::{Action, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Card, Icon, Say};
use ui::say;

use crate::pages::form::Field;
use crate::phone::Phone;

/// The field, for an item whose rule counts from its letter, and for the code of `DigiD` unless the
/// team knows that it came.
#[component]
pub fn LetterDate(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let counts = matches!(item.when, When::Rule(rule) if rule.anchor == Anchor::LetterDate);
    let is_code_asked = item.id == DIGID
        && phone.peek(|file| {
            let state = file.items.get(&ItemId::new(item.id));
            let is_settled = state.is_some_and(|it| it.status.is_settled());
            let is_read = state.is_some_and(|it| it.letter_date.is_some());
            is_read || !is_settled && !is_code_here(file, item)
        });
    (counts || is_code_asked).then(|| view! { <Form item/> })
}

#[component]
fn Form(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = || ItemId::new(item.id);
    let known = phone.peek(|file| file.items.get(&id())?.letter_date);
    let typed = RwSignal::new(known.map(|day| day.to_string()).unwrap_or_default());
    let trouble = RwSignal::new(None::<Wording>);
    let save = Callback::new(move |()| {
        let on = typed.get().trim().parse::<Day>();
        let saved = on.map_err(|_| say!("bill-date-wrong")).and_then(|on| {
            let noted = phone.act(Action::NoteLetterDate { item: id(), on });
            noted.map_err(|refusal| Wording::ready(refusal.key()))
        });
        trouble.set(saved.err());
    });
    let label = if item.id == DIGID {
        say!("digid-letter-ask")
    } else {
        say!("letter-date-ask")
    };
    view! {
        <Card>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
                <Field id="letter-date" label kind="date" value=typed/>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("letter-date-save") icon="check" is_second=true on_press=save/>
            </form>
        </Card>
    }
}
