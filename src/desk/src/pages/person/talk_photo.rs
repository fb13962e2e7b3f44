//! A photo that was sent with a message. Opening it is a look that is written down.

use domain::PhotoId;
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::platform::desk::photo_address;
use ui::{say, words};

use crate::desk::Desk;

/// The photo, once it is asked for; what the phone has not sent yet is not here.
#[component]
pub fn TalkPhoto(photo: PhotoId) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let address = desk.open.with_untracked(|open| {
        let person = open.as_ref().map(|it| &it.person)?;
        Some(photo_address(person, &photo))
    });
    let is_open = RwSignal::new(false);
    let is_missing = RwSignal::new(false);
    let missing = move |_| {
        is_open.set(false);
        is_missing.set(true);
    };
    let open = move |()| {
        is_missing.set(false);
        is_open.set(true);
    };
    let alt = words::plain(&words::own(&say!("photo-of-message")));
    let picture = move || {
        let (src, alt) = (address.clone(), alt.clone());
        view! {
            <img class="ma-photo" alt=alt src=src on:error=missing/>
            <Button what=say!("photo-close") icon="cross" is_second=true on_press=move |()| is_open.set(false)/>
        }
    };
    view! {
        <div class="ma-stack" data-kind="photo" data-id=photo.as_str().to_owned()>
            {move || if is_open.get() {
                picture().into_any()
            } else {
                view! { <Button what=say!("photo-open") icon="eye" is_second=true on_press=open/> }.into_any()
            }}
            <div role="status">{move || is_missing.get().then(|| view! { <Say what=say!("desk-photo-coming")/> })}</div>
        </div>
    }
}
