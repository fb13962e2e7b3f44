//! Tells whoever has the app open that there is something new about a person; never what it is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{DeviceId, PersonId};
use tokio::sync::{broadcast, watch};

/// So many phones of one person listen at most.
const MOST_OF_ONE: usize = 16;
/// So many news wait for a desk that is slow; past that it hears that there was something.
const MOST_WAITING: usize = 1_024;

/// Who made the news last; none when it was not a phone.
type Cause = Option<DeviceId>;

/// Who listens.
#[derive(Clone)]
pub(crate) struct News(Arc<Inner>);

struct Inner {
    phones: Mutex<Phones>,
    desks: Mutex<Option<broadcast::Sender<PersonId>>>,
}

/// By person, as long as a phone of theirs listens; none once the server stops.
type Phones = Option<HashMap<PersonId, watch::Sender<Cause>>>;

impl News {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Inner {
            phones: Mutex::new(Some(HashMap::new())),
            desks: Mutex::new(Some(broadcast::Sender::new(MOST_WAITING))),
        }))
    }

    /// There is something new about this person. The phone that caused it knows.
    pub(crate) fn tell(&self, person: &PersonId, cause: Cause) {
        if let Some(sender) = self.phones().as_ref().and_then(|all| all.get(person)) {
            sender.send_replace(cause);
        }
        let desks = locked(&self.0.desks);
        // Refused only where no desk is open.
        drop(desks.as_ref().map(|desks| desks.send(person.clone())));
    }

    /// Listens for a phone of this person; none when too many do.
    pub(crate) fn listen(&self, person: &PersonId) -> Option<Listening> {
        let mut phones = self.phones();
        let all = phones.as_mut()?;
        let sender = all
            .entry(person.clone())
            .or_insert_with(|| watch::Sender::new(None));
        if sender.receiver_count() >= MOST_OF_ONE {
            return None;
        }
        Some(Listening {
            receiver: Some(sender.subscribe()),
            person: person.clone(),
            news: self.clone(),
        })
    }

    /// Listens for a desk: of whom there is news.
    pub(crate) fn listen_to_all(&self) -> Option<broadcast::Receiver<PersonId>> {
        locked(&self.0.desks)
            .as_ref()
            .map(broadcast::Sender::subscribe)
    }

    /// Lets everyone go: the server stops.
    pub(crate) fn close(&self) {
        *self.phones() = None;
        *locked(&self.0.desks) = None;
    }

    fn phones(&self) -> MutexGuard<'_, Phones> {
        locked(&self.0.phones)
    }
}

fn locked<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A phone that listens.
pub(crate) struct Listening {
    receiver: Option<watch::Receiver<Cause>>,
    person: PersonId,
    news: News,
}

impl Listening {
    /// Waits for news that `device` did not make itself; false once the server stops.
    pub(crate) async fn next(&mut self, device: &DeviceId) -> bool {
        let Some(receiver) = &mut self.receiver else {
            return false;
        };
        while receiver.changed().await.is_ok() {
            if receiver.borrow_and_update().as_ref() != Some(device) {
                return true;
            }
        }
        false
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.receiver = None;
        if let Some(all) = self.news.phones().as_mut() {
            let is_last = |it: &watch::Sender<Cause>| it.receiver_count() == 0;
            if all.get(&self.person).is_some_and(is_last) {
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
        let news = News::new();
        let (samir, mine) = (PersonId::new("samir"), DeviceId::new("mine"));
        let mut phone = news.listen(&samir).unwrap();
        let mut desk = news.listen_to_all().unwrap();
        news.tell(&samir, Some(mine.clone()));
        news.tell(&PersonId::new("selam"), None);
        news.tell(&samir, None);
        assert!(phone.next(&mine).await);
        assert_eq!(desk.recv().await, Ok(samir.clone()));
        drop(phone);
        assert_eq!(news.phones().as_ref().map(HashMap::len), Some(0));
    }

    #[tokio::test]
    async fn who_listens_is_let_go_when_the_server_stops() {
        let news = News::new();
        let samir = PersonId::new("samir");
        let mut phone = news.listen(&samir).unwrap();
        news.close();
        assert!(!phone.next(&DeviceId::new("mine")).await);
        assert!(news.listen(&samir).is_none() && news.listen_to_all().is_none());
        news.tell(&samir, None);
    }

    #[test]
    fn so_many_phones_of_one_person_and_no_more() {
        let news = News::new();
        let samir = PersonId::new("samir");
        let mut all: Vec<_> = (0..MOST_OF_ONE).map(|_| news.listen(&samir)).collect();
        assert!(all.iter().all(Option::is_some));
        assert!(news.listen(&samir).is_none());
        all.pop();
        assert!(news.listen(&samir).is_some());
    }
}
