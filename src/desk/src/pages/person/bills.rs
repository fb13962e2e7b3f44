//! Bills that are not paid: what the municipality paid of them is confirmed here and read on the phone, and which
//! of them is a loan.

use domain::desk::{Duty, StaffAction};
use domain::regelen::{Bill, BillKind, BillStage, Payer};
use domain::{PersonId, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Icon, Say, Tone};
use ui::platform::desk::photo_address;
use ui::say;
use ui::words::{full_date, sender};

use super::super::Sure;
use super::paid_on::PaidOn;
use super::{from_file, with_role};
use crate::desk::Desk;

/// The bills.
#[component]
pub fn Bills() -> impl IntoView {
    let bills = from_file(|file, desk| {
        let today = desk.now.get().day();
        let open = file.bills.values().filter(|it| it.paid_on.is_none());
        let open = open.map(|it| (it.clone(), file.payer_of(it, today)));
        let mut open: Vec<(Bill, Option<Payer>)> = open.collect();
        open.sort_by_key(|(it, _)| (std::cmp::Reverse(it.stage), it.due.is_none(), it.due));
        open
    });
    view! {
        <section class="ma-card" id="bills">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-bills")/></h2>
            {move || bills.with(Vec::is_empty).then(|| view! { <p><Say what=say!("desk-no-bills")/></p> })}
            <ul class="ma-desk__rows">
                {move || bills.get().into_iter().map(|(bill, payer)| view! { <BillRow bill payer/> }).collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn BillRow(bill: Bill, payer: Option<Payer>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let from = sender(&bill);
    let due = bill.due.map_or_else(
        || say!("bills-no-due"),
        |day| say!("bills-due", date = full_date(day)),
    );
    let loan = bill.is_paid_back().then(|| say!("desk-cost-loan"));
    let is_serious = bill.stage > BillStage::Bill;
    let is_theirs = [payer, bill.paid_by].contains(&Some(Payer::Municipality));
    let can_confirm = with_role(Duty::ConfirmPayment) && is_theirs;
    let payer = match payer {
        Some(Payer::Municipality) => say!("desk-payer-municipality"),
        Some(Payer::Person) => say!("desk-payer-person"),
        None => say!("desk-payer-unknown"),
    };
    let id = bill.id.clone();
    let confirm = move |on| {
        let bill = id.clone();
        desk.act(StaffAction::ConfirmBill { bill, on });
    };
    let person = desk
        .open
        .with_untracked(|open| open.as_ref().map(|it| it.person.clone()));
    view! {
        <li data-kind="bill" data-id=bill.id.as_str().to_owned()>
            <div>
                <p><b><Say what=from/></b>" "<Say what=Wording::ready(bill.kind.key())/></p>
                <p class="ma-soft"><Say what=due/></p>
                <p class="ma-soft"><Say what=payer/></p>
                {loan.map(|what| view! { <p><Say what/></p> })}
                <Photos bill=bill.clone() person/>
            </div>
            {is_serious.then(|| view! { <Badge tone=Tone::Urgent icon="warn" what=Wording::ready(bill.stage.key())/> })}
            {can_confirm.then(|| view! { <PaidOn of=bill.id.as_str() yes=say!("desk-confirm-paid-sure") on_paid=confirm/> })}
            <MarkLoan bill=bill.clone()/>
        </li>
    }
}

/// Says that a bill is a loan or none, where its kind does not say so (`checklists.md`, A4).
#[component]
fn MarkLoan(bill: Bill) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let Bill {
        id, is_loan, kind, ..
    } = bill;
    let (what, yes) = if is_loan {
        (say!("desk-loan-unmark"), say!("desk-loan-unmark-sure"))
    } else {
        (say!("desk-loan-mark"), say!("desk-loan-mark-sure"))
    };
    let mark = move |()| {
        let (bill, is_loan) = (id.clone(), !is_loan);
        desk.act(StaffAction::MarkLoan { bill, is_loan });
    };
    let can_mark = kind != BillKind::FurnishingLoan && with_role(Duty::ConfirmPayment);
    can_mark.then(|| view! { <Sure what yes on_yes=mark/> })
}

/// The photos of the letter. Opening one is a look that is written down.
#[component]
fn Photos(bill: Bill, person: Option<PersonId>) -> impl IntoView {
    let links = bill.photos.into_iter().enumerate().filter_map(|(index, photo)| {
        let address = photo_address(person.as_ref()?, &photo);
        Some(view! {
            <a href=address target="_blank" rel="noopener noreferrer"><Icon name="camera"/><Say what=say!("desk-photo", number = index + 1) tap=false/></a>
            " "
        })
    });
    view! { <p>{links.collect_view()}</p> }
}
