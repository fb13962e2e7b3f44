//! Checklist items: tick, untick, not for me, ask.

use super::Context;
use crate::regelen::{ItemState, ItemStatus, LocalKind, handover};
use crate::{About, Arg, Change, ItemId, LocalRuleId, Refusal, Role, Wording};

impl Context<'_> {
    pub(super) fn tick_item(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        self.set_status(id, ItemStatus::Done)
    }

    pub(super) fn untick_item(&self, id: &ItemId) -> Result<Vec<Change>, Refusal> {
        let is_ask_first = catalogue::item(id.as_str()).is_some_and(|item| item.ask_first);
        self.set_status(
            id,
            if is_ask_first {
                ItemStatus::AskFirst
            } else {
                ItemStatus::Open
            },
        )
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
            status: ItemStatus::Open,
            on: None,
            owner: None,
            due: None,
            note: None,
        })
    }
}
