//! The monthly figures: what is noted, by whom, and what the municipality sees of it.

use domain::desk::{Staff, StaffRole};
use domain::time::Instant;
use domain::{Anchor, AnchorDate, AnchorId, DateSource, Language, MemberId, Person, PersonId};
use domain::{Record, Role, Step, StepId, StepOwner, StepStatus, TeamMember, Wording};
use serde_json::{Value, json};
use server::store::{Import, NewAccount};

use crate::client::{Answer, Request};
use crate::support::{DAY, TestApp};

/// Someone of the staff who is signed in.
struct Desk<'a> {
    app: &'a TestApp,
    cookie: String,
}

impl<'a> Desk<'a> {
    fn demo(app: &'a TestApp, name: &str) -> Self {
        let code = json!({ "code": format!("DEMO-{name}") });
        let answer = app.post("/api/v1/desk/demo-sign-in").json(&code).send();
        assert_eq!(answer.status, 200, "{}", answer.text());
        let cookie = answer.header("set-cookie").unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self { app, cookie }
    }

    /// An administrator, who is in nobody's team.
    fn administrator(app: &'a TestApp) -> Self {
        let new = NewAccount {
            staff: Staff {
                id: MemberId::new("els"),
                name: "Els".to_owned(),
                role: StaffRole::Administrator,
            },
            login: "demo-els".to_owned(),
            now: Instant::from_millis(app.now()),
            opening: None,
            is_demo: true,
            by: None,
        };
        assert!(app.store.add_account(&new).unwrap());
        let demo = "UPDATE staff SET is_demo = 1 WHERE id = 'els'";
        app.database.change(demo);
        Self::demo(app, "ELS")
    }

    fn with(&self, request: Request) -> Answer {
        request.header("cookie", &self.cookie).send()
    }

    fn get(&self, path: &str) -> Answer {
        self.with(self.app.get(&format!("/api/v1/desk/{path}")))
    }

    fn send(&self, person: &str, id: &str, deed: &Value) -> Answer {
        let path = format!("/api/v1/desk/people/{person}/outcomes");
        let body = json!({ "id": id, "deed": deed });
        self.with(self.app.post(&path).json(&body))
    }

    fn note(&self, person: &str, id: &str, is: &Value) -> Answer {
        let deed = json!({ "note": { "outcome": id, "is": is } });
        self.send(person, id, &deed)
    }

    fn figure(&self, name: &str) -> Value {
        let table = self.get("monitoring").json();
        let mut figures = table["figures"].as_array().unwrap().iter();
        figures.find(|it| it["figure"] == name).unwrap().clone()
    }
}

fn work(from: &str, hours: u8) -> Value {
    json!({ "kind": "work_started", "from": from, "hours": hours })
}

