//! Settings: language, text, Dutch, light or dark, this phone.

use domain::{Language, Wording};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sync::gone;
use ui::parts::{BothLanguages, Button, Card, Icon, Say};
use ui::platform::{self, TextSize, Theme, Trouble};
use ui::say;

use super::buddies::WayToBuddies;
use super::calendar::CalendarCard;
use super::looks::Looks;
use super::phones::Phones;
use super::push::PushCard;
use super::put_back::title;
use crate::frame::PageTitle;
use crate::phone::{Phone, own_text};

/// The page of settings.
#[component]
pub fn Settings() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let text = [
        (TextSize::S, say!("settings-text-normal")),
        (TextSize::M, say!("settings-text-large")),
        (TextSize::L, say!("settings-text-larger")),
        (TextSize::Xl, say!("settings-text-largest")),
    ];
    let themes = [
        (Theme::Auto, say!("settings-theme-auto")),
        (Theme::Light, say!("settings-theme-light")),
        (Theme::Dark, say!("settings-theme-dark")),
    ];
    let text_rows = text.map(|(size, what)| {
        let is_chosen = Signal::derive(move || phone.prefs.get().text == size);
        view! { <Radio name="text" what is_chosen on_choose=move |()| phone.change_prefs(|prefs| prefs.text = size)/> }
    });
    let theme_rows = themes.map(|(theme, what)| {
        let is_chosen = Signal::derive(move || phone.prefs.get().theme == theme);
        view! { <Radio name="theme" what is_chosen on_choose=move |()| phone.change_prefs(|prefs| prefs.theme = theme)/> }
    });
    view! {
        <PageTitle what=say!("settings-title")/>
        <Languages/>
        <fieldset class="ma-card ma-fieldset">
            <legend class="ma-legend"><Say what=say!("settings-text") tap=false/></legend>
            <div class="ma-choices">{text_rows.into_iter().collect_view()}</div>
        </fieldset>
        <DutchUnder/>
        <fieldset class="ma-card ma-fieldset">
            <legend class="ma-legend"><Say what=say!("settings-theme") tap=false/></legend>
            <div class="ma-choices">{theme_rows.into_iter().collect_view()}</div>
        </fieldset>
        <PushCard/>
        <CalendarCard/>
        <ThisPhone/>
        <Phones/>
        <WayToBuddies/>
        <Looks/>
        <Card has_tools=false>
            <p><b><Say what=say!("settings-licence")/></b><br/><Say what=say!("settings-licence-text")/></p>
            <p><b><Say what=say!("settings-version")/></b><br/><bdi dir="ltr">{phone.version()}</bdi></p>
        </Card>
    }
}

#[component]
fn Radio(
    name: &'static str,
    what: Wording,
    is_chosen: Signal<bool>,
    #[prop(into)] on_choose: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="ma-choice">
            <input type="radio" name=name prop:checked=is_chosen on:change=move |_| on_choose.run(())/>
            <span class="ma-choice__text"><Say what tap=false/></span>
        </label>
    }
}

/// The choice of the language.
#[component]
pub fn Languages() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_missing = RwSignal::new(false);
    let rows = Language::ALL.map(|language| {
        let choose = move |_| {
            is_missing.set(false);
            spawn_local(async move {
                let is_here = phone.has_words_of(language).await;
                is_missing.try_set(!is_here);
                if is_here {
                    phone.choose_language(language);
                }
            });
        };
        view! {
            <label class="ma-choice" lang=language.tag() dir=language.direction()>
                <input type="radio" name="language" prop:checked=move || phone.prefs.get().language == Some(language) on:change=choose/>
                <span class="ma-choice__text">{language.own_name()}</span>
            </label>
        }
    });
    view! {
        <fieldset class="ma-card ma-fieldset" id="taal">
            <legend class="ma-legend"><Say what=say!("settings-language") tap=false/></legend>
            <div class="ma-choices">{rows.into_iter().collect_view()}</div>
            <p class="ma-field__error" role="alert">
                {move || is_missing.get().then(|| view! { <Icon name="warn"/><Say what=say!("language-missing")/> })}
            </p>
        </fieldset>
    }
}

