//! A way of working that a municipality wrote itself, in the format of `src/catalogue/approaches`: what is not one of
//! the ready texts stands there in four languages. `docs/approach.example.toml` explains every line.

use std::collections::BTreeSet;

use catalogue::{Anchor, Edge, Phase, Responsible, Side, Signal, phrases};
use domain::desk::{Approach, ApproachStep, Counted};
use domain::time::Day;
use domain::{Texts, Wording};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::check::{line_at, parsed, written};
use super::fault::{Fault, What};

/// The whole file. Its sources may stand there as in the catalogue; the municipality answers for its own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    name: Spanned<String>,
    title: String,
    #[serde(default)]
    signals: Vec<Signal>,
    #[serde(default)]
    agreements: Vec<Spanned<String>>,
    review_by: Spanned<Datetime>,
    #[serde(default, rename = "source")]
    _sources: Vec<toml::Table>,
    step: Vec<Spanned<Step>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    title: Words,
    owner: Responsible,
    phase: Phase,
    after: Option<After>,
    note: Option<Words>,
    #[serde(default)]
    is_condition: bool,
    #[serde(default)]
    is_before_address: bool,
    #[serde(rename = "source")]
    _source: Option<String>,
    #[serde(rename = "mark")]
    _mark: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct After {
    anchor: Anchor,
    days: u16,
    edge: Edge,
}

/// One of the ready texts, or the municipality's own.
#[derive(Deserialize)]
#[serde(untagged)]
enum Words {
    Key(String),
    Own(Texts),
}

/// The way of working, or every mistake in the order of the file.
pub(super) fn read(text: &str) -> Result<Approach, Vec<Fault>> {
    let form: Form = parsed(text)?;
    let fault = |at: usize, what| Fault {
        line: line_at(text, at),
        what,
    };
    let mut faults = Vec::new();
    for key in &form.agreements {
        if !is_agreement(key.get_ref()) {
            let what = What::NoAgreement(key.get_ref().clone());
            faults.push(fault(key.span().start, what));
        }
    }
    let review_by = day(form.review_by.get_ref());
    if review_by.is_none() {
        faults.push(fault(form.review_by.span().start, What::NotADay));
    }
    if !form.step.iter().any(|it| it.get_ref().is_condition) {
        let what = What::NoCondition(form.name.get_ref().clone());
        faults.push(fault(form.name.span().start, what));
    }
    let mut steps: Vec<ApproachStep> = Vec::new();
    for spanned in form.step {
        let at = spanned.span().start;
        match step(spanned.into_inner()) {
            Ok(step) if steps.iter().any(|it| it.title == step.title) => {
                faults.push(fault(at, What::Twice(shown(&step.title))));
            }
            Ok(step) => steps.push(step),
            Err(what) => faults.push(fault(at, what)),
        }
    }
    faults.sort_by_key(|it| it.line);
    match review_by {
        Some(review_by) if faults.is_empty() => Ok(Approach {
            name: form.name.into_inner(),
            title: form.title,
            signals: form.signals,
            agreements: form
                .agreements
                .into_iter()
                .map(Spanned::into_inner)
                .collect(),
            steps,
            review_by,
        }),
        _ => Err(faults),
    }
}

fn step(it: Step) -> Result<ApproachStep, What> {
    if it.is_before_address && !it.phase.is_before_address() {
        return Err(What::AfterAddress);
    }
    Ok(ApproachStep {
        title: words("title", it.title)?,
        owner: it.owner,
        phase: it.phase,
        after: it.after.map(|it| Counted {
            anchor: it.anchor,
            days: it.days,
            edge: it.edge,
        }),
        note: it.note.map(|it| words("note", it)).transpose()?,
        is_condition: it.is_condition,
        is_before_address: it.is_before_address,
    })
}

fn words(field: &'static str, it: Words) -> Result<Wording, What> {
    match it {
        Words::Key(key) if ready().contains(key.as_str()) => Ok(Wording::ready(key)),
        Words::Key(key) => Err(What::NoKey(key)),
        Words::Own(texts) => written(field, texts),
    }
}

