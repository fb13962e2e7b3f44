//! The program itself, as it is installed: what it logs, how it stops, what it says of its settings.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::client::{Answer, Request};
use crate::support::{message, write_app};

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mijn-aanpak"));
    command.env_clear();
    command
}

pub(crate) fn installed() -> TempDir {
    let folder = TempDir::new().unwrap();
    write_app(&folder.path().join("app"));
    let settings =
        "listen = \"127.0.0.1:0\"\ndata = \"data\"\napp = \"app\"\ndemo = true\nlog = \"json\"\n";
    std::fs::write(folder.path().join("settings.toml"), settings).unwrap();
    folder
}

fn ran(folder: &TempDir, words: &[&str]) -> Output {
    let file = folder.path().join("settings.toml");
    program()
        .args(words)
        .arg("--config")
        .arg(file)
        .output()
        .unwrap()
}

/// A server that runs.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: SocketAddr,
    log: JoinHandle<String>,
    folder: TempDir,
}

impl Running {
    fn start() -> Self {
        Self::installed_in(installed())
    }

    pub(crate) fn installed_in(folder: TempDir) -> Self {
        let file = folder.path().join("settings.toml");
        let mut child = program()
            .arg("serve")
            .arg("--config")
            .arg(file)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut so_far = String::new();
        let address = loop {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "it ended: {so_far}");
            so_far.push_str(&line);
            let line: Value = serde_json::from_str(&line).unwrap();
            if line["fields"]["message"] == "ready" {
                break line["fields"]["address"].as_str().unwrap().parse().unwrap();
            }
        };
        let log = std::thread::spawn(move || {
            log.read_to_string(&mut so_far).unwrap();
            so_far
        });
        Self {
            child,
            address,
            log,
            folder,
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What `health` ends with, and what it says.
    pub(crate) fn health(&self) -> (Option<i32>, String) {
        let address = self.address.to_string();
        let ran = ran(&self.folder, &["health", "--listen", &address]);
        let told = [ran.stdout, ran.stderr].concat();
        (ran.status.code(), String::from_utf8(told).unwrap())
    }

    pub(crate) fn ask_to_stop(&self) {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.unwrap().success());
    }

    /// Waits until it has ended well, and gives its log.
    pub(crate) fn ended(self) -> String {
        self.ended_in().0
    }

    /// The same, with the folder that it leaves.
    fn ended_in(mut self) -> (String, TempDir) {
        let status = self.child.wait().unwrap();
        let log = self.log.join().unwrap();
        assert!(status.success(), "{log}");
        (log, self.folder)
    }

    fn ask(&self, method: &'static str, path: &str, cookie: &str, body: &Value) -> Answer {
        let request = Request::new(self.address, method, path).header("cookie", cookie);
        match body {
            Value::Null => request.send(),
            body => request.json(body).send(),
        }
    }
}

fn cookie_of(answer: &Answer) -> String {
    let set = answer.header("set-cookie").unwrap();
    set.split(';').next().unwrap().to_owned()
}

fn sync_of(person: &str, name: &str) -> Value {
    let mut sent = message(1, &format!("secret-{person}"));
    sent["action"]["send_message"]["text"]["written"]["nl"] = name.into();
    json!({ "protocol": 1, "person": person, "cursor": 0, "device_now": 0, "mutations": [sent] })
}

