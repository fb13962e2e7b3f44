//! The demo people: Samir, Selam and Zahra. Their week is always the current one.

mod read;
mod shift;

use anyhow::{Context as _, Result};
use domain::desk::{Staff, StaffRole};
use domain::time::{Day, Instant};
use domain::{Language, MemberId, PersonId, Record, TeamMember};

use crate::session::code_hash;
use crate::staff::normal_login;
use crate::store::{Import, NewAccount, NewCode, Store};
use shift::shifted;

/// The Monday of the week that the demo files describe.
const MONDAY: &str = "2026-11-23";
/// The setting that holds the Monday of the week to which the demo people were moved.
const SETTING: &str = "demo_monday";
/// Demo codes never get too old: the end of 9999.
const FOR_EVER: Instant = Instant::from_millis(253_402_300_799_000);

const FILES: [(&str, &str); 3] = [
    ("DEMO-SAMIR", include_str!("../../demo/samir.toml")),
    ("DEMO-SELAM", include_str!("../../demo/selam.toml")),
    ("DEMO-ZAHRA", include_str!("../../demo/zahra.toml")),
];

/// A demo person, as the start of the server tells of them.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// First name.
    pub name: String,
    /// The language in which they read.
    pub language: Language,
    /// The code that signs a phone in; the same at every start.
    pub code: &'static str,
}

/// The demo people.
///
/// # Errors
/// When a demo file is malformed.
pub fn people() -> Result<Vec<DemoPerson>> {
    let read = |(code, text): (&'static str, &str)| {
        let person = read::file(text).with_context(|| code)?.person;
        Ok(DemoPerson {
            name: person.name,
            language: person.language,
            code,
        })
    };
    FILES.into_iter().map(read).collect()
}

/// Loads the demo people into an empty database, or moves those that are there, so that the week
/// of the demo is the week of today. What someone changed in the demo moves along. Those who do not
/// move stay in the weeks in which they are.
pub(crate) fn bring_to(store: &dyn Store, today: Day, is_moving: bool) -> Result<()> {
    add_staff(store)?;
    let to = today.monday();
    let is_at = store.setting(SETTING)?;
    let mut import = match &is_at {
        None => first(to)?,
        Some(_) if !is_moving => return Ok(()),
        Some(from) => {
            let from: Day = from.parse().context("the setting demo_monday is no date")?;
            if from == to {
                return Ok(());
            }
            moved(store, weeks(from, to), to)?
        }
    };
    import.builds_on = Some((SETTING.to_owned(), is_at));
    // Another server that starts at this moment may have brought them: then there is nothing to do.
    Ok(store.import(&import)?)
}

/// Someone of the staff of the demo people, as the start of the server tells of them.
#[derive(Clone, Debug)]
pub struct DemoStaff {
    /// Who.
    pub staff: Staff,
    /// The code that signs them in at the desk; the same at every start.
    pub code: String,
}

/// The staff of the demo people: everyone of their teams whose role signs in at the desk, and an
/// administrator.
///
/// # Errors
/// When a demo file is malformed.
pub fn staff() -> Result<Vec<DemoStaff>> {
    let mut all = Vec::new();
    for (code, text) in FILES {
        let team = read::file(text).with_context(|| code)?.team_member;
        all.extend(team.into_iter().filter_map(demo_staff));
    }
    all.push(DemoStaff {
        staff: Staff {
            id: MemberId::new("noor"),
            name: "Noor".to_owned(),
            role: StaffRole::Administrator,
        },
        code: "DEMO-NOOR".to_owned(),
    });
    Ok(all)
}

fn demo_staff(member: TeamMember) -> Option<DemoStaff> {
    let mut roles = StaffRole::ALL.into_iter();
    let role = roles.find(|role| role.in_team() == Some(member.role))?;
    let code = format!("DEMO-{}", member.name.to_uppercase());
    let staff = Staff {
        id: member.id,
        name: member.name,
        role,
    };
    Some(DemoStaff { staff, code })
}

fn add_staff(store: &dyn Store) -> Result<()> {
    for demo in staff()? {
        store.add_account(&NewAccount {
            staff: demo.staff,
            login: normal_login(&demo.code),
            now: Instant::from_millis(0),
            opening: None,
            is_demo: true,
            by: None,
        })?;
    }
    Ok(())
}

