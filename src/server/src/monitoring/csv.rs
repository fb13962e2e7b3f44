//! The table as CSV, one number a line: it opens in any spreadsheet.

use csv::{QuoteStyle, WriterBuilder};
use domain::desk::monitoring::{COUNTED_GENDERS, CountedGender, Figure, MonthTable};

/// With semicolons, as a Dutch spreadsheet wants it. A hidden number is an empty cell.
pub(crate) fn csv(table: &MonthTable) -> Result<Vec<u8>, csv::Error> {
    let mut lines = Lines(Vec::new());
    lines.add(
        "month",
        &table.month.to_string(),
        "until",
        Some(table.until),
    );
    for row in &table.figures {
        let name = row.figure.name();
        lines.add("figures", name, "total", row.total);
        lines.genders("figures", name, &row.by_gender);
        lines.add("figures", name, "since_start", row.since_start);
    }
    for row in &table.hours {
        lines.add("hours", row.class.name(), "people", row.people);
    }
    for row in &table.stocks {
        lines.add("stocks", row.stock.name(), "total", row.total);
        lines.genders("stocks", row.stock.name(), &row.by_gender);
    }
    for row in &table.cohorts {
        let cohort = row.cohort.map_or("unknown".to_owned(), |it| it.to_string());
        lines.add("cohorts", &cohort, "people", row.people);
        lines.add("cohorts", &cohort, "out_of_benefit", row.out_of_benefit);
        lines.add("cohorts", &cohort, "share_out", row.share_out);
        for (figure, people) in Figure::DIVIDED.iter().zip(&row.figures) {
            lines.add("cohorts", &cohort, figure.name(), *people);
        }
    }
    for (index, people) in table.caseloads.iter().enumerate() {
        lines.add("caseloads", &(index + 1).to_string(), "people", *people);
    }
    for row in &table.slots {
        let slot = format!(
            "{} {:02}:00",
            DAYS.get(usize::from(row.weekday)).unwrap_or(&""),
            row.hour
        );
        lines.add("slots", &slot, "people", Some(row.people));
        lines.add("slots", &slot, "conflicts", Some(row.conflicts));
    }
    lines.written()
}

/// The days of a week that starts on Monday.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

struct Lines(Vec<[String; 4]>);

impl Lines {
    fn add(&mut self, table: &str, row: &str, column: &str, value: Option<impl ToString>) {
        let value = value.map_or_else(String::new, |it| it.to_string());
        let line = [table.to_owned(), row.to_owned(), column.to_owned(), value];
        self.0.push(line.map(harmless));
    }

    fn genders(&mut self, table: &str, row: &str, cells: &[Option<u32>]) {
        for (gender, people) in COUNTED_GENDERS
            .into_iter()
            .map(CountedGender::name)
            .zip(cells)
        {
            self.add(table, row, gender, *people);
        }
    }

    fn written(self) -> Result<Vec<u8>, csv::Error> {
        let mut writer = WriterBuilder::new()
            .delimiter(b';')
            .quote_style(QuoteStyle::Necessary)
            .from_writer(Vec::new());
        writer.write_record(["table", "row", "column", "value"])?;
        for line in self.0 {
            writer.write_record(line)?;
        }
        writer
            .into_inner()
            .map_err(|error| error.into_error().into())
    }
}

/// A spreadsheet takes what begins so for a formula.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::desk::monitoring::{Counted, count};

    #[test]
    fn a_hidden_number_is_an_empty_cell_and_no_cell_is_a_formula() {
        let people = vec![Counted::default(); 3];
        let today = "2026-11-24".parse().unwrap();
        let table = count(&people, "2026-11".parse().unwrap(), today);
        let text = String::from_utf8(csv(&table).unwrap()).unwrap();
        assert!(text.starts_with("table;row;column;value\n"), "{text}");
        assert!(
            text.contains("\nstocks;people;total;\n"),
            "three people: {text}"
        );
        assert!(text.contains("\nfigures;work_started;total;0\n"), "{text}");
        assert_eq!(harmless("=1+1".to_owned()), "'=1+1");
        assert_eq!(harmless("2026-11".to_owned()), "2026-11");
    }
}
