//! What was said, as what it means.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use domain::time::Instant;
use ipnet::IpNet;

use super::Config;
use super::fault::{Place, What};
use super::municipalities::Settlement;
use super::names;
use super::said::{Said, Value};
use crate::app::Settings;
use crate::clock::{Clock, parse_utc};
use crate::elsewhere::address;
use crate::log::LogForm;
use crate::retention::{Retention, Rule};
use crate::site::AppFiles;
use crate::store::{Database, PostgresAddress};
use crate::webpush::PushSettings;

/// A setting that means something, and where it was said.
pub(super) struct Found<T> {
    pub(super) place: Place,
    pub(super) it: T,
}

/// Every setting; one that is wrong counts as not said, so that the others can be looked at.
pub(super) struct Settled {
    pub(super) listen: Option<Found<SocketAddr>>,
    pub(super) database: Option<Found<Database>>,
    pub(super) app: Option<Found<PathBuf>>,
    pub(super) theme: Option<Found<PathBuf>>,
    pub(super) municipality: Option<Found<PathBuf>>,
    proxies: Vec<IpNet>,
    pub(super) address: Option<Found<String>>,
    demo: Option<Found<bool>>,
    demo_stays: Option<Found<bool>>,
    now: Option<Found<Instant>>,
    pub(super) metrics: Option<Found<SocketAddr>>,
    pub(super) tls_cert: Option<Found<PathBuf>>,
    pub(super) tls_key: Option<Found<PathBuf>>,
    log: Option<Found<LogForm>>,
    retention: Retention,
    pub(super) municipalities: Vec<Settlement>,
}

impl Settled {
    pub(super) fn of(said: &mut Said) -> Self {
        let municipalities = Settlement::each(said);
        let database = database(said);
        if AppFiles::inside().is_none() {
            must_be_said(said, "app");
        }
        let settled = Self {
            listen: text(said, "listen", socket),
            database,
            app: path(said, "app"),
            theme: path(said, "theme"),
            municipality: path(said, "municipality"),
            proxies: networks(said),
            address: text(said, "address", address),
            demo: is_on(said, "demo"),
            demo_stays: is_on(said, "demo_stays"),
            now: text(said, "now", parse_utc),
            metrics: text(said, "metrics", socket),
            tls_cert: path(said, "tls_cert"),
            tls_key: path(said, "tls_key"),
            log: text(said, "log", log_form),
            retention: retention(said),
            municipalities,
        };
        settled.only_in_a_demo(said);
        settled.apart(said);
        settled.together(said);
        settled
    }

    fn only_in_a_demo(&self, said: &mut Said) {
        let stays = self.demo_stays.as_ref().filter(|found| found.it);
        let places = [
            ("demo_stays", stays.map(|found| &found.place)),
            ("now", self.now.as_ref().map(|found| &found.place)),
        ];
        for (name, place) in places {
            if let Some(place) = place.filter(|_| !self.is_demo()) {
                let other = "demo";
                said.fault(place.clone(), What::Without { name, other });
            }
        }
    }

    /// A port of 0 is any that is free; at every address of the machine it is also that of each.
    fn apart(&self, said: &mut Said) {
        let listen = it(self.listen.as_ref()).unwrap_or(LISTEN);
        let is_same = |metrics: SocketAddr| {
            let is_every = metrics.ip().is_unspecified() || listen.ip().is_unspecified();
            metrics.port() == listen.port() && (is_every || metrics.ip() == listen.ip())
        };
        let same = self.metrics.as_ref().filter(|found| is_same(found.it));
        if let Some(found) = same.filter(|_| listen.port() != 0) {
            said.fault(found.place.clone(), What::SamePort);
        }
    }

    /// A certificate is nothing without its key, nor the other way round.
    fn together(&self, said: &mut Said) {
        let (name, found, other) = match (&self.tls_cert, &self.tls_key) {
            (Some(cert), None) => ("tls_cert", cert, "tls_key"),
            (None, Some(key)) => ("tls_key", key, "tls_cert"),
            _ => return,
        };
        said.fault(found.place.clone(), What::Without { name, other });
    }

