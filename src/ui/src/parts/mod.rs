//! Parts of a screen, with the classes of `style/README.md`.

#![expect(
    unreachable_pub,
    reason = "what the component macro makes is re-exported below"
)]

mod badge;
mod both;
mod button;
mod card;
mod icon;
mod photo;
mod phrases;
mod said;
mod say;
mod spelled;

pub use badge::{Badge, Face, Tone};
pub use both::{BothLanguages, Lines};
pub use button::{Button, Choice, LinkButton};
pub use card::{Card, Tools};
pub use icon::Icon;
pub use photo::{FileInput, SendPhoto, TakePhoto};
pub use phrases::Phrases;
pub use said::{Fillings, HalfSaid, Said};
pub use say::{DutchAlways, DutchHere, DutchOf, DutchWanted, Say, line_to_choose};
