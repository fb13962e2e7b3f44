//! How many durable mutations a second the server takes on `PostgreSQL`, against `pgbench` with an equal transaction on
//! the same cluster, turn by turn: the same statements in the same order, on the same tables, with nobody between
//! `pgbench` and the database.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use cluster::Cluster;
use serde_json::{Value, json};
use server::store::{PostgresStore, Store};

use crate::served;
use crate::wire::{Phone, rate, rounded};

/// How long each is measured per turn, in seconds.
const TURN: u64 = 3;
/// Turns; the best of each counts, so that a busy machine harms neither.
const TURNS: usize = 4;

/// The statements of the store for a tick of an item, in their order. People and devices of `pgbench` are its own.
const EQUAL: &str = include_str!("equal_transaction.sql");

/// With so many phones of as many people that send at once, each waiting for its answer.
pub(crate) fn measure(writers: usize) -> Result<Value> {
    let cluster = Cluster::start()?;
    let folder = tempfile::TempDir::new()?;
    let settings = served::settings(folder.path(), false)?;
    let address = format!("{}&dbname=postgres", cluster.address());
    let store: Arc<dyn Store> = Arc::new(PostgresStore::open(&address)?);
    served::load(store.as_ref(), 0..2 * writers, &[])?;
    let server = served::start(&settings, store)?;
    let phones = (0..writers).map(|number| Phone::paired(server, number));
    let mut phones = phones.collect::<Result<Vec<_>>>()?;
    // A device for each person of pgbench.
    for number in writers..2 * writers {
        Phone::paired(server, number)?.tick()?;
    }
    let pgbench = PgBench::prepared(&cluster, writers)?;
    let (mut best_ours, mut best_bare) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        best_bare = best_bare.max(pgbench.rate()?);
        let turn = Duration::from_secs(TURN);
        best_ours = best_ours.max(rate(&mut phones, turn, Phone::tick)?);
    }
    Ok(json!({
        "postgres_mutations_per_second": best_ours.round(),
        "pgbench_per_second": best_bare.round(),
        "postgres_mutation_ratio": rounded(best_ours / best_bare),
        "writers": writers,
    }))
}

struct PgBench<'a> {
    cluster: &'a Cluster,
    script: tempfile::NamedTempFile,
    writers: usize,
}

impl<'a> PgBench<'a> {
    fn prepared(cluster: &'a Cluster, writers: usize) -> Result<Self> {
        use std::os::unix::fs::PermissionsExt;
        let script = tempfile::NamedTempFile::new()?;
        std::fs::write(script.path(), EQUAL)?;
        // It runs as somebody else.
        std::fs::set_permissions(script.path(), PermissionsExt::from_mode(0o644))?;
        // Whose device is whose, by number: a phone knows who it is.
        let known = format!(
            "CREATE TABLE bench_devices AS SELECT id, person, (row_number() OVER () - 1)::int AS number
             FROM devices WHERE substr(person, 8)::int >= {writers};
             CREATE UNIQUE INDEX ON bench_devices (number); ANALYZE"
        );
        said(cluster.program("psql").args(["--command", &known]))?;
        Ok(Self {
            cluster,
            script,
            writers,
        })
    }

    /// Transactions per second.
    fn rate(&self) -> Result<f64> {
        let mut command = self.cluster.program("pgbench");
        let (writers, turn) = (self.writers.to_string(), TURN.to_string());
        command.args(["--no-vacuum", "--protocol", "prepared", "--jobs", "2"]);
        command.args(["--client", &writers, "--time", &turn, "--file"]);
        let text = said(command.arg(self.script.path()).arg("postgres"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("tps = "));
        let number = line.and_then(|line| line.split(' ').next());
        Ok(number
            .with_context(|| format!("pgbench says {text}"))?
            .parse()?)
    }
}

fn said(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    let error = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?}: {error}");
    Ok(String::from_utf8(output.stdout)?)
}
