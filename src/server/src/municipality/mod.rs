//! The municipality's own file: telephone numbers, terms, who usually pays, own items, links. It is
//! read and checked when the server starts; `docs/municipality.example.toml` explains every line.

mod approach;
mod check;
mod fault;
mod form;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use domain::desk::{Approach, Holiday};
use domain::regelen::LocalRule;

use crate::elsewhere::{Elsewhere, Secret, Settings, SignInForm};
use fault::Fault;

/// In which variable the secret of the sign-in may stand, in place of a file.
const SECRET: &str = "MIJN_AANPAK_SIGN_IN_SECRET";

/// What the server knows of its municipality.
#[derive(Debug)]
pub(crate) struct Municipality {
    /// Its name, as people read it.
    pub(crate) name: String,
    /// Which version of the file it is; none without a file.
    pub(crate) version: Option<String>,
    /// What it does in its own way.
    pub(crate) rules: Vec<LocalRule>,
    /// How it works with the plan, where it chose or wrote that.
    pub(crate) approach: Option<Approach>,
    /// When there are no lessons.
    pub(crate) holidays: Vec<Holiday>,
    /// Its own sign-in for the staff.
    pub(crate) sign_in: Option<Settings>,
    /// Whom a push service writes to when something is wrong: an address with `mailto:` or `https:`.
    pub(crate) push_contact: String,
    /// Hosts of push services beside the known ones.
    pub(crate) push_hosts: Vec<String>,
}

impl Municipality {
    fn nameless() -> String {
        "Gemeente".to_owned()
    }

    /// Nobody reads what is sent there: it is for a server that has no file.
    fn no_contact() -> String {
        "mailto:nobody@mijn-aanpak.invalid".to_owned()
    }
}

impl Default for Municipality {
    fn default() -> Self {
        Self {
            name: Self::nameless(),
            version: None,
            rules: Vec::new(),
            approach: None,
            holidays: Vec::new(),
            sign_in: None,
            push_contact: Self::no_contact(),
            push_hosts: Vec::new(),
        }
    }
}

/// Where the secret of the sign-in may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecretFrom {
    /// In a file of its own, or in the environment.
    FileOrEnvironment,
    /// In a file of its own: the environment has one, and several municipalities would give it to each other's
    /// providers.
    File,
}

impl SecretFrom {
    /// For one municipality, or for one of several.
    pub(crate) const fn of(is_of_several: bool) -> Self {
        if is_of_several {
            Self::File
        } else {
            Self::FileOrEnvironment
        }
    }
}

/// What stands in this file.
///
/// # Errors
/// When the file cannot be read, or is wrong anywhere: every mistake is told with its line.
pub(crate) fn read(path: &Path, from: SecretFrom) -> Result<Municipality> {
    let found = checked(path, check::read)?;
    let own = found.own_approach.map(|own| {
        let own = path.parent().unwrap_or(path).join(own);
        checked(&own, approach::read)
    });
    Ok(Municipality {
        name: found.name,
        version: Some(found.version),
        rules: found.rules,
        approach: own.transpose()?.or(found.approach),
        holidays: found.holidays,
        sign_in: found
            .sign_in
            .map(|form| with_secret(form, from))
            .transpose()?,
        push_contact: found.push_contact,
        push_hosts: found.push_hosts,
    })
}

/// The version of this file, if it is good.
pub(crate) fn version(path: &Path) -> Option<String> {
    checked(path, check::read).ok().map(|found| found.version)
}

/// Every mistake in this file, in the way of working that it names and in how its sign-in is reached.
pub(crate) fn faults(path: &Path, from: SecretFrom) -> Vec<String> {
    let mut faults = Vec::new();
    let mut tell = |error: anyhow::Error| faults.push(format!("{error:#}"));
    let found = checked(path, check::read);
    // A mistake in the one file hides none in the other.
    let own = match &found {
        Ok(found) => found.own_approach.clone(),
        Err(_) => std::fs::read_to_string(path)
            .ok()
            .and_then(|text| check::own_approach(&text)),
    };
    let sign_in = found.map_err(&mut tell).ok().and_then(|it| it.sign_in);
    if let Some(own) = own {
        let own = path.parent().unwrap_or(path).join(own);
        checked(&own, approach::read).map_err(&mut tell).ok();
    }
    if let Some(form) = sign_in {
        let usable = with_secret(form, from).and_then(Elsewhere::new);
        usable.map_err(&mut tell).ok();
    }
    faults
}

fn checked<T>(path: &Path, check: impl Fn(&str) -> Result<T, Vec<Fault>>) -> Result<T> {
    let name = path.display();
    let text = std::fs::read_to_string(path).with_context(|| format!("{name} cannot be read"))?;
    check(&text).or_else(|faults| {
        let lines: Vec<_> = faults.iter().map(|it| format!("{name}:{it}")).collect();
        bail!(
            "the file of the municipality is wrong\n{}",
            lines.join("\n")
        )
    })
}

/// The secret comes from a file of its own, or from the environment: the municipality's file is shown
/// around.
fn with_secret(form: SignInForm, from: SecretFrom) -> Result<Settings> {
    let secret = match &form.secret_file {
        Some(path) => std::fs::read_to_string(path).with_context(|| {
            format!(
                "the secret of the sign-in, {}, cannot be read",
                path.display()
            )
        })?,
        None if from == SecretFrom::File => bail!(
            "the sign-in has no secret: where there are several municipalities each gives `secret_file`"
        ),
        None => std::env::var(SECRET).with_context(|| {
            format!("the sign-in has no secret: give `secret_file`, or {SECRET} in the environment")
        })?,
    };
    let secret = secret.trim();
    if secret.is_empty() {
        bail!("the secret of the sign-in is empty");
    }
    let secret = Secret(secret.to_owned());
    Ok(Settings { form, secret })
}