/// What the demo people do on a day, right and wrong; gives everything that no log may have.
fn lives(server: &Running) -> Vec<String> {
    let mut secrets = Vec::new();
    for person in server::demo_people().unwrap() {
        let paired = server.ask(
            "POST",
            "/api/v1/pairing",
            "",
            &json!({ "code": person.code }),
        );
        assert_eq!(paired.status, 200, "{}", paired.text());
        let id = paired.json()["person"].as_str().unwrap().to_owned();
        let cookie = cookie_of(&paired);
        let asked = sync_of(&id, &person.name);
        assert_eq!(
            server.ask("POST", "/api/v1/sync", &cookie, &asked).status,
            200
        );
        // Of somebody else, malformed, unknown, and with the name in the address.
        for body in [
            sync_of("demo-nobody", &person.name),
            json!({ "person": id }),
            json!([person.name]),
        ] {
            assert!(server.ask("POST", "/api/v1/sync", &cookie, &body).status >= 400);
        }
        let made = server.ask("POST", "/api/v1/calendar", &cookie, &Value::Null);
        let calendar = made.json()["path"].as_str().unwrap().to_owned();
        assert_eq!(server.ask("GET", &calendar, "", &Value::Null).status, 200);
        let calendar = calendar.rsplit('/').next().unwrap();
        secrets.push(calendar.strip_suffix(".ics").unwrap().to_owned());
        for path in [
            "looks",
            "phones",
            &format!("calendar/{id}.ics"),
            "push",
            &format!("photos/{id}"),
            &format!("agenda/{id}.ics"),
            &id,
        ] {
            server.ask(
                "GET",
                &format!("/api/v1/{path}?name={id}"),
                &cookie,
                &Value::Null,
            );
        }
        server.ask("GET", &format!("/{id}"), &cookie, &Value::Null);
        let token = cookie.split_once('=').unwrap().1.to_owned();
        secrets.extend([person.name, person.code.to_owned(), id, token]);
    }
    for staff in server::demo_staff().unwrap() {
        let code = json!({ "code": staff.code });
        let signed_in = server.ask("POST", "/api/v1/desk/demo-sign-in", "", &code);
        let cookie = cookie_of(&signed_in);
        let list = server.ask("GET", "/api/v1/desk/people", &cookie, &Value::Null);
        let people = list.json()["people"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        for person in people {
            let path = format!(
                "/api/v1/desk/people/{}",
                person["id"].as_str().unwrap_or("x")
            );
            server.ask("GET", &path, &cookie, &Value::Null);
            let said = json!({ "written": { "nl": staff.staff.name } });
            let act = json!({ "id": "a", "action": { "send_message": { "text": said } } });
            server.ask("POST", &format!("{path}/actions"), &cookie, &act);
            server.ask(
                "POST",
                &format!("{path}/actions"),
                &cookie,
                &json!({ "id": 7 }),
            );
            server.ask("GET", &format!("{path}/history"), &cookie, &Value::Null);
        }
        let token = cookie.split_once('=').unwrap().1.to_owned();
        secrets.extend([
            staff.staff.name,
            staff.code,
            staff.staff.id.as_str().to_owned(),
            token,
        ]);
    }
    // Last, for wrong tries are counted.
    for name in secrets.clone() {
        let wrong = json!({ "login": name, "password": name, "digits": "123456" });
        server.ask("POST", "/api/v1/desk/sign-in", "", &wrong);
        server.ask("POST", "/api/v1/pairing", "", &json!({ "code": name }));
    }
    secrets
}

#[test]
fn no_line_of_the_log_says_anything_about_anybody() {
    let server = Running::start();
    let secrets = lives(&server);
    assert!(secrets.len() >= 16, "{secrets:?}");
    server.ask_to_stop();
    let log = server.ended();
    let mut requests = 0;
    for line in log.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        requests += u32::from(line["fields"]["message"] == "request");
    }
    assert!(requests > 50, "{requests} requests in the log");
    assert!(log.contains("/api/v1/desk/people/{person}/actions"));
    let lower = log.to_lowercase();
    for secret in secrets {
        assert!(
            !lower.contains(&secret.to_lowercase()),
            "{secret} is in the log"
        );
    }
}

#[test]
fn of_several_municipalities_each_line_says_which_and_no_more() {
    let folder = crate::municipalities::installation::installed();
    let file = folder.path().join("settings.toml");
    let settings = std::fs::read_to_string(&file).unwrap();
    let first = "listen = \"127.0.0.1:0\"\nlog = \"json\"\n";
    std::fs::write(&file, format!("{first}{settings}")).unwrap();
    let server = Running::installed_in(folder);
    let ask = |host: &str, path: &str| Request::new(server.address, "GET", path).host(host).send();
    assert_eq!(ask("ede.example", "/api/v1/looks").status, 401);
    assert_eq!(ask("wageningen.example", "/api/v1/desk/me").status, 401);
    assert_eq!(
        ask("a-stranger.example", "/api/v1/looks?of=demo-samir").status,
        421
    );
    server.ask_to_stop();
    let log = server.ended();
    let lines = log
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let requests: Vec<_> = lines
        .filter(|it| it["fields"]["message"] == "request")
        .map(|it| (it["span"]["id"].clone(), it["fields"]["route"].clone()))
        .collect();
    let found = [
        (json!("ede"), json!("/api/v1/looks")),
        (json!("wageningen"), json!("/api/v1/desk/me")),
        (Value::Null, json!("(no municipality)")),
    ];
    assert_eq!(requests, found, "{log}");
    // How they started is told of each too, with which version of its file.
    let lines = log
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let started: Vec<_> = lines
        .filter(|it| it["fields"]["message"] == "local rules")
        .collect();
    let of: Vec<_> = started.iter().map(|it| &it["span"]["id"]).collect();
    assert_eq!(of, ["ede", "wageningen"], "{log}");
    for it in &started {
        let fields = &it["fields"];
        assert_eq!(
            (&fields["rules"], &fields["changed"]),
            (&json!(1), &json!(3))
        );
        assert_eq!(fields["version"].as_str().map(str::len), Some(8), "{log}");
    }
    assert_ne!(
        started[0]["fields"]["version"],
        started[1]["fields"]["version"]
    );
    assert!(!log.contains("stranger") && !log.contains("samir"), "{log}");
}

