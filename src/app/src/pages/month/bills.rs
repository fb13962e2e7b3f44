//! The bills of this month: what each adds to what was typed, and which do not count, and why.

use domain::Wording;
use domain::regelen::{Counts, MonthBill, MonthBills};
use leptos::prelude::*;
use ui::parts::{Badge, Icon, Say, Tone};
use ui::say;
use ui::words::sender;

use super::lines::line_words;
use crate::pages::bills::{euros, when};

/// The bills, where there are some, and what they make together.
#[component]
pub fn Bills(bills: Memo<MonthBills>) -> impl IntoView {
    move || {
        let MonthBills { bills, more } = bills.get();
        (!bills.is_empty()).then(|| {
            view! {
                <h3 class="nl-heading nl-heading--level-3"><Say what=say!("month-bills")/></h3>
                <p><Say what=say!("month-bills-why")/></p>
                <ul class="ma-rows">{bills.into_iter().map(|it| view! { <Row it/> }).collect_view()}</ul>
                <p><Say what=say!("month-bills-more", amount = euros(more))/></p>
            }
        })
    }
}

/// One bill: from whom, how much, until when or paid when, and how it counts.
#[component]
fn Row(it: MonthBill) -> impl IntoView {
    let id = it.bill.id.as_str().to_owned();
    let is_paid = it.bill.paid_on.is_some();
    let when = when(&it.bill, it.asks);
    let amount = it.bill.amount_cents.map(euros);
    let counts = counts_words(&it);
    let loan = it.bill.is_paid_back().then(|| say!("bills-loan"));
    let about = loan.into_iter().chain(counts);
    let about = about
        .map(|what| view! { <span class="ma-pair ma-small"><Icon name="info"/><Say what/></span> });
    view! {
        <li class="ma-row" data-kind="bill" data-id=id>
            <Icon name="bill" is_large=true/>
            <span class="ma-row__text">
                <b><Say what=sender(&it.bill)/></b>
                <span><Say what=Wording::ready(it.bill.kind.key())/></span>
                {amount.map(|amount| view! { <span class="ma-amount">{amount}</span> })}
                {if is_paid {
                    view! { <Badge tone=Tone::Done icon="check" what=when/> }.into_any()
                } else {
                    view! { <span class="ma-small"><Say what=when/></span> }.into_any()
                }}
                {about.collect_view()}
            </span>
        </li>
    }
}

/// The same in one line, to share and print.
pub fn bill_line(it: &MonthBill) -> Wording {
    let amount = it.bill.amount_cents.map(euros).unwrap_or_default();
    let status = match counts_words(it) {
        Some(why) if !it.is_counted() => why,
        _ => say!("plain", text = amount),
    };
    let item = say!("item-line", item = sender(&it.bill), status = status);
    say!("item-line", item = item, status = when(&it.bill, it.asks))
}

/// What is to be known about how it counts.
fn counts_words(it: &MonthBill) -> Option<Wording> {
    let line = || it.line.map(line_words);
    Some(match it.counts {
        Counts::Yes => return None,
        Counts::Instead => say!("month-bill-instead", what = line()?),
        Counts::InLine => say!("month-bill-in", what = line()?),
        Counts::NoAmount => say!("month-bill-no-amount"),
        Counts::NoDay => say!("month-bill-no-day"),
    })
}
