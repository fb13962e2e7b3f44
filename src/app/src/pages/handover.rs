//! The hand-over: until when the municipality pays, from when the person does, and every line of
//! it signed off by the person. Gaps and double payments stand out.

use domain::regelen::handover::{
    self, Cover, ONCE, POINTS, Progress, cover, line_about, line_once, paid_until, signed_on,
};
use domain::regelen::{Cost, Deadline, FixedCost, MonthlyCost, Payer, deadline};
use domain::time::Day;
use domain::{Action, File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Badge, Button, Card, Icon, Say, Tone};
use ui::say;
use ui::words::{full_date, sender};

use super::bills::{cost_words, payer_words};
use crate::frame::{PageTitle, ShareBar, Sheet};
use crate::phone::Phone;

/// The item of the catalogue that tells about it.
const ITEM: &str = "ontzorgen.handover";

/// The page.
#[component]
pub fn Handover() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let when = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| when_lines(file, today))
    });
    let costs = Memo::new(move |_| phone.with(handover::costs));
    let others = Memo::new(move |_| phone.with(handover::others));
    let progress = Memo::new(move |_| phone.with(|file| progress_words(handover::progress(file))));
    let is_asked = RwSignal::new(false);
    let ask = move |()| {
        let item = ItemId::new(ITEM);
        is_asked.set(phone.act(Action::AskAboutItem { item }).is_ok());
    };
    let sheet = move |()| Sheet {
        title: title(),
        lines: phone.peek(|file| {
            let today = phone.now.get_untracked().day();
            let when = when.get_untracked().into_iter();
            let when = when.chain(progress.get_untracked()).collect();
            in_lines(file, &costs.get_untracked(), when, today)
        }),
    };
    view! {
        <PageTitle what=title() back="/regelen"/>
        <Card>
            {move || when.get().into_iter().map(|what| view! { <p class="ma-pair"><Icon name="calendar"/><Say what/></p> }).collect_view()}
            <div data-kind="progress">
                {move || progress.get().into_iter().map(|what| view! { <p><Say what/></p> }).collect_view()}
            </div>
            <p><Say what=say!("handover-sign")/></p>
            {move || if is_asked.get() {
                view! { <p role="status"><Say what=say!("item-asked")/></p> }.into_any()
            } else {
                view! { <Button what=say!("item-ask-nobody") icon="msg" is_second=true on_press=ask/> }.into_any()
            }}
        </Card>
        {move || costs.get().into_iter().map(|cost| view! { <CostCard cost/> }).collect_view()}
        {move || others.get().into_iter().map(|cost| view! { <OtherCard cost/> }).collect_view()}
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("handover-once")/></h2>
            <ul class="ma-stack">
                {ONCE.into_iter().map(|point| view! { <Line line=line_once(point) point/> }).collect_view()}
            </ul>
        </Card>
        <ShareBar sheet/>
    }
}

fn title() -> Wording {
    Wording::ready("item-ontzorgen-handover")
}

/// How far it is: never done while it is not known who pays what.
fn progress_words(progress: Progress) -> Vec<Wording> {
    match progress {
        Progress::NoCost => vec![say!("handover-no-cost")],
        Progress::Costs {
            signed,
            all,
            unclear,
        } => {
            let signed = say!("regelen-progress", done = signed, all = all);
            let unclear = (unclear > 0).then(|| say!("handover-unclear", count = unclear));
            std::iter::once(signed).chain(unclear).collect()
        }
    }
}

