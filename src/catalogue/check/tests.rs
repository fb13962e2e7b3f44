use rstest::rstest;

use super::{Source, check, emit, letters, phrases, routes};
use crate::names::List;

const ITEM: &str = r#"# a line of comment
[[item]]
id = "bills.rent"
code = "D1"
owner = "self"
needs = ["lease"]
dutch_words = ["huur"]
sources = ["Housing, VluchtelingenWerk, undated"]
mark = "V"
review_by = 2027-07-01
danger = 2
when = { kind = "advice" }
"#;

const RULE: &str = r#"when = { kind = "rule", anchor = "moved_in_on", days = 5, edge = "until" }"#;

fn texts() -> [Source; 4] {
    let attributes = ["why", "when", "how", "stuck", "risk"];
    let mut lines = vec!["item-bills-rent = Huur".to_owned()];
    lines.extend(attributes.map(|name| format!("    .{name} = Tekst.")));
    lines.push("need-lease = Je huurcontract".to_owned());
    for list in List::ALL {
        lines.push(format!("list-{} = Lijst", list.name()));
        lines.push("    .about = Tekst.".to_owned());
    }
    in_all(&lines.join("\n"))
}

/// The same texts in every language of the app.
fn in_all(text: &str) -> [Source; 4] {
    ["nl", "ar", "ti", "fa-AF"].map(|language| Source {
        name: format!("locales/{language}/catalogue.ftl"),
        text: text.to_owned(),
    })
}

fn data(text: &str) -> Source {
    Source {
        name: "src/catalogue/data/bills.toml".to_owned(),
        text: text.to_owned(),
    }
}

fn faults(text: &str) -> Vec<String> {
    match check(&[data(text)], &texts()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_whole_item_passes() {
    assert_eq!(faults(ITEM), Vec::<String>::new());
}

#[rstest]
#[case::no_sources(
    "sources = [\"Housing, VluchtelingenWerk, undated\"]\n",
    "",
    ":2: missing field `sources`"
)]
#[case::empty_sources(
    "[\"Housing, VluchtelingenWerk, undated\"]",
    "[]",
    ":2: `bills.rent` has no source"
)]
#[case::no_review("review_by = 2027-07-01\n", "", ":2: missing field `review_by`")]
#[case::time_as_review("2027-07-01", "12:00:00", ":2: `bills.rent`: `review_by` is not a day")]
#[case::owner("\"self\"", "\"neighbour\"", ":5: unknown variant `neighbour`")]
#[case::mark("\"V\"", "\"X\"", ":9: unknown variant `X`")]
#[case::field("danger = 2", "dangr = 2", ":11: unknown field `dangr`")]
#[case::danger("danger = 2", "danger = 4", ":2: `bills.rent`: danger is 1, 2 or 3")]
#[case::list("bills.rent", "bill.rent", ":2: `bill.rent` must start with `bills.`")]
#[case::words("[\"huur\"]", "[]", ":2: `bills.rent` has no Dutch words")]
#[case::before(
    "mark =",
    "waits_for = [\"bills.none\"]\nmark =",
    ":2: `bills.rent` waits for `bills.none`"
)]
#[case::address_as_site(
    "mark =",
    "sites = [\"svb.nl\", \"https://hetcak.nl\"]\nmark =",
    ":2: `bills.rent`: `https://hetcak.nl` is not the name of a host"
)]
#[case::page_as_site(
    "mark =",
    "sites = [\"acm.nl/nl\"]\nmark =",
    ":2: `bills.rent`: `acm.nl/nl` is not the name of a host"
)]
#[case::no_site(
    "mark =",
    "sites = [\"\"]\nmark =",
    ":2: `bills.rent`: `` is not the name of a host"
)]
#[case::site_with_www(
    "mark =",
    "sites = [\"www.svb.nl\"]\nmark =",
    ":2: `bills.rent`: `www.svb.nl` is not the name of a host"
)]
#[case::site_twice(
    "mark =",
    "sites = [\"svb.nl\", \"acm.nl\", \"svb.nl\"]\nmark =",
    ":2: `bills.rent`: `svb.nl` is not the name of a host, once"
)]
#[case::need("\"lease\"", "\"key\"", ":2: text `need-key` is missing")]
#[case::anchor(
    "{ kind = \"advice\" }",
    "{ kind = \"rule\", anchor = \"moved_on\", edge = \"until\" }",
    ":12: unknown variant `moved_on`"
)]
#[case::incomplete(
    "\"advice\"",
    "\"rule\"",
    ":2: `bills.rent`: a rule needs `anchor` and `edge`"
)]
#[case::not_a_rule(
    "\"advice\"",
    "\"letter\", days = 3",
    ":2: `bills.rent`: only a rule has"
)]
fn a_fault_is_refused_with_its_line(#[case] from: &str, #[case] to: &str, #[case] expected: &str) {
    let found = faults(&ITEM.replace(from, to));
    let wanted = format!("src/catalogue/data/bills.toml{expected}");
    assert!(
        found.iter().any(|fault| fault.starts_with(&wanted)),
        "{wanted} not in {found:?}"
    );
}

