//! The description of the API (`OpenAPI` 3.1), made from the code.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use utoipa::OpenApi as _;

use crate::integration::{
    AppointmentForm, BillForm, ChangePage, LessonsForm, LinkForm, Page, PersonForm,
    ShownAppointment, ShownBill, ShownLessons, ShownPerson, ShownStep, StepForm, describe,
};
use crate::problem::ApiError;
use crate::routes::{
    agenda, buddies, calendar, desk, events, health, looks, pairing, phones, photos, sign_out,
    sync, webpush,
};
use crate::store::StoreError;

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Mijn Aanpak",
        description = "How the app of a status holder and the server come to hold the same file.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    paths(
        agenda::feed,
        buddies::add,
        buddies::end,
        buddies::list,
        buddies::shared,
        calendar::end,
        calendar::feed,
        calendar::make,
        calendar::state,
        desk::account::open,
        desk::account::show,
        desk::accounts::list,
        desk::accounts::make,
        desk::accounts::close,
        desk::accounts::another_code,
        desk::accounts::hand_over,
        desk::away::show,
        desk::away::say,
        desk::away::take_back,
        desk::agenda::drop_feed,
        desk::agenda::feed,
        desk::agenda::make_feed,
        desk::agenda::week,
        desk::colleagues::list,
        desk::elsewhere::answer,
        desk::elsewhere::begin,
        desk::elsewhere::ways,
        desk::events::desk,
        desk::groups::collisions,
        desk::groups::put,
        desk::history::list,
        desk::holidays::list,
        desk::invite::person,
        desk::invite::another_code,
        desk::invite::cut_off,
        desk::invite::end_codes,
        desk::passkeys::add,
        desk::passkeys::ask_any,
        desk::passkeys::ask_new,
        desk::passkeys::list,
        desk::passkeys::remove,
        desk::passkeys::sign_in,
        desk::monitoring::csv,
        desk::monitoring::table,
        desk::outcomes::list,
        desk::outcomes::note,
        desk::people::act,
        desk::people::list,
        desk::people::one,
        desk::people::photo,
        desk::photos::send,
        desk::session::demo_sign_in,
        desk::session::me,
        desk::session::sign_in,
        desk::session::sign_out,
        desk::timetables::read,
        events::phone,
        health::health,
        looks::looks,
        pairing::pairing,
        phones::list,
        phones::code,
        phones::sign_out,
        photos::read,
        photos::how_far,
        photos::add,
        sign_out::sign_out,
        sync::sync,
        webpush::state,
        webpush::subscribe,
        webpush::unsubscribe,
        answer
    ),
    components(schemas(
        health::Health,
        AppointmentForm,
        BillForm,
        ChangePage,
        LessonsForm,
        LinkForm,
        Page<ShownAppointment>,
        Page<ShownBill>,
        Page<ShownLessons>,
        Page<ShownPerson>,
        Page<ShownStep>,
        PersonForm,
        ShownAppointment,
        ShownBill,
        ShownLessons,
        ShownPerson,
        ShownStep,
        StepForm,
    ))
)]
struct Document;

/// The description as JSON.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document() -> serde_json::Result<String> {
    let mut document = serde_json::to_value(Document::openapi())?;
    describe(&mut document)?;
    serde_json::to_string_pretty(&document)
}

/// This description.
#[utoipa::path(get, path = "/api/v1/openapi.json", responses(
    (status = 200, description = "OpenAPI 3.1", content_type = "application/json"),
))]
pub(crate) async fn answer() -> Result<Response, ApiError> {
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    Ok((headers, document().map_err(StoreError::from)?).into_response())
}
