//! Confirming a date on which rules hang, or mending it. Every last day that hangs on it moves with it, and
//! the person is told which (`domain/README.md`: no date without a confirmed anchor).

use catalogue::{Anchor, Edge, Item};

use super::apply::{Context, wording};
use super::invite::confirmed;
use super::planning::{MovedStep, moved_steps};
use crate::regelen::{Deadline, deadline};
use crate::time::Day;
use crate::{AnchorDate, AnchorId, Arg, Change, File, ItemId, Refusal, Wording};

/// Dates that hold for the whole file. What is printed on one letter belongs to that letter's item.
pub const CONFIRMABLE: [Anchor; 16] = [
    Anchor::PermitDate,
    Anchor::MunicipalityLinkDate,
    Anchor::LeaseSignedOn,
    Anchor::MovedInOn,
    Anchor::RegisteredOn,
    Anchor::AssistanceClaimDate,
    Anchor::AssistanceStart,
    Anchor::OntzorgenStart,
    Anchor::OntzorgenEnd,
    Anchor::InsuranceDutyStart,
    Anchor::PipDate,
    Anchor::TermStart,
    Anchor::TermEnd,
    Anchor::FirstChildcareDay,
    Anchor::BirthDateChild,
    Anchor::PermitValidUntil,
];

/// A day of a checklist item that is another one because a date was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedDay {
    /// The item.
    pub item: &'static Item,
    /// The last day or the first day.
    pub edge: Edge,
    /// The day as it was, where there was one.
    pub before: Option<Day>,
    /// The day as it is now.
    pub day: Day,
}

impl Context<'_> {
    pub(super) fn confirm_date(
        &self,
        id: &AnchorId,
        day: Day,
        before: Option<Day>,
    ) -> Result<Vec<Change>, Refusal> {
        let today = self.now.day();
        let anchor = CONFIRMABLE.into_iter().find(|it| it.name() == id.as_str());
        let anchor = anchor.ok_or(Refusal::NotYours)?;
        let date = confirmed(id, day, self.staff, today)?;
        let stood = self.file.anchor_day(anchor);
        let is_same = stood == Some(day);
        let is_known = |it: &AnchorDate| {
            AnchorDate {
                confirmed_on: date.confirmed_on,
                ..it.clone()
            } == date
        };
        // Confirmed once more by the same person it keeps the day on which they did first.
        let known = self
            .file
            .anchor(anchor)
            .filter(|it| it.confirmed_on.is_some());
        if is_same && known.is_some_and(is_known) {
            return Ok(Vec::new());
        }
        if !is_same && stood != before {
            return Err(Refusal::ChangedMeanwhile);
        }
        let steps = moved_steps(self.file, self.approach, anchor, day, today);
        // That somebody confirmed what stood there already is told only where days follow.
        let told = (!is_same || !steps.is_empty()).then(|| {
            let items = moved_days(self.file, anchor, day, today);
            let lines = items.iter().map(line).chain(steps.iter().map(step_line));
            self.message(told(anchor, day, stood.filter(|_| !is_same), lines), None)
        });
        let steps = steps.into_iter().map(|it| it.step.into());
        let date = std::iter::once(date.into());
        Ok(date.chain(steps).chain(told).collect())
    }
}

/// Which days of open items are others, once this date is confirmed. By the item's place in the catalogue.
pub fn moved_days(file: &File, anchor: Anchor, day: Day, today: Day) -> Vec<MovedDay> {
    let mut after = file.clone();
    after.absorb(Change::from(AnchorDate {
        id: AnchorId::new(anchor.name()),
        day,
        source: crate::DateSource::CaseManager,
        confirmed_by: None,
        confirmed_on: None,
    }));
    let open = catalogue::items().iter().filter(|item| {
        let state = file.items.get(&ItemId::new(item.id));
        state.is_none_or(|state| !state.status.is_settled())
    });
    let moved = open.filter_map(|item| {
        let before = counted(&deadline(file, item, today)).map(|(_, day)| day);
        let (edge, day) = counted(&deadline(&after, item, today))?;
        (before != Some(day)).then_some(MovedDay {
            item,
            edge,
            before,
            day,
        })
    });
    moved.collect()
}

fn counted(deadline: &Deadline) -> Option<(Edge, Day)> {
    match deadline {
        Deadline::Told(day) => Some((Edge::Until, *day)),
        Deadline::Rule { day, edge, .. } => Some((*edge, *day)),
        Deadline::None | Deadline::WaitsFor(_) | Deadline::AskContact => None,
    }
}

/// What the person reads: the date, and under it every day that hangs on it.
fn told(
    anchor: Anchor,
    day: Day,
    before: Option<Day>,
    lines: impl Iterator<Item = Wording>,
) -> Wording {
    let what = wording(Wording::ready(format!("anchor-{}", anchor.name())));
    let text = match before {
        None => Wording::ready("told-confirmed_date"),
        Some(before) => Wording::ready("told-moved_date").with("before", Arg::Day(before)),
    };
    let text = text.with("what", what).with("date", Arg::Day(day));
    lines.enumerate().fold(text, |text, (place, line)| {
        text.with(&Wording::line_name(place), wording(line))
    })
}

fn line(moved: &MovedDay) -> Wording {
    let what = Wording::ready(moved.item.text_key());
    line_of(what, moved.edge, moved.before, moved.day)
}

fn step_line(moved: &MovedStep) -> Wording {
    let what = moved.step.title.clone();
    line_of(what, moved.counted.edge, moved.before, moved.day)
}

fn line_of(what: Wording, edge: Edge, before: Option<Day>, day: Day) -> Wording {
    let key = before.map_or("moved-day", |_| "moved-day_was");
    let when = match edge {
        Edge::Until | Edge::Before => "item-until",
        Edge::From => "item-from",
        Edge::NextQuarter | Edge::NextFirst => "item-right",
    };
    let when = Wording::ready(when).with("date", Arg::Day(day));
    let line = Wording::ready(key)
        .with("what", wording(what))
        .with("when", wording(when));
    match before {
        Some(before) => line.with("before", Arg::Day(before)),
        None => line,
    }
}
