//! What the person can do already, from the assessment: the plan opens with it. The person is told, and can say that
//! it is not right.

use domain::desk::{Duty, Edit, StaffAction};
use domain::{Language, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Say, Tone};
use ui::{say, words};

use super::super::super::Sure;
use super::super::{from_file, with_role};
use crate::desk::Desk;

/// The list, and for who may change the plan a form.
#[component]
pub(super) fn Strengths() -> impl IntoView {
    let strengths = from_file(|file, _| {
        let person = file.person.as_ref();
        person.map_or_else(Vec::new, |it| it.strengths.clone())
    });
    // Of the conversation: who does not see that does not see what is said there.
    let disputed = from_file(|file, _| {
        let lines = file.person.as_ref().map(|it| it.strengths.iter());
        let is_open = |it: &&Wording| file.open_dispute(it).is_some();
        let open = lines.into_iter().flatten().filter(is_open);
        open.cloned().collect::<Vec<_>>()
    });
    let is_changing = RwSignal::new(false);
    let can_change = with_role(Duty::ChangePlan);
    let rows = move || {
        let (all, disputed) = (strengths.get().into_iter(), disputed.get());
        all.map(|what| {
            let is_disputed = disputed.contains(&what);
            view! {
                <li>
                    <Say what/>
                    {is_disputed.then(|| view! { " " <Badge tone=Tone::Now icon="msg" what=say!("desk-strength-disputed")/> })}
                </li>
            }
        })
        .collect_view()
    };
    view! {
        <div id="strengths">
            <h3 class="nl-heading nl-heading--level-3"><Say what=say!("desk-strengths")/></h3>
            <ul>{rows}</ul>
            <Show when=move || can_change>
                {move || if is_changing.get() {
                    let before = strengths.get_untracked();
                    view! { <Change before on_close=move |()| is_changing.set(false)/> }.into_any()
                } else {
                    view! { <Button what=say!("desk-step-change") icon="pen" is_second=true on_press=move |()| is_changing.set(true)/> }.into_any()
                }}
            </Show>
        </div>
    }
}

/// One on each line. A line that stays keeps its languages; a new one is Dutch.
#[component]
fn Change(before: Vec<Wording>, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let shown = |what: &Wording| words::plain(&words::own(what));
    let lines: Vec<String> = before.iter().map(shown).collect();
    let typed = RwSignal::new(lines.join("\n"));
    let sent = desk.when_done(move || on_close.run(()));
    let save = move |()| {
        let text = typed.get_untracked();
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        let to = lines.map(|line| {
            let kept = before.iter().find(|it| shown(it) == line);
            kept.cloned()
                .unwrap_or_else(|| Wording::written(Language::Dutch, line))
        });
        let to = to.collect();
        let from = before.clone();
        desk.act_for(sent, StaffAction::SetStrengths(Edit { from, to }));
    };
    view! {
        <div class="ma-form">
            <div class="ma-field">
                <label class="utrecht-form-label" for="strengths-lines"><Say what=say!("desk-strengths-lines") tap=false/></label>
                <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="strengths-lines" rows="5"
                    prop:value=typed on:input:target=move |event| typed.set(event.target().value())></textarea>
            </div>
            <p class="ma-soft ma-small"><Say what=say!("desk-stays-dutch")/></p>
            <div class="ma-actions">
                <Sure what=say!("desk-step-save") yes=say!("desk-strengths-sure") on_yes=save/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_close/>
            </div>
        </div>
    }
}
