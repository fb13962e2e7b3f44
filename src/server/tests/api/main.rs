//! The whole server over HTTP, each test with its own database, its own port and its own clock.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by a panic"
)]

mod accounts;
mod agenda;
mod approaches;
mod at_desk;
mod attendance;
mod authenticator;
mod away;
mod backup;
mod bad_input;
mod buddies;
mod calendar;
mod client;
mod database;
mod database_tls;
mod delivered;
mod demo;
mod desk;
mod devices;
mod elsewhere;
mod events;
mod faults;
mod files;
mod first_release;
mod headers;
mod health;
mod integration;
mod integration_attendance;
mod integration_examples;
mod integration_heard;
mod integration_links;
mod integration_rules;
mod integration_things;
mod lessons;
mod migrations;
mod monitoring;
mod moving;
mod municipalities;
mod municipality;
mod openapi;
mod pairing;
mod passkeys;
mod personal;
mod phones;
mod photos;
mod program;
mod proposals;
mod provider;
mod push;
mod push_service;
mod released;
mod retention;
mod roles;
mod servers;
mod shared;
mod sign_in;
mod staff;
mod storage;
mod strengths;
mod support;
mod syncing;
mod talk_photos;
mod timetables;
mod tls;
mod who_pays;
mod why;
