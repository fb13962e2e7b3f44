//! What somebody sees who looks along, with nothing to change. Nothing of it is kept on their phone.

use domain::{Share, Shared, SharedEntry, SharedHomework, SharedStep, StepStatus, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Badge, Button, Card, Icon, Say, Tone};
use ui::words::full_date;
use ui::{platform, say};

use super::in_words;
use crate::frame::PageTitle;
use crate::pages::settings;

/// The page, for whoever has the secret of a link.
#[component]
pub fn Looking(secret: String) -> impl IntoView {
    let found = RwSignal::new(None::<Shared>);
    let trouble = RwSignal::new(None::<Wording>);
    let secret = StoredValue::new(secret);
    let ask = move |()| {
        trouble.set(None);
        spawn_local(async move {
            let Some(secret) = secret.try_get_value() else {
                return;
            };
            match platform::look_along(&secret).await {
                Ok(it) => drop(found.try_set(Some(it))),
                Err(why) => {
                    // What was shown may be ended: it is not looked at any longer.
                    found.try_set(None);
                    trouble.try_set(Some(in_words(&why)));
                }
            }
        });
    };
    ask(());
    view! {
        {move || match (found.get(), trouble.get()) {
            (Some(shared), _) => view! { <Seen shared/> }.into_any(),
            (None, Some(what)) => view! {
                <PageTitle what=say!("buddies-title")/>
                <Card><p class="ma-pair" role="alert"><Icon name="warn"/><Say what/></p></Card>
            }.into_any(),
            (None, None) => view! {
                <PageTitle what=say!("buddies-title")/>
                <p role="status"><Say what=say!("looking-coming")/></p>
            }.into_any(),
        }}
        <div class="ma-actions"><Button what=say!("looking-again") icon="clock" is_second=true on_press=ask/></div>
        <settings::Languages/>
    }
}

#[component]
fn Seen(shared: Shared) -> impl IntoView {
    let Shared {
        name,
        until,
        monday,
        shares,
        entries,
        homework,
        goals,
        steps,
    } = shared;
    let next = monday.plus_days(7);
    let of_week = [Share::Lessons, Share::Appointments];
    let has_week = of_week.iter().any(|it| shares.contains(it));
    let (first, second): (Vec<_>, Vec<_>) = entries.into_iter().partition(|it| it.day < next);
    let weeks = [
        (say!("looking-this-week"), first),
        (say!("week-following"), second),
    ];
    let weeks = weeks.into_iter().filter(move |_| has_week);
    let has_homework = shares.contains(&Share::Homework);
    let has_plan = shares.contains(&Share::Plan);
    view! {
        <PageTitle what=say!("looking-title", name = name.clone())/>
        <p><Say what=say!("looking-chosen", name = name)/></p>
        <p><Say what=say!("looking-until", date = full_date(until))/></p>
        {weeks.map(|(title, entries)| view! {
            <Section title rows=entries.into_iter().map(entry).collect()/>
        }).collect_view()}
        {has_homework.then(|| view! {
            <Section title=say!("taal-homework") rows=homework.into_iter().map(homework_row).collect()/>
        })}
        {has_plan.then(|| {
            let rows = goals.into_iter().map(goal).chain(steps.into_iter().map(step));
            view! { <Section title=say!("looking-plan") rows=rows.collect()/> }
        })}
    }
}

/// One kind of thing; that there is nothing is said.
#[component]
fn Section(title: Wording, rows: Vec<AnyView>) -> impl IntoView {
    let is_empty = rows.is_empty();
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=title/></h2>
            {is_empty.then(|| view! { <p><Say what=say!("looking-nothing")/></p> })}
            <ul class="ma-agreed">{rows.collect_view()}</ul>
        </Card>
    }
}

fn entry(of: SharedEntry) -> AnyView {
    let times = format!("{} – {}", of.from, of.to);
    view! {
        <li data-kind="shared_entry">
            <p class="ma-small ma-soft"><Say what=full_date(of.day)/>" "<bdi dir="ltr">{times}</bdi></p>
            <p><b><Say what=of.title/></b></p>
            {of.place.map(|what| view! { <p class="ma-pair ma-small"><Icon name="pin"/><Say what/></p> })}
        </li>
    }
    .into_any()
}

fn homework_row(of: SharedHomework) -> AnyView {
    view! {
        <li data-kind="shared_homework">
            <p class="ma-small ma-soft"><Say what=full_date(of.day)/></p>
            <p><Say what=of.what/></p>
            {of.is_done.then(|| view! { <Badge tone=Tone::Done icon="check" what=say!("looking-done")/> })}
        </li>
    }
    .into_any()
}

fn goal(what: Wording) -> AnyView {
    view! { <li data-kind="shared_goal"><p class="ma-pair"><Icon name="star"/><Say what/></p></li> }
        .into_any()
}

fn step(of: SharedStep) -> AnyView {
    let (tone, icon, state) = match of.status {
        StepStatus::Done => (Tone::Done, "check", say!("looking-done")),
        StepStatus::Waiting => (Tone::Wait, "hour", say!("plan-status-waiting")),
        _ => (Tone::Plain, "open", say!("plan-status-open")),
    };
    view! {
        <li data-kind="shared_step">
            <p><Say what=of.title/></p>
            <Badge tone icon what=state/>
        </li>
    }
    .into_any()
}
