//! Something of one's own in the week: from a letter, or typed. What collides is said before it is saved.

use std::collections::BTreeSet;

use catalogue::Letter;
use domain::time::{ClockTime, Day};
use domain::week::Entry;
use domain::{Action, EntryId, File, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use serde::{Deserialize, Serialize};
use ui::parts::{Button, Card, Icon, Say};
use ui::{say, words};

use super::form::Field;
use super::letters::{Carried, letter_photo};
use crate::frame::PageTitle;
use crate::phone::{Form, Phone, own_text};

/// How long something takes whose end nobody knows, in minutes.
const AN_HOUR: u16 = 60;

/// What stands in the form: kept until it is saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Typed {
    /// The letter from which it was begun.
    letter: Option<String>,
    what: String,
    day: String,
    starts: String,
    ends: String,
    place: String,
}

impl Typed {
    /// What this letter brings along.
    fn begun(letter: Option<&'static Letter>) -> Self {
        let sender = letter.map(|it| own_text(&Wording::ready(it.text_key())));
        Self {
            letter: letter.map(|it| it.id.to_owned()),
            what: sender.unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// What was typed, where it can be read.
#[derive(Clone, Copy, PartialEq)]
struct When {
    on: Day,
    starts: ClockTime,
    ends: ClockTime,
}

/// The form.
#[component]
pub fn NewEntryPage() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let letter = use_query_map().get_untracked().get("brief");
    let letter = letter.and_then(|id| catalogue::letter(&id));
    let begun = Typed::begun(letter);
    let kept: Option<Typed> = phone.half_typed(Form::Entry);
    let kept = kept.filter(|it| letter.is_none() || it.letter == begun.letter);
    let Typed {
        letter,
        what,
        day,
        starts,
        ends,
        place,
    } = kept.unwrap_or_else(|| begun.clone());
    let begun_from = letter.clone();
    let [what, day, starts, ends, place] = [what, day, starts, ends, place].map(RwSignal::new);
    let typed = Memo::new(move |_| {
        let typed = Typed {
            letter: letter.clone(),
            what: what.get(),
            day: day.get(),
            starts: starts.get(),
            ends: ends.get(),
            place: place.get(),
        };
        (typed != begun).then_some(typed)
    });
    phone.keep_half_typed(Form::Entry, typed);
    let trouble = RwSignal::new(None::<Wording>);
    let sender = begun_from.clone().unwrap_or_default();
    let photo = letter_photo(&sender);
    let carried = sender.clone();
    let when = Memo::new(move |_| read_when(&day.get(), &starts.get(), &ends.get()));
    let collides = Memo::new(move |_| {
        let when = when.get()?;
        phone.with(|file| at_the_same_time(file, when))
    });
    let navigate = use_navigate();
    let is_saving = RwSignal::new(false);
    let save = Callback::new(move |()| {
        if is_saving.get_untracked() {
            return;
        }
        let typed = what.with_untracked(|text| text.trim().to_owned());
        let when = when.get_untracked().filter(|_| !typed.is_empty());
        let Some(When { on, starts, ends }) = when else {
            trouble.set(Some(say!("own-missing")));
            return;
        };
        let text = Wording::written(words::language(), typed);
        let place = Some(place.get_untracked());
        let before: BTreeSet<EntryId> = phone.peek(|file| file.entries.keys().cloned().collect());
        let saved = phone.act(Action::AddEntry {
            text,
            on,
            starts,
            ends,
            place,
        });
        match saved {
            Ok(()) => {
                is_saving.set(true);
                let made = phone.peek(|file| made(file, &before));
                let page = made
                    .as_ref()
                    .map_or_else(|| "/".to_owned(), |id| format!("/afspraak/{id}"));
                let (navigate, sender) = (navigate.clone(), sender.clone());
                spawn_local(async move {
                    let with = phone.letter_photo(&sender).await.zip(made);
                    if let Err(what) = keep_with(&phone, with).await {
                        is_saving.try_set(false);
                        trouble.try_set(Some(what));
                        return;
                    }
                    Form::Entry.forget();
                    phone.forget_letter_photo(&sender).await;
                    navigate(&page, NavigateOptions::default());
                });
            }
            Err(refusal) => trouble.set(Some(Wording::ready(refusal.key()))),
        }
    });
    view! {
        <PageTitle what=say!("own-title") back="/"/>
        <Card>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
                <p class="ma-pair"><Icon name="shield"/><Say what=say!("own-only-you")/></p>
                <Field id="what" label=say!("own-what") kind="text" value=what/>
                <Field id="day" label=say!("own-day") kind="date" value=day/>
                <Field id="starts" label=say!("own-starts") kind="time" value=starts/>
                <Field id="ends" label=say!("own-ends") kind="time" value=ends/>
                <p class="ma-small ma-soft"><Say what=say!("own-ends-hint")/></p>
                <Field id="place" label=say!("own-place") kind="text" value=place/>
                <Carried letter=carried taken=photo/>
                <div role="status">
                    {move || collides.get().map(|what| view! { <p class="ma-pair"><Icon name="warn"/><Say what=say!("own-collides", what = what)/></p> })}
                </div>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("own-save") icon="check" on_press=save/>
            </form>
        </Card>
    }
}

/// Keeps the photo of the letter with the entry; where the phone has no room, neither is kept.
async fn keep_with(phone: &Phone, with: Option<(String, EntryId)>) -> Result<(), Wording> {
    let Some((jpeg, entry)) = with else {
        return Ok(());
    };
    let kept = phone.keep_own_photo(&entry, &jpeg).await;
    if kept.is_err() {
        phone.attempt(Action::RemoveEntry { entry });
    }
    kept
}

fn read_when(day: &str, starts: &str, ends: &str) -> Option<When> {
    let starts: ClockTime = starts.trim().parse().ok()?;
    let ends = match ends.trim() {
        "" => starts.plus_minutes(AN_HOUR),
        text => text.parse().ok()?,
    };
    let on = day.trim().parse().ok()?;
    Some(When { on, starts, ends })
}

/// The first thing on that day that is at the same time.
fn at_the_same_time(file: &File, when: When) -> Option<Wording> {
    let is_then = |entry: &&Entry| {
        let is_over = entry.to <= when.starts || entry.from >= when.ends;
        entry.day == when.on && !is_over && entry.cannot_come.is_none()
    };
    let found = file.entries.values().find(is_then);
    found.map(|entry| entry.title.clone())
}

/// The one that was not there before.
fn made(file: &File, before: &BTreeSet<EntryId>) -> Option<EntryId> {
    file.entries
        .keys()
        .find(|it| !before.contains(*it))
        .cloned()
}
