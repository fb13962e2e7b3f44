//! What was said and agreed in every talk, in both languages: the person says yes to each line, or asks.

use domain::time::Day;
use domain::{Agreements, Became, File, Message, MessageId, StepId, StepOwner, Wording};
use leptos::prelude::*;
use ui::parts::{BothLanguages, Card, Icon, Say};
use ui::say;
use ui::words::full_date;

use super::berichten::read_all;
use super::line_answer::LineAnswers;
use super::step_answer::{AcceptAll, StepAnswer, is_proposed};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;

/// Every talk, the last first.
#[component]
pub fn AgreementsPage() -> impl IntoView {
    let phone = expect_context::<Phone>();
    // To learn, and to show: what was agreed is read in both languages.
    phone.wants_dutch.set(true);
    let talks = Memo::new(move |_| phone.with(Agreements::latest_first));
    Effect::new(move |_| {
        let ids: Vec<_> = talks.with(|all| all.iter().map(|it| it.id.clone()).collect());
        read_all(&phone, &phone.with(|file| of_ids(file, &ids)));
    });
    let sheet = move |()| Sheet {
        title: say!("agreements-title"),
        lines: phone.peek(|file| {
            let talks = Agreements::latest_first(file).into_iter();
            talks.flat_map(|talk| lines(file, &talk)).collect()
        }),
    };
    view! {
        <PageTitle what=say!("agreements-title") back="/berichten"/>
        {move || talks.with(Vec::is_empty).then(|| view! { <p><Say what=say!("agreements-none")/></p> })}
        <For each=move || talks.get() key=|talk| talk.id.clone() let(talk)><Talk talk/></For>
        <ShareBar sheet/>
    }
}

/// These messages.
fn of_ids(file: &File, ids: &[MessageId]) -> Vec<Message> {
    let found = ids.iter().filter_map(|id| file.messages.get(id));
    found.cloned().collect()
}

#[component]
fn Talk(talk: Agreements) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let head = phone.peek(|file| title(file, &talk));
    let open = {
        let talk = talk.clone();
        Signal::derive(move || phone.with(|file| proposed(file, &talk)))
    };
    let lines: Vec<_> = (0..talk.agreed.len())
        .map(|place| (place, talk.clone()))
        .collect();
    let id = talk.id.as_str().to_owned();
    let has_said = !talk.said.is_empty();
    let has_agreed = !talk.agreed.is_empty();
    view! {
        <Card kind="message" id=id>
            <h2 class="nl-heading nl-heading--level-2"><Say what=head/></h2>
            {has_said.then(|| view! {
                <h3 class="nl-heading nl-heading--level-3"><Say what=say!("agreements-said")/></h3>
                <ul class="ma-agreed">
                    {talk.said.into_iter().map(|what| view! { <li><BothLanguages what/></li> }).collect_view()}
                </ul>
            })}
            {has_agreed.then(|| view! {
                <h3 class="nl-heading nl-heading--level-3"><Say what=say!("agreements-agreed")/></h3>
                <ol class="ma-agreed">
                    {lines.into_iter().map(|(place, talk)| view! { <Line talk place/> }).collect_view()}
                </ol>
            })}
            <AcceptAll steps=open/>
        </Card>
    }
}

fn title(file: &File, talk: &Agreements) -> Wording {
    let name = file.team.get(&talk.by).map(|it| it.name.clone());
    say!(
        "agreements-talk",
        name = name.unwrap_or_default(),
        date = full_date(talk.on)
    )
}

/// The steps of this talk that wait for an answer.
fn proposed(file: &File, talk: &Agreements) -> Vec<StepId> {
    let places = 0..talk.agreed.len();
    let steps = places.filter_map(|place| match talk.became(place, file)? {
        Became::Step(id) => file.steps.get(&id),
        _ => None,
    });
    let open = steps.filter(|step| is_proposed(step));
    open.map(|step| step.id.clone()).collect()
}

