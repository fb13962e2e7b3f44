//! What happens in a run: people tap, staff act, and things break.

use std::rc::Rc;

use domain::desk::{NewStep, StaffAction, StaffMutation};
use domain::{Language, MutationId, PersonId, StepId, Wording};
use serde::Deserialize;
use serde_json::json;

use crate::network::Fate;
use crate::phone::Phone;
use crate::tab::Standing;
use crate::taps;
use crate::world::{Mutant, NATURE, World};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// One thing that happens.
#[derive(Clone, Copy, Debug)]
enum Event {
    Tap,
    Sync,
    Dismiss,
    OtherTab,
    CloseTab,
    Kill,
    Connection,
    PhoneFull,
    Emptied,
    PhoneClock,
    PairAgain,
    Desk,
    ServerFalls,
    ServerFull,
    ServerClock,
}

const EVENTS: [(u64, Event); 15] = [
    (40, Event::Tap),
    (14, Event::Sync),
    (3, Event::Dismiss),
    (4, Event::OtherTab),
    (3, Event::CloseTab),
    (5, Event::Kill),
    (6, Event::Connection),
    (2, Event::PhoneFull),
    (2, Event::Emptied),
    (3, Event::PhoneClock),
    (2, Event::PairAgain),
    (12, Event::Desk),
    (4, Event::ServerFalls),
    (2, Event::ServerFull),
    (2, Event::ServerClock),
];

/// Lets so many things happen, some at once, some hours apart; then lets everything come to rest.
pub(crate) async fn happen(world: Rc<World>) {
    begin(&world);
    go_on(&world).await;
    rest(&world).await;
}

/// The same, and in the middle of it the server is put back to what it was a day or so before.
pub(crate) async fn happen_with_a_server_that_is_put_back(world: Rc<World>) {
    begin(&world);
    go_on(&world).await;
    // Another server is started on the copy, and what was on its way to the old one is gone.
    let copy = world.machine.borrow().copy();
    let then = world.ledger.borrow().clone();
    go_on(&world).await;
    world.timeline.wait(2 * DAY).await;
    world.machine.borrow_mut().start(&copy);
    let lost = world.ledger.borrow_mut().put_back(&then);
    world.is_put_back.set(true);
    world.note(|| format!("the server is put back: {lost} of what phones did is lost"));
    // Everyone comes by before anything else happens.
    rest(&world).await;
}

fn begin(world: &Rc<World>) {
    for phone in &world.phones {
        assert!(world.pair(phone), "a new server signs phones in");
    }
}

async fn go_on(world: &Rc<World>) {
    for _ in 0..world.chance.between(20, 120) {
        let most = world
            .chance
            .pick(&[(6, 100), (5, 5_000), (5, 10 * MINUTE), (2, 6 * HOUR)]);
        world.pause(most).await;
        let phone = world.phones.get(world.chance.index(world.phones.len()));
        one(world, phone.expect("a phone"));
    }
}

fn one(world: &Rc<World>, phone: &Rc<Phone>) {
    let number = phone.number;
    let event = world.chance.pick(&EVENTS);
    if !matches!(event, Event::Tap | Event::Desk) {
        world.note(|| format!("{event:?}, phone {number}"));
    }
    match event {
        Event::Tap => {
            let tab = phone.some_tab(world);
            let choice = world.chance.number() as u16;
            let action = taps::action(choice, tab.replica.borrow().view());
            tab.act(action);
        }
        Event::Sync => phone.some_tab(world).sync(),
        Event::Dismiss => phone.some_tab(world).dismiss_refused(),
        Event::OtherTab => phone.open_another(world),
        Event::CloseTab => phone.close_one(world),
        Event::Kill => phone.kill(world),
        Event::Connection => phone.is_online.set(!phone.is_online.get()),
        Event::PhoneFull => {
            let is_full = phone.disk.borrow().is_full;
            phone.disk.borrow_mut().is_full = !is_full;
            phone.has_lost_count.set(true);
        }
        Event::Emptied => empty(world, phone),
        Event::PhoneClock => {
            let off = [
                (3, 0),
                (1, -365 * DAY),
                (1, 365 * DAY),
                (2, -HOUR),
                (2, HOUR),
            ];
            phone.clock_off.set(world.chance.pick(&off));
        }
        Event::PairAgain => {
            world.pair(phone);
        }
        Event::Desk => {
            let person = phone.person.clone();
            world
                .timeline
                .spawn(NATURE, at_the_desk(Rc::clone(world), person));
        }
        Event::ServerFalls => world.timeline.spawn(NATURE, fall(Rc::clone(world))),
        Event::ServerFull => world.timeline.spawn(NATURE, be_full(Rc::clone(world))),
        Event::ServerClock => {
            let off = [(2, 0), (1, -HOUR), (1, -DAY), (1, HOUR)];
            world.server_off.set(world.chance.pick(&off));
        }
    }
}

