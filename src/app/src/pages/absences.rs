//! Who of the team is away now: until when, who helps meanwhile, and whom to call.

use domain::Absence;
use leptos::prelude::*;
use ui::parts::{Icon, LinkButton, Say};
use ui::say;
use ui::words::full_date;

use super::local::tel;
use crate::phone::Phone;

/// Whoever is away today, each with what to do meanwhile.
#[component]
pub fn Absences() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let away = Memo::new(move |_| {
        phone.with(|file| {
            let municipality = file.number_of_municipality();
            let away = file.away_on(phone.today()).into_iter();
            let told = away.map(|(member, absence)| {
                let call = absence.call.as_deref().or(municipality).map(str::to_owned);
                (member.name.clone(), Absence { call, ..absence })
            });
            told.collect::<Vec<_>>()
        })
    });
    let one = |(name, absence): (String, Absence)| {
        let back = say!(
            "away-back",
            name = name.clone(),
            date = full_date(absence.back_on)
        );
        let stand_in = absence.stand_in;
        view! {
            <section class="ma-alert ma-alert--calm" data-kind="absence">
                <div class="ma-alert__head"><Icon name="calendar" is_large=true/><h2><Say what=say!("away-title", name = name)/></h2></div>
                <div class="ma-alert__body">
                    <p><Say what=back/></p>
                    {stand_in.map(|name| view! { <p><Say what=say!("away-stand_in", name = name)/></p> })}
                    {absence.call.map(|number| view! { <Call number/> })}
                </div>
            </section>
        }
    };
    move || away.get().into_iter().map(one).collect_view()
}

/// Whom to call when it cannot wait.
#[component]
fn Call(number: String) -> impl IntoView {
    // A number is one word: half of it on the next line is another number.
    let call = say!("help-call", number = number.replace(' ', "\u{a0}"));
    view! {
        <p><Say what=say!("away-urgent")/></p>
        <div class="ma-actions"><LinkButton what=call href=tel(&number) icon="phone" is_second=true/></div>
    }
}
