//! Ready-made sentences: choose a topic and a sentence, fill its blanks, read it once more, send it.

use catalogue::{Blank, Phrase, Side, phrases, topics};
use domain::time::Day;
use domain::week::{Entry, EntryKind};
use domain::{About, Arg, EntryId, File, ItemId, Wording};
use leptos::prelude::*;

use super::{BothLanguages, Button, Icon, Say};
use crate::words::ToArg as _;
use crate::{key, say, words};

/// How many sentences of a topic are shown before "more".
const FIRST: usize = 6;

/// A sentence that was chosen and filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it says.
    pub text: Wording,
    /// What it quotes.
    pub about: Option<About>,
}

/// What can fill a blank, with what is quoted then.
type Choosable = (Wording, Arg, Option<About>);

/// What the file of a person offers for the blanks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fillings {
    members: Vec<Choosable>,
    items: Vec<Choosable>,
    entries: Vec<Choosable>,
    appointments: Vec<Choosable>,
}

impl Fillings {
    /// Those of this file, from today on.
    pub fn of(file: &File, today: Day) -> Self {
        let members = file.team_in_order().into_iter().map(|member| {
            let name = Wording::written(domain::Language::Dutch, member.name.clone());
            (name, member.name.as_str().to_arg(), None)
        });
        let items = catalogue::items().iter().map(|item| {
            let title = Wording::ready(item.text_key());
            let about = About::Item(ItemId::new(item.id));
            (title.clone(), title.to_arg(), Some(about))
        });
        Self {
            members: members.collect(),
            items: items.collect(),
            entries: entries(file, today, |_| true),
            appointments: entries(file, today, |it| it.kind == EntryKind::Appointment),
        }
    }

    fn of_blank(&self, blank: Blank) -> Vec<Choosable> {
        match blank {
            Blank::Member => self.members.clone(),
            Blank::Item => self.items.clone(),
            Blank::Entry => self.entries.clone(),
            Blank::Appointment => self.appointments.clone(),
            Blank::Document => catalogue::documents().iter().map(document).collect(),
            Blank::Day | Blank::Time => Vec::new(),
        }
    }
}

fn document(key: &&'static str) -> Choosable {
    let document = Wording::ready(*key);
    (document.clone(), document.to_arg(), None)
}

fn entries(file: &File, today: Day, is_meant: fn(&Entry) -> bool) -> Vec<Choosable> {
    let ahead = file.entries.values();
    let ahead = ahead.filter(|it| it.day >= today && is_meant(it));
    let mut ahead: Vec<_> = ahead.collect();
    ahead.sort_by_key(|it| (it.day, it.from, &it.id));
    let row = |id: &EntryId, title: &Wording, day: Day| {
        let shown = say!("blank-entry-row", what = title.clone(), date = day);
        (
            shown,
            title.clone().to_arg(),
            Some(About::Entry(id.clone())),
        )
    };
    ahead
        .iter()
        .map(|it| row(&it.id, &it.title, it.day))
        .collect()
}

/// The sentences of one side.
#[component]
pub fn Phrases(
    /// Who says them.
    side: Side,
    /// What its ids on the page begin with, where it is not alone there.
    #[prop(optional)]
    prefix: &'static str,
    /// What sending is called.
    #[prop(default = say!("berichten-send"))]
    send: Wording,
    /// The topic that is open first.
    #[prop(optional_no_strip)]
    start: Option<&'static str>,
    /// What fills their blanks.
    fillings: Signal<Fillings>,
    /// Told when a sentence is chosen, for whoever has to fetch something for it.
    #[prop(into)]
    on_choose: Callback<()>,
    /// Sends it.
    #[prop(into)]
    on_send: Callback<Said>,
) -> impl IntoView {
    let topics: Vec<&'static str> = topics()
        .iter()
        .copied()
        .filter(|it| has_some(side, it))
        .collect();
    let first = start.or_else(|| topics.first().copied());
    let topic = RwSignal::new(first.unwrap_or_default());
    let shows_all = RwSignal::new(false);
    let chosen = RwSignal::new(None::<&'static Phrase>);
    let choose = move |phrase| {
        on_choose.run(());
        chosen.set(Some(phrase));
    };
    let on_send = Callback::new(move |said| {
        chosen.set(None);
        on_send.run(said);
    });
    let id = format!("{prefix}topic");
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id.clone()><Say what=say!("blank-item") tap=false/></label>
            <select class="utrecht-select utrecht-select--html-select" id=id
                on:change:target=move |event| {
                    let value = event.target().value();
                    topic.set(phrases(side).map(|it| it.topic).find(|it| *it == value).unwrap_or_default());
                    chosen.set(None);
                    shows_all.set(false);
                }>
                {topics.into_iter().map(|it| view! { <option value=it selected=first == Some(it)>{move || text(&Wording::ready(it))}</option> }).collect_view()}
            </select>
        </div>
        <div class="ma-chips">
            {move || {
                let all = phrases(side).filter(|it| it.topic == topic.get());
                let count = if shows_all.get() { usize::MAX } else { FIRST };
                all.take(count).map(|phrase| view! { <Chip phrase chosen on_press=move |()| choose(phrase)/> }).collect_view()
            }}
            {move || (phrases(side).filter(|it| it.topic == topic.get()).count() > FIRST).then(|| view! {
                <button type="button" class="ma-chip" on:click=move |_| shows_all.update(|all| *all = !*all)>
                    {move || if shows_all.get() {
                        view! { <Say what=say!("berichten-less") tap=false/> }
                    } else {
                        view! { <Say what=say!("berichten-more") tap=false/> }
                    }}
                </button>
            })}
        </div>
        {move || chosen.get().map(|phrase| view! {
            <Filling phrase fillings prefix send=send.clone() on_send on_cancel=move |()| chosen.set(None)/>
        })}
    }
}

