//! What the municipality's own systems know, by their ids.

use std::collections::BTreeMap;

use domain::desk::{Staff, StaffMutation, StaffRole, apply_system};
use domain::time::{Day, Instant};
use domain::webpush::kinds_of;
use domain::{File, PersonId, Refusal, Role};

use super::connection::{Connection, params};
use super::{
    About, Engine, SqlStore, caseload, feed, photos, pull, staff, tokens, webpush, writing,
};
use crate::store::{
    Act, Before, Changed, Decided, ExternalKind, FoundPerson, FoundThings, Hash, Import,
    IntegrationStore, KeptToken, NewLook, NewToken, Put, PutDone, Service, StoreError, Thing,
    Which,
};

impl<E: Engine> IntegrationStore for SqlStore<E> {
    fn add_token(&self, new: &NewToken) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| tokens::add(tx, new))
    }

    fn tokens(&self) -> Result<Vec<KeptToken>, StoreError> {
        self.engine.read(tokens::all)
    }

    fn revoke_token(&self, name: &str, now: Instant) -> Result<bool, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| tokens::revoke(tx, name, now))
    }

    fn service(&self, token: &Hash) -> Result<Option<Service>, StoreError> {
        self.engine.read(|db| tokens::find(db, token))
    }

    fn token_used(&self, token: &Hash, today: Day) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| tokens::used(tx, token, today))
    }

    fn external_people(&self, which: Which<'_>) -> Result<Vec<FoundPerson>, StoreError> {
        self.engine.read_at_once(|db| people(db, which))
    }

    fn external_things(
        &self,
        person: &str,
        kind: ExternalKind,
        which: Which<'_>,
    ) -> Result<Option<FoundThings>, StoreError> {
        self.engine.read_at_once(|db| {
            let Some(person) = person_of(db, person)? else {
                return Ok(None);
            };
            let file = File::from_records(pull::records(db, &person)?);
            let things = things(db, &person, kind, which)?;
            Ok(Some(FoundThings {
                person,
                file,
                things,
            }))
        })
    }

    fn put_external(&self, it: &Put<'_>) -> Result<PutDone, StoreError> {
        self.engine.write(&About::Anyone, |tx| put(tx, it))
    }

    fn unlink(&self, id: &str) -> Result<Option<PersonId>, StoreError> {
        self.engine.write(&About::Nobody, |tx| unlink(tx, id))
    }

    fn note_looks(&self, looks: &[NewLook]) -> Result<(), StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            looks.iter().try_for_each(|it| caseload::note_look(tx, it))
        })
    }

    fn case_manager(&self, login: &str, is_demo: bool) -> Result<Option<Staff>, StoreError> {
        self.engine.read(|db| {
            db.optional(
                "SELECT id, name, role FROM staff WHERE login = ?1 AND closed_at IS NULL
                   AND role = ?2 AND (is_demo = 0 OR ?3 = 1)",
                params![login, StaffRole::CaseManager.name(), is_demo],
                staff::staff,
            )
        })
    }

    fn external_changes(
        &self,
        after: u64,
        kinds: &[ExternalKind],
        most: usize,
        now: Instant,
    ) -> Result<Option<Vec<Changed>>, StoreError> {
        if self.engine.read(feed::has_news)? {
            self.engine
                .write(&About::Nobody, |tx| feed::take_news(tx, now))?;
        }
        self.engine
            .read_at_once(|db| feed::changes(db, after, kinds, most))
    }
}

fn person_of(db: &Connection, external: &str) -> Result<Option<PersonId>, StoreError> {
    db.optional(
        "SELECT person FROM external_ids WHERE kind = 'person' AND external_id = ?1",
        [external],
        |row| Ok(PersonId::new(row.get::<String>(0)?)),
    )
}

fn people(db: &Connection, which: Which<'_>) -> Result<Vec<FoundPerson>, StoreError> {
    let (is_it, id, most) = parts(which);
    let found = db.query(
        &format!(
            "SELECT external_id, person FROM external_ids
             WHERE kind = 'person' AND external_id {is_it} ?1 ORDER BY external_id LIMIT ?2"
        ),
        params![id, most],
        |row| Ok((row.get(0)?, PersonId::new(row.get::<String>(1)?))),
    )?;
    let found = found.into_iter().map(|(external, person)| {
        let file = File::from_records(pull::records(db, &person)?);
        Ok(FoundPerson {
            external,
            case_manager: case_manager_of(db, &file)?,
            person,
            file,
        })
    });
    found.collect()
}

fn things(
    db: &Connection,
    person: &PersonId,
    kind: ExternalKind,
    which: Which<'_>,
) -> Result<Vec<Thing>, StoreError> {
    let (is_it, id, most) = parts(which);
    db.query(
        &format!(
            "SELECT external_id, record FROM external_ids
             WHERE person = ?1 AND kind = ?2 AND is_gone = 0 AND external_id {is_it} ?3
             ORDER BY external_id LIMIT ?4"
        ),
        params![person.as_str(), kind.name(), id, most],
        |row| {
            Ok(Thing {
                external: row.get(0)?,
                record: row.get(1)?,
            })
        },
    )
}

/// How the ids compare that are asked for, with which, and how many. No id is empty.
fn parts(which: Which<'_>) -> (&'static str, &str, usize) {
    match which {
        Which::One(id) => ("=", id, 1),
        Which::After(after, most) => (">", after.unwrap_or_default(), most),
    }
}

