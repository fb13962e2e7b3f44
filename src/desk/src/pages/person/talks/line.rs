//! One agreement that is being typed: who does it, by when, and what it becomes.

use domain::desk::{Becomes, Duty, NewAgreed};
use domain::regelen::{BillKind, Sender};
use domain::time::ClockTime;
use domain::{StepOwner, Wording};
use leptos::prelude::*;
use ui::parts::{Button, Icon, Say};
use ui::say;

use super::super::super::Field;
use super::super::super::choose::{Choose, owners};
use super::super::fields::Tick;
use super::super::week::first_collision;
use super::super::{from_file, with_role};
use super::draft::Draft;

/// Where an appointment begins and ends until something else is typed.
const HOURS: (&str, &str) = ("10:00", "10:30");

/// A line of the form.
#[component]
pub(super) fn Line(draft: RwSignal<Draft>, number: u32) -> impl IntoView {
    let all = from_file(|file, _| owners(file)).get_untracked();
    let start = draft.with_untracked(|it| it.line(number).cloned());
    start.map(|start| {
        let change = move |change: &dyn Fn(&mut NewAgreed)| draft.update(|it| it.change(number, change));
        let by = RwSignal::new(start.by.map(|day| day.to_string()).unwrap_or_default());
        Effect::new(move |_| {
            let typed = by.with(|text| text.parse().ok());
            change(&|line| line.by = typed);
        });
        let found = all.iter().position(|(owner, _)| *owner == start.who);
        let chosen = found.unwrap_or(0);
        if found.is_none() {
            // Whoever it was has left the team: what is sent is what is shown.
            change(&|line| line.who = StepOwner::Person);
        }
        let names: Vec<Wording> = all.iter().map(|(_, name)| name.clone()).collect();
        let owner_at = move |index: usize| all.get(index).map_or(StepOwner::Person, |(it, _)| it.clone());
        let becomes = RwSignal::new(kind_of(&start.becomes));
        let what = start.what.clone();
        view! {
            <li data-kind="line">
                <p><b><Say what/></b></p>
                <Choose id=format!("who-{number}") label=say!("desk-line-who") options=names first=chosen
                    on_choose=move |index| { let who = owner_at(index); change(&|line| line.who = who.clone()); }/>
                <Field id=format!("by-{number}") label=say!("desk-line-by") kind="date" value=by/>
                <Choose id=format!("becomes-{number}") label=say!("desk-line-becomes") options=kinds() first=becomes.get_untracked()
                    on_choose=move |index| { becomes.set(index); change(&|line| line.becomes = first_of(index)); }/>
                {move || match becomes.get() {
                    1 => view! { <Times draft number/> }.into_any(),
                    2 => view! { <WhichBill draft number/> }.into_any(),
                    _ => ().into_any(),
                }}
                <Button what=say!("desk-line-drop") is_second=true on_press=move |()| draft.update(|it| it.drop(number))/>
            </li>
        }
    })
}

/// What a line can become, for this role.
fn kinds() -> Vec<Wording> {
    let mut kinds = vec![say!("desk-becomes-step"), say!("desk-becomes-entry")];
    kinds.extend(with_role(Duty::SeeRegelen).then(|| say!("desk-becomes-bill")));
    kinds
}

const fn kind_of(becomes: &Becomes) -> usize {
    match becomes {
        Becomes::Step => 0,
        Becomes::Entry { .. } => 1,
        Becomes::Bill { .. } => 2,
    }
}

fn first_of(kind: usize) -> Becomes {
    let time = |text: &str| text.parse::<ClockTime>().ok();
    match (kind, time(HOURS.0), time(HOURS.1)) {
        (1, Some(from), Some(to)) => Becomes::Entry { from, to },
        (2, ..) => Becomes::Bill {
            from: Sender::ALL.first().copied().unwrap_or(Sender::Other),
            kind: BillKind::ALL.first().copied().unwrap_or(BillKind::Other),
            is_direct_debit: false,
            is_loan: false,
        },
        _ => Becomes::Step,
    }
}

/// What the line becomes now.
fn becomes_now(draft: RwSignal<Draft>, number: u32) -> Option<Becomes> {
    draft.with_untracked(|it| it.line(number).map(|line| line.becomes.clone()))
}

