//! Which facts may carry a date.

use crate::check::raw::{Kind, RawItem, RawWhen};
use crate::names::{Edge, Force, Mark};

/// Why a `when` is refused.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RuleFault {
    #[error("a rule needs `anchor` and `edge`")]
    Incomplete,
    #[error("only a rule has an anchor, an edge or a distance")]
    NotARule,
    #[error("a date rule on a fact marked {0:?}")]
    Unsure(Mark),
    #[error("a date rule on a [V1] fact must have `check_with = true`")]
    Unchecked,
    #[error("what is asked first has no date")]
    AskFirst,
}

/// Checks the `when` of one item against its mark.
pub(crate) fn check(item: &RawItem) -> Result<(), RuleFault> {
    let when = &item.when;
    if when.kind != Kind::Rule {
        return if is_bare(when) {
            Ok(())
        } else {
            Err(RuleFault::NotARule)
        };
    }
    if when.anchor.is_none() || when.edge.is_none() {
        return Err(RuleFault::Incomplete);
    }
    if item.ask_first {
        return Err(RuleFault::AskFirst);
    }
    match item.mark {
        Mark::Old | Mark::U if !is_own_day(when) => Err(RuleFault::Unsure(item.mark)),
        Mark::V1 if !when.check_with => Err(RuleFault::Unchecked),
        _ => Ok(()),
    }
}

/// "Before the day the person gave": advice without any term of the law, so there is no fact to be wrong about.
fn is_own_day(when: &RawWhen) -> bool {
    when.force == Force::Advice
        && when.edge == Some(Edge::Before)
        && when.months == 0
        && when.days == 0
}

fn is_bare(when: &RawWhen) -> bool {
    when.anchor.is_none()
        && when.edge.is_none()
        && when.months == 0
        && when.days == 0
        && when.safe_days_before == 0
        && when.opens_days.is_none()
        && when.warn_from_days.is_none()
}
