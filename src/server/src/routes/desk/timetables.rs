//! `/api/v1/desk/timetables`: what stands in the file of a school. Nothing of it is kept here: it is put in a
//! week by an action.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use domain::desk::Duty;
use sync::desk::ReadTimetable;

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::problem::ApiError;
use crate::timetable::{read_csv, read_ics};

/// Reads a timetable: `text/calendar` or `text/csv`.
#[utoipa::path(post, path = "/api/v1/desk/timetables",
    request_body(content = String, content_type = "text/calendar"),
    responses(
    (status = 200, description = "Its lessons, or the first broken line", body = ReadTimetable),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 413, description = "Larger than a timetable is", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 415, description = "Neither of the two", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn read(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    if !staff.role.may(Duty::ChangeWeek) {
        return Err(ApiError::NotFound);
    }
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let is_csv = kind.starts_with("text/csv");
    let wanted = if is_csv { "text/csv" } else { "text/calendar" };
    let bytes = body::take_kind(&headers, body, wanted).await?;
    let now = app.clock.now();
    in_background(move || {
        let read: ReadTimetable = if is_csv {
            read_csv(&bytes, now)
        } else {
            read_ics(&bytes, now)
        };
        body::json(&read)
    })
    .await
}
