//! A code that opens an account. It is shown once.

use leptos::prelude::*;
use sync::accounts::AccountCode;
use ui::parts::{Button, Say};
use ui::words::full_date;
use ui::{platform, say};

use super::Page;

/// The code, the link with it, and until when it works.
#[component]
pub(super) fn CodeCard(told: AccountCode) -> impl IntoView {
    let page = expect_context::<Page>();
    let link = format!("{}/desk#{}", platform::base_url(), told.code);
    let until = full_date(told.expires_at.day());
    view! {
        <section class="ma-card" id="account-code" role="status">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-account-code", name = told.staff.name)/></h2>
            <p class="ma-desk__code" dir="ltr">{told.code}</p>
            <p><Say what=say!("desk-account-code-how")/></p>
            <p><Say what=say!("desk-account-link")/>" "<bdi class="ma-small" dir="ltr">{link}</bdi></p>
            {move || page.elsewhere.get().map(|name| view! { <p><Say what=say!("desk-account-elsewhere", name = name)/></p> })}
            <p class="ma-soft"><Say what=say!("desk-account-code-until", date = until)/></p>
            <div class="ma-actions"><Button what=say!("desk-account-hide") is_second=true on_press=move |()| page.code.set(None)/></div>
        </section>
    }
}
