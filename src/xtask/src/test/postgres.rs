//! The API tests on a `PostgreSQL` of their own: a throw-away cluster that is reached by a socket, and over the network of
//! this machine with a password only, which nobody has until a test sets one. The journeys and the soak have one too.

use super::count::{self, Count};
use crate::process;
use anyhow::Result;
use cluster::Cluster;

/// Tells the tests where the cluster is.
pub(crate) const ADDRESS: &str = "MIJN_AANPAK_TEST_POSTGRES";

/// Tests of what is done with the file of a database.
const OF_A_FILE: &[&str] = &["backup::"];

/// Those of two servers that are killed in turn.
pub(crate) const KILLED: [&str; 5] = ["test", "--workspace", "--test", "killed", "servers::"];

/// Runs the API tests of the server on it, and kills two servers on it in turn.
pub(super) fn run() -> Result<Count> {
    let cluster = Cluster::start()?;
    let mut command = process::cargo();
    command
        .args([
            // Of one package alone the libraries would have fewer features, and be compiled once more.
            "test",
            "--workspace",
            "--test",
            "api",
            "--no-fail-fast",
            "--",
        ])
        .args(OF_A_FILE.iter().flat_map(|it| ["--skip", it]))
        .env(ADDRESS, cluster.address());
    let mut all = count::run(&mut command)?;
    let mut killed = process::cargo();
    all += count::run(killed.args(KILLED).env(ADDRESS, cluster.address()))?;
    Ok(all)
}
