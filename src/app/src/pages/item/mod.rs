//! One checklist item: until when and counted from what, why, what to do, what is needed, who
//! does it, what if stuck.

mod about;
mod answers;
mod buttons;
mod dates;
mod letter_date;
mod standing;

use catalogue::When;
use domain::Wording;
use domain::regelen::{are_words_current, is_code_here, is_for, is_past_review};
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;

use super::local::OwnWay;
use super::regelen::status_of;
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;
use about::{Needs, Sources, Who, around};
use answers::Answers;
use buttons::Buttons;
pub use dates::anchor_words;
use dates::when_lines;
use letter_date::LetterDate;
use standing::{First, State};

/// The items that are done by reporting a change.
const REPORTED: [&str; 2] = ["benefit.report_changes", "allowances.income_change"];

/// The item of money that is a gift or a loan, and where a loan is written down (`checklists.md`, A4).
const GIFT_OR_LOAN: &str = "first_days.bridging";
const NEW_LOAN: &str = "/regelen/rekeningen/nieuw?from=municipality&kind=furnishing_loan";

/// The page of an item; of one that is not for this person no more than that.
#[component]
pub fn ItemPage(id: String) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let item = catalogue::item(&id);
    let is_theirs = Memo::new(move |_| item.is_some_and(|it| phone.with(|file| is_for(file, it))));
    move || match item.filter(|_| is_theirs.get()) {
        Some(item) => view! { <Item item/> }.into_any(),
        None => view! {
            <PageTitle what=say!("regelen-title") back="/regelen"/>
            <p><Say what=say!("item-unknown")/></p>
        }
        .into_any(),
    }
}

#[component]
fn Item(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let key = item.text_key();
    let part = move |name: &str| Wording::ready(format!("{key}.{name}"));
    let status = Memo::new(move |_| phone.with(|file| status_of(file, item)));
    let when = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| when_lines(file, item, today))
    });
    let has_words = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| are_words_current(file, item, today))
    });
    // What goes wrong is said with terms; so is the time in words.
    let has_risk = Memo::new(move |_| !is_past_review(item.review_by, phone.today()));
    let has_code = Memo::new(move |_| phone.with(|file| is_code_here(file, item)));
    let [why, when_words, how, stuck, risk] = ["why", "when", "how", "stuck", "risk"].map(part);
    let how = Signal::derive(move || {
        if has_code.get() {
            say!("item-digid-code")
        } else {
            how.clone()
        }
    });
    let before = (why.clone(), when_words.clone());
    let after = (stuck.clone(), risk.clone());
    let sheet = move |()| {
        let needs = item
            .needs
            .iter()
            .map(|need| Wording::ready(catalogue::need_text_key(need)));
        let words = has_words.get_untracked().then(|| before.1.clone());
        let lines = in_order(item, when.get_untracked(), words)
            .into_iter()
            .chain([before.0.clone()])
            .chain([how.get_untracked()])
            .chain([after.0.clone()])
            .chain(has_risk.get_untracked().then(|| after.1.clone()))
            .chain(needs)
            .chain(phone.peek(|file| around(file, item)));
        Sheet {
            title: Wording::ready(item.text_key()),
            lines: lines.collect(),
        }
    };
    let how_to = move || {
        view! { <Answer icon="pen" question=say!("item-how") answer=how.get()/> }.into_any()
    };
    view! {
        {move || view! { <PageTitle what=title(item, has_code.get()) back="/regelen"/> }}
        <div class="ma-stack" data-kind="item_state" data-id=item.id>
            {move || view! { <State item status=status.get()/> }}
            // What was asked for came: it begins with what is next.
            {move || if has_code.get() { how_to() } else { view! { <First item/> }.into_any() }}
            <Answer icon="help" question=say!("item-why") answer=why/>
            {move || {
                let words = has_words.get().then(|| when_words.clone());
                let lines = when.get();
                let is_first_large = !lines.is_empty();
                let lines = in_order(item, lines, words);
                (!lines.is_empty()).then(|| view! { <Timing lines is_first_large/> })
            }}
            <LetterDate item/>
            <OwnWay item/>
            {move || (!has_code.get()).then(how_to)}
            {(item.id == GIFT_OR_LOAN).then(|| view! {
                <Card class="ma-card ma-answer">
                    <p><Say what=say!("gift-or-loan")/></p>
                    <LinkButton what=say!("gift-or-loan-loan") href=NEW_LOAN icon="bill" is_second=true/>
                </Card>
            })}
            {(!item.needs.is_empty()).then(|| view! { <Needs item/> })}
            <Who item/>
            <Answer icon="help" question=say!("item-stuck") answer=stuck/>
            {move || has_risk.get().then(|| view! { <Answer icon="info" question=say!("item-risk") answer=risk.clone()/> })}
            {(item.id == "ontzorgen.handover").then(|| view! {
                <LinkButton what=Wording::ready(item.text_key()) href="/regelen/overdracht" icon="hall"/>
            })}
            {(item.id == "budget.pots").then(|| view! {
                <LinkButton what=say!("month-title") href="/regelen/maand" icon="money"/>
            })}
            {REPORTED.contains(&item.id).then(|| view! {
                <LinkButton what=say!("change-title") href="/regelen/doorgeven" icon="repeat"/>
            })}
            {item.ask_first.then(|| view! { <Answers item status/> })}
            <Buttons item status/>
            <Sources item/>
            <ShareBar sheet/>
        </div>
    }
}

/// What the page is about: the item, or what is left of it to do.
fn title(item: &catalogue::Item, has_code: bool) -> Wording {
    if has_code {
        say!("item-digid-activate")
    } else {
        Wording::ready(item.text_key())
    }
}

/// When, and from what it is counted; then the catalogue's own words. What is to be done long before its last day
/// begins with the words (`checklists.md`, B1: "use the 4-month date only as the last line").
fn in_order(item: &catalogue::Item, lines: Vec<Wording>, words: Option<Wording>) -> Vec<Wording> {
    let is_early = matches!(item.when, When::Rule(rule) if rule.warn_from_days.is_some());
    let (before, after) = if is_early {
        (words, None)
    } else {
        (None, words)
    };
    before.into_iter().chain(lines).chain(after).collect()
}

#[component]
fn Timing(lines: Vec<Wording>, is_first_large: bool) -> impl IntoView {
    let lines = lines.into_iter().enumerate().map(move |(index, what)| {
        let is_large = is_first_large && index == 0;
        let class = if is_large { "ma-answer__a" } else { "" };
        view! { <p class=class><Say what/></p> }
    });
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="clock"/><Say what=say!("item-when")/></h2>
            {lines.collect_view()}
        </Card>
    }
}

#[component]
fn Answer(icon: &'static str, question: Wording, answer: Wording) -> impl IntoView {
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name=icon/><Say what=question/></h2>
            <p><Say what=answer/></p>
        </Card>
    }
}