#[rstest]
#[case::sure("V", RULE, true)]
#[case::one_source("V1", RULE, false)]
#[case::one_source_checked("V1", &RULE.replace(" }", ", check_with = true }"), true)]
#[case::old("OLD", &RULE.replace(" }", ", check_with = true }"), false)]
#[case::unverified("U", RULE, false)]
#[case::own_day("OLD", r#"when = { kind = "rule", anchor = "first_childcare_day", edge = "before", force = "advice" }"#, true)]
#[case::own_day_as_law(
    "OLD",
    r#"when = { kind = "rule", anchor = "first_childcare_day", edge = "before" }"#,
    false
)]
fn a_date_needs_a_sure_fact(#[case] mark: &str, #[case] when: &str, #[case] passes: bool) {
    let text = ITEM
        .replace("mark = \"V\"", &format!("mark = \"{mark}\""))
        .replace("when = { kind = \"advice\" }", when);
    assert_eq!(faults(&text).is_empty(), passes, "{:?}", faults(&text));
}

#[test]
fn what_is_asked_first_has_no_date() {
    let text = ITEM
        .replace("mark = ", "ask_first = true\nmark = ")
        .replace("when = { kind = \"advice\" }", RULE);
    assert_eq!(
        faults(&text),
        ["src/catalogue/data/bills.toml:2: `bills.rent`: what is asked first has no date"]
    );
}

#[test]
fn an_id_is_there_once() {
    let found = faults(&format!("{ITEM}{ITEM}"));
    assert_eq!(
        found,
        ["src/catalogue/data/bills.toml:14: `bills.rent` is there twice"]
    );
}

#[rstest]
#[case::dutch("nl")]
#[case::arabic("ar")]
#[case::tigrinya("ti")]
#[case::dari("fa-AF")]
fn a_missing_text_names_the_item_and_the_language(#[case] language: &str) {
    let mut texts = texts();
    let name = format!("locales/{language}/catalogue.ftl");
    let source = texts.iter_mut().find(|it| it.name == name).expect("a file");
    source.text = source.text.replace("    .stuck = Tekst.\n", "");
    let faults = check(&[data(ITEM)], &texts).expect_err("a text is missing");
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let problem = format!("text `item-bills-rent.stuck` is missing in {language}");
    assert_eq!(
        found,
        [format!("src/catalogue/data/bills.toml:2: {problem}")]
    );
}

#[test]
fn a_language_without_texts_is_refused() {
    let without_tigrinya = texts().into_iter().filter(|it| !it.name.contains("/ti/"));
    let without_tigrinya: Vec<Source> = without_tigrinya.collect();
    let faults = check(&[data(ITEM)], &without_tigrinya).expect_err("a language is missing");
    let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["locales/ti/catalogue.ftl:1: there are no texts in ti"]
    );
}

