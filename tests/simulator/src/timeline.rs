//! Virtual time, and everything that goes on in it: tasks wait for a moment, one runs at a time, and the
//! order is always the same.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Whose task it is: what ends its owner ends it, wherever it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Owner(pub(crate) u64);

struct Task {
    owner: Owner,
    work: Pin<Box<dyn Future<Output = ()>>>,
}

/// The clock of the world, in milliseconds since 1970 (UTC), and what waits for it.
#[derive(Default)]
pub(crate) struct Timeline {
    now: Cell<i64>,
    next: Cell<u64>,
    running: Cell<u64>,
    due: RefCell<BTreeMap<(i64, u64), u64>>,
    tasks: RefCell<BTreeMap<u64, Task>>,
}

impl Timeline {
    pub(crate) fn starting_at(now: i64) -> Rc<Self> {
        let timeline = Self::default();
        timeline.now.set(now);
        Rc::new(timeline)
    }

    pub(crate) fn now(&self) -> i64 {
        self.now.get()
    }

    /// A number that was not given before.
    pub(crate) fn unique(&self) -> u64 {
        self.next.set(self.next.get() + 1);
        self.next.get()
    }

    /// Starts something; it runs when its turn comes.
    pub(crate) fn spawn(&self, owner: Owner, work: impl Future<Output = ()> + 'static) {
        let id = self.unique();
        let work = Box::pin(work);
        self.tasks.borrow_mut().insert(id, Task { owner, work });
        self.wake_at(self.now(), id);
    }

    /// Ends everything of an owner at once, in the middle of what it was doing.
    pub(crate) fn kill(&self, owner: Owner) {
        let mut tasks = self.tasks.borrow_mut();
        let ended: Vec<u64> = tasks
            .iter()
            .filter(|(_, task)| task.owner == owner)
            .map(|(id, _)| *id)
            .collect();
        let ended: Vec<Option<Task>> = ended.iter().map(|id| tasks.remove(id)).collect();
        drop(tasks);
        // What a task held it gives back now, and may ask for the timeline while doing so.
        drop(ended);
    }

    /// Goes on to the next thing that happens; false when there is none.
    pub(crate) fn step(&self) -> bool {
        let Some(((at, _), id)) = self.due.borrow_mut().pop_first() else {
            return false;
        };
        self.now.set(at);
        let Some(mut task) = self.tasks.borrow_mut().remove(&id) else {
            return true;
        };
        self.running.set(id);
        let mut context = Context::from_waker(Waker::noop());
        if task.work.as_mut().poll(&mut context).is_pending() {
            self.tasks.borrow_mut().insert(id, task);
        }
        true
    }

    /// Done so many milliseconds later.
    pub(crate) fn wait(self: &Rc<Self>, millis: i64) -> Wait {
        Wait {
            timeline: Rc::clone(self),
            millis,
            is_waiting: false,
        }
    }

    fn wake_at(&self, at: i64, id: u64) {
        let order = self.unique();
        self.due.borrow_mut().insert((at, order), id);
    }
}

/// Waits; nothing else wakes a task.
pub(crate) struct Wait {
    timeline: Rc<Timeline>,
    millis: i64,
    is_waiting: bool,
}

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.is_waiting {
            return Poll::Ready(());
        }
        self.is_waiting = true;
        let at = self.timeline.now() + self.millis.max(0);
        self.timeline.wake_at(at, self.timeline.running.get());
        Poll::Pending
    }
}
