//! Help: who helps, and how the app works.

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
    let has_contacts =
        Memo::new(move |_| phone.with(|file| file.local(LocalKind::Contact).next().is_some()));
    let how = [
        ("phone", say!("help-offline")),
        ("lang", say!("help-dutch")),
        ("cloud", say!("help-saved")),
    ];
    view! {
        <PageTitle what=say!("help-title")/>
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("help-who")/></h2>
            <Team/>
            <div class="ma-actions">
                <LinkButton what=say!("help-write") href="/berichten" icon="msg"/>
                <LinkButton what=say!("search-title") href="/zoeken" icon="search" is_second=true/>
            </div>
        </Card>
        {move || has_contacts.get().then(|| view! { <Card><local::Contacts/></Card> })}
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("help-how")/></h2>
            <ul class="ma-facts">
                {how.into_iter().map(|(icon, what)| view! { <li><Icon name=icon/><Say what/></li> }).collect_view()}
            </ul>
        </Card>
    }
}
