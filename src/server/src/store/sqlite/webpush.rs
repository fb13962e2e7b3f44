//! Phones that are told something while the app is closed.

use domain::time::{ClockTime, Day, Instant};
use domain::webpush::{PushKind, PushText, Quiet};
use domain::{DeviceId, PersonId};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::SqliteStore;
use super::known::About;
use crate::store::{
    Became, Choice, NewSubscription, Reach, Session, StoreError, Untold, Waiting, WebPushStore,
};

/// How long it is worth something that there is a message, in milliseconds: three days.
const MESSAGE_LASTS: i64 = 3 * 24 * 3_600_000;

impl WebPushStore for SqliteStore {
    fn push_choice(&self, device: &DeviceId) -> Result<Option<Choice>, StoreError> {
        self.readers.read(|db| choice(db, device))
    }

    fn subscribe(&self, session: &Session, new: &NewSubscription) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| subscribe(tx, session, new))
    }

    fn unsubscribe(&self, device: &DeviceId) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| unsubscribe(tx, device))
    }

    fn untold(&self, evening: Day) -> Result<Vec<Untold>, StoreError> {
        self.readers.read(|db| untold(db, evening))
    }

    fn told(
        &self,
        device: &DeviceId,
        evening: Day,
        until: Option<Instant>,
        now: Instant,
    ) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| {
            let mut update = tx.prepare_cached(
                "UPDATE push_subscriptions SET evening = ?2 WHERE device = ?1 AND evening < ?2",
            )?;
            let is_new = update.execute(params![device.as_str(), evening.number()])? > 0;
            match until.filter(|_| is_new) {
                Some(until) => ask_device(tx, device.as_str(), PushText::Week, now, until),
                None => Ok(()),
            }
        })
    }

    fn push_due(&self, now: Instant, most: usize) -> Result<Vec<Waiting>, StoreError> {
        self.readers.read(|db| due(db, now, most))
    }

    fn push_done(&self, waiting: &Waiting, became: Became) -> Result<(), StoreError> {
        self.write(&About::Nobody, |tx| done(tx, waiting, became))
    }
}

fn choice(db: &Connection, device: &DeviceId) -> Result<Option<Choice>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT kinds, quiet_from, quiet_to FROM push_subscriptions WHERE device = ?1",
    )?;
    let found = find.query_row([device.as_str()], |row| {
        Ok(Choice {
            kinds: kinds(&row.get::<_, String>(0)?),
            quiet: quiet(row.get(1)?, row.get(2)?),
        })
    });
    Ok(found.optional()?)
}

fn subscribe(tx: &Connection, session: &Session, new: &NewSubscription) -> Result<(), StoreError> {
    let device = session.device.as_str();
    tx.prepare_cached("DELETE FROM push_subscriptions WHERE endpoint = ?1 AND device <> ?2")?
        .execute([&new.reach.endpoint, device])?;
    let (reach, choice) = (&new.reach, &new.choice);
    let names: Vec<_> = choice.kinds.iter().map(|it| it.name()).collect();
    tx.prepare_cached(
        "INSERT INTO push_subscriptions
             (device, person, endpoint, p256dh, auth, kinds, quiet_from, quiet_to, evening)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (device) DO UPDATE
         SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth,
             kinds = excluded.kinds, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to",
    )?
    .execute(params![
        device,
        session.person.as_str(),
        reach.endpoint,
        reach.p256dh,
        reach.auth,
        names.join(" "),
        choice.quiet.map(|it| it.from.minutes()),
        choice.quiet.map(|it| it.to.minutes()),
        new.evening.number(),
    ])?;
    for text in PushText::ALL {
        let key = [device, text.name()];
        if choice.kinds.iter().all(|kind| kind.text() != text) {
            tx.prepare_cached("DELETE FROM push_texts WHERE device = ?1 AND text = ?2")?
                .execute(key)?;
        }
    }
    // What waits for the end of the quiet is looked at anew: that may have changed.
    tx.prepare_cached(
        "UPDATE push_texts SET due_at = min(due_at, ?2)
         WHERE device = ?1 AND due_at IS NOT NULL AND tries = 0",
    )?
    .execute(params![device, new.now.millis()])?;
    Ok(())
}

pub(super) fn unsubscribe(tx: &Connection, device: &DeviceId) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM push_subscriptions WHERE device = ?1")?
        .execute([device.as_str()])?;
    Ok(())
}

/// Who was signed out is told nothing more.
pub(super) fn unsubscribe_session(tx: &Connection, token: &[u8; 32]) -> Result<(), StoreError> {
    tx.prepare_cached(
        "DELETE FROM push_subscriptions
         WHERE device IN (SELECT device FROM sessions WHERE token_hash = ?1)",
    )?
    .execute([token])?;
    Ok(())
}

