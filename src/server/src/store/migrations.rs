//! The migrations of both databases. One is only ever added, never edited; under one name each database gets the same.

use super::StoreError;

/// What a database has to have had, in order. Its version is how many of them it has had.
pub(super) struct Migrations(&'static [&'static str]);

macro_rules! migrations {
    ($($name:literal,)*) => {
        /// Every name, in order.
        #[cfg(test)]
        const NAMES: &[&str] = &[$($name),*];

        pub(super) const SQLITE: Migrations = Migrations(&[
            $(include_str!(concat!("../../migrations/sqlite/", $name, ".sql"))),*
        ]);

        pub(super) const POSTGRES: Migrations = Migrations(&[
            $(include_str!(concat!("../../migrations/postgres/", $name, ".sql"))),*
        ]);
    };
}

migrations! {
    "0001_first",
    "0002_photos",
    "0003_staff",
    "0004_history",
    "0005_webpush",
    "0006_away_and_phones",
    "0007_agenda_feeds",
    "0008_sign_in",
    "0009_monitoring",
    "0010_sign_in_meanwhile",
    "0011_buddies",
    "0012_operations",
    "0013_servers",
    "0014_integration",
    "0016_erasing",
    "0017_delivered",
    "0018_calendar_feeds",
    "0019_months_stood",
}

impl Migrations {
    /// The version of this program.
    pub(super) const fn known(&self) -> usize {
        self.0.len()
    }

    /// The version that was found, which is not newer than this program.
    pub(super) const fn readable(&self, found: usize) -> Result<usize, StoreError> {
        let known = self.known();
        if found > known {
            return Err(StoreError::Newer { found, known });
        }
        Ok(found)
    }

    /// Refuses a version that this program has not brought up to date.
    pub(super) const fn latest(&self, found: usize) -> Result<(), StoreError> {
        let known = self.known();
        if found < known {
            return Err(StoreError::Older { found, known });
        }
        Ok(())
    }

    /// What a database of this version has not had, each with the version that it then has.
    pub(super) fn missing(
        &self,
        found: usize,
    ) -> impl Iterator<Item = (usize, &'static str)> + use<> {
        (1..)
            .zip(self.0)
            .skip(found)
            .map(|(version, sql)| (version, *sql))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};

    use sha2::{Digest as _, Sha256};

    use super::*;

    /// The first with which several servers could be updated one after the other.
    const SERVERS: &str = "0013_servers";

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
    }

    fn files(database: &str) -> Vec<String> {
        let files = std::fs::read_dir(folder().join(database)).unwrap();
        let name = |file: std::fs::DirEntry| file.file_name().into_string().unwrap();
        let mut names: Vec<_> = files.map(|file| name(file.unwrap())).collect();
        names.sort();
        names
    }

    #[test]
    fn each_migration_is_there_for_both_databases_and_is_run() {
        let names: Vec<_> = NAMES.iter().map(|it| format!("{it}.sql")).collect();
        assert_eq!(files("sqlite"), names);
        assert_eq!(files("postgres"), names);
    }

    /// Version, name and what the file of each database has in it, a line each.
    fn lines() -> Vec<String> {
        let sum = |sql: &str| {
            let sum = Sha256::digest(sql.as_bytes());
            sum.iter().fold(String::new(), |mut text, byte| {
                write!(text, "{byte:02x}").unwrap();
                text
            })
        };
        let both = (1..).zip(NAMES).zip(SQLITE.0.iter().zip(POSTGRES.0));
        both.map(|((version, name), (sqlite, postgres))| {
            format!("{version} {name} {} {}", sum(sqlite), sum(postgres))
        })
        .collect()
    }

    #[test]
    fn what_was_released_keeps_its_version_and_is_never_edited() {
        let file = folder().join("released.txt");
        let released = std::fs::read_to_string(&file).unwrap();
        let released: Vec<_> = released.lines().collect();
        let now = lines();
        for (version, released) in (1..).zip(&released) {
            let now = now.get(version - 1).map(String::as_str);
            assert_eq!(
                now,
                Some(*released),
                "add a migration behind the last one instead"
            );
        }
        let new = now.get(released.len()..).unwrap().join("\n");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&file, format!("{}\n", now.join("\n"))).unwrap();
        } else {
            assert_eq!(
                new, "",
                "these lines are to be added to migrations/released.txt"
            );
        }
    }

    /// Whether a program of before goes on after this statement.
    fn adds(statement: &str, made: &[&str]) -> bool {
        let words: Vec<_> = statement.split_whitespace().collect();
        match words.as_slice() {
            ["CREATE", "TABLE" | "INDEX", ..] => true,
            // What was written twice until then would be refused.
            ["CREATE", "UNIQUE", "INDEX", _, "ON", table, ..] => made.contains(table),
            ["ALTER", "TABLE", _, "ADD", "COLUMN", column @ ..] => {
                !column.contains(&"NOT") || column.contains(&"DEFAULT")
            }
            _ => false,
        }
    }

    #[test]
    fn since_there_are_several_servers_a_migration_only_adds() {
        let is_later = |name: &&&str| **name > SERVERS;
        for name in NAMES.iter().filter(is_later) {
            for database in ["sqlite", "postgres"] {
                let file = folder().join(database).join(format!("{name}.sql"));
                let sql = std::fs::read_to_string(file).unwrap();
                let code = sql
                    .lines()
                    .map(|line| line.split("--").next().unwrap_or(line));
                let code = code.collect::<Vec<_>>().join("\n");
                let statements: Vec<_> = code.split(';').map(str::trim).collect();
                let made: Vec<_> = statements
                    .iter()
                    .filter_map(|it| it.strip_prefix("CREATE TABLE ")?.split_whitespace().next())
                    .collect();
                for statement in statements.iter().filter(|it| !it.is_empty()) {
                    assert!(adds(statement, &made), "{database}/{name}: {statement}");
                }
            }
        }
        for breaks in [
            "DROP TABLE looks",
            "ALTER TABLE looks RENAME TO seen",
            "ALTER TABLE looks ADD COLUMN why TEXT NOT NULL",
            "CREATE UNIQUE INDEX one ON looks (person)",
            "UPDATE looks SET at = 0",
        ] {
            assert!(!adds(breaks, &["others"]), "{breaks}");
        }
    }

    #[test]
    fn what_is_newer_is_refused_and_what_is_older_gets_what_it_lacks() {
        let known = SQLITE.known();
        assert!(matches!(
            SQLITE.readable(known + 1),
            Err(StoreError::Newer { found, .. }) if found == known + 1
        ));
        assert!(SQLITE.latest(known).is_ok());
        assert!(matches!(
            SQLITE.latest(3),
            Err(StoreError::Older { found: 3, .. })
        ));
        let versions: Vec<_> = POSTGRES
            .missing(known - 2)
            .map(|(version, _)| version)
            .collect();
        assert_eq!(versions, [known - 1, known]);
    }
}
