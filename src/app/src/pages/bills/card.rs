//! One bill: what it is and until when.

use domain::Wording;
use domain::regelen::{Asks, Bill, BillStage};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Badge, Card, Icon, Say, Tone};
use ui::say;
use ui::words::{full_date, sender};

use super::actions::Actions;
use super::ladder::Ladder;
use super::photos::Photos;
use crate::phone::Phone;

/// The card of a bill; with a border where a reminder or worse came.
#[component]
pub fn BillCard(bill: Bill) -> impl IntoView {
    let is_serious = bill.stage > BillStage::Bill && bill.paid_on.is_none();
    let id = bill.id.as_str().to_owned();
    let head = sender(&bill);
    let body = view! { <BillBody bill/> };
    if is_serious {
        view! {
            <section class="ma-alert" data-kind="bill" data-id=id>
                <div class="ma-alert__head"><Icon name="letter" is_large=true/><h3><Say what=head/></h3></div>
                <Card class="ma-alert__body">{body}</Card>
            </section>
        }
        .into_any()
    } else {
        view! {
            <Card kind="bill" id=id>
                <h3 class="nl-heading nl-heading--level-3"><Say what=head/></h3>
                {body}
            </Card>
        }
        .into_any()
    }
}

/// Until when, or since when it is paid. "Pay before" is said to who pays, and where nothing comes before paying.
pub fn when(bill: &Bill, asks: Asks) -> Wording {
    match (bill.paid_on, bill.due, bill.until) {
        (Some(day), ..) => say!("bills-paid-on", date = full_date(day)),
        (None, Some(day), _) => match asks {
            Asks::Pay => say!("bills-due", date = full_date(day)),
            Asks::First(_) => say!("item-until", date = full_date(day)),
            Asks::SendOn | Asks::Nothing | Asks::Taken | Asks::Paid => full_date(day),
        },
        (None, None, Some(day)) => say!("bills-until", date = full_date(day)),
        (None, None, None) => say!("bills-no-due"),
    }
}

/// A bill that is paid on this page keeps its place and its height: no other button comes under the
/// finger, and a double tap pays one month.
#[component]
fn BillBody(bill: Bill) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let amount = bill.amount_cents.map(euros);
    let is_paid = bill.paid_on.is_some();
    let id = bill.id.clone();
    let paid_here = Memo::new(move |_| {
        let paid_on = phone.with(|file| file.bills.get(&id)?.paid_on);
        paid_on.filter(|_| !is_paid)
    });
    let today = phone.now.get_untracked().day();
    let asks = phone.peek(|file| Asks::of(file, &bill, today));
    let when = when(&bill, asks);
    let (due, paid) = if is_paid {
        (None, Some(when))
    } else {
        (Some(when), None)
    };
    // What is taken from the account asks nothing, until a reminder comes.
    let is_taken = asks == Asks::Taken;
    let is_calm_loan = bill.is_paid_back() && bill.stage == BillStage::Bill;
    let is_monthly = bill.monthly_on.is_some() && bill.arranged_on.is_none();
    let last_term = bill.until.filter(|_| bill.arranged_on.is_some());
    view! {
        <p><Say what=Wording::ready(bill.kind.key())/></p>
        {is_monthly.then(|| view! { <p class="ma-pair"><Icon name="repeat"/><Say what=say!("bills-every-month")/></p> })}
        {last_term.map(|day| view! { <p class="ma-pair"><Icon name="repeat"/><Say what=say!("arrange-line", date = full_date(day))/></p> })}
        {amount.map(|amount| view! { <p><span class="ma-amount">{amount}</span></p> })}
        {due.map(|what| view! { <p class="ma-pair" style:visibility=hidden_once(paid_here)><Icon name="calendar"/><Say what/></p> })}
        {paid.map(|what| view! { <Badge tone=Tone::Done icon="check" what/> })}
        {(bill.is_direct_debit && !is_paid).then(|| view! { <p><Say what=say!("bills-debit")/></p> })}
        {bill.is_paid_back().then(|| view! { <p class="ma-pair"><Icon name="info"/><Say what=say!("bills-loan")/></p> })}
        {bill.note.clone().map(|what| view! { <p><Say what/></p> })}
        {(!is_calm_loan && !is_paid && !is_taken).then(|| view! { <Ladder bill=bill.clone() paid_here/> })}
        <Photos bill=bill.clone()/>
        <Actions bill paid_here/>
    }
}

/// What is said no more once the bill is paid here, and keeps its room.
pub fn hidden_once(paid_here: Memo<Option<Day>>) -> impl Fn() -> Option<&'static str> + Clone {
    move || paid_here.get().map(|_| "hidden")
}

/// An amount as on a Dutch letter: € 1.250,00.
pub fn euros(cents: i64) -> String {
    let digits = (cents / 100).to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    format!("€ {whole},{:02}", cents % 100)
}

#[cfg(test)]
mod tests {
    use super::euros;

    #[test]
    fn amounts_as_on_a_dutch_letter() {
        assert_eq!(euros(125_000), "€ 1.250,00");
        assert_eq!(euros(5), "€ 0,05");
        assert_eq!(euros(123_456_789), "€ 1.234.567,89");
    }
}
