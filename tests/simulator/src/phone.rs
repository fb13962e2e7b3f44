//! A phone of a person: its disk, its clock, its connection, and the tabs in which the app is open.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use domain::PersonId;

use crate::disk::Disk;
use crate::tab::Tab;
use crate::timeline::Wait;
use crate::world::World;

/// A transaction of the browser takes at most so long, in milliseconds.
const STORING: i64 = 40;
/// At most so many tabs.
const TABS: usize = 2;

/// A phone.
pub(crate) struct Phone {
    pub(crate) number: usize,
    pub(crate) person: PersonId,
    pub(crate) disk: RefCell<Disk>,
    /// The session cookie, which the browser keeps.
    pub(crate) cookie: RefCell<String>,
    /// How far the clock of the phone is off, in milliseconds.
    pub(crate) clock_off: Cell<i64>,
    pub(crate) is_online: Cell<bool>,
    /// Its disk may not know which numbers the server remembers: it was emptied, or was full for a while.
    pub(crate) has_lost_count: Cell<bool>,
    /// Until when its disk is busy: a transaction waits for the one that was begun before it.
    disk_busy: Cell<i64>,
    /// Held by the tab that syncs.
    pub(crate) is_locked: Cell<bool>,
    pub(crate) tabs: RefCell<[Option<Rc<Tab>>; TABS]>,
}

impl Phone {
    pub(crate) fn new(number: usize, person: PersonId) -> Rc<Self> {
        Rc::new(Self {
            number,
            person,
            disk: RefCell::default(),
            cookie: RefCell::default(),
            clock_off: Cell::new(0),
            is_online: Cell::new(true),
            has_lost_count: Cell::new(false),
            disk_busy: Cell::new(0),
            is_locked: Cell::new(false),
            tabs: RefCell::default(),
        })
    }

    /// Waits for the turn of a transaction.
    pub(crate) fn turn(&self, world: &World) -> Wait {
        let now = world.timeline.now();
        let at = self.disk_busy.get().max(now) + world.chance.between(1, STORING);
        self.disk_busy.set(at);
        world.timeline.wait(at - now)
    }

    /// The tabs that are open.
    pub(crate) fn open_tabs(&self) -> Vec<Rc<Tab>> {
        self.tabs.borrow().iter().flatten().map(Rc::clone).collect()
    }

    /// One of the open tabs; when there is none, one is opened first.
    pub(crate) fn some_tab(self: &Rc<Self>, world: &Rc<World>) -> Rc<Tab> {
        let open = self.open_tabs();
        if open.is_empty() {
            return self.open(world, 0);
        }
        let chosen = world.chance.index(open.len());
        open.into_iter().nth(chosen).expect("an open tab")
    }

    /// Opens the app in another tab, if one is free.
    pub(crate) fn open_another(self: &Rc<Self>, world: &Rc<World>) {
        let free = self.tabs.borrow().iter().position(Option::is_none);
        if let Some(free) = free {
            self.open(world, free);
        }
    }

    fn open(self: &Rc<Self>, world: &Rc<World>, place: usize) -> Rc<Tab> {
        let tab = Tab::open(world, self);
        if let Some(free) = self.tabs.borrow_mut().get_mut(place) {
            *free = Some(Rc::clone(&tab));
        }
        tab.start();
        tab
    }

    /// The browser is killed, with every tab, in the middle of whatever they did.
    pub(crate) fn kill(&self, world: &World) {
        let killed = self.tabs.take();
        for tab in killed.iter().flatten() {
            world.timeline.kill(tab.owner);
        }
    }

    /// Closes one tab in the middle of whatever it did.
    pub(crate) fn close_one(&self, world: &World) {
        let place = world.chance.index(TABS);
        let closed = self.tabs.borrow_mut().get_mut(place).and_then(Option::take);
        if let Some(tab) = closed {
            world.timeline.kill(tab.owner);
        }
    }
}
