//! Everything that is kept of a person, to read: for machines as JSON, for the person as a page in their language with
//! the Dutch, and their pictures (GDPR, articles 15 and 20).

mod page;
pub(crate) mod words;

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use domain::time::Instant;
use domain::{Language, PersonId, Wording};
use serde_json::{Map, Value, json};

use crate::store::{Kept, Store};
use words::Words;

/// Writes everything of a person into a new folder: `everything.json`, `index.html` and `photos/`.
///
/// # Errors
/// When nobody has this id, the folder is there already, or the disk fails.
pub fn export_person(store: &dyn Store, person: &PersonId, to: &Path, now: Instant) -> Result<()> {
    let kept = store.export(person)?;
    let kept = kept.with_context(|| format!("there is no person {}", person.as_str()))?;
    folder(to)?;
    let whole = serde_json::to_vec_pretty(&everything(&kept, person, now))?;
    write(&to.join("everything.json"), &whole)?;
    let page = page::page(&kept, language(&kept), now);
    write(&to.join("index.html"), page.as_bytes())?;
    if !kept.photos.is_empty() {
        folder(&to.join("photos"))?;
    }
    for (id, jpeg) in &kept.photos {
        write(&to.join("photos").join(photo_file(id)), jpeg)?;
    }
    Ok(())
}

/// A text as it is read in Dutch; empty where it has no words.
pub(crate) fn dutch(wording: &Wording) -> String {
    Words::shared(Language::Dutch)
        .text(wording)
        .unwrap_or_default()
}

fn everything(kept: &Kept, person: &PersonId, now: Instant) -> Value {
    let tables = kept.tables.iter();
    let tables = tables.map(|(name, rows)| ((*name).to_owned(), json!(rows)));
    let photos: Vec<_> = kept.photos.iter().map(|(id, _)| photo_file(id)).collect();
    json!({
        "person": person.as_str(),
        "as_of": now,
        "tables": tables.collect::<Map<_, _>>(),
        "photos": photos,
    })
}

/// The id is a phone's, and the name of a file is ours.
fn photo_file(id: &str) -> String {
    let plain = id
        .chars()
        .filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    format!("{}.jpg", plain.collect::<String>())
}

/// The language in which they read.
fn language(kept: &Kept) -> Language {
    let records = kept.tables.iter().filter(|(name, _)| *name == "records");
    let mut rows = records.flat_map(|(_, rows)| rows);
    let language = rows.find_map(|row| row.get("json")?.get("person")?.get("language").cloned());
    language
        .and_then(|it| serde_json::from_value(it).ok())
        .unwrap_or(Language::Dutch)
}

/// For nobody else on the machine, and never over something.
fn folder(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.create(path);
    made.with_context(|| format!("{} cannot be made: it must be new", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(path)
        .and_then(|mut file: File| file.write_all(bytes));
    written.with_context(|| format!("{} cannot be written", path.display()))
}
