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
    use std::path::Path;

    use super::*;

    fn files(database: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let files = std::fs::read_dir(folder.join(database)).unwrap();
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
