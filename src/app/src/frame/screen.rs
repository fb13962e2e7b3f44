//! Which screen an address shows.

use domain::{EntryId, Wording};
use ui::say;

/// A screen, by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// `/`, and every address that is no other screen's.
    Week,
    /// `/afspraak/nieuw`
    NewEntry,
    /// `/afspraak/…`
    Entry(EntryId),
    /// `/plan`
    Plan,
    /// `/regelen`
    Regelen,
    /// `/regelen/rekeningen`
    Bills,
    /// `/regelen/rekeningen/nieuw`
    NewBill,
    /// `/regelen/brief`
    Letters,
    /// `/regelen/brief/…`
    Letter(String),
    /// `/regelen/overdracht`
    Handover,
    /// `/regelen/maand`
    Month,
    /// `/regelen/doorgeven`
    ReportChange,
    /// `/regelen/…`
    Item(String),
    /// `/zoeken`
    Search,
    /// `/taal`
    Taal,
    /// `/berichten`
    Berichten,
    /// `/berichten/afspraken`
    Agreements,
    /// `/hulp`
    Help,
    /// `/instellingen`
    Settings,
    /// `/koppelen`
    Pairing,
    /// `/meekijken`
    Buddies,
}

impl Screen {
    /// The screen at this path.
    pub fn at(path: &str) -> Self {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let place = parts.next().unwrap_or_default();
        let below = [parts.next(), parts.next(), parts.next()];
        match (place, below) {
            ("afspraak", [Some("nieuw"), None, _]) => Self::NewEntry,
            ("afspraak", [Some(id), None, _]) => Self::Entry(EntryId::new(id)),
            ("plan", [None, ..]) => Self::Plan,
            ("regelen", [None, ..]) => Self::Regelen,
            ("regelen", [Some("rekeningen"), None, _]) => Self::Bills,
            ("regelen", [Some("rekeningen"), Some("nieuw"), None]) => Self::NewBill,
            ("regelen", [Some("brief"), None, _]) => Self::Letters,
            ("regelen", [Some("brief"), Some(id), None]) => Self::Letter(id.to_owned()),
            ("regelen", [Some("overdracht"), None, _]) => Self::Handover,
            ("regelen", [Some("maand"), None, _]) => Self::Month,
            ("regelen", [Some("doorgeven"), None, _]) => Self::ReportChange,
            ("regelen", [Some(id), None, _]) => Self::Item(id.to_owned()),
            ("zoeken", [None, ..]) => Self::Search,
            ("taal", [None, ..]) => Self::Taal,
            ("berichten", [None, ..]) => Self::Berichten,
            ("berichten", [Some("afspraken"), None, _]) => Self::Agreements,
            ("hulp", [None, ..]) => Self::Help,
            ("instellingen", [None, ..]) => Self::Settings,
            ("koppelen", [None, ..]) => Self::Pairing,
            ("meekijken", [None, ..]) => Self::Buddies,
            _ => Self::Week,
        }
    }

    /// The title of one of the five places of the bar.
    pub fn place_title(&self) -> Option<Wording> {
        match self {
            Self::Week => Some(say!("week-title")),
            Self::Plan => Some(say!("plan-title")),
            Self::Regelen => Some(say!("regelen-title")),
            Self::Taal => Some(say!("taal-title")),
            Self::Berichten => Some(say!("berichten-title")),
            _ => None,
        }
    }

    /// Whether it says something before the person's file is here.
    pub fn needs_no_file(&self) -> bool {
        matches!(self, Self::Settings | Self::Help | Self::Pairing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_has_its_screen() {
        let cases = [
            ("/", Screen::Week),
            ("", Screen::Week),
            ("/afspraak/nieuw", Screen::NewEntry),
            ("/afspraak/e-1", Screen::Entry(EntryId::new("e-1"))),
            ("/berichten/afspraken", Screen::Agreements),
            ("/plan", Screen::Plan),
            ("/plan/", Screen::Plan),
            ("/regelen", Screen::Regelen),
            ("/regelen/rekeningen", Screen::Bills),
            ("/regelen/rekeningen/nieuw", Screen::NewBill),
            (
                "/regelen/insurance.health",
                Screen::Item("insurance.health".to_owned()),
            ),
            ("/regelen/brief", Screen::Letters),
            ("/regelen/brief/cjib", Screen::Letter("cjib".to_owned())),
            ("/regelen/doorgeven", Screen::ReportChange),
            ("/regelen/overdracht", Screen::Handover),
            ("/regelen/maand", Screen::Month),
            ("/zoeken", Screen::Search),
            ("/taal", Screen::Taal),
            ("/berichten", Screen::Berichten),
            ("/hulp", Screen::Help),
            ("/instellingen", Screen::Settings),
            ("/koppelen", Screen::Pairing),
            ("/meekijken", Screen::Buddies),
        ];
        for (path, screen) in cases {
            assert_eq!(Screen::at(path), screen, "{path}");
        }
    }

    #[test]
    fn an_unknown_address_shows_the_week() {
        for path in [
            "/plan/x",
            "/afspraak",
            "/afspraak/a/b",
            "/regelen/a/b",
            "/regelen/brief/a/b",
            "/regelen/doorgeven/x",
            "/regelen/rekeningen/nieuw/x",
            "/x",
        ] {
            assert_eq!(Screen::at(path), Screen::Week, "{path}");
        }
    }
}
