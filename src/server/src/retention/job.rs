//! The work beside the requests: once when the server starts, and then once a day.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use domain::time::Day;
use tokio::sync::watch;

use super::delete_old;
use crate::app::App;

/// How often it is looked whether another day has begun.
const LOOK_EVERY: Duration = Duration::from_mins(10);

/// Works until the server stops.
pub(crate) async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut done: Option<Day> = None;
    loop {
        let today = app.clock.now().day();
        if done != Some(today) {
            delete(&app).await;
            done = Some(today);
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.wait_for(|is_stopping| *is_stopping) => return,
        }
    }
}

async fn delete(app: &Arc<App>) {
    let app = Arc::clone(app);
    let work = move || delete_old(app.store.as_ref(), &app.retention, app.clock.now());
    match tokio::task::spawn_blocking(work).await {
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
