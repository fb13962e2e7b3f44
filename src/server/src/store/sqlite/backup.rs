//! Copies the database while a server runs on it, and puts a copy back while none does.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use domain::time::Instant;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use super::folder::{lock, make_private};
use super::since::{self, SignedOut};
use super::{FILE, HALF, inspect, migrate, moving};
use crate::store::{BackedUp, BackupError, PutBack, SHARED_KEY, StoreError, history};

/// When a copy was made, among its settings.
const MADE_AT: &str = "backed_up_at";

/// Copies the database of a folder as it is at one moment into a new file that nobody else may read.
///
/// # Errors
/// When the file is there already, there is no database, or the copy is not whole; then there is no file.
pub fn back_up(folder: &Path, to: &Path, now: Instant) -> Result<BackedUp, BackupError> {
    let file = folder.join(FILE);
    if !file.is_file() {
        return Err(StoreError::NoDatabase.into());
    }
    // A copy of what is not in use any more helps nobody.
    moving::is_here(folder)?;
    let source = inspect::reading(&file)?;
    new_file(to, now, |part| copy(&source, part))
}

/// Makes a new file with tables that are up to date a backup, once `fill` has put everything into it.
pub(in crate::store) fn new_backup<E: From<BackupError>>(
    to: &Path,
    now: Instant,
    fill: impl FnOnce(&Connection) -> Result<(), E>,
) -> Result<BackedUp, E> {
    new_file(to, now, |part| {
        create(part)?;
        let mut copy = Connection::open(part).map_err(BackupError::from)?;
        migrate::run(&mut copy).map_err(BackupError::from)?;
        fill(&copy)?;
        Ok(copy)
    })
}

/// Gives a copy its name once it is known to be whole.
fn new_file<E: From<BackupError>>(
    to: &Path,
    now: Instant,
    copied: impl FnOnce(&Path) -> Result<Connection, E>,
) -> Result<BackedUp, E> {
    // Takes the name, so that nobody's file is overwritten; it is empty until the copy is whole.
    create(to)?;
    let part = beside(to, ".part");
    let named = |copy: Connection| {
        set(&copy, MADE_AT, &now.millis().to_string())?;
        let people = looked_through(&copy, to)?;
        close(copy)?;
        rename(&part, to)?;
        let bytes = fs::metadata(to).map_err(told(to))?.len();
        Ok::<_, BackupError>(BackedUp { people, bytes })
    };
    let made = copied(&part).and_then(|copy| Ok(named(copy)?));
    if made.is_err() {
        // What is left of a try; that it failed is what matters.
        fs::remove_file(&part).unwrap_or_default();
        fs::remove_file(to).unwrap_or_default();
    }
    made
}

/// Gives a copy of a backup out that has a history of its own, as after [`put_back`].
pub(in crate::store) fn begun_anew<E: From<BackupError>>(
    from: &Path,
    now: Instant,
    give: impl FnOnce(&Connection) -> Result<(), E>,
) -> Result<PutBack, E> {
    fs::metadata(from).map_err(told(from))?;
    let source = inspect::reading(from).map_err(BackupError::from)?;
    looked_through(&source, from)?;
    let folder = tempfile::tempdir().map_err(told(from))?;
    let mut copy = copy(&source, &folder.path().join(FILE))?;
    let people = looked_through(&copy, from)?;
    migrate::run(&mut copy).map_err(BackupError::from)?;
    begin_anew(&mut copy, &[], now)?;
    let made_at = made_at(&copy)?;
    give(&copy)?;
    Ok(PutBack {
        people,
        made_at,
        before: None,
        since: None,
    })
}

