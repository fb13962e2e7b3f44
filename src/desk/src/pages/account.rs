//! One's own account: the passkeys with which one signs in.

use domain::Wording;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::sign_in::OwnPasskey;
use ui::parts::Say;
use ui::platform::sign_in as server;
use ui::say;
use ui::words::full_date;

use super::{Field, Sure};
use crate::desk::Desk;

/// The passkeys, and another one.
#[component]
pub fn OwnAccount() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let passkeys = RwSignal::new(None::<Vec<OwnPasskey>>);
    let has_them = RwSignal::new(None::<bool>);
    let name = RwSignal::new(String::new());
    let is_sending = RwSignal::new(false);
    let fetch = move || async move {
        match server::own_passkeys().await {
            Ok(found) => drop(passkeys.try_set(Some(found.passkeys))),
            Err(trouble) => desk.say(&trouble),
        }
    };
    spawn_local(async move {
        let ways = server::ways().await;
        let can = server::can_passkeys();
        has_them.try_set(ways.ok().map(|it| it.passkeys && can));
        fetch().await;
    });
    let add = move || {
        if name.with_untracked(|it| it.trim().is_empty()) {
            desk.notice.set(Some(say!("desk-check-fields")));
            return;
        }
        is_sending.set(true);
        let called = name.get_untracked();
        spawn_local(async move {
            let what: Option<Wording> = match server::add_passkey(called).await {
                Ok(true) => {
                    name.try_set(String::new());
                    None
                }
                Ok(false) => Some(say!("desk-passkey-broken-off")),
                Err(trouble) => Some(crate::desk::in_words(&trouble)),
            };
            desk.notice.set(what);
            fetch().await;
            is_sending.try_set(false);
        });
    };
    let remove = move |id: String| {
        spawn_local(async move {
            if let Err(trouble) = server::remove_passkey(&id).await {
                desk.say(&trouble);
            }
            fetch().await;
        });
    };
    let rows = move || {
        let rows = passkeys.get()?.into_iter().map(|it| {
            view! { <Row passkey=it on_remove=Callback::new(remove)/> }
        });
        Some(view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> })
    };
    let form = move || {
        let has_them = has_them.get()?;
        Some(if has_them {
            view! {
                <form class="ma-form" on:submit=move |event| { event.prevent_default(); add(); }>
                    <Field id="passkey-name" label=say!("desk-passkey-name") value=name/>
                    <div class="ma-actions"><button type="submit" class="nl-button nl-button--primary" disabled=is_sending><Say what=say!("desk-passkey-add") tap=false/></button></div>
                </form>
            }
            .into_any()
        } else {
            view! { <p><Say what=say!("desk-passkey-cannot")/></p> }.into_any()
        })
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-own-account-title")/></h1>
        <section class="ma-card" id="passkeys">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-passkeys")/></h2>
            <p class="ma-soft"><Say what=say!("desk-passkeys-how")/></p>
            {rows}
            {form}
        </section>
    }
}

#[component]
fn Row(passkey: OwnPasskey, on_remove: Callback<String>) -> impl IntoView {
    let made = passkey
        .made_on
        .map(|day| say!("desk-passkey-made", date = full_date(day)));
    let used = passkey
        .used_on
        .map(|day| say!("desk-passkey-used", date = full_date(day)));
    let id = passkey.id.clone();
    let remove = Callback::new(move |()| on_remove.run(id.clone()));
    view! {
        <li data-kind="passkey" data-id=passkey.id>
            <div>
                <p><b><bdi>{passkey.name}</bdi></b></p>
                <p class="ma-soft">{made.map(|what| view! { <Say what/> })}" "{used.map(|what| view! { <Say what/> })}</p>
            </div>
            <Sure what=say!("desk-passkey-remove") yes=say!("desk-passkey-remove-sure") on_yes=remove/>
        </li>
    }
}
