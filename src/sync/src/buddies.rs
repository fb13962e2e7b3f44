//! Who looks along with a person, outside the team: making a link, seeing who has one, ending it.

use domain::time::Day;
use domain::{BuddyId, Share};
use serde::{Deserialize, Serialize};

/// The most that look along with one person at a time.
pub const MOST_BUDDIES: usize = 5;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 40;

/// Asks for a link for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BuddyAsked {
    /// The address of the server, as this phone knows it: the link begins with it.
    pub origin: String,
    /// The name by which the person knows them again.
    pub name: String,
    /// What they see.
    pub shares: Vec<Share>,
}

/// The link. It is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BuddyLink {
    /// The link, with the secret behind the `#`.
    pub link: String,
    /// The same as a QR code in SVG.
    pub qr: String,
    /// The last day on which it works.
    pub until: Day,
}

/// Somebody who looks along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Buddy {
    /// Id of the link; not the secret.
    pub id: BuddyId,
    /// The name that the person gave them.
    pub name: String,
    /// What they see.
    pub shares: Vec<Share>,
    /// The last day on which the link works.
    pub until: Day,
    /// The last day on which it was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_on: Option<Day>,
}

/// Everybody who looks along with one person, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Buddies {
    /// Who they are.
    pub buddies: Vec<Buddy>,
}
