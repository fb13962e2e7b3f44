//! What a letter says about an item: its own date, from which the last day is counted, and the last day that is
//! printed on it.

use catalogue::{Anchor, Item, When};
use domain::regelen::{DIGID, is_code_here};
use domain::time::Day;
use domain::{Action, File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Card, Icon, Say};
use ui::say;

use crate::pages::form::Field;
use crate::phone::{Form as Half, Phone};

/// The letter with two dates, begin and end of the term: neither is a last day to do something, and the
/// klantmanager confirms both.
const TERM: &str = "first_days.integration_letter";

/// The fields that this item has. The team may know that the code of `DigiD` came; until when it can be used
/// stands in the letter only.
#[component]
pub fn LetterDate(item: &'static Item) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let [asks_date, asks_last_day] = phone.peek(|file| asked(file, item));
    (asks_date || asks_last_day).then(|| view! { <Form item asks_date asks_last_day/> })
}

/// Whether the date of the letter is asked, and whether its last day.
fn asked(file: &File, item: &Item) -> [bool; 2] {
    let state = file.items.get(&ItemId::new(item.id));
    let is_open = !state.is_some_and(|it| it.status.is_settled());
    let counts = matches!(item.when, When::Rule(rule) if rule.anchor == Anchor::LetterDate);
    let is_code = item.id == DIGID;
    let is_read = state.is_some_and(|it| it.letter_date.is_some());
    let is_code_asked = is_code && (is_read || is_open && !is_code_here(file, item));
    let is_printed = item.when == When::Letter && item.id != TERM;
    [
        counts || is_code_asked,
        is_open && (counts || is_code || is_printed),
    ]
}

/// What stands in the form: the date of the letter, and its last day.
type Typed = [String; 2];

#[component]
fn Form(item: &'static Item, asks_date: bool, asks_last_day: bool) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = || ItemId::new(item.id);
    let known = phone.peek(|file| {
        let state = file.items.get(&id());
        state.map_or((None, None), |it| (it.letter_date, it.due))
    });
    let in_field = |day: Option<Day>| day.map(|it| it.to_string()).unwrap_or_default();
    let begun: Typed = [known.0, known.1].map(in_field);
    let half: Option<Typed> = phone.half_typed_about(Half::LetterDates, item.id);
    // What is not asked any more is not sent along unseen.
    let half = half.filter(|[date, last_day]| {
        let [old_date, old_last_day] = &begun;
        (asks_date || date == old_date) && (asks_last_day || last_day == old_last_day)
    });
    let [date, last_day] = half.unwrap_or_else(|| begun.clone()).map(RwSignal::new);
    let begun = RwSignal::new(begun);
    let typed = Memo::new(move |_| {
        let typed: Typed = [date.get(), last_day.get()];
        (typed != begun.get()).then_some(typed)
    });
    phone.keep_half_typed_about(Half::LetterDates, item.id.to_owned(), typed);
    let trouble = RwSignal::new(None::<Wording>);
    let save = Callback::new(move |()| {
        let known = phone.peek(|file| file.items.get(&id()).map(|it| (it.letter_date, it.due)));
        let saved = read(&date.get(), &last_day.get()).and_then(|(date, last_day)| {
            let (old_date, old_last_day) = known.unwrap_or_default();
            let is_empty = old_last_day.or(last_day).is_none();
            // The date of a letter is mended, not taken away.
            if date.is_none() && (old_date.is_some() || is_empty) {
                return Err(say!("bill-date-wrong"));
            }
            let item = id();
            let date = date.filter(|_| date != old_date);
            let date = date.map(|on| Action::NoteLetterDate { item, on });
            let (item, on) = (id(), last_day);
            let last = (on != old_last_day).then_some(Action::NoteLastDay { item, on });
            let mut noted = date.into_iter().chain(last).map(|action| phone.act(action));
            noted.try_for_each(|it| it.map(drop).map_err(|why| Wording::ready(why.key())))
        });
        if saved.is_ok() {
            begun.set([date.get_untracked(), last_day.get_untracked()]);
        }
        trouble.set(saved.err());
    });
    let label = if item.id == DIGID {
        say!("digid-letter-ask")
    } else {
        say!("letter-date-ask")
    };
    view! {
        <Card>
            <form class="ma-stack" on:submit=move |event| { event.prevent_default(); save.run(()); }>
                {asks_date.then(|| view! { <Field id="letter-date" label kind="date" value=date/> })}
                {asks_last_day.then(|| view! {
                    <Field id="last-day" label=say!("letter-last-day-ask") kind="date" value=last_day/>
                })}
                <p class="ma-field__error" role="alert">
                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                </p>
                <Button what=say!("letter-date-save") icon="check" is_second=true on_press=save/>
            </form>
        </Card>
    }
}

/// The two days as they were typed; what is left empty is none.
fn read(date: &str, last_day: &str) -> Result<(Option<Day>, Option<Day>), Wording> {
    let day = |typed: &str| match typed.trim() {
        "" => Ok(None),
        typed => typed.parse().map(Some).map_err(|_| say!("bill-date-wrong")),
    };
    Ok((day(date)?, day(last_day)?))
}
