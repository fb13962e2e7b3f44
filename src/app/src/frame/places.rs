//! The five places of the bar. One that was opened stays drawn behind the screen that is looked at:
//! a slow phone turns to it at once, and what was typed there is still there.

use leptos::prelude::*;
use ui::platform;

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
        <Place place=Screen::Week id="place-week" screen/>
        <Place place=Screen::Plan id="place-plan" screen/>
        <Place place=Screen::Regelen id="place-regelen" screen/>
        <Place place=Screen::Taal id="place-taal" screen/>
        <Place place=Screen::Berichten id="place-berichten" screen/>
    }
}

/// One place, from when it is first opened. Out of sight it stands still.
#[component]
fn Place(place: Screen, id: &'static str, screen: Memo<Screen>) -> impl IntoView {
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
            platform::put_back(id);
            let (before, now) = (kept.now.get_untracked(), phone.glance());
            let is_old = now.millis() - before.millis() > KEPT_MILLIS;
            if was_shown != Some(true) && (is_old || draws.get_untracked() == 0) {
                draws.update(|count| *count += 1);
            }
            kept.now.set(now);
        } else {
            platform::take_away(id);
        }
        is_shown
    });
    move || {
        (draws.get() > 0).then(|| {
            provide_context(kept);
            view! { <div class="ma-place" id=id>{pages::draw(place.clone())}</div> }
        })
    }
}
