//! The table of a month: its figures and its rows.

use serde::{Deserialize, Serialize};

use super::{CalendarMonth, HoursClass};
use crate::time::Day;

/// What began or was reached in the month. Each person counts once per figure and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Began to work, part-time too.
    WorkStarted,
    /// Guided while still in the reception centre: a step of the plan was finished there, or something of this table
    /// was reached there.
    GuidedFromReception,
    /// Began to work while still in the reception centre.
    WorkFromReception,
    /// Began to volunteer.
    Volunteering,
    /// Left the benefit.
    BenefitExit,
    /// Left a part of the benefit.
    PartialExit,
    /// Began to study.
    StudyStarted,
    /// Began a participation track.
    ParticipationTrack,
    /// The assessment was done: noted by hand, or finished in the plan.
    Assessment,
    /// Began a language boost, as noted by hand, or finished one in the plan.
    LanguageBoost,
}

/// What stands at the end of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stock {
    /// People in the approach.
    People,
    /// People whose plan has an open step. Of an earlier month it is known where it was counted then.
    ActivePlans,
    /// People in phase `working` or `learning`.
    InGuidance,
    /// People who work, part-time too.
    Working,
    /// People who volunteer.
    Volunteers,
    /// People who are out of a part of the benefit, and not out of all of it.
    PartlyOut,
}

/// The genders of the count: who is neither, and of whom it is not known, are one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CountedGender {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Others, and not said.
    OtherOrNotSaid,
}

/// In the order of the table.
pub const COUNTED_GENDERS: [CountedGender; 3] = [
    CountedGender::Women,
    CountedGender::Men,
    CountedGender::OtherOrNotSaid,
];

/// The month in which people came; none when it is not known.
pub type Cohort = Option<CalendarMonth>;

/// The table of a month. A number that is missing (null) is of a group under five, or would tell of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MonthTable {
    /// The month.
    pub month: CalendarMonth,
    /// The last day that is counted: the end of the month, or today.
    pub until: Day,
    /// What began in the month.
    pub figures: Vec<FigureRow>,
    /// Who began to work, by hours a week.
    pub hours: Vec<HoursRow>,
    /// What stands at the end, to the nearest five.
    pub stocks: Vec<StockRow>,
    /// By the month in which people came, the first first.
    pub cohorts: Vec<CohortRow>,
    /// Open plans of each klantmanager, without names, the most first, to the nearest five. None for an earlier month in
    /// which it was not counted: files do not keep who was in which team, so it is not known.
    pub caseloads: Option<Vec<Option<u32>>>,
    /// Of an earlier month: the day on which what files do not keep (open plans, caseloads) was counted last for it.
    /// None where it was not, and for the month of today, which is counted now.
    pub counted_on: Option<Day>,
    /// Lesson slots with the most people first; a slot of fewer than five people is left out.
    pub slots: Vec<SlotRow>,
}

impl MonthTable {
    /// Whether what stands is known of this month.
    pub fn is_known(&self, stock: Stock) -> bool {
        let mut rows = self.stocks.iter();
        rows.any(|it| it.stock == stock && it.is_known)
    }
}

/// A figure of the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FigureRow {
    /// What is counted.
    pub figure: Figure,
    /// People in the month.
    pub total: Option<u32>,
    /// Those people as [`COUNTED_GENDERS`].
    pub by_gender: Vec<Option<u32>>,
    /// People from January until then, to the nearest five.
    pub in_year: Option<u32>,
    /// People since the start, to the nearest five.
    pub since_start: Option<u32>,
}

/// People who began to work in the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HoursRow {
    /// Hours a week.
    pub class: HoursClass,
    /// People.
    pub people: Option<u32>,
    /// Those people as [`COUNTED_GENDERS`].
    pub by_gender: Vec<Option<u32>>,
    /// Those of them who began while still in the reception centre.
    pub from_reception: Option<u32>,
}

/// What stands at the end of the month, to the nearest five.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StockRow {
    /// What is counted.
    pub stock: Stock,
    /// Whether it is known of this month; else there is no number of it here, nor by cohort.
    pub is_known: bool,
    /// People.
    pub total: Option<u32>,
    /// Those people as [`COUNTED_GENDERS`].
    pub by_gender: Vec<Option<u32>>,
}

/// Those who came in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CohortRow {
    /// The month in which they came; none when it is not known.
    pub cohort: Cohort,
    /// People, to the nearest five.
    pub people: Option<u32>,
    /// Those of them who are out of the benefit at the end, to the nearest five.
    pub out_of_benefit: Option<u32>,
    /// The share of the two rounded numbers, in percent.
    pub share_out: Option<u32>,
    /// Whether all of them came three years ago or more.
    pub is_after_three_years: bool,
    /// Those who were out of the benefit three years after they came, to the nearest five.
    pub out_after_three_years: Option<u32>,
    /// The share of the two rounded numbers, in percent.
    pub share_after_three_years: Option<u32>,
    /// What stands at the end, as [`Stock::BY_COHORT`].
    pub stocks: Vec<Option<u32>>,
    /// What began in the month, as [`Figure::ALL`].
    pub figures: Vec<Option<u32>>,
}

/// Lessons that collide with work, an appointment or a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SlotRow {
    /// Day of the week, 0 for Monday to 6 for Sunday.
    pub weekday: u8,
    /// The hour in which the lesson begins, 0 to 23.
    pub hour: u8,
    /// People for whom it collides.
    pub people: u32,
    /// How often it collides.
    pub conflicts: u32,
}
