//! Things to press: buttons, links that look like one, and rows of choices.

use domain::Wording;
use leptos::prelude::*;

use super::{Icon, Say};

/// A button. The main one of a card is full, the others are outlined.
#[component]
pub fn Button(
    /// What it does, in words.
    what: Wording,
    /// Its picture, if it has one.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// Whether it is one of the others.
    #[prop(optional)]
    is_second: bool,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class=button_class(is_second) on:click=move |_| on_press.run(())>
            {icon.map(|name| view! { <Icon name/> })}
            <Say what tap=false/>
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    /// What is there, in words.
    what: Wording,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its picture, if it has one.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// Whether it is one of the others.
    #[prop(optional)]
    is_second: bool,
) -> impl IntoView {
    view! {
        <a class=button_class(is_second) href=href>
            {icon.map(|name| view! { <Icon name/> })}
            <Say what tap=false/>
        </a>
    }
}

fn button_class(is_second: bool) -> &'static str {
    if is_second {
        "nl-button nl-button--secondary"
    } else {
        "nl-button nl-button--primary"
    }
}

/// A row to press: a picture or face, words, and an arrow.
#[component]
pub fn Choice(
    /// Words of the row.
    what: Wording,
    /// A second, smaller line.
    #[prop(optional_no_strip)]
    more: Option<Wording>,
    /// Its picture.
    icon: &'static str,
    /// Whether it was chosen already.
    #[prop(optional)]
    is_chosen: bool,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let class = if is_chosen {
        "ma-choice ma-choice--chosen"
    } else {
        "ma-choice"
    };
    view! {
        <button type="button" class=class on:click=move |_| on_press.run(())>
            <span class="ma-face ma-face--org" aria-hidden="true"><Icon name=icon/></span>
            <span class="ma-choice__text">
                <Say what tap=false/>
                {more.map(|what| view! { <span class="ma-small"><Say what tap=false/></span> })}
            </span>
            <Icon name="chev" is_mirrored=true/>
        </button>
    }
}
