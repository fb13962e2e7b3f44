//! What somebody from elsewhere may have got hold of in Ede: sessions, secrets and ids, each of them good there.

use serde_json::{Value, json};
use server::integration::Scope;
use server::{Clock, SecondFactor};
use sync::protocol::PROTOCOL;

use super::installation::{Town, cookie_of};
use crate::authenticator::Device;
use crate::client::Answer;
use crate::integration::{amina, appointment, bill, lessons, step};
use crate::push_service::{Browser, PushService};
use crate::staff::PASSWORD;
use crate::support::{NOW, mutation};

/// Stands in everything that is written in Ede, and nowhere else.
pub(crate) const CANARY: &str = "kanarie";
const PHOTO: &str = "0b6f3a52c19d4e7f";
/// Whom the system knows by this id, and things of that person by the id of the photo.
const KNOWN: &str = "kanarie-zaak";
const LOGIN: &str = "kanarie@ede.example";

pub(crate) struct Targets {
    /// Cookies of a phone, of its person's klantmanager, of an administrator and of an account with a password.
    pub(crate) phone: String,
    pub(crate) desk: String,
    pub(crate) administrator: String,
    pub(crate) account: String,
    person: String,
    /// The person's code for one more phone, and that phone.
    code: String,
    other_phone: String,
    staff: String,
    digits: String,
    /// An account that waits to be opened.
    opening: String,
    buddy: String,
    pub(crate) buddy_secret: String,
    agenda: String,
    calendar: String,
    passkey: String,
    /// A challenge with its answer.
    shown: Value,
    subscription: Value,
    /// The token of a system of the municipality.
    pub(crate) system: String,
}

fn good(answer: &Answer) -> Value {
    assert!(answer.status < 300, "{} {}", answer.status, answer.text());
    if answer.body.is_empty() {
        Value::Null
    } else {
        answer.json()
    }
}

fn text(of: &Value, field: &str) -> String {
    of[field]
        .as_str()
        .unwrap_or_else(|| panic!("{field} in {of}"))
        .to_owned()
}

/// What stands behind the last `/` of an address that was made.
fn secret_of(made: &Value) -> String {
    text(made, "path").rsplit('/').next().unwrap().to_owned()
}

pub(crate) fn picture() -> Vec<u8> {
    let mut bytes = vec![0x11; 1_000];
    bytes[..3].copy_from_slice(&[0xff, 0xd8, 0xff]);
    bytes[998..].copy_from_slice(&[0xff, 0xd9]);
    bytes
}

impl Targets {
    /// Somebody new in this municipality, with everything that there can be.
    pub(crate) fn in_town(town: Town<'_>, push: &PushService) -> Self {
        let origin = format!("https://{}", town.host());
        let (desk, administrator) = (town.desk("MARIT"), town.desk("NOOR"));
        let new = json!({ "person": { "name": "Kanarie", "language": "nl", "dates": [] }, "origin": origin });
        let invited = good(&town.post("/api/v1/desk/people", &desk, &new));
        let person = text(&invited, "person");
        let phone = town.phone(&text(&invited, "code"));
        let sent = json!({ "ready": { "key": "phrase-sent_photo", "args": { "photo": { "text": PHOTO } } } });
        let said = json!({ "written": { "nl": "kanarie zingt" } });
        let both = [said, sent].map(|it| json!({ "send_message": { "text": it } }));
        let both: Vec<_> = (1..)
            .zip(both)
            .map(|(seq, it)| mutation(seq, &format!("kanarie-{seq}"), it))
            .collect();
        assert_eq!(
            good(&town.sync(&phone, &person, &both))["refused"],
            json!([])
        );
        let asked = json!({ "origin": origin });
        let code = good(&town.post("/api/v1/phones/codes", &phone, &asked));
        town.phone(&text(&code, "code"));
        let phones = good(&town.get("/api/v1/phones", &phone));
        let other = phones["phones"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["is_this"] != true);
        let codes = format!("/api/v1/desk/people/{person}/codes");
        let code = text(&good(&town.post(&codes, &desk, &asked)), "code");
        let shares = json!({ "origin": origin, "name": "Kanarievriend", "shares": ["lessons", "appointments"] });
        let link = text(
            &good(&town.post("/api/v1/buddies", &phone, &shares)),
            "link",
        );
        let buddies = good(&town.get("/api/v1/buddies", &phone));
        let agenda = good(&town.post("/api/v1/desk/agenda/feed", &desk, &json!({})));
        let calendar = good(&town.post("/api/v1/calendar", &phone, &json!({})));
        let subscription = json!({ "subscription": Browser::new(9).subscription(push),
            "chosen": { "kinds": ["message"] } });
        good(&town.post("/api/v1/push", &phone, &subscription));
        let picture_of = town.request("PATCH", &format!("/api/v1/photos/{PHOTO}"));
        let picture_of = picture_of.header("content-type", "application/partial-upload");
        let picture_of = picture_of
            .header("upload-offset", "0")
            .header("upload-length", "1000");
        good(&picture_of.header("cookie", &phone).body(picture()).send());
        let (staff, account, digits) = account(town, &administrator);
        let opening = made(town, &administrator, "Kanarie twee", "twee@kanarie.example");
        let (passkey, shown) = passkey(town, &account, &origin);
        let system = system(town);
        Self {
            other_phone: text(other.unwrap(), "id"),
            person,
            code,
            staff,
            digits,
            opening: text(&opening, "code"),
            buddy: text(&buddies["buddies"][0], "id"),
            buddy_secret: link.split_once('#').unwrap().1.to_owned(),
            agenda: secret_of(&agenda),
            calendar: secret_of(&calendar),
            passkey,
            shown,
            subscription,
            system,
            phone,
            desk,
            administrator,
            account,
        }
    }

