//! Photos of a letter: taken here, kept here, sent when there is a connection.

use domain::regelen::Bill;
use domain::{Action, PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Button, Icon, Say, TakePhoto};
use ui::platform::{self, NoPhoto};
use ui::say;
use ui::words::sender;

use crate::phone::{Phone, own_text};

/// The photos of one bill, and the way to take another one.
#[component]
pub fn Photos(bill: Bill) -> impl IntoView {
    let shown = bill.clone();
    let photos = bill.photos.clone().into_iter();
    view! {
        <div class="ma-stack">
            {photos.map(|photo| view! { <Photo bill=shown.clone() photo/> }).collect_view()}
            {(bill.paid_on.is_none()).then(|| view! { <Taking bill/> })}
        </div>
    }
}

/// Asks for a picture and keeps it.
#[component]
fn Taking(bill: Bill) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let is_first = bill.photos.is_empty();
    let has_room = bill.photos.len() < Bill::MOST_PHOTOS;
    let id = bill.id;
    let keep = move |jpeg: String| {
        let bill = id.clone();
        is_busy.try_set(true);
        spawn_local(async move {
            let add = |photo| Action::AddPhoto { bill, photo };
            let kept = phone.keep_photo(&jpeg, add).await;
            is_busy.try_set(false);
            trouble.try_set(kept.err());
        });
    };
    if !has_room {
        return view! { <p><Say what=say!("refusal-too_many_photos")/></p> }.into_any();
    }
    let (what, why) = if is_first {
        (say!("photo-add"), Some(say!("photo-why")))
    } else {
        (say!("photo-another"), None)
    };
    view! { <TakePhoto what why busy=say!("photo-busy") no_photo=no_photo_words is_busy trouble on_taken=keep/> }
        .into_any()
}

/// Why there is no picture, for the person.
pub fn no_photo_words(reason: NoPhoto) -> Wording {
    match reason {
        NoPhoto::TooBig => say!("photo-too-big"),
        NoPhoto::NoPicture => say!("photo-no-picture"),
    }
}

/// One photo: whether it is safe, and the picture when it is asked for.
#[component]
fn Photo(bill: Bill, photo: PhotoId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let key = photo.as_str().to_owned();
    let (id, from) = (StoredValue::new(photo), StoredValue::new(bill.id.clone()));
    let is_waiting = RwSignal::new(None::<bool>);
    let picture = RwSignal::new(None::<Option<String>>);
    Effect::new(move |_| {
        phone.photos_sent.track();
        let id = id.get_value();
        spawn_local(async move {
            // Of a picture that is not on this phone nothing is said.
            let found = platform::is_photo_waiting(&id).await;
            is_waiting.try_set(found.ok().flatten());
        });
    });
    let open = move |()| {
        let id = id.get_value();
        spawn_local(async move {
            let found = phone.photo(&id).await;
            picture.try_set(Some(found));
            let waits = platform::is_photo_waiting(&id).await;
            is_waiting.try_set(waits.ok().flatten());
        });
    };
    let remove = move |()| {
        let (bill, photo) = (from.get_value(), id.get_value());
        phone.attempt(Action::RemovePhoto { bill, photo });
    };
    let alt = own_text(&say!("photo-alt", sender = sender(&bill)));
    view! {
        <div class="ma-stack" data-kind="photo" data-id=key>
            <p class="ma-pair">
                <Icon name="camera"/><Say what=say!("photo-title")/>
            </p>
            <div class="ma-pair ma-small" role="status">
                {move || is_waiting.get().map(|waits| {
                    let (icon, what) = if waits { ("phone", say!("photo-waiting")) } else { ("cloud", say!("photo-sent")) };
                    view! { <Icon name=icon/><Say what/> }
                })}
            </div>
            {move || match picture.get() {
                None => ().into_any(),
                Some(None) => view! { <div role="status"><Say what=say!("photo-not-here")/></div> }.into_any(),
                Some(Some(jpeg)) => view! {
                    <img class="ma-photo" alt=alt.clone() src=format!("data:image/jpeg;base64,{jpeg}")/>
                }.into_any(),
            }}
            <div class="ma-actions">
                // What is taken away was seen first: there is no way back.
                {move || if matches!(picture.get(), Some(Some(_))) {
                    view! {
                        <Button what=say!("photo-close") icon="cross" is_second=true on_press=move |()| picture.set(None)/>
                        <Button what=say!("photo-remove") icon="trash" is_second=true on_press=remove/>
                    }.into_any()
                } else {
                    view! { <Button what=say!("photo-open") icon="eye" is_second=true on_press=open/> }.into_any()
                }}
            </div>
        </div>
    }
}
