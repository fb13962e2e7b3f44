//! Accounts at the desk: what an administrator does with them, and nobody else.

use std::io::Read as _;

use domain::MemberId;
use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use serde_json::{Value, json};
use server::store::{NewAccount, NewStaffSession, OwnerElsewhere};
use sha2::{Digest as _, Sha256};

use crate::client::Answer;
use crate::provider::Provider;
use crate::staff::{Desk, PASSWORD, digits, kind};
use crate::support::{MINUTE, TestApp, Wish};

/// Somebody with this role who is signed in, and whose account is not of the demo.
pub(crate) fn someone<'a>(app: &'a TestApp, id: &str, role: StaffRole) -> Desk<'a> {
    let now = Instant::from_millis(app.now());
    let id = MemberId::new(id);
    let staff = Staff {
        id: id.clone(),
        name: id.as_str().to_owned(),
        role,
    };
    let new = NewAccount {
        staff,
        login: format!("{id}@example.org"),
        now,
        opening: None,
        is_demo: false,
        by: None,
    };
    assert!(app.store.add_account(&new).unwrap());
    // Opened, as far as the database knows.
    let open = format!(
        "UPDATE staff SET password_hash = 'x' WHERE id = '{}'",
        id.as_str()
    );
    app.database.change(&open);
    let token = format!("token of {id}");
    let new = NewStaffSession {
        token: Sha256::digest(token.as_bytes()).into(),
        staff: id,
        totp_step: None,
        credentials: 0,
        now,
    };
    assert!(app.store.sign_staff_in(&new).unwrap());
    let cookie = format!("__Host-staff={token}");
    Desk { app, cookie }
}

fn made(desk: &Desk<'_>, name: &str, login: &str, role: &str) -> Answer {
    let body = json!({ "name": name, "login": login, "role": role });
    desk.with(desk.app.post("/api/v1/desk/accounts").json(&body))
}

pub(crate) fn another_code(desk: &Desk<'_>, id: &str) -> Answer {
    let path = format!("/api/v1/desk/accounts/{id}/codes");
    desk.with(desk.app.post(&path))
}

fn closed(desk: &Desk<'_>, id: &str) -> Answer {
    let path = format!("/api/v1/desk/accounts/{id}");
    desk.with(desk.app.request("DELETE", &path))
}

fn handed_over(desk: &Desk<'_>, from: &str, to: &str) -> Answer {
    let path = format!("/api/v1/desk/accounts/{from}/people");
    desk.with(desk.app.post(&path).json(&json!({ "to": to })))
}

/// Opens an account with its code, and gives the one who is then signed in and the secret.
fn opened<'a>(app: &'a TestApp, code: &str) -> (Desk<'a>, String) {
    let shown = app
        .post("/api/v1/desk/opening")
        .json(&json!({ "code": code }));
    let secret = shown.send().json()["secret"].as_str().unwrap().to_owned();
    let open = json!({ "code": code, "password": PASSWORD, "digits": digits(app, &secret) });
    let answer = app.post("/api/v1/desk/account").json(&open).send();
    (Desk::signed_in(app, &answer), secret)
}

fn account_of(desk: &Desk<'_>, name: &str) -> Value {
    let all = desk.get("accounts").json();
    let mut all = all["accounts"].as_array().unwrap().iter();
    all.find(|it| it["staff"]["name"] == name).unwrap().clone()
}

pub(crate) fn deeds(desk: &Desk<'_>) -> Vec<(String, String, String)> {
    let all = desk.get("accounts").json();
    let all = all["deeds"].as_array().unwrap().iter();
    let text = |it: &Value, field: &str| it[field].as_str().unwrap_or("-").to_owned();
    all.map(|it| (text(it, "by"), text(it, "deed"), text(it, "name")))
        .collect()
}

