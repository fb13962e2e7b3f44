//! The form of a talk: ready-made lines and free Dutch text, who does what by when.

use catalogue::Side;
use domain::desk::StaffAction;
use domain::{Language, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Fillings, Phrases, Said, Say};
use ui::say;

use super::super::super::{Field, Sure};
use super::super::from_file;
use super::draft::{self, Draft};
use super::line::Line;
use crate::desk::Desk;

/// A new talk.
#[component]
pub(super) fn Form(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let draft = draft::kept();
    let today = desk.now.get_untracked().day();
    let first = draft.with_untracked(|it| it.on.unwrap_or(today));
    let on = RwSignal::new(first.to_string());
    Effect::new(move |before: Option<String>| {
        let typed = on.get();
        if before.is_some_and(|before| before != typed) {
            draft.update(|it| it.on = typed.parse().ok());
        }
        on.get_untracked()
    });
    let drop_all = move |()| {
        draft.set(Draft::default());
        on_close.run(());
    };
    let sent = desk.when_done(move || {
        if draft.try_update(Draft::forget_sent).unwrap_or(true) {
            drop_all(());
        }
    });
    let write = move |()| {
        // What is on its way stays what was sent, whatever is typed meanwhile.
        if !desk.is_free() {
            return;
        }
        match draft.try_update(Draft::send).flatten() {
            Some((id, agreements)) => {
                sent.set(desk.act_as(id, StaffAction::WriteAgreements(agreements)));
            }
            None => desk.notice.set(Some(say!("desk-check-fields"))),
        }
    };
    let fillings = from_file(|file, desk| Fillings::of(file, desk.now.get().day()));
    let fillings: Signal<Fillings> = fillings.into();
    let said = move || draft.with(|it| it.said.clone());
    let agreed = move || {
        draft.with(|it| {
            it.agreed
                .iter()
                .map(|(number, _)| *number)
                .collect::<Vec<_>>()
        })
    };
    view! {
        <div class="ma-form" id="new-talk">
            <Field id="talk-on" label=say!("desk-talk-day") kind="date" value=on/>
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("agreements-said")/></h3>
            <ul class="ma-desk__rows">
                <For each=said key=|(number, _)| *number let((number, what))>
                    <li>
                        <p><Say what/></p>
                        <Button what=say!("desk-line-drop") is_second=true on_press=move |()| draft.update(|it| it.drop(number))/>
                    </li>
                </For>
            </ul>
            <Phrases side=Side::Talk prefix="said-" send=say!("desk-line-add") fillings on_choose=move |()| ()
                on_send=move |it: Said| draft.update(|draft| draft.say(it.text, today))/>
            <OwnWords id="said-own" on_add=move |what| draft.update(|it| it.say(what, today))/>
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("agreements-agreed")/></h3>
            <ul class="ma-desk__rows">
                <For each=agreed key=|number| *number let(number)><Line draft number/></For>
            </ul>
            <Usual on_add=move |what| draft.update(|it| it.agree(what, today))/>
            <Phrases side=Side::Agreed prefix="agreed-" send=say!("desk-line-add") fillings on_choose=move |()| ()
                on_send=move |it: Said| draft.update(|draft| draft.agree(it.text, today))/>
            <OwnWords id="agreed-own" on_add=move |what| draft.update(|it| it.agree(what, today))/>
            <p class="ma-soft ma-small"><Say what=say!("desk-draft-kept")/></p>
            <div class="ma-actions">
                <Button what=say!("desk-talk-send") icon="check" on_press=write/>
                <Sure what=say!("desk-talk-drop") yes=say!("desk-talk-drop-sure") on_yes=drop_all/>
            </div>
        </div>
    }
}

/// The agreements that are made most here.
#[component]
fn Usual(#[prop(into)] on_add: Callback<Wording>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let keys = desk
        .approach
        .with_untracked(|it| it.as_ref().map(|it| it.agreements.clone()));
    let keys = keys.filter(|it| !it.is_empty())?;
    let buttons = keys.into_iter().map(|key| {
        let what = Wording::ready(key);
        let added = what.clone();
        view! { <Button what icon="plus" is_second=true on_press=move |()| on_add.run(added.clone())/> }
    });
    Some(view! {
        <p class="ma-soft"><Say what=say!("desk-approach-agreements")/></p>
        <div class="ma-actions">{buttons.collect_view()}</div>
    })
}

/// A line in free Dutch words.
#[component]
fn OwnWords(id: &'static str, #[prop(into)] on_add: Callback<Wording>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let add = move |()| {
        let text = typed.get_untracked();
        if !text.trim().is_empty() {
            on_add.run(Wording::written(Language::Dutch, text.trim()));
            typed.set(String::new());
        }
    };
    view! {
        <form class="ma-form" on:submit=move |event| { event.prevent_default(); add(()); }>
            <Field id label=say!("desk-entry-own-title") value=typed/>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <div class="ma-actions"><button type="submit" class="nl-button nl-button--secondary"><Say what=say!("desk-line-add") tap=false/></button></div>
        </form>
    }
}