    /// What no answer elsewhere may have in it.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let of_cookie = |it: &String| it.split_once('=').unwrap().1.to_owned();
        let cookies = [&self.phone, &self.desk, &self.administrator, &self.account].map(of_cookie);
        let others = [
            &self.person,
            &self.code,
            &self.staff,
            &self.buddy_secret,
            &self.agenda,
            &self.calendar,
            &self.system,
        ];
        let canary = [CANARY.to_owned()];
        cookies
            .into_iter()
            .chain(others.map(String::clone))
            .chain(canary)
            .map(|it| it.to_lowercase())
            .collect()
    }

    /// An address with the ids that are good here.
    pub(crate) fn path(&self, template: &str) -> String {
        let is_passkey = template.contains("passkeys");
        let id = if is_passkey { &self.passkey } else { PHOTO };
        let is_of_system = template.contains("/integration/");
        let person = if is_of_system { KNOWN } else { &self.person };
        let is_calendar = template.contains("/calendar/");
        let token = if is_calendar {
            &self.calendar
        } else {
            &self.agenda
        };
        template
            .replace("{person}", person)
            .replace("{id}", id)
            .replace("{staff}", &self.staff)
            .replace("{phone}", &self.other_phone)
            .replace("{buddy}", &self.buddy)
            .replace("{token}", token)
    }

    /// What is sent along, so that it would be done here; nothing for what takes nothing.
    pub(crate) fn body(&self, operation: &str) -> Option<Value> {
        let origin = json!({ "origin": "https://ede.example" });
        let entry = json!({ "type": "appointment", "day": "2026-12-05", "from": "10:00", "to": "11:00",
            "title": { "written": { "nl": "MAP" } }, "is_obligatory": true });
        let said = json!({ "send_message": { "text": { "written": { "nl": "tjilp" } } } });
        Some(match operation {
            "POST /api/v1/pairing" => json!({ "code": self.code }),
            "POST /api/v1/sync" => {
                json!({ "protocol": PROTOCOL, "person": self.person, "cursor": 0,
                "device_now": NOW, "mutations": [mutation(9, "crossed", said)] })
            }
            "POST /api/v1/push" => self.subscription.clone(),
            "POST /api/v1/phones/codes" | "POST /api/v1/desk/people/{person}/codes" => origin,
            "POST /api/v1/buddies" => {
                json!({ "origin": "https://ede.example", "name": "Nog een", "shares": ["plan"] })
            }
            "POST /api/v1/desk/opening" => json!({ "code": self.opening }),
            "POST /api/v1/desk/account" => {
                json!({ "code": self.opening, "password": PASSWORD, "digits": "000000" })
            }
            "POST /api/v1/desk/sign-in" => {
                json!({ "login": LOGIN, "password": PASSWORD, "digits": self.digits })
            }
            "POST /api/v1/desk/demo-sign-in" => json!({ "code": LOGIN }),
            "POST /api/v1/desk/passkey-sign-in" => self.shown.clone(),
            "POST /api/v1/desk/passkeys" => {
                json!({ "challenge": self.shown["challenge"], "name": "x", "credential": "{}" })
            }
            "POST /api/v1/desk/elsewhere/answer" => json!({ "state": "x", "code": "x" }),
            "POST /api/v1/desk/accounts" => {
                json!({ "name": "Drie", "login": "drie@ede.example", "role": "case_manager" })
            }
            "POST /api/v1/desk/accounts/{staff}/people" => json!({ "to": "marit" }),
            "PUT /api/v1/desk/away" => json!({ "first": "2026-11-25", "back_on": "2026-11-30" }),
            "POST /api/v1/desk/groups" | "POST /api/v1/desk/groups/collisions" => {
                json!({ "id": "crossed-group", "people": [self.person], "entry": entry })
            }
            "POST /api/v1/desk/people" => {
                json!({ "person": { "name": "Vink", "language": "nl", "dates": [] }, "origin": origin["origin"] })
            }
            "POST /api/v1/desk/people/{person}/actions" => {
                json!({ "id": "crossed-act", "action": said })
            }
            "POST /api/v1/desk/people/{person}/outcomes" => json!({ "id": "crossed-note", "deed":
                { "note": { "outcome": "crossed-note", "is": { "kind": "work_started", "from": "2026-11-02", "hours": 16 } } } }),
            "PUT /api/v1/integration/people/{person}/link" => {
                json!({ "file": self.person, "name": "Kanarie" })
            }
            _ => {
                return of_system(
                    operation.strip_prefix("PUT /api/v1/integration/people/{person}")?,
                );
            }
        })
    }
}

