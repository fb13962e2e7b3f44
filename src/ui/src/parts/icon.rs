//! Icons: always beside a word, so a screen reader passes them over. The sprite stands in the page
//! (`public/boot.js` puts it there): one from another file costs a slow phone 10 ms an icon.

use leptos::prelude::*;

/// An icon of the sprite.
#[component]
pub fn Icon(
    /// Name in the sprite.
    name: &'static str,
    /// Whether it points, and so turns round where one reads from the right.
    #[prop(optional)]
    is_mirrored: bool,
    /// Whether it is drawn large.
    #[prop(optional)]
    is_large: bool,
) -> impl IntoView {
    let class = match (is_mirrored, is_large) {
        (false, false) => "ma-icon",
        (true, false) => "ma-icon ma-icon--mirror",
        (false, true) => "ma-icon ma-icon--large",
        (true, true) => "ma-icon ma-icon--large ma-icon--mirror",
    };
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("#i-{name}")></use>
        </svg>
    }
}
