//! The agreements of a talk on paper, in the person's language and in Dutch.

use domain::{Agreements, File, Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use ui::platform;
use ui::say;
use ui::words::{self, full_date};

use super::super::super::in_language::in_language;
use super::super::from_file;
use super::lines;

/// One line of the sheet, in Dutch and, where its words are to be had, in the person's language.
#[derive(Clone, PartialEq)]
struct Printable {
    dutch: Vec<String>,
    own: Vec<String>,
    reads: Language,
}

/// What is printed; the print begins when both languages are there.
#[component]
pub(super) fn Printed(talk: Agreements, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let sheet = from_file(move |file, _| sheet(file, &talk)).get_untracked();
    let ready = RwSignal::new(None::<Printable>);
    if let Some((reads, lines)) = sheet {
        spawn_local(async move {
            let own = in_language(reads, &lines).await;
            let dutch = lines.iter().map(|it| words::plain(&words::own(it)));
            let dutch = dutch.collect();
            ready.try_set(Some(Printable { dutch, own, reads }));
            leptos::task::tick().await;
            platform::print();
            on_done.run(());
        });
    }
    move || {
        ready.get().map(|it| {
            let paragraphs = |all: Vec<String>| {
                let rows = all.into_iter();
                rows.map(|text| view! { <p>{text}</p> }).collect_view()
            };
            view! {
                <article class="ma-print">
                    <section lang=it.reads.tag() dir=it.reads.direction()>{paragraphs(it.own)}</section>
                    <section lang="nl" dir="ltr">{paragraphs(it.dutch)}</section>
                </article>
            }
        })
    }
}

fn sheet(file: &File, talk: &Agreements) -> Option<(Language, Vec<Wording>)> {
    let by = file.team.get(&talk.by).map_or("", |it| it.name.as_str());
    let title = say!("agreements-talk", name = by, date = full_date(talk.on));
    let mut all = vec![title, say!("agreements-said")];
    all.extend(talk.said.iter().cloned());
    all.push(say!("agreements-agreed"));
    for (what, who, by, _) in lines(file, talk) {
        all.push(what);
        all.push(say!(
            "agreements-other",
            name = words::plain(&words::own(&who))
        ));
        all.extend(by.map(|day| say!("agreements-by", date = full_date(day))));
    }
    Some((file.person.as_ref()?.language, all))
}
