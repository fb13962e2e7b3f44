//! The plural categories of whole numbers, by the rules of CLDR.

/// How a language counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// One, and all others: Dutch.
    OneIsOne,
    /// None and one alike, and all others: Dari and Tigrinya.
    NoneIsOne,
    /// All six categories: Arabic.
    Arabic,
}

impl Plural {
    /// The rules of the language with this tag; those of Dutch for one that is not ours.
    pub fn of(tag: &str) -> Self {
        match tag.split('-').next() {
            Some("ar") => Self::Arabic,
            Some("fa" | "ti") => Self::NoneIsOne,
            _ => Self::OneIsOne,
        }
    }

    /// The category's name in Fluent.
    pub fn category(self, count: i64) -> &'static str {
        let count = count.unsigned_abs();
        match self {
            Self::OneIsOne if count == 1 => "one",
            Self::NoneIsOne if count <= 1 => "one",
            Self::OneIsOne | Self::NoneIsOne => "other",
            Self::Arabic => match (count, count % 100) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..=99) => "many",
                _ => "other",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As ICU's own tables say it (`Intl.PluralRules` of a browser).
    #[test]
    fn counts_fall_in_the_categories_of_cldr() {
        let table = [
            ("nl", "0 2 100", "other"),
            ("nl", "1", "one"),
            ("ti", "0 1", "one"),
            ("fa-AF", "0 1", "one"),
            ("ti", "2 3 100 101", "other"),
            ("fa-AF", "2 3 100 101", "other"),
            ("ar", "0", "zero"),
            ("ar", "1", "one"),
            ("ar", "2", "two"),
            ("ar", "3 10 103 110 1003", "few"),
            ("ar", "11 26 99 111 1011", "many"),
            ("ar", "100 101 102 200 1000", "other"),
        ];
        for (tag, counts, category) in table {
            for count in counts.split(' ') {
                let found = Plural::of(tag).category(count.parse().unwrap());
                assert_eq!(found, category, "{tag} {count}");
            }
        }
    }
}
