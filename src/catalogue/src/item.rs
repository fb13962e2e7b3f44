//! An item of a checklist and the ways to reach it.

use crate::names::{Anchor, Condition, Edge, Force, List, Owner};

/// A calendar day in Europe/Amsterdam: year, month (1 to 12), day (1 to 31).
pub type YearMonthDay = (i32, u8, u8);

/// One thing to arrange. The words on screen are the message [`Item::text_key`] with the attributes `why`, `when`,
/// `how`, `stuck` and `risk`. What only a review needs (how sure it is, how dangerous a mistake) stays in
/// `data/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The name everywhere: list, a point, the thing (`insurance.health`).
    pub id: &'static str,
    /// The list it stands in.
    pub list: List,
    /// Its place in the domain checklists (`B1`).
    pub code: &'static str,
    /// Who does it unless agreed otherwise.
    pub owner: Owner,
    /// Ask a person before anything else: the app neither calculates nor answers yes or no.
    pub ask_first: bool,
    /// What to have at hand; each has a message, see [`need_text_key`].
    pub needs: &'static [&'static str],
    /// By when.
    pub when: When,
    /// Ids of the items that come before this one.
    pub waits_for: &'static [&'static str],
    /// Words and senders as printed on letters that lead to this item.
    pub dutch_words: &'static [&'static str],
    /// Official sites, host names only; the one to go to first comes first.
    pub sites: &'static [&'static str],
    /// Title, publisher and date of every source.
    pub sources: &'static [&'static str],
    /// It differs by municipality.
    pub local: bool,
    /// After this day the app shows "ask your contact person" instead of a date.
    pub review_by: YearMonthDay,
    /// Shown only for someone to whom this applies.
    pub only_when: Option<Condition>,
}

impl Item {
    /// Key of the item's message: `insurance.health` is `item-insurance-health`.
    pub fn text_key(&self) -> String {
        format!("item-{}", self.id.replace('.', "-"))
    }

    /// Whether it is for everybody, and the search leads to it. Nobody confirms a condition yet, so of one that has a
    /// condition only somebody's file can say that it is theirs; a letter that is about it leads to an item for
    /// everybody.
    pub const fn is_shown(&self) -> bool {
        self.only_when.is_none()
    }
}

impl List {
    /// The items of this list, in the order of the checklists.
    pub fn items(self) -> impl Iterator<Item = &'static Item> {
        items().iter().filter(move |item| item.list == self)
    }

    /// Key of the list's message (`list-first_days`, with the attribute `about`).
    pub fn text_key(self) -> String {
        format!("list-{}", self.name())
    }
}

/// By when an item is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// No date: a position in the list.
    Advice,
    /// The date printed on a letter.
    Letter,
    /// A date counted from an anchor.
    Rule(Rule),
}

/// A date counted from a confirmed anchor. The computed day is the anchor plus `months`, then plus `days`; when the
/// month has no such day, its last day. Days are calendar days in Europe/Amsterdam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is counted from.
    pub anchor: Anchor,
    /// Months after (negative: before) the anchor.
    pub months: i8,
    /// Days after (negative: before) that.
    pub days: i16,
    /// Which side of the computed day is meant.
    pub edge: Edge,
    /// The day to show lies so many days before the one that `edge` gives.
    pub safe_days_before: u8,
    /// First day on which it can be done, in days from the anchor.
    pub opens_days: Option<i16>,
    /// First day on which the app warns, in days from the anchor.
    pub warn_from_days: Option<i16>,
    /// Law or the app's advice.
    pub force: Force,
    /// The screen adds "check with your contact person".
    pub check_with: bool,
    /// The shortest term found: it stands in until the municipality says its own.
    pub stands_in: bool,
}

include!(concat!(env!("OUT_DIR"), "/items.rs"));

/// All items, list by list, in the order of the checklists.
pub fn items() -> &'static [Item] {
    &ITEMS
}

/// The item with this id.
pub fn item(id: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.id == id)
}

/// All lists, in the order of the screen.
pub fn lists() -> &'static [List] {
    &List::ALL
}

