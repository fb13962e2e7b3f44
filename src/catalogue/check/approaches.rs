//! The ways of working: every step has words, a source that the file names, and a date only on a fact that is
//! sure. Unknown anchors, owners, phases and signals the reader of TOML refuses, with their line.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use crate::check::{Fault, Problem, Source, line_of, texts};
use crate::names::{Anchor, Edge, Mark};
use crate::way::{Phase, Responsible, Signal};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawApproach {
    name: Spanned<String>,
    title: String,
    signals: Vec<Signal>,
    agreements: Vec<Spanned<String>>,
    review_by: Spanned<Datetime>,
    source: Vec<RawSource>,
    step: Vec<Spanned<RawStep>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: String,
    title: Spanned<String>,
    date: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    title: String,
    owner: Responsible,
    phase: Phase,
    after: Option<RawCounted>,
    note: Option<String>,
    #[serde(default)]
    is_condition: bool,
    #[serde(default)]
    is_before_address: bool,
    source: String,
    mark: Mark,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCounted {
    anchor: Anchor,
    days: u16,
    edge: Edge,
}

/// The ways of working, by the name of their file. `agreed`: the keys that an agreement can have.
///
/// # Errors
/// Every fault found, not only the first.
pub(crate) fn check(
    sources: &[Source],
    dutch: &Source,
    agreed: &BTreeSet<String>,
) -> Result<Vec<RawApproach>, Vec<Fault>> {
    let keys = texts::keys(&dutch.text);
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for source in sources {
        match read(source, &keys, agreed) {
            Ok(approach) => found.push(approach),
            Err(more) => faults.extend(more),
        }
    }
    if faults.is_empty() {
        Ok(found)
    } else {
        Err(faults)
    }
}

fn read(
    source: &Source,
    keys: &BTreeSet<String>,
    agreed: &BTreeSet<String>,
) -> Result<RawApproach, Vec<Fault>> {
    let fault = |at: usize, problem| Fault {
        file: source.name.clone(),
        line: line_of(&source.text, at),
        problem,
    };
    let file: RawApproach = toml::from_str(&source.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        vec![fault(start, Problem::Toml(error.message().to_owned()))]
    })?;
    let mut faults: Vec<Fault> = of_file(&file, &source.name, agreed)
        .into_iter()
        .map(|(at, problem)| fault(at, problem))
        .collect();
    let mut seen = BTreeSet::new();
    for step in &file.step {
        let (at, step) = (step.span().start, step.get_ref());
        let mut found = of_step(step, &file.source, keys);
        if !seen.insert(&step.title) {
            found.push(Problem::DuplicateId(step.title.clone()));
        }
        faults.extend(found.into_iter().map(|problem| fault(at, problem)));
    }
    if faults.is_empty() {
        Ok(file)
    } else {
        Err(faults)
    }
}

/// What is wrong with the file as a whole, and where it stands.
fn of_file(file: &RawApproach, path: &str, agreed: &BTreeSet<String>) -> Vec<(usize, Problem)> {
    let mut problems = Vec::new();
    let name = file.name.get_ref();
    if !path.ends_with(&format!("/{name}.toml")) {
        let problem = Problem::UnknownTarget {
            id: path.to_owned(),
            item: name.clone(),
        };
        problems.push((file.name.span().start, problem));
    }
    if file.review_by.get_ref().date.is_none() {
        let problem = Problem::NotADay {
            id: name.clone(),
            field: "review_by",
        };
        problems.push((file.review_by.span().start, problem));
    }
    for source in &file.source {
        if source.title.get_ref().trim().is_empty() || source.date.trim().is_empty() {
            let problem = Problem::NoSource(source.id.clone());
            problems.push((source.title.span().start, problem));
        }
    }
    for key in &file.agreements {
        if !agreed.contains(key.get_ref()) {
            let problem = Problem::MissingText(key.get_ref().clone());
            problems.push((key.span().start, problem));
        }
    }
    if !file.step.iter().any(|step| step.get_ref().is_condition) {
        problems.push((file.name.span().start, Problem::NoCondition(name.clone())));
    }
    problems
}

fn of_step(step: &RawStep, sources: &[RawSource], keys: &BTreeSet<String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let title = || step.title.clone();
    for key in std::iter::once(&step.title).chain(&step.note) {
        if !keys.contains(key) {
            problems.push(Problem::MissingText(key.clone()));
        }
    }
    if !sources.iter().any(|source| source.id == step.source) {
        problems.push(Problem::NoSource(title()));
    }
    if step.after.is_some() && !matches!(step.mark, Mark::V | Mark::V1) {
        problems.push(Problem::Unsure(title()));
    }
    if step.is_before_address && !step.phase.is_before_address() {
        problems.push(Problem::AfterAddress(title()));
    }
    problems
}

