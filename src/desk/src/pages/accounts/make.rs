//! Making an account.

use domain::Wording;
use domain::desk::StaffRole;
use leptos::prelude::*;
use sync::accounts::NewStaffAccount;
use ui::parts::Say;
use ui::platform::accounts as server;
use ui::{say, words};

use super::super::Field;
use super::super::choose::Choose;
use super::Page;

/// What somebody does, in words.
pub(super) fn role_in_words(role: StaffRole) -> Wording {
    role.in_team()
        .map_or_else(|| say!("desk-role-administrator"), words::role)
}

/// The form.
#[component]
pub(super) fn Make() -> impl IntoView {
    let page = expect_context::<Page>();
    let (name, login) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    // Nothing is chosen before the administrator chooses.
    let role = RwSignal::new(0_usize);
    let send = move || {
        let chosen = role.get_untracked().checked_sub(1);
        let Some(role) = chosen.and_then(|index| StaffRole::ALL.get(index).copied()) else {
            page.desk.notice.set(Some(say!("desk-check-fields")));
            return;
        };
        let new = NewStaffAccount {
            name: name.get_untracked(),
            login: login.get_untracked(),
            role,
        };
        page.run(async move { server::make(&new).await }, move |told| {
            page.show(told);
            name.try_set(String::new());
            login.try_set(String::new());
        });
    };
    let roles = std::iter::once(say!("desk-choose")).chain(StaffRole::ALL.map(role_in_words));
    view! {
        <section class="ma-card">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-account-new")/></h2>
            <form class="ma-form" on:submit=move |event| { event.prevent_default(); send(); }>
                <Field id="account-name" label=say!("desk-account-name") value=name/>
                <Field id="account-login" label=say!("desk-login") value=login/>
                <Choose id="account-role" label=say!("desk-account-role") options=roles.collect() on_choose=move |index| role.set(index)/>
                <div class="ma-actions"><button type="submit" class="nl-button nl-button--primary" disabled=page.is_sending><Say what=say!("desk-account-make") tap=false/></button></div>
            </form>
        </section>
    }
}