#[test]
fn who_is_being_answered_when_it_stops_gets_the_answer() {
    let server = Running::start();
    let code = json!({ "code": "DEMO-SAMIR" });
    let paired = server.ask("POST", "/api/v1/pairing", "", &code);
    let cookie = cookie_of(&paired);
    let listening = Request::new(server.address, "GET", "/api/v1/events").header("cookie", &cookie);
    let mut listening = BufReader::new(listening.send_only());
    let mut head = String::new();
    listening.read_line(&mut head).unwrap();
    assert!(head.contains(" 200 "), "{head}");

    // Half of a request is there when the server is asked to stop.
    let body = sync_of("demo-samir", "Dag").to_string();
    let (first, second) = body.split_at(body.len() / 2);
    let mut stream = TcpStream::connect(server.address).unwrap();
    write!(
        stream,
        "POST /api/v1/sync HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncookie: {cookie}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{first}",
        body.len()
    )
    .unwrap();
    // It is known to be taken on once another request, sent later, is answered.
    assert_eq!(
        server.ask("GET", "/health/live", "", &Value::Null).status,
        200
    );
    server.ask_to_stop();
    // Streams end: from then on it stops.
    let mut rest = String::new();
    listening.read_to_string(&mut rest).unwrap();
    stream.write_all(second.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains("\"last_seq\":1"), "{answer}");
    let address = server.address;
    server.ended();
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn who_never_ends_a_request_does_not_keep_it_from_stopping() {
    let server = Running::start();
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream
        .write_all(b"POST /api/v1/sync HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{")
        .unwrap();
    let live = server.ask("GET", "/health/live", "", &Value::Null);
    assert_eq!(live.status, 200);
    server.ask_to_stop();
    let asked = Instant::now();
    server.ended();
    // Before systemd ends it (TimeoutStopSec).
    assert!(asked.elapsed() < Duration::from_secs(20));
}

#[test]
fn check_ends_with_one_when_something_is_wrong_and_serve_does_not_start() {
    let folder = installed();
    let good = ran(&folder, &["check"]);
    assert!(good.status.success());
    assert_eq!(
        String::from_utf8_lossy(&good.stdout),
        "The settings are good.\n"
    );
    let local = folder.path().join("gemeente.toml");
    std::fs::write(&local, "name = \"Voorbeeldstad\"\nversion = \"7\"\n").unwrap();
    let told = ran(
        &folder,
        &["check", "--municipality", local.to_str().unwrap()],
    );
    assert!(told.status.success());
    let said = format!("Local rules: version 7 of {}.\n", local.display());
    assert!(
        String::from_utf8_lossy(&told.stdout).ends_with(&said),
        "{told:?}"
    );
    std::fs::write(
        folder.path().join("settings.toml"),
        "lisen = 1\nproxy = [\"x\"]\n",
    )
    .unwrap();
    for command in ["check", "serve"] {
        let bad = ran(&folder, &[command]);
        assert_eq!(bad.status.code(), Some(1), "{command}");
        let told = String::from_utf8_lossy(&bad.stderr).into_owned();
        assert_eq!(told.lines().count(), 4, "{told}");
        assert!(
            told.contains("settings.toml:1: there is no setting `lisen`"),
            "{told}"
        );
    }
    assert!(!folder.path().join("data").exists());
}

#[test]
fn health_asks_the_server_and_ends_with_one_where_none_answers() {
    let server = Running::start();
    assert_eq!(
        server.health(),
        (Some(0), "The server is ready.\n".to_owned())
    );
    let address = server.address.to_string();
    server.ask_to_stop();
    let (_log, folder) = server.ended_in();
    let asked = ran(&folder, &["health", "--listen", &address]);
    let told = String::from_utf8(asked.stderr).unwrap();
    assert_eq!(asked.status.code(), Some(1));
    assert!(
        told.contains(&format!("{address} does not answer")),
        "{told}"
    );
    // The settings leave the port to the system.
    let asked = ran(&folder, &["health"]);
    assert_eq!(asked.status.code(), Some(1));
}

#[test]
fn a_database_that_is_not_there_is_told_without_its_password() {
    let folder = installed();
    let file = folder.path().join("settings.toml");
    for address in [
        "postgres://me:geheim@localhost:1/aanpak",
        "postgres://me:geheim@localhost:port/aanpak",
    ] {
        for words in [
            &["serve"][..],
            &["check"],
            &["export", "anna", "--to", "/no/where"],
        ] {
            let mut command = program();
            command.args(words).arg("--config").arg(&file);
            let out = command
                .env("MIJN_AANPAK_DATABASE", address)
                .output()
                .unwrap();
            let told = [out.stdout, out.stderr].concat();
            let told = String::from_utf8(told).unwrap();
            assert!(!out.status.success() && !told.contains("geheim"), "{told}");
            let why = [
                "cannot be reached: Connection refused",
                "`database` cannot be read",
            ];
            assert!(why.iter().any(|it| told.contains(it)), "{words:?} {told}");
        }
    }
    // Nothing was done with the folder in its place.
    assert!(!folder.path().join("data").exists());
}

#[test]
fn what_the_program_can_do_stands_in_its_help() {
    let help = program().arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for command in [
        "serve",
        "check",
        "health",
        "backup",
        "restore",
        "export",
        "erase",
        "retention",
        "migrate-store",
        "staff",
    ] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command} is not in\n{help}"
        );
    }
}