/// Makes a copy the database of a folder on which no server runs. The one that was there is moved aside. From now on
/// the database has a history of its own ([`history`]); sessions of the staff, codes that were not used and links of buddies are over,
/// for who used or ended them since is not known here. Phones that were signed out since stay so, if the database that
/// was there tells.
///
/// # Errors
/// When a server runs, a database is there and is not to be replaced, or the copy is damaged or of a newer program.
pub fn put_back(
    folder: &Path,
    from: &Path,
    is_replacing: bool,
    now: Instant,
) -> Result<PutBack, BackupError> {
    make_private(folder).map_err(told(folder))?;
    let _lock = lock(folder)?;
    let file = folder.join(FILE);
    if file.exists() && !is_replacing {
        return Err(BackupError::HasDatabase);
    }
    fs::metadata(from).map_err(told(from))?;
    let source = inspect::reading(from)?;
    looked_through(&source, from)?;
    let new = folder.join(HALF);
    // Of a try that was interrupted: nobody else writes here while the folder is locked.
    fs::remove_file(&new).or_else(if_there(&new))?;
    let mut copy = copy(&source, &new)?;
    let people = looked_through(&copy, from)?;
    // A database that is damaged tells nothing; that is why it is replaced.
    let there = since::look(&file, &copy).ok().flatten();
    migrate::run(&mut copy)?;
    let signed_out = there.as_ref().map_or(&[][..], |it| &it.signed_out);
    begin_anew(&mut copy, signed_out, now)?;
    let made_at = made_at(&copy)?;
    close(copy)?;
    give_to_owner_of(folder, &new)?;
    let before = move_aside(&file, now)?;
    rename(&new, &file)?;
    moving::note_here(folder).map_err(told(folder))?;
    Ok(PutBack {
        people,
        made_at,
        before,
        since: there.map(|it| it.since),
    })
}

/// Copies all at once: nobody's writing makes it begin again, and nobody waits for it.
fn copy(from: &Connection, to: &Path) -> Result<Connection, BackupError> {
    create(to)?;
    let mut copy = Connection::open(to)?;
    let backup = Backup::new(from, &mut copy)?;
    let step = backup.step(-1)?;
    drop(backup);
    if step != StepResult::Done {
        return Err(StoreError::Busy.into());
    }
    // One file, with nothing beside it.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    Ok(copy)
}

/// How many people are in it, once it is known to be ours, not of a newer program, and whole.
fn looked_through(db: &Connection, file: &Path) -> Result<u64, BackupError> {
    let not_ours = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => BackupError::NotOurs(file.to_owned()),
        Some(rusqlite::ErrorCode::DatabaseCorrupt) => BackupError::Damaged(error.to_string()),
        _ => error.into(),
    };
    let count =
        "SELECT count(*) FROM sqlite_master WHERE name IN ('people', 'records', 'settings')";
    let ours: u64 = db
        .query_row(count, [], |row| row.get(0))
        .map_err(not_ours)?;
    if ours != 3 || migrate::version(db)? == 0 {
        return Err(BackupError::NotOurs(file.to_owned()));
    }
    let found: String = db
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(not_ours)?;
    if found != "ok" {
        return Err(BackupError::Damaged(found));
    }
    let mut strays = db.prepare("PRAGMA foreign_key_check")?;
    let stray: Option<String> = strays.query_row([], |row| row.get(0)).optional()?;
    if let Some(table) = stray {
        return Err(BackupError::Damaged(format!(
            "a row of {table} belongs to nothing"
        )));
    }
    Ok(db.query_row("SELECT count(*) FROM people", [], |row| row.get(0))?)
}

