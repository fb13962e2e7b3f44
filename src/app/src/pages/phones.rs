//! The phones of this person: who reads along, another phone, and signing one out.

use domain::{DeviceId, Wording};
use leptos::html::div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::phones::{PairedPhone, PhoneCode};
use ui::parts::{Button, Card, Icon, Say};
use ui::platform::{self, Trouble};
use ui::say;
use ui::words::full_date;

/// A card with the phones and the way to pair another one.
#[component]
pub fn Phones() -> impl IntoView {
    let found = RwSignal::new(None::<Vec<PairedPhone>>);
    let trouble = RwSignal::new(None::<Wording>);
    let is_out = RwSignal::new(false);
    let ask = Callback::new(move |()| {
        trouble.set(None);
        spawn_local(async move {
            match platform::phones().await {
                Ok(it) => drop(found.try_set(Some(it.phones))),
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
        });
    });
    let sign_out = Callback::new(move |phone: DeviceId| {
        trouble.set(None);
        spawn_local(async move {
            match platform::sign_phone_out(&phone).await {
                Ok(()) => {
                    is_out.try_set(true);
                    ask.run(());
                }
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
        });
    });
    view! {
        <Card>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("phones-title")/></h2>
            <p role="status">{move || is_out.get().then(|| view! { <Say what=say!("phones-out-done")/> })}</p>
            <ul class="ma-stack" data-kind="phones" aria-live="polite">
                {move || found.get().unwrap_or_default().into_iter().map(|phone| view! { <Row phone on_out=sign_out/> }).collect_view()}
            </ul>
            <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
            {move || found.with(Option::is_none).then(|| view! { <Button what=say!("phones-show") icon="phone" is_second=true on_press=ask/> })}
            <Another trouble/>
        </Card>
    }
}

/// One phone; another one than this can be signed out, after a clear yes.
#[component]
fn Row(phone: PairedPhone, #[prop(into)] on_out: Callback<DeviceId>) -> impl IntoView {
    let is_asked = RwSignal::new(false);
    let key = phone.id.as_str().to_owned();
    let id = StoredValue::new(phone.id);
    let what = say!(
        "phones-paired",
        date = full_date(phone.paired_at.day()),
        seen = full_date(phone.seen_at.day())
    );
    let buttons = move || {
        if is_asked.get() {
            view! {
                <p><Say what=say!("phones-out-ask")/></p>
                <div class="ma-actions">
                    <Button what=say!("phones-out-no") on_press=move |()| is_asked.set(false)/>
                    <Button what=say!("phones-out-yes") icon="out" is_second=true on_press=move |()| on_out.run(id.get_value())/>
                </div>
            }
            .into_any()
        } else {
            view! { <div class="ma-actions"><Button what=say!("phones-out") icon="out" is_second=true on_press=move |()| is_asked.set(true)/></div> }
                .into_any()
        }
    };
    view! {
        <li class="ma-stack" data-kind="phone" data-id=key>
            {phone.is_this.then(|| view! { <b><Say what=say!("phones-this")/></b> })}
            <p class="ma-pair"><Icon name="phone"/><Say what/></p>
            {(!phone.is_this).then_some(buttons)}
        </li>
    }
}

/// A code for another phone, and who reads along with it.
#[component]
fn Another(trouble: RwSignal<Option<Wording>>) -> impl IntoView {
    let code = RwSignal::new(None::<PhoneCode>);
    let ask = move |()| {
        trouble.set(None);
        spawn_local(async move {
            match platform::phone_code().await {
                Ok(it) => drop(code.try_set(Some(it))),
                Err(why) => drop(trouble.try_set(Some(in_words(&why)))),
            }
        });
    };
    move || {
        match code.get() {
        None => view! {
            <p><Say what=say!("phones-add-why")/></p>
            <Button what=say!("phones-add") icon="plus" is_second=true on_press=ask/>
        }
        .into_any(),
        Some(told) => view! { <Code told/> <Button what=say!("phones-add-close") icon="cross" is_second=true on_press=move |()| code.set(None)/> }.into_any(),
    }
    }
}

#[component]
fn Code(told: PhoneCode) -> impl IntoView {
    let address = format!("{}/koppelen", platform::base_url());
    let lines = [
        say!("phones-code-scan"),
        // A hyphen at which no line breaks; the server takes every kind.
        say!(
            "card-type",
            address = address,
            code = told.code.replace('-', "\u{2011}")
        ),
        say!("phones-code-until", time = told.expires_at.clock_time()),
        say!("phones-add-why"),
        say!("phones-add-undo"),
    ];
    view! {
        <div class="ma-stack" data-kind="phone_code" role="status">
            {div().class("ma-qr").attr("dir", "ltr").inner_html(told.qr)}
            <p class="ma-code" dir="ltr"><b>{told.code}</b></p>
            {lines.into_iter().map(|what| view! { <p><Say what/></p> }).collect_view()}
        </div>
    }
}

fn in_words(trouble: &Trouble) -> Wording {
    match trouble {
        Trouble::Offline => say!("looks-offline"),
        _ => say!("sync-server_trouble"),
    }
}
