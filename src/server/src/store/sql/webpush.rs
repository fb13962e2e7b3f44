//! Phones that are told something while the app is closed.

use domain::time::{ClockTime, Day, Instant};
use domain::webpush::{PushKind, PushLetter, Quiet};
use domain::{DeviceId, PersonId};

use super::connection::{Connection, Row, params};
use super::{About, Engine, SqlStore};
use crate::store::{
    Became, Choice, NewSubscription, Reach, Session, StoreError, Untold, Waiting, WebPushStore,
};

/// How long it is worth something that there is a message, in milliseconds: three days.
const MESSAGE_LASTS: i64 = 3 * 24 * 3_600_000;

impl<E: Engine> WebPushStore for SqlStore<E> {
    fn push_choice(&self, device: &DeviceId) -> Result<Option<Choice>, StoreError> {
        self.engine.read(|db| choice(db, device))
    }

    fn subscribe(&self, session: &Session, new: &NewSubscription) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| subscribe(tx, session, new))
    }

    fn unsubscribe(&self, device: &DeviceId) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| unsubscribe(tx, device))
    }

    fn untold(&self, evening: Day) -> Result<Vec<Untold>, StoreError> {
        self.engine.read(|db| untold(db, evening))
    }

    fn told(
        &self,
        device: &DeviceId,
        evening: Day,
        until: Option<Instant>,
        now: Instant,
    ) -> Result<(), StoreError> {
        self.engine.write(&About::Nobody, |tx| {
            let is_new = tx.execute(
                "UPDATE push_subscriptions SET evening = ?2 WHERE device = ?1 AND evening < ?2",
                params![device.as_str(), evening.number()],
            )? > 0;
            match until.filter(|_| is_new) {
                Some(until) => ask_device(tx, device.as_str(), PushLetter::Week, now, until),
                None => Ok(()),
            }
        })
    }

    fn push_due(&self, now: Instant, most: usize) -> Result<Vec<Waiting>, StoreError> {
        self.engine.read(|db| due(db, now, most))
    }

    fn push_take(&self, waiting: &Waiting, until: Instant) -> Result<bool, StoreError> {
        self.engine
            .write(&About::Nobody, |tx| take(tx, waiting, until))
    }

    fn push_done(&self, waiting: &Waiting, became: Became) -> Result<(), StoreError> {
        self.engine
            .write(&About::Nobody, |tx| done(tx, waiting, became))
    }
}

fn choice(db: &Connection, device: &DeviceId) -> Result<Option<Choice>, StoreError> {
    db.optional(
        "SELECT kinds, quiet_from, quiet_to FROM push_subscriptions WHERE device = ?1",
        [device.as_str()],
        |row| {
            Ok(Choice {
                kinds: kinds(&row.get::<String>(0)?),
                quiet: quiet(row.get(1)?, row.get(2)?),
            })
        },
    )
}

fn subscribe(tx: &Connection, session: &Session, new: &NewSubscription) -> Result<(), StoreError> {
    let device = session.device.as_str();
    tx.execute(
        "DELETE FROM push_subscriptions WHERE endpoint = ?1 AND device <> ?2",
        [&new.reach.endpoint, device],
    )?;
    let (reach, choice) = (&new.reach, &new.choice);
    let names: Vec<_> = choice.kinds.iter().map(|it| it.name()).collect();
    tx.execute(
        "INSERT INTO push_subscriptions
             (device, person, endpoint, p256dh, auth, kinds, quiet_from, quiet_to, evening)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (device) DO UPDATE
         SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
             kinds = excluded.kinds, quiet_from = excluded.quiet_from,
             quiet_to = excluded.quiet_to",
        params![
            device,
            session.person.as_str(),
            reach.endpoint,
            reach.p256dh,
            reach.auth,
            names.join(" "),
            choice.quiet.map(|it| it.from.minutes()),
            choice.quiet.map(|it| it.to.minutes()),
            new.evening.number(),
        ],
    )?;
    for letter in PushLetter::ALL {
        let key = [device, letter.name()];
        if choice.kinds.iter().all(|kind| kind.letter() != letter) {
            tx.execute(
                "DELETE FROM push_texts WHERE device = ?1 AND text = ?2",
                key,
            )?;
        }
    }
    // What waits for the end of the quiet is looked at anew: that may have changed.
    tx.execute(
        "UPDATE push_texts SET due_at = ?2
         WHERE device = ?1 AND due_at > ?2 AND tries = 0",
        params![device, new.now.millis()],
    )?;
    Ok(())
}

pub(super) fn unsubscribe(tx: &Connection, device: &DeviceId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM push_subscriptions WHERE device = ?1",
        [device.as_str()],
    )?;
    Ok(())
}

/// Who was signed out is told nothing more.
pub(super) fn unsubscribe_session(tx: &Connection, token: &[u8; 32]) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM push_subscriptions
         WHERE device IN (SELECT device FROM sessions WHERE token_hash = ?1)",
        [token],
    )?;
    Ok(())
}

/// Nor is any phone of a person who was cut off.
pub(super) fn unsubscribe_person(tx: &Connection, person: &PersonId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM push_subscriptions WHERE person = ?1",
        [person.as_str()],
    )?;
    Ok(())
}