fn first(to: Day) -> Result<Import> {
    let mut import = Import {
        settings: vec![(SETTING.to_owned(), to.to_string())],
        ..Import::default()
    };
    for (code, text) in FILES {
        let file = read::file(text).with_context(|| code)?;
        let person = file.person.id.clone();
        let weeks = weeks(MONDAY.parse()?, to);
        let records = file
            .records()
            .into_iter()
            .map(|record| shifted(record, weeks))
            .collect();
        import.people.push((person.clone(), records));
        import.codes.push(NewCode {
            hash: code_hash(code),
            person,
            expires_at: FOR_EVER,
            is_demo: true,
        });
    }
    Ok(import)
}

fn moved(store: &dyn Store, weeks: i32, to: Day) -> Result<Import> {
    let mut import = Import {
        settings: vec![(SETTING.to_owned(), to.to_string())],
        ..Import::default()
    };
    for (code, text) in FILES {
        let person: PersonId = read::file(text).with_context(|| code)?.person.id;
        let records: Vec<Record> = store
            .records(&person)?
            .into_iter()
            .map(|record| shifted(record, weeks))
            .collect();
        import.people.push((person, records));
    }
    Ok(import)
}

fn weeks(from: Day, to: Day) -> i32 {
    (to.number() - from.number()) / 7
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{File, regelen, week};

    fn file_of(name: &str) -> File {
        let (_, text) = FILES
            .into_iter()
            .find(|(code, _)| code.ends_with(name))
            .unwrap();
        File::from_records(read::file(text).unwrap().records())
    }

    #[test]
    fn every_demo_person_is_there() {
        let names: Vec<_> = people()
            .unwrap()
            .into_iter()
            .map(|it| (it.name, it.language))
            .collect();
        let expected = [
            ("Samir".to_owned(), Language::Arabic),
            ("Selam".to_owned(), Language::Tigrinya),
            ("Zahra".to_owned(), Language::Dari),
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn samirs_tuesday_collides() {
        let file = file_of("SAMIR");
        let tuesday: Day = "2026-11-24".parse().unwrap();
        let found = week::conflicts(file.entries.values().filter(|entry| entry.day == tuesday));
        let minutes: Vec<_> = found.iter().map(|conflict| conflict.minutes).collect();
        assert_eq!(minutes, [55], "{found:#?}");
    }

    #[test]
    fn selams_insurance_is_until_the_end_of_january() {
        let file = file_of("SELAM");
        let (today, last): (Day, Day) =
            ("2026-11-23".parse().unwrap(), "2027-01-31".parse().unwrap());
        let lasts: Vec<_> = catalogue::items()
            .iter()
            .filter(|item| item.id.starts_with("insurance."))
            .filter_map(|item| regelen::deadline(&file, item, today).last_day())
            .collect();
        assert!(lasts.contains(&last), "{lasts:?}");
    }

    // C4: her permit is of 8 April, so her right is from 1 July; the note with the item says the same day.
    #[test]
    fn selams_child_benefit_is_from_the_quarter_after_her_permit() {
        let file = file_of("SELAM");
        let item = catalogue::item("allowances.child_benefit").unwrap();
        let by_rule = regelen::deadline(&file, item, "2026-11-23".parse().unwrap());
        let regelen::Deadline::Rule { day: from, .. } = by_rule else {
            panic!("{by_rule:?}");
        };
        let note = file.items[&domain::ItemId::new(item.id)].note.clone();
        let Some(domain::Wording::Ready { args, .. }) = note else {
            panic!("{note:?}");
        };
        assert_eq!(args.get("from"), Some(&domain::Arg::Day(from)));
        assert_eq!(from, "2026-07-01".parse().unwrap());
    }

    #[test]
    fn every_record_reads_back_as_it_was_stored() {
        for (code, text) in FILES {
            for record in read::file(text).unwrap().records() {
                let json = serde_json::to_string(&record).unwrap();
                let back: Result<Record, _> = serde_json::from_str(&json);
                assert_eq!(back.ok(), Some(record), "{code}: {json}");
            }
        }
    }

    #[test]
    fn no_two_records_have_one_key() {
        for (code, text) in FILES {
            let records = read::file(text).unwrap().records();
            let keys: std::collections::BTreeSet<_> = records.iter().map(Record::key).collect();
            assert_eq!(keys.len(), records.len(), "{code}");
        }
    }
}
