//! One entry: where, when, with whom, and "I can't come" in two taps.

use domain::week::{Entry, EntryKind, Reason, entry_to_ics};
use domain::{Action, Agreements, Arg, EntryId, LineAnswer, Wording};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use ui::parts::{Badge, BothLanguages, Button, Card, Choice, Icon, Say, Tone};
use ui::say;

use super::letters::OwnPhoto;
use super::line_answer::LineAnswers;
use super::week::{Fact, Route, Trip, facts, near_day};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::{Phone, own_text};

/// The page of one entry.
#[component]
pub fn EntryPage(id: EntryId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let wants_to_cancel = use_query_map().get_untracked().get("niet").is_some();
    let entry = Memo::new(move |_| {
        phone.with(|file| {
            file.entries
                .get(&id)
                .map(|entry| (entry.clone(), facts(file, entry)))
        })
    });
    move || match entry.get() {
        None => view! {
            <PageTitle what=say!("week-title") back="/"/>
            <p><Say what=say!("entry-gone")/></p>
        }
        .into_any(),
        Some((entry, facts)) => {
            let today = phone.today();
            let id = entry.id.as_str().to_owned();
            let is_obligatory = entry.is_obligatory;
            let (shown, gone_to, coming) = (entry.clone(), entry.clone(), entry.clone());
            view! {
                <PageTitle what=entry.title.clone() back="/"/>
                <Card kind="entry" id=id>
                    <p class="ma-next__when"><Say what=near_day(entry.day, today)/></p>
                    <Trip entry=shown/>
                    <ul class="ma-facts">
                        {facts.into_iter().map(|(icon, what)| view! { <Fact icon what/> }).collect_view()}
                    </ul>
                    {is_obligatory.then(|| view! { <p><Say what=say!("week-obligatory-tell")/></p> })}
                    <div class="ma-actions"><Route entry=gone_to/></div>
                </Card>
                <Agreed id=coming.id.clone()/>
                {if coming.kind == EntryKind::Own {
                    view! { <OwnPhoto entry=coming.id.clone()/><TakeOut id=coming.id/> }.into_any()
                } else {
                    view! { <Coming entry=coming wants_to_cancel/> }.into_any()
                }}
                <Export entry/>
            }
            .into_any()
        }
    }
}

/// Whether it was agreed in a talk, and what the person says to that.
#[component]
fn Agreed(id: EntryId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let line = Memo::new(move |_| {
        let now = phone.now.get();
        phone.with(|file| {
            let (talk, place) = Agreements::line_of(&id, file)?;
            let answer = talk.answer(place, file, now)?;
            let is_said_here = matches!(answer, LineAnswer::Open { .. } | LineAnswer::Yes(_));
            is_said_here.then_some((talk, place))
        })
    });
    move || {
        line.get()
            .map(|(talk, place)| view! { <Card><LineAnswers talk place/></Card> })
    }
}

/// "I can't come", or that it was said.
#[component]
fn Coming(entry: Entry, wants_to_cancel: bool) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_past = entry.ends_at() <= phone.now.get_untracked();
    let id = entry.id.clone();
    if entry.cannot_come.is_some() {
        let take_back = move |()| {
            phone.attempt(Action::TakeBackCannotCome { entry: id.clone() });
        };
        return view! {
            <Card>
                <Badge tone=Tone::Wait icon="cross" what=say!("week-said-cannot")/>
                <p><Say what=say!("cannot-done")/></p>
                <Button what=say!("week-can-come") is_second=true on_press=take_back/>
            </Card>
        }
        .into_any();
    }
    if is_past {
        return ().into_any();
    }
    let is_open = RwSignal::new(wants_to_cancel);
    let entry = StoredValue::new(entry);
    (move || {
        if is_open.get() {
            view! { <CannotCome entry=entry.get_value()/> }.into_any()
        } else {
            view! { <Button what=say!("week-cannot-come") icon="cross" is_second=true on_press=move |()| is_open.set(true)/> }
                .into_any()
        }
    })
    .into_any()
}

