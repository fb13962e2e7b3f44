//! A person's file: all records, in memory. Small (hundreds of records), so every screen is
//! computed from it.
//!
//! Kept in sorted vectors: as fast as a tree at this size, and a tenth of its code in the wasm.

use litemap::LiteMap;

use crate::regelen::{Bill, BudgetLine, FixedCost, ItemState, LocalRule, ReportedChange};
use crate::time::Day;
use crate::week::Entry;
use crate::{
    About, Anchor, AnchorDate, AnchorId, BillId, BudgetLineId, Change, Counter, CounterId, EntryId,
    FixedCostId, Goal, GoalId, ItemId, Kind, LevelId, LocalRuleId, MemberId, Message, MessageId,
    Person, Record, RecordKey, ReportedChangeId, Role, SkillLevel, Step, StepId, TeamMember,
};

/// Everything known about one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// The person; absent until the first records arrived.
    pub person: Option<Person>,
    /// The team, and who was in it.
    pub team: LiteMap<MemberId, TeamMember>,
    /// Confirmed dates.
    pub anchors: LiteMap<AnchorId, AnchorDate>,
    /// Goals of the plan.
    pub goals: LiteMap<GoalId, Goal>,
    /// Steps of the plan.
    pub steps: LiteMap<StepId, Step>,
    /// Counters of hours.
    pub counters: LiteMap<CounterId, Counter>,
    /// Entries of every week.
    pub entries: LiteMap<EntryId, Entry>,
    /// Levels per skill.
    pub levels: LiteMap<LevelId, SkillLevel>,
    /// States of checklist items.
    pub items: LiteMap<ItemId, ItemState>,
    /// Bills.
    pub bills: LiteMap<BillId, Bill>,
    /// Who pays what.
    pub fixed_costs: LiteMap<FixedCostId, FixedCost>,
    /// The amounts of the month.
    pub budget: LiteMap<BudgetLineId, BudgetLine>,
    /// Changes that the person reported.
    pub reported_changes: LiteMap<ReportedChangeId, ReportedChange>,
    /// What the municipality does in its own way.
    pub local_rules: LiteMap<LocalRuleId, LocalRule>,
    /// Messages.
    pub messages: LiteMap<MessageId, Message>,
}

impl File {
    /// The file that these records make.
    pub fn from_records(records: impl IntoIterator<Item = Record>) -> Self {
        let mut file = Self::default();
        for record in records {
            file.put(record);
        }
        file
    }

    /// Takes over a change.
    pub fn absorb(&mut self, change: Change) {
        match change {
            Change::Put(record) => self.put(record),
            Change::Remove(key) => self.remove(&key),
        }
    }

    fn put(&mut self, record: Record) {
        match record {
            Record::Person(it) => self.person = Some(it),
            Record::TeamMember(it) => drop(self.team.insert(it.id.clone(), it)),
            Record::AnchorDate(it) => drop(self.anchors.insert(it.id.clone(), it)),
            Record::Goal(it) => drop(self.goals.insert(it.id.clone(), it)),
            Record::Step(it) => drop(self.steps.insert(it.id.clone(), it)),
            Record::Counter(it) => drop(self.counters.insert(it.id.clone(), it)),
            Record::Entry(it) => drop(self.entries.insert(it.id.clone(), it)),
            Record::SkillLevel(it) => drop(self.levels.insert(it.id.clone(), it)),
            Record::ItemState(it) => drop(self.items.insert(it.id.clone(), it)),
            Record::Bill(it) => drop(self.bills.insert(it.id.clone(), it)),
            Record::FixedCost(it) => drop(self.fixed_costs.insert(it.id.clone(), it)),
            Record::BudgetLine(it) => drop(self.budget.insert(it.id.clone(), it)),
            Record::ReportedChange(it) => drop(self.reported_changes.insert(it.id.clone(), it)),
            Record::LocalRule(it) => drop(self.local_rules.insert(it.id.clone(), it)),
            Record::Message(it) => drop(self.messages.insert(it.id.clone(), it)),
        }
    }

