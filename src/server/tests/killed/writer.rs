//! A phone that writes one message after the other, and asks again until each is acknowledged.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::process::Address;

/// The server starts within this time.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct Writer {
    pub(crate) name: String,
    /// Of each server that it may ask; it asks them in turn.
    addresses: Vec<Address>,
    person: String,
    cookie: String,
    acknowledged: Mutex<Vec<String>>,
}

impl Writer {
    /// A new phone of one of the demo people.
    pub(crate) fn pair(addresses: &[Address], person: &str) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let body = json!({ "code": format!("DEMO-{person}") });
        let paired = addresses
            .iter()
            .find_map(|it| post(it, "/api/v1/pairing", "", &body));
        let answer = paired.expect("a server that runs");
        assert_eq!(answer.status, 200, "{}", answer.body);
        Self {
            name: format!("w{}", NEXT.fetch_add(1, Ordering::Relaxed)),
            addresses: addresses.to_vec(),
            person: answer.body["person"].as_str().unwrap().to_owned(),
            cookie: answer.cookie.unwrap(),
            acknowledged: Mutex::default(),
        }
    }

    /// What the server said to have, in order.
    pub(crate) fn acknowledged(&self) -> Vec<String> {
        self.acknowledged.lock().unwrap().clone()
    }

    pub(crate) fn write_until(&self, is_over: &AtomicBool) {
        let mut cursor = 0;
        for seq in 1_u64.. {
            let id = format!("{}-{seq}", self.name);
            for address in self.addresses.iter().cycle().skip(seq as usize) {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                if let Some(next) = self.write(address, seq, &id, cursor) {
                    cursor = next;
                    break;
                }
                std::thread::yield_now();
            }
            self.acknowledged.lock().unwrap().push(id);
        }
    }

    /// Sends a message; the next cursor, once it is acknowledged.
    fn write(&self, address: &Address, seq: u64, id: &str, cursor: u64) -> Option<u64> {
        let answer = self.send(address, seq, id, cursor)?;
        // Its database is gone for a while.
        if answer.status == 503 {
            assert_eq!(answer.body["type"], "/problems/busy");
            return None;
        }
        assert_eq!(answer.status, 200, "{}", answer.body);
        let answer = answer.body;
        assert_eq!(
            (&answer["last_seq"], &answer["refused"]),
            (&json!(seq), &json!([]))
        );
        let next = answer["cursor"].as_u64().unwrap();
        assert!(next > cursor, "the cursor goes on");
        Some(next)
    }

    /// Sends a message once; none when the server is gone.
    pub(crate) fn send(
        &self,
        address: &Address,
        seq: u64,
        id: &str,
        cursor: u64,
    ) -> Option<Answer> {
        let text = json!({ "written": { "nl": id } });
        let action = json!({ "send_message": { "text": text } });
        let body = json!({
            "protocol": 1, "person": self.person, "cursor": cursor, "device_now": 0,
            "mutations": [{ "id": id, "seq": seq, "at": 0, "action": action }],
        });
        post(address, "/api/v1/sync", &self.cookie, &body)
    }
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    cookie: Option<String>,
    pub(crate) is_problem: bool,
    /// After how many seconds it may be asked again.
    pub(crate) retry_after: Option<u64>,
    pub(crate) body: Value,
}

/// What the server says of its health; none when it is gone.
pub(crate) fn health(address: &Address, path: &str) -> Option<u16> {
    Some(ask(address, "GET", path, "", "")?.status)
}

/// None when the server is gone, before, in or after the request.
fn post(address: &Address, path: &str, cookie: &str, body: &Value) -> Option<Answer> {
    ask(address, "POST", path, cookie, &body.to_string())
}

fn ask(address: &Address, method: &str, path: &str, cookie: &str, body: &str) -> Option<Answer> {
    let address = address.now()?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-type: application/json\r\n\
         cookie: {cookie}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let field = |name: &str| head.lines().find_map(|it| it.strip_prefix(name));
    Some(Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        cookie: field("set-cookie: ")
            .and_then(|it| it.split(';').next())
            .map(str::to_owned),
        is_problem: field("content-type: ") == Some("application/problem+json"),
        retry_after: field("retry-after: ").and_then(|it| it.parse().ok()),
        // An answer that was cut off is none.
        body: serde_json::from_str(body).ok()?,
    })
}
