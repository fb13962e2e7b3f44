//! Inviting a person: what is known before they have ever opened the app.

use serde::{Deserialize, Serialize};

use super::{Duty, Staff};
use crate::time::{Day, Instant};
use crate::{
    Anchor, AnchorDate, AnchorId, DateSource, Language, Person, PersonId, Record, Refusal,
    TeamMember,
};

/// The longest first name, in characters.
const LONGEST_NAME: usize = 60;
/// How far back or ahead a date may lie, in months.
const MOST_MONTHS: i32 = 12 * 10;

/// A person as they are typed at the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewPerson {
    /// First name, in Latin letters.
    pub name: String,
    /// The language in which the person reads.
    pub language: Language,
    /// The dates that are known; each was confirmed by who types it.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<(String, Day)>))]
    pub dates: Vec<(AnchorId, Day)>,
}

/// The file of a new person, with whoever invites them in the team.
///
/// # Errors
/// [`Refusal::NotYours`] when the role may not invite, or what is wrong with name or dates.
pub fn invite(
    new: &NewPerson,
    id: PersonId,
    municipality: &str,
    staff: &Staff,
    now: Instant,
) -> Result<Vec<Record>, Refusal> {
    let role = staff
        .role
        .in_team()
        .filter(|_| staff.role.may(Duty::Invite));
    let role = role.ok_or(Refusal::NotYours)?;
    let name = checked_name(&new.name)?;
    let mut records = vec![
        Record::from(Person {
            id,
            name: name.to_owned(),
            own_name: None,
            language: new.language,
            municipality: municipality.to_owned(),
            route: None,
            strengths: Vec::new(),
        }),
        Record::from(TeamMember {
            id: staff.id.clone(),
            name: staff.name.clone(),
            role,
            until: None,
            away: None,
        }),
    ];
    for (anchor, day) in &new.dates {
        records.push(confirmed(anchor, *day, staff, now.day())?.into());
    }
    Ok(records)
}

/// A first name without the spaces around it.
pub(super) fn checked_name(name: &str) -> Result<&str, Refusal> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Refusal::TextEmpty),
        length if length > LONGEST_NAME => Err(Refusal::TextTooLong),
        _ => Ok(name),
    }
}

/// The date, as confirmed by whoever types it.
pub(super) fn confirmed(
    id: &AnchorId,
    day: Day,
    staff: &Staff,
    today: Day,
) -> Result<AnchorDate, Refusal> {
    let is_known = Anchor::ALL
        .iter()
        .any(|anchor| anchor.name() == id.as_str());
    let plausible = today.plus_months(-MOST_MONTHS)..=today.plus_months(MOST_MONTHS);
    if !is_known || !plausible.contains(&day) {
        return Err(Refusal::DateImplausible);
    }
    Ok(AnchorDate {
        id: id.clone(),
        day,
        source: DateSource::CaseManager,
        confirmed_by: Some(staff.name.clone()),
        confirmed_on: Some(today),
    })
}
