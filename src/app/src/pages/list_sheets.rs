//! The lists as text in both languages, one of them or all: to share and to print.

use catalogue::List;
use domain::regelen::{ItemStatus, LocalKind, is_over};
use domain::{File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::Card;
use ui::say;

use super::form::Select;
use super::regelen::{shown, status_of, status_words};
use crate::frame::{ShareBar, Sheet};
use crate::phone::Phone;

/// Which list is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    One(List),
    /// What the municipality adds.
    Local,
}

impl Wanted {
    /// What can be chosen from.
    fn all(file: &File) -> Vec<Self> {
        let has_local = file.local(LocalKind::Item).next().is_some();
        let lists = catalogue::lists().iter().map(|list| Self::One(*list));
        std::iter::once(Self::All)
            .chain(lists)
            .chain(has_local.then_some(Self::Local))
            .collect()
    }

    fn words(self) -> Wording {
        match self {
            Self::All => say!("regelen-all-lists"),
            Self::One(list) => Wording::ready(list.text_key()),
            Self::Local => say!("regelen-local"),
        }
    }

    fn sheet(self, file: &File) -> Sheet {
        match self {
            Self::All => Sheet {
                title: say!("regelen-title"),
                lines: Self::all(file)
                    .into_iter()
                    .filter(|it| *it != Self::All)
                    .flat_map(|it| std::iter::once(it.words()).chain(it.lines(file)))
                    .collect(),
            },
            one => Sheet {
                title: one.words(),
                lines: one.lines(file),
            },
        }
    }

    fn lines(self, file: &File) -> Vec<Wording> {
        match self {
            Self::All => Vec::new(),
            Self::One(list) => shown(file, list)
                .into_iter()
                .map(|item| (item, status_of(file, item)))
                .filter(|(item, status)| !is_over(item, *status))
                .map(|(item, status)| line(Wording::ready(item.text_key()), status_words(status)))
                .collect(),
            Self::Local => file
                .local(LocalKind::Item)
                .filter_map(|rule| {
                    let state = file.items.get(&ItemId::new(rule.id.as_str()));
                    let status = state.map_or(ItemStatus::Open, |it| it.status);
                    Some(line(rule.title.clone()?, status_words(status)))
                })
                .collect(),
        }
    }
}

fn line(item: Wording, status: Wording) -> Wording {
    say!("item-line", item = item, status = status)
}

/// Chooses, shares and prints.
#[component]
pub fn ListSheets() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let wanted = Memo::new(move |_| phone.with(Wanted::all));
    let chosen = RwSignal::new(0_usize);
    let sheet = move |()| {
        let wanted = wanted.with_untracked(|all| all.get(chosen.get_untracked()).copied());
        phone.peek(|file| wanted.unwrap_or(Wanted::All).sheet(file))
    };
    view! {
        <Card>
            {move || {
                let options = wanted.with(|all| all.iter().map(|it| it.words()).collect());
                view! { <Select id="list-wanted" label=say!("regelen-share") options chosen/> }
            }}
            <ShareBar sheet/>
        </Card>
    }
}
