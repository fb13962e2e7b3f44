//! The description of the interface (`OpenAPI` 3.1): its operations from one table, its forms from their types, its
//! examples from a file of their own, which a test runs.

use serde_json::{Map, Value, json};

use super::Scope;
use super::parts::{etag, header, json_answer, pages, problem, schema, with};
use crate::problem::ApiError;
use crate::store::{ExternalKind, StoreError};
use crate::tries::Wait;

/// Below which all of it is.
const BASE: &str = "/api/v1/integration";
/// As [`Value`]: an answer and, where something is sent, its body for each operation, by its id.
const EXAMPLES: &str = include_str!("examples.json");

/// What is done with a thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    List,
    Read,
    Put,
    Link,
    Unlink,
    TakeAway,
    Changes,
}

/// One operation.
struct Operation {
    verb: Verb,
    kind: ExternalKind,
}

/// Adds the interface to the description of the API.
///
/// # Errors
/// When an example cannot be read.
pub(crate) fn describe(document: &mut Value) -> serde_json::Result<()> {
    let examples: Map<String, Value> = serde_json::from_str(EXAMPLES)?;
    let schemes = json!({ "service_token": {
        "type": "http", "scheme": "bearer",
        "description": "A token of `mijn-aanpak token add`; behind an operation stand the scopes that it needs.",
    } });
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.insert("securitySchemes".to_owned(), schemes);
    }
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return Ok(());
    };
    for operation in operations() {
        let item = paths.entry(operation.path()).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            let example = examples.get(&operation.id()).unwrap_or(&Value::Null);
            item.insert(operation.method().to_owned(), operation.described(example));
        }
    }
    paths.sort_keys();
    Ok(())
}

fn operations() -> Vec<Operation> {
    let of_people = |verb| Operation {
        verb,
        kind: ExternalKind::Person,
    };
    let mut all = vec![
        of_people(Verb::Changes),
        of_people(Verb::Link),
        of_people(Verb::Unlink),
    ];
    for kind in ExternalKind::ALL {
        let verbs = [Verb::List, Verb::Read, Verb::Put, Verb::TakeAway];
        let has = |verb: &Verb| {
            let stays = matches!(kind, ExternalKind::Person | ExternalKind::Bill);
            *verb != Verb::TakeAway || !stays
        };
        all.extend(
            verbs
                .into_iter()
                .filter(has)
                .map(|verb| Operation { verb, kind }),
        );
    }
    all
}

impl Operation {
    fn id(&self) -> String {
        let verb = match self.verb {
            Verb::Changes => return "list_changes".to_owned(),
            Verb::List => "list",
            Verb::Read => "read",
            Verb::Put => "put",
            Verb::Link => "link",
            Verb::Unlink => "unlink",
            Verb::TakeAway => "take_away",
        };
        format!("{verb}_{}", self.kind.name())
    }

