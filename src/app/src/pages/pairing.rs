//! Pairing this phone with a code, typed or behind the `#` of a link.

use domain::Wording;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;
use sync::protocol::Problem;
use ui::parts::{Button, Card, Icon, Say};
use ui::platform::{self, Trouble};
use ui::say;

use crate::frame::PageTitle;
use crate::phone::Phone;

/// The pairing screen.
#[component]
pub fn Pairing() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let code = RwSignal::new(platform::fragment());
    let is_busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let is_paired = Memo::new(move |_| phone.is_signed_in());
    let navigate = use_navigate();
    let pair = Callback::new(move |()| {
        let navigate = navigate.clone();
        is_busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            match platform::pair(&code.get_untracked()).await {
                Ok(paired) => {
                    let home = leptos_router::NavigateOptions {
                        replace: true,
                        ..Default::default()
                    };
                    navigate("/", home);
                    phone.take_pairing(paired).await;
                }
                Err(why) => trouble.set(Some(explained(&why))),
            }
            is_busy.try_set(false);
        });
    });
    // That an old session is over may be heard only after the page is there.
    Effect::new(move |_| {
        if !is_paired.get() && !code.get_untracked().is_empty() {
            pair.run(());
        }
    });
    view! {
        <div class="ma-stack">
            <PageTitle what=say!("pair-title")/>
            {move || if is_paired.get() {
                view! { <p><Say what=say!("pair-already")/></p> }.into_any()
            } else {
                view! {
                    <Card>
                        <p><Say what=say!("pair-explain")/></p>
                        <form on:submit=move |event| { event.prevent_default(); pair.run(()); }>
                            <div class="ma-field">
                                <label class="utrecht-form-label" for="code"><Say what=say!("pair-code") tap=false/></label>
                                <input class="utrecht-textbox utrecht-textbox--html-input ma-code" id="code" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-error"
                                    prop:value=code on:input:target=move |event| code.set(event.target().value())/>
                                <p class="ma-field__error" id="code-error" role="alert">
                                    {move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}
                                </p>
                            </div>
                        </form>
                        {move || if is_busy.get() {
                            view! { <p role="status"><Say what=say!("pair-busy")/></p> }.into_any()
                        } else {
                            view! { <Button what=say!("pair-button") icon="phone" on_press=pair/> }.into_any()
                        }}
                    </Card>
                }.into_any()
            }}
        </div>
    }
}

fn explained(trouble: &Trouble) -> Wording {
    match trouble {
        Trouble::Offline => say!("pair-offline"),
        Trouble::Problem(Problem { kind, .. }) => match kind.rsplit('/').next() {
            Some("wrong-code") => say!("pair-wrong"),
            Some("used-code") => say!("pair-used"),
            Some("expired-code") => say!("pair-expired"),
            Some("too-many-tries") => say!("pair-too_many"),
            _ => say!("pair-trouble"),
        },
        _ => say!("pair-trouble"),
    }
}
