//! The table as CSV, one number a line: it opens in any spreadsheet.

use csv::{QuoteStyle, WriterBuilder};
use domain::desk::monitoring::{
    COUNTED_GENDERS, CohortRow, CountedGender, Figure, MonthTable, Stock,
};

/// In the place of a number that cannot be known of this month, or is not there yet.
const NOT_KNOWN: &str = "not_known";
const NOT_YET: &str = "not_yet";

/// With semicolons, as a Dutch spreadsheet wants it. A hidden number is an empty cell.
pub(crate) fn csv(table: &MonthTable) -> Result<Vec<u8>, csv::Error> {
    let mut lines = Lines(Vec::new());
    lines.add(
        "month",
        &table.month.to_string(),
        "until",
        Some(table.until),
    );
    if let Some(counted_on) = table.counted_on {
        lines.add(
            "month",
            &table.month.to_string(),
            "counted_on",
            Some(counted_on),
        );
    }
    for row in &table.figures {
        let name = row.figure.name();
        lines.add("figures", name, "total", row.total);
        lines.genders("figures", name, &row.by_gender);
        lines.add("figures", name, "in_year", row.in_year);
        lines.add("figures", name, "since_start", row.since_start);
    }
    for row in &table.hours {
        let name = row.class.name();
        lines.add("hours", name, "people", row.people);
        lines.genders("hours", name, &row.by_gender);
        lines.add("hours", name, "from_reception", row.from_reception);
    }
    for row in &table.stocks {
        let name = row.stock.name();
        if row.is_known {
            lines.add("stocks", name, "total", row.total);
            lines.genders("stocks", name, &row.by_gender);
        } else {
            lines.add("stocks", name, "total", Some(NOT_KNOWN));
        }
    }
    for row in &table.cohorts {
        lines.cohort(table, row);
    }
    match &table.caseloads {
        None => lines.add("caseloads", "all", "people", Some(NOT_KNOWN)),
        Some(loads) => {
            for (index, people) in loads.iter().enumerate() {
                lines.add("caseloads", &(index + 1).to_string(), "people", *people);
            }
        }
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

    fn cohort(&mut self, table: &MonthTable, row: &CohortRow) {
        let cohort = row.cohort.map_or("unknown".to_owned(), |it| it.to_string());
        let mut add = |column: &str, value: Option<String>| {
            self.add("cohorts", &cohort, column, value);
        };
        let number = |it: Option<u32>| it.map(|it| it.to_string());
        add("people", number(row.people));
        add("out_of_benefit", number(row.out_of_benefit));
        add("share_out", number(row.share_out));
        for (column, value) in [
            ("out_after_three_years", row.out_after_three_years),
            ("share_after_three_years", row.share_after_three_years),
        ] {
            let not_yet = (!row.is_after_three_years).then(|| NOT_YET.to_owned());
            add(column, not_yet.or_else(|| number(value)));
        }
        for (stock, people) in Stock::BY_COHORT.iter().zip(&row.stocks) {
            let not_known = (!table.is_known(*stock)).then(|| NOT_KNOWN.to_owned());
            add(stock.name(), not_known.or_else(|| number(*people)));
        }
        for (figure, people) in Figure::ALL.iter().zip(&row.figures) {
            add(figure.name(), number(*people));
        }
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
        assert!(text.contains("\nstocks;active_plans;total;0\n"), "{text}");
        assert!(!text.contains("not_known"), "{text}");
        assert!(text.contains("\ncohorts;unknown;share_after_three_years;not_yet\n"));
        assert_eq!(harmless("=1+1".to_owned()), "'=1+1");
        assert_eq!(harmless("2026-11".to_owned()), "2026-11");
    }

    #[test]
    fn what_is_not_known_of_an_earlier_month_says_so() {
        let people = vec![Counted::default(); 30];
        let today = "2026-11-24".parse().unwrap();
        let table = count(&people, "2026-10".parse().unwrap(), today);
        let text = String::from_utf8(csv(&table).unwrap()).unwrap();
        for line in [
            "stocks;people;total;30",
            "stocks;active_plans;total;not_known",
            "cohorts;unknown;active_plans;not_known",
            "cohorts;unknown;in_guidance;0",
            "caseloads;all;people;not_known",
        ] {
            assert!(text.lines().any(|it| it == line), "{line} in {text}");
        }
    }
}
