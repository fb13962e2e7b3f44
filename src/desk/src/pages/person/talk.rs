//! The conversation: what was said in both languages, ready-made sentences, and free Dutch text.

use catalogue::{Side, phrases};
use domain::desk::StaffAction;
use domain::{Dispute, Language, Message, MessageId, Proposal, Wording};
use leptos::prelude::*;
use sync::desk::shown_from;
use ui::parts::{BothLanguages, Button, Fillings, Icon, Lines, Phrases, Said, Say};
use ui::words::full_date;
use ui::{platform, say};

use super::super::people::language;
use super::asked_move::{AskedMove, LateYes};
use super::disputed_line::DisputedLine;
use super::from_file;
use super::in_theirs::InTheirs;
use super::quoted::Quoted;
use super::send_photo::SendPhoto;
use super::talk_photo::TalkPhoto;
use crate::desk::Desk;

/// So many more are shown at each tap.
const MORE: usize = 20;

/// The conversation with this person.
#[component]
pub fn Talk() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let messages =
        from_file(|file, _| file.conversation().into_iter().cloned().collect::<Vec<_>>());
    let reads = from_file(|file, _| file.person.as_ref().map(|it| it.language));
    let name = from_file(|file, _| file.person.as_ref().map(|it| it.name.clone()));
    let start = messages.with_untracked(|it| topic_of(it));
    let fillings = from_file(|file, desk| Fillings::of(file, desk.now.get().day()));
    // The message that is shown on top.
    let top = RwSignal::new(None::<MessageId>);
    let earlier =
        Memo::new(move |_| messages.with(|all| top.with(|top| shown_from(all, top.as_ref()))));
    let last = move || messages.get().split_off(earlier.get());
    let show_from = move |at: usize| {
        let id = messages.with_untracked(|all| all.get(at).map(|it| it.id.clone()));
        if top.with_untracked(|top| *top != id) {
            top.set(id);
        }
    };
    Effect::new(move |_| {
        // What is shown stays shown once it was read.
        show_from(earlier.get());
        read_all(desk, &messages.get());
    });
    let send = move |said: Said| {
        let about = said.about;
        let text = desk.open.with_untracked(|open| match open {
            Some(open) => Proposal::asked(said.text, about.as_ref(), &open.file),
            None => said.text,
        });
        desk.act(StaffAction::SendMessage { text, about });
    };
    let below = Callback::new(|what: Wording| view! { <InTheirs what/> }.into_any());
    let read_in = move || {
        let (name, reads) = (name.get().unwrap_or_default(), reads.get()?);
        Some(say!(
            "desk-reads-in",
            name = name,
            language = language(reads)
        ))
    };
    view! {
        <section class="ma-desk__side" id="talk">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-talk")/></h2>
            <Absences/>
            {move || (earlier.get() > 0).then(|| view! {
                <Button what=say!("desk-earlier") is_second=true on_press=move |()| show_from(earlier.get_untracked().saturating_sub(MORE))/>
            })}
            <ul class="ma-talk">
                <For each=last key=|it| it.id.clone() let(message)><Bubble message/></For>
            </ul>
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-answer")/></h3>
            <p class="ma-soft ma-small ma-desk__pair"><Icon name="lang"/>{move || read_in().map(|what| view! { <Say what/> })}</p>
            <Phrases side=Side::Staff start fillings=fillings.into() below on_choose=move |()| () on_send=send/>
            <Compose/>
            <SendPhoto/>
        </section>
    }
}

/// Who of this person's team is away: what the person reads of it, too.
#[component]
fn Absences() -> impl IntoView {
    let away = from_file(|file, desk| {
        let away = file.away_on(desk.now.get().day()).into_iter();
        let told = away.map(|(member, it)| (member.name.clone(), it.back_on));
        told.collect::<Vec<_>>()
    });
    let row = |(name, back_on)| {
        let what = say!(
            "desk-away-colleague",
            name = name,
            date = full_date(back_on)
        );
        view! { <p class="ma-desk__pair" data-kind="absence"><Icon name="calendar"/><Say what/></p> }
    };
    move || away.get().into_iter().map(row).collect_view()
}

