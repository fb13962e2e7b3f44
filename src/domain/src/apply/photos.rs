//! Photos of a letter: which ones a bill has. The pictures themselves are no records.

use super::Context;
use crate::regelen::Bill;
use crate::{BillId, Change, PhotoId, Refusal};

impl Context<'_> {
    pub(super) fn add_photo(&self, bill: &BillId, photo: &PhotoId) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(bill)?;
        if bill.photos.contains(photo) {
            return Ok(Vec::new());
        }
        if bill.photos.len() >= Bill::MOST_PHOTOS || !photo.is_plain() {
            return Err(Refusal::TooManyPhotos);
        }
        let mut bill = bill.clone();
        bill.photos.push(photo.clone());
        Ok(vec![bill.into()])
    }

    pub(super) fn remove_photo(
        &self,
        bill: &BillId,
        photo: &PhotoId,
    ) -> Result<Vec<Change>, Refusal> {
        let bill = self.bill(bill)?;
        if !bill.photos.contains(photo) {
            return Ok(Vec::new());
        }
        let mut bill = bill.clone();
        bill.photos.retain(|it| it != photo);
        Ok(vec![bill.into()])
    }
}
