//! Why a database cannot be reached, for whoever sets the server up. Later it is [`StoreError::Busy`]: it comes back.

use std::error::Error;

use tokio_postgres::Config;
use tokio_postgres::error::SqlState;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::line::{Line, OpenError};
use crate::store::StoreError;
use crate::store::sql::Connection;

/// The oldest version on which the server runs.
const OLDEST: i64 = 15;

/// Connects, and says in words what is wrong.
pub(super) fn connected(config: &Config, tls: &MakeRustlsConnect) -> Result<Line, StoreError> {
    Line::open(config, tls).map_err(|error| match error {
        OpenError::Database(error) => told(&error),
        OpenError::Here(error) => StoreError::Unreachable(error.to_string()),
    })
}

/// Refuses a version on which nobody tried it.
pub(super) fn is_new_enough(db: &Connection) -> Result<(), StoreError> {
    let ask = "SELECT current_setting('server_version_num')::bigint / 10000";
    let found: i64 = db.one(ask, [0; 0], |row| row.get(0))?;
    if found < OLDEST {
        let why = format!("it is PostgreSQL {found}, and {OLDEST} is the oldest that works");
        return Err(StoreError::Unreachable(why));
    }
    Ok(())
}

fn told(error: &tokio_postgres::Error) -> StoreError {
    let why = match error.code() {
        Some(&(SqlState::INVALID_PASSWORD | SqlState::INVALID_AUTHORIZATION_SPECIFICATION)) => {
            "it refuses this user or password, or TLS is missing".to_owned()
        }
        Some(&SqlState::INVALID_CATALOG_NAME) => "it has no database of this name".to_owned(),
        Some(code) => format!("it refuses with {}", code.code()),
        // Of TLS and of the network: names of hosts, certificates and errors of the system.
        None => innermost(error),
    };
    StoreError::Unreachable(why)
}

fn innermost(error: &tokio_postgres::Error) -> String {
    let mut last: &dyn Error = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}
