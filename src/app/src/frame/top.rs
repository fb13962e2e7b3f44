//! The top: who you are, the way to settings and help, and how syncing stands, in words.

use domain::{Language, Wording};
use leptos::prelude::*;
use ui::parts::{Icon, Say};
use ui::{platform, say, words};

use crate::phone::{Phone, own_text};

/// The top of every screen.
#[component]
pub fn Top() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let name = Memo::new(move |_| {
        let is_dutch = words::language() == Language::Dutch;
        phone.with(|file| {
            let person = file.person.as_ref()?;
            let own = person
                .own_name
                .clone()
                .filter(|_| !is_dutch && words::language() == person.language);
            Some(own.unwrap_or_else(|| person.name.clone()))
        })
    });
    let letter = move || {
        name.get()
            .and_then(|name| name.chars().next())
            .map(String::from)
    };
    view! {
        <header class="ma-top">
            <div class="ma-top__row">
                <span class="ma-face ma-face--me ma-face--small" aria-hidden="true" prop:textContent=move || letter().unwrap_or_default()></span>
                <span class="ma-top__name" prop:textContent=move || name.get().unwrap_or_default()></span>
                <a class="ma-top__tool" href="/instellingen">
                    <Icon name="lang"/>
                    <span>{words::language().own_name()}</span>
                </a>
                <a class="ma-top__tool" href="/hulp">
                    <Icon name="help"/>
                    <Say what=say!("top-help") tap=false/>
                </a>
            </div>
            <SyncLine/>
        </header>
    }
}

/// How storing and sending stand.
#[component]
fn SyncLine() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let says = Memo::new(move |_| {
        let standing = phone.standing.get();
        if phone.is_clock_wrong() {
            say!("sync-clock_wrong")
        } else {
            standing.says()
        }
    });
    view! {
        <p class="ma-sync" role="status" data-sync=move || phone.standing.get().name()>
            <svg class="ma-icon" aria-hidden="true">
                <use href=move || format!("#i-{}", phone.standing.get().icon())></use>
            </svg>
            {move || view! { <Say what=says.get()/> }}
        </p>
    }
}

/// The title of a page, in the page and in the window.
#[component]
pub fn PageTitle(
    /// The title.
    what: Wording,
    /// Where the way back leads, if the page is below another one.
    #[prop(optional)]
    back: Option<&'static str>,
) -> impl IntoView {
    let title = format!("{} · Mijn Aanpak", own_text(&what));
    platform::after_paint(move || platform::set_title(&title));
    view! {
        {back.map(|href| view! {
            <a class="ma-back" href=href>
                <Icon name="back" is_mirrored=true/>
                <Say what=say!("back") tap=false/>
            </a>
        })}
        <h1 class="nl-heading nl-heading--level-1"><Say what/></h1>
    }
}
