//! The goals of the plan: what the person wants. Whoever may change the plan proposes one, changes it, and takes it
//! off; only the person accepts, and is told each time.

use domain::desk::{ClosedGoal, Duty, Edit, GoalEdits, NewGoal, PlannedGoal, StaffAction, goals};
use domain::{Goal, GoalId, Horizon, Language, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Say, Tone};
use ui::{say, words};

use super::super::super::choose::Choose;
use super::super::super::{Field, Sure};
use super::super::{from_file, with_role};
use crate::desk::Desk;

/// Goals that many people have, in every language.
const GOAL_KEYS: &[&str] = &[
    "goal-find_work",
    "goal-own_trade",
    "goal-study",
    "goal-speak_dutch",
    "goal-dutch_beyond_b1",
    "goal-integration",
    "goal-own_money",
    "goal-know_people",
];

/// How far away a goal can be, in the order in which it is offered.
const HORIZONS: [Horizon; 2] = [Horizon::Short, Horizon::Long];

/// The list, and a form for another one.
#[component]
pub(super) fn Goals() -> impl IntoView {
    let ids = from_file(|file, _| {
        let all = goals(file).into_iter();
        all.map(|it| it.goal.id).collect::<Vec<_>>()
    });
    let is_adding = RwSignal::new(false);
    let can_change = with_role(Duty::ChangePlan);
    let close = move |()| is_adding.set(false);
    view! {
        <div id="goals">
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-goals")/></h3>
            {move || ids.with(Vec::is_empty).then(|| view! { <p class="ma-soft"><Say what=say!("desk-goals-none")/></p> })}
            <ul class="ma-desk__rows">
                // A form that is open stays open when another goal changes.
                <For each=move || ids.get() key=|id| id.clone() let(id)><GoalRow id/></For>
            </ul>
            <Show when=move || can_change>
                {move || if is_adding.get() {
                    view! { <Add on_close=close/> }.into_any()
                } else {
                    view! { <Button what=say!("desk-goal-new") icon="star" is_second=true on_press=move |()| is_adding.set(true)/> }.into_any()
                }}
            </Show>
        </div>
    }
}

/// How far away a goal is, in words.
pub fn horizon(of: Horizon) -> Wording {
    match of {
        Horizon::Short => say!("plan-goal-short"),
        Horizon::Long => say!("plan-goal-long"),
    }
}

/// The goal with this id, as long as it is there.
#[component]
fn GoalRow(id: GoalId) -> impl IntoView {
    let is_changing = RwSignal::new(false);
    let data = id.as_str().to_owned();
    let planned = from_file(move |file, _| goals(file).into_iter().find(|it| it.goal.id == id));
    let goal = Memo::new(move |_| planned.get().map(|it| it.goal));
    let is_proposed = Memo::new(move |_| planned.get().is_some_and(|it| it.is_proposed));
    let can_change = with_role(Duty::ChangePlan);
    let shown = move |planned: PlannedGoal| {
        let PlannedGoal {
            goal,
            is_proposed,
            agreed,
        } = planned;
        view! {
            <div>
                <p><Say what=goal.text/></p>
                <p class="ma-soft"><Say what=horizon(goal.horizon)/></p>
                {agreed.map(|it| view! { <p class="ma-soft"><Say what=say!("desk-goal-agreed", goal = it.text)/></p> })}
            </div>
            {is_proposed.then(|| view! { <Badge tone=Tone::Wait icon="hour" what=say!("desk-step-proposed")/> })}
        }
    };
    view! {
        <li data-kind="goal" data-id=data>
            {move || planned.get().map(shown)}
            <Show when=move || can_change>
                {move || match (is_changing.get(), goal.get_untracked()) {
                    (true, Some(before)) => view! { <Change before on_close=move |()| is_changing.set(false)/> }.into_any(),
                    _ => view! {
                        <Button what=say!("desk-step-change") icon="pen" is_second=true on_press=move |()| is_changing.set(true)/>
                        <Close goal is_proposed/>
                    }.into_any(),
                }}
            </Show>
        </li>
    }
}

