//! The API tests on a `PostgreSQL` of their own: a throw-away cluster that is reached by a socket only.

use super::count::{self, Count};
use crate::process;
use anyhow::Result;
use cluster::Cluster;

/// Tells the tests where the cluster is.
const ADDRESS: &str = "MIJN_AANPAK_TEST_POSTGRES";

/// Tests of what is done with the file of a database.
const OF_A_FILE: &[&str] = &["backup::", "personal::"];

/// Runs the API tests of the server on it.
pub(super) fn run() -> Result<Count> {
    let cluster = Cluster::start()?;
    let mut command = process::cargo();
    command
        .args([
            "test",
            "--package",
            "server",
            "--test",
            "api",
            "--no-fail-fast",
            "--",
        ])
        .args(OF_A_FILE.iter().flat_map(|it| ["--skip", it]))
        .env(ADDRESS, cluster.address());
    count::run(&mut command)
}
