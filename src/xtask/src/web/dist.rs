//! The finished folder: every file under the name of its content, and the lists of them.

use super::{Mode, desk, fonts, html, press, script, split, style, wasm, words, worker};
use crate::digest::{self, Inputs, Stamp};
use crate::workspace;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

type Files = BTreeMap<String, Vec<u8>>;
type PerLanguage = BTreeMap<String, Vec<String>>;

/// Sources in `public/` that are built, not copied.
const BUILT: &[&str] = &["index.html", "desk.html", "boot.js", "sw.js", "sprite.svg"];
/// Notes for whoever makes the files.
const NOT_SERVED: &[&str] = &["md"];
/// What the app starts without: the system asks for these when it installs the app, or they
/// belong to one language.
const NOT_IN_SHELL: &[&str] = &["png", "ico", "jpg", "webp", "woff2", "txt"];

/// Puts the folder together; `false` when it was up to date.
pub(super) fn assemble(mode: Mode) -> Result<bool> {
    let inputs = wasm::inputs(mode)?
        .word(&style::inputs()?.done())
        .folder(&workspace::path("public"))?
        .folder(&workspace::path("src/desk"))?
        .folder(&workspace::path("locales"))?
        .folder(&workspace::path("src/xtask/src"))?;
    let stamp = Stamp::new("dist", inputs);
    let dist = workspace::dist();
    if stamp.is_fresh() && dist.join("index.html").is_file() {
        return Ok(false);
    }
    stamp.clear()?;
    let assembly = Assembly::gather(mode)?;
    let of_desk = desk::files(mode, &assembly.words)?;
    let mut files = assembly.finish(mode)?;
    files.extend(of_desk);
    let next = workspace::web().join("next");
    write(&next, &files, mode)?;
    if dist.is_dir() {
        std::fs::remove_dir_all(&dist)?;
    }
    std::fs::rename(&next, &dist)?;
    stamp.set()?;
    Ok(true)
}

/// Everything but the start page and the worker, which list the rest.
struct Assembly {
    files: Files,
    page: String,
    /// Address of the app's script.
    script: String,
    words: PerLanguage,
    fonts: PerLanguage,
}

impl Assembly {
    fn gather(mode: Mode) -> Result<Self> {
        let (trunk, parts) = (wasm::trunk_folder(), split::folder());
        let mut files = Files::new();
        for (name, file) in workspace::files(&workspace::path("public"))? {
            if !BUILT.contains(&name.as_str()) && !ends_in(&name, NOT_SERVED) {
                files.insert(format!("/{name}"), read(&file)?);
            }
        }
        let css = text(&style::app_css())?;
        let theme = text(&style::theme_css())?;
        let (words, fonts) = languages(&mut files, &format!("{theme}{css}"))?;
        files.insert("/theme.css".to_owned(), theme.into_bytes());

        let mut boot = script::minify(&workspace::path("public/boot.js"), mode)?;
        let sprite = read(&workspace::path("public/sprite.svg"))?;
        put_named(&mut files, &mut boot, "/sprite.svg", sprite)?;
        let wasm = read(&parts.join(split::FIRST))?;
        let start = start(&named("/app.wasm", &wasm));
        let mut app = script::bundle(&parts, &start, mode)?;
        for (name, part) in split::later()? {
            let bytes = read(&part)?;
            let address = named(&format!("/{name}"), &bytes);
            app = app.replace(&format!("./{name}"), &format!(".{address}"));
            files.insert(address, bytes);
        }
        let script = named("/app.js", app.as_bytes());
        let mut page = text(&trunk.join("index.html"))?;
        for (called, bytes) in [
            ("/app.css", read(&style::app_css())?),
            ("/later.css", read(&style::later_css())?),
            ("/boot.js", boot.into_bytes()),
            ("/app.js", app.into_bytes()),
            ("/app_bg.wasm", wasm),
        ] {
            let address = named(&called.replace("_bg", ""), &bytes);
            page = page.replace(called, &address);
            files.insert(address, bytes);
        }
        Ok(Self {
            files,
            page,
            script,
            words,
            fonts,
        })
    }

    /// Adds the start page and the worker.
    fn finish(mut self, mode: Mode) -> Result<Files> {
        let id = build_id(&self.files);
        let facts = json!({
            "id": id,
            "version": env!("CARGO_PKG_VERSION"),
            "words": self.words.iter().collect::<Vec<_>>(),
            "fonts": self.fonts,
        });
        let page = html::replace_inline(&self.page, &self.script, &facts.to_string())?;
        for address in html::addresses(&page) {
            if !self.files.contains_key(address) {
                println!("warning: public/index.html names {address}, which is not in public/");
            }
        }
        let template = script::minify(&workspace::path("public/sw.js"), mode)?;
        let filled = worker::fill(&template, &self.list(&id, &page))?;
        self.files
            .insert("/index.html".to_owned(), page.into_bytes());
        self.files.insert("/sw.js".to_owned(), filled.into_bytes());
        Ok(self.files)
    }

