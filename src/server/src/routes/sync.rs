//! `POST /api/v1/sync`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use domain::time::Instant;
use serde::Serialize;
use sync::protocol::{PROTOCOL, Refused, SyncRequest, SyncResponse, Unknown};

use super::{body, in_background, session_of};
use crate::app::App;
use crate::encoding::Encoding;
use crate::incoming::Envelope;
use crate::log::labelled;
use crate::metrics::Answered;
use crate::problem::ApiError;
use crate::session::{Cookie, Token};
use crate::store::{Answer, Hash, Push, Pushed, Session, Store, StoreError, StoredChange};

const HOUR: i64 = 3_600_000;

/// Takes a phone's mutations and tells it what changed.
#[utoipa::path(post, path = "/api/v1/sync", request_body = SyncRequest, responses(
    (status = 200, description = "Applied and answered", body = SyncResponse),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not the file of whoever is signed in",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 409, description = "Another protocol, or a number that another mutation has",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 410, description = "The phone was cut off: it wipes itself",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 413, description = "A body over 1 MiB", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "A malformed body, with the field",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 507, description = "The disk is full; nothing was changed",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn sync(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let token = Token::of(&headers, Cookie::Phone).ok_or(ApiError::SignedOut)?;
    let now = app.clock.now();
    let Some(session) = session_of(&app, token.hash()).await? else {
        return Err(nobody(&app, token.hash()).await?);
    };
    let away = now.millis() - session.last_seen_at.millis();
    if session.is_over(now) {
        return Err(ApiError::SignedOut);
    }
    let body = body::take(&headers, body).await?;
    let request = Envelope::read(&body)?;
    if request.person != session.person {
        return Err(ApiError::NotFound);
    }
    let mut response =
        if request.has_no_mutations() && request.cursor == session.head && request.cursor != 0 {
            let last_seq = session.last_seq;
            let nothing_new = Answer {
                cursor: session.head,
                last_seq,
                ..Answer::default()
            };
            body::json(&Told::new(nothing_new, request.cursor, now))?
        } else {
            let takes_gzip = Encoding::Gzip.is_accepted(&headers);
            let work = Work {
                session: Arc::clone(&session),
                cursor: request.cursor,
                now,
            };
            let push = (!request.has_no_mutations())
                .then(|| request.mutations(now))
                .transpose()?;
            let asked = Arc::clone(&app);
            let done = in_background(move || work.run(&asked, push, takes_gzip)).await;
            match done {
                Err(ApiError::Store(StoreError::Gone)) => {
                    return Err(nobody(&app, token.hash()).await?);
                }
                done => done?,
            }
        };
    if session.has_more(request.cursor) {
        acknowledged(&app, Arc::clone(&session), request.cursor);
    }
    if away > HOUR {
        seen(&app, session, now);
        response
            .headers_mut()
            .insert(header::SET_COOKIE, token.cookie(Cookie::Phone));
    }
    Ok(response)
}

/// Why a token is nobody's: it never was, it was signed out, or the phone was lost.
async fn nobody(app: &Arc<App>, token: Hash) -> Result<ApiError, ApiError> {
    let app = Arc::clone(app);
    let is_cut_off = in_background(move || app.store.is_cut_off(&token)).await?;
    Ok(if is_cut_off {
        ApiError::CutOff
    } else {
        ApiError::SignedOut
    })
}

/// A request that needs the database for longer.
struct Work {
    session: Arc<Session>,
    cursor: u64,
    now: Instant,
}

