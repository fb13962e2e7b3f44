//! What something new in the week collides with, before it is there.

use crate::week::{Entry, conflicts};

/// What this one collides with first, by the rule of [`conflicts`].
pub fn collision<'a>(
    new: &Entry,
    others: impl IntoIterator<Item = &'a Entry>,
) -> Option<&'a Entry> {
    let same_day = others
        .into_iter()
        .filter(|it| it.day == new.day && it.id != new.id);
    let others: Vec<&Entry> = same_day.collect();
    let found = conflicts(others.iter().copied().chain([new]));
    let found = found
        .iter()
        .find(|it| it.earlier.id == new.id || it.later.id == new.id)?;
    let other = if found.earlier.id == new.id {
        &found.later.id
    } else {
        &found.earlier.id
    };
    others.into_iter().find(|it| it.id == *other)
}
