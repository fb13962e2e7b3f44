//! Checklist items: tick, untick, not for me, ask.

use super::Context;
use crate::regelen::{Answer, ItemState, ItemStatus, LocalKind, handover};
use crate::time::Day;
use crate::{About, Arg, Change, ItemId, LocalRuleId, Refusal, Role, Wording};

/// Characters of the name of who was asked.
const LONGEST_WHO: usize = 100;
/// Characters of an answer.
const LONGEST_ANSWER: usize = 2_000;
/// Answers that are kept of one item.
const MOST_ANSWERS: usize = 50;

impl Context<'_> {
    /// What must be asked first is done once an answer was written down (`checklists.md`, C1 and C5):
    /// a tick alone would lift the stop of all that waits for it.
    pub(super) fn tick_item(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        let state = self.item_state(id)?;
        if state.status == ItemStatus::AskFirst && state.answers.is_empty() {
            return Err(Refusal::TextEmpty);
        }
        self.set_status(id, ItemStatus::Done)
    }

    pub(super) fn untick_item(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        self.set_status(id, untouched(id))
    }

    pub(super) fn set_item_not_for_me(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        self.set_status(id, ItemStatus::NotApplicable)
    }

    pub(super) fn ask_about_item(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        let item = catalogue::item(id.as_str()).ok_or(Refusal::Gone)?;
        let title = Wording::ready(item.text_key());
        let text = Wording::ready("phrase-ask_item").with("item", Arg::Wording(Box::new(title)));
        let to = self.member_or_case_manager(Role::CaseManager);
        Ok(vec![
            self.message(text, to, Some(About::Item(id.clone()))).into(),
        ])
    }

    pub(super) fn note_answer(&self, id: &ItemId, answer: &Answer) -> Result<Vec<Change>, Refusal> {
        let mut state = self.item_state(id)?;
        let (who, said) = (answer.who.trim(), answer.said.trim());
        if who.is_empty() || said.is_empty() {
            return Err(Refusal::TextEmpty);
        }
        let fits = who.chars().count() <= LONGEST_WHO && said.chars().count() <= LONGEST_ANSWER;
        if !fits || state.answers.len() >= MOST_ANSWERS {
            return Err(Refusal::TextTooLong);
        }
        let today = self.done_at().day();
        if answer.on > today || answer.on < today.plus_months(-120) {
            return Err(Refusal::DateImplausible);
        }
        if state.answers.contains(answer) {
            return Ok(Vec::new());
        }
        state.answers.push(answer.clone());
        Ok(vec![state.into()])
    }

    pub(super) fn note_letter_date(&self, id: &ItemId, on: Day) -> Result<Vec<Change>, Refusal> {
        let mut state = self.item_state(id)?;
        let today = self.done_at().day();
        if on > today || on < today.plus_months(-36) {
            return Err(Refusal::DateImplausible);
        }
        if state.letter_date == Some(on) {
            return Ok(Vec::new());
        }
        state.letter_date = Some(on);
        Ok(vec![state.into()])
    }

    /// A day that is over is noted too: then it is late, and says so.
    pub(super) fn note_last_day(
        &self,
        id: &ItemId,
        on: Option<Day>,
    ) -> Result<Vec<Change>, Refusal> {
        let mut state = self.item_state(id)?;
        let today = self.done_at().day();
        let is_plausible = |on| on >= today.plus_months(-12) && on <= today.plus_months(24);
        if on.is_some_and(|on| !is_plausible(on)) {
            return Err(Refusal::DateImplausible);
        }
        if state.due == on {
            return Ok(Vec::new());
        }
        state.due = on;
        Ok(vec![state.into()])
    }

    fn set_status(&self, id: &ItemId, status: ItemStatus) -> Result<Vec<Change>, Refusal> {
        let mut state = self.item_state(id)?;
        if state.status == status {
            return Ok(Vec::new());
        }
        state.status = status;
        state.on = Some(self.done_at().day());
        Ok(vec![state.into()])
    }

    /// The state in the file; an item of the catalogue that nobody touched is open.
    fn item_state(&self, id: &ItemId) -> Result<ItemState, Refusal> {
        if let Some(state) = self.file.items.get(id) {
            return Ok(state.clone());
        }
        let own = LocalRuleId::new(id.as_str());
        let is_local = self
            .file
            .local_rules
            .get(&own)
            .is_some_and(|it| it.kind == LocalKind::Item);
        if catalogue::item(id.as_str()).is_none() && !handover::is_line(id) && !is_local {
            return Err(Refusal::Gone);
        }
        Ok(ItemState {
            id: id.clone(),
            status: untouched(id),
            on: None,
            owner: None,
            due: None,
            note: None,
            letter_date: None,
            answers: Vec::new(),
        })
    }
}