fn kind(answer: &Answer) -> (u16, String) {
    let kind = answer.json()["type"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (answer.status, kind)
}

/// Puts so many people in the team of Marit, registered in February.
fn people(app: &TestApp, how_many: usize) {
    registered(app, "p", "2026-02-18", how_many);
}

fn registered(app: &TestApp, prefix: &str, on: &str, how_many: usize) {
    known_since(app, prefix, Anchor::RegisteredOn, on, how_many, &[]);
}

/// The same with another date that is confirmed, and with these records besides.
fn known_since(
    app: &TestApp,
    prefix: &str,
    anchor: Anchor,
    on: &str,
    how_many: usize,
    others: &[Record],
) {
    let one = |index: usize| {
        let id = PersonId::new(format!("{prefix}-{index:04}"));
        let person = Person {
            id: id.clone(),
            name: "Naam".to_owned(),
            own_name: None,
            language: Language::Arabic,
            municipality: "Amsterdam".to_owned(),
            route: None,
            strengths: Vec::new(),
        };
        let marit = TeamMember {
            id: MemberId::new("marit"),
            name: "Marit".to_owned(),
            role: Role::CaseManager,
            until: None,
            away: None,
        };
        let registered = AnchorDate {
            id: AnchorId::new(anchor.name()),
            day: on.parse().unwrap(),
            source: DateSource::CaseManager,
            confirmed_by: Some("Marit".to_owned()),
            confirmed_on: None,
        };
        let records: [Record; 3] = [person.into(), marit.into(), registered.into()];
        (id, [&records, others].concat())
    };
    app.import(&Import {
        people: (0..how_many).map(one).collect(),
        ..Import::default()
    });
}

#[test]
fn an_outcome_is_noted_once_corrected_and_taken_back_and_it_stays_known_by_whom() {
    let app = TestApp::demo();
    let (marit, joris) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "JORIS"));
    for _ in 0..2 {
        let noted = marit
            .note("demo-samir", "o-1", &work("2026-11-02", 16))
            .json();
        assert_eq!(noted["outcomes"].as_array().unwrap().len(), 1, "{noted}");
    }
    app.wait(DAY / 24);
    let longer = json!({ "note": { "outcome": "o-1", "is": work("2026-11-02", 24) } });
    let joris_sees = joris.send("demo-samir", "o-2", &longer).json();
    assert_eq!(joris_sees["outcomes"][0]["is"]["hours"], 24);
    let back = json!({ "take_back": { "outcome": "o-1" } });
    let left = marit.send("demo-samir", "o-3", &back).json();
    assert_eq!(left["outcomes"], json!([]));

    let told = marit.get("people/demo-samir/outcomes").json();
    let notes: Vec<_> = told["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["by"].as_str().unwrap(), it["is"]["hours"].as_u64()))
        .collect();
    assert_eq!(
        notes,
        [("Marit", None), ("Joris", Some(24)), ("Marit", Some(16))]
    );
    let gone = (404, "/problems/not-found".to_owned());
    assert_eq!(kind(&marit.send("demo-samir", "o-4", &back)), gone);
    assert_eq!(kind(&marit.send("demo-samir", "o-5", &longer)), gone);
}

#[test]
fn a_stranger_or_another_role_notes_nothing_and_learns_nothing() {
    let app = TestApp::demo();
    let fatima = Desk::demo(&app, "FATIMA");
    let gone = (404, "/problems/not-found".to_owned());
    let is = work("2026-11-02", 16);
    assert_eq!(kind(&fatima.note("demo-samir", "o-1", &is)), gone);
    assert_eq!(kind(&fatima.get("people/demo-samir/outcomes")), gone);
    assert_eq!(kind(&fatima.note("nobody", "o-1", &is)), gone);
    let els = Desk::administrator(&app);
    assert_eq!(kind(&els.note("demo-samir", "o-1", &is)), gone);
    let path = "/api/v1/desk/people/demo-samir/outcomes";
    assert_eq!(app.get(path).send().status, 401);
    let marit = Desk::demo(&app, "MARIT");
    let told = marit.get("people/demo-samir/outcomes").json();
    assert_eq!(told["notes"], json!([]));
}

#[test]
fn what_cannot_be_is_named() {
    let app = TestApp::demo();
    let marit = Desk::demo(&app, "MARIT");
    for odd in [
        work("2026-11-25", 16),
        work("2026-11-02", 61),
        json!({ "kind": "assessment", "from": "2026-11-02", "until": "2026-11-03" }),
        json!({ "kind": "rich", "from": "2026-11-02" }),
    ] {
        let answer = marit.note("demo-samir", "o-1", &odd);
        assert_eq!(
            kind(&answer),
            (422, "/problems/malformed".to_owned()),
            "{odd}"
        );
    }
    let other = json!({ "note": { "outcome": "not there", "is": work("2026-11-02", 16) } });
    assert_eq!(marit.send("demo-samir", "o-1", &other).status, 422);
    for month in ["2026-12", "2026-13", "x", "2026-11-01", "%3D1"] {
        let answer = marit.get(&format!("monitoring?month={month}"));
        assert_eq!(
            kind(&answer),
            (422, "/problems/malformed".to_owned()),
            "{month}"
        );
    }
}

#[test]
fn nothing_of_it_reaches_the_phone() {
    let app = TestApp::demo();
    let phone = app.phone("demo-samir");
    let marit = Desk::demo(&app, "MARIT");
    assert_eq!(
        marit
            .note("demo-samir", "o-1", &work("2026-11-02", 16))
            .status,
        200
    );
    let gender = json!({ "gender": { "gender": "man" } });
    assert_eq!(marit.send("demo-samir", "g-1", &gender).status, 200);
    assert_eq!(phone.sync(&[])["changes"], json!([]));
    phone.cursor.set(0);
    assert!(!phone.sync(&[]).to_string().contains("work_started"));
    let looks = app.get("/api/v1/looks").header("cookie", &phone.cookie());
    assert_eq!(
        looks.send().json()["looks"][0]["name"],
        "Marit",
        "the look is told"
    );
}

