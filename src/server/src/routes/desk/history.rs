//! `/api/v1/desk/people/{person}/history`: who changed what.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::PersonId;
use domain::desk::{Becomes, Duty, StaffAction};
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
        deeds.retain(|deed| staff.role.may(deed.action.duty()));
        if !staff.role.may(Duty::SeeRegelen) {
            deeds.iter_mut().for_each(hide_bills);
        }
        body::compressed_json(&History { deeds }, takes_gzip)
    })
    .await
}

/// From whom a bill came is not for who sees no bills.
fn hide_bills(deed: &mut Deed) {
    if let StaffAction::WriteAgreements(new) = &mut deed.action {
        let bills = new.agreed.iter_mut();
        let bills = bills.filter(|line| matches!(line.becomes, Becomes::Bill { .. }));
        bills.for_each(|line| line.becomes = Becomes::Step);
    }
}
