//! Erases people while servers run: nobody's phone goes on with what is gone, and whoever listens is told.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use domain::PersonId;
use domain::time::Instant;
use tokio::sync::watch;

use crate::app::App;
use crate::log::labelled;
use crate::news::tell_erased_from_beside;
use crate::store::{Erased, Store, StoreError};

/// How often it is looked whether somebody is to be erased: who asks waits for it.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// The same where nobody waits, and how long after a failure it is tried again.
const SELDOM: Duration = Duration::from_mins(1);

/// Erases a person where no server keeps anything in memory: on a database that servers share, or while none runs. None if
/// nobody has this id. Servers that run tell the person's phones.
///
/// # Errors
/// When the database fails. It may be asked again.
pub fn erase_person(
    store: &dyn Store,
    person: &PersonId,
    now: Instant,
) -> Result<Option<Erased>, StoreError> {
    let erased = store.erase(person, now)?;
    if erased.is_some() && store.is_shared() {
        tell_erased_from_beside(store, person)?;
    }
    // Also when they are gone already: the try before may have ended here.
    store.scrub()?;
    Ok(erased)
}

/// Erases who is asked for beside this server, until it stops. Where servers share a database, that was asked before it was
/// moved there.
pub(crate) async fn run(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    loop {
        let wait = erase_asked(&app).await;
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stopped.wait_for(|is_stopping| *is_stopping) => return,
        }
    }
}

/// Returns how long to wait for the next look.
async fn erase_asked(app: &Arc<App>) -> Duration {
    let (app, is_shared) = (Arc::clone(app), app.store.is_shared());
    match tokio::task::spawn_blocking(labelled(move || erase_now(&app))).await {
        Ok(Ok(())) if is_shared => SELDOM,
        Ok(Ok(())) => LOOK_EVERY,
        Ok(Err(error)) => {
            tracing::warn!(cause = &error as &dyn Error, "somebody is not erased yet");
            SELDOM
        }
        Err(_) => SELDOM,
    }
}

fn erase_now(app: &App) -> Result<(), StoreError> {
    for person in app.store.to_erase()? {
        app.store.erase(&person, app.clock.now())?;
        app.news.tell_erased(&person);
    }
    if app.store.is_to_scrub()? {
        app.store.scrub()?;
        tracing::info!("somebody was erased");
    }
    Ok(())
}
