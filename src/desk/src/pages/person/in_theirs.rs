//! A sentence of the conversation in the language of the person, one press away; what somebody wrote
//! themselves stays as it was written, and says in which language that is.

use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::parts::{Icon, Say};
use ui::say;

use super::super::in_language::in_language;
use super::super::people::language;
use super::from_file;

/// What the person reads.
#[component]
pub fn InTheirs(what: Wording) -> impl IntoView {
    let reads = from_file(|file, _| file.person.as_ref().map(|it| it.language));
    match what {
        Wording::Written(texts) => {
            let in_dutch = texts.get(Language::Dutch).is_some();
            let other = texts.iter().map(|(language, _)| language).next();
            let other = other.filter(|_| !in_dutch);
            other.map(|it| view! {
                <p class="ma-small ma-soft"><Say what=say!("desk-written-in", language = language(it))/></p>
            }).into_any()
        }
        what @ Wording::Ready { .. } => {
            let what = StoredValue::new(what);
            (move || {
                let reads = reads.get().filter(|it| *it != Language::Dutch)?;
                Some(view! { <Ready what reads/> })
            })
            .into_any()
        }
    }
}

#[component]
fn Ready(what: StoredValue<Wording>, reads: Language) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let text = RwSignal::new(None::<String>);
    let is_missing = RwSignal::new(false);
    let toggle = move |_| {
        is_open.update(|it| *it = !*it);
        if !is_open.get_untracked() || text.with_untracked(Option::is_some) {
            return;
        }
        is_missing.set(false);
        spawn_local(async move {
            let Some(line) = what.try_get_value() else {
                return;
            };
            let found = in_language(reads, &[line]).await.into_iter().next();
            is_missing.try_set(found.is_none());
            text.try_set(found);
        });
    };
    view! {
        {move || text.get().filter(|_| is_open.get()).map(|text| view! { <p lang=reads.tag() dir=reads.direction()>{text}</p> })}
        {move || (is_missing.get() && is_open.get()).then(|| view! { <p class="ma-small" role="status"><Say what=say!("desk-theirs-missing")/></p> })}
        <button type="button" class="ma-tool" aria-pressed=move || is_open.get().to_string() on:click=toggle>
            <Icon name="lang"/><Say what=say!("desk-in-theirs", language = language(reads)) tap=false/>
        </button>
    }
}
