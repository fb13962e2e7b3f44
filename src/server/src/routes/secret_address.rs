//! What a calendar program fetches under a secret address: the calendar of a person, the agenda of someone of the staff.

use std::ops::RangeInclusive;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use domain::time::Day;

use crate::session::Token;

/// So many days back are told.
const DAYS_BACK: i32 = 28;
/// So many months ahead are told.
const MONTHS_AHEAD: i32 = 18;

/// The days that are told.
pub(super) fn days(today: Day) -> RangeInclusive<Day> {
    today.plus_days(-DAYS_BACK)..=today.plus_months(MONTHS_AHEAD)
}

/// The secret at the end of the address, with or without `.ics`.
pub(super) fn secret(name: &str) -> Token {
    Token::typed(name.strip_suffix(".ics").unwrap_or(name))
}

/// The answer: iCalendar, which nobody on the way keeps.
pub(super) fn answer(ics: String) -> Response {
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let store = HeaderValue::from_static("no-store");
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, store)];
    (headers, ics).into_response()
}
