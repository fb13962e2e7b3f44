//! The store in `PostgreSQL` 15 or later, which several servers may share.

mod address;
mod driver;
mod ear;
mod hearing;
mod line;
mod migrate;
mod reaching;
mod schema;
mod value;

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tokio_postgres::Config;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::pool::Pool;
use super::sql::{About, Connection, Driver as _, Engine, Known, KnownAt, Room, SqlStore};
use super::{FromOthers, StoreError};
use crate::municipalities::MunicipalityName;
pub use address::{PostgresAddress, WrongAddress};
use driver::Link;
use ear::Ear;
use line::Line;
use schema::Schema;

/// Connections of one server at most: `PostgreSQL` allows 100 unless it is told otherwise. One more hears others.
const MOST_LINKS: usize = 24;
/// Of these one municipality among several uses so many at once at most: others need not wait for it.
const MOST_OF_ONE: usize = 12;
/// So often a write is tried that the database undid for the sake of others.
const TRIES: usize = 8;
/// How the servers tell each other something.
const TELL: &str =
    "SELECT pg_notify(?1, said) FROM json_array_elements_text(?2::text::json) AS said";

/// Which transactions are seen, of this start of this database: a commit of anybody makes it another text. What
/// follows another database sees commits without saying so, and is not believed.
const MOMENT: &str = "
    SELECT concat(pg_current_snapshot(), ' ', pg_postmaster_start_time())
    WHERE NOT pg_is_in_recovery()";

/// The store in a database that several servers share.
pub type PostgresStore = SqlStore<Postgres>;

/// `PostgreSQL`. What was committed is on its disk (`synchronous_commit = on`).
///
/// It is as if all writes were done one after the other: a write about one person locks that person, alone, and
/// beside it only writes about other persons run. Those touch rows of their own person (records, devices,
/// sessions, codes, photos, subscriptions, `staff_mutations` of that person) and read what is of the staff, which no
/// write about one person changes. Every other write (`Anyone`, `Nobody`) locks all. The locks are had before
/// anything is read, and each statement sees what was committed before it, so READ COMMITTED is enough, and
/// nothing is undone because of others.
pub struct Postgres {
    config: Config,
    tls: MakeRustlsConnect,
    /// Where its tables are.
    schema: Schema,
    /// Of all municipalities in this database, and which of them this is.
    pool: Arc<Pool<Link>>,
    index: usize,
    /// Where there are several, what hears for all of them, and the channels of all.
    ear: Option<(Arc<Ear>, Arc<str>)>,
    known_at: KnownAt,
}

impl PostgresStore {
    /// Connects with the database under this address (`postgres://…`) and brings its tables up to date.
    ///
    /// # Errors
    /// As [`PostgresStore::open_at`], and when the address is wrong.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        Self::open_at(&PostgresAddress::read(address, None)?)
    }

    /// The same with an address that was read already.
    ///
    /// # Errors
    /// When the database cannot be reached, a newer program made the tables, or they are not of as many municipalities.
    pub fn open_at(address: &PostgresAddress) -> Result<Self, StoreError> {
        Postgres::at(address).opened()
    }

    /// The same beside servers that may be of an older program: tables that are there stay as they are.
    ///
    /// # Errors
    /// As [`PostgresStore::open_at`], and when the tables are not those of this program.
    pub fn open_beside(address: &PostgresAddress) -> Result<Self, StoreError> {
        let engine = Postgres::at(address);
        let link = engine.first()?;
        if migrate::has_tables(&link)? {
            migrate::is_latest(&link)?;
            return Ok(Self { engine });
        }
        drop(link);
        engine.opened()
    }

    /// That of each of several municipalities, in one database. What is not there yet is made.
    ///
    /// # Errors
    /// As [`PostgresStore::open_at`], and when the database is that of one municipality.
    pub fn open_each(
        address: &PostgresAddress,
        names: &[MunicipalityName],
    ) -> Result<Vec<Self>, StoreError> {
        let pool = Arc::new(Pool::shared(MOST_LINKS, MOST_LINKS, MOST_OF_ONE));
        let addresses: Vec<_> = names.iter().map(|name| address.of(name)).collect();
        let channels: Vec<_> = addresses.iter().map(|it| it.schema.listen()).collect();
        let (ear, channels) = (Ear::new(), Arc::from(channels.join(";")));
        let each = addresses.iter().enumerate();
        each.map(|(index, address)| {
            let mut engine = Postgres::at(address);
            engine.pool = Arc::clone(&pool);
            engine.index = index;
            engine.ear = Some((Arc::clone(&ear), Arc::clone(&channels)));
            engine.opened()
        })
        .collect()
    }

    /// The municipalities that have tables of their own in this database.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub fn municipalities(address: &PostgresAddress) -> Result<Vec<String>, StoreError> {
        let engine = Postgres::at(address);
        schema::municipalities(&engine.reached()?)
    }

    /// Whether this program can work with what is there; changes nothing.
    ///
    /// # Errors
    /// When the database cannot be reached, is too old, or a newer program made the tables.
    pub fn check(address: &PostgresAddress) -> Result<(), StoreError> {
        let link = Postgres::at(address).first()?;
        reaching::is_new_enough(&link)?;
        migrate::is_readable(&link)
    }
}

