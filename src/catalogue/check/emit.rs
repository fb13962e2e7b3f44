//! Writes the checked items as Rust for `src/item.rs`.

use std::fmt::Write;

use toml::value::Datetime;

use crate::check::Checked;
use crate::check::raw::{Kind, RawWhen};

/// The array `ITEMS`. Strings and enums are written in their `Debug` form, which is also their form in Rust.
pub(crate) fn rust(items: &[Checked]) -> String {
    let mut out = String::new();
    let count = items.len();
    write_line(&mut out, &format!("static ITEMS: [Item; {count}] = ["));
    for Checked { list, raw } in items {
        let only_when = raw
            .only_when
            .map_or("None".to_owned(), |it| format!("Some(Condition::{it:?})"));
        write_line(&mut out, "    Item {");
        write_line(
            &mut out,
            &format!(
                "id: {:?}, list: List::{list:?}, code: {:?},",
                raw.id, raw.code
            ),
        );
        write_line(
            &mut out,
            &format!(
                "owner: Owner::{:?}, ask_first: {},",
                raw.owner, raw.ask_first
            ),
        );
        write_line(
            &mut out,
            &format!("needs: &{:?}, when: {},", raw.needs, when(&raw.when)),
        );
        write_line(
            &mut out,
            &format!(
                "waits_for: &{:?}, dutch_words: &{:?},",
                raw.waits_for, raw.dutch_words
            ),
        );
        write_line(
            &mut out,
            &format!("sites: &{:?}, sources: &{:?},", raw.sites, raw.sources),
        );
        write_line(
            &mut out,
            &format!("local: {}, review_by: {},", raw.local, date(raw.review_by)),
        );
        write_line(&mut out, &format!("only_when: {only_when},"));
        write_line(&mut out, "    },");
    }
    write_line(&mut out, "];");
    out
}

fn write_line(out: &mut String, line: &str) {
    writeln!(out, "{line}").expect("writing to a string cannot fail");
}

pub(crate) fn date(day: Datetime) -> String {
    let date = day.date.expect("checked: every date is a day");
    format!("({}, {}, {})", date.year, date.month, date.day)
}

fn when(raw: &RawWhen) -> String {
    match (raw.kind, raw.anchor, raw.edge) {
        (Kind::Advice, ..) => "When::Advice".to_owned(),
        (Kind::Letter, ..) => "When::Letter".to_owned(),
        (Kind::Rule, anchor, edge) => {
            let anchor = anchor.expect("checked: a rule has an anchor");
            let edge = edge.expect("checked: a rule has an edge");
            format!(
                "When::Rule(Rule {{ anchor: Anchor::{anchor:?}, months: {}, days: {}, edge: Edge::{edge:?}, \
                 safe_days_before: {}, opens_days: {:?}, warn_from_days: {:?}, force: Force::{:?}, check_with: {}, stands_in: {} }})",
                raw.months,
                raw.days,
                raw.safe_days_before,
                raw.opens_days,
                raw.warn_from_days,
                raw.force,
                raw.check_with,
                raw.stands_in,
            )
        }
    }
}
