//! The list of somebody's people at the desk: who is shown, and in which order. One pass and one sort, for 50 or 500.

use domain::desk::Urgency;
use domain::time::Day;

use super::Overview;

/// In which order people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Who needs someone first on top, as the server gives them.
    Needed,
    /// By name.
    Name,
    /// Whose phone was away longest on top; who has no phone last.
    Unseen,
    /// Whose ontzorgen ends first on top; who is not in it last.
    Ontzorgen,
}

impl Order {
    /// Every order, as they are offered.
    pub const ALL: [Self; 4] = [Self::Needed, Self::Name, Self::Unseen, Self::Ontzorgen];
}

/// Whether something of the person cannot wait for next week.
pub fn is_needed_first(person: &Overview) -> bool {
    let first = person.needs.first();
    first.is_some_and(|need| need.urgency < Urgency::Later)
}

/// Who is shown: those whose name has this in it; without a name who is needed first, or everyone.
pub fn listed<'a>(
    people: &'a [Overview],
    name: &str,
    is_everyone: bool,
    order: Order,
    today: Day,
) -> Vec<&'a Overview> {
    let wanted = name.trim().to_lowercase();
    let is_meant = |it: &&Overview| {
        let is_shown = is_everyone || !wanted.is_empty() || is_needed_first(it);
        is_shown && it.name.to_lowercase().contains(&wanted)
    };
    let mut shown: Vec<&Overview> = people.iter().filter(is_meant).collect();
    match order {
        Order::Needed => {}
        Order::Name => shown.sort_by_cached_key(|it| it.name.to_lowercase()),
        Order::Unseen => shown.sort_by_key(|it| (it.seen.is_none(), it.seen)),
        Order::Ontzorgen => shown.sort_by_key(|it| {
            let ahead = it.ontzorgen.map(|(_, end)| end).filter(|end| *end >= today);
            (ahead.is_none(), ahead)
        }),
    }
    shown
}

#[cfg(test)]
mod tests {
    use domain::desk::{Need, Why};
    use domain::time::Instant;
    use domain::{Language, PersonId};

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn person(name: &str, seen: Option<i64>, end: Option<&str>, is_needed: bool) -> Overview {
        let need = Need {
            urgency: if is_needed {
                Urgency::Today
            } else {
                Urgency::Later
            },
            why: Why::Silent,
            about: None,
            by: None,
            since: None,
        };
        Overview {
            person: PersonId::new(name),
            name: name.to_owned(),
            language: Language::Tigrinya,
            route: None,
            ontzorgen: end.map(|end| (day("2026-01-01"), day(end))),
            needs: vec![need],
            seen: seen.map(Instant::from_millis),
        }
    }

    /// As the server gives them.
    fn people() -> Vec<Overview> {
        vec![
            person("Zahra", Some(30), Some("2026-11-01"), true),
            person("élise", None, None, true),
            person("Samir", Some(10), Some("2027-02-01"), true),
            person("Bas", Some(20), Some("2026-12-01"), false),
        ]
    }

    fn names(name: &str, is_everyone: bool, order: Order) -> Vec<String> {
        let people = people();
        let shown = listed(&people, name, is_everyone, order, day("2026-11-24"));
        shown.iter().map(|it| it.name.clone()).collect()
    }

    #[test]
    fn everyone_in_the_order_that_was_chosen() {
        for (order, expected) in [
            (Order::Needed, ["Zahra", "élise", "Samir", "Bas"]),
            (Order::Name, ["Bas", "Samir", "Zahra", "élise"]),
            (Order::Unseen, ["Samir", "Bas", "Zahra", "élise"]),
            (Order::Ontzorgen, ["Bas", "Samir", "Zahra", "élise"]),
        ] {
            assert_eq!(names("", true, order), expected, "{order:?}");
        }
    }

    #[test]
    fn a_name_finds_who_can_wait_too() {
        assert_eq!(names("", false, Order::Needed), ["Zahra", "élise", "Samir"]);
        assert_eq!(names(" BA", false, Order::Needed), ["Bas"]);
        assert_eq!(names("x", true, Order::Name), Vec::<String>::new());
    }
}
