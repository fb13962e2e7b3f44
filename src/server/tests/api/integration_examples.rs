//! The examples in the description of the integration interface are run as they stand: whoever copies one gets the
//! answer that stands beside it.

use serde_json::{Map, Value};
use server::integration::Scope;

use crate::client::{Answer, Request};
use crate::integration::token;
use crate::support::TestApp;

const BASE: &str = "/api/v1/integration";
const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/integration/examples.json");

/// One operation of the description.
struct Operation {
    method: &'static str,
    path: String,
    described: Value,
}

impl Operation {
    fn id(&self) -> &str {
        self.described["operationId"].as_str().unwrap()
    }

    /// What is there before it can be read, and what takes it away last.
    fn place(&self) -> (u8, usize) {
        let verb = match (self.method, self.id()) {
            ("PUT", _) => 0,
            ("DELETE", _) => 3,
            (_, "list_changes") => 2,
            _ => 1,
        };
        (verb, self.path.len())
    }

    /// The request as the example has it, with the `If-Match` of one that takes away.
    fn request(&self, app: &TestApp, token: &str) -> Request {
        let mut path = self.path.clone();
        let mut headers = Vec::new();
        for parameter in self.described["parameters"].as_array().unwrap() {
            let name = parameter["name"].as_str().unwrap();
            let Some(example) = parameter["example"].as_str() else {
                continue;
            };
            match parameter["in"].as_str() {
                Some("path") => path = path.replace(&format!("{{{name}}}"), example),
                Some("header") => headers.push((name.to_owned(), example.to_owned())),
                other => panic!("{other:?}"),
            }
        }
        assert!(!path.contains('{'), "{path} has no example for each id");
        let mut request = app.request(self.method, &path);
        request = request.header("authorization", &format!("Bearer {token}"));
        for (name, value) in headers {
            request = request.header(&name, &value);
        }
        match self
            .described
            .pointer("/requestBody/content/application~1json/example")
        {
            Some(body) => request.json(body),
            None => request,
        }
    }

    fn answer(&self, status: u16) -> &Value {
        let pointer = format!("/responses/{status}/content/application~1json/example");
        self.described.pointer(&pointer).unwrap_or(&Value::Null)
    }
}

fn operations() -> Vec<Operation> {
    let document: Value = serde_json::from_str(&server::openapi_document().unwrap()).unwrap();
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        if !path.starts_with(BASE) {
            continue;
        }
        for (name, described) in item.as_object().unwrap() {
            let method = match name.as_str() {
                "get" => "GET",
                "put" => "PUT",
                "delete" => "DELETE",
                other => panic!("{other}"),
            };
            all.push(Operation {
                method,
                path: path.clone(),
                described: described.clone(),
            });
        }
    }
    all.sort_by_key(Operation::place);
    all
}

/// After a meant change run it with `UPDATE_SNAPSHOTS=1`: it writes the answers as they are now.
#[test]
fn every_example_is_answered_as_it_says() {
    let app = TestApp::demo();
    let token = token(&app, "Zaaksysteem", &Scope::ALL);
    let mut answers = Map::new();
    let all = operations();
    assert_eq!(all.len(), 21);
    for operation in &all {
        let answer = operation.request(&app, &token).send();
        let (id, status) = (operation.id(), answer.status);
        let wanted = match operation.method {
            "PUT" => 201,
            "DELETE" => 204,
            _ => 200,
        };
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() && operation.method == "DELETE" {
            // Its precondition is written with it, and holds the next time.
            assert!([204, 412, 428].contains(&status), "{id}: {}", answer.text());
            continue;
        }
        assert_eq!(status, wanted, "{id}: {}", answer.text());
        if operation.method == "DELETE" {
            continue;
        }
        answers.insert(id.to_owned(), answer.json());
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            answers.insert(format!("{id} etag"), answer.header("etag").into());
            continue;
        }
        assert_eq!(&answer.json(), operation.answer(status), "{id}");
        if operation.method == "PUT" {
            is_so_again(operation, &operation.request(&app, &token).send(), &answer);
        }
    }
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        write(&answers);
    }
}

fn is_so_again(operation: &Operation, again: &Answer, first: &Answer) {
    assert_eq!(again.status, 200, "{}", again.text());
    assert_eq!(&again.json(), operation.answer(200));
    assert_eq!(again.header("etag"), first.header("etag"));
}

fn write(answers: &Map<String, Value>) {
    let text = std::fs::read_to_string(EXAMPLES).unwrap();
    let mut examples: Map<String, Value> = serde_json::from_str(&text).unwrap();
    for (id, example) in &mut examples {
        if let Some(answer) = answers.get(id) {
            example["answer"] = answer.clone();
        }
        if let Some(thing) = id.strip_prefix("take_away_") {
            example["if_match"] = answers[&format!("read_{thing} etag")].clone();
        }
    }
    let text = serde_json::to_string_pretty(&examples).unwrap();
    std::fs::write(EXAMPLES, format!("{text}\n")).unwrap();
}
