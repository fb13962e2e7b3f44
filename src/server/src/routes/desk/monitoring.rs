//! `/api/v1/desk/monitoring`: the monthly figures, without names.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use domain::desk::Duty;
use domain::desk::monitoring::{CalendarMonth, MonthTable};
use serde::Deserialize;

use super::super::{body, in_background};
use super::signed_in;
use crate::app::App;
use crate::encoding::Encoding;
use crate::monitoring;
use crate::problem::ApiError;

/// Which month; the one of today when none is said.
#[derive(Deserialize)]
pub(crate) struct Asked {
    month: Option<String>,
}

/// The figures of a month.
#[utoipa::path(get, path = "/api/v1/desk/monitoring",
    params(("month" = Option<String>, Query, description = "As 2026-11; the month of today without it")),
    responses(
    (status = 200, description = "The figures; what is null is of a group under five, or would tell of one",
        body = MonthTable),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "No month, or one to come", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn table(
    State(app): State<Arc<App>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let found = of_month(app, &asked, &headers).await?;
    body::compressed_json(&found, Encoding::Gzip.is_accepted(&headers))
}

/// The same figures for a spreadsheet.
#[utoipa::path(get, path = "/api/v1/desk/monitoring.csv",
    params(("month" = Option<String>, Query, description = "As 2026-11; the month of today without it")),
    responses(
    (status = 200, description = "One number a line; what is empty is hidden", content_type = "text/csv"),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 422, description = "No month, or one to come", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn csv(
    State(app): State<Arc<App>>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let found = of_month(app, &asked, &headers).await?;
    let text = monitoring::csv(&found).map_err(|_| ApiError::Interrupted)?;
    let name = format!("attachment; filename=\"maandcijfers-{}.csv\"", found.month);
    let name = HeaderValue::from_str(&name).map_err(|_| ApiError::Interrupted)?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, text).into_response())
}

async fn of_month(
    app: Arc<App>,
    asked: &Asked,
    headers: &HeaderMap,
) -> Result<MonthTable, ApiError> {
    let staff = signed_in(&app, headers).await?.staff;
    if !staff.role.may(Duty::SeeMonitoring) {
        return Err(ApiError::NotFound);
    }
    let today = app.clock.now().day();
    let this = CalendarMonth::of(today);
    let month = match &asked.month {
        None => this,
        Some(text) => text
            .parse()
            .ok()
            .filter(|month| *month <= this)
            .ok_or_else(|| ApiError::malformed("month", "a month that has begun, as 2026-11"))?,
    };
    in_background(move || app.in_memory.files.table(app.store.as_ref(), month, today)).await
}
