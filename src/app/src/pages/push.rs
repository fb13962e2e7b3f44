//! In the settings: being told something while the app is closed, of what, and when not.

use domain::Wording;
use domain::webpush::{PushKind, Quiet};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::webpush::PushChoice;
use ui::parts::{Button, Card, Icon, Say};
use ui::platform;
use ui::say;

use super::form::Field;
use crate::phone::Phone;

/// The quiet hours that are proposed.
const QUIET: [&str; 2] = ["21:00", "08:00"];

/// What the card knows.
#[derive(Clone, Copy)]
struct Switch {
    phone: Phone,
    chosen: RwSignal<Option<PushChoice>>,
    is_busy: RwSignal<bool>,
    trouble: RwSignal<Option<Wording>>,
}

impl Switch {
    fn new() -> Self {
        let phone = expect_context::<Phone>();
        let chosen = RwSignal::new(None);
        Effect::new(move |_| {
            phone.session.track();
            chosen.set(phone.push_chosen());
        });
        Self {
            phone,
            chosen,
            is_busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
        }
    }

    /// Shows what was done once it was done, and not before.
    fn set(self, wanted: Option<PushChoice>) {
        if self.is_busy.get_untracked() {
            return;
        }
        self.is_busy.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let switched = match wanted {
                Some(chosen) => self.phone.switch_push_on(chosen).await,
                None => self.phone.switch_push_off().await,
            };
            // The page may be gone by now.
            self.trouble.try_set(switched.err());
            self.chosen.try_set(self.phone.push_chosen());
            self.is_busy.try_set(false);
        });
    }

    fn change(self, change: impl FnOnce(&mut PushChoice)) {
        if let Some(mut chosen) = self.chosen.get_untracked() {
            change(&mut chosen);
            self.set(Some(chosen));
        }
    }
}

/// The card.
#[component]
pub fn PushCard() -> impl IntoView {
    let switch = Switch::new();
    let is_on = Memo::new(move |_| switch.chosen.with(Option::is_some));
    let body = move || {
        if !platform::can_push() {
            view! { <p><Say what=say!("push-cannot")/></p> }.into_any()
        } else if is_on.get() {
            view! { <On switch/> }.into_any()
        } else {
            view! { <Off switch/> }.into_any()
        }
    };
    view! {
        <Card has_tools=false>
            <h2 class="nl-heading nl-heading--level-2" id="push"><Say what=say!("push-title")/></h2>
            {body}
            <p class="ma-field__error" role="alert">
                {move || switch.trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
            </p>
        </Card>
    }
}

/// Off: what it would do, what it does not tell, and that the phone will ask.
#[component]
fn Off(switch: Switch) -> impl IntoView {
    let go = move |()| {
        switch.set(Some(PushChoice {
            kinds: PushKind::ALL.to_vec(),
            quiet: quiet_of(QUIET.map(str::to_owned)),
        }));
    };
    view! {
        <p><Say what=say!("push-what")/></p>
        <p><Say what=say!("push-lock")/></p>
        <p class="ma-soft"><Say what=say!("push-asks")/></p>
        <Button what=say!("push-switch_on") icon="phone" on_press=go/>
    }
}

#[component]
fn On(switch: Switch) -> impl IntoView {
    let kinds = PushKind::ALL.map(|kind| {
        let is_pressed = Memo::new(move |_| {
            let chosen = switch.chosen.get();
            chosen.is_some_and(|it| it.kinds.contains(&kind))
        });
        let flip = move |()| {
            switch.change(|chosen| {
                if is_pressed.get_untracked() {
                    chosen.kinds.retain(|it| *it != kind);
                } else {
                    chosen.kinds.push(kind);
                }
            });
        };
        view! { <Flip what=kind_words(kind) is_pressed on_flip=flip/> }
    });
    view! {
        <p><Icon name="check"/>" "<Say what=say!("push-is_on")/></p>
        <div role="group" aria-labelledby="push-kinds" class="ma-stack">
            <p id="push-kinds"><b><Say what=say!("push-kinds")/></b></p>
            <div class="ma-chips">{kinds.into_iter().collect_view()}</div>
        </div>
        <QuietHours switch/>
        <Button what=say!("push-switch_off") icon="cross" is_second=true on_press=move |()| switch.set(None)/>
    }
}

/// The hours in which nothing is told. Times that were typed count once they are kept.
#[component]
fn QuietHours(switch: Switch) -> impl IntoView {
    let quiet = Memo::new(move |_| switch.chosen.get().and_then(|it| it.quiet));
    let is_pressed = Memo::new(move |_| quiet.get().is_some());
    let shown = quiet.get_untracked();
    let [from, to] = QUIET;
    let from = shown.map_or_else(|| from.to_owned(), |it| it.from.to_string());
    let to = shown.map_or_else(|| to.to_owned(), |it| it.to.to_string());
    let typed = [from, to].map(RwSignal::new);
    let [typed_from, typed_to] = typed;
    let read = move || quiet_of(typed.map(|it| it.get()));
    let flip = move |()| {
        let quiet = if is_pressed.get_untracked() {
            None
        } else {
            untrack(read)
        };
        switch.change(|chosen| chosen.quiet = quiet);
    };
    let is_changed =
        Memo::new(move |_| is_pressed.get() && read().is_some() && read() != quiet.get());
    let keep = move |()| switch.change(|chosen| chosen.quiet = untrack(read));
    view! {
        <div class="ma-chips"><Flip what=say!("push-quiet") is_pressed on_flip=flip/></div>
        {move || is_pressed.get().then(|| view! {
            <Field id="push-quiet-from" label=say!("push-quiet_from") kind="time" value=typed_from/>
            <Field id="push-quiet-to" label=say!("push-quiet_to") kind="time" value=typed_to/>
        })}
        {move || is_changed.get().then(|| view! {
            <Button what=say!("push-quiet_keep") on_press=keep/>
        })}
    }
}

/// A choice that is on or off.
#[component]
fn Flip(
    what: Wording,
    is_pressed: Memo<bool>,
    #[prop(into)] on_flip: Callback<()>,
) -> impl IntoView {
    let icon = move || {
        let name = if is_pressed.get() { "check" } else { "cross" };
        view! { <Icon name/> }
    };
    view! {
        <button type="button" class="ma-chip" aria-pressed=move || is_pressed.get().to_string()
            on:click=move |_| on_flip.run(())>
            {icon}<Say what tap=false/>
        </button>
    }
}

fn kind_words(kind: PushKind) -> Wording {
    match kind {
        PushKind::Message => say!("push-message"),
        PushKind::Appointment => say!("push-appointment"),
        PushKind::Tomorrow => say!("push-tomorrow"),
        PushKind::Deadline => say!("push-deadline"),
    }
}

fn quiet_of([from, to]: [String; 2]) -> Option<Quiet> {
    Some(Quiet {
        from: from.parse().ok()?,
        to: to.parse().ok()?,
    })
}
