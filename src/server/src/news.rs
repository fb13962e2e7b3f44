//! Tells whoever has the app open that there is something new about a person; never what it is.

mod servers;

use std::collections::HashMap;
use std::sync::mpsc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{DeviceId, MemberId, PersonId};
use serde::{Deserialize, Serialize};
pub(crate) use servers::tell_erased_from_beside;
use tokio::sync::{Notify, broadcast};

use crate::in_memory::InMemory;

/// So many phones of one person listen at most.
const MOST_OF_ONE: usize = 16;
/// So many news wait for a desk that is slow; past that it hears that there was something.
const MOST_WAITING: usize = 1_024;

/// Who listens.
#[derive(Clone)]
pub(crate) struct News(Arc<Inner>);

struct Inner {
    phones: Mutex<Phones>,
    desks: Mutex<Option<broadcast::Sender<Heard>>>,
    /// To the other servers on this database; none where there is one server.
    others: Mutex<Option<mpsc::Sender<What>>>,
    /// Of who is erased nothing stays in it.
    in_memory: Arc<InMemory>,
}

/// What is told.
#[derive(Debug, Serialize, Deserialize)]
enum What {
    /// There is something new about this person, which this phone caused.
    Of(PersonId, Option<DeviceId>),
    Ended(MemberId),
    Caseload(MemberId),
    /// Nothing of this person stays in memory.
    Erased(PersonId),
}

/// What a desk hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// There is something new about this person.
    Of(PersonId),
    /// The sessions of this one have ended.
    Ended(MemberId),
    /// This one has other people than before.
    Caseload(MemberId),
}

/// By person, as long as a phone of theirs listens; none once the server stops.
type Phones = Option<HashMap<PersonId, Vec<Arc<Phone>>>>;

/// A phone that listens.
struct Phone {
    device: DeviceId,
    /// Keeps one that came while nobody waited.
    news: Notify,
}

impl News {
    pub(crate) fn new(in_memory: Arc<InMemory>) -> Self {
        Self(Arc::new(Inner {
            phones: Mutex::new(Some(HashMap::new())),
            desks: Mutex::new(Some(broadcast::Sender::new(MOST_WAITING))),
            others: Mutex::new(None),
            in_memory,
        }))
    }

    /// There is something new about this person. The phone that caused it knows.
    pub(crate) fn tell(&self, person: &PersonId, cause: Option<&DeviceId>) {
        self.tell_all(What::Of(person.clone(), cause.cloned()));
    }

    /// The sessions of someone of the staff have ended.
    pub(crate) fn tell_ended(&self, staff: &MemberId) {
        self.tell_all(What::Ended(staff.clone()));
    }

    /// Someone of the staff has other people than before.
    pub(crate) fn tell_caseload(&self, staff: &MemberId) {
        self.tell_all(What::Caseload(staff.clone()));
    }

    /// This person was erased: nobody keeps anything of them, and whoever listens is told.
    pub(crate) fn tell_erased(&self, person: &PersonId) {
        for what in servers::erased(person) {
            self.tell_all(what);
        }
    }

    fn tell_all(&self, what: What) {
        self.tell_here(&what);
        if let Some(others) = &*locked(&self.0.others) {
            // Refused only while the server stops.
            others.send(what).ok();
        }
    }

    /// Tells those who listen at this server.
    fn tell_here(&self, what: &What) {
        match what {
            What::Of(person, cause) => {
                self.tell_phones(person, cause.as_ref());
                self.tell_desks(Heard::Of(person.clone()));
            }
            What::Ended(staff) => self.tell_desks(Heard::Ended(staff.clone())),
            What::Caseload(staff) => self.tell_desks(Heard::Caseload(staff.clone())),
            What::Erased(person) => self.0.in_memory.forget(person),
        }
    }

    fn tell_phones(&self, person: &PersonId, cause: Option<&DeviceId>) {
        let phones = self.phones();
        let theirs = phones.as_ref().and_then(|all| all.get(person));
        let others = theirs.into_iter().flatten();
        for phone in others.filter(|it| Some(&it.device) != cause) {
            phone.news.notify_one();
        }
    }

    /// There may be something new about anyone. A desk whose stream ends asks for everything anew.
    fn tell_everyone(&self) {
        for phone in self.phones().iter().flat_map(HashMap::values).flatten() {
            phone.news.notify_one();
        }
        if let Some(desks) = &mut *locked(&self.0.desks) {
            *desks = broadcast::Sender::new(MOST_WAITING);
        }
    }