/// What is one's own is taken out again, and nobody is told.
#[component]
fn TakeOut(id: EntryId) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let navigate = use_navigate();
    let is_asked = RwSignal::new(false);
    let take_out = Callback::new(move |()| {
        phone.attempt(Action::RemoveEntry { entry: id.clone() });
        navigate("/", NavigateOptions::default());
    });
    view! {
        <Card>
            <p class="ma-pair"><Icon name="shield"/><Say what=say!("own-only-you")/></p>
            {move || if is_asked.get() {
                view! { <Button what=say!("own-remove-sure") icon="trash" on_press=take_out/> }.into_any()
            } else {
                view! { <Button what=say!("own-remove") icon="trash" is_second=true on_press=move |()| is_asked.set(true)/> }.into_any()
            }}
        </Card>
    }
}

/// Why, the message that goes out, send.
#[component]
fn CannotCome(entry: Entry) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let chosen = RwSignal::new(None::<Reason>);
    let to = phone.peek(|file| {
        let member = entry.with.as_ref().and_then(|id| file.team.get(id));
        let member = member.or_else(|| file.member_with(domain::Role::CaseManager));
        member.map(|it| it.name.clone())
    });
    let goes_to = to.map_or_else(
        || say!("cannot-message-nobody"),
        |name| say!("cannot-message", name = name),
    );
    let reasons = Reason::ALL.map(|reason| {
        let is_chosen = move || chosen.get() == Some(reason);
        view! {
            {move || view! {
                <Choice what=Wording::ready(reason.key()) icon="msg" is_chosen=is_chosen() on_press=move |()| {
                    phone.wants_dutch.set(true);
                    chosen.set(Some(reason));
                }/>
            }}
        }
    });
    let entry = StoredValue::new(entry);
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("cannot-why")/></h2>
            <div class="ma-choices">{reasons.into_iter().collect_view()}</div>
        </Card>
        {move || chosen.get().map(|reason| {
            let goes_to = goes_to.clone();
            view! {
                <Card class="ma-card ma-preview">
                    <p class="ma-soft ma-small"><Say what=goes_to/></p>
                    <BothLanguages what=message(&entry.get_value(), reason)/>
                    <Button what=say!("cannot-send") icon="send" on_press=move |()| {
                        let entry = entry.with_value(|it| it.id.clone());
                        phone.attempt(Action::SayCannotCome { entry, reason });
                    }/>
                </Card>
            }
        })}
    }
}

/// The message as it will go out; the rule that sends it is in the domain.
fn message(entry: &Entry, reason: Reason) -> Wording {
    say!(
        "phrase-cannot_come",
        what = entry.title.clone(),
        date = entry.day,
        time = entry.from,
        reason = Arg::Wording(Box::new(Wording::ready(reason.key())))
    )
}

/// To the calendar, to others, to paper.
#[component]
fn Export(entry: Entry) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let kept = StoredValue::new(entry);
    let calendar = move |()| {
        let ics = kept.with_value(|entry| entry_to_ics(entry, phone.clock(), own_text));
        let name = kept.with_value(|entry| format!("{}.ics", own_text(&entry.title)));
        ui::platform::save_file(&name, "text/calendar", &ics);
    };
    let sheet = move |()| {
        let entry = kept.get_value();
        let facts = phone.peek(|file| facts(file, &entry));
        let day = say!("plain", text = entry.day);
        let lines = std::iter::once(day).chain(facts.into_iter().map(|(_, what)| what));
        Sheet {
            title: entry.title.clone(),
            lines: lines.collect(),
        }
    };
    view! {
        <section class="ma-section">
            <Button what=say!("calendar-add") icon="calendar" is_second=true on_press=calendar/>
            <ShareBar sheet/>
        </section>
    }
}
