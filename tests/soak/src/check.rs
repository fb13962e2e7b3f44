//! At the end of a round: every replica, every server and the database say the same, and nothing is missing.

use std::net::SocketAddr;

use anyhow::{Context as _, Result, ensure};
use domain::{Change, File, MessageId, PersonId, Record};
use sync::protocol::{PROTOCOL, SyncRequest, SyncResponse};

use crate::installation::{DATABASE, Installation};
use crate::phone::Phone;
use crate::tally::Tally;
use crate::wire;

/// A row of what the database remembers of a phone: number, id, whether it was refused.
type Remembered = (u64, String, bool);

/// Compares everything.
pub(crate) fn everything(
    installation: &Installation,
    phones: &[Phone<'_>],
    written: &[(PersonId, String)],
    tally: &Tally,
) -> Result<()> {
    for phone in phones {
        for server in installation.addresses() {
            let file = whole_file(server, phone)?;
            compare(phone, &file, written, tally);
        }
        let remembered = remembered(installation, phone)?;
        compare_numbers(phone, &remembered, tally);
    }
    Ok(())
}

fn compare(phone: &Phone<'_>, file: &File, written: &[(PersonId, String)], tally: &Tally) {
    tally.add("compared: replica with what a server says");
    if phone.replica.view() != file {
        tally.fault(format!("{} holds another file than the server", phone.name));
    }
    let theirs = written.iter().filter(|(person, _)| *person == phone.person);
    for (_, id) in theirs {
        if !file.messages.contains_key(&MessageId::new(id)) {
            tally.add("lost: acknowledged at the desk");
            tally.fault(format!("{id} was acknowledged at the desk and is lost"));
        }
    }
}

/// Each mutation that was made is remembered once, in order, with what the phone was told of it.
fn compare_numbers(phone: &Phone<'_>, remembered: &[Remembered], tally: &Tally) {
    let made = phone.made.iter().zip(1_u64..);
    let wanted: Vec<Remembered> = made
        .map(|(id, seq)| (seq, id.to_string(), phone.refused.contains(id)))
        .collect();
    tally.add_many("compared: mutations with the database", wanted.len() as u64);
    for it in &wanted {
        if !remembered.contains(it) {
            tally.add("lost: acknowledged mutations");
            tally.fault(format!("{}: {it:?} is not in the database", phone.name));
        }
    }
    for it in remembered.iter().filter(|it| !wanted.contains(it)) {
        tally.add("doubled: mutations done under another number");
        tally.fault(format!("{}: {it:?} was not made", phone.name));
    }
}

/// The whole file as this server gives it.
fn whole_file(server: SocketAddr, phone: &Phone<'_>) -> Result<File> {
    let asked = SyncRequest {
        protocol: PROTOCOL,
        person: phone.person.clone(),
        cursor: 0,
        device_now: domain::time::Instant::from_millis(0),
        mutations: Vec::new(),
    };
    let body = serde_json::to_string(&asked)?;
    let bytes = wire::request("POST", "/api/v1/sync", &phone.cookie, &body);
    let answer = wire::ask(server, &bytes).context("nobody answers")?;
    ensure!(answer.status == 200, "{}", answer.body);
    let answer: SyncResponse = serde_json::from_str(&answer.body)?;
    ensure!(answer.is_whole_file, "it is not the whole file");
    let records = answer.changes.into_iter().filter_map(record);
    Ok(File::from_records(records))
}

fn record(change: Change) -> Option<Record> {
    match change {
        Change::Put(record) => Some(record),
        Change::Remove(_) => None,
    }
}

const REMEMBERED: &str = "SELECT seq, id, refusal IS NOT NULL FROM mutation_log";

fn remembered(installation: &Installation, phone: &Phone<'_>) -> Result<Vec<Remembered>> {
    let sql = format!("{REMEMBERED} WHERE id LIKE '{}-%' ORDER BY seq", phone.name);
    let Some(cluster) = &installation.cluster else {
        let database = rusqlite::Connection::open(installation.file())?;
        let mut find = database.prepare(&sql)?;
        let rows = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        return Ok(rows.collect::<Result<_, _>>()?);
    };
    let mut ask = cluster.program("psql");
    ask.args(["--quiet", "--tuples-only", "--no-align", "--command", &sql]);
    let output = ask.arg(DATABASE).output()?;
    ensure!(output.status.success(), "psql failed");
    let text = String::from_utf8(output.stdout)?;
    text.lines().map(row).collect()
}

fn row(line: &str) -> Result<Remembered> {
    let mut fields = line.split('|');
    let mut next = || fields.next().context("a field is missing");
    Ok((next()?.parse()?, next()?.to_owned(), next()? == "t"))
}
