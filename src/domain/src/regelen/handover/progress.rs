//! How far the hand-over is. It is never called done while it is not known who pays what.

use super::{Cover, costs, cover, lines, others, signed_on};
use crate::File;

/// How far the hand-over is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Of no cost is it known that the municipality pays it, whatever was signed off.
    NoCost,
    /// Some costs are known.
    Costs {
        /// Lines that were signed off.
        signed: usize,
        /// Lines that must be.
        all: usize,
        /// Costs of which it is not clear who pays them afterwards: nobody, or both.
        unclear: usize,
    },
}

impl Progress {
    /// Whether nothing is left: every line was signed off, and of every cost it is clear who pays it.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Costs { signed, all, unclear: 0 } if signed == all)
    }
}

/// How far the hand-over is, as far as it is known.
pub fn progress(file: &File) -> Progress {
    let (costs, others) = (costs(file), others(file));
    if costs.is_empty() && others.is_empty() {
        return Progress::NoCost;
    }
    let lines = lines(file);
    let is_signed = |it: &&_| signed_on(file, it).is_some();
    let covers = costs.into_iter().map(|it| cover(file, it));
    let covers = covers.chain(others.iter().map(|it| it.cover(file)));
    Progress::Costs {
        signed: lines.iter().filter(is_signed).count(),
        all: lines.len(),
        unclear: covers.filter(|it| *it != Cover::Covered).count(),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::super::month_bills::tests::bill;
    use super::super::{ONCE, POINTS, line_about, line_once};
    use super::*;
    use crate::regelen::{Bill, BillKind, Cost, FixedCost, ItemState, ItemStatus, Payer, Sender};
    use crate::{FixedCostId, ItemId, Record};

    fn signed(id: ItemId) -> Record {
        let state = ItemState {
            id,
            status: ItemStatus::Done,
            on: "2027-03-09".parse().ok(),
            owner: None,
            due: None,
            letter_date: None,
            note: None,
            answers: Vec::new(),
        };
        state.into()
    }

    fn rent(payer: Payer, from: Option<&str>, until: Option<&str>) -> Record {
        let cost = FixedCost {
            id: FixedCostId::new(format!("{payer:?}")),
            cost: Cost::Rent,
            payer,
            from: from.map(|it| it.parse().unwrap()),
            until: until.map(|it| it.parse().unwrap()),
            last_confirmed: None,
        };
        cost.into()
    }

    fn insurance() -> Record {
        let monthly = Bill {
            monthly_on: Some(1),
            paid_by: Some(Payer::Municipality),
            ..bill("i", Sender::Other, BillKind::Premium, "2027-04-01", 1_000)
        };
        monthly.into()
    }

    const M: Payer = Payer::Municipality;
    const P: Payer = Payer::Person;

    // What is known of who pays, whether every line was signed off -> what is not clear, and whether it is done.
    #[rstest]
    #[case::nothing_known(vec![], true, None, false)]
    #[case::only_what_she_always_paid(vec![rent(P, None, None)], true, None, false)]
    #[case::nobody_after_the_end(vec![rent(M, None, Some("2027-03-31"))], true, Some(1), false)]
    #[case::both(
        vec![rent(M, None, Some("2027-03-31")), rent(P, Some("2027-03-01"), None)], true, Some(1), false
    )]
    #[case::clear_and_not_signed(
        vec![rent(M, None, Some("2027-03-31")), rent(P, Some("2027-04-01"), None)], false, Some(0), false
    )]
    #[case::clear_and_signed(
        vec![rent(M, None, Some("2027-03-31")), rent(P, Some("2027-04-01"), None)], true, Some(0), true
    )]
    #[case::another_cost_that_nobody_pays_then(
        vec![rent(M, None, Some("2027-03-31")), rent(P, Some("2027-04-01"), None), insurance()],
        true, Some(1), false
    )]
    #[case::only_another_cost(vec![insurance()], true, Some(1), false)]
    fn it_is_done_only_when_it_is_clear_who_pays(
        #[case] costs: Vec<Record>,
        #[case] are_signed: bool,
        #[case] unclear: Option<usize>,
        #[case] is_done: bool,
    ) {
        let about = POINTS.map(|point| line_about(Cost::Rent, point));
        let once = ONCE.map(line_once);
        let lines = about.into_iter().chain(once).filter(|_| are_signed);
        let file = File::from_records(costs.into_iter().chain(lines.map(signed)));
        let found = progress(&file);
        assert_eq!(found.is_done(), is_done);
        let known = match found {
            Progress::NoCost => None,
            Progress::Costs {
                signed,
                all,
                unclear,
            } => {
                assert_eq!(all, super::super::lines(&file).len());
                assert_eq!(signed, if are_signed { all } else { 0 });
                Some(unclear)
            }
        };
        assert_eq!(known, unclear);
    }
}
