//! What is around every screen of the desk: the menu, what went wrong, and the screen itself.

use domain::desk::Duty;
use leptos::prelude::*;
use leptos_router::components::{A, Route, Router, Routes};
use leptos_router::path;
use ui::parts::{Button, Icon, Say};
use ui::{platform, say, words};

use crate::desk::Desk;
use crate::pages::{
    Accounts, Agenda, AwayPage, Figures, Group, HandOver, Invite, NotFound, Opening, OwnAccount,
    PeopleList, PersonPage, SignIn,
};

/// The whole desk.
#[component]
pub fn App() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_signed_in = Memo::new(move |_| desk.staff.get().is_some());
    view! {
        <Router base="/desk">
            {move || if is_signed_in.get() {
                view! { <SignedIn/> }.into_any()
            } else if !desk.is_known.get() {
                view! { <p><Say what=say!("desk-loading")/></p> }.into_any()
            } else {
                view! { <main class="ma-desk__door"><Notice/><Door/></main> }.into_any()
            }}
        </Router>
    }
}

/// Who is not signed in signs in, or opens an account.
#[component]
fn Door() -> impl IntoView {
    let linked = linked_code();
    let has_code = RwSignal::new(!linked.is_empty());
    move || {
        if has_code.get() {
            view! { <Opening linked=linked.clone() on_back=move |()| has_code.set(false)/> }
                .into_any()
        } else {
            view! { <SignIn on_code=move |()| has_code.set(true)/> }.into_any()
        }
    }
}

/// The code of a new account that stands in the address, if one does: three groups of four, unlike those
/// of the demo and the places on a page.
fn linked_code() -> String {
    let text = platform::fragment();
    let mut groups = text.split('-');
    let is_code = groups.clone().count() == 3 && groups.all(|it| it.len() == 4);
    if is_code { text } else { String::new() }
}

#[component]
fn SignedIn() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let name = move || desk.staff.get().map(|it| it.name).unwrap_or_default();
    let role = move || {
        let role = desk.staff.get()?.role;
        let what = role.in_team().map(words::role);
        let what = what.unwrap_or_else(|| say!("desk-role-administrator"));
        Some(view! { <Say what/> })
    };
    let may = move |duty: Duty| {
        desk.staff
            .with(|it| it.as_ref().is_some_and(|it| it.role.may(duty)))
    };
    platform::after_paint(|| platform::keep_focus_within("content"));
    view! {
        <div class="ma-desk">
            <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content"><Say what=say!("desk-skip") tap=false/></a>
            <nav class="ma-desk__nav" aria-label=words::own(&say!("desk-menu"))>
                <p class="ma-desk__brand">"Mijn Aanpak"</p>
                <Show when=move || !may(Duty::MakeAccounts)><A href="" exact=true attr:class="ma-desk__link"><Icon name="people"/><Say what=say!("desk-people") tap=false/></A></Show>
                <Show when=move || may(Duty::SeeWeek)><A href="agenda" attr:class="ma-desk__link"><Icon name="week"/><Say what=say!("desk-agenda") tap=false/></A></Show>
                <Show when=move || may(Duty::ChangeWeek)><A href="groep" attr:class="ma-desk__link"><Icon name="calendar"/><Say what=say!("desk-group") tap=false/></A></Show>
                <Show when=move || may(Duty::MakeAccounts)><A href="" exact=true attr:class="ma-desk__link"><Icon name="key"/><Say what=say!("desk-accounts") tap=false/></A></Show>
                <Show when=move || may(Duty::Invite)><A href="uitnodigen" attr:class="ma-desk__link"><Icon name="plus"/><Say what=say!("desk-invite") tap=false/></A></Show>
                <Show when=move || may(Duty::HandOver)><A href="overdragen" attr:class="ma-desk__link"><Icon name="arrow" is_mirrored=true/><Say what=say!("desk-hand-over") tap=false/></A></Show>
                <Show when=move || may(Duty::Converse)><A href="afwezig" attr:class="ma-desk__link"><Icon name="calendar"/><Say what=say!("desk-away") tap=false/></A></Show>
                <Show when=move || may(Duty::SeeMonitoring)><A href="maandcijfers" attr:class="ma-desk__link"><Icon name="tasks"/><Say what=say!("desk-figures") tap=false/></A></Show>
                <A href="account" attr:class="ma-desk__link"><Icon name="id"/><Say what=say!("desk-own-account-title") tap=false/></A>
                <p class="ma-desk__me"><b>{name}</b><br/>{role}</p>
                <button type="button" class="ma-desk__link" on:click=move |_| desk.sign_out()>
                    <Icon name="out" is_mirrored=true/><Say what=say!("desk-sign-out") tap=false/>
                </button>
            </nav>
            <main class="ma-desk__main" id="content" tabindex="-1">
                <Notice/>
                <Behind/>
                <Routes fallback=|| view! { <NotFound/> }>
                    <Route path=path!("") view=Home/>
                    <Route path=path!("account") view=OwnAccount/>
                    <Route path=path!("agenda") view=Agenda/>
                    <Route path=path!("groep") view=Group/>
                    <Route path=path!("uitnodigen") view=Invite/>
                    <Route path=path!("overdragen") view=HandOver/>
                    <Route path=path!("afwezig") view=AwayPage/>
                    <Route path=path!("maandcijfers") view=Figures/>
                    <Route path=path!("mensen/:person") view=PersonPage/>
                </Routes>
            </main>
        </div>
    }
}

/// What somebody comes for: their people, or for an administrator the accounts.
#[component]
fn Home() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_administrator = desk.staff.with_untracked(|it| {
        it.as_ref()
            .is_some_and(|it| it.role.may(Duty::MakeAccounts))
    });
    if is_administrator {
        view! { <Accounts/> }.into_any()
    } else {
        view! { <PeopleList/> }.into_any()
    }
}

/// What went wrong, and what has not arrived yet.
#[component]
fn Notice() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let again = move || desk.unanswered.get().is_some();
    view! {
        <div role="alert">
            {move || desk.notice.get().map(|what| view! {
                <div class="ma-alert ma-alert--calm">
                    <div class="ma-alert__head"><Icon name="warn" is_large=true/><p><Say what/></p></div>
                    {again().then(|| view! {
                        <div class="ma-alert__body"><Button what=say!("desk-send-again") icon="send" on_press=move |()| desk.send_again()/></div>
                    })}
                </div>
            })}
        </div>
    }
}

/// Says that what is on the screen may have changed, as long as that is so.
#[component]
fn Behind() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_behind = Memo::new(move |_| {
        let behind = desk.behind.get();
        behind.people || behind.file
    });
    view! {
        <div role="status" class="ma-desk__behind">
            {move || is_behind.get().then(|| view! {
                <p class="ma-pair"><Icon name="cloudoff"/><Say what=say!("desk-behind")/></p>
            })}
        </div>
    }
}
