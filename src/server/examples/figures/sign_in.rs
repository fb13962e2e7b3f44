//! What the first sign-in of a person costs, with 400 records of together 120 kB of JSON: bytes on the wire and
//! processor time of the server. The code was given out at the desk, as always.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use domain::{PersonId, Record, Role, TeamMember};
use serde_json::{Value, json};
use server::store::{Import, SqliteStore, Store};

use crate::served;
use crate::spent::others_nanos;
use crate::wire::{self, Line, rounded};

const RECORDS: usize = 400;
const KIB_OF_JSON: usize = 120_000;
const ACCEPT: &str = "accept-encoding: gzip, deflate, br\r\n";

/// With so many people who sign in, one after the other.
pub(crate) fn measure(people: usize) -> Result<Value> {
    let folder = tempfile::TempDir::new_in(".")?;
    let settings = served::settings(folder.path(), true)?;
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&settings.data)?);
    let server = served::start(&settings, Arc::clone(&store))?;
    let pattern = served::samir(store.as_ref())?;
    let mut line = Line::open(server)?;
    let desk = wire::cookie(&mut line, "desk/demo-sign-in", "DEMO-MARIT")?;
    let desk = format!("cookie: {desk}\r\n");
    let mut codes = Vec::new();
    for number in 0..people {
        let (id, person) = served::person(number);
        let mut records = file(&pattern, number)?;
        records.push(person);
        records.push(marit());
        store.import(&Import {
            people: vec![(id.clone(), records)],
            ..Import::default()
        })?;
        let asked = json!({ "origin": "http://localhost" });
        let path = format!("desk/people/{id}/codes");
        let answer = line.ask_well(&wire::post(&path, &desk, &asked))?;
        let answer: Value = serde_json::from_slice(wire::body(answer))?;
        let code = answer.get("code").and_then(Value::as_str);
        codes.push((id, code.context("a code")?.to_owned()));
    }
    // What is still done beside the answers.
    std::thread::sleep(std::time::Duration::from_millis(500));
    signed_in(&mut line, &codes)
}

fn signed_in(line: &mut Line, codes: &[(PersonId, String)]) -> Result<Value> {
    let (mut wire_bytes, mut pairing, mut syncing) = (0, 0, 0);
    for (id, code) in codes {
        let began = others_nanos()?;
        let cookie = wire::cookie(line, "pairing", code)?;
        let between = others_nanos()?;
        let head = format!("cookie: {cookie}\r\n{ACCEPT}");
        let asked = wire::post("sync", &head, &whole(id));
        wire_bytes = wire_bytes.max(line.ask_well(&asked)?.len());
        pairing += between - began;
        syncing += others_nanos()? - between;
    }
    let each = |nanos: u64| rounded(nanos as f64 / 1e6 / codes.len() as f64);
    Ok(json!({
        "sign_in_bytes": wire_bytes,
        "sign_in_cpu_ms": each(syncing),
        "sign_in_with_pairing_cpu_ms": each(pairing + syncing),
        "records": RECORDS,
    }))
}

fn whole(person: &PersonId) -> Value {
    json!({ "protocol": 1, "person": person, "cursor": 0, "device_now": 0, "mutations": [] })
}

fn marit() -> Record {
    Record::from(TeamMember {
        id: domain::MemberId::new("marit"),
        name: "Marit".to_owned(),
        role: Role::CaseManager,
        until: None,
        away: None,
    })
}

/// Records as those of a demo person, under ids as random as real ones, filled up with messages.
fn file(pattern: &[Record], person: usize) -> Result<Vec<Record>> {
    let mut chance = person as u64 + 1;
    let mut next = move || {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        chance >> 11
    };
    let own = |it: &&Record| {
        matches!(
            it,
            Record::Entry(_) | Record::Message(_) | Record::Bill(_) | Record::Step(_)
        )
    };
    let pattern: Vec<&Record> = pattern.iter().filter(own).collect();
    let mut records = Vec::new();
    let mut bytes = 0;
    for it in pattern.iter().cycle().take(RECORDS) {
        let mut json = serde_json::to_value(it)?;
        let fields = json.as_object_mut().and_then(|it| it.values_mut().next());
        let fields = fields.context("a record")?;
        *fields.get_mut("id").context("an id")? = format!("{:016x}", next()).into();
        // As long as the average must be.
        if let Some(text) = fields.get_mut("text") {
            let wanted = KIB_OF_JSON * (records.len() + 1) / RECORDS;
            let missing = wanted.saturating_sub(bytes + 200) / 6;
            let words: Vec<String> = (0..missing).map(|_| word(next())).collect();
            *text = json!({ "written": { "nl": words.join(" ") } });
        }
        bytes += json.to_string().len();
        records.push(serde_json::from_value(json)?);
    }
    Ok(records)
}

/// One of some hundred words.
fn word(number: u64) -> String {
    const STARTS: [&str; 12] = [
        "af", "be", "ge", "in", "om", "op", "toe", "uit", "ver", "voor", "weg", "zo",
    ];
    const ENDS: [&str; 12] = [
        "spraak", "huur", "brief", "geld", "komen", "dag", "week", "les", "werk", "kind", "zorg",
        "plan",
    ];
    let start = STARTS.get(number as usize % 12).unwrap_or(&"");
    let end = ENDS.get(number as usize / 12 % 12).unwrap_or(&"");
    format!("{start}{end}")
}
