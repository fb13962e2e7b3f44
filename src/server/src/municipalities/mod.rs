//! Several municipalities in one installation. Each has an [`App`] of its own with its own store, and a request gets
//! that of the host which it names: nothing that it can say reaches another. What they share is about nobody: the
//! files of the app, and turns.

pub(crate) mod host;
mod name;
mod open;

use std::collections::HashMap;
use std::sync::Arc;

use ipnet::IpNet;

use crate::app::App;
use crate::staff::Passwords;

pub use name::{MunicipalityName, NoName};

/// What one server serves: one municipality under any host, or several, each under the hosts that are its own.
#[derive(Clone)]
pub struct Municipalities(pub(crate) Served);

#[derive(Clone)]
pub(crate) enum Served {
    One(Arc<App>),
    Several {
        all: Vec<Arc<App>>,
        /// Which of them a host means, in small letters.
        by_host: HashMap<String, usize>,
    },
}

/// What all have together.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) files: crate::site::BuiltApp,
    /// A try takes memory, so they stand in one line.
    pub(crate) passwords: Passwords,
}

impl Municipalities {
    /// Each with the hosts by which it is reached. A host that two have means the last: the settings are checked
    /// before.
    pub fn by_host(each: impl IntoIterator<Item = (Vec<String>, Arc<App>)>) -> Self {
        let (mut all, mut by_host) = (Vec::new(), HashMap::new());
        for (hosts, app) in each {
            by_host.extend(hosts.into_iter().map(|it| (it, all.len())));
            all.push(app);
        }
        Self(Served::Several { all, by_host })
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Arc<App>] {
        match &self.0 {
            Served::One(app) => std::slice::from_ref(app),
            Served::Several { all, .. } => all,
        }
    }
}

impl Municipalities {
    /// The proxies in front: the same ones for all.
    pub(crate) fn proxies(&self) -> &[IpNet] {
        self.all().first().map_or(&[], |app| &app.proxies)
    }
}

impl From<Arc<App>> for Municipalities {
    /// One, whatever host a request names.
    fn from(app: Arc<App>) -> Self {
        Self(Served::One(app))
    }
}
