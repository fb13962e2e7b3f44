//! My month: what comes in, what goes out, what is put aside, what is left. All of it typed by the
//! person, kept line by line.

use domain::regelen::{Balance, BudgetLine, Cost, Every, Side, cents_of};
use domain::{Action, BudgetLineId, File, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;

use super::bills::{cost_words, euros};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::{Phone, own_text};

const SIDES: [Side; 3] = [Side::Income, Side::Cost, Side::Pot];

/// The page.
#[component]
pub fn Month() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let balance = Memo::new(move |_| phone.with(Balance::of));
    let missing = Memo::new(move |_| phone.with(missing));
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
            lines
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
        {SIDES.map(|side| view! { <Lines side balance/> }).into_iter().collect_view()}
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

/// The first of the fixed costs that is not typed yet; zero is an answer, too.
fn missing(file: &File) -> Option<&'static str> {
    let is_missing = |name: &&str| !file.budget.contains_key(&BudgetLineId::new(*name));
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

/// The lines of one side, and their sum.
#[component]
fn Lines(side: Side, balance: Memo<Balance>) -> impl IntoView {
    let (title, why) = match side {
        Side::Income => (say!("month-in"), say!("month-in-why")),
        Side::Cost => (say!("month-out"), say!("month-out-why")),
        Side::Pot => (say!("month-pots"), say!("month-pots-why")),
    };
    let sum = move || {
        let balance = balance.get();
        euros(match side {
            Side::Income => balance.income,
            Side::Cost => balance.costs,
            Side::Pot => balance.pots,
        })
    };
    let names = BudgetLine::ALL.into_iter();
    let names = names.filter_map(move |(name, of)| (of == side).then_some(name));
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=title/></h2>
            <p><Say what=why/></p>
            {names.map(|name| view! { <Line name/> }).collect_view()}
            <p>{move || view! { <b><Say what=say!("month-total", amount = sum())/></b> }}</p>
        </Card>
    }
}

/// One amount, kept as soon as the field is left.
#[component]
fn Line(name: &'static str) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let known = phone.peek(|file| file.budget.get(&BudgetLineId::new(name)).cloned());
    let typed = RwSignal::new(
        known
            .as_ref()
            .map(|it| plain(it.amount_cents))
            .unwrap_or_default(),
    );
    let every = RwSignal::new(known.map_or_else(|| usual(name), |it| it.every));
    let trouble = RwSignal::new(None::<Wording>);
    let is_kept = StoredValue::new(true);
    let keep = move || {
        is_kept.set_value(true);
        let amount = typed.get_untracked();
        let amount = match amount.trim() {
            "" => Ok(None),
            text => cents_of(text).map(Some).ok_or(say!("bill-amount-wrong")),
        };
        let kept = amount.and_then(|amount_cents| {
            let kept = phone.act(Action::SetBudgetLine {
                line: BudgetLineId::new(name),
                amount_cents,
                every: every.get_untracked(),
            });
            kept.map_err(|refusal| Wording::ready(refusal.key()))
        });
        trouble.set(kept.err());
    };
    // A swipe back leaves the page without leaving the field.
    on_cleanup(move || {
        if !is_kept.get_value() && phone.session.get_untracked().is_some() {
            keep();
        }
    });
    let write = move |text: String| {
        is_kept.set_value(false);
        typed.set(text);
    };
    let choose = move |index: usize| {
        every.set(*Every::ALL.get(index).unwrap_or(&Every::Month));
        if !typed.get_untracked().trim().is_empty() {
            keep();
        }
    };
    let often = own_text(&say!("month-how-often", what = line_words(name)));
    let options = Every::ALL.into_iter().enumerate().map(|(index, it)| {
        view! { <option value=index.to_string() selected=move || every.get() == it>{own_text(&Wording::ready(it.key()))}</option> }
    });
    view! {
        <div class="ma-field" data-kind="budget_line" data-id=name>
            <label class="utrecht-form-label" for=name><Say what=line_words(name) tap=false/>" €"</label>
            <div class="ma-amount-row">
                <input class="utrecht-textbox utrecht-textbox--html-input" id=name type="text" autocomplete="off" inputmode="decimal"
                    prop:value=typed on:input:target=move |event| write(event.target().value()) on:change=move |_| keep()/>
                <select class="utrecht-select utrecht-select--html-select" aria-label=often
                    on:change:target=move |event| choose(event.target().value().parse().unwrap_or(0))>
                    {options.collect_view()}
                </select>
            </div>
            <p class="ma-field__error" role="alert">
                {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
            </p>
        </div>
    }
}

/// How often it comes, as a rule: child benefit each quarter, the two settlements each year
/// (`checklists.md`, B2, D2 and G).
fn usual(name: &str) -> Every {
    match name {
        "child_benefit" => Every::Quarter,
        "energy_settlement" | "deductible" => Every::Year,
        _ => Every::Month,
    }
}

/// An amount as one would type it: 1250,00.
fn plain(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// What a line is for.
fn line_words(name: &str) -> Wording {
    let cost = Cost::ALL.into_iter().find(|it| it.name() == name);
    cost.map_or_else(|| Wording::ready(format!("budget-{name}")), cost_words)
}
