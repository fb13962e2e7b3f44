//! Figures for whoever watches the server (`OpenMetrics`, as Prometheus reads it). Nothing about whom: a route is its
//! template, and no label has a value that a request brought along. Of several municipalities each has its own, with
//! its name on every line.

mod serve;
mod together;

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::in_memory::Counts;
pub use serve::{metrics_router, serve_metrics};
use together::together;

/// Bounds of how long a request takes, in seconds.
const SECONDS: [f64; 12] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0,
];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Listener {
    who: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kept {
    what: &'static str,
}

/// How many mutations of a phone's request became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answered {
    pub(crate) applied: u64,
    pub(crate) refused: u64,
    /// Those at which the server stopped: they stay on the phone.
    pub(crate) left: u64,
}

/// What is asked for when the figures are read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Now {
    pub(crate) phones_listening: usize,
    pub(crate) desks_listening: usize,
    pub(crate) in_memory: Counts,
    /// Of the database, where it answers.
    pub(crate) stored: Option<crate::store::Figures>,
}

/// The figures.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Asked, Histogram, fn() -> Histogram>,
    mutations: Family<Outcome, Counter>,
    listening: Family<Listener, Gauge>,
    in_memory: Family<Kept, Gauge>,
    push_waiting: Gauge,
    database: Gauge<u64, AtomicU64>,
    free: Gauge<u64, AtomicU64>,
}

impl Metrics {
    /// Those of one municipality, or of this one among several.
    pub(crate) fn new(municipality: Option<&str>) -> Self {
        let label = municipality.map(|name| ("municipality".into(), name.to_owned().into()));
        let mut it = Self {
            registry: Registry::with_prefix_and_labels("mijn_aanpak", label.into_iter()),
            requests: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            mutations: Family::default(),
            listening: Family::default(),
            in_memory: Family::default(),
            push_waiting: Gauge::default(),
            database: Gauge::default(),
            free: Gauge::default(),
        };
        it.register();
        it
    }

    fn register(&mut self) {
        let all = &mut self.registry;
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        all.register("program", "The program that runs", version);
        all.register_with_unit(
            "http_request_duration",
            "How long requests took, by route and status; the count is that of the requests",
            Unit::Seconds,
            self.requests.clone(),
        );
        let mutations = "Mutations of phones that were answered, those that came again among them";
        all.register("sync_mutations", mutations, self.mutations.clone());
        let listening = "Open streams of news";
        all.register("events_streams", listening, self.listening.clone());
        let kept = "What is kept in memory of people so that it need not be made again";
        all.register("in_memory", kept, self.in_memory.clone());
        let waiting = "Notifications that wait to be sent";
        all.register("push_waiting", waiting, self.push_waiting.clone());
        let size = "Size of the database";
        all.register_with_unit("database_size", size, Unit::Bytes, self.database.clone());
        let free = "Room left on the disk of the database";
        all.register_with_unit("disk_free", free, Unit::Bytes, self.free.clone());
    }

    /// Counts a request.
    pub(crate) fn asked(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        let asked = Asked {
            method: known(method),
            route: route.to_owned(),
            status: status.as_u16(),
        };
        self.requests
            .get_or_create(&asked)
            .observe(took.as_secs_f64());
    }

    /// Counts what became of a phone's mutations.
    pub(crate) fn answered(&self, answered: Answered) {
        let all = [
            ("applied", answered.applied),
            ("refused", answered.refused),
            ("left", answered.left),
        ];
        for (outcome, count) in all.into_iter().filter(|(_, count)| *count > 0) {
            self.mutations
                .get_or_create(&Outcome { outcome })
                .inc_by(count);
        }
    }

    /// All figures as text.
    pub(crate) fn text(&self, now: Now) -> String {
        let all = [
            ("phones", now.phones_listening),
            ("desks", now.desks_listening),
        ];
        for (who, count) in all {
            self.listening
                .get_or_create(&Listener { who })
                .set(count as i64);
        }
        let all = [
            ("whole_files", now.in_memory.whole_files),
            ("overviews", now.in_memory.overviews),
            ("facts", now.in_memory.facts),
        ];
        for (what, count) in all {
            self.in_memory
                .get_or_create(&Kept { what })
                .set(count as i64);
        }
        if let Some(stored) = now.stored {
            self.push_waiting.set(stored.push_waiting as i64);
            self.database.set(stored.bytes);
            self.free.set(stored.free);
        }
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("writing to a String cannot fail");
        text
    }
}

/// What a stranger may write as a method stands in no label and no log.
pub(crate) fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_stranger_writes_is_no_label() {
        let metrics = Metrics::new(None);
        let odd = Method::from_bytes(b"SAMIR").unwrap();
        let took = Duration::from_millis(2);
        metrics.asked(&odd, "(file)", StatusCode::NOT_FOUND, took);
        metrics.asked(&Method::GET, "/api/v1/photos/{id}", StatusCode::OK, took);
        metrics.answered(Answered {
            applied: 3,
            refused: 1,
            left: 0,
        });
        let text = metrics.text(Now::default());
        assert!(!text.contains("SAMIR"), "{text}");
        for line in [
            "mijn_aanpak_http_request_duration_seconds_count{method=\"other\",route=\"(file)\",status=\"404\"} 1",
            "mijn_aanpak_http_request_duration_seconds_bucket{le=\"0.0025\",method=\"GET\",route=\"/api/v1/photos/{id}\",status=\"200\"} 1",
            "mijn_aanpak_sync_mutations_total{outcome=\"applied\"} 3",
            "mijn_aanpak_sync_mutations_total{outcome=\"refused\"} 1",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
    }
}
