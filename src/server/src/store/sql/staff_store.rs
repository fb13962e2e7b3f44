//! The verbs of [`StaffStore`]. Nothing of the staff stands in a phone's session, so only what they do
//! with a file makes the store forget what it knows of that person.

use domain::desk::{Away, Staff};
use domain::time::{Day, Instant};
use domain::{MemberId, PersonId};
use sync::desk::{Colleague, Deed, Look};

use super::{
    About, Engine, SqlStore, agenda, away, browsers, caseload, group, photos, sessions, staff,
};
use crate::store::{
    Account, Act, Case, CaseFile, Chunk, Done, FeedOwner, GroupDone, Hash, Meeting, NewAccount,
    NewLook, NewStaffSession, OpenedAccount, Opening, StaffSession, StaffStore, StoreError,
};

impl<E: Engine> StaffStore for SqlStore<E> {
    fn account(&self, login: &str) -> Result<Option<Account>, StoreError> {
        self.engine.read(|db| staff::account(db, login))
    }

    fn add_account(&self, new: &NewAccount) -> Result<bool, StoreError> {
        self.engine.write(&About::Nobody, |tx| staff::add(tx, new))
    }

    fn opening(&self, code: &Hash, now: Instant) -> Result<Option<Opening>, StoreError> {
        self.engine.read(|db| staff::opening(db, code, now))
    }

    fn open_account(&self, opened: &OpenedAccount) -> Result<bool, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| staff::open(tx, opened))
    }

    fn sign_staff_in(&self, new: &NewStaffSession) -> Result<bool, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| staff::sign_in(tx, new))
    }

    fn know_browser(&self, token: &Hash, staff: &MemberId, now: Instant) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| browsers::know(tx, token, staff, now))
    }

    fn is_browser_known(&self, token: &Hash, now: Instant) -> Result<bool, StoreError> {
        self.engine.read(|db| browsers::is_known(db, token, now))
    }

    fn known_in_browser(
        &self,
        token: &Hash,
        login: &str,
        now: Instant,
    ) -> Result<Option<MemberId>, StoreError> {
        self.engine
            .read(|db| browsers::owner(db, token, login, now))
    }

    fn sign_staff_out(&self, token: &Hash) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| staff::sign_out(tx, token))
    }

    fn staff_session(&self, token: &Hash) -> Result<Option<StaffSession>, StoreError> {
        self.engine.read(|db| staff::session(db, token))
    }

    fn staff_seen(&self, token: &Hash, now: Instant) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| staff::seen(tx, token, now))
    }

    fn caseload(&self, of: &MemberId) -> Result<Vec<Case>, StoreError> {
        self.engine.read(|db| caseload::all(db, of))
    }

    fn file_for(&self, of: &MemberId, person: &PersonId) -> Result<Option<CaseFile>, StoreError> {
        // At once, so that the number belongs to the records.
        self.engine
            .read_at_once(|db| caseload::file(db, of, person))
    }

    fn act(&self, act: &Act<'_>) -> Result<Option<Done>, StoreError> {
        self.engine
            .write(&About::Person(act.person), |tx| caseload::act(tx, act))
    }

    fn send_photo(&self, act: &Act<'_>, picture: &Chunk) -> Result<Option<Done>, StoreError> {
        self.engine.write(&About::Person(act.person), |tx| {
            let done = caseload::act(tx, act)?;
            if done.as_ref().is_some_and(|it| !it.changes.is_empty()) {
                photos::add(tx, act.person, picture)?;
            }
            Ok(done)
        })
    }

    fn act_for_all(&self, acts: &[Act<'_>]) -> Result<Option<GroupDone>, StoreError> {
        self.engine.write(&About::Anyone, |tx| group::act(tx, acts))
    }

    fn deeds(&self, person: &PersonId) -> Result<Vec<Deed>, StoreError> {
        self.engine.read(|db| caseload::deeds(db, person))
    }

    fn colleagues(&self, of: &MemberId) -> Result<Vec<Colleague>, StoreError> {
        self.engine.read(|db| {
            let all = staff::colleagues(db, of)?.into_iter();
            let with = all.map(|staff| {
                let away = away::find(db, &staff.id)?;
                Ok(Colleague { staff, away })
            });
            with.collect()
        })
    }

    fn away(&self, of: &MemberId) -> Result<Option<Away>, StoreError> {
        self.engine.read(|db| away::find(db, of))
    }

    fn set_away(
        &self,
        of: &Staff,
        said: Option<&Away>,
    ) -> Result<Option<Vec<PersonId>>, StoreError> {
        self.engine
            .write(&About::Anyone, |tx| away::set(tx, of, said))
    }

    fn meetings(&self, of: &MemberId, first: Day, last: Day) -> Result<Vec<Meeting>, StoreError> {
        self.engine.read(|db| agenda::meetings(db, of, first, last))
    }

    fn feed(&self, of: &MemberId) -> Result<Option<Instant>, StoreError> {
        self.engine.read(|db| agenda::feed(db, of))
    }

    fn set_feed(
        &self,
        of: &MemberId,
        token: Option<&Hash>,
        now: Instant,
    ) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| agenda::set_feed(tx, of, token, now))
    }

    fn feed_owner(&self, token: &Hash) -> Result<Option<FeedOwner>, StoreError> {
        self.engine.read(|db| agenda::feed_owner(db, token))
    }

    fn cut_off(&self, person: &PersonId, now: Instant) -> Result<(), StoreError> {
        self.engine.write(&About::Person(person), |tx| {
            sessions::cut_off(tx, person, now)
        })
    }

    fn end_codes(&self, person: &PersonId, now: Instant) -> Result<(), StoreError> {
        self.engine.write(&About::Person(person), |tx| {
            sessions::end_codes(tx, person, now)
        })
    }

    fn is_cut_off(&self, token: &Hash) -> Result<bool, StoreError> {
        self.engine.read(|db| sessions::is_cut_off(db, token))
    }

    fn note_look(&self, look: &NewLook) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| caseload::note_look(tx, look))
    }

    fn looks_at(&self, person: &PersonId) -> Result<Vec<Look>, StoreError> {
        self.engine.read(|db| caseload::looks(db, person))
    }
}