    fn remove(&mut self, key: &RecordKey) {
        let id = key.id.as_str();
        match key.kind {
            Kind::Person => self.person = None,
            Kind::TeamMember => drop(self.team.remove(&MemberId::new(id))),
            Kind::AnchorDate => drop(self.anchors.remove(&AnchorId::new(id))),
            Kind::Goal => drop(self.goals.remove(&GoalId::new(id))),
            Kind::Step => drop(self.steps.remove(&StepId::new(id))),
            Kind::Counter => drop(self.counters.remove(&CounterId::new(id))),
            Kind::Entry => drop(self.entries.remove(&EntryId::new(id))),
            Kind::SkillLevel => drop(self.levels.remove(&LevelId::new(id))),
            Kind::ItemState => drop(self.items.remove(&ItemId::new(id))),
            Kind::Bill => drop(self.bills.remove(&BillId::new(id))),
            Kind::FixedCost => drop(self.fixed_costs.remove(&FixedCostId::new(id))),
            Kind::BudgetLine => drop(self.budget.remove(&BudgetLineId::new(id))),
            Kind::ReportedChange => drop(self.reported_changes.remove(&ReportedChangeId::new(id))),
            Kind::LocalRule => drop(self.local_rules.remove(&LocalRuleId::new(id))),
            Kind::Message => drop(self.messages.remove(&MessageId::new(id))),
        }
    }

    /// The date of this anchor, if it has one, confirmed or not.
    pub fn anchor(&self, anchor: Anchor) -> Option<&AnchorDate> {
        self.anchors.get(&AnchorId::new(anchor.name()))
    }

    /// The date of this anchor if somebody confirmed it: only from such a date is anything counted
    /// (`domain/README.md`, six rules).
    pub fn confirmed(&self, anchor: Anchor) -> Option<&AnchorDate> {
        self.anchor(anchor).filter(|date| date.is_confirmed())
    }

    /// The day of a confirmed date.
    pub fn anchor_day(&self, anchor: Anchor) -> Option<Day> {
        self.confirmed(anchor).map(|date| date.day)
    }

    /// Whoever is in the team now.
    fn members(&self) -> impl Iterator<Item = &TeamMember> {
        self.team.values().filter(|member| member.until.is_none())
    }

    /// Whether this is someone of the team now.
    pub fn has_member(&self, id: &MemberId) -> bool {
        self.members().any(|member| member.id == *id)
    }

    /// The first member of the team with this role.
    pub fn member_with(&self, role: Role) -> Option<&TeamMember> {
        self.members().find(|member| member.role == role)
    }

    /// Whether the person wrote to the team about this bill.
    pub fn has_asked_about(&self, bill: &BillId) -> bool {
        let mut messages = self.messages.values();
        messages.any(|it| it.is_mine() && matches!(&it.about, Some(About::Bill(id)) if id == bill))
    }

    /// What the person wrote last to the team about this bill.
    pub fn last_question_about(&self, bill: &BillId) -> Option<&Message> {
        let is_it = |about: &About| matches!(about, About::Bill(id) if id == bill);
        let mine = self.messages.values().filter(|it| it.is_mine());
        mine.filter(|it| it.about.as_ref().is_some_and(is_it))
            .max_by_key(|it| it.written_at)
    }

    /// Messages in the order in which they were written.
    pub fn conversation(&self) -> Vec<&Message> {
        let mut messages: Vec<_> = self.messages.values().collect();
        messages.sort_by_key(|message| (message.written_at, &message.id));
        messages
    }

    /// The team, klantmanager first.
    pub fn team_in_order(&self) -> Vec<&TeamMember> {
        let mut team: Vec<_> = self.members().collect();
        team.sort_by_key(|member| (member.role, &member.name));
        team
    }

    /// Steps in the order of the plan.
    pub fn steps_in_order(&self) -> Vec<&Step> {
        let mut steps: Vec<_> = self.steps.values().collect();
        steps.sort_by_key(|step| (step.order, &step.id));
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Wording;
    use crate::time::Instant;

    fn message(id: &str, hour: i64, about: &str, from: Option<&str>) -> Message {
        Message {
            id: MessageId::new(id),
            from: from.map(MemberId::new),
            to: None,
            written_at: Instant::from_millis(hour * 3_600_000),
            text: Wording::ready("phrase-ask_bill"),
            about: Some(About::Bill(BillId::new(about))),
            read_at: None,
        }
    }

    #[test]
    fn the_last_question_about_a_bill_is_the_persons_own() {
        let all = [
            message("a", 9, "rent", None),
            message("b", 30, "rent", None),
            message("c", 31, "rent", Some("marit")),
            message("d", 32, "water", None),
        ];
        let file = File::from_records(all.map(Into::into));
        let last = file.last_question_about(&BillId::new("rent"));
        assert_eq!(last.map(|it| it.id.as_str()), Some("b"));
        assert_eq!(file.last_question_about(&BillId::new("phone")), None);
    }
}