/// The name with which the klantmanager of this file signs in.
fn case_manager_of(db: &Connection, file: &File) -> Result<Option<String>, StoreError> {
    let Some(member) = file.member_with(Role::CaseManager) else {
        return Ok(None);
    };
    let find = "SELECT login FROM staff WHERE id = ?1";
    db.optional(find, [member.id.as_str()], |row| row.get(0))
}

fn before(db: &Connection, it: &Put<'_>) -> Result<Before, StoreError> {
    let Some(person) = person_of(db, it.person)? else {
        return Ok(Before::default());
    };
    let file = File::from_records(pull::records(db, &person)?);
    let record = match it.kind {
        ExternalKind::Person => Some(person.as_str().to_owned()),
        kind => {
            let found = things(db, &person, kind, Which::One(it.id))?;
            found.into_iter().next().map(|it| it.record)
        }
    };
    Ok(Before {
        case_manager: case_manager_of(db, &file)?,
        person: Some(person),
        file,
        record,
    })
}

fn put(tx: &Connection, it: &Put<'_>) -> Result<PutDone, StoreError> {
    let found = before(tx, it)?;
    if found.person.is_none() && it.kind != ExternalKind::Person {
        return Ok(PutDone::NoPerson);
    }
    match (it.decide)(&found) {
        Decided::Stop => Ok(PutDone::Stopped),
        Decided::Same => Ok(PutDone::Done {
            after: Box::new(found),
            is_changed: false,
            is_new: false,
        }),
        Decided::Invite(person, records) => {
            let import = Import {
                people: vec![(person.clone(), records)],
                made_at: Some(it.now),
                ..Import::default()
            };
            writing::import(tx, &import)?;
            known_as(tx, &person, it, person.as_str(), false)?;
            Ok(PutDone::Done {
                after: Box::new(before(tx, it)?),
                is_changed: true,
                is_new: true,
            })
        }
        Decided::Link(person) => link(tx, it, &person),
        Decided::Act {
            actions,
            record,
            is_gone,
        } => {
            let Some(person) = found.person.clone() else {
                return Ok(PutDone::NoPerson);
            };
            let is_new = found.record.as_deref() != Some(record.as_str());
            let changed = match done(tx, it, &person, &found.file, &actions)? {
                Ok(changed) => changed,
                Err(refusal) => return Ok(PutDone::Refused(refusal)),
            };
            if it.kind != ExternalKind::Person {
                known_as(tx, &person, it, &record, is_gone)?;
            }
            Ok(PutDone::Done {
                after: Box::new(Before {
                    record: Some(record),
                    ..before(tx, it)?
                }),
                is_changed: changed,
                is_new,
            })
        }
    }
}

/// From now on systems know this person by this id, which nobody else has.
fn link(tx: &Connection, it: &Put<'_>, person: &PersonId) -> Result<PutDone, StoreError> {
    if !tx.exists("SELECT 1 FROM people WHERE id = ?1", [person.as_str()])? {
        return Ok(PutDone::NoPerson);
    }
    let known = "SELECT 1 FROM external_ids WHERE kind = 'person' AND person = ?1";
    if tx.exists(known, [person.as_str()])? {
        return Ok(PutDone::KnownOtherwise);
    }
    known_as(tx, person, it, person.as_str(), false)?;
    Ok(PutDone::Done {
        after: Box::new(before(tx, it)?),
        is_changed: false,
        is_new: true,
    })
}

fn unlink(tx: &Connection, id: &str) -> Result<Option<PersonId>, StoreError> {
    let person = person_of(tx, id)?;
    let forget = "DELETE FROM external_ids WHERE kind = 'person' AND external_id = ?1";
    tx.execute(forget, [id])?;
    Ok(person)
}

/// Does all of these, as the system and in its name, or nothing. Whether the file changed.
fn done(
    tx: &Connection,
    it: &Put<'_>,
    person: &PersonId,
    file: &File,
    actions: &[StaffMutation],
) -> Result<Result<bool, Refusal>, StoreError> {
    let mut after = file.clone();
    // What one action did the next may do over: the last state of each record is written.
    let mut written = BTreeMap::new();
    for mutation in actions {
        match apply_system(&after, mutation, it.system, it.approach, it.now) {
            Ok(changes) => {
                for change in changes {
                    after.absorb(change.clone());
                    written.insert(change.key(), change);
                }
            }
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
    let changes: Vec<_> = written.into_values().collect();
    for mutation in actions {
        let act = Act {
            staff: it.system,
            person,
            mutation,
            approach: it.approach,
            now: it.now,
        };
        caseload::remember(tx, &act, None)?;
    }
    writing::changes(tx, person, changes.iter())?;
    photos::drop_orphans(tx, person, changes.iter())?;
    webpush::ask(tx, person, &kinds_of(file, &changes), it.now)?;
    Ok(Ok(!changes.is_empty()))
}

/// Remembers by which id this is known.
fn known_as(
    tx: &Connection,
    person: &PersonId,
    it: &Put<'_>,
    record: &str,
    is_gone: bool,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO external_ids (person, kind, external_id, record, is_gone)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (person, kind, external_id)
         DO UPDATE SET record = excluded.record, is_gone = excluded.is_gone",
        params![person.as_str(), it.kind.name(), it.id, record, is_gone],
    )?;
    Ok(())
}