    const fn method(&self) -> &'static str {
        match self.verb {
            Verb::List | Verb::Read | Verb::Changes => "get",
            Verb::Put | Verb::Link => "put",
            Verb::TakeAway | Verb::Unlink => "delete",
        }
    }

    fn path(&self) -> String {
        let things = match self.kind {
            ExternalKind::Person => None,
            ExternalKind::Appointment => Some("appointments"),
            ExternalKind::Lessons => Some("lessons"),
            ExternalKind::Step => Some("steps"),
            ExternalKind::Bill => Some("bills"),
        };
        match (self.verb, things) {
            (Verb::Changes, _) => format!("{BASE}/changes"),
            (Verb::Link | Verb::Unlink, _) => format!("{BASE}/people/{{person}}/link"),
            (Verb::List, None) => format!("{BASE}/people"),
            (_, None) => format!("{BASE}/people/{{person}}"),
            (Verb::List, Some(things)) => format!("{BASE}/people/{{person}}/{things}"),
            (_, Some(things)) => format!("{BASE}/people/{{person}}/{things}/{{id}}"),
        }
    }

    fn summary(&self) -> String {
        let (one, all) = match self.kind {
            ExternalKind::Person => ("a person", "the people whom systems know"),
            ExternalKind::Appointment => ("an appointment", "the appointments of a person"),
            ExternalKind::Lessons => ("the lessons of a course", "the courses of a person"),
            ExternalKind::Step => ("a step of the plan", "the steps of a person's plan"),
            ExternalKind::Bill => ("a bill", "the bills of a person"),
        };
        match self.verb {
            Verb::List => format!("A page of {all}"),
            Verb::Read => format!("Reads {one}"),
            Verb::Put if self.kind == ExternalKind::Person => {
                "Invites a person, or changes what is known of them".to_owned()
            }
            Verb::Put => format!("Makes {one}, or changes it"),
            Verb::Link => "Says by which id a person is known whom the desk invited".to_owned(),
            Verb::Unlink => "Forgets by which id a person is known; their file stays".to_owned(),
            Verb::TakeAway => format!("Takes {one} away, and tells the person"),
            Verb::Changes => "What changed, of all that the token may read".to_owned(),
        }
    }

    /// The form that is sent and what is shown.
    const fn schemas(&self) -> (&'static str, &'static str) {
        match self.kind {
            ExternalKind::Person if matches!(self.verb, Verb::Link) => ("LinkForm", "ShownPerson"),
            ExternalKind::Person => ("PersonForm", "ShownPerson"),
            ExternalKind::Appointment => ("AppointmentForm", "ShownAppointment"),
            ExternalKind::Lessons => ("LessonsForm", "ShownLessons"),
            ExternalKind::Step => ("StepForm", "ShownStep"),
            ExternalKind::Bill => ("BillForm", "ShownBill"),
        }
    }

    /// What it asks of a token.
    const fn scope(&self) -> Scope {
        match self.verb {
            Verb::Link | Verb::Unlink => Scope::PeopleLink,
            Verb::Put | Verb::TakeAway => Scope::to_write(self.kind),
            Verb::List | Verb::Read | Verb::Changes => Scope::to_read(self.kind),
        }
    }

    fn described(&self, example: &Value) -> Value {
        let scope = match self.verb {
            Verb::Changes => Vec::new(),
            _ => vec![self.scope().name()],
        };
        let mut described = json!({
            "tags": ["integration"],
            "operationId": self.id(),
            "summary": self.summary(),
            "security": [{ "service_token": scope }],
            "parameters": self.parameters(example),
            "responses": self.responses(example),
        });
        if matches!(self.verb, Verb::Put | Verb::Link) {
            let content = json!({
                "schema": schema(self.schemas().0),
                "example": example.get("body"),
            });
            let body = json!({ "required": true, "content": { "application/json": content } });
            described = with(described, "requestBody", body);
        }
        described
    }

    fn parameters(&self, example: &Value) -> Vec<Value> {
        let mut all = Vec::new();
        let path = self.path();
        for (name, described) in [
            ("person", "The id by which the system knows the person"),
            ("id", "The id by which the system knows it"),
        ] {
            if path.contains(&format!("{{{name}}}")) {
                all.push(json!({
                    "name": name, "in": "path", "required": true, "description": described,
                    "schema": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" },
                    "example": example.get("path").and_then(|it| it.get(name)),
                }));
            }
        }
        match self.verb {
            Verb::Link | Verb::Unlink => {}
            Verb::List | Verb::Changes => all.extend(pages()),
            Verb::Read => all.push(header("If-None-Match", "The `ETag` that is known", None)),
            Verb::Put => {
                let one = "The `ETag` of what is to be changed";
                all.push(header("If-Match", one, None));
                let none = "`*` where it must not be there yet";
                all.push(header("If-None-Match", none, None));
            }
            Verb::TakeAway => {
                let one = "The `ETag` of what is to be taken away; without it the answer is 428";
                all.push(header(
                    "If-Match",
                    one,
                    example.get("if_match").and_then(Value::as_str),
                ));
            }
        }
        all
    }

    fn responses(&self, example: &Value) -> Map<String, Value> {
        let mut all = Map::new();
        let answer = example.get("answer");
        let shown = self.schemas().1;
        match self.verb {
            Verb::List => {
                let page = format!("Page_{shown}");
                all.insert(
                    "200".to_owned(),
                    json_answer("The page", &page, answer, false),
                );
            }
            Verb::Changes => {
                let page = json_answer("What changed", "ChangePage", answer, false);
                all.insert("200".to_owned(), page);
            }
            Verb::Read => {
                all.insert("200".to_owned(), json_answer("It", shown, answer, true));
                let same =
                    json!({ "description": "It is as it is known", "headers": { "ETag": etag() } });
                all.insert("304".to_owned(), same);
            }
            Verb::Put | Verb::Link => {
                let there = json_answer("It is there now, or was so already", shown, answer, true);
                all.insert("200".to_owned(), there);
                let is_linked = self.verb == Verb::Link;
                let now = if is_linked {
                    "It is known by this id now"
                } else {
                    "It was made"
                };
                let made = json_answer(now, shown, answer, true);
                let location = json!({
                    "description": "Its address", "required": true,
                    "schema": { "type": "string" },
                });
                let headers = json!({ "ETag": etag(), "Location": location });
                all.insert("201".to_owned(), with(made, "headers", headers));
            }
            Verb::Unlink => {
                let gone = json!({ "description": "Nobody is known by this id now" });
                all.insert("204".to_owned(), gone);
            }
            Verb::TakeAway => {
                all.insert("204".to_owned(), json!({ "description": "It is gone" }));
            }
        }
        for why in self.problems() {
            let (status, problem) = problem(&why);
            all.insert(status, problem);
        }
        all.sort_keys();
        all
    }

    fn problems(&self) -> Vec<ApiError> {
        let mut all = vec![
            ApiError::WrongToken,
            ApiError::NoScope(self.scope().name()),
            ApiError::malformed(
                match self.verb {
                    Verb::List | Verb::Changes => "limit",
                    _ => "person",
                },
                "what is wrong with it",
            ),
            ApiError::TooManyTries(Wait { seconds: 900 }),
            ApiError::Interrupted,
            ApiError::Store(StoreError::Busy),
            ApiError::Store(StoreError::Full),
        ];
        match self.verb {
            Verb::Changes => all.push(ApiError::CursorAhead),
            Verb::List | Verb::Put if self.kind == ExternalKind::Person => {}
            _ => all.push(ApiError::NotFound),
        }
        if matches!(self.verb, Verb::Put | Verb::TakeAway) {
            all.extend([ApiError::NoPrecondition, ApiError::NotAsSaid]);
        }
        if self.verb == Verb::Link {
            all.push(ApiError::KnownOtherwise);
        }
        if matches!(self.verb, Verb::Put | Verb::Link) {
            let wanted = "application/json";
            all.extend([
                ApiError::WrongKind { wanted },
                ApiError::TooLarge,
                ApiError::BodyLost,
            ]);
        }
        all
    }
}
