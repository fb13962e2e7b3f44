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
