//! Her own agenda: a week across all her people, and the address of it for her calendar program.

use domain::Wording;
use domain::time::Day;
use domain::week::Interpreter;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::AgendaLine;
use ui::parts::{Badge, Button, Icon, Say, Tone};
use ui::platform::{self, Trouble, desk as server};
use ui::say;
use ui::words::full_date;

use super::Sure;
use crate::desk::Desk;

/// The week and the address.
#[component]
pub fn Agenda() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let monday = RwSignal::new(desk.now.get_untracked().day().monday());
    let lines = RwSignal::new(None::<(Day, Vec<AgendaLine>)>);
    // What was asked for another week, and comes late, is not shown.
    Effect::new(move |_| {
        let first = monday.get();
        spawn_local(async move {
            match server::agenda(first).await {
                Ok(found) => {
                    if monday.try_get_untracked() == Some(first) {
                        lines.try_set(Some((first, found.lines)));
                    }
                }
                Err(trouble) => desk.say(&trouble),
            }
        });
    });
    let shown = move || {
        let first = monday.get();
        lines
            .get()
            .filter(|it| it.0 == first)
            .map(|it| gathered(it.1))
    };
    let turn = move |days: i32| move |()| monday.update(|it| *it = it.plus_days(days));
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-agenda")/></h1>
        <section class="ma-card" id="agenda">
            <div class="ma-weeks">
                <Button what=say!("desk-agenda-before") is_second=true on_press=turn(-7)/>
                <h2 class="nl-heading nl-heading--level-2">{move || view! { <Say what=full_date(monday.get())/> }}</h2>
                <Button what=say!("desk-agenda-after") is_second=true on_press=turn(7)/>
            </div>
            <div aria-live="polite">
                {move || match shown() {
                    None => view! { <p><Say what=say!("desk-loading")/></p> }.into_any(),
                    Some(lines) if lines.is_empty() => view! { <p><Say what=say!("desk-agenda-empty")/></p> }.into_any(),
                    Some(lines) => {
                        let rows = lines.into_iter().map(|line| view! { <Row line/> });
                        view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> }.into_any()
                    }
                }}
            </div>
        </section>
        <Feed/>
    }
}

/// A group is one row with everybody in it.
fn gathered(lines: Vec<AgendaLine>) -> Vec<Vec<AgendaLine>> {
    let mut rows: Vec<Vec<AgendaLine>> = Vec::new();
    for line in lines {
        let of = |it: &AgendaLine| (it.entry.clone(), it.day, it.from, it.to);
        let is_same = |row: &&mut Vec<AgendaLine>| row.first().map(of) == Some(of(&line));
        match rows.last_mut().filter(is_same) {
            Some(row) => row.push(line),
            None => rows.push(vec![line]),
        }
    }
    rows
}

#[component]
fn Row(line: Vec<AgendaLine>) -> impl IntoView {
    line.first().cloned().map(|first| {
        let people = line.into_iter().map(|it| {
            let href = format!("/desk/mensen/{}", it.person);
            view! {
                <a class="nl-link" href=href><bdi>{it.name}</bdi></a>" "
                {it.cannot_come.then(|| view! { <Badge tone=Tone::Urgent icon="warn" what=say!("desk-cannot-come")/>" " })}
            }
        });
        let has_interpreter = first.interpreter != Interpreter::None;
        view! {
            <li data-kind="entry" data-id=first.entry.as_str().to_owned()>
                <div>
                    <p><b><Say what=first.title/></b></p>
                    <p class="ma-soft"><Say what=full_date(first.day)/>" "<bdi>{format!("{} – {}", first.from, first.to)}</bdi></p>
                    {first.place.map(|what| view! { <p class="ma-desk__pair"><Icon name="pin"/><Say what/></p> })}
                    {has_interpreter.then(|| view! { <p class="ma-desk__pair"><Icon name="tolk"/><Say what=say!("desk-agenda-interpreter")/></p> })}
                </div>
                <p>{people.collect_view()}</p>
            </li>
        }
    })
}

/// The address for a calendar program: made, renewed, taken away. It is shown once.
#[component]
fn Feed() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let since = RwSignal::new(None::<Option<Day>>);
    let address = RwSignal::new(None::<String>);
    spawn_local(async move {
        match server::feed().await {
            Ok(found) => drop(since.try_set(Some(found.since.map(domain::time::Instant::day)))),
            Err(trouble) => desk.say(&trouble),
        }
    });
    let make = move |()| {
        spawn_local(async move {
            let made = server::make_feed().await;
            told(desk, &made);
            if let Ok(made) = made {
                since.try_set(Some(Some(made.since.day())));
                address.try_set(Some(format!("{}{}", platform::base_url(), made.path)));
            }
        });
    };
    let take_away = move |()| {
        spawn_local(async move {
            let gone = server::drop_feed().await;
            told(desk, &gone);
            if gone.is_ok() {
                since.try_set(Some(None));
                address.try_set(None);
            }
        });
    };
    let state = move || -> Option<Wording> {
        let since = since.get()?;
        Some(since.map_or_else(
            || say!("desk-feed-off"),
            |day| say!("desk-feed-since", date = full_date(day)),
        ))
    };
    view! {
        <section class="ma-card" id="feed">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-feed")/></h2>
            <p><Say what=say!("desk-feed-what")/></p>
            <p><Say what=say!("desk-feed-secret")/></p>
            <div role="status">
                {move || state().map(|what| view! { <p><Say what/></p> })}
                {move || address.get().map(|address| view! {
                    <p><Say what=say!("desk-feed-once")/></p>
                    <p data-kind="address" dir="ltr"><code>{address}</code></p>
                })}
            </div>
            <div class="ma-actions">
                {move || match since.get() {
                    None => ().into_any(),
                    Some(None) => view! { <Button what=say!("desk-feed-make") icon="calendar" is_second=true on_press=make/> }.into_any(),
                    Some(Some(_)) => view! {
                        <Sure what=say!("desk-feed-renew") yes=say!("desk-feed-renew-sure") on_yes=make/>
                        <Sure what=say!("desk-feed-drop") yes=say!("desk-feed-drop-sure") on_yes=take_away/>
                    }.into_any(),
                }}
            </div>
        </section>
    }
}

fn told<T>(desk: Desk, answer: &Result<T, Trouble>) {
    match answer {
        Ok(_) => desk.notice.set(None),
        Err(trouble) => desk.say(trouble),
    }
}
