//! The page of one sender: which kind of letter it is, how much haste it has, what it means, what to do first, and
//! what to make of it.

use catalogue::{Letter, LetterKind, Urgency};
use domain::regelen::{BeforePaying, BillStage, Sender, is_past_review};
use domain::time::Day;
use domain::{Action, Message, PhotoId, Role, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Badge, Button, Card, Choice, Icon, LinkButton, Say};
use ui::say;

use super::super::local::Contacts;
use super::photo::LetterPhoto;
use super::{Letters, urgency};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;

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
    // Who writes letters of one kind only is not asked which one.
    let kind = RwSignal::new(match letter.kinds {
        [only] => Some(*only),
        _ => None,
    });
    let haste = move || {
        urgency(
            kind.get()
                .map_or(letter.urgency, |it| letter.urgency_of(it)),
        )
    };
    let phone = expect_context::<Phone>();
    let is_old = Memo::new(move |_| is_past_review(letter.review_by, phone.today()));
    let old = move || is_old.get().then(|| say!("item-ask-rules"));
    let sheet = {
        let (title, about, first) = (title.clone(), about.clone(), first.clone());
        move |()| Sheet {
            title: title.clone(),
            lines: [haste().2, about.clone(), first.clone()]
                .into_iter()
                .chain(old())
                .collect(),
        }
    };
    view! {
        <PageTitle what=title back="/regelen/brief"/>
        <div class="ma-stack" data-kind="letter" data-id=letter.id>
            {(letter.urgency == Urgency::VeryHigh).then(|| view! { <Today letter/> })}
            {(letter.kinds.len() > 1).then(|| view! { <Kinds letter kind/> })}
            {move || { let (tone, icon, what) = haste(); view! { <Badge tone icon what/> } }}
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="letter"/><Say what=say!("letter-about")/></h2>
                <p><Say what=about/></p>
            </Card>
            <Card class="ma-card ma-answer">
                <h2 class="ma-answer__q"><Icon name="pen"/><Say what=say!("letter-first")/></h2>
                <p class="ma-answer__a"><Say what=first/></p>
                {move || old().map(|what| view! { <p><Say what/></p> })}
                {move || kind.get().into_iter().flat_map(|kind| to_do(letter, kind, phone.today())).map(|what| view! { <p class="ma-answer__a"><Say what/></p> }).collect_view()}
            </Card>
            <LetterPhoto letter=letter.id/>
            <Now letter kind/>
            <More letter/>
            <ShareBar sheet/>
        </div>
    }
}

/// Which kind of letter it is.
#[component]
fn Kinds(letter: &'static Letter, kind: RwSignal<Option<LetterKind>>) -> impl IntoView {
    let choice = move |it: &'static LetterKind| {
        move || {
            let is_chosen = kind.get() == Some(*it);
            view! { <Choice what=name(*it) icon=if is_chosen { "check" } else { "letter" } is_chosen on_press=move |()| kind.set(Some(*it))/> }
        }
    };
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-3"><Say what=say!("bills-stage")/></h2>
            <div class="ma-choices">{letter.kinds.iter().map(choice).collect_view()}</div>
        </Card>
    }
}

fn name(kind: LetterKind) -> Wording {
    match (kind.stage(), kind) {
        (Some(stage), _) => Wording::ready(format!("stage-{stage}")),
        (None, LetterKind::Appointment) => say!("letter-kind-appointment"),
        (None, _) => say!("letter-kind-other"),
    }
}

/// What a letter of this kind asks, but for what the page of this sender says already.
fn to_do(letter: &Letter, kind: LetterKind, today: Day) -> Vec<Wording> {
    let stage = kind.stage().map(|name| format!("stage-{name}"));
    let stage = stage.and_then(|key| BillStage::ALL.into_iter().find(|it| it.key() == key));
    let first = Wording::ready(format!("{}.first", letter.text_key()));
    let mut words = match (stage, kind) {
        (Some(stage), _) => {
            let (before, from) = (BeforePaying::of_letter(letter), Sender::of_letter(letter));
            BeforePaying::at(before, from, stage, today)
        }
        (None, LetterKind::Appointment) => vec![say!("letter-kind-appointment.do")],
        (None, _) => Vec::new(),
    };
    words.retain(|it| *it != first);
    words
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
fn Now(letter: &'static Letter, kind: RwSignal<Option<LetterKind>>) -> impl IntoView {
    let is_asked_above = letter.urgency == Urgency::VeryHigh;
    let bill = move || {
        let stage = kind.get().map_or(Some("bill"), LetterKind::stage);
        let is_other = kind.get() == Some(LetterKind::Other);
        let (from, stage) = letter.bill_from.zip(stage.or(is_other.then_some("bill")))?;
        let href = format!(
            "/regelen/rekeningen/nieuw?from={from}&kind={}&name={}&stage={stage}&brief={}",
            letter.bill_kind.unwrap_or_default(),
            letter.bill_name.unwrap_or_default(),
            letter.id
        );
        Some(view! { <LinkButton what=say!("letter-make-bill") href icon="bill" is_second=true/> })
    };
    let entry = move || {
        let may_be_one = kind
            .get()
            .is_none_or(|it| it.stage().is_none() || it == LetterKind::Court);
        let href = format!("/afspraak/nieuw?brief={}", letter.id);
        may_be_one.then(|| view! { <LinkButton what=say!("letter-make-entry") href icon="calendar" is_second=true/> })
    };
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-3"><Say what=say!("letter-now")/></h2>
            <div class="ma-actions">{bill}{entry}</div>
            {(!is_asked_above).then(|| view! { <Ask letter is_second=true/> })}
        </Card>
    }
}

/// Asks the klantmanager to look at it together, with its photo where one was taken.
#[component]
fn Ask(letter: &'static Letter, is_second: bool) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_asked = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
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
        trouble.set(sent.as_ref().err().map(|it| Wording::ready(it.key())));
        if sent.is_ok() {
            spawn_local(async move {
                let Some(jpeg) = phone.letter_photo(letter.id).await else {
                    return;
                };
                let with = |photo: PhotoId| Action::SendMessage {
                    text: Message::of_photo(&photo),
                    to: None,
                    about: None,
                };
                let kept = phone.keep_photo(&jpeg, with).await;
                if kept.is_ok() {
                    phone.unstore_letter_photo(letter.id).await;
                }
                trouble.try_set(kept.err());
            });
        }
    };
    view! {
        {move || if is_asked.get() {
            view! { <p role="status"><Say what=say!("item-asked")/></p> }.into_any()
        } else {
            view! { <Button what=say!("letter-send") icon="msg" is_second on_press=ask/> }
                .into_any()
        }}
        <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
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