impl Drop for Postgres {
    /// A connection waits while it closes, which a thread that runs requests must not: it would panic, and the server
    /// end as if it had failed.
    fn drop(&mut self) {
        let links = self.pool.take_all();
        let closed = std::thread::spawn(move || drop(links)).join();
        if closed.is_err() {
            tracing::warn!("connections with the database were not closed well");
        }
    }
}

impl PostgresStore {
    /// Does everything in one transaction in which nobody else writes, with tables that are up to date. It stays if it is to
    /// be kept and nothing went wrong.
    pub(super) fn fill<T, E: From<StoreError>>(
        address: &PostgresAddress,
        is_kept: bool,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let link = Postgres::at(address).first()?;
        link.batch(&format!("{UNHURRIED}; BEGIN"))?;
        migrate::within(&link, &address.schema)?;
        let done = work(&link)?;
        link.batch(if is_kept { "COMMIT" } else { "ROLLBACK" })?;
        Ok(done)
    }

    /// Reads everything as it is at one moment.
    pub(super) fn snapshot<T, E: From<StoreError>>(
        address: &PostgresAddress,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let link = Postgres::at(address).first()?;
        let begin = format!("{UNHURRIED}; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        link.batch(&begin)?;
        migrate::is_latest(&link)?;
        work(&link)
    }
}

/// The other side of what is moved may take its time.
const UNHURRIED: &str = "SET idle_in_transaction_session_timeout = 0";

/// So long the other side may say nothing before it counts as gone.
const GONE_AFTER: Duration = Duration::from_secs(30);

/// How a transaction begins.
enum Begins {
    /// Every statement sees the same moment.
    Reading,
    /// With the locks, by the numbers of the municipality and of the person whom alone it is about.
    Writing { ours: i64, person: Option<i64> },
}

impl Begins {
    /// It goes out together with what is asked first.
    fn on(&self, link: &Link) -> Result<(), StoreError> {
        match *self {
            Self::Reading => link.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
            Self::Writing { .. } => link.begin("BEGIN ISOLATION LEVEL READ COMMITTED"),
        }
        match self {
            Self::Reading => Ok(()),
            Self::Writing { ours, person: None } => {
                link.post("SELECT pg_advisory_xact_lock(?1, 0)", &[ours])
            }
            Self::Writing {
                ours,
                person: Some(person),
            } => link.post(
                "SELECT pg_advisory_xact_lock_shared(?1, 0), pg_advisory_xact_lock(?1, ?2)",
                &[ours, person],
            ),
        }
    }
}

/// What came of one try.
enum Tried<T> {
    Done(T),
    /// Nothing was written, and it may work when it is tried again.
    Again(StoreError),
    Failed(StoreError),
}

impl Postgres {
    fn at(address: &PostgresAddress) -> Self {
        let PostgresAddress {
            mut config,
            tls,
            schema,
        } = address.clone();
        schema.enter(&mut config);
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        // A database that does not answer any more must not hold a server up, nor a server that is gone the others.
        config.tcp_user_timeout(GONE_AFTER);
        config.keepalives_idle(GONE_AFTER);
        Self {
            config,
            tls,
            schema,
            pool: Arc::new(Pool::new(MOST_LINKS, MOST_LINKS)),
            index: 0,
            ear: None,
            known_at: KnownAt::new(MOMENT),
        }
    }

    fn opened(self) -> Result<PostgresStore, StoreError> {
        migrate::run(&self.first()?, &self.schema)?;
        Ok(PostgresStore { engine: self })
    }

    /// The first connection, with a database in which there is room for its tables.
    fn first(&self) -> Result<Link, StoreError> {
        let link = self.reached()?;
        self.schema.check(&link)?;
        Ok(link)
    }

    /// Who starts the server is told why there is no connection.
    fn reached(&self) -> Result<Link, StoreError> {
        prepared(reaching::connected(&self.config, &self.tls)?)
    }

    fn connect(&self) -> Result<Link, StoreError> {
        prepared(Line::open(&self.config, &self.tls)?)
    }

    /// Does something with a connection of its own. One that is broken is not used again.
    fn linked<T>(&self, work: impl FnOnce(&Link) -> Tried<T>) -> Tried<T> {
        let turn = self.pool.turn(self.index);
        let link = match turn.take() {
            Some(link) => link,
            None => match self.connect() {
                Ok(link) => link,
                Err(error) => return Tried::Failed(error),
            },
        };
        let tried = work(&link);
        if link.is_broken() {
            turn.drop_others();
        } else {
            turn.keep(link);
        }
        tried
    }