/// Whether this side has something to say about a topic.
fn has_some(side: Side, topic: &str) -> bool {
    phrases(side).any(|phrase| phrase.topic == topic)
}

#[component]
fn Chip(
    phrase: &'static Phrase,
    chosen: RwSignal<Option<&'static Phrase>>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let is_chosen = move || chosen.get().is_some_and(|it| it.key == phrase.key);
    let is_pressed = move || is_chosen().to_string();
    let open: Wording = phrase
        .blanks
        .iter()
        .fold(Wording::ready(phrase.key), |text, (name, _)| {
            text.with(name, Arg::Text("___".to_owned()))
        });
    view! {
        <button type="button" class="ma-chip" data-phrase=phrase.key aria-pressed=is_pressed on:click=move |_| on_press.run(())>
            <Say what=open tap=false/>
        </button>
    }
}

/// One sentence with its blanks, shown as it goes.
#[component]
fn Filling(
    phrase: &'static Phrase,
    fillings: Signal<Fillings>,
    prefix: &'static str,
    send: Wording,
    #[prop(into)] on_send: Callback<Said>,
    #[prop(into)] on_cancel: Callback<()>,
) -> impl IntoView {
    let values: Vec<_> = phrase
        .blanks
        .iter()
        .map(|(name, blank)| (*name, *blank, RwSignal::new(None::<(Arg, Option<About>)>)))
        .collect();
    let fields = values.clone();
    let said = Memo::new(move |_| {
        let mut said = Said {
            text: Wording::ready(phrase.key),
            about: None,
        };
        for (name, _, value) in &values {
            let (arg, about) = value.get()?;
            said.text = said.text.with(name, arg);
            said.about = said.about.or(about);
        }
        Some(said)
    });
    let is_missing = RwSignal::new(false);
    let press = move |()| match said.get_untracked() {
        Some(said) => on_send.run(said),
        None => is_missing.set(true),
    };
    view! {
        <div class="ma-card ma-preview">
            {fields.into_iter().map(|(name, blank, value)| view! { <BlankField prefix name blank value fillings/> }).collect_view()}
            <p class="ma-soft ma-small"><Say what=say!("berichten-preview")/></p>
            {move || said.get().map(|said| view! { <BothLanguages what=said.text/> })}
            <p class="ma-field__error" role="alert">{move || (is_missing.get() && said.get().is_none()).then(|| view! {
                <Icon name="warn"/><Say what=say!("blank-missing")/>
            })}</p>
            <div class="ma-actions">
                <Button what=send icon="send" on_press=press/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_cancel/>
            </div>
        </div>
    }
}

/// The field of one blank.
#[component]
fn BlankField(
    prefix: &'static str,
    name: &'static str,
    blank: Blank,
    value: RwSignal<Option<(Arg, Option<About>)>>,
    fillings: Signal<Fillings>,
) -> impl IntoView {
    let id = format!("{prefix}blank-{name}");
    let label = Wording::ready(label(blank));
    let label = view! { <label class="utrecht-form-label" for=id.clone()><Say what=label tap=false/></label> };
    let typed = move |text: String| {
        let arg = match blank {
            Blank::Day => text.parse().map(Arg::Day).ok(),
            _ => text.parse().map(Arg::Time).ok(),
        };
        value.set(arg.map(|arg| (arg, None)));
    };
    let field = match blank {
        Blank::Day | Blank::Time => {
            let kind = if blank == Blank::Day { "date" } else { "time" };
            view! {
                <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind
                    on:input:target=move |event| typed(event.target().value())/>
            }
            .into_any()
        }
        _ => view! { <BlankSelect id value options=fillings.get_untracked().of_blank(blank)/> }
            .into_any(),
    };
    view! { <div class="ma-field">{label}{field}</div> }
}

#[component]
fn BlankSelect(
    id: String,
    value: RwSignal<Option<(Arg, Option<About>)>>,
    options: Vec<Choosable>,
) -> impl IntoView {
    let rows = options.iter().enumerate();
    let rows = rows.map(
        |(index, (shown, ..))| view! { <option value=index.to_string()>{text(shown)}</option> },
    );
    let rows = rows.collect_view();
    let choose = move |index: Option<usize>| {
        let chosen = index.and_then(|index| options.get(index));
        value.set(chosen.map(|(_, arg, about)| (arg.clone(), about.clone())));
    };
    view! {
        <select class="utrecht-select utrecht-select--html-select" id=id
            on:change:target=move |event| choose(event.target().value().parse().ok())>
            <option value=""></option>
            {rows}
        </select>
    }
}

fn label(blank: Blank) -> &'static str {
    match blank {
        Blank::Day => key!("blank-day"),
        Blank::Time => key!("blank-time"),
        Blank::Member => key!("blank-member"),
        Blank::Document => key!("blank-document"),
        Blank::Item => key!("blank-item"),
        Blank::Entry | Blank::Appointment => key!("blank-entry"),
    }
}

fn text(what: &Wording) -> String {
    words::version();
    words::plain(&words::own(what))
}
