//! What every resource has in common: how it is shown, what a form means for it, and its `ETag`.

use std::fmt::Write as _;

use domain::desk::StaffAction;
use domain::time::Instant;
use domain::{File, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::store::{ExternalKind, Thing};

/// The name of a field of a form.
pub(crate) type Field = &'static str;

/// Something that systems know of a person.
pub(crate) trait Resource: Send + Sync {
    /// What kind of thing.
    const KIND: ExternalKind;
    /// How its addresses call it.
    const PATH: &'static str;
    /// Which fields of the form are lists.
    const LISTS: &'static [&'static str];
    /// What is sent.
    type Form: DeserializeOwned + Send + 'static;
    /// What is answered.
    type Shown: Serialize;

    /// As it is now; none where it is gone.
    fn shown(file: &File, thing: &Thing) -> Option<Self::Shown>;

    /// What has to be done so that it is as the form says: nothing where it is so already. `before` is the id of what
    /// is there, `new_id` the one for what is not.
    ///
    /// # Errors
    /// [`Refused`] where the form can mean nothing here.
    fn meant(
        form: &Self::Form,
        file: &File,
        before: Option<&str>,
        new_id: &str,
        now: Instant,
    ) -> Result<Vec<StaffAction>, Refused>;

    /// What takes it away; none where nothing does.
    fn taken_away(file: &File, record: &str) -> Option<StaffAction>;

    /// Which field the domain means when it refuses for this reason.
    fn field(refusal: Refusal) -> Field;
}

/// Why a form is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Which field.
    pub(crate) field: Field,
    /// What is wrong with it.
    pub(crate) detail: String,
}

impl Refused {
    pub(crate) fn new(field: Field, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self { field, detail }
    }
}

/// The `ETag` of an answer: what is shown, and nothing else, decides it.
///
/// # Errors
/// When it cannot be written as JSON.
pub(crate) fn etag(shown: &impl Serialize) -> serde_json::Result<String> {
    let hash = Sha256::digest(serde_json::to_vec(shown)?);
    let mut tag = String::from('"');
    for byte in hash.iter().take(12) {
        write!(tag, "{byte:02x}").expect("a String takes it");
    }
    tag.push('"');
    Ok(tag)
}
