//! Regelen: the bills, and every checklist with how far it is.

use catalogue::List;
use domain::regelen::{Asks, ItemState, ItemStatus, comes_first, is_code_here, is_for, is_over};
use domain::{Action, File, ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;

use super::list_sheets::ListSheets;
use crate::phone::Phone;

/// The overview.
#[component]
pub fn Regelen() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let open_bills = Memo::new(move |_| {
        let today = phone.today();
        phone.with(|file| {
            let bills = file.bills.values();
            bills
                .filter(|bill| Asks::of(file, bill, today).is_open())
                .count()
        })
    });
    let has_handover = Memo::new(move |_| phone.with(domain::regelen::handover::is_ahead));
    view! {
        <Card class="ma-stack"><ul class="ma-rows ma-card ma-card--rows">
            <li>
                <a class="ma-row" href="/regelen/rekeningen">
                    <Icon name="bill" is_large=true/>
                    <span class="ma-row__text">
                        <b><Say what=say!("regelen-bills") tap=false/></b>
                        {move || {
                            let what = match open_bills.get() {
                                0 => say!("regelen-bills-none"),
                                count => say!("regelen-bills-open", count = count),
                            };
                            view! { <span class="ma-small ma-soft"><Say what tap=false/></span> }
                        }}
                    </span>
                    <Icon name="chev" is_mirrored=true/>
                </a>
            </li>
            <Way href="/regelen/brief" icon="letter" what=say!("letter-title")/>
            <Way href="/regelen/doorgeven" icon="repeat" what=say!("change-title")/>
            <Way href="/regelen/maand" icon="money" what=say!("month-title")/>
            {move || has_handover.get().then(|| view! {
                <Way href="/regelen/overdracht" icon="hall" what=Wording::ready("item-ontzorgen-handover")/>
            })}
        </ul></Card>
        <Card class="ma-lists">
            {catalogue::lists().iter().map(|list| view! { <Checklist list=*list/> }).collect_view()}
            <super::local::OwnItems/>
        </Card>
        <ListSheets/>
    }
}

/// A row that leads to a page of its own.
#[component]
fn Way(href: &'static str, icon: &'static str, what: Wording) -> impl IntoView {
    view! {
        <li>
            <a class="ma-row" href=href>
                <Icon name=icon is_large=true/>
                <span class="ma-row__text"><b><Say what tap=false/></b></span>
                <Icon name="chev" is_mirrored=true/>
            </a>
        </li>
    }
}

/// The items of a list that this person sees.
pub fn shown(file: &File, list: List) -> Vec<&'static catalogue::Item> {
    list.items().filter(|item| is_for(file, item)).collect()
}

/// How far an item is, and what is next where it was not done.
type Standing = (ItemStatus, Next);

/// What is next, where that is not the item itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Nothing else.
    Itself,
    /// The item with this id.
    First(&'static str),
    /// The code of `DigiD`, which came by letter.
    Code,
}

