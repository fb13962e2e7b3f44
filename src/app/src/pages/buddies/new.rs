//! A link for somebody more: who it is, and what they see. Nothing is chosen beforehand.

use domain::{Share, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::buddies::{BuddyAsked, LONGEST_NAME};
use ui::parts::{Button, Card, Icon, Say};
use ui::{platform, say};

use super::link::{Link, Made};
use super::{in_words, name_of};
use crate::phone::{Form as Half, Phone};

/// The form; once a link is made, the link.
#[component]
pub fn NewBuddy(
    /// Told when a link was made.
    #[prop(into)]
    on_made: Callback<()>,
) -> impl IntoView {
    let made = RwSignal::new(None::<Made>);
    let take = Callback::new(move |link| {
        made.set(Some(link));
        on_made.run(());
    });
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("buddies-open")/></h2>
            {move || match made.get() {
                Some(link) => view! { <Link made=link on_close=move |()| made.set(None)/> }.into_any(),
                None => view! { <Form on_made=take/> }.into_any(),
            }}
        </Card>
    }
}

/// What stands in the form: who it is, and what they see.
type Typed = (String, Vec<Share>);

#[component]
fn Form(on_made: Callback<Made>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let half: Typed = phone.half_typed(Half::Buddy).unwrap_or_default();
    let (name, chosen) = (RwSignal::new(half.0), RwSignal::new(half.1));
    let typed = Memo::new(move |_| {
        let typed: Typed = (name.get(), chosen.get());
        (typed != Typed::default()).then_some(typed)
    });
    phone.keep_half_typed(Half::Buddy, typed);
    let trouble = RwSignal::new(None::<Wording>);
    let is_busy = RwSignal::new(false);
    let make = Callback::new(move |()| {
        let (name, shares) = (
            name.get_untracked().trim().to_owned(),
            chosen.get_untracked(),
        );
        let wrong = missing(&name, &shares);
        trouble.set(wrong.clone());
        if wrong.is_some() || is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        let asked = BuddyAsked {
            origin: platform::base_url(),
            name,
            shares,
        };
        spawn_local(async move {
            match platform::add_buddy(&asked).await {
                Ok(link) => {
                    let name = asked.name;
                    Half::Buddy.forget();
                    on_made.try_run(Made { name, link });
                }
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
            is_busy.try_set(false);
        });
    });
    let rows = Share::ALL.map(|share| view! { <Choose share chosen/> });
    view! {
        <form class="ma-stack" on:submit=move |event| { event.prevent_default(); make.run(()); }>
            <div class="ma-field">
                <label class="utrecht-form-label" for="buddy-name"><Say what=say!("buddies-name") tap=false/></label>
                <input class="utrecht-textbox utrecht-textbox--html-input" id="buddy-name" dir="auto" autocomplete="off" maxlength=LONGEST_NAME.to_string()
                    prop:value=name on:input:target=move |event| name.set(event.target().value())/>
            </div>
            <fieldset class="ma-stack ma-fieldset">
                <legend class="ma-legend"><Say what=say!("buddies-choose") tap=false/></legend>
                <div class="ma-choices">{rows.into_iter().collect_view()}</div>
            </fieldset>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            <Button what=say!("buddies-make") icon="plus" on_press=make/>
        </form>
    }
}

#[component]
fn Choose(share: Share, chosen: RwSignal<Vec<Share>>) -> impl IntoView {
    let toggle = move |_| {
        chosen.update(|all| {
            let before = all.len();
            all.retain(|it| *it != share);
            if all.len() == before {
                all.push(share);
            }
        });
    };
    view! {
        <label class="ma-check">
            <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox" name=share.name()
                prop:checked=move || chosen.with(|all| all.contains(&share)) on:change=toggle/>
            <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=name_of(share) tap=false/></span>
        </label>
    }
}

/// What is not filled in yet. A place shows nothing without what is there.
fn missing(name: &str, shares: &[Share]) -> Option<Wording> {
    if name.is_empty() {
        Some(say!("buddies-name-missing"))
    } else if shares.iter().all(|it| *it == Share::Places) {
        Some(say!("buddies-choose-missing"))
    } else {
        None
    }
}
