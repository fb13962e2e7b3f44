//! What a system of the municipality does: the actions of the staff, by somebody who is nobody.

use super::{Approach, NewPerson, Staff, StaffMutation, apply, invite};
use crate::time::Instant;
use crate::week::Entry;
use crate::{AnchorDate, Change, File, PersonId, Record, Refusal, Role, TeamMember};

/// As [`apply`], done by a system with this name. It is there at no appointment, and it stands with the team as one who
/// has left, so that what it wrote has a name and nobody takes it for a colleague.
///
/// # Errors
/// As [`apply`].
pub fn apply_system(
    file: &File,
    mutation: &StaffMutation,
    system: &Staff,
    approach: Option<&Approach>,
    now: Instant,
) -> Result<Vec<Change>, Refusal> {
    let changes = apply(file, mutation, system, None, approach, now)?;
    let is_new = !changes.is_empty() && !file.team.contains_key(&system.id);
    let named = is_new.then(|| {
        Change::from(TeamMember {
            id: system.id.clone(),
            name: system.name.clone(),
            role: Role::CaseManager,
            until: Some(now.day()),
            away: None,
        })
    });
    let changes = changes.into_iter().map(|change| match change {
        Change::Put(Record::Entry(entry)) => {
            let with = entry.with.clone().filter(|it| *it != system.id);
            Change::from(Entry { with, ..entry })
        }
        other => other,
    });
    Ok(named.into_iter().chain(changes).collect())
}

/// As [`invite`], typed by a system for this klantmanager: the dates say who confirmed them.
///
/// # Errors
/// As [`invite`].
pub fn invite_by_system(
    new: &NewPerson,
    id: PersonId,
    municipality: &str,
    case_manager: &Staff,
    system: &Staff,
    now: Instant,
) -> Result<Vec<Record>, Refusal> {
    let records = invite(new, id, municipality, case_manager, now)?;
    let by_system = |record: Record| match record {
        Record::AnchorDate(date) => {
            let confirmed_by = Some(system.name.clone());
            AnchorDate {
                confirmed_by,
                ..date
            }
            .into()
        }
        other => other,
    };
    Ok(records.into_iter().map(by_system).collect())
}
