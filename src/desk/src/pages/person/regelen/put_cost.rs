//! Writing down who pays a cost: it begins with what stands there, else with what is usual here, and nothing
//! counts before it was sent.

use domain::desk::{CostSheet, Span, StaffAction, likely_payer};
use domain::regelen::{Cost, Payer};
use domain::time::Day;
use domain::{File, Wording};
use leptos::prelude::*;
use ui::parts::Say;
use ui::say;

use super::super::super::choose::Choose;
use super::super::super::{Field, Sure};
use super::super::from_file;
use crate::desk::Desk;

/// The payers in the order of the list, behind "choose".
const PAYERS: [Payer; 2] = [Payer::Municipality, Payer::Person];

/// What is typed.
#[derive(Clone, Copy)]
struct Typed {
    cost: RwSignal<Cost>,
    payer: RwSignal<Option<Payer>>,
    from: RwSignal<String>,
    until: RwSignal<String>,
    before: RwSignal<Option<Span>>,
    /// The days with which it began.
    begun: RwSignal<Span>,
}

impl Typed {
    /// Begins with the first cost of which nothing is written down.
    fn new(desk: Desk) -> Self {
        let unknown = |file: &File| {
            let is_known = |cost: &Cost| file.fixed_costs.values().any(|it| it.cost == *cost);
            Cost::ALL.into_iter().find(|it| !is_known(it))
        };
        let typed = Self {
            cost: RwSignal::new(peek(desk, unknown).flatten().unwrap_or(Cost::Rent)),
            payer: RwSignal::new(None),
            from: RwSignal::new(String::new()),
            until: RwSignal::new(String::new()),
            before: RwSignal::new(None),
            begun: RwSignal::new(Span::default()),
        };
        typed.begin(desk, typed.cost.get_untracked());
        typed
    }

    fn begin(self, desk: Desk, cost: Cost) {
        let payer = peek(desk, |file| likely_payer(file, cost)).flatten();
        self.choose(desk, cost, payer);
        self.payer.set(payer);
        self.cost.set(cost);
    }

    fn choose(self, desk: Desk, cost: Cost, payer: Option<Payer>) {
        let begun = payer.and_then(|payer| peek(desk, |file| CostSheet::begun(file, cost, payer)));
        let days = begun.map(|it| it.days).unwrap_or_default();
        let text = |day: Option<Day>| day.map_or_else(String::new, |it| it.to_string());
        self.from.set(text(days.from));
        self.until.set(text(days.until));
        self.before.set(begun.and_then(|it| it.before));
        self.begun.set(days);
    }

    /// Whether nothing was typed over what it began with.
    fn is_untouched(self) -> bool {
        self.sheet()
            .is_some_and(|it| it.days == self.begun.get_untracked())
    }

    /// Begins anew when somebody changed what stands there, unless something was typed over it: then who sends it
    /// is told.
    fn follow(self, desk: Desk) {
        let stands = from_file(move |file, _| {
            let payer = self.payer.get()?;
            Some(CostSheet::begun(file, self.cost.get(), payer))
        });
        Effect::new(move |_| {
            stands.track();
            if self.is_untouched() {
                let payer = self.payer.get_untracked();
                self.choose(desk, self.cost.get_untracked(), payer);
            }
        });
    }

    /// What is sent; none where no payer was chosen or a day is not one.
    fn sheet(self) -> Option<CostSheet> {
        let day = |typed: RwSignal<String>| match typed.get_untracked().trim() {
            "" => Some(None),
            text => text.parse::<Day>().ok().map(Some),
        };
        Some(CostSheet {
            cost: self.cost.get_untracked(),
            payer: self.payer.get_untracked()?,
            days: Span {
                from: day(self.from)?,
                until: day(self.until)?,
            },
            before: self.before.get_untracked(),
        })
    }
}

fn peek<T>(desk: Desk, read: impl FnOnce(&File) -> T) -> Option<T> {
    desk.open
        .with_untracked(|open| open.as_ref().map(|it| read(&it.file)))
}

/// The form.
#[component]
pub fn PutCost() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let typed = Typed::new(desk);
    let is_wrong = RwSignal::new(false);
    let was_sent = RwSignal::new(None::<Span>);
    // Sent again it changes what was sent just now.
    let sent = desk.when_done(move || {
        let days = was_sent.get_untracked();
        typed.before.set(days);
        typed.begun.set(days.unwrap_or_default());
    });
    typed.follow(desk);
    let choose_cost = move |index: usize| {
        if let Some(cost) = Cost::ALL.get(index) {
            typed.begin(desk, *cost);
        }
    };
    let choose_payer = move |index: usize| {
        let payer = index.checked_sub(1).and_then(|it| PAYERS.get(it).copied());
        typed.payer.set(payer);
        typed.choose(desk, typed.cost.get_untracked(), payer);
    };
    let save = move |()| {
        let sheet = typed.sheet();
        is_wrong.set(sheet.is_none());
        if let Some(sheet) = sheet {
            was_sent.set(Some(sheet.days));
            desk.act_for(sent, StaffAction::PutCost(sheet));
        }
    };
    let costs = || {
        Cost::ALL
            .map(|it| Wording::ready(format!("cost-{it}")))
            .to_vec()
    };
    let first = Cost::ALL
        .iter()
        .position(|it| *it == typed.cost.get_untracked());
    let payers = || {
        let payers = [
            say!("desk-choose"),
            say!("desk-payer-municipality"),
            say!("desk-payer-person"),
        ];
        payers.to_vec()
    };
    // Another cost begins with its own payer.
    let payer = move || {
        typed.cost.track();
        let chosen = typed.payer.get_untracked();
        let chosen = PAYERS.iter().position(|it| Some(*it) == chosen);
        let first = chosen.map_or(0, |it| it + 1);
        view! { <Choose id="cost-payer" label=say!("desk-cost-payer") options=payers() first on_choose=choose_payer/> }
    };
    view! {
        <div class="ma-form ma-desk__apart">
            <h4 class="nl-heading nl-heading--level-4"><Say what=say!("desk-cost-put")/></h4>
            <p class="ma-soft ma-small"><Say what=say!("desk-cost-put-how")/></p>
            <Choose id="cost-which" label=say!("desk-cost-which") options=costs() first=first.unwrap_or_default() on_choose=choose_cost/>
            {payer}
            <Field id="cost-from" label=say!("desk-step-from") kind="date" value=typed.from/>
            <Field id="cost-until" label=say!("desk-cost-until") kind="date" value=typed.until/>
            <div role="alert">{move || is_wrong.get().then(|| view! { <p class="ma-field__error"><Say what=say!("desk-cost-missing")/></p> })}</div>
            <div class="ma-actions"><Sure what=say!("desk-cost-save") yes=say!("desk-cost-put-sure") on_yes=save/></div>
        </div>
    }
}
