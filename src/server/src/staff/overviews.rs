//! The list of somebody's people. What it says of a file is computed once per change and day: a list
//! of 500 people is read many times a day, and few of them change in between.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::desk::{Approach, Need, Staff, StaffRole, Why, needs_here, see};
use domain::time::{Day, Instant};
use domain::{Anchor, File, PersonId, Record};
use sync::desk::Overview;

use crate::in_memory::Forgotten;
use crate::store::{Case, Store, StoreError};

/// Known at most; past that everything is forgotten and computed again.
const MOST: usize = 20_000;

/// What was computed.
#[derive(Default)]
pub(crate) struct Overviews(Mutex<All>);

#[derive(Default)]
struct All {
    by_person: HashMap<(PersonId, StaffRole), Known>,
    forgotten: Forgotten,
}

struct Known {
    of: (u64, Option<Instant>, Day),
    overview: Arc<Overview>,
}

impl Overviews {
    /// The people of someone of the staff, who needs them first on top.
    pub(crate) fn of(
        &self,
        store: &dyn Store,
        staff: &Staff,
        approach: Option<&Approach>,
        now: Instant,
    ) -> Result<Vec<Arc<Overview>>, StoreError> {
        let mut people = Vec::new();
        for case in store.caseload(&staff.id)? {
            match self.one(store, staff.role, approach, case, now) {
                // One file that cannot be read does not hide the others.
                Err(StoreError::Unreadable(error)) => {
                    tracing::error!(%error, "a file cannot be read");
                }
                found => people.extend(found?),
            }
        }
        people.sort_by(|one, other| rank(one).cmp(&rank(other)));
        Ok(people)
    }

    fn one(
        &self,
        store: &dyn Store,
        role: StaffRole,
        approach: Option<&Approach>,
        case: Case,
        now: Instant,
    ) -> Result<Option<Arc<Overview>>, StoreError> {
        let (key, of) = ((case.person, role), (case.head, case.seen, now.day()));
        let began = {
            let known = self.known();
            if let Some(found) = known.by_person.get(&key).filter(|it| it.of == of) {
                return Ok(Some(Arc::clone(&found.overview)));
            }
            known.forgotten
        };
        let records = store.records(&key.0)?;
        let Some(overview) = overview(records, role, approach, case.seen, now) else {
            return Ok(None);
        };
        let overview = Arc::new(overview);
        let mut known = self.known();
        if known.by_person.len() >= MOST {
            known.by_person.clear();
        }
        if known.forgotten == began {
            let new = Arc::clone(&overview);
            known.by_person.insert(key, Known { of, overview: new });
        }
        Ok(Some(overview))
    }

    /// Nothing of this person stays, or nothing of anybody.
    pub(crate) fn forget(&self, person: Option<&PersonId>) {
        let mut known = self.known();
        known.forgotten.once_more();
        known
            .by_person
            .retain(|(of, _), _| person.is_some_and(|person| of != person));
    }

    pub(crate) fn count(&self) -> usize {
        self.known().by_person.len()
    }

    fn known(&self) -> MutexGuard<'_, All> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Most haste first, then the nearest day, then who waits longest, then the name.
fn rank(of: &Overview) -> impl Ord + '_ {
    let first = of.needs.first();
    let haste = first.map(|need| (need.urgency, need.by.is_none(), need.by, need.since));
    (first.is_none(), haste, &of.name, &of.person)
}

/// What somebody wrote is read with the file, where the look is written down.
fn without_words(need: Need) -> Need {
    let is_message = matches!(need.why, Why::Unanswered(_));
    let about = need.about.filter(|_| !is_message);
    Need { about, ..need }
}

fn overview(
    records: Vec<Record>,
    role: StaffRole,
    approach: Option<&Approach>,
    seen: Option<Instant>,
    now: Instant,
) -> Option<Overview> {
    let theirs = records.into_iter().filter(|it| see(role, it));
    let file = File::from_records(theirs);
    let person = file.person.clone()?;
    let ontzorgen = file
        .anchor_day(Anchor::OntzorgenStart)
        .zip(file.anchor_day(Anchor::OntzorgenEnd));
    Some(Overview {
        person: person.id,
        name: person.name,
        language: person.language,
        route: person.route,
        ontzorgen,
        needs: needs_here(approach, &file, seen, now)
            .into_iter()
            .filter(|need| need.why.is_for(role))
            .map(without_words)
            .collect(),
        seen,
    })
}
