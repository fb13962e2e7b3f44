//! What every request can reach, and how it is put together when the server starts.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use ipnet::IpNet;

use crate::asking::Asking;
use crate::clock::Clock;
use crate::demo;
use crate::elsewhere::Elsewhere;
use crate::in_memory::InMemory;
use crate::metrics::Metrics;
use crate::municipalities::{MunicipalityName, Shared};
use crate::municipality::{self, Municipality, SecretFrom};
use crate::news::News;
use crate::retention::Retention;
use crate::shared_key::SharedKey;
use crate::site::{AppFiles, BuiltApp, Site};
use crate::staff::{Challenges, Passkeys, Passwords};
use crate::store::{SqliteStore, Store};
use crate::tries::{self, Tries, TriesHere};
use crate::webpush::{PushSettings, WebPush};

/// With what the server starts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder of the database; made when it is not there.
    pub data: PathBuf,
    /// The built app.
    pub app: AppFiles,
    /// Token file of the municipality, in place of the default theme.
    pub theme: Option<PathBuf>,
    /// File of the municipality: what it does in its own way.
    pub municipality: Option<PathBuf>,
    /// Whether the demo people are there and their codes work.
    pub is_demo: bool,
    /// Whether the demo people stay in the weeks in which they are.
    pub demo_stays: bool,
    /// Proxies in front of the server, whose word on who asks is believed.
    pub proxies: Vec<IpNet>,
    /// The address of the server as browsers know it: passkeys work there only.
    pub address: Option<String>,
    /// How phones are told something while the app is closed.
    pub push: PushSettings,
    /// After how many days what is old is deleted.
    pub retention: Retention,
    /// The clock.
    pub clock: Clock,
}

/// The server without its socket.
pub struct App {
    /// Which of several municipalities it serves.
    name: Option<MunicipalityName>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) site: Site,
    pub(crate) tries: Tries,
    pub(crate) answer_tries: TriesHere,
    pub(crate) link_tries: TriesHere,
    pub(crate) token_tries: TriesHere,
    pub(crate) passwords: Passwords,
    pub(crate) news: News,
    pub(crate) web_push: WebPush,
    pub(crate) asking: Asking,
    pub(crate) in_memory: Arc<InMemory>,
    pub(crate) clock: Clock,
    pub(crate) proxies: Vec<IpNet>,
    pub(crate) is_demo: bool,
    pub(crate) elsewhere: Option<Elsewhere>,
    pub(crate) has_passwords: bool,
    pub(crate) passkeys: Option<Passkeys>,
    pub(crate) challenges: Challenges,
    pub(crate) municipality: Municipality,
    pub(crate) retention: Retention,
    pub(crate) metrics: Metrics,
}

impl App {
    /// Opens the database (and brings it up to date), reads the app's files and, for a demo,
    /// brings the demo people to the week of today.
    ///
    /// # Errors
    /// When the folder, the database or the app cannot be read; the text says what to do.
    pub fn open(settings: &Settings) -> Result<Self> {
        let store = SqliteStore::open(&settings.data).with_context(|| {
            format!(
                "the database in {} cannot be opened",
                settings.data.display()
            )
        })?;
        Self::with_store(settings, Arc::new(store))
    }

    /// The same with a store that is open already.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn with_store(settings: &Settings, store: Arc<dyn Store>) -> Result<Self> {
        let shared = Shared {
            files: BuiltApp::read(&settings.app)?,
            passwords: Passwords::default(),
        };
        Self::of(None, settings, store, &shared)
    }

    /// That of one municipality among several, which has a name.
    pub(crate) fn of(
        name: Option<MunicipalityName>,
        settings: &Settings,
        store: Arc<dyn Store>,
        shared: &Shared,
    ) -> Result<Self> {
        if settings.is_demo {
            let today = settings.clock.now().day();
            demo::bring_to(store.as_ref(), today, !settings.demo_stays)
                .context("the demo people cannot be loaded")?;
        }
        let mut municipality = match &settings.municipality {
            Some(path) => municipality::read(path, SecretFrom::of(name.is_some()))?,
            None => Municipality::default(),
        };
        let rules = &municipality.rules;
        let changed = store.set_local_rules(rules)?;
        let version = municipality.version.as_deref().unwrap_or("none");
        tracing::info!(version, rules = rules.len(), changed, "local rules");
        let elsewhere = municipality.sign_in.take();
        let has_passwords = elsewhere.as_ref().is_none_or(|it| it.form.passwords);
        // Where passwords are off, whoever is gone at the municipality is gone here too.
        let address = settings.address.as_ref().filter(|_| has_passwords);
        let passkeys = address.map(|it| Passkeys::at(it)).transpose()?;
        let elsewhere = elsewhere.map(Elsewhere::new).transpose()?;
        let web_push = WebPush::open(store.as_ref(), &municipality, &settings.push)
            .context("the keys of Web Push cannot be had")?;
        let shared_key =
            SharedKey::of(store.as_ref()).context("the key of the servers cannot be had")?;
        let tries = Tries::new(&store, &shared_key);
        let in_memory = Arc::new(InMemory::default());
        let news = News::new(Arc::clone(&in_memory));
        news.join(&store)
            .context("there are no threads to hear other servers")?;
        Ok(Self {
            store,
            tries,
            site: Site::of(&shared.files, settings.theme.as_deref())?,
            answer_tries: TriesHere::new(tries::OF_ANSWERS),
            link_tries: TriesHere::new(tries::OF_LINK),
            token_tries: TriesHere::new(tries::OF_TOKEN),
            passwords: shared.passwords.clone(),
            news,
            web_push,
            asking: Asking::default(),
            in_memory,
            clock: settings.clock.clone(),
            proxies: settings.proxies.clone(),
            is_demo: settings.is_demo,
            elsewhere,
            has_passwords,
            passkeys,
            challenges: Challenges::new(&shared_key),
            municipality,
            retention: settings.retention,
            metrics: Metrics::new(name.as_ref().map(MunicipalityName::as_str)),
            name,
        })
    }

    /// What stands in each line of the log that is about this municipality; nothing where it is the only one.
    pub(crate) fn span(&self) -> tracing::Span {
        let name = self.name.as_ref();
        name.map_or_else(tracing::Span::none, MunicipalityName::span)
    }
}
