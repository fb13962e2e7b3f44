//! Confirming a date on which rules hang, or mending it. Every last day that hangs on it moves with it, and
//! the person is told which (`domain/README.md`: no date without a confirmed anchor).

use catalogue::{Anchor, Edge, Item};

use super::apply::{Context, wording};
use super::invite::confirmed;
use crate::regelen::{Deadline, deadline};
use crate::time::Day;
use crate::{AnchorId, Arg, Change, File, ItemId, Refusal, Wording};

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
        if stood == Some(day) {
            let is_known = self.file.anchor(anchor) == Some(&date);
            return Ok((!is_known).then(|| date.into()).into_iter().collect());
        }
        if stood != before {
            return Err(Refusal::ChangedMeanwhile);
        }
        let told = told(
            anchor,
            day,
            stood,
            &moved_days(self.file, anchor, day, today),
        );
        Ok(vec![date.into(), self.message(told, None)])
    }
}

/// Which days of open items are others, once this date is confirmed. By the item's place in the catalogue.
pub fn moved_days(file: &File, anchor: Anchor, day: Day, today: Day) -> Vec<MovedDay> {
    let mut after = file.clone();
    after.absorb(Change::from(crate::AnchorDate {
        id: AnchorId::new(anchor.name()),
        day,
        source: crate::DateSource::CaseManager,
        confirmed_by: None,
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
fn told(anchor: Anchor, day: Day, before: Option<Day>, moved: &[MovedDay]) -> Wording {
    let what = wording(Wording::ready(format!("anchor-{}", anchor.name())));
    let text = match before {
        None => Wording::ready("told-confirmed_date"),
        Some(before) => Wording::ready("told-moved_date").with("before", Arg::Day(before)),
    };
    let text = text.with("what", what).with("date", Arg::Day(day));
    let lines = moved.iter().enumerate();
    lines.fold(text, |text, (place, moved)| {
        text.with(&Wording::line_name(place), wording(line(moved)))
    })
}

fn line(moved: &MovedDay) -> Wording {
    let (key, when) = match (moved.edge, moved.before) {
        (Edge::From, None) => ("moved-day", "item-from"),
        (Edge::From, Some(_)) => ("moved-day_was", "item-from"),
        (_, None) => ("moved-day", "item-until"),
        (_, Some(_)) => ("moved-day_was", "item-until"),
    };
    let when = Wording::ready(when).with("date", Arg::Day(moved.day));
    let line = Wording::ready(key)
        .with("what", wording(Wording::ready(moved.item.text_key())))
        .with("when", wording(when));
    match moved.before {
        Some(before) => line.with("before", Arg::Day(before)),
        None => line,
    }
}
