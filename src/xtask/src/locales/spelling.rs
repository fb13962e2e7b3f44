//! Letters and words that the language guide forbids without exception.

use super::text::Text;

/// What a language does not write, and what it writes instead.
struct Rules {
    /// Wrong letters.
    letters: &'static [(char, &'static str)],
    /// Signs of Latin script that are wrong right behind a letter of its own script.
    signs: &'static [(char, &'static str)],
    /// Wrong words, whole.
    words: &'static [(&'static str, &'static str)],
    /// Whether a letter is of the language's script.
    is_own: fn(char) -> bool,
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}')
}

fn is_ethiopic(letter: char) -> bool {
    matches!(letter, '\u{1200}'..='\u{135a}')
}

const ARABIC: Rules = Rules {
    letters: &[
        ('\u{6cc}', "ي or ى (this is the Persian letter)"),
        ('\u{6a9}', "ك (this is the Persian letter)"),
        ('\u{640}', "no tatweel"),
        ('٠', "western digits"),
        ('١', "western digits"),
        ('٢', "western digits"),
        ('٣', "western digits"),
        ('٤', "western digits"),
        ('٥', "western digits"),
    ],
    signs: &[(',', "،"), ('?', "؟"), (';', "؛")],
    words: &[],
    is_own: is_arabic,
};

const DARI: Rules = Rules {
    letters: &[
        ('\u{64a}', "ی"),
        ('\u{643}', "ک"),
        ('\u{640}', "no tatweel"),
        ('۰', "western digits"),
        ('۱', "western digits"),
        ('۲', "western digits"),
        ('۳', "western digits"),
        ('۴', "western digits"),
        ('۵', "western digits"),
    ],
    signs: &[(',', "،"), ('?', "؟"), (';', "؛")],
    words: &[
        ("شهرداری", "شاروالی"),
        ("پزشک", "داکتر"),
        ("بیمارستان", "شفاخانه"),
        ("مدرسه", "مکتب"),
        ("دانشگاه", "پوهنتون"),
        ("شماره", "نمبر"),
        ("درآمد", "عاید"),
        ("بدهی", "قرضداری"),
        ("اینترنت", "انترنت"),
        ("هلند", "هالند"),
        ("ژانویه", "جنوری"),
        ("ها", "a zero-width non-joiner before it: نامه‌ها"),
    ],
    is_own: is_arabic,
};

const TIGRINYA: Rules = Rules {
    letters: &[
        ('አ', "ኣ"),
        ('ፀ', "ጸ"),
        ('ፁ', "ጹ"),
        ('ፂ', "ጺ"),
        ('ፃ', "ጻ"),
        ('ፄ', "ጼ"),
        ('ፅ', "ጽ"),
        ('ፆ', "ጾ"),
    ],
    signs: &[(',', "፣"), ('.', "።"), (';', "፤")],
    words: &[
        ("ቀጠሮ", "ቆጸራ"),
        ("ማመልከቻ", "መመልከቲ"),
        ("ኃላፊነት", "ሓላፍነት"),
        ("እባክዎ", "ብኽብረትኩም"),
        ("ተሞክሮ", "ተመክሮ"),
        ("በጀት", "ባጀት"),
    ],
    is_own: is_ethiopic,
};

/// What is written wrongly in a text.
pub(super) fn problems(tag: &str, text: &Text) -> Vec<String> {
    let rules = match tag {
        "ar" => &ARABIC,
        "fa-AF" => &DARI,
        "ti" => &TIGRINYA,
        _ => return Vec::new(),
    };
    let mut found: Vec<String> = text
        .parts
        .values()
        .flat_map(|part| &part.words)
        .flat_map(|words| in_words(rules, words))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn in_words(rules: &Rules, text: &str) -> Vec<String> {
    let letters = rules
        .letters
        .iter()
        .filter(|(wrong, _)| text.contains(*wrong));
    let letters = letters.map(|(wrong, right)| format!("`{wrong}`: write {right}"));
    let signs = rules.signs.iter().filter(|(wrong, _)| {
        text.match_indices(*wrong).any(|(at, _)| {
            text.get(..at)
                .and_then(|before| before.chars().next_back())
                .is_some_and(rules.is_own)
        })
    });
    let signs =
        signs.map(|(wrong, right)| format!("`{wrong}` behind its own letters: write {right}"));
    let is_inside = |letter: char| letter.is_alphanumeric() || letter == '\u{200c}';
    let whole = |wanted: &str| {
        text.split(|letter| !is_inside(letter))
            .any(|word| word == wanted)
    };
    let words = rules.words.iter().filter(|(wrong, _)| whole(wrong));
    let words = words.map(|(wrong, right)| format!("{wrong}: write {right}"));
    letters.chain(signs).chain(words).collect()
}

#[cfg(test)]
mod tests {
    use super::super::text::parse;
    use super::*;

    fn problems_of(tag: &str, words: &str) -> Vec<String> {
        problems(tag, &parse(&format!("a = {words}\n")).0[0])
    }

    #[test]
    fn the_guides_wrong_examples_are_found() {
        assert_eq!(problems_of("fa-AF", "نامه ها").len(), 1);
        assert_eq!(problems_of("fa-AF", "شهرداری").len(), 1);
        assert_eq!(problems_of("fa-AF", "كراي").len(), 2);
        assert_eq!(problems_of("ti", "ፅሑፍ").len(), 1);
        assert_eq!(problems_of("ar", "هل هذا مناسب لك?").len(), 1);
    }

    #[test]
    fn the_guides_right_examples_pass() {
        assert!(problems_of("fa-AF", "نامه‌ها، پول تان در شاروالی").is_empty());
        assert!(problems_of("ti", "ቆጸራ ምስ Marit ኣለኩም።").is_empty());
        assert!(problems_of("ar", "اتفاق (betalingsregeling), 14:30").is_empty());
    }
}