#[test]
fn only_an_administrator_sees_or_changes_accounts() {
    let app = TestApp::new();
    for role in StaffRole::ALL {
        let desk = someone(&app, role.name(), role);
        let other = format!("other-{}", role.name());
        someone(&app, &other, StaffRole::CaseManager);
        let may = role == StaffRole::Administrator;
        let answers = [
            (desk.get("accounts"), 200),
            (
                made(&desk, "Anna", &format!("{other}-new"), "case_manager"),
                200,
            ),
            (another_code(&desk, &other), 200),
            (closed(&desk, &other), 204),
            (handed_over(&desk, &other, "case_manager"), 200),
        ];
        for (index, (answer, status)) in answers.into_iter().enumerate() {
            let wanted = if may { status } else { 404 };
            assert_eq!(answer.status, wanted, "{} {index}", role.name());
        }
        let left = desk.get("me").status;
        assert_eq!(left, 200);
    }
    for (method, path) in [
        ("GET", "accounts"),
        ("POST", "accounts"),
        ("DELETE", "accounts/x"),
        ("POST", "accounts/x/codes"),
        ("POST", "accounts/x/people"),
    ] {
        let answer = app.request(method, &format!("/api/v1/desk/{path}")).send();
        assert_eq!(answer.status, 401, "{method} {path}");
    }
}

#[test]
fn an_account_is_made_opened_closed_and_opened_again() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    let told = made(&admin, " Marit ", " Marit@Example.org", "case_manager");
    assert_eq!(told.status, 200, "{}", told.text());
    let told = told.json();
    let (id, code) = (
        told["staff"]["id"].as_str().unwrap(),
        told["code"].as_str().unwrap(),
    );
    assert_eq!(told["staff"]["name"], "Marit");
    assert_eq!(account_of(&admin, "Marit")["state"], "waiting");
    assert!(!admin.get("accounts").text().contains(code), "told once");
    let (marit, secret) = opened(&app, code);
    let account = account_of(&admin, "Marit");
    assert_eq!(
        (&account["state"], &account["seen_on"], &account["login"]),
        (
            &json!("open"),
            &json!("2026-11-24"),
            &json!("marit@example.org")
        )
    );

    app.wait(MINUTE);
    assert_eq!(closed(&admin, id).status, 204);
    assert_eq!(closed(&admin, id).status, 204, "it is closed");
    assert_eq!(marit.get("me").status, 401);
    let sign_in = |now: &str| {
        let asked = json!({ "login": "marit@example.org", "password": PASSWORD, "digits": now });
        app.post("/api/v1/desk/sign-in").json(&asked).send()
    };
    assert_eq!(sign_in(&digits(&app, &secret)).status, 403);
    assert_eq!(account_of(&admin, "Marit")["state"], "closed");

    let again = another_code(&admin, id).json();
    let (_, new_secret) = opened(&app, again["code"].as_str().unwrap());
    assert_ne!(secret, new_secret);
    let deed = |by: &str, deed: &str| (by.to_owned(), deed.to_owned(), "Marit".to_owned());
    assert_eq!(
        deeds(&admin),
        [
            deed("Marit", "opened"),
            deed("beheer", "reopened"),
            deed("beheer", "closed"),
            deed("Marit", "opened"),
            deed("beheer", "made"),
        ]
    );
}

#[test]
fn a_lost_second_factor_is_taken_off_with_the_password_and_the_sessions() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    let told = made(&admin, "Marit", "marit", "case_manager").json();
    let first = told["code"].as_str().unwrap().to_owned();
    let id = told["staff"]["id"].as_str().unwrap();
    let unused = another_code(&admin, id).json();
    let used = json!({ "code": first });
    let gone = app.post("/api/v1/desk/opening").json(&used).send();
    assert_eq!(gone.status, 404, "an earlier code is worth nothing");
    let (marit, secret) = opened(&app, unused["code"].as_str().unwrap());
    let renewed = another_code(&admin, id);
    assert_eq!(renewed.status, 200);
    assert_eq!(marit.get("me").status, 401);
    app.wait(MINUTE);
    let asked = json!({ "login": "marit", "password": PASSWORD, "digits": digits(&app, &secret) });
    let old = app.post("/api/v1/desk/sign-in").json(&asked).send();
    assert_eq!(old.status, 403);
    assert_eq!(account_of(&admin, "Marit")["state"], "waiting");
    opened(&app, renewed.json()["code"].as_str().unwrap());
    assert_eq!(
        kind(&another_code(&admin, "beheer")),
        (409, "/problems/own-account".to_owned())
    );
}

