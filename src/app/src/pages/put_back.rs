//! What stood on this phone and is gone, because the server was put back to a backup: said until it was read.
//! What the person did can be done once more.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::{BillId, EntryId, File, Record, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::{Gone, gone};
use ui::parts::{BothLanguages, Button, Icon, Say};
use ui::say;
use ui::words::{full_date, sender};

use super::bills::cost_words;
use super::month::line_words;
use crate::phone::Phone;

/// The notice; nothing while nothing is gone.
#[component]
pub fn PutBack() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let before = RwSignal::new(None::<Arc<File>>);
    let list = Memo::new(move |_| {
        let before = before.get();
        let now = phone.now.get();
        before.map_or_else(Vec::new, |it| phone.with(|file| gone(&it, file, now)))
    });
    look_again(before);
    let is_open = RwSignal::new(false);
    let show = move |()| {
        phone.wants_dutch.set(true);
        is_open.update(|it| *it = !*it);
    };
    let read = move |()| {
        before.set(None);
        spawn_local(phone.forget_what_stood());
    };
    let has_some = Memo::new(move |_| list.with(|it| !it.is_empty()));
    move || {
        has_some.get().then(|| view! {
            <div class="utrecht-alert utrecht-alert--warning" role="alert" data-kind="put_back">
                <Icon name="warn"/>
                <div class="utrecht-alert__content">
                    <p><Say what=say!("back-title")/></p>
                    <p>{move || view! { <Say what=say!("back-count", count = list.with(Vec::len))/> }}</p>
                    <p><Say what=say!("back-ask")/></p>
                    {move || is_open.get().then(|| view! { <List list/> })}
                    <div class="ma-actions">
                        {move || (!is_open.get()).then(|| view! { <Button what=say!("back-show") icon="eye" on_press=show/> })}
                        <Button what=say!("refused-understood") is_second=true on_press=read/>
                    </div>
                </div>
            </div>
        })
    }
}

/// Looks what is kept aside, now and whenever something new is stored.
fn look_again(before: RwSignal<Option<Arc<File>>>) {
    let phone = expect_context::<Phone>();
    let cursor = Memo::new(move |_| phone.cursor());
    Effect::new(move |_| {
        cursor.track();
        // What is on its way may not be stored yet.
        if phone.is_busy() {
            return;
        }
        spawn_local(async move {
            let Some(stood) = phone.what_stood().await else {
                before.try_set(None);
                return;
            };
            if !phone.is_up_to_date().await {
                return;
            }
            let are_offered = phone.offer_photos_again().await;
            let now = phone.clock();
            let is_all_there = phone.peek(|file| gone(&stood, file, now).is_empty());
            if is_all_there && are_offered {
                phone.forget_what_stood().await;
            } else if !is_all_there {
                before.try_set(Some(Arc::new(stood)));
            }
        });
    });
}

#[component]
fn List(list: Memo<Vec<Gone>>) -> impl IntoView {
    view! {
        <ul class="ma-agreed">
            {move || list.get().into_iter().map(|gone| view! { <One gone/> }).collect_view()}
        </ul>
        <p class="ma-soft ma-small"><Say what=say!("back-more")/></p>
    }
}

#[component]
fn One(gone: Gone) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let what = told(&gone);
    let kind = gone.was.key().kind.name();
    let can_be_done = !gone.again.is_empty();
    let gone = StoredValue::new(gone);
    let do_again = move |()| gone.with_value(|gone| do_again(&phone, gone));
    view! {
        <li data-kind=kind>
            <BothLanguages what/>
            {can_be_done.then(|| view! {
                <div class="ma-actions"><Button what=say!("back-again") icon="repeat" is_second=true on_press=do_again/></div>
            })}
        </li>
    }
}

/// Does it once more. What is made anew has another name: its photos go along.
fn do_again(phone: &Phone, gone: &Gone) {
    let before = phone.peek(things);
    for action in gone.again.clone() {
        phone.attempt(action);
    }
    let (bills, entries) = phone.peek(things);
    if let Some(made) = bills.difference(&before.0).next() {
        for action in gone.photos_to(made) {
            phone.attempt(action);
        }
    }
    if let (Record::Entry(was), Some(made)) = (&gone.was, entries.difference(&before.1).next()) {
        let (was, made) = (was.id.clone(), made.clone());
        let phone = *phone;
        spawn_local(async move { phone.keep_own_photo_again(&was, &made).await });
    }
}

fn things(file: &File) -> (BTreeSet<BillId>, BTreeSet<EntryId>) {
    let bills = file.bills.keys().cloned().collect();
    (bills, file.entries.keys().cloned().collect())
}

/// What is gone, in words.
fn told(gone: &Gone) -> Wording {
    let what = title(&gone.was);
    match (&gone.was, &gone.now) {
        (Record::Message(it), _) if it.is_mine() => say!("back-mine", what = what),
        (Record::Message(_), _) => say!("back-theirs", what = what),
        (_, now) if !gone.again.is_empty() && (now.is_some() || is_touched(&gone.was)) => {
            say!("back-undone", what = what)
        }
        (_, None) => say!("back-missing", what = what),
        (_, Some(now)) if title(now) != what => say!("back-moved", what = what, now = title(now)),
        (_, Some(_)) => say!("back-changed", what = what),
    }
}

/// Whether it stands there for everybody, and has a record once somebody touches it.
fn is_touched(record: &Record) -> bool {
    matches!(record, Record::ItemState(_))
}

/// Which thing a record is, for who reads a list.
pub fn title(record: &Record) -> Wording {
    let dated = |what: Wording, day| say!("back-dated", what = what, date = full_date(day));
    match record {
        Record::Entry(it) => {
            let (what, date) = (it.title.clone(), full_date(it.day));
            say!("back-entry", what = what, date = date, time = it.from)
        }
        Record::Step(it) => match it.until {
            Some(day) => dated(it.title.clone(), day),
            None => it.title.clone(),
        },
        Record::Goal(it) => it.text.clone(),
        Record::AnchorDate(it) => dated(Wording::ready(format!("anchor-{}", it.id)), it.day),
        Record::ItemState(it) => match catalogue::item(it.id.as_str()) {
            Some(item) => Wording::ready(item.text_key()),
            None => say!("back-other"),
        },
        Record::Bill(it) => match it.due {
            Some(day) => dated(sender(it), day),
            None => sender(it),
        },
        Record::ReportedChange(it) => dated(Wording::ready(it.what.key()), it.from),
        Record::FixedCost(it) => cost_words(it.cost),
        Record::BudgetLine(it) => line_words(it.id.as_str()),
        Record::Message(it) => it.text.clone(),
        _ => say!("back-other"),
    }
}