/// Has the phones of a person told that there is a message, as far as they want to hear of one of these
/// kinds.
pub(super) fn ask(
    tx: &Connection,
    person: &PersonId,
    of: &[PushKind],
    now: Instant,
) -> Result<(), StoreError> {
    if of.is_empty() {
        return Ok(());
    }
    let found: Vec<(String, String)> = tx.query(
        "SELECT device, kinds FROM push_subscriptions WHERE person = ?1",
        [person.as_str()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    for (device, wanted) in found {
        let wanted = kinds(&wanted);
        if of.iter().any(|kind| wanted.contains(kind)) {
            let until = now.plus_millis(MESSAGE_LASTS);
            ask_device(tx, &device, PushLetter::Message, now, until)?;
        }
    }
    Ok(())
}

/// One that waits already stays where it is in the queue, and is worth something for longer.
fn ask_device(
    tx: &Connection,
    device: &str,
    letter: PushLetter,
    now: Instant,
    until: Instant,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO push_texts (device, text, due_at, until, asked, tries)
         VALUES (?1, ?2, ?3, ?4, 1, 0)
         ON CONFLICT (device, text) DO UPDATE
         SET due_at = coalesce(push_texts.due_at, excluded.due_at), asked = push_texts.asked + 1,
             until = CASE WHEN push_texts.due_at IS NULL OR push_texts.until < excluded.until
                     THEN excluded.until ELSE push_texts.until END,
             tries = CASE WHEN push_texts.due_at IS NULL THEN 0 ELSE push_texts.tries END",
        params![device, letter.name(), now.millis(), until.millis()],
    )?;
    Ok(())
}

fn untold(db: &Connection, evening: Day) -> Result<Vec<Untold>, StoreError> {
    db.query(
        "SELECT device, person, kinds, evening FROM push_subscriptions WHERE evening < ?1",
        [evening.number()],
        |row| {
            Ok(Untold {
                device: DeviceId::new(row.get::<String>(0)?),
                person: PersonId::new(row.get::<String>(1)?),
                kinds: kinds(&row.get::<String>(2)?),
                after: Day::from_number(row.get(3)?),
            })
        },
    )
}

fn due(db: &Connection, now: Instant, most: usize) -> Result<Vec<Waiting>, StoreError> {
    db.query(
        "SELECT device, person, endpoint, p256dh, auth, quiet_from, quiet_to,
                text, until, asked, tries, sent_at, due_at
         FROM push_texts JOIN push_subscriptions USING (device)
         WHERE due_at <= ?1 ORDER BY due_at, device, text LIMIT ?2",
        params![now.millis(), most as i64],
        waiting,
    )
}

fn waiting(row: &Row<'_>) -> Result<Waiting, StoreError> {
    let text: String = row.get(7)?;
    let named = PushLetter::ALL.into_iter().find(|it| it.name() == text);
    Ok(Waiting {
        device: DeviceId::new(row.get::<String>(0)?),
        person: PersonId::new(row.get::<String>(1)?),
        reach: Reach {
            endpoint: row.get(2)?,
            p256dh: row.get(3)?,
            auth: row.get(4)?,
        },
        quiet: quiet(row.get(5)?, row.get(6)?),
        letter: named.unwrap_or(PushLetter::Message),
        until: Instant::from_millis(row.get(8)?),
        asked: row.get(9)?,
        tries: row.get(10)?,
        sent_at: row.get::<Option<i64>>(11)?.map(Instant::from_millis),
        due_at: Instant::from_millis(row.get(12)?),
    })
}

fn take(tx: &Connection, waiting: &Waiting, until: Instant) -> Result<bool, StoreError> {
    let (device, text) = (waiting.device.as_str(), waiting.letter.name());
    let taken = tx.execute(
        "UPDATE push_texts SET due_at = ?4, tries = tries + 1
         WHERE device = ?1 AND text = ?2 AND due_at = ?3",
        params![device, text, waiting.due_at.millis(), until.millis()],
    )?;
    Ok(taken > 0)
}

/// What another server has taken or told meanwhile stays as it left it.
fn done(tx: &Connection, waiting: &Waiting, became: Became) -> Result<(), StoreError> {
    let (device, text) = (waiting.device.as_str(), waiting.letter.name());
    let (asked, due_at) = (waiting.asked, waiting.due_at.millis());
    match became {
        // A reason that came while it was sent is told next.
        Became::Sent(at) => tx.execute(
            "UPDATE push_texts
                 SET due_at = CASE WHEN asked = ?3 THEN NULL ELSE CAST(?4 AS BIGINT) END, sent_at = ?4, tries = 0
                 WHERE device = ?1 AND text = ?2",
            params![device, text, asked, at.millis()],
        )?,
        Became::PutOff(at) => tx.execute(
            "UPDATE push_texts SET due_at = ?4
                 WHERE device = ?1 AND text = ?2 AND due_at = ?3",
            params![device, text, due_at, at.millis()],
        )?,
        Became::Dropped => tx.execute(
            "UPDATE push_texts SET due_at = NULL
                 WHERE device = ?1 AND text = ?2 AND asked = ?3 AND due_at = ?4",
            params![device, text, asked, due_at],
        )?,
        // A browser that has subscribed anew meanwhile is reached elsewhere.
        Became::Gone => tx.execute(
            "DELETE FROM push_subscriptions WHERE device = ?1 AND endpoint = ?2",
            [device, &waiting.reach.endpoint],
        )?,
    };
    Ok(())
}

/// A name of a newer program is passed over.
fn kinds(names: &str) -> Vec<PushKind> {
    let all = PushKind::ALL.into_iter();
    all.filter(|kind| names.split(' ').any(|name| name == kind.name()))
        .collect()
}

fn quiet(from: Option<u16>, to: Option<u16>) -> Option<Quiet> {
    let time = |minutes: u16| ClockTime::new(minutes / 60, minutes % 60);
    let (from, to) = (time(from?)?, time(to?)?);
    Some(Quiet { from, to })
}