/// Takes the goal off the plan as it stands now.
#[component]
fn Close(goal: Memo<Option<Goal>>, is_proposed: Memo<bool>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let close = move |is_reached: bool| {
        if let Some(Goal { id, text, .. }) = goal.get_untracked() {
            desk.act(StaffAction::CloseGoal(ClosedGoal {
                goal: id,
                text,
                is_reached,
            }));
        }
    };
    view! {
        <Show when=move || !is_proposed.get()>
            <Sure what=say!("desk-goal-reached") yes=say!("desk-goal-reached-sure") on_yes=move |()| close(true)/>
        </Show>
        <Sure what=say!("desk-goal-drop") yes=say!("desk-goal-drop-sure") on_yes=move |()| close(false)/>
    }
}

/// The form of a goal that is there: what is sent is only what was changed in it.
#[component]
fn Change(before: Goal, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let shown = words::plain(&words::own(&before.text));
    let typed = RwSignal::new(shown.clone());
    let chosen = RwSignal::new(before.horizon);
    let first = HORIZONS.iter().position(|it| *it == before.horizon);
    let prefix = before.id.as_str().to_owned();
    let sent = desk.when_done(move || on_close.run(()));
    let save = move |()| {
        let text = typed.get_untracked().trim().to_owned();
        let is_retyped = text != shown.trim() && !text.is_empty();
        let to = chosen.get_untracked();
        let edits = GoalEdits {
            goal: before.id.clone(),
            text: is_retyped.then(|| Edit {
                from: before.text.clone(),
                to: Wording::written(Language::Dutch, text),
            }),
            horizon: (to != before.horizon).then_some(Edit {
                from: before.horizon,
                to,
            }),
        };
        if edits.text.is_none() && edits.horizon.is_none() {
            return on_close.run(());
        }
        desk.act_for(sent, StaffAction::ChangeGoal(edits));
    };
    view! {
        <div class="ma-form">
            <Field id=format!("goal-{prefix}") label=say!("desk-goal-words") value=typed/>
            <p class="ma-soft ma-small"><Say what=say!("desk-retyped-dutch")/></p>
            <p class="ma-soft ma-small"><Say what=say!("desk-asked-again")/></p>
            <Choose id=format!("horizon-{prefix}") label=say!("desk-goal-horizon") options=HORIZONS.map(horizon).into()
                first=first.unwrap_or(0) on_choose=move |index| choose(chosen, index)/>
            <div class="ma-actions">
                <Button what=say!("desk-step-save") icon="check" on_press=save/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </div>
    }
}

/// The form of another goal: one that every person reads in their own language, or free Dutch words.
#[component]
fn Add(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = RwSignal::new(String::new());
    let (ready, chosen) = (RwSignal::new(0_usize), RwSignal::new(Horizon::Short));
    let sent = desk.when_done(move || on_close.run(()));
    let add = move || {
        let own = typed.get_untracked();
        let key = ready.get_untracked().checked_sub(1);
        let text = match (own.trim(), key.and_then(|index| GOAL_KEYS.get(index))) {
            ("", None) => return desk.notice.set(Some(say!("refusal-text_empty"))),
            ("", Some(key)) => Wording::ready(*key),
            (own, _) => Wording::written(Language::Dutch, own),
        };
        let horizon = chosen.get_untracked();
        desk.act_for(sent, StaffAction::AddGoal(NewGoal { horizon, text }));
    };
    let keys = GOAL_KEYS.iter().map(|key| Wording::ready(*key));
    let offered = std::iter::once(say!("desk-choose")).chain(keys).collect();
    view! {
        <form class="ma-form" on:submit=move |event| { event.prevent_default(); add(); }>
            <Choose id="goal-ready" label=say!("desk-goal-words") options=offered on_choose=move |index| ready.set(index)/>
            <Field id="goal-words" label=say!("desk-entry-own-title") value=typed/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <Choose id="goal-horizon" label=say!("desk-goal-horizon") options=HORIZONS.map(horizon).into() on_choose=move |index| choose(chosen, index)/>
            <div class="ma-actions">
                <button type="submit" class="nl-button nl-button--primary"><Say what=say!("desk-goal-add") tap=false/></button>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </form>
    }
}

fn choose(into: RwSignal<Horizon>, index: usize) {
    if let Some(horizon) = HORIZONS.get(index) {
        into.set(*horizon);
    }
}
