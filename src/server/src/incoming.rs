//! Reads the body of a sync request, strictly, and says which field is wrong.

use std::collections::BTreeMap;

use domain::time::Instant;
use domain::{ACTION_NAMES, Action, MutationId, PersonId};
use serde::Deserialize;
use serde_json::value::RawValue;
use sync::protocol::{MOST_MUTATIONS, PROTOCOL};

use crate::problem::ApiError;

/// The largest integer that every JSON reader keeps exactly.
const MOST_NUMBER: u64 = (1 << 53) - 1;
/// The longest id that a device may make up, in bytes.
const LONGEST_ID: usize = 64;
/// A phone's clock that is off by less than this is taken as it is, in milliseconds: a request may be as long on its way.
/// No more: who says yes to what the team changed a moment ago does so afterwards, also on a phone that is half a minute slow.
const SKEW_ALLOWED: i64 = 5 * 1000;

/// A sync request whose mutations are not read yet: most have none.
#[derive(Deserialize)]
pub(crate) struct Envelope<'a> {
    protocol: u32,
    pub(crate) person: PersonId,
    pub(crate) cursor: u64,
    device_now: Instant,
    #[serde(borrow)]
    mutations: Vec<&'a RawValue>,
}

/// A mutation as the server takes it.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) id: MutationId,
    pub(crate) seq: u64,
    /// When it was done, by the server's clock.
    pub(crate) at: Instant,
    pub(crate) action: Meant,
}

/// What was meant.
#[derive(Clone, Debug)]
pub(crate) enum Meant {
    /// An action of this version.
    Known(Action),
    /// The name of an action of a newer version.
    Unknown(String),
}

#[derive(Deserialize)]
struct Head<'a> {
    id: MutationId,
    seq: u64,
    at: Instant,
    #[serde(borrow)]
    action: &'a RawValue,
}

impl<'a> Envelope<'a> {
    /// Reads the body, mutations not yet.
    pub(crate) fn read(body: &'a [u8]) -> Result<Self, ApiError> {
        match serde_json::from_slice::<Self>(body) {
            Ok(envelope) if envelope.protocol == PROTOCOL => envelope.checked(),
            Ok(_) => Err(ApiError::UpdateTheApp),
            // A newer protocol may look different altogether.
            Err(_) if is_another_protocol(body) => Err(ApiError::UpdateTheApp),
            // Read once more, for the name of the field.
            Err(_) => read_body::<Envelope<'_>>(body).and_then(Self::checked),
        }
    }

    fn checked(self) -> Result<Self, ApiError> {
        if self.mutations.len() > MOST_MUTATIONS {
            let detail = format!("at most {MOST_MUTATIONS} in one request");
            return Err(ApiError::malformed("mutations", detail));
        }
        Ok(self)
    }

    /// Whether the phone only asks.
    pub(crate) fn has_no_mutations(&self) -> bool {
        self.mutations.is_empty()
    }

    /// The mutations in order, up to and with the first that is unknown: what comes behind it is
    /// not looked at, it may be of a newer version too.
    pub(crate) fn mutations(&self, now: Instant) -> Result<Vec<Incoming>, ApiError> {
        let mut mutations = Vec::with_capacity(self.mutations.len());
        for (index, raw) in self.mutations.iter().enumerate() {
            let path = format!("mutations[{index}]");
            let head: Head<'_> = read(raw.get(), &path)?;
            check(&head, &path)?;
            let action = meant(head.action.get(), &format!("{path}.action"))?;
            let is_unknown = matches!(action, Meant::Unknown(_));
            let at = corrected(head.at, self.device_now, now);
            mutations.push(Incoming {
                id: head.id,
                seq: head.seq,
                at,
                action,
            });
            if is_unknown {
                break;
            }
        }
        Ok(mutations)
    }
}

/// Reads a small body of another endpoint.
pub(crate) fn read_body<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, ApiError> {
    let text = std::str::from_utf8(body).map_err(|_| ApiError::malformed("", "not UTF-8"))?;
    read(text, "")
}

fn read<'a, T: Deserialize<'a>>(text: &'a str, path: &str) -> Result<T, ApiError> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|e| malformed(path, &e))?;
    reader
        .end()
        .map_err(|error| ApiError::malformed(path, error.to_string()))?;
    Ok(read)
}

