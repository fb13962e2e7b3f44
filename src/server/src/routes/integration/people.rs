//! People, by the ids of the municipality's own systems.

use std::cell::RefCell;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::desk::{Staff, invite_by_system};
use domain::time::Instant;
use domain::{PersonId, Record};

use super::asked::{PageAsked, Precondition, cursor, ids, page};
use super::{allowed, body, in_background, mutations, note_looks, random_id, shown, shown_anew};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::integration::{Page, PersonForm, Refused, Scope, ShownPerson, etag, read_form};
use crate::problem::ApiError;
use crate::staff::normal_login;
use crate::store::{Before, Decided, ExternalKind, Put, PutDone, Service, Which};

const KIND: ExternalKind = ExternalKind::Person;

/// A page of the people whom systems know.
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    query: Result<Query<PageAsked>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_read(KIND)).await?;
    let wanted = page(query, KIND.name())?;
    in_background(move || {
        let which = Which::After(wanted.after.as_deref(), wanted.limit + 1);
        let mut found = app.store.external_people(which)?;
        let has_more = found.len() > wanted.limit;
        found.truncate(wanted.limit);
        note_looks(&app, &service, found.iter().map(|it| &it.person))?;
        let last = found.last().filter(|_| has_more);
        let next = last.map(|it| cursor(KIND.name(), &it.external));
        let items = found
            .iter()
            .filter_map(|it| ShownPerson::of(&it.external, &it.file, it.case_manager.as_deref()));
        let items = items.collect();
        body::json(&Page { items, next })
    })
    .await
}

/// One of them.
pub(crate) async fn one(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    person: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_read(KIND)).await?;
    let id = ids(person)?;
    in_background(move || {
        let found = app.store.external_people(Which::One(&id))?;
        let found = found.first().ok_or(ApiError::NotFound)?;
        note_looks(&app, &service, [&found.person])?;
        let what = ShownPerson::of(&id, &found.file, found.case_manager.as_deref());
        shown_anew(&headers, &what.ok_or(ApiError::NotFound)?)
    })
    .await
}

/// Invites a person, or brings what is known of them to what is sent.
pub(crate) async fn put(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    person: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    sent: Body,
) -> Result<Response, ApiError> {
    let service = allowed(&app, &headers, address, Scope::to_write(KIND)).await?;
    let id = ids(person)?;
    let form: PersonForm = read_form(&body::take(&headers, sent).await?, &[])?;
    let new_id = random_id()?;
    let precondition = Precondition::of(&headers);
    in_background(move || {
        let login = form.case_manager.as_deref();
        let case_manager = match login {
            Some(login) => app.store.case_manager(&normal_login(login), app.is_demo)?,
            None => None,
        };
        let asked = Asked {
            app: &app,
            service: &service,
            form: &form,
            case_manager: case_manager.as_ref(),
            new_id: &new_id,
            precondition: &precondition,
            now: app.clock.now(),
        };
        asked.put(&id)
    })
    .await
}

/// What is sent, with what is needed to do it.
struct Asked<'a> {
    app: &'a App,
    service: &'a Service,
    form: &'a PersonForm,
    case_manager: Option<&'a Staff>,
    new_id: &'a str,
    precondition: &'a Precondition,
    now: Instant,
}

impl Asked<'_> {
    fn put(&self, id: &str) -> Result<Response, ApiError> {
        let stopped = RefCell::new(None);
        let done = self.app.store.put_external(&Put {
            system: &self.service.system,
            person: id,
            kind: KIND,
            id,
            decide: &|before| {
                self.decide(before, id).unwrap_or_else(|why| {
                    stopped.replace(Some(why));
                    Decided::Stop
                })
            },
            approach: self.app.municipality.approach.as_ref(),
            now: self.now,
        })?;
        match done {
            PutDone::NoPerson => Err(ApiError::NotFound),
            PutDone::KnownOtherwise => Err(ApiError::KnownOtherwise),
            PutDone::Stopped => Err(stopped.take().unwrap_or(ApiError::Interrupted)),
            PutDone::Refused(why) => {
                Err(Refused::new(ShownPerson::field(why), why.to_string()).into())
            }
            PutDone::Done {
                after,
                is_changed,
                is_new,
            } => {
                if let Some(person) = &after.person {
                    self.tell(person, is_changed, is_new);
                    note_looks(self.app, self.service, [person])?;
                }
                answer(id, &after, is_new)
            }
        }
    }

    fn tell(&self, person: &PersonId, is_changed: bool, is_new: bool) {
        if let Some(case_manager) = self.case_manager.filter(|_| is_new) {
            self.app.news.tell_caseload(&case_manager.id);
        }
        if is_changed {
            self.app.news.tell(person, None);
            self.app.web_push.wake();
        }
    }

    fn decide(&self, before: &Before, id: &str) -> Result<Decided, ApiError> {
        let login = before.case_manager.as_deref();
        let Some(there) = ShownPerson::of(id, &before.file, login) else {
            self.precondition.of_nothing()?;
            return self.invite();
        };
        let tag = etag(&there).map_err(crate::store::StoreError::from)?;
        let meant = || self.form.meant(&before.file, login);
        let actions = match self.precondition.of_state(&tag) {
            Ok(()) => meant()?,
            // A request that comes again after its answer was lost.
            Err(why) => match meant() {
                Ok(actions) if actions.is_empty() && !self.precondition.is_of_nothing() => actions,
                _ => return Err(why),
            },
        };
        if actions.is_empty() {
            return Ok(Decided::Same);
        }
        Ok(Decided::Act {
            actions: mutations(self.new_id, actions),
            record: before.record.clone().unwrap_or_default(),
            is_gone: false,
        })
    }

    fn invite(&self) -> Result<Decided, ApiError> {
        let none = || Refused::new("case_manager", "no klantmanager signs in with that name");
        let case_manager = self.case_manager.ok_or_else(none)?;
        let person = PersonId::new(format!("person-{}", self.new_id));
        let municipality = &self.app.municipality;
        let records = invite_by_system(
            &self.form.new_person()?,
            person.clone(),
            &municipality.name,
            case_manager,
            &self.service.system,
            self.now,
        );
        let refused = |why| Refused::new(ShownPerson::field(why), why.to_string());
        let mut records = records.map_err(refused)?;
        records.extend(municipality.rules.iter().cloned().map(Record::from));
        Ok(Decided::Invite(person, records))
    }
}

pub(super) fn answer(id: &str, after: &Before, is_new: bool) -> Result<Response, ApiError> {
    let what = ShownPerson::of(id, &after.file, after.case_manager.as_deref());
    let what = what.ok_or(ApiError::Interrupted)?;
    if !is_new {
        return shown(StatusCode::OK, &what);
    }
    let mut response = shown(StatusCode::CREATED, &what)?;
    let place = HeaderValue::from_str(&format!("/api/v1/integration/people/{id}"));
    let place = place.map_err(|_| ApiError::Interrupted)?;
    response.headers_mut().insert(header::LOCATION, place);
    Ok(response)
}
