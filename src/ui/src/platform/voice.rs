//! Reading aloud, where the phone has a voice for the language.

use domain::Language;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Whether the phone has a voice for this language.
pub fn can_speak(language: Language) -> bool {
    voice(language).is_some()
}

/// Reads this aloud; what was being read stops.
pub fn speak(text: &str, language: Language) {
    let Some(voice) = voice(language) else { return };
    let synthesis = super::page::window().and_then(|window| window.speech_synthesis().ok());
    let (Some(synthesis), Ok(utterance)) =
        (synthesis, SpeechSynthesisUtterance::new_with_text(text))
    else {
        return;
    };
    utterance.set_lang(language.tag());
    utterance.set_voice(Some(&voice));
    synthesis.cancel();
    synthesis.speak(&utterance);
}

fn voice(language: Language) -> Option<SpeechSynthesisVoice> {
    let synthesis = super::page::window()?.speech_synthesis().ok()?;
    synthesis
        .get_voices()
        .iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
        .find(|voice| voice.local_service() && Language::from_tag(&voice.lang()) == Some(language))
}

/// The sentences of the card in which something was pressed, as they are read aloud.
pub fn text_around(event: &web_sys::MouseEvent) -> String {
    let card = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|element| element.closest("[data-speak]").ok().flatten());
    let Some(sentences) =
        card.and_then(|card| card.query_selector_all(".ma-say > .ma-say__own").ok())
    else {
        return String::new();
    };
    let texts = (0..sentences.length())
        .filter_map(|index| sentences.get(index).and_then(|it| it.text_content()));
    texts.collect::<Vec<_>>().join(". ")
}
