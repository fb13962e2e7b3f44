//! One round: new people, everything goes wrong, everything works again, everything is compared.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use domain::PersonId;

use crate::chance::Chance;
use crate::desk::Desk;
use crate::installation::Installation;
use crate::phone::Phone;
use crate::tally::Tally;
use crate::{check, director};

const PEOPLE: usize = 4;
/// Of each person.
const PHONES: usize = 2;

/// A round at one installation.
pub(crate) struct Round<'a> {
    pub(crate) installation: &'a Installation,
    pub(crate) tally: &'a Tally,
    pub(crate) number: u64,
    pub(crate) seed: u64,
    pub(crate) length: Duration,
}

impl<'a> Round<'a> {
    /// Runs it. What it finds is in the tally.
    pub(crate) fn run(&self) {
        if let Err(error) = self.try_to_run() {
            self.tally.fault(format!("it cannot go on: {error:#}"));
        }
    }

    fn try_to_run(&self) -> Result<()> {
        let desk = Desk::sign_in(self.installation.addresses(), self.tally)?;
        let mut people = Vec::new();
        let mut phones = Vec::new();
        for index in 0..PEOPLE {
            let person = desk.invite(&format!("Person {} {index}", self.number))?;
            for _ in 0..PHONES {
                let whose = (person.clone(), desk.phone_of(&person)?);
                phones.push(self.phone(phones.len(), whose));
            }
            people.push(person);
        }
        let written = self.while_it_goes_wrong(&desk, &mut phones, &people)?;
        // Twice: what the last ones send comes to the first ones too.
        for _ in 0..2 {
            phones.iter_mut().for_each(Phone::come_to_rest);
        }
        check::everything(self.installation, &phones, &written, self.tally)
    }

    fn phone(&self, index: usize, whose: (PersonId, String)) -> Phone<'a> {
        let name = format!("r{}p{index}", self.number);
        let chance = Chance::new(self.seed.wrapping_add(1 + index as u64));
        let servers = self.installation.addresses();
        Phone::new(name, whose, servers, chance, self.tally)
    }

    /// Returns what was acknowledged at the desk.
    fn while_it_goes_wrong(
        &self,
        desk: &Desk<'_>,
        phones: &mut [Phone<'_>],
        people: &[PersonId],
    ) -> Result<Vec<(PersonId, String)>> {
        let is_over = &AtomicBool::new(false);
        let of_desk = &Chance::new(!self.seed);
        std::thread::scope(|scope| {
            for phone in phones {
                scope.spawn(move || phone.live(is_over));
            }
            let number = self.number;
            let writing = scope.spawn(move || desk.write(people, number, of_desk, is_over));
            let chance = Chance::new(self.seed);
            let directed = director::direct(self.installation, self.tally, &chance, self.length);
            is_over.store(true, Ordering::Relaxed);
            let written = writing.join().unwrap_or_else(|_| {
                self.tally.fault("the desk panicked");
                Vec::new()
            });
            directed.map(|()| written)
        })
    }
}
