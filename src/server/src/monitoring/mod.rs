//! The table of a month over every file. What is read from a file is computed once per change of it.

mod csv;
mod stood;

pub(crate) use csv::csv;
pub use stood::keep_stood;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::desk::monitoring::{CalendarMonth, Counted, FileFacts, MonthTable, count};
use domain::time::Day;
use domain::{File, PersonId};

use crate::store::{FileOf, Store, StoreError};

/// Known at most; past that everything is forgotten and computed again.
const MOST: usize = 20_000;

/// What each file said, with the number of its last change; none for who has no file yet.
type Facts = HashMap<PersonId, (u64, Option<FileFacts>)>;

/// What was read from the files.
#[derive(Default)]
pub(crate) struct Files(Arc<Mutex<Facts>>);

impl Files {
    /// The table of a month. One is made at a time: who asks meanwhile waits, and finds the files known.
    pub(crate) fn table(
        &self,
        store: &dyn Store,
        month: CalendarMonth,
        today: Day,
    ) -> Result<MonthTable, StoreError> {
        let mut known = self.known();
        if known.len() >= MOST {
            known.clear();
        }
        let mut people = Vec::new();
        let mut after = None;
        loop {
            let is_known = |person: &PersonId, head: u64| {
                known.get(person).is_some_and(|(number, _)| *number == head)
            };
            let page = store.files(after.as_ref(), &is_known)?;
            people.extend(
                page.files
                    .into_iter()
                    .filter_map(|it| counted(&mut known, it)),
            );
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        drop(known);
        let mut table = count(&people, month, today);
        stood::recall(store, &mut table)?;
        Ok(table)
    }

    /// Nothing of this person stays, or nothing of anybody. While a table is made it waits, for that reads and keeps.
    pub(crate) fn forget(&self, person: Option<&PersonId>) {
        let mut known = self.known();
        known.retain(|of, _| person.is_some_and(|person| of != person));
    }

    pub(crate) fn count(&self) -> usize {
        self.known().len()
    }

    fn known(&self) -> MutexGuard<'_, Facts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn counted(known: &mut Facts, of: FileOf) -> Option<Counted> {
    if let Some(records) = of.records {
        let file = File::from_records(records);
        let facts = file.person.is_some().then(|| FileFacts::of(&file));
        known.insert(of.person.clone(), (of.head, facts));
    }
    let (_, facts) = known.get(&of.person)?;
    Some(Counted {
        file: facts.clone()?,
        made_at: of.made_at,
        gender: of.gender,
        outcomes: of.outcomes,
    })
}
