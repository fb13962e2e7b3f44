//! Somebody of the team who is away for some days: until when, who helps meanwhile, and whom to call
//! when it cannot wait.
//!
//! It stands with the member of the team as a wording, whose form every phone reads already.

use crate::regelen::LocalKind;
use crate::time::Day;
use crate::{Arg, File, TeamMember, Wording};

/// What holds it: no sentence of its own.
const KEY: &str = "away";

/// Some days without somebody of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The first day without them.
    pub first: Day,
    /// The day on which they are back.
    pub back_on: Day,
    /// First name of the colleague who helps meanwhile.
    pub stand_in: Option<String>,
    /// The telephone number for what cannot wait.
    pub call: Option<String>,
}

impl Absence {
    /// The days that somebody of the team is away, if any are told.
    pub fn of(member: &TeamMember) -> Option<Self> {
        let Some(Wording::Ready { key, args }) = &member.away else {
            return None;
        };
        let day = |name: &str| match args.get(name) {
            Some(Arg::Day(day)) => Some(*day),
            _ => None,
        };
        let text = |name: &str| match args.get(name) {
            Some(Arg::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let is_it = key == KEY;
        Some(Self {
            first: day("first").filter(|_| is_it)?,
            back_on: day("back_on")?,
            stand_in: text("stand_in"),
            call: text("call"),
        })
    }

    /// As it stands with a member of the team.
    pub fn written(&self) -> Wording {
        let mut text = Wording::ready(KEY)
            .with("first", Arg::Day(self.first))
            .with("back_on", Arg::Day(self.back_on));
        for (name, value) in [("stand_in", &self.stand_in), ("call", &self.call)] {
            if let Some(value) = value {
                text = text.with(name, Arg::Text(value.clone()));
            }
        }
        text
    }

    /// Whether they are away on this day.
    pub fn is_on(&self, day: Day) -> bool {
        self.first <= day && day < self.back_on
    }
}

impl File {
    /// Whoever of the team is away on this day, klantmanager first.
    pub fn away_on(&self, day: Day) -> Vec<(&TeamMember, Absence)> {
        let team = self.team_in_order().into_iter();
        let away = team.filter_map(|it| Some((it, Absence::of(it)?)));
        away.filter(|(_, absence)| absence.is_on(day)).collect()
    }

    /// The telephone number of the municipality for what cannot wait, else for anything.
    pub fn number_of_municipality(&self) -> Option<&str> {
        let contacts = || self.local(LocalKind::Contact);
        let first = contacts().find(|it| it.is_urgent).or(contacts().next());
        first?.reach.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{MemberId, Record, Role};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn member(id: &str, away: Option<Wording>) -> TeamMember {
        TeamMember {
            id: MemberId::new(id),
            name: id.to_owned(),
            role: Role::CaseManager,
            until: None,
            away,
        }
    }

    fn absence(stand_in: Option<&str>, call: Option<&str>) -> Absence {
        Absence {
            first: day("2026-11-26"),
            back_on: day("2026-12-07"),
            stand_in: stand_in.map(str::to_owned),
            call: call.map(str::to_owned),
        }
    }

    #[rstest]
    #[case::bare(None, None)]
    #[case::full(Some("Fatima"), Some("000 000 0002"))]
    fn it_reads_back_as_it_was_written(#[case] stand_in: Option<&str>, #[case] call: Option<&str>) {
        let it = absence(stand_in, call);
        assert_eq!(Absence::of(&member("m", Some(it.written()))), Some(it));
    }

    #[rstest]
    #[case::before("2026-11-25", false)]
    #[case::first_day("2026-11-26", true)]
    #[case::last_day("2026-12-06", true)]
    #[case::back("2026-12-07", false)]
    fn told_from_the_first_day_to_the_last(#[case] today: &str, #[case] is_told: bool) {
        let away = member("a", Some(absence(None, None).written()));
        let left = TeamMember {
            until: Some(day("2026-11-20")),
            ..member("b", away.away.clone())
        };
        let other = member("c", Some(Wording::ready("away")));
        let records = [away, left, other, member("d", None)].map(Record::from);
        let file = File::from_records(records);
        let told = file.away_on(day(today)).into_iter();
        let told: Vec<_> = told.map(|(it, _)| it.id.as_str()).collect();
        assert_eq!(told, if is_told { vec!["a"] } else { Vec::new() });
    }
}
