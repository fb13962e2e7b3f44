//! `/meekijken`: without a secret behind the `#` it is the person's page, who looks along and what they see; with
//! one it is that of whoever looks along.

mod link;
mod looking;
mod new;

use domain::{BuddyId, Share, Step, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;
use sync::buddies::Buddy;
use sync::protocol::Problem;
use ui::parts::{Button, Card, Icon, LinkButton, Say};
use ui::platform::{self, Trouble};
use ui::say;
use ui::words::{ToArg as _, full_date};

use crate::frame::PageTitle;
use crate::phone::Phone;
use looking::Looking;
use new::NewBuddy;

/// The address of the page.
pub const ADDRESS: &str = "/meekijken";
/// The steps with which somebody comes who may look along.
const STEP_KEYS: [&str; 2] = ["approach-buddy", "approach-language_buddy"];

/// One of the two pages.
#[component]
pub fn BuddiesPage() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let hash = use_location().hash;
    let secret = Memo::new(move |_| hash.with(|it| it.trim_start_matches('#').to_owned()));
    move || {
        let secret = secret.get();
        // Nobody is signed in here: then it is a link of which the end is lost.
        if secret.is_empty() && phone.session.with(Option::is_some) {
            view! { <WhoLooks/> }.into_any()
        } else {
            view! { <Looking secret/> }.into_any()
        }
    }
}

/// The way to the page from a step with which somebody comes who may look along.
pub fn way_from(step: &Step) -> Option<impl IntoView + use<>> {
    let is_it =
        matches!(&step.title, Wording::Ready { key, .. } if STEP_KEYS.contains(&key.as_str()));
    is_it.then(
        || view! { <LinkButton what=say!("buddies-open") href=ADDRESS icon="eye" is_second=true/> },
    )
}

/// The way to the page from the settings.
#[component]
pub fn WayToBuddies() -> impl IntoView {
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("buddies-title")/></h2>
            <p><Say what=say!("buddies-why")/></p>
            <LinkButton what=say!("buddies-open") href=ADDRESS icon="eye" is_second=true/>
        </Card>
    }
}

/// Everybody who looks along, and a link for somebody more.
#[component]
fn WhoLooks() -> impl IntoView {
    let found = RwSignal::new(None::<Vec<Buddy>>);
    let trouble = RwSignal::new(None::<Wording>);
    let is_ended = RwSignal::new(false);
    let ask = Callback::new(move |()| {
        spawn_local(async move {
            match platform::buddies().await {
                Ok(it) => drop(found.try_set(Some(it.buddies))),
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
        });
    });
    ask.run(());
    let end = Callback::new(move |buddy: BuddyId| {
        trouble.set(None);
        is_ended.set(false);
        spawn_local(async move {
            match platform::end_buddy(&buddy).await {
                Ok(()) => {
                    is_ended.try_set(true);
                    ask.run(());
                }
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
        });
    });
    let rows = move || {
        let all = found.get()?;
        Some(if all.is_empty() {
            view! { <p><Say what=say!("buddies-none")/></p> }.into_any()
        } else {
            let rows = all
                .into_iter()
                .map(|buddy| view! { <Row buddy on_end=end/> });
            view! { <ul class="ma-agreed">{rows.collect_view()}</ul> }.into_any()
        })
    };
    view! {
        <PageTitle what=say!("buddies-title") back="/instellingen"/>
        <p><Say what=say!("buddies-why")/></p>
        <p><Say what=say!("buddies-never")/></p>
        <p><Say what=say!("buddies-staff")/></p>
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("buddies-list")/></h2>
            <p role="status">{move || is_ended.get().then(|| view! { <Say what=say!("buddies-stopped")/> })}</p>
            <div data-kind="buddies" aria-live="polite">{rows}</div>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            {move || (found.with(Option::is_none) && trouble.with(Option::is_some)).then(|| view! {
                <Button what=say!("looking-again") is_second=true on_press=move |()| { trouble.set(None); ask.run(()); }/>
            })}
        </Card>
        <NewBuddy on_made=ask/>
    }
}

/// One who looks along; one press ends it.
#[component]
fn Row(buddy: Buddy, #[prop(into)] on_end: Callback<BuddyId>) -> impl IntoView {
    let key = buddy.id.as_str().to_owned();
    let id = buddy.id;
    let used = match buddy.used_on {
        Some(day) => say!("buddies-used", date = full_date(day)),
        None => say!("buddies-unused"),
    };
    let until = say!("plan-until", date = full_date(buddy.until));
    let shares = buddy.shares.into_iter().map(|share| {
        view! { <li><Icon name="check"/><Say what=name_of(share)/></li> }
    });
    view! {
        <li data-kind="buddy" data-id=key>
            <p><b><Say what=say!("plain", text = buddy.name.as_str().to_arg())/></b></p>
            <ul class="ma-facts">{shares.collect_view()}</ul>
            <p class="ma-pair ma-small"><Icon name="calendar"/><Say what=until/></p>
            <p class="ma-pair ma-small"><Icon name="eye"/><Say what=used/></p>
            <div class="ma-actions">
                <Button what=say!("buddies-stop") icon="cross" is_second=true on_press=move |()| on_end.run(id.clone())/>
            </div>
        </li>
    }
}

/// What is shared, in words.
fn name_of(share: Share) -> Wording {
    match share {
        Share::Lessons => say!("buddies-lessons"),
        Share::Appointments => say!("buddies-appointments"),
        Share::Places => say!("buddies-places"),
        Share::Homework => say!("buddies-homework"),
        Share::Plan => say!("buddies-plan"),
    }
}

fn in_words(trouble: &Trouble) -> Wording {
    match trouble {
        Trouble::Offline => say!("looks-offline"),
        Trouble::Problem(Problem { kind, .. }) => match kind.rsplit('/').next() {
            Some("too-many-buddies") => say!("buddies-many"),
            Some("too-many-tries") => say!("pair-too_many"),
            Some("not-found") => say!("looking-gone"),
            _ => say!("looking-trouble"),
        },
        _ => say!("looking-trouble"),
    }
}
