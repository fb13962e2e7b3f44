//! What the municipality does in its own way, wherever it belongs.

use catalogue::When;
use domain::regelen::{ItemStatus, LocalKind, LocalRule, Payer};
use domain::{Action, File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;

use super::item::anchor_words;
use crate::phone::Phone;

/// The rules of one kind that are of use here.
fn rules(
    kind: LocalKind,
    is_wanted: impl Fn(&LocalRule) -> bool + Send + Sync + 'static,
) -> Memo<Vec<LocalRule>> {
    let phone = expect_context::<Phone>();
    Memo::new(move |_| {
        let found = |file: &File| {
            file.local(kind)
                .filter(|it| is_wanted(it))
                .cloned()
                .collect()
        };
        phone.with(found)
    })
}

/// Whom to call, and when.
#[component]
pub fn Contacts(
    /// Whether those who help with what cannot wait, or all others.
    #[prop(optional)]
    is_urgent: bool,
) -> impl IntoView {
    let found = rules(LocalKind::Contact, move |it| it.is_urgent == is_urgent);
    let contact = |rule: LocalRule| {
        let number = rule.reach.unwrap_or_default();
        // A number is one word: half of it on the next line is another number.
        let call = say!("help-call", number = number.replace(' ', "\u{a0}"));
        view! {
            <li class="ma-stack" data-kind="local_rule" data-id=rule.id.as_str().to_owned()>
                <b>{rule.title.map(|what| view! { <Say what/> })}</b>
                {rule.text.map(|what| view! { <p class="ma-pair"><Icon name="clock"/><Say what/></p> })}
                <div class="ma-actions"><LinkButton what=call href=tel(&number) icon="phone" is_second=true/></div>
            </li>
        }
    };
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <h2 class="nl-heading nl-heading--level-2"><Say what=say!("help-municipality")/></h2>
                <ul class="ma-stack">{found.into_iter().map(contact).collect_view()}</ul>
            }
        })
    }
}

/// The address that calls a number.
pub fn tel(number: &str) -> String {
    let dialled = |c: &char| c.is_ascii_digit() || *c == '+';
    format!("tel:{}", number.chars().filter(dialled).collect::<String>())
}

/// The municipality's own term and page for an item.
#[derive(Clone, PartialEq, Eq)]
struct Own {
    /// Within how many days.
    days: Option<u16>,
    page: Option<LocalRule>,
}

impl Own {
    fn of(file: &File, item: &catalogue::Item) -> Option<Self> {
        let first = |kind| {
            let mut rules = file.local(kind);
            rules.find(|it| it.item.as_deref() == Some(item.id))
        };
        let days = first(LocalKind::Term).and_then(|it| it.days);
        let page = first(LocalKind::Link).cloned();
        (days.is_some() || page.is_some()).then_some(Self { days, page })
    }

    /// Within how many days, and counted from what.
    fn term(&self, item: &catalogue::Item) -> Vec<Wording> {
        let from = match &item.when {
            When::Rule(rule) => Some(say!("item-count-from", anchor = anchor_words(rule.anchor))),
            _ => None,
        };
        self.days
            .map(|days| say!("item-local-term", days = usize::from(days)))
            .into_iter()
            .chain(from.filter(|_| self.days.is_some()))
            .collect()
    }
}

/// The same on a sheet about the item.
pub fn own_way_lines(file: &File, item: &catalogue::Item) -> Vec<Wording> {
    let Some(own) = Own::of(file, item) else {
        return Vec::new();
    };
    let term = own.term(item);
    let page = own.page.into_iter().flat_map(|rule| {
        let reach = rule.reach.map(|reach| say!("plain", text = reach));
        rule.text.into_iter().chain(reach)
    });
    std::iter::once(say!("item-local"))
        .chain(term)
        .chain(page)
        .collect()
}

/// The municipality's own term and page for an item.
#[component]
pub fn OwnWay(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let own = Memo::new(move |_| phone.with(|file| Own::of(file, item)));
    move || {
        own.get().map(|own| {
            let term = own.term(item).into_iter();
            view! {
                <Card class="ma-card ma-answer">
                    <h2 class="ma-answer__q"><Icon name="hall"/><Say what=say!("item-local")/></h2>
                    {term.map(|what| view! { <p><Say what/></p> }).collect_view()}
                    {own.page.map(|rule| view! { <Site rule/> })}
                </Card>
            }
        })
    }
}

/// What a rule says, and its page.
#[component]
fn Site(rule: LocalRule) -> impl IntoView {
    view! {
        {rule.text.map(|what| view! { <p><Say what/></p> })}
        {rule.reach.map(|href| view! {
            <div class="ma-actions">
                <a class="nl-button nl-button--secondary" rel="noreferrer" href=href><Say what=say!("item-local-site") tap=false/></a>
            </div>
        })}
    }
}

/// Within how many days the municipality wants to know of a change.
#[component]
pub fn ReportTerm() -> impl IntoView {
    let terms = rules(LocalKind::Term, |it| {
        it.item.as_deref() == Some("benefit.report_changes")
    });
    move || {
        let days = terms.get().first().and_then(|it| it.days);
        days.map(|days| {
            let what = say!("change-local-term", days = usize::from(days));
            view! { <p class="ma-pair"><Icon name="clock"/><Say what/></p> }
        })
    }
}

/// That somebody usually pays a cost; nobody said it for this person.
pub fn usual_words(payer: Payer) -> Wording {
    match payer {
        Payer::Municipality => say!("bills-usual-municipality"),
        Payer::Person => say!("bills-usual-self"),
    }
}

/// What can be arranged only here, each to tick.
#[component]
pub fn OwnItems() -> impl IntoView {
    let found = rules(LocalKind::Item, |_| true);
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <section class="ma-section" data-kind="list" data-id="local">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("regelen-local")/></h2>
                    {found.into_iter().map(|rule| view! { <OwnItem rule/> }).collect_view()}
                </section>
            }
        })
    }
}

#[component]
fn OwnItem(rule: LocalRule) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = ItemId::new(rule.id.as_str());
    let title = rule
        .title
        .clone()
        .unwrap_or_else(|| Wording::ready("item-local"));
    let is_done = {
        let id = id.clone();
        Memo::new(move |_| {
            phone.with(|file| {
                file.items
                    .get(&id)
                    .is_some_and(|it| it.status == ItemStatus::Done)
            })
        })
    };
    let label = {
        let title = title.clone();
        move || crate::phone::own_text(&title)
    };
    let tick = move |_| {
        let item = id.clone();
        phone.attempt(if is_done.get_untracked() {
            Action::UntickItem { item }
        } else {
            Action::TickItem { item }
        });
    };
    view! {
        <Card kind="item_state" id=rule.id.as_str().to_owned()>
            <label class="ma-row">
                <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox"
                    aria-label=label prop:checked=move || is_done.get() on:change=tick/>
                <b class="ma-row__text"><Say what=title tap=false/></b>
            </label>
            <Site rule/>
        </Card>
    }
}
