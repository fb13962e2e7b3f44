//! What each of several municipalities is told: in the file a table `[[municipality]]` for each.

use std::collections::BTreeSet;
use std::path::PathBuf;

use axum::http::Uri;

use super::OneOfSeveral;
use super::fault::{Place, What};
use super::said::{Said, Value};
use super::settled::{Found, each_of, it, path, text};
use crate::app::Settings;
use crate::elsewhere::address;
use crate::municipalities::{MunicipalityName, host};

/// What one of several was told; what is wrong counts as not said.
pub(super) struct Settlement {
    pub(super) name: Option<Found<MunicipalityName>>,
    hosts: Vec<String>,
    pub(super) municipality: Option<Found<PathBuf>>,
    pub(super) theme: Option<Found<PathBuf>>,
    pub(super) address: Option<Found<String>>,
}

impl Settlement {
    /// Each; none where nothing was said of several.
    pub(super) fn each(said: &mut Said) -> Vec<Self> {
        let each = said.take_each();
        if each.is_empty() {
            return Vec::new();
        }
        // Of which would it be?
        for name in ["municipality", "theme", "address"] {
            if let Some((place, _)) = said.take(name) {
                said.fault(place, What::OfEach(name));
            }
        }
        let mut taken = Taken::default();
        let mut settled = Vec::with_capacity(each.len());
        for (place, mut one) in each {
            settled.push(Self::of(&place, &mut one, &mut taken));
            said.faults.append(&mut one.faults);
        }
        settled
    }

    fn of(place: &Place, said: &mut Said, taken: &mut Taken) -> Self {
        for name in ["name", "hosts"] {
            if !said.is_said(name) {
                said.fault(place.clone(), What::Unsaid(name));
            }
        }
        let hosts = hosts(said, taken);
        let settled = Self {
            name: name(said, taken),
            municipality: path(said, "municipality"),
            theme: path(said, "theme"),
            address: text(said, "address", address),
            hosts,
        };
        settled.is_at_home(said);
        settled
    }

    /// A passkey works at the host of its address only, so that is one of theirs.
    fn is_at_home(&self, said: &mut Said) {
        let Some(address) = self.address.as_ref().filter(|_| !self.hosts.is_empty()) else {
            return;
        };
        let uri: Option<Uri> = address.it.parse().ok();
        let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
        if !self.hosts.iter().any(|it| it.eq_ignore_ascii_case(host)) {
            said.fault(address.place.clone(), What::Elsewhere);
        }
    }

    /// All of it, if nothing is missing; what is the same for all comes from these settings.
    pub(super) fn config(&self, common: &Settings) -> Option<OneOfSeveral> {
        let name = it(self.name.as_ref())?;
        let settings = Settings {
            data: common.data.join(name.as_str()),
            theme: it(self.theme.as_ref()),
            municipality: it(self.municipality.as_ref()),
            address: it(self.address.as_ref()),
            ..common.clone()
        };
        Some(OneOfSeveral {
            name,
            hosts: self.hosts.clone(),
            settings,
        })
    }
}

/// What those before have.
#[derive(Default)]
struct Taken {
    names: BTreeSet<MunicipalityName>,
    hosts: BTreeSet<String>,
}

fn name(said: &mut Said, taken: &mut Taken) -> Option<Found<MunicipalityName>> {
    let read = |text: &str| text.parse().map_err(|error| format!("{error}"));
    let found: Found<MunicipalityName> = text(said, "name", read)?;
    if !taken.names.insert(found.it.clone()) {
        let (what, which) = ("the name", found.it.to_string());
        said.fault(found.place.clone(), What::Twice { what, which });
    }
    Some(found)
}

fn hosts(said: &mut Said, taken: &mut Taken) -> Vec<String> {
    let name = "hosts";
    let Some((place, value)) = said.take(name) else {
        return Vec::new();
    };
    let texts = match value {
        Value::List(texts) if !texts.is_empty() => texts,
        _ => {
            let wanted = "a list of names of hosts, with at least one";
            said.fault(place, What::Kind { name, wanted });
            return Vec::new();
        }
    };
    let hosts = each_of(said, &place, texts, host::written);
    for host in &hosts {
        if !taken.hosts.insert(host.clone()) {
            let (what, which) = ("the host", host.clone());
            said.fault(place.clone(), What::Twice { what, which });
        }
    }
    hosts
}
