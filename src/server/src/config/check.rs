//! Looks at the files and folders that the configuration names, and makes nothing.

use std::io::ErrorKind;
use std::net::{SocketAddr, UdpSocket};
use std::path::{Path, PathBuf};

use super::fault::{Place, What};
use super::said::Said;
use super::settled::{Found, Settled};
use crate::municipality::{self, SecretFrom};
use crate::site::{AppFiles, BuiltApp};
use crate::staff::Passkeys;
use crate::store::Database;
use crate::tls::Tls;

/// Every mistake in what is named.
pub(super) fn all(settled: &Settled, said: &mut Said) {
    if settled.municipalities.is_empty() {
        look(said, settled.database.as_ref(), database);
    }
    if let Some(found) = &settled.database {
        secret(found, said);
    }
    look(said, settled.app.as_ref(), |it| {
        let app = AppFiles::Folder(it.clone());
        BuiltApp::read(&app).map(drop).map_err(told)
    });
    look(said, settled.theme.as_ref(), |it| theme(it));
    look(said, settled.address.as_ref(), |it| {
        Passkeys::at(it).map(drop).map_err(told)
    });
    look(said, settled.listen.as_ref(), |it| here("listen", *it));
    look(said, settled.metrics.as_ref(), |it| here("metrics", *it));
    if let (Some(cert), Some(key)) = (&settled.tls_cert, &settled.tls_key)
        && let Err(error) = Tls::read(&cert.it, &key.it)
    {
        said.fault(cert.place.clone(), What::Told(error.to_string()));
    }
    let from = SecretFrom::of(!settled.municipalities.is_empty());
    municipality(said, settled.municipality.as_ref(), from);
    several(settled, said, from);
}

fn municipality(said: &mut Said, file: Option<&Found<PathBuf>>, from: SecretFrom) {
    let faults = file.map(|file| municipality::faults(&file.it, from));
    for fault in faults.into_iter().flatten() {
        said.fault(Place::Elsewhere, What::Told(fault));
    }
}

/// What each of several municipalities names.
fn several(settled: &Settled, said: &mut Said, from: SecretFrom) {
    let each = &settled.municipalities;
    let of_all = settled.database.as_ref().filter(|_| !each.is_empty());
    look(said, of_all, |it| Ok(it.check_for_several()?));
    for one in each {
        if let Some((all, name)) = of_all.zip(one.name.as_ref()) {
            let it = all.it.of(&name.it);
            let place = name.place.clone();
            look(said, Some(&Found { place, it }), database);
        }
        look(said, one.theme.as_ref(), |it| theme(it));
        look(said, one.address.as_ref(), |it| {
            Passkeys::at(it).map(drop).map_err(told)
        });
        municipality(said, one.municipality.as_ref(), from);
    }
}

/// Whether this machine has the address. Asked with UDP, which has the same ones: nobody who comes to the server that runs
/// meets us in its place. Whoever looks may have other rights than the server, so those are not asked.
fn here(name: &str, address: SocketAddr) -> Result<(), What> {
    match UdpSocket::bind(address) {
        Err(error) if error.kind() == ErrorKind::AddrNotAvailable => Err(What::Told(format!(
            "`{name}`: this machine has no address {}",
            address.ip()
        ))),
        _ => Ok(()),
    }
}

fn look<T>(said: &mut Said, found: Option<&Found<T>>, look: impl Fn(&T) -> Result<(), What>) {
    let Some(found) = found else { return };
    if let Err(what) = look(&found.it) {
        said.fault(found.place.clone(), what);
    }
}

#[expect(clippy::needless_pass_by_value, reason = "goes behind map_err")]
fn told(error: anyhow::Error) -> What {
    What::Told(format!("{error:#}"))
}

fn database(database: &Database) -> Result<(), What> {
    if let Database::Folder(folder) = database {
        data(folder)?;
    }
    Ok(database.check()?)
}

/// A password stands in no file that everybody on the machine may read.
fn secret(found: &Found<Database>, said: &mut Said) {
    let (Database::Postgres(address), Place::Line(file, _)) = (&found.it, &found.place) else {
        return;
    };
    if address.has_password() && is_for_everybody(file) {
        let file = file.display();
        let why = format!("there is a password here, and everybody may read {file}: chmod o-r");
        said.fault(found.place.clone(), What::Value(why));
    }
}

fn is_for_everybody(file: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        const OTHERS: u32 = 0o004;
        std::fs::metadata(file).is_ok_and(|it| it.permissions().mode() & OTHERS != 0)
    }
    #[cfg(not(unix))]
    false
}

/// The folder of the database, or the nearest one in which it can be made.
fn data(folder: &Path) -> Result<(), What> {
    let is_there = |it: &&Path| it.as_os_str().is_empty() || it.exists();
    let nearest = folder.ancestors().find(is_there).unwrap_or(folder);
    let nearest = if nearest.as_os_str().is_empty() {
        Path::new(".")
    } else {
        nearest
    };
    let wrong = |why: String| What::Path {
        path: nearest.to_owned(),
        why,
    };
    if !nearest.is_dir() {
        return Err(wrong("it is no folder".to_owned()));
    }
    // Made and gone at once: rights alone do not say whether the disk takes something.
    tempfile::tempfile_in(nearest).map_err(|error| wrong(error.to_string()))?;
    Ok(())
}

fn theme(file: &Path) -> Result<(), What> {
    let wrong = |why: String| What::Path {
        path: file.to_owned(),
        why,
    };
    let css = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
    if css.contains("--") {
        Ok(())
    } else {
        Err(wrong("it gives no value to any token (--…)".to_owned()))
    }
}
