//! Appointments, lessons, steps and bills: the same for each.

use std::cell::RefCell;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::desk::StaffAction;

use super::asked::{PageAsked, Precondition, cursor, ids, page};
use super::{allowed, body, in_background, mutations, note_looks, random_id, shown, shown_anew};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::integration::{Page, Refused, Resource, Scope, etag, read_form};
use crate::problem::ApiError;
use crate::store::{Before, Decided, Put, PutDone, Service, StoreError, Thing, Which};

type Ids = Result<Path<(String, String)>, PathRejection>;

/// A page of what systems know of a person.
pub(crate) async fn list<R: Resource>(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    person: Result<Path<String>, PathRejection>,
    query: Result<Query<PageAsked>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_read(R::KIND)).await?;
    let person = ids(person)?;
    let wanted = page(query, R::KIND.name())?;
    in_background(move || {
        let which = Which::After(wanted.after.as_deref(), wanted.limit + 1);
        let found = app.store.external_things(&person, R::KIND, which)?;
        let found = found.ok_or(ApiError::NotFound)?;
        note_looks(&app, &service, [&found.person])?;
        let things = found.things.get(..wanted.limit);
        let last = things.and_then(|it| Some(it.last()?.external.as_str()));
        let last = last.filter(|_| found.things.len() > wanted.limit);
        let things = things.unwrap_or(&found.things).iter();
        let items = things.filter_map(|it| R::shown(&found.file, it)).collect();
        let next = last.map(|it| cursor(R::KIND.name(), it));
        body::json(&Page { items, next })
    })
    .await
}

/// One of them.
pub(crate) async fn one<R: Resource>(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    path: Ids,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_read(R::KIND)).await?;
    let (person, id) = ids(path)?;
    in_background(move || {
        let found = app
            .store
            .external_things(&person, R::KIND, Which::One(&id))?;
        let found = found.ok_or(ApiError::NotFound)?;
        note_looks(&app, &service, [&found.person])?;
        let thing = found.things.first();
        let what = thing.and_then(|it| R::shown(&found.file, it));
        shown_anew(&headers, &what.ok_or(ApiError::NotFound)?)
    })
    .await
}

/// Makes one of them, or brings it to what is sent. Sent again it changes nothing.
pub(crate) async fn put<R: Resource>(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    path: Ids,
    headers: HeaderMap,
    sent: Body,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_write(R::KIND)).await?;
    let (person, id) = ids(path)?;
    let form: R::Form = read_form(&body::take(&headers, sent).await?, R::LISTS)?;
    let new_id = random_id()?;
    let precondition = Precondition::of(&headers);
    let now = app.clock.now();
    in_background(move || {
        let done = change::<R>(&app, &service, (&person, &id), &|before| {
            let there = there::<R>(before, &id);
            let record = there.as_ref().map(|(thing, _)| thing.record.as_str());
            let meant = || R::meant(&form, &before.file, record, &new_id, now);
            let actions = match &there {
                None => {
                    precondition.of_nothing()?;
                    meant()?
                }
                Some((_, tag)) => match precondition.of_state(tag) {
                    Ok(()) => meant()?,
                    // A request that comes again after its answer was lost.
                    Err(_) if !precondition.is_of_nothing() && is_so(meant()) => Vec::new(),
                    Err(why) => return Err(why),
                },
            };
            Ok(decided(actions, record.unwrap_or(&new_id), &new_id, false))
        })?;
        let thing = Thing {
            external: id.clone(),
            record: done.record,
        };
        let what = R::shown(&done.after.file, &thing).ok_or(ApiError::Interrupted)?;
        let mut response = shown(
            if done.is_new {
                StatusCode::CREATED
            } else {
                StatusCode::OK
            },
            &what,
        )?;
        if done.is_new {
            let place = format!("/api/v1/integration/people/{person}/{}/{id}", R::PATH);
            let place = HeaderValue::from_str(&place).map_err(|_| ApiError::Interrupted)?;
            response.headers_mut().insert(header::LOCATION, place);
        }
        Ok::<_, ApiError>(response)
    })
    .await
}

/// Takes one of them away, and tells the person as the desk does.
pub(crate) async fn take_away<R: Resource>(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    path: Ids,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_write(R::KIND)).await?;
    let (person, id) = ids(path)?;
    let new_id = random_id()?;
    let precondition = Precondition::of(&headers);
    in_background(move || {
        change::<R>(&app, &service, (&person, &id), &|before| {
            let (thing, tag) = there::<R>(before, &id).ok_or(ApiError::NotFound)?;
            precondition.of_state(&tag)?;
            let action = R::taken_away(&before.file, &thing.record);
            let action = action.ok_or(ApiError::NotFound)?;
            Ok(decided(vec![action], &thing.record, &new_id, true))
        })?;
        Ok::<_, ApiError>(StatusCode::NO_CONTENT.into_response())
    })
    .await
}

fn is_so(meant: Result<Vec<StaffAction>, Refused>) -> bool {
    meant.is_ok_and(|it| it.is_empty())
}

fn decided(actions: Vec<StaffAction>, record: &str, new_id: &str, is_gone: bool) -> Decided {
    if actions.is_empty() {
        return Decided::Same;
    }
    Decided::Act {
        actions: mutations(new_id, actions),
        record: record.to_owned(),
        is_gone,
    }
}

/// What systems know by this id, with the `ETag` that it has now; none where it is not there.
fn there<R: Resource>(before: &Before, id: &str) -> Option<(Thing, String)> {
    let thing = Thing {
        external: id.to_owned(),
        record: before.record.clone()?,
    };
    let tag = etag(&R::shown(&before.file, &thing)?).ok()?;
    Some((thing, tag))
}

/// What became of a change.
struct Done {
    after: Box<Before>,
    record: String,
    is_new: bool,
}

/// Has the store do what `decide` wants, and tells phones and desks.
fn change<R: Resource>(
    app: &App,
    service: &Service,
    (person, id): (&str, &str),
    decide: &dyn Fn(&Before) -> Result<Decided, ApiError>,
) -> Result<Done, ApiError> {
    let stopped = RefCell::new(None);
    let done = app.store.put_external(&Put {
        system: &service.system,
        person,
        kind: R::KIND,
        id,
        decide: &|before| {
            decide(before).unwrap_or_else(|why| {
                stopped.replace(Some(why));
                Decided::Stop
            })
        },
        approach: app.municipality.approach.as_ref(),
        now: app.clock.now(),
    })?;
    match done {
        PutDone::NoPerson => Err(ApiError::NotFound),
        PutDone::KnownOtherwise => Err(ApiError::KnownOtherwise),
        PutDone::Stopped => Err(stopped.take().unwrap_or(ApiError::Interrupted)),
        PutDone::Refused(why) => Err(Refused::new(R::field(why), why.to_string()).into()),
        PutDone::Done {
            after,
            is_changed,
            is_new,
        } => {
            if let Some(person) = &after.person {
                // It is done: they hear of it even if the look cannot be written down.
                if is_changed {
                    app.news.tell(person, None);
                    app.web_push.wake();
                }
                note_looks(app, service, [person])?;
            }
            let record = after.record.clone();
            let record = record.ok_or(ApiError::Store(StoreError::Busy))?;
            Ok(Done {
                after,
                record,
                is_new,
            })
        }
    }
}
