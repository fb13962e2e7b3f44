//! The learning routes: every milestone has words, an owner that steps know, and every rule a source.
//! Checked and written like the items.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::check::{Fault, Problem, Source, line_of, texts};
use crate::names::Mark;

/// Who can own a milestone.
const OWNERS: [&str; 3] = ["self", "language_school", "municipality"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawFile {
    route: Vec<Spanned<RawRoute>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRoute {
    name: String,
    milestones: Vec<RawMilestone>,
    hours: Vec<RawHours>,
    sources: Vec<String>,
    #[expect(
        dead_code,
        reason = "required of whoever writes the file; nothing shows it yet"
    )]
    mark: Mark,
    review_by: Datetime,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMilestone {
    key: String,
    owner: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHours {
    kind: String,
    of: u32,
    #[serde(default)]
    is_about: bool,
}

/// The routes, in the order of the file.
///
/// # Errors
/// Every fault found, not only the first.
pub(crate) fn check(source: &Source, dutch: &Source) -> Result<RawFile, Vec<Fault>> {
    let fault = |at: usize, problem| Fault {
        file: source.name.clone(),
        line: line_of(&source.text, at),
        problem,
    };
    let file: RawFile = toml::from_str(&source.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        vec![fault(start, Problem::Toml(error.message().to_owned()))]
    })?;
    let keys = texts::keys(&dutch.text);
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for route in &file.route {
        let (at, route) = (route.span().start, route.get_ref());
        let mut found = problems(route, &keys);
        if !seen.insert(&route.name) {
            found.push(Problem::DuplicateId(route.name.clone()));
        }
        faults.extend(found.into_iter().map(|problem| fault(at, problem)));
    }
    if faults.is_empty() {
        Ok(file)
    } else {
        Err(faults)
    }
}

fn problems(route: &RawRoute, keys: &BTreeSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if route.sources.is_empty() {
        problems.push(Problem::NoSource(route.name.clone()));
    }
    if route.review_by.date.is_none() {
        problems.push(Problem::NotADay {
            id: route.name.clone(),
            field: "review_by",
        });
    }
    for RawMilestone { key, owner } in &route.milestones {
        if !keys.contains(key) {
            problems.push(Problem::MissingText(key.clone()));
        }
        if !OWNERS.contains(&owner.as_str()) {
            problems.push(Problem::UnknownTarget {
                id: key.clone(),
                item: owner.clone(),
            });
        }
    }
    problems
}

/// The array `ROUTES`.
pub(crate) fn rust(file: &RawFile) -> String {
    let mut out = String::new();
    writeln!(out, "static ROUTES: [Route; {}] = [", file.route.len())
        .expect("writing to a string cannot fail");
    for route in file.route.iter().map(Spanned::get_ref) {
        let milestones = route.milestones.iter().map(|it| (&it.key, &it.owner));
        let milestones: Vec<_> = milestones.collect();
        let hours = route.hours.iter().map(|it| {
            let RawHours { kind, of, is_about } = it;
            format!("Hours {{ kind: {kind:?}, of: {of}, is_about: {is_about} }}")
        });
        let hours: Vec<_> = hours.collect();
        writeln!(
            out,
            "    Route {{ name: {:?}, milestones: &{milestones:?}, hours: &[{}] }},",
            route.name,
            hours.join(", "),
        )
        .expect("writing to a string cannot fail");
    }
    out.push_str("];\n");
    out
}
