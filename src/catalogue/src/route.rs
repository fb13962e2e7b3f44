//! The learning routes of the act of 2021: which milestones a plan has, and which hours are counted.

/// What a plan of this route begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// Name of the route, as it is stored.
    pub name: &'static str,
    /// Keys of the milestones' titles, in their order, each with who sees to it: `self`,
    /// `language_school` or `municipality`.
    pub milestones: &'static [(&'static str, &'static str)],
    /// The hours that are counted.
    pub hours: &'static [Hours],
}

/// Hours that a route asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// What is counted, as it is stored.
    pub kind: &'static str,
    /// How many are asked for.
    pub of: u32,
    /// Whether the number is an average.
    pub is_about: bool,
}

/// The route with this name; one without anything where there is none.
pub fn route(name: &str) -> &'static Route {
    ROUTES.iter().find(|it| it.name == name).unwrap_or(&EMPTY)
}

static EMPTY: Route = Route {
    name: "",
    milestones: &[],
    hours: &[],
};

include!(concat!(env!("OUT_DIR"), "/routes.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of the domain's plan, section 3.
    #[test]
    fn each_route_has_its_milestones_and_hours() {
        let b1 = "start_course level_a2 participation_statement map_done map_talk first_exam_part exam_reading \
                  exam_listening exam_writing exam_speaking knm_exam b1_done";
        let education = "start_bridge_course participation_statement level_b1 bridge_subjects level_b2 study_choice \
                         admission student_finance education_done";
        let self_reliance = "start_course participation_statement map_done map_talk lesson_hours_done \
                             participation_hours_done final_talk self_reliance_done";
        let expected = [
            ("b1", b1, "labour_market_module 40"),
            (
                "education",
                education,
                "bridge_dutch 1000, bridge_other 500",
            ),
            (
                "self_reliance",
                self_reliance,
                "lessons 800, participation 800, labour_market_module 40",
            ),
        ];
        for (name, milestones, hours) in expected {
            let found = route(name);
            let keys = found.milestones.iter().map(|(key, _)| *key);
            let wanted = milestones.split_whitespace();
            let wanted = wanted.map(|it| format!("step-{it}"));
            assert_eq!(
                keys.collect::<Vec<_>>(),
                wanted.collect::<Vec<_>>(),
                "{name}"
            );
            let counted = found
                .hours
                .iter()
                .map(|it| format!("{} {}", it.kind, it.of));
            assert_eq!(counted.collect::<Vec<_>>().join(", "), hours, "{name}");
        }
    }
}