#[test]
fn a_gender_is_told_to_who_noted_it_and_to_nobody_else() {
    let app = TestApp::demo();
    let (marit, joris) = (Desk::demo(&app, "MARIT"), Desk::demo(&app, "JORIS"));
    let gender = |it: &str| json!({ "gender": { "gender": it } });
    let own = marit.send("demo-samir", "g-1", &gender("man")).json();
    assert_eq!(own["gender"], "man");
    assert_eq!(
        marit.get("people/demo-samir/outcomes").json()["gender"],
        "man"
    );
    let other = joris.get("people/demo-samir/outcomes");
    assert!(!other.text().contains("man"), "{}", other.text());
    let history = marit.get("people/demo-samir/history");
    assert!(!history.text().contains("gender"), "{}", history.text());
    joris.send("demo-samir", "g-2", &gender("not_said"));
    let told = marit.get("people/demo-samir/outcomes").json();
    assert_eq!(told["gender"], Value::Null, "it is of Joris now");
}

#[test]
fn the_table_follows_what_is_noted_and_hides_groups_under_five() {
    let app = TestApp::demo();
    people(&app, 20);
    registered(&app, "m", "2026-03-02", 30);
    let marit = Desk::demo(&app, "MARIT");
    assert_eq!(marit.figure("work_started")["total"], 0);
    for index in 0..7 {
        let person = format!("p-{index:04}");
        let note = marit.note(&person, "o", &work("2026-11-02", 8));
        assert_eq!(note.status, 200, "{}", note.text());
        let gender = if index < 6 { "woman" } else { "man" };
        let gender = json!({ "gender": { "gender": gender } });
        assert_eq!(marit.send(&person, "g", &gender).status, 200);
        let total = &marit.figure("work_started")["total"];
        let expected = if index < 4 {
            Value::Null
        } else {
            json!(index + 1)
        };
        assert_eq!(*total, expected, "after {index}");
    }
    let row = marit.figure("work_started");
    let by_gender = &row["by_gender"];
    assert_eq!(
        by_gender[0],
        Value::Null,
        "the rest would tell of the one man"
    );
    assert_eq!(by_gender[1], Value::Null);
    assert_eq!(row["since_start"], 5);

    let table = marit.get("monitoring").json();
    assert_eq!(table["until"], "2026-11-24");
    let cohorts = table["cohorts"].as_array().unwrap();
    let people = |month: &str| {
        let cohort = cohorts.iter().find(|it| it["cohort"] == month);
        cohort.unwrap()["people"].clone()
    };
    assert_eq!(people("2026-03"), 30);
    assert_eq!(people("2026-10"), Value::Null, "one of the demo people");
    let why = "the rest would tell of the demo people";
    assert_eq!(people("2026-02"), Value::Null, "{why}");
    let text = table.to_string();
    for name in ["Marit", "Samir", "p-0001", "Naam"] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    let october = marit.get("monitoring?month=2026-10").json();
    assert_eq!(october["figures"][0]["total"], 0);
    assert_eq!(october["until"], "2026-10-31");
}

#[test]
fn the_table_follows_a_file_that_changed() {
    let app = TestApp::demo();
    people(&app, 6);
    let marit = Desk::demo(&app, "MARIT");
    let guided = || marit.get("monitoring").json()["stocks"][2].clone();
    let before = guided();
    assert_eq!(before["stock"], "in_guidance");
    for index in 0..6 {
        let confirm = json!({ "id": "c", "action": { "confirm_date": {
            "anchor": "pip_date", "day": "2026-11-02" } } });
        let path = format!("/api/v1/desk/people/p-{index:04}/actions");
        let done = marit.with(app.post(&path).json(&confirm)).json();
        assert_eq!(done["refusal"], Value::Null, "{done}");
    }
    assert_ne!(guided(), before);
}

