//! Regelen: what is open and by when, what waits for what, which changes were reported, and who pays what.

mod changes;
mod costs;
mod items;
mod put_cost;

use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

/// The section.
#[component]
pub fn Regelen() -> impl IntoView {
    view! {
        <section class="ma-card" id="regelen">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-regelen")/></h2>
            <items::Items/>
            <costs::Costs/>
            <changes::Changes/>
        </section>
    }
}
