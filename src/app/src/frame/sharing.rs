//! Any week, list or item as text in both languages: to a neighbour, to a counter, on paper.

use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use ui::parts::{Button, Say};
use ui::platform::{self, Shared};
use ui::{say, words};

use crate::phone::{Phone, own_text};

/// The text that is on its way to paper.
#[derive(Clone, Copy)]
pub struct PrintedText(pub RwSignal<Option<Sheet>>);

/// A title and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is.
    pub title: Wording,
    /// What it says.
    pub lines: Vec<Wording>,
}

impl Sheet {
    fn own(&self) -> String {
        self.all().map(own_text).collect::<Vec<_>>().join("\n")
    }

    fn dutch(&self) -> String {
        let lines = self
            .all()
            .filter_map(words::dutch)
            .map(|line| words::plain(&line));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn all(&self) -> impl Iterator<Item = &Wording> {
        std::iter::once(&self.title).chain(&self.lines)
    }

    fn both(&self) -> String {
        let (own, dutch) = (self.own(), self.dutch());
        if dutch.is_empty() {
            own
        } else {
            format!("{own}\n\n{dutch}")
        }
    }
}

/// Share and print.
#[component]
pub fn ShareBar(
    /// Makes the text.
    #[prop(into)]
    sheet: Callback<(), Sheet>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let printed = expect_context::<PrintedText>().0;
    let is_copied = RwSignal::new(false);
    let share = move |()| {
        spawn_local(async move {
            phone.load_dutch().await;
            let sheet = sheet.run(());
            let shared = platform::share_text(&own_text(&sheet.title), &sheet.both()).await;
            is_copied.set(shared == Shared::Copied);
        });
    };
    let print = move |()| {
        spawn_local(async move {
            phone.load_dutch().await;
            printed.set(Some(sheet.run(())));
            tick().await;
            platform::print();
            printed.set(None);
        });
    };
    view! {
        <div class="ma-actions ma-share">
            <Button what=say!("share") icon="share" is_second=true on_press=share/>
            <Button what=say!("print") icon="print" is_second=true on_press=print/>
        </div>
        {move || is_copied.get().then(|| view! { <p class="ma-small" role="status"><Say what=say!("share-copied")/></p> })}
    }
}

/// What is printed while something is printed.
#[component]
pub fn Printed() -> impl IntoView {
    let printed = expect_context::<PrintedText>().0;
    move || {
        printed.get().map(|sheet| {
            let language = words::language();
            let lines = |text: String| {
                text.lines().map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()
            };
            let dutch = (language != Language::Dutch).then(|| {
                view! { <section lang="nl" dir="ltr">{lines(sheet.dutch())}</section> }
            });
            view! {
                <article class="ma-print">
                    <section lang=language.tag() dir=language.direction()>{lines(sheet.own())}</section>
                    {dutch}
                </article>
            }
        })
    }
}
