//! What a server that was put back to a backup lost, as far as a phone can know it: what stood on the phone
//! and does not stand in the file any more.
//!
//! A phone cannot tell whether something is gone because the backup is older or because somebody took it
//! away just before: so it is said as it is, "stood on your phone". What nobody had fetched, nobody knows of.

mod money;

use domain::regelen::{ItemState, ItemStatus, ReportedChange};
use domain::time::Instant;
use domain::week::{CannotCome, Entry, EntryKind};
use domain::{
    About, Action, File, Message, Mutation, MutationId, Record, Step, StepStatus, Who, Wording,
    apply,
};

/// Keys of what is said with "I can't come" and "I can come after all".
const COMING: [&str; 2] = ["phrase-cannot_come", "phrase-can_come_after_all"];

/// One thing that stood on the phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// As it stood.
    pub was: Record,
    /// As it stands now, if it is there.
    pub now: Option<Record>,
    /// What the person did with it and can do once more; empty where it was not theirs or cannot be done
    /// again.
    pub again: Vec<Action>,
}

/// What stood in `before` and does not stand in `now` at the moment `at` (UTC), what waits to be sent
/// counted in. Of the week only what is still to come; and what was said or added again in the same words is there.
pub fn gone(before: &File, now: &File, at: Instant) -> Vec<Gone> {
    let look = Look { before, now, at };
    let entries = before.entries.values().filter_map(|it| look.entry(it));
    let items = before.items.values().filter_map(|it| look.item(it));
    let bills = before.bills.values().filter_map(|it| look.bill(it));
    let steps = before.steps.values().filter_map(|it| look.step(it));
    let goals = before.goals.iter().filter_map(|(id, goal)| {
        let found = now.goals.get(id);
        (found != Some(goal)).then(|| look.gone(goal.clone(), found.cloned(), Vec::new()))
    });
    let dates = before.anchors.iter().filter_map(|(id, date)| {
        let found = now.anchors.get(id);
        (found.map(|it| it.day) != Some(date.day))
            .then(|| look.gone(date.clone(), found.cloned(), Vec::new()))
    });
    let reported = before.reported_changes.values();
    let reported = reported.filter_map(|it| look.reported(it));
    let costs = before.fixed_costs.values().filter_map(|it| look.cost(it));
    let budget = before.budget.values().filter_map(|it| look.budget(it));
    let messages = before.messages.values().filter_map(|it| look.message(it));
    entries
        .chain(dates)
        .chain(steps)
        .chain(goals)
        .chain(items)
        .chain(bills)
        .chain(reported)
        .chain(costs)
        .chain(budget)
        .chain(messages)
        .collect()
}

struct Look<'a> {
    before: &'a File,
    now: &'a File,
    at: Instant,
}

