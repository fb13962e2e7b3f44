//! An arrangement: what was agreed with whoever sent the bill, written down.

use domain::regelen::cents_of;
use domain::time::Day;
use domain::{Action, BillId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;

use crate::pages::form::Field;
use crate::phone::Phone;

/// "I have an arrangement", and its form.
#[component]
pub fn Arrange(bill: BillId) -> impl IntoView {
    let is_open = RwSignal::new(false);
    move || {
        if is_open.get() {
            view! { <Form bill=bill.clone()/> }.into_any()
        } else {
            view! { <Button what=say!("arrange-open") icon="repeat" is_second=true on_press=move |()| is_open.set(true)/> }.into_any()
        }
    }
}

#[component]
fn Form(bill: BillId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let bill = StoredValue::new(bill);
    let [first, amount, terms] = [(); 3].map(|()| RwSignal::new(String::new()));
    let trouble = RwSignal::new(None::<Wording>);
    let save = Callback::new(move |()| {
        let typed = read([&first.get(), &amount.get(), &terms.get()]);
        let saved = typed.and_then(|(first, amount_cents, terms)| {
            let bill = bill.get_value();
            let arranged = phone.act(Action::ArrangeBill {
                bill,
                first,
                amount_cents,
                terms,
            });
            arranged.map_err(|refusal| Wording::ready(refusal.key()))
        });
        trouble.set(saved.err());
    });
    view! {
        <h4 class="nl-heading nl-heading--level-4"><Say what=say!("arrange-title")/></h4>
        <p><Say what=say!("arrange-how")/></p>
        <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
            <Field id="first" label=say!("arrange-first") kind="date" value=first/>
            <Field id="amount" label=say!("arrange-amount") kind="text" value=amount/>
            <Field id="terms" label=say!("arrange-terms") kind="text" value=terms/>
            <p class="ma-field__error" role="alert">
                {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
            </p>
            <Button what=say!("arrange-save") icon="check" on_press=save/>
        </form>
    }
}

/// What was typed, or a sentence about the one that cannot be read.
fn read([first, amount, terms]: [&String; 3]) -> Result<(Day, i64, u8), Wording> {
    let first = first.trim().parse::<Day>();
    let first = first.map_err(|_| say!("bill-date-wrong"))?;
    if amount.trim().is_empty() {
        return Err(say!("arrange-amount-missing"));
    }
    let amount = cents_of(amount).ok_or_else(|| say!("bill-amount-wrong"))?;
    // Digits of any of our scripts: an amount without cents.
    let terms = cents_of(terms).and_then(|cents| u8::try_from(cents / 100).ok());
    let terms = terms.filter(|it| domain::regelen::Bill::TERMS.contains(it));
    Ok((
        first,
        amount,
        terms.ok_or_else(|| say!("arrange-terms-wrong"))?,
    ))
}
