//! The five places of the bar. One that was opened stays drawn behind the screen that is looked at:
//! a slow phone turns to it at once, and what was typed there is still there. It stays laid out, above the page;
//! `boot.js` takes the handles off its records meanwhile.

use leptos::prelude::*;

use super::{PageTitle, Screen};
use crate::pages;
use crate::phone::Phone;

/// What was out of sight this long is drawn anew.
const KEPT_MILLIS: i64 = 600_000;

/// The screen that is looked at, and the places behind it.
#[component]
pub fn Places(screen: Memo<Screen>) -> impl IntoView {
    view! {
        {move || screen.with(|screen| match screen.place_title() {
            Some(what) => view! { <PageTitle what/> }.into_any(),
            None => pages::draw(screen.clone()),
        })}
        <Place place=Screen::Week screen/>
        <Place place=Screen::Plan screen/>
        <Place place=Screen::Regelen screen/>
        <Place place=Screen::Taal screen/>
        <Place place=Screen::Berichten screen/>
    }
}

/// One place, from when it is first opened. Out of sight it stands still.
#[component]
fn Place(place: Screen, screen: Memo<Screen>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let kept = phone.kept();
    let draws = RwSignal::new(0_u32);
    let is_shown = {
        let place = place.clone();
        Memo::new(move |_| screen.with(|screen| *screen == place))
    };
    Effect::new(move |was_shown: Option<bool>| {
        let is_shown = is_shown.get();
        if is_shown {
            let (before, now) = (kept.now.get_untracked(), phone.glance());
            let is_old = now.millis() - before.millis() > KEPT_MILLIS;
            if was_shown != Some(true) && (is_old || draws.get_untracked() == 0) {
                draws.update(|count| *count += 1);
            }
            kept.now.set(now);
        }
        is_shown
    });
    move || {
        (draws.get() > 0).then(|| {
            provide_context(kept);
            let is_away = move || (!is_shown.get()).then_some("");
            view! { <div class="ma-place" data-away=is_away>{pages::draw(place.clone())}</div> }
        })
    }
}
