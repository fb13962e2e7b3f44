//! Fields of a form, with the label above.

use domain::Wording;
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{DutchOf, Say, line_to_choose};
use ui::words::full_date;

/// A field to type in. A day is said in words below it: the browser's own field may begin with the
/// month, and 3-4 is a day in two months.
#[component]
pub fn Field(
    id: &'static str,
    label: Wording,
    kind: &'static str,
    value: RwSignal<String>,
) -> impl IntoView {
    let is_day = kind == "date";
    let day = Memo::new(move |_| value.with(|text| text.trim().parse::<Day>().ok()));
    let in_words = format!("{id}-in-words");
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind autocomplete="off"
                inputmode={(id == "amount").then_some("decimal")}
                aria-describedby=is_day.then(|| in_words.clone())
                prop:value=value on:input:target=move |event| value.set(event.target().value())/>
            {is_day.then(|| view! {
                <p class="ma-small" id=in_words role="status">{move || day.get().map(|day| view! { <Say what=full_date(day)/> })}</p>
            })}
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
    let all = StoredValue::new(options.clone());
    let now = Signal::derive(move || all.with_value(|all| all.get(chosen.get()).cloned()));
    let rows = options.into_iter().enumerate().map(|(index, what)| {
        view! { <option value=index.to_string() selected=move || chosen.get() == index>{line_to_choose(what)}</option> }
    });
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id><Say what=label tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id=id
                on:change:target=move |event| chosen.set(event.target().value().parse().unwrap_or(0))>
                {rows.collect_view()}
            </select>
            <DutchOf what=now/>
        </div>
    }
}
