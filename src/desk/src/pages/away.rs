//! "I am away": until when, who helps meanwhile, and whom to call. Her people read it at once.

use domain::desk::Away;
use domain::time::Day;
use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{AwaySheet, Colleague};
use ui::parts::{Button, Icon, Say};
use ui::platform::desk as server;
use ui::say;
use ui::words::full_date;

use super::choose::Choose;
use super::{Field, Sure};
use crate::desk::Desk;

/// The page, once it is known what was said before.
#[component]
pub fn AwayPage() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let sheet = RwSignal::new(None::<AwaySheet>);
    let fetch = Callback::new(move |()| {
        spawn_local(async move {
            match server::away().await {
                Ok(found) => drop(sheet.try_set(Some(found))),
                Err(trouble) => desk.say(&trouble),
            }
        });
    });
    fetch.run(());
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-away")/></h1>
        <p class="ma-soft"><Say what=say!("desk-away-told")/></p>
        {move || sheet.get().map(|sheet| view! { <Sheet sheet on_change=fetch/> })}
    }
}

#[component]
fn Sheet(sheet: AwaySheet, #[prop(into)] on_change: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let today = desk.now.get_untracked().day();
    // What is over is nothing that was said.
    let said = sheet.away.clone().filter(|it| today < it.back_on);
    let take_back = move |()| {
        spawn_local(async move {
            match server::take_back_away().await {
                Ok(()) => on_change.run(()),
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    view! {
        <div role="status">
            {said.clone().map(|it| view! {
                <section class="ma-card" data-kind="absence">
                    <p class="ma-desk__pair"><Icon name="calendar"/><Say what=say!("desk-away-now", from = full_date(it.first), date = full_date(it.back_on))/></p>
                    <div class="ma-actions"><Sure what=say!("desk-away-back") yes=say!("desk-away-back-sure") on_yes=take_back/></div>
                </section>
            })}
        </div>
        <Form sheet said today on_change/>
    }
}

#[component]
fn Form(
    sheet: AwaySheet,
    said: Option<Away>,
    today: Day,
    #[prop(into)] on_change: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let first = said.as_ref().map_or(today, |it| it.first);
    let first = RwSignal::new(first.to_string());
    let back_on = said.as_ref().map(|it| it.back_on.to_string());
    let back_on = RwSignal::new(back_on.unwrap_or_default());
    let call = match &said {
        Some(said) => said.call.clone(),
        None => sheet.call,
    };
    let call = RwSignal::new(call.unwrap_or_default());
    let is_wrong = RwSignal::new(false);
    let colleagues = sheet.colleagues;
    let stand_in = said.and_then(|it| it.stand_in);
    let chosen = colleagues
        .iter()
        .position(|it| Some(&it.staff.id) == stand_in.as_ref());
    let chosen = RwSignal::new(chosen.map_or(0, |at| at + 1));
    let options = std::iter::once(say!("desk-away-nobody"));
    let options = options.chain(colleagues.iter().map(|it| name(it, today)));
    let options = options.collect();
    let ids: Vec<_> = colleagues.into_iter().map(|it| it.staff.id).collect();
    let send = move |()| {
        let day = |it: RwSignal<String>| it.with_untracked(|text| text.parse::<Day>().ok());
        let Some((first, back_on)) = day(first).zip(day(back_on)) else {
            is_wrong.set(true);
            return;
        };
        let number = call.get_untracked().trim().to_owned();
        let at = chosen.get_untracked().checked_sub(1);
        let away = Away {
            first,
            back_on,
            stand_in: at.and_then(|at| ids.get(at).cloned()),
            call: (!number.is_empty()).then_some(number),
        };
        is_wrong.set(away.check(today).is_err());
        if is_wrong.get_untracked() {
            return;
        }
        spawn_local(async move {
            match server::say_away(&away).await {
                Ok(()) => {
                    desk.notice.set(None);
                    on_change.run(());
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    };
    view! {
        <section class="ma-card ma-form">
            <Field id="away-first" label=say!("desk-away-first") kind="date" value=first/>
            <Field id="away-back" label=say!("desk-away-back-on") kind="date" value=back_on/>
            <Choose id="away-stand-in" label=say!("desk-away-stand-in") options first=chosen.get_untracked() on_choose=move |index| chosen.set(index)/>
            <Field id="away-call" label=say!("desk-away-call") kind="tel" value=call/>
            <p class="ma-field__error" role="alert">{move || is_wrong.get().then(|| view! { <Icon name="warn"/><Say what=say!("desk-away-wrong")/> })}</p>
            <div class="ma-actions"><Button what=say!("desk-away-say") on_press=send/></div>
        </section>
    }
}

/// A colleague by name, and when they are back where they are away today.
pub fn name(colleague: &Colleague, today: Day) -> Wording {
    let name = colleague.staff.name.clone();
    let is_on = |it: &&Away| it.first <= today && today < it.back_on;
    match colleague.away.as_ref().filter(is_on) {
        Some(away) => say!(
            "desk-away-colleague",
            name = name,
            date = full_date(away.back_on)
        ),
        None => Wording::written(Language::Dutch, name),
    }
}
