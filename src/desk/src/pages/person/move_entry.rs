//! Another time or place for something in the week, and whether an interpreter is there; what collides is shown before.

use domain::Wording;
use domain::desk::{NewEntry, StaffAction};
use domain::week::{Entry, Interpreter};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;

use super::super::Field;
use super::super::choose::Choose;
use super::fields::{PLACE_KEYS, Tick};
use super::from_file;
use super::week::first_collision;
use crate::desk::Desk;

/// A button, and then the form.
#[component]
pub fn MoveEntry(
    /// What is moved.
    entry: Entry,
) -> impl IntoView {
    let is_asked = RwSignal::new(false);
    move || {
        if is_asked.get() {
            let entry = entry.clone();
            view! { <Form entry on_close=move |()| is_asked.set(false)/> }.into_any()
        } else {
            view! { <Button what=say!("desk-move") is_second=true on_press=move |()| is_asked.set(true)/> }
                .into_any()
        }
    }
}

#[component]
fn Form(entry: Entry, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let id = entry.id.as_str().to_owned();
    let day = RwSignal::new(entry.day.to_string());
    let from = RwSignal::new(entry.from.to_string());
    let to = RwSignal::new(entry.to.to_string());
    let place = RwSignal::new(0_usize);
    let had_interpreter = entry.interpreter != Interpreter::None;
    let has_interpreter = RwSignal::new(had_interpreter);
    let others = {
        let id = entry.id.clone();
        from_file(move |file, _| {
            let others = file.entries.values().filter(|it| it.id != id);
            others.cloned().collect::<Vec<_>>()
        })
    };
    let moved = Memo::new(move |_| {
        Some(NewEntry {
            entry: Some(entry.id.clone()),
            kind: entry.kind,
            day: day.with(|it| it.parse().ok())?,
            from: from.with(|it| it.parse().ok())?,
            to: to.with(|it| it.parse().ok())?,
            title: entry.title.clone(),
            place: chosen_place(place.get()).or_else(|| entry.place.clone()),
            is_obligatory: entry.is_obligatory,
            bring: entry.bring.clone(),
            interpreter: match has_interpreter.get() {
                now if now == had_interpreter => entry.interpreter,
                true => Interpreter::Booked,
                false => Interpreter::None,
            },
        })
    });
    let collides = Memo::new(move |_| others.with(|others| first_collision(&moved.get()?, others)));
    let sent = desk.when_done(move || on_close.run(()));
    let save = move |()| match moved.get_untracked() {
        Some(new) if new.from < new.to => desk.act_for(sent, StaffAction::PutEntry(new)),
        _ => desk.notice.set(Some(say!("desk-entry-incomplete"))),
    };
    view! {
        <div class="ma-form">
            <Field id=format!("day-{id}") label=say!("blank-day") kind="date" value=day/>
            <Field id=format!("from-{id}") label=say!("desk-entry-from") kind="time" value=from/>
            <Field id=format!("to-{id}") label=say!("desk-entry-to") kind="time" value=to/>
            <Choose id=format!("place-{id}") label=say!("desk-entry-place") options=places() on_choose=move |index| place.set(index)/>
            <Tick id=format!("interpreter-{id}") label=say!("desk-entry-interpreter") value=has_interpreter/>
            {move || collides.get().map(|what| view! {
                <p role="status"><Icon name="warn"/><Say what=say!("desk-collides", what = what)/></p>
            })}
            <div class="ma-actions">
                <Button what=say!("desk-move-save") icon="check" on_press=save/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </div>
    }
}

/// That it stays where it is, and then every other place.
fn places() -> Vec<Wording> {
    let others = PLACE_KEYS.iter().map(|key| Wording::ready(*key));
    std::iter::once(say!("desk-move-same-place"))
        .chain(others)
        .collect()
}

fn chosen_place(index: usize) -> Option<Wording> {
    let key = PLACE_KEYS.get(index.checked_sub(1)?)?;
    Some(Wording::ready(*key))
}
