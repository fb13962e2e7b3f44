//! The configuration: one file, over it the environment, over both the options of the command line.
//! `docs/mijn-aanpak.example.toml` explains every setting.
//!
//! Every mistake is told, with where it stands; a server with a mistake does not start.

mod check;
mod fault;
mod flags;
mod municipalities;
mod names;
mod said;
mod settled;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::app::Settings;
use crate::log::LogForm;
use crate::municipalities::MunicipalityName;
use crate::municipality;
use crate::store::Database;
use flags::PlaceFlags;
use said::Said;
use settled::Settled;

pub use fault::Fault;
pub use flags::{DatabaseFlags, Flags};

/// With what the program serves.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Which database it uses.
    pub database: Database,
    /// Where it gives its figures out; nowhere unless told.
    pub metrics: Option<SocketAddr>,
    /// The files with its certificate and the key of it, where it speaks TLS by itself.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// How its log is written.
    pub log: LogForm,
    /// What the server itself needs.
    pub settings: Settings,
    /// Each of several municipalities; empty where there is one, which `settings` are of.
    pub municipalities: Vec<OneOfSeveral>,
}

/// One of several municipalities.
#[derive(Clone, Debug)]
pub struct OneOfSeveral {
    /// What it is called here.
    pub name: MunicipalityName,
    /// The hosts by which it is reached, in small letters.
    pub hosts: Vec<String>,
    /// What its part of the server needs; its folder is its own.
    pub settings: Settings,
}

impl Config {
    /// What was said, in the file that the options name, in the environment and in the options.
    ///
    /// # Errors
    /// Every mistake in what was said; what it names is looked at when it is opened.
    pub fn read(
        flags: &Flags,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Fault>> {
        let mut said = all(flags, environment);
        let settled = Settled::of(&mut said);
        match settled.config() {
            Some(config) if said.faults.is_empty() => Ok(config),
            _ => Err(said.faults),
        }
    }

    /// The file of each municipality with its version, as it is now; of those that can be read.
    pub fn local_rules(&self) -> Vec<(PathBuf, String)> {
        let each = self.municipalities.iter().map(|it| &it.settings);
        let files = std::iter::once(&self.settings).chain(each);
        let files = files.filter_map(|it| it.municipality.as_ref());
        files
            .filter_map(|file| Some((file.clone(), municipality::version(file)?)))
            .collect()
    }

    /// The database that was named in the same way, for what is done beside the server.
    ///
    /// # Errors
    /// Every mistake in what was said, but of the settings of the server alone.
    pub fn database(
        flags: &DatabaseFlags,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Database, Vec<Fault>> {
        let mut said = written(&flags.place, environment);
        flags.place.say(&mut said);
        match settled::database(&mut said) {
            Some(found) if said.faults.is_empty() => Ok(found.it),
            _ => Err(said.faults),
        }
    }

    /// Every mistake, also in the files and folders that the configuration names. Nothing is made or
    /// changed.
    pub fn check(
        flags: &Flags,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Vec<Fault> {
        let mut said = all(flags, environment);
        let settled = Settled::of(&mut said);
        check::all(&settled, &mut said);
        said.faults
    }
}

fn all(flags: &Flags, environment: impl IntoIterator<Item = (String, String)>) -> Said {
    let mut said = written(&flags.database, environment);
    flags.say(&mut said);
    said
}

fn written(flags: &PlaceFlags, environment: impl IntoIterator<Item = (String, String)>) -> Said {
    let mut said = Said::default();
    if let Some(file) = &flags.config {
        said.file(file);
    }
    said.environment(environment);
    said
}
