//! The lines of the month that the person types, and what each side makes together.

use domain::regelen::{Balance, BudgetLine, Cost, Every, MonthBills, Side, cents_of};
use domain::{Action, BudgetLineId, Wording};
use leptos::prelude::*;
use ui::parts::{Card, DutchOf, Icon, Say, line_to_choose};
use ui::say;

use super::bills::Bills;
use crate::pages::bills::{cost_words, euros};
use crate::phone::{Form, Phone, own_text};

/// The lines of one side, and their sum.
#[component]
pub fn Lines(side: Side, balance: Memo<Balance>, bills: Memo<MonthBills>) -> impl IntoView {
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
            {(side == Side::Cost).then(|| view! { <Bills bills/> })}
            <p>{move || view! { <b><Say what=say!("month-total", amount = sum())/></b> }}</p>
        </Card>
    }
}

/// One amount, kept as soon as the field is left.
#[component]
fn Line(name: &'static str) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let known = phone.peek(|file| file.budget.get(&BudgetLineId::new(name)).cloned());
    let half: Option<String> = phone.half_typed_about(Form::Amount, name);
    let trouble = RwSignal::new(half.as_ref().map(|_| say!("bill-amount-wrong")));
    let kept = known.as_ref().map(|it| plain(it.amount_cents));
    let typed = RwSignal::new(half.or(kept).unwrap_or_default());
    let every = RwSignal::new(known.map_or_else(|| usual(name), |it| it.every));
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
        // What cannot be read stays as it was typed, also where the page is left.
        let unread = kept.is_err().then(|| typed.get_untracked());
        phone.save_half_typed_about(Form::Amount, name, unread);
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
        view! { <option value=index.to_string() selected=move || every.get() == it>{line_to_choose(Wording::ready(it.key()))}</option> }
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
            <DutchOf what=Signal::derive(move || Some(Wording::ready(every.get().key())))/>
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
pub fn line_words(name: &str) -> Wording {
    let cost = Cost::ALL.into_iter().find(|it| it.name() == name);
    cost.map_or_else(|| Wording::ready(format!("budget-{name}")), cost_words)
}
