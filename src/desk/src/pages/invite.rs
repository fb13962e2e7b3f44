//! Inviting someone: name, language, first dates; then a card in their language to scan or print.

use domain::desk::NewPerson;
use domain::{AnchorId, Language};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{Invitation, Invited};
use ui::parts::{Button, Say};
use ui::platform::desk as server;
use ui::{key, platform, say, words};

use super::Field;
use super::card::Card;
use super::people::language;
use crate::desk::Desk;

/// The dates that are asked at the start, with the keys of their labels.
const DATES: &[(&str, &str)] = &[
    ("permit_date", key!("desk-date-permit")),
    ("lease_signed_on", key!("desk-date-lease")),
    ("registered_on", key!("desk-date-registered")),
    ("assistance_start", key!("desk-date-assistance")),
    ("ontzorgen_start", key!("desk-date-ontzorgen-start")),
    ("ontzorgen_end", key!("desk-date-ontzorgen-end")),
];

/// The form, and then the card.
#[component]
pub fn Invite() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let name = RwSignal::new(String::new());
    let reads = RwSignal::new(None::<Language>);
    let is_sending = RwSignal::new(false);
    let dates: Vec<_> = DATES
        .iter()
        .map(|(anchor, label)| (*anchor, *label, RwSignal::new(String::new())))
        .collect();
    let fields = dates.clone();
    let invited = RwSignal::new(None::<(NewPerson, Invited)>);
    let send = move || {
        let typed = dates.iter().filter_map(|(anchor, _, value)| {
            let day = value.get_untracked().parse().ok()?;
            Some((AnchorId::new(*anchor), day))
        });
        let Some(language) = reads.get_untracked() else {
            desk.notice.set(Some(say!("desk-check-fields")));
            return;
        };
        let person = NewPerson {
            name: name.get_untracked(),
            language,
            dates: typed.collect(),
        };
        if is_sending.get_untracked() {
            return;
        }
        is_sending.set(true);
        spawn_local(async move {
            let asked = Invitation {
                person: person.clone(),
                origin: platform::base_url(),
            };
            match server::invite(&asked).await {
                Ok(told) => {
                    desk.notice.set(None);
                    invited.set(Some((person, told)));
                    desk.fetch_people().await;
                }
                Err(trouble) => desk.say(&trouble),
            }
            is_sending.set(false);
        });
    };
    let values: Vec<_> = fields.iter().map(|(.., value)| *value).collect();
    let another = Callback::new(move |()| {
        for value in &values {
            value.set(String::new());
        }
        name.set(String::new());
        reads.set(None);
        invited.set(None);
    });
    let form = move || {
        let (fields, send) = (fields.clone(), send.clone());
        let fields = fields.into_iter().map(|(anchor, label, value)| {
            view! { <Field id=anchor label=domain::Wording::ready(label) kind="date" value/> }
        });
        view! {
            <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-invite")/></h1>
            <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); send(); }>
                <Field id="invite-name" label=say!("desk-invite-name") value=name/>
                <Reads reads/>
                <p class="ma-soft"><Say what=say!("desk-invite-dates")/></p>
                {fields.collect_view()}
                <div class="ma-actions"><button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-invite-make") tap=false/></button></div>
            </form>
        }
    };
    move || match invited.get() {
        None => form().into_any(),
        Some((person, told)) => view! {
            <Card name=person.name reads=person.language told/>
            <Button what=say!("desk-invite-another") is_second=true on_press=another/>
        }
        .into_any(),
    }
}

/// In which language the person reads.
#[component]
fn Reads(reads: RwSignal<Option<Language>>) -> impl IntoView {
    let options = Language::ALL.map(|it| {
        let text = words::plain(&words::own(&language(it)));
        view! { <option value=it.tag() selected=move || reads.get() == Some(it)>{text}</option> }
    });
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for="reads"><Say what=say!("desk-invite-language") tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id="reads"
                on:change:target=move |event| reads.set(Language::from_tag(&event.target().value()))>
                <option value=""></option>
                {options.into_iter().collect_view()}
            </select>
        </div>
    }
}
