//! `/api/v1/desk/groups`: the same appointment or lesson for several people in one go.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::{Duty, Staff, StaffAction, StaffMutation, collision, see};
use domain::week::Entry;
use domain::{EntryId, PersonId, Record};
use sync::desk::{Collision, Collisions, GroupActed, GroupEntry, MOST_IN_GROUP, Part};

use super::super::{body, in_background};
use super::people::{look, note_stranger};
use super::signed_in;
use crate::app::App;
use crate::incoming::{check_id, read_body};
use crate::problem::ApiError;
use crate::store::{Act, CaseFile};

/// Puts the same thing in the week of several people: of all of them or of nobody. A stranger among them is written down.
#[utoipa::path(post, path = "/api/v1/desk/groups", request_body = GroupEntry, responses(
    (status = 200, description = "Done for everyone, done before, or refused", body = GroupActed),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "One of them is not theirs, or the role may not; nothing was done",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn put(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (staff, asked) = asked(&app, &headers, body).await?;
    let done = in_background(move || {
        let mutation = StaffMutation {
            id: asked.id,
            action: StaffAction::PutEntry(asked.entry),
        };
        let now = app.clock.now();
        let act = |person| Act {
            staff: &staff,
            person,
            mutation: &mutation,
            approach: None,
            now,
        };
        let acts: Vec<_> = asked.people.iter().map(act).collect();
        let done = app.store.act_for_all(&acts)?;
        if done.is_none() {
            let mut people = asked.people.iter();
            people.try_for_each(|person| note_stranger(&app, &staff, person))?;
        }
        let changed = done.as_ref().map_or(&[][..], |it| &it.changed);
        for person in changed {
            app.news.tell(person, None);
        }
        if !changed.is_empty() {
            app.web_push.wake();
        }
        Ok::<_, ApiError>(done)
    });
    let done = done.await?.ok_or(ApiError::NotFound)?;
    body::json(&GroupActed {
        people: done.changed.len(),
        refusal: done.refusal,
    })
}

/// What it would collide with, person by person. Each week is looked at, and the look is written down.
#[utoipa::path(post, path = "/api/v1/desk/groups/collisions", request_body = GroupEntry, responses(
    (status = 200, description = "What it collides with", body = Collisions),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "One of them is not theirs, or the role may not",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn collisions(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let (staff, asked) = asked(&app, &headers, body).await?;
    in_background(move || {
        let new = asked.entry.entry(EntryId::new(asked.id.as_str()));
        let mut collisions = Vec::new();
        for person in asked.people {
            let CaseFile { mut records, .. } = look(&app, &staff, &person, Part::File)?;
            records.retain(|record| see(staff.role, record));
            let entries: Vec<Entry> = records.into_iter().filter_map(entry).collect();
            let what = collision(&new, &entries).map(|it| it.title.clone());
            collisions.extend(what.map(|what| Collision { person, what }));
        }
        body::json(&Collisions { collisions })
    })
    .await
}

fn entry(record: Record) -> Option<Entry> {
    match record {
        Record::Entry(entry) => Some(entry),
        _ => None,
    }
}

/// Who asks and what, as far as it can be: new, and for each person once.
async fn asked(
    app: &Arc<App>,
    headers: &HeaderMap,
    body: Body,
) -> Result<(Staff, GroupEntry), ApiError> {
    let staff = signed_in(app, headers).await?.staff;
    let asked: GroupEntry = read_body(&body::take(headers, body).await?)?;
    check_id(&asked.id, "id")?;
    if !staff.role.may(Duty::ChangeWeek) {
        return Err(ApiError::NotFound);
    }
    let each: BTreeSet<&PersonId> = asked.people.iter().collect();
    if each.len() != asked.people.len() || !(1..=MOST_IN_GROUP).contains(&each.len()) {
        let detail = format!("1 to {MOST_IN_GROUP} people, each once");
        return Err(ApiError::malformed("people", detail));
    }
    if asked.entry.entry.is_some() {
        return Err(ApiError::malformed("entry.entry", "a group gets a new one"));
    }
    Ok((staff, asked))
}