/// Nor is any phone of a person who was cut off.
pub(super) fn unsubscribe_person(tx: &Connection, person: &PersonId) -> Result<(), StoreError> {
    tx.prepare_cached("DELETE FROM push_subscriptions WHERE person = ?1")?
        .execute([person.as_str()])?;
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
    let mut find =
        tx.prepare_cached("SELECT device, kinds FROM push_subscriptions WHERE person = ?1")?;
    let found = find.query_map([person.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let found: Vec<(String, String)> = found.collect::<Result<_, _>>()?;
    for (device, wanted) in found {
        let wanted = kinds(&wanted);
        if of.iter().any(|kind| wanted.contains(kind)) {
            let until = now.plus_millis(MESSAGE_LASTS);
            ask_device(tx, &device, PushText::Message, now, until)?;
        }
    }
    Ok(())
}

/// One that waits already stays where it is in the queue, and is worth something for longer.
fn ask_device(
    tx: &Connection,
    device: &str,
    text: PushText,
    now: Instant,
    until: Instant,
) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO push_texts (device, text, due_at, until, asked, tries)
         VALUES (?1, ?2, ?3, ?4, 1, 0)
         ON CONFLICT (device, text) DO UPDATE
         SET due_at = ifnull(due_at, excluded.due_at), asked = asked + 1,
             until = iif(due_at IS NULL, excluded.until, max(until, excluded.until)),
             tries = iif(due_at IS NULL, 0, tries)",
    )?
    .execute(params![device, text.name(), now.millis(), until.millis()])?;
    Ok(())
}

fn untold(db: &Connection, evening: Day) -> Result<Vec<Untold>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT device, person, kinds, evening FROM push_subscriptions WHERE evening < ?1",
    )?;
    let found = find.query_map([evening.number()], |row| {
        Ok(Untold {
            device: DeviceId::new(row.get::<_, String>(0)?),
            person: PersonId::new(row.get::<_, String>(1)?),
            kinds: kinds(&row.get::<_, String>(2)?),
            after: Day::from_number(row.get(3)?),
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn due(db: &Connection, now: Instant, most: usize) -> Result<Vec<Waiting>, StoreError> {
    let mut find = db.prepare_cached(
        "SELECT device, person, endpoint, p256dh, auth, quiet_from, quiet_to,
                text, until, asked, tries, sent_at
         FROM push_texts JOIN push_subscriptions USING (device)
         WHERE due_at <= ?1 ORDER BY due_at, device, text LIMIT ?2",
    )?;
    let found = find.query_map(params![now.millis(), most as i64], waiting)?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn waiting(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    let text: String = row.get(7)?;
    let named = PushText::ALL.into_iter().find(|it| it.name() == text);
    Ok(Waiting {
        device: DeviceId::new(row.get::<_, String>(0)?),
        person: PersonId::new(row.get::<_, String>(1)?),
        reach: Reach {
            endpoint: row.get(2)?,
            p256dh: row.get(3)?,
            auth: row.get(4)?,
        },
        quiet: quiet(row.get(5)?, row.get(6)?),
        text: named.unwrap_or(PushText::Message),
        until: Instant::from_millis(row.get(8)?),
        asked: row.get(9)?,
        tries: row.get(10)?,
        sent_at: row.get::<_, Option<i64>>(11)?.map(Instant::from_millis),
    })
}

fn done(tx: &Connection, waiting: &Waiting, became: Became) -> Result<(), StoreError> {
    let (device, text) = (waiting.device.as_str(), waiting.text.name());
    let asked = waiting.asked;
    match became {
        // A reason that came while it was sent is told next.
        Became::Sent(at) => tx
            .prepare_cached(
                "UPDATE push_texts
                 SET due_at = iif(asked = ?3, NULL, ?4), sent_at = ?4, tries = 0
                 WHERE device = ?1 AND text = ?2",
            )?
            .execute(params![device, text, asked, at.millis()])?,
        Became::PutOff(at) => tx
            .prepare_cached("UPDATE push_texts SET due_at = ?3 WHERE device = ?1 AND text = ?2")?
            .execute(params![device, text, at.millis()])?,
        Became::Tried(at) => tx
            .prepare_cached(
                "UPDATE push_texts SET due_at = ?3, tries = tries + 1
                 WHERE device = ?1 AND text = ?2",
            )?
            .execute(params![device, text, at.millis()])?,
        Became::Dropped => tx
            .prepare_cached(
                "UPDATE push_texts SET due_at = NULL
                 WHERE device = ?1 AND text = ?2 AND asked = ?3",
            )?
            .execute(params![device, text, asked])?,
        // A browser that has subscribed anew meanwhile is reached elsewhere.
        Became::Gone => tx
            .prepare_cached("DELETE FROM push_subscriptions WHERE device = ?1 AND endpoint = ?2")?
            .execute([device, &waiting.reach.endpoint])?,
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
