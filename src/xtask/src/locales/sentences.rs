//! Dutch that somebody with level A2 reads: no long sentences.

use super::text::Text;

/// A sentence with more words fails; twelve is what writers aim at.
const MOST_WORDS: usize = 15;

/// The sentences of a text that are too long.
pub(super) fn problems(text: &Text) -> Vec<String> {
    text.parts
        .values()
        .flat_map(|part| sentences(&part.longest))
        .filter_map(|sentence| {
            let count = words(&sentence);
            (count > MOST_WORDS)
                .then(|| format!("a sentence of {count} words: {}", sentence.trim()))
        })
        .collect()
}

/// Ends at a stop, a question or an exclamation mark before a space, and at an empty line.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(last) = found.last_mut() {
            last.push(letter);
        }
        let next = letters.peek();
        let is_end = matches!(letter, '.' | '?' | '!') && next.is_none_or(|c| c.is_whitespace());
        if is_end || (letter == '\n' && next == Some(&'\n')) {
            found.push(String::new());
        }
    }
    found
}

fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::super::text::parse;
    use super::*;

    #[test]
    fn fifteen_words_pass_and_sixteen_do_not() {
        let of = |count: usize| {
            let source = format!("a = Ja. {}.\n", vec!["woord"; count].join(" "));
            problems(&parse(&source).0[0]).len()
        };
        assert_eq!((of(15), of(16)), (0, 1));
    }

    #[test]
    fn a_dot_in_a_number_ends_nothing() {
        assert_eq!(sentences("Op 31.1 om 9.30 uur. Kom je?").len(), 3);
        assert_eq!(words("€ 1.250,00 (huur) - betalen"), 3);
    }
}
