//! Fields of a form, with the label above.

use domain::Wording;
use leptos::prelude::*;
use ui::parts::Say;

use crate::phone::own_text;

/// A field to type in.
#[component]
pub fn Field(
    id: &'static str,
    label: Wording,
    kind: &'static str,
    value: RwSignal<String>,
) -> impl IntoView {
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind autocomplete="off"
                inputmode={(id == "amount").then_some("decimal")}
                prop:value=value on:input:target=move |event| value.set(event.target().value())/>
        </div>
    }
}

/// A list to choose from; `chosen` counts from 0.
#[component]
pub fn Select(
    id: &'static str,
    label: Wording,
    options: Vec<Wording>,
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let rows = options.into_iter().enumerate().map(|(index, what)| {
        view! { <option value=index.to_string() selected=move || chosen.get() == index>{own_text(&what)}</option> }
    });
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id=id
                on:change:target=move |event| chosen.set(event.target().value().parse().unwrap_or(0))>
                {rows.collect_view()}
            </select>
        </div>
    }
}
