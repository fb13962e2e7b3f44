//! Bills: what one pays oneself, what the municipality pays, what was paid, loans.

use domain::regelen::{Bill, BillStage, Cost, FixedCost, Payer, handover};
use domain::time::Day;
use domain::{About, Action, BillId, Role, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Card, Choice, Icon, LinkButton, Say, Tone};
use ui::say;
use ui::words::full_date;

use super::local::usual_words;
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;

/// A payment that was confirmed longer ago says nothing about this month.
const CONFIRMED_DAYS: i32 = 35;

/// Which group a bill belongs to, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Mine,
    Unknown,
    Municipality,
    Loan,
    Paid,
}

impl Group {
    const ALL: [Self; 5] = [
        Self::Mine,
        Self::Unknown,
        Self::Municipality,
        Self::Loan,
        Self::Paid,
    ];

    fn of(bill: &Bill) -> Self {
        match bill.paid_by {
            _ if bill.paid_on.is_some() => Self::Paid,
            _ if bill.is_loan => Self::Loan,
            Some(Payer::Municipality) => Self::Municipality,
            Some(Payer::Person) => Self::Mine,
            None => Self::Unknown,
        }
    }

    fn title(self) -> Wording {
        match self {
            Self::Mine => say!("bills-mine"),
            Self::Unknown => say!("bills-unknown"),
            Self::Municipality => say!("bills-municipality"),
            Self::Loan => say!("bills-loans"),
            Self::Paid => say!("bills-paid"),
        }
    }
}

/// The page of the bills.
#[component]
pub fn Bills() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let bills = Memo::new(move |_| {
        let mut all: Vec<Bill> = phone.with(|file| file.bills.values().cloned().collect());
        all.sort_by_key(|bill| (bill.due.is_none(), bill.due));
        all
    });
    let sheet = move |()| {
        let line = |bill: &Bill| {
            let due = bill.due.map_or_else(
                || say!("bills-no-due"),
                |day| say!("bills-due", date = full_date(day)),
            );
            say!("item-line", item = sender(bill), status = due)
        };
        Sheet {
            title: say!("bills-title"),
            lines: bills.get_untracked().iter().map(line).collect(),
        }
    };
    view! {
        <PageTitle what=say!("bills-title") back="/regelen"/>
        <LinkButton what=say!("bills-add") href="/regelen/rekeningen/nieuw" icon="bill"/>
        {move || bills.get().is_empty().then(|| view! { <p><Say what=say!("bills-none")/></p> })}
        {Group::ALL.map(|group| view! { <BillGroup bills group/> }).into_iter().collect_view()}
        <WhoPays/>
        <ShareBar sheet/>
    }
}

#[component]
fn BillGroup(bills: Memo<Vec<Bill>>, group: Group) -> impl IntoView {
    move || {
        let these: Vec<_> = bills
            .get()
            .into_iter()
            .filter(|bill| Group::of(bill) == group)
            .collect();
        (!these.is_empty()).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=group.title()/></h2>
                    {these.into_iter().map(|bill| view! { <BillCard bill/> }).collect_view()}
                </section>
            }
        })
    }
}

#[component]
fn BillCard(bill: Bill) -> impl IntoView {
    let is_serious = bill.stage > BillStage::Bill && bill.paid_on.is_none();
    let id = bill.id.as_str().to_owned();
    let head = sender(&bill);
    let body = view! { <BillBody bill/> };
    if is_serious {
        view! {
            <section class="ma-alert" data-kind="bill" data-id=id>
                <div class="ma-alert__head"><Icon name="letter" is_large=true/><h3><Say what=head/></h3></div>
                <Card class="ma-alert__body">{body}</Card>
            </section>
        }
        .into_any()
    } else {
        view! {
            <Card kind="bill" id=id>
                <h3 class="nl-heading nl-heading--level-3"><Say what=head/></h3>
                {body}
            </Card>
        }
        .into_any()
    }
}

