//! Runs phones, desk and server in one process, with a clock, a network and disks that go wrong as a seed
//! says, and checks that nothing that was promised is untrue.
//!
//! The server is the real one, asked without a socket. Of the phone the replica, the protocol and the texts on
//! its disk are real; what the app does with them in a browser stands in [`tab`](self) once more, step by step.
//! A seed repeats a run exactly.

#![expect(clippy::expect_used, reason = "a run that cannot go on has failed")]

mod chance;
mod disk;
mod events;
mod ledger;
mod machine;
mod network;
mod people;
mod phone;
mod tab;
#[path = "../../../src/sync/tests/model/taps.rs"]
mod taps;
mod timeline;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use machine::Installed;
pub use world::Mutant;
use world::World;

/// Runs seeds, one after the other.
pub struct Simulator(Rc<Installed>);

/// A run in which everything held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// How many mutations and actions of the desk were answered.
    pub answered: usize,
    /// All that happened, line by line.
    pub story: String,
}

/// A run in which something did not.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{lines}\n\nSEED={seed} fails:\n{}", faults.join("\n"))]
pub struct Failed {
    /// With this seed it happens again.
    pub seed: u64,
    /// What was not true.
    pub faults: Vec<String>,
    /// What happened last.
    pub lines: String,
}

impl Failed {
    fn panicked(seed: u64) -> Self {
        Self {
            seed,
            faults: vec!["it could not go on: see the panic above".to_owned()],
            lines: String::new(),
        }
    }
}

impl Default for Simulator {
    fn default() -> Self {
        Self(Rc::new(Installed::new(
            people::people(),
            &people::colleagues(),
        )))
    }
}

impl Simulator {
    /// Runs one seed.
    ///
    /// # Errors
    /// When something was not as it must be.
    pub fn run(&self, seed: u64) -> Result<Ran, Failed> {
        self.run_with(seed, None)
    }

    /// Runs one seed with a fault put in.
    ///
    /// # Errors
    /// When the fault shows.
    pub fn run_with(&self, seed: u64, mutant: Option<Mutant>) -> Result<Ran, Failed> {
        let world = World::new(&self.0, seed, mutant);
        let happening = events::happen(Rc::clone(&world));
        until_rest(&world, seed, happening)
    }

    /// Runs one seed with a server that is put back to an older copy in the middle of it.
    ///
    /// # Errors
    /// When phones and server do not come to hold the same, or what a phone still held is lost.
    pub fn run_put_back(&self, seed: u64) -> Result<Ran, Failed> {
        let world = World::new(&self.0, seed, None);
        let happening = events::happen_with_a_server_that_is_put_back(Rc::clone(&world));
        until_rest(&world, seed, happening)
    }
}

/// Many runs.
#[derive(Debug, Default)]
pub struct Many {
    /// How many.
    pub runs: u64,
    /// How many mutations and actions of the desk were answered in those that held.
    pub answered: usize,
    /// Those that did not.
    pub failed: Vec<Failed>,
    /// How long it took.
    pub took: Duration,
}

impl Many {
    /// Runs so many seeds, from the first on, on every core.
    pub fn from(
        first: u64,
        runs: u64,
        run: impl Fn(&Simulator, u64) -> Result<Ran, Failed> + Sync,
    ) -> Self {
        let began = Instant::now();
        let next = AtomicU64::new(first);
        let all = Mutex::new(Self::default());
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            for _ in 0..cores {
                scope.spawn(|| {
                    let simulator = Simulator::default();
                    loop {
                        let seed = next.fetch_add(1, Ordering::Relaxed);
                        if seed >= first + runs {
                            break;
                        }
                        let ran = catch_unwind(AssertUnwindSafe(|| run(&simulator, seed)));
                        let ran = ran.unwrap_or_else(|_| Err(Failed::panicked(seed)));
                        all.lock().unwrap_or_else(PoisonError::into_inner).add(ran);
                    }
                });
            }
        });
        let mut all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
        all.took = began.elapsed();
        all
    }

    fn add(&mut self, ran: Result<Ran, Failed>) {
        self.runs += 1;
        match ran {
            Ok(ran) => self.answered += ran.answered,
            Err(failed) => self.failed.push(failed),
        }
    }
}

impl std::fmt::Display for Many {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (runs, failed, answered) = (self.runs, self.failed.len(), self.answered);
        let a_minute = runs as f64 * 60.0 / self.took.as_secs_f64();
        write!(
            f,
            "{runs} runs, {failed} failed; {answered} mutations answered; {a_minute:.0} runs a minute"
        )
    }
}

fn until_rest(
    world: &Rc<World>,
    seed: u64,
    happening: impl Future<Output = ()> + 'static,
) -> Result<Ran, Failed> {
    let timeline = &world.timeline;
    timeline.spawn(world::NATURE, happening);
    while timeline.step() && world.ledger.borrow().faults().is_empty() {
        world.check_claims();
    }
    if world.ledger.borrow().faults().is_empty() {
        world.check_end();
    }
    let ended = ended(world, seed);
    world.end();
    ended
}

fn ended(world: &World, seed: u64) -> Result<Ran, Failed> {
    let ledger = world.ledger.borrow();
    if ledger.faults().is_empty() {
        return Ok(Ran {
            answered: ledger.size(),
            story: world.story(),
        });
    }
    Err(Failed {
        seed,
        faults: ledger.faults().to_vec(),
        lines: world.last_lines(),
    })
}
