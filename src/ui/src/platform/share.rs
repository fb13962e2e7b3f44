//! Handing text on: to another app, to paper, to the calendar.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, ShareData, Url};

/// What became of a text that was to be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The phone's own sheet took it, or the person closed that.
    Handed,
    /// It is on the clipboard.
    Copied,
    /// Neither was possible.
    Refused,
}

/// Offers a text to other apps; without such a sheet, copies it.
pub async fn share_text(title: &str, text: &str) -> Shared {
    let Some(navigator) = super::page::navigator() else {
        return Shared::Refused;
    };
    let can_share = Reflect::get(&navigator, &"share".into()).is_ok_and(|it| it.is_function());
    if can_share {
        let data = ShareData::new();
        data.set_title(title);
        data.set_text(text);
        // An error here is the person closing the sheet.
        drop(JsFuture::from(navigator.share_with_data(&data)).await);
        return Shared::Handed;
    }
    let copied = async {
        let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let promise: js_sys::Promise = write
            .call1(&clipboard, &text.into())
            .ok()?
            .dyn_into()
            .ok()?;
        JsFuture::from(promise).await.ok()
    };
    if copied.await.is_some() {
        Shared::Copied
    } else {
        Shared::Refused
    }
}

/// Opens the phone's print sheet.
pub fn print() {
    if let Some(window) = super::page::window() {
        // A phone without printing shows nothing.
        drop(window.print());
    }
}

/// Hands a file to the phone: it asks with which app to open it, or saves it.
pub fn save_file(name: &str, kind: &str, content: &str) {
    let save = || -> Option<()> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let parts = Array::of1(&JsValue::from_str(content));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let document = super::page::document()?;
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        Url::revoke_object_url(&address).ok()
    };
    // A browser that refuses blobs has no calendar to hand them to either.
    save();
}
