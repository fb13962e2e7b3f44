//! The page of the protocol: its invariants are numbered, and each names a test that is there.

use std::path::Path;

const PAGE: &str = include_str!("../../../docs/protocol.md");

/// Number, invariant and tests of each row.
fn rows() -> Vec<(usize, &'static str, &'static str)> {
    let (_, after) = PAGE.split_once("| --- | --- | --- |\n").expect("a table");
    let lines = after.lines().take_while(|line| line.starts_with('|'));
    let row = |line: &'static str| {
        let mut cells = line.trim_matches('|').split(" | ").map(str::trim);
        let number = cells.next()?.parse().ok()?;
        Some((number, cells.next()?, cells.next()?))
    };
    lines.map(|line| row(line).expect(line)).collect()
}

#[test]
fn the_invariants_are_numbered() {
    let rows = rows();
    assert!(rows.len() > 30, "{} rows", rows.len());
    for (index, (number, ..)) in rows.iter().enumerate() {
        assert_eq!(*number, index + 1);
    }
    let table = PAGE.split_once("## The desk").expect("the next heading").0;
    let all = table.lines().filter(|line| line.starts_with("| ")).count();
    assert_eq!(all, rows.len() + 2, "a row stands outside the table");
}

#[test]
fn each_names_a_test_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (number, invariant, held_by) in rows() {
        let mut held = 0;
        for group in held_by.split("; ") {
            let mut names = group.split('`').skip(1).step_by(2);
            let file = names.next().expect("a file in backticks");
            let path = root.join(file);
            assert!(path.exists(), "{number}: there is no {file}");
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            for test in names {
                let is_there = text.contains(&format!("fn {test}("));
                assert!(is_there, "{number}: there is no {test} in {file}");
            }
            held += 1;
        }
        assert!(held > 0, "{number}: nothing holds that {invariant}");
    }
}
