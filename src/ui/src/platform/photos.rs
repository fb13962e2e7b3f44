//! Pictures of letters on the phone, as JPEG in base64: those that wait to be sent, those that the server has too,
//! those that are nobody else's, and those of letters of which nothing was made yet. In a database of their own, which is open only while it is used: it is deleted
//! as soon as somebody signs out.

use domain::PhotoId;
use indexed_db_futures::database::Database as Idb;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionMode};

use super::DatabaseTrouble;
use super::database::schema;

const NAME: &str = "mijn-aanpak-photos";
const PHOTOS: &str = "photos";
const WAITING: &str = "waiting/";
const SENT: &str = "sent/";
const OWN: &str = "own/";
const STATES: [&str; 3] = [WAITING, SENT, OWN];
/// Not one of [`STATES`]: it has no id, and stays until something is made of the letter.
const LETTER: &str = "letter/";

type Result<T> = std::result::Result<T, DatabaseTrouble>;

/// Keeps a picture that was taken here.
///
/// # Errors
/// When it is not stored: the phone may be full.
pub async fn keep_photo(id: &PhotoId, jpeg: &str) -> Result<()> {
    put(&key(WAITING, id), jpeg).await
}

/// Keeps a picture that came from the server.
///
/// # Errors
/// When it is not stored: the phone may be full.
pub async fn keep_sent_photo(id: &PhotoId, jpeg: &str) -> Result<()> {
    put(&key(SENT, id), jpeg).await
}

/// Keeps a picture that stays on this phone.
///
/// # Errors
/// When it is not stored: the phone may be full.
pub async fn keep_own_photo(id: &PhotoId, jpeg: &str) -> Result<()> {
    put(&key(OWN, id), jpeg).await
}

/// Keeps the picture of a letter of which nothing was made yet, by whose it is and who sent it.
///
/// # Errors
/// When it is not stored: the phone may be full.
pub async fn keep_letter_photo(of: &str, jpeg: &str) -> Result<()> {
    put(&format!("{LETTER}{of}"), jpeg).await
}

/// The picture of a letter of which nothing was made yet.
///
/// # Errors
/// When the browser breaks off.
pub async fn kept_letter_photo(of: &str) -> Result<Option<String>> {
    let open = Open::new().await?;
    let tx = open.read()?;
    let photos = tx.object_store(PHOTOS)?;
    let found = photos.get(format!("{LETTER}{of}")).primitive()?.await?;
    Ok(found)
}

/// Forgets the picture of a letter: something was made of it, or it was thrown away.
///
/// # Errors
/// When it is still there.
pub async fn drop_letter_photo(of: &str) -> Result<()> {
    let open = Open::new().await?;
    let tx = open.write()?;
    let photos = tx.object_store(PHOTOS)?;
    photos.delete(format!("{LETTER}{of}")).primitive()?.await?;
    tx.commit().await?;
    Ok(())
}

