//! What is around every screen: the top, the state of syncing, notices, the bar.

mod bar;
mod notices;
mod places;
mod screen;
mod sharing;
mod top;

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};
use ui::parts::{DutchAlways, DutchWanted, Say};
use ui::{platform, say};

use crate::pages;
use crate::phone::Phone;

pub use screen::Screen;
pub use sharing::{PrintedText, ShareBar, Sheet};
pub use top::PageTitle;

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let always = RwSignal::new(phone.prefs.get_untracked().is_dutch_shown);
    provide_context(DutchAlways(always));
    provide_context(DutchWanted(phone.wants_dutch));
    provide_context(PrintedText(RwSignal::new(None)));
    provide_context(pages::LaterScreens::fetch());
    Effect::new(move |_| always.set(phone.prefs.get().is_dutch_shown));
    Effect::new(move |_| {
        if phone.wants_dutch.get() || always.get() {
            leptos::task::spawn_local(phone.load_dutch());
        }
    });
    let language = Memo::new(move |_| {
        let is_here = phone.has_words.get();
        phone.prefs.get().language.filter(|_| is_here)
    });
    move || match language.get() {
        None => view! { <pages::Languages/> }.into_any(),
        Some(_) => view! { <Spoken/> }.into_any(),
    }
}

/// The app in one language. Another language makes it anew.
#[component]
fn Spoken() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_paired = Memo::new(move |_| phone.session.get().is_some());
    view! {
        <sharing::Printed/>
        <Router>
            <div class="ma-app">
                <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content" on:click=|event| { event.prevent_default(); platform::focus_main(); }>
                    <Say what=say!("top-skip") tap=false/>
                </a>
                <Arriving/>
                {move || if is_paired.get() {
                    view! { <Paired/> }.into_any()
                } else {
                    view! {
                        <main class="ma-page" id="content" tabindex="-1">{unpaired()}</main>
                    }.into_any()
                }}
            </div>
        </Router>
    }
}

/// A phone of nobody: it is paired, or it is that of somebody who looks along.
fn unpaired() -> AnyView {
    let path = use_location().pathname.get_untracked();
    pages::draw(match Screen::at(&path) {
        looking @ Screen::Buddies => looking,
        _ => Screen::Pairing,
    })
}

#[component]
fn Paired() -> impl IntoView {
    let path = use_location().pathname;
    let screen = Memo::new(move |_| path.with(|path| Screen::at(path)));
    view! {
        <top::Top/>
        <notices::Notices/>
        <main class="ma-page" id="content" tabindex="-1">
            <Coming screen/>
            <places::Places screen/>
        </main>
        <bar::Bar/>
    }
}

/// Before the first records are here nothing may look as if nothing had to be done.
#[component]
fn Coming(screen: Memo<Screen>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_here = Memo::new(move |_| {
        screen.with(Screen::needs_no_file) || phone.with(|file| file.person.is_some())
    });
    Effect::new(move |_| platform::mark_ready(is_here.get()));
    move || {
        (!is_here.get()).then(|| {
            view! { <p class="ma-coming" role="status"><Say what=say!("week-coming")/></p> }
        })
    }
}

/// A new page gets its address in the browser's bar, and starts at its top, also for who listens.
#[component]
fn Arriving() -> impl IntoView {
    let path = use_location().pathname;
    let address = use_context::<BrowserUrl>();
    Effect::new(move |before: Option<String>| {
        let path = path.get();
        let is_another = before.is_some_and(|before| before != path);
        if is_another {
            platform::start_at_top(&path);
            platform::focus_main();
        }
        let address = address.clone();
        platform::after_paint(move || {
            if let Some(address) = address {
                address.ready_to_complete();
            }
        });
        path
    });
}
