//! Sending a photo: chosen, shown, and kept on the screen until the server has it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::{PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Button, Icon, Say};
use ui::platform::desk as server;
use ui::platform::{self, NoPhoto, Trouble};
use ui::{say, words};

use crate::desk::{Desk, in_words, may_have_arrived};

/// A picture that was chosen, under the id that it is sent with each time; in base64.
#[derive(Clone)]
struct Chosen {
    photo: PhotoId,
    jpeg: String,
}

/// Asks for a picture, shows it, and sends it.
#[component]
pub fn SendPhoto() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let chosen = RwSignal::new(None::<Chosen>);
    let choose = move |event: leptos::ev::Event| {
        let input = event_target::<leptos::web_sys::HtmlInputElement>(&event);
        is_busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            match platform::picture_from(&input).await {
                None => {}
                Some(Ok(jpeg)) => {
                    let photo = PhotoId::new(platform::random_id());
                    chosen.try_set(Some(Chosen { photo, jpeg }));
                }
                Some(Err(reason)) => drop(trouble.try_set(Some(no_photo_words(reason)))),
            }
            is_busy.try_set(false);
        });
    };
    let send = move |()| {
        let Some(it) = chosen.get_untracked().filter(|_| !is_busy.get_untracked()) else {
            return;
        };
        is_busy.set(true);
        spawn_local(async move {
            let sent = send(desk, &it).await;
            // What was not sent stays here, to be tried again.
            if sent.is_ok() {
                chosen.try_set(None);
            }
            trouble.try_set(sent.err());
            is_busy.try_set(false);
        });
    };
    let give_up = move |()| {
        chosen.set(None);
        trouble.set(None);
    };
    view! {
        <div class="ma-stack" id="send-photo">
            {move || match chosen.get() {
                Some(it) => view! { <Preview jpeg=it.jpeg on_send=send on_cancel=give_up/> }.into_any(),
                None => view! {
                    <label class="nl-button nl-button--secondary ma-file">
                        <Icon name="camera"/>
                        <input class="ma-visually-hidden" type="file" accept="image/*" disabled=move || is_busy.get() on:change=choose/>
                        <Say what=say!("photo-send") tap=false/>
                    </label>
                    <p class="ma-soft ma-small"><Say what=say!("desk-photo-why")/></p>
                }.into_any(),
            }}
            <div role="status">{move || is_busy.get().then(|| view! { <Say what=say!("desk-loading")/> })}</div>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
        </div>
    }
}

/// The picture as it goes.
#[component]
fn Preview(
    jpeg: String,
    #[prop(into)] on_send: Callback<()>,
    #[prop(into)] on_cancel: Callback<()>,
) -> impl IntoView {
    let alt = words::plain(&words::own(&say!("photo-of-message")));
    view! {
        <div class="ma-card ma-preview">
            <p class="ma-soft ma-small"><Say what=say!("berichten-preview")/></p>
            <img class="ma-photo" alt=alt src=format!("data:image/jpeg;base64,{jpeg}")/>
            <div class="ma-actions">
                <Button what=say!("berichten-send") icon="send" on_press=on_send/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_cancel/>
            </div>
        </div>
    }
}

/// Sends it to the person whose file is open; else gives a sentence that says what happened.
async fn send(desk: Desk, it: &Chosen) -> Result<(), Wording> {
    let open = desk
        .open
        .with_untracked(|open| open.as_ref().map(|it| it.person.clone()));
    let Some(person) = open else {
        return Err(say!("desk-not-yours"));
    };
    let bytes = BASE64_STANDARD.decode(&it.jpeg).unwrap_or_default();
    let plain = platform::without_metadata(&bytes);
    match server::send_photo(&person, &it.photo, &plain).await {
        Ok(told) => {
            let refused = told.refusal.map(|it| Wording::ready(it.key()));
            desk.fetch_file(person).await;
            desk.fetch_people().await;
            refused.map_or(Ok(()), Err)
        }
        Err(Trouble::SignedOut) => {
            desk.say(&Trouble::SignedOut);
            Err(say!("desk-signed-out"))
        }
        Err(trouble) if may_have_arrived(&trouble) => Err(say!("desk-photo-again")),
        Err(Trouble::Problem(problem)) if problem.kind == "/problems/no-picture" => {
            Err(say!("desk-photo-no-picture"))
        }
        Err(trouble) => Err(in_words(&trouble)),
    }
}

fn no_photo_words(reason: NoPhoto) -> Wording {
    match reason {
        NoPhoto::TooBig => say!("desk-photo-too-big"),
        NoPhoto::NoPicture => say!("desk-photo-no-picture"),
    }
}
