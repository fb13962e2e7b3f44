//! Reads JSON on the phone: what the server answers and what the phone has stored.
//!
//! With a reader made for small machines, whose objects are objects only: the usual reader can
//! also read each of our types from a list, and all of that code would be downloaded.

use serde::de::DeserializeOwned;

/// Nothing of ours is nested deeper.
const DEEPEST: usize = 64;

/// The text is not what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Reads a value from JSON. Fields that are not known are skipped. `\u` escapes of characters
/// beyond the first plane are refused: our server writes those as they are.
///
/// # Errors
/// [`Unreadable`] when it is not JSON, not a `T`, or nested deeper than anything of ours.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    if is_too_deep(text) {
        return Err(Unreadable);
    }
    // No string gets longer by taking the escapes out.
    let mut unescaped = vec![0; text.len()];
    match serde_json_core::from_str_escaped(text, &mut unescaped) {
        Ok((value, _)) => Ok(value),
        Err(_) => Err(Unreadable),
    }
}

/// The reader calls itself for what is nested, and a stack ends.
fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut is_in_string, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_in_string,
            b'"' => is_in_string = !is_in_string,
            b'{' | b'[' if !is_in_string => depth += 1,
            b'}' | b']' if !is_in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest > DEEPEST
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{Problem, SyncResponse};
    use domain::Wording;
    use proptest::prelude::*;

    #[test]
    fn escapes_unknown_fields_and_nulls() {
        let text = r#" { "new": {"a": [1, "}", {"b": null}]}, "type": "/p/x", "title": "a \"b\" \\ \u00e9 😀\n",
            "status": 422, "detail": null } "#;
        let problem: Problem = read(text).unwrap();
        assert_eq!(problem.title, "a \"b\" \\ é 😀\n");
        assert_eq!((problem.status, problem.detail), (422, None));
    }

    #[test]
    fn what_is_no_json_or_no_such_thing_is_refused() {
        for text in [
            "",
            "{",
            "[]",
            "null",
            "{}",
            "{\"type\":1}",
            "<html>",
            "{\"type\":\"a\\",
        ] {
            assert_eq!(read::<Problem>(text), Err(Unreadable), "{text}");
        }
        assert_eq!(read::<String>(r#""\ud83d\ude00""#), Err(Unreadable));
    }

    // Why a new word for something that phones know already, such as another fixed cost, comes into use only when
    // every app that cannot read it is out of use.
    #[test]
    fn a_word_that_an_app_does_not_know_makes_the_whole_answer_unreadable() {
        let answer = |cost: &str| {
            format!(
                r#"{{"protocol":1,"server_now":0,"since":3,"cursor":4,"is_whole_file":false,"changes":[{{"put":{{"fixed_cost":{{"id":"c","cost":"{cost}","payer":"self"}}}}}}],"last_seq":1,"refused":[]}}"#
            )
        };
        assert!(read::<SyncResponse>(&answer("rent")).is_ok());
        assert_eq!(read::<SyncResponse>(&answer("other")), Err(Unreadable));
    }

    #[test]
    fn what_is_nested_without_end_is_refused() {
        let inner = r#"{"ready":{"key":"a","args":{"b":{"wording":"#;
        let deep = format!("{}{}", inner.repeat(100_000), "1".repeat(10));
        assert_eq!(read::<Wording>(&deep), Err(Unreadable));
        let text = format!("\"{}\"", "[".repeat(1000));
        assert!(read::<String>(&text).is_ok());
    }

    proptest! {
        #[test]
        fn a_spoiled_answer_breaks_nothing(at in 0..160_usize, byte in 0..128_u8) {
            let good = r#"{"protocol":1,"server_now":0,"since":3,"cursor":4,"is_whole_file":false,"changes":[{"remove":{"kind":"bill","id":"a\\"}}],"last_seq":1,"refused":[]}"#;
            let mut bytes = good.as_bytes().to_vec();
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
            let text = String::from_utf8(bytes).unwrap();
            let usual = serde_json::from_str::<SyncResponse>(&text).ok();
            let ours = read::<SyncResponse>(&text).ok();
            if usual.is_some() {
                prop_assert_eq!(ours, usual);
            }
        }
    }
}
