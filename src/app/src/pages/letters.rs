//! "I got a letter": who sent it, how much haste it has, what to do first, and what to make of it.

use catalogue::{Letter, Urgency};
use domain::{Action, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Card, Icon, LinkButton, Say, Tone};
use ui::say;

use super::local::Contacts;
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::{Phone, own_text};

/// Everybody who sends letters, to choose from.
#[component]
pub fn Letters() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.get();
        let name = |letter: &Letter| own_text(&Wording::ready(letter.text_key()));
        let all = catalogue::letters().iter();
        all.filter(|letter| letter.is_meant(&query, &name(letter)))
            .map(|letter| letter.id)
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let rows = found.get().into_iter().filter_map(catalogue::letter);
        rows.map(|letter| view! { <Row letter/> }).collect_view()
    };
    view! {
        <PageTitle what=say!("letter-title") back="/regelen"/>
        <h2 class="nl-heading nl-heading--level-2"><Say what=say!("letter-who")/></h2>
        <form class="ma-field" role="search" on:submit=|event| event.prevent_default()>
            <label class="utrecht-form-label" for="sender"><Say what=say!("letter-search") tap=false/></label>
            <p class="ma-soft ma-small" id="sender-help"><Say what=say!("letter-search-hint")/></p>
            <input class="utrecht-textbox utrecht-textbox--html-input" type="search" id="sender" dir="auto"
                aria-describedby="sender-help" autocomplete="off" autocapitalize="none" spellcheck="false"
                prop:value=query on:input:target=move |event| query.set(event.target().value())/>
        </form>
        {move || if found.get().is_empty() {
            view! { <p role="status"><Say what=say!("letter-none")/></p> }.into_any()
        } else {
            view! { <ul class="ma-rows ma-card ma-card--rows">{rows()}</ul> }.into_any()
        }}
        <LinkButton what=say!("letter-by-word") href="/zoeken" icon="search" is_second=true/>
    }
}

#[component]
fn Row(letter: &'static Letter) -> impl IntoView {
    let (_, icon, haste) = urgency(letter.urgency);
    view! {
        <li data-kind="letter" data-id=letter.id>
            <a class="ma-row" href=format!("/regelen/brief/{}", letter.id)>
                <Icon name=icon is_large=true/>
                <span class="ma-row__text">
                    <b><Say what=Wording::ready(letter.text_key()) tap=false/></b>
                    <span class="ma-small ma-soft"><Say what=haste tap=false/></span>
                </span>
                <Icon name="chev" is_mirrored=true/>
            </a>
        </li>
    }
}

/// The page of one sender.
#[component]
pub fn LetterPage(id: String) -> impl IntoView {
    match catalogue::letter(&id) {
        Some(letter) => view! { <About letter/> }.into_any(),
        None => view! { <Letters/> }.into_any(),
    }
}

#[component]
fn About(letter: &'static Letter) -> impl IntoView {
    let title = Wording::ready(letter.text_key());
    let part = |name: &str| Wording::ready(format!("{}.{name}", letter.text_key()));
    let (about, first) = (part("about"), part("first"));
    let sheet = {
        let lines = vec![urgency(letter.urgency).2, about.clone(), first.clone()];
        let title = title.clone();
        move |()| Sheet {
            title: title.clone(),
            lines: lines.clone(),
        }
    };
    let (tone, icon, haste) = urgency(letter.urgency);
    view! {
        <PageTitle what=title back="/regelen/brief"/>
        <div class="ma-stack" data-kind="letter" data-id=letter.id>
            {(letter.urgency == Urgency::VeryHigh).then(|| view! { <Today letter/> })}
            <Badge tone icon what=haste/>
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="letter"/><Say what=say!("letter-about")/></h2>
                <p><Say what=about/></p>
            </Card>
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="pen"/><Say what=say!("letter-first")/></h2>
                <p class="ma-answer__a"><Say what=first/></p>
            </Card>
            <Now letter/>
            <More letter/>
            <ShareBar sheet/>
        </div>
    }
}

