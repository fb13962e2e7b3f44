//! Every operation of the description of the API, tried across: with what is good in Ede, at the host of Wageningen.
//! None gives anything of Ede, and none changes anything there. The same requests are good in Ede itself, so it is the
//! host that makes them worthless.

use std::io::{BufRead as _, BufReader};
use std::sync::atomic::{AtomicU16, Ordering};

use serde_json::Value;

use super::installation::{EDE, Installation, Town, WAGENINGEN};
use super::targets::{Targets, picture};
use crate::client::Request;
use crate::push_service::PushService;

/// What may be asked without being signed in, with what Wageningen may answer: to something of Ede never yes, and to what
/// is nobody's, what it answers to anybody.
const OPEN: [(&str, u16); 16] = [
    ("GET /api/v1/agenda/{token}", 404),
    ("GET /api/v1/buddies/shared", 404),
    ("GET /api/v1/calendar/{token}", 404),
    ("GET /api/v1/desk/ways", 200),
    ("GET /api/v1/health", 200),
    ("GET /api/v1/openapi.json", 200),
    ("POST /api/v1/desk/account", 404),
    ("POST /api/v1/desk/demo-sign-in", 404),
    ("POST /api/v1/desk/elsewhere", 404),
    ("POST /api/v1/desk/elsewhere/answer", 404),
    ("POST /api/v1/desk/opening", 404),
    ("POST /api/v1/desk/passkey-sign-in", 403),
    ("POST /api/v1/desk/passkey-sign-in/challenge", 200),
    ("POST /api/v1/desk/sign-in", 403),
    ("POST /api/v1/pairing", 404),
    // Whoever is not signed in is told the same: the cookie is gone.
    ("POST /api/v1/sign-out", 204),
];
/// Signing out at the desk, which is as open.
const DESK_OUT: &str = "POST /api/v1/desk/sign-out";

/// What is refused in Ede too: there is no provider there, no demo account has that name, and the digits and the new
/// passkey are wrong on purpose.
const NOT_GOOD_IN_EDE: [&str; 5] = [
    "POST /api/v1/desk/account",
    "POST /api/v1/desk/demo-sign-in",
    "POST /api/v1/desk/elsewhere",
    "POST /api/v1/desk/elsewhere/answer",
    "POST /api/v1/desk/passkeys",
];

/// An operation of the description.
struct Operation {
    /// Method and template, as `GET /api/v1/looks`.
    name: String,
    method: &'static str,
    template: String,
    /// What it takes; nothing where it takes none.
    takes: Option<String>,
    is_for_anybody: bool,
    is_stream: bool,
}

impl Operation {
    fn all() -> Vec<Self> {
        let document = server::openapi_document().unwrap();
        let document: Value = serde_json::from_str(&document).unwrap();
        let mut all = Vec::new();
        for (template, of_path) in document["paths"].as_object().unwrap() {
            for (method, described) in of_path.as_object().unwrap() {
                let Some(method) = known(method) else {
                    continue;
                };
                let takes = described["requestBody"]["content"].as_object();
                let answers = described["responses"].as_object().unwrap();
                all.push(Self {
                    name: format!("{method} {template}"),
                    method,
                    template: template.clone(),
                    takes: takes.and_then(|it| it.keys().next().cloned()),
                    is_for_anybody: !answers.contains_key("401"),
                    is_stream: answers
                        .get("200")
                        .is_some_and(|it| it["content"].get("text/event-stream").is_some()),
                });
            }
        }
        // What ends something that others need comes last.
        all.sort_by_key(|it| (it.lateness(), it.name.clone()));
        all
    }

    fn lateness(&self) -> u8 {
        match self.method {
            _ if self.template.ends_with("sign-out") => 4,
            "DELETE" if self.template.ends_with("{person}/phones") => 3,
            // Without it nothing of that person is found.
            "DELETE" if self.template.ends_with("{person}/link") => 3,
            // A new code makes password and passkeys worthless.
            _ if self.template.contains("{staff}") => 3,
            "DELETE" => 2,
            "GET" | "HEAD" => 0,
            _ => 1,
        }
    }

