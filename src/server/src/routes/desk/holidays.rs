//! `/api/v1/desk/holidays`: when there are no lessons here.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::desk::Duty;
use sync::desk::Holidays;

use super::super::body;
use super::signed_in;
use crate::app::App;
use crate::problem::ApiError;

/// The holidays of the municipality's own file, for who may change the week.
#[utoipa::path(get, path = "/api/v1/desk/holidays", responses(
    (status = 200, description = "The holidays", body = Holidays),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not for this role", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    if !staff.role.may(Duty::ChangeWeek) {
        return Err(ApiError::NotFound);
    }
    let holidays = app.municipality.holidays.clone();
    body::json(&Holidays { holidays })
}