fn malformed(path: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> ApiError {
    let detail = error.inner().to_string();
    let inside = error.path().to_string();
    let missing = detail
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    let parts = [path, inside.trim_matches('.'), missing.unwrap_or_default()];
    let field: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    ApiError::malformed(field.join("."), detail)
}

fn is_another_protocol(body: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Only {
        protocol: u32,
    }
    serde_json::from_slice::<Only>(body).is_ok_and(|only| only.protocol != PROTOCOL)
}

/// Whether an id is one that a phone or desk makes.
pub(crate) fn check_id(id: &MutationId, path: &str) -> Result<(), ApiError> {
    let id = id.as_str();
    if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(|b| b.is_ascii_graphic()) {
        let detail = format!("an id is 1 to {LONGEST_ID} visible ASCII characters");
        return Err(ApiError::malformed(path, detail));
    }
    Ok(())
}

fn check(head: &Head<'_>, path: &str) -> Result<(), ApiError> {
    check_id(&head.id, &format!("{path}.id"))?;
    if !(1..=MOST_NUMBER).contains(&head.seq) {
        return Err(ApiError::malformed(
            format!("{path}.seq"),
            "a number from 1 to 2^53 - 1",
        ));
    }
    Ok(())
}

fn meant(action: &str, path: &str) -> Result<Meant, ApiError> {
    let named: BTreeMap<String, &RawValue> = read(action, path)?;
    let Some(name) = named.keys().next().filter(|_| named.len() == 1) else {
        return Err(ApiError::malformed(path, "one field, the action's name"));
    };
    if ACTION_NAMES.contains(&name.as_str()) {
        return read(action, path).map(Meant::Known);
    }
    // It is repeated to the phone: no more of it than any name needs.
    Ok(Meant::Unknown(name.chars().take(LONGEST_ID).collect()))
}

/// The moment of a mutation by the server's clock: a phone whose clock is a year off still says
/// rightly how long ago it was. Never later than now, never before 1970.
fn corrected(at: Instant, device_now: Instant, now: Instant) -> Instant {
    let skew = now.millis().saturating_sub(device_now.millis());
    let at = if skew.saturating_abs() > SKEW_ALLOWED {
        at.plus_millis(skew)
    } else {
        at
    };
    at.clamp(Instant::from_millis(0), now.max(Instant::from_millis(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_a_year_off_still_tells_how_long_ago() {
        let (hour, year) = (3_600_000, 365 * 86_400_000);
        let now = Instant::from_millis(60 * year);
        let ago = now.plus_millis(-hour);
        assert_eq!(
            corrected(ago.plus_millis(-year), now.plus_millis(-year), now),
            ago
        );
        assert_eq!(
            corrected(ago.plus_millis(year), now.plus_millis(year), now),
            ago
        );
        let half_a_minute = 30_000;
        assert_eq!(
            corrected(ago, now.plus_millis(-half_a_minute), now),
            ago.plus_millis(half_a_minute)
        );
        assert_eq!(corrected(ago, now.plus_millis(-2_000), now), ago);
        assert_eq!(corrected(now.plus_millis(hour), now, now), now);
        assert_eq!(
            corrected(Instant::from_millis(i64::MIN), now, now).millis(),
            0
        );
        assert_eq!(corrected(now, Instant::from_millis(i64::MIN), now), now);
    }

    #[test]
    fn names_the_wrong_field_of_an_action() {
        let field = |text: &str| match meant(text, "action") {
            Err(ApiError::Malformed { field, .. }) => field.unwrap(),
            other => panic!("{other:?}"),
        };
        assert_eq!(field(r#"{"tick_item":{}}"#), "action.tick_item.item");
        assert_eq!(
            field(r#"{"tick_item":{"item":3}}"#),
            "action.tick_item.item"
        );
        assert_eq!(
            field(r#"{"say_cannot_come":{"entry":"a","reason":"bored"}}"#),
            "action.say_cannot_come.reason"
        );
        assert_eq!(
            field(r#"{"add_bill":{"from":"duo","type":"rent","stage":"bill","due":"tomorrow"}}"#),
            "action.add_bill.due"
        );
        assert_eq!(
            field(r#"{"tick_item":{"item":"a"},"pay_bill":{}}"#),
            "action"
        );
        assert_eq!(field("{}"), "action");
    }

    #[test]
    fn an_action_of_a_newer_version_is_known_by_its_name() {
        let named = meant(r#"{"fly":{"to":["the","moon"]}}"#, "action").unwrap();
        assert!(matches!(named, Meant::Unknown(name) if name == "fly"));
    }
}
