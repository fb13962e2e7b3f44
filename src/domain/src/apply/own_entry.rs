//! Something of one's own in the week: a letter with an appointment, a doctor, a gathering. Only the
//! person sees it ([`crate::desk::see`]), and it counts where two things collide.

use super::Context;
use super::conversation::check_text;
use crate::time::{ClockTime, Day};
use crate::week::{Entry, EntryKind, Interpreter};
use crate::{Change, EntryId, Kind, Language, RecordKey, Refusal, Wording};

/// How far ahead a day may lie, in months.
const MOST_MONTHS: i32 = 36;
/// The longest place, in characters.
const LONGEST_PLACE: usize = 200;

impl Context<'_> {
    pub(super) fn add_entry(
        &self,
        text: &Wording,
        on: Day,
        (from, to): (ClockTime, ClockTime),
        place: Option<&str>,
    ) -> Result<Vec<Change>, Refusal> {
        check_text(text)?;
        let today = self.done_at().day();
        let plausible = today.plus_days(-1)..=today.plus_months(MOST_MONTHS);
        if !plausible.contains(&on) || to <= from {
            return Err(Refusal::DateImplausible);
        }
        let place = place.map(str::trim).filter(|place| !place.is_empty());
        if place.is_some_and(|place| place.chars().count() > LONGEST_PLACE) {
            return Err(Refusal::TextTooLong);
        }
        let id = EntryId::new(self.mutation.id.as_str());
        if self.file.entries.contains_key(&id) {
            return Ok(Vec::new());
        }
        let language = self.file.person.as_ref().map(|it| it.language);
        let written = |place| Wording::written(language.unwrap_or(Language::Dutch), place);
        let entry = Entry {
            id,
            kind: EntryKind::Own,
            day: on,
            from,
            to,
            title: text.clone(),
            place: place.map(written),
            travel_minutes: 0,
            with: None,
            with_others: None,
            is_obligatory: false,
            bring: Vec::new(),
            interpreter: Interpreter::None,
            solved_by: None,
            cannot_come: None,
            attendance: None,
            homework: None,
            is_homework_done: false,
        };
        Ok(vec![entry.into()])
    }

    /// What the team or a school put there is theirs to take out.
    pub(super) fn remove_entry(&self, id: &EntryId) -> Result<Vec<Change>, Refusal> {
        let Some(entry) = self.file.entries.get(id) else {
            return Ok(Vec::new());
        };
        if entry.kind != EntryKind::Own {
            return Err(Refusal::NotYours);
        }
        Ok(vec![Change::Remove(RecordKey {
            kind: Kind::Entry,
            id: id.as_str().to_owned(),
        })])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{StaffRole, see};
    use crate::time::Instant;
    use crate::week::Reason;
    use crate::{Action, File, Mutation, MutationId, Record, Way, Who, apply};
    use rstest::rstest;

    const TODAY: &str = "2026-11-24";

    fn act(file: &File, action: Action) -> Result<Vec<Change>, Refusal> {
        act_as("mine", file, action)
    }

    fn act_as(id: &str, file: &File, action: Action) -> Result<Vec<Change>, Refusal> {
        let at = Instant::at(TODAY.parse().unwrap(), "12:00".parse().unwrap());
        let id = MutationId::new(id);
        let mutation = Mutation {
            id,
            seq: 1,
            at,
            action: action.into(),
        };
        apply(file, &mutation, Who::StatusHolder, at)
    }

    fn add(on: &str, starts: &str, ends: &str, place: Option<&str>) -> Action {
        Action::AddEntry {
            text: Wording::written(Language::Tigrinya, "ሓኪም"),
            on: on.parse().unwrap(),
            starts: starts.parse().unwrap(),
            ends: ends.parse().unwrap(),
            place: place.map(str::to_owned),
        }
    }

    fn with_mine() -> File {
        let mut file = File::default();
        for change in act(&file, add("2026-12-01", "09:30", "10:00", Some(" IND "))).unwrap() {
            file.absorb(change);
        }
        file
    }

    #[test]
    fn what_is_ones_own_stands_in_the_week_and_nobody_of_the_staff_sees_it() {
        let file = with_mine();
        let entry = file.entries.get(&EntryId::new("mine")).unwrap();
        assert_eq!(entry.kind, EntryKind::Own);
        assert_eq!(entry.place, Some(Wording::written(Language::Dutch, "IND")));
        let record = Record::from(entry.clone());
        assert!(StaffRole::ALL.iter().all(|role| !see(*role, &record)));
    }

    #[rstest]
    #[case::yesterday(add("2026-11-23", "09:00", "10:00", None), None)]
    #[case::long_ago(
        add("2026-11-22", "09:00", "10:00", None),
        Some(Refusal::DateImplausible)
    )]
    #[case::another_age(
        add("2036-11-22", "09:00", "10:00", None),
        Some(Refusal::DateImplausible)
    )]
    #[case::backwards(
        add("2026-12-01", "10:00", "10:00", None),
        Some(Refusal::DateImplausible)
    )]
    #[case::no_place(add("2026-12-01", "09:00", "10:00", Some("  ")), None)]
    #[case::a_book(add("2026-12-01", "09:00", "10:00", Some(&"x".repeat(201))), Some(Refusal::TextTooLong))]
    fn what_cannot_be_is_refused(#[case] action: Action, #[case] refusal: Option<Refusal>) {
        assert_eq!(act(&File::default(), action).err(), refusal);
    }

    #[test]
    fn twice_is_once_and_taken_out_is_out() {
        let mut file = with_mine();
        let again = act(&file, add("2026-12-01", "09:30", "10:00", None));
        assert_eq!(again, Ok(Vec::new()));
        let entry = EntryId::new("mine");
        for change in act(
            &file,
            Action::RemoveEntry {
                entry: entry.clone(),
            },
        )
        .unwrap()
        {
            file.absorb(change);
        }
        assert!(file.entries.is_empty());
        assert_eq!(act(&file, Action::RemoveEntry { entry }), Ok(Vec::new()));
    }

    #[test]
    fn nobody_reads_what_it_is_when_it_collides_or_is_called_off() {
        let mut file = with_mine();
        let mine = file.entries.get(&EntryId::new("mine")).unwrap().clone();
        let lesson = EntryId::new("lesson");
        file.absorb(Change::from(Entry {
            id: lesson.clone(),
            kind: EntryKind::Lesson,
            title: Wording::ready("entry-lesson"),
            ..mine.clone()
        }));
        let ask = Action::AskAboutConflict {
            earlier: mine.id.clone(),
            later: lesson,
            way: Way::AskCaseManager,
        };
        let said = act_as("asked", &file, ask).unwrap();
        let [Change::Put(Record::Message(message))] = said.as_slice() else {
            panic!("{said:?}");
        };
        let text = serde_json::to_string(&message.text).unwrap();
        assert!(
            text.contains("own-something") && !text.contains("ሓኪም"),
            "{text}"
        );
        let off = Action::SayCannotCome {
            entry: mine.id,
            reason: Reason::Other,
        };
        let said = act_as("off", &file, off).unwrap();
        assert!(
            matches!(said.as_slice(), [Change::Put(Record::Entry(_))]),
            "{said:?}"
        );
    }

    #[test]
    fn a_lesson_is_not_the_persons_to_take_out() {
        let mut file = with_mine();
        let mine = file.entries.get(&EntryId::new("mine")).unwrap().clone();
        file.absorb(Change::from(Entry {
            kind: EntryKind::Lesson,
            ..mine
        }));
        let entry = EntryId::new("mine");
        assert_eq!(
            act(&file, Action::RemoveEntry { entry }),
            Err(Refusal::NotYours)
        );
    }
}