/// The browser takes away what the app stored, while the app is closed.
fn empty(world: &Rc<World>, phone: &Rc<Phone>) {
    phone.kill(world);
    phone.disk.take();
    phone.has_lost_count.set(true);
    world.ledger.borrow_mut().note_emptied(phone.number);
}

/// The machine of the server falls, and is up again within minutes.
async fn fall(world: Rc<World>) {
    let found = world.machine.borrow_mut().fall();
    let Some(mut found) = found else { return };
    if world.is(Mutant::ForgetsWhenItFalls) {
        found = found.without_log();
    }
    world.pause(5 * MINUTE).await;
    world.note(|| "the server starts".to_owned());
    world.machine.borrow_mut().start(&found);
}

/// The disk of the server is full for a while.
async fn be_full(world: Rc<World>) {
    world.machine.borrow().set_roomy(false);
    world.pause(2 * HOUR).await;
    world.machine.borrow().set_roomy(true);
}

/// Somebody of the staff does something with a person's file, and tries again until it is answered.
async fn at_the_desk(world: Rc<World>, person: PersonId) {
    let staff = world.staff.get(world.chance.index(world.staff.len()));
    let staff = staff.expect("someone of the staff").clone();
    let mutation = StaffMutation {
        id: MutationId::new(format!("d{}", world.timeline.unique())),
        action: desk_action(&world),
    };
    world.note(|| format!("{} does {} for {person}", staff.name, mutation.id));
    let path = format!("/api/v1/desk/people/{person}/actions");
    let body = json!(mutation).to_string();
    let mut cookie = String::new();
    for _ in 0..50 {
        let fate = world.fate();
        world.pause(MINUTE).await;
        if matches!(fate, Fate::Lost | Fate::Half) {
            continue;
        }
        let Some(answer) = world.ask(&path, &cookie, body.clone()) else {
            continue;
        };
        if answer.status == 401 {
            let token = format!("TOKEN{}", world.timeline.unique());
            world.machine.borrow().sign_in(&staff, &token);
            cookie = format!("__Host-staff={token}");
        }
        if answer.status == 200 {
            let Acted { refusal } = serde_json::from_str(&answer.body).expect("an answer");
            let now =
                domain::time::Instant::from_millis(world.timeline.now() + world.server_off.get());
            let about = (&person, &mutation);
            world
                .ledger
                .borrow_mut()
                .heard_desk(&staff, about, refusal, now);
            if matches!(fate, Fate::Arrives) {
                return;
            }
        }
    }
}

#[derive(Deserialize)]
struct Acted {
    refusal: Option<domain::Refusal>,
}

fn desk_action(world: &World) -> StaffAction {
    let day = domain::time::Instant::from_millis(world.timeline.now()).day();
    let step = StepId::new(format!("s{}", world.chance.index(4)));
    match world.chance.index(4) {
        0 => StaffAction::FinishStep { step, on: day },
        1 => StaffAction::ProposeStep(NewStep {
            title: Wording::written(Language::Dutch, "Naar de bibliotheek"),
            on: Some(day.plus_days(7)),
            owner: None,
        }),
        _ => StaffAction::SendMessage {
            text: Wording::written(Language::Dutch, "Dag"),
            about: None,
        },
    }
}

/// Everything works again, and everyone opens the app.
async fn rest(world: &Rc<World>) {
    // What is still under way arrives within a day.
    world.timeline.wait(2 * DAY).await;
    world.note(|| "everything works again".to_owned());
    world.is_calm.set(true);
    world.server_off.set(0);
    world.machine.borrow().set_roomy(true);
    for phone in &world.phones {
        phone.kill(world);
        phone.is_online.set(true);
        phone.clock_off.set(0);
        phone.disk.borrow_mut().is_full = false;
    }
    for _ in 0..3 {
        for phone in &world.phones {
            let tab = phone.some_tab(world);
            tab.sync();
            world.timeline.wait(MINUTE).await;
            // A server that was put back does not know a phone that was signed in since, and a phone whose
            // numbers are used is signed in anew.
            if matches!(
                tab.standing.get(),
                Standing::SignedOut | Standing::ServerTrouble
            ) {
                world.pair(phone);
            }
        }
    }
}
