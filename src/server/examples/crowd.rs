//! Gives Marit of the demo so many people more, for measuring the desk: copies of the three demo people under names
//! of their own, of whom some wrote nothing and some owe nothing. A server was started on the folder before.
//!
//! `cargo run --release -p server --example crowd -- FOLDER PEOPLE NOW`

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use domain::{Kind, PersonId, Record, Role};
use server::store::{Import, SqliteStore, Store as _};

/// Whom they are copied from, and whose they are.
const TEMPLATES: [&str; 3] = ["demo-samir", "demo-selam", "demo-zahra"];
const STAFF: &str = "marit";
/// What some have nothing of, so that not everyone is needed for the same reason.
const LACKING: [Option<Kind>; 4] = [
    None,
    Some(Kind::Message),
    Some(Kind::Bill),
    Some(Kind::Step),
];
const SYLLABLES: [&str; 7] = ["Ha", "Sa", "Mi", "Ra", "Yo", "Ab", "Te"];

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let mut word = || words.next().context("FOLDER PEOPLE NOW");
    let (data, people, now) = (word()?, word()?.parse::<usize>()?, word()?);
    let now = server::parse_utc(&now).map_err(anyhow::Error::msg)?;
    let store = SqliteStore::open(&PathBuf::from(data))?;
    let read = |id: &str| store.records(&PersonId::new(id));
    let templates = TEMPLATES.map(read);
    let templates = templates.into_iter().collect::<Result<Vec<_>, _>>()?;
    let of = |number: usize| Some(another(templates.get(number % templates.len())?, number));
    store.import(&Import {
        people: (0..people).filter_map(of).collect(),
        made_at: Some(now),
        ..Import::default()
    })?;
    Ok(())
}

/// A copy with a name of its own, whose case manager is Marit.
fn another(template: &[Record], number: usize) -> (PersonId, Vec<Record>) {
    let id = PersonId::new(format!("person-{number}"));
    let lacking = LACKING.get(number / 3 % LACKING.len()).copied().flatten();
    let has = |it: &&Record| lacking.is_none_or(|kind| it.key().kind != kind);
    let own = |record: &Record| match record.clone() {
        Record::Person(mut person) => {
            person.id = id.clone();
            person.name = name(number);
            Record::Person(person)
        }
        Record::TeamMember(mut member) if member.role == Role::CaseManager => {
            member.id = domain::MemberId::new(STAFF);
            Record::TeamMember(member)
        }
        other => other,
    };
    (id.clone(), template.iter().filter(has).map(own).collect())
}

/// Names follow no order of the numbers.
fn name(number: usize) -> String {
    let syllable = |of: usize| {
        SYLLABLES
            .get(of % SYLLABLES.len())
            .copied()
            .unwrap_or_default()
    };
    let (first, second) = (syllable(number * 5), syllable(number / 7 * 3 + 1));
    format!("{first}{} {number}", second.to_lowercase())
}