#[component]
fn DutchUnder() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_dutch = ui::words::language() == Language::Dutch;
    (!is_dutch).then(|| view! {
        <section class="ma-card">
            <label class="ma-check">
                <input class="utrecht-custom-checkbox utrecht-custom-checkbox--html-input" type="checkbox"
                    prop:checked=move || phone.prefs.get().is_dutch_shown
                    on:change=move |_| phone.change_prefs(|prefs| prefs.is_dutch_shown = !prefs.is_dutch_shown)/>
                <span class="utrecht-form-label utrecht-form-label--checkbox"><Say what=say!("settings-dutch") tap=false/></span>
            </label>
        </section>
    })
}

/// Whose phone this is, what it stores, and signing out.
#[component]
fn ThisPhone() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let name = phone.peek(|file| file.person.as_ref().map(|it| it.name.clone()));
    let storage = LocalResource::new(|| async {
        (
            platform::storage_used().await,
            platform::storage_is_kept().await,
        )
    });
    view! {
        <Card has_tools=false>
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("settings-phone")/></h2>
            {name.map(|name| view! { <p><Say what=say!("settings-phone-paired", name = name)/></p> })}
            {move || storage.get().map(|(used, is_kept)| {
                let kept = if is_kept { say!("settings-storage-kept") } else { say!("settings-storage-not-kept") };
                view! {
                    <p>
                        <b><Say what=say!("settings-storage")/></b><br/>
                        {used.map(|bytes| view! { <Say what=say!("settings-storage-used", size = size(bytes))/><br/> })}
                        <Say what=kept/>
                    </p>
                }
            })}
            <SignOut/>
        </Card>
    }
}

/// Signing out says what is not yet sent, and loses it only after a clear yes.
#[component]
fn SignOut() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let is_asking = RwSignal::new(false);
    let trouble = RwSignal::new(None::<Wording>);
    let waiting =
        Memo::new(move |_| phone.with_replica(sync::Replica::waiting) + phone.photos_waiting());
    let go = move |()| {
        spawn_local(async move {
            if let Err(why) = phone.sign_out().await {
                trouble.try_set(Some(match why {
                    Trouble::Offline => say!("settings-sign-out-offline"),
                    _ => say!("sync-server_trouble"),
                }));
            }
        });
    };
    view! {
        {move || if is_asking.get() {
            let count = waiting.get();
            let yes = if count > 0 { say!("settings-sign-out-lose") } else { say!("settings-sign-out-yes") };
            view! {
                <div role="alertdialog" class="ma-stack" aria-label=own_text(&say!("settings-sign-out"))>
                    {(count > 0).then(|| view! {
                        <p><b><Say what=say!("settings-sign-out-waiting", count = count)/></b></p>
                        <NotSent/>
                    })}
                    <p><Say what=say!("settings-sign-out-ask")/></p>
                    <div class="ma-actions">
                        <Button what=say!("settings-sign-out-no") on_press=move |()| is_asking.set(false)/>
                        <Button what=yes icon="out" is_second=true on_press=go/>
                    </div>
                </div>
            }.into_any()
        } else {
            view! { <Button what=say!("settings-sign-out") icon="out" is_second=true on_press=move |()| is_asking.set(true)/> }.into_any()
        }}
        <p class="ma-field__error" role="alert">{move || trouble.get().map(|what| view! { <Icon name="warn"/><Say what/> })}</p>
    }
}

/// What would be lost: what stands on this phone and not at the server.
#[component]
fn NotSent() -> impl IntoView {
    let phone = expect_context::<Phone>();
    let now = phone.now.get_untracked();
    let only_here = phone.with_replica(|it| gone(it.view(), it.confirmed(), now));
    let lines = only_here
        .iter()
        .map(|it| view! { <li><BothLanguages what=title(&it.was)/></li> });
    (!only_here.is_empty()).then(|| view! { <ul class="ma-agreed">{lines.collect_view()}</ul> })
}

/// A number of bytes as people read it.
fn size(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    if tenths == 0 {
        format!("{} kB", bytes / 1000)
    } else {
        format!("{},{} MB", tenths / 10, tenths % 10)
    }
}
