//! What can be done about a bill: pay it, take that back, ask about it or send it on, remove it.

use domain::regelen::{Bill, BillStage};
use domain::{Action, BillId, File, MutationId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::words::full_date;
use ui::{platform, say};

use super::Group;
use super::arrange::Arrange;
use crate::phone::{Phone, own_text};

/// The buttons of one bill.
#[component]
pub fn Actions(bill: Bill) -> impl IntoView {
    let id = StoredValue::new(bill.id.clone());
    let group = Group::of(&bill);
    let is_taken = bill.is_direct_debit && bill.stage == BillStage::Bill;
    let is_mine = matches!(group, Group::Mine | Group::Unknown) && !is_taken;
    let can_arrange = is_mine && bill.arranged_on.is_none() && bill.monthly_on.is_none();
    view! {
        <Asked bill=bill.clone() group/>
        <div class="ma-actions">
            {is_mine.then(|| view! { <Pay bill=id.get_value()/> })}
            {if group == Group::Paid {
                view! { <Unpay bill=id.get_value()/> }.into_any()
            } else {
                view! { <Ask bill=id.get_value() group/> }.into_any()
            }}
        </div>
        {bill.is_own.then(|| view! { <Remove bill=id.get_value()/> })}
        {can_arrange.then(|| view! { <Arrange bill=id.get_value()/> })}
    }
}

/// "I have paid".
#[component]
fn Pay(bill: BillId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let bill = StoredValue::new(bill);
    view! {
        <Button what=say!("bills-pay") icon="check" on_press=move |()| {
            phone.attempt(Action::PayBill { bill: bill.get_value() });
        }/>
    }
}

/// Takes "I have paid" back.
#[component]
fn Unpay(bill: BillId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let bill = StoredValue::new(bill);
    view! {
        <Button what=say!("bills-unpay") icon="open" is_second=true on_press=move |()| {
            phone.attempt(Action::UnpayBill { bill: bill.get_value() });
        }/>
    }
}

/// Sends the bill to the team: "I cannot pay this", or "you pay this".
#[component]
fn Ask(bill: BillId, group: Group) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let bill = StoredValue::new(bill);
    let name = |file: &File| Some(file.member_with(Role::CaseManager)?.name.clone());
    let what = match (group, phone.peek(name)) {
        (Group::Municipality, Some(name)) => say!("bills-send-municipality", name = name),
        (_, _) => say!("bills-help"),
    };
    view! {
        <Button what icon="msg" is_second=true on_press=move |()| {
            phone.attempt(Action::AskAboutBill { bill: bill.get_value() });
        }/>
    }
}

/// Whether the team was asked; for what the municipality pays since when, and that nobody confirmed
/// the payment after the last day.
#[component]
fn Asked(bill: Bill, group: Group) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_theirs = group == Group::Municipality;
    let id = bill.id.clone();
    let asked = Memo::new(move |_| {
        phone.with_replica(|replica| {
            let message = replica.view().last_question_about(&id)?;
            let mutation = MutationId::new(message.id.as_str());
            let is_sent = !replica.is_waiting(&mutation);
            Some(is_sent.then(|| message.written_at.day()))
        })
    });
    let is_late = Memo::new(move |_| is_theirs && bill.due.is_some_and(|due| due < phone.today()));
    move || match asked.get() {
        None => is_theirs
            .then(|| view! { <p><Say what=say!("bills-municipality-pays")/></p> })
            .into_any(),
        Some(sent) => {
            let (icon, what) = match (is_theirs, sent) {
                (false, _) => ("msg", say!("bills-help-done")),
                (true, None) => ("hour", say!("berichten-waiting")),
                (true, Some(day)) => ("cloud", say!("bills-sent-on", date = full_date(day))),
            };
            view! {
                <p class="ma-pair" role="status"><Icon name=icon/><Say what/></p>
                {is_late.get().then(|| view! {
                    <p class="ma-pair"><Icon name="question"/><Say what=say!("bills-sent-open")/></p>
                })}
            }
            .into_any()
        }
    }
}

/// "Remove this bill": asked once more, with the way back first. It does not come back.
#[component]
fn Remove(bill: BillId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_asking = RwSignal::new(false);
    let place = format!("remove-{bill}");
    let question = place.clone();
    let bill = StoredValue::new(bill);
    let ask = Callback::new(move |()| {
        let place = place.clone();
        is_asking.set(true);
        request_animation_frame(move || platform::focus(&place));
    });
    let remove = move |()| {
        phone.attempt(Action::RemoveBill {
            bill: bill.get_value(),
        });
    };
    let title: Wording = say!("bills-remove");
    move || {
        if !is_asking.get() {
            return view! { <div class="ma-actions"><Button what=title.clone() icon="trash" is_second=true on_press=ask/></div> }.into_any();
        }
        view! {
            <div role="alertdialog" class="ma-stack" id=question.clone() tabindex="-1" aria-label=own_text(&title)>
                <p><Say what=say!("bills-remove-ask")/></p>
                <div class="ma-actions">
                    <Button what=say!("bills-remove-no") on_press=move |()| is_asking.set(false)/>
                    <Button what=say!("bills-remove-yes") icon="trash" is_second=true on_press=remove/>
                </div>
            </div>
        }
        .into_any()
    }
}
