//! The phone's clock.

use domain::time::Instant;
use gloo_timers::callback::{Interval, Timeout};

/// What the phone's clock says (UTC).
pub fn now() -> Instant {
    Instant::from_millis(js_sys::Date::now() as i64)
}

/// Calls back every minute, for as long as the page lives.
pub fn every_minute(callback: impl FnMut() + 'static) {
    Interval::new(60_000, callback).forget();
}

/// Calls back once after so many milliseconds, and up to half as many more: browsers that lost a server
/// together do not come back together.
pub fn after_about(millis: u32, callback: impl FnOnce() + 'static) {
    let more = f64::from(millis) / 2.0 * js_sys::Math::random();
    Timeout::new(millis + more as u32, callback).forget();
}
