//! Who pays what, written down by the team.

use super::*;
use crate::regelen::handover::{Cover, cover, lines, payers_on};
use crate::regelen::{LocalKind, LocalRule};

fn sheet(
    payer: Payer,
    from: Option<&str>,
    until: Option<&str>,
    before: Option<Span>,
) -> StaffAction {
    StaffAction::PutCost(CostSheet {
        cost: Cost::Rent,
        payer,
        days: span(from, until),
        before,
    })
}

fn span(from: Option<&str>, until: Option<&str>) -> Span {
    Span {
        from: from.map(day),
        until: until.map(day),
    }
}

fn ontzorgen() -> File {
    let date = |anchor: Anchor, on| AnchorDate {
        id: AnchorId::new(anchor.name()),
        day: day(on),
        source: DateSource::CaseManager,
        confirmed_by: Some("Marit".to_owned()),
        confirmed_on: None,
    };
    file([
        date(Anchor::OntzorgenStart, "2026-11-01").into(),
        date(Anchor::OntzorgenEnd, "2027-04-30").into(),
    ])
}

const M: Payer = Payer::Municipality;
const P: Payer = Payer::Person;

#[test]
fn an_empty_table_is_filled_changed_and_ended_and_each_is_told() {
    let before = ontzorgen();
    assert!(lines(&before).len() < lines(&acted(before.clone(), sheet(M, None, None, None))).len());
    let first = acted(before, sheet(M, Some("2026-11-01"), None, None));
    assert_eq!(cover(&first, Cost::Rent), Cover::Gap(day("2027-05-01")));
    let stood = Some(span(Some("2026-11-01"), None));
    let same = sheet(M, Some("2026-11-01"), None, None);
    assert_eq!(act(&first, same), Ok(Vec::new()), "done is done");

    let ended = acted(
        first,
        sheet(M, Some("2026-11-01"), Some("2027-02-28"), stood),
    );
    assert_eq!(ended.fixed_costs.len(), 1);
    let both = acted(ended, sheet(P, Some("2027-03-01"), None, None));
    assert_eq!(cover(&both, Cost::Rent), Cover::Covered);
    let payers: Vec<_> = payers_on(&both, day("2027-03-01"))
        .into_iter()
        .map(|it| it.0.payer)
        .collect();
    assert_eq!(payers, [P]);
    assert_eq!(keys(&both), ["told-costs"], "in one sitting");
    let lines = [
        "told-costs_municipality",
        "change-since",
        "bills-until",
        "told-costs_self",
        "change-since",
    ];
    assert_eq!(lines_of(&both), lines, "as it is now");
}

/// What stands under the last message.
fn lines_of(file: &File) -> Vec<String> {
    let said = file.conversation();
    let lines = said.last().unwrap().text.lines().map(|it| match it {
        Wording::Ready { key, .. } => key.clone(),
        Wording::Written(_) => "written".to_owned(),
    });
    lines.collect()
}

/// Marit, or somebody else, writes down that the municipality pays this, so many minutes after noon.
fn put(file: &mut File, by: &str, cost: Cost, minutes: i64) {
    let mutation = StaffMutation {
        id: MutationId::new(format!("{by}-{cost}-{minutes}")),
        action: StaffAction::PutCost(CostSheet {
            cost,
            payer: M,
            days: Span::default(),
            before: None,
        }),
    };
    let who = Staff {
        id: MemberId::new(by),
        ..staff(StaffRole::CaseManager)
    };
    let now = noon("2026-11-24").millis() + minutes * 60_000;
    let now = Instant::from_millis(now);
    for change in apply(file, &mutation, &who, None, None, now).unwrap() {
        file.absorb(change);
    }
}

#[test]
fn five_costs_of_one_sitting_are_one_message_with_a_line_each() {
    let mut file = ontzorgen();
    put(&mut file, MARIT, Cost::ALL[0], 0);
    assert_eq!(keys(&file), ["told-cost_municipality"]);
    for (at, cost) in Cost::ALL.into_iter().enumerate().take(5).skip(1) {
        // Each within a quarter of an hour of the one before, the last an hour after the first.
        put(&mut file, MARIT, cost, 15 * at as i64);
    }
    assert_eq!(file.fixed_costs.len(), 5);
    assert_eq!(keys(&file), ["told-costs"]);
    assert_eq!(lines_of(&file), ["told-costs_municipality"; 5]);
    let message = file.messages.values().next().unwrap();
    assert_eq!(
        message.id.as_str(),
        format!("{MARIT}-{}-60", Cost::ALL[4]),
        "another message, so that one that is being read is not changed under the reader"
    );
    assert_eq!(
        message.written_at.millis(),
        noon("2026-11-24").millis() + 3_600_000
    );
    assert!(see(StaffRole::IncomeOfficer, &message.clone().into()));
    let sees = see(StaffRole::JobHunter, &message.clone().into());
    assert_eq!(sees, StaffRole::JobHunter.may(Duty::SeeRegelen));
}

