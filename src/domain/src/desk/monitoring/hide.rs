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

/// The same for a row of which other rows tell the whole, part by part: who work, and who of them began in the
/// reception centre.
///
/// What is left of a whole is a group too, and what is shown within a whole bounds what is hidden of it. So the parts
/// are shown all together or not at all: when no part of this row, of a whole, or of what is left is hidden.
pub fn within(parts: &[Tally], wholes: &[Vec<Tally>]) -> Shown {
    let (total, cells) = shown(parts);
    if total == Some(0) {
        return (total, cells);
    }
    let sum = |parts: &[Tally]| parts.iter().map(|it| it.counted).sum::<u32>();
    let all_left = |whole: &Vec<Tally>| is_small(sum(whole).saturating_sub(sum(parts)));
    let total = total.filter(|_| !wholes.iter().any(all_left));
    let left = |whole: &Vec<Tally>| {
        let mut both = whole.iter().zip(parts);
        both.any(|(whole, part)| is_small(whole.counted.saturating_sub(part.counted)))
    };
    let tells = |whole: &Vec<Tally>| left(whole) || shown(whole).1.contains(&None);
    if total.is_none() || cells.contains(&None) || wholes.iter().any(tells) {
        return (total, vec![None; parts.len()]);
    }
    (total, cells)
}

/// A table of which both rows and columns are told: its cells, or none of them when one would be hidden.
pub fn crossed(rows: &[Vec<Tally>]) -> Vec<Vec<Option<u32>>> {
    let nobody = rows.iter().flatten().all(|it| it.counted == 0);
    let is_told = nobody || rows.iter().flatten().all(|it| first(*it).is_some());
    let cell = |part: &Tally| is_told.then_some(part.counted);
    let row = |parts: &Vec<Tally>| parts.iter().map(cell).collect();
    rows.iter().map(row).collect()
}

pub(super) fn is_small(count: u32) -> bool {
    (1..SMALLEST_GROUP).contains(&count)
}

/// A part that is hidden for its own sake.
fn first(part: Tally) -> Option<u32> {
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
