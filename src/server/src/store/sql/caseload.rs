//! The people of someone of the staff: what they see, do and looked at.

use domain::desk::{Staff, StaffAction, StaffRole, apply};
use domain::time::Instant;
use domain::webpush::kinds_of;
use domain::{File, MemberId, MessageId, PersonId, Refusal};
use sync::desk::{Deed, Look, Part};

use super::connection::{Connection, Row, params};
use super::{photos, pull, staff, webpush, writing};
use crate::store::{Act, Case, CaseFile, Done, NewLook, StoreError, Unread};

/// One look lasts an hour, in milliseconds.
const ONE_LOOK: i64 = 3_600_000;
/// So many deeds are told of.
const MOST_DEEDS: i64 = 500;
/// So many looks are told of.
const MOST_LOOKS: i64 = 500;

const CASES: &str = "
    SELECT people.id, people.head_seq,
           (SELECT max(last_seen_at) FROM devices WHERE devices.person = people.id)
    FROM records JOIN people ON people.id = records.person
    WHERE records.kind = 'team_member' AND records.json IS NOT NULL AND records.id = ?1
      AND json_extract(records.json, '$.team_member.until') IS NULL";

/// Messages as they are now on a phone that is signed in. One that was cut off or signed out has nothing any more.
const ON_PHONE: &str = "
    SELECT id FROM records
    WHERE person = ?1 AND kind = 'message' AND json IS NOT NULL AND seq <= (
        SELECT max(acknowledged) FROM devices WHERE person = ?1 AND EXISTS (
            SELECT 1 FROM sessions WHERE sessions.device = devices.id AND revoked = 0))";

fn case(row: &Row<'_>) -> Result<Case, StoreError> {
    Ok(Case {
        person: PersonId::new(row.get::<String>(0)?),
        head: row.get(1)?,
        seen: row.get::<Option<i64>>(2)?.map(Instant::from_millis),
    })
}

pub(super) fn all(db: &Connection, staff: &MemberId) -> Result<Vec<Case>, StoreError> {
    db.query(CASES, [staff.as_str()], case)
}

pub(super) fn one(
    db: &Connection,
    staff: &MemberId,
    person: &PersonId,
) -> Result<Option<Case>, StoreError> {
    db.optional(
        &format!("{CASES} AND people.id = ?2"),
        [staff.as_str(), person.as_str()],
        case,
    )
}

pub(super) fn file(
    db: &Connection,
    staff: &MemberId,
    person: &PersonId,
) -> Result<Option<CaseFile>, StoreError> {
    let Some(case) = one(db, staff, person)? else {
        return Ok(None);
    };
    let records = pull::records(db, person)?;
    let on_phone = db.query(ON_PHONE, [person.as_str()], |row| {
        Ok(MessageId::new(row.get::<String>(0)?))
    })?;
    Ok(Some(CaseFile {
        case,
        records,
        on_phone,
    }))
}

/// Whether the person is one of theirs.
pub(super) fn is_theirs(db: &Connection, act: &Act<'_>) -> Result<bool, StoreError> {
    Ok(one(db, &act.staff.id, act.person)?.is_some())
}

pub(super) fn act(tx: &Connection, act: &Act<'_>) -> Result<Option<Done>, StoreError> {
    if !is_theirs(tx, act)? {
        return Ok(None);
    }
    if let Some(Before { refusal }) = remembered(tx, act)? {
        let changes = Vec::new();
        return Ok(Some(Done { changes, refusal }));
    }
    let file = File::from_records(pull::records(tx, act.person)?);
    let colleague = named(tx, act.staff, &act.mutation.action)?;
    let outcome = apply(
        &file,
        act.mutation,
        act.staff,
        colleague.as_ref(),
        act.approach,
        act.now,
    );
    let refusal = outcome.as_ref().err().copied();
    let changes = outcome.unwrap_or_default();
    remember(tx, act, refusal)?;
    writing::changes(tx, act.person, changes.iter())?;
    photos::drop_orphans(tx, act.person, changes.iter())?;
    webpush::ask(tx, act.person, &kinds_of(&file, &changes), act.now)?;
    Ok(Some(Done { changes, refusal }))
}

/// The colleague whom an action names.
fn named(tx: &Connection, by: &Staff, action: &StaffAction) -> Result<Option<Staff>, StoreError> {
    match action {
        StaffAction::HandOver { to } => staff::colleague(tx, &by.id, to),
        _ => Ok(None),
    }
}

