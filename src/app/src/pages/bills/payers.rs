//! Who pays which fixed cost; nothing is assumed.

use domain::Wording;
use domain::regelen::{Cost, FixedCost, Payer, handover};
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Badge, Card, Say, Tone};
use ui::say;
use ui::words::full_date;

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
        let payer = match cost.payer {
            Payer::Person => say!("bills-payer-self"),
            Payer::Municipality => say!("bills-payer-municipality"),
        };
        // Nobody confirms what a person pays.
        let is_shown = cost.payer == Payer::Municipality || cost.last_confirmed.is_some();
        let is_recent =
            |day: &Day| phone.now.get_untracked().day() <= day.plus_days(CONFIRMED_DAYS);
        let (tone, icon, confirmed) = match cost.last_confirmed {
            Some(day) if !is_recent(&day) => (
                Tone::Plain,
                "question",
                say!("bills-confirmed", date = full_date(day)),
            ),
            Some(day) => (
                Tone::Done,
                "check",
                say!("bills-confirmed", date = full_date(day)),
            ),
            None => (Tone::Plain, "question", say!("bills-not-confirmed")),
        };
        view! {
            <li class="ma-row" data-kind="fixed_cost" data-id=id>
                <span class="ma-row__text">
                    <b><Say what=cost_words(cost.cost)/></b>
                    <Say what=payer/>
                    {is_own_word.then(|| view! { <span class="ma-small ma-soft"><Say what=say!("handover-you-said")/></span> })}
                    {is_shown.then(|| view! { <Badge tone icon what=confirmed/> })}
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
    move || {
        let (all, usual) = (costs.get(), usual.get());
        (!all.is_empty() || !usual.is_empty()).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("bills-payers")/></h2>
                    <Card class="ma-card ma-card--rows">
                        <ul class="ma-rows">
                            {all.into_iter().map(row).collect_view()}
                            {usual.into_iter().map(usual_row).collect_view()}
                        </ul>
                    </Card>
                </section>
            }
        })
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
