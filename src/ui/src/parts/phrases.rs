//! Ready-made sentences: choose a topic and a sentence, fill its blanks, read it once more, send it.

use catalogue::{Blank, Phrase, Side, Subject, phrases, topics};
use domain::{About, Arg, Wording};
use leptos::prelude::*;

use super::said::{Choosable, Filled, Fillings, Said};
use super::{BothLanguages, Button, Icon, Say};
use crate::{key, say, words};

/// How many sentences of a topic are shown before "more".
const FIRST: usize = 6;

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
    /// A sentence that was half filled in when the page was left.
    #[prop(optional_no_strip)]
    half: Option<Said>,
    /// Told what is filled in so far; nothing once it was sent or given up.
    #[prop(optional, into)]
    on_half: Option<Callback<Option<Said>>>,
    /// What stands below the sentence before it goes.
    #[prop(optional, into)]
    below: Option<Callback<Wording, AnyView>>,
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
    let before = half.as_ref().and_then(|it| it.phrase(side));
    let first = before.map(|it| it.topic).or(start);
    let first = first.or_else(|| topics.first().copied());
    let half = StoredValue::new(half);
    let topic = RwSignal::new(first.unwrap_or_default());
    let shows_all = RwSignal::new(false);
    let chosen = RwSignal::new(before);
    let give_up = move || {
        chosen.set(None);
        on_half.inspect(|it| it.run(None));
    };
    let choose = move |phrase| {
        on_choose.run(());
        chosen.set(Some(phrase));
    };
    let on_send = Callback::new(move |said| {
        give_up();
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
                    give_up();
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
            <Filling phrase fillings prefix send=send.clone() half=half.try_update_value(Option::take).flatten() on_half below on_send on_cancel=move |()| give_up()/>
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
    half: Option<Said>,
    on_half: Option<Callback<Option<Said>>>,
    below: Option<Callback<Wording, AnyView>>,
    #[prop(into)] on_send: Callback<Said>,
    #[prop(into)] on_cancel: Callback<()>,
) -> impl IntoView {
    let filled = |name: &str, blank: Blank| {
        let half = half.as_ref()?;
        fillings.with_untracked(|all| half.filling(name, blank, all))
    };
    let values: Vec<_> = phrase
        .blanks
        .iter()
        .map(|(name, blank)| (*name, *blank, RwSignal::new(filled(name, *blank))))
        .collect();
    let fields = values.clone();
    let to_quote = fillings.with_untracked(|all| all.to_quote(phrase));
    let quoted = half.as_ref().and_then(|it| it.quoted(&to_quote));
    let quoted = RwSignal::new(quoted);
    // What is filled in so far, and whether that is all.
    let so_far = Memo::new(move |_| {
        let (mut said, mut is_whole) = (Said::of(phrase), true);
        for (name, _, value) in &values {
            let Some((arg, about)) = value.get() else {
                is_whole = false;
                continue;
            };
            said.text = said.text.with(name, arg);
            said.about = said.about.or(about);
        }
        let about = quoted.get().and_then(|(_, about)| about);
        said.about = said.about.or(about);
        (said, is_whole)
    });
    let said = Memo::new(move |_| {
        let (said, is_whole) = so_far.get();
        is_whole.then_some(said)
    });
    if let Some(on_half) = on_half {
        Effect::new(move |_| on_half.run(Some(so_far.get().0)));
    }
    let is_missing = RwSignal::new(false);
    let press = move |()| match said.get_untracked() {
        Some(said) => on_send.run(said),
        None => is_missing.set(true),
    };
    view! {
        <div class="ma-card ma-preview">
            {fields.into_iter().map(|(name, blank, value)| view! { <BlankField prefix name blank value fillings/> }).collect_view()}
            {(!to_quote.is_empty()).then(|| view! { <Quote prefix subject=phrase.about value=quoted options=to_quote/> })}
            <p class="ma-soft ma-small"><Say what=say!("berichten-preview")/></p>
            {move || said.get().map(|said| view! { <BothLanguages what=said.text/> })}
            <p class="ma-field__error" role="alert">{move || (is_missing.get() && said.get().is_none()).then(|| view! {
                <Icon name="warn"/><Say what=say!("blank-missing")/>
            })}</p>
            <div class="ma-actions">
                <Button what=send icon="send" on_press=press/>
                <Button what=say!("berichten-cancel") is_second=true on_press=on_cancel/>
            </div>
            {move || said.get().zip(below).map(|(said, below)| below.run(said.text))}
        </div>
    }
}

/// The field of one blank.
#[component]
fn BlankField(
    prefix: &'static str,
    name: &'static str,
    blank: Blank,
    value: RwSignal<Filled>,
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
            let before = match value.get_untracked() {
                Some((Arg::Day(day), _)) => day.to_string(),
                Some((Arg::Time(time), _)) => time.to_string(),
                _ => String::new(),
            };
            view! {
                <input class="utrecht-textbox utrecht-textbox--html-input" id=id type=kind value=before
                    on:input:target=move |event| typed(event.target().value())/>
            }
            .into_any()
        }
        _ => view! { <BlankSelect id value options=fillings.get_untracked().of_blank(blank)/> }
            .into_any(),
    };
    view! { <div class="ma-field">{label}{field}</div> }
}

/// What the sentence is about, where its words do not say it; it may stay open.
#[component]
fn Quote(
    prefix: &'static str,
    subject: Option<Subject>,
    value: RwSignal<Filled>,
    options: Vec<Choosable>,
) -> impl IntoView {
    let id = format!("{prefix}quote");
    let label = match subject {
        Some(Subject::Bill) => say!("blank-bill"),
        Some(Subject::Step) => say!("blank-step"),
        _ => say!("blank-entry"),
    };
    view! {
        <div class="ma-field">
            <label class="utrecht-form-label" for=id.clone()><Say what=label tap=false/></label>
            <BlankSelect id value options/>
            <p class="ma-soft ma-small"><Say what=say!("blank-optional")/></p>
        </div>
    }
}

#[component]
fn BlankSelect(id: String, value: RwSignal<Filled>, options: Vec<Choosable>) -> impl IntoView {
    let rows = options.iter().enumerate();
    let before = value.get_untracked();
    let rows = rows.map(|(index, (shown, arg, about))| {
        let is_it = |(chosen, quoted): &(Arg, Option<About>)| chosen == arg && quoted == about;
        let selected = before.as_ref().is_some_and(is_it);
        view! { <option value=index.to_string() selected=selected>{text(shown)}</option> }
    });
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
