//! What was done with accounts, by whom and when.

use domain::Wording;
use leptos::prelude::*;
use sync::accounts::{AccountDeed, DoneWithAccount};
use ui::parts::Say;
use ui::say;
use ui::words::full_date;

use super::Page;

/// The list, the last first.
#[component]
pub(super) fn Deeds() -> impl IntoView {
    let page = expect_context::<Page>();
    let rows = move || {
        let rows = page.told.get()?.deeds.into_iter().map(|deed| {
            let at = deed.at;
            let by = deed.by.clone();
            let by = by.map_or_else(
                || view! { <Say what=say!("desk-deed-by-server")/> }.into_any(),
                |name| view! { <bdi>{name}</bdi> }.into_any(),
            );
            view! {
                <li>
                    <div>
                        <p><Say what=in_words(deed)/></p>
                        <p class="ma-soft">{by}" "<Say what=full_date(at.day())/>" "<time>{at.clock_time().to_string()}</time></p>
                    </div>
                </li>
            }
        });
        Some(view! { <ul class="ma-desk__rows">{rows.collect_view()}</ul> })
    };
    let is_empty = move || {
        page.told
            .with(|it| it.as_ref().is_some_and(|it| it.deeds.is_empty()))
    };
    view! {
        <section class="ma-card" id="account-deeds">
            <h2 class="nl-heading nl-heading--level-2"><Say what=say!("desk-deeds")/></h2>
            {move || is_empty().then(|| view! { <p><Say what=say!("desk-history-none")/></p> })}
            {rows}
        </section>
    }
}

fn in_words(deed: AccountDeed) -> Wording {
    let name = deed.name;
    match deed.deed {
        DoneWithAccount::Made => say!("desk-deed-made", name = name),
        DoneWithAccount::Opened => say!("desk-deed-opened", name = name),
        DoneWithAccount::Closed => say!("desk-deed-closed", name = name),
        DoneWithAccount::Reopened => say!("desk-deed-reopened", name = name),
        DoneWithAccount::Renewed => say!("desk-deed-renewed", name = name),
        DoneWithAccount::Bound => say!("desk-deed-bound", name = name),
        DoneWithAccount::PasskeyAdded => say!("desk-deed-passkey-added", name = name),
        DoneWithAccount::PasskeyRemoved => say!("desk-deed-passkey-removed", name = name),
        DoneWithAccount::HandedOver => {
            let to = deed.to.unwrap_or_default();
            say!("desk-deed-handed-over", name = name, to = to)
        }
    }
}
