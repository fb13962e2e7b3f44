//! A list to choose from.

use domain::{File, Language, StepOwner, Wording};
use leptos::prelude::*;
use ui::parts::Say;
use ui::{say, words};

/// A list with its label above; `chosen` counts from 0.
#[component]
pub fn Choose(
    /// Its id on the page.
    #[prop(into)]
    id: String,
    /// Its label.
    label: Wording,
    /// What there is to choose.
    options: Vec<Wording>,
    /// Which one is chosen first.
    #[prop(optional)]
    first: usize,
    /// Told which one is chosen.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let rows = options.into_iter().enumerate().map(|(index, what)| {
        let text = words::plain(&words::own(&what));
        view! { <option value=index.to_string() selected={index == first}>{text}</option> }
    });
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id.clone()><Say what=label tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id=id
                on:change:target=move |event| on_choose.run(event.target().value().parse().unwrap_or(0))>
                {rows.collect_view()}
            </select>
        </div>
    }
}

/// Who can own a step of this person: they themselves, the team, and who is in no team.
pub fn owners(file: &File) -> Vec<(StepOwner, Wording)> {
    let person = file.person.as_ref().map_or("", |it| it.name.as_str());
    let plain = |text: &str| Wording::written(Language::Dutch, text);
    let team = file.team_in_order().into_iter();
    let team = team.map(|it| (StepOwner::Member(it.id.clone()), plain(&it.name)));
    let others = [
        (StepOwner::LanguageSchool, say!("owner-language_school")),
        (StepOwner::Municipality, say!("owner-municipality")),
        (StepOwner::JobHunter, say!("owner-job_hunter")),
    ];
    std::iter::once((StepOwner::Person, plain(person)))
        .chain(team)
        .chain(others)
        .collect()
}
