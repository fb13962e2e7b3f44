//! Who pays what: both payers of each cost, what nobody pays, and what the municipality paid last.

use domain::desk::{Duty, StaffAction, usual_payer};
use domain::regelen::handover::{self, Cover, Progress, cover, paid_until, progress};
use domain::regelen::{Cost, FixedCost, MonthlyCost, Payer, monthly_costs};
use domain::time::Day;
use domain::{File, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Say, Tone};
use ui::say;
use ui::words::{full_date, sender};

use super::super::super::Sure;
use super::super::paid_on::PaidOn;
use super::super::{from_file, with_role};
use super::put_cost::PutCost;
use crate::desk::Desk;

/// One line of the list.
#[derive(Clone, PartialEq)]
enum Row {
    /// Somebody pays it, until this day where that is known.
    Paid(FixedCost, Option<Day>),
    /// Where the payers do not follow each other.
    Trouble(Cost, Cover),
    /// Nobody said who pays it; who usually does here.
    Nobody(Cost, Option<Payer>),
}

/// Every cost.
#[component]
pub fn Costs() -> impl IntoView {
    let rows = from_file(|file, _| {
        Cost::ALL
            .into_iter()
            .flat_map(|cost| of(file, cost))
            .collect::<Vec<_>>()
    });
    let unsigned = from_file(|file, desk| handover_words(file, desk.now.get().day()));
    view! {
        <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-costs")/></h3>
        {move || unsigned.get().into_iter().map(|what| view! { <p class="ma-soft"><Say what/></p> }).collect_view()}
        <ul class="ma-desk__rows">
            {move || rows.get().into_iter().map(|row| view! { <Line row/> }).collect_view()}
        </ul>
        <Monthly/>
        {with_role(Duty::ConfirmPayment).then(|| view! { <PutCost/> })}
    }
}

/// What is open of the hand-over. Without any cost it asks for one once it is time to begin (`checklists.md`, F3).
fn handover_words(file: &File, today: Day) -> Vec<Wording> {
    match progress(file) {
        Progress::NoCost if handover::is_now(file, today) => {
            vec![say!("desk-costs-handover-none")]
        }
        Progress::Costs {
            signed,
            all,
            unclear,
        } if handover::is_ahead(file) => {
            let open = all.saturating_sub(signed);
            let lines = (open > 0).then(|| say!("desk-costs-handover", count = open));
            let costs = (unclear > 0).then(|| say!("handover-unclear", count = unclear));
            lines.into_iter().chain(costs).collect()
        }
        _ => Vec::new(),
    }
}

/// What comes every month beside it. The day of a payment is noted with the bill.
#[component]
fn Monthly() -> impl IntoView {
    let costs = from_file(|file, desk| {
        let today = desk.now.get().day();
        let with_gap = |it: MonthlyCost| {
            let gap = gap_words(&it, file, today);
            (it, gap)
        };
        let costs = monthly_costs(file).into_iter();
        costs.map(with_gap).collect::<Vec<_>>()
    });
    let row = |(cost, gap): (MonthlyCost, Option<(Tone, Wording)>)| {
        let MonthlyCost {
            bill,
            from,
            last_paid,
        } = cost;
        let payer = match bill.paid_by {
            Some(payer) => payer_words(payer),
            None => say!("desk-payer-unknown"),
        };
        let from = from.map(|day| say!("change-since", date = full_date(day)));
        let until = bill
            .until
            .map(|day| say!("bills-until", date = full_date(day)));
        let paid = match last_paid {
            Some(day) => say!("cost-last-paid", date = full_date(day)),
            None => say!("desk-cost-never-paid"),
        };
        let loan = bill.is_paid_back().then(|| say!("desk-cost-loan"));
        let about = [loan, Some(payer), from, until, Some(paid)];
        let about = about.into_iter().flatten();
        let about = about.map(|what| view! { <p class="ma-soft"><Say what/></p> });
        view! {
            <li data-kind="monthly_cost" data-id=bill.id.as_str().to_owned()>
                <div>
                    <p><b><Say what=sender(&bill)/></b>" "<Say what=Wording::ready(bill.kind.key())/></p>
                    {about.collect_view()}
                </div>
                {gap.map(|(tone, what)| view! { <Badge tone icon="warn" what/> })}
            </li>
        }
    };
    view! {
        <Show when=move || !costs.with(Vec::is_empty)>
            <h4 class="nl-heading nl-heading--level-4"><Say what=say!("desk-costs-monthly")/></h4>
            <ul class="ma-desk__rows">{move || costs.get().into_iter().map(row).collect_view()}</ul>
        </Show>
    }
}

/// From when nobody is known to pay it. That nobody said who pays at all stands there already.
fn gap_words(cost: &MonthlyCost, file: &File, today: Day) -> Option<(Tone, Wording)> {
    let cover = cost.cover(file);
    matches!(cover, Cover::Gap(_))
        .then(|| in_words(cover, today))
        .flatten()
}

