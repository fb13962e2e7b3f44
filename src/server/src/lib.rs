//! The server: the sync endpoint, pairing, and the files of the app, in one program.
//!
//! It decides no rule of the field: that is `domain::apply`, the same on the phone. Here are the
//! sockets ([`serve`]), the database ([`store`]), the sessions and the demo people.

mod app;
mod ask_ready;
mod asking;
mod client_address;
mod clock;
mod config;
mod connections;
mod decide;
mod demo;
mod elsewhere;
mod encoding;
mod erasing;
mod export;
mod guests;
mod in_memory;
mod incoming;
pub mod integration;
mod log;
mod metrics;
mod monitoring;
mod municipalities;
mod municipality;
mod news;
mod open_files;
mod openapi;
mod origin;
mod problem;
mod retention;
mod routes;
mod runtime;
mod session;
mod shared_key;
mod site;
mod staff;
pub mod store;
mod timetable;
mod tls;
mod tries;
mod webpush;
mod whole_files;

pub use app::{App, Settings};
pub use ask_ready::{NotReady, ask_ready};
pub use clock::{Clock, parse_utc};
pub use config::{Config, DatabaseFlags, Fault, Flags, OneOfSeveral};
pub use connections::{serve, serve_tls};
pub use demo::{DemoPerson, DemoStaff, people as demo_people, staff as demo_staff};
pub use erasing::erase_person;
pub use export::export_person;
pub use integration::add_token;
pub use log::{Log, LogForm};
pub use metrics::{metrics_router, serve_metrics};
pub use monitoring::keep_stood;
pub use municipalities::{Municipalities, MunicipalityName, NoName};
pub use openapi::document as openapi_document;
pub use retention::{Retention, Rule, delete_old};
pub use routes::router;
pub use runtime::runtime;
pub use site::AppFiles;
pub use staff::{NoAccount, SecondFactor, make_account, random_staff_id};
pub use tls::{NoTls, Tls};
pub use webpush::PushSettings;
