//! `GET /api/v1/desk/events`: the desk hears at once of whom of its people there is news.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use domain::PersonId;
use domain::desk::Staff;
use futures::stream;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::super::events::{alive, named};
use super::super::in_background;
use super::{session_of, signed_in};
use crate::app::App;
use crate::news::Heard;
use crate::problem::ApiError;

/// Whose people they are is read again so often at most.
const READ_AGAIN: Duration = Duration::from_secs(10);

/// News for a desk, as server-sent events named `news` with the id of the person.
#[utoipa::path(get, path = "/api/v1/desk/events", responses(
    (status = 200, description = "A stream that ends with the session or the server",
        content_type = "text/event-stream"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn desk(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let Some(heard) = app.news.listen_to_all() else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let mut desk = Listener {
        app,
        headers,
        staff,
        heard,
        people: HashSet::new(),
        read_at: Instant::now(),
    };
    desk.read_people().await?;
    let news = stream::unfold(desk, async |mut desk| {
        let person = desk.next().await?;
        Some((named(&person), desk))
    });
    Ok(alive(news))
}

struct Listener {
    app: Arc<App>,
    headers: HeaderMap,
    staff: Staff,
    heard: Receiver<Heard>,
    people: HashSet<PersonId>,
    read_at: Instant,
}

impl Listener {
    /// Of whom there is news; nobody in particular where some was missed. None once the session or the
    /// server has ended.
    async fn next(&mut self) -> Option<String> {
        loop {
            let person = match self.heard.recv().await {
                Ok(Heard::Of(person)) => person,
                Ok(Heard::Ended(staff)) => {
                    if staff == self.staff.id {
                        // This session may be another one, made since.
                        session_of(&self.app, &self.headers).await.ok()?;
                    }
                    continue;
                }
                Ok(Heard::Caseload(staff)) => {
                    if staff == self.staff.id {
                        self.read_people().await.ok()?;
                        return Some(String::new());
                    }
                    continue;
                }
                Err(RecvError::Lagged(_)) => return Some(String::new()),
                Err(RecvError::Closed) => return None,
            };
            // Someone may have been handed over since, to them or away.
            if self.read_at.elapsed() > READ_AGAIN {
                self.read_people().await.ok()?;
            }
            if self.people.contains(&person) {
                // To listen is no use of the session: it ends as if nobody did.
                session_of(&self.app, &self.headers).await.ok()?;
                return Some(person.as_str().to_owned());
            }
        }
    }

    async fn read_people(&mut self) -> Result<(), ApiError> {
        let (app, staff) = (Arc::clone(&self.app), self.staff.id.clone());
        let cases = in_background(move || app.store.caseload(&staff)).await?;
        self.people = cases.into_iter().map(|case| case.person).collect();
        self.read_at = Instant::now();
        Ok(())
    }
}
