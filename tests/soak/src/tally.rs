//! What was done and what came of it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The counts of one installation.
pub(crate) struct Tally {
    name: &'static str,
    counts: Mutex<BTreeMap<&'static str, u64>>,
    faults: Mutex<Vec<String>>,
}

impl Tally {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            counts: Mutex::default(),
            faults: Mutex::default(),
        }
    }

    /// One more of these.
    pub(crate) fn add(&self, what: &'static str) {
        self.add_many(what, 1);
    }

    pub(crate) fn add_many(&self, what: &'static str, many: u64) {
        *locked(&self.counts).entry(what).or_default() += many;
    }

    /// Something that must not be.
    pub(crate) fn fault(&self, what: impl Into<String>) {
        let what = what.into();
        println!("FAULT, {}: {what}", self.name);
        locked(&self.faults).push(what);
    }

    pub(crate) fn faults(&self) -> Vec<String> {
        locked(&self.faults).clone()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        for (what, many) in &*locked(&self.counts) {
            writeln!(f, "  {many:>9} {what}")?;
        }
        let faults = locked(&self.faults);
        writeln!(f, "  {:>9} faults", faults.len())?;
        faults.iter().try_for_each(|it| writeln!(f, "  {it}"))
    }
}

fn locked<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}
