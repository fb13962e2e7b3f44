//! What people do on a phone in tests: every action, some of which are refused. Also read by the
//! simulator in `tests/simulator` and by `tests/soak`.

use domain::regelen::{Answer, BillKind, BillStage, Cost, Every, LifeChange, Payer, Sender};
use domain::time::{ClockTime, Instant};
use domain::week::Reason;
use domain::{
    ACTION_NAMES, About, Action, BillId, BudgetLineId, EntryId, File, ItemId, Language, NewBill,
    PhotoId, Proposal, ReportedChangeId, StepId, Way, Wording,
};

/// A moment that moves on with every event.
pub(crate) fn now(index: usize) -> Instant {
    Instant::from_millis(1_795_000_000_000 + index as i64 * 60_000)
}

/// The items that are touched: two of the catalogue, one that is asked first, one that is nowhere.
const ITEMS: [&str; 4] = [
    "insurance.contents",
    "bills.taxes",
    "allowances.partner_abroad",
    "no.such_item",
];

/// One of them; none where there is none.
fn one<T>(all: impl Iterator<Item = T>, pick: usize) -> Option<T> {
    let all: Vec<T> = all.collect();
    let place = pick % all.len().max(1);
    all.into_iter().nth(place)
}

/// Some action; it may well be one that the server refuses by then.
pub(crate) fn action(choice: u16, view: &File) -> Action {
    let (choice, names) = (usize::from(choice), ACTION_NAMES.len());
    let pick = choice / names;
    let name = ACTION_NAMES.get(choice % names).copied();
    let name = name.unwrap_or_default();
    // Nothing is said of a bill where there is none: then one comes.
    let bill = one(view.bills.keys().cloned(), pick);
    let of_bill = bill.and_then(|bill| with_bill(name, bill, pick));
    of_bill.unwrap_or_else(|| match name {
        "accept_step" | "ask_about_step" => with_step(name, view, pick),
        "report_change" | "note_toeslagen_told" | "say_i_pay" | "set_budget_line" => {
            about_money(name, view, pick)
        }
        "send_message" | "read_messages" | "set_language" => with_words(name, view, pick),
        _ => in_week(name, view, pick)
            .or_else(|| with_item(name, pick))
            .unwrap_or_else(|| new_bill(pick)),
    })
}

fn in_week(name: &str, view: &File, pick: usize) -> Option<Action> {
    let some = |pick| one(view.entries.keys().cloned(), pick);
    let entry = some(pick).unwrap_or_else(|| EntryId::new("none"));
    Some(match name {
        "say_cannot_come" => Action::SayCannotCome {
            entry,
            reason: one(Reason::ALL.into_iter(), pick / 3)?,
        },
        "take_back_cannot_come" => Action::TakeBackCannotCome { entry },
        "ask_about_conflict" => Action::AskAboutConflict {
            later: some(pick + 1).unwrap_or_else(|| EntryId::new("none")),
            earlier: entry,
            way: match pick % 3 {
                0 => Way::AskEmployer,
                1 => Way::AskSchool,
                _ => Way::AskCaseManager,
            },
        },
        "tick_homework" => Action::TickHomework {
            entry,
            is_done: !pick.is_multiple_of(4),
        },
        "add_entry" => Action::AddEntry {
            text: Wording::written(Language::Dutch, "Markt"),
            on: now(0).day(),
            starts: ClockTime::MIDNIGHT,
            ends: ClockTime::MIDNIGHT.plus_minutes(pick as u16 % 90),
            place: None,
        },
        "remove_entry" => Action::RemoveEntry { entry },
        _ => return None,
    })
}

fn with_step(name: &str, view: &File, pick: usize) -> Action {
    let step = one(view.steps.keys().cloned(), pick);
    let step = step.unwrap_or_else(|| StepId::new("none"));
    match name {
        "accept_step" => Action::AcceptStep { step },
        _ => Action::AskAboutStep { step },
    }
}

