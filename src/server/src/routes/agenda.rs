//! `/api/v1/agenda/{token}`: the agenda of someone of the staff, for the calendar program that they have
//! already. Whoever has the address reads it, so it holds the least: what kind of thing, when, where, and
//! first names.

use std::sync::{Arc, LazyLock};

use axum::extract::{Path, State};
use axum::response::Response;
use domain::desk::{Duty, see};
use domain::week::{Entry, EntryKind, to_ics};
use domain::{EntryId, Language, Record, Wording};
use locale::{Messages, pack};
use sha2::{Digest as _, Sha256};

use super::{in_background, secret_address};
use crate::app::App;
use crate::problem::ApiError;
use crate::store::Meeting;

/// The words of the desk, which is in Dutch.
static DUTCH: LazyLock<Messages> = LazyLock::new(|| {
    let mut words = Messages::new(Language::Dutch.tag());
    let files = [
        include_str!("../../../../locales/nl/content.ftl"),
        include_str!("../../../../locales/nl/desk.ftl"),
    ];
    for packed in files.into_iter().filter_map(|it| pack(it).ok()) {
        words.add(&packed);
    }
    words
});

/// The agenda as iCalendar.
#[utoipa::path(get, path = "/api/v1/agenda/{token}",
    params(("token" = String, Path, description = "The secret, as it was made at the desk, and `.ics`")),
    responses(
    (status = 200, description = "The agenda", content_type = "text/calendar"),
    (status = 404, description = "No such address, or not any more", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
))]
pub(crate) async fn feed(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Response, ApiError> {
    let token = secret_address::secret(&token);
    let text = in_background(move || {
        let owner = app.store.feed_owner(&token.hash())?;
        let owner = owner.filter(|it| app.is_demo || !it.is_demo);
        let staff = owner.map(|it| it.staff).ok_or(ApiError::NotFound)?;
        if !staff.role.may(Duty::SeeWeek) {
            return Err(ApiError::NotFound);
        }
        let now = app.clock.now();
        let (first, last) = secret_address::days(now.day()).into_inner();
        let mut found = app.store.meetings(&staff.id, first, last)?;
        found.retain(|it| see(staff.role, &Record::Entry(it.entry.clone())));
        let lines = gathered(found);
        let names = |entry: &Entry| {
            let line = lines.iter().find(|it| it.entry.id == entry.id);
            line.map_or_else(String::new, |it| it.name.clone())
        };
        Ok(to_ics(lines.iter().map(|it| &it.entry), now, |entry| {
            let title = format!("{}: {}", kind(entry.kind), names(entry));
            [title, place(entry.place.as_ref()), String::new()]
        }))
    });
    Ok(secret_address::answer(text.await?))
}

/// A group is one thing with all their names. Each has a name of its own that says nothing.
fn gathered(found: Vec<Meeting>) -> Vec<Meeting> {
    let mut lines: Vec<Meeting> = Vec::new();
    for meeting in found {
        let is_same = |one: &Entry, other: &Entry| {
            let of = |it: &Entry| {
                (
                    it.id.clone(),
                    it.day,
                    it.from,
                    it.to,
                    it.kind,
                    it.place.clone(),
                )
            };
            of(one) == of(other)
        };
        match lines
            .last_mut()
            .filter(|it| is_same(&it.entry, &meeting.entry))
        {
            Some(last) => last.name = format!("{}, {}", last.name, meeting.name),
            None => lines.push(meeting),
        }
    }
    for line in &mut lines {
        let mut hash = Sha256::new();
        hash.update(line.person.as_str());
        hash.update([0]);
        hash.update(line.entry.id.as_str());
        line.entry.id = EntryId::new(format!("{:x}", hash.finalize()));
    }
    lines
}

fn kind(kind: EntryKind) -> String {
    let key = match kind {
        EntryKind::Lesson => "feed-lesson",
        EntryKind::Work => "feed-work",
        EntryKind::Study => "feed-study",
        EntryKind::Appointment | EntryKind::Child | EntryKind::Own => "feed-appointment",
    };
    DUTCH.text(key, &[]).unwrap_or_default()
}

fn place(place: Option<&Wording>) -> String {
    match place {
        Some(Wording::Ready { key, args }) if args.is_empty() => {
            DUTCH.text(key, &[]).unwrap_or_default()
        }
        Some(Wording::Written(texts)) => texts.get(Language::Dutch).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_place_has_its_dutch_word() {
        for it in [
            EntryKind::Lesson,
            EntryKind::Work,
            EntryKind::Study,
            EntryKind::Appointment,
        ] {
            assert!(!kind(it).is_empty(), "{it:?}");
        }
        assert_eq!(place(Some(&Wording::ready("place-library"))), "Bibliotheek");
    }
}
