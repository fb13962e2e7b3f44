//! What is stored on phones and sent to servers keeps its form: phones keep what an older app
//! stored, and servers hear what an older app sends. Lines are added here, never changed.

use std::collections::BTreeSet;
use std::fmt::Debug;

use domain::{ACTION_NAMES, Action, Kind, Record};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sync::protocol::{SyncRequest, SyncResponse};

/// Reads each line as the server does and as the phone does, and writes it again: the same.
/// Returns the name of each line's outermost field.
fn names<T: DeserializeOwned + Serialize + PartialEq + Debug>(lines: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (number, line) in lines.lines().enumerate() {
        let place = format!("line {}: {line}", number + 1);
        let stored: Value = serde_json::from_str(line).expect(&place);
        let read: T = serde_json::from_str(line).expect(&place);
        assert_eq!(
            serde_json::to_value(&read).expect(&place),
            stored,
            "{place}"
        );
        let on_phone: T = sync::json::read(line).expect(&place);
        assert_eq!(on_phone, read, "{place}");
        let field = stored.as_object().and_then(|object| object.keys().next());
        names.extend(field.cloned());
    }
    names
}

#[test]
fn every_action_keeps_its_form() {
    let found = names::<Action>(include_str!("forms/actions.jsonl"));
    let wanted: BTreeSet<String> = ACTION_NAMES.into_iter().map(str::to_owned).collect();
    assert_eq!(found, wanted);
}

#[test]
fn every_record_keeps_its_form() {
    let found = names::<Record>(include_str!("forms/records.jsonl"));
    let wanted: BTreeSet<String> = Kind::ALL.iter().map(|it| it.name().to_owned()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn requests_and_answers_keep_their_form() {
    names::<SyncRequest>(include_str!("forms/requests.jsonl"));
    names::<SyncResponse>(include_str!("forms/answers.jsonl"));
}