/// Keys of every text that a way of working of the catalogue has.
fn ready() -> BTreeSet<&'static str> {
    let steps = catalogue::approaches().iter().flat_map(|it| it.steps);
    steps
        .flat_map(|step| std::iter::once(step.title).chain(step.note))
        .collect()
}

fn is_agreement(key: &str) -> bool {
    phrases(Side::Agreed).any(|it| it.key == key && it.blanks.is_empty())
}

fn day(of: &Datetime) -> Option<Day> {
    of.date?.to_string().parse().ok()
}

fn shown(title: &Wording) -> String {
    match title {
        Wording::Ready { key, .. } => key.clone(),
        Wording::Written(texts) => texts
            .iter()
            .next()
            .map_or_else(String::new, |(_, it)| it.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const EXAMPLE: &str = include_str!("../../../../docs/approach.example.toml");

    #[test]
    fn the_example_is_a_way_of_working_with_own_texts() {
        let found = read(EXAMPLE).unwrap();
        assert!(found.counts(Signal::AbsentToday));
        assert!(found.steps.iter().any(|it| it.is_condition));
        assert!(
            found
                .steps
                .iter()
                .any(|it| matches!(it.title, Wording::Written(_)))
        );
    }

    #[test]
    fn one_of_the_catalogue_is_read_as_it_stands() {
        let file = include_str!("../../../catalogue/approaches/almere.toml");
        assert_eq!(Some(read(file).unwrap()), Approach::named("almere"));
    }

    const HEAD: &str = "name = \"ede\"\ntitle = \"Ede\"\nreview_by = 2027-07-01\n";

    // The step begins on line 4.
    #[rstest]
    #[case(
        "title = \"step-pip\"\nowner = \"baker\"\nphase = \"intake\"",
        "6: unknown variant `baker`"
    )]
    #[case(
        "title = \"step-pip\"\nowner = \"self\"\nphase = \"holiday\"",
        "7: unknown variant `holiday`"
    )]
    #[case(
        "title = \"step-fly\"\nowner = \"self\"\nphase = \"intake\"",
        "4: the ways of working have no text `step-fly`"
    )]
    #[case(
        "title = { nl = \"a\", ar = \"b\", ti = \"c\" }\nowner = \"self\"\nphase = \"intake\"",
        "4: `title` has no text in `fa-AF`"
    )]
    #[case(
        "title = \"step-pip\"\nowner = \"self\"\nphase = \"intake\"\nis_before_address = true",
        "4: this step is only for before the address"
    )]
    #[case(
        "title = \"step-pip\"\nowner = \"self\"\nphase = \"intake\"\nafter = { anchor = \"birthday\", days = 1, edge = \"from\" }",
        "8: unknown variant `birthday`"
    )]
    #[case(
        "title = \"step-pip\"\nowner = \"self\"\nphase = \"intake\"\n[[step]]\ntitle = \"step-pip\"\nowner = \"self\"\nphase = \"intake\"",
        "8: this is said twice: `step-pip`"
    )]
    fn each_mistake_is_told_with_its_line(#[case] step: &str, #[case] told: &str) {
        let faults = read(&format!("{HEAD}[[step]]\n{step}\n")).unwrap_err();
        let found: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert!(found.iter().any(|it| it.starts_with(told)), "{found:?}");
    }

    #[test]
    fn a_way_of_working_without_child_care_is_told() {
        let text = EXAMPLE.replace("is_condition = true\n", "");
        let found = read(&text).unwrap_err();
        let line = EXAMPLE.lines().position(|it| it.starts_with("name = "));
        let told = "`voorbeeldstad` has no condition: child care is one of every plan";
        let told = format!("{}: {told}", line.unwrap() + 1);
        assert_eq!(
            found.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [told]
        );
    }

    #[test]
    fn an_agreement_that_nobody_can_make_is_told() {
        let text = format!("{HEAD}agreements = [\"task-fly\"]\nstep = []\n");
        let found = read(&text).unwrap_err();
        assert_eq!(
            found[1].to_string(),
            "4: `task-fly` is no ready-made agreement without blanks"
        );
    }
}
