//! The conversation with the team: ready sentences that each side reads in its own language, and
//! free text.

use catalogue::Side;
use domain::regelen::is_for;
use domain::time::Day;
use domain::{About, Action, Agreements, Arg, File, Message, MessageId, Proposal, Wording};
use leptos::prelude::*;
use ui::parts::{BothLanguages, Face, Fillings, Icon, Lines, Phrases, Said, Say};
use ui::{platform, say, words};

use super::absences::Absences;
use super::plan::Talks;
use super::proposal_answer::ProposalAnswer;
use super::talk_photo::{SendPhoto, TalkPhoto};
use super::week::near_day;
use crate::frame::{ShareBar, Sheet};
use crate::phone::{Phone, own_text};

/// The conversation.
#[component]
pub fn Berichten() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let messages = Memo::new(move |_| {
        phone.with(|file| file.conversation().into_iter().cloned().collect::<Vec<_>>())
    });
    // A conversation is read in both languages: to learn, and to show.
    phone.wants_dutch.set(true);
    Effect::new(move |_| read_all(&phone, &messages.get()));
    let sheet = move |()| Sheet {
        title: say!("berichten-title"),
        lines: messages
            .get_untracked()
            .into_iter()
            .map(|message| message.text)
            .collect(),
    };
    view! {
        <Absences/>
        <Talks/>
        {move || messages.get().is_empty().then(|| view! { <p><Say what=say!("berichten-none")/></p> })}
        <ul class="ma-talk">
            <For each=move || with_days(messages.get()) key=|(day, message)| (*day, message.id.clone(), message.read_at) let((day, message))>
                {day.map(|day| view! {
                    <li class="ma-talk__day"><Say what=near_day(day, phone.now.get_untracked().day())/></li>
                })}
                <Bubble message/>
            </For>
        </ul>
        <Ready/>
        <Compose/>
        <SendPhoto/>
        <ShareBar sheet/>
    }
}

/// Whoever sees the conversation has read it.
pub fn read_all(phone: &Phone, messages: &[Message]) {
    let unread = messages
        .iter()
        .filter(|it| !it.is_mine() && it.read_at.is_none());
    let unread: Vec<MessageId> = unread.map(|it| it.id.clone()).collect();
    if !unread.is_empty() {
        phone.attempt(Action::ReadMessages { messages: unread });
    }
}

/// Each message, with its day where a new day begins.
fn with_days(messages: Vec<Message>) -> Vec<(Option<Day>, Message)> {
    let mut last = None;
    let marked = messages.into_iter().map(|message| {
        let day = message.written_at.day();
        let is_new = last.replace(day) != Some(day);
        (is_new.then_some(day), message)
    });
    marked.collect()
}

#[component]
fn Bubble(message: Message) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_mine = message.is_mine();
    let id = message.id.as_str().to_owned();
    let is_waiting = {
        let id = id.clone();
        Memo::new(move |_| is_mine && phone.is_waiting(&id))
    };
    let class = move || match (is_mine, is_waiting.get()) {
        (true, true) => "ma-msg ma-msg--mine ma-msg--waiting",
        (true, false) => "ma-msg ma-msg--mine",
        _ => "ma-msg",
    };
    let name = message
        .from
        .as_ref()
        .and_then(|id| phone.peek(|file| file.team.get(id).map(|it| it.name.clone())));
    let quoted = phone.peek(|file| quoted(file, &message));
    let quoted = quoted.map(|(href, what)| {
        view! { <p class="ma-pair ma-small"><Icon name="arrow" is_mirrored=true/><a class="nl-link" href=href><Say what tap=false/></a></p> }
    });
    let proposal = Proposal::of(&message).filter(|_| !is_mine);
    let asked = message.id.clone();
    let time = message.written_at.clock_time().to_string();
    let lines: Vec<Wording> = message.text.lines().cloned().collect();
    let is_read = message.read_at.is_some();
    let state = move || match (is_mine, is_waiting.get(), is_read) {
        (true, true, _) => Some(("hour", say!("berichten-waiting"))),
        (true, false, true) => Some(("check", say!("berichten-read"))),
        (true, false, false) => Some(("cloud", say!("berichten-sent"))),
        _ => None,
    };
    view! {
        <li class=class data-kind="message" data-id=id>
            {name.map(|name| view! {
                <p class="ma-msg__from"><Face letter=name.chars().next().unwrap_or(' ')/><bdi>{name}</bdi></p>
            })}
            <div class="ma-msg__text">
                <BothLanguages what=message.text.clone()/>
                <Lines lines/>
                {message.photo().map(|photo| view! { <TalkPhoto photo is_mine/> })}
                {quoted}
                {proposal.map(|proposal| view! { <ProposalAnswer asked by=message.from.clone() proposal/> })}
            </div>
            <p class="ma-msg__state">
                <time>{time}</time>
                {move || state().map(|(icon, what)| view! { <Icon name=icon/><Say what/> })}
            </p>
        </li>
    }
}