#[component]
fn BillBody(bill: Bill) -> impl IntoView {
    let due = match (bill.due, bill.until) {
        (Some(day), _) if bill.is_direct_debit => full_date(day),
        (Some(day), _) => say!("bills-due", date = full_date(day)),
        (None, Some(day)) => say!("bills-until", date = full_date(day)),
        (None, None) => say!("bills-no-due"),
    };
    let amount = bill.amount_cents.map(euros);
    let paid = bill
        .paid_on
        .map(|day| say!("bills-paid-on", date = full_date(day)));
    let is_paid = paid.is_some();
    // What is taken from the account asks nothing, until a reminder comes.
    let is_taken = bill.is_direct_debit && bill.stage == BillStage::Bill;
    view! {
        <p><Say what=Wording::ready(bill.kind.key())/></p>
        {amount.map(|amount| view! { <p><span class="ma-amount">{amount}</span></p> })}
        {(!is_paid).then(|| view! { <p class="ma-pair"><Icon name="calendar"/><Say what=due/></p> })}
        {paid.map(|what| view! { <Badge tone=Tone::Done icon="check" what/> })}
        {(bill.is_direct_debit && !is_paid).then(|| view! { <p><Say what=say!("bills-debit")/></p> })}
        {bill.note.clone().map(|what| view! { <p><Say what/></p> })}
        {(!bill.is_loan && !is_paid && !is_taken).then(|| view! { <Ladder bill=bill.clone()/> })}
        <BillButtons bill/>
    }
}

/// Where on the ladder the letter stands, what to do there, and "a new letter came".
#[component]
fn Ladder(bill: Bill) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_moving = RwSignal::new(false);
    let stage = bill.stage;
    let id = StoredValue::new(bill.id.clone());
    let stops = BillStage::ALL
        .into_iter()
        .filter(move |it| *it <= stage.max(BillStage::FormalDemand));
    let stop = move |it: BillStage| {
        // Each stage is a letter: a tick would say that it was paid.
        let class = match it.cmp(&stage) {
            std::cmp::Ordering::Less => "ma-stop ma-stop--past",
            std::cmp::Ordering::Equal => "ma-stop ma-stop--here",
            std::cmp::Ordering::Greater => "ma-stop",
        };
        view! {
            <li class=class>
                <span class="ma-stop__pic"><Icon name="letter"/></span>
                <div class="ma-stop__body"><p class="ma-stop__title"><Say what=Wording::ready(it.key())/></p></div>
            </li>
        }
    };
    let later = BillStage::ALL.into_iter().filter(move |it| *it > stage);
    view! {
        {(stage > BillStage::Bill).then(|| view! { <ol class="ma-line">{stops.map(stop).collect_view()}</ol> })}
        {move || advice(&bill, phone.today()).map(|what| view! { <p><Say what/></p> })}
        {move || if is_moving.get() {
            let choices = later.clone().map(|to| view! {
                <Choice what=Wording::ready(to.key()) icon="letter" on_press=move |()| {
                    phone.attempt(Action::MoveBill { bill: id.get_value(), stage: to });
                }/>
            });
            view! { <p><Say what=say!("bills-stage")/></p><div class="ma-choices">{choices.collect_view()}</div> }.into_any()
        } else if stage < BillStage::Seizure {
            view! { <Button what=say!("bills-next-letter") icon="letter" is_second=true on_press=move |()| is_moving.set(true)/> }.into_any()
        } else {
            ().into_any()
        }}
    }
}

/// What to do about the letter: nothing that somebody else pays, and nothing "before" a day that has
/// passed.
fn advice(bill: &Bill, today: Day) -> Option<Wording> {
    if Group::of(bill) == Group::Municipality {
        return None;
    }
    let is_late = bill.due.is_some_and(|due| due < today) && bill.stage == BillStage::Bill;
    Some(if is_late {
        say!("item-late")
    } else {
        Wording::ready(format!("{}.do", bill.stage.key()))
    })
}

#[component]
fn BillButtons(bill: Bill) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = StoredValue::new(bill.id.clone());
    let is_asked = Memo::new(move |_| {
        let about = id.with_value(|id| Some(About::Bill(id.clone())));
        phone.with(|file| {
            let mut messages = file.messages.values();
            messages.any(|it| it.is_mine() && it.about == about)
        })
    });
    let act = move |make: fn(BillId) -> Action| phone.attempt(make(id.get_value()));
    let group = Group::of(&bill);
    let name = phone.peek(|file| {
        file.member_with(Role::CaseManager)
            .map(|it| it.name.clone())
    });
    let help = match (group, name) {
        (Group::Municipality, Some(name)) => say!("bills-send-municipality", name = name),
        (_, _) => say!("bills-help"),
    };
    let is_own = bill.is_own;
    let is_taken = bill.is_direct_debit && bill.stage == BillStage::Bill;
    view! {
        {(group == Group::Municipality).then(|| view! {
            <p><Say what=say!("bills-municipality-pays")/></p>
        })}
        <div class="ma-actions">
            {match group {
                Group::Paid => view! {
                    <Button what=say!("bills-unpay") icon="open" is_second=true on_press=move |()| act(|bill| Action::UnpayBill { bill })/>
                }.into_any(),
                Group::Mine | Group::Unknown if !is_taken => view! {
                    <Button what=say!("bills-pay") icon="check" on_press=move |()| act(|bill| Action::PayBill { bill })/>
                }.into_any(),
                _ => ().into_any(),
            }}
            {(group != Group::Paid).then(|| view! {
                <Button what=help icon="msg" is_second=true on_press=move |()| {
                    act(|bill| Action::AskAboutBill { bill });
                }/>
            })}
            {is_own.then(|| view! {
                <Button what=say!("bills-remove") icon="trash" is_second=true on_press=move |()| act(|bill| Action::RemoveBill { bill })/>
            })}
        </div>
        {move || is_asked.get().then(|| view! { <p role="status"><Say what=say!("bills-help-done")/></p> })}
    }
}

