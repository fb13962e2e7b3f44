//! The folder in which the database is.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::store::StoreError;

/// Locked as long as a server runs on the folder.
pub(super) const LOCK: &str = "mijn-aanpak.lock";

/// Keeps a second server out: each would not know what the other writes. The lock ends with the
/// program, however that ends.
pub(super) fn lock(folder: &Path) -> Result<File, StoreError> {
    let file = File::create(folder.join(LOCK)).map_err(StoreError::Folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Taken),
        Err(TryLockError::Error(error)) => Err(StoreError::Folder(error)),
    }
}

/// Makes the file for nobody else on the machine, also in a folder that others may read: keys are in it.
/// What is beside it is made with the same rights.
pub(super) fn make_private_file(file: &Path) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// Makes the folder for nobody else on the machine.
pub(super) fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