/// The array `APPROACHES`.
pub(crate) fn rust(files: &[RawApproach]) -> String {
    let mut out = String::new();
    writeln!(out, "static APPROACHES: [Approach; {}] = [", files.len())
        .expect("writing to a string cannot fail");
    for file in files {
        let name = file.name.get_ref();
        let signals: Vec<_> = file
            .signals
            .iter()
            .map(|it| format!("Signal::{it:?}"))
            .collect();
        let agreements: Vec<_> = file.agreements.iter().map(Spanned::get_ref).collect();
        let steps: Vec<_> = file.step.iter().map(|it| rust_step(it.get_ref())).collect();
        let day = file.review_by.get_ref().date;
        let day = day.map_or((0, 0, 0), |it| (it.year, it.month, it.day));
        writeln!(
            out,
            "    Approach {{ name: {name:?}, title: {:?}, signals: &[{}], agreements: &{agreements:?}, \
             review_by: {day:?}, steps: &[{}] }},",
            file.title,
            signals.join(", "),
            steps.join(", "),
        )
        .expect("writing to a string cannot fail");
    }
    out.push_str("];\n");
    out
}

fn rust_step(step: &RawStep) -> String {
    let after = step.after.as_ref().map_or_else(
        || "None".to_owned(),
        |RawCounted { anchor, days, edge }| {
            format!(
                "Some(Counted {{ anchor: Anchor::{anchor:?}, days: {days}, edge: Edge::{edge:?} }})"
            )
        },
    );
    format!(
        "ApproachStep {{ title: {:?}, owner: Responsible::{:?}, phase: Phase::{:?}, after: {after}, note: {:?}, \
         is_condition: {}, is_before_address: {} }}",
        step.title, step.owner, step.phase, step.note, step.is_condition, step.is_before_address,
    )
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const WAY: &str = r#"name = "ede"
title = "Ede"
signals = ["absent_today"]
agreements = ["task-read_plan"]
review_by = 2027-07-01

[[source]]
id = "S3"
title = "KIS"
date = "2016"

[[step]]
title = "step-pip"
owner = "case_manager"
phase = "intake"
after = { anchor = "registered_on", days = 70, edge = "until" }
note = "note-pip"
source = "S3"
mark = "V"

[[step]]
title = "step-child_care"
owner = "self"
phase = "early_start"
is_condition = true
source = "S3"
mark = "V1"
"#;

    fn faults(text: &str) -> Vec<String> {
        let source = |name: &str, text: &str| Source {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let way = source("src/catalogue/approaches/ede.toml", text);
        let dutch = source(
            "locales/nl/screens.ftl",
            "step-pip = PIP\nnote-pip = Tekst\nstep-child_care = Opvang\n",
        );
        let agreed = BTreeSet::from(["task-read_plan".to_owned()]);
        match check(&[way], &dutch, &agreed) {
            Ok(found) => {
                let out = rust(&found);
                assert!(out.contains("Signal::AbsentToday"), "{out}");
                assert!(out.contains("days: 70, edge: Edge::Until"), "{out}");
                Vec::new()
            }
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_whole_way_of_working_passes() {
        assert_eq!(faults(WAY), Vec::<String>::new());
    }

    #[rstest]
    #[case::anchor("registered_on", "birthday", ":16: unknown variant `birthday`")]
    #[case::owner("case_manager", "baker", ":14: unknown variant `baker`")]
    #[case::phase("\"intake\"", "\"holiday\"", ":15: unknown variant `holiday`")]
    #[case::signal("absent_today", "rain", ":3: unknown variant `rain`")]
    #[case::words("\"step-pip\"", "\"step-fly\"", ":12: text `step-fly` is missing")]
    #[case::note("note-pip", "note-fly", ":12: text `note-fly` is missing")]
    #[case::agreement("task-read_plan", "task-fly", ":4: text `task-fly` is missing")]
    #[case::source("source = \"S3\"", "source = \"S9\"", ":12: `step-pip` has no source")]
    #[case::empty_source("\"KIS\"", "\"\"", ":9: `S3` has no source")]
    #[case::no_mark("mark = \"V\"\n", "", ":12: missing field `mark`")]
    #[case::unsure("mark = \"V\"\n", "mark = \"OLD\"\n", ":12: `step-pip`: no date")]
    #[case::no_review("review_by = 2027-07-01\n", "", ": missing field `review_by`")]
    #[case::not_a_day("2027-07-01", "10:00:00", ":5: `ede`: `review_by` is not a day")]
    #[case::condition("is_condition = true\n", "", ":1: `ede` has no condition")]
    #[case::name(
        "\"ede\"",
        "\"epe\"",
        ":1: `src/catalogue/approaches/ede.toml` leads to `epe`"
    )]
    #[case::twice("step-child_care", "step-pip", ":21: `step-pip` is there twice")]
    #[case::late(
        "note = \"note-pip\"",
        "is_before_address = true",
        ":12: `step-pip` is only for before the address"
    )]
    fn it_is_refused_with_its_line(#[case] from: &str, #[case] to: &str, #[case] problem: &str) {
        let found = faults(&WAY.replacen(from, to, 1));
        assert!(found.iter().any(|it| it.contains(problem)), "{found:?}");
    }
}
