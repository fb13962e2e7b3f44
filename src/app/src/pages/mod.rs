//! The screens.

mod absences;
mod agreements;
mod asked_anew;
mod berichten;
mod bills;
mod buddies;
mod calendar;
mod entry;
mod form;
mod handover;
mod help;
mod item;
mod languages;
mod later;
mod letters;
mod line_answer;
mod list_sheets;
mod local;
mod looks;
mod month;
mod new_bill;
mod new_entry;
mod pairing;
mod phones;
mod plan;
mod proposal_answer;
mod push;
mod put_back;
mod regelen;
mod report_change;
mod search;
mod settings;
mod step_answer;
mod strengths;
mod taal;
mod talk_photo;
mod week;

pub use languages::Languages;
pub use later::LaterScreens;

use leptos::prelude::*;

use crate::frame::Screen;

/// What the later part says on every screen.
pub fn later_notices() -> AnyView {
    view! { <later::Later part=later::Part::PutBack/> }.into_any()
}

/// Draws a screen.
pub fn draw(screen: Screen) -> AnyView {
    match screen {
        Screen::Week => week::Week().into_any(),
        Screen::Pairing => pairing::Pairing().into_any(),
        screen => view! { <later::Later part=later::Part::Screen(screen)/> }.into_any(),
    }
}
