//! One account: whose it is, and what can be done with it.

use domain::desk::{Duty, Staff};
use domain::{Language, MemberId, Wording};
use leptos::prelude::*;
use sync::accounts::{AccountState, StaffAccount};
use ui::parts::Say;
use ui::platform::accounts as server;
use ui::say;
use ui::words::full_date;

use super::super::Sure;
use super::super::choose::Choose;
use super::Page;
use super::make::role_in_words;

/// An account, among `all`.
#[component]
pub(super) fn Row(account: StaffAccount, all: Vec<StaffAccount>) -> impl IntoView {
    let page = expect_context::<Page>();
    let StaffAccount {
        staff,
        login,
        state,
        seen_on,
        people,
    } = account;
    let is_own = page
        .desk
        .staff
        .with_untracked(|me| me.as_ref().is_some_and(|me| me.id == staff.id));
    let in_words = match state {
        AccountState::Waiting => say!("desk-state-waiting"),
        AccountState::Open => say!("desk-state-open"),
        AccountState::Closed => say!("desk-state-closed"),
    };
    let seen = seen_on.map_or_else(
        || say!("desk-account-never-seen"),
        |day| say!("desk-account-seen", date = full_date(day)),
    );
    let is_closed = state == AccountState::Closed;
    let has_left = is_closed && people > 0;
    let (id, whose, left) = (staff.id.to_string(), staff.id.clone(), staff.clone());
    view! {
        <li data-kind="account" data-id=id>
            <div>
                <p><b><bdi>{staff.name}</bdi></b>", "<Say what=role_in_words(staff.role)/></p>
                <p class="ma-soft"><Say what=say!("desk-account-login", login = login)/>" "<Say what=seen/></p>
                {(people > 0).then(|| view! { <p class="ma-soft"><Say what=say!("desk-account-people", count = people as usize)/></p> })}
            </div>
            <span class="nl-data-badge ma-badge"><Say what=in_words tap=false/></span>
            {(!is_own).then(|| view! { <Renew id=staff.id.clone() is_closed/> })}
            {(!is_closed).then(|| view! { <Close id=whose/> })}
            {has_left.then(|| view! { <Left staff=left all/> })}
        </li>
    }
}

/// Another code: for who lost telephone or password, or comes back.
#[component]
fn Renew(id: MemberId, is_closed: bool) -> impl IntoView {
    let page = expect_context::<Page>();
    let renew = Callback::new(move |()| {
        let id = id.clone();
        page.run(
            async move { server::another_code(&id).await },
            move |told| {
                page.show(told);
            },
        );
    });
    if is_closed {
        view! { <Sure what=say!("desk-account-reopen") yes=say!("desk-account-reopen-sure") on_yes=renew/> }
    } else {
        view! { <Sure what=say!("desk-account-renew") yes=say!("desk-account-renew-sure") on_yes=renew/> }
    }
}

#[component]
fn Close(id: MemberId) -> impl IntoView {
    let page = expect_context::<Page>();
    let close = Callback::new(move |()| {
        let id = id.clone();
        page.run(async move { server::close(&id).await }, |()| ());
    });
    view! { <Sure what=say!("desk-account-close") yes=say!("desk-account-close-sure") on_yes=close/> }
}

/// The people of somebody who left: a klantmanager's go to another one, all at once.
#[component]
fn Left(staff: Staff, all: Vec<StaffAccount>) -> impl IntoView {
    let page = expect_context::<Page>();
    let fits = |it: &StaffAccount| it.state == AccountState::Open && it.staff.role == staff.role;
    let colleagues: Vec<Staff> = all.into_iter().filter(fits).map(|it| it.staff).collect();
    let to = RwSignal::new(None::<Staff>);
    let from = staff.id.clone();
    let hand_over = Callback::new(move |()| {
        let Some(to) = to.get_untracked() else { return };
        let from = from.clone();
        let asked = async move { server::hand_over(&from, to.id).await };
        page.run(asked, move |told| {
            let done = say!("desk-handed-over", count = told.people as usize);
            page.done.try_set(Some(done));
        });
    });
    if !staff.role.may(Duty::HandOver) {
        return view! { <p><Say what=say!("desk-account-left-other")/></p> }.into_any();
    }
    if colleagues.is_empty() {
        return view! { <p><Say what=say!("desk-account-no-colleague")/></p> }.into_any();
    }
    let named = |it: &Staff| Wording::written(Language::Dutch, it.name.as_str());
    let names = std::iter::once(say!("desk-choose"))
        .chain(colleagues.iter().map(named))
        .collect();
    let choose = move |index: usize| {
        let index = index.checked_sub(1);
        to.set(index.and_then(|it| colleagues.get(it).cloned()));
    };
    view! {
        <div class="ma-form">
            <Choose id=format!("to-{}", staff.id) label=say!("desk-account-left-to") options=names on_choose=choose/>
            {move || to.get().map(|to| view! {
                <div class="ma-actions"><Sure what=say!("desk-account-left-do") yes=say!("desk-hand-over-sure", name = to.name) on_yes=hand_over/></div>
            })}
        </div>
    }
    .into_any()
}
