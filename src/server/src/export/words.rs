//! What a person reads outside the app, in their language: the page of what is kept, the calendar.

use std::sync::OnceLock;

use domain::time::Day;
use domain::{Arg, Language, Wording};
use locale::{Messages, Value, pack};

/// The message of a day with its year, of which the blank is the day.
const WITH_YEAR: &str = "date-weekday-year";

/// The texts of one language that a file can have.
pub(crate) struct Words {
    pub(super) language: Language,
    messages: Messages,
}

impl Words {
    pub(super) fn of(language: Language) -> Self {
        let mut messages = Messages::new(language.tag());
        for packed in files(language).into_iter().filter_map(|it| pack(it).ok()) {
            messages.add(&packed);
        }
        Self { language, messages }
    }

    /// The same, read once and kept.
    pub(crate) fn shared(language: Language) -> &'static Self {
        static DUTCH: OnceLock<Words> = OnceLock::new();
        static ARABIC: OnceLock<Words> = OnceLock::new();
        static TIGRINYA: OnceLock<Words> = OnceLock::new();
        static DARI: OnceLock<Words> = OnceLock::new();
        let kept = match language {
            Language::Dutch => &DUTCH,
            Language::Arabic => &ARABIC,
            Language::Tigrinya => &TIGRINYA,
            Language::Dari => &DARI,
        };
        kept.get_or_init(|| Self::of(language))
    }

    /// As the phone shows it to who reads this language: what somebody wrote in others only, in Dutch or in the first.
    pub(crate) fn read(&self, wording: &Wording) -> String {
        match wording {
            Wording::Written(texts) => {
                let own = texts.get(self.language);
                let own = own.or_else(|| texts.get(Language::Dutch));
                let own = own.or_else(|| texts.iter().next().map(|(_, text)| text));
                own.unwrap_or_default().to_owned()
            }
            Wording::Ready { key, args } => {
                if let (WITH_YEAR, Some(Arg::Day(day))) = (key.as_str(), args.get("date")) {
                    return self.day(*day);
                }
                let blanks = args.iter().map(|(name, arg)| {
                    let value = match arg {
                        Arg::Day(day) => Value::Text(self.day(*day)),
                        Arg::Wording(inner) => Value::Text(self.read(inner)),
                        other => self.filled(other),
                    };
                    (name.as_str(), value)
                });
                let blanks: Vec<_> = blanks.collect();
                self.messages.text(key, &blanks).unwrap_or_default()
            }
        }
    }

    /// A day with its weekday and its year.
    fn day(&self, day: Day) -> String {
        let (year, month, number) = day.ymd();
        let named = |key: String| Value::Text(self.ready(&key).unwrap_or_default());
        let blanks = [
            ("weekday", named(format!("weekday-{}", day.weekday() + 1))),
            ("day", Value::Text(number.to_string())),
            ("month", named(format!("month-{month}"))),
            ("year", Value::Text(year.to_string())),
        ];
        self.messages.text(WITH_YEAR, &blanks).unwrap_or_default()
    }

    pub(super) fn ready(&self, key: &str) -> Option<String> {
        self.messages.text(key, &[])
    }

    /// A text as it is read in this language; none if it has none.
    pub(super) fn text(&self, wording: &Wording) -> Option<String> {
        match wording {
            Wording::Written(texts) => texts.get(self.language).map(str::to_owned),
            Wording::Ready { key, args } => {
                let filled = args
                    .iter()
                    .map(|(name, arg)| (name.as_str(), self.filled(arg)));
                let blanks: Vec<_> = filled.collect();
                let lines = wording.lines().filter_map(|line| self.text(line));
                let text = self.messages.text(key, &blanks)?;
                Some(
                    std::iter::once(text)
                        .chain(lines)
                        .collect::<Vec<_>>()
                        .join("\n"),
                )
            }
        }
    }

    fn filled(&self, arg: &Arg) -> Value {
        match arg {
            Arg::Day(day) => Value::Text(day.to_string()),
            Arg::Time(time) => Value::Text(time.to_string()),
            Arg::Count(count) => Value::Count(*count),
            Arg::Text(text) => Value::Text(text.clone()),
            Arg::Wording(inner) => Value::Text(self.text(inner).unwrap_or_default()),
        }
    }
}

macro_rules! of {
    ($tag:literal) => {
        [
            include_str!(concat!("../../../../locales/", $tag, "/app.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/content.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/catalogue.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/phrases.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/screens.ftl")),
        ]
    };
}

const fn files(language: Language) -> [&'static str; 5] {
    match language {
        Language::Dutch => of!("nl"),
        Language::Arabic => of!("ar"),
        Language::Tigrinya => of!("ti"),
        Language::Dari => of!("fa-AF"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_with_weekday_month_and_year_in_each_language() {
        let day = Arg::Day("2026-11-27".parse().unwrap());
        let from = Wording::ready("item-from").with("date", day.clone());
        let alone = Wording::ready(WITH_YEAR).with("date", day);
        assert_eq!(
            Words::shared(Language::Dutch).read(&from),
            "Begin hiermee vanaf vrijdag 27 november 2026."
        );
        for language in Language::ALL {
            let words = Words::shared(language);
            let (from, alone) = (words.read(&from), words.read(&alone));
            assert!(
                from.contains(&alone) && alone.contains("2026"),
                "{language:?}: {from}"
            );
            assert!(!from.contains(['{', '}', '\u{2068}']), "{from}");
        }
    }

    #[test]
    fn what_is_not_written_in_their_language_is_read_in_dutch_or_in_another() {
        let written = |in_them: &[(Language, &str)]| {
            let texts = in_them.iter().map(|(it, text)| (*it, (*text).to_owned()));
            Wording::Written(texts.collect())
        };
        let words = Words::shared(Language::Arabic);
        for (in_them, expected) in [
            (
                &[(Language::Dutch, "Dag"), (Language::Arabic, "مرحبا")][..],
                "مرحبا",
            ),
            (
                &[(Language::Tigrinya, "ሰላም"), (Language::Dutch, "Dag")],
                "Dag",
            ),
            (&[(Language::Tigrinya, "ሰላም")], "ሰላም"),
            (&[], ""),
        ] {
            let bring =
                Wording::ready("week-bring").with("what", Arg::Wording(Box::new(written(in_them))));
            assert_eq!(words.read(&written(in_them)), expected);
            assert!(words.read(&bring).contains(expected));
        }
    }
}
