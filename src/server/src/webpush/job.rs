//! The work beside the requests: looks what every evening asks for, and sends what waits.

use std::error::Error;
use std::sync::Arc;

use domain::File;
use domain::time::Instant;
use domain::webpush::{PushLetter, due, evening_of, has_unread};
use futures::stream::{self, StreamExt as _};
use tokio::sync::watch;

use super::send::{NotSent, Said};
use crate::app::App;
use crate::log::labelled;
use crate::store::{Became, StoreError, Untold, Waiting};

/// Between two of the same letter on one phone lies at least this, in milliseconds.
const GAP: i64 = 10 * 60_000;
/// The first wait after a failure, in milliseconds; each next one is twice as long, up to the longest. So long it is taken
/// too while it is sent: longer than a push service may need, and than the clocks of two servers may differ.
const FIRST_WAIT: i64 = 60_000;
const LONGEST_WAIT: i64 = 3_600_000;
/// So often something is tried.
const MOST_TRIES: u32 = 10;
/// So many are taken from the queue in one go, and so many sent at once.
const BATCH: usize = 100;
const AT_ONCE: usize = 8;

/// Why a round ended early.
#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the work was interrupted")]
    Interrupted(#[from] tokio::task::JoinError),
}

/// Works until the server stops.
pub(crate) async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let push = &app.web_push;
    loop {
        if let Err(error) = round(&app).await {
            // Nothing is lost: the queue is looked at again.
            tracing::warn!(cause = &error as &dyn Error, "phones are not told now");
        }
        tokio::select! {
            () = push.news.notified() => {}
            () = tokio::time::sleep(push.every) => {}
            _ = stopped.wait_for(|is_stopping| *is_stopping) => return,
        }
    }
}

async fn round(app: &Arc<App>) -> Result<(), Broken> {
    let evening = Arc::clone(app);
    tokio::task::spawn_blocking(labelled(move || ask_for_evening(&evening))).await??;
    loop {
        let queue = Arc::clone(app);
        let next = move || queue.store.push_due(queue.clock.now(), BATCH);
        let batch = tokio::task::spawn_blocking(next).await??;
        let is_last = batch.len() < BATCH;
        let mut telling = stream::iter(batch)
            .map(|waiting| tell(Arc::clone(app), waiting))
            .buffer_unordered(AT_ONCE);
        while let Some(told) = telling.next().await {
            told?;
        }
        if is_last {
            return Ok(());
        }
    }
}

/// Puts into the queue what the evenings since the last one ask for.
fn ask_for_evening(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now();
    let evening = evening_of(now);
    for untold in app.store.untold(evening)? {
        let Untold {
            device,
            person,
            kinds,
            after,
        } = untold;
        let until = match app.store.records(&person) {
            Ok(records) => {
                let due = due(&File::from_records(records), after, evening, now);
                let wanted = due.iter().filter(|it| kinds.contains(&it.kind));
                wanted.map(|it| it.until).max()
            }
            // Nobody else is to wait for what cannot be read.
            Err(StoreError::Unreadable(error)) => {
                tracing::error!(%error, "a person is not told of tomorrow");
                None
            }
            Err(other) => return Err(other),
        };
        app.store.told(&device, evening, until, now)?;
    }
    Ok(())
}

/// Sends one, unless it is to wait or is worth nothing any more.
async fn tell(app: Arc<App>, mut waiting: Waiting) -> Result<(), Broken> {
    let now = app.clock.now();
    let first = first_moment(&waiting, now);
    let became = if waiting.until <= now {
        Became::Dropped
    } else if first > now {
        Became::PutOff(first)
    } else if is_read(&app, &waiting).await? {
        Became::Dropped
    } else {
        // First of all: what cannot be taken is not sent, or it would be sent again and again.
        let until = now.plus_millis(wait_of(&waiting));
        if !take(&app, &waiting, until).await? {
            return Ok(());
        }
        waiting.due_at = until;
        let said = app.web_push.send(&waiting, now).await;
        after_sending(&waiting, said, now)
    };
    let noting = move || app.store.push_done(&waiting, became);
    Ok(tokio::task::spawn_blocking(noting).await??)
}

/// Takes it for this server: another one that found it too leaves it alone from now on.
async fn take(app: &Arc<App>, waiting: &Waiting, until: Instant) -> Result<bool, Broken> {
    let (app, waiting) = (Arc::clone(app), waiting.clone());
    let taking = move || app.store.push_take(&waiting, until);
    Ok(tokio::task::spawn_blocking(taking).await??)
}

