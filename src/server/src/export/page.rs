//! The page. It needs nothing beside it and asks nobody for anything.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::time::Instant;
use domain::{Language, Wording};
use serde_json::{Map, Value};

use super::words::Words;
use crate::store::Kept;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:50rem;margin:auto;padding:1rem}\
section{border-block-start:2px solid}article{border-block-end:1px solid #999;padding-block:.5rem}\
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:0 1rem;margin:0}dd{margin:0}\
dt{color:#555}img{max-inline-size:100%}p{margin:0;white-space:pre-line}";

/// The parts of the page, with the texts that head them in the app and the kinds of records that are in them.
const PARTS: [(&str, &[&str]); 6] = [
    ("settings-title", &["person", "team_member", "anchor_date"]),
    ("week-title", &["entry"]),
    ("plan-title", &["goal", "step"]),
    (
        "regelen-title",
        &[
            "item_state",
            "bill",
            "fixed_cost",
            "budget_line",
            "reported_change",
            "local_rule",
        ],
    ),
    ("taal-title", &["skill_level", "counter"]),
    ("berichten-title", &["message"]),
];

/// Tables beside the records, with the texts that head them.
const TABLES: [(&str, &str); 4] = [
    ("looks", "looks-title"),
    ("devices", "phones-title"),
    ("push_subscriptions", "push-title"),
    ("people", ""),
];

/// Everything, for the person.
pub(super) fn page(kept: &Kept, language: Language, now: Instant) -> String {
    let page = Page {
        own: Words::of(language),
        dutch: Words::of(Language::Dutch),
    };
    let direction = match language {
        Language::Arabic | Language::Dari => "rtl",
        Language::Dutch | Language::Tigrinya => "ltr",
    };
    let mut html = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"referrer\" content=\"no-referrer\"><title>Mijn Aanpak</title>\
         <style>{STYLE}</style><h1>Mijn Aanpak</h1><p>{} {}</p>",
        language.tag(),
        now.day(),
        now.clock_time(),
    );
    page.records(&mut html, kept);
    page.tables(&mut html, kept);
    for (id, jpeg) in &kept.photos {
        let (alt, jpeg) = (escaped(id), STANDARD.encode(jpeg));
        add(
            &mut html,
            &format!("<img alt=\"{alt}\" src=\"data:image/jpeg;base64,{jpeg}\">"),
        );
    }
    html
}

struct Page {
    own: Words,
    dutch: Words,
}

impl Page {
    fn records(&self, html: &mut String, kept: &Kept) {
        let records = kept.tables.iter().filter(|(name, _)| *name == "records");
        let rows: Vec<_> = records.flat_map(|(_, rows)| rows).collect();
        for (title, kinds) in PARTS {
            add(html, &format!("<section>{}", self.heading(title)));
            for kind in kinds {
                let of_kind = rows.iter().filter_map(|row| row.get("json")?.get(kind));
                for record in of_kind {
                    add(html, &format!("<article><h3>{}</h3>", name(kind)));
                    add(html, &format!("{}</article>", self.shown(kind, record)));
                }
            }
            add(html, "</section>");
        }
    }

    fn tables(&self, html: &mut String, kept: &Kept) {
        for (table, rows) in kept
            .tables
            .iter()
            .filter(|(name, rows)| *name != "records" && !rows.is_empty())
        {
            let title = TABLES
                .iter()
                .find(|(it, _)| it == table)
                .map_or("", |it| it.1);
            let heading = match title {
                "" => format!("<h2>{}</h2>", name(table)),
                key => self.heading(key),
            };
            add(html, &format!("<section>{heading}"));
            for row in rows {
                add(html, &format!("<article>{}</article>", self.fields(row)));
            }
            add(html, "</section>");
        }
    }

    fn heading(&self, key: &str) -> String {
        let dutch = self.dutch.ready(key).unwrap_or_default();
        let own = self.own.ready(key).unwrap_or_else(|| dutch.clone());
        format!("<h2>{}</h2>", both(&own, &dutch))
    }

    fn shown(&self, field: &str, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::Bool(is_yes) => is_yes.to_string(),
            Value::Number(number) => match number.as_i64().filter(|_| field.ends_with("_at")) {
                Some(millis) => {
                    let at = Instant::from_millis(millis);
                    format!("{} {}", at.day(), at.clock_time())
                }
                None => number.to_string(),
            },
            Value::String(text) => format!("<p><bdi>{}</bdi></p>", escaped(text)),
            Value::Array(all) => {
                let items = all
                    .iter()
                    .map(|it| format!("<li>{}</li>", self.shown(field, it)));
                format!("<ul>{}</ul>", items.collect::<String>())
            }
            Value::Object(fields) => match serde_json::from_value::<Wording>(value.clone()) {
                Ok(wording) => self.wording(&wording),
                Err(_) => self.fields(fields),
            },
        }
    }

    fn wording(&self, wording: &Wording) -> String {
        let (own, dutch) = (self.own.text(wording), self.dutch.text(wording));
        match (own, dutch, wording) {
            (Some(own), Some(dutch), _) => both(&own, &dutch),
            (Some(one), None, _) | (None, Some(one), _) => both(&one, &one),
            (None, None, Wording::Written(texts)) => {
                let all: Vec<_> = texts.iter().map(|(_, it)| it).collect();
                let all = all.join("\n");
                both(&all, &all)
            }
            (None, None, Wording::Ready { key, .. }) => both(key, key),
        }
    }

    fn fields(&self, fields: &Map<String, Value>) -> String {
        let filled = fields.iter().filter(|(_, value)| !value.is_null());
        let lines = filled.map(|(field, value)| {
            format!(
                "<dt>{}</dt><dd>{}</dd>",
                name(field),
                self.shown(field, value)
            )
        });
        format!("<dl dir=\"auto\">{}</dl>", lines.collect::<String>())
    }
}

/// The person's language first, the Dutch under it where it is another.
fn both(own: &str, dutch: &str) -> String {
    let own_html = escaped(own);
    if own == dutch {
        return format!("<p>{own_html}</p>");
    }
    let dutch = escaped(dutch);
    format!("<p>{own_html}</p><p lang=\"nl\" dir=\"ltr\">{dutch}</p>")
}

/// A name of the data, as it stands in the JSON too.
fn name(field: &str) -> String {
    escaped(&field.replace('_', " "))
}

fn add(html: &mut String, more: &str) {
    html.write_str(more)
        .expect("writing to a String cannot fail");
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
