//! Who helps this person, and who of them is away.

use domain::desk::Duty;
use domain::{Absence, Role};
use leptos::prelude::*;
use ui::parts::{Badge, Face, Say, Tone};
use ui::say;
use ui::words::{self, full_date};

use super::{from_file, with_role};
use crate::desk::Desk;

/// Somebody of the team: id, name, what they do, and when they are away.
type Member = (String, String, Role, Option<Absence>);

/// Everyone in the team now, klantmanager first.
#[component]
pub fn Team() -> impl IntoView {
    let team = from_file(|file, desk| {
        let today = desk.now.get().day();
        let team = file.team_in_order().into_iter().map(|it| {
            let away = Absence::of(it).filter(|away| today < away.back_on);
            (it.id.as_str().to_owned(), it.name.clone(), it.role, away)
        });
        team.collect::<Vec<Member>>()
    });
    // A system of the municipality that is to know this person asks for it (`docs/integration.md`).
    let number = from_file(|file, _| {
        let person = file.person.as_ref();
        person.map(|it| it.id.as_str().to_owned())
    });
    view! {
        <section class="ma-card" id="team">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-team")/></h2>
            <ul class="ma-desk__rows">
                {move || team.get().into_iter().map(|member| view! { <Row member/> }).collect_view()}
            </ul>
            <Show when=|| with_role(Duty::Invite)>
                <p class="ma-soft ma-small" data-kind="file_number">
                    <Say what=say!("desk-file-number") tap=false/>" "
                    <bdi dir="ltr">{move || number.get()}</bdi>
                </p>
            </Show>
        </section>
    }
}

#[component]
fn Row(member: Member) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let (id, name, role, away) = member;
    let is_away = away
        .as_ref()
        .is_some_and(|it| it.is_on(desk.now.get_untracked().day()));
    let lines = away.into_iter().flat_map(|it| {
        let days = say!(
            "desk-team-away",
            from = full_date(it.first),
            date = full_date(it.back_on)
        );
        let stand_in = it
            .stand_in
            .map(|name| say!("desk-team-stand-in", name = name));
        let call = it
            .call
            .map(|number| say!("desk-team-call", number = number));
        [Some(days), stand_in, call].into_iter().flatten()
    });
    let lines = lines.map(|what| view! { <p class="ma-soft"><Say what/></p> });
    view! {
        <li data-kind="team_member" data-id=id>
            <div class="ma-desk__pair">
                <Face letter=name.chars().next().unwrap_or(' ')/>
                <div>
                    <p><b><bdi>{name}</bdi></b></p>
                    <p class="ma-soft"><Say what=words::role(role)/></p>
                    {lines.collect_view()}
                </div>
            </div>
            {is_away.then(|| view! { <Badge tone=Tone::Wait icon="hour" what=say!("desk-away")/> })}
        </li>
    }
}
