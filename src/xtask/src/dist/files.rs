//! What is handed out beside the program, as it stands in the repository.

use crate::workspace;
use anyhow::{Context, Result};
use std::path::Path;

/// From the repository's root; handed out under the last part of its name.
const FILES: &[&str] = &[
    "LICENSE",
    "docs/run/mijn-aanpak.service",
    "docs/run/Containerfile",
    "docs/run/Caddyfile",
    "docs/run/nginx.conf",
    "docs/mijn-aanpak.example.toml",
    "docs/municipality.example.toml",
    "docs/approach.example.toml",
    "docs/operations.md",
];
/// A folder with nothing in it.
pub(super) const EMPTY: &str = "data";

/// Copies them.
pub(super) fn copy(folder: &Path) -> Result<()> {
    for file in FILES {
        let from = workspace::path(file);
        std::fs::copy(&from, folder.join(name(file)))
            .with_context(|| format!("copying {}", from.display()))?;
    }
    Ok(())
}

fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::{PROGRAM, SBOM, sums};
    use std::collections::BTreeSet;

    fn text(file: &str) -> String {
        std::fs::read_to_string(workspace::path(file)).expect(file)
    }

    /// Values of a setting of the unit, in all lines that set it.
    fn values<'a>(unit: &'a str, setting: &str) -> Vec<&'a str> {
        let lines = unit.lines().filter_map(|line| line.split_once('='));
        let set = lines.filter(|(name, _)| *name == setting);
        set.map(|(_, value)| value).collect()
    }

    #[test]
    fn everything_that_is_handed_out_is_there() {
        let names: BTreeSet<&str> = FILES.iter().map(|file| name(file)).collect();
        assert_eq!(names.len(), FILES.len(), "two have one name");
        for file in FILES {
            assert!(workspace::path(file).is_file(), "{file}");
        }
    }

    #[test]
    fn the_unit_parses_and_keeps_the_server_in() {
        let unit = text("docs/run/mijn-aanpak.service");
        let mut sections = Vec::new();
        for line in unit.lines().filter(|line| !line.is_empty()) {
            let section = line.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
            sections.extend(section);
            let setting = line.split_once('=').map(|(name, _)| name);
            let is_setting = setting.is_some_and(|name| {
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic())
            });
            assert!(
                line.starts_with('#') || section.is_some() || is_setting,
                "{line}"
            );
        }
        assert_eq!(sections, ["Unit", "Service", "Install"]);
        for (setting, value) in [
            ("User", "mijn-aanpak"),
            ("StateDirectory", "mijn-aanpak"),
            ("ProtectSystem", "strict"),
            ("ProtectHome", "yes"),
            ("PrivateTmp", "yes"),
            ("NoNewPrivileges", "yes"),
            ("MemoryDenyWriteExecute", "yes"),
            ("CapabilityBoundingSet", ""),
            ("RestrictAddressFamilies", "AF_UNIX AF_INET AF_INET6"),
        ] {
            assert_eq!(values(&unit, setting), [value], "{setting}");
        }
        assert!(values(&unit, "SystemCallFilter").contains(&"@system-service"));
    }

    #[test]
    fn the_guide_installs_where_the_unit_looks() {
        let (unit, guide) = (
            text("docs/run/mijn-aanpak.service"),
            text("docs/operations.md"),
        );
        let set = ["ExecStart", "ExecStartPre", "EnvironmentFile"].into_iter();
        let words = set.flat_map(|setting| values(&unit, setting));
        let words = words.flat_map(|value| value.split(' '));
        let paths = words.map(|word| word.trim_start_matches('-'));
        let paths: BTreeSet<&str> = paths.filter(|word| word.starts_with('/')).collect();
        assert_eq!(paths.len(), 3, "{paths:?}");
        for path in paths {
            assert!(
                guide.contains(path),
                "docs/operations.md does not name {path}"
            );
        }
        let data = values(&unit, "StateDirectory").concat();
        assert!(guide.contains(&format!("/var/lib/{data}")));
        assert!(text("docs/mijn-aanpak.example.toml").contains(&format!("/var/lib/{data}")));
    }

    #[test]
    fn every_file_that_the_guide_names_is_there() {
        let guide = text("docs/operations.md");
        let links = guide.split("](").skip(1);
        let links = links.filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://") && !link.starts_with('#')) {
            let file = link.split('#').next().unwrap_or(link);
            assert!(workspace::path("docs").join(file).exists(), "{link}");
        }
        // What a command takes from the folder that is handed out.
        let handed_out: BTreeSet<&str> = FILES.iter().map(|file| name(file)).collect();
        let commands = guide.lines().filter_map(|line| line.strip_prefix("    "));
        let copied = commands.filter_map(|line| line.strip_prefix("install "));
        let mut seen = 0;
        for line in copied.filter(|line| !line.contains("--directory")) {
            let words: Vec<&str> = line.split(' ').collect();
            let from = words.get(words.len().saturating_sub(2)).copied();
            let from = from.expect("a file and where it goes");
            let is_there = [PROGRAM, SBOM, sums::NAME].contains(&from) || handed_out.contains(from);
            assert!(is_there, "{line}");
            seen += 1;
        }
        assert!(seen >= 3, "{seen} files are installed");
    }

    #[test]
    fn the_container_takes_only_what_is_handed_out() {
        let file = text("docs/run/Containerfile");
        let handed_out: BTreeSet<&str> = FILES.iter().map(|file| name(file)).collect();
        for line in file.lines().filter_map(|line| line.strip_prefix("COPY ")) {
            let words: Vec<&str> = line.split(' ').filter(|it| !it.starts_with("--")).collect();
            let (_, from) = words.split_last().expect("where it goes");
            for name in from {
                let made_here = [PROGRAM, SBOM, EMPTY].contains(name);
                assert!(made_here || handed_out.contains(name), "{name}");
            }
        }
        assert!(file.contains("\nUSER 65532:65532\n"));
    }
}
