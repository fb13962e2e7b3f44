//! The app that the program carries (feature `with-app`).

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

static FOLDER: Dir<'_> = include_dir!("$MIJN_AANPAK_APP_INSIDE");
static FILES: LazyLock<Vec<(&'static str, &'static [u8])>> = LazyLock::new(|| {
    let mut files = Vec::new();
    gather(&FOLDER, &mut files);
    files
});

/// Path and content of every file.
pub(super) fn files() -> &'static [(&'static str, &'static [u8])] {
    &FILES
}

fn gather(folder: &'static Dir<'_>, files: &mut Vec<(&'static str, &'static [u8])>) {
    let here = folder.files();
    files.extend(here.filter_map(|file| Some((file.path().to_str()?, file.contents()))));
    folder.dirs().for_each(|below| gather(below, files));
}
