//! Whether a person counts for a figure, and on which days.

use super::{Counted, Figure, OutcomeKind};
use crate::time::Day;

impl Figure {
    /// Every figure, in the order of the table.
    pub const ALL: [Self; 10] = [
        Self::WorkStarted,
        Self::GuidedFromReception,
        Self::WorkFromReception,
        Self::Volunteering,
        Self::BenefitExit,
        Self::PartialExit,
        Self::StudyStarted,
        Self::ParticipationTrack,
        Self::Assessment,
        Self::LanguageBoost,
    ];

    /// The figure's name, as sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WorkStarted => "work_started",
            Self::GuidedFromReception => "guided_from_reception",
            Self::WorkFromReception => "work_from_reception",
            Self::Volunteering => "volunteering",
            Self::BenefitExit => "benefit_exit",
            Self::PartialExit => "partial_exit",
            Self::StudyStarted => "study_started",
            Self::ParticipationTrack => "participation_track",
            Self::Assessment => "assessment",
            Self::LanguageBoost => "language_boost",
        }
    }

    /// The figures of which this one is a part: whoever counts here counts there, for the same day.
    pub(super) const fn wholes(self) -> &'static [Self] {
        match self {
            Self::WorkFromReception => &[Self::WorkStarted, Self::GuidedFromReception],
            _ => &[],
        }
    }

    /// Whether it was noted, or finished in the plan, on such a day.
    pub(super) fn is_on(self, who: &Counted, is_such: impl Fn(Day) -> bool) -> bool {
        self.days(who).into_iter().any(is_such)
    }

    fn days(self, who: &Counted) -> Vec<Day> {
        let early = |day: &Day| who.is_early_start_on(*day);
        match self {
            Self::GuidedFromReception => {
                let noted = who.outcomes.iter().map(|it| it.from);
                let done = who.file.done_on.iter().copied();
                noted.chain(done).filter(early).collect()
            }
            Self::WorkFromReception => {
                let noted = noted(who, OutcomeKind::WorkStarted);
                noted.filter(early).collect()
            }
            Self::WorkStarted => of(who, OutcomeKind::WorkStarted),
            Self::Volunteering => of(who, OutcomeKind::Volunteering),
            Self::BenefitExit => of(who, OutcomeKind::BenefitExit),
            Self::PartialExit => of(who, OutcomeKind::PartialExit),
            Self::StudyStarted => of(who, OutcomeKind::StudyStarted),
            Self::ParticipationTrack => of(who, OutcomeKind::ParticipationTrack),
            Self::Assessment => of(who, OutcomeKind::Assessment),
            Self::LanguageBoost => of(who, OutcomeKind::LanguageBoost),
        }
    }
}

fn noted(who: &Counted, kind: OutcomeKind) -> impl Iterator<Item = Day> {
    let noted = who.outcomes.iter().filter(move |it| it.kind == kind);
    noted.map(|it| it.from)
}

fn of(who: &Counted, kind: OutcomeKind) -> Vec<Day> {
    noted(who, kind).chain(who.finished_only(kind)).collect()
}
