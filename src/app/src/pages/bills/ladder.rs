//! Where on the ladder a letter stands, what to do there, and "a new letter came".

use domain::regelen::{Bill, BillStage, advice};
use domain::time::Day;
use domain::{Action, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Choice, Icon, Say};
use ui::say;

use super::card::hidden_once;
use crate::phone::Phone;

/// The ladder of one bill.
#[component]
pub fn Ladder(bill: Bill, paid_here: Memo<Option<Day>>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_moving = RwSignal::new(false);
    let stage = bill.stage;
    let id = StoredValue::new(bill.id.clone());
    let stops = BillStage::ALL
        .into_iter()
        .filter(move |it| *it <= stage.max(BillStage::FormalDemand));
    let stop = move |it: BillStage| {
        // Each stage is a letter: a tick would say that it was paid.
        let class = match it.cmp(&stage) {
            std::cmp::Ordering::Less => "ma-stop ma-stop--past",
            std::cmp::Ordering::Equal => "ma-stop ma-stop--here",
            std::cmp::Ordering::Greater => "ma-stop",
        };
        view! {
            <li class=class>
                <span class="ma-stop__pic"><Icon name="letter"/></span>
                <div class="ma-stop__body"><p class="ma-stop__title"><Say what=Wording::ready(it.key())/></p></div>
            </li>
        }
    };
    let advised = move || {
        let today = phone.today();
        phone.peek(|file| advice(file, &bill, today))
    };
    let later = BillStage::ALL.into_iter().filter(move |it| *it > stage);
    view! {
        {(stage > BillStage::Bill).then(|| view! { <ol class="ma-line">{stops.map(stop).collect_view()}</ol> })}
        {move || advised().into_iter().map(|what| view! { <p style:visibility=hidden_once(paid_here)><Say what/></p> }).collect_view()}
        {move || if is_moving.get() {
            let choices = later.clone().map(|to| view! {
                <Choice what=Wording::ready(to.key()) icon="letter" on_press=move |()| {
                    phone.attempt(Action::MoveBill { bill: id.get_value(), stage: to });
                }/>
            });
            view! { <p><Say what=say!("bills-stage")/></p><div class="ma-choices">{choices.collect_view()}</div> }.into_any()
        } else if stage < BillStage::Seizure {
            view! { <Button what=say!("bills-next-letter") icon="letter" is_second=true on_press=move |()| is_moving.set(true)/> }.into_any()
        } else {
            ().into_any()
        }}
    }
}
