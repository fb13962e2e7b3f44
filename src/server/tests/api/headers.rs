//! The headers that every answer carries, and health.

use crate::support::TestApp;

#[test]
fn every_answer_carries_the_strict_headers() {
    let app = TestApp::new();
    for path in [
        "/",
        "/app-89abcdef01.wasm",
        "/no.js",
        "/api/v1/health",
        "/api/v1/nothing",
    ] {
        let answer = app.get(path).send();
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; "));
        assert!(!policy.contains("unsafe-inline"));
        assert!(policy.contains("frame-ancestors 'none'"));
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
    }
}

#[test]
fn a_page_may_run_our_wasm_and_use_no_camera() {
    for app in TestApp::both() {
        let answer = app.get("/plan").send();
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
        assert!(policy.contains("connect-src 'self';"));
        let permissions = answer.header("permissions-policy").unwrap();
        assert!(permissions.contains("camera=()"));
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            Some("same-origin")
        );
    }
}

#[test]
fn every_request_has_a_number_of_its_own() {
    let app = TestApp::new();
    let id = || {
        app.get("/")
            .send()
            .header("x-request-id")
            .unwrap()
            .to_owned()
    };
    assert_ne!(id(), id());
}

#[test]
fn health_answers_when_ready() {
    let answer = TestApp::new().get("/api/v1/health").send();
    assert_eq!((answer.status, answer.text()), (200, r#"{"status":"ok"}"#));
}
