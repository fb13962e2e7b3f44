//! `PostgreSQL`, for the tests of the store: Debian's package.

use super::apt;
use anyhow::Result;

pub(super) fn is_there() -> bool {
    cluster::programs().is_some()
}

pub(super) fn install() -> Result<()> {
    apt::install(&["postgresql"])
}