    /// Does something in a transaction that begins so, and again when the database undid it for the sake of
    /// others, or was found to be gone before anything was committed.
    fn transaction<T>(
        &self,
        begins: &Begins,
        mut work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut last = StoreError::Busy;
        for _ in 0..TRIES {
            match self.linked(|link| attempt(link, begins, &mut work)) {
                Tried::Done(done) => return Ok(done),
                Tried::Again(error) => last = error,
                Tried::Failed(error) => return Err(error),
            }
        }
        Err(last)
    }
}

/// What is asked is asked by a key, the same a thousand times. While tables are small the planner would rather read all
/// of them and plan each time anew, which takes longer than the answer.
const BY_KEY: &str =
    "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off";

fn prepared(opened: Line) -> Result<Link, StoreError> {
    let link = Link::new(opened);
    link.batch(&format!(
        "{BY_KEY};
         SET synchronous_commit = on; SET client_min_messages = warning;
         SET idle_in_transaction_session_timeout = '30s'; SET lock_timeout = '20s';
         SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"
    ))?;
    Ok(link)
}

fn attempt<T>(
    link: &Link,
    begins: &Begins,
    work: &mut impl FnMut(&Connection) -> Result<T, StoreError>,
) -> Tried<T> {
    let rolls_back = RollsBack(link);
    let worked = begins.on(link).and_then(|()| work(link));
    let done = match worked {
        Ok(done) => done,
        Err(error @ StoreError::Busy) => return Tried::Again(error),
        Err(error) => return Tried::Failed(error),
    };
    match link.batch("COMMIT") {
        Ok(()) => {
            std::mem::forget(rolls_back);
            Tried::Done(done)
        }
        // The database answered, so it was undone.
        Err(error @ StoreError::Busy) if !link.is_broken() => Tried::Again(error),
        // Whether it was committed is not known: who asked asks again, and is told what became of it.
        Err(error) => Tried::Failed(error),
    }
}

/// Undoes what is not committed, also when there was a panic.
struct RollsBack<'a>(&'a Link);

impl Drop for RollsBack<'_> {
    fn drop(&mut self) {
        self.0.roll_back();
    }
}

impl Engine for Postgres {
    fn read<T>(
        &self,
        mut work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut last = StoreError::Busy;
        for _ in 0..TRIES {
            let tried = self.linked(|link| match work(link) {
                Ok(found) => Tried::Done(found),
                Err(StoreError::Busy) => Tried::Again(StoreError::Busy),
                Err(error) => Tried::Failed(error),
            });
            match tried {
                Tried::Done(found) => return Ok(found),
                Tried::Again(error) => last = error,
                Tried::Failed(error) => return Err(error),
            }
        }
        Err(last)
    }

    fn read_at_once<T>(
        &self,
        work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.transaction(&Begins::Reading, work)
    }

    fn write<T>(
        &self,
        about: &About<'_>,
        work: impl FnMut(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let ours = self.schema.number().into();
        let begins = match about {
            About::Person(person) => Begins::Writing {
                ours,
                person: Some(number(person.as_str()).into()),
            },
            About::Anyone | About::Nobody => Begins::Writing { ours, person: None },
        };
        self.transaction(&begins, work)
    }

    fn tell_others(&self, all: &[String]) -> Result<(), StoreError> {
        let (channel, all) = (self.schema.channel(), serde_json::to_string(all)?);
        self.read(|db| db.execute(TELL, [channel, all.as_str()]).map(drop))
    }

    fn hear_others(&self, heard: &mut dyn FnMut(FromOthers<'_>) -> bool) {
        let config = postgres::Config::from(self.config.clone());
        let tls = self.tls.clone();
        let (ear, listen) = match &self.ear {
            Some((ear, channels)) => (Some(ear), channels.to_string()),
            None => (None, self.schema.listen()),
        };
        let connect = move || {
            let mut client = config.connect(tls.clone())?;
            client.batch_execute(&listen)?;
            Ok(client)
        };
        match ear {
            Some(ear) => ear.hear(self.schema.channel(), connect, heard),
            None => hearing::hear(connect, heard),
        }
    }

    fn check_version(&self) -> Result<(), StoreError> {
        self.read(migrate::is_latest)
    }

    /// The room on the database's own disk nobody here can tell.
    fn room(&self) -> Result<Room, StoreError> {
        let size = self.schema.size();
        let used = self.read(|db| db.one(size, [0; 0], |row| row.get(0)))?;
        let free = u64::MAX;
        Ok(Room { used, free })
    }

    /// Another server may write, so nothing is known without asking.
    fn known(&self) -> Option<&Known> {
        None
    }

    fn known_at(&self) -> Option<&KnownAt> {
        Some(&self.known_at)
    }
}

/// The number under which a person is locked, the same on every server; never 0. That two persons may have the
/// same costs them a wait.
pub(super) fn number(person: &str) -> i32 {
    let digest = Sha256::digest(person.as_bytes());
    let first = digest.iter().take(4);
    let number = first.fold(0_i32, |number, byte| number << 8 | i32::from(*byte));
    if number == 0 { 1 } else { number }
}
