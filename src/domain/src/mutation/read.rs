//! Reading an action: by its name and a form of all fields that actions have, whatever the action.
//! Derived code reads each action by a reader of its own, and every phone would download all of them.

use std::fmt;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, VariantAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::form::{Form, Missing};
use super::{ACTION_NAMES, Action, NewBill};
use crate::regelen::{Answer, BillStage, Cost, LifeChange};
use crate::time::Day;
use crate::{BillId, Language, MemberId, MessageId, Way};

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_enum("Action", &ACTION_NAMES, ActionReader)
    }
}

struct ActionReader;

impl<'de> Visitor<'de> for ActionReader {
    type Value = Action;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an action, and its fields")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Action, A::Error> {
        let (Name(name), fields) = data.variant()?;
        if name == "add_bill" {
            return fields.newtype_variant::<NewBill>().map(Action::AddBill);
        }
        fields.newtype_variant_seed(Name(name))
    }
}

/// The name of an action that is known here.
struct Name(&'static str);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_identifier(NameReader)
    }
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Action;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Action, D::Error> {
        reader.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Action;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields of an action")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Action, A::Error> {
        let mut form = Form::read_from(fields)?;
        let action = filled_in(self.0, &mut form);
        let checked = form.checked(action);
        checked.map_err(|Missing(field)| A::Error::missing_field(field))
    }
}

struct NameReader;

impl Visitor<'_> for NameReader {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an action")
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<Name, E> {
        let known = ACTION_NAMES.into_iter().find(|it| *it == found);
        known
            .map(Name)
            .ok_or_else(|| E::unknown_variant(found, &ACTION_NAMES))
    }
}

fn filled_in(name: &str, form: &mut Form) -> Action {
    match name {
        "say_cannot_come" => Action::SayCannotCome {
            entry: form.id("entry"),
            reason: form.reason(),
        },
        "take_back_cannot_come" => Action::TakeBackCannotCome {
            entry: form.id("entry"),
        },
        "ask_about_conflict" => Action::AskAboutConflict {
            earlier: form.id("earlier"),
            later: form.id("later"),
            way: form.need(form.way, "way", Way::AskCaseManager),
        },
        "tick_homework" => Action::TickHomework {
            entry: form.id("entry"),
            is_done: form.flag("is_done"),
        },
        "add_entry" => Action::AddEntry {
            text: form.text(),
            on: form.day("on"),
            starts: form.time("starts"),
            ends: form.time("ends"),
            place: form.any_text("place"),
        },
        "remove_entry" => Action::RemoveEntry {
            entry: form.id("entry"),
        },
        "accept_step" => Action::AcceptStep {
            step: form.id("step"),
        },
        "ask_about_step" => Action::AskAboutStep {
            step: form.id("step"),
        },
        "tick_item" => Action::TickItem {
            item: form.id("item"),
        },
        "untick_item" => Action::UntickItem {
            item: form.id("item"),
        },
        "set_item_not_for_me" => Action::SetItemNotForMe {
            item: form.id("item"),
        },
        "ask_about_item" => Action::AskAboutItem {
            item: form.id("item"),
        },
        "note_answer" => {
            let answer = form.answer.take();
            Action::NoteAnswer {
                item: form.id("item"),
                answer: form.need(answer, "answer", nobody_said()),
            }
        }
        "note_letter_date" => Action::NoteLetterDate {
            item: form.id("item"),
            on: form.day("on"),
        },
        "note_last_day" => Action::NoteLastDay {
            item: form.id("item"),
            on: form.any_day("on"),
        },
        "say_i_pay" => Action::SayIPay {
            cost: form.need(form.cost, "cost", Cost::Rent),
            from: form.any_day("from"),
        },
        "set_budget_line" => Action::SetBudgetLine {
            line: form.id("line"),
            amount_cents: form.any_number("amount_cents"),
            every: form.every(),
        },
        "report_change" => Action::ReportChange {
            what: form.need(form.what, "what", LifeChange::Work),
            from: form.day("from"),
        },
        "note_toeslagen_told" => Action::NoteToeslagenTold {
            change: form.id("change"),
            is_told: form.flag("is_told"),
        },
        "send_message" => Action::SendMessage {
            text: form.text(),
            to: form.any_text("to").map(MemberId::from),
            about: form.about.take(),
        },
        "read_messages" => {
            let messages = form.messages.take();
            let messages = form.need(messages, "messages", Vec::new());
            Action::ReadMessages {
                messages: messages.into_iter().map(MessageId::from).collect(),
            }
        }
        "set_language" => Action::SetLanguage {
            language: form.need(form.language, "language", Language::Dutch),
        },
        // All others are about one bill.
        _ => about_bill(name, form.id("bill"), form),
    }
}

fn about_bill(name: &str, bill: BillId, form: &mut Form) -> Action {
    match name {
        "pay_bill" => Action::PayBill { bill },
        "unpay_bill" => Action::UnpayBill { bill },
        "remove_bill" => Action::RemoveBill { bill },
        "ask_about_bill" => Action::AskAboutBill { bill },
        "move_bill" => Action::MoveBill {
            bill,
            stage: form.need(form.stage, "stage", BillStage::Bill),
        },
        "arrange_bill" => Action::ArrangeBill {
            bill,
            first: form.day("first"),
            amount_cents: form.number("amount_cents"),
            terms: form.number("terms"),
        },
        "add_photo" => Action::AddPhoto {
            bill,
            photo: form.id("photo"),
        },
        "remove_photo" => Action::RemovePhoto {
            bill,
            photo: form.id("photo"),
        },
        // Every other name is refused before its fields are read.
        _ => {
            form.misses("action");
            Action::PayBill { bill }
        }
    }
}

fn nobody_said() -> Answer {
    Answer {
        who: String::new(),
        on: Day::from_number(0),
        said: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every name is read: what misses its fields says which one it misses.
    #[test]
    fn every_action_is_read_by_its_name() {
        for name in ACTION_NAMES {
            let text = format!("{{\"{name}\":{{}}}}");
            let error = serde_json::from_str::<Action>(&text)
                .unwrap_err()
                .to_string();
            assert!(error.starts_with("missing field"), "{name}: {error}");
            assert!(!error.contains("`action`"), "{name}: {error}");
            if error.contains("`bill`") {
                let text = format!("{{\"{name}\":{{\"bill\":\"b\"}}}}");
                let found = serde_json::from_str::<Action>(&text);
                let error = found.map_err(|error| error.to_string());
                assert!(!error.is_err_and(|it| it.contains("`action`")), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_action_is_refused() {
        for text in [
            r#"{"fly":{}}"#,
            r#""tick_item""#,
            r#"{"tick_item":7}"#,
            r#"{"tick_item":{"item":7}}"#,
            r#"{"add_photo":{"bill":"rent"}}"#,
            r#"{"tick_item":{"item":"a"},"pay_bill":{"bill":"b"}}"#,
            "{}",
        ] {
            assert!(serde_json::from_str::<Action>(text).is_err(), "{text}");
        }
    }
}
