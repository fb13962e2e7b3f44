//! The agreements of a talk on paper, in the person's language and in Dutch.

use domain::{Agreements, File, Language, StepOwner, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform;
use ui::say;
use ui::words::{self, full_date};

use super::super::super::in_language::in_language;
use super::super::from_file;

/// What a part of the sheet is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Title,
    Heading,
    Line,
}

/// The sheet in Dutch and, where its words are to be had, in the person's language.
#[derive(Clone, PartialEq)]
struct Printable {
    parts: Vec<Part>,
    dutch: Vec<String>,
    own: Vec<String>,
    reads: Language,
}

/// What is printed; the print begins when both languages are there.
#[component]
pub(super) fn Printed(talk: Agreements, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let sheet = from_file(move |file, _| sheet(file, &talk)).get_untracked();
    let ready = RwSignal::new(None::<Printable>);
    if let Some((reads, all)) = sheet {
        spawn_local(async move {
            let (parts, lines): (Vec<_>, Vec<_>) = all.into_iter().unzip();
            let own = in_language(reads, &lines).await;
            let dutch = lines.iter().map(|it| words::plain(&words::own(it)));
            let dutch = dutch.collect();
            ready.try_set(Some(Printable {
                parts,
                dutch,
                own,
                reads,
            }));
            leptos::task::tick().await;
            platform::print();
            on_done.run(());
        });
    }
    move || {
        ready.get().map(|it| {
            let rows = |all: Vec<String>| {
                let parts = it.parts.iter().zip(all);
                parts.map(|(part, text)| row(*part, text)).collect_view()
            };
            view! {
                <article class="ma-print">
                    <section lang=it.reads.tag() dir=it.reads.direction()>{rows(it.own)}</section>
                    <section lang="nl" dir="ltr">{rows(it.dutch)}</section>
                </article>
            }
        })
    }
}

fn row(part: Part, text: String) -> AnyView {
    match part {
        Part::Title => view! { <h1 class="nl-heading nl-heading--level-2">{text}</h1> }.into_any(),
        Part::Heading => {
            view! { <h2 class="nl-heading nl-heading--level-3">{text}</h2> }.into_any()
        }
        Part::Line => view! { <p>{text}</p> }.into_any(),
    }
}

fn sheet(file: &File, talk: &Agreements) -> Option<(Language, Vec<(Part, Wording)>)> {
    let by = file.team.get(&talk.by).map_or("", |it| it.name.as_str());
    let title = say!("agreements-talk", name = by, date = full_date(talk.on));
    let mut all = vec![(Part::Title, title)];
    if !talk.said.is_empty() {
        all.push((Part::Heading, say!("agreements-said")));
    }
    all.extend(talk.said.iter().map(|it| (Part::Line, it.clone())));
    if !talk.agreed.is_empty() {
        all.push((Part::Heading, say!("agreements-agreed")));
    }
    for line in &talk.agreed {
        let who = say!("agreements-other", name = doer(file, &line.who));
        let by = line.by;
        let by = by.map(|day| say!("agreements-by", date = full_date(day)));
        let lines = [Some(line.what.clone()), Some(who), by];
        all.extend(lines.into_iter().flatten().map(|it| (Part::Line, it)));
    }
    Some((file.person.as_ref()?.language, all))
}

/// Who does it, in words that are read in both languages; also who has left the team since.
pub(super) fn doer(file: &File, owner: &StepOwner) -> Wording {
    let named = |name: Option<&String>| say!("plain", text = name.map_or("", String::as_str));
    match owner {
        StepOwner::Person => named(file.person.as_ref().map(|it| &it.name)),
        StepOwner::Member(id) => named(file.team.get(id).map(|it| &it.name)),
        StepOwner::LanguageSchool => say!("owner-language_school"),
        StepOwner::Municipality => say!("owner-municipality"),
        StepOwner::IndependentTester => say!("owner-independent_tester"),
        StepOwner::JobHunter => say!("owner-job_hunter"),
    }
}
