//! The server: the sync endpoint, pairing, and the files of the app, in one program.
//!
//! It decides no rule of the field: that is `domain::apply`, the same on the phone. Here are the
//! sockets ([`serve`]), the database ([`store`]), the sessions and the demo people.

mod app;
mod clock;
mod decide;
mod demo;
mod encoding;
mod incoming;
mod log;
mod municipality;
mod openapi;
mod origin;
mod problem;
mod routes;
mod session;
mod site;
pub mod store;
mod tries;

pub use app::{App, Settings};
pub use clock::{Clock, parse_utc};
pub use demo::{DemoPerson, people as demo_people};
pub use log::Log;
pub use openapi::document as openapi_document;
pub use routes::{router, serve};