/// A picture, if it is on this phone.
///
/// # Errors
/// When the browser breaks off.
pub async fn kept_photo(id: &PhotoId) -> Result<Option<String>> {
    let open = Open::new().await?;
    let tx = open.read()?;
    let photos = tx.object_store(PHOTOS)?;
    for state in STATES {
        let found: Option<String> = photos.get(key(state, id)).primitive()?.await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Whether a picture waits to be sent; nothing is known of one that is not on this phone.
///
/// # Errors
/// When the browser breaks off.
pub async fn is_photo_waiting(id: &PhotoId) -> Result<Option<bool>> {
    let open = Open::new().await?;
    let tx = open.read()?;
    let photos = tx.object_store(PHOTOS)?;
    let keys = photos.get_all_keys::<String>().primitive()?.await?;
    let of_this = keys.flatten().filter_map(|found| {
        let state = found.strip_suffix(id.as_str())?;
        Some(state == WAITING)
    });
    Ok(of_this.reduce(|one, other| one || other))
}

/// The pictures that the server does not have yet.
///
/// # Errors
/// When the browser breaks off.
pub async fn waiting_photos() -> Result<Vec<PhotoId>> {
    let open = Open::new().await?;
    let tx = open.read()?;
    let photos = tx.object_store(PHOTOS)?;
    let keys = photos.get_all_keys::<String>().primitive()?.await?;
    let waiting = |key: &String| key.strip_prefix(WAITING).map(PhotoId::new);
    Ok(keys.flatten().filter_map(|key| waiting(&key)).collect())
}

/// Notes that the server has a picture.
///
/// # Errors
/// When it still counts as waiting.
pub async fn mark_photo_sent(id: &PhotoId) -> Result<()> {
    let open = Open::new().await?;
    let tx = open.write()?;
    let photos = tx.object_store(PHOTOS)?;
    let waiting = key(WAITING, id);
    let jpeg: Option<String> = photos.get(waiting.clone()).primitive()?.await?;
    if let Some(jpeg) = jpeg {
        let sent = key(SENT, id);
        photos.put(jpeg).with_key(sent).primitive()?.await?;
        photos.delete(waiting).primitive()?.await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Notes that none of the pictures is known to be on the server: it was put back to a backup.
///
/// # Errors
/// When they count as sent still.
pub async fn wait_again() -> Result<()> {
    let open = Open::new().await?;
    let tx = open.write()?;
    let photos = tx.object_store(PHOTOS)?;
    let keys = photos.get_all_keys::<String>().primitive()?.await?;
    let sent: Vec<String> = keys.flatten().filter(|it| it.starts_with(SENT)).collect();
    for key in sent {
        let jpeg: Option<String> = photos.get(key.clone()).primitive()?.await?;
        if let (Some(jpeg), Some(id)) = (jpeg, key.strip_prefix(SENT)) {
            let waiting = format!("{WAITING}{id}");
            photos.put(jpeg).with_key(waiting).primitive()?.await?;
            photos.delete(key).primitive()?.await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Every picture that is here, and whether it is nowhere else.
///
/// # Errors
/// When the browser breaks off.
pub async fn photos_here() -> Result<Vec<(PhotoId, bool)>> {
    let open = Open::new().await?;
    let tx = open.read()?;
    let photos = tx.object_store(PHOTOS)?;
    let keys = photos.get_all_keys::<String>().primitive()?.await?;
    let here = keys.flatten().filter_map(|key| {
        let sent = key.strip_prefix(SENT);
        let id = STATES.iter().find_map(|state| key.strip_prefix(state))?;
        Some((PhotoId::new(id), sent.is_none()))
    });
    Ok(here.collect())
}

/// Forgets these pictures.
///
/// # Errors
/// When they are still there.
pub async fn drop_photos(ids: &[PhotoId]) -> Result<()> {
    let open = Open::new().await?;
    let tx = open.write()?;
    let photos = tx.object_store(PHOTOS)?;
    for id in ids {
        for state in STATES {
            photos.delete(key(state, id)).primitive()?.await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Takes every picture off this phone.
pub fn forget_photos() {
    schema::delete(NAME);
}

async fn put(key: &str, jpeg: &str) -> Result<()> {
    let open = Open::new().await?;
    let tx = open.write()?;
    let photos = tx.object_store(PHOTOS)?;
    let text = jpeg.to_owned();
    photos.put(text).with_key(key).primitive()?.await?;
    tx.commit().await?;
    Ok(())
}

fn key(state: &str, id: &PhotoId) -> String {
    format!("{state}{id}")
}

/// The database, closed when this goes.
struct Open(Option<Idb>);

impl Open {
    async fn new() -> Result<Self> {
        // Version 1 is what a browser makes of a database that it does not know.
        Ok(Self(Some(schema::open(NAME, 2, &[PHOTOS]).await?)))
    }

    fn read(&self) -> Result<Transaction<'_>> {
        self.transaction(TransactionMode::Readonly)
    }

    fn write(&self) -> Result<Transaction<'_>> {
        self.transaction(TransactionMode::Readwrite)
    }

    fn transaction(&self, mode: TransactionMode) -> Result<Transaction<'_>> {
        let idb = self.0.as_ref().ok_or(DatabaseTrouble::Refused)?;
        Ok(idb.transaction([PHOTOS]).with_mode(mode).build()?)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(idb) = self.0.take() {
            idb.close();
        }
    }
}