    fn list<'a>(&'a self, id: &'a str, page: &str) -> worker::Build<'a> {
        let mut sums: BTreeMap<&str, String> = BTreeMap::new();
        let mut shell = vec!["/", "/theme.css"];
        for (address, bytes) in &self.files {
            if address == "/theme.css" || !is_kept(address) {
                continue;
            }
            sums.insert(address, digest::short(bytes));
            if is_shell(address) {
                shell.push(address);
            }
        }
        sums.insert("/", digest::short(page.as_bytes()));
        worker::Build {
            id,
            shell,
            words: &self.words,
            fonts: &self.fonts,
            sums,
        }
    }
}

/// What Trunk's own script does, for the names that files have here.
fn start(wasm: &str) -> String {
    format!(
        "import init from './{}';\nconst wasm = await init({{ module_or_path: '{wasm}' }});\n\
         dispatchEvent(new CustomEvent('TrunkApplicationStarted', {{ detail: {{ wasm }} }}));\n",
        split::SCRIPT
    )
}

/// Adds the words of every language and says which fonts it needs.
fn languages(files: &mut Files, css: &str) -> Result<(PerLanguage, PerLanguage)> {
    let faces = fonts::faces(css);
    let (mut words, mut fonts) = (PerLanguage::new(), PerLanguage::new());
    for language in words::read(&workspace::path("locales"))? {
        let mut all = String::new();
        let mut addresses = Vec::new();
        for (address, bytes) in language.files {
            all.push_str(&String::from_utf8_lossy(&bytes));
            addresses.push(address.clone());
            files.insert(address, bytes);
        }
        let needed: Vec<String> = faces
            .iter()
            .filter(|face| face.is_for(&all))
            .map(|face| face.url.clone())
            .collect();
        fonts.insert(language.tag.clone(), needed);
        words.insert(language.tag, addresses);
    }
    Ok((words, fonts))
}

/// Puts a file under the name of its content, and that name into the text that asks for it.
fn put_named(files: &mut Files, text: &mut String, called: &str, bytes: Vec<u8>) -> Result<()> {
    ensure!(text.contains(called), "nothing asks for {called}");
    let address = named(called, &bytes);
    *text = text.replace(called, &address);
    files.insert(address, bytes);
    Ok(())
}

/// `/app.css` with the digest of its content: `/app-0123456789.css`.
pub(super) fn named(address: &str, bytes: &[u8]) -> String {
    match address.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{}.{ending}", digest::short(bytes)),
        None => format!("{address}-{}", digest::short(bytes)),
    }
}

/// One id for all files of a build. The theme is not part of it: the server may have another.
fn build_id(files: &Files) -> String {
    let mut inputs = Inputs::default();
    for (address, bytes) in files.iter().filter(|(address, _)| *address != "/theme.css") {
        inputs = inputs.word(address).word(&digest::full(bytes));
    }
    let mut id = inputs.done();
    id.truncate(digest::IN_NAME);
    id
}

fn is_shell(address: &str) -> bool {
    !address.starts_with("/l/") && !ends_in(address, NOT_IN_SHELL)
}

/// Whether the worker may keep the file at all.
fn is_kept(address: &str) -> bool {
    is_shell(address) || address.starts_with("/l/") || address.starts_with("/fonts/")
}

fn ends_in(address: &str, endings: &[&str]) -> bool {
    Path::new(address)
        .extension()
        .is_some_and(|ending| endings.iter().any(|known| ending == *known))
}

fn write(folder: &Path, files: &Files, mode: Mode) -> Result<()> {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder)?;
    }
    for (address, bytes) in files {
        let file = folder.join(address.trim_start_matches('/'));
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&file, bytes).with_context(|| format!("writing {}", file.display()))?;
        if mode == Mode::Release && press::is_pressed(address) {
            press::press(&file, bytes)?;
        }
    }
    Ok(())
}

pub(super) fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}

pub(super) fn text(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_carries_the_digest_of_its_content() {
        assert_eq!(named("/app.css", b"abc"), "/app-ba7816bf8f.css");
    }

    #[test]
    fn what_a_script_fetches_is_found_under_its_new_name() {
        let (mut files, mut script) = (Files::new(), "fetch('/a.svg')".to_owned());
        put_named(&mut files, &mut script, "/a.svg", b"abc".to_vec()).unwrap();
        assert_eq!(script, "fetch('/a-ba7816bf8f.svg')");
        assert!(files.contains_key("/a-ba7816bf8f.svg") && is_shell("/a-ba7816bf8f.svg"));
        assert!(put_named(&mut files, &mut script, "/b.svg", Vec::new()).is_err());
    }

    #[test]
    fn words_and_big_icons_are_not_in_the_shell() {
        assert!(is_shell("/app-ba7816bf8f.wasm"));
        assert!(is_shell("/icons.svg"));
        assert!(!is_shell("/icons/icon-512.png"));
        assert!(!is_shell("/l/nl-ba7816bf8f.msg"));
        assert!(is_kept("/fonts/vazirmatn.woff2"));
        assert!(!is_kept("/icons/icon-512.png"));
    }

    #[test]
    fn another_theme_is_the_same_build() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let one = Files::from([file("/a.js", "1"), file("/theme.css", "red")]);
        let other = Files::from([file("/a.js", "1"), file("/theme.css", "blue")]);
        let newer = Files::from([file("/a.js", "2"), file("/theme.css", "red")]);
        assert_eq!(build_id(&one), build_id(&other));
        assert_ne!(build_id(&one), build_id(&newer));
    }
}
