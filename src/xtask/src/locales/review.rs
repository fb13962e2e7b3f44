//! Who has read a text: the comment directly above says `unchecked`, or
//! `checked by NAME on YYYY-MM-DD`.

use super::Locale;
use super::text::Text;

const UNCHECKED: &str = "unchecked";

/// Whether the text says one of the two.
pub(super) fn is_marked(text: &Text) -> bool {
    text.comment.iter().any(|line| is_mark(line))
}

/// How many texts of a language wait for a native reader.
pub(super) fn left(locale: &Locale) -> usize {
    locale
        .values()
        .flatten()
        .filter(|text| !text.comment.iter().any(|line| is_checked(line)))
        .count()
}

/// The file with `# unchecked` above every text that had no mark.
pub(super) fn marked(source: &str) -> String {
    let mut result = String::with_capacity(source.len());
    let mut has_mark = false;
    for line in source.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            has_mark |= is_mark(comment);
        } else {
            if is_key(line) && !has_mark {
                result.push_str("# unchecked\n");
            }
            has_mark = false;
        }
        result.push_str(line);
        result.push('\n');
    }
    result
}

fn is_mark(line: &str) -> bool {
    line.trim() == UNCHECKED || is_checked(line)
}

fn is_checked(line: &str) -> bool {
    line.trim()
        .strip_prefix("checked by ")
        .and_then(|rest| rest.rsplit_once(" on "))
        .is_some_and(|(name, day)| !name.trim().is_empty() && is_day(day))
}

fn is_day(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = numbers.iter().map(|number| number.len()).collect();
    lengths == [4, 2, 2] && numbers.iter().all(|number| number.parse::<u16>().is_ok())
}

fn is_key(line: &str) -> bool {
    line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-')
        && line.contains('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_and_a_day_count_as_checked() {
        assert!(is_checked("checked by Almaz T. on 2026-11-02"));
        assert!(!is_checked("checked by Almaz"));
        assert!(!is_checked("checked by  on 2026-11-02"));
        assert!(!is_checked("checked by Almaz on 2 nov"));
    }

    #[test]
    fn marking_twice_changes_nothing() {
        let source = "### File\n\n# A note.\none = Een\n    .b = B\n# unchecked\ntwo = Twee\n";
        let once = marked(source);
        assert_eq!(
            once,
            "### File\n\n# A note.\n# unchecked\none = Een\n    .b = B\n# unchecked\ntwo = Twee\n"
        );
        assert_eq!(marked(&once), once);
    }
}