#[test]
fn who_was_invited_is_of_the_cohort_of_that_month() {
    let app = TestApp::demo();
    people(&app, 5);
    let marit = Desk::demo(&app, "MARIT");
    let new = json!({ "person": { "name": "Yusuf", "language": "ar", "dates": [] },
        "origin": "https://aanpak.example.org" });
    for _ in 0..7 {
        let invited = marit.with(app.post("/api/v1/desk/people").json(&new));
        assert_eq!(invited.status, 200);
    }
    let table = marit.get("monitoring").json();
    let mut cohorts = table["cohorts"].as_array().unwrap().iter();
    let november = cohorts.find(|it| it["cohort"] == "2026-11").unwrap();
    assert_eq!(november["people"], 5);
    let october = marit.get("monitoring?month=2026-10").json();
    let mut cohorts = october["cohorts"].as_array().unwrap().iter();
    assert!(cohorts.all(|it| it["cohort"] != "2026-11"), "not there yet");
}

#[test]
fn the_table_is_for_the_klantmanager_and_the_administrator_and_comes_as_csv_too() {
    let app = TestApp::demo();
    people(&app, 5);
    for path in ["monitoring", "monitoring.csv"] {
        let joris = Desk::demo(&app, "JORIS").get(path);
        assert_eq!(kind(&joris), (404, "/problems/not-found".to_owned()));
        let nobody = app.get(&format!("/api/v1/desk/{path}")).send();
        assert_eq!(nobody.status, 401);
    }
    let els = Desk::administrator(&app);
    assert_eq!(els.get("monitoring").status, 200);
    let file = els.get("monitoring.csv?month=2026-11");
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    let name = file.header("content-disposition").unwrap();
    assert!(name.contains("maandcijfers-2026-11.csv"), "{name}");
    let lines: Vec<_> = file.text().lines().collect();
    assert_eq!(lines[0], "table;row;column;value");
    assert!(lines.contains(&"cohorts;2026-02;people;"));
    assert!(lines.iter().all(|it| it.split(';').count() == 4));
    assert!(lines.iter().skip(1).all(|it| !it.contains(['=', '+', '@'])));
}

#[test]
fn more_files_than_one_page_are_counted_once_each() {
    let app = TestApp::demo();
    people(&app, 401);
    let marit = Desk::demo(&app, "MARIT");
    let people = marit.get("monitoring").json()["stocks"][0]["total"].clone();
    assert_eq!(
        people, 405,
        "401, and three of the demo, to the nearest five"
    );
}

#[test]
fn plans_and_colliding_lessons_are_read_from_the_files() {
    let app = TestApp::demo();
    let samir = app.store.records(&PersonId::new("demo-samir")).unwrap();
    let likes = (0..30).map(|index| (PersonId::new(format!("s-{index}")), samir.clone()));
    app.import(&Import {
        people: likes.collect(),
        ..Import::default()
    });
    let table = Desk::demo(&app, "MARIT").get("monitoring").json();
    assert_eq!(table["stocks"][1]["stock"], "active_plans");
    assert_eq!(table["stocks"][1]["total"], 35, "33 to the nearest five");
    // Samir's Tuesday: his lesson of nine is not over when his shift begins.
    let tuesday = &table["slots"][0];
    assert_eq!(
        (&tuesday["weekday"], &tuesday["hour"]),
        (&json!(1), &json!(9))
    );
    assert_eq!(tuesday["people"], 31);
}

