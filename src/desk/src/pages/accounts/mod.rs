//! The accounts of the staff, for an administrator: who can sign in, and what was done about it.

mod code;
mod deeds;
mod make;
mod row;

use domain::Wording;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::accounts::{AccountCode, Accounts as Told};
use ui::parts::Say;
use ui::platform::{Trouble, accounts as server, sign_in};
use ui::say;

use self::code::CodeCard;
use self::deeds::Deeds;
use self::make::Make;
use self::row::Row;
use crate::desk::Desk;

/// What the parts of the page share; a handle that is copied.
#[derive(Clone, Copy)]
struct Page {
    desk: Desk,
    told: RwSignal<Option<Told>>,
    /// A code that has just been made, until it is hidden: it comes only once.
    code: RwSignal<Option<AccountCode>>,
    /// What was just done.
    done: RwSignal<Option<Wording>>,
    is_sending: RwSignal<bool>,
    /// How the municipality's own sign-in is called, where there is one.
    elsewhere: RwSignal<Option<String>>,
}

impl Page {
    /// Does something, unless something is on its way, and reads what is there then.
    fn run<T: 'static>(
        self,
        asked: impl Future<Output = Result<T, Trouble>> + 'static,
        and: impl FnOnce(T) + 'static,
    ) {
        if self.is_sending.get_untracked() {
            return;
        }
        self.is_sending.set(true);
        self.done.set(None);
        spawn_local(async move {
            match asked.await {
                Ok(it) => {
                    self.desk.notice.set(None);
                    and(it);
                }
                Err(trouble) => self.desk.say(&trouble),
            }
            self.fetch().await;
            self.is_sending.try_set(false);
        });
    }

    async fn fetch(self) {
        match server::all().await {
            Ok(found) => drop(self.told.try_set(Some(found))),
            Err(trouble) => self.desk.say(&trouble),
        }
    }

    /// Shows a code until it is hidden.
    fn show(self, code: AccountCode) {
        self.code.try_set(Some(code));
    }
}

/// The list, a new account, and what was done.
#[component]
pub fn Accounts() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let page = Page {
        desk,
        told: RwSignal::new(None),
        code: RwSignal::new(None),
        done: RwSignal::new(None),
        is_sending: RwSignal::new(false),
        elsewhere: RwSignal::new(None),
    };
    provide_context(page);
    spawn_local(async move {
        page.fetch().await;
        let ways = sign_in::ways().await;
        page.elsewhere
            .try_set(ways.ok().and_then(|it| it.elsewhere));
    });
    let rows = move || {
        let told = page.told.get()?;
        let all = told.accounts.clone();
        let rows = told.accounts.into_iter().map(|account| {
            view! { <Row account all=all.clone()/> }
        });
        Some(view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> })
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-accounts")/></h1>
        <p class="ma-soft"><Say what=say!("desk-accounts-how")/></p>
        {move || page.code.get().map(|told| view! { <CodeCard told/> })}
        <p role="status">{move || page.done.get().map(|what| view! { <Say what/> })}</p>
        <Make/>
        <section class="ma-card" id="accounts">
            <p class="ma-soft"><Say what=say!("desk-account-close-how")/></p>
            {move || page.told.with(Option::is_none).then(|| view! { <p><Say what=say!("desk-loading")/></p> })}
            {rows}
        </section>
        <Deeds/>
    }
}