    fn is_demo(&self) -> bool {
        self.demo.as_ref().is_some_and(|found| found.it)
    }

    /// A folder that is named counts more than what the program carries.
    fn app_files(&self) -> Option<AppFiles> {
        let folder = it(self.app.as_ref()).map(AppFiles::Folder);
        folder.or_else(AppFiles::inside)
    }

    /// All of it, if nothing is missing.
    pub(super) fn config(&self) -> Option<Config> {
        let database = it(self.database.as_ref())?;
        let settings = Settings {
            data: match &database {
                Database::Folder(folder) => folder.clone(),
                Database::Postgres(_) => PathBuf::new(),
            },
            app: self.app_files()?,
            theme: it(self.theme.as_ref()),
            municipality: it(self.municipality.as_ref()),
            proxies: self.proxies.clone(),
            address: it(self.address.as_ref()),
            is_demo: self.is_demo(),
            demo_stays: it(self.demo_stays.as_ref()).unwrap_or_default(),
            push: PushSettings::default(),
            retention: self.retention,
            clock: it(self.now.as_ref()).map_or(Clock::System, Clock::started_at),
        };
        let listen = it(self.listen.as_ref()).unwrap_or(LISTEN);
        let each = self.municipalities.iter();
        let municipalities = each.map(|it| it.config(&settings)).collect::<Option<_>>()?;
        Some(Config {
            listen,
            database,
            metrics: it(self.metrics.as_ref()),
            tls: it(self.tls_cert.as_ref()).zip(it(self.tls_key.as_ref())),
            log: it(self.log.as_ref()).unwrap_or_default(),
            settings,
            municipalities,
        })
    }
}

/// A hundred years: what is to stay.
const MOST_DAYS: u32 = 36_500;
/// Where the server listens unless told otherwise.
const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);

pub(super) fn it<T: Clone>(found: Option<&Found<T>>) -> Option<T> {
    found.map(|found| found.it.clone())
}

pub(super) fn text<T>(
    said: &mut Said,
    name: &'static str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<Found<T>> {
    let (place, value) = said.take(name)?;
    let Value::Text(text) = value else {
        let wanted = "a text";
        said.fault(place, What::Kind { name, wanted });
        return None;
    };
    match read(text.trim()) {
        Ok(it) => Some(Found { place, it }),
        Err(why) => {
            said.fault(place, What::Value(why));
            None
        }
    }
}

/// Which database it is: `PostgreSQL` where one is named, and the folder otherwise.
pub(super) fn database(said: &mut Said) -> Option<Found<Database>> {
    if !said.is_said("database") {
        must_be_said(said, "data");
    }
    let (folder, ca) = (path(said, "data"), path(said, "database_ca"));
    let believed = ca.as_ref().map(|found| found.it.as_path());
    if !said.is_said("database") {
        if let Some(ca) = ca {
            let (name, other) = ("database_ca", "database");
            said.fault(ca.place, What::Without { name, other });
        }
        return folder.map(|found| Found {
            place: found.place,
            it: Database::Folder(found.it),
        });
    }
    let read = |text: &str| PostgresAddress::read(text, believed).map_err(|it| it.to_string());
    let found = text(said, "database", read)?;
    if found.it.has_password() && matches!(found.place, Place::Option(_)) {
        let why = "others on this machine can read a password on the command line: give `database` in the \
                   environment or in the file"
            .to_owned();
        said.fault(found.place.clone(), What::Value(why));
    }
    Some(Found {
        place: found.place,
        it: Database::Postgres(Box::new(found.it)),
    })
}

fn must_be_said(said: &mut Said, name: &'static str) {
    if !said.is_said(name) {
        let (option, variable) = (names::option(name), names::variable(name));
        let what = What::Missing {
            name,
            option,
            variable,
        };
        said.fault(Place::Elsewhere, what);
    }
}

