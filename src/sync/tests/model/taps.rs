//! What people do on a phone in tests: a small file and taps on it, some of which are refused. Also read
//! by the simulator in `tests/simulator`.

use domain::regelen::{
    Answer, BillKind, BillStage, Cost, Every, ItemState, ItemStatus, LifeChange, Payer, Sender,
};
use domain::time::{ClockTime, Instant};
use domain::{
    Action, BudgetLineId, EntryId, File, ItemId, Language, NewBill, Person, PersonId, PhotoId,
    Record, ReportedChangeId, Step, StepId, StepOwner, StepStatus, Wording,
};

/// A moment that moves on with every event.
pub(crate) fn now(index: usize) -> Instant {
    Instant::from_millis(1_795_000_000_000 + index as i64 * 60_000)
}

/// A small file: a person, steps to accept, an item.
pub(crate) fn some_file() -> File {
    let person = Person {
        id: PersonId::new("p"),
        name: "Samir".into(),
        own_name: None,
        language: Language::Arabic,
        municipality: "Amsterdam".into(),
        route: None,
        strengths: Vec::new(),
    };
    let steps = (0..3_u32).map(|order| Step {
        id: StepId::new(format!("s{order}")),
        order,
        title: Wording::ready("step"),
        owner: StepOwner::Person,
        status: StepStatus::Proposed,
        on: None,
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: None,
    });
    let item = ItemState {
        id: ItemId::new("insurance.contents"),
        status: ItemStatus::Open,
        on: None,
        owner: None,
        due: None,
        note: None,
        letter_date: None,
        answers: Vec::new(),
    };
    let records = [Record::from(person), item.into()]
        .into_iter()
        .chain(steps.map(Record::from));
    File::from_records(records)
}

/// Some action; it may well be one that the server refuses by then.
pub(crate) fn action(choice: u16, view: &File) -> Action {
    let pick = usize::from(choice / 16);
    let bill = |view: &File| {
        view.bills
            .keys()
            .nth(pick % view.bills.len().max(1))
            .cloned()
    };
    let item = ItemId::new(if pick.is_multiple_of(2) {
        "insurance.contents"
    } else {
        "bills.taxes"
    });
    let change = view
        .reported_changes
        .keys()
        .nth(pick % view.reported_changes.len().max(1))
        .cloned();
    match (choice % 20, bill(view)) {
        (0, _) => Action::TickItem { item },
        (1, _) => Action::UntickItem { item },
        (2, _) => Action::SetItemNotForMe { item },
        (3, _) => Action::AcceptStep {
            step: StepId::new(format!("s{}", pick % 3)),
        },
        (4, _) => Action::SetLanguage {
            language: *Language::ALL.get(pick % 4).unwrap_or(&Language::Dutch),
        },
        (5, Some(bill)) => Action::PayBill { bill },
        (6, Some(bill)) => Action::RemoveBill { bill },
        (7, Some(bill)) => Action::MoveBill {
            bill,
            stage: BillStage::Reminder,
        },
        (8, _) => Action::SendMessage {
            text: Wording::written(Language::Arabic, format!("رسالة {pick}")),
            to: None,
            about: None,
        },
        (9, _) => Action::ReportChange {
            what: *LifeChange::ALL
                .get(pick % LifeChange::ALL.len())
                .unwrap_or(&LifeChange::Work),
            from: now(pick).day(),
        },
        (10, _) => Action::NoteToeslagenTold {
            change: change.unwrap_or_else(|| ReportedChangeId::new("none")),
            is_told: pick.is_multiple_of(2),
        },
        (11, _) => Action::NoteAnswer {
            item,
            answer: Answer {
                who: "gemeente".to_owned(),
                on: now(0).day(),
                said: format!("ja {pick}"),
            },
        },
        (12, _) => Action::SayIPay {
            cost: Cost::Rent,
            from: pick.is_multiple_of(2).then(|| now(0).day()),
        },
        (13, _) => Action::NoteLetterDate {
            item,
            on: now(0).day().plus_days(-(pick as i32 % 30)),
        },
        (14, Some(bill)) => Action::ArrangeBill {
            bill,
            first: now(0).day(),
            amount_cents: 1_000,
            terms: 3,
        },
        (15, Some(bill)) if pick.is_multiple_of(3) => Action::RemovePhoto {
            bill,
            photo: PhotoId::new("photo-0001"),
        },
        (15, Some(bill)) => Action::AddPhoto {
            bill,
            photo: PhotoId::new(format!("photo-000{}", pick % 8)),
        },
        (16, _) => Action::SetBudgetLine {
            line: BudgetLineId::new("rent"),
            amount_cents: pick.is_multiple_of(3).then_some(1_000 + pick as i64),
            every: Every::Month,
        },
        (17, _) => Action::AddEntry {
            text: Wording::written(Language::Dutch, "Markt"),
            on: now(0).day(),
            starts: ClockTime::MIDNIGHT,
            ends: ClockTime::MIDNIGHT.plus_minutes(pick as u16 % 90),
            place: None,
        },
        (18, _) => Action::RemoveEntry {
            entry: view
                .entries
                .keys()
                .next_back()
                .cloned()
                .unwrap_or(EntryId::new("none")),
        },
        _ => Action::AddBill(NewBill {
            from: Sender::EnergySupplier,
            from_name: None,
            kind: BillKind::Monthly,
            due: Some(now(0).day()),
            amount_cents: Some(1_250),
            stage: BillStage::Bill,
            paid_by: Some(Payer::Person),
            is_monthly: pick.is_multiple_of(2),
            is_direct_debit: pick.is_multiple_of(3),
        }),
    }
}
