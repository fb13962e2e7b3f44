//! In the settings: a secret link under which the calendar that the person has already fetches their week.

use domain::Wording;
use domain::time::{Day, Instant};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;
use ui::parts::{Button, Card, Icon, LinkButton, Say};
use ui::platform::{self, Shared, Trouble};
use ui::say;
use ui::words::full_date;

use crate::phone::own_text;

/// The way to the card.
pub const FEED: &str = "/instellingen#agenda";
/// The id of its heading.
const PLACE: &str = "agenda";

/// What is known of a link of this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// The server was not asked, or did not answer.
    Nothing,
    /// There is none.
    NoLink,
    /// There is one since this day.
    Since(Day),
}

/// What the card knows: only what the server answered.
#[derive(Clone, Copy)]
struct Link {
    known: RwSignal<Known>,
    /// The link, once: from when it was made until the page is left.
    address: RwSignal<Option<String>>,
    is_ended: RwSignal<bool>,
    is_busy: RwSignal<bool>,
    trouble: RwSignal<Option<Wording>>,
}

impl Link {
    fn new() -> Self {
        Self {
            known: RwSignal::new(Known::Nothing),
            address: RwSignal::new(None),
            is_ended: RwSignal::new(false),
            is_busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
        }
    }

    /// Whether something may be asked now: one thing at a time.
    fn begins(self) -> bool {
        let may = !self.is_busy.get_untracked();
        if may {
            self.is_busy.set(true);
            self.is_ended.set(false);
            self.trouble.set(None);
        }
        may
    }

    fn ends<T>(self, answer: Result<T, Trouble>) -> Option<T> {
        // The page may be gone by now.
        self.is_busy.try_set(false);
        if let Err(why) = &answer {
            // Whether it was done is not known: the server is asked again.
            self.known.try_set(Known::Nothing);
            self.address.try_set(None);
            self.trouble.try_set(Some(in_words(why)));
        }
        answer.ok()
    }

    fn ask(self) {
        if self.begins() {
            spawn_local(async move {
                if let Some(found) = self.ends(platform::calendar_feed().await) {
                    let since = found.since.map(Instant::day);
                    self.known
                        .try_set(since.map_or(Known::NoLink, Known::Since));
                }
            });
        }
    }

    fn make(self) {
        if self.begins() {
            spawn_local(async move {
                if let Some(made) = self.ends(platform::make_calendar_feed().await) {
                    let address = format!("{}{}", platform::base_url(), made.path);
                    self.address.try_set(Some(address));
                    self.known.try_set(Known::Since(made.since.day()));
                }
            });
        }
    }

    fn end(self) {
        if self.begins() {
            spawn_local(async move {
                if self.ends(platform::end_calendar_feed().await).is_some() {
                    self.address.try_set(None);
                    self.known.try_set(Known::NoLink);
                    self.is_ended.try_set(true);
                }
            });
        }
    }
}

/// The card.
#[component]
pub fn CalendarCard() -> impl IntoView {
    let link = Link::new();
    let hash = use_location().hash;
    Effect::new(move |_| {
        if hash.with(|it| it.trim_start_matches('#') == PLACE) {
            request_animation_frame(|| platform::focus(PLACE));
        }
    });
    let buttons = move || {
        match link.known.get() {
        Known::Nothing => {
            view! { <Button what=say!("calendar-feed-open") icon="calendar" is_second=true on_press=move |()| link.ask()/> }
                .into_any()
        }
        Known::NoLink => {
            view! { <Button what=say!("buddies-make") icon="plus" on_press=move |()| link.make()/> }
                .into_any()
        }
        Known::Since(_) => view! {
            <p><Say what=say!("calendar-feed-old")/></p>
            <div class="ma-actions">
                <Button what=say!("calendar-feed-renew") icon="repeat" is_second=true on_press=move |()| link.make()/>
                <Button what=say!("calendar-feed-end") icon="cross" is_second=true on_press=move |()| link.end()/>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <Card has_tools=false>
            <h2 class="nl-heading nl-heading--level-2" id=PLACE tabindex="-1"><Say what=say!("calendar-feed")/></h2>
            <p><Say what=say!("calendar-feed-what")/></p>
            <p><Say what=say!("calendar-feed-least")/></p>
            <div class="ma-stack" data-kind="calendar_feed" role="status">{move || state(link)}</div>
            <p class="ma-field__error" role="alert">{move || link.trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            {buttons}
        </Card>
    }
}

/// Whether there is a link, and the link where it was made just now.
fn state(link: Link) -> Option<impl IntoView> {
    let now = match link.known.get() {
        Known::Nothing => return None,
        Known::NoLink => say!("calendar-feed-off"),
        Known::Since(day) => say!("calendar-feed-since", date = full_date(day)),
    };
    let lines = [
        link.is_ended.get().then(|| say!("calendar-feed-ended")),
        Some(now),
        Some(say!("calendar-feed-secret")),
        Some(say!("calendar-feed-out")),
    ];
    let lines = lines.into_iter().flatten();
    Some(view! {
        {lines.map(|what| view! { <p><Say what/></p> }).collect_view()}
        {move || link.address.get().map(|address| view! { <Made address/> })}
    })
}

/// The link: to open in the calendar, to send and to read.
#[component]
fn Made(address: String) -> impl IntoView {
    let is_copied = RwSignal::new(false);
    // The scheme that calendar programs listen to.
    let behind = address.split_once("://").map_or("", |(_, behind)| behind);
    let opens = format!("webcal://{behind}");
    let sent = StoredValue::new(address.clone());
    let share = move |()| {
        spawn_local(async move {
            let title = own_text(&say!("calendar-feed"));
            let shared = platform::share_text(&title, &sent.get_value()).await;
            is_copied.try_set(shared == Shared::Copied);
        });
    };
    view! {
        <p class="ma-link" dir="ltr">{address}</p>
        <p><Say what=say!("buddies-link-once")/></p>
        <div class="ma-actions">
            <LinkButton what=say!("calendar-feed-go") href=opens icon="calendar"/>
            <Button what=say!("buddies-link-send") icon="share" is_second=true on_press=share/>
        </div>
        <p><Say what=say!("calendar-feed-else")/></p>
        {move || is_copied.get().then(|| view! { <p class="ma-small"><Say what=say!("share-copied")/></p> })}
    }
}

fn in_words(trouble: &Trouble) -> Wording {
    match trouble {
        Trouble::Offline => say!("looks-offline"),
        _ => say!("sync-server_trouble"),
    }
}