impl Look<'_> {
    fn gone<R: Into<Record>>(&self, was: R, now: Option<R>, again: Vec<Action>) -> Gone {
        Gone {
            was: was.into(),
            now: now.map(Into::into),
            again: self.those_that_change(again),
        }
    }

    /// Those that the one door for change lets through, one after the other, and that change something.
    fn those_that_change(&self, mut actions: Vec<Action>) -> Vec<Action> {
        if actions.is_empty() {
            return actions;
        }
        let mut file = self.now.clone();
        actions.retain(|action| {
            let tried = Mutation {
                id: MutationId::new("again"),
                seq: 0,
                at: self.at,
                action: action.clone().into(),
            };
            let changes = apply(&file, &tried, Who::StatusHolder, self.at).unwrap_or_default();
            let does_change = !changes.is_empty();
            for change in changes {
                file.absorb(change);
            }
            does_change
        });
        actions
    }

    fn entry(&self, was: &Entry) -> Option<Gone> {
        if was.day < self.at.day() {
            return None;
        }
        let Some(now) = self.now.entries.get(&was.id) else {
            let is_own = was.kind == EntryKind::Own;
            let is_same =
                |it: &Entry| (&it.title, it.day, it.from) == (&was.title, was.day, was.from);
            let mut others = self.now.entries.values();
            let is_back = others.any(|it| is_same(it) && !self.before.entries.contains_key(&it.id));
            let again = is_own.then(|| Action::AddEntry {
                text: was.title.clone(),
                on: was.day,
                starts: was.from,
                ends: was.to,
                place: was.place.as_ref().and_then(first_text),
            });
            return (!is_own || !is_back)
                .then(|| self.gone(was.clone(), None, Vec::from_iter(again)));
        };
        let entry = was.id.clone();
        let said = match (&was.cannot_come, &now.cannot_come) {
            (Some(CannotCome { reason, .. }), None) => Some(Action::SayCannotCome {
                entry,
                reason: *reason,
            }),
            (None, Some(_)) => Some(Action::TakeBackCannotCome { entry }),
            _ => None,
        };
        let is_undone = was.is_homework_done && !now.is_homework_done;
        let homework = is_undone.then(|| Action::TickHomework {
            entry: was.id.clone(),
            is_done: true,
        });
        let again: Vec<_> = said.into_iter().chain(homework).collect();
        let is_moved =
            (was.day, was.from, was.to, &was.place) != (now.day, now.from, now.to, &now.place);
        (is_moved || !again.is_empty()).then(|| self.gone(was.clone(), Some(now.clone()), again))
    }

    fn step(&self, was: &Step) -> Option<Gone> {
        let Some(now) = self.now.steps.get(&was.id) else {
            return Some(self.gone(was.clone(), None, Vec::new()));
        };
        let is_unsaid = was.accepted_on.is_some() && now.status == StepStatus::Proposed;
        let again = is_unsaid.then(|| Action::AcceptStep {
            step: was.id.clone(),
        });
        // When it was accepted is not what the step is.
        let as_said = Step {
            accepted_on: was.accepted_on,
            ..now.clone()
        };
        (as_said != *was || is_unsaid)
            .then(|| self.gone(was.clone(), Some(now.clone()), Vec::from_iter(again)))
    }

    fn item(&self, was: &ItemState) -> Option<Gone> {
        let now = self.now.items.get(&was.id);
        let status = now.map(|it| it.status);
        let item = was.id.clone();
        let done = match was.status {
            _ if status == Some(was.status) => None,
            ItemStatus::Done => Some(Action::TickItem { item }),
            ItemStatus::NotApplicable => Some(Action::SetItemNotForMe { item }),
            ItemStatus::Open if status.is_some() => Some(Action::UntickItem { item }),
            _ => None,
        };
        let known = |answer: &&_| now.is_some_and(|it| it.answers.contains(answer));
        let answers = was.answers.iter().filter(|it| !known(it));
        let answers = answers.map(|answer| Action::NoteAnswer {
            item: was.id.clone(),
            answer: answer.clone(),
        });
        let letter = was
            .letter_date
            .filter(|_| now.is_none_or(|it| it.letter_date.is_none()));
        let letter = letter.map(|on| Action::NoteLetterDate {
            item: was.id.clone(),
            on,
        });
        let last = was.due.filter(|_| now.is_none_or(|it| it.due.is_none()));
        let last = last.map(|on| Action::NoteLastDay {
            item: was.id.clone(),
            on: Some(on),
        });
        // An answer comes before the tick that needs it.
        let again: Vec<_> = answers.chain(letter).chain(last).chain(done).collect();
        let is_other_day = was.due.is_some() && was.due != now.and_then(|it| it.due);
        (is_other_day || !again.is_empty()).then(|| self.gone(was.clone(), now.cloned(), again))
    }

    fn reported(&self, was: &ReportedChange) -> Option<Gone> {
        let is_same = |it: &ReportedChange| (it.what, it.from) == (was.what, was.from);
        let now = self.now.reported_changes.get(&was.id);
        let mut others = self.now.reported_changes.values();
        let is_back =
            others.any(|it| is_same(it) && !self.before.reported_changes.contains_key(&it.id));
        let again = match now {
            None if is_back => return None,
            None => Action::ReportChange {
                what: was.what,
                from: was.from,
            },
            Some(now) if was.toeslagen_told_on.is_some() && now.toeslagen_told_on.is_none() => {
                Action::NoteToeslagenTold {
                    change: was.id.clone(),
                    is_told: true,
                }
            }
            Some(_) => return None,
        };
        Some(self.gone(was.clone(), now.cloned(), vec![again]))
    }

    /// A message that a deed wrote is gone with the deed, and comes back with it.
    fn message(&self, was: &Message) -> Option<Gone> {
        if self.now.messages.contains_key(&was.id) || self.is_of_a_deed(was) {
            return None;
        }
        if !was.is_mine() {
            return Some(self.gone(was.clone(), None, Vec::new()));
        }
        let is_same =
            |it: &Message| it.is_mine() && (&it.text, &it.about) == (&was.text, &was.about);
        let mut others = self.now.messages.values();
        let is_back = others.any(|it| is_same(it) && !self.before.messages.contains_key(&it.id));
        let again = Action::SendMessage {
            text: was.text.clone(),
            to: was.to.clone(),
            about: was.about.clone(),
        };
        (!is_back).then(|| self.gone(was.clone(), None, vec![again]))
    }

    fn is_of_a_deed(&self, message: &Message) -> bool {
        let mut reported = self.before.reported_changes.keys();
        let is_report = reported.any(|id| id.as_str() == message.id.as_str());
        let is_there = match &message.about {
            Some(About::Entry(id)) => self.now.entries.contains_key(id),
            _ => false,
        };
        let is_coming =
            matches!(&message.text, Wording::Ready { key, .. } if COMING.contains(&key.as_str()));
        is_report || (message.is_mine() && is_there && is_coming)
    }
}

fn first_text(wording: &Wording) -> Option<String> {
    match wording {
        Wording::Written(texts) => texts.iter().next().map(|(_, text)| text.to_owned()),
        Wording::Ready { .. } => None,
    }
}
