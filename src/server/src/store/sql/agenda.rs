//! What someone of the staff has with their people, and the secret address under which it can be read.

use domain::time::{Day, Instant};
use domain::{MemberId, PersonId, Record};

use super::connection::{Connection, params};
use super::staff;
use crate::store::{FeedOwner, Hash, Meeting, StoreError};

const MEETINGS: &str = "
    SELECT team.person, who.json, it.json
    FROM records AS team
    JOIN records AS who
      ON who.person = team.person AND who.kind = 'person' AND who.json IS NOT NULL
    JOIN records AS it
      ON it.person = team.person AND it.kind = 'entry' AND it.json IS NOT NULL
    WHERE team.kind = 'team_member' AND team.json IS NOT NULL AND team.id = ?1
      AND json_extract(team.json, '$.team_member.until') IS NULL
      AND json_extract(it.json, '$.entry.with') = ?1
      AND json_extract(it.json, '$.entry.day') BETWEEN ?2 AND ?3";

/// What is in the weeks of their people from one day to another and has them there, in order.
pub(super) fn meetings(
    db: &Connection,
    staff: &MemberId,
    first: Day,
    last: Day,
) -> Result<Vec<Meeting>, StoreError> {
    let between = params![staff.as_str(), first.to_string(), last.to_string()];
    let found = db.query(MEETINGS, between, |row| {
        let person = PersonId::new(row.get::<String>(0)?);
        Ok((person, row.get::<String>(1)?, row.get::<String>(2)?))
    })?;
    let mut meetings = Vec::new();
    for row in found {
        let (person, who, it) = row;
        let read = (serde_json::from_str(&who)?, serde_json::from_str(&it)?);
        if let (Record::Person(who), Record::Entry(entry)) = read {
            let name = who.name;
            meetings.push(Meeting {
                person,
                name,
                entry,
            });
        }
    }
    meetings.sort_by(|one, other| rank(one).cmp(&rank(other)));
    Ok(meetings)
}

fn rank(it: &Meeting) -> impl Ord {
    (
        it.entry.day,
        it.entry.from,
        it.entry.id.clone(),
        it.name.clone(),
        it.person.clone(),
    )
}

/// Since when there is an address.
pub(super) fn feed(db: &Connection, staff: &MemberId) -> Result<Option<Instant>, StoreError> {
    let found = db.optional(
        "SELECT created_at FROM staff_feeds WHERE staff = ?1",
        [staff.as_str()],
        |row| row.get(0),
    )?;
    Ok(found.map(Instant::from_millis))
}

/// Makes an address in place of the one before, or takes it away.
pub(super) fn set_feed(
    tx: &Connection,
    staff: &MemberId,
    token: Option<&Hash>,
    now: Instant,
) -> Result<(), StoreError> {
    tx.execute("DELETE FROM staff_feeds WHERE staff = ?1", [staff.as_str()])?;
    if let Some(token) = token {
        tx.execute(
            "INSERT INTO staff_feeds (staff, token_hash, created_at) VALUES (?1, ?2, ?3)",
            params![staff.as_str(), token, now.millis()],
        )?;
    }
    Ok(())
}

/// Whose address this is, while their account is open.
pub(super) fn feed_owner(db: &Connection, token: &Hash) -> Result<Option<FeedOwner>, StoreError> {
    db.optional(
        "SELECT staff.id, staff.name, staff.role, staff.is_demo
         FROM staff_feeds JOIN staff ON staff.id = staff_feeds.staff
         WHERE token_hash = ?1 AND closed_at IS NULL",
        [token],
        |row| {
            Ok(FeedOwner {
                staff: staff::staff(row)?,
                is_demo: row.get(3)?,
            })
        },
    )
}
