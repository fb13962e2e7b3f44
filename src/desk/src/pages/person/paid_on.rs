//! On which day the municipality paid: asked and not assumed, for the person reads that day.

use domain::Wording;
use domain::time::Day;
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::say;

use super::super::Field;
use crate::desk::Desk;

/// A button, and then the day and the question.
#[component]
pub fn PaidOn(
    /// The record that is paid, for the id of the field.
    #[prop(into)]
    of: String,
    /// The yes.
    yes: Wording,
    /// Confirms the payment of that day.
    #[prop(into)]
    on_paid: Callback<Day>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_asked = RwSignal::new(false);
    let is_wrong = RwSignal::new(false);
    let typed = RwSignal::new(String::new());
    let today = move || desk.now.get_untracked().day();
    let ask = move |()| {
        typed.set(today().to_string());
        is_wrong.set(false);
        is_asked.set(true);
    };
    let confirm = move |()| {
        let on = typed.with_untracked(|text| text.parse::<Day>().ok());
        match on.filter(|on| *on <= today()) {
            Some(on) => {
                is_asked.set(false);
                on_paid.run(on);
            }
            None => is_wrong.set(true),
        }
    };
    move || {
        if !is_asked.get() {
            return view! { <Button what=say!("desk-confirm-paid") is_second=true on_press=ask/> }
                .into_any();
        }
        let id = format!("paid-on-{of}");
        view! {
            <Field id label=say!("desk-paid-on") kind="date" value=typed/>
            {move || is_wrong.get().then(|| view! { <p class="ma-field__error" role="alert"><Say what=say!("desk-paid-on-wrong")/></p> })}
            <Button what=say!("desk-sure-no") is_second=true on_press=move |()| is_asked.set(false)/>
            <Button what=yes.clone() on_press=confirm/>
        }
        .into_any()
    }
}