    /// The request as it would be good in Ede, at the host of a town.
    fn at(&self, town: Town<'_>, of: &Targets) -> Request {
        let query = match self.template.as_str() {
            "/api/v1/desk/agenda" => "?first=2026-11-23",
            it if it.contains("/monitoring") => "?month=2026-10",
            _ => "",
        };
        let mut request = town.request(self.method, &format!("{}{query}", of.path(&self.template)));
        if self.template.contains("/integration/") {
            // Wrong tokens are counted by address.
            request = request.header("x-forwarded-for", &next_address());
        }
        match (self.takes.as_deref(), of.body(&self.name)) {
            (_, Some(body)) => request.json(&body),
            (Some("image/jpeg"), _) => request.header("content-type", "image/jpeg").body(picture()),
            (Some("application/partial-upload"), _) => {
                let piece = request.header("content-type", "application/partial-upload");
                piece
                    .header("upload-offset", "0")
                    .header("upload-length", "1000")
                    .body(picture())
            }
            (Some(kind), _) => request.header("content-type", kind).body("{}"),
            (None, _) => request,
        }
    }
}

fn next_address() -> String {
    static NEXT: AtomicU16 = AtomicU16::new(1);
    let [high, low] = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    format!("10.9.{high}.{low}")
}

fn known(method: &str) -> Option<&'static str> {
    let all = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
    all.into_iter().find(|it| it.eq_ignore_ascii_case(method))
}

/// Status and text of an answer; of a stream that goes on for ever only that it does.
fn asked(operation: &Operation, request: Request) -> (u16, String) {
    if !operation.is_stream {
        let answer = request.send();
        return (
            answer.status,
            String::from_utf8_lossy(&answer.body).to_lowercase(),
        );
    }
    let mut stream = BufReader::new(request.send_only());
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    (
        line.split(' ').nth(1).unwrap().parse().unwrap(),
        String::new(),
    )
}

/// How somebody shows who they are.
fn ways(of: &Targets) -> Vec<(&'static str, String)> {
    let cookies = [&of.phone, &of.desk, &of.administrator, &of.account].map(String::clone);
    let together = cookies.join("; ");
    let each = cookies.into_iter().chain([together]);
    let bearers = [&of.buddy_secret, &of.system];
    let bearers = bearers.map(|it| ("authorization", format!("Bearer {it}")));
    each.map(|it| ("cookie", it)).chain(bearers).collect()
}

fn says_nothing_of(of: &Targets, operation: &Operation, text: &str) {
    for secret in of.secrets() {
        assert!(
            !text.contains(&secret),
            "{secret} is in the answer to {}: {text}",
            operation.name
        );
    }
}

#[test]
fn what_is_good_in_ede_is_worth_nothing_in_wageningen() {
    let (all, push) = (Installation::start(), PushService::start());
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    ede.settled();
    let of_ede = Targets::in_town(ede, &push);
    let before = ede.stored();
    let operations = Operation::all();
    assert!(operations.len() > 60, "{}", operations.len());
    for operation in &operations {
        let bearer = ("authorization", format!("Bearer {}", of_ede.buddy_secret));
        // Wrong codes are counted, so what anybody may try is tried once, with all at once.
        let ways = if operation.is_for_anybody {
            vec![bearer]
        } else {
            ways(&of_ede)
        };
        for (header, value) in ways {
            let request = operation.at(wageningen, &of_ede).header(header, &value);
            let (status, text) = asked(operation, request);
            let name = operation.name.as_str();
            let wanted = match OPEN.iter().find(|(open, _)| *open == name) {
                Some((_, status)) => *status,
                None if name == DESK_OUT => 204,
                None => {
                    assert!(
                        !operation.is_for_anybody,
                        "{name} is open: say in OPEN what it answers"
                    );
                    401
                }
            };
            assert_eq!(status, wanted, "{name} with {header}: {text}");
            says_nothing_of(&of_ede, operation, &text);
        }
    }
    assert_eq!(ede.stored(), before, "something changed in Ede");
    // And now where it belongs: each of them is answered.
    for operation in &operations {
        if NOT_GOOD_IN_EDE.contains(&operation.name.as_str()) {
            continue;
        }
        let statuses: Vec<_> = ways(&of_ede)
            .into_iter()
            .filter(|(_, value)| !is_spent(operation, value, &of_ede))
            .map(|(header, value)| {
                asked(operation, operation.at(ede, &of_ede).header(header, &value)).0
            })
            .collect();
        let is_answered = |status: &u16| !matches!(status, 401 | 403 | 404 | 410 | 421 | 429);
        assert!(
            statuses.iter().any(is_answered),
            "{} in Ede: {statuses:?}",
            operation.name
        );
    }
    assert_ne!(ede.stored(), before);
}

