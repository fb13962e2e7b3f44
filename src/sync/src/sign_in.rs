//! How the staff can sign in beside a password, at `/api/v1/desk/ways` and `/api/v1/desk/elsewhere`.

use serde::{Deserialize, Serialize};

/// How somebody can sign in here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ways {
    /// Whether passwords work.
    pub passwords: bool,
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
