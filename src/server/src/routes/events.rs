//! `GET /api/v1/events`: an open app hears at once that there is something new; what it is, it asks
//! by its sync.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures::stream::{self, StreamExt as _};

use super::{in_background, session_of};
use crate::app::App;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::store::{Hash, StoreError};

/// A line now and then, so that nothing between phone and server takes the stream for dead.
const ALIVE_EVERY: Duration = Duration::from_secs(50);
/// Who loses the stream asks for it again after so long at the least, in milliseconds, and not all at once.
const AGAIN_AFTER: u16 = 3_000;

/// News for a phone, as server-sent events named `news` that say nothing else.
#[utoipa::path(get, path = "/api/v1/events", responses(
    (status = 200, description = "A stream that ends with the server", content_type = "text/event-stream"),
    (status = 204, description = "Too many phones listen: do not ask again"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn phone(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let token = Token::of(&headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let token = token.hash();
    let session = session_of(&app, token).await?;
    let session = session
        .filter(|it| !it.is_over(app.clock.now()))
        .ok_or(ApiError::SignedOut)?;
    let Some(listening) = app.news.listen(&session.person, &session.device) else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let open = Some((app, token, listening));
    let news = stream::unfold(open, async |open| {
        let (app, token, listening) = open?;
        if !listening.next().await {
            return None;
        }
        match hears(&app, token).await {
            Hears::News => Some((named(""), Some((app, token, listening)))),
            Hears::Last => Some((named(""), None)),
            Hears::Nothing => None,
        }
    });
    Ok(alive(news))
}

/// What a phone hears when there is news.
enum Hears {
    News,
    /// It was cut off or erased: it asks, is told so, and hears no more.
    Last,
    /// It is signed out.
    Nothing,
}

async fn hears(app: &Arc<App>, token: Hash) -> Hears {
    let app = Arc::clone(app);
    let hears = in_background(move || {
        let now = app.clock.now();
        let found = app.store.session(&token);
        Ok::<_, StoreError>(match found {
            Ok(Some(session)) if session.is_over(now) => Hears::Nothing,
            Ok(None) if app.store.is_cut_off(&token).unwrap_or(false) => Hears::Last,
            Ok(None) => Hears::Nothing,
            // What cannot be known, the phone is told when it asks.
            Ok(Some(_)) | Err(_) => Hears::News,
        })
    });
    hears.await.unwrap_or(Hears::News)
}

/// An event that says of whom there is news; nobody where it does not matter.
pub(super) fn named(person: &str) -> Event {
    // Without data a browser throws an event away.
    let data = if person.is_empty() { "-" } else { person };
    Event::default().event("news").data(data)
}

pub(super) fn alive(news: impl futures::Stream<Item = Event> + Send + 'static) -> Response {
    let alive = KeepAlive::new().interval(ALIVE_EVERY);
    // A proxy that gathers what it passes on would hold the news back.
    let headers = [("x-accel-buffering", "no")];
    let all = stream::iter([again()]).chain(news);
    (
        headers,
        Sse::new(all.map(Ok::<_, Infallible>)).keep_alive(alive),
    )
        .into_response()
}

/// Says when to ask again for a stream that broke.
fn again() -> Event {
    let mut spread = [0; 2];
    // Without chance all ask at the same moment: slower, not wrong.
    getrandom::fill(&mut spread).ok();
    let spread = u16::from_le_bytes(spread) % AGAIN_AFTER;
    Event::default().retry(Duration::from_millis((AGAIN_AFTER + spread).into()))
}