/// What would sign out those who are asked for next is tried with all cookies at once, and last.
fn is_spent(operation: &Operation, value: &str, of: &Targets) -> bool {
    let is_all = value.contains("; ");
    operation.is_for_anybody && !is_all && !value.contains(&of.buddy_secret)
}

#[test]
fn who_is_signed_in_in_wageningen_reaches_nothing_of_ede_by_its_ids() {
    let (all, push) = (Installation::start(), PushService::start());
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    ede.settled();
    let of_ede = Targets::in_town(ede, &push);
    let before = ede.stored();
    let cookies = [
        wageningen.phone("DEMO-SAMIR"),
        wageningen.desk("MARIT"),
        wageningen.desk("NOOR"),
    ];
    let mut answered = 0;
    for operation in Operation::all().iter().filter(|it| !it.is_for_anybody) {
        for cookie in &cookies {
            let request = operation.at(wageningen, &of_ede).header("cookie", cookie);
            let (status, text) = asked(operation, request);
            let name = &operation.name;
            // An id in the address is that of nobody here; what has none is about who asks.
            if operation.template.contains('{') {
                assert!(matches!(status, 401 | 404), "{name} {status}: {text}");
            }
            answered += u32::from(status < 300);
            says_nothing_of(&of_ede, operation, &text);
        }
    }
    assert!(
        answered > 20,
        "{answered}: who is signed in here is answered"
    );
    assert_eq!(ede.stored(), before, "something changed in Ede");
}

#[test]
fn a_system_links_nobody_of_another_municipality() {
    let (all, push) = (Installation::start(), PushService::start());
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    ede.settled();
    let of_ede = Targets::in_town(ede, &push);
    let theirs = Targets::in_town(wageningen, &push);
    let link = "PUT /api/v1/integration/people/{person}/link";
    let body = of_ede.body(link).unwrap();
    let linked = |town: Town<'_>, token: &str| {
        let request = town.request("PUT", "/api/v1/integration/people/nieuw-1/link");
        let request = request.header("authorization", &format!("Bearer {token}"));
        request.json(&body).send()
    };
    let before = ede.stored();
    let crossed = linked(wageningen, &theirs.system);
    assert_eq!(crossed.status, 404, "{}", crossed.text());
    assert_eq!(crossed.problem(), "/problems/not-found");
    assert_eq!(ede.stored(), before);
    assert_eq!(linked(ede, &of_ede.system).status, 201, "where they are");
    // And nobody of another municipality is unlinked, though a person there may be known by the same id.
    let undone = |town: Town<'_>, token: &str| {
        let request = town.request("DELETE", "/api/v1/integration/people/nieuw-1/link");
        let request = request.header("authorization", &format!("Bearer {token}"));
        request.send().status
    };
    let before = ede.stored();
    assert_eq!(undone(wageningen, &theirs.system), 404);
    assert_eq!(undone(wageningen, &of_ede.system), 401);
    assert_eq!(ede.stored(), before);
    assert_eq!(undone(ede, &of_ede.system), 204);
}
