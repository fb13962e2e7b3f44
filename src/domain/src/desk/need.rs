//! Who needs their klantmanager first, and why, in words that the desk can say.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{Duty, StaffRole};
use crate::regelen::{BillStage, Payer, deadline, handover};
use crate::time::{Day, Instant};
use crate::week::{Attendance, EntryKind, conflicts};
use crate::{
    Anchor, BillId, EntryId, File, ItemId, Language, Message, MessageId, Proposal, ProposalState,
    StepId, StepStatus, Wording,
};

/// After so many days a question without an answer cannot wait any longer.
const ANSWER_WITHIN: i32 = 2;
/// From so many days before the end of ontzorgen its open lines count.
const HANDOVER_WITHIN: i32 = 8 * 7;
/// How the keys begin of what the app tells of by itself.
const TOLD: &str = "told-";
/// Sentences that want no answer.
const THANKS_KEYS: [&str; 6] = [
    // The appointment was moved with it.
    "phrase-move_yes",
    "phrase-agreed",
    "phrase-thanks",
    "phrase-yes_thanks",
    "phrase-no_thanks",
    "phrase-understood",
];
/// After so many days without a sign of life something may be wrong with the phone, or the person.
const SILENT_AFTER: i64 = 14;
/// What the team or an employer can move.
const COLLIDING: [EntryKind; 3] = [EntryKind::Lesson, EntryKind::Work, EntryKind::Appointment];
/// So many days ahead dates of rules and collisions count, and so many back missed lessons.
const NEAR: i32 = 14;

/// One reason why a person needs someone of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Need {
    /// How much haste it has.
    pub urgency: Urgency,
    /// The reason.
    pub why: Why,
    /// What it is about: the message, who sent the bill, what is in the week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Wording>,
    /// The last day on which something can be done about it, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// Since when it is so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
}

/// How much haste a need has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Today.
    Today,
    /// This week.
    ThisWeek,
    /// When there is time.
    Later,
}

/// Why a person needs someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// A message without an answer.
    Unanswered(MessageId),
    /// A reminder or worse, for what the municipality pays.
    ReminderForUs(BillId),
    /// A reminder or worse, for what the person pays.
    Reminder {
        /// Which bill.
        bill: BillId,
        /// Where on the ladder it stands.
        stage: BillStage,
    },
    /// The person cannot come to something obligatory.
    CannotCome(EntryId),
    /// Ontzorgen ends soon, or has ended, with so many lines open.
    OpenHandover(usize),
    /// No sign of life of the phone.
    Silent,
    /// So many lessons missed lately.
    MissedLessons(usize),
    /// Two of lessons, work and appointments at the same time.
    Collision {
        /// The one that starts first.
        earlier: EntryId,
        /// The one that starts later.
        later: EntryId,
    },
    /// The last day of an item is near.
    Deadline(ItemId),
    /// A step that the person has not accepted.
    NotAccepted(StepId),
    /// Absent from a lesson today, where the way of working wants to hear it on the same day.
    AbsentToday(EntryId),
    /// A condition is not arranged, and something that needs it begins soon.
    ConditionOpen(StepId),
}

impl Why {
    /// Whether it is a reason for this role. Who does not see the checklists does not see either what is
    /// done of them, and would take all of it for open.
    pub fn is_for(&self, role: StaffRole) -> bool {
        !matches!(self, Self::Deadline(_)) || role.may(Duty::SeeRegelen)
    }
}

/// Every reason, the most urgent first. `seen` is when a phone of the person was here last (UTC); none
/// when no phone was ever paired.
pub fn needs(file: &File, seen: Option<Instant>, now: Instant) -> Vec<Need> {
    let today = now.day();
    let waits = unanswered(file, now).or_else(|| open_question(file, now));
    let mut all: Vec<Need> = waits
        .map(|it| waiting_since(it, today))
        .into_iter()
        .collect();
    all.extend(reminders(file, today));
    all.extend(absences(file, today));
    all.extend(open_handover(file, today));
    all.extend(silence(seen, now));
    all.extend(missed_lessons(file, today));
    all.extend(collisions(file, today));
    all.extend(deadlines(file, today));
    all.extend(proposals(file));
    all.sort_by(by_haste);
    all
}

