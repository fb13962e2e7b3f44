//! Choosing a file, and above all a photo: asked for, made small, shown before it goes.

use domain::{PhotoId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Button, Icon, Say};
use crate::platform::{self, FileField, NoPhoto};
use crate::{say, words};

/// The browser's own field for a file.
#[component]
pub fn FileInput(
    /// What the browser offers first.
    accept: &'static str,
    /// For a label of its own.
    #[prop(optional)]
    id: Option<&'static str>,
    /// For a field that is only heard, within its label.
    #[prop(optional)]
    class: Option<&'static str>,
    /// Whether nothing can be chosen now.
    #[prop(optional, into)]
    is_busy: Signal<bool>,
    /// Called with the field once something was chosen.
    on_choose: impl Fn(FileField) + 'static,
) -> impl IntoView {
    let choose = move |event| {
        if let Some(field) = FileField::of(&event) {
            on_choose(field);
        }
    };
    view! { <input type="file" id=id class=class accept=accept disabled=move || is_busy.get() on:change=choose/> }
}

/// A button that asks for a photo, what is going on with it, and why there is none.
#[component]
pub fn TakePhoto(
    /// What the button says.
    what: Wording,
    /// What is said below it.
    #[prop(optional_no_strip)]
    why: Option<Wording>,
    /// What is said while it is being made small, kept or sent.
    busy: Wording,
    /// Why there is no photo, in words.
    no_photo: fn(NoPhoto) -> Wording,
    /// Whether it is being made small, kept or sent.
    is_busy: RwSignal<bool>,
    /// What went wrong.
    trouble: RwSignal<Option<Wording>>,
    /// Called with the photo, as JPEG in base64; the button may be gone by then.
    on_taken: impl Fn(String) + Clone + 'static,
) -> impl IntoView {
    let take = move |field: FileField| {
        let on_taken = on_taken.clone();
        is_busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            let taken = platform::picture_from(&field).await;
            is_busy.try_set(false);
            match taken {
                None => {}
                Some(Ok(jpeg)) => on_taken(jpeg),
                Some(Err(reason)) => drop(trouble.try_set(Some(no_photo(reason)))),
            }
        });
    };
    view! {
        <label class="nl-button nl-button--secondary ma-file">
            <Icon name="camera"/>
            <FileInput class="ma-visually-hidden" accept="image/*" is_busy on_choose=take/>
            <Say what tap=false/>
        </label>
        {why.map(|what| view! { <p class="ma-small ma-soft"><Say what/></p> })}
        <HowItStands busy is_busy trouble/>
    }
}

/// Sends a photo in a conversation: it is shown first, and stays until `send` kept or sent it.
#[component]
pub fn SendPhoto<S, F>(
    /// What is said below the button.
    why: Wording,
    /// What is said while it is being made small, kept or sent.
    busy: Wording,
    /// Why there is no photo, in words.
    no_photo: fn(NoPhoto) -> Wording,
    /// Sends it, under the same id as often as it is tried; else gives a sentence that says what happened.
    send: S,
) -> impl IntoView
where
    S: Fn(PhotoId, String) -> F + Copy + Send + Sync + 'static,
    F: Future<Output = Result<(), Wording>> + 'static,
{
    let is_busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let taken = RwSignal::new(None::<(PhotoId, String)>);
    let go = move |()| {
        let Some((photo, jpeg)) = taken.get_untracked().filter(|_| !is_busy.get_untracked()) else {
            return;
        };
        is_busy.set(true);
        spawn_local(async move {
            let outcome = send(photo, jpeg).await;
            // What did not go stays here, to be tried again.
            if outcome.is_ok() {
                taken.try_set(None);
            }
            trouble.try_set(outcome.err());
            is_busy.try_set(false);
        });
    };
    let give_up = move |()| {
        taken.set(None);
        trouble.set(None);
    };
    let on_taken = move |jpeg| {
        taken.try_set(Some((PhotoId::new(platform::random_id()), jpeg)));
    };
    move || {
        let (why, busy) = (why.clone(), busy.clone());
        if let Some((_, jpeg)) = taken.get() {
            view! {
                <Preview jpeg on_send=go on_cancel=give_up/>
                <HowItStands busy is_busy trouble/>
            }
            .into_any()
        } else {
            view! { <TakePhoto what=say!("photo-send") why=Some(why) busy no_photo is_busy trouble on_taken/> }
                .into_any()
        }
    }
}

/// The photo as it goes.
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

#[component]
fn HowItStands(
    busy: Wording,
    is_busy: RwSignal<bool>,
    trouble: RwSignal<Option<Wording>>,
) -> impl IntoView {
    view! {
        <div role="status">{move || is_busy.get().then(|| view! { <Say what=busy.clone()/> })}</div>
        <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
    }
}
