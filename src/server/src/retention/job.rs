//! The work beside the requests, once when the server starts and then once a day: how the month stands is counted, and
//! what is old deleted.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use domain::time::{Day, Instant};
use tokio::sync::watch;

use super::delete_old;
use crate::app::App;
use crate::log::labelled;
use crate::monitoring::keep_stood;
use crate::store::{Import, StoreError};

/// The setting that says when it was done last, in milliseconds (UTC).
const LAST: &str = "retention_last";
/// So far beyond the last time the clock is not believed at once, in milliseconds.
const MOST_AHEAD: i64 = 90 * 24 * 3_600_000;

/// How often it is looked whether another day has begun.
const LOOK_EVERY: Duration = Duration::from_mins(10);

/// Works until the server stops.
pub(crate) async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut done: Option<Day> = None;
    loop {
        let today = app.clock.now().day();
        if done != Some(today) {
            work(&app).await;
            done = Some(today);
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.wait_for(|is_stopping| *is_stopping) => return,
        }
    }
}

/// Counts and deletes, unless the clock jumped: one that is wrong is mostly mended within a day, what was deleted is gone.
fn work_now(app: &App) -> Result<u64, StoreError> {
    let now = app.clock.now();
    let last = app.store.setting(LAST)?.and_then(|it| it.parse().ok());
    let has_jumped = last.is_some_and(|last: i64| now.millis() - last > MOST_AHEAD);
    if !has_jumped {
        keep_month(app, now);
    }
    app.store.import(&Import {
        settings: vec![(LAST.to_owned(), now.millis().to_string())],
        ..Import::default()
    })?;
    if has_jumped {
        tracing::warn!("the clock is far ahead of the last time: what is old is deleted tomorrow");
        return Ok(0);
    }
    delete_old(app.store.as_ref(), &app.retention, now)
}

/// Where it fails, the count of the day before stays, and tomorrow there is another.
fn keep_month(app: &App, now: Instant) {
    match keep_stood(app.store.as_ref(), now) {
        Ok(true) => tracing::info!("counted how the month stands"),
        Ok(false) => {}
        Err(error) => {
            let cause = &error as &dyn Error;
            tracing::warn!(cause, "how the month stands is not counted today");
        }
    }
}

async fn work(app: &Arc<App>) {
    let app = Arc::clone(app);
    let work = move || work_now(&app);
    match tokio::task::spawn_blocking(labelled(work)).await {
        Ok(Ok(0)) => {}
        Ok(Ok(count)) => tracing::info!(count, "deleted what is old"),
        // Tomorrow it is older still.
        Ok(Err(error)) => {
            tracing::warn!(
                cause = &error as &dyn Error,
                "what is old is not deleted today"
            );
        }
        Err(_) => tracing::warn!("what is old is not deleted today"),
    }
}
