//! One line per request: what, how it ended, how long it took. Nothing about whom.

use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tracing_subscriber::fmt::MakeWriter;

/// How long lines gather before they are written together.
const GATHER: Duration = Duration::from_millis(50);
/// Bytes that may wait; past that whoever logs writes them, so that a slow terminal slows the
/// server down instead of filling its memory.
const MOST_WAITING: usize = 1024 * 1024;

/// How a line is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogForm {
    /// For who reads along.
    #[default]
    Text,
    /// An object of JSON a line, for programs.
    Json,
}

/// Lines on their way to the standard error stream.
#[derive(Clone, Default)]
pub struct Log(Arc<Lines>);

#[derive(Default)]
struct Lines {
    waiting: Mutex<Vec<u8>>,
    arrived: Condvar,
}

impl Log {
    /// Starts logging. Lines are written by a thread of its own, many at a time.
    ///
    /// # Errors
    /// When logging was started before, or no thread can be started.
    pub fn start(form: LogForm) -> anyhow::Result<Self> {
        let log = Self::default();
        let lines = Arc::clone(&log.0);
        std::thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || lines.write_for_ever())?;
        let lines = tracing_subscriber::fmt()
            .with_writer(log.clone())
            .with_ansi(false)
            .with_target(false);
        let started = match form {
            LogForm::Text => lines.try_init(),
            LogForm::Json => lines.json().try_init(),
        };
        started.map_err(|error| anyhow::anyhow!(error))?;
        Ok(log)
    }

    /// Writes what is still waiting, at the end of the program.
    pub fn flush(&self) {
        write(self.0.lock());
    }
}

impl Lines {
    // A panic while the lock is held leaves at worst half a line.
    fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, line: &[u8]) {
        let mut waiting = self.lock();
        let is_first = waiting.is_empty();
        waiting.extend_from_slice(line);
        if waiting.len() > MOST_WAITING {
            write(waiting);
        } else if is_first {
            self.arrived.notify_one();
        }
    }

    fn write_for_ever(&self) {
        loop {
            drop(
                self.arrived
                    .wait_while(self.lock(), |waiting| waiting.is_empty()),
            );
            std::thread::sleep(GATHER);
            write(self.lock());
        }
    }
}

/// Writes the lines without holding up who adds the next ones.
fn write(mut waiting: MutexGuard<'_, Vec<u8>>) {
    let lines = std::mem::take(&mut *waiting);
    drop(waiting);
    // Nobody is left to tell when the standard error stream is gone: the lines are dropped.
    std::io::stderr().write_all(&lines).unwrap_or_default();
}

/// One line; it is complete when it is dropped.
pub struct Line<'a> {
    lines: &'a Lines,
    text: Vec<u8>,
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line {
            lines: &self.0,
            text: Vec::with_capacity(160),
        }
    }
}

impl Write for Line<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        self.lines.add(&self.text);
    }
}

/// Work for another thread whose lines say of which municipality they are, as those of this one do.
pub(crate) fn labelled<T>(work: impl FnOnce() -> T) -> impl FnOnce() -> T {
    let span = tracing::Span::current();
    move || span.in_scope(work)
}

/// A number for a request, to find it again in the log. It says nothing about who asked.
pub(crate) fn request_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut number = NEXT.fetch_add(1, Ordering::Relaxed);
    if number == 0 {
        number = getrandom::u32().map_or(1, |random| u64::from(random) << 20);
        NEXT.store(number + 1, Ordering::Relaxed);
    }
    format!("{number:013x}")
}
