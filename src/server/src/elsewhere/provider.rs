//! What the provider says of itself, with its keys: asked again when it is old, or when a token names a
//! key that is not known.

use domain::time::Instant;
use openidconnect::core::CoreProviderMetadata;
use openidconnect::{DiscoveryError, IssuerUrl};
use tokio::sync::Mutex;

use super::Trouble;
use super::http::{Http, NoAnswer};

/// Who begins to sign in is told that the provider is down at most so late, in milliseconds.
const RECENT: i64 = 60_000;
/// For a key that is not known it is asked at most so often, in milliseconds.
const KEYS_EVERY: i64 = 60_000;
/// When it did not answer it is left alone for so long, in milliseconds.
const REST: i64 = 3_000;

/// What is known of it.
#[derive(Debug)]
pub(super) struct Provider {
    issuer: IssuerUrl,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    said: Option<CoreProviderMetadata>,
    said_at: Option<Instant>,
    failed_at: Option<Instant>,
    keys_asked_at: Option<Instant>,
}

/// How new it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Of the last minute.
    Recent,
    /// Of whenever.
    Any,
    /// With keys that were not known: asked anew.
    NewKeys,
}

impl Provider {
    pub(super) fn new(issuer: IssuerUrl) -> Self {
        Self {
            issuer,
            known: Mutex::default(),
        }
    }

    /// What it says of itself. Who comes while it is asked waits for the same answer.
    pub(super) async fn says(
        &self,
        http: &Http,
        wanted: Wanted,
        now: Instant,
    ) -> Result<CoreProviderMetadata, Trouble> {
        let mut known = self.known.lock().await;
        let within = |at: Option<Instant>, millis: i64| {
            at.is_some_and(|at| now.millis() - at.millis() < millis)
        };
        if wanted == Wanted::NewKeys {
            if within(known.keys_asked_at, KEYS_EVERY) {
                return Err(Trouble::Wrong("a key that is not known"));
            }
            known.keys_asked_at = Some(now);
        } else {
            let is_good = wanted == Wanted::Any || within(known.said_at, RECENT);
            if let Some(said) = known.said.as_ref().filter(|_| is_good) {
                return Ok(said.clone());
            }
        }
        if within(known.failed_at, REST) {
            return Err(Trouble::Down("asked a moment ago"));
        }
        let asked = CoreProviderMetadata::discover_async(self.issuer.clone(), http).await;
        let said = asked.map_err(|error| {
            known.failed_at = Some(now);
            Trouble::Down(in_words(&error))
        })?;
        known.said = Some(said.clone());
        known.said_at = Some(now);
        known.failed_at = None;
        Ok(said)
    }
}

/// For the log: what it answered instead stays behind.
const fn in_words(error: &DiscoveryError<NoAnswer>) -> &'static str {
    match error {
        DiscoveryError::Request(error) => error.in_words(),
        DiscoveryError::Response(..) => "it does not say what it is",
        DiscoveryError::Validation(_) => "it says that it is another one",
        _ => "what it says of itself cannot be read",
    }
}
