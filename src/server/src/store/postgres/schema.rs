//! Where in a database the tables of a municipality are. One alone has them where `PostgreSQL` puts them by itself
//! (`public`); of several each has a schema of its name, outside of which its connections see nothing.

use tokio_postgres::Config;

use super::number;
use crate::municipalities::MunicipalityName;
use crate::store::StoreError;
use crate::store::sql::Connection;

/// First of the two numbers under which writes lock ("MA"), where there is one municipality; no other program may use
/// it in this database.
const OURS: i32 = 0x4d41;
/// On which channel servers tell each other something; behind it comes the name, where there are several.
const NEWS: &str = "mijn_aanpak_news";
/// The table that each has.
const VERSION: &str = "schema_version";

#[derive(Clone)]
pub(super) struct Schema {
    name: Option<MunicipalityName>,
    channel: String,
    number: i32,
}

impl Schema {
    pub(super) fn of_one() -> Self {
        Self {
            name: None,
            channel: NEWS.to_owned(),
            number: OURS,
        }
    }

    pub(super) fn of(name: &MunicipalityName) -> Self {
        Self {
            name: Some(name.clone()),
            channel: format!("{NEWS}_{name}"),
            // That two have the same costs them waiting.
            number: number(name.as_str()),
        }
    }

    /// Has connections see nothing else, from their first moment on: until the schema is made they see no table at all. It
    /// is no statement, for what stands between us and the database and mixes connections would hand its effect to
    /// another.
    pub(super) fn enter(&self, config: &mut Config) {
        if let Some(name) = &self.name {
            let before = config.get_options().unwrap_or_default();
            let options = format!("{before} -c search_path=\"{name}\"");
            config.options(options.trim_start());
        }
    }

    /// Refuses a database in which the other kind of installation has its tables.
    pub(super) fn check(&self, db: &Connection) -> Result<(), StoreError> {
        let is_there = "SELECT to_regclass(?1) IS NOT NULL";
        let is_there = |table: String| db.one(is_there, [table], |row| row.get::<bool>(0));
        if self.name.is_some() {
            let is_of_one = is_there(format!("public.{VERSION}"))?;
            return if is_of_one {
                Err(StoreError::OfOne)
            } else {
                Ok(())
            };
        }
        let others = municipalities(db)?;
        if others.is_empty() || is_there(VERSION.to_owned())? {
            return Ok(());
        }
        Err(StoreError::OfSeveral(others.join(", ")))
    }

    /// Has others wait that bring the same tables up to date, until the end of the transaction.
    pub(super) fn lock(&self, db: &Connection) -> Result<(), StoreError> {
        db.batch(&format!("SELECT pg_advisory_xact_lock({}, 0)", self.number))
    }

    /// Makes the schema, where it is to be one and is not there yet.
    pub(super) fn make(&self, db: &Connection) -> Result<(), StoreError> {
        match &self.name {
            Some(name) => db.batch(&format!("CREATE SCHEMA IF NOT EXISTS \"{name}\"")),
            None => Ok(()),
        }
    }

    /// First of the two numbers under which writes of this municipality lock.
    pub(super) const fn number(&self) -> i32 {
        self.number
    }

    /// The channel on which its servers tell each other something.
    pub(super) fn channel(&self) -> &str {
        &self.channel
    }

    pub(super) fn listen(&self) -> String {
        format!("LISTEN \"{}\"", self.channel)
    }

    /// How many bytes it takes: the whole database, or its share of it.
    pub(super) const fn size(&self) -> &'static str {
        match self.name {
            None => "SELECT pg_database_size(current_database())",
            Some(_) => {
                "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::BIGINT FROM pg_class
                 WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
            }
        }
    }
}

/// The municipalities that have a schema of their own here.
pub(super) fn municipalities(db: &Connection) -> Result<Vec<String>, StoreError> {
    let find = "SELECT pg_namespace.nspname::TEXT FROM pg_class
        JOIN pg_namespace ON pg_namespace.oid = pg_class.relnamespace
        WHERE pg_class.relname = ?1 AND pg_class.relkind = 'r' ORDER BY 1";
    let all: Vec<String> = db.query(find, [VERSION], |row| row.get(0))?;
    let is_name = |it: &String| it.parse::<MunicipalityName>().is_ok();
    Ok(all.into_iter().filter(is_name).collect())
}
