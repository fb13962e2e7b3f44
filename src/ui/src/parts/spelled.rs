//! Marked-up text on its way into an element. Most sentences have no markup, and a phone sets
//! plain text several times faster than it reads HTML.

use leptos::tachys::html::element::InnerHtmlValue;
use leptos::tachys::renderer::types::Element;

/// Safe HTML, as [`crate::words::marked_up`] makes it.
#[derive(Clone)]
pub(super) struct Spelled(pub(super) String);

impl Spelled {
    fn put_into(&self, element: &Element) {
        if self.0.contains(['<', '&']) {
            element.set_inner_html(&self.0);
        } else {
            element.set_text_content(Some(&self.0));
        }
    }
}

impl InnerHtmlValue for Spelled {
    type AsyncOutput = Self;
    type State = (Element, Self);
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        self.0.len()
    }

    fn to_html(self, buffer: &mut String) {
        buffer.push_str(&self.0);
    }

    fn to_template(_: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        self.build(element)
    }

    fn build(self, element: &Element) -> Self::State {
        self.put_into(element);
        (element.clone(), self)
    }

    fn rebuild(self, state: &mut Self::State) {
        if self.0 != state.1.0 {
            self.put_into(&state.0);
            state.1 = self;
        }
    }

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}