/// Most haste first, then the nearest day, then what waits longest.
pub(super) fn by_haste(one: &Need, other: &Need) -> Ordering {
    let key = |need: &Need| (need.urgency, need.by.is_none(), need.by, need.since);
    key(one).cmp(&key(other))
}

/// The first message of the person after the last that somebody of the team wrote: from then on they
/// have waited. What the app told of by itself is no answer, and thanks want none; a yes that came too
/// late to move the appointment does.
fn unanswered(file: &File, now: Instant) -> Option<&Message> {
    let conversation = file.conversation();
    let unwritten = conversation.into_iter().rev();
    let unwritten =
        unwritten.take_while(|it| it.is_mine() || is_ready(it, |key| key.starts_with(TOLD)));
    let wants_answer = |it: &&Message| {
        let is_thanks = is_ready(it, |key| THANKS_KEYS.contains(&key));
        it.is_mine() && (!is_thanks || file.is_late_yes(it, now))
    };
    unwritten.filter(wants_answer).last()
}

/// The first question for another time that still has no yes or no, or line of the plan that is said to be not
/// right, whatever was written since.
fn open_question(file: &File, now: Instant) -> Option<&Message> {
    let is_asked = |it: &Message| {
        let asked = Proposal::of(it);
        asked.is_some_and(|asked| asked.state(&it.id, file, now) == ProposalState::Open)
    };
    let lines = file.person.as_ref().map(|it| it.strengths.as_slice());
    let disputed = lines.unwrap_or_default().iter();
    let disputed: Vec<_> = disputed.filter_map(|it| file.open_dispute(it)).collect();
    let mut mine = file.conversation().into_iter().filter(|it| it.is_mine());
    mine.find(|it| is_asked(it) || disputed.iter().any(|line| line.id == it.id))
}

/// Somebody has waited for an answer since they wrote this.
fn waiting_since(first: &Message, today: Day) -> Need {
    let since = first.written_at.day();
    let has_waited = today >= since.plus_days(ANSWER_WITHIN);
    Need {
        urgency: if has_waited {
            Urgency::Today
        } else {
            Urgency::ThisWeek
        },
        why: Why::Unanswered(first.id.clone()),
        about: Some(first.text.clone()),
        by: None,
        since: Some(since),
    }
}

fn is_ready(message: &Message, is_meant: impl Fn(&str) -> bool) -> bool {
    matches!(&message.text, Wording::Ready { key, .. } if is_meant(key))
}

fn reminders(file: &File, today: Day) -> impl Iterator<Item = Need> {
    let unpaid = file.bills.values().filter(|bill| bill.paid_on.is_none());
    let reminded = unpaid.filter(|bill| bill.stage > BillStage::Bill && bill.arranged_on.is_none());
    reminded.map(move |bill| {
        let is_ours = file.payer_of(bill, today) == Some(Payer::Municipality);
        let is_grave = is_ours || bill.stage > BillStage::Reminder;
        let id = bill.id.clone();
        let why = if is_ours {
            Why::ReminderForUs(id)
        } else {
            let stage = bill.stage;
            Why::Reminder { bill: id, stage }
        };
        Need {
            urgency: if is_grave {
                Urgency::Today
            } else {
                Urgency::ThisWeek
            },
            why,
            about: Some(bill.from_name.as_ref().map_or_else(
                || Wording::ready(bill.from.key()),
                |name| Wording::written(Language::Dutch, name.clone()),
            )),
            by: bill.due,
            since: bill.letter_date,
        }
    })
}

