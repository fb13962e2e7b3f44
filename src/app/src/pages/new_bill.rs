//! Adding a bill in a few taps. Only the sender is asked; the rest may wait.

use domain::regelen::{BillKind, BillStage, Payer, Sender, cents_of};
use domain::time::Day;
use domain::{Action, NewBill, Wording};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use ui::parts::{Button, Card, Icon, Say};
use ui::say;

use super::form::{Field, Select};
use crate::frame::PageTitle;
use crate::phone::Phone;

/// The form.
#[component]
pub fn NewBillPage() -> impl IntoView {
    let phone = expect_context::<Phone>();
    // A letter that is made a bill brings its sender along.
    let asked = use_query_map().get_untracked().get("from");
    let sender = asked.and_then(|name| Sender::ALL.iter().position(|it| it.name() == name));
    let from = RwSignal::new(sender.unwrap_or_default());
    let name = RwSignal::new(String::new());
    let kind = RwSignal::new(1_usize);
    let due = RwSignal::new(String::new());
    let amount = RwSignal::new(String::new());
    let stage = RwSignal::new(0_usize);
    let payer = RwSignal::new(0_usize);
    let repeats = RwSignal::new(0_usize);
    let trouble = RwSignal::new(None::<Wording>);
    let navigate = use_navigate();
    let save = Callback::new(move |()| {
        let bill = read(&[&due.get(), &amount.get()]).map(|(due, amount_cents)| NewBill {
            from: Sender::ALL
                .get(from.get())
                .copied()
                .unwrap_or(Sender::Other),
            from_name: Some(name.get()).filter(|name| !name.trim().is_empty()),
            kind: BillKind::ALL
                .get(kind.get())
                .copied()
                .unwrap_or(BillKind::Other),
            due,
            amount_cents,
            stage: BillStage::ALL
                .get(stage.get())
                .copied()
                .unwrap_or(BillStage::Bill),
            paid_by: [None, Some(Payer::Person), Some(Payer::Municipality)]
                .get(payer.get())
                .copied()
                .flatten(),
            is_monthly: repeats.get() == 1,
        });
        let saved = bill.and_then(|bill| {
            if bill.is_monthly && bill.due.is_none() {
                return Err(say!("bill-date-wrong"));
            }
            phone
                .act(Action::AddBill(bill))
                .map_err(|refusal| Wording::ready(refusal.key()))
        });
        match saved {
            Ok(()) => navigate("/regelen/rekeningen", NavigateOptions::default()),
            Err(what) => trouble.set(Some(what)),
        }
    });
    let payers = [
        say!("bills-payer-unknown"),
        say!("bills-payer-self"),
        say!("bills-payer-municipality"),
    ];
    view! {
        <PageTitle what=say!("bills-add") back="/regelen/rekeningen"/>
        <Card>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
                <Select id="from" label=say!("bill-add-from") options=Sender::ALL.map(|it| Wording::ready(it.key())).into() chosen=from/>
                <Field id="name" label=say!("bill-add-name") kind="text" value=name/>
                <Select id="kind" label=say!("bill-add-kind") options=BillKind::ALL.map(|it| Wording::ready(it.key())).into() chosen=kind/>
                <Field id="due" label=say!("bill-add-due") kind="date" value=due/>
                <Field id="amount" label=say!("bill-add-amount") kind="text" value=amount/>
                <Select id="stage" label=say!("bill-add-stage") options=BillStage::ALL.map(|it| Wording::ready(it.key())).into() chosen=stage/>
                <Select id="payer" label=say!("bill-add-payer") options=payers.into() chosen=payer/>
                <Select id="repeats" label=say!("bill-add-repeats") options=vec![say!("bill-once"), say!("bill-every-month")] chosen=repeats/>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("bill-add-save") icon="check" on_press=save/>
            </form>
        </Card>
    }
}

/// Date and amount as typed; a sentence about the one that cannot be read.
fn read([due, amount]: &[&String; 2]) -> Result<(Option<Day>, Option<i64>), Wording> {
    let due = match due.trim() {
        "" => None,
        text => Some(text.parse::<Day>().map_err(|_| say!("bill-date-wrong"))?),
    };
    let amount = match amount.trim() {
        "" => None,
        text => Some(cents_of(text).ok_or_else(|| say!("bill-amount-wrong"))?),
    };
    Ok((due, amount))
}
