//! Signing in: a name, a password and the six digits of the authenticator; or at the municipality's own
//! sign-in, where there is one.

use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::sign_in::Ways;
use ui::parts::Say;
use ui::platform::desk as server;
use ui::platform::sign_in as elsewhere;
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
    let ways = RwSignal::new(None::<Ways>);
    spawn_local(async move {
        // Where nothing is known of other ways, a password may do.
        let found = elsewhere::ways().await.unwrap_or(Ways {
            passwords: true,
            passkeys: false,
            elsewhere: None,
        });
        ways.try_set(Some(found));
    });
    let with_password = move || {
        let has_passwords = ways.get()?.passwords;
        has_passwords.then(|| view! { <Password login password digits is_sending send=Callback::new(move |()| send()) on_code/> })
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-sign-in")/></h1>
        {move || ways.get().and_then(|it| it.elsewhere).map(|name| view! { <Elsewhere name/> })}
        {move || ways.get().filter(|it| it.passkeys && elsewhere::can_passkeys()).map(|_| view! { <Passkey/> })}
        {with_password}
    }
}

/// The way with a passkey.
#[component]
fn Passkey() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_asked = RwSignal::new(false);
    let ask = move |_| {
        is_asked.set(true);
        spawn_local(async move {
            match elsewhere::with_passkey().await {
                Ok(Some(it)) => desk.signed_in(it),
                Ok(None) => desk.notice.set(Some(say!("desk-passkey-broken-off"))),
                Err(trouble) => desk.say(&trouble),
            }
            is_asked.try_set(false);
        });
    };
    view! {
        <p><button type="button" class="nl-button nl-button--secondary" id="passkey" disabled=is_asked on:click=ask>
            <Say what=say!("desk-sign-in-passkey") tap=false/>
        </button></p>
    }
}

/// The way to the municipality's own sign-in.
#[component]
fn Elsewhere(
    /// How it is called.
    name: String,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_going = RwSignal::new(false);
    let go = move |_| {
        is_going.set(true);
        spawn_local(async move {
            if let Err(trouble) = elsewhere::go_elsewhere().await {
                is_going.try_set(false);
                desk.say(&trouble);
            }
        });
    };
    view! {
        <p><button type="button" class="nl-button nl-button--primary" id="elsewhere" disabled=is_going on:click=go>
            <Say what=say!("desk-sign-in-with", name = name) tap=false/>
        </button></p>
    }
}

/// A password and the six digits.
#[component]
fn Password(
    login: RwSignal<String>,
    password: RwSignal<String>,
    digits: RwSignal<String>,
    is_sending: RwSignal<bool>,
    send: Callback<()>,
    on_code: Callback<()>,
) -> impl IntoView {
    view! {
        <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); send.run(()); }>
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
