//! The week outside the app: in the phone's calendar, in another app, on paper.

use domain::time::Day;
use domain::week::{CalendarForm, calendar, day_lists};
use leptos::prelude::*;
use ui::parts::{Button, LinkButton};
use ui::{platform, say};

use crate::frame::{ShareBar, Sheet};
use crate::pages::calendar::FEED;
use crate::phone::{Phone, own_text};

/// To the phone's calendar, to another app, to paper.
#[component]
pub fn Export(monday: Memo<Day>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let save = move |()| {
        let (first, last) = (monday.get_untracked(), monday.get_untracked().plus_days(6));
        let now = phone.clock();
        let ics =
            phone.peek(|file| calendar(file, first..=last, now, CalendarForm::File, own_text));
        platform::save_file(&format!("week-{first}.ics"), "text/calendar", &ics);
    };
    let sheet = move |()| {
        let (first, today) = (monday.get_untracked(), phone.now.get_untracked().day());
        let lists = phone.peek(|file| day_lists(file, first, today));
        let lines = lists.iter().flat_map(|list| {
            let day = (!list.listed.is_empty()).then(|| super::day_wording(list.day));
            day.into_iter()
                .chain(list.listed.iter().map(super::days::in_one_line))
        });
        Sheet {
            title: say!("week-range", from = first, to = first.plus_days(6)),
            lines: lines.collect(),
        }
    };
    view! {
        <section class="ma-section">
            <LinkButton what=say!("own-title") href="/afspraak/nieuw" icon="pen" is_second=true/>
            <Button what=say!("calendar-add") icon="calendar" is_second=true on_press=save/>
            <LinkButton what=say!("calendar-feed-way") href=FEED icon="calendar" is_second=true/>
            <ShareBar sheet/>
        </section>
    }
}
