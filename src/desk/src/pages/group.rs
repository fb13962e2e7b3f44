//! One appointment or lesson for several people at once; what collides is shown for each before it is sent.

use std::collections::BTreeSet;

use domain::desk::NewEntry;
use domain::{MutationId, PersonId, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::desk::{Collision, GroupEntry, MOST_IN_GROUP};
use ui::parts::{Button, Icon, Say};
use ui::platform::{self, Trouble, desk as server};
use ui::say;

use super::person::{EntryFields, TypedEntry};
use crate::desk::{Desk, may_have_arrived};

/// What is asked of the server: an entry for these people.
type Asked = (BTreeSet<PersonId>, NewEntry);

/// Who, what and when.
#[component]
pub fn Group() -> impl IntoView {
    let desk = expect_context::<Desk>();
    desk.show(None);
    let typed = TypedEntry::new();
    let chosen = RwSignal::new(BTreeSet::<PersonId>::new());
    let asked = Memo::new(move |_| {
        let entry = typed.entry().filter(|it| it.from < it.to)?;
        Some((chosen.get(), entry)).filter(|(people, _)| !people.is_empty())
    });
    // What was checked, and what came of it: only that is sent.
    let checked = RwSignal::new(None::<(MutationId, Asked, Vec<Collision>)>);
    let done = RwSignal::new(0_usize);
    // Sent, and nobody knows whether it arrived: only the same may be sent again.
    let unanswered = RwSignal::new(false);
    let is_running = RwSignal::new(false);
    let is_checked = Memo::new(move |_| {
        let asked = asked.get();
        let is_same = |it: &(MutationId, Asked, _)| Some(&it.1) == asked.as_ref();
        unanswered.get() || checked.with(|it| it.as_ref().is_some_and(is_same))
    });
    let check = move || match asked.get_untracked() {
        _ if unanswered.get_untracked() => desk.notice.set(Some(say!("desk-group-again"))),
        Some((people, _)) if people.len() > MOST_IN_GROUP => {
            desk.notice
                .set(Some(say!("desk-group-too-many", most = MOST_IN_GROUP)));
        }
        Some(asked) if !is_running.get_untracked() => {
            is_running.set(true);
            done.set(0);
            spawn_local(async move {
                let id = MutationId::new(platform::random_id());
                match server::group_collisions(&body(&id, &asked)).await {
                    Ok(found) => {
                        desk.notice.set(None);
                        checked.try_set(Some((id, asked, found.collisions)));
                    }
                    Err(trouble) => desk.say(&trouble),
                }
                is_running.try_set(false);
            });
        }
        Some(_) => {}
        None => desk.notice.set(Some(say!("desk-group-incomplete"))),
    };
    let save = move |()| {
        let Some((id, asked, _)) = checked.get_untracked() else {
            return;
        };
        if is_running.get_untracked() || !is_checked.get_untracked() {
            return;
        }
        is_running.set(true);
        spawn_local(async move {
            let count = asked.0.len();
            let put = put(desk, &body(&id, &asked)).await;
            unanswered.try_set(put.is_none());
            if put == Some(true) {
                done.try_set(count);
                checked.try_set(None);
                chosen.try_set(BTreeSet::new());
                desk.fetch_people().await;
            }
            is_running.try_set(false);
        });
    };
    view! {
        <h1 class="nl-heading nl-heading--level-1"><Say what=say!("desk-group")/></h1>
        <p class="ma-soft"><Say what=say!("desk-group-alone")/></p>
        <p role="status">{move || (done.get() > 0).then(|| view! { <Say what=say!("desk-group-done", count = done.get())/> })}</p>
        <form class="ma-card ma-form" on:submit=move |event| { event.prevent_default(); check(); }>
            <EntryFields typed/>
            <fieldset class="ma-desk__set">
                <legend class="utrecht-form-label"><Say what=say!("desk-group-who") tap=false/></legend>
                <For each=move || desk.people.get().unwrap_or_default() key=|it| it.person.clone() let(it)>
                    <Row person=it.person name=it.name chosen/>
                </For>
            </fieldset>
            <div class="ma-actions">
                <button type="submit" class="nl-button nl-button--secondary"><Say what=say!("desk-group-check") tap=false/></button>
            </div>
            {move || is_checked.get().then(|| {
                let (count, collisions) = checked.with(|it| it.as_ref().map(|it| (it.1.0.len(), it.2.clone()))).unwrap_or_default();
                view! { <Checked collisions/><div class="ma-actions"><Button what=say!("desk-group-save", count = count) icon="check" on_press=save/></div> }
            })}
        </form>
    }
}

fn body(id: &MutationId, (people, entry): &Asked) -> GroupEntry {
    GroupEntry {
        id: id.clone(),
        people: people.iter().cloned().collect(),
        entry: entry.clone(),
    }
}

/// Whether it is in every week; none where the answer was lost. Then it may be sent again: it is done once.
async fn put(desk: Desk, asked: &GroupEntry) -> Option<bool> {
    match server::put_group(asked).await {
        Ok(told) => {
            desk.notice
                .set(told.refusal.map(|it| Wording::ready(it.key())));
            Some(told.refusal.is_none())
        }
        Err(trouble) => {
            desk.say(&trouble);
            let is_lost = may_have_arrived(&trouble) && trouble != Trouble::SignedOut;
            if is_lost {
                desk.notice.set(Some(say!("desk-group-again")));
            }
            (!is_lost).then_some(false)
        }
    }
}

/// What it collides with, person by person.
#[component]
fn Checked(collisions: Vec<Collision>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let name = move |person: &PersonId| {
        desk.people.with_untracked(|people| {
            let people = people.as_deref().unwrap_or_default();
            let found = people.iter().find(|it| it.person == *person);
            found.map_or_else(String::new, |it| it.name.clone())
        })
    };
    let is_free = collisions.is_empty();
    let rows = collisions.into_iter().map(|it| {
        let who = name(&it.person);
        view! { <li data-kind="collision" data-id=it.person.as_str().to_owned()>
            <span class="ma-desk__pair"><Icon name="warn"/><Say what=say!("desk-group-collides", name = who, what = it.what)/></span>
        </li> }
    });
    view! {
        <div role="status">
            {is_free.then(|| view! { <p><Say what=say!("desk-group-free")/></p> })}
            <ul>{rows.collect_view()}</ul>
        </div>
    }
}

#[component]
fn Row(person: PersonId, name: String, chosen: RwSignal<BTreeSet<PersonId>>) -> impl IntoView {
    let id = format!("g-{person}");
    let for_label = id.clone();
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
        <label class="ma-desk__tick" for=id>
            <input type="checkbox" id=for_label prop:checked=is_chosen
                on:change:target=move |event| toggle(event.target().checked())/>
            <bdi>{name}</bdi>
        </label>
    }
}