#[component]
fn Line(talk: Agreements, place: usize) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let what = talk.agreed.get(place)?.what.clone();
    let talk = StoredValue::new(talk);
    let found = Memo::new(move |_| {
        phone.with(|file| {
            talk.with_value(|talk| (otherwise(file, talk, place), facts(file, talk, place)))
        })
    });
    let became =
        Memo::new(move |_| phone.with(|file| talk.with_value(|talk| talk.became(place, file))));
    let answered = move || view! { <LineAnswers talk=talk.get_value() place/> };
    let became = move || {
        match became.get() {
        Some(Became::Step(step)) => view! { <StepAnswer step/> }.into_any(),
        Some(Became::Entry(id)) => {
            let href = format!("/afspraak/{id}");
            view! { {answered()}{led_to(href, say!("agreements-in-week"))} }.into_any()
        }
        Some(Became::Bill(_)) => {
            let href = "/regelen/rekeningen".to_owned();
            view! { {answered()}{led_to(href, say!("agreements-in-bills"))} }.into_any()
        }
        // Nothing is shown as agreed that stands nowhere any more.
        None => {
            view! { <p class="ma-pair ma-small"><Icon name="info"/><Say what=say!("agreements-gone")/></p> }
                .into_any()
        }
    }
    };
    let stands = move || {
        let ((is_otherwise, words), facts) = found.get();
        let facts = facts.into_iter().map(|(icon, what)| {
            view! { <p class="ma-pair ma-small"><Icon name=icon/><Say what/></p> }
        });
        view! {
            {is_otherwise.then(|| view! {
                <p class="ma-pair ma-small"><Icon name="info"/><Say what=say!("agreements-changed")/></p>
            })}
            {words.map(|what| view! { <BothLanguages what/> })}
            {facts.collect_view()}
        }
    };
    Some(view! { <li><BothLanguages what/>{stands}{became}</li> })
}

/// Whether a line stands otherwise now than it was written down, and its words where those are others: nobody says
/// yes without seeing them.
fn otherwise(file: &File, talk: &Agreements, place: usize) -> (bool, Option<Wording>) {
    let is_otherwise = talk.is_changed(place, file) || talk.yes_before(place, file).is_some();
    let written = talk.agreed.get(place);
    let now = talk.standing(place, file).filter(|_| is_otherwise);
    let words = now.map(|it| it.what);
    let words = words.filter(|what| written.is_some_and(|it| it.what != *what));
    (is_otherwise, words)
}

/// Who does it, and when and where it is now; of what stands nowhere any more, as it was written down.
fn facts(file: &File, talk: &Agreements, place: usize) -> Vec<(&'static str, Wording)> {
    let Some(written) = talk.agreed.get(place) else {
        return Vec::new();
    };
    let now = talk.standing(place, file);
    let owner = now.as_ref().map_or(&written.who, |it| &it.who);
    let mut facts = vec![("person", who(file, owner))];
    let Some(now) = now else {
        facts.extend(written.by.map(by));
        return facts;
    };
    if let Some((sender, kind)) = now.bill {
        facts.extend([("bill", sender), ("bill", kind)]);
    }
    match (now.by, now.at) {
        (Some(day), Some(time)) => {
            facts.push((
                "clock",
                say!("move-now", date = full_date(day), time = time),
            ));
        }
        (day, _) => facts.extend(day.map(by)),
    }
    facts.extend(now.place.map(|place| ("pin", place)));
    facts
}

fn by(day: Day) -> (&'static str, Wording) {
    ("clock", say!("agreements-by", date = full_date(day)))
}

fn led_to(href: String, what: Wording) -> AnyView {
    view! { <p><a class="nl-link" href=href><Say what tap=false/></a></p> }.into_any()
}

/// Who does it, as the person reads it.
fn who(file: &File, owner: &StepOwner) -> Wording {
    let named = |name: &str| say!("agreements-other", name = name);
    match owner {
        StepOwner::Person => say!("agreements-you"),
        StepOwner::Member(id) => named(file.team.get(id).map_or("", |it| it.name.as_str())),
        StepOwner::LanguageSchool => say!("owner-language_school"),
        StepOwner::Municipality => say!("owner-municipality"),
        StepOwner::IndependentTester => say!("owner-independent_tester"),
        StepOwner::JobHunter => say!("owner-job_hunter"),
    }
}

/// A talk as text, to share and to print.
fn lines(file: &File, talk: &Agreements) -> Vec<Wording> {
    let mut lines = vec![title(file, talk)];
    if !talk.said.is_empty() {
        lines.push(say!("agreements-said"));
        lines.extend(talk.said.iter().cloned());
    }
    if !talk.agreed.is_empty() {
        lines.push(say!("agreements-agreed"));
    }
    for (place, line) in talk.agreed.iter().enumerate() {
        lines.push(line.what.clone());
        let (is_otherwise, words) = otherwise(file, talk, place);
        lines.extend(is_otherwise.then(|| say!("agreements-changed")));
        lines.extend(words);
        let facts = facts(file, talk, place).into_iter();
        lines.extend(facts.map(|(_, what)| what));
    }
    lines
}