#[test]
fn of_an_earlier_month_it_says_what_is_not_known_and_counts_the_rest() {
    let app = TestApp::demo();
    let samir = app.store.records(&PersonId::new("demo-samir")).unwrap();
    let mut alike: Vec<_> = (0..30)
        .map(|index| (PersonId::new(format!("s-{index}")), samir.clone()))
        .collect();
    // Ten more who came in March, with another klantmanager.
    let of_bas = samir.into_iter().map(|record| match record {
        Record::TeamMember(it) if it.role == Role::CaseManager => {
            let id = MemberId::new("bas");
            TeamMember { id, ..it }.into()
        }
        Record::AnchorDate(it) if it.id.as_str() == Anchor::RegisteredOn.name() => {
            let day = "2026-03-02".parse().unwrap();
            AnchorDate { day, ..it }.into()
        }
        other => other,
    });
    let of_bas: Vec<_> = of_bas.collect();
    alike.extend((0..10).map(|index| (PersonId::new(format!("b-{index}")), of_bas.clone())));
    app.import(&Import {
        people: alike,
        ..Import::default()
    });
    let marit = Desk::demo(&app, "MARIT");
    let now = marit.get("monitoring").json();
    assert_eq!(now["stocks"][1]["is_known"], true);
    let loads = now["caseloads"].as_array().unwrap();
    assert_eq!(loads.first(), Some(&json!(30)), "those of Marit: {loads:?}");
    let of_cohort = |table: &Value| {
        let mut cohorts = table["cohorts"].as_array().unwrap().iter();
        let theirs = cohorts.find(|it| !it["people"].is_null()).unwrap();
        theirs["stocks"].as_array().unwrap()[..2].to_vec()
    };
    assert_eq!(of_cohort(&now)[0], 30, "with a plan: {now}");

    let before = marit.get("monitoring?month=2026-10").json();
    assert_eq!(before["stocks"][0]["total"], now["stocks"][0]["total"]);
    let plans = &before["stocks"][1];
    assert_eq!(plans["stock"], "active_plans");
    assert_eq!(
        (&plans["is_known"], &plans["total"]),
        (&json!(false), &Value::Null)
    );
    assert_eq!(before["caseloads"], Value::Null);
    assert_eq!(of_cohort(&before)[0], Value::Null);
    assert_eq!(of_cohort(&before)[1], of_cohort(&now)[1], "guidance is");
    let csv = marit.get("monitoring.csv?month=2026-10");
    let lines: Vec<_> = csv.text().lines().collect();
    assert!(lines.contains(&"stocks;active_plans;total;not_known"));
    assert!(lines.contains(&"caseloads;all;people;not_known"));
    assert!(!lines.iter().any(|it| it.starts_with("caseloads;1")));
}

/// Counts as the server does when this day begins.
fn counts_on(app: &TestApp, day: &str) -> bool {
    let morning = Instant::at(day.parse().unwrap(), "00:05".parse().unwrap());
    server::keep_stood(&*app.store, morning).unwrap()
}

/// What stands in the table of a month and files do not keep: open plans, the most that a klantmanager has, and when
/// they were counted.
fn stood(app: &TestApp, month: &str) -> Value {
    let table = Desk::demo(app, "MARIT").get(&format!("monitoring?month={month}"));
    let table = table.json();
    let (plans, most) = (&table["stocks"][1], &table["caseloads"][0]);
    assert_eq!(plans["is_known"], !table["caseloads"].is_null());
    json!([plans["total"], most, table["counted_on"]])
}

/// So many with an open plan, some of them of Bas and of another month, the others of Marit.
fn with_plans(app: &TestApp, prefix: &str, how_many: usize, of_bas: usize) {
    let samir = app.store.records(&PersonId::new("demo-samir")).unwrap();
    let one = |index: usize| {
        let own = samir.iter().cloned().map(|record| match record {
            Record::TeamMember(it) if it.role == Role::CaseManager && index < of_bas => {
                let id = MemberId::new("bas");
                TeamMember { id, ..it }.into()
            }
            Record::AnchorDate(it)
                if it.id.as_str() == Anchor::RegisteredOn.name() && index < of_bas =>
            {
                let day = "2026-03-02".parse().unwrap();
                AnchorDate { day, ..it }.into()
            }
            other => other,
        });
        let id = PersonId::new(format!("{prefix}-{index:04}"));
        (id, own.collect())
    };
    app.import(&Import {
        people: (0..how_many).map(one).collect(),
        ..Import::default()
    });
}