/// One in the file is beside the file, wherever the program is started.
pub(super) fn path(said: &mut Said, name: &'static str) -> Option<Found<PathBuf>> {
    let written = |text: &str| match text {
        "" => Err(format!("`{name}` is empty")),
        text => Ok(PathBuf::from(text)),
    };
    let mut found = text(said, name, written)?;
    if let Place::Line(file, _) = &found.place {
        found.it = file.parent().unwrap_or(Path::new("")).join(&found.it);
    }
    Some(found)
}

fn is_on(said: &mut Said, name: &'static str) -> Option<Found<bool>> {
    let (place, value) = said.take(name)?;
    let it = match value {
        Value::Yes(is_on) => Some(is_on),
        Value::Text(text) => text.trim().parse().ok(),
        Value::List(_) | Value::Number(_) => None,
    };
    if it.is_none() {
        let wanted = "true or false";
        said.fault(place.clone(), What::Kind { name, wanted });
    }
    it.map(|it| Found { place, it })
}

/// Several: a list in the file, with commas between them in the environment.
fn networks(said: &mut Said) -> Vec<IpNet> {
    let name = "proxy";
    let Some((place, value)) = said.take(name) else {
        return Vec::new();
    };
    let texts = match value {
        Value::List(texts) => texts,
        Value::Text(text) => text.split(',').map(str::to_owned).collect(),
        Value::Yes(_) | Value::Number(_) => {
            let wanted = "a list of texts";
            said.fault(place, What::Kind { name, wanted });
            return Vec::new();
        }
    };
    each_of(said, &place, texts, network)
}

/// What each text of a list means; each that means nothing is a mistake.
pub(super) fn each_of<T>(
    said: &mut Said,
    place: &Place,
    texts: Vec<String>,
    read: impl Fn(&str) -> Result<T, String>,
) -> Vec<T> {
    let mut all = Vec::new();
    for text in texts {
        match read(text.trim()) {
            Ok(it) => all.push(it),
            Err(why) => said.fault(place.clone(), What::Value(why)),
        }
    }
    all
}

fn retention(said: &mut Said) -> Retention {
    let usual = Retention::default();
    let mut days = |name, rule: Rule| days(said, name, rule.fewest()).unwrap_or(usual.days(rule));
    Retention {
        looks: days("retention.looks", Rule::Looks),
        account_deeds: days("retention.account_deeds", Rule::AccountDeeds),
        phones: days("retention.phones", Rule::Phones),
        expired: days("retention.expired", Rule::Expired),
        notifications: days("retention.notifications", Rule::Notifications),
    }
}

fn days(said: &mut Said, name: &'static str, fewest: u32) -> Option<u32> {
    let (place, value) = said.take(name)?;
    let number = match value {
        Value::Number(number) => Some(number),
        Value::Text(text) => text.trim().parse().ok(),
        Value::Yes(_) | Value::List(_) => None,
    };
    let Some(number) = number else {
        let wanted = "a whole number of days";
        said.fault(place, What::Kind { name, wanted });
        return None;
    };
    let days = u32::try_from(number).ok();
    let days = days.filter(|it| (fewest..=MOST_DAYS).contains(it));
    if days.is_none() {
        let why = format!("`{name}` is {fewest} to {MOST_DAYS} days, not {number}");
        said.fault(place, What::Value(why));
    }
    days
}

fn network(text: &str) -> Result<IpNet, String> {
    text.parse()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| format!("`{text}` is no address and no network"))
}

fn log_form(text: &str) -> Result<LogForm, String> {
    match text {
        "text" => Ok(LogForm::Text),
        "json" => Ok(LogForm::Json),
        other => Err(format!("`log` is text or json, not {other}")),
    }
}

fn socket(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is no address with a port, such as 127.0.0.1:8080"))
}