fn absences(file: &File, today: Day) -> impl Iterator<Item = Need> {
    let ahead = file.entries.values().filter(move |it| it.day >= today);
    ahead.filter(|it| it.is_obligatory).filter_map(|entry| {
        let said = entry.cannot_come.as_ref()?;
        Some(Need {
            urgency: Urgency::Today,
            why: Why::CannotCome(entry.id.clone()),
            about: Some(entry.title.clone()),
            by: Some(entry.day),
            since: Some(said.said_at.day()),
        })
    })
}

fn open_handover(file: &File, today: Day) -> Option<Need> {
    let end = file.anchor_day(Anchor::OntzorgenEnd)?;
    let is_near = today >= end.plus_days(-HANDOVER_WITHIN) && handover::is_ahead(file);
    // That nobody wrote down who pays what is no reason to stay silent about it.
    if !is_near && !handover::is_now(file, today) {
        return None;
    }
    let lines = handover::lines(file);
    let open = lines
        .iter()
        .filter(|line| handover::signed_on(file, line).is_none());
    let open = open.count();
    (open > 0).then(|| Need {
        urgency: if today > end {
            Urgency::Today
        } else {
            Urgency::ThisWeek
        },
        why: Why::OpenHandover(open),
        about: None,
        by: Some(end),
        since: None,
    })
}

fn silence(seen: Option<Instant>, now: Instant) -> Option<Need> {
    let seen = seen?;
    let is_silent = now.millis() - seen.millis() >= SILENT_AFTER * 24 * 3_600_000;
    is_silent.then(|| Need {
        urgency: Urgency::ThisWeek,
        why: Why::Silent,
        about: None,
        by: None,
        since: Some(seen.day()),
    })
}

fn missed_lessons(file: &File, today: Day) -> Option<Need> {
    let lately = today.plus_days(-NEAR)..=today;
    let missed = file
        .entries
        .values()
        .filter(|it| lately.contains(&it.day) && it.attendance == Some(Attendance::Absent));
    let days: Vec<Day> = missed.map(|it| it.day).collect();
    let since = days.iter().min().copied()?;
    Some(Need {
        urgency: Urgency::ThisWeek,
        why: Why::MissedLessons(days.len()),
        about: None,
        by: None,
        since: Some(since),
    })
}

fn collisions(file: &File, today: Day) -> impl Iterator<Item = Need> {
    let near = today..=today.plus_days(NEAR);
    let near = file.entries.values().filter(|it| near.contains(&it.day));
    let found = conflicts(near).into_iter().filter(|it| {
        let mut kinds = [it.earlier.kind, it.later.kind].into_iter();
        kinds.all(|kind| COLLIDING.contains(&kind))
    });
    // A series that collides every week is one reason.
    found.take(1).map(|it| Need {
        urgency: Urgency::ThisWeek,
        by: Some(it.earlier.day),
        about: None,
        why: Why::Collision {
            earlier: it.earlier.id,
            later: it.later.id,
        },
        since: None,
    })
}

fn deadlines(file: &File, today: Day) -> impl Iterator<Item = Need> {
    let near = today.plus_days(NEAR);
    let open = catalogue::items().iter().filter(|item| {
        let state = file.items.get(&ItemId::new(item.id));
        state.is_none_or(|state| !state.status.is_settled())
    });
    open.filter_map(move |item| {
        let day = deadline(file, item, today).last_day()?;
        // What is long past is for the talk, not for today's list.
        let counts = (today.plus_days(-NEAR)..=near).contains(&day);
        counts.then(|| Need {
            urgency: if day <= today.plus_days(2) {
                Urgency::Today
            } else {
                Urgency::ThisWeek
            },
            why: Why::Deadline(ItemId::new(item.id)),
            about: Some(Wording::ready(item.text_key())),
            by: Some(day),
            since: None,
        })
    })
}

fn proposals(file: &File) -> impl Iterator<Item = Need> {
    let proposed = file.steps_in_order().into_iter();
    let proposed = proposed.filter(|step| step.status == StepStatus::Proposed);
    proposed.map(|step| Need {
        urgency: Urgency::Later,
        why: Why::NotAccepted(step.id.clone()),
        about: Some(step.title.clone()),
        by: step.on,
        since: None,
    })
}
