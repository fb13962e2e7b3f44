//! What is left of a person who was erased, and what they can have before.

use serde_json::{Map, Value};

/// How much went: all that is kept of it, with the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// Records.
    pub records: u64,
    /// Pictures.
    pub photos: u64,
    /// Phones that wipe themselves at their next contact.
    pub phones: u64,
    /// Looks at the file.
    pub looks: u64,
}

/// Everything that is kept of a person, without what signs somebody in.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Rows by table. Moments are in UTC (RFC 3339), of the staff stand name and role.
    pub tables: Vec<(&'static str, Vec<Map<String, Value>>)>,
    /// Pictures by id: JPEG.
    pub photos: Vec<(String, Vec<u8>)>,
}
