//! Appointments: what is in the week once.

use domain::desk::{NewEntry, StaffAction};
use domain::time::{ClockTime, Day, Instant};
use domain::week::{Entry, EntryKind, Interpreter};
use domain::{EntryId, File, Refusal, Wording};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::form::WrittenText;
use super::resource::{Field, Refused, Resource};
use crate::store::{ExternalKind, Thing};

/// An appointment as a system sends it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AppointmentForm {
    /// What kind of thing; an appointment where it is not said.
    #[serde(rename = "type", default)]
    pub(crate) kind: AppointmentKind,
    /// The day, in Europe/Amsterdam.
    pub(crate) day: Day,
    /// Start.
    pub(crate) from: ClockTime,
    /// End, after the start.
    pub(crate) to: ClockTime,
    /// What it is.
    pub(crate) title: WrittenText,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<WrittenText>,
    /// Whether the person must come.
    #[serde(default)]
    pub(crate) is_obligatory: bool,
    /// What to bring.
    #[serde(default)]
    #[schema(max_items = 12)]
    pub(crate) bring: Vec<WrittenText>,
    /// Whether an interpreter is there.
    #[serde(default)]
    pub(crate) interpreter: Interpreter,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AppointmentKind {
    /// Somebody of the municipality or of an organisation.
    #[default]
    Appointment,
    /// A shift.
    Work,
    /// Study.
    Study,
}

/// An appointment as it is now.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ShownAppointment {
    /// The id by which the system knows it.
    pub(crate) external_id: String,
    /// What kind of thing.
    #[serde(rename = "type")]
    pub(crate) kind: EntryKind,
    /// The day, in Europe/Amsterdam.
    pub(crate) day: Day,
    /// Start.
    pub(crate) from: ClockTime,
    /// End.
    pub(crate) to: ClockTime,
    /// What it is.
    pub(crate) title: WrittenText,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<WrittenText>,
    /// Whether the person must come.
    pub(crate) is_obligatory: bool,
    /// What to bring.
    pub(crate) bring: Vec<WrittenText>,
    /// Whether an interpreter is there.
    pub(crate) interpreter: Interpreter,
    /// Whether the person said that they cannot come. Why, they told the team.
    pub(crate) cannot_come: bool,
}

pub(crate) struct Appointment;

impl Resource for Appointment {
    const KIND: ExternalKind = ExternalKind::Appointment;
    const PATH: &'static str = "appointments";
    const LISTS: &'static [&'static str] = &["bring"];
    type Form = AppointmentForm;
    type Shown = ShownAppointment;

    fn shown(file: &File, thing: &Thing) -> Option<ShownAppointment> {
        let entry = file.entries.get(&EntryId::new(thing.record.as_str()))?;
        Some(ShownAppointment {
            external_id: thing.external.clone(),
            kind: entry.kind,
            day: entry.day,
            from: entry.from,
            to: entry.to,
            title: WrittenText::of(&entry.title),
            place: entry.place.as_ref().map(WrittenText::of),
            is_obligatory: entry.is_obligatory,
            bring: entry.bring.iter().map(WrittenText::of).collect(),
            interpreter: entry.interpreter,
            cannot_come: entry.cannot_come.is_some(),
        })
    }

    fn meant(
        form: &AppointmentForm,
        file: &File,
        before: Option<&str>,
        _: &str,
        _: Instant,
    ) -> Result<Vec<StaffAction>, Refused> {
        let before = before.and_then(|id| file.entries.get(&EntryId::new(id)));
        let new = form.entry(before)?;
        let is_so = before.is_some_and(|it| stands(it, &new));
        Ok(if is_so {
            Vec::new()
        } else {
            vec![StaffAction::PutEntry(new)]
        })
    }

    fn taken_away(file: &File, record: &str) -> Option<StaffAction> {
        let entry = EntryId::new(record);
        let is_there = file.entries.contains_key(&entry);
        is_there.then_some(StaffAction::CancelEntry { entry })
    }

    fn field(refusal: Refusal) -> Field {
        match refusal {
            Refusal::DateImplausible => "day",
            Refusal::TextEmpty | Refusal::TextTooLong => "title",
            _ => "type",
        }
    }
}

impl AppointmentForm {
    fn entry(&self, before: Option<&Entry>) -> Result<NewEntry, Refused> {
        if self.to <= self.from {
            return Err(Refused::new("to", "the end is not after the start"));
        }
        if self.bring.len() > 12 {
            return Err(Refused::new("bring", "at most 12 things"));
        }
        let bring = self.bring.iter().map(|it| it.wording("bring"));
        Ok(NewEntry {
            entry: before.map(|it| it.id.clone()),
            kind: match self.kind {
                AppointmentKind::Appointment => EntryKind::Appointment,
                AppointmentKind::Work => EntryKind::Work,
                AppointmentKind::Study => EntryKind::Study,
            },
            day: self.day,
            from: self.from,
            to: self.to,
            title: kept(before.map(|it| &it.title), self.title.wording("title")?),
            place: match &self.place {
                None => None,
                Some(it) => Some(kept(
                    before.and_then(|it| it.place.as_ref()),
                    it.wording("place")?,
                )),
            },
            is_obligatory: self.is_obligatory,
            bring: bring.collect::<Result<_, _>>()?,
            interpreter: self.interpreter,
        })
    }
}

/// What a system got to read and sends back is what stood there.
pub(super) fn kept(before: Option<&Wording>, sent: Wording) -> Wording {
    match before {
        Some(before) if WrittenText::of(before) == WrittenText::of(&sent) => before.clone(),
        _ => sent,
    }
}

/// Whether it is in the week as it was sent.
fn stands(entry: &Entry, new: &NewEntry) -> bool {
    let bring = |all: &[Wording]| all.iter().map(WrittenText::of).collect::<Vec<_>>();
    (entry.kind, entry.day, entry.from, entry.to) == (new.kind, new.day, new.from, new.to)
        && entry.title == new.title
        && entry.place == new.place
        && entry.is_obligatory == new.is_obligatory
        && entry.interpreter == new.interpreter
        && bring(&entry.bring) == bring(&new.bring)
}
