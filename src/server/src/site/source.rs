//! Where the files of the app come from: a folder, or the program itself.

use std::io;
use std::path::{Path, PathBuf};

use axum::body::Bytes;

/// The files of the built app.
#[derive(Clone, Debug)]
pub enum AppFiles {
    /// In a folder, as `cargo xtask build` makes it.
    Folder(PathBuf),
    /// In the program: path from the top of that folder (with `/`) and content of each file.
    Inside(&'static [(&'static str, &'static [u8])]),
}

impl AppFiles {
    /// What this program carries; nothing unless it was built to (feature `with-app`).
    pub fn inside() -> Option<Self> {
        #[cfg(feature = "with-app")]
        return Some(Self::Inside(super::inside::files()));
        #[cfg(not(feature = "with-app"))]
        None
    }

    /// The address of every file, without those that are hidden.
    pub(super) fn addresses(&self) -> io::Result<Vec<String>> {
        match self {
            Self::Folder(folder) => {
                let mut found = Vec::new();
                collect(folder, "", &mut found)?;
                Ok(found)
            }
            Self::Inside(files) => {
                let is_shown = |path: &&str| !path.split('/').any(|name| name.starts_with('.'));
                let paths = files.iter().map(|(path, _)| *path).filter(is_shown);
                Ok(paths.map(|path| format!("/{path}")).collect())
            }
        }
    }

    /// The content of a file; nothing where there is none. What is in the program is not copied.
    pub(super) fn read(&self, address: &str) -> io::Result<Option<Bytes>> {
        let path = address.trim_start_matches('/');
        match self {
            Self::Folder(folder) => match std::fs::read(folder.join(path)) {
                Ok(content) => Ok(Some(content.into())),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error),
            },
            Self::Inside(files) => {
                let found = files.iter().find(|(of, _)| *of == path);
                Ok(found.map(|(_, content)| Bytes::from_static(content)))
            }
        }
    }
}

fn collect(folder: &Path, address: &str, found: &mut Vec<String>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else {
            continue;
        };
        let (path, address) = (entry.path(), format!("{address}/{name}"));
        if path.is_dir() {
            collect(&path, &address, found)?;
        } else {
            found.push(address);
        }
    }
    Ok(())
}