impl Work {
    fn run(
        self,
        app: &App,
        mutations: Option<Vec<crate::incoming::Incoming>>,
        takes_gzip: bool,
    ) -> Result<Response, ApiError> {
        let answer = match mutations {
            None if self.cursor == 0 && takes_gzip => return self.whole_file(app),
            None => app.store.pull(&self.session, self.cursor)?,
            Some(mutations) => {
                let push = Push {
                    cursor: self.cursor,
                    now: self.now,
                    mutations,
                };
                let sent: Vec<u64> = push.mutations.iter().map(|it| it.seq).collect();
                match app.store.push(&self.session, push)? {
                    Pushed::Done(answer) => {
                        let cause = Some(&self.session.device);
                        app.news.tell(&self.session.person, cause);
                        app.metrics.answered(counted(&sent, &answer));
                        answer
                    }
                    Pushed::NumberUsed(seq) => return Err(ApiError::NumberUsed { seq }),
                }
            }
        };
        body::compressed_json(&Told::new(answer, self.cursor, self.now), takes_gzip)
    }
}

impl Work {
    /// The whole file, which is compressed once for each of its cursors.
    fn whole_file(self, app: &App) -> Result<Response, ApiError> {
        let session = &self.session;
        let kept = app
            .in_memory
            .whole_files
            .find(&session.person, session.head);
        let (told, piece) = if let Some(piece) = kept {
            let told = Answer {
                cursor: session.head,
                is_whole_file: true,
                last_seq: session.last_seq,
                ..Answer::default()
            };
            (told, piece)
        } else {
            let files = &app.in_memory.whole_files;
            let began = files.begin();
            let mut told = app.store.pull(session, self.cursor)?;
            let changes = std::mem::take(&mut told.changes);
            let piece = files.keep(began, &session.person, told.cursor, &changes)?;
            (told, piece)
        };
        let around = Told::new(told, self.cursor, self.now);
        let around = serde_json::to_string(&around).map_err(StoreError::from)?;
        let (before, after) = around.split_once(NONE).ok_or(ApiError::Interrupted)?;
        let before = [before, CHANGES].concat();
        Ok(body::gzipped(
            piece.gzip_between(before.as_bytes(), after.as_bytes()),
        ))
    }
}

/// Where the changes stand in an answer, and that there are none. Before it there are no texts.
const CHANGES: &str = "\"changes\":";
const NONE: &str = "\"changes\":[]";

/// What became of the mutations with these numbers.
fn counted(sent: &[u64], answer: &Answer) -> Answered {
    let taken = sent.iter().filter(|seq| **seq <= answer.last_seq).count() as u64;
    let refused = answer.refused.len() as u64;
    Answered {
        applied: taken.saturating_sub(refused),
        refused,
        left: sent.len() as u64 - taken,
    }
}

/// `SyncResponse` as it is written: records stay the text that they are in the database.
#[derive(Serialize)]
struct Told {
    protocol: u32,
    server_now: Instant,
    since: u64,
    cursor: u64,
    is_whole_file: bool,
    changes: Vec<StoredChange>,
    last_seq: u64,
    refused: Vec<Refused>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Unknown>,
}

impl Told {
    fn new(answer: Answer, since: u64, now: Instant) -> Self {
        Self {
            protocol: PROTOCOL,
            server_now: now,
            since,
            cursor: answer.cursor,
            is_whole_file: answer.is_whole_file,
            changes: answer.changes,
            last_seq: answer.last_seq,
            refused: answer.refused,
            unknown: answer.unknown,
        }
    }
}

/// Remembers, at most once an hour, that the phone was here.
fn seen(app: &Arc<App>, session: Arc<Session>, now: Instant) {
    remember(app, move |store| store.seen(&session, now));
}

/// Remembers how far the phone has the file: only now does it say so.
fn acknowledged(app: &Arc<App>, session: Arc<Session>, cursor: u64) {
    remember(app, move |store| store.acknowledged(&session, cursor));
}

/// The answer does not wait for it.
fn remember(
    app: &Arc<App>,
    note: impl FnOnce(&dyn Store) -> Result<(), StoreError> + Send + 'static,
) {
    let app = Arc::clone(app);
    tokio::task::spawn_blocking(labelled(move || {
        if let Err(error) = note(app.store.as_ref()) {
            tracing::warn!(
                cause = &error as &dyn std::error::Error,
                "a visit is not remembered"
            );
        }
    }));
}
