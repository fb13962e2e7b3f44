//! The week outside the app: in the phone's calendar, in another app, on paper.

use domain::time::Day;
use domain::week::{LastDay, day_lists, last_days, to_ics};
use domain::{ItemId, Wording};
use leptos::prelude::*;
use ui::parts::{Button, LinkButton};
use ui::words::full_date;
use ui::{platform, say};

use crate::frame::{ShareBar, Sheet};
use crate::phone::{Phone, agenda_words, own_text};

/// To the phone's calendar, to another app, to paper.
#[component]
pub fn Export(monday: Memo<Day>) -> impl IntoView {
    let phone = expect_context::<Phone>();
    let calendar = move |()| {
        let (first, last) = (monday.get_untracked(), monday.get_untracked().plus_days(6));
        let ics = phone.peek(|file| {
            let in_week = file
                .entries
                .values()
                .filter(|it| (first..=last).contains(&it.day));
            let today = phone.now.get_untracked().day();
            let last_days = last_days(file, first, last, today).into_iter();
            let worded = last_days.map(|it| {
                let words = last_day_words(&it);
                (it, words)
            });
            to_ics(in_week, worded, phone.clock(), agenda_words)
        });
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
            <Button what=say!("calendar-add") icon="calendar" is_second=true on_press=calendar/>
            <ShareBar sheet/>
        </section>
    }
}

fn list_of(item: &ItemId) -> Wording {
    let list = catalogue::item(item.as_str()).map(|it| Wording::ready(it.list.text_key()));
    list.unwrap_or_else(|| say!("regelen-title"))
}

/// Title and notes of a last or first day for the phone's calendar, which others read too: of an item only its
/// list is named, for its own name may name a sender.
fn last_day_words(it: &LastDay) -> [String; 2] {
    let title = match it {
        LastDay::Pay(..) => say!("calendar-pay"),
        LastDay::First(..) => say!("week-item-due", item = say!("regelen-bills")),
        LastDay::SendOn(..) => say!("calendar-send_on"),
        LastDay::Arrange(item, _) => say!("week-item-due", item = list_of(item)),
        LastDay::Begin(item, day) => say!(
            "item-line",
            item = list_of(item),
            status = say!("item-from", date = full_date(*day))
        ),
        LastDay::Do(..) => say!("week-item-due", item = say!("nav-plan")),
    };
    [own_text(&title), own_text(&say!("calendar-look"))]
}
