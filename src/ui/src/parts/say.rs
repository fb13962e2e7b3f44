//! A sentence in the reader's language; one tap shows the Dutch under it.

use domain::{Language, Wording};
use leptos::html::span;
use leptos::prelude::*;

use super::spelled::Spelled;
use crate::words::{self, marked_up};

/// Whether the person wants the Dutch under every sentence.
#[derive(Clone, Copy)]
pub struct DutchAlways(pub RwSignal<bool>);

/// Set when somebody asks for Dutch, so that the app fetches it.
#[derive(Clone, Copy)]
pub struct DutchWanted(pub RwSignal<bool>);

/// Whether the Dutch is shown for everything in this card.
#[derive(Clone, Copy)]
pub struct DutchHere(pub RwSignal<bool>);

/// A sentence. Its text is set as a whole, so a browser that translates the page by itself and
/// rewrites its text does not break it.
#[component]
pub fn Say(
    /// What it says.
    what: Wording,
    /// False inside a button or link, which has a tap of its own.
    #[prop(default = true)]
    tap: bool,
) -> impl IntoView {
    let tapped = RwSignal::new(false);
    let wanted = use_context::<DutchWanted>().map(|it| it.0);
    let is_around = is_asked_around();
    let is_open = move || {
        words::version();
        words::language() != Language::Dutch && (tapped.get() || is_around())
    };
    let toggle = move |_| {
        if tap {
            tapped.update(|open| *open = !*open);
            wanted.inspect(|wanted| wanted.set(true));
        }
    };
    let own = what.clone();
    let own_html = move || {
        words::version();
        Spelled(marked_up(&words::own(&own), words::language()))
    };
    view! {
        <span class={if tap { "ma-say ma-say--tap" } else { "ma-say" }} on:click=toggle>
            {span().class("ma-say__own").inner_html(own_html)}
            {move || is_open().then(|| dutch_line(&what))}
        </span>
    }
}

/// The Dutch of what no tap reaches, as the chosen line of a list: shown with that of the card, or always.
#[component]
pub fn DutchOf(
    /// What it says in the reader's language.
    #[prop(into)]
    what: Signal<Option<Wording>>,
) -> impl IntoView {
    let is_around = is_asked_around();
    move || {
        words::version();
        let is_open = words::language() != Language::Dutch && is_around();
        let what = is_open.then(|| what.get()).flatten();
        what.map(|what| dutch_line(&what))
    }
}

/// A line of a list to choose from, with its Dutch behind it where that is asked for: such a line holds text only.
pub fn line_to_choose(what: Wording) -> impl Fn() -> String {
    let is_around = is_asked_around();
    move || {
        words::version();
        let own = words::plain(&words::own(&what));
        let is_open = words::language() != Language::Dutch && is_around();
        match is_open.then(|| words::dutch(&what)).flatten() {
            Some(dutch) => format!("{own} · \u{2068}{}\u{2069}", words::plain(&dutch)),
            None => own,
        }
    }
}

/// Whether the Dutch is asked for in this card, or everywhere.
fn is_asked_around() -> impl Fn() -> bool + Copy {
    let always = use_context::<DutchAlways>().map(|it| it.0);
    let here = use_context::<DutchHere>().map(|it| it.0);
    let is_on =
        |signal: Option<RwSignal<bool>>| signal.and_then(|it| it.try_get()).unwrap_or_default();
    move || is_on(always) || is_on(here)
}

fn dutch_line(what: &Wording) -> AnyView {
    let text = words::dutch(what);
    let is_missing = text.is_none();
    let text = text.unwrap_or_else(|| words::own(&crate::say!("dutch-loading")));
    let html = if is_missing {
        marked_up(&text, words::language())
    } else {
        marked_up(&text, Language::Dutch)
    };
    let language = if is_missing {
        words::language()
    } else {
        Language::Dutch
    };
    view! {
        <span class="ma-dutch" lang=language.tag() dir=language.direction()>
            <span class="ma-dutch__tag" aria-hidden="true">"NL"</span>
            {span().inner_html(Spelled(html))}
        </span>
    }
    .into_any()
}
