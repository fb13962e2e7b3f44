//! Days, clock times and instants: instants in UTC, days as calendar days in Europe/Amsterdam.

mod clock_time;
mod day;
mod instant;

pub use clock_time::ClockTime;
pub use day::{Day, Month};
pub use instant::Instant;
