//! `cargo xtask catalogue`: which facts must be looked up again, and when.
//!
//! Past its date an item shows no date of its own any more: the app says to ask the contact person.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// What the list shows of an item. Days are calendar days, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    review_by: String,
    /// From 1 (a mistake costs most) to 3. A letter says how much haste it has instead; a learning route is as most
    /// items; of a way of working the team proposes every step, and somebody reads it before it counts.
    danger: i64,
    id: String,
    mark: String,
    source_date: String,
}

/// `cargo xtask catalogue`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let reviews = read(&workspace::path("src/catalogue"))?;
    print!("{}", table(&reviews, &today()?));
    Ok(())
}

/// Fails when an item has no mark or no day for its review.
pub(crate) fn check() -> Result<()> {
    let reviews = read(&workspace::path("src/catalogue"))?;
    let today = today()?;
    let late = reviews.iter().filter(|review| review.review_by < today);
    println!("{} facts, {} past their day", reviews.len(), late.count());
    Ok(())
}

fn read(folder: &Path) -> Result<Vec<Row>> {
    let mut reviews = Vec::new();
    for (name, path) in workspace::files(folder)? {
        let is_in = |folder: &str| name.starts_with(folder);
        let is_file = ["letters.toml", "routes.toml"].contains(&name.as_str());
        let is_data = is_file || is_in("data/") || is_in("approaches/");
        if !is_data || path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        reviews.extend(items(&text).with_context(|| format!("src/catalogue/{name}"))?);
    }
    if reviews.is_empty() {
        bail!("there are no items in {}", folder.display());
    }
    sort(&mut reviews);
    Ok(reviews)
}

fn items(text: &str) -> Result<Vec<Row>> {
    let table: toml::Table = text.parse()?;
    if table.contains_key("step") {
        return Ok(vec![approach(table)?]);
    }
    let kinds = ["item", "letter", "route"].into_iter();
    let items = kinds.filter_map(|kind| table.get(kind)?.as_array());
    items.flatten().map(review).collect()
}

/// A way of working is looked up as a whole: it is as sure as the least sure of its steps.
fn approach(mut table: toml::Table) -> Result<Row> {
    let name = table.get("name").and_then(toml::Value::as_str);
    let name = name.context("a way of working without name")?;
    let id = format!("approach.{name}");
    let steps = table.get("step").and_then(toml::Value::as_array);
    let marks = steps.into_iter().flatten().map(|step| {
        let mark = step.get("mark").and_then(toml::Value::as_str);
        mark.with_context(|| format!("a step of {id} has no mark"))
    });
    let marks: Vec<&str> = marks.collect::<Result<_>>()?;
    let sure = ["V", "V1", "OLD", "U"];
    let least = marks
        .iter()
        .max_by_key(|mark| sure.iter().position(|it| it == *mark));
    let mark = (*least.context("no steps")?).to_owned();
    table.insert("id".to_owned(), id.into());
    table.insert("mark".to_owned(), mark.into());
    table.insert("danger".to_owned(), 3.into());
    review(&table.into())
}

fn review(item: &toml::Value) -> Result<Row> {
    let text = |name: &str| {
        item.get(name).map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        })
    };
    let route = || Some(format!("route.{}", text("name")?));
    let id = text("id").or_else(route);
    let id = id.context("an item without id")?;
    Ok(Row {
        review_by: text("review_by").with_context(|| format!("{id} has no review_by"))?,
        mark: text("mark").with_context(|| format!("{id} has no mark"))?,
        source_date: text("source_date").unwrap_or_else(|| "undated".to_owned()),
        danger: item
            .get("danger")
            .and_then(toml::Value::as_integer)
            .unwrap_or(if text("urgency").as_deref() == Some("very_high") {
                1
            } else {
                2
            }),
        id,
    })
}

/// The most dangerous first, and of those the first day first.
fn sort(reviews: &mut [Row]) {
    reviews.sort_by(|one, other| {
        (one.danger, &one.review_by, &one.id).cmp(&(other.danger, &other.review_by, &other.id))
    });
}

