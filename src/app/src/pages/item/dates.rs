//! What is known about the date of an item, and from what it is counted.

use catalogue::{Anchor, Edge, Force, When};
use domain::regelen::{Deadline, deadline, is_over};
use domain::time::Day;
use domain::{File, Wording};
use ui::say;
use ui::words::full_date;

use crate::pages::regelen::status_of;

/// What is known about the date, and where it comes from.
pub fn when_lines(file: &File, item: &catalogue::Item, today: Day) -> Vec<Wording> {
    let found = deadline(file, item, today);
    let status = status_of(file, item);
    let is_settled = status.is_settled();
    let is_no_date = matches!(found, Deadline::WaitsFor(_) | Deadline::AskContact);
    if is_over(item, status) || is_settled && is_no_date {
        return Vec::new();
    }
    let confirmed_on = found.confirmed_on(file);
    let is_late = !is_settled && found.last_day().is_some_and(|day| day < today);
    let mut lines = match found {
        Deadline::None => Vec::new(),
        Deadline::Told(day) => {
            vec![
                say!("item-until", date = full_date(day)),
                say!("item-due-told"),
            ]
        }
        Deadline::AskContact if matches!(item.when, When::Rule(_)) => {
            vec![say!("item-ask-contact")]
        }
        Deadline::AskContact => vec![say!("item-ask-rules")],
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
                Edge::NextQuarter | Edge::NextFirst => say!("item-right", date = full_date(day)),
            };
            let counted = say!(
                "item-counted",
                date = full_date(counted_from),
                anchor = anchor_words(anchor)
            );
            let confirmed = confirmed_by.map(|name| match confirmed_on {
                Some(day) => say!("item-confirmed-on", name = name, date = full_date(day)),
                None => say!("item-confirmed", name = name),
            });
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
