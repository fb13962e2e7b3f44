//! The files of the app, in a folder and inside the program.

use crate::support::{SCRIPT, TestApp, Wish, gunzip};

const FOR_EVER: Option<&str> = Some("public, max-age=31536000, immutable");
const ASK: Option<&str> = Some("no-cache");

#[test]
fn every_screen_is_the_page() {
    for app in TestApp::both() {
        for path in [
            "/",
            "/plan",
            "/koppelen",
            "/regelen/insurance",
            "/index.html",
            "/plan?week=2",
        ] {
            let answer = app.get(path).send();
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(
                answer.header("content-type"),
                Some("text/html; charset=utf-8")
            );
            assert_eq!(answer.header("cache-control"), ASK);
            assert!(answer.text().contains("Mijn Aanpak"));
        }
    }
}

#[test]
fn what_is_not_there_is_not_the_page() {
    for app in TestApp::both() {
        // The id of a checklist item has a point in it.
        assert_eq!(app.get("/regelen/insurance.health").send().status, 200);
        let paths = [
            "/nothing.js",
            "/.hidden",
            "/../data/mijn-aanpak.db",
            "/%2e%2e/municipality.css",
        ];
        for path in paths {
            assert_eq!(app.get(path).send().status, 404, "{path}");
        }
        // A compressed copy has no address of its own.
        assert_eq!(app.get("/app-0123456789.js.br").send().status, 404);
    }
}

#[test]
fn types_and_caching_follow_the_name() {
    for app in TestApp::both() {
        for (path, kind, cache) in [
            (
                "/app-0123456789.js",
                "text/javascript; charset=utf-8",
                FOR_EVER,
            ),
            ("/app-89abcdef01.wasm", "application/wasm", FOR_EVER),
            ("/fonts/noto-89abcdef01.woff2", "font/woff2", FOR_EVER),
            (
                "/l/ti-89abcdef01.msg",
                "text/plain; charset=utf-8",
                FOR_EVER,
            ),
            ("/sw.js", "text/javascript; charset=utf-8", ASK),
            ("/theme.css", "text/css; charset=utf-8", ASK),
            ("/manifest.webmanifest", "application/manifest+json", ASK),
        ] {
            let answer = app.get(path).send();
            assert_eq!(answer.header("content-type"), Some(kind), "{path}");
            assert_eq!(answer.header("cache-control"), cache, "{path}");
        }
    }
}

#[test]
fn the_smallest_copy_that_the_browser_takes_is_sent() {
    for app in TestApp::both() {
        let get = |accepts: &str| {
            let answer = app
                .get("/app-0123456789.js")
                .header("accept-encoding", accepts)
                .send();
            assert_eq!(answer.header("vary"), Some("accept-encoding"));
            (
                answer.header("content-encoding").map(str::to_owned),
                answer.body,
            )
        };
        assert_eq!(
            get("gzip, br"),
            (Some("br".to_owned()), b"brotli of the script".to_vec())
        );
        let (encoding, body) = get("gzip, br;q=0");
        assert_eq!(
            (encoding.as_deref(), gunzip(&body)),
            (Some("gzip"), SCRIPT.into())
        );
        assert_eq!(get("identity"), (None, SCRIPT.into()));
    }
}

#[test]
fn a_file_that_did_not_change_is_not_sent_again() {
    for app in TestApp::both() {
        let tag = app.get("/").send().header("etag").unwrap().to_owned();
        let again = app.get("/").header("if-none-match", &tag).send();
        assert_eq!((again.status, again.body.len()), (304, 0));
        assert_eq!(
            app.get("/")
                .header("if-none-match", "W/\"other\"")
                .send()
                .status,
            200
        );
    }
}

#[test]
fn head_is_get_without_the_body() {
    for app in TestApp::both() {
        let answer = crate::client::Request::new(app.address, "HEAD", "/theme.css").send();
        assert_eq!((answer.status, answer.body.len()), (200, 0));
        assert_eq!(answer.header("content-length"), Some("19"));
    }
}

#[test]
fn a_theme_takes_the_place_of_the_default_and_is_a_new_version_of_the_worker() {
    let (default, red) = (":root{--brand:#04a}", ":root{--brand:red}");
    let app = TestApp::new();
    let worker = app.get("/sw.js").send().text().to_owned();
    assert_eq!(app.get("/theme.css").send().text(), default);
    let themed = TestApp::wished(Wish {
        theme: Some(red),
        folder: Some(app.stopped()),
        ..Wish::default()
    });
    assert_eq!(themed.get("/theme.css").send().text(), red);
    let other = themed.get("/sw.js").send().text().to_owned();
    let digest = |worker: &str| worker.split('\'').nth(1).unwrap().to_owned();
    for worker in [&worker, &other] {
        let digest = digest(worker);
        assert!(
            digest.len() == 8 && digest.bytes().all(|b| b.is_ascii_hexdigit()),
            "{worker}"
        );
    }
    assert_ne!(worker, other);
}
