//! The messages of one language, and how a wording becomes text with them.

use domain::time::{ClockTime, Day};
use domain::{Arg, Language, Wording};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

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
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The language with the messages of this Fluent file. A broken message is left out; the
    /// check of the locales keeps those from being released.
    pub fn new(language: Language, source: String) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Nested isolates hide each other's direction; `value` isolates what needs it.
        bundle.set_use_isolating(false);
        let mut words = Self { language, bundle };
        words.add(source);
        words
    }

    /// Adds the messages of another file.
    pub fn add(&mut self, source: String) {
        let resource = FluentResource::try_new(source).unwrap_or_else(|(partly, _)| partly);
        self.bundle.add_resource_overriding(resource);
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether this message is loaded.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .has_message(key.split('.').next().unwrap_or(key))
    }

    /// A wording in this language. What was written by someone is shown in this language if it
    /// was written in it, else in Dutch, else in the first there is.
    pub fn text(&self, wording: &Wording) -> String {
        match wording {
            Wording::Ready { key, args } => {
                let mut filled = FluentArgs::with_capacity(args.len());
                for (name, arg) in args {
                    filled.set(name.as_str(), self.value(arg));
                }
                self.message(key, &filled)
            }
            Wording::Written(texts) => texts
                .get(&self.language)
                .or_else(|| texts.get(&Language::Dutch))
                .or_else(|| texts.values().next())
                .cloned()
                .unwrap_or_default(),
        }
    }

    /// A day with its weekday: "maandag 23 november".
    pub fn day(&self, day: Day) -> String {
        let mut args = FluentArgs::with_capacity(3);
        args.set("weekday", self.weekday(day));
        args.set("day", day.ymd().2.to_string());
        args.set("month", self.month(day));
        self.message("date", &args)
    }

    fn weekday(&self, day: Day) -> String {
        let key = WEEKDAY_KEYS
            .get(usize::from(day.weekday()))
            .copied()
            .unwrap_or_default();
        self.message(key, &FluentArgs::new())
    }

    fn month(&self, day: Day) -> String {
        let key = MONTH_KEYS
            .get(usize::from(day.ymd().1) - 1)
            .copied()
            .unwrap_or_default();
        self.message(key, &FluentArgs::new())
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Day(day) => self.day(*day).into(),
            Arg::Time(time) => time_text(*time).into(),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Text(text) if self.language == Language::Dutch => text.clone().into(),
            Arg::Text(text) => format!("\u{2068}{text}\u{2069}").into(),
            Arg::Wording(wording) => self.text(wording).into(),
        }
    }

    /// A missing message shows its key: seen at once by whoever tests, and better than nothing.
    fn message(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, a)| (id, Some(a)));
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message
                .get_attribute(name)
                .map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned()
    }
}

fn time_text(time: ClockTime) -> String {
    time.to_string()
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

    const SOURCE: &str = "date = { $weekday } { $day } { $month }\nweekday-1 = maandag\nmonth-11 = november\n\
        lessons = { $count ->\n    [0] geen\n    [one] een\n   *[other] { $count } lessen\n}\n\
        item = Titel\n    .why = Daarom\nsay = { $what } op { $date }\n";

    fn ready(key: &str) -> Wording {
        Wording::ready(key)
    }

    fn words() -> Words {
        Words::new(Language::Dutch, SOURCE.to_owned())
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
        assert_eq!(words().text(&Wording::Written(texts.into())), "Ja");
    }
}
