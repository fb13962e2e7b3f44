//! What is needed for an item, who sees to it, and where what the app says of it comes from.

use domain::{File, ItemId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;
use ui::words::full_date;

use crate::pages::local::own_way_lines;
use crate::phone::Phone;

/// What to have at hand.
#[component]
pub fn Needs(item: &'static catalogue::Item) -> impl IntoView {
    let rows = item.needs.iter().map(|need| {
        let what = Wording::ready(catalogue::need_text_key(need));
        view! { <li><Icon name="bag"/><Say what/></li> }
    });
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="bag"/><Say what=say!("item-need")/></h2>
            <ul class="ma-facts">{rows.collect_view()}</ul>
        </Card>
    }
}

/// Who sees to it, by name where there is one.
#[component]
pub fn Who(item: &'static catalogue::Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let who = Memo::new(move |_| phone.with(|file| who_words(file, item)));
    view! {
        <Card class="ma-card ma-answer">
            <h2 class="ma-answer__q"><Icon name="people"/><Say what=say!("item-who")/></h2>
            {move || {
                let (what, name) = who.get();
                view! {
                    <p class="ma-answer__a"><Say what/></p>
                    {name.map(|name| view! { <p><Say what=say!("plain", text = name)/></p> })}
                }
            }}
        </Card>
    }
}

/// Who does it, and their name where it is known.
fn who_words(file: &File, item: &catalogue::Item) -> (Wording, Option<String>) {
    let state = file.items.get(&ItemId::new(item.id));
    let agreed = state.and_then(|state| state.owner);
    let (words, role) = match agreed.unwrap_or(item.owner) {
        catalogue::Owner::Own => (say!("owner-self"), None),
        catalogue::Owner::CaseManager => (say!("owner-case_manager"), Some(Role::CaseManager)),
        catalogue::Owner::SettlementCounsellor => (
            say!("owner-settlement_counsellor"),
            Some(Role::SettlementCounsellor),
        ),
        catalogue::Owner::Municipality => (say!("owner-municipality"), None),
    };
    let member = role.and_then(|role| file.member_with(role));
    (words, member.map(|member| member.name.clone()))
}

/// What a sheet about the item says besides what to do: who does it, what was answered, and where it stands.
pub fn around(file: &File, item: &catalogue::Item) -> Vec<Wording> {
    let plain = |text: &str| say!("plain", text = text);
    let (who, name) = who_words(file, item);
    let state = file.items.get(&ItemId::new(item.id));
    let answers = state.into_iter().flat_map(|it| &it.answers).flat_map(|it| {
        let line = say!("ask-line", who = it.who.as_str(), date = full_date(it.on));
        [line, plain(&it.said)]
    });
    let sites = item.sites.iter().map(|site| plain(site));
    let name = name.map(|name| plain(&name));
    [say!("item-who"), who]
        .into_iter()
        .chain(name)
        .chain(own_way_lines(file, item))
        .chain(answers)
        .chain(sites)
        .collect()
}

/// The official sites, and the sources.
#[component]
pub fn Sources(item: &'static catalogue::Item) -> impl IntoView {
    let rows = item
        .sources
        .iter()
        .map(|source| view! { <li lang="nl" dir="ltr">{*source}</li> });
    let sites = item.sites.iter().map(|site| {
        let href = format!("https://{site}");
        view! {
            <li>
                <a class="ma-row" rel="noreferrer" href=href>
                    <span class="ma-row__text"><bdi dir="ltr">{*site}</bdi></span>
                    <Icon name="out" is_mirrored=true/>
                </a>
            </li>
        }
    });
    view! {
        <Card class="ma-card ma-card--flat" has_tools=false>
            {(!item.sites.is_empty()).then(|| view! {
                <p><Say what=say!("item-site")/></p>
                <ul class="ma-rows">{sites.collect_view()}</ul>
            })}
            <details>
                <summary><Say what=say!("item-source") tap=false/></summary>
                <ul class="ma-small ma-soft ma-stack">{rows.collect_view()}</ul>
            </details>
        </Card>
    }
}