#[test]
fn an_amount_is_refused_in_every_language() {
    let mut texts = texts();
    texts[1].text.push_str("\nneed-lease = € 3\n");
    let line = texts[1].text.lines().count();
    let faults = check(&[data(ITEM)], &texts).expect_err("an amount is there");
    let problem = "an amount of money: amounts change yearly and stay out of the texts";
    assert_eq!(
        faults.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [format!("locales/ar/catalogue.ftl:{line}: {problem}")]
    );
}

#[rstest]
#[case("Je betaalt € per maand.", true)]
#[case("Je betaalt 385 euro.", true)]
#[case("Dat is EUR 12,50.", true)]
#[case("Dat is 12euro.", true)]
#[case("المبلغ ٣٨٥ يورو", true)]
#[case("Na 3 maanden kost het euro's.", false)]
#[case("Je hebt 14 dagen. Europa is groot.", false)]
fn amounts_are_recognised(#[case] line: &str, #[case] expected: bool) {
    assert_eq!(super::texts::has_amount(line), expected);
}

#[test]
fn a_rule_is_written_as_rust() {
    let items = check(
        &[data(&ITEM.replace("when = { kind = \"advice\" }", RULE))],
        &texts(),
    )
    .expect("it is whole");
    let rust = emit::rust(&items);
    assert!(rust.starts_with("static ITEMS: [Item; 1] = ["));
    assert!(rust.contains(
        "When::Rule(Rule { anchor: Anchor::MovedInOn, months: 0, days: 5, edge: Edge::Until,"
    ));
    assert!(rust.contains("review_by: (2027, 7, 1)"));
}

const LETTER: &str = r#"# a line of comment
[[letter]]
id = "landlord"
urgency = "high"
kinds = ["bill", "other"]
leads_to = ["bills.rent"]
dutch_words = ["huur"]
sources = ["Housing, VluchtelingenWerk, undated"]
mark = "V1"
review_by = 2027-07-01
"#;