/// The topic of the last ready sentence of the person: the answer is likely there.
fn topic_of(messages: &[Message]) -> Option<&'static str> {
    let last = messages.iter().rev().find(|it| it.is_mine())?;
    let Wording::Ready { key, .. } = &last.text else {
        return None;
    };
    let phrase = phrases(Side::Person).find(|phrase| phrase.key == key)?;
    Some(phrase.topic)
}

/// Whoever sees the conversation has read it.
fn read_all(desk: Desk, messages: &[Message]) {
    let unread = messages
        .iter()
        .filter(|it| it.is_mine() && it.read_at.is_none());
    let messages: Vec<MessageId> = unread.map(|it| it.id.clone()).collect();
    if !messages.is_empty() && platform::is_in_view() {
        desk.note_read(messages);
    }
}

#[component]
fn Bubble(message: Message) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let is_theirs = message.is_mine();
    let from = message.from.clone();
    let author = from_file(move |file, _| {
        let member = from.as_ref().and_then(|id| file.team.get(id));
        let person = file.person.as_ref().map(|it| it.name.clone());
        member.map(|it| it.name.clone()).or(person)
    });
    // A bubble that is read is not drawn anew: a photo may be open in it.
    let sent = message.id.clone();
    let read_at = from_file(move |file, _| file.messages.get(&sent)?.read_at);
    let arrived = message.id.clone();
    let is_on_phone = Memo::new(move |_| {
        desk.open.with(|open| {
            open.as_ref()
                .is_some_and(|it| it.on_phone.contains(&arrived))
        })
    });
    let state = move || match (read_at.get(), is_on_phone.get()) {
        (Some(at), _) => ("check", say!("desk-read", date = full_date(at.day()))),
        (None, true) => ("phone", say!("desk-on-phone")),
        (None, false) => ("cloud", say!("desk-sent")),
    };
    let at = message.written_at;
    let dispute = Dispute::of(&message).map(|it| (message.id.clone(), it));
    // What the person wrote of a line is shown with its answers, marked as theirs.
    let lines = message.text.lines().filter(|_| dispute.is_none());
    let lines: Vec<Wording> = lines.cloned().collect();
    let asked = message.clone();
    let photo = message.photo();
    let id = message.id.as_str().to_owned();
    view! {
        <li class={if is_theirs { "ma-msg" } else { "ma-msg ma-msg--mine" }} data-kind="message" data-id=id>
            <p class="ma-msg__from"><bdi>{move || author.get()}</bdi></p>
            <div class="ma-msg__text"><BothLanguages what=message.text.clone()/><Lines lines/><InTheirs what=message.text.clone()/>{photo.map(|photo| view! { <TalkPhoto photo/> })}<Quoted message=message/><AskedMove message=asked.clone()/><LateYes message=asked/>{dispute.map(|(said, dispute)| view! { <DisputedLine said dispute/> })}</div>
            <p class="ma-msg__state">
                <Say what=full_date(at.day())/><time>{at.clock_time().to_string()}</time>
                {(!is_theirs).then_some(move || {
                    let (icon, what) = state();
                    view! { <Icon name=icon/><Say what/> }
                })}
            </p>
        </li>
    }
}

/// Free text, in Dutch. What is typed stays until the server has it.
#[component]
fn Compose() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let draft = RwSignal::new(String::new());
    let sent = desk.when_done(move || draft.set(String::new()));
    let send = move |()| {
        let text = draft.get_untracked();
        if text.trim().is_empty() {
            desk.notice.set(Some(say!("refusal-text_empty")));
            return;
        }
        desk.act_for(
            sent,
            StaffAction::SendMessage {
                text: Wording::written(Language::Dutch, text.trim()),
                about: None,
            },
        );
    };
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for="text"><Say what=say!("desk-own-words") tap=false/></label>
            <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="text" rows="3" lang="nl"
                prop:value=draft on:input:target=move |event| draft.set(event.target().value())></textarea>
            <p class="ma-soft ma-small"><Say what=say!("desk-not-translated")/></p>
        </div>
        <div class="ma-actions"><Button what=say!("berichten-send") icon="send" on_press=send/></div>
    }
}
