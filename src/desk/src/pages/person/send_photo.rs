//! Sending a photo: chosen, shown, and kept on the screen until the server has it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use domain::{PhotoId, Wording};
use leptos::prelude::*;
use ui::platform::desk as server;
use ui::platform::{self, NoPhoto, Trouble};
use ui::{parts, say};

use crate::desk::{Desk, in_words, may_have_arrived};

/// Asks for a picture, shows it, and sends it.
#[component]
pub fn SendPhoto() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let send = move |photo, jpeg| send(desk, photo, jpeg);
    view! {
        <div class="ma-stack" id="send-photo">
            <parts::SendPhoto why=say!("desk-photo-why") busy=say!("desk-loading") no_photo=no_photo_words send/>
        </div>
    }
}

/// Sends it to the person whose file is open; else gives a sentence that says what happened.
async fn send(desk: Desk, photo: PhotoId, jpeg: String) -> Result<(), Wording> {
    let open = desk
        .open
        .with_untracked(|open| open.as_ref().map(|it| it.person.clone()));
    let Some(person) = open else {
        return Err(say!("desk-not-yours"));
    };
    let bytes = BASE64_STANDARD.decode(&jpeg).unwrap_or_default();
    let plain = platform::without_metadata(&bytes);
    match server::send_photo(&person, &photo, &plain).await {
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