/// The status of an item that nobody touched.
fn untouched(id: &ItemId) -> ItemStatus {
    match catalogue::item(id.as_str()) {
        Some(item) if item.ask_first => ItemStatus::AskFirst,
        _ => ItemStatus::Open,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::{LocalRule, deadline};
    use crate::time::Instant;
    use crate::{Action, File, Mutation, MutationId, Who, apply};

    const PARTNER: &str = "allowances.partner_abroad";

    fn note(
        file: &File,
        item: &str,
        who: &str,
        on: &str,
        said: &str,
    ) -> Result<Vec<Change>, Refusal> {
        let answer = Answer {
            who: who.to_owned(),
            on: on.parse::<Day>().unwrap(),
            said: said.to_owned(),
        };
        let item = ItemId::new(item);
        act(file, Action::NoteAnswer { item, answer })
    }

    #[test]
    fn an_answer_is_kept_and_decides_nothing() {
        let mut file = File::default();
        for said in ["ja", "nee", "nee"] {
            for change in note(&file, PARTNER, "Dienst Toeslagen", "2026-11-20", said).unwrap() {
                file.absorb(change);
            }
        }
        let state = file.items.get(&ItemId::new(PARTNER)).unwrap();
        let said: Vec<_> = state.answers.iter().map(|it| it.said.as_str()).collect();
        assert_eq!(said, ["ja", "nee"]);
        assert_eq!(state.status, ItemStatus::AskFirst);
    }

    fn act(file: &File, action: Action) -> Result<Vec<Change>, Refusal> {
        // 24 November 2026, in the morning.
        let now = Instant::from_millis(1_795_505_400_000);
        let mutation = Mutation {
            id: MutationId::new("m"),
            seq: 1,
            at: now,
            action: action.into(),
        };
        apply(file, &mutation, Who::StatusHolder, now)
    }

    /// The last day of an item once a letter of 2 November was read, and what the letter or the municipality says.
    fn last_day(id: &str, own_term: Option<u16>, printed: Option<&str>) -> Option<String> {
        let item = ItemId::new(id);
        let day = |text: &str| text.parse::<Day>().unwrap();
        let term = LocalRule {
            item: Some(id.to_owned()),
            days: own_term,
            ..LocalRule::new(LocalRuleId::new("term"), LocalKind::Term)
        };
        let mut file = File::from_records([term.into()]);
        let on = day("2026-11-02");
        let read = Action::NoteLetterDate { item, on };
        let (item, on) = (ItemId::new(id), printed.map(day));
        for action in [read, Action::NoteLastDay { item, on }] {
            for change in act(&file, action).unwrap() {
                file.absorb(change);
            }
        }
        let item = catalogue::item(id).unwrap();
        let last = deadline(&file, item, day("2026-11-24")).last_day();
        last.map(|day| day.to_string())
    }

    // D5: six weeks, unless the municipality has its own term or the letter names an earlier day.
    #[rstest]
    #[case::only_the_rule("bills.taxes", None, None, Some("2026-12-14"))]
    #[case::an_earlier_day("bills.taxes", None, Some("2026-12-01"), Some("2026-12-01"))]
    #[case::never_later("bills.taxes", None, Some("2026-12-31"), Some("2026-12-14"))]
    #[case::earlier_than_here("bills.taxes", Some(60), Some("2026-12-31"), Some("2026-12-31"))]
    #[case::later_than_here("bills.taxes", Some(14), Some("2026-12-31"), Some("2026-11-16"))]
    #[case::the_code("first_days.digid", None, Some("2026-12-01"), Some("2026-12-01"))]
    #[case::a_fine("bills.fines", None, Some("2026-11-20"), Some("2026-11-20"))]
    #[case::a_fine_without("bills.fines", None, None, None)]
    fn the_last_day_that_a_letter_names_counts_where_it_is_earlier(
        #[case] id: &str,
        #[case] own_term: Option<u16>,
        #[case] printed: Option<&str>,
        #[case] last: Option<&str>,
    ) {
        assert_eq!(last_day(id, own_term, printed).as_deref(), last);
    }

    #[test]
    fn a_last_day_is_taken_away_again_and_must_be_plausible() {
        let mut file = File::default();
        let mut note = |on: Option<&str>| {
            let on = on.map(|text| text.parse::<Day>().unwrap());
            let item = ItemId::new("bills.fines");
            let changes = act(&file, Action::NoteLastDay { item, on })?;
            let count = changes.len();
            for change in changes {
                file.absorb(change);
            }
            Ok(count)
        };
        assert_eq!(note(Some("2026-12-01")), Ok(1));
        assert_eq!(note(Some("2026-12-01")), Ok(0));
        for wrong in ["2025-11-01", "2036-12-01"] {
            assert_eq!(note(Some(wrong)), Err(Refusal::DateImplausible));
        }
        assert_eq!(note(None), Ok(1));
        let state = file.items.get(&ItemId::new("bills.fines")).unwrap();
        assert_eq!((state.due, state.status), (None, ItemStatus::Open));
        let item = ItemId::new("no.such_item");
        let nowhere = act(&file, Action::NoteLastDay { item, on: None });
        assert_eq!(nowhere, Err(Refusal::Gone));
    }

    #[test]
    fn what_is_asked_first_is_done_only_with_an_answer() {
        let item = ItemId::new(PARTNER);
        let tick = || Action::TickItem { item: item.clone() };
        let mut file = File::default();
        assert_eq!(act(&file, tick()), Err(Refusal::TextEmpty));
        for change in note(&file, PARTNER, "Dienst Toeslagen", "2026-11-20", "ja").unwrap() {
            file.absorb(change);
        }
        for change in act(&file, tick()).unwrap() {
            file.absorb(change);
        }
        assert_eq!(file.items.get(&item).unwrap().status, ItemStatus::Done);
        let not_for_me = Action::SetItemNotForMe { item: item.clone() };
        assert_eq!(act(&File::default(), not_for_me).unwrap().len(), 1);
    }

    #[rstest]
    #[case(PARTNER, " ", "2026-11-20", "ja", Refusal::TextEmpty)]
    #[case(PARTNER, "DT", "2026-11-20", "\n", Refusal::TextEmpty)]
    #[case(PARTNER, "DT", "2026-11-25", "ja", Refusal::DateImplausible)]
    #[case(PARTNER, "DT", "1926-11-20", "ja", Refusal::DateImplausible)]
    #[case("no.such_item", "DT", "2026-11-20", "ja", Refusal::Gone)]
    fn what_cannot_be_an_answer_is_refused(
        #[case] item: &str,
        #[case] who: &str,
        #[case] on: &str,
        #[case] said: &str,
        #[case] why: Refusal,
    ) {
        assert_eq!(note(&File::default(), item, who, on, said), Err(why));
        let long = "x".repeat(LONGEST_ANSWER + 1);
        let refused = note(&File::default(), PARTNER, "DT", "2026-11-20", &long);
        assert_eq!(refused, Err(Refusal::TextTooLong));
    }
}