#[test]
fn a_sign_in_under_way_ends_with_another_code() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    someone(&app, "marit", StaffRole::CaseManager);
    let login = "marit@example.org";
    // Proven before, and a session begun after.
    let proven = app.store.account(login).unwrap().unwrap();
    assert_eq!(another_code(&admin, "marit").status, 200);
    let begun = |credentials: i64| {
        let new = NewStaffSession {
            token: Sha256::digest("late").into(),
            staff: MemberId::new("marit"),
            totp_step: None,
            credentials,
            now: Instant::from_millis(app.now()),
        };
        app.store.sign_staff_in(&new).unwrap()
    };
    assert!(!begun(proven.credentials));
    let late = Desk {
        app: &app,
        cookie: "__Host-staff=late".to_owned(),
    };
    assert_eq!(late.get("me").status, 401);
    let now = app.store.account(login).unwrap().unwrap();
    assert!(begun(now.credentials));
    assert_eq!(late.get("me").status, 200);
}

#[test]
fn an_administrator_with_a_password_is_of_no_help_where_there_are_none() {
    let provider = Provider::start();
    let app = TestApp::wished(Wish {
        municipality: Some(provider.block("passwords = false")),
        ..Wish::default()
    });
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    let other = someone(&app, "ander", StaffRole::Administrator);
    let last = (409, "/problems/last-administrator".to_owned());
    assert_eq!(kind(&closed(&admin, "beheer")), last);
    assert_eq!(account_of(&admin, "ander")["state"], "waiting");
    let owner = OwnerElsewhere {
        issuer: provider.issuer(),
        subject: "person-7".to_owned(),
        login: Some("ander@example.org".to_owned()),
        now: Instant::from_millis(app.now()),
    };
    assert!(app.store.owner_elsewhere(&owner).unwrap().is_some());
    assert_eq!(account_of(&admin, "ander")["state"], "open");
    assert_eq!(closed(&admin, "beheer").status, 204);
    assert_eq!(other.get("me").status, 200);
}

#[test]
fn the_last_administrator_who_can_sign_in_stays() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    let last = (409, "/problems/last-administrator".to_owned());
    assert_eq!(kind(&closed(&admin, "beheer")), last);
    // One who has not opened the account yet is of no help.
    made(&admin, "Later", "later", "administrator");
    assert_eq!(kind(&closed(&admin, "beheer")), last);
    let other = someone(&app, "ander", StaffRole::Administrator);
    assert_eq!(closed(&admin, "beheer").status, 204);
    assert_eq!(admin.get("accounts").status, 401);
    assert_eq!(kind(&closed(&other, "ander")), last);
}

#[test]
fn what_cannot_be_an_account_is_none() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    someone(&app, "marit", StaffRole::CaseManager);
    let taken = made(&admin, "Marit", "MARIT@example.org ", "case_manager");
    assert_eq!(kind(&taken), (409, "/problems/account-taken".to_owned()));
    for (name, login, role) in [
        (" ", "anna", "case_manager"),
        ("Anna", "  ", "case_manager"),
        ("Anna\n", "anna\u{7}x", "case_manager"),
        ("Anna", "demo-anna", "case_manager"),
        ("Anna", "anna", "mayor"),
    ] {
        assert_eq!(
            made(&admin, name, login, role).status,
            422,
            "{name} {login}"
        );
    }
    assert_eq!(
        made(&admin, &"x".repeat(61), "anna", "case_manager").status,
        422
    );
    for answer in [
        another_code(&admin, "nobody"),
        closed(&admin, "nobody"),
        handed_over(&admin, "nobody", "marit"),
    ] {
        assert_eq!(answer.status, 404);
    }
}

