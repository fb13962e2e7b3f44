//! What can be done about a bill: pay it, take that back, ask about it or send it on, remove it.

use domain::regelen::handover::cover;
use domain::regelen::{Asks, Bill, Cost, Payer};
use domain::time::Day;
use domain::{Action, BillId, File, MutationId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Icon, Say, Tone};
use ui::words::full_date;
use ui::{platform, say};

use super::arrange::Arrange;
use super::{Group, PaidHere};
use crate::pages::handover::IPay;
use crate::phone::{Phone, own_text};

/// The buttons of one bill.
#[component]
pub fn Actions(bill: Bill, paid_here: Memo<Option<Day>>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let today = phone.now.get_untracked().day();
    let (group, asks) =
        phone.peek(|file| (Group::of(file, &bill, today), Asks::of(file, &bill, today)));
    let is_taken = asks == Asks::Taken;
    let is_mine = matches!(group, Group::Mine | Group::Unknown) && !is_taken;
    let is_term = group == Group::Loan && asks.is_open() && !is_taken;
    let can_arrange = is_mine && bill.arranged_on.is_none() && bill.monthly_on.is_none();
    // Where the bill's own payer is nobody's word any more, the person may say who pays from then on.
    let can_say = is_mine && bill.paid_by != Some(Payer::Person);
    let cost = Cost::of(bill.from, bill.kind).filter(|_| can_say);
    let id = bill.id.clone();
    let arranged = id.clone();
    view! {
        <Asked bill=bill.clone() group/>
        {(is_mine || is_term).then(|| view! { <Pay bill=id.clone() group paid_here/> })}
        <div class="ma-actions">
            {if group == Group::Paid {
                view! { <Unpay bill=id.clone()/> }.into_any()
            } else {
                let id = id.clone();
                (move || if paid_here.get().is_some() {
                    view! { <Unpay bill=id.clone()/> }.into_any()
                } else {
                    view! { <Ask bill=id.clone() group/> }.into_any()
                }).into_any()
            }}
        </div>
        {cost.map(|cost| {
            let found = Memo::new(move |_| phone.with(|file| cover(file, cost)));
            view! { <IPay cost found/> }
        })}
        {bill.is_own.then(|| view! { <Remove bill=id/> })}
        {move || (can_arrange && paid_here.get().is_none()).then(|| view! { <Arrange bill=arranged.clone()/> })}
    }
}

/// "I have paid", and in its room that it was.
#[component]
fn Pay(bill: BillId, group: Group, paid_here: Memo<Option<Day>>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let stays = expect_context::<PaidHere>();
    let place = format!("paid-{bill}");
    let said = place.clone();
    let bill = StoredValue::new(bill);
    let pay = Callback::new(move |()| {
        let (bill, place) = (bill.get_value(), place.clone());
        stays.keep(bill.clone(), group);
        phone.attempt(Action::PayBill { bill });
        // The button is gone: who listens or uses keys hears on the spot that it is paid.
        request_animation_frame(move || platform::focus(&place));
    });
    view! {
        <div class="ma-actions" style:min-block-size="var(--ma-target-main)">
            {move || match paid_here.get() {
                None => view! { <Button what=say!("bills-pay") icon="check" on_press=pay/> }.into_any(),
                Some(day) => view! {
                    <p id=said.clone() tabindex="-1"><Badge tone=Tone::Done icon="check" what=say!("bills-paid-on", date = full_date(day))/></p>
                }.into_any(),
            }}
        </div>
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
