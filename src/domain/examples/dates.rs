//! Measures how long all dates of a file take: every item of the catalogue, every anchor confirmed,
//! and a municipality that set a term for each.
//!
//! `cargo run --release -p domain --example dates` prints the microseconds per file.

use std::hint::black_box;
use std::time::Instant;

use domain::regelen::{LocalKind, LocalRule, deadline};
use domain::time::Day;
use domain::{Anchor, AnchorDate, AnchorId, DateSource, File, LocalRuleId, Record};

const FILES: u32 = 2_000;

fn main() {
    let today = Day::from_ymd(2026, 11, 24).expect("a day of the calendar");
    let anchors = Anchor::ALL.iter().map(|anchor| {
        Record::from(AnchorDate {
            id: AnchorId::new(anchor.name()),
            day: today,
            source: DateSource::CaseManager,
            confirmed_by: None,
            confirmed_on: None,
        })
    });
    let terms = catalogue::items().iter().map(|item| {
        let id = LocalRuleId::new(format!("term.{}", item.id));
        Record::from(LocalRule {
            item: Some(item.id.to_owned()),
            days: Some(30),
            ..LocalRule::new(id, LocalKind::Term)
        })
    });
    let file = File::from_records(anchors.chain(terms));
    let began = Instant::now();
    for _ in 0..FILES {
        for item in catalogue::items() {
            black_box(deadline(black_box(&file), item, today));
        }
    }
    println!("{}", (began.elapsed() / FILES).as_micros());
}
