//! What the server keeps of the staff. [`StaffStore`] is all that the rest of the server knows of it.

use domain::desk::{Approach, Away, Staff, StaffMutation};
use domain::time::{Day, Instant};
use domain::week::Entry;
use domain::{Change, MemberId, MessageId, PersonId, Record, Refusal};
use sync::desk::{Colleague, Deed, Look, Part};

use super::{Chunk, Hash, StoreError};

/// Everything the server remembers of the staff. What a verb has answered is on the disk.
pub trait StaffStore: Send + Sync {
    /// The open account with this name.
    fn account(&self, login: &str) -> Result<Option<Account>, StoreError>;

    /// Makes an account that is not open yet, or says that the name or id is taken.
    fn add_account(&self, new: &NewAccount) -> Result<bool, StoreError>;

    /// The account that this code opens, with the secret of its second factor.
    fn opening(&self, code: &Hash, now: Instant) -> Result<Option<Opening>, StoreError>;

    /// Opens an account and uses the code up; false when the code does not work any more.
    fn open_account(&self, opened: &OpenedAccount) -> Result<bool, StoreError>;

    /// Signs someone in; false when this step of the second factor was used before, or what they proved it
    /// with was taken off meanwhile.
    fn sign_staff_in(&self, new: &NewStaffSession) -> Result<bool, StoreError>;

    /// Remembers that the owner of an account signed in in this browser.
    fn know_browser(&self, token: &Hash, staff: &MemberId, now: Instant) -> Result<(), StoreError>;

    /// Whether anybody signed in in this browser before.
    fn is_browser_known(&self, token: &Hash, now: Instant) -> Result<bool, StoreError>;

    /// The owner of the account with this name, if they signed in in this browser before.
    fn known_in_browser(
        &self,
        token: &Hash,
        login: &str,
        now: Instant,
    ) -> Result<Option<MemberId>, StoreError>;

    /// Ends a session; nothing happens when there is none.
    fn sign_staff_out(&self, token: &Hash) -> Result<(), StoreError>;

    /// Who is signed in with this token.
    fn staff_session(&self, token: &Hash) -> Result<Option<StaffSession>, StoreError>;

    /// Remembers that the session is in use.
    fn staff_seen(&self, token: &Hash, now: Instant) -> Result<(), StoreError>;

    /// The people of whose team this is a member.
    fn caseload(&self, staff: &MemberId) -> Result<Vec<Case>, StoreError>;

    /// A person's records, if this is a member of the team.
    fn file_for(&self, staff: &MemberId, person: &PersonId)
    -> Result<Option<CaseFile>, StoreError>;

