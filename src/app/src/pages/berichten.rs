//! The conversation with the team: ready sentences that each side reads in its own language, and
//! free text.

use domain::time::Day;
use domain::{Action, Language, Message, MessageId, Texts, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Face, Icon, Say};
use ui::{platform, say, words};

use super::week::near_day;
use crate::frame::{ShareBar, Sheet};
use crate::phone::{Phone, own_text};

/// Ready sentences that need nothing filled in, the ones used most first.
const PHRASE_KEYS: &[&str] = &[
    "phrase-yes_thanks",
    "phrase-no_talk",
    "phrase-thanks",
    "phrase-got_letter",
    "phrase-need_help",
    "phrase-call_me",
    "phrase-dont_understand",
    "phrase-need_interpreter",
    "phrase-when_appointment",
    "phrase-late",
    "phrase-ill_child",
    "phrase-work_started",
    "phrase-hours_changed",
    "phrase-lesson_times",
    "phrase-reminder_municipality_pays",
    "phrase-who_pays",
    "phrase-who_applies",
    "phrase-partner_abroad",
    "phrase-payment_arrangement_asked",
    "phrase-digid_problem",
    "phrase-moved",
    "phrase-household_changed",
    "phrase-question_plan",
    "phrase-talk_alone",
];

/// How many ready sentences are shown before "more".
const FIRST_PHRASES: usize = 6;

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
        <ShareBar sheet/>
    }
}

/// Whoever sees the conversation has read it.
fn read_all(phone: &Phone, messages: &[Message]) {
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
    let time = message.written_at.clock_time().to_string();
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
            <div class="ma-msg__text"><BothLanguages what=message.text.clone()/></div>
            <p class="ma-msg__state">
                <time>{time}</time>
                {move || state().map(|(icon, what)| view! { <Icon name=icon/><Say what/> })}
            </p>
        </li>
    }
}

/// A wording in the reader's language and, where it is there too, in Dutch below.
#[component]
pub fn BothLanguages(what: Wording) -> impl IntoView {
    if let Wording::Written(texts) = &what {
        return view! { <Written texts=texts.clone()/> }.into_any();
    }
    let is_dutch = words::language() == Language::Dutch;
    let dutch = what.clone();
    (view! {
        <p><Say what tap=is_dutch/></p>
        {move || {
            words::version();
            (!is_dutch).then(|| words::dutch(&dutch)).flatten()
                .map(|text| view! { <p lang="nl" dir="ltr">{words::plain(&text)}</p> })
        }}
    })
    .into_any()
}

/// Text as someone wrote it, each language under its own name for a screen reader.
#[component]
fn Written(texts: Texts) -> impl IntoView {
    let own = words::language();
    let first = texts.get(own).map(|text| (own, text.to_owned()));
    let others = texts.iter().filter(|(language, _)| *language != own);
    let others: Vec<_> = others
        .map(|(language, text)| (language, text.to_owned()))
        .collect();
    let is_only_dutch = own != Language::Dutch
        && texts
            .iter()
            .all(|(language, _)| language == Language::Dutch);
    let line = |(language, text): (Language, String)| {
        view! { <p lang=language.tag() dir=language.direction()>{text}</p> }
    };
    view! {
        {first.map(line)}
        {others.into_iter().map(line).collect_view()}
        {is_only_dutch.then(|| view! { <p class="ma-small ma-soft"><Say what=say!("berichten-only-dutch")/></p> })}
    }
}

/// Ready sentences. A chosen one is shown in both languages before it goes.
#[component]
fn Ready() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let shows_all = RwSignal::new(false);
    let chosen = RwSignal::new(None::<&'static str>);
    let chips = move || {
        let count = if shows_all.get() {
            PHRASE_KEYS.len()
        } else {
            FIRST_PHRASES
        };
        PHRASE_KEYS.iter().take(count).map(|key| {
            let choose = move |_| {
                phone.wants_dutch.set(true);
                chosen.set(Some(*key));
            };
            view! {
                <button type="button" class="ma-chip" data-phrase=*key aria-pressed=move || (chosen.get() == Some(*key)).to_string() on:click=choose>
                    <Say what=Wording::ready(*key) tap=false/>
                </button>
            }
        }).collect_view()
    };
    let send = move |()| {
        if let Some(key) = chosen.get_untracked() {
            let text = Wording::ready(key);
            phone.attempt(Action::SendMessage {
                text,
                to: None,
                about: None,
            });
            chosen.set(None);
        }
    };
    view! {
        <section class="ma-section">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("berichten-ready")/></h2>
            <div class="ma-chips">
                {chips}
                <button type="button" class="ma-chip" on:click=move |_| shows_all.update(|all| *all = !*all)>
                    {move || if shows_all.get() {
                        view! { <Say what=say!("berichten-less") tap=false/> }
                    } else {
                        view! { <Say what=say!("berichten-more") tap=false/> }
                    }}
                </button>
            </div>
            {move || chosen.get().map(|key| view! {
                <div class="ma-card ma-preview">
                    <p class="ma-soft ma-small"><Say what=say!("berichten-preview")/></p>
                    <BothLanguages what=Wording::ready(key)/>
                    <div class="ma-actions">
                        <Button what=say!("berichten-send") icon="send" on_press=send/>
                        <Button what=say!("berichten-cancel") is_second=true on_press=move |()| chosen.set(None)/>
                    </div>
                </div>
            })}
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
