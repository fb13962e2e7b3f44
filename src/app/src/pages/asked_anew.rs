//! What the team changed after a talk, and the person has not said yes to as it is now: said above the week.

use domain::Agreements;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use ui::parts::{Icon, Say};
use ui::say;

use crate::phone::Phone;

/// The notice, and the way to what was agreed; nothing while nothing waits, and on every other screen.
#[component]
pub fn AskedAnew() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let path = use_location().pathname;
    let has_some = Memo::new(move |_| {
        let now = phone.now.get();
        path.with(|path| path == "/")
            && phone.with(|file| !Agreements::asked_anew(file, now).is_empty())
    });
    move || {
        has_some.get().then(|| {
            view! {
                <div class="utrecht-alert utrecht-alert--info" role="status" data-kind="asked_anew">
                    <Icon name="info"/>
                    <div class="utrecht-alert__content">
                        <p><Say what=say!("agreements-asked_anew")/></p>
                        <p><a class="nl-link" href="/berichten/afspraken"><Say what=say!("agreements-title") tap=false/></a></p>
                    </div>
                </div>
            }
        })
    }
}
