//! The screens that a phone fetches behind its first one: a wasm of their own, so that nobody
//! waits for them who looks at the week.

use domain::time::Day;
use domain::week::Conflict;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::Say;
use ui::{platform, say};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::week::{export, ways};
use super::{
    agreements, asked_anew, bills, buddies, entry, handover, help, item, letters, month, new_bill,
    new_entry, plan, put_back, regelen, report_change, search, settings, taal,
};
use crate::frame::Screen;
use crate::phone::{Fetched, Phone, Standing};

/// What is drawn by the later file.
#[derive(Clone)]
pub enum Part {
    /// A screen.
    Screen(Screen),
    /// What takes the week of this Monday out of the app.
    Export(Memo<Day>),
    /// The ways out of a collision.
    Ways(Box<Conflict>),
    /// What a server that was put back to a backup lost; and what was agreed and is asked anew.
    PutBack,
}

/// Draws it.
type Draw = fn(Part) -> AnyView;

/// How far the later screens are.
#[derive(Clone, Copy)]
pub struct LaterScreens {
    fetched: RwSignal<Fetched>,
    draw: StoredValue<Option<Draw>>,
    /// None until it is asked for.
    style: RwSignal<Option<Fetched>>,
}

impl LaterScreens {
    /// Fetches them from now on.
    pub fn fetch() -> Self {
        let later = Self {
            fetched: RwSignal::new(Fetched::Coming),
            draw: StoredValue::new(None),
            style: RwSignal::new(None),
        };
        later.try_to_fetch();
        later
    }

    fn try_to_fetch(self) {
        spawn_local(async move {
            let fetched = match later_screens().await {
                Ok(draw) => {
                    self.draw.set_value(Some(draw));
                    Fetched::Here
                }
                Err(_) => Fetched::Missing,
            };
            self.fetched.set(fetched);
        });
    }

    fn try_to_fetch_style(self, standing: RwSignal<Standing>) {
        if matches!(
            self.style.get_untracked(),
            Some(Fetched::Coming | Fetched::Here)
        ) {
            return;
        }
        self.style.set(Some(Fetched::Coming));
        spawn_local(async move {
            let mut is_there = false;
            let mut tried_at = None;
            // The connection may have come back while this was still failing.
            while !is_there && tried_at != Some(standing.get_untracked()) {
                tried_at = Some(standing.get_untracked());
                is_there = platform::add_later_style().await;
            }
            self.style.set(Some(if is_there {
                Fetched::Here
            } else {
                Fetched::Missing
            }));
        });
    }
}

/// A later part, once it and its words are here.
#[component]
pub fn Later(part: Part) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let later = expect_context::<LaterScreens>();
    // Something happened to the connection: try again.
    Effect::new(move |_| {
        phone.standing.track();
        if later.fetched.get_untracked() == Fetched::Missing {
            later.try_to_fetch();
        }
        if phone.later_words.get_untracked() == Fetched::Missing {
            phone.load_more_words();
        }
    });
    move || match (later.fetched.get(), phone.later_words.get()) {
        (Fetched::Missing, _) | (_, Fetched::Missing)
            if matches!(part, Part::Screen(_) | Part::Ways(_)) =>
        {
            view! { <p role="status"><Say what=say!("screen-missing")/></p> }.into_any()
        }
        (Fetched::Here, Fetched::Here) => later
            .draw
            .get_value()
            .map_or_else(|| ().into_any(), |draw| draw(part.clone())),
        _ => ().into_any(),
    }
}

/// The only way to [`draw`]: what nothing else reaches is in the other file.
#[wasm_split(later, fallible)]
#[allow(
    clippy::unnecessary_wraps,
    reason = "fetching fails, where there is something to fetch"
)]
fn later_screens() -> Result<Draw, SplitLoaderError> {
    Ok(draw)
}

fn draw(part: Part) -> AnyView {
    let phone = expect_context::<Phone>();
    // Who only looks along has nothing to send or to hear.
    if phone.session.get_untracked().is_some() {
        phone.send_photos_from_now_on();
        phone.wipe_when_cut_off();
        phone.forget_half_said_of_others();
        phone.listen_from_now_on();
        phone.keep_push_right();
    }
    platform::come_back_where_one_was();
    let later = expect_context::<LaterScreens>();
    Effect::new(move |_| {
        phone.standing.track();
        later.try_to_fetch_style(phone.standing);
    });
    let screen = match part {
        Part::Screen(screen) => screen,
        Part::Export(monday) => return view! { <export::Export monday/> }.into_any(),
        Part::Ways(conflict) => return view! { <ways::Ways conflict=*conflict/> }.into_any(),
        Part::PutBack => {
            return view! { <put_back::PutBack/><asked_anew::AskedAnew/> }.into_any();
        }
    };
    let styled = move || match later.style.get() {
        Some(Fetched::Here) => draw_screen(screen.clone()),
        Some(Fetched::Missing) => {
            view! { <p role="status"><Say what=say!("screen-missing")/></p> }.into_any()
        }
        _ => ().into_any(),
    };
    styled.into_any()
}

fn draw_screen(screen: Screen) -> AnyView {
    match screen {
        Screen::Entry(id) => view! { <entry::EntryPage id/> }.into_any(),
        Screen::NewEntry => new_entry::NewEntryPage().into_any(),
        Screen::Plan => plan::Plan().into_any(),
        Screen::Regelen => regelen::Regelen().into_any(),
        Screen::Bills => bills::Bills().into_any(),
        Screen::NewBill => new_bill::NewBillPage().into_any(),
        Screen::Item(id) => view! { <item::ItemPage id/> }.into_any(),
        Screen::Month => month::Month().into_any(),
        Screen::Handover => handover::Handover().into_any(),
        Screen::Letters => letters::Letters().into_any(),
        Screen::Letter(id) => view! { <letters::LetterPage id/> }.into_any(),
        Screen::ReportChange => report_change::ReportChange().into_any(),
        Screen::Search => search::Search().into_any(),
        Screen::Taal => taal::Taal().into_any(),
        Screen::Agreements => agreements::AgreementsPage().into_any(),
        Screen::Berichten => super::berichten::Berichten().into_any(),
        Screen::Help => help::Help().into_any(),
        Screen::Settings => settings::Settings().into_any(),
        Screen::Buddies => buddies::BuddiesPage().into_any(),
        Screen::Week | Screen::Pairing => ().into_any(),
    }
}