/// Who pays which fixed cost; nothing is assumed.
#[component]
fn WhoPays() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let costs = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| handover::payers_on(file, today))
    });
    let row = move |(cost, nobody_from): (FixedCost, Option<Day>)| {
        let id = cost.id.as_str().to_owned();
        if let Some(day) = nobody_from {
            let what = say!("handover-gap", date = full_date(day));
            return view! {
                <li class="ma-row" data-kind="fixed_cost" data-id=id>
                    <span class="ma-row__text">
                        <b><Say what=cost_words(cost.cost)/></b>
                        <Badge tone=Tone::Now icon="question" what/>
                    </span>
                </li>
            }
            .into_any();
        }
        let payer = match cost.payer {
            Payer::Person => say!("bills-payer-self"),
            Payer::Municipality => say!("bills-payer-municipality"),
        };
        // Nobody confirms what a person pays.
        let is_shown = cost.payer == Payer::Municipality || cost.last_confirmed.is_some();
        let is_recent =
            |day: &Day| phone.now.get_untracked().day() <= day.plus_days(CONFIRMED_DAYS);
        let (tone, icon, confirmed) = match cost.last_confirmed {
            Some(day) if !is_recent(&day) => (
                Tone::Plain,
                "question",
                say!("bills-confirmed", date = full_date(day)),
            ),
            Some(day) => (
                Tone::Done,
                "check",
                say!("bills-confirmed", date = full_date(day)),
            ),
            None => (Tone::Plain, "question", say!("bills-not-confirmed")),
        };
        view! {
            <li class="ma-row" data-kind="fixed_cost" data-id=id>
                <span class="ma-row__text">
                    <b><Say what=cost_words(cost.cost)/></b>
                    <Say what=payer/>
                    {is_shown.then(|| view! { <Badge tone icon what=confirmed/> })}
                </span>
            </li>
        }
        .into_any()
    };
    let usual = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| file.usual_payers(today))
    });
    let usual_row = |(cost, payer): (Cost, Payer)| {
        view! {
            <li class="ma-row" data-kind="local_rule" data-id=format!("payer.{}", cost.name())>
                <span class="ma-row__text">
                    <b><Say what=cost_words(cost)/></b>
                    <Say what=usual_words(payer)/>
                </span>
            </li>
        }
    };
    move || {
        let (all, usual) = (costs.get(), usual.get());
        (!all.is_empty() || !usual.is_empty()).then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=say!("bills-payers")/></h2>
                    <Card class="ma-card ma-card--rows">
                        <ul class="ma-rows">
                            {all.into_iter().map(row).collect_view()}
                            {usual.into_iter().map(usual_row).collect_view()}
                        </ul>
                    </Card>
                </section>
            }
        })
    }
}

/// A cost in words.
pub fn cost_words(cost: Cost) -> Wording {
    match cost {
        Cost::Rent => say!("cost-rent"),
        Cost::Energy => say!("cost-energy"),
        Cost::Water => say!("cost-water"),
        Cost::HealthInsurance => say!("cost-health_insurance"),
        Cost::Phone => say!("cost-phone"),
    }
}

/// Who sent a bill: the typed name, else the kind of sender.
fn sender(bill: &Bill) -> Wording {
    match &bill.from_name {
        Some(name) => say!("plain", text = name.as_str()),
        None => Wording::ready(bill.from.key()),
    }
}

/// An amount as on a Dutch letter: € 1.250,00.
fn euros(cents: i64) -> String {
    let digits = (cents / 100).to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    format!("€ {whole},{:02}", cents % 100)
}

#[cfg(test)]
mod tests {
    use super::euros;

    #[test]
    fn amounts_as_on_a_dutch_letter() {
        assert_eq!(euros(125_000), "€ 1.250,00");
        assert_eq!(euros(5), "€ 0,05");
        assert_eq!(euros(123_456_789), "€ 1.234.567,89");
    }
}
