//! Search by the Dutch word on a letter, spelling forgiven; lands on the item in one's own words.

use domain::{Action, Wording};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use ui::parts::{Button, Card, Icon, Say};
use ui::say;

use crate::frame::PageTitle;
use crate::phone::Phone;

/// The search.
#[component]
pub fn Search() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let asked = use_query_map().get_untracked().get("q").unwrap_or_default();
    let query = RwSignal::new(asked);
    let hits = Memo::new(move |_| {
        let query = query.get();
        let hits = catalogue::search(&query);
        hits.into_iter()
            .map(|hit| (hit.item.id, hit.word))
            .collect::<Vec<_>>()
    });
    let is_asked = RwSignal::new(false);
    let ask = move |()| {
        let text = say!("phrase-got_letter");
        phone.attempt(Action::SendMessage {
            text,
            to: None,
            about: None,
        });
        is_asked.set(true);
    };
    view! {
        <PageTitle what=say!("search-title") back="/regelen"/>
        <form class="ma-field" role="search" on:submit=|event| event.prevent_default()>
            <label class="utrecht-form-label" for="word"><Say what=say!("search-label") tap=false/></label>
            <p class="ma-soft ma-small" id="word-help"><Say what=say!("search-hint")/></p>
            <input class="utrecht-textbox utrecht-textbox--html-input" type="search" id="word" lang="nl" dir="ltr"
                aria-describedby="word-help" autocomplete="off" autocapitalize="none" spellcheck="false"
                prop:value=query on:input:target=move |event| query.set(event.target().value())/>
        </form>
        <div role="status">
            {move || {
                let hits = hits.get();
                if hits.is_empty() && query.get().trim().len() > 2 {
                    view! {
                        <p><Say what=say!("search-none")/></p>
                        {if is_asked.get() {
                            view! { <p><Say what=say!("item-asked")/></p> }.into_any()
                        } else {
                            view! { <Button what=say!("search-ask") icon="msg" on_press=ask/> }.into_any()
                        }}
                    }.into_any()
                } else if hits.is_empty() {
                    ().into_any()
                } else {
                    view! {
                        <Card class="ma-stack">
                            <ul class="ma-rows ma-card ma-card--rows">{hits.into_iter().map(row).collect_view()}</ul>
                        </Card>
                    }.into_any()
                }
            }}
        </div>
    }
}

fn row((id, word): (&'static str, &'static str)) -> impl IntoView {
    let title = Wording::ready(format!("item-{}", id.replace('.', "-")));
    view! {
        <li data-kind="item_state" data-id=id>
            <a class="ma-row" href=format!("/regelen/{id}")>
                <span class="ma-row__text">
                    <b><Say what=title tap=false/></b>
                    <bdi lang="nl" dir="ltr"><mark class="ma-hit">{word}</mark></bdi>
                </span>
                <Icon name="chev" is_mirrored=true/>
            </a>
        </li>
    }
}