#[test]
fn an_earlier_month_tells_what_stood_when_it_ended() {
    let app = TestApp::demo();
    with_plans(&app, "s", 40, 10);
    assert!(counts_on(&app, "2026-11-25"));
    with_plans(&app, "t", 20, 0);
    assert!(counts_on(&app, "2026-12-01"), "the end of November");
    with_plans(&app, "u", 20, 0);
    assert!(!counts_on(&app, "2026-12-01"), "once a day");
    assert!(!counts_on(&app, "2026-11-28"), "a clock that went back");
    assert!(counts_on(&app, "2026-12-02"), "the first of December");

    app.wait(40 * DAY);
    let november = json!([65, 50, "2026-12-01"]);
    assert_eq!(stood(&app, "2026-11"), november, "63 to the nearest five");
    assert_eq!(stood(&app, "2026-12"), json!([85, 70, "2026-12-02"]));
    let unknown = json!([null, null, null]);
    assert_eq!(stood(&app, "2026-10"), unknown, "nobody counted then");
    assert_eq!(stood(&app, "2027-01")[2], Value::Null, "it is counted now");

    // Whoever is erased since stays counted, for the count holds nobody.
    let who = PersonId::new("s-0000");
    let erased_at = Instant::from_millis(app.now());
    assert!(app.store.erase(&who, erased_at).unwrap().is_some());
    assert_eq!(stood(&app, "2026-11"), november);
    let marit = Desk::demo(&app, "MARIT");
    let table = marit.get("monitoring?month=2026-11").json();
    let cohorts = table["cohorts"].as_array().unwrap();
    assert!(cohorts.iter().any(|it| it["stocks"][0] == 50), "{table}");
    let csv = marit.get("monitoring.csv?month=2026-11");
    let lines: Vec<_> = csv.text().lines().collect();
    assert!(lines.contains(&"stocks;active_plans;total;65"));
    assert!(lines.contains(&"caseloads;1;people;50"));
    assert!(lines.contains(&"month;2026-11;counted_on;2026-12-01"));
}

#[test]
fn the_server_counts_how_the_month_stands_when_it_starts_and_two_count_once() {
    let app = TestApp::demo();
    let (today, november) = ("2026-11-24", "2026-11".parse().unwrap());
    // Beside the requests: it is asked again until it is done.
    while app.store.stood(november).unwrap().is_none() {
        std::thread::yield_now();
    }
    let (counted_on, stood) = app.store.stood(november).unwrap().unwrap();
    assert_eq!(counted_on.to_string(), today);
    assert!(!counts_on(&app, today));
    let october = "2026-10".parse().unwrap();
    assert_eq!(
        app.store.stood(october).unwrap(),
        None,
        "nothing is made up"
    );
    let next = counted_on.plus_days(1);
    let kept: Vec<_> = std::thread::scope(|scope| {
        let keep = || app.store.keep_stood(november, next, &stood).unwrap();
        let both = [scope.spawn(keep), scope.spawn(keep)];
        both.map(|it| it.join().unwrap()).into()
    });
    assert_eq!(kept.iter().filter(|it| **it).count(), 1);
    assert_eq!(app.database.count("months_stood"), 1);
}

#[test]
fn who_is_guided_and_who_works_from_the_reception_centre_are_counted() {
    let app = TestApp::demo();
    let met = Step {
        id: StepId::new("met"),
        order: 1,
        title: Wording::ready("approach-meet_in_azc"),
        owner: StepOwner::Person,
        status: StepStatus::Done,
        on: Some("2026-11-03".parse().unwrap()),
        from: None,
        until: None,
        note: None,
        is_milestone: false,
        accepted_on: None,
    };
    let linked = Anchor::MunicipalityLinkDate;
    known_since(&app, "azc", linked, "2026-10-05", 37, &[met.into()]);
    people(&app, 20);
    let marit = Desk::demo(&app, "MARIT");
    for index in 0..12 {
        let noted = marit.note(&format!("azc-{index:04}"), "o", &work("2026-11-04", 16));
        assert_eq!(noted.status, 200, "{}", noted.text());
    }
    let total = |name: &str| marit.figure(name)["total"].clone();
    assert_eq!(total("guided_from_reception"), 37);
    assert_eq!(total("work_from_reception"), 12);
    let hours = &marit.get("monitoring").json()["hours"][1];
    assert_eq!(hours["class"], "under24");
    assert_eq!(
        (&hours["people"], &hours["from_reception"]),
        (&json!(12), &json!(12))
    );
    // Two who began elsewhere would be told by the difference.
    for index in 0..2 {
        marit.note(&format!("p-{index:04}"), "o", &work("2026-11-04", 16));
    }
    assert_eq!(total("work_started"), 14);
    assert_eq!(total("guided_from_reception"), 37);
    let row = marit.figure("work_from_reception");
    let hidden = [&row["total"], &row["in_year"], &row["since_start"]];
    assert!(hidden.iter().all(|it| it.is_null()), "{row}");
    let hours = &marit.get("monitoring").json()["hours"][1];
    assert_eq!(hours["from_reception"], Value::Null);
}
