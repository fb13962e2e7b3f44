//! The first screen: each language under its own name in its own script.

use domain::Language;
use leptos::prelude::*;
use ui::parts::Icon;

use crate::phone::Phone;

/// The choice of the language.
#[component]
pub fn Languages() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let rows = Language::ALL.map(|language| {
        view! {
            <li class="ma-language" lang=language.tag() dir=language.direction()>
                <button type="button" class="ma-language__choose" on:click=move |_| phone.choose_language(language)>
                    <span class="ma-language__text">
                        <span class="ma-language__name">{language.own_name()}</span>
                    </span>
                    <Icon name="arrow" is_mirrored=true/>
                </button>
            </li>
        }
    });
    view! {
        <main id="content">
            <header class="ma-hello">
                <h1>"Mijn Aanpak"</h1>
                <svg class="ma-hello__art" viewBox="0 0 320 92" aria-hidden="true"><use href="#s-art"></use></svg>
            </header>
            <ul class="ma-languages">{rows.into_iter().collect_view()}</ul>
        </main>
    }
}
