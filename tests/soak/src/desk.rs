//! A klantmanager who invites people and writes to them.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use anyhow::{Context as _, Result, ensure};
use domain::PersonId;
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::tally::Tally;
use crate::wire::{self, request};

/// Someone of the staff who is signed in.
pub(crate) struct Desk<'a> {
    servers: Vec<SocketAddr>,
    cookie: String,
    tally: &'a Tally,
}

impl<'a> Desk<'a> {
    pub(crate) fn sign_in(servers: Vec<SocketAddr>, tally: &'a Tally) -> Result<Self> {
        let body = json!({ "code": "DEMO-MARIT" }).to_string();
        let path = "/api/v1/desk/demo-sign-in";
        let first = servers.first().context("a server")?;
        let answer = wire::ask(*first, &request("POST", path, "", &body));
        let answer = answer.context("nobody answers at the desk")?;
        ensure!(answer.status == 200, "{}", answer.body);
        Ok(Self {
            servers,
            cookie: answer.cookie.context("a session")?,
            tally,
        })
    }

    /// A new person.
    pub(crate) fn invite(&self, name: &str) -> Result<PersonId> {
        let person = json!({ "name": name, "language": "ar" });
        let body = json!({ "person": person, "origin": "http://localhost" });
        let answer = self.post("people", &body)?;
        let id = answer.get("person").and_then(Value::as_str);
        Ok(PersonId::new(id.context("a person")?))
    }

    /// The cookie of a new phone of this person.
    pub(crate) fn phone_of(&self, person: &PersonId) -> Result<String> {
        let body = json!({ "origin": "http://localhost" });
        let answer = self.post(&format!("people/{person}/codes"), &body)?;
        let code = answer.get("code").context("a code")?;
        let body = json!({ "code": code }).to_string();
        let first = self.servers.first().context("a server")?;
        let asked = request("POST", "/api/v1/pairing", "", &body);
        let answer = wire::ask(*first, &asked).context("nobody pairs")?;
        answer.cookie.context(answer.body)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let path = format!("/api/v1/desk/{path}");
        let asked = request("POST", &path, &self.cookie, &body.to_string());
        let first = self.servers.first().context("a server")?;
        let answer = wire::ask(*first, &asked).context("nobody answers at the desk")?;
        ensure!(answer.status == 200, "{path}: {}", answer.body);
        Ok(serde_json::from_str(&answer.body)?)
    }

    /// Writes to these people until told to stop, each message again until it is answered. Returns what was.
    pub(crate) fn write(
        &self,
        people: &[PersonId],
        round: u64,
        chance: &Chance,
        is_over: &AtomicBool,
    ) -> Vec<(PersonId, String)> {
        let mut answered = Vec::new();
        for number in 1.. {
            let Some(person) = people.get(chance.index(people.len())) else {
                break;
            };
            let id = format!("desk-{round}-{number}");
            while !self.is_sent(person, &id, chance) {
                if is_over.load(Ordering::Relaxed) {
                    return answered;
                }
                thread::sleep(chance.millis(50, 300));
            }
            self.tally.add("desk: messages acknowledged");
            answered.push((person.clone(), id));
            thread::sleep(chance.millis(200, 2000));
            if is_over.load(Ordering::Relaxed) {
                break;
            }
        }
        answered
    }

    fn is_sent(&self, person: &PersonId, id: &str, chance: &Chance) -> bool {
        let Some(server) = self.servers.get(chance.index(self.servers.len())) else {
            return false;
        };
        let text = json!({ "written": { "nl": id } });
        let body = json!({ "id": id, "action": { "send_message": { "text": text } } });
        let path = format!("/api/v1/desk/people/{person}/actions");
        let asked = request("POST", &path, &self.cookie, &body.to_string());
        if chance.index(6) == 0 {
            wire::send_only(*server, &asked);
            return false;
        }
        match wire::ask(*server, &asked) {
            Some(answer) if answer.status == 200 => {
                if answer.body.contains("\"refusal\":") {
                    self.tally
                        .fault(format!("refused at the desk: {}", answer.body));
                }
                true
            }
            Some(answer) if answer.status == 503 => {
                self.tally.add("desk: answered with 503, tried again");
                false
            }
            Some(answer) => {
                let what = format!("the desk hears {}: {}", answer.status, answer.body);
                self.tally.fault(what);
                false
            }
            None => false,
        }
    }
}
