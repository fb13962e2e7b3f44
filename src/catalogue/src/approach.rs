//! Ways of working of municipalities: which steps a plan gets, who sees to them, and from which date their days
//! count. The data is `approaches/*.toml`; a municipality chooses one of them or writes its own.

use crate::item::YearMonthDay;
use crate::names::{Anchor, Edge};
use crate::way::{Phase, Responsible, Signal};

/// The way of working of a municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approach {
    /// Its name, as a municipality chooses it: the name of its file.
    pub name: &'static str,
    /// What it is called, the same in every language.
    pub title: &'static str,
    /// What else counts on the list of the staff.
    pub signals: &'static [Signal],
    /// Keys of the ready-made agreements that are made most here.
    pub agreements: &'static [&'static str],
    /// The steps, in the order of the plan.
    pub steps: &'static [ApproachStep],
    /// After this day no date is counted any more.
    pub review_by: YearMonthDay,
}

/// A step of a way of working.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApproachStep {
    /// Key of its title.
    pub title: &'static str,
    /// Who sees to it.
    pub owner: Responsible,
    /// In which phase it begins.
    pub phase: Phase,
    /// From what its day counts, where it has one.
    pub after: Option<Counted>,
    /// Key of what there is to know.
    pub note: Option<&'static str>,
    /// Whether other steps need it: child care.
    pub is_condition: bool,
    /// Whether it makes sense only before there is an address.
    pub is_before_address: bool,
}

/// A day counted from a confirmed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// From which date.
    pub anchor: Anchor,
    /// Calendar days after it.
    pub days: u16,
    /// Whether it begins or ends on that day.
    pub edge: Edge,
}

/// The way of working with this name.
pub fn approach(name: &str) -> Option<&'static Approach> {
    APPROACHES.iter().find(|it| it.name == name)
}

/// Every way of working, by name.
pub fn approaches() -> &'static [Approach] {
    &APPROACHES
}

include!(concat!(env!("OUT_DIR"), "/approaches.rs"));

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::names::Side;
    use crate::phrases;

    #[test]
    fn the_six_are_there_and_their_agreements_can_be_made_in_a_talk() {
        let names: Vec<_> = approaches().iter().map(|it| it.name).collect();
        let six = [
            "almere",
            "amsterdam",
            "eindhoven",
            "utrecht",
            "westland",
            "zaanstad",
        ];
        assert_eq!(names, six);
        for key in approaches().iter().flat_map(|it| it.agreements) {
            let phrase = phrases(Side::Agreed).find(|it| it.key == *key);
            assert!(phrase.is_some_and(|it| it.blanks.is_empty()), "{key}");
        }
    }

    /// The domain's plan, section 5: "all five", and "child care is a condition in every plan".
    #[test]
    fn what_all_have_stands_in_each() {
        let of_five = ["approach-application_training", "approach-employer_meeting"];
        for of in approaches() {
            let has = |title: &str| of.steps.iter().any(|it| it.title == title);
            for title in of_five.iter().filter(|_| of.name != "almere") {
                assert!(has(title), "{}: {title}", of.name);
            }
            let care = of.steps.iter().filter(|it| it.is_condition);
            let care: Vec<_> = care.map(|it| it.title).collect();
            assert_eq!(care, ["approach-child_care"], "{}", of.name);
        }
    }

    #[test]
    fn a_joint_intake_has_several_owners_and_is_told_once() {
        for name in ["almere", "utrecht", "zaanstad"] {
            let steps = approach(name).unwrap().steps.iter();
            let of_it = steps.filter(|it| it.title.starts_with("approach-joint_intake"));
            let (owners, notes): (Vec<_>, Vec<_>) = of_it.map(|it| (it.owner, it.note)).unzip();
            let each: BTreeSet<_> = owners.iter().collect();
            assert!(each.len() > 1 && each.len() == owners.len(), "{name}");
            assert_eq!(notes.iter().flatten().count(), 1, "{name}");
        }
    }
}