/// Key of the message of something to have at hand (`need-lease`).
pub fn need_text_key(need: &str) -> String {
    format!("need-{need}")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn every_item_of_the_checklists_is_there() {
        let mut codes: Vec<&str> = items().iter().map(|item| item.code).collect();
        codes.dedup();
        let expected = [
            "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "B1", "B2", "B3",
            "B4", "B5", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "D1", "D2", "D3", "D4", "D5",
            "D6", "D7", "D8", "E1", "E2", "F1", "F2", "F3", "G",
        ];
        assert_eq!(codes, expected);
    }

    #[rstest]
    #[case("first_days.registration", Anchor::MovedInOn, 0, 5, Edge::Until, 0)]
    #[case(
        "first_days.family_reunification",
        Anchor::PermitDate,
        3,
        0,
        Edge::Until,
        1
    )]
    #[case("first_days.permit_renewal", Anchor::PermitValidUntil, -4, 0, Edge::From, 0)]
    #[case("insurance.health", Anchor::InsuranceDutyStart, 4, 0, Edge::Until, 1)]
    #[case(
        "allowances.childcare",
        Anchor::FirstChildcareDay,
        0,
        0,
        Edge::Before,
        0
    )]
    #[case("bills.taxes", Anchor::LetterDate, 0, 42, Edge::Until, 0)]
    #[case("bills.water_authority_tax", Anchor::LetterDate, 0, 42, Edge::Until, 0)]
    #[case(
        "allowances.child_benefit",
        Anchor::PermitDate,
        0,
        0,
        Edge::NextQuarter,
        0
    )]
    #[case("ontzorgen.handover", Anchor::OntzorgenEnd, 0, -28, Edge::From, 0)]
    fn date_rules_are_those_of_the_checklists(
        #[case] id: &str,
        #[case] anchor: Anchor,
        #[case] months: i8,
        #[case] days: i16,
        #[case] edge: Edge,
        #[case] safe: u8,
    ) {
        let Some(When::Rule(rule)) = item(id).map(|item| item.when) else {
            panic!("{id} has no rule");
        };
        let found = (
            rule.anchor,
            rule.months,
            rule.days,
            rule.edge,
            rule.safe_days_before,
        );
        assert_eq!(found, (anchor, months, days, edge, safe));
    }

    #[test]
    fn no_other_item_has_a_date() {
        let rules = items()
            .iter()
            .filter(|item| matches!(item.when, When::Rule(_)));
        assert_eq!(rules.count(), 9);
    }

    #[test]
    fn what_is_asked_first_never_has_a_date() {
        let asked: Vec<_> = items().iter().filter(|item| item.ask_first).collect();
        let codes: Vec<_> = asked.iter().map(|item| item.code).collect();
        assert_eq!(codes, ["C1", "C5"]);
        assert!(asked.iter().all(|item| item.when == When::Advice));
    }

    #[test]
    fn the_loan_is_only_for_the_act_of_2013() {
        let loan = item("bills.duo_loan").expect("the item exists");
        assert_eq!(loan.only_when, Some(Condition::Act2013));
        let conditional = items().iter().filter(|item| item.only_when.is_some());
        assert_eq!(conditional.count(), 1);
    }

    #[test]
    fn names_are_the_same_in_code_and_on_the_wire() {
        for anchor in Anchor::ALL {
            assert_eq!(serde_json::json!(anchor), anchor.name());
        }
        for list in List::ALL {
            assert_eq!(serde_json::json!(list), list.name());
        }
        for item in items() {
            assert_eq!(serde_json::json!(item.owner), item.owner.name());
        }
    }

    #[test]
    fn keys_follow_from_ids() {
        let health = item("insurance.health").expect("the item exists");
        assert_eq!(health.text_key(), "item-insurance-health");
        assert_eq!(List::FirstDays.text_key(), "list-first_days");
        assert_eq!(need_text_key("lease"), "need-lease");
    }

    #[test]
    fn lists_hold_all_items_once() {
        let total: usize = lists().iter().map(|list| list.items().count()).sum();
        assert_eq!(total, items().len());
    }

    // What `checklists.md` names as site, and toeslagen.nl for all of list C.
    #[rstest]
    #[case("first_days.registration", &["rijksoverheid.nl"])]
    #[case("first_days.assistance", &["werk.nl"])]
    #[case("first_days.digid", &["digid.nl", "machtigen.digid.nl"])]
    #[case("insurance.health", &["hetcak.nl", "zorgverzekeringslijn.nl"])]
    #[case("insurance.premium_arrears", &["zorgverzekeringslijn.nl", "hetcak.nl"])]
    #[case("allowances.care", &["toeslagen.nl"])]
    #[case("allowances.rent", &["toeslagen.nl"])]
    #[case("allowances.child_benefit", &["svb.nl"])]
    #[case("allowances.child_budget", &["toeslagen.nl"])]
    #[case("allowances.childcare", &["toeslagen.nl"])]
    #[case("bills.energy", &["acm.nl", "rijksoverheid.nl"])]
    #[case("bills.fines", &["cjib.nl"])]
    #[case("bills.reminder", &["geldfit.nl"])]
    #[case("budget.pots", &["geldfit.nl"])]
    fn an_item_names_its_official_sites(#[case] id: &str, #[case] sites: &[&str]) {
        assert_eq!(item(id).unwrap().sites, sites);
    }

    // Past its review an item says neither `.when` nor `.risk`: no other part may name a term.
    #[test]
    fn terms_are_named_where_they_are_left_out_past_the_review() {
        const NUMBERS: [&str; 7] = ["twee", "drie", "vier", "vijf", "zes", "acht", "veertien"];
        let texts = include_str!("../../../locales/nl/catalogue.ftl");
        let mut item = "";
        for line in texts.lines() {
            if !line.starts_with(' ') {
                item = line;
            }
            let part = line.trim_start().split(" =").next().unwrap_or_default();
            if !item.starts_with("item-") || ![".why", ".how", ".stuck"].contains(&part) {
                continue;
            }
            let words: Vec<_> = line.split(' ').collect();
            for pair in words.windows(2) {
                let [number, unit] = pair else { continue };
                let unit = unit.trim_end_matches(['.', ',', '?', ':']);
                let is_term = NUMBERS.contains(&number.to_lowercase().as_str())
                    && ["dagen", "weken", "maanden", "jaar"].contains(&unit);
                assert!(!is_term, "{line}");
            }
        }
    }
}
