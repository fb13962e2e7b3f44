//! How a line of a talk stands now, in what it became: the team may have changed it since it was written.

use super::{Agreements, Became};
use crate::time::{ClockTime, Day};
use crate::{File, StepOwner, StepStatus, Wording};

/// A line as it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is done.
    pub what: Wording,
    /// Who does it.
    pub who: StepOwner,
    /// The day by which it is done or paid, or on which it happens.
    pub by: Option<Day>,
    /// When it begins, and how many minutes it lasts: of an appointment.
    pub at: Option<ClockTime>,
    pub(super) minutes: Option<u16>,
    /// Where it is.
    pub place: Option<Wording>,
    /// Who sent the bill, and what for.
    pub bill: Option<(Wording, Wording)>,
}

impl Agreements {
    /// How the line at this place stands now, as long as what it became is there.
    pub fn standing(&self, place: usize, file: &File) -> Option<Standing> {
        let line = self.agreed.get(place)?;
        let written = Standing {
            what: line.what.clone(),
            who: line.who.clone(),
            by: line.by,
            at: None,
            minutes: None,
            place: None,
            bill: None,
        };
        Some(match self.became(place, file)? {
            Became::Step(id) => {
                let step = file.steps.get(&id)?;
                Standing {
                    what: step.title.clone(),
                    who: step.owner.clone(),
                    by: step.on,
                    ..written
                }
            }
            Became::Entry(id) => {
                let entry = file.entries.get(&id)?;
                let lasts = entry.to.minutes().saturating_sub(entry.from.minutes());
                Standing {
                    what: entry.title.clone(),
                    by: Some(entry.day),
                    at: Some(entry.from),
                    minutes: Some(lasts),
                    place: entry.place.clone(),
                    ..written
                }
            }
            Became::Bill(id) => {
                let bill = file.bills.get(&id)?;
                let named = |name: &String| Wording::written(crate::Language::Dutch, name.as_str());
                let sender = bill.from_name.as_ref().map(named);
                let sender = sender.unwrap_or_else(|| Wording::ready(bill.from.key()));
                Standing {
                    by: bill.due,
                    bill: Some((sender, Wording::ready(bill.kind.key()))),
                    ..written
                }
            }
        })
    }

    /// Whether the line at this place stands otherwise now than it was written down: other words, another who
    /// does it, or another day.
    pub fn is_changed(&self, place: usize, file: &File) -> bool {
        let written = self.agreed.get(place);
        let now = self
            .standing(place, file)
            .filter(|_| !self.is_done(place, file));
        written.zip(now).is_some_and(|(was, now)| {
            (&was.what, &was.who, was.by) != (&now.what, &now.who, now.by)
        })
    }

    /// A step that is done has the day on which it was done.
    fn is_done(&self, place: usize, file: &File) -> bool {
        let Some(Became::Step(id)) = self.became(place, file) else {
            return false;
        };
        let step = file.steps.get(&id);
        step.is_some_and(|it| it.status == StepStatus::Done)
    }

    /// Whether the line at this place is a step that waits for a yes, and not as it was written down.
    pub(super) fn is_proposed_otherwise(&self, place: usize, file: &File) -> bool {
        let Some(Became::Step(id)) = self.became(place, file) else {
            return false;
        };
        let step = file.steps.get(&id);
        let is_open = step.is_some_and(|it| it.status == StepStatus::Proposed);
        is_open && self.is_changed(place, file)
    }
}
