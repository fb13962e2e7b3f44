//! Reporting a change: what, from when, to whom; and the proof of what was reported.

use domain::regelen::{LifeChange, ReportedChange};
use domain::time::Day;
use domain::{Action, MessageId, Wording};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use ui::parts::{Badge, Button, Card, Choice, Icon, LinkButton, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::form::Field;
use super::local::ReportTerm;
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::{Form, Phone};

/// The page.
#[component]
pub fn ReportChange() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let reported = Memo::new(move |_| {
        let mut all: Vec<ReportedChange> =
            phone.with(|file| file.reported_changes.values().cloned().collect());
        all.sort_by_key(|it| std::cmp::Reverse(it.reported_at));
        all
    });
    let sheet = move |()| {
        let all = reported.get_untracked();
        Sheet {
            title: say!("change-list"),
            lines: all
                .iter()
                .flat_map(|change| in_lines(change, phone.is_waiting(change.id.as_str())))
                .collect(),
        }
    };
    view! {
        <PageTitle what=say!("change-title") back="/regelen"/>
        <p><Say what=say!("change-intro")/></p>
        <ReportTerm/>
        <NewReport/>
        {move || {
            let all = reported.get();
            (!all.is_empty()).then(|| view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("change-list")/></h2>
                    {all.into_iter().map(|change| view! { <Reported change/> }).collect_view()}
                </section>
                <ShareBar sheet/>
            })
        }}
    }
}

/// First what changes, then from when.
#[component]
fn NewReport() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let kept: Option<Typed> = phone.half_typed(Form::Change);
    let chosen = RwSignal::new(kept.as_ref().map(|it| it.what));
    let from = RwSignal::new(kept.and_then(|it| it.from));
    let typed = Memo::new(move |_| {
        let what = chosen.get()?;
        Some(Typed {
            what,
            from: from.get(),
        })
    });
    phone.keep_half_typed(Form::Change, typed);
    let choose = move |what: Option<LifeChange>| {
        from.set(None);
        chosen.set(what);
    };
    let choices = move || {
        let now = chosen.get();
        let offered = LifeChange::ALL
            .into_iter()
            .filter(move |it| now.is_none_or(|now| now == *it));
        offered
            .map(|what| {
                let press = move |()| choose(now.is_none().then_some(what));
                view! { <Choice what=Wording::ready(what.key()) icon=icon_of(what) is_chosen=now.is_some() on_press=press/> }
            })
            .collect_view()
    };
    view! {
        <section class="ma-section">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("change-what")/></h2>
            <Card class="ma-stack"><div class="ma-choices">{choices}</div></Card>
            {move || chosen.get().map(|what| view! { <Details what from on_sent=move |()| choose(None)/> })}
        </section>
    }
}

/// What stands in the form: kept until it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Typed {
    what: LifeChange,
    /// The day, where another one was typed than today.
    from: Option<String>,
}

#[component]
fn Details(
    what: LifeChange,
    from: RwSignal<Option<String>>,
    #[prop(into)] on_sent: Callback<()>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let today = phone.now.get_untracked().day().to_string();
    let day = RwSignal::new(from.get_untracked().unwrap_or_else(|| today.clone()));
    Effect::new(move |_| from.set(Some(day.get()).filter(|day| *day != today)));
    let trouble = RwSignal::new(None::<Wording>);
    let send = move |()| {
        let Ok(from) = day.get_untracked().trim().parse::<Day>() else {
            trouble.set(Some(say!("bill-date-wrong")));
            return;
        };
        match phone.act(Action::ReportChange { what, from }) {
            Ok(()) => on_sent.run(()),
            Err(refusal) => trouble.set(Some(Wording::ready(refusal.key()))),
        }
    };
    let to = if what.concerns_toeslagen() {
        say!("change-to-both")
    } else {
        say!("change-to-municipality")
    };
    view! {
        <Card>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); send(()); }>
                <p class="ma-pair"><Icon name="people"/><Say what=to/></p>
                {advice(what).into_iter().map(|what| view! { <p class="ma-pair"><Icon name="info"/><Say what/></p> }).collect_view()}
                {is_of_partner(what).then(|| view! {
                    <LinkButton what=say!("item-allowances-partner_abroad") href="/regelen/allowances.partner_abroad" icon="question" is_second=true/>
                })}
                <Field id="from" label=say!("change-from") kind="date" value=day/>
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("change-send") icon="send" on_press=send/>
            </form>
        </Card>
    }
}

