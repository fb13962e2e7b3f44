//! One checklist item: until when and counted from what, why, what to do, what is needed, who
//! does it, what if stuck.

use catalogue::{Anchor, Edge, Force, When};
use domain::regelen::{Deadline, ItemStatus, comes_first, deadline, is_code_here};
use domain::{File, ItemId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Card, Icon, LinkButton, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::answers::Answers;
use super::item_buttons::Buttons;
use super::letter_date::LetterDate;
use super::local::OwnWay;
use super::regelen::{status_of, status_words};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;

/// The items that are done by reporting a change.
const REPORTED: [&str; 2] = ["benefit.report_changes", "allowances.income_change"];

/// The page of an item.
#[component]
pub fn ItemPage(id: String) -> impl IntoView {
    match catalogue::item(&id) {
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
    // Our words say the term that only stands in until the municipality says its own.
    let stands_in = matches!(item.when, When::Rule(rule) if rule.stands_in);
    let has_own_term =
        Memo::new(move |_| stands_in && phone.with(|file| file.local_term(item.id).is_some()));
    let has_code = Memo::new(move |_| phone.with(|file| is_code_here(file, item)));
    let [why, when_words, how, stuck, risk] = ["why", "when", "how", "stuck", "risk"].map(part);
    let how = Signal::derive(move || {
        if has_code.get() {
            say!("item-digid-code")
        } else {
            how.clone()
        }
    });
    let before = [why.clone(), when_words.clone()];
    let after = [stuck.clone(), risk.clone()];
    let sheet = move |()| {
        let needs = item
            .needs
            .iter()
            .map(|need| Wording::ready(catalogue::need_text_key(need)));
        let lines = when
            .get_untracked()
            .into_iter()
            .chain(before.clone())
            .chain([how.get_untracked()])
            .chain(after.clone())
            .chain(needs);
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
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="clock"/><Say what=say!("item-when")/></h2>
                {move || when.get().into_iter().enumerate().map(|(index, what)| {
                    let class = if index == 0 { "ma-answer__a" } else { "" };
                    view! { <p class=class><Say what/></p> }
                }).collect_view()}
                {move || (!has_own_term.get()).then(|| view! { <p><Say what=when_words.clone()/></p> })}
            </Card>
            <LetterDate item/>
            <OwnWay item/>
            {move || (!has_code.get()).then(how_to)}
            {(!item.needs.is_empty()).then(|| view! { <Needs item/> })}
            <Who item/>
            <Answer icon="help" question=say!("item-stuck") answer=stuck/>
            <Answer icon="info" question=say!("item-risk") answer=risk/>
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

#[component]
fn State(item: &'static catalogue::Item, status: ItemStatus) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let (tone, icon) = match status {
        ItemStatus::Done => (Tone::Done, "check"),
        ItemStatus::Waiting => (Tone::Wait, "hour"),
        ItemStatus::AskFirst => (Tone::Now, "question"),
        _ => (Tone::Plain, "open"),
    };
    let (on, note) = phone.peek(|file| {
        let state = file.items.get(&ItemId::new(item.id));
        (
            state.and_then(|it| it.on),
            state.and_then(|it| it.note.clone()),
        )
    });
    let what = match on.filter(|_| status == ItemStatus::Done) {
        Some(day) => say!("item-done-on", date = full_date(day)),
        None => status_words(status),
    };
    view! {
        <Badge tone icon what/>
        {note.map(|what| view! { <p><Say what/></p> })}
    }
}

/// What has to be done before this.
#[component]
fn First(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let first = Memo::new(move |_| {
        let ids = |file: &File| comes_first(file, item).iter().map(|it| it.id).collect();
        phone.with(|file| {
            if status_of(file, item).is_settled() {
                Vec::new()
            } else {
                ids(file)
            }
        })
    });
    let row = |item: &'static catalogue::Item| {
        view! {
            <li>
                <a class="ma-row" href=format!("/regelen/{}", item.id)>
                    <span class="ma-row__text"><b><Say what=Wording::ready(item.text_key()) tap=false/></b></span>
                    <Icon name="chev" is_mirrored=true/>
                </a>
            </li>
        }
    };
    move || {
        let items: Vec<_> = first
            .get()
            .into_iter()
            .filter_map(catalogue::item)
            .collect();
        (!items.is_empty()).then(|| view! {
            <section class="ma-stack">
                <h2 class="nl-heading nl-heading--level-2"><Say what=say!("item-first")/></h2>
                <ul class="ma-rows ma-card ma-card--rows">{items.into_iter().map(row).collect_view()}</ul>
            </section>
        })
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

/// What is known about the date, and where it comes from.
fn when_lines(file: &File, item: &catalogue::Item, today: domain::time::Day) -> Vec<Wording> {
    let found = deadline(file, item, today);
    let is_settled = status_of(file, item).is_settled();
    if is_settled && matches!(found, Deadline::WaitsFor(_) | Deadline::AskContact) {
        return Vec::new();
    }
    let is_late = !is_settled && found.last_day().is_some_and(|day| day < today);
    let mut lines = match found {
        Deadline::None => Vec::new(),
        Deadline::Told(day) => {
            vec![
                say!("item-until", date = full_date(day)),
                say!("item-due-told"),
            ]
        }
        Deadline::AskContact => vec![say!("item-ask-contact")],
        Deadline::WaitsFor(anchor) => vec![say!("item-wait-anchor", anchor = anchor_words(anchor))],
        Deadline::Rule {
            day,
            edge,
            anchor,
            counted_from,
            confirmed_by,
        } => {
            let first = match edge {
                Edge::Until => say!("item-until", date = full_date(day)),
                Edge::Before => say!("item-before", date = full_date(counted_from)),
                Edge::From => say!("item-from", date = full_date(day)),
            };
            let counted = say!(
                "item-counted",
                date = full_date(counted_from),
                anchor = anchor_words(anchor)
            );
            let confirmed = confirmed_by.map(|name| say!("item-confirmed", name = name));
            [first, counted].into_iter().chain(confirmed).collect()
        }
    };
    if let When::Rule(rule) = item.when {
        if rule.force == Force::Advice && !lines.is_empty() {
            lines.push(say!("item-advice"));
        }
        if rule.check_with {
            lines.push(say!("item-check_with"));
        }
    }
    if is_late {
        lines.push(say!("item-late"));
    }
    lines
}

#[component]
fn Needs(item: &'static catalogue::Item) -> impl IntoView {
    let rows = item.needs.iter().map(|need| {
        let what = Wording::ready(catalogue::need_text_key(need));
        view! { <li><Icon name="bag"/><Say what/></li> }
    });
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="bag"/><Say what=say!("item-need")/></h2>
            <ul class="ma-facts">{rows.collect_view()}</ul>
        </Card>
    }
}

#[component]
fn Who(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let who = Memo::new(move |_| {
        phone.with(|file| {
            let agreed = file
                .items
                .get(&ItemId::new(item.id))
                .and_then(|state| state.owner);
            let (words, role) = match agreed.unwrap_or(item.owner) {
                catalogue::Owner::Own => (say!("owner-self"), None),
                catalogue::Owner::CaseManager => {
                    (say!("owner-case_manager"), Some(Role::CaseManager))
                }
                catalogue::Owner::SettlementCounsellor => (
                    say!("owner-settlement_counsellor"),
                    Some(Role::SettlementCounsellor),
                ),
                catalogue::Owner::Municipality => (say!("owner-municipality"), None),
            };
            let member = role.and_then(|role| file.member_with(role));
            (words, member.map(|member| member.name.clone()))
        })
    });
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="people"/><Say what=say!("item-who")/></h2>
            {move || {
                let (what, name) = who.get();
                view! {
                    <p class="ma-answer__a"><Say what/></p>
                    {name.map(|name| view! { <p><Say what=say!("plain", text = name)/></p> })}
                }
            }}
        </Card>
    }
}

#[component]
fn Sources(item: &'static catalogue::Item) -> impl IntoView {
    let rows = item
        .sources
        .iter()
        .map(|source| view! { <li lang="nl" dir="ltr">{*source}</li> });
    view! {
        <Card class="ma-card ma-card--flat" has_tools=false>
            {item.site.map(|site| view! {
                <p><Say what=say!("item-site")/>" "<a class="nl-link" dir="ltr" rel="noreferrer" href=format!("https://{site}")>{site}</a></p>
            })}
            <details>
                <summary><Say what=say!("item-source") tap=false/></summary>
                <ul class="ma-small ma-soft ma-stack">{rows.collect_view()}</ul>
            </details>
        </Card>
    }
}

/// An anchor in words, as in "counted from".
pub fn anchor_words(anchor: Anchor) -> Wording {
    let key = ANCHOR_KEYS
        .iter()
        .find(|key| key.strip_prefix("anchor-") == Some(anchor.name()));
    Wording::ready(key.copied().unwrap_or_default())
}

/// Keys of the anchors.
const ANCHOR_KEYS: &[&str] = &[
    "anchor-permit_date",
    "anchor-municipality_link_date",
    "anchor-lease_signed_on",
    "anchor-moved_in_on",
    "anchor-registered_on",
    "anchor-assistance_claim_date",
    "anchor-assistance_start",
    "anchor-ontzorgen_start",
    "anchor-ontzorgen_end",
    "anchor-insurance_duty_start",
    "anchor-pip_date",
    "anchor-term_start",
    "anchor-term_end",
    "anchor-letter_date",
    "anchor-due_date",
    "anchor-first_childcare_day",
    "anchor-birth_date_child",
    "anchor-permit_valid_until",
];
