//! What a server keeps in memory of people, so that it need not be read or made again. Of who is erased nothing stays
//! here either, at none of the servers.

use domain::PersonId;

use crate::monitoring::Files;
use crate::staff::Overviews;
use crate::whole_files::WholeFiles;

/// Everything of it.
#[derive(Default)]
pub(crate) struct InMemory {
    /// What phones get that sign in.
    pub(crate) whole_files: WholeFiles,
    /// What the lists of the desk say.
    pub(crate) overviews: Overviews,
    /// What the table of a month counts.
    pub(crate) files: Files,
}

impl InMemory {
    /// This person was erased. What was read of them before and comes only now is not kept.
    pub(crate) fn forget(&self, person: &PersonId) {
        self.whole_files.forget(Some(person));
        self.overviews.forget(Some(person));
        self.files.forget(Some(person));
    }

    /// Somebody may have been erased, and nobody heard who.
    pub(crate) fn forget_everyone(&self) {
        self.whole_files.forget(None);
        self.overviews.forget(None);
        self.files.forget(None);
    }

    /// How much of each there is, for the figures.
    pub(crate) fn counts(&self) -> Counts {
        Counts {
            whole_files: self.whole_files.count(),
            overviews: self.overviews.count(),
            facts: self.files.count(),
        }
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) whole_files: usize,
    pub(crate) overviews: usize,
    pub(crate) facts: usize,
}

/// How many times something was forgotten when a look at the database began: what was read before the last time is not
/// kept after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forgotten(u64);

impl Forgotten {
    pub(crate) fn once_more(&mut self) {
        self.0 += 1;
    }
}
