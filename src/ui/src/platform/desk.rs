//! Requests of the desk to our own server.

use domain::desk::{Away, StaffMutation};
use domain::time::Day;
use domain::{PersonId, PhotoId};
use gloo_net::http::{Request, Response};
use js_sys::Uint8Array;
use serde::de::DeserializeOwned;
use sync::desk::{
    Acted, Agenda, AwaySheet, CodeAsked, Colleagues, Collisions, DemoSignIn, Feed, GroupActed,
    GroupEntry, History, Holidays, Invitation, Invited, NewFeed, OpenAccount, Opening, People,
    PersonFile, ReadTimetable, SignIn, SignedIn, ToOpen,
};

use domain::desk::monitoring::{CalendarMonth, MonthTable};
use sync::monitoring::{OutcomeMutation, PersonOutcomes};

use super::Trouble;
use super::http::{post, problem, read};

/// Where somebody says that they are away.
const AWAY: &str = "/api/v1/desk/away";

/// Signs in with a password and six digits.
///
/// # Errors
/// [`Trouble`].
pub async fn sign_in(asked: &SignIn) -> Result<SignedIn, Trouble> {
    read(post("/api/v1/desk/sign-in", asked).await?).await
}

/// Signs a demo account in.
///
/// # Errors
/// [`Trouble`].
pub async fn demo_sign_in(code: &str) -> Result<SignedIn, Trouble> {
    let code = code.to_owned();
    read(post("/api/v1/desk/demo-sign-in", &DemoSignIn { code }).await?).await
}

/// Signs out.
///
/// # Errors
/// [`Trouble`].
pub async fn sign_out() -> Result<(), Trouble> {
    done(Request::post("/api/v1/desk/sign-out").send().await).await
}

/// Who is signed in.
///
/// # Errors
/// [`Trouble::SignedOut`] when nobody is.
pub async fn me() -> Result<SignedIn, Trouble> {
    get("/api/v1/desk/me").await
}

/// What someone needs to open their account.
///
/// # Errors
/// [`Trouble`].
pub async fn opening(code: &str) -> Result<ToOpen, Trouble> {
    let code = code.to_owned();
    read(post("/api/v1/desk/opening", &Opening { code }).await?).await
}

/// Opens an account.
///
/// # Errors
/// [`Trouble`].
pub async fn open_account(asked: &OpenAccount) -> Result<SignedIn, Trouble> {
    read(post("/api/v1/desk/account", asked).await?).await
}

/// The people of whoever is signed in.
///
/// # Errors
/// [`Trouble`].
pub async fn people() -> Result<People, Trouble> {
    get("/api/v1/desk/people").await
}

/// A person's file.
///
/// # Errors
/// [`Trouble`].
pub async fn person(id: &PersonId) -> Result<PersonFile, Trouble> {
    get(&format!("/api/v1/desk/people/{}", encoded(id))).await
}

/// Does something with a person's file. Sent again with the same id, it is done once.
///
/// # Errors
/// [`Trouble`].
pub async fn act(person: &PersonId, mutation: &StaffMutation) -> Result<Acted, Trouble> {
    let address = format!("/api/v1/desk/people/{}/actions", encoded(person));
    read(post(&address, mutation).await?).await
}

