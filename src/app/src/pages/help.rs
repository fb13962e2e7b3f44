//! Help: whom to call with what cannot wait, who helps, and how the app works.

use domain::File;
use domain::regelen::LocalKind;
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;

use super::local;
use super::plan::Team;
use crate::frame::PageTitle;
use crate::phone::Phone;

/// The page of help.
#[component]
pub fn Help() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let has_contacts = |is_urgent: bool| {
        let is_one = move |file: &File| {
            let mut contacts = file.local(LocalKind::Contact);
            contacts.any(|it| it.is_urgent == is_urgent)
        };
        Memo::new(move |_| phone.with(is_one))
    };
    let (has_urgent, has_others) = (has_contacts(true), has_contacts(false));
    let how = [
        ("phone", say!("help-offline")),
        ("lang", say!("help-dutch")),
        ("cloud", say!("help-saved")),
    ];
    view! {
        <PageTitle what=say!("help-title")/>
        <section class="ma-alert" id="urgent">
            <div class="ma-alert__head">
                <Icon name="warn" is_large=true/>
                <h2><Say what=say!("help-urgent")/></h2>
            </div>
            <Card class="ma-alert__body">
                {move || if has_urgent.get() {
                    view! { <local::Contacts is_urgent=true/> }.into_any()
                } else {
                    view! { <p><Say what=say!("help-urgent_none")/></p> }.into_any()
                }}
            </Card>
        </section>
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("help-who")/></h2>
            <Team/>
            <div class="ma-actions">
                <LinkButton what=say!("help-write") href="/berichten" icon="msg"/>
                <LinkButton what=say!("search-title") href="/zoeken" icon="search" is_second=true/>
            </div>
        </Card>
        {move || has_others.get().then(|| view! { <Card><local::Contacts/></Card> })}
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("help-how")/></h2>
            <ul class="ma-facts">
                {how.into_iter().map(|(icon, what)| view! { <li><Icon name=icon/><Say what/></li> }).collect_view()}
            </ul>
        </Card>
    }
}
