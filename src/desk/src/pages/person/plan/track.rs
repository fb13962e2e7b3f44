//! Something that lasts: from when to when, with which employer, in which trade.

use domain::desk::Edit;
use domain::time::Day;
use domain::{Arg, Language, Step, Wording};
use leptos::prelude::*;
use ui::parts::Say;
use ui::{say, words};

use super::super::super::Field;

/// What there is to know of a step, as it is typed.
#[derive(Clone, Copy)]
enum Note {
    /// The employer and the days at school.
    Employer(RwSignal<String>, RwSignal<String>),
    /// The trade.
    Trade(RwSignal<String>),
    /// Free Dutch words.
    Free(RwSignal<String>),
}

/// The fields of something that lasts.
#[derive(Clone, Copy)]
pub(super) struct Track {
    from: RwSignal<String>,
    until: RwSignal<String>,
    note: Note,
}

impl Track {
    /// The fields as the step has them.
    pub(super) fn of(step: &Step) -> Self {
        let day =
            |day: Option<Day>| RwSignal::new(day.map(|it| it.to_string()).unwrap_or_default());
        let typed = |name: &str| RwSignal::new(blank(step.note.as_ref(), name).unwrap_or_default());
        let key = match &step.title {
            Wording::Ready { key, .. } => key.as_str(),
            Wording::Written(_) => "",
        };
        let note = match key {
            "approach-learn_work_track" => Note::Employer(typed("employer"), typed("days")),
            "approach-language_boost" | "approach-language_buddy" => Note::Trade(typed("trade")),
            _ => Note::Free(RwSignal::new(shown(step.note.as_ref()))),
        };
        Self {
            from: day(step.from),
            until: day(step.until),
            note,
        }
    }

    /// The first day, where it was changed.
    pub(super) fn from(self, before: Option<Day>) -> Option<Edit<Option<Day>>> {
        changed(before, self.from.get_untracked().parse().ok())
    }

    /// The last day, where it was changed.
    pub(super) fn until(self, before: Option<Day>) -> Option<Edit<Option<Day>>> {
        changed(before, self.until.get_untracked().parse().ok())
    }

    /// What there is to know, where it was changed.
    pub(super) fn note(self, before: Option<&Wording>) -> Option<Edit<Option<Wording>>> {
        let text = |typed: RwSignal<String>| typed.get_untracked().trim().to_owned();
        let named = |name: &str, typed: &str| blank(before, name).as_deref() == Some(typed);
        let after = match self.note {
            Note::Employer(employer, days) => {
                let (employer, days) = (text(employer), text(days));
                if named("employer", &employer) && named("days", &days) {
                    return None;
                }
                let is_empty = employer.is_empty() && days.is_empty();
                let or_dash =
                    |it: String| Arg::Text(if it.is_empty() { "-".to_owned() } else { it });
                (!is_empty).then(|| {
                    say!(
                        "approach-note-employer",
                        employer = or_dash(employer),
                        days = or_dash(days)
                    )
                })
            }
            Note::Trade(trade) => {
                let trade = text(trade);
                if named("trade", &trade) {
                    return None;
                }
                (!trade.is_empty()).then(|| say!("approach-note-trade", trade = trade))
            }
            Note::Free(typed) => {
                let typed = text(typed);
                if typed == shown(before).trim() {
                    return None;
                }
                (!typed.is_empty()).then(|| Wording::written(Language::Dutch, typed))
            }
        };
        changed(before.cloned(), after)
    }
}

/// The text in a blank of what there is to know.
fn blank(note: Option<&Wording>, name: &str) -> Option<String> {
    match note? {
        Wording::Ready { args, .. } => match args.get(name)? {
            Arg::Text(text) => Some(text.clone()),
            _ => None,
        },
        Wording::Written(_) => None,
    }
}

fn shown(note: Option<&Wording>) -> String {
    note.map_or_else(String::new, |it| words::plain(&words::own(it)))
}

fn changed<T: PartialEq>(from: T, to: T) -> Option<Edit<T>> {
    (from != to).then_some(Edit { from, to })
}

/// The fields.
#[component]
pub(super) fn TrackFields(track: Track, prefix: String) -> impl IntoView {
    let id = |name: &str| format!("{name}-{prefix}");
    let note = match track.note {
        Note::Employer(employer, days) => view! {
            <Field id=id("employer") label=say!("desk-step-employer") value=employer/>
            <Field id=id("days") label=say!("desk-step-school-days") value=days/>
        }
        .into_any(),
        Note::Trade(trade) => {
            view! { <Field id=id("trade") label=say!("desk-step-trade") value=trade/> }.into_any()
        }
        Note::Free(typed) => view! {
            <Field id=id("note") label=say!("desk-step-note") value=typed/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
        }
        .into_any(),
    };
    view! {
        <Field id=id("from") label=say!("desk-step-from") kind="date" value=track.from/>
        <Field id=id("until") label=say!("desk-step-until") kind="date" value=track.until/>
        {note}
    }
}
