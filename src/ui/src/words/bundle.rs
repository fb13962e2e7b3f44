//! The messages of one language, and how a wording becomes text with them.

use domain::time::Day;
use domain::{Arg, Language, Wording};
use locale::{Messages, Value};

/// Keys of the weekdays, Monday first.
const WEEKDAY_KEYS: &[&str] = &[
    "weekday-1",
    "weekday-2",
    "weekday-3",
    "weekday-4",
    "weekday-5",
    "weekday-6",
    "weekday-7",
];

/// Keys of the months, January first.
const MONTH_KEYS: &[&str] = &[
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

/// All messages of one language that are loaded.
pub struct Words {
    language: Language,
    messages: Messages,
}

impl Words {
    /// The language with the messages of this packed file.
    pub fn new(language: Language, packed: &str) -> Self {
        let mut words = Self {
            language,
            messages: Messages::new(language.tag()),
        };
        words.add(packed);
        words
    }

    /// Adds the messages of another packed file.
    pub fn add(&mut self, packed: &str) {
        self.messages.add(packed);
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether this message is loaded.
    pub fn has(&self, key: &str) -> bool {
        self.messages.has(key)
    }

    /// A wording in this language. What was written by someone is shown in this language if it
    /// was written in it, else in Dutch, else in the first there is.
    pub fn text(&self, wording: &Wording) -> String {
        match wording {
            Wording::Ready { key, args } => {
                let blanks: Vec<_> = args
                    .iter()
                    .map(|(name, arg)| (name.as_str(), self.value(arg)))
                    .collect();
                self.message(key, &blanks)
            }
            Wording::Written(texts) => texts
                .get(self.language)
                .or_else(|| texts.get(Language::Dutch))
                .or_else(|| texts.iter().next().map(|(_, text)| text))
                .unwrap_or_default()
                .to_owned(),
        }
    }

    /// A day with its weekday: "maandag 23 november".
    pub fn day(&self, day: Day) -> String {
        let text = Value::Text;
        let blanks = [
            ("weekday", text(self.weekday(day))),
            ("day", text(day.ymd().2.to_string())),
            ("month", text(self.month(day))),
        ];
        self.message("date", &blanks)
    }

    fn weekday(&self, day: Day) -> String {
        let key = WEEKDAY_KEYS
            .get(usize::from(day.weekday()))
            .copied()
            .unwrap_or_default();
        self.message(key, &[])
    }

    fn month(&self, day: Day) -> String {
        let key = MONTH_KEYS
            .get(usize::from(day.ymd().1) - 1)
            .copied()
            .unwrap_or_default();
        self.message(key, &[])
    }

    fn value(&self, arg: &Arg) -> Value {
        Value::Text(match arg {
            Arg::Count(count) => return Value::Count(*count),
            Arg::Day(day) => self.day(*day),
            Arg::Time(time) => time.to_string(),
            Arg::Text(text) if self.language == Language::Dutch => text.clone(),
            Arg::Text(text) => format!("\u{2068}{text}\u{2069}"),
            Arg::Wording(wording) => self.text(wording),
        })
    }

    /// A missing message shows its key: seen at once by whoever tests, and better than nothing.
    fn message(&self, key: &str, blanks: &[(&str, Value)]) -> String {
        self.messages
            .text(key, blanks)
            .unwrap_or_else(|| key.to_owned())
    }
}

/// The parts of a date as arguments, for messages that say the year too.
pub(super) fn date_with_year(day: Day) -> Wording {
    let (year, month, number) = day.ymd();
    let part = |keys: &[&str], index: usize| {
        Arg::Wording(Box::new(Wording::ready(
            keys.get(index).copied().unwrap_or_default(),
        )))
    };
    Wording::ready("date-weekday-year")
        .with("weekday", part(WEEKDAY_KEYS, day.weekday().into()))
        .with("day", Arg::Text(number.to_string()))
        .with("month", part(MONTH_KEYS, usize::from(month) - 1))
        .with("year", Arg::Text(year.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKED: &str = "date={weekday} {day} {month}\nweekday-1=maandag\nmonth-11=november\n\
        lessons={count\u{1e}one\u{1f}een\u{1e}*\u{1f}{count} lessen}\n\
        item=Titel\nitem.why=Daarom\nsay={what} op {date}\n";

    fn ready(key: &str) -> Wording {
        Wording::ready(key)
    }

    fn words() -> Words {
        Words::new(Language::Dutch, PACKED)
    }

    #[test]
    fn fills_days_counts_and_wordings() {
        let day: Day = "2026-11-23".parse().unwrap();
        let what = ready("lessons").with("count", Arg::Count(3));
        let said = ready("say")
            .with("what", Arg::Wording(Box::new(what)))
            .with("date", Arg::Day(day));
        assert_eq!(words().text(&said), "3 lessen op maandag 23 november");
    }

    #[test]
    fn attributes_and_missing_keys() {
        assert_eq!(words().text(&ready("item.why")), "Daarom");
        assert_eq!(words().text(&ready("nothing")), "nothing");
        assert!(words().has("item.why") && !words().has("nothing"));
    }

    #[test]
    fn written_falls_back_to_dutch() {
        let texts = [
            (Language::Arabic, "نعم".to_owned()),
            (Language::Dutch, "Ja".to_owned()),
        ];
        let written = Wording::Written(texts.into_iter().collect());
        assert_eq!(words().text(&written), "Ja");
    }
}
