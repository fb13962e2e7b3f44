//! The photo of a letter: taken on the page of its sender, it goes along with whatever is made of the letter.

use domain::{EntryId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Button, Card, Say, TakePhoto};
use ui::say;

use super::super::bills::no_photo_words;
use crate::phone::{Phone, own_text};

/// Asks for a photo of the letter, and shows it until something was made of the letter.
#[component]
pub fn LetterPhoto(letter: &'static str) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let taken = letter_photo(letter);
    let is_busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let keep = move |jpeg: String| {
        phone.keep_letter_photo(letter, jpeg.clone());
        taken.try_set(Some(jpeg));
    };
    view! {
        <Card>
            {move || match taken.get() {
                Some(_) => view! { <Carried letter=letter.to_owned() taken/> }.into_any(),
                None => view! { <TakePhoto what=say!("photo-add") why=Some(say!("letter-photo-why")) busy=say!("photo-busy")
                    no_photo=no_photo_words is_busy trouble on_taken=keep/> }.into_any(),
            }}
        </Card>
    }
}

/// The photo of a letter of this sender, once it was looked for.
pub fn letter_photo(letter: &str) -> RwSignal<Option<String>> {
    let phone = expect_context::<Phone>();
    let taken = RwSignal::new(phone.known_letter_photo(letter));
    let letter = letter.to_owned();
    spawn_local(async move {
        let found = phone.letter_photo(&letter).await;
        if taken.try_with_untracked(|it| *it != found) == Some(true) {
            taken.try_set(found);
        }
    });
    taken
}

/// The photo that goes along; it can be left behind.
#[component]
pub fn Carried(
    /// Id of the sender.
    letter: String,
    /// The photo, as JPEG in base64.
    taken: RwSignal<Option<String>>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let leave = Callback::new(move |()| {
        taken.set(None);
        let letter = letter.clone();
        spawn_local(async move { phone.forget_letter_photo(&letter).await });
    });
    move || {
        taken.get().map(|jpeg| {
            view! {
                <div class="ma-stack">
                    <p><Say what=say!("letter-photo-goes")/></p>
                    <Picture jpeg/>
                    <div class="ma-actions"><Button what=say!("photo-remove") icon="trash" is_second=true on_press=leave/></div>
                </div>
            }
        })
    }
}

/// The photo of what is only the person's own, where it is on this phone.
#[component]
pub fn OwnPhoto(entry: EntryId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let found = RwSignal::new(None::<String>);
    spawn_local(async move {
        found.try_set(phone.own_photo(&entry).await);
    });
    move || {
        found.get().map(|jpeg| {
            view! {
                <Card>
                    <Picture jpeg/>
                    <p class="ma-small ma-soft"><Say what=say!("letter-photo-here")/></p>
                </Card>
            }
        })
    }
}

/// Small, and large when it is tapped.
#[component]
fn Picture(jpeg: String) -> impl IntoView {
    let is_large = RwSignal::new(false);
    let class = move || {
        if is_large.get() {
            "ma-photo"
        } else {
            "ma-photo ma-photo--small"
        }
    };
    view! {
        <button type="button" class="ma-photo-open" aria-expanded=move || is_large.get().to_string() on:click=move |_| is_large.update(|it| *it = !*it)>
            <img class=class alt=own_text(&say!("photo-title")) src=format!("data:image/jpeg;base64,{jpeg}")/>
        </button>
    }
}