    /// Does what someone of the staff meant, once; none if the person is not theirs.
    fn act(&self, act: &Act<'_>) -> Result<Option<Done>, StoreError>;

    /// Sends a photo: the message that has it and the picture, both or neither, once; none if the person is not
    /// theirs.
    fn send_photo(&self, act: &Act<'_>, picture: &Chunk) -> Result<Option<Done>, StoreError>;

    /// Does each of these in one transaction, once: all of them or none. None if one of the people is not
    /// theirs.
    fn act_for_all(&self, acts: &[Act<'_>]) -> Result<Option<GroupDone>, StoreError>;

    /// What was done with a person's file, the last first.
    fn deeds(&self, person: &PersonId) -> Result<Vec<Deed>, StoreError>;

    /// Those to whom this one can hand a person over.
    fn colleagues(&self, of: &MemberId) -> Result<Vec<Colleague>, StoreError>;

    /// When someone said that they are away; also what is over by now.
    fn away(&self, staff: &MemberId) -> Result<Option<Away>, StoreError>;

    /// Says when someone is away, or that they are not, in the file of each of their people. Returns
    /// whose files changed; none when the stand-in is no colleague.
    fn set_away(
        &self,
        staff: &Staff,
        away: Option<&Away>,
    ) -> Result<Option<Vec<PersonId>>, StoreError>;

    /// What is in the weeks of their people from one day to another and has them there, in order.
    fn meetings(&self, staff: &MemberId, first: Day, last: Day)
    -> Result<Vec<Meeting>, StoreError>;

    /// Since when their agenda has an address (UTC).
    fn feed(&self, staff: &MemberId) -> Result<Option<Instant>, StoreError>;

    /// Gives their agenda an address in place of the one before, or takes it away.
    fn set_feed(
        &self,
        staff: &MemberId,
        token: Option<&Hash>,
        now: Instant,
    ) -> Result<(), StoreError>;

    /// Whose agenda has this address; nobody's once their account is closed.
    fn feed_owner(&self, token: &Hash) -> Result<Option<FeedOwner>, StoreError>;

    /// Ends every session of a person's phones and makes their codes worthless.
    fn cut_off(&self, person: &PersonId, now: Instant) -> Result<(), StoreError>;

    /// Makes the codes of a person worthless that nobody used yet; no phone is cut off.
    fn end_codes(&self, person: &PersonId, now: Instant) -> Result<(), StoreError>;

    /// Whether the phone with this token was cut off.
    fn is_cut_off(&self, token: &Hash) -> Result<bool, StoreError>;

    /// Writes a look down; one at the same part within the hour is the same look.
    fn note_look(&self, look: &NewLook) -> Result<(), StoreError>;

    /// The looks at a person's file, the last first.
    fn looks_at(&self, person: &PersonId) -> Result<Vec<Look>, StoreError>;
}

/// Somebody who proved who they are.
#[derive(Clone, Debug)]
pub struct Owner {
    /// Who.
    pub staff: Staff,
    /// How often the credentials of the account were taken off when they proved it.
    pub credentials: i64,
}

/// An account that can sign in.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whose it is.
    pub staff: Staff,
    /// The password's hash; none for an account that is not open yet.
    pub password_hash: Option<String>,
    /// The secret of the second factor, in base 32.
    pub totp_secret: Option<String>,
    /// As in [`Owner`].
    pub credentials: i64,
    /// Whether it is a demo account: good in a demo only.
    pub is_demo: bool,
}

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Whose it is.
    pub staff: Staff,
    /// The name with which they sign in.
    pub login: String,
    /// The moment now (UTC).
    pub now: Instant,
    /// How it is opened; an account of the demo team needs none.
    pub opening: Option<NewOpening>,
    /// Whether it is of the demo: good in a demo only.
    pub is_demo: bool,
    /// The administrator who makes it; none for who does it on the server itself.
    pub by: Option<MemberId>,
}

/// The code that opens an account.
#[derive(Clone, Debug)]
pub struct NewOpening {
    /// Hash of the code.
    pub code: Hash,
    /// The secret of the second factor, in base 32.
    pub totp_secret: String,
    /// Until when it works (UTC).
    pub expires_at: Instant,
}

/// An account that waits to be opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Whose it is.
    pub staff: Staff,
    /// The name with which they will sign in.
    pub login: String,
    /// The secret of the second factor, in base 32.
    pub totp_secret: String,
    /// As in [`Owner`].
    pub credentials: i64,
}

/// An account that is opened.
#[derive(Clone, Debug)]
pub struct OpenedAccount {
    /// Hash of the code that was used.
    pub code: Hash,
    /// Whose it is.
    pub staff: MemberId,
    /// The password's hash.
    pub password_hash: String,
    /// The moment now (UTC).
    pub now: Instant,
}

/// A session to be made.
#[derive(Clone, Debug)]
pub struct NewStaffSession {
    /// Hash of its token.
    pub token: Hash,
    /// Who signs in.
    pub staff: MemberId,
    /// The step of the second factor; none for a demo account.
    pub totp_step: Option<u64>,
    /// As in [`Owner`].
    pub credentials: i64,
    /// The moment now (UTC).
    pub now: Instant,
}

/// Someone who is signed in at the desk.
#[derive(Clone, Debug)]
pub struct StaffSession {
    /// Who.
    pub staff: Staff,
    /// When they signed in (UTC).
    pub created_at: Instant,
    /// When the session was used last (UTC), to the minute.
    pub last_seen_at: Instant,
    /// Whether the account is of the demo: good in a demo only.
    pub is_demo: bool,
}

impl StaffSession {
    /// How long a session lasts, in milliseconds: a working day.
    pub(super) const LONGEST: i64 = 12 * 3_600_000;
    /// How long it lasts without being used, in milliseconds.
    pub(super) const LONGEST_IDLE: i64 = 3_600_000;

    /// Whether they must sign in again.
    pub fn is_over(&self, now: Instant) -> bool {
        now.millis() - self.created_at.millis() > Self::LONGEST
            || now.millis() - self.last_seen_at.millis() > Self::LONGEST_IDLE
    }
}

/// One of somebody's people.
#[derive(Clone, Debug)]
pub struct Case {
    /// Who.
    pub person: PersonId,
    /// The number of the last change of the file.
    pub head: u64,
    /// When a phone of theirs was here last (UTC).
    pub seen: Option<Instant>,
}

/// A file with where it stands.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Where it stands.
    pub case: Case,
    /// All its records.
    pub records: Vec<Record>,
    /// Messages that are on a phone of the person.
    pub on_phone: Vec<MessageId>,
}

/// An action of someone of the staff.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// Who.
    pub staff: &'a Staff,
    /// With whose file.
    pub person: &'a PersonId,
    /// What was meant.
    pub mutation: &'a StaffMutation,
    /// The way of working of the municipality, where it has one.
    pub approach: Option<&'a Approach>,
    /// The moment now (UTC).
    pub now: Instant,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// What changed now; empty when it was done before.
    pub changes: Vec<Change>,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
}

/// What became of the same action for several people.
#[derive(Clone, Debug)]
pub struct GroupDone {
    /// Whose file changed now; nobody's when it was done before or refused.
    pub changed: Vec<PersonId>,
    /// Why it was refused.
    pub refusal: Option<Refusal>,
}

/// Something that someone of the staff has with one of their people.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// With whom.
    pub person: PersonId,
    /// First name.
    pub name: String,
    /// What it is.
    pub entry: Entry,
}

/// Whose agenda has an address.
#[derive(Clone, Debug)]
pub struct FeedOwner {
    /// Whose.
    pub staff: Staff,
    /// Whether the account is of the demo: good in a demo only.
    pub is_demo: bool,
}

/// A look to be written down.
#[derive(Clone, Debug)]
pub struct NewLook {
    /// At whose file.
    pub person: PersonId,
    /// Who looked.
    pub staff: MemberId,
    /// At what.
    pub part: Part,
    /// Whether the person is not theirs: then they got nothing.
    pub is_stranger: bool,
    /// The moment now (UTC).
    pub now: Instant,
}
