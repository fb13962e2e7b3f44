//! Text as safe HTML: everything escaped, and a run of Latin letters in another script's sentence
//! set apart as Dutch, so that brackets do not jump and a screen reader says it right.

use domain::Language;

/// `text` as HTML for a reader of `language`.
pub fn marked_up(text: &str, language: Language) -> String {
    let mut html = String::with_capacity(text.len() + 32);
    if language == Language::Dutch {
        escape_into(text, &mut html);
        return html;
    }
    let mut rest = text;
    while let Some((start, end)) = latin_run(rest) {
        let (before, from_run) = rest.split_at(start);
        let (run, after) = from_run.split_at(end - start);
        escape_into(before, &mut html);
        html.push_str("<bdi lang=\"nl\" dir=\"ltr\">");
        escape_into(run, &mut html);
        html.push_str("</bdi>");
        rest = after;
    }
    escape_into(rest, &mut html);
    html
}

/// Text without the marks that isolate what was filled in: for titles, sharing and calendars.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

fn escape_into(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
}

/// Byte range of the first run that has Latin letters in it, with the bracket around it.
fn latin_run(text: &str) -> Option<(usize, usize)> {
    let letter = text.char_indices().find(|(_, c)| is_latin(*c))?.0;
    let start = match text
        .get(..letter)
        .and_then(|before| before.chars().next_back())
    {
        Some(bracket @ ('(' | '"' | '“')) => letter - bracket.len_utf8(),
        _ => letter,
    };
    let mut end = letter;
    for (offset, c) in text.get(letter..)?.char_indices() {
        // A sign that belongs to the word before it: a `+` on its own would jump to its other side.
        if is_latin(c) || c.is_ascii_digit() || c == '+' {
            end = letter + offset + c.len_utf8();
        } else if !matches!(c, ' ' | '-' | '\'' | '&' | '.' | '/' | '’') {
            break;
        }
    }
    let closes = text.get(end..)?.chars().next();
    if start < letter && matches!(closes, Some(')' | '"' | '”')) {
        end += closes.map_or(0, char::len_utf8);
    }
    Some((start, end))
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dutch_in_arabic_is_set_apart_with_its_brackets() {
        assert_eq!(
            marked_up("درس اللغة (taalles).", Language::Arabic),
            "درس اللغة <bdi lang=\"nl\" dir=\"ltr\">(taalles)</bdi>."
        );
        assert_eq!(
            marked_up("شخص تماس (Dienst Toeslagen) است", Language::Dari),
            "شخص تماس <bdi lang=\"nl\" dir=\"ltr\">(Dienst Toeslagen)</bdi> است"
        );
    }

    #[test]
    fn a_bare_name_is_set_apart_without_the_space_behind_it() {
        assert_eq!(
            marked_up("مع Marit، 12:00", Language::Arabic),
            "مع <bdi lang=\"nl\" dir=\"ltr\">Marit</bdi>، 12:00"
        );
    }

    #[test]
    fn a_plus_stays_behind_its_word() {
        assert_eq!(
            marked_up("جواز السفر (IB+) هنا", Language::Arabic),
            "جواز السفر <bdi lang=\"nl\" dir=\"ltr\">(IB+)</bdi> هنا"
        );
        assert_eq!(
            marked_up("IB+ است", Language::Dari),
            "<bdi lang=\"nl\" dir=\"ltr\">IB+</bdi> است"
        );
    }

    #[test]
    fn marks_of_isolation_leave_with_plain() {
        assert_eq!(plain("ب \u{2068}Marit\u{2069}"), "ب Marit");
    }

    #[test]
    fn a_name_with_a_script_in_it_is_text() {
        let name = "<script>alert('1')</script>";
        let text = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;";
        assert_eq!(marked_up(name, Language::Dutch), text);
        let html = marked_up(&format!("ሰላም \u{2068}{name}\u{2069}"), Language::Tigrinya);
        assert!(!html.contains("<script") && html.contains("&lt;"), "{html}");
    }

    proptest! {
        #[test]
        fn never_lets_markup_through(text in ".*|[\u{2068}a-z ]{0,9}</?[a-z]{1,9}( [a-z]{1,5}=['\"])?>.*") {
            for language in Language::ALL {
                let html = marked_up(&text, language);
                let bare = html.replace("<bdi lang=\"nl\" dir=\"ltr\">", "").replace("</bdi>", "");
                prop_assert!(!bare.contains(['<', '>', '"', '\'']));
                let back = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                    .replace("&#39;", "'").replace("&amp;", "&");
                prop_assert_eq!(back, text.clone());
            }
        }
    }
}
