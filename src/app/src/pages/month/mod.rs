//! My month: what comes in, what goes out, what is put aside, what is left. All of it from what was
//! typed: line by line, and in the bills of this month.

mod bills;
mod lines;

use domain::regelen::{Balance, BudgetLine, MonthBill, MonthBills, Side};
use domain::{BudgetLineId, File, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;

use super::bills::euros;
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::{Phone, own_text};
use bills::bill_line;
use lines::Lines;
pub use lines::line_words;

const SIDES: [Side; 3] = [Side::Income, Side::Cost, Side::Pot];

/// The page.
#[component]
pub fn Month() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let balance = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| Balance::of(file, today))
    });
    let bills = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| MonthBills::of(file, today))
    });
    let missing = Memo::new(move |_| {
        let bills = bills.get().bills;
        phone.with(|file| missing(file, &bills))
    });
    let sheet = move |()| Sheet {
        title: say!("month-title"),
        lines: phone.peek(|file| {
            let line = |(name, _): (&'static str, Side)| {
                let line = file.budget.get(&BudgetLineId::new(name))?;
                let status = say!("plain", text = euros(line.amount_cents));
                let item = say!("item-line", item = line_words(name), status = status);
                let every = Wording::ready(line.every.key());
                Some(say!("item-line", item = item, status = every))
            };
            let lines = BudgetLine::ALL.into_iter().filter_map(line);
            let bills = bills.get_untracked().bills;
            lines
                .chain(bills.iter().map(bill_line))
                .chain([result_words(
                    balance.get_untracked(),
                    missing.get_untracked(),
                )])
                .collect()
        }),
    };
    view! {
        <PageTitle what=say!("month-title") back="/regelen"/>
        <p><Say what=say!("month-why")/></p>
        <p class="ma-pair"><Icon name="eye"/><Say what=say!("month-private")/></p>
        <Result balance missing/>
        {SIDES.map(|side| view! { <Lines side balance bills/> }).into_iter().collect_view()}
        <ShareBar sheet/>
    }
}

/// What is left, in words, and as a bar that says the same.
#[component]
fn Result(balance: Memo<Balance>, missing: Memo<Option<&'static str>>) -> impl IntoView {
    let bar = move || {
        let shares = balance.get().shares().filter(|_| missing.get().is_none())?;
        let [out, pots, left] = shares.map(|part| usize::try_from(part).unwrap_or(0));
        let what = say!("month-picture", out = out, pots = pots, left = left);
        let label = own_text(&what);
        Some(view! {
            <div class="ma-balance" role="img" aria-label=label>
                {[out, pots, left].map(|part| view! { <span style:--size=format!("{part}%")></span> }).into_iter().collect_view()}
            </div>
            <p class="ma-small"><Say what/></p>
        })
    };
    view! {
        <Card kind="balance">
            <p role="status">{move || view! { <b><Say what=result_words(balance.get(), missing.get())/></b> }}</p>
            {bar}
        </Card>
    }
}

/// The first of the fixed costs that is not known yet; zero is an answer, too, and so is a bill.
fn missing(file: &File, bills: &[MonthBill]) -> Option<&'static str> {
    let is_billed = |name| {
        let mut counted = bills.iter().filter(|it| it.is_counted());
        counted.any(|it| it.line == Some(name))
    };
    let is_missing = |name: &&'static str| {
        !file.budget.contains_key(&BudgetLineId::new(*name)) && !is_billed(*name)
    };
    BudgetLine::FIXED.into_iter().find(is_missing)
}

/// Nothing is promised to be left before the fixed costs are known.
fn result_words(balance: Balance, missing: Option<&str>) -> Wording {
    let left = balance.left();
    if balance.income == 0 {
        say!("month-empty")
    } else if let Some(name) = missing {
        say!("month-incomplete", what = line_words(name))
    } else if left < 0 {
        say!("month-short", amount = euros(-left))
    } else {
        let week = euros(balance.left_a_week());
        say!("month-left", amount = euros(left), week = week)
    }
}
