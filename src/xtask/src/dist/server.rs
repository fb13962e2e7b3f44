//! The program: linked with nothing of the machine that it will run on, and the same wherever it is compiled.
//!
//! glibc is linked in, as Debian has it: the compiler's usual target, with the allocator and the speed that are measured.
//! What is lost with that: names of hosts are found in `/etc/hosts` and by DNS only (both are inside glibc since 2.34);
//! other ways that `/etc/nsswitch.conf` may name are loaded from the machine, so the unit hides that file.

use crate::process;
use crate::workspace;
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Between flags in `CARGO_ENCODED_RUSTFLAGS`.
const BETWEEN: &str = "\u{1f}";

/// The target of this machine.
pub(super) fn target() -> Result<String> {
    ensure!(cfg!(target_os = "linux"), "dist is made on Linux only");
    Ok(format!("{}-unknown-linux-gnu", std::env::consts::ARCH))
}

/// Compiles it with this app inside and tells where it is.
pub(super) fn build(app: &Path) -> Result<PathBuf> {
    let target = target()?;
    println!("cargo build -p server (release, static, with the app inside)");
    let places = Places::find()?;
    let mut command = process::cargo();
    command
        .args(["build", "--release", "--locked", "--package", "server"])
        .args(["--bin", super::PROGRAM, "--features", "with-app"])
        .args(["--target", &target])
        .env("MIJN_AANPAK_APP_INSIDE", app)
        .env("CARGO_ENCODED_RUSTFLAGS", places.of_rust().join(BETWEEN))
        .env(c_flags(&target), places.of_c().join(" "))
        .env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo")
        .env("SOURCE_DATE_EPOCH", made_at()?.to_string());
    process::run(&mut command)?;
    let release = workspace::target().join(target).join("release");
    Ok(release.join(super::PROGRAM))
}

/// Refuses one that needs a library, or that tells where it was compiled.
pub(super) fn check(program: &Path) -> Result<()> {
    let bytes = std::fs::read(program)?;
    if let Some(loader) = interpreter(&bytes) {
        bail!("{} is not static: it asks for {loader}", program.display());
    }
    for place in Places::find()?.all() {
        let place = place.to_string_lossy();
        let is_found = contains(&bytes, place.as_bytes());
        ensure!(!is_found, "{place} stands in {}", program.display());
    }
    Ok(())
}

/// When the commit was made, in seconds since 1970: no other time is in what is handed out.
pub(super) fn made_at() -> Result<i64> {
    if let Ok(told) = std::env::var("SOURCE_DATE_EPOCH") {
        return told.parse().context("SOURCE_DATE_EPOCH");
    }
    let mut git = process::command("git");
    let shown = process::output(git.args(["log", "-1", "--format=%ct"]))?;
    shown.trim().parse().context("the time of the commit")
}

fn c_flags(target: &str) -> String {
    format!("CFLAGS_{}", target.replace('-', "_"))
}

/// Folders of this machine, which say nothing to anybody else.
struct Places {
    repository: PathBuf,
    target: PathBuf,
    cargo: PathBuf,
    /// The sources of `std`, if they are installed, and what stands for them where they are not.
    std: (PathBuf, String),
}

impl Places {
    fn find() -> Result<Self> {
        let target = workspace::target();
        std::fs::create_dir_all(&target)?;
        let home = std::env::home_dir().map(|home| home.join(".cargo"));
        let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
        let sysroot = process::output(rustc().args(["--print", "sysroot"]))?;
        let version = process::output(rustc().arg("-vV"))?;
        let mut lines = version.lines();
        let commit = lines.find_map(|line| line.strip_prefix("commit-hash: "));
        let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust");
        Ok(Self {
            repository: workspace::root().canonicalize()?,
            target: target.canonicalize()?,
            cargo: cargo.context("no home folder: set CARGO_HOME")?,
            std: (sources, format!("/rustc/{}", commit.unwrap_or("unknown"))),
        })
    }

    /// Each with what stands for it; of two that fit, the later one counts.
    fn pairs(&self) -> [(&Path, &str); 4] {
        [
            (&self.cargo, "/cargo"),
            (&self.std.0, &self.std.1),
            (&self.repository, "/mijn-aanpak"),
            (&self.target, "/mijn-aanpak/target"),
        ]
    }

    fn of_rust(&self) -> Vec<String> {
        let pairs = self.pairs().into_iter();
        let pairs = pairs.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
        let is_static = "-Ctarget-feature=+crt-static".to_owned();
        std::iter::once(is_static).chain(pairs).collect()
    }

    /// Sources of C come with crates, or are made where they are built.
    fn of_c(&self) -> Vec<String> {
        let [cargo, _, _, target] = self.pairs();
        let map = |(from, to): (&Path, &str)| format!("-ffile-prefix-map={}={to}", from.display());
        vec![map(cargo), map(target)]
    }

    fn all(&self) -> [&Path; 4] {
        self.pairs().map(|(from, _)| from)
    }
}

/// The compiler of the cargo that runs us.
pub(super) fn rustc() -> Command {
    let beside = std::env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name("rustc"));
    let rustc = beside.filter(|rustc| rustc.is_file());
    process::command(rustc.unwrap_or_else(|| PathBuf::from("rustc")))
}

/// The loader that a program for 64 bits asks the system for; a static one asks for none.
fn interpreter(elf: &[u8]) -> Option<String> {
    const INTERPRETER: usize = 3;
    let number = |from: usize, length: usize| {
        let bytes = elf.get(from..from.checked_add(length)?)?;
        let digits = bytes.iter().rev();
        Some(digits.fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte)))
    };
    let (first, size, count) = (number(32, 8)?, number(54, 2)?, number(56, 2)?);
    let mut headers = (0..count).map(|index| first + index * size);
    let header = headers.find(|header| number(*header, 4) == Some(INTERPRETER))?;
    let (from, length) = (number(header + 8, 8)?, number(header + 32, 8)?);
    let name = elf.get(from..from.checked_add(length)?)?;
    Some(
        String::from_utf8_lossy(name)
            .trim_end_matches('\0')
            .to_owned(),
    )
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    let Some(first) = part.first() else {
        return false;
    };
    let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
    let mut rests = starts.filter_map(|(start, _)| bytes.get(start..));
    rests.any(|rest| rest.starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_of_this_machine_asks_for_a_loader() {
        let ours = std::fs::read(std::env::current_exe().expect("we run")).expect("readable");
        assert!(interpreter(&ours).is_some_and(|name| name.contains("ld")));
        assert_eq!(interpreter(b"\x7fELF and no more"), None);
    }

    #[test]
    fn no_folder_of_this_machine_is_left() {
        let places = Places::find().expect("a machine");
        let flags = places.of_rust();
        for place in places.all() {
            let is_replaced = |flag: &String| flag.contains(&format!("={}=/", place.display()));
            assert!(flags.iter().any(is_replaced), "{}", place.display());
        }
        assert!(contains(b"a/b/c", b"/b") && !contains(b"a/b/c", b"/c/"));
        assert!(!contains(b"abc", b"") && !contains(b"ab", b"abc"));
    }
}
