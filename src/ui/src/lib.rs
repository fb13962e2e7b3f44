//! What the app of the status holder and the desk of the klantmanager share: words in four
//! languages, parts of a screen, and everything of the browser that is not a screen.

pub mod parts;
pub mod platform;
pub mod words;
