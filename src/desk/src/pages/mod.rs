//! The screens of the desk.

mod account;
mod accounts;
mod agenda;
mod away;
mod card;
mod choose;
mod figures;
mod group;
mod hand_over;
mod in_language;
mod invite;
mod opening;
mod people;
mod person;
mod sign_in;
mod why;

pub use account::OwnAccount;
pub use accounts::Accounts;
pub use agenda::Agenda;
pub use away::AwayPage;
pub use figures::Figures;
pub use group::Group;
pub use hand_over::HandOver;
pub use invite::Invite;
pub use opening::Opening;
pub use people::PeopleList;
pub use person::PersonPage;
pub use sign_in::SignIn;

use domain::Wording;
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::say;

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-not-found")/></h1>
        <p><a href="/desk"><Say what=say!("desk-people") tap=false/></a></p>
    }
}

/// Something that the person is told of or that cannot be taken back: a button, and then the question.
#[component]
pub fn Sure(
    /// What it does.
    what: Wording,
    /// The yes.
    yes: Wording,
    /// The way back.
    #[prop(default = say!("desk-sure-no"))]
    no: Wording,
    /// Does it.
    #[prop(into)]
    on_yes: Callback<()>,
) -> impl IntoView {
    let is_asked = RwSignal::new(false);
    let done = move |()| {
        is_asked.set(false);
        on_yes.run(());
    };
    move || {
        if is_asked.get() {
            let (yes, no) = (yes.clone(), no.clone());
            view! {
                <Button what=no is_second=true on_press=move |()| is_asked.set(false)/>
                <Button what=yes on_press=done/>
            }
            .into_any()
        } else {
            let what = what.clone();
            view! { <Button what is_second=true on_press=move |()| is_asked.set(true)/> }.into_any()
        }
    }
}

/// A field with its label above.
#[component]
pub fn Field(
    /// Its id on the page.
    #[prop(into)]
    id: String,
    /// Its label.
    label: Wording,
    /// What kind of field.
    #[prop(default = "text")]
    kind: &'static str,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What is typed.
    value: RwSignal<String>,
) -> impl IntoView {
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id.clone()><Say what=label tap=false/></label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind autocomplete=autocomplete
                inputmode={(autocomplete == "one-time-code").then_some("numeric")}
                prop:value=value on:input:target=move |event| value.set(event.target().value())/>
        </div>
    }
}