/// Sends a photo with the message that has it. Sent again under the same id, it is sent once.
///
/// # Errors
/// [`Trouble`].
pub async fn send_photo(person: &PersonId, photo: &PhotoId, jpeg: &[u8]) -> Result<Acted, Trouble> {
    let request = Request::put(&photo_address(person, photo)).header("content-type", "image/jpeg");
    let request = request.body(Uint8Array::from(jpeg));
    let sent = request.map_err(|_| Trouble::Unreadable)?.send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Who changed what in a person's file.
///
/// # Errors
/// [`Trouble`].
pub async fn history(person: &PersonId) -> Result<History, Trouble> {
    get(&format!("/api/v1/desk/people/{}/history", encoded(person))).await
}

/// What was noted of a person for the monthly figures.
///
/// # Errors
/// [`Trouble`].
pub async fn outcomes(person: &PersonId) -> Result<PersonOutcomes, Trouble> {
    get(&outcomes_of(person)).await
}

/// Notes something of a person. Sent again with the same id, it is noted once.
///
/// # Errors
/// [`Trouble`].
pub async fn note_outcome(
    person: &PersonId,
    mutation: &OutcomeMutation,
) -> Result<PersonOutcomes, Trouble> {
    read(post(&outcomes_of(person), mutation).await?).await
}

fn outcomes_of(person: &PersonId) -> String {
    format!("/api/v1/desk/people/{}/outcomes", encoded(person))
}

/// The figures of a month.
///
/// # Errors
/// [`Trouble`].
pub async fn monitoring(month: CalendarMonth) -> Result<MonthTable, Trouble> {
    get(&format!("/api/v1/desk/monitoring?month={month}")).await
}

/// The address of the same figures for a spreadsheet.
pub fn monitoring_csv(month: CalendarMonth) -> String {
    format!("/api/v1/desk/monitoring.csv?month={month}")
}

/// To whom a person can be handed over.
///
/// # Errors
/// [`Trouble`].
pub async fn colleagues() -> Result<Colleagues, Trouble> {
    get("/api/v1/desk/colleagues").await
}

/// When whoever is signed in said that they are away, and what they need to say it.
///
/// # Errors
/// [`Trouble`].
pub async fn away() -> Result<AwaySheet, Trouble> {
    get(AWAY).await
}

/// Says that whoever is signed in is away.
///
/// # Errors
/// [`Trouble`].
pub async fn say_away(away: &Away) -> Result<(), Trouble> {
    let text = serde_json::to_string(away).map_err(|_| Trouble::Unreadable)?;
    let request = Request::put(AWAY).header("content-type", "application/json");
    let request = request.body(text).map_err(|_| Trouble::Unreadable)?;
    done(request.send().await).await
}

/// Says that whoever is signed in is there.
///
/// # Errors
/// [`Trouble`].
pub async fn take_back_away() -> Result<(), Trouble> {
    done(Request::delete(AWAY).send().await).await
}

/// When there are no lessons.
///
/// # Errors
/// [`Trouble`].
pub async fn holidays() -> Result<Holidays, Trouble> {
    get("/api/v1/desk/holidays").await
}

/// Puts the same thing in the week of several people. Sent again with the same id, it is done once.
///
/// # Errors
/// [`Trouble`].
pub async fn put_group(asked: &GroupEntry) -> Result<GroupActed, Trouble> {
    read(post("/api/v1/desk/groups", asked).await?).await
}

/// What it would collide with, person by person.
///
/// # Errors
/// [`Trouble`].
pub async fn group_collisions(asked: &GroupEntry) -> Result<Collisions, Trouble> {
    read(post("/api/v1/desk/groups/collisions", asked).await?).await
}

/// What stands in the timetable that was chosen in this field; nothing when none was. The field is empty
/// again afterwards, so that the same file can be chosen once more.
///
/// # Errors
/// [`Trouble`].
pub async fn read_timetable(field: &super::FileField) -> Option<Result<ReadTimetable, Trouble>> {
    let file = field.file()?;
    let is_csv = file.name().to_lowercase().ends_with(".csv");
    let kind = if is_csv { "text/csv" } else { "text/calendar" };
    let request = Request::post("/api/v1/desk/timetables")
        .header("content-type", kind)
        .body(file);
    field.empty();
    let sent = request.ok()?.send().await;
    Some(match sent {
        Ok(response) => read(response).await,
        Err(_) => Err(Trouble::Offline),
    })
}

/// Seven days of what they have with their people.
///
/// # Errors
/// [`Trouble`].
pub async fn agenda(first: Day) -> Result<Agenda, Trouble> {
    get(&format!("/api/v1/desk/agenda?first={first}")).await
}

/// Whether the agenda has an address for a calendar program.
///
/// # Errors
/// [`Trouble`].
pub async fn feed() -> Result<Feed, Trouble> {
    get("/api/v1/desk/agenda/feed").await
}

/// Makes an address of the agenda, in place of the one before.
///
/// # Errors
/// [`Trouble`].
pub async fn make_feed() -> Result<NewFeed, Trouble> {
    let sent = Request::post("/api/v1/desk/agenda/feed").send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}

/// Takes the address of the agenda away.
///
/// # Errors
/// [`Trouble`].
pub async fn drop_feed() -> Result<(), Trouble> {
    done(Request::delete("/api/v1/desk/agenda/feed").send().await).await
}

/// Invites a person.
///
/// # Errors
/// [`Trouble`].
pub async fn invite(asked: &Invitation) -> Result<Invited, Trouble> {
    read(post("/api/v1/desk/people", asked).await?).await
}

/// Makes another code for a person; `origin` is the address of the server.
///
/// # Errors
/// [`Trouble`].
pub async fn another_code(person: &PersonId, origin: String) -> Result<Invited, Trouble> {
    let address = format!("/api/v1/desk/people/{}/codes", encoded(person));
    read(post(&address, &CodeAsked { origin }).await?).await
}

/// Cancels the codes of a person that nobody used yet.
///
/// # Errors
/// [`Trouble`].
pub async fn end_codes(person: &PersonId) -> Result<(), Trouble> {
    let address = format!("/api/v1/desk/people/{}/codes", encoded(person));
    done(Request::delete(&address).send().await).await
}

/// Cuts every phone of a person off.
///
/// # Errors
/// [`Trouble`].
pub async fn cut_off(person: &PersonId) -> Result<(), Trouble> {
    let address = format!("/api/v1/desk/people/{}/phones", encoded(person));
    done(Request::delete(&address).send().await).await
}

/// An answer without a body.
async fn done(sent: Result<Response, gloo_net::Error>) -> Result<(), Trouble> {
    let response = sent.map_err(|_| Trouble::Offline)?;
    if response.ok() {
        Ok(())
    } else {
        Err(problem(response).await)
    }
}

/// The address of a photo of a letter or in the conversation.
pub fn photo_address(person: &PersonId, photo: &PhotoId) -> String {
    format!("/api/v1/desk/people/{}/photos/{photo}", encoded(person))
}

fn encoded(id: &PersonId) -> String {
    String::from(js_sys::encode_uri_component(id.as_str()))
}

async fn get<T: DeserializeOwned>(address: &str) -> Result<T, Trouble> {
    let sent = Request::get(address).send().await;
    read(sent.map_err(|_| Trouble::Offline)?).await
}
