//! Who helps.

use leptos::prelude::*;
use ui::parts::{Face, Say};
use ui::say;
use ui::words::{self, ToArg as _};

use crate::phone::Phone;

/// Everyone in the team, with what they do.
#[component]
pub fn Team() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let team = Memo::new(move |_| {
        phone.with(|file| {
            file.team_in_order()
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    move || {
        let rows = team.get().into_iter().map(|member| {
            let role = words::role(member.role);
            view! {
                <li class="ma-row" data-kind="team_member" data-id=member.id.as_str().to_owned()>
                    <Face letter=member.name.chars().next().unwrap_or(' ')/>
                    <span class="ma-row__text">
                        <b><Say what=say!("plain", text = member.name.as_str().to_arg())/></b>
                        <span class="ma-small ma-soft"><Say what=role/></span>
                    </span>
                </li>
            }
        });
        view! { <ul class="ma-rows">{rows.collect_view()}</ul> }
    }
}
