//! Letters: who sends them, how much haste they have, where they lead.

use strsim::osa_distance;

use crate::item::YearMonthDay;
use crate::names::{LetterKind, Mark, Urgency};
use crate::search::word_score;

/// Letters of one sender. The words on screen are the message [`Letter::text_key`] with the
/// attributes `about` and `first`. Sources stay in `letters.toml`: no screen shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The name everywhere.
    pub id: &'static str,
    /// The name of the sender in every language of the app: not everybody searches in the one that is set.
    pub names: &'static [&'static str],
    /// How much haste they have.
    pub urgency: Urgency,
    /// What kinds of letters this sender writes, [`LetterKind::Other`] last.
    pub kinds: &'static [LetterKind],
    /// Ids of the items that say more.
    pub leads_to: &'static [&'static str],
    /// The sender of the bill that such a letter can be, by the name that a bill gives it.
    pub bill_from: Option<&'static str>,
    /// What that bill is for, by the name that a bill gives it; none where the sender writes of several things.
    pub bill_kind: Option<&'static str>,
    /// The name of that sender, where bills have no word for it.
    pub bill_name: Option<&'static str>,
    /// Whether free legal advice helps.
    pub is_legal: bool,
    /// Words as printed on these letters.
    pub dutch_words: &'static [&'static str],
    /// How sure it is.
    pub mark: Mark,
    /// After this day the app says to ask the contact person.
    pub review_by: YearMonthDay,
}

impl Letter {
    /// Key of the letter's message.
    pub fn text_key(&self) -> String {
        format!("letter-{}", self.id)
    }

    /// How much haste a letter of this kind has. A reminder is never without haste (the domain checklists, H:
    /// "reminders high"); a day in a letter that can otherwise wait is what counts.
    pub fn urgency_of(&self, kind: LetterKind) -> Urgency {
        match kind {
            LetterKind::Reminder | LetterKind::FormalDemand => self.urgency.min(Urgency::High),
            LetterKind::Appointment if self.urgency == Urgency::Medium => Urgency::Dated,
            _ => self.urgency,
        }
    }

    /// Whether what somebody types means this sender: a Dutch word of the letter or a part of the name in any of
    /// our languages. One or two wrong letters do not matter.
    pub fn is_meant(&self, query: &str) -> bool {
        let typed = bare(query);
        if typed.is_empty() {
            return true;
        }
        let is_named = |name: &&str| {
            let name = bare(name);
            name.contains(&typed) || name.split(' ').any(|word| is_almost(&typed, word))
        };
        let mut words = self.dutch_words.iter();
        words.any(|word| word_score(query, word) > 0) || self.names.iter().any(is_named)
    }
}

/// Every sender of letters, in the order of the checklists.
pub fn letters() -> &'static [Letter] {
    &LETTERS
}

/// The sender with this id.
pub fn letter(id: &str) -> Option<&'static Letter> {
    LETTERS.iter().find(|letter| letter.id == id)
}

fn is_almost(typed: &str, word: &str) -> bool {
    let allowed = match typed.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let start: String = word.chars().take(typed.chars().count()).collect();
    allowed > 0 && (osa_distance(typed, word) <= allowed || osa_distance(typed, &start) <= allowed)
}

/// Small letters without signs, and one form for letters that people write in several ways.
fn bare(text: &str) -> String {
    let spaced = text
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'أ' | 'إ' | 'آ' => Some('ا'),
            'ة' | 'ۀ' => Some('ه'),
            'ى' | 'ي' => Some('ی'),
            'ك' => Some('ک'),
            'ሐ' | 'ኀ' => Some('ሀ'),
            'ሠ' => Some('ሰ'),
            'ፀ' => Some('ጸ'),
            'አ' => Some('ኣ'),
            // Vowel signs and joiners.
            '\u{64b}'..='\u{652}' | '\u{200c}' | '\u{200d}' | '\u{2066}'..='\u{2069}' => None,
            c if c.is_alphanumeric() => Some(c),
            _ => Some(' '),
        });
    let spaced: String = spaced.collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

include!(concat!(env!("OUT_DIR"), "/letters.rs"));

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("deurwaarder", "collection")]
    #[case("deurwarder", "collection")]
    #[case("CJIB", "cjib")]
    #[case("rechtbnk", "court")]
    #[case("محكمه", "court")]
    #[case("ቤት ፍርዲ", "court")]
    #[case("شاروالى", "municipality_benefit")]
    #[case("شارولی", "municipality_benefit")]
    #[case("البلدیة", "municipality_benefit")]
    #[case("ሓኪም", "health_care")]
    #[case("", "duo")]
    fn is_found(#[case] query: &str, #[case] id: &str) {
        assert!(letter(id).unwrap().is_meant(query));
    }

    #[rstest]
    #[case("fiets", "court")]
    #[case("huur", "svb")]
    #[case("محكمه", "health_care")]
    fn is_not_found(#[case] query: &str, #[case] id: &str) {
        assert!(!letter(id).unwrap().is_meant(query));
    }

    #[test]
    fn each_has_a_name_in_every_language() {
        assert!(letters().iter().all(|it| it.names.len() == 4));
    }

    #[test]
    fn what_cannot_wait_is_what_the_checklists_say() {
        let very_high: Vec<_> = letters()
            .iter()
            .filter(|it| it.urgency == Urgency::VeryHigh)
            .map(|it| it.id)
            .collect();
        assert_eq!(very_high, ["cak", "cjib", "collection", "ind", "court"]);
    }

    #[rstest]
    #[case("utilities", LetterKind::Bill, Urgency::Medium)]
    #[case("utilities", LetterKind::Reminder, Urgency::High)]
    #[case("health_insurer", LetterKind::FormalDemand, Urgency::High)]
    #[case("cjib", LetterKind::Reminder, Urgency::VeryHigh)]
    #[case("uwv", LetterKind::Appointment, Urgency::Dated)]
    #[case("municipality_benefit", LetterKind::Appointment, Urgency::High)]
    #[case("ind", LetterKind::Appointment, Urgency::VeryHigh)]
    #[case("svb", LetterKind::Other, Urgency::Medium)]
    fn the_kind_makes_haste(#[case] id: &str, #[case] kind: LetterKind, #[case] expected: Urgency) {
        assert_eq!(letter(id).unwrap().urgency_of(kind), expected);
    }
}