    fn tell_desks(&self, what: Heard) {
        let desks = locked(&self.0.desks);
        // Refused only where no desk is open.
        drop(desks.as_ref().map(|desks| desks.send(what)));
    }

    /// Listens for a phone of this person; none when too many do.
    pub(crate) fn listen(&self, person: &PersonId, device: &DeviceId) -> Option<Listening> {
        let mut phones = self.phones();
        let theirs = phones.as_mut()?.entry(person.clone()).or_default();
        if theirs.len() >= MOST_OF_ONE {
            return None;
        }
        let phone = Arc::new(Phone {
            device: device.clone(),
            news: Notify::new(),
        });
        theirs.push(Arc::clone(&phone));
        Some(Listening {
            phone,
            person: person.clone(),
            news: self.clone(),
        })
    }

    /// Listens for a desk.
    pub(crate) fn listen_to_all(&self) -> Option<broadcast::Receiver<Heard>> {
        locked(&self.0.desks)
            .as_ref()
            .map(broadcast::Sender::subscribe)
    }

    /// How many phones and how many desks listen.
    pub(crate) fn listening(&self) -> (usize, usize) {
        let phones = self.phones();
        let phones = phones
            .as_ref()
            .map_or(0, |all| all.values().map(Vec::len).sum());
        let desks = locked(&self.0.desks);
        let desks = desks.as_ref().map_or(0, broadcast::Sender::receiver_count);
        (phones, desks)
    }

    /// Lets everyone go: the server stops.
    pub(crate) fn close(&self) {
        let all = self.phones().take().unwrap_or_default();
        for phone in all.values().flatten() {
            phone.news.notify_one();
        }
        *locked(&self.0.desks) = None;
        *locked(&self.0.others) = None;
    }

    fn phones(&self) -> MutexGuard<'_, Phones> {
        locked(&self.0.phones)
    }
}

fn locked<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A phone that listens, until this goes.
pub(crate) struct Listening {
    phone: Arc<Phone>,
    person: PersonId,
    news: News,
}

impl Listening {
    /// Waits for news that the phone did not make itself; false once the server stops.
    pub(crate) async fn next(&self) -> bool {
        if self.news.phones().is_none() {
            return false;
        }
        self.phone.news.notified().await;
        self.news.phones().is_some()
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let mut phones = self.news.phones();
        let Some(all) = phones.as_mut() else { return };
        if let Some(theirs) = all.get_mut(&self.person) {
            theirs.retain(|it| !Arc::ptr_eq(it, &self.phone));
            if theirs.is_empty() {
                all.remove(&self.person);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_phone_hears_what_others_did_and_not_what_it_did_itself() {
        let news = News::new(Arc::default());
        let (samir, mine) = (PersonId::new("samir"), DeviceId::new("mine"));
        let phone = news.listen(&samir, &mine).unwrap();
        let other = news.listen(&samir, &DeviceId::new("other")).unwrap();
        let mut desk = news.listen_to_all().unwrap();
        // What a phone did itself does not hide what came just before.
        news.tell(&samir, None);
        news.tell(&samir, Some(&mine));
        news.tell(&PersonId::new("selam"), None);
        assert!(phone.next().await && other.next().await);
        news.tell(&samir, Some(&mine));
        assert!(other.next().await);
        let waited = tokio::select! { biased; it = phone.next() => Some(it), () = std::future::ready(()) => None };
        assert_eq!(waited, None);
        assert_eq!(desk.recv().await, Ok(Heard::Of(samir.clone())));
        drop((phone, other));
        assert_eq!(news.phones().as_ref().map(HashMap::len), Some(0));
    }

    #[tokio::test]
    async fn who_listens_is_let_go_when_the_server_stops() {
        let news = News::new(Arc::default());
        let samir = PersonId::new("samir");
        let mine = DeviceId::new("mine");
        let phone = news.listen(&samir, &mine).unwrap();
        news.close();
        assert!(!phone.next().await);
        assert!(news.listen(&samir, &mine).is_none() && news.listen_to_all().is_none());
        news.tell(&samir, None);
    }

    #[test]
    fn so_many_phones_of_one_person_and_no_more() {
        let news = News::new(Arc::default());
        let samir = PersonId::new("samir");
        let mine = DeviceId::new("mine");
        let listen = || news.listen(&samir, &mine);
        let mut all: Vec<_> = (0..MOST_OF_ONE).map(|_| listen()).collect();
        assert!(all.iter().all(Option::is_some));
        assert!(listen().is_none());
        all.pop();
        assert!(listen().is_some());
    }
}
