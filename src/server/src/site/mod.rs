//! The files of the app, read once at the start: the server serves exactly one version of them.
//!
//! In memory is what browsers ask for: the compressed copies that the build made, and the plain
//! bytes only of what has none (fonts, pictures). Of an app inside the program nothing is copied.

mod file;
#[cfg(feature = "with-app")]
mod inside;
mod name;
mod source;

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, Uri, header};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

use crate::app::App;
use crate::problem::ApiError;
use file::File;

pub use source::AppFiles;

/// Endings of files: what ends so and is not there is missing, and no screen.
const FILE_ENDINGS: [&str; 19] = [
    "br",
    "css",
    "db",
    "msg",
    "gz",
    "html",
    "ico",
    "jpg",
    "js",
    "json",
    "map",
    "md",
    "mjs",
    "png",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "woff2",
];
const PAGE: &str = "/index.html";
/// The page of the staff, for `/desk` and every address below it.
const DESK: &str = "/desk/index.html";
const THEME: &str = "/theme.css";
const WORKER: &str = "/sw.js";
/// Stands in the service worker for the digest of the theme, so that a new theme is a new version.
const THEME_DIGEST: &str = "__THEME__";

/// The files of the built app by address: the same ones for every municipality.
#[derive(Clone)]
pub(crate) struct BuiltApp(Arc<HashMap<String, File>>);

/// What one municipality serves.
pub(crate) struct Site {
    files: BuiltApp,
    /// In the place of files of the app: its theme, and the service worker that knows of it.
    own: HashMap<&'static str, File>,
}

impl BuiltApp {
    /// Reads the built app.
    pub(crate) fn read(app: &AppFiles) -> Result<Self> {
        let files = collect(app).with_context(|| match app {
            AppFiles::Folder(folder) => {
                let folder = folder.display();
                format!("the app in {folder} cannot be read: build it first")
            }
            AppFiles::Inside(_) => "the app inside cannot be read".to_owned(),
        })?;
        if let AppFiles::Folder(folder) = app {
            anyhow::ensure!(
                files.contains_key(PAGE),
                "there is no index.html in {}: build the app first",
                folder.display()
            );
        }
        Ok(Self(Arc::new(files)))
    }
}

impl Site {
    /// The app with the municipality's theme in its place.
    pub(crate) fn of(files: &BuiltApp, theme: Option<&Path>) -> Result<Self> {
        let mut own = HashMap::new();
        if let Some(theme) = theme {
            let css = std::fs::read(theme)
                .with_context(|| format!("the theme {} cannot be read", theme.display()))?;
            own.insert(THEME, File::made_here(THEME, &css)?);
        }
        let files = files.clone();
        let mut site = Self { files, own };
        site.stamp_worker()?;
        Ok(site)
    }

    fn stamp_worker(&mut self) -> Result<()> {
        let Some(worker) = self.get(WORKER) else {
            return Ok(());
        };
        let theme = match self.get(THEME) {
            Some(theme) => digest(&theme.plain()?),
            None => digest(b""),
        };
        let code = String::from_utf8(worker.plain()?.into()).context("sw.js is not UTF-8")?;
        let stamped = code.replace(THEME_DIGEST, theme.get(..8).unwrap_or_default());
        let worker = File::made_here(WORKER, stamped.as_bytes())?;
        self.own.insert(WORKER, worker);
        Ok(())
    }

    fn get(&self, path: &str) -> Option<&File> {
        self.own.get(path).or_else(|| self.files.0.get(path))
    }

    /// The file at an address; an address without the ending of a file is a screen of the app
    /// (`/regelen/insurance.health` is one).
    fn find(&self, path: &str) -> Option<&File> {
        let is_screen = || {
            let ending = path.rsplit_once('.').map(|(_, ending)| ending);
            !path.contains("/.") && !ending.is_some_and(|it| FILE_ENDINGS.contains(&it))
        };
        self.get(path)
            .or_else(|| is_screen().then(|| self.get(page_of(path))).flatten())
    }
}

fn page_of(path: &str) -> &'static str {
    match path.strip_prefix("/desk") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => DESK,
        _ => PAGE,
    }
}

/// Answers with a file.
pub(crate) async fn answer(
    State(app): State<Arc<App>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let below_api = uri.path().strip_prefix("/api");
    if below_api.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
        return Err(ApiError::NotFound);
    }
    if method != Method::GET && method != Method::HEAD {
        let mut response = ApiError::MethodNotAllowed.into_response();
        response
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Ok(response);
    }
    let file = app.site.find(uri.path()).ok_or(ApiError::NotFound)?;
    file.answer(&headers).map_err(|_| ApiError::Interrupted)
}

fn collect(app: &AppFiles) -> Result<HashMap<String, File>> {
    let addresses: HashSet<String> = app.addresses()?.into_iter().collect();
    let is_copy = |address: &str| {
        name::of_compressed_copy(address).is_some_and(|plain| addresses.contains(plain))
    };
    let mut files = HashMap::new();
    for address in addresses.iter().filter(|address| !is_copy(address)) {
        let file = File::read(app, address).with_context(|| address.clone())?;
        files.insert(address.clone(), file);
    }
    Ok(files)
}

/// SHA-256 in hexadecimal, 16 digits of it.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .fold(String::with_capacity(16), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a String cannot fail");
            text
        })
}