fn with_item(name: &str, pick: usize) -> Option<Action> {
    let item = ItemId::new(one(ITEMS.into_iter(), pick)?);
    Some(match name {
        "tick_item" => Action::TickItem { item },
        "untick_item" => Action::UntickItem { item },
        "set_item_not_for_me" => Action::SetItemNotForMe { item },
        "ask_about_item" => Action::AskAboutItem { item },
        "note_answer" => Action::NoteAnswer {
            item,
            answer: Answer {
                who: "gemeente".to_owned(),
                on: now(0).day(),
                said: format!("ja {pick}"),
            },
        },
        "note_letter_date" => Action::NoteLetterDate {
            item,
            on: now(0).day().plus_days(-(pick as i32 % 30)),
        },
        "note_last_day" => Action::NoteLastDay {
            item,
            on: (!pick.is_multiple_of(4)).then(|| now(0).day().plus_days(pick as i32 % 30)),
        },
        _ => return None,
    })
}

fn with_bill(name: &str, bill: BillId, pick: usize) -> Option<Action> {
    let photo = PhotoId::new(format!("photo-000{}", pick % 8));
    Some(match name {
        "pay_bill" => Action::PayBill { bill },
        "unpay_bill" => Action::UnpayBill { bill },
        "remove_bill" => Action::RemoveBill { bill },
        "ask_about_bill" => Action::AskAboutBill { bill },
        "move_bill" => Action::MoveBill {
            bill,
            stage: BillStage::Reminder,
        },
        "arrange_bill" => Action::ArrangeBill {
            bill,
            first: now(0).day(),
            amount_cents: 1_000,
            terms: 3,
        },
        "add_photo" => Action::AddPhoto { bill, photo },
        "remove_photo" => Action::RemovePhoto { bill, photo },
        _ => return None,
    })
}

fn new_bill(pick: usize) -> Action {
    Action::AddBill(NewBill {
        from: Sender::EnergySupplier,
        from_name: None,
        kind: BillKind::Monthly,
        due: Some(now(0).day()),
        amount_cents: Some(1_250),
        stage: BillStage::Bill,
        paid_by: Some(Payer::Person),
        is_monthly: pick.is_multiple_of(2),
        is_direct_debit: pick.is_multiple_of(3),
        is_loan: pick.is_multiple_of(5),
    })
}

fn about_money(name: &str, view: &File, pick: usize) -> Action {
    let change = one(view.reported_changes.keys().cloned(), pick);
    match name {
        "report_change" => Action::ReportChange {
            what: one(LifeChange::ALL.into_iter(), pick).unwrap_or(LifeChange::Work),
            from: now(pick).day(),
        },
        "note_toeslagen_told" => Action::NoteToeslagenTold {
            change: change.unwrap_or_else(|| ReportedChangeId::new("none")),
            is_told: pick.is_multiple_of(2),
        },
        "say_i_pay" => Action::SayIPay {
            cost: Cost::Rent,
            from: pick.is_multiple_of(2).then(|| now(0).day()),
        },
        _ => Action::SetBudgetLine {
            line: BudgetLineId::new("rent"),
            amount_cents: pick.is_multiple_of(3).then_some(1_000 + pick as i64),
            every: Every::Month,
        },
    }
}

fn with_words(name: &str, view: &File, pick: usize) -> Action {
    let theirs = view.messages.values().filter(|it| !it.is_mine());
    match name {
        "set_language" => Action::SetLanguage {
            language: one(Language::ALL.into_iter(), pick).unwrap_or(Language::Dutch),
        },
        "read_messages" => Action::ReadMessages {
            messages: theirs.skip(pick % 2).map(|it| it.id.clone()).collect(),
        },
        _ => {
            let asked = theirs.filter_map(|it| Some((&it.id, Proposal::of(it)?)));
            // Some of it answers a question of the team: a yes moves an appointment.
            let answered = one(asked, pick / 4).filter(|_| pick.is_multiple_of(2));
            let (text, about) = match answered {
                Some((id, asked)) => {
                    let text = asked.answer(id, !pick.is_multiple_of(3));
                    (text, Some(About::Entry(asked.entry)))
                }
                None => (
                    Wording::written(Language::Arabic, format!("رسالة {pick}")),
                    None,
                ),
            };
            let to = None;
            Action::SendMessage { text, to, about }
        }
    }
}