/// One sentence that says what happens on which day, where that day is confirmed.
fn when_lines(file: &File, today: Day) -> Vec<Wording> {
    let found = catalogue::item(ITEM).map(|item| deadline(file, item, today));
    match found {
        Some(Deadline::Rule { day: starts, .. }) => {
            // That the municipality pays is never assumed, and a cost may have a last day of its own.
            let is_nothing_known =
                handover::costs(file).is_empty() && handover::others(file).is_empty();
            let when = match handover::last_of_all(file) {
                _ if is_nothing_known => say!("handover-unknown"),
                Some(end) if end < today => say!("handover-ended", until = full_date(end)),
                Some(end) => {
                    let from = full_date(end.plus_days(1));
                    say!("handover-when", until = full_date(end), from = from)
                }
                None => say!("handover-each"),
            };
            let ahead = (today < starts).then(|| say!("handover-starts", date = full_date(starts)));
            let rent = handover::last_of(file, Cost::Rent).map(|last| {
                let first = full_date(last.plus_days(1));
                say!("handover-rent-first", from = first)
            });
            std::iter::once(when).chain(ahead).chain(rent).collect()
        }
        Some(Deadline::AskContact) => vec![say!("item-ask-contact")],
        _ => vec![say!("handover-no-date")],
    }
}

/// One cost: who pays, what is wrong with that, and its lines.
#[component]
fn CostCard(cost: Cost) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let spans = Memo::new(move |_| phone.with(|file| spans(file, cost)));
    let found = Memo::new(move |_| phone.with(|file| cover(file, cost)));
    let is_own_word = Memo::new(move |_| phone.with(|file| said_so(file, cost)));
    view! {
        <Card kind="handover" id=cost.name()>
            <h2 class="nl-heading nl-heading--level-2"><Say what=cost_words(cost)/></h2>
            {move || spans.get().into_iter().map(|(icon, what)| view! { <p class="ma-pair"><Icon name=icon/><Say what/></p> }).collect_view()}
            {move || {
                let (tone, icon, what) = cover_words(found.get(), is_own_word.get(), phone.today());
                view! { <Badge tone icon what/> }
            }}
            <IPay cost found/>
            <ul class="ma-stack">
                {POINTS.into_iter().map(|point| view! { <Line line=line_about(cost, point) point/> }).collect_view()}
            </ul>
        </Card>
    }
}

/// What else the municipality pays every month, and from when nobody is known to.
#[component]
fn OtherCard(cost: MonthlyCost) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let name = sender(&cost.bill);
    let lines = other_lines(&cost);
    let id = cost.bill.id.as_str().to_owned();
    let kind = Wording::ready(cost.bill.kind.key());
    let found = Memo::new(move |_| phone.with(|file| cost.cover(file)));
    view! {
        <Card kind="monthly_cost" id>
            <h2 class="nl-heading nl-heading--level-2"><Say what=name/></h2>
            <p><Say what=kind/></p>
            {lines.into_iter().map(|(icon, what)| view! { <p class="ma-pair"><Icon name=icon/><Say what/></p> }).collect_view()}
            {move || {
                let (tone, icon, what) = cover_words(found.get(), false, phone.today());
                view! { <Badge tone icon what/> }
            }}
        </Card>
    }
}

fn other_lines(cost: &MonthlyCost) -> Vec<(&'static str, Wording)> {
    let payer = ("hall", payer_words(cost.bill.paid_by));
    let from = cost
        .from
        .map(|day| say!("change-since", date = full_date(day)));
    let until = cost
        .bill
        .until
        .map(|day| say!("bills-until", date = full_date(day)));
    let days = from.into_iter().chain(until).map(|what| ("calendar", what));
    std::iter::once(payer).chain(days).collect()
}

/// "I pay this myself", where nobody is known to pay, and taking that back.
#[component]
pub fn IPay(cost: Cost, found: Memo<Cover>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let said = Memo::new(move |_| phone.with(|file| said_so(file, cost)));
    let say_it = move |from: Option<Day>| phone.attempt(Action::SayIPay { cost, from });
    move || {
        match (said.get(), found.get()) {
        (true, _) => view! {
            <Button what=say!("handover-not-i") icon="open" is_second=true on_press=move |()| say_it(None)/>
        }
        .into_any(),
        (false, Cover::Gap(from)) => view! {
            <Button what=say!("handover-i-pay", date = full_date(from)) icon="person" is_second=true on_press=move |()| say_it(Some(from))/>
        }
        .into_any(),
        _ => ().into_any(),
    }
    }
}

