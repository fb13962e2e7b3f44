//! One idea on a surface, with the Dutch and the voice under it.

use domain::Language;
use leptos::context::Provider;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{DutchHere, DutchWanted, Icon, Say};
use crate::{platform, say, words};

/// A card. What stands in it shows its Dutch together.
#[component]
pub fn Card(
    /// Classes; `ma-card` when nothing else is asked for.
    #[prop(default = "ma-card")]
    class: &'static str,
    /// Kind of the record that it shows.
    #[prop(into, default = String::new())]
    kind: String,
    /// Id of the record that it shows.
    #[prop(into, default = String::new())]
    id: String,
    /// Whether the tools stand under it.
    #[prop(default = true)]
    has_tools: bool,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let here = DutchHere(RwSignal::new(false));
    let kind = (!kind.is_empty()).then_some(kind);
    let id = (!id.is_empty()).then_some(id);
    view! {
        <section class=class data-kind=kind data-id=id data-speak="">
            <Provider value=here>
                {children()}
                {has_tools.then(|| view! { <Tools/> })}
            </Provider>
        </section>
    }
}

/// Under a card: show the Dutch, read aloud.
#[component]
pub fn Tools() -> impl IntoView {
    let here = use_context::<DutchHere>().map(|it| it.0);
    let wanted = use_context::<DutchWanted>().map(|it| it.0);
    let language = words::language();
    let toggle = move |_| {
        here.inspect(|here| here.update(|open| *open = !*open));
        wanted.inspect(|wanted| wanted.set(true));
    };
    let is_open = move || here.and_then(|here| here.try_get()).unwrap_or_default();
    let speak = move |event: MouseEvent| platform::speak(&platform::text_around(&event), language);
    let has_dutch_button = language != Language::Dutch;
    let has_voice = platform::can_speak(language);
    (has_dutch_button || has_voice).then(|| view! {
        <div class="ma-tools">
            {has_dutch_button.then(|| view! {
                <button type="button" class="ma-tool" aria-pressed=move || is_open().to_string() on:click=toggle>
                    <Icon name="lang"/>
                    <span class="ma-say__own" inner_html=words::own(&say!("dutch-show"))></span>
                </button>
            })}
            {has_voice.then(|| view! {
                <button type="button" class="ma-tool" on:click=speak>
                    <Icon name="speak"/>
                    <Say what=say!("read-aloud") tap=false/>
                </button>
            })}
        </div>
    })
}
