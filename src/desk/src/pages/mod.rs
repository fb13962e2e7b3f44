//! The screens of the desk.

mod card;
mod invite;
mod opening;
mod people;
mod person;
mod sign_in;
mod why;

pub use invite::Invite;
pub use opening::Opening;
pub use people::PeopleList;
pub use person::PersonPage;
pub use sign_in::SignIn;

use domain::Wording;
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

/// An address that leads nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-not-found")/></h1>
        <p><a href="/desk"><Say what=say!("desk-people") tap=false/></a></p>
    }
}

/// A field with its label above.
#[component]
pub fn Field(
    /// Its id on the page.
    id: &'static str,
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
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind autocomplete=autocomplete
                inputmode={(autocomplete == "one-time-code").then_some("numeric")}
                prop:value=value on:input:target=move |event| value.set(event.target().value())/>
        </div>
    }
}