/// Who pays, and from and until when as far as somebody said so.
fn spans(file: &File, cost: Cost) -> Vec<(&'static str, Wording)> {
    let mut all: Vec<&FixedCost> = file.fixed_costs.values().collect();
    all.retain(|it| it.cost == cost);
    all.sort_by_key(|it| it.from);
    let words = |it: &&FixedCost| {
        let icon = match it.payer {
            Payer::Person => "person",
            Payer::Municipality => "hall",
        };
        let payer = (icon, payer_words(Some(it.payer)));
        let from = it
            .from
            .map(|day| ("calendar", say!("change-since", date = full_date(day))));
        let until = paid_until(file, it)
            .map(|day| ("calendar", say!("bills-until", date = full_date(day))));
        [Some(payer), from, until]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    all.iter().flat_map(words).collect()
}

/// Whether the person said to pay this: clear to both only once the team says so, too.
fn said_so(file: &File, cost: Cost) -> bool {
    file.fixed_costs.contains_key(&FixedCost::own_id(cost))
}

fn cover_words(cover: Cover, is_own_word: bool, today: Day) -> (Tone, &'static str, Wording) {
    match cover {
        Cover::Covered if is_own_word => (Tone::Plain, "person", say!("handover-you-said")),
        Cover::Covered => (Tone::Done, "check", say!("handover-covered")),
        Cover::Gap(day) => {
            let (tone, icon) = if day <= today {
                (Tone::Urgent, "warn")
            } else {
                (Tone::Now, "question")
            };
            (tone, icon, say!("handover-gap", date = full_date(day)))
        }
        Cover::Double(day) => (
            Tone::Urgent,
            "warn",
            say!("handover-double", date = full_date(day)),
        ),
        Cover::Unknown => (Tone::Now, "question", say!("handover-unknown")),
    }
}

/// One line to sign off.
#[component]
fn Line(line: ItemId, point: &'static str) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let id = line.as_str().to_owned();
    let signed = {
        let line = line.clone();
        Memo::new(move |_| phone.with(|file| signed_on(file, &line)))
    };
    let sign = move |_| {
        let item = line.clone();
        phone.attempt(if signed.get_untracked().is_some() {
            Action::UntickItem { item }
        } else {
            Action::TickItem { item }
        });
    };
    view! {
        <li data-kind="item_state" data-id=id>
            <label class="ma-check">
                <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox"
                    prop:checked=move || signed.get().is_some() on:change=sign/>
                <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=point_words(point) tap=false/></span>
            </label>
            {move || signed.get().map(|day| view! {
                <p class="ma-small ma-soft"><Say what=say!("handover-signed", date = full_date(day))/></p>
            })}
        </li>
    }
}

fn point_words(point: &str) -> Wording {
    Wording::ready(format!("handover-{point}"))
}

fn in_lines(file: &File, costs: &[Cost], when: Vec<Wording>, today: Day) -> Vec<Wording> {
    let of_cost = |cost: &Cost| {
        let head = std::iter::once(cost_words(*cost));
        let found = cover_words(cover(file, *cost), said_so(file, *cost), today).2;
        head.chain(spans(file, *cost).into_iter().map(|(_, what)| what))
            .chain([found])
            .collect::<Vec<_>>()
    };
    let signed = |line: ItemId| {
        let point = line.as_str().rsplit('.').next().unwrap_or_default();
        signed_on(file, &line).map(|day| {
            say!(
                "item-line",
                item = point_words(point),
                status = say!("handover-signed", date = full_date(day))
            )
        })
    };
    let of_other = |cost: MonthlyCost| {
        let found = cover_words(cost.cover(file), false, today).2;
        let lines = other_lines(&cost).into_iter().map(|(_, what)| what);
        std::iter::once(sender(&cost.bill))
            .chain(lines)
            .chain([found])
            .collect::<Vec<_>>()
    };
    let lines = handover::lines(file).into_iter().filter_map(signed);
    when.into_iter()
        .chain(costs.iter().flat_map(of_cost))
        .chain(handover::others(file).into_iter().flat_map(of_other))
        .chain(lines)
        .collect()
}
