//! Days that somebody of the staff is away, and what the people of whose team they are read of it.

use domain::desk::{Away, Staff};
use domain::time::Day;
use domain::{Absence, Change, MemberId, PersonId, Record, TeamMember};

use super::connection::{Connection, Row, params};
use super::{caseload, staff, writing};
use crate::store::StoreError;

/// What was said, in the four columns from `first` on.
fn away(row: &Row<'_>, first: usize) -> Result<Away, StoreError> {
    let day = |column: usize| {
        let text: String = row.get(column)?;
        let wrong = |error| StoreError::Database(Box::new(error));
        text.parse::<Day>().map_err(wrong)
    };
    let stand_in: Option<String> = row.get(first + 2)?;
    Ok(Away {
        first: day(first)?,
        back_on: day(first + 1)?,
        stand_in: stand_in.map(MemberId::new),
        call: row.get(first + 3)?,
    })
}

/// What somebody of the staff said.
pub(super) fn find(db: &Connection, of: &MemberId) -> Result<Option<Away>, StoreError> {
    db.optional(
        "SELECT first, back_on, stand_in, call FROM staff_away WHERE staff = ?1",
        [of.as_str()],
        |row| away(row, 0),
    )
}

/// The same as it stands with the member of a team, with the stand-in's first name.
pub(super) fn absence(db: &Connection, of: &MemberId) -> Result<Option<Absence>, StoreError> {
    db.optional(
        "SELECT first, back_on, stand_in, call, other.name
         FROM staff_away LEFT JOIN staff AS other ON other.id = stand_in WHERE staff = ?1",
        [of.as_str()],
        |row| {
            let said = away(row, 0)?;
            Ok(Absence {
                first: said.first,
                back_on: said.back_on,
                stand_in: row.get(4)?,
                call: said.call,
            })
        },
    )
}

/// Says when somebody is away, or that they are not, in the file of each of their people. Returns whose
/// files changed; none when the stand-in is no colleague of theirs.
pub(super) fn set(
    tx: &Connection,
    of: &Staff,
    said: Option<&Away>,
) -> Result<Option<Vec<PersonId>>, StoreError> {
    match said {
        Some(said) => {
            if let Some(other) = &said.stand_in
                && staff::colleague(tx, &of.id, other)?.is_none()
            {
                return Ok(None);
            }
            write(tx, &of.id, said)?;
        }
        None => {
            tx.execute("DELETE FROM staff_away WHERE staff = ?1", [of.id.as_str()])?;
        }
    }
    let told = absence(tx, &of.id)?.map(|it| it.written());
    let mut changed = Vec::new();
    for case in caseload::all(tx, &of.id)? {
        let Some(before) = member(tx, &case.person, &of.id)? else {
            continue;
        };
        if before.away != told {
            let away = told.clone();
            let after = Change::from(TeamMember { away, ..before });
            writing::changes(tx, &case.person, std::iter::once(&after))?;
            changed.push(case.person);
        }
    }
    Ok(Some(changed))
}

fn write(tx: &Connection, of: &MemberId, said: &Away) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO staff_away (staff, first, back_on, stand_in, call)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (staff) DO UPDATE SET first = excluded.first, back_on = excluded.back_on,
             stand_in = excluded.stand_in, call = excluded.call",
        params![
            of.as_str(),
            said.first.to_string(),
            said.back_on.to_string(),
            said.stand_in.as_ref().map(MemberId::as_str),
            said.call,
        ],
    )?;
    Ok(())
}

fn member(
    tx: &Connection,
    person: &PersonId,
    id: &MemberId,
) -> Result<Option<TeamMember>, StoreError> {
    let json: Option<String> = tx.optional(
        "SELECT json FROM records
         WHERE person = ?1 AND kind = 'team_member' AND id = ?2 AND json IS NOT NULL",
        [person.as_str(), id.as_str()],
        |row| row.get(0),
    )?;
    Ok(
        match json.map(|it| serde_json::from_str(&it)).transpose()? {
            Some(Record::TeamMember(member)) => Some(member),
            _ => None,
        },
    )
}
