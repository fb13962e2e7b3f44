//! What the person reads of who pays what. What one of the staff writes down in one sitting is one message.

use super::apply::{Context, wording};
use super::costs::name;
use crate::regelen::{FixedCost, Payer};
use crate::{Arg, Change, Kind, Message, RecordKey, Wording};

/// So long after the message before, in milliseconds, it is still the same sitting.
const SITTING: i64 = 15 * 60_000;

impl Context<'_> {
    /// Tells of a cost. A message of this sitting that the person has not read, and behind which nobody wrote, goes, and
    /// one with all of it takes its place: another one, for a phone may be reading the first just now.
    pub(super) fn tell_cost(&self, cost: &FixedCost) -> Vec<Change> {
        let Some((before, mut parts)) = self.same_sitting() else {
            return vec![self.message(alone(&Part::of(cost)), None)];
        };
        let part = Part::of(cost);
        parts.retain(|it| !it.is_about_the_same(&part));
        parts.push(part);
        let text = match &parts[..] {
            [only] => alone(only),
            _ => together(&parts),
        };
        let gone = Change::Remove(RecordKey {
            kind: Kind::Message,
            id: before.id.as_str().to_owned(),
        });
        vec![gone, self.message(text, None)]
    }

    fn same_sitting(&self) -> Option<(&Message, Vec<Part>)> {
        let before = *self.file.conversation().last()?;
        let is_own = before.from.as_ref() == Some(&self.staff.id) && before.read_at.is_none();
        let age = self.now.millis() - before.written_at.millis();
        let parts = Part::all(&before.text)?;
        let is_it = is_own && (0..=SITTING).contains(&age);
        is_it.then_some((before, parts))
    }
}

/// One cost of a message: who pays it, and from when until when as far as that was said.
struct Part {
    payer: Payer,
    cost: Arg,
    days: Vec<Wording>,
}

/// Each payer with the text of a cost alone and the line of one among others.
const TEXTS: [(Payer, &str, &str); 2] = [
    (
        Payer::Municipality,
        "told-cost_municipality",
        "told-costs_municipality",
    ),
    (Payer::Person, "told-cost_self", "told-costs_self"),
];
/// The text above several.
const TOGETHER: &str = "told-costs";

impl Part {
    fn of(cost: &FixedCost) -> Self {
        let line = |key: &str, day| Wording::ready(key).with("date", Arg::Day(day));
        let from = cost.from.map(|day| line("change-since", day));
        let until = cost.until.map(|day| line("bills-until", day));
        Self {
            payer: cost.payer,
            cost: name(cost.cost),
            days: from.into_iter().chain(until).collect(),
        }
    }

    fn is_about_the_same(&self, other: &Self) -> bool {
        (self.payer, &self.cost) == (other.payer, &other.cost)
    }

    /// The cost that begins with this text, alone or among others.
    fn begun(text: &Wording) -> Option<Self> {
        let Wording::Ready { key, args } = text else {
            return None;
        };
        let of_key = |(_, alone, line): &&(Payer, &str, &str)| key == alone || key == line;
        let (payer, ..) = TEXTS.iter().find(of_key)?;
        Some(Self {
            payer: *payer,
            cost: args.get("cost")?.clone(),
            days: Vec::new(),
        })
    }

    /// The costs of which a message tells; none where it tells of something else.
    fn all(text: &Wording) -> Option<Vec<Self>> {
        let is_several = matches!(text, Wording::Ready { key, .. } if key == TOGETHER);
        let mut parts = Vec::new();
        if !is_several {
            parts.push(Self::begun(text)?);
        }
        for line in text.lines() {
            match (Self::begun(line), parts.last_mut()) {
                (Some(part), _) => parts.push(part),
                (None, Some(part)) => part.days.push(line.clone()),
                (None, None) => return None,
            }
        }
        Some(parts)
    }

    fn text(&self, key: impl Fn(&(Payer, &'static str, &'static str)) -> &'static str) -> Wording {
        let texts = TEXTS.iter().find(|(payer, ..)| *payer == self.payer);
        let text = Wording::ready(texts.map_or(TOGETHER, key));
        text.with("cost", self.cost.clone())
    }
}

fn alone(part: &Part) -> Wording {
    let text = part.text(|(_, alone, _)| alone);
    under(text, part.days.iter().cloned())
}

fn together(parts: &[Part]) -> Wording {
    let lines = parts.iter().flat_map(|part| {
        let first = part.text(|(_, _, line)| line);
        std::iter::once(first).chain(part.days.iter().cloned())
    });
    under(Wording::ready(TOGETHER), lines)
}

fn under(text: Wording, lines: impl Iterator<Item = Wording>) -> Wording {
    lines.enumerate().fold(text, |text, (place, line)| {
        text.with(&Wording::line_name(place), wording(line))
    })
}
