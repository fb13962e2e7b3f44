//! Parts of the description that every operation has.

use serde_json::{Value, json};

use crate::problem::ApiError;

pub(super) fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The same with one field more, or in place of the one that it had.
pub(super) fn with(mut object: Value, name: &str, value: Value) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
    object
}

pub(super) fn json_answer(
    described: &str,
    name: &str,
    example: Option<&Value>,
    has_etag: bool,
) -> Value {
    let answer = json!({
        "description": described,
        "content": { "application/json": { "schema": schema(name), "example": example } },
    });
    if has_etag {
        with(answer, "headers", json!({ "ETag": etag() }))
    } else {
        answer
    }
}

pub(super) fn etag() -> Value {
    json!({
        "description": "Names this state of it", "required": true,
        "schema": { "type": "string", "pattern": "^\"[0-9a-f]{24}\"$" },
    })
}

pub(super) fn header(name: &str, described: &str, example: Option<&str>) -> Value {
    let header = json!({
        "name": name, "in": "header", "required": false, "description": described,
        "schema": { "type": "string" },
    });
    match example {
        Some(example) => with(header, "example", json!(example)),
        None => header,
    }
}

pub(super) fn pages() -> [Value; 2] {
    [
        json!({
            "name": "after", "in": "query", "required": false,
            "description": "`next` of the page before; without it the list begins",
            "schema": { "type": "string" },
        }),
        json!({
            "name": "limit", "in": "query", "required": false,
            "description": "How many at most",
            "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 50 },
        }),
    ]
}

/// A problem with its status, as the server answers it.
pub(super) fn problem(why: &ApiError) -> (String, Value) {
    let problem = why.problem();
    let answer = json!({
        "description": problem.title,
        "content": { "application/problem+json": {
            "schema": schema("Problem"), "example": problem,
        } },
    });
    let headers = match why {
        ApiError::WrongToken => Some(json!({ "WWW-Authenticate": {
            "description": "`Bearer`", "required": true, "schema": { "type": "string" },
        } })),
        ApiError::TooManyTries(_) => Some(json!({ "Retry-After": {
            "description": "Seconds to wait", "required": true,
            "schema": { "type": "integer", "minimum": 1 },
        } })),
        _ => None,
    };
    let answer = match headers {
        Some(headers) => with(answer, "headers", headers),
        None => answer,
    };
    (problem.status.to_string(), answer)
}
