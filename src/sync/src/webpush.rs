//! What a phone and the server say to each other about Web Push, at `/api/v1/push`.

use domain::webpush::{PushKind, Quiet};
use serde::{Deserialize, Serialize};

/// How it stands with this phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushState {
    /// The server's public key (VAPID, RFC 8292) in base64url: with it a browser subscribes.
    pub key: String,
    /// What was chosen; nothing while it is off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<PushChoice>,
}

/// Switches it on for this phone, or changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushAsked {
    /// Where this phone is reached.
    pub subscription: PushSubscription,
    /// What was chosen.
    pub chosen: PushChoice,
}

/// Of what and when a phone is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushChoice {
    /// Of what.
    pub kinds: Vec<PushKind>,
    /// When it is left alone; nothing for never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Quiet>,
}

/// A browser's subscription, in the form of its own `toJSON` (Push API).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushSubscription {
    /// Address at the browser maker's push service.
    pub endpoint: String,
    /// For whom messages are encrypted.
    pub keys: PushKeys,
}

/// The keys of a subscription, in base64url.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PushKeys {
    /// Public key of the browser (P-256, uncompressed).
    pub p256dh: String,
    /// The secret that both sides know, 16 bytes.
    pub auth: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[test]
    fn the_phone_reads_what_a_browser_and_the_server_say() {
        let made = r#"{"endpoint":"https://fcm.googleapis.com/fcm/send/a:b","expirationTime":null,
            "keys":{"auth":"AAAAAAAAAAAAAAAAAAAAAA","p256dh":"BA"}}"#;
        let read: PushSubscription = json::read(made).unwrap();
        assert_eq!(read.keys.p256dh, "BA");
        let chosen = PushChoice {
            kinds: PushKind::ALL.to_vec(),
            quiet: Some(Quiet {
                from: "21:00".parse().unwrap(),
                to: "08:00".parse().unwrap(),
            }),
        };
        for chosen in [None, Some(chosen)] {
            let key = "BA".to_owned();
            let state = PushState { key, chosen };
            let text = serde_json::to_string(&state).unwrap();
            assert_eq!(json::read(&text), Ok(state));
        }
    }
}