/// What a system of the municipality sends about somebody, by what stands behind the person in the address.
fn of_system(behind: &str) -> Option<Value> {
    Some(match behind {
        "" => amina(),
        "/appointments/{id}" => appointment("2026-12-03"),
        "/lessons/{id}" => lessons(&["2026-12-04"]),
        "/steps/{id}" => step("Kanarie inschrijven"),
        "/bills/{id}" => bill(100),
        _ => return None,
    })
}

/// A system that has told everything it can; its token.
fn system(town: Town<'_>) -> String {
    let now = Clock::Fixed(town.clock()).now();
    let until = "2027-06-30".parse().unwrap();
    let name = "Kanarie zaaksysteem";
    let token = server::add_token(&*town.store(), name, &Scope::ALL, until, now).unwrap();
    for thing in [
        "",
        "/appointments/{id}",
        "/lessons/{id}",
        "/steps/{id}",
        "/bills/{id}",
    ] {
        let path = format!(
            "/api/v1/integration/people/{KNOWN}{}",
            thing.replace("{id}", PHOTO)
        );
        let request = town.request("PUT", &path);
        let request = request.header("authorization", &format!("Bearer {token}"));
        good(&request.json(&of_system(thing).unwrap()).send());
    }
    token
}

fn made(town: Town<'_>, administrator: &str, name: &str, login: &str) -> Value {
    let new = json!({ "name": name, "login": login, "role": "case_manager" });
    good(&town.post("/api/v1/desk/accounts", administrator, &new))
}

/// An account that was opened: its id, who is signed in with it, and the digits of the next half minute.
fn account(town: Town<'_>, administrator: &str) -> (String, String, String) {
    let made = made(town, administrator, "Kanarie Beheer", LOGIN);
    let code = text(&made, "code");
    let shown = good(&town.post("/api/v1/desk/opening", "", &json!({ "code": code })));
    let factor = SecondFactor::of(shown["secret"].as_str().unwrap()).unwrap();
    let now = Clock::Fixed(town.clock()).now();
    let open = json!({ "code": code, "password": PASSWORD, "digits": factor.digits(now) });
    let opened = town.post("/api/v1/desk/account", "", &open);
    let next = factor.digits(now.plus_millis(30_000));
    (text(&made["staff"], "id"), cookie_of(&opened), next)
}

/// A passkey of this account, and what signs in with it.
fn passkey(town: Town<'_>, cookie: &str, origin: &str) -> (String, Value) {
    let options = |asked: &Value| serde_json::from_str::<Value>(&text(asked, "options")).unwrap();
    let mut device = Device::at(origin, 7);
    let asked = good(&town.post("/api/v1/desk/passkeys/challenge", cookie, &json!({})));
    let made = json!({ "challenge": asked["challenge"], "name": "Laptop", "credential": device.make(&options(&asked)) });
    good(&town.post("/api/v1/desk/passkeys", cookie, &made));
    let own = good(&town.get("/api/v1/desk/passkeys", cookie));
    let asked = good(&town.post("/api/v1/desk/passkey-sign-in/challenge", "", &json!({})));
    let shown =
        json!({ "challenge": asked["challenge"], "credential": device.sign(&options(&asked)) });
    (text(&own["passkeys"][0], "id"), shown)
}
