//! Each host is that of one municipality, with what is its own.

use serde_json::{Value, json};

use super::installation::{EDE, Installation, WAGENINGEN};
use crate::client::Request;
use crate::support::{flat, message};

#[test]
fn the_same_people_and_staff_are_in_both_and_neither_knows_of_the_other() {
    let all = Installation::start();
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    let (here, there) = (ede.phone("DEMO-SAMIR"), wageningen.phone("DEMO-SAMIR"));
    let before = wageningen.settled();
    let sent = ede.sync(&here, "demo-samir", &[message(1, "only-in-ede")]);
    assert!(sent.status == 200 && sent.text().contains("only-in-ede"));
    let (at_ede, at_wageningen) = (ede.desk("MARIT"), wageningen.desk("MARIT"));
    let file = |town: super::installation::Town<'_>, cookie: &str| {
        let file = town.get("/api/v1/desk/people/demo-samir", cookie);
        assert_eq!(file.status, 200);
        file.text().contains("only-in-ede")
    };
    assert!(file(ede, &at_ede) && !file(wageningen, &at_wageningen));
    let other = wageningen.sync(&there, "demo-samir", &[]);
    assert!(other.status == 200 && !other.text().contains("only-in-ede"));
    // Neither is signed in at the other, with the same person and the same account.
    for (phone, desk, town) in [(&here, &at_ede, wageningen), (&there, &at_wageningen, ede)] {
        assert_eq!(town.sync(phone, "demo-samir", &[]).status, 401);
        assert_eq!(town.get("/api/v1/desk/me", desk).status, 401);
    }
    assert!(ede.stored().contains("only-in-ede"));
    assert!(!before.contains("only-in-ede") && !wageningen.stored().contains("only-in-ede"));
}

#[test]
fn theme_file_and_way_of_working_are_those_of_the_host() {
    let all = Installation::start();
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    let own = |town: super::installation::Town<'_>| {
        let theme = town.get("/theme.css", "").text().to_owned();
        let worker = town.get("/sw.js", "").text().to_owned();
        let whole = town
            .sync(&town.phone("DEMO-SELAM"), "demo-selam", &[])
            .json();
        let changes = whole["changes"].as_array().unwrap();
        let records = changes.iter().filter_map(|it| it.get("put")).map(flat);
        let rule = records.filter(|it| it["kind"] == "local_rule");
        let days: Vec<_> = rule.map(|it| it["days"].clone()).collect();
        let me = town.get("/api/v1/desk/me", &town.desk("MARIT")).json();
        (theme, worker, days, me["approach"].clone())
    };
    let (here, there) = (own(ede), own(wageningen));
    assert_eq!(
        (here.0.as_str(), there.0.as_str()),
        (":root{--brand:#e00}", ":root{--brand:#0a0}")
    );
    // A new theme is a new version of the app: the service worker says so.
    assert_ne!(here.1, there.1);
    assert_eq!((here.2, there.2), (vec![json!(11)], vec![json!(22)]));
    assert!(here.3 != Value::Null && there.3 != Value::Null && here.3 != there.3);
    // What is the same for all is served by both.
    for town in [ede, wageningen] {
        assert_eq!(town.get("/app-0123456789.js", "").status, 200);
        assert!(town.get("/regelen", "").text().contains("Mijn Aanpak"));
    }
}

#[test]
fn a_host_of_nobody_is_told_so_and_small_things_make_no_other_host() {
    let all = Installation::start();
    let ask = |host: &str, path: &str| Request::new(all.address, "GET", path).host(host);
    for host in [
        "utrecht.example",
        "example",
        "",
        "127.0.0.1",
        "ede.example.",
        "notede.example",
    ] {
        for path in ["/", "/theme.css", "/api/v1/desk/ways", "/api/v1/health"] {
            let answer = ask(host, path).send();
            assert_eq!(answer.status, 421, "{host} {path}");
            assert_eq!(answer.problem(), "/problems/no-municipality");
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        }
    }
    for host in [
        "ede.example",
        "EDE.Example",
        "ede.example:8443",
        "www.ede.example",
    ] {
        assert_eq!(ask(host, "/theme.css").send().text(), ":root{--brand:#e00}");
    }
    // What a proxy may add leads nowhere else, for most hand on what a stranger wrote; nor does a second name.
    for name in ["x-forwarded-host", "forwarded", "x-host", "x-original-host"] {
        let value = if name == "forwarded" {
            "host=wageningen.example"
        } else {
            "wageningen.example"
        };
        let asked = ask("ede.example", "/theme.css").header(name, value);
        assert_eq!(asked.send().text(), ":root{--brand:#e00}", "{name}");
        let asked = ask("utrecht.example", "/theme.css").header(name, value);
        assert_eq!(asked.send().status, 421, "{name}");
    }
    let twice = ask("ede.example", "/theme.css").header("host", "wageningen.example");
    assert!(matches!(twice.send().status, 400 | 421));
    let whole = ask("ede.example", "http://wageningen.example/theme.css");
    assert_eq!(whole.send().status, 421);
}

#[test]
fn who_watches_the_server_asks_by_its_address_and_gets_the_figures_of_each() {
    let all = Installation::start();
    for host in ["127.0.0.1:8080", "ede.example"] {
        for path in ["/health/live", "/health/ready"] {
            let answer = Request::new(all.address, "GET", path).host(host).send();
            assert_eq!(
                (answer.status, answer.json()),
                (200, json!({ "status": "ok" })),
                "{host} {path}"
            );
        }
    }
    let (ede, wageningen) = (all.town(EDE), all.town(WAGENINGEN));
    ede.sync(
        &ede.phone("DEMO-SAMIR"),
        "demo-samir",
        &[message(1, "a"), message(2, "b")],
    );
    wageningen.sync(
        &wageningen.phone("DEMO-SAMIR"),
        "demo-samir",
        &[message(1, "a")],
    );
    let figures = Request::new(all.metrics, "GET", "/metrics").send();
    let text = figures.text();
    for line in [
        "mijn_aanpak_sync_mutations_total{municipality=\"ede\",outcome=\"applied\"} 2",
        "mijn_aanpak_sync_mutations_total{municipality=\"wageningen\",outcome=\"applied\"} 1",
        "mijn_aanpak_database_size_bytes{municipality=\"ede\"} ",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    // What is said of a figure stands there once, and the text ends once.
    let said = |what: &str| text.lines().filter(|line| line.starts_with(what)).count();
    assert_eq!(said("# TYPE mijn_aanpak_push_waiting "), 1);
    assert_eq!((said("# EOF"), text.ends_with("# EOF\n")), (1, true));
    assert!(!text.contains("samir"), "{text}");
}
