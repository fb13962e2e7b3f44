//! What a request of a system asks: which thing, which page, and of which state it knows.

use axum::extract::Query;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{FromRequestParts, Path};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::problem::ApiError;

/// The longest id of a system, in bytes.
const LONGEST_ID: usize = 64;
/// So much stands on a page unless it is said.
const ON_A_PAGE: usize = 50;
/// The most on one page.
const MOST_ON_A_PAGE: usize = 100;

/// The ids of the address, each as a system may make it.
pub(super) fn ids<T>(path: Result<Path<T>, PathRejection>) -> Result<T, ApiError>
where
    T: AsIds + DeserializeOwned + Send,
    Path<T>: FromRequestParts<()>,
{
    let Ok(Path(ids)) = path else {
        return Err(ApiError::malformed("", "the address is no text"));
    };
    for (name, id) in ids.each() {
        if !is_id(id) {
            let detail = format!(
                "an external id is 1 to {LONGEST_ID} letters and digits, with . _ - inside"
            );
            return Err(ApiError::malformed(name, detail));
        }
    }
    Ok(ids)
}

/// The ids that stand in an address.
pub(super) trait AsIds {
    /// Each with its name.
    fn each(&self) -> Vec<(&'static str, &str)>;
}

impl AsIds for String {
    fn each(&self) -> Vec<(&'static str, &str)> {
        vec![("person", self)]
    }
}

impl AsIds for (String, String) {
    fn each(&self) -> Vec<(&'static str, &str)> {
        vec![("person", &self.0), ("id", &self.1)]
    }
}

fn is_id(id: &str) -> bool {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"._-".contains(&it);
    id.len() <= LONGEST_ID
        && id.bytes().all(is_plain)
        && id
            .bytes()
            .next()
            .is_some_and(|it| it.is_ascii_alphanumeric())
}

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageAsked {
    after: Option<String>,
    limit: Option<usize>,
}

/// Which page, read.
pub(super) struct Wanted {
    /// What stood in the cursor.
    pub(super) after: Option<String>,
    /// How many.
    pub(super) limit: usize,
}

/// Which page. `kind` is of which list its cursor must be.
pub(super) fn page(
    query: Result<Query<PageAsked>, QueryRejection>,
    kind: &str,
) -> Result<Wanted, ApiError> {
    let asked = query.map_err(|why| ApiError::malformed("query", why.body_text()))?;
    let limit = asked.limit.unwrap_or(ON_A_PAGE);
    if !(1..=MOST_ON_A_PAGE).contains(&limit) {
        let detail = format!("1 to {MOST_ON_A_PAGE}");
        return Err(ApiError::malformed("limit", detail));
    }
    let after = asked.after.as_deref().map(|it| read_cursor(kind, it));
    Ok(Wanted {
        after: after.transpose()?,
        limit,
    })
}

/// A place in a list, as it is given out: nothing to read or to make up.
pub(super) fn cursor(kind: &str, place: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{kind}:{place}"))
}

fn read_cursor(kind: &str, given: &str) -> Result<String, ApiError> {
    let bytes = URL_SAFE_NO_PAD.decode(given).ok();
    let text = bytes.and_then(|it| String::from_utf8(it).ok());
    let place = text.as_deref().and_then(|it| it.split_once(':'));
    match place {
        Some((of, place)) if of == kind && is_id(place) => Ok(place.to_owned()),
        _ => Err(ApiError::malformed("after", "no cursor of this list")),
    }
}

/// Which state of the thing the request is about.
#[derive(Clone, Debug)]
pub(super) struct Precondition {
    headers: HeaderMap,
}

impl Precondition {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut kept = HeaderMap::new();
        for name in [header::IF_MATCH, header::IF_NONE_MATCH] {
            for value in headers.get_all(&name) {
                kept.append(name.clone(), value.clone());
            }
        }
        Self { headers: kept }
    }

    /// What is not there yet may be made.
    ///
    /// # Errors
    /// [`ApiError::NotAsSaid`] where it says that it is there.
    pub(super) fn of_nothing(&self) -> Result<(), ApiError> {
        match lists(&self.headers, &header::IF_MATCH, None) {
            None => Ok(()),
            Some(_) => Err(ApiError::NotAsSaid),
        }
    }

    /// What is in this state may be changed.
    ///
    /// # Errors
    /// [`ApiError::NotAsSaid`], or [`ApiError::NoPrecondition`] where it says nothing.
    pub(super) fn of_state(&self, tag: &str) -> Result<(), ApiError> {
        let tag = HeaderValue::from_str(tag).ok();
        if lists(&self.headers, &header::IF_NONE_MATCH, tag.as_ref()) == Some(true) {
            return Err(ApiError::NotAsSaid);
        }
        match lists(&self.headers, &header::IF_MATCH, tag.as_ref()) {
            None => Err(ApiError::NoPrecondition),
            Some(false) => Err(ApiError::NotAsSaid),
            Some(true) => Ok(()),
        }
    }

    /// Whether it says that nothing may be there.
    pub(super) fn is_of_nothing(&self) -> bool {
        let any = self.headers.get_all(header::IF_NONE_MATCH);
        any.iter().any(|it| it.as_bytes().trim_ascii() == b"*")
    }
}

/// Whether a header lists this tag, or `*`; none where it is not there.
pub(super) fn lists(
    headers: &HeaderMap,
    name: &HeaderName,
    tag: Option<&HeaderValue>,
) -> Option<bool> {
    headers.get(name)?;
    let values = headers.get_all(name).iter();
    let mut tags = values.flat_map(|it| it.as_bytes().split(|it| *it == b','));
    Some(tags.any(|it| {
        let it = it.trim_ascii();
        tag.is_some_and(|tag| it == b"*" || it == tag.as_bytes())
    }))
}
