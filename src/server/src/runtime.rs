//! The threads of the server.

use tokio::runtime::{Builder, Runtime};

/// As many as write together and wait for the disk once, and some that read meanwhile. Those who write only
/// stand in line: one at a time does something.
const BLOCKING_THREADS: usize = 80;

/// The runtime on which the server runs.
///
/// # Errors
/// When the system gives no threads.
pub fn runtime() -> std::io::Result<Runtime> {
    Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()
}