#[test]
fn the_stream_of_somebody_whose_account_is_closed_ends() {
    let app = TestApp::new();
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    let marit = someone(&app, "marit", StaffRole::CaseManager);
    let joris = someone(&app, "joris", StaffRole::JobHunter);
    let listen = |desk: &Desk<'_>| {
        let request = app
            .get("/api/v1/desk/events")
            .header("cookie", &desk.cookie);
        let mut stream = request.send_only();
        let mut begun = [0; 12];
        stream.read_exact(&mut begun).unwrap();
        assert_eq!(&begun, b"HTTP/1.1 200");
        stream
    };
    let (mut of_marit, of_joris) = (listen(&marit), listen(&joris));
    assert_eq!(closed(&admin, "marit").status, 204);
    let mut rest = Vec::new();
    of_marit.read_to_end(&mut rest).unwrap();
    drop(of_joris);
    assert_eq!(joris.get("me").status, 200);
}

#[test]
fn everyone_of_a_klantmanager_who_left_goes_to_a_colleague() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let noor = Desk::demo(&app, "NOOR");
    assert_eq!(noor.get("people").json()["people"], json!([]));
    assert_eq!(noor.get("people/demo-samir").status, 404, "sees no file");
    let open = handed_over(&noor, "marit", "fatima");
    assert_eq!(kind(&open), (409, "/problems/account-open".to_owned()));
    assert_eq!(closed(&noor, "marit").status, 204);
    assert_eq!(account_of(&noor, "Marit")["people"], 1);
    let no_colleague = (409, "/problems/no-colleague".to_owned());
    for to in ["joris", "marit", "noor", "nobody"] {
        assert_eq!(kind(&handed_over(&noor, "marit", to)), no_colleague, "{to}");
    }
    let fatima = Desk::demo(&app, "FATIMA");
    assert!(!fatima.names().contains(&"Samir".to_owned()));
    assert_eq!(handed_over(&noor, "marit", "fatima").json()["people"], 1);
    assert_eq!(handed_over(&noor, "marit", "fatima").json()["people"], 0);
    assert_eq!(account_of(&noor, "Marit")["people"], 0);
    assert!(fatima.names().contains(&"Samir".to_owned()));
    let deed = &fatima.get("people/demo-samir/history").json()["deeds"][0];
    assert_eq!(deed["by"], "Noor", "{deed}");
    let news = phone.sync(&[]);
    let told = news["changes"].as_array().unwrap().iter();
    let told: Vec<_> = told
        .filter_map(|it| it["put"].get("message"))
        .map(|it| it["text"]["ready"]["key"].as_str().unwrap())
        .collect();
    assert_eq!(told, ["told-new_case_manager"]);
    assert_eq!(closed(&noor, "joris").status, 204);
    assert_eq!(
        kind(&handed_over(&noor, "joris", "fatima")),
        no_colleague,
        "only a klantmanager hands over"
    );
}

#[test]
fn who_makes_accounts_in_a_demo_makes_none_for_later() {
    let (folder, cookie) = {
        let demo = TestApp::demo();
        let noor = Desk::demo(&demo, "NOOR");
        let told = made(&noor, "Eva", "eva", "administrator").json();
        let code = json!({ "code": "eva" });
        let answer = demo.post("/api/v1/desk/demo-sign-in").json(&code).send();
        assert_eq!(answer.status, 404, "a name is no code");
        let (eva, _) = opened(&demo, told["code"].as_str().unwrap());
        let names = eva.get("accounts").text().to_owned();
        assert!(names.contains("Marit"), "{names}");
        let cookie = eva.cookie.clone();
        (demo.stopped(), cookie)
    };
    let app = TestApp::wished(Wish {
        folder: Some(folder),
        ..Wish::default()
    });
    let eva = Desk { app: &app, cookie };
    assert_eq!(eva.get("accounts").status, 401);
    let admin = someone(&app, "beheer", StaffRole::Administrator);
    assert!(!admin.get("accounts").text().contains("Eva"));
    assert_eq!(closed(&admin, "marit").status, 404);
}
