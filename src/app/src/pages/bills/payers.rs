//! Who pays which fixed cost, and what else comes every month; nothing is assumed.

use domain::Wording;
use domain::regelen::{Cost, FixedCost, MonthlyCost, Payer, handover, monthly_costs};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Badge, Card, Say, Tone};
use ui::say;
use ui::words::{full_date, sender};

use crate::pages::local::usual_words;
use crate::phone::Phone;

/// A payment that was confirmed longer ago says nothing about this month.
const CONFIRMED_DAYS: i32 = 35;

/// The payers of every cost that is known, and who usually pays here.
#[component]
pub fn WhoPays() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let costs = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| handover::payers_on(file, today))
    });
    let row = move |(cost, nobody_from): (FixedCost, Option<Day>)| {
        let id = cost.id.as_str().to_owned();
        let is_own_word = cost.id == FixedCost::own_id(cost.cost);
        if let Some(day) = nobody_from {
            let what = say!("handover-gap", date = full_date(day));
            return view! {
                <li class="ma-row" data-kind="fixed_cost" data-id=id>
                    <span class="ma-row__text">
                        <b><Say what=cost_words(cost.cost)/></b>
                        <Badge tone=Tone::Now icon="question" what/>
                    </span>
                </li>
            }
            .into_any();
        }
        let payer = payer_words(Some(cost.payer));
        // Nobody confirms what a person pays.
        let is_shown = cost.payer == Payer::Municipality || cost.last_confirmed.is_some();
        let until = phone.peek(|file| handover::paid_until(file, &cost));
        let span = span_words(cost.from, until);
        view! {
            <li class="ma-row" data-kind="fixed_cost" data-id=id>
                <span class="ma-row__text">
                    <b><Say what=cost_words(cost.cost)/></b>
                    <Say what=payer/>
                    {span}
                    {is_own_word.then(|| view! { <span class="ma-small ma-soft"><Say what=say!("handover-you-said")/></span> })}
                    {is_shown.then(|| view! { <Confirmed last=cost.last_confirmed/> })}
                </span>
            </li>
        }
        .into_any()
    };
    let usual = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| file.usual_payers(today))
    });
    let usual_row = |(cost, payer): (Cost, Payer)| {
        view! {
            <li class="ma-row" data-kind="local_rule" data-id=format!("payer.{}", cost.name())>
                <span class="ma-row__text">
                    <b><Say what=cost_words(cost)/></b>
                    <Say what=usual_words(payer)/>
                </span>
            </li>
        }
    };
    let others = Memo::new(move |_| phone.with(monthly_costs));
    move || {
        let (all, usual, others) = (costs.get(), usual.get(), others.get());
        let is_empty = all.is_empty() && usual.is_empty() && others.is_empty();
        (!is_empty).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("bills-payers")/></h2>
                    <Card class="ma-card ma-card--rows">
                        <ul class="ma-rows">
                            {all.into_iter().map(row).collect_view()}
                            {usual.into_iter().map(usual_row).collect_view()}
                            {others.into_iter().map(|cost| view! { <Other cost/> }).collect_view()}
                        </ul>
                    </Card>
                </section>
            }
        })
    }
}

/// What else comes every month: who pays it as far as the bill says so, and when one was paid last.
#[component]
fn Other(cost: MonthlyCost) -> impl IntoView {
    let bill = cost.bill;
    let span = span_words(cost.from, bill.until);
    let is_theirs = bill.paid_by == Some(Payer::Municipality);
    let paid = cost
        .last_paid
        .map(|day| say!("cost-last-paid", date = full_date(day)));
    let is_silent = paid.is_none() && is_theirs;
    view! {
        <li class="ma-row" data-kind="monthly_cost" data-id=bill.id.as_str().to_owned()>
            <span class="ma-row__text">
                <b><Say what=sender(&bill)/></b>
                <span class="ma-small ma-soft"><Say what=Wording::ready(bill.kind.key())/></span>
                <Say what=payer_words(bill.paid_by)/>
                {span}
                {paid.map(|what| view! { <span class="ma-small ma-soft"><Say what/></span> })}
                {is_silent.then(|| view! { <Confirmed last=None/> })}
            </span>
        </li>
    }
}

/// When a payment of the municipality was confirmed last, and whether that says something about this month.
#[component]
fn Confirmed(last: Option<Day>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_recent = |day: Day| phone.now.get_untracked().day() <= day.plus_days(CONFIRMED_DAYS);
    let (tone, icon, what) = match last {
        Some(day) => {
            let (tone, icon) = if is_recent(day) {
                (Tone::Done, "check")
            } else {
                (Tone::Plain, "question")
            };
            (tone, icon, say!("bills-confirmed", date = full_date(day)))
        }
        None => (Tone::Plain, "question", say!("bills-not-confirmed")),
    };
    view! { <Badge tone icon what/> }
}

/// From when until when, as far as that is known.
fn span_words(from: Option<Day>, until: Option<Day>) -> impl IntoView {
    let from = from.map(|day| say!("change-since", date = full_date(day)));
    let until = until.map(|day| say!("bills-until", date = full_date(day)));
    let lines = from.into_iter().chain(until);
    lines
        .map(|what| view! { <span class="ma-small ma-soft"><Say what/></span> })
        .collect_view()
}

/// Who pays, in words; that nobody said so, where nobody did.
pub fn payer_words(payer: Option<Payer>) -> Wording {
    match payer {
        Some(Payer::Person) => say!("bills-payer-self"),
        Some(Payer::Municipality) => say!("bills-payer-municipality"),
        None => say!("handover-unknown"),
    }
}

/// A cost in words.
pub fn cost_words(cost: Cost) -> Wording {
    match cost {
        Cost::Rent => say!("cost-rent"),
        Cost::Energy => say!("cost-energy"),
        Cost::Water => say!("cost-water"),
        Cost::HealthInsurance => say!("cost-health_insurance"),
        Cost::Phone => say!("cost-phone"),
    }
}