#[rstest]
#[case::too_late(|file: &mut File| put(file, MARIT, Cost::ALL[1], 16), 2)]
#[case::somebody_else(|file: &mut File| put(file, "joris", Cost::ALL[1], 1), 2)]
#[case::the_same_sitting(|file: &mut File| put(file, MARIT, Cost::ALL[1], 15), 1)]
#[case::behind_what_the_person_wrote(
    |file: &mut File| {
        file.absorb(Change::from(message("q", None, Instant::from_millis(noon("2026-11-24").millis() + 60_000))));
        put(file, MARIT, Cost::ALL[1], 2);
    },
    3
)]
#[case::read_already(
    |file: &mut File| {
        let first = file.messages.values().next().unwrap().clone();
        let read_at = Some(noon("2026-11-24"));
        file.absorb(Change::from(Message { read_at, ..first }));
        put(file, MARIT, Cost::ALL[1], 2);
    },
    2
)]
fn only_what_belongs_together_is_joined(#[case] then: fn(&mut File), #[case] messages: usize) {
    let mut file = ontzorgen();
    put(&mut file, MARIT, Cost::ALL[0], 0);
    then(&mut file);
    assert_eq!(file.messages.len(), messages, "{:?}", keys(&file));
}

#[test]
fn who_typed_over_what_another_changed_is_told_and_what_was_confirmed_stays() {
    let first = acted(ontzorgen(), sheet(M, Some("2026-11-01"), None, None));
    let blind = sheet(M, Some("2026-12-01"), None, None);
    assert_eq!(act(&first, blind), Err(Refusal::ChangedMeanwhile));
    let id = first.fixed_costs.keys().next().unwrap().clone();
    let cost = id.clone();
    let on = day("2026-11-20");
    let confirmed = acted(first, StaffAction::ConfirmCost { cost, on });
    let stood = Some(span(Some("2026-11-01"), None));
    let changed = acted(confirmed, sheet(M, Some("2026-10-15"), None, stood));
    assert_eq!(
        changed.fixed_costs.get(&id).unwrap().last_confirmed,
        Some(on)
    );
}

#[rstest]
#[case::turned(Some("2026-12-02"), Some("2026-12-01"))]
#[case::years_ago(Some("2020-01-01"), None)]
#[case::years_ahead(None, Some("2036-01-01"))]
fn days_that_cannot_be_are_refused(#[case] from: Option<&str>, #[case] until: Option<&str>) {
    let refused = act(&ontzorgen(), sheet(M, from, until, None));
    assert_eq!(refused, Err(Refusal::DateImplausible));
}

#[test]
fn a_mistake_is_taken_back_but_not_what_the_person_said() {
    let own = FixedCost {
        id: FixedCost::own_id(Cost::Rent),
        cost: Cost::Rent,
        payer: P,
        from: Some(day("2027-05-01")),
        until: None,
        last_confirmed: None,
    };
    let said = file([own.clone().into()]);
    let both = acted(said, sheet(P, Some("2027-04-01"), None, None));
    assert_eq!(
        both.fixed_costs.len(),
        2,
        "what the person said stays beside it"
    );
    let remove = |id: &FixedCostId| StaffAction::RemoveCost { cost: id.clone() };
    assert_eq!(act(&both, remove(&own.id)), Err(Refusal::NotYours));
    let ours = both
        .fixed_costs
        .keys()
        .find(|id| **id != own.id)
        .unwrap()
        .clone();
    let after = acted(both, remove(&ours));
    assert_eq!(after.fixed_costs.len(), 1);
    assert_eq!(
        keys(&after).last().map(String::as_str),
        Some("told-cost_removed")
    );
    assert_eq!(act(&after, remove(&ours)), Ok(Vec::new()), "done is done");
}

#[test]
fn the_form_begins_with_what_is_usual_and_nothing_counts_before_it_is_sent() {
    let rule = LocalRule {
        cost: Some(Cost::Rent),
        payer: Some(M),
        ..LocalRule::new(LocalRuleId::new("payer.rent"), LocalKind::Payer)
    };
    let mut file = ontzorgen();
    file.absorb(Change::from(rule));
    assert_eq!(likely_payer(&file, Cost::Rent), Some(M));
    assert_eq!(likely_payer(&file, Cost::Water), None);
    let begun = CostSheet::begun(&file, Cost::Rent, M);
    assert_eq!(
        (begun.days, begun.before),
        (span(Some("2026-11-01"), None), None)
    );
    assert!(file.fixed_costs.is_empty());
    let put = acted(file, StaffAction::PutCost(begun));
    let next = CostSheet::begun(&put, Cost::Rent, P);
    assert_eq!(next.days, span(Some("2027-05-01"), None));
    let again = CostSheet::begun(&put, Cost::Rent, M);
    assert_eq!(again.before, Some(begun.days));
}

#[test]
fn only_who_confirms_payments_writes_it_down_and_only_who_sees_checklists_reads_of_it() {
    let filled = acted(ontzorgen(), sheet(M, None, None, None));
    let told = filled.messages.values().next().unwrap();
    for role in StaffRole::ALL {
        let action = sheet(M, None, None, None);
        assert_eq!(role.may(action.duty()), role.may(Duty::ConfirmPayment));
        let sees = see(role, &told.clone().into());
        assert_eq!(sees, role.may(Duty::SeeRegelen), "{role:?}");
    }
}
