//! The messages of a language as the phone gets them.
//!
//! They are written in Fluent. Fluent's own reader is a sixth of what a phone may download before
//! its first screen, so the files are read when the app is built: [`pack()`] makes of each a file
//! of one line a message, and [`Messages`] fills those in. A test compares every message of every
//! language with what Fluent's own implementation says.

mod messages;
#[cfg(feature = "pack")]
mod pack;
mod plural;

pub use messages::{Messages, Value};
#[cfg(feature = "pack")]
pub use pack::{Unpackable, pack};
pub use plural::Plural;

/// In a packed file: the end of a line within a text.
const LINE: char = '\u{1d}';
/// In a packed file: before a variant.
const VARIANT: char = '\u{1e}';
/// In a packed file: between a variant's name and its text.
const TEXT: char = '\u{1f}';
/// In a packed file: the name of the variant that is taken when no other is; it is the last.
const DEFAULT: &str = "*";
