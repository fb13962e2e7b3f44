//! The phone's clock.

use domain::time::Instant;
use gloo_timers::callback::Interval;

/// What the phone's clock says (UTC).
pub fn now() -> Instant {
    Instant::from_millis(js_sys::Date::now() as i64)
}

/// Calls back every minute, for as long as the page lives.
pub fn every_minute(callback: impl FnMut() + 'static) {
    Interval::new(60_000, callback).forget();
}
