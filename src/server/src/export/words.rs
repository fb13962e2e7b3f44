//! The words of the page: the person's language, and Dutch.

use domain::{Arg, Language, Wording};
use locale::{Messages, Value, pack};

/// The texts of one language that a file can have.
pub(super) struct Words {
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