#[test]
fn a_copy_is_made_put_back_given_out_and_erased_from_the_command_line() {
    let server = Running::start();
    let folder = server.folder.path().to_owned();
    let (data, copy) = (folder.join("data"), folder.join("copy.db"));
    let run = |words: &[&str]| {
        let out = program()
            .args(words)
            .env("MIJN_AANPAK_DATA", &data)
            .output()
            .unwrap();
        let told = [out.stdout, out.stderr]
            .map(|it| String::from_utf8(it).unwrap())
            .concat();
        (out.status.success(), told)
    };
    let copy = copy.to_str().unwrap();
    let (is_done, told) = run(&["backup", "--to", copy]);
    assert!(is_done && told.contains("3 people"), "{told}");
    let to = folder.join("given").to_str().unwrap().to_owned();
    assert!(run(&["export", "demo-samir", "--to", &to]).0);
    assert!(folder.join("given/index.html").is_file());
    for words in [
        &["backup", "--to", copy][..],
        &["restore", "--from", copy, "--replace"],
        &["erase", "nobody", "--yes"],
        &["export", "nobody", "--to", "never"],
    ] {
        let (is_done, told) = run(words);
        assert!(!is_done && told.starts_with("Error: "), "{words:?} {told}");
    }
    let (is_done, told) = run(&["erase", "demo-samir"]);
    assert!(!is_done && told.contains("Nothing was erased"), "{told}");
    // By the server that runs, and by the command while none does.
    let (is_done, told) = run(&["erase", "demo-samir", "--yes"]);
    assert!(
        is_done && told.starts_with("Erased, by the server"),
        "{told}"
    );
    server.ask_to_stop();
    let (_log, _folder) = server.ended_in();
    let (is_done, told) = run(&["erase", "demo-selam", "--yes"]);
    assert!(is_done && told.starts_with("Erased: "), "{told}");
    let (is_done, told) = run(&["restore", "--from", copy, "--replace"]);
    assert!(
        is_done && told.contains("demo-samir was erased since and is back"),
        "{told}"
    );
    assert!(run(&["retention"]).1.contains("Nothing was old enough"));
}