fn payer_words(payer: Payer) -> Wording {
    match payer {
        Payer::Municipality => say!("desk-payer-municipality"),
        Payer::Person => say!("desk-payer-person"),
    }
}

fn of(file: &File, cost: Cost) -> Vec<Row> {
    let mut known: Vec<FixedCost> = file.fixed_costs.values().cloned().collect();
    known.retain(|it| it.cost == cost);
    known.sort_by_key(|it| (it.from, paid_until(file, it)));
    if known.is_empty() {
        return vec![Row::Nobody(cost, usual_payer(file, cost))];
    }
    let trouble = Some(cover(file, cost)).filter(|it| *it != Cover::Covered);
    let paid = known.into_iter().map(|it| {
        let until = paid_until(file, &it);
        Row::Paid(it, until)
    });
    paid.chain(trouble.map(|it| Row::Trouble(cost, it)))
        .collect()
}

#[component]
fn Line(row: Row) -> impl IntoView {
    let today = expect_context::<Desk>().now.get_untracked().day();
    match row {
        Row::Paid(cost, until) => view! { <Paid cost until/> }.into_any(),
        Row::Trouble(cost, cover) => view! {
            <li data-kind="cover" data-id=cost.name()>
                <Name cost/>
                {in_words(cover, today).map(|(tone, what)| view! { <Badge tone icon="warn" what/> })}
            </li>
        }
        .into_any(),
        Row::Nobody(cost, usual) => {
            let usual = usual.map(|payer| match payer {
                Payer::Municipality => say!("desk-cost-usual-municipality"),
                Payer::Person => say!("desk-cost-usual-person"),
            });
            view! {
                <li data-kind="cover" data-id=cost.name()>
                    <div>
                        <Name cost/>
                        <p class="ma-soft"><Say what=say!("desk-payer-unknown")/></p>
                        {usual.map(|what| view! { <p class="ma-soft"><Say what/></p> })}
                    </div>
                </li>
            }
            .into_any()
        }
    }
}

#[component]
fn Name(cost: Cost) -> impl IntoView {
    view! { <p><b><Say what=Wording::ready(format!("cost-{cost}"))/></b></p> }
}

/// What is not clear, and whether it cannot wait.
fn in_words(cover: Cover, today: Day) -> Option<(Tone, Wording)> {
    Some(match cover {
        Cover::Covered => return None,
        Cover::Gap(day) => {
            let tone = if day <= today {
                Tone::Urgent
            } else {
                Tone::Now
            };
            (tone, say!("desk-cost-gap", date = full_date(day)))
        }
        Cover::Double(day) => (
            Tone::Urgent,
            say!("desk-cost-double", date = full_date(day)),
        ),
        Cover::Unknown => (Tone::Now, say!("desk-cost-unclear")),
    })
}

#[component]
fn Paid(cost: FixedCost, until: Option<Day>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let today = desk.now.get_untracked().day();
    let is_ours = cost.payer == Payer::Municipality;
    let payer = payer_words(cost.payer);
    let from = cost
        .from
        .map(|day| say!("change-since", date = full_date(day)));
    let until = until.map(|day| say!("bills-until", date = full_date(day)));
    let is_own_word = cost.id == FixedCost::own_id(cost.cost);
    let own_word = is_own_word.then(|| say!("desk-cost-own-word"));
    // Nobody confirms what a person pays.
    let last = match cost.last_confirmed {
        Some(day) => Some(say!("desk-last-confirmed", date = full_date(day))),
        None => is_ours.then(|| say!("desk-never-confirmed")),
    };
    let about = [Some(payer), from, until, own_word, last]
        .into_iter()
        .flatten();
    let about = about.map(|what| view! { <p class="ma-soft"><Say what/></p> });
    let id = cost.id.clone();
    let confirm = move |on| {
        let cost = id.clone();
        desk.act(StaffAction::ConfirmCost { cost, on });
    };
    let id = cost.id.clone();
    let remove = move |()| {
        let cost = id.clone();
        desk.act(StaffAction::RemoveCost { cost });
    };
    let can_remove = !is_own_word && with_role(Duty::ConfirmPayment);
    let can_confirm =
        is_ours && with_role(Duty::ConfirmPayment) && cost.last_confirmed != Some(today);
    view! {
        <li data-kind="fixed_cost" data-id=cost.id.as_str().to_owned()>
            <div>
                <Name cost=cost.cost/>
                {about.collect_view()}
            </div>
            {can_confirm.then(|| view! { <PaidOn of=cost.id.as_str() yes=say!("desk-confirm-cost-sure") on_paid=confirm/> })}
            {can_remove.then(|| view! { <Sure what=say!("desk-cost-remove") yes=say!("desk-cost-remove-sure") on_yes=remove/> })}
        </li>
    }
}
