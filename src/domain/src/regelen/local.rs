//! What a municipality does in its own way: what is `[LOCAL]` in `checklists.md`. It comes from the
//! municipality's own file, never from a person.

use serde::{Deserialize, Serialize};

use super::{Cost, Payer};
use crate::fields::read_by_fields;
use crate::time::Day;
use crate::{Anchor, File, LocalRuleId, Wording};

/// One local rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LocalRule {
    /// Id of the rule.
    pub id: LocalRuleId,
    /// What it says.
    pub kind: LocalKind,
    /// What it is about, for a term and a link: an item of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Calendar days, for a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// A telephone number or the address of a web page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<String>,
    /// Its name, for a contact and an own item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Wording>,
    /// More about it: opening hours, what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Wording>,
    /// Which cost, for who usually pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Who usually pays that cost during ontzorgen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// Whether this contact helps with what cannot wait.
    #[serde(default)]
    pub is_urgent: bool,
}

read_by_fields!(LocalRule {
    id: LocalRuleId,
    kind: LocalKind,
    item: Option<String>,
    days: Option<u16>,
    reach: Option<String>,
    title: Option<Wording>,
    text: Option<Wording>,
    cost: Option<Cost>,
    payer: Option<Payer>,
    is_urgent: bool,
});

/// What a local rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LocalKind {
    /// Whom to call, and when.
    Contact,
    /// Within how many days something must be done.
    Term,
    /// Who usually pays a cost.
    Payer,
    /// Something that can be arranged only here.
    Item,
    /// The municipality's web page about an item.
    Link,
}

impl LocalRule {
    /// A rule that says nothing yet.
    pub fn new(id: LocalRuleId, kind: LocalKind) -> Self {
        Self {
            id,
            kind,
            item: None,
            days: None,
            reach: None,
            title: None,
            text: None,
            cost: None,
            payer: None,
            is_urgent: false,
        }
    }
}

impl File {
    /// The local rules of this kind.
    pub fn local(&self, kind: LocalKind) -> impl Iterator<Item = &LocalRule> {
        self.local_rules.values().filter(move |it| it.kind == kind)
    }

    /// The number of days that the municipality set for an item.
    pub fn local_term(&self, item: &str) -> Option<u16> {
        let mut terms = self.local(LocalKind::Term);
        terms.find(|it| it.item.as_deref() == Some(item))?.days
    }

    /// Who usually pays a cost, while the municipality helps with the bills and nobody said who pays
    /// it for this person. What is usual was agreed with nobody (`checklists.md`, F1).
    pub fn usual_payers(&self, today: Day) -> Vec<(Cost, Payer)> {
        let end = self.anchor_day(Anchor::OntzorgenEnd);
        if end.is_none_or(|end| end < today) {
            return Vec::new();
        }
        let is_known = |cost: &Cost| self.fixed_costs.values().any(|it| it.cost == *cost);
        let usual = self.local(LocalKind::Payer);
        usual
            .filter_map(|rule| Some((rule.cost.filter(|cost| !is_known(cost))?, rule.payer?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::regelen::FixedCost;
    use crate::{AnchorDate, AnchorId, DateSource, FixedCostId, Record};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    // The municipality usually pays the rent; ontzorgen ends on 31 March 2027 where that is known.
    #[rstest]
    #[case::during(true, None, "2027-03-31", true)]
    #[case::after_the_end(true, None, "2027-04-01", false)]
    #[case::no_end_confirmed(false, None, "2027-03-01", false)]
    #[case::somebody_said_it(true, Some(Cost::Rent), "2027-03-01", false)]
    #[case::said_of_another_cost(true, Some(Cost::Water), "2027-03-01", true)]
    fn what_is_usual(
        #[case] has_end: bool,
        #[case] said: Option<Cost>,
        #[case] today: &str,
        #[case] is_shown: bool,
    ) {
        let rule = LocalRule {
            cost: Some(Cost::Rent),
            payer: Some(Payer::Municipality),
            ..LocalRule::new(LocalRuleId::new("payer.rent"), LocalKind::Payer)
        };
        let end = has_end.then(|| AnchorDate {
            id: AnchorId::new(Anchor::OntzorgenEnd.name()),
            day: day("2027-03-31"),
            source: DateSource::CaseManager,
            confirmed_by: None,
            confirmed_on: None,
        });
        let said = said.map(|cost| FixedCost {
            id: FixedCostId::new("c"),
            cost,
            payer: Payer::Person,
            from: None,
            until: None,
            last_confirmed: None,
        });
        let records = [
            Some(Record::from(rule)),
            end.map(Into::into),
            said.map(Into::into),
        ];
        let file = File::from_records(records.into_iter().flatten());
        let expected: &[_] = if is_shown {
            &[(Cost::Rent, Payer::Municipality)]
        } else {
            &[]
        };
        assert_eq!(file.usual_payers(day(today)), expected);
    }
}