fn letter_faults(text: &str) -> Vec<String> {
    let words = "\nletter-landlord = Verhuurder\n    .about = Tekst.\n    .first = Tekst.\n";
    let texts = texts().map(|it| Source {
        text: it.text + words,
        ..it
    });
    let items = check(&[data(ITEM)], &texts).expect("the item passes");
    let source = Source {
        name: "src/catalogue/letters.toml".to_owned(),
        text: text.to_owned(),
    };
    match letters::check(&source, &items, &texts) {
        Ok(found) => {
            assert!(letters::rust(&found, &[]).contains("Urgency::High"));
            Vec::new()
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_whole_letter_passes() {
    assert_eq!(letter_faults(LETTER), Vec::<String>::new());
}

#[rstest]
#[case::no_source("\"Housing, VluchtelingenWerk, undated\"", "", "has no source")]
#[case::no_words("\"huur\"", "", "no Dutch words")]
#[case::no_item("bills.rent", "bills.rant", "leads to `bills.rant`")]
#[case::no_way_out("\"bill\", \"other\"", "\"bill\"", "has no `other` as its last kind")]
#[case::no_kind("\"bill\", ", "\"bull\", ", "unknown variant `bull`")]
#[case::no_urgency("high", "soon", "unknown variant `soon`")]
#[case::no_text("landlord", "baker", "text `letter-baker.first` is missing in ti")]
#[case::not_a_day("2027-07-01", "10:00:00", "`review_by` is not a day")]
fn a_letter_is_refused_with_its_line(#[case] from: &str, #[case] to: &str, #[case] problem: &str) {
    let faults = letter_faults(&LETTER.replace(from, to));
    let named = |fault: &String| {
        fault.starts_with("src/catalogue/letters.toml:") && fault.contains(problem)
    };
    assert!(faults.iter().any(named), "{faults:?}");
}

const PHRASES: &str = r#"[[topic]]
key = "topic-work"

[[phrase]]
key = "reply-call"
side = "staff"
topic = "topic-work"
blanks = { date = "day" }
about = "entry"

[[document]]
key = "document-lease"
"#;

fn phrase_faults(text: &str) -> Vec<String> {
    let dutch = Source {
        name: "locales/nl/phrases.ftl".to_owned(),
        text:
            "topic-work = Werk\nreply-call = Ik bel op { $date }.\ndocument-lease = huurcontract\n"
                .to_owned(),
    };
    let source = Source {
        name: "src/catalogue/phrases.toml".to_owned(),
        text: text.to_owned(),
    };
    match phrases::check(&source, &dutch) {
        Ok(found) => {
            assert!(phrases::rust(&found).contains("(\"date\", Blank::Day)"));
            Vec::new()
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_whole_phrase_passes() {
    assert_eq!(phrase_faults(PHRASES), Vec::<String>::new());
}

#[rstest]
#[case::no_words("reply-call", "reply-write", "text `reply-write` is missing")]
#[case::no_topic(
    "topic = \"topic-work\"",
    "topic = \"topic-home\"",
    "leads to `topic-home`"
)]
#[case::other_blanks(
    "date = \"day\"",
    "time = \"time\"",
    "blanks are not those of its words"
)]
#[case::no_blank_kind("\"day\"", "\"week\"", "unknown variant `week`")]
#[case::twice("document-lease", "topic-work", "`topic-work` is there twice")]
fn a_phrase_is_refused_with_its_line(#[case] from: &str, #[case] to: &str, #[case] problem: &str) {
    let faults = phrase_faults(&PHRASES.replace(from, to));
    let named = |fault: &String| {
        fault.starts_with("src/catalogue/phrases.toml:") && fault.contains(problem)
    };
    assert!(faults.iter().any(named), "{faults:?}");
}

const ROUTES: &str = r#"
[[route]]
name = "b1"
milestones = [{ key = "step-level_a2", owner = "language_school" }]
hours = [{ kind = "labour_market_module", of = 40 }]
sources = ["NT2.nl, 01-11-2024"]
mark = "V"
review_by = 2027-07-01
"#;

fn route_faults(text: &str) -> Vec<String> {
    let dutch = Source {
        name: "locales/nl/screens.ftl".to_owned(),
        text: "step-level_a2 = Niveau A2 gehaald\n".to_owned(),
    };
    let source = Source {
        name: "src/catalogue/routes.toml".to_owned(),
        text: text.to_owned(),
    };
    match routes::check(&source, &dutch) {
        Ok(found) => {
            assert!(routes::rust(&found).contains("(\"step-level_a2\", \"language_school\")"));
            Vec::new()
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_whole_route_passes() {
    assert_eq!(route_faults(ROUTES), Vec::<String>::new());
}

#[rstest]
#[case::no_source("\"NT2.nl, 01-11-2024\"", "", "has no source")]
#[case::no_words("level_a2", "level_a9", "text `step-level_a9` is missing")]
#[case::no_owner("language_school", "baker", "leads to `baker`")]
#[case::no_mark("mark = \"V\"", "", "missing field `mark`")]
#[case::not_a_day("2027-07-01", "10:00:00", "`review_by` is not a day")]
fn a_route_is_refused_with_its_line(#[case] from: &str, #[case] to: &str, #[case] problem: &str) {
    let faults = route_faults(&ROUTES.replace(from, to));
    let named =
        |fault: &String| fault.starts_with("src/catalogue/routes.toml:") && fault.contains(problem);
    assert!(faults.iter().any(named), "{faults:?}");
}

#[test]
fn a_route_is_there_once() {
    let faults = route_faults(&format!("{ROUTES}{ROUTES}"));
    assert!(
        faults.iter().any(|it| it.contains("`b1` is there twice")),
        "{faults:?}"
    );
}
