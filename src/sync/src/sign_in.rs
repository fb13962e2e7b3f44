//! How the staff can sign in beside a password, at `/api/v1/desk/ways`, `/api/v1/desk/elsewhere` and
//! `/api/v1/desk/passkeys`.

use domain::time::Day;
use serde::{Deserialize, Serialize};

/// How somebody can sign in here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ways {
    /// Whether passwords work.
    pub passwords: bool,
    /// Whether passkeys work.
    pub passkeys: bool,
    /// How the municipality's own sign-in is called, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<String>,
}

/// Where a browser goes to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoElsewhere {
    /// The address at the provider.
    pub address: String,
}

/// With what a browser came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CameBack {
    /// What the provider gives for a token.
    pub code: String,
    /// What shows that this browser began it.
    pub state: String,
}

/// What a browser is asked for a passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AskPasskey {
    /// Goes back with the answer; once, within five minutes.
    pub challenge: String,
    /// The options of `WebAuthn`, as JSON.
    pub options: String,
}

/// A passkey that a browser made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MadePasskey {
    /// For which challenge.
    pub challenge: String,
    /// How its owner calls it.
    pub name: String,
    /// The credential of `WebAuthn`, as JSON.
    pub credential: String,
}

/// A passkey with which somebody signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShownPasskey {
    /// For which challenge.
    pub challenge: String,
    /// The credential of `WebAuthn`, as JSON.
    pub credential: String,
}

/// Somebody's own passkeys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnPasskeys {
    /// The passkeys, the first made first.
    pub passkeys: Vec<OwnPasskey>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnPasskey {
    /// Its id.
    pub id: String,
    /// How its owner calls it.
    pub name: String,
    /// The day (Europe/Amsterdam) on which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_on: Option<Day>,
    /// The day (Europe/Amsterdam) on which it was used last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_on: Option<Day>,
}