/// An item with how far it is.
type Followed = (&'static catalogue::Item, RwSignal<Standing>);

/// The items of a list, each with a signal of its own: a tick wakes one row and not all.
fn follow(list: List) -> Vec<Followed> {
    let phone = expect_context::<Phone>();
    let status = |item| phone.peek(|file| standing(file, item));
    let items: Vec<Followed> = phone
        .peek(|file| shown(file, list))
        .into_iter()
        .map(|item| (item, RwSignal::new(status(item))))
        .collect();
    let followed = items.clone();
    Effect::new(move |_| {
        phone.with(|file| {
            for (item, status) in &followed {
                let new = standing(file, item);
                if status.get_untracked() != new {
                    status.set(new);
                }
            }
        });
    });
    items
}

/// How many items are done, of how many that are for this person.
fn progress(items: &[Followed]) -> (usize, usize) {
    let count = |is_counted: fn(ItemStatus) -> bool| {
        let statuses = items.iter().map(|(_, standing)| standing.get().0);
        statuses.filter(|status| is_counted(*status)).count()
    };
    let done = count(|status| status == ItemStatus::Done);
    (done, count(|status| status != ItemStatus::NotApplicable))
}

#[component]
fn Checklist(list: List) -> impl IntoView {
    let items = follow(list);
    let rows = items.clone();
    view! {
        <section class="ma-section" data-kind="list" data-id=list.name()>
            <div class="ma-card__head">
                <h2 class="nl-heading nl-heading--level-2"><Say what=Wording::ready(list.text_key())/></h2>
                <p class="ma-soft"><Say what=Wording::ready(format!("{}.about", list.text_key()))/></p>
                {move || {
                    let (done, all) = progress(&items);
                    view! { <p class="ma-small"><Say what=say!("regelen-progress", done = done, all = all)/></p> }
                }}
            </div>
            <ul class="ma-rows ma-card ma-card--rows">
                {rows.into_iter().map(|(item, status)| view! { <Listed item status/> }).collect_view()}
            </ul>
        </section>
    }
}

/// An item as long as it stands in its list. One that is over with a tick here stays until the list is drawn anew: a
/// wrong tick can be taken back.
#[component]
fn Listed(item: &'static catalogue::Item, status: RwSignal<Standing>) -> impl IntoView {
    let is_ticked_here = RwSignal::new(false);
    let stays = Memo::new(move |_| is_ticked_here.get() || !is_over(item, status.get().0));
    move || {
        stays
            .get()
            .then(|| view! { <Row item status is_ticked_here/> })
    }
}

/// One item: the box ticks it, the words lead to its page.
#[component]
fn Row(
    item: &'static catalogue::Item,
    status: RwSignal<Standing>,
    is_ticked_here: RwSignal<bool>,
) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let tick = move |_| {
        is_ticked_here.set(true);
        let id = ItemId::new(item.id);
        let action = if status.get_untracked().0 == ItemStatus::Done {
            Action::UntickItem { item: id }
        } else {
            Action::TickItem { item: id }
        };
        phone.attempt(action);
    };
    let label = move || crate::phone::own_text(&Wording::ready(item.text_key()));
    let tick_box = move || {
        view! {
            <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox"
                aria-label=label prop:checked=move || status.get().0 == ItemStatus::Done on:change=tick/>
        }
    };
    view! {
        <li class="ma-row" data-kind="item_state" data-id=item.id>
            {if item.ask_first {
                // Its page asks for the answer first; a tick here would lift the stop without one.
                (move || match status.get().0 {
                    ItemStatus::AskFirst => view! { <Icon name="question"/> }.into_any(),
                    _ => tick_box().into_any(),
                }).into_any()
            } else {
                tick_box().into_any()
            }}
            <a class="ma-row__text" href=format!("/regelen/{}", item.id)>
                <b><Say what=Wording::ready(item.text_key()) tap=false/></b>
                {move || view! { <span class="ma-small ma-soft"><Say what=standing_words(status.get()) tap=false/></span> }}
            </a>
            <Icon name="chev" is_mirrored=true/>
        </li>
    }
}

fn standing(file: &File, item: &'static catalogue::Item) -> Standing {
    let status = status_of(file, item);
    if is_code_here(file, item) {
        return (status, Next::Code);
    }
    let is_open = status == ItemStatus::Open;
    let first = is_open.then(|| comes_first(file, item).first().map(|it| it.id));
    (status, first.flatten().map_or(Next::Itself, Next::First))
}

fn standing_words((status, next): Standing) -> Wording {
    match next {
        Next::Itself => status_words(status),
        Next::Code => say!("item-digid-activate"),
        Next::First(id) => catalogue::item(id).map_or_else(
            || status_words(status),
            |first| say!("item-first-line", item = Wording::ready(first.text_key())),
        ),
    }
}

/// The state of an item; one that nobody touched is open.
pub fn status_of(file: &File, item: &catalogue::Item) -> ItemStatus {
    let state: Option<&ItemState> = file.items.get(&ItemId::new(item.id));
    let untouched = if item.ask_first {
        ItemStatus::AskFirst
    } else {
        ItemStatus::Open
    };
    state.map_or(untouched, |state| state.status)
}

/// A state in words.
pub fn status_words(status: ItemStatus) -> Wording {
    match status {
        ItemStatus::Open => say!("item-open"),
        ItemStatus::Waiting => say!("item-waiting"),
        ItemStatus::AskFirst => say!("item-ask_first"),
        ItemStatus::Done => say!("item-done"),
        ItemStatus::NotApplicable => say!("item-not_applicable"),
    }
}
