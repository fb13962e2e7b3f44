//! The phones of one person: pairing another from this one, and signing one out.

use domain::DeviceId;
use domain::time::Instant;
use serde::{Deserialize, Serialize};

/// Asks for a code for another phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhoneCodeAsked {
    /// The address of the server, as this phone knows it: the code's link begins with it.
    pub origin: String,
}

/// A code that signs another phone in: once, within ten minutes. It is told once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhoneCode {
    /// The code, as it is typed.
    pub code: String,
    /// The link with the code, as a QR code in SVG.
    pub qr: String,
    /// Until when it works (UTC).
    pub expires_at: Instant,
}

/// A phone that is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PairedPhone {
    /// Its id.
    pub id: DeviceId,
    /// When it was signed in (UTC).
    pub paired_at: Instant,
    /// When it was used last (UTC), to the hour.
    pub seen_at: Instant,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// Every phone of one person that is signed in, the last paired first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PairedPhones {
    /// The phones.
    pub phones: Vec<PairedPhone>,
}
