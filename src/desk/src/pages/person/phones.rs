//! The phones of a person: another code, cancelling the codes, and cutting all phones off when one was lost.

use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::Invited;
use ui::parts::{Button, Say};
use ui::platform::desk as server;
use ui::{platform, say};

use super::super::Sure;
use super::super::card::Card;
use super::from_file;
use crate::desk::Desk;

/// Another code, the end of those that wait, and "phone lost".
#[component]
pub fn Phones() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let told = RwSignal::new(None::<Invited>);
    let done = RwSignal::new(None::<Wording>);
    let who = from_file(|file, _| {
        file.person
            .as_ref()
            .map(|it| (it.name.clone(), it.language))
    });
    let person = move || {
        desk.open
            .with_untracked(|open| open.as_ref().map(|it| it.person.clone()))
    };
    let ask_code = move |()| {
        spawn_local(async move {
            let Some(person) = person() else { return };
            match server::another_code(&person, platform::base_url()).await {
                Ok(it) => {
                    done.set(None);
                    told.set(Some(it));
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    let end_codes = Callback::new(move |()| {
        spawn_local(async move {
            let Some(person) = person() else { return };
            match server::end_codes(&person).await {
                Ok(()) => {
                    done.set(Some(say!("desk-codes-ended")));
                    told.set(None);
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    });
    let cut_off = Callback::new(move |()| {
        spawn_local(async move {
            let Some(person) = person() else { return };
            match server::cut_off(&person).await {
                Ok(()) => {
                    done.set(Some(say!("desk-is-cut-off")));
                    told.set(None);
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    });
    view! {
        <section class="ma-card" id="phones">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-phones")/></h2>
            <p role="status">{move || done.get().map(|what| view! { <Say what/> })}</p>
            <div class="ma-actions">
                <Button what=say!("desk-new-code") icon="phone" is_second=true on_press=ask_code/>
                <Sure what=say!("desk-codes-end") yes=say!("desk-codes-end-sure") on_yes=end_codes/>
            </div>
            <div class="ma-actions ma-desk__apart">
                <Sure what=say!("desk-cut-off") yes=say!("desk-cut-off-sure") no=say!("desk-cut-off-keep") on_yes=cut_off/>
            </div>
            {move || told.get().zip(who.get()).map(|(told, (name, reads)): (Invited, (String, Language))| view! { <Card name reads told/> })}
        </section>
    }
}
