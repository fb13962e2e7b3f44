//! Who is signed in, asked of the database for many requests at once: what comes while one question is under way is
//! asked together with the next. Each is answered with what the database says after the request came.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::problem::ApiError;
use crate::store::{Hash, Session, Store, StoreError};

/// So many questions are under way at once at most.
const MOST_ASKING: usize = 4;
/// Nobody asks beside a question unless it takes this long: it would only ask for fewer each, and a connection that
/// hangs must not hold everybody up.
const SLOW: Duration = Duration::from_millis(20);
/// So many are asked for in one.
const MOST_TOGETHER: usize = 64;

type Found = Result<Option<Arc<Session>>, StoreError>;

/// Requests that want to know whose they are.
#[derive(Clone, Default)]
pub(crate) struct Asking(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    requests: Vec<(Hash, oneshot::Sender<Found>)>,
    asking: usize,
    /// When somebody last began to ask.
    began: Option<Instant>,
}

impl Asking {
    /// The session with this token.
    ///
    /// # Errors
    /// As [`Store::session`].
    pub(crate) async fn session(
        &self,
        store: &Arc<dyn Store>,
        token: Hash,
    ) -> Result<Option<Arc<Session>>, ApiError> {
        let (tell, told) = oneshot::channel();
        if self.lock().add(token, tell) {
            let turn = Turn(Some(self.clone()));
            tokio::spawn(turn.ask(Arc::clone(store)));
        }
        let found = told.await.map_err(|_| ApiError::Interrupted)?;
        Ok(found?)
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiting {
    /// Says whether somebody has to begin to ask.
    fn add(&mut self, token: Hash, tell: oneshot::Sender<Found>) -> bool {
        self.requests.push((token, tell));
        let is_slow = || self.began.is_some_and(|it| it.elapsed() > SLOW);
        let begins = self.asking == 0 || self.asking < MOST_ASKING && is_slow();
        if begins {
            self.asking += 1;
            self.began = Some(Instant::now());
        }
        begins
    }

    /// Those who are asked for next; none where nobody waits, and then whoever asks has stopped.
    fn next(&mut self) -> Option<Vec<(Hash, oneshot::Sender<Found>)>> {
        if self.requests.is_empty() {
            self.asking -= 1;
            return None;
        }
        self.began = Some(Instant::now());
        let rest = self.requests.len().saturating_sub(MOST_TOGETHER);
        let later = self.requests.split_off(self.requests.len() - rest);
        Some(std::mem::replace(&mut self.requests, later))
    }
}

/// One of those who ask, until nobody waits.
struct Turn(Option<Asking>);

impl Turn {
    /// Whoever waits is woken from here, where requests run, and not one by one by the thread that asked.
    async fn ask(mut self, store: Arc<dyn Store>) {
        while let Some(next) = self.next().await {
            let (tokens, tell): (Vec<Hash>, Vec<_>) = next.into_iter().unzip();
            let store = Arc::clone(&store);
            let asked = tokio::task::spawn_blocking(move || store.sessions(&tokens));
            match asked.await {
                Ok(Ok(found)) => {
                    for (tell, session) in tell.into_iter().zip(found) {
                        // Whoever is not there any more does not need it.
                        tell.send(Ok(session)).ok();
                    }
                }
                Ok(Err(error)) => {
                    for tell in tell {
                        tell.send(Err(error.for_another())).ok();
                    }
                }
                Err(_) => return,
            }
        }
        self.0 = None;
    }

    /// Those who are asked for next. Requests that are there already, but were not read yet, come along.
    async fn next(&self) -> Option<Vec<(Hash, oneshot::Sender<Found>)>> {
        let asking = self.0.as_ref()?;
        let mut before = 0;
        loop {
            let waiting = asking.lock().requests.len();
            if waiting == before || waiting >= MOST_TOGETHER {
                return asking.lock().next();
            }
            before = waiting;
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for Turn {
    /// The store panicked, or the server stops: nobody waits in vain.
    fn drop(&mut self) {
        if let Some(asking) = &self.0 {
            let mut waiting = asking.lock();
            waiting.asking -= 1;
            if waiting.asking == 0 {
                waiting.requests.clear();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(waiting: &mut Waiting, many: usize) -> Vec<bool> {
        let one = |_| waiting.add([0; 32], oneshot::channel().0);
        (0..many).map(one).collect()
    }

    #[test]
    fn who_comes_while_others_ask_is_asked_for_with_the_next() {
        let mut waiting = Waiting::default();
        assert_eq!(many(&mut waiting, 3), [true, false, false]);
        assert_eq!(waiting.next().map(|it| it.len()), Some(3));
        assert!(!many(&mut waiting, 100).contains(&true));
        let sizes = [waiting.next(), waiting.next()].map(|it| it.map(|it| it.len()));
        assert_eq!(sizes, [Some(MOST_TOGETHER), Some(100 - MOST_TOGETHER)]);
        assert!(waiting.next().is_none());
        // Whoever comes now begins again.
        assert_eq!(many(&mut waiting, 1), [true]);
    }

    #[test]
    fn a_question_that_hangs_holds_up_only_those_who_are_in_it() {
        let mut waiting = Waiting::default();
        for hanging in 1..=MOST_ASKING {
            assert_eq!(many(&mut waiting, 2), [true, false], "{hanging}");
            assert_eq!(waiting.next().map(|it| it.len()), Some(2));
            waiting.began = waiting.began.and_then(|it| it.checked_sub(2 * SLOW));
        }
        assert_eq!(many(&mut waiting, 1), [false]);
    }

    #[test]
    fn nobody_waits_for_one_who_panicked() {
        let asking = Asking::default();
        let (tell, mut told) = oneshot::channel();
        assert!(asking.lock().add([0; 32], tell));
        drop(Turn(Some(asking.clone())));
        assert_eq!(
            told.try_recv().err(),
            Some(oneshot::error::TryRecvError::Closed)
        );
        assert!(asking.lock().add([0; 32], oneshot::channel().0));
    }
}