/// At the top of what cannot wait: who helps today.
#[component]
fn Today(letter: &'static Letter) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let name = phone.peek(|file| {
        let helper = file.member_with(Role::CaseManager);
        helper.map(|it| it.name.clone())
    });
    let who = name.map_or_else(
        || say!("letter-today-nobody"),
        |name| say!("letter-today-who", name = name),
    );
    view! {
        <section class="ma-alert">
            <div class="ma-alert__head">
                <Icon name="warn" is_large=true/>
                <h2><Say what=say!("letter-today")/></h2>
            </div>
            <Card class="ma-alert__body">
                <p><Say what=who/></p>
                <Ask letter is_second=false/>
                <Contacts is_urgent=true/>
                {letter.is_legal.then(|| view! { <p class="ma-pair"><Icon name="info"/><Say what=say!("letter-today-legal")/></p> })}
            </Card>
        </section>
    }
}

/// What can be made of the letter.
#[component]
fn Now(letter: &'static Letter) -> impl IntoView {
    let is_asked_above = letter.urgency == Urgency::VeryHigh;
    let bill = letter.bill_from.map(|from| {
        view! { <LinkButton what=say!("letter-make-bill") href=format!("/regelen/rekeningen/nieuw?from={from}") icon="bill" is_second=true/> }
    });
    let entry = format!("/afspraak/nieuw?brief={}", letter.id);
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-3"><Say what=say!("letter-now")/></h2>
            <div class="ma-actions">
                {bill}
                <LinkButton what=say!("letter-make-entry") href=entry icon="calendar" is_second=true/>
            </div>
            {(!is_asked_above).then(|| view! { <Ask letter is_second=true/> })}
        </Card>
    }
}

/// Asks the klantmanager to look at it together.
#[component]
fn Ask(letter: &'static Letter, is_second: bool) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_asked = RwSignal::new(false);
    let ask = move |()| {
        let sender = Wording::ready(letter.text_key());
        let text = if letter.urgency == Urgency::VeryHigh {
            say!("phrase-urgent_letter_from", sender = sender)
        } else {
            say!("phrase-letter_from", sender = sender)
        };
        let (to, about) = (None, None);
        let sent = phone.act(Action::SendMessage { text, to, about });
        is_asked.set(sent.is_ok());
    };
    move || {
        if is_asked.get() {
            view! { <p role="status"><Say what=say!("item-asked")/></p> }.into_any()
        } else {
            view! { <Button what=say!("letter-send") icon="msg" is_second on_press=ask/> }
                .into_any()
        }
    }
}

/// The items of the checklists that say more.
#[component]
fn More(letter: &'static Letter) -> impl IntoView {
    let items = letter.leads_to.iter().filter_map(|id| catalogue::item(id));
    let rows = items.map(|item| {
        view! {
            <li>
                <a class="ma-row" href=format!("/regelen/{}", item.id)>
                    <span class="ma-row__text"><b><Say what=Wording::ready(item.text_key()) tap=false/></b></span>
                    <Icon name="chev" is_mirrored=true/>
                </a>
            </li>
        }
    });
    view! {
        <h2 class="nl-heading nl-heading--level-2"><Say what=say!("letter-more")/></h2>
        <ul class="ma-rows ma-card ma-card--rows">{rows.collect_view()}</ul>
    }
}

/// How much haste, in tone, picture and words.
fn urgency(urgency: Urgency) -> (Tone, &'static str, Wording) {
    match urgency {
        Urgency::VeryHigh => (Tone::Urgent, "warn", say!("letter-urgency-very_high")),
        Urgency::High => (Tone::Now, "hour", say!("letter-urgency-high")),
        Urgency::Medium => (Tone::Plain, "letter", say!("letter-urgency-medium")),
        Urgency::Dated => (Tone::Plain, "calendar", say!("letter-urgency-dated")),
    }
}
