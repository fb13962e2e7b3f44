//! Adding a bill in a few taps. Only the sender is asked; the rest may wait.

use std::collections::BTreeSet;

use domain::regelen::{BillKind, BillStage, Payer, Sender, cents_of};
use domain::time::Day;
use domain::{Action, BillId, NewBill, PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use serde::{Deserialize, Serialize};
use ui::parts::{Button, Card, Icon, Say};
use ui::say;

use super::form::{Field, Select};
use super::letters::{Carried, letter_photo};
use crate::frame::PageTitle;
use crate::phone::{Form, Phone};

/// Who pays, in the order in which it is offered.
const PAYERS: [Option<Payer>; 3] = [None, Some(Payer::Person), Some(Payer::Municipality)];

/// The form.
#[component]
pub fn NewBillPage() -> impl IntoView {
    let phone = expect_context::<Phone>();
    // A letter that is made a bill brings its sender, its kind and its photo along.
    let query = use_query_map().get_untracked();
    let asked = query.get("from");
    let asked = asked.and_then(|name| Sender::ALL.into_iter().find(|it| it.name() == name));
    let kind = query.get("kind");
    let kind = kind.and_then(|name| BillKind::ALL.into_iter().find(|it| it.name() == name));
    let stage = query.get("stage").map(|name| format!("stage-{name}"));
    let stage = stage.and_then(|key| BillStage::ALL.into_iter().find(|it| it.key() == key));
    let letter = query.get("brief").unwrap_or_default();
    let photo = letter_photo(&letter);
    let carried = letter.clone();
    let begun = Typed {
        name: query.get("name").unwrap_or_default(),
        ..Typed::begun(asked, kind, stage)
    };
    let kept: Option<Typed> = phone.half_typed(Form::Bill);
    let kept = kept.filter(|it| asked.is_none_or(|from| it.from == from));
    // A loan is no other bill of the same sender that was begun before.
    let kept = kept
        .filter(|it| kind != Some(BillKind::FurnishingLoan) || it.kind == BillKind::FurnishingLoan);
    let at_first = kept.unwrap_or_else(|| begun.clone());
    let from = RwSignal::new(place_of(&Sender::ALL, at_first.from));
    let kind = RwSignal::new(place_of(&BillKind::ALL, at_first.kind));
    let stage = RwSignal::new(place_of(&BillStage::ALL, at_first.stage));
    let payer = RwSignal::new(place_of(&PAYERS, at_first.paid_by));
    let is_debit = RwSignal::new(at_first.is_direct_debit);
    let is_loan = RwSignal::new(at_first.is_loan);
    let is_loan_by_kind =
        Memo::new(move |_| at(&BillKind::ALL, kind.get()) == Some(BillKind::FurnishingLoan));
    let repeats = RwSignal::new(usize::from(at_first.is_monthly));
    let [name, due, amount] = [at_first.name, at_first.due, at_first.amount].map(RwSignal::new);
    let typed = Memo::new(move |_| Typed {
        from: at(&Sender::ALL, from.get()).unwrap_or(Sender::Other),
        name: name.get(),
        kind: at(&BillKind::ALL, kind.get()).unwrap_or(BillKind::Other),
        due: due.get(),
        amount: amount.get(),
        stage: at(&BillStage::ALL, stage.get()).unwrap_or(BillStage::Bill),
        paid_by: at(&PAYERS, payer.get()).flatten(),
        is_monthly: repeats.get() == 1,
        is_direct_debit: is_debit.get(),
        is_loan: is_loan.get(),
    });
    let half = Memo::new(move |_| Some(typed.get()).filter(|typed| *typed != begun));
    phone.keep_half_typed(Form::Bill, half);
    let trouble = RwSignal::new(None::<Wording>);
    let navigate = use_navigate();
    let is_saving = RwSignal::new(false);
    let save = Callback::new(move |()| {
        if is_saving.get_untracked() {
            return;
        }
        let bill = match typed.get_untracked().bill() {
            Ok(bill) => bill,
            Err(what) => return trouble.set(Some(what)),
        };
        let (navigate, letter) = (navigate.clone(), letter.clone());
        is_saving.set(true);
        spawn_local(async move {
            let saved = match phone.letter_photo(&letter).await {
                None => add(&phone, bill).map(drop),
                Some(jpeg) => {
                    phone
                        .keep_photo_and(&jpeg, |photo| add_with(&phone, bill, photo))
                        .await
                }
            };
            if let Err(what) = saved {
                is_saving.try_set(false);
                trouble.try_set(Some(what));
                return;
            }
            Form::Bill.forget();
            phone.forget_letter_photo(&letter).await;
            navigate("/regelen/rekeningen", NavigateOptions::default());
        });
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
                <label class="ma-check">
                    <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox" id="debit"
                        prop:checked=is_debit on:change:target=move |event| is_debit.set(event.target().checked())/>
                    <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=say!("bills-debit") tap=false/></span>
                </label>
                <label class="ma-check">
                    <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox" id="loan"
                        prop:checked=move || is_loan.get() || is_loan_by_kind.get() disabled=move || is_loan_by_kind.get()
                        on:change:target=move |event| is_loan.set(event.target().checked())/>
                    <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=say!("bills-loan") tap=false/></span>
                </label>
                <Carried letter=carried taken=photo/>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("bill-add-save") icon="check" on_press=save/>
            </form>
        </Card>
    }
}

/// What stands in the form: kept until it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Typed {
    from: Sender,
    name: String,
    kind: BillKind,
    due: String,
    amount: String,
    stage: BillStage,
    paid_by: Option<Payer>,
    is_monthly: bool,
    #[serde(default)]
    is_direct_debit: bool,
    #[serde(default)]
    is_loan: bool,
}

impl Typed {
    fn begun(from: Option<Sender>, kind: Option<BillKind>, stage: Option<BillStage>) -> Self {
        Self {
            from: from.unwrap_or(Sender::HousingAssociation),
            name: String::new(),
            kind: kind.unwrap_or(BillKind::Monthly),
            due: String::new(),
            amount: String::new(),
            stage: stage.unwrap_or(BillStage::Bill),
            paid_by: None,
            is_monthly: false,
            is_direct_debit: false,
            is_loan: false,
        }
    }

    /// The bill; a sentence about what cannot be read.
    fn bill(self) -> Result<NewBill, Wording> {
        let due = match self.due.trim() {
            "" if self.is_monthly => return Err(say!("bill-date-wrong")),
            "" => None,
            text => Some(text.parse::<Day>().map_err(|_| say!("bill-date-wrong"))?),
        };
        let amount_cents = match self.amount.trim() {
            "" => None,
            text => Some(cents_of(text).ok_or_else(|| say!("bill-amount-wrong"))?),
        };
        Ok(NewBill {
            from: self.from,
            from_name: Some(self.name).filter(|name| !name.trim().is_empty()),
            kind: self.kind,
            due,
            amount_cents,
            stage: self.stage,
            paid_by: self.paid_by,
            is_monthly: self.is_monthly,
            is_direct_debit: self.is_direct_debit,
            is_loan: self.is_loan,
        })
    }
}

/// Adds a bill and says which one it became.
fn add(phone: &Phone, bill: NewBill) -> Result<Option<BillId>, Wording> {
    let before: BTreeSet<BillId> = phone.peek(|file| file.bills.keys().cloned().collect());
    let added = phone.act(Action::AddBill(bill));
    added.map_err(|refusal| Wording::ready(refusal.key()))?;
    Ok(phone.peek(|file| file.bills.keys().find(|id| !before.contains(*id)).cloned()))
}

/// Adds a bill with the photo of its letter.
fn add_with(phone: &Phone, bill: NewBill, photo: PhotoId) -> Result<(), Wording> {
    let Some(bill) = add(phone, bill)? else {
        return Ok(());
    };
    let added = phone.act(Action::AddPhoto { bill, photo });
    added.map_err(|refusal| Wording::ready(refusal.key()))
}

fn place_of<T: PartialEq>(all: &[T], wanted: T) -> usize {
    all.iter().position(|it| *it == wanted).unwrap_or_default()
}

fn at<T: Copy>(all: &[T], index: usize) -> Option<T> {
    all.get(index).copied()
}
