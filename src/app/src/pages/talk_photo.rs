//! Photos in the conversation: sending one to the team, and one that was sent.

use domain::{Action, Message, PhotoId};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{self, Button, Icon, Say};
use ui::{platform, say};

use super::bills::no_photo_words;
use crate::phone::{Phone, own_text};

/// Asks for a picture, shows it, and sends it to the team.
#[component]
pub fn SendPhoto() -> impl IntoView {
    let phone = expect_context::<Phone>();
    // On the phone it gets its id when it is kept.
    let send = move |_: PhotoId, jpeg: String| async move {
        let with = |photo: PhotoId| Action::SendMessage {
            text: Message::of_photo(&photo),
            to: None,
            about: None,
        };
        phone.keep_photo(&jpeg, with).await
    };
    view! { <parts::SendPhoto why=say!("photo-send-why") busy=say!("photo-busy") no_photo=no_photo_words send/> }
}

/// The photo of a message: small where it is on this phone, large when it is tapped. One of the team comes when it is
/// asked for, and stays.
#[component]
pub fn TalkPhoto(
    photo: PhotoId,
    /// Whether the person sent it: then it is said whether it is safe.
    is_mine: bool,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let key = photo.as_str().to_owned();
    let id = StoredValue::new(photo);
    let is_waiting = RwSignal::new(None::<bool>);
    let picture = RwSignal::new(None::<String>);
    let is_missing = RwSignal::new(false);
    let is_large = RwSignal::new(false);
    Effect::new(move |_| {
        phone.photos_sent.track();
        let id = id.get_value();
        spawn_local(async move {
            // Of a picture that is not on this phone nothing is said.
            let waits = platform::is_photo_waiting(&id).await.ok().flatten();
            is_waiting.try_set(waits);
            let is_shown = picture.try_with_untracked(Option::is_some);
            if waits.is_some() && is_shown == Some(false) {
                let kept = platform::kept_photo(&id).await.ok().flatten();
                picture.try_set(kept);
            }
        });
    });
    let fetch = move |()| {
        let id = id.get_value();
        spawn_local(async move {
            let found = phone.photo(&id).await;
            is_missing.try_set(found.is_none());
            picture.try_set(found);
            let waits = platform::is_photo_waiting(&id).await;
            is_waiting.try_set(waits.ok().flatten());
        });
    };
    let class = move || {
        if is_large.get() {
            "ma-photo"
        } else {
            "ma-photo ma-photo--small"
        }
    };
    view! {
        <div class="ma-stack" data-kind="photo" data-id=key>
            {move || match picture.get() {
                Some(jpeg) => view! {
                    <button type="button" class="ma-photo-open" aria-expanded=move || is_large.get().to_string() on:click=move |_| is_large.update(|it| *it = !*it)>
                        <img class=class alt=own_text(&say!("photo-of-message")) src=address(&jpeg)/>
                    </button>
                }.into_any(),
                None => view! { <div class="ma-actions"><Button what=say!("photo-open") icon="eye" is_second=true on_press=fetch/></div> }.into_any(),
            }}
            <div class="ma-pair ma-small" role="status">
                {move || is_missing.get().then(|| view! { <Say what=say!("photo-not-here")/> })}
                {move || is_waiting.get().filter(|_| is_mine).map(|waits| {
                    let (icon, what) = if waits { ("phone", say!("photo-waiting")) } else { ("cloud", say!("photo-sent")) };
                    view! { <Icon name=icon/><Say what/> }
                })}
            </div>
        </div>
    }
}

fn address(jpeg: &str) -> String {
    format!("data:image/jpeg;base64,{jpeg}")
}
