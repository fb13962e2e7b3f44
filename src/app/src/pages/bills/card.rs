//! One bill: what it is, until when, what can be done about it.

use domain::regelen::{Bill, BillStage};
use domain::{Action, BillId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Card, Icon, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::Group;
use super::arrange::Arrange;
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

/// Until when, or since when it is paid. "Pay before" is said to who pays.
pub fn when(bill: &Bill) -> Wording {
    let is_theirs = Group::of(bill) == Group::Municipality;
    match (bill.paid_on, bill.due, bill.until) {
        (Some(day), ..) => say!("bills-paid-on", date = full_date(day)),
        (None, Some(day), _) if bill.is_direct_debit || is_theirs => full_date(day),
        (None, Some(day), _) => say!("bills-due", date = full_date(day)),
        (None, None, Some(day)) => say!("bills-until", date = full_date(day)),
        (None, None, None) => say!("bills-no-due"),
    }
}

#[component]
fn BillBody(bill: Bill) -> impl IntoView {
    let amount = bill.amount_cents.map(euros);
    let is_paid = bill.paid_on.is_some();
    let when = when(&bill);
    let (due, paid) = if is_paid {
        (None, Some(when))
    } else {
        (Some(when), None)
    };
    // What is taken from the account asks nothing, until a reminder comes.
    let is_taken = bill.is_direct_debit && bill.stage == BillStage::Bill;
    let is_monthly = bill.monthly_on.is_some() && bill.arranged_on.is_none();
    let last_term = bill.until.filter(|_| bill.arranged_on.is_some());
    view! {
        <p><Say what=Wording::ready(bill.kind.key())/></p>
        {is_monthly.then(|| view! { <p class="ma-pair"><Icon name="repeat"/><Say what=say!("bills-every-month")/></p> })}
        {last_term.map(|day| view! { <p class="ma-pair"><Icon name="repeat"/><Say what=say!("arrange-line", date = full_date(day))/></p> })}
        {amount.map(|amount| view! { <p><span class="ma-amount">{amount}</span></p> })}
        {due.map(|what| view! { <p class="ma-pair"><Icon name="calendar"/><Say what/></p> })}
        {paid.map(|what| view! { <Badge tone=Tone::Done icon="check" what/> })}
        {(bill.is_direct_debit && !is_paid).then(|| view! { <p><Say what=say!("bills-debit")/></p> })}
        {bill.note.clone().map(|what| view! { <p><Say what/></p> })}
        {(!bill.is_loan && !is_paid && !is_taken).then(|| view! { <Ladder bill=bill.clone()/> })}
        <Photos bill=bill.clone()/>
        <BillButtons bill/>
    }
}

#[component]
fn BillButtons(bill: Bill) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = StoredValue::new(bill.id.clone());
    let is_asked =
        Memo::new(move |_| phone.with(|file| id.with_value(|id| file.has_asked_about(id))));
    let act = move |make: fn(BillId) -> Action| phone.attempt(make(id.get_value()));
    let group = Group::of(&bill);
    let name = phone.peek(|file| {
        file.member_with(Role::CaseManager)
            .map(|it| it.name.clone())
    });
    let help = match (group, name) {
        (Group::Municipality, Some(name)) => say!("bills-send-municipality", name = name),
        (_, _) => say!("bills-help"),
    };
    let is_own = bill.is_own;
    let is_taken = bill.is_direct_debit && bill.stage == BillStage::Bill;
    let is_mine = matches!(group, Group::Mine | Group::Unknown);
    let can_arrange =
        is_mine && !is_taken && bill.arranged_on.is_none() && bill.monthly_on.is_none();
    view! {
        {move || (group == Group::Municipality && !is_asked.get()).then(|| view! {
            <p><Say what=say!("bills-municipality-pays")/></p>
        })}
        <div class="ma-actions">
            {match group {
                Group::Paid => view! {
                    <Button what=say!("bills-unpay") icon="open" is_second=true on_press=move |()| act(|bill| Action::UnpayBill { bill })/>
                }.into_any(),
                Group::Mine | Group::Unknown if !is_taken => view! {
                    <Button what=say!("bills-pay") icon="check" on_press=move |()| act(|bill| Action::PayBill { bill })/>
                }.into_any(),
                _ => ().into_any(),
            }}
            {(group != Group::Paid).then(|| view! {
                <Button what=help icon="msg" is_second=true on_press=move |()| {
                    act(|bill| Action::AskAboutBill { bill });
                }/>
            })}
            {is_own.then(|| view! {
                <Button what=say!("bills-remove") icon="trash" is_second=true on_press=move |()| act(|bill| Action::RemoveBill { bill })/>
            })}
        </div>
        {can_arrange.then(|| view! { <Arrange bill=id.get_value()/> })}
        {move || is_asked.get().then(|| view! { <p role="status"><Say what=say!("bills-help-done")/></p> })}
    }
}

/// Who sent a bill: the typed name, else the kind of sender.
pub fn sender(bill: &Bill) -> Wording {
    match &bill.from_name {
        Some(name) => say!("plain", text = name.as_str()),
        None => Wording::ready(bill.from.key()),
    }
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
