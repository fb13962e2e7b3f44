//! The three ways out of a collision.

use domain::week::{Conflict, EntryKind};
use domain::{About, Action, File, Role, Way, Wording};
use leptos::prelude::*;
use ui::parts::Choice;
use ui::say;

use crate::phone::Phone;

/// The three ways out; a way that was taken says how far it is.
#[component]
pub fn Ways(conflict: Conflict) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let conflict = StoredValue::new(conflict);
    let ways = Memo::new(move |_| {
        let conflict = conflict.get_value();
        phone.with(|file| {
            let involves = |kind| conflict.earlier.kind == kind || conflict.later.kind == kind;
            let mut ways = vec![Way::AskCaseManager];
            if involves(EntryKind::Lesson) || !involves(EntryKind::Work) {
                ways.insert(0, Way::AskSchool);
            }
            if involves(EntryKind::Work) || !involves(EntryKind::Lesson) {
                ways.insert(0, Way::AskEmployer);
            }
            if ways.len() < 3 {
                ways.insert(0, Way::AskEmployer);
            }
            ways.into_iter()
                .map(|way| (way, words_of(file, way), asked(file, &conflict, way)))
                .collect::<Vec<_>>()
        })
    });
    let ask = move |way: Way| {
        let (earlier, later) =
            conflict.with_value(|it| (it.earlier.id.clone(), it.later.id.clone()));
        phone.attempt(Action::AskAboutConflict {
            earlier,
            later,
            way,
        });
    };
    view! {
        <div class="ma-choices">
            {move || ways.get().into_iter().map(|(way, what, message)| {
                let state = message.as_ref().map(|(id, is_read)| {
                    if phone.is_waiting(id) {
                        say!("clash-asked-waiting")
                    } else if *is_read {
                        say!("clash-asked-read")
                    } else {
                        say!("clash-asked-sent")
                    }
                });
                let is_asked = message.is_some();
                let press = move |()| if !is_asked { ask(way) };
                view! { <Choice what more=state icon=icon_of_way(way) is_chosen=is_asked on_press=press/> }
            }).collect_view()}
        </div>
    }
}

fn words_of(file: &File, way: Way) -> Wording {
    let name = |role| file.member_with(role).map(|member| member.name.clone());
    match way {
        Way::AskEmployer => name(Role::JobHunter).map_or_else(
            || say!("clash-employer-nobody"),
            |name| say!("clash-employer", name = name),
        ),
        Way::AskSchool => say!("clash-school"),
        Way::AskCaseManager => name(Role::CaseManager).map_or_else(
            || say!("clash-case-manager-nobody"),
            |name| say!("clash-case-manager", name = name),
        ),
    }
}

/// The last message about this way out: its id, and whether it was read.
fn asked(file: &File, conflict: &Conflict, way: Way) -> Option<(String, bool)> {
    let about = About::Conflict {
        earlier: conflict.earlier.id.clone(),
        later: conflict.later.id.clone(),
        way,
    };
    let messages = file
        .messages
        .values()
        .filter(|it| it.about.as_ref() == Some(&about));
    let last = messages.max_by_key(|it| it.written_at)?;
    Some((last.id.as_str().to_owned(), last.read_at.is_some()))
}

fn icon_of_way(way: Way) -> &'static str {
    match way {
        Way::AskEmployer => "pot",
        Way::AskSchool => "book",
        Way::AskCaseManager => "people",
    }
}