/// What must not go on as if nothing had happened.
fn begin_anew(
    db: &mut Connection,
    signed_out: &[SignedOut],
    now: Instant,
) -> Result<(), BackupError> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let head: Option<u64> =
        tx.query_row("SELECT max(head_seq) FROM people", [], |row| row.get(0))?;
    let first = history::begin(now, head.unwrap_or_default());
    tx.execute("UPDATE people SET head_seq = ?1", [first as i64])?;
    tx.execute("UPDATE devices SET is_put_back = 1", [])?;
    for SignedOut { token, how } in signed_out {
        let again = "UPDATE sessions SET revoked = ?2 WHERE token_hash = ?1 AND revoked = 0";
        tx.execute(again, params![token, how])?;
    }
    tx.execute(
        "UPDATE pairing_codes SET expires_at = ?1
         WHERE used_at IS NULL AND is_demo = 0 AND expires_at > ?1",
        [now.millis()],
    )?;
    for table in [
        "staff_sessions",
        "staff_openings",
        "staff_feeds",
        "staff_browsers",
        "passkey_challenges",
        "tries",
        "buddies",
        "calendar_feeds",
    ] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    // Which ones were revoked since is not known.
    let revoke = "UPDATE service_tokens SET revoked_at = ?1 WHERE revoked_at IS NULL";
    tx.execute(revoke, [now.millis()])?;
    // What was sealed before is worth nothing: the copy does not know what of it was answered.
    tx.execute("DELETE FROM settings WHERE name = ?1", [SHARED_KEY])?;
    tx.commit()?;
    Ok(())
}

fn set(db: &Connection, name: &str, value: &str) -> Result<(), BackupError> {
    let set = "INSERT INTO settings (name, value) VALUES (?1, ?2)
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    db.execute(set, params![name, value])?;
    Ok(())
}

/// When `backup` made it.
fn made_at(db: &Connection) -> Result<Option<Instant>, BackupError> {
    let find = "SELECT value FROM settings WHERE name = ?1";
    let found: Option<String> = db.query_row(find, [MADE_AT], |row| row.get(0)).optional()?;
    let millis = found.and_then(|it| it.parse().ok());
    Ok(millis.map(Instant::from_millis))
}

/// Whoever put it back may be root, and the server is not.
fn give_to_owner_of(folder: &Path, file: &Path) -> Result<(), BackupError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let (theirs, its) = (
            fs::metadata(folder).map_err(told(folder))?,
            fs::metadata(file).map_err(told(file))?,
        );
        if (theirs.uid(), theirs.gid()) != (its.uid(), its.gid()) {
            chown(file, Some(theirs.uid()), Some(theirs.gid())).map_err(told(file))?;
        }
    }
    Ok(())
}

/// Moves the database and what belongs to it, so that nothing of it is taken for part of another one.
fn move_aside(file: &Path, now: Instant) -> Result<Option<PathBuf>, BackupError> {
    let time = now.clock_time().to_string().replace(':', "");
    let aside = beside(file, &format!(".before-{}-{time}", now.day()));
    if aside.exists() {
        return Err(BackupError::Exists(aside));
    }
    let is_there = file.exists();
    for end in ["", "-wal", "-shm"] {
        let (old, new) = (beside(file, end), beside(&aside, end));
        fs::rename(&old, new).or_else(if_there(&old))?;
    }
    Ok(is_there.then_some(aside))
}

fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

fn create(file: &Path) -> Result<(), BackupError> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(BackupError::Exists(file.to_owned()))
        }
        made => made.map(drop).map_err(told(file)),
    }
}

/// Nothing to do where there is no such file.
fn if_there(file: &Path) -> impl Fn(std::io::Error) -> Result<(), BackupError> {
    move |error| match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(told(file)(error)),
    }
}

fn close(db: Connection) -> Result<(), BackupError> {
    Ok(db.close().map_err(|(_, error)| error)?)
}

/// Gives a file its name, and has that on the disk.
fn rename(from: &Path, to: &Path) -> Result<(), BackupError> {
    let renamed = || {
        File::open(from)?.sync_all()?;
        fs::rename(from, to)?;
        let folder = to.parent().filter(|it| !it.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    };
    renamed().map_err(told(to))
}

fn told(path: &Path) -> impl Fn(std::io::Error) -> BackupError {
    move |source| BackupError::File {
        path: path.to_owned(),
        source,
    }
}
