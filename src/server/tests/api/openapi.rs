//! The description of the API.

use serde_json::Value;

use crate::support::TestApp;

const SNAPSHOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/openapi_paths.json");

/// The paths are a promise to every phone that has the app: changing one must be meant. After a
/// meant change run the test with `UPDATE_SNAPSHOTS=1`.
#[test]
fn the_paths_are_as_promised() {
    let document = TestApp::new().get("/api/v1/openapi.json").send().json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths = format!("{:#}\n", document["paths"]);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(SNAPSHOT, &paths).unwrap();
    }
    assert_eq!(std::fs::read_to_string(SNAPSHOT).unwrap(), paths);
}

#[test]
fn every_reference_leads_somewhere() {
    let document: Value = serde_json::from_str(&server::openapi_document().unwrap()).unwrap();
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 20);
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str));
            fields.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => (),
    }
}
