//! The messages of one language, and how a wording becomes text with them.

use std::cell::Cell;

use domain::time::Day;
use domain::{Arg, Language, Wording};
use locale::{Messages, Value};

/// The message of a day with its year. As a wording it has one blank, `date`.
const WITH_YEAR: &str = "date-weekday-year";

/// A day further away than this, in days, is said with its year.
const FAR: u32 = 183;

thread_local! {
    static TODAY: Cell<Option<Day>> = const { Cell::new(None) };
}

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
                if let (WITH_YEAR, Some(Arg::Day(day))) = (key.as_str(), args.get("date")) {
                    return self.dated(WITH_YEAR, *day);
                }
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

    /// A day with its weekday: "maandag 23 november"; in another year, or half a year away, with its year.
    pub fn day(&self, day: Day) -> String {
        self.dated(if is_far(day) { WITH_YEAR } else { "date" }, day)
    }

    fn dated(&self, key: &str, day: Day) -> String {
        let (year, _, number) = day.ymd();
        let text = Value::Text;
        let blanks = [
            ("weekday", text(self.weekday(day))),
            ("day", text(number.to_string())),
            ("month", text(self.month(day))),
            ("year", text(year.to_string())),
        ];
        self.message(key, &blanks)
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

/// Days are said as on this day from now on. Until then a day is said with a year only where it always is.
pub fn say_days_as_on(today: Day) {
    TODAY.set(Some(today));
}

fn is_far(day: Day) -> bool {
    TODAY.get().is_some_and(|today| {
        day.ymd().0 != today.ymd().0 || day.number().abs_diff(today.number()) > FAR
    })
}

/// A day with its year, wherever it is read.
pub(super) fn date_with_year(day: Day) -> Wording {
    Wording::ready(WITH_YEAR).with("date", Arg::Day(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKED: &str = "date={weekday} {day} {month}\n\
        date-weekday-year={weekday} {day} {month} {year}\n\
        weekday-1=maandag\nweekday-5=vrijdag\nmonth-1=januari\nmonth-4=april\nmonth-11=november\n\
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
    fn a_far_day_is_said_with_its_year() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let said = |on: &str| words().text(&ready("say").with("date", Arg::Day(day(on))));
        assert!(
            said("2027-04-30").ends_with("op vrijdag 30 april"),
            "no today yet"
        );
        say_days_as_on(day("2026-11-23"));
        for (on, expected) in [
            ("2027-04-30", "vrijdag 30 april 2027"),
            ("2027-01-01", "vrijdag 1 januari 2027"),
            ("2026-11-27", "vrijdag 27 november"),
            ("2026-04-24", "vrijdag 24 april 2026"),
        ] {
            assert!(said(on).ends_with(expected), "{}", said(on));
        }
        say_days_as_on(day("2027-04-01"));
        assert!(said("2027-04-30").ends_with("vrijdag 30 april"));
        say_days_as_on(day("2027-04-26"));
        assert!(said("2027-11-26").ends_with("vrijdag 26 november 2027"));
        // What always has its year, and how it was put together before.
        assert_eq!(
            words().text(&date_with_year(day("2027-04-30"))),
            "vrijdag 30 april 2027"
        );
        let part = |key| Arg::Wording(Box::new(ready(key)));
        let before = ready(WITH_YEAR)
            .with("weekday", part("weekday-5"))
            .with("day", Arg::Text("30".to_owned()))
            .with("month", part("month-4"))
            .with("year", Arg::Text("2027".to_owned()));
        assert_eq!(words().text(&before), "vrijdag 30 april 2027");
        TODAY.set(None);
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
