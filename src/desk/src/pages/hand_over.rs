//! Handing people over to a colleague: one, some, or everyone at once.

use std::collections::BTreeSet;

use domain::desk::{Staff, StaffAction, StaffMutation};
use domain::{MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::Colleague;
use ui::parts::{Button, Say};
use ui::platform::{self, Trouble, desk as server};
use ui::say;

use super::Sure;
use super::away::name;
use super::choose::Choose;
use crate::desk::Desk;

/// To whom, and who.
#[component]
pub fn HandOver() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let colleagues = RwSignal::new(Vec::<Colleague>::new());
    let to = RwSignal::new(0_usize);
    let chosen = RwSignal::new(BTreeSet::<PersonId>::new());
    let done = RwSignal::new(0_usize);
    spawn_local(async move {
        match server::colleagues().await {
            Ok(found) => drop(colleagues.try_set(found.colleagues)),
            Err(trouble) => desk.say(&trouble),
        }
    });
    // Nobody is chosen before she chooses.
    let colleague = move || {
        let index = to.get().checked_sub(1)?;
        colleagues.with(|all| all.get(index).map(|it| it.staff.clone()))
    };
    let is_running = RwSignal::new(false);
    let hand_over = move |()| {
        let Some(colleague) = colleague() else { return };
        if desk.unanswered.get_untracked().is_some() {
            // Who is handed over cannot be written to any more.
            desk.notice.set(Some(say!("desk-first-again")));
            return;
        }
        if is_running.get_untracked() {
            return;
        }
        is_running.set(true);
        let people = chosen.get_untracked();
        spawn_local(async move {
            for person in people {
                if !one(desk, &person, &colleague).await {
                    break;
                }
                chosen.update(|all| {
                    all.remove(&person);
                });
                done.update(|count| *count += 1);
            }
            desk.fetch_people().await;
            is_running.try_set(false);
        });
    };
    let everyone = move |()| {
        let people = desk.people.get_untracked().unwrap_or_default();
        chosen.set(people.into_iter().map(|it| it.person).collect());
    };
    let names = move || {
        let today = desk.now.get_untracked().day();
        let all = colleagues.get().into_iter();
        let all = all.map(move |it| name(&it, today));
        std::iter::once(say!("desk-choose")).chain(all)
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-hand-over")/></h1>
        <p class="ma-soft"><Say what=say!("desk-hand-over-keeps")/></p>
        <p role="status">{move || (done.get() > 0).then(|| view! { <Say what=say!("desk-handed-over", count = done.get())/> })}</p>
        <section class="ma-card ma-form">
            {move || view! { <Choose id="to" label=say!("desk-hand-over-to") options=names().collect() on_choose=move |index| to.set(index)/> }}
            <div class="ma-actions"><Button what=say!("desk-hand-over-all") is_second=true on_press=everyone/></div>
            <ul class="ma-desk__rows">
                <For each=move || desk.people.get().unwrap_or_default() key=|it| it.person.clone() let(it)>
                    <Row person=it.person name=it.name chosen/>
                </For>
            </ul>
            {move || colleague().filter(|_| !chosen.with(BTreeSet::is_empty)).map(|to| {
                let count = chosen.with(BTreeSet::len);
                let whom = to.name;
                view! { <div class="ma-actions"><Sure what=say!("desk-hand-over-do", count = count) yes=say!("desk-hand-over-sure", name = whom) on_yes=hand_over/></div> }
            })}
        </section>
    }
}

#[component]
fn Row(person: PersonId, name: String, chosen: RwSignal<BTreeSet<PersonId>>) -> impl IntoView {
    let id = person.as_str().to_owned();
    let is_chosen = {
        let person = person.clone();
        move || chosen.with(|all| all.contains(&person))
    };
    let toggle = move |is_on: bool| {
        chosen.update(|all| {
            if is_on {
                all.insert(person.clone());
            } else {
                all.remove(&person);
            }
        });
    };
    view! {
        <li data-kind="person" data-id=id.clone()>
            <label class="ma-desk__tick" for=format!("p-{id}")>
                <input type="checkbox" id=format!("p-{id}") prop:checked=is_chosen
                    on:change:target=move |event| toggle(event.target().checked())/>
                <bdi>{name}</bdi>
            </label>
        </li>
    }
}

/// Hands one over. Sent again by hand, it does no harm: who is not hers any more was handed over.
async fn one(desk: Desk, person: &PersonId, to: &Staff) -> bool {
    let mutation = StaffMutation {
        id: MutationId::new(platform::random_id()),
        action: StaffAction::HandOver { to: to.id.clone() },
    };
    match server::act(person, &mutation).await {
        Ok(told) => {
            desk.notice
                .set(told.refusal.map(|it| Wording::ready(it.key())));
            told.refusal.is_none()
        }
        Err(Trouble::Problem(problem)) if problem.status == 404 => true,
        Err(trouble) => {
            desk.say(&trouble);
            false
        }
    }
}