fn table(reviews: &[Row], today: &str) -> String {
    let mut text = String::from("review by   danger  mark  source      item\n");
    for review in reviews {
        let late = if review.review_by.as_str() < today {
            "  past"
        } else {
            ""
        };
        writeln!(
            text,
            "{:<11} {:<7} {:<5} {:<11} {}{late}",
            review.review_by, review.danger, review.mark, review.source_date, review.id
        )
        .expect("writing to a String cannot fail");
    }
    text
}

/// Today as the machine sees it, in UTC: a day more or less does not matter to a review.
fn today() -> Result<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(day(seconds / 86_400))
}

/// The calendar day so many days after 1970-01-01 (Howard Hinnant, "chrono-compatible
/// low-level date algorithms").
fn day(since_1970: u64) -> String {
    let days = since_1970 + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!(
        "{year:04}-{month:02}-{:02}",
        of_year - (153 * shifted + 2) / 5 + 1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEMS: &str = "[[item]]\nid = \"a.later\"\nmark = \"V\"\nreview_by = 2027-07-01\ndanger = 1\n\n\
        [[item]]\nid = \"a.mild\"\nmark = \"U\"\nreview_by = 2027-01-01\ndanger = 3\n\n\
        [[item]]\nid = \"a.grave\"\nmark = \"U\"\nreview_by = 2027-01-01\ndanger = 1\n\
        source_date = 2025-07-01\n\n\
        [[letter]]\nid = \"a_letter\"\nmark = \"U\"\nreview_by = 2027-01-01\nurgency = \"high\"\n";

    #[test]
    fn the_gravest_and_of_those_the_first_day_come_first() {
        let mut reviews = items(ITEMS).expect("complete");
        sort(&mut reviews);
        let ids: Vec<&str> = reviews.iter().map(|review| review.id.as_str()).collect();
        assert_eq!(ids, ["a.grave", "a.later", "a_letter", "a.mild"]);
        assert_eq!(reviews[0].source_date, "2025-07-01");
        let table = table(&reviews, "2027-03-01");
        assert_eq!(table.matches("  past").count(), 3);
    }

    #[test]
    fn routes_and_ways_of_working_are_looked_up_too() {
        let route = "[[route]]\nname = \"b1\"\nmark = \"V\"\nreview_by = 2027-07-01\n";
        let way = "name = \"utrecht\"\nreview_by = 2027-01-01\n\n\
            [[source]]\nid = \"S1\"\n\n\
            [[step]]\ntitle = \"a\"\nmark = \"V1\"\n\n[[step]]\ntitle = \"b\"\nmark = \"V\"\n";
        let mut reviews = Vec::new();
        for text in [way, route, ITEMS] {
            reviews.extend(items(text).expect("complete"));
        }
        sort(&mut reviews);
        let found = reviews.iter().map(|it| (it.id.as_str(), it.mark.as_str()));
        let wanted = [
            ("a.grave", "U"),
            ("a.later", "V"),
            ("a_letter", "U"),
            ("route.b1", "V"),
            ("a.mild", "U"),
            ("approach.utrecht", "V1"),
        ];
        assert!(found.eq(wanted), "{reviews:?}");
    }

    #[test]
    fn everything_with_a_day_for_its_review_is_in_the_list() {
        let folder = workspace::path("src/catalogue");
        let mut days = 0;
        for (_, path) in workspace::files(&folder).expect("the catalogue") {
            if path.extension().is_some_and(|it| it == "toml") {
                let text = std::fs::read_to_string(&path).expect("a file");
                days += text
                    .lines()
                    .filter(|it| it.starts_with("review_by"))
                    .count();
            }
        }
        assert_eq!(read(&folder).expect("complete").len(), days);
    }

    #[test]
    fn an_item_without_a_day_is_refused() {
        let error = items("[[item]]\nid = \"a.b\"\nmark = \"V\"\n").expect_err("incomplete");
        assert!(error.to_string().contains("a.b has no review_by"));
    }

    #[test]
    fn days_are_calendar_days() {
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(19_782), "2024-02-29");
        assert_eq!(day(20_779), "2026-11-22");
    }
}
