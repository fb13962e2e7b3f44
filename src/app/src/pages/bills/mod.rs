//! Bills: what one pays oneself, what the municipality pays, what was paid, loans.

mod actions;
mod arrange;
mod card;
mod ladder;
mod payers;
mod photos;

use domain::regelen::handover::ended_on;
use domain::regelen::{Asks, Bill, BillGroup as Group};
use domain::{BillId, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, LinkButton, Say};
use ui::say;
use ui::words::{full_date, sender};

pub use card::{euros, when};
pub use payers::{cost_words, payer_words};
pub use photos::no_photo_words;

use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;
use card::BillCard;

fn title(group: Group) -> Wording {
    match group {
        Group::Mine => say!("bills-mine"),
        Group::Unknown => say!("bills-unknown"),
        Group::Municipality => say!("bills-municipality"),
        Group::Loan => say!("bills-loans"),
        Group::Paid => say!("bills-paid"),
    }
}

/// Bills, each with its group.
type Grouped = Vec<(Group, Bill)>;

/// The bills that were paid since the page was opened. Each stays where it stands until the page is
/// left.
#[derive(Clone, Copy)]
struct PaidHere(RwSignal<Vec<(BillId, Group)>>);

impl PaidHere {
    fn keep(self, bill: BillId, group: Group) {
        self.0.update(|all| all.push((bill, group)));
    }

    /// The group in which it stands, where it was paid here.
    fn group(self, bill: &Bill) -> Option<Group> {
        let is_it = |kept: &&(BillId, Group)| bill.paid_on.is_some() && kept.0 == bill.id;
        self.0.with(|all| all.iter().find(is_it).map(|kept| kept.1))
    }
}

/// The page of the bills.
#[component]
pub fn Bills() -> impl IntoView {
    let phone = expect_context::<Phone>();
    provide_context(PaidHere(RwSignal::new(Vec::new())));
    let bills = Memo::new(move |_| {
        let today = phone.today();
        let mut all: Grouped = phone.with(|file| {
            let bills = file.bills.values();
            bills
                .map(|it| (Group::of(file, it, today), it.clone()))
                .collect()
        });
        all.sort_by_key(|(_, bill)| (bill.due.is_none(), bill.due));
        all
    });
    let sheet = move |()| {
        let (bills, today) = (bills.get_untracked(), phone.now.get_untracked().day());
        let of_group = |group: Group| {
            let these: Vec<_> = bills.iter().filter(|it| it.0 == group).collect();
            let head = (!these.is_empty()).then(|| title(group));
            let line = |(_, bill): &(Group, Bill)| {
                let asks = phone.peek(|file| Asks::of(file, bill, today));
                say!("item-line", item = sender(bill), status = when(bill, asks))
            };
            head.into_iter()
                .chain(these.into_iter().map(line))
                .collect::<Vec<_>>()
        };
        Sheet {
            title: say!("bills-title"),
            lines: Group::ALL.into_iter().flat_map(of_group).collect(),
        }
    };
    view! {
        <PageTitle what=say!("bills-title") back="/regelen"/>
        <Ended/>
        <LinkButton what=say!("bills-add") href="/regelen/rekeningen/nieuw" icon="bill"/>
        {move || bills.get().is_empty().then(|| view! { <p><Say what=say!("bills-none")/></p> })}
        {Group::ALL.map(|group| view! { <BillGroup bills group/> }).into_iter().collect_view()}
        <payers::WhoPays/>
        <ShareBar sheet/>
    }
}

#[component]
fn BillGroup(bills: Memo<Grouped>, group: Group) -> impl IntoView {
    let stays = expect_context::<PaidHere>();
    let these = Memo::new(move |_| {
        let all = bills.get().into_iter();
        let these = all.filter(|(known, bill)| stays.group(bill).unwrap_or(*known) == group);
        these.map(|(_, bill)| bill).collect::<Vec<_>>()
    });
    let is_there = Memo::new(move |_| these.with(|these| !these.is_empty()));
    // What did not change is not drawn anew: something may be typed in it.
    let key = move |bill: &Bill| {
        let paid_on = bill.paid_on.filter(|_| stays.group(bill).is_none());
        let sums = (bill.due, bill.until, bill.amount_cents, paid_on);
        let is_loan = bill.is_paid_back();
        (
            bill.id.clone(),
            bill.stage,
            (sums, is_loan),
            bill.arranged_on,
            bill.photos.clone(),
        )
    };
    move || {
        is_there.get().then(|| {
            view! {
                <section class="ma-section">
                    <h2 class="nl-heading nl-heading--level-2"><Say what=title(group)/></h2>
                    <For each=move || these.get() key=key let:bill><BillCard bill/></For>
                </section>
            }
        })
    }
}

/// The first thing to know once the municipality has stopped paying.
#[component]
fn Ended() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let ended = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| ended_on(file, today))
    });
    move || {
        ended.get().map(|end| {
            let what = say!("handover-ended", until = full_date(end));
            view! {
                <Card>
                    <p class="ma-pair"><Icon name="calendar"/><Say what/></p>
                    <LinkButton what=Wording::ready("item-ontzorgen-handover") href="/regelen/overdracht" icon="hall"/>
                </Card>
            }
        })
    }
}
