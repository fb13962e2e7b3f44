//! What can be said about an item: it is done, it is not for me, I have a question.

use domain::regelen::ItemStatus;
use domain::{Action, File, ItemId, Role};
use leptos::prelude::*;
use ui::parts::{Button, Say};
use ui::say;

use crate::phone::Phone;

/// The buttons below an item.
#[component]
pub fn Buttons(item: &'static catalogue::Item, status: Memo<ItemStatus>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_asked = RwSignal::new(false);
    let is_answered = Memo::new(move |_| {
        let id = ItemId::new(item.id);
        phone.with(|file| file.items.get(&id).is_some_and(|it| !it.answers.is_empty()))
    });
    view! {
        {move || (status.get() == ItemStatus::AskFirst).then(|| {
            let what = if is_answered.get() { say!("ask-allowed") } else { say!("ask-note-first") };
            view! { <p><Say what/></p> }
        })}
        <div class="ma-actions">
            {move || match status.get() {
                ItemStatus::Done => view! { <Untick item what=say!("item-untick")/> }.into_any(),
                ItemStatus::NotApplicable => view! { <Untick item what=say!("item-for-me")/> }.into_any(),
                status => view! {
                    // Whether the answer allows it, the person reads: the app decides nothing.
                    {match (status, is_answered.get()) {
                        (ItemStatus::AskFirst, false) => ().into_any(),
                        (ItemStatus::AskFirst, true) => view! { <Tick item what=say!("ask-may")/> }.into_any(),
                        _ => view! { <Tick item what=say!("item-tick")/> }.into_any(),
                    }}
                    <Button what=say!("item-not-for-me") icon="cross" is_second=true on_press=move |()| {
                        phone.attempt(Action::SetItemNotForMe { item: ItemId::new(item.id) });
                    }/>
                }.into_any(),
            }}
            <Ask item is_asked/>
        </div>
        {move || is_asked.get().then(|| view! { <p role="status"><Say what=say!("item-asked")/></p> })}
    }
}

#[component]
fn Tick(item: &'static catalogue::Item, what: domain::Wording) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let tick = move |()| {
        let item = ItemId::new(item.id);
        phone.attempt(Action::TickItem { item });
    };
    view! { <Button what icon="check" on_press=tick/> }
}

#[component]
fn Untick(item: &'static catalogue::Item, what: domain::Wording) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let untick = move |()| {
        let item = ItemId::new(item.id);
        phone.attempt(Action::UntickItem { item });
    };
    view! { <Button what icon="open" is_second=true on_press=untick/> }
}

/// Asks the klantmanager.
#[component]
fn Ask(item: &'static catalogue::Item, is_asked: RwSignal<bool>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let name = |file: &File| Some(file.member_with(Role::CaseManager)?.name.clone());
    let what = phone.peek(name).map_or_else(
        || say!("item-ask-nobody"),
        |name| say!("item-ask", name = name),
    );
    let ask = move |()| {
        let item = ItemId::new(item.id);
        phone.attempt(Action::AskAboutItem { item });
        is_asked.set(true);
    };
    view! { <Button what icon="msg" is_second=true on_press=ask/> }
}