/// One reported change: whether the municipality has it, and whether Dienst Toeslagen was told.
#[component]
fn Reported(change: ReportedChange) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = change.id.as_str().to_owned();
    let message = MessageId::new(id.as_str());
    let state = {
        let id = id.clone();
        move || {
            if phone.is_waiting(&id) {
                (Tone::Wait, "hour", say!("berichten-waiting"))
            } else if phone.with(|file| {
                file.messages
                    .get(&message)
                    .is_some_and(|it| it.read_at.is_some())
            }) {
                (Tone::Done, "check", say!("berichten-read"))
            } else {
                (Tone::Done, "cloud", say!("berichten-sent"))
            }
        }
    };
    // Nobody was told, and nothing is proved, while it is only on the phone.
    let is_sent = {
        let id = id.clone();
        move || !phone.is_waiting(&id)
    };
    let is_proof = is_sent.clone();
    let told_on = change.reported_at.day();
    view! {
        <Card kind="reported_change" id=id>
            <h3 class="nl-heading nl-heading--level-3"><Say what=Wording::ready(change.what.key())/></h3>
            <p><Say what=say!("change-since", date = full_date(change.from))/></p>
            {move || is_sent().then(|| view! {
                <p class="ma-pair"><Icon name="hall"/><Say what=say!("change-told", date = full_date(told_on))/></p>
            })}
            {move || {
                let (tone, icon, what) = state();
                view! { <Badge tone icon what/> }
            }}
            {change.what.concerns_toeslagen().then(|| view! { <Toeslagen change=change.clone()/> })}
            {move || is_proof().then(|| view! { <p class="ma-small ma-soft"><Say what=say!("change-proof")/></p> })}
        </Card>
    }
}

/// The second addressee: the person tells it there, and notes that it was told.
#[component]
fn Toeslagen(change: ReportedChange) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = change.id;
    let note = move |is_told| {
        phone.attempt(Action::NoteToeslagenTold {
            change: id.clone(),
            is_told,
        });
    };
    match change.toeslagen_told_on {
        Some(day) => view! {
            <Badge tone=Tone::Done icon="check" what=say!("change-toeslagen-told", date = full_date(day))/>
            <Button what=say!("change-toeslagen-undo") icon="open" is_second=true on_press=move |()| note(false)/>
        }
        .into_any(),
        None => view! {
            <Badge tone=Tone::Now icon="open" what=say!("change-toeslagen-do")/>
            <div class="ma-actions">
                <Button what=say!("change-toeslagen-done") icon="check" on_press=move |()| note(true)/>
                <LinkButton what=say!("letter-more") href="/regelen/allowances.income_change" icon="info" is_second=true/>
            </div>
        }
        .into_any(),
    }
}

fn in_lines(change: &ReportedChange, is_waiting: bool) -> Vec<Wording> {
    let told = if is_waiting {
        say!("berichten-waiting")
    } else {
        say!("change-told", date = full_date(change.reported_at.day()))
    };
    let toeslagen = change
        .toeslagen_told_on
        .map(|day| say!("change-toeslagen-told", date = full_date(day)));
    let lines = [
        Wording::ready(change.what.key()),
        say!("change-since", date = full_date(change.from)),
        told,
    ];
    lines.into_iter().chain(toeslagen).collect()
}

/// Whether it is asked anew what a partner means for the allowances (`checklists.md`, C1: "again on the day the partner
/// arrives, and on the day a marriage is registered").
const fn is_of_partner(what: LifeChange) -> bool {
    matches!(what, LifeChange::Partner | LifeChange::Marriage)
}

/// What to tell to whom, and whom to ask, where there is something (`checklists.md`, C7 and E2).
fn advice(what: LifeChange) -> Vec<Wording> {
    match what {
        LifeChange::Work | LifeChange::Hours | LifeChange::Income => vec![
            say!("change-work-tell"),
            say!("change-work-tell_toeslagen"),
            say!("change-work-ask"),
        ],
        LifeChange::Abroad => vec![say!("change-abroad-ask")],
        LifeChange::Partner | LifeChange::Marriage => vec![say!("change-partner-ask")],
        _ => Vec::new(),
    }
}

fn icon_of(what: LifeChange) -> &'static str {
    match what {
        LifeChange::Work => "work",
        LifeChange::Hours => "clock",
        LifeChange::Income | LifeChange::Gift => "money",
        LifeChange::Study => "school",
        LifeChange::Household => "people",
        LifeChange::Address => "home",
        LifeChange::Marriage => "heart",
        LifeChange::Birth => "child",
        LifeChange::Partner => "person",
        LifeChange::BankAccount => "bank",
        LifeChange::Phone => "phone",
        LifeChange::Abroad => "train",
    }
}