/// When the appointment begins and ends, and what it collides with there. What cannot be read is no time, and is not sent.
#[component]
fn Times(draft: RwSignal<Draft>, number: u32) -> impl IntoView {
    let (from, to) = match becomes_now(draft, number) {
        Some(Becomes::Entry { from, to }) => (from.to_string(), to.to_string()),
        _ => (HOURS.0.to_owned(), HOURS.1.to_owned()),
    };
    let (from, to) = (RwSignal::new(from), RwSignal::new(to));
    Effect::new(move |_| {
        let typed = (
            from.with(|it| it.parse().ok()),
            to.with(|it| it.parse().ok()),
        );
        let is_readable = typed.0.is_some() && typed.1.is_some();
        draft.update(|it| it.note_readable(number, is_readable));
        if let (Some(from), Some(to)) = typed {
            draft.update(|it| it.change(number, |line| line.becomes = Becomes::Entry { from, to }));
        }
    });
    on_cleanup(move || {
        draft.try_update(|it| it.note_readable(number, true));
    });
    let in_week = from_file(|file, _| file.entries.values().cloned().collect::<Vec<_>>());
    let collides = Memo::new(move |_| {
        let times = (
            from.with(|it| it.parse().ok())?,
            to.with(|it| it.parse().ok())?,
        );
        draft.with(|draft| {
            let mut others = in_week.get();
            others.extend(draft.other_entries(number));
            first_collision(&draft.entry(number, times)?, &others)
        })
    });
    view! {
        <Field id=format!("from-{number}") label=say!("desk-entry-from") kind="time" value=from/>
        <Field id=format!("to-{number}") label=say!("desk-entry-to") kind="time" value=to/>
        {move || collides.get().map(|what| view! {
            <p role="status"><Icon name="warn"/><Say what=say!("desk-collides", what = what)/></p>
        })}
    }
}

/// From whom the bill is, and for what.
#[component]
fn WhichBill(draft: RwSignal<Draft>, number: u32) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut Sender, &mut BillKind, &mut [&mut bool; 2])| {
        draft.update(|it| {
            it.change(number, |line| {
                if let Becomes::Bill {
                    from,
                    kind,
                    is_direct_debit,
                    is_loan,
                } = &mut line.becomes
                {
                    change(from, kind, &mut [is_direct_debit, is_loan]);
                }
            });
        });
    };
    let first = match becomes_now(draft, number) {
        Some(Becomes::Bill {
            from,
            kind,
            is_direct_debit,
            is_loan,
        }) => (
            Sender::ALL.iter().position(|it| *it == from),
            BillKind::ALL.iter().position(|it| *it == kind),
            [is_direct_debit, is_loan],
        ),
        _ => (None, None, [false; 2]),
    };
    let [is_debit, is_loan] = first.2.map(RwSignal::new);
    Effect::new(move |_| {
        let chosen = [is_debit.get(), is_loan.get()];
        change(&|_, _, ticks| {
            for (tick, chosen) in ticks.iter_mut().zip(chosen) {
                **tick = chosen;
            }
        });
    });
    let senders = Sender::ALL.map(|it| Wording::ready(it.key())).into();
    let kinds = BillKind::ALL.map(|it| Wording::ready(it.key())).into();
    let sender_at = |index: usize| Sender::ALL.get(index).copied().unwrap_or(Sender::Other);
    let kind_at = |index: usize| BillKind::ALL.get(index).copied().unwrap_or(BillKind::Other);
    view! {
        <Choose id=format!("sender-{number}") label=say!("bill-add-from") options=senders first=first.0.unwrap_or(0)
            on_choose=move |index| change(&|from, _, _| *from = sender_at(index))/>
        <Choose id=format!("kind-{number}") label=say!("bill-add-kind") options=kinds first=first.1.unwrap_or(0)
            on_choose=move |index| change(&|_, kind, _| *kind = kind_at(index))/>
        <Tick id=format!("debit-{number}") label=say!("bills-debit") value=is_debit/>
        <Tick id=format!("loan-{number}") label=say!("desk-cost-loan") value=is_loan/>
    }
}
