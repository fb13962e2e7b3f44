//! A field of a form in which a file is chosen.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, File, HtmlInputElement};

/// The field, once something was chosen in it.
#[derive(Clone, Debug)]
pub struct FileField(HtmlInputElement);

impl FileField {
    /// The field in which this happened.
    pub fn of(event: &Event) -> Option<Self> {
        let field = event.target()?.dyn_into().ok()?;
        Some(Self(field))
    }

    /// The file that was chosen; nothing when none was.
    pub(super) fn file(&self) -> Option<File> {
        self.0.files()?.get(0)
    }

    /// Empties it, so that the same file can be chosen once more.
    pub(super) fn empty(&self) {
        self.0.set_value("");
    }
}