/// The first moment at which this phone may be told this.
fn first_moment(waiting: &Waiting, now: Instant) -> Instant {
    let after_last = waiting.sent_at.map_or(now, |at| at.plus_millis(GAP));
    let moment = after_last.max(now);
    waiting
        .quiet
        .map_or(moment, |quiet| quiet.first_after(moment))
}

/// Whether it would tell of messages that were all read meanwhile.
async fn is_read(app: &Arc<App>, waiting: &Waiting) -> Result<bool, Broken> {
    if waiting.letter != PushLetter::Message {
        return Ok(false);
    }
    let (app, person) = (Arc::clone(app), waiting.person.clone());
    let records = tokio::task::spawn_blocking(move || app.store.records(&person)).await?;
    match records {
        Ok(records) => Ok(!has_unread(&File::from_records(records))),
        Err(StoreError::Unreadable(_)) => Ok(false),
        Err(other) => Err(other.into()),
    }
}

/// How long to wait after a failure, in milliseconds.
fn wait_of(waiting: &Waiting) -> i64 {
    (FIRST_WAIT << waiting.tries.min(10)).min(LONGEST_WAIT)
}

fn after_sending(waiting: &Waiting, said: Result<Said, NotSent>, now: Instant) -> Became {
    let asked_to_wait = match said {
        Ok(Said::Yes) => return Became::Sent(now),
        // The address was good when the phone gave it: there is nothing to wait for.
        Ok(Said::Gone) | Err(NotSent::NoPlace(_) | NotSent::NoKey(_)) => return Became::Gone,
        Ok(Said::NotNow(seconds)) => seconds.map_or(0, |it| i64::from(it) * 1000),
        Err(error) => {
            tracing::warn!(cause = &error as &dyn Error, "a phone is not told");
            0
        }
    };
    if waiting.tries + 1 >= MOST_TRIES {
        return Became::Dropped;
    }
    let wait = wait_of(waiting).max(asked_to_wait.min(LONGEST_WAIT));
    Became::PutOff(now.plus_millis(wait))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Reach;
    use domain::webpush::Quiet;
    use domain::{DeviceId, PersonId};

    const NOW: Instant = Instant::from_millis(1_795_505_400_000);

    fn waiting(tries: u32) -> Waiting {
        Waiting {
            device: DeviceId::new("d"),
            person: PersonId::new("p"),
            reach: Reach {
                endpoint: String::new(),
                p256dh: Vec::new(),
                auth: [0; 16],
            },
            quiet: None,
            letter: PushLetter::Message,
            due_at: NOW,
            until: NOW.plus_millis(1),
            asked: 1,
            tries,
            sent_at: None,
        }
    }

    #[test]
    fn waits_twice_as_long_each_time_and_gives_up_in_the_end() {
        let not_now =
            |tries, seconds| after_sending(&waiting(tries), Ok(Said::NotNow(seconds)), NOW);
        let minutes = |count: i64| Became::PutOff(NOW.plus_millis(count * 60_000));
        assert_eq!(not_now(0, None), minutes(1));
        assert_eq!(not_now(3, None), minutes(8));
        assert_eq!(not_now(8, None), minutes(60));
        assert_eq!(not_now(0, Some(600)), minutes(10));
        assert_eq!(not_now(0, Some(1_000_000)), minutes(60));
        assert_eq!(not_now(9, None), Became::Dropped);
    }

    #[test]
    fn ten_minutes_lie_between_two_and_the_quiet_counts_after_them() {
        let told = |sent_before: i64, quiet| Waiting {
            sent_at: Some(NOW.plus_millis(-sent_before * 60_000)),
            quiet,
            ..waiting(0)
        };
        let in_minutes = |count: i64| NOW.plus_millis(count * 60_000);
        assert_eq!(first_moment(&waiting(0), NOW), NOW);
        assert_eq!(first_moment(&told(3, None), NOW), in_minutes(7));
        assert_eq!(first_moment(&told(30, None), NOW), NOW);
        // It is 08:30; at 08:37 it is quiet.
        let quiet = Quiet {
            from: "08:35".parse().unwrap(),
            to: "09:00".parse().unwrap(),
        };
        assert_eq!(first_moment(&told(3, Some(quiet)), NOW), in_minutes(30));
        assert_eq!(first_moment(&told(30, Some(quiet)), NOW), NOW);
    }
}
