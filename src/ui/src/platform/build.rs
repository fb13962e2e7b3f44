//! What was built: the id, the version and where the words of each language are.

use domain::Language;
use serde::Deserialize;

/// What the build wrote into the page.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Build {
    /// Id of the build.
    pub id: String,
    /// Version of the app.
    pub version: String,
    words: Vec<(Language, Vec<String>)>,
}

impl Build {
    /// Addresses of a language's files: the first with what every screen needs, the others with
    /// what comes later.
    pub fn words(&self, language: Language) -> &[String] {
        let mut all = self.words.iter();
        all.find(|(its, _)| *its == language)
            .map(|(_, addresses)| addresses.as_slice())
            .unwrap_or_default()
    }
}

/// Reads what the build wrote into the page; empty when the page was not built by us.
pub fn build() -> Build {
    gloo_text("build")
        .and_then(|text| sync::json::read(&text).ok())
        .unwrap_or_default()
}

fn gloo_text(id: &str) -> Option<String> {
    super::page::document()?
        .get_element_by_id(id)?
        .text_content()
}
