//! A photo that staff send to the person.

use super::apply::Context;
use crate::{Change, Message, PhotoId, Refusal};

impl Context<'_> {
    /// A message with a photo. Nothing in the file may have that photo before: who reads messages only would see
    /// the photo of a bill.
    pub(super) fn send_photo(&self, photo: &PhotoId) -> Result<Vec<Change>, Refusal> {
        let is_its_own = photo.as_str() == self.mutation.id.as_str();
        if !photo.is_plain() || !is_its_own || self.is_known(photo) {
            return Err(Refusal::NotYours);
        }
        Ok(vec![self.message(Message::of_photo(photo), None)])
    }

    fn is_known(&self, photo: &PhotoId) -> bool {
        let mut messages = self.file.messages.values();
        self.file
            .bills
            .values()
            .any(|bill| bill.photos.contains(photo))
            || messages.any(|it| it.photo().as_ref() == Some(photo))
    }
}
