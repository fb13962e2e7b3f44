//! States in picture and word, and faces of people.

use domain::Wording;
use leptos::prelude::*;

use super::{Icon, Say};

/// What a badge means; the word says it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// Next, or needed.
    Now,
    /// Cannot wait, or collides.
    Urgent,
    /// Finished.
    Done,
    /// With someone else.
    Wait,
}

/// A state in picture and word.
#[component]
pub fn Badge(
    /// What it means.
    tone: Tone,
    /// Its picture.
    icon: &'static str,
    /// Its word.
    what: Wording,
) -> impl IntoView {
    let class = match tone {
        Tone::Plain => "nl-data-badge ma-badge",
        Tone::Now => "nl-data-badge ma-badge ma-badge--now",
        Tone::Urgent => "nl-data-badge ma-badge ma-badge--urgent",
        Tone::Done => "nl-data-badge ma-badge ma-badge--done",
        Tone::Wait => "nl-data-badge ma-badge ma-badge--wait",
    };
    view! {
        <span class=class>
            <Icon name=icon/>
            <Say what/>
        </span>
    }
}

/// The first letter of a name in a circle; an icon for an organisation.
#[component]
pub fn Face(
    /// First letter of the name.
    letter: char,
) -> impl IntoView {
    let letter = String::from(letter);
    view! { <span class="ma-face" aria-hidden="true">{letter}</span> }
}