/// What became of an action when it was sent before; none when it was not.
struct Before {
    refusal: Option<Refusal>,
}

fn remembered(tx: &Connection, act: &Act<'_>) -> Result<Option<Before>, StoreError> {
    let key = params![
        act.staff.id.as_str(),
        act.mutation.id.as_str(),
        act.person.as_str()
    ];
    let find = "SELECT refusal FROM staff_mutations WHERE staff = ?1 AND id = ?2 AND person = ?3";
    tx.optional(find, key, |row| {
        let refusal: Option<String> = row.get(0)?;
        let refusal = refusal.map(|it| serde_json::from_str(&it)).transpose()?;
        Ok(Before { refusal })
    })
}

pub(super) fn remember(
    tx: &Connection,
    act: &Act<'_>,
    refusal: Option<Refusal>,
) -> Result<(), StoreError> {
    let action = serde_json::to_string(&act.mutation.action)?;
    let refusal = refusal.map(|it| serde_json::to_string(&it)).transpose()?;
    tx.execute(
        "INSERT INTO staff_mutations (staff, id, person, action, at, refusal)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            act.staff.id.as_str(),
            act.mutation.id.as_str(),
            act.person.as_str(),
            action,
            act.now.millis(),
            refusal,
        ],
    )?;
    Ok(())
}

/// What was done with a person's file, the last first; not what was refused, nor what is read in the
/// conversation.
pub(super) fn deeds(db: &Connection, person: &PersonId) -> Result<Vec<Deed>, StoreError> {
    let found = db.query(
        "SELECT staff.name, at, action FROM staff_mutations JOIN staff ON staff.id = staff
         WHERE person = ?1 AND refusal IS NULL
           AND action NOT LIKE '{\"read_messages\"%' AND action NOT LIKE '{\"send_message\"%'
           AND action NOT LIKE '{\"send_photo\"%'
         ORDER BY at DESC LIMIT ?2",
        params![person.as_str(), MOST_DEEDS],
        |row| {
            let action: String = row.get(2)?;
            Ok((row.get(0)?, Instant::from_millis(row.get(1)?), action))
        },
    )?;
    let mut deeds = Vec::new();
    for row in found {
        let (by, at, action) = row;
        match serde_json::from_str(&action) {
            Ok(action) => deeds.push(Deed { by, at, action }),
            // Of a program that is not this one: the rest is still told.
            Err(error) => {
                let error = Unread::from(error);
                tracing::warn!(%error, "a deed cannot be read");
            }
        }
    }
    Ok(deeds)
}

pub(super) fn note_look(tx: &Connection, look: &NewLook) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO looks (person, at, staff, part, is_stranger)
         SELECT people.id, ?2, ?3, ?4, ?5 FROM people WHERE people.id = ?1 AND NOT EXISTS (
             SELECT 1 FROM looks
             WHERE person = ?1 AND at > ?6 AND staff = ?3 AND part = ?4 AND is_stranger = ?5)",
        params![
            look.person.as_str(),
            look.now.millis(),
            look.staff.as_str(),
            name(look.part),
            look.is_stranger,
            look.now.millis() - ONE_LOOK,
        ],
    )?;
    Ok(())
}

/// What a stranger was refused is for the administrator, not for the person: they saw nothing.
pub(super) fn looks(db: &Connection, person: &PersonId) -> Result<Vec<Look>, StoreError> {
    db.query(
        "SELECT staff.name, staff.role, looks.at, looks.part
         FROM looks JOIN staff ON staff.id = looks.staff
         WHERE looks.person = ?1 AND is_stranger = 0 ORDER BY looks.at DESC LIMIT ?2",
        params![person.as_str(), MOST_LOOKS],
        |row| {
            let (role, part): (String, String) = (row.get(1)?, row.get(3)?);
            Ok(Look {
                name: row.get(0)?,
                role: StaffRole::named(&role).unwrap_or(StaffRole::CaseManager),
                at: Instant::from_millis(row.get(2)?),
                part: Part::ALL
                    .into_iter()
                    .find(|it| name(*it) == part)
                    .unwrap_or(Part::File),
            })
        },
    )
}

const fn name(part: Part) -> &'static str {
    match part {
        Part::File => "file",
        Part::Photo => "photo",
        Part::Code => "code",
        Part::CutOff => "cut_off",
    }
}
