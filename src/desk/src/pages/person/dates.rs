//! The dates on which rules hang: which are confirmed, and confirming or mending one. Which days move with it
//! is shown before.

use catalogue::Edge;
use domain::desk::{CONFIRMABLE, MovedDay, MovedStep, StaffAction, moved_days, moved_steps};
use domain::time::Day;
use domain::{Anchor, AnchorDate, AnchorId, Wording};
use leptos::prelude::*;
use ui::parts::{Icon, Say};
use ui::say;
use ui::words::full_date;

use super::super::choose::Choose;
use super::super::{Field, Sure};
use super::from_file;
use crate::desk::Desk;

/// The list and the form.
#[component]
pub fn Dates() -> impl IntoView {
    view! {
        <section class="ma-card" id="dates">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-dates")/></h2>
            <Confirmed/>
            <Form/>
        </section>
    }
}

#[component]
fn Confirmed() -> impl IntoView {
    let dates = from_file(|file, _| {
        let known = CONFIRMABLE
            .into_iter()
            .filter_map(|it| file.anchor(it).map(|date| (it, date)));
        known
            .map(|(anchor, date)| (anchor, date.clone()))
            .collect::<Vec<_>>()
    });
    let row = |(anchor, date): (Anchor, AnchorDate)| {
        let day = date.day;
        let by = match date.confirmed_by {
            Some(name) => confirmed_words(&name, date.confirmed_on),
            None => say!("desk-date-unconfirmed"),
        };
        view! {
            <li data-kind="anchor_date" data-id=anchor.name()>
                <div><p><Say what=label(anchor)/></p><p class="ma-soft"><Say what=full_date(day)/>". "<Say what=by/></p></div>
            </li>
        }
    };
    move || {
        let dates = dates.get();
        if dates.is_empty() {
            return view! { <p><Say what=say!("desk-dates-none")/></p> }.into_any();
        }
        let rows = dates.into_iter().map(row);
        view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> }.into_any()
    }
}

/// By whom a date was confirmed, and when where that was kept.
pub fn confirmed_words(name: &str, on: Option<Day>) -> Wording {
    match on {
        Some(day) => say!("desk-date-by-on", name = name, date = full_date(day)),
        None => say!("desk-date-by", name = name),
    }
}

#[component]
fn Form() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let chosen = RwSignal::new(0_usize);
    let typed = RwSignal::new(String::new());
    let stands = move |index: usize| {
        let anchor = CONFIRMABLE.get(index).copied()?;
        desk.open
            .with_untracked(|open| open.as_ref().and_then(|it| it.file.anchor_day(anchor)))
    };
    let before = RwSignal::new(None::<Day>);
    let choose = move |index: usize| {
        chosen.set(index);
        before.set(stands(index));
        typed.set(
            before
                .get_untracked()
                .map_or_else(String::new, |it| it.to_string()),
        );
    };
    choose(0);
    let day = Memo::new(move |_| typed.with(|text| text.parse::<Day>().ok()));
    let moved = from_file(move |file, desk| {
        let (anchor, day) = (CONFIRMABLE.get(chosen.get()).copied(), day.get());
        let today = desk.now.get().day();
        anchor
            .zip(day)
            .map(|(anchor, day)| moved_days(file, anchor, day, today))
            .unwrap_or_default()
    });
    let steps = from_file(move |file, desk| {
        let (anchor, day) = (CONFIRMABLE.get(chosen.get()).copied(), day.get());
        let today = desk.now.get().day();
        let of = |(anchor, day)| {
            desk.approach
                .with(|it| moved_steps(file, it.as_ref(), anchor, day, today))
        };
        anchor.zip(day).map(of).unwrap_or_default()
    });
    let sent = desk.when_done(move || choose(chosen.get_untracked()));
    let confirm = move |()| {
        let anchor = CONFIRMABLE.get(chosen.get_untracked()).copied();
        let Some((anchor, day)) = anchor.zip(day.get_untracked()) else {
            desk.notice.set(Some(say!("desk-date-missing")));
            return;
        };
        let action = StaffAction::ConfirmDate {
            anchor: AnchorId::new(anchor.name()),
            day,
            before: before.get_untracked(),
        };
        desk.act_for(sent, action);
    };
    view! {
        <div class="ma-form">
            <Choose id="date-anchor" label=say!("desk-date-which") options=CONFIRMABLE.map(label).into() on_choose=choose/>
            <Field id="date-day" label=say!("blank-day") kind="date" value=typed/>
            <div role="status">{move || preview(moved_rows(&moved.get(), &steps.get()))}</div>
            <div class="ma-actions"><Sure what=say!("desk-date-confirm") yes=say!("desk-date-confirm-sure") on_yes=confirm/></div>
        </div>
    }
}

/// A day that moves: of what, how it counts, which it was and which it is.
type Moved = (Wording, Edge, Option<Day>, Day);

fn moved_rows(items: &[MovedDay], steps: &[MovedStep]) -> Vec<Moved> {
    let items = items.iter().map(|it| {
        (
            Wording::ready(it.item.text_key()),
            it.edge,
            it.before,
            it.day,
        )
    });
    let steps = steps.iter().map(|it| {
        let what = it.step.title.clone();
        (what, it.counted.edge, it.before, it.day)
    });
    items.chain(steps).collect()
}

/// What the person will be told.
fn preview(moved: Vec<Moved>) -> Option<AnyView> {
    if moved.is_empty() {
        return None;
    }
    let count = moved.len();
    let rows = moved.into_iter().map(|(what, edge, before, day)| {
        let when = if edge.is_last() {
            say!("desk-date-until", date = full_date(day))
        } else {
            say!("desk-date-from", date = full_date(day))
        };
        let was = before.map(|day| say!("desk-date-was", date = full_date(day)));
        view! { <li><Say what/>". "<Say what=when/>{was.map(|what| view! { " "<Say what/> })}</li> }
    });
    let rows = rows.collect_view();
    let view = view! {
        <p class="ma-desk__pair"><Icon name="calendar"/><Say what=say!("desk-date-moves", count = count)/></p>
        <ul>{rows}</ul>
    };
    Some(view.into_any())
}

/// A date in words, as staff say it.
pub(super) fn label(anchor: Anchor) -> Wording {
    match anchor {
        Anchor::PermitDate => say!("desk-date-permit"),
        Anchor::MunicipalityLinkDate => say!("desk-date-link"),
        Anchor::LeaseSignedOn => say!("desk-date-lease"),
        Anchor::MovedInOn => say!("desk-date-moved-in"),
        Anchor::RegisteredOn => say!("desk-date-registered"),
        Anchor::AssistanceClaimDate => say!("desk-date-claim"),
        Anchor::AssistanceStart => say!("desk-date-assistance"),
        Anchor::OntzorgenStart => say!("desk-date-ontzorgen-start"),
        Anchor::OntzorgenEnd => say!("desk-date-ontzorgen-end"),
        Anchor::InsuranceDutyStart => say!("desk-date-insurance"),
        Anchor::PipDate => say!("desk-date-pip"),
        Anchor::TermStart => say!("desk-date-term-start"),
        Anchor::TermEnd => say!("desk-date-term-end"),
        Anchor::FirstChildcareDay => say!("desk-date-childcare"),
        Anchor::BirthDateChild => say!("desk-date-birth"),
        Anchor::PermitValidUntil => say!("desk-date-permit-until"),
        Anchor::LetterDate | Anchor::DueDate => say!("desk-something"),
    }
}
