//! Groups under five people are not shown, nor can they be computed from what is.

/// A group of fewer people than this is not shown.
pub const SMALLEST_GROUP: u32 = 5;

/// People in a group, and those of them who are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Everyone in the group.
    pub people: u32,
    /// Those who are counted.
    pub counted: u32,
}

/// A total and its parts; none is hidden.
pub type Shown = (Option<u32>, Vec<Option<u32>>);

/// The total of a row and its parts as they may be shown; none is hidden.
///
/// Hidden is whoever is counted in a group under five, and a nought of a group under five. Where the total is
/// shown, the smallest other parts are hidden with it, so that what is hidden adds up to five people or more
/// and no part can be told from the rest. Parts of one size are hidden together: which of them would say
/// something. A row in which nobody is counted has nobody to hide.
pub fn shown(parts: &[Tally]) -> Shown {
    let total: u32 = parts.iter().map(|it| it.counted).sum();
    if total == 0 {
        return (Some(0), vec![Some(0); parts.len()]);
    }
    let mut cells: Vec<_> = parts.iter().map(|it| first(*it)).collect();
    if total < SMALLEST_GROUP {
        return (None, cells);
    }
    if cells.contains(&None) {
        let others = cells.iter().flatten().copied().filter(|count| *count > 0);
        if let Some(least) = others.min() {
            let as_small = cells.iter_mut().filter(|it| **it == Some(least));
            as_small.for_each(|cell| *cell = None);
        }
    }
    (Some(total), cells)
}

/// A part that is hidden for its own sake.
fn first(part: Tally) -> Option<u32> {
    let is_small = |count: u32| (1..SMALLEST_GROUP).contains(&count);
    let is_hidden = is_small(part.counted) || part.counted == 0 && is_small(part.people);
    (!is_hidden).then_some(part.counted)
}

/// The same for what stands from month to month: also rounded, total and parts each for itself.
pub fn standing(parts: &[Tally]) -> Shown {
    let (total, cells) = shown(parts);
    let cells = cells.into_iter().map(|it| it.and_then(rounded));
    (total.and_then(rounded), cells.collect())
}

/// A number that stands from month to month, to the nearest five: two months of it do not tell who came in
/// between. None for a group under five.
pub fn rounded(count: u32) -> Option<u32> {
    match count {
        0 => Some(0),
        1..SMALLEST_GROUP => None,
        _ => Some((count + SMALLEST_GROUP / 2) / SMALLEST_GROUP * SMALLEST_GROUP),
    }
}
