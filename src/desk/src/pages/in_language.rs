//! Sentences in the language of the person, for what is printed.

use domain::{Language, Wording};
use ui::platform;
use ui::words::{self, Words};

/// The sentences in this language; none when its words are not to be had: the Dutch stands there.
pub async fn in_language(language: Language, lines: &[Wording]) -> Vec<String> {
    let build = platform::build();
    let mut all = None::<Words>;
    for part in 0..build.words(language).len() {
        let Ok(packed) = platform::fetch_words(&build, language, part).await else {
            return Vec::new();
        };
        match &mut all {
            None => all = Some(Words::new(language, &packed)),
            Some(words) => words.add(&packed),
        }
    }
    let text = |words: &Words| {
        lines
            .iter()
            .map(|it| words::plain(&words.text(it)))
            .collect()
    };
    all.filter(|_| language != Language::Dutch)
        .as_ref()
        .map(text)
        .unwrap_or_default()
}
