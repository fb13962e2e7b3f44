//! An arrangement: what was agreed with whoever sent the bill, written down.

use domain::regelen::cents_of;
use domain::time::Day;
use domain::{Action, BillId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;

use crate::pages::form::Field;
use crate::phone::{Form as Half, Phone};

/// What stands in the form: the first day, the amount, how many terms.
type Typed = [String; 3];

/// "I have an arrangement", and its form.
#[component]
pub fn Arrange(bill: BillId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let half: Option<Typed> = phone.half_typed_about(Half::Arrangement, bill.as_str());
    let is_open = RwSignal::new(half.is_some());
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
    let half: Option<Typed> = phone.half_typed_about(Half::Arrangement, bill.as_str());
    let [first, amount, terms] = half.unwrap_or_default().map(RwSignal::new);
    let typed = Memo::new(move |_| {
        let typed: Typed = [first.get(), amount.get(), terms.get()];
        typed.iter().any(|it| !it.is_empty()).then_some(typed)
    });
    phone.keep_half_typed_about(Half::Arrangement, bill.as_str().to_owned(), typed);
    let bill = StoredValue::new(bill);
    let trouble = RwSignal::new(None::<Wording>);
    let save = Callback::new(move |()| {
        let typed = read([&first.get(), &amount.get(), &terms.get()]);
        let saved = typed.and_then(|(first, amount_cents, terms)| {
            let arranged = phone.act(Action::ArrangeBill {
                bill: bill.get_value(),
                first,
                amount_cents,
                terms,
            });
            let arranged = arranged.map_err(|refusal| Wording::ready(refusal.key()));
            arranged.inspect(|()| {
                let id = bill.with_value(|it| it.as_str().to_owned());
                phone.save_half_typed_about::<Typed>(Half::Arrangement, &id, None);
            })
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
