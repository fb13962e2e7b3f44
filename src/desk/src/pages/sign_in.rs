//! Signing in: a name, a password and the six digits of the authenticator.

use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::Say;
use ui::platform::desk as server;
use ui::say;

use super::Field;
use crate::desk::Desk;

/// The form.
#[component]
pub fn SignIn(
    /// Told by who has a code for a new account.
    #[prop(into)]
    on_code: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (login, password, digits) = (field(), field(), field());
    let is_sending = RwSignal::new(false);
    let send = move || {
        let asked = sync::desk::SignIn {
            login: login.get_untracked(),
            password: password.get_untracked(),
            digits: digits.get_untracked(),
        };
        is_sending.set(true);
        spawn_local(async move {
            match server::sign_in(&asked).await {
                Ok(it) => desk.signed_in(it),
                Err(trouble) => {
                    is_sending.set(false);
                    digits.set(String::new());
                    desk.say(&trouble);
                }
            }
        });
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-sign-in")/></h1>
        <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); send(); }>
            <Field id="login" label=say!("desk-login") autocomplete="username" value=login/>
            <Field id="password" label=say!("desk-password") kind="password" autocomplete="current-password" value=password/>
            <Field id="digits" label=say!("desk-digits") autocomplete="one-time-code" value=digits/>
            <button type="submit" class="nl-button nl-button--primary" disabled=is_sending><Say what=say!("desk-sign-in") tap=false/></button>
        </form>
        <p><button type="button" class="nl-button nl-button--secondary" on:click=move |_| on_code.run(())>
            <Say what=say!("desk-have-code") tap=false/>
        </button></p>
    }
}

fn field() -> RwSignal<String> {
    RwSignal::new(String::new())
}