/// What a message is about, as long as it is there, and where it is. What the person's own words name already is not
/// said twice.
fn quoted(file: &File, message: &Message) -> Option<(String, Wording)> {
    if message.is_mine() && names_something(&message.text) {
        return None;
    }
    if Agreements::of(message).is_some() {
        return Some(("/berichten/afspraken".to_owned(), say!("agreements-title")));
    }
    Some(match message.about.as_ref()? {
        About::Entry(id) => {
            let title = file.entries.get(id)?.title.clone();
            (format!("/afspraak/{id}"), title)
        }
        About::Step(id) => ("/plan".to_owned(), file.steps.get(id)?.title.clone()),
        About::Bill(id) => {
            let bill = file.bills.get(id)?;
            ("/regelen/rekeningen".to_owned(), words::sender(bill))
        }
        About::Item(id) => {
            let item = catalogue::item(id.as_str()).filter(|it| is_for(file, it))?;
            (format!("/regelen/{id}"), Wording::ready(item.text_key()))
        }
        About::Conflict { .. } => return None,
    })
}

fn names_something(text: &Wording) -> bool {
    match text {
        Wording::Ready { args, .. } => args.values().any(|arg| matches!(arg, Arg::Wording(_))),
        Wording::Written(_) => true,
    }
}

/// Ready sentences. A chosen one is shown in both languages before it goes.
#[component]
fn Ready() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let fillings = Signal::derive(move || phone.with(|file| Fillings::of(file, phone.today())));
    let send = move |said: Said| {
        let about = said.about;
        let text = phone.peek(|file| Proposal::asked(said.text, about.as_ref(), file));
        let to = phone.peek(|file| match about.as_ref() {
            Some(About::Entry(id)) => file.entries.get(id)?.with.clone(),
            _ => None,
        });
        phone.attempt(Action::SendMessage { text, to, about });
    };
    view! {
        <section class="ma-section">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("berichten-ready")/></h2>
            <Phrases side=Side::Person fillings half=phone.half_said() on_half=move |half| phone.keep_half_said(half) on_choose=move |()| phone.wants_dutch.set(true) on_send=send/>
        </section>
    }
}

/// Free text, in any language. What is typed is kept until it is sent.
#[component]
fn Compose() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let draft = RwSignal::new(platform::load_draft());
    let trouble = RwSignal::new(None::<Wording>);
    let send = move || {
        let text = draft.get_untracked();
        if text.trim().is_empty() {
            trouble.set(Some(say!("refusal-text_empty")));
            return;
        }
        let wording = Wording::written(words::language(), text.trim());
        match phone.act(Action::SendMessage {
            text: wording,
            to: None,
            about: None,
        }) {
            Ok(()) => {
                trouble.set(None);
                draft.set(String::new());
                platform::save_draft("");
            }
            Err(refusal) => trouble.set(Some(Wording::ready(refusal.key()))),
        }
    };
    view! {
        <form class="ma-compose" on:submit=move |event| { event.prevent_default(); send(); }>
            <label class="ma-visually-hidden" for="text">{own_text(&say!("berichten-write"))}</label>
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="text" rows="2" dir="auto"
                placeholder=own_text(&say!("berichten-write")) aria-describedby="text-help"
                prop:value=draft on:input:target=move |event| {
                    draft.set(event.target().value());
                    platform::save_draft(&draft.get_untracked());
                }></textarea>
            <button type="submit" class="ma-iconbutton ma-iconbutton--main">
                <Icon name="send" is_mirrored=true/>
                <Say what=say!("berichten-send") tap=false/>
            </button>
        </form>
        <p class="ma-small ma-soft" id="text-help"><Say what=say!("berichten-own-language")/></p>
        <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
    }
}
