//! The whole server over HTTP, each test with its own database, its own port and its own clock.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by a panic"
)]

mod bad_input;
mod client;
mod demo;
mod desk;
mod devices;
mod events;
mod files;
mod headers;
mod monitoring;
mod municipality;
mod openapi;
mod pairing;
mod photos;
mod storage;
mod support;
mod syncing;
