//! What is installed: one server on a file, or two on one `PostgreSQL`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use cluster::Cluster;

use crate::process::{Programs, Server};

/// The database of the servers that share one.
pub(crate) const DATABASE: &str = "soak";

/// Servers with one database.
pub(crate) struct Installation {
    pub(crate) name: &'static str,
    pub(crate) folder: PathBuf,
    // Before the cluster: they go first.
    pub(crate) servers: Vec<Server>,
    pub(crate) cluster: Option<Cluster>,
}

impl Installation {
    /// A server on a file.
    pub(crate) fn on_a_file(programs: &Programs, folder: &Path) -> Result<Self> {
        let server = Server::new(programs, folder, &folder.join("data"), None)?;
        Self::started(Self {
            name: "one server on SQLite",
            folder: folder.to_owned(),
            servers: vec![server],
            cluster: None,
        })
    }

    /// Two on a cluster of their own.
    pub(crate) fn shared(programs: &Programs, folder: &Path) -> Result<Self> {
        let cluster = Cluster::start()?;
        let made = cluster.program("createdb").arg(DATABASE).status()?;
        ensure!(made.success(), "no database could be made");
        let address = format!("{}&dbname={DATABASE}", cluster.address());
        let server = |name: &str| {
            let folder = folder.join(name);
            let database = Some(address.clone());
            Server::new(programs, &folder, &folder.join("data"), database)
        };
        Self::started(Self {
            name: "two servers on PostgreSQL",
            folder: folder.to_owned(),
            servers: vec![server("a")?, server("b")?],
            cluster: Some(cluster),
        })
    }

    fn started(self) -> Result<Self> {
        self.servers.iter().try_for_each(Server::start)?;
        Ok(self)
    }

    pub(crate) fn addresses(&self) -> Vec<SocketAddr> {
        self.servers.iter().map(|it| it.address).collect()
    }

    /// The file of a database that is one.
    pub(crate) fn file(&self) -> PathBuf {
        self.folder.join("data/mijn-aanpak.db")
    }
}
