//! `/api/v1/desk/people/{person}/history`: who changed what.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::PersonId;
use domain::desk::StaffAction;
use sync::desk::{Deed, History, Part};

use super::super::{body, in_background};
use super::people::look;
use super::signed_in;
use crate::app::App;
use crate::encoding::Encoding;
use crate::problem::ApiError;

/// What the team did with a person's file, as far as the role may do it too. The look is written down.
#[utoipa::path(get, path = "/api/v1/desk/people/{person}/history",
    params(("person" = String, Path, description = "Id of the person")),
    responses(
    (status = 200, description = "What was done, the last first", body = History),
    (status = 401, description = "Not signed in", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 404, description = "Not one of theirs", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    Path(person): Path<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let staff = signed_in(&app, &headers).await?.staff;
    let takes_gzip = Encoding::Gzip.is_accepted(&headers);
    let person = PersonId::new(person);
    in_background(move || {
        look(&app, &staff, &person, Part::File)?;
        let mut deeds = app.store.deeds(&person)?;
        deeds.retain(|deed| is_told(deed) && staff.role.may(deed.action.duty()));
        body::compressed_json(&History { deeds }, takes_gzip)
    })
    .await
}

/// What is read in the conversation is not told again.
const fn is_told(deed: &Deed) -> bool {
    !matches!(
        deed.action,
        StaffAction::ReadMessages { .. } | StaffAction::SendMessage { .. }
    )
}
