//! Opening an account: the code of the administrator, a password, and the authenticator.

use leptos::html::div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{OpenAccount, ToOpen};
use ui::parts::{Button, Say};
use ui::platform::desk as server;
use ui::say;

use super::Field;
use crate::desk::Desk;

/// The form, in two steps.
#[component]
pub fn Opening(
    /// The code that stood in the address, if one did.
    #[prop(optional)]
    linked: String,
    /// Back to signing in.
    #[prop(into)]
    on_back: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let code = RwSignal::new(linked);
    let shown = RwSignal::new(None::<ToOpen>);
    let ask = move || {
        let typed = code.get_untracked();
        spawn_local(async move {
            match server::opening(&typed).await {
                Ok(found) => {
                    desk.notice.set(None);
                    shown.set(Some(found));
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-open-account")/></h1>
        {move || match shown.get() {
            None => view! {
                <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); ask(); }>
                    <Field id="code" label=say!("desk-code") value=code/>
                    <button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-next") tap=false/></button>
                </form>
            }.into_any(),
            Some(to_open) => view! { <Choose to_open code=code.get_untracked()/> }.into_any(),
        }}
        <Button what=say!("desk-back") is_second=true on_press=on_back/>
    }
}

/// The password and the authenticator.
#[component]
fn Choose(to_open: ToOpen, code: String) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let password = RwSignal::new(String::new());
    let digits = RwSignal::new(String::new());
    let send = move || {
        let asked = OpenAccount {
            code: code.clone(),
            password: password.get_untracked(),
            digits: digits.get_untracked(),
        };
        spawn_local(async move {
            match server::open_account(&asked).await {
                Ok(it) => desk.signed_in(it),
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    view! {
        <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); send(); }>
            <p><Say what=say!("desk-open-for", name = to_open.name)/></p>
            <p class="ma-soft"><Say what=say!("desk-login-is", login = to_open.login)/></p>
            <Field id="password" label=say!("desk-new-password") kind="password" autocomplete="new-password" value=password/>
            <p class="ma-soft ma-small"><Say what=say!("desk-password-how")/></p>
            <p><Say what=say!("desk-scan")/></p>
            {div().class("ma-desk__qr").inner_html(to_open.qr)}
            <p class="ma-soft ma-small"><Say what=say!("desk-secret", secret = to_open.secret)/></p>
            <Field id="digits" label=say!("desk-digits") autocomplete="one-time-code" value=digits/>
            <button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-open-account") tap=false/></button>
        </form>
    }
}
