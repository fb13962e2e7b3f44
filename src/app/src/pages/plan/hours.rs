//! The hours that are counted, of how many.

use domain::{Counter, CounterKind, Wording};
use leptos::prelude::*;
use ui::parts::{Card, Icon, Say};
use ui::say;

use crate::phone::{Phone, own_text};

/// Each counter, as numbers and as a bar.
#[component]
pub fn Hours() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let counters = Memo::new(move |_| {
        let mut all: Vec<Counter> = phone.with(|file| file.counters.values().cloned().collect());
        all.sort_by_key(|counter| counter.kind);
        all
    });
    let row = |counter: Counter| {
        let (hours, of) = (counter.hours, counter.of);
        let text = if counter.is_about {
            say!("plan-hours-of-about", hours = hours, of = of)
        } else {
            say!("plan-hours-of", hours = hours, of = of)
        };
        let label = own_text(&text);
        view! {
            <div class="ma-counter" data-kind="counter" data-id=counter.id.as_str().to_owned()>
                <p class="ma-counter__text"><Say what=kind_of_hours(counter.kind)/><b><Say what=text/></b></p>
                <progress class="ma-meter" value=hours max=of aria-label=label></progress>
            </div>
        }
    };
    move || {
        let all = counters.get();
        (!all.is_empty()).then(|| {
            view! {
                <Card>
                    <h2 class="ma-answer__q"><Icon name="clock"/><Say what=say!("plan-hours")/></h2>
                    {all.into_iter().map(row).collect_view()}
                </Card>
            }
        })
    }
}

fn kind_of_hours(kind: CounterKind) -> Wording {
    match kind {
        CounterKind::Lessons => say!("counter-lessons"),
        CounterKind::Participation => say!("counter-participation"),
        CounterKind::LabourMarketModule => say!("counter-labour_market_module"),
        CounterKind::BridgeDutch => say!("counter-bridge_dutch"),
        CounterKind::BridgeOther => say!("counter-bridge_other"),
    }
}
