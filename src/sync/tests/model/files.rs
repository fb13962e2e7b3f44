//! Files as people may have them: a few records of every kind, whatever is in them.

use std::collections::BTreeSet;

use domain::regelen::{
    Answer, Bill, BillKind, BillStage, BudgetLine, Cost, Every, FixedCost, ItemState, ItemStatus,
    LifeChange, LocalKind, LocalRule, Payer, ReportedChange, Sender,
};
use domain::time::{ClockTime, Day, Instant};
use domain::week::{Attendance, CannotCome, Entry, EntryKind, Interpreter, Reason};
use domain::{
    About, Anchor, AnchorDate, AnchorId, Arg, BillId, BudgetLineId, Counter, CounterId,
    CounterKind, DateSource, EntryId, File, FixedCostId, Goal, GoalId, Horizon, ItemId, Kind,
    Language, LanguageLevel, LearningRoute, LevelId, LocalRuleId, MemberId, Message, MessageId,
    Person, PersonId, PhotoId, Record, ReportedChangeId, Role, Skill, SkillLevel, Step, StepId,
    StepOwner, StepStatus, TeamMember, Wording,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::taps::now;

/// Some file: a person, and up to two records of each other kind.
pub(crate) fn file() -> impl Strategy<Value = File> {
    let every: Vec<_> = Kind::ALL.iter().map(|kind| some(*kind)).collect();
    every.prop_map(|records| File::from_records(records.into_iter().flatten()))
}

fn some(kind: Kind) -> BoxedStrategy<Vec<Record>> {
    match kind {
        Kind::Person => vec(person().prop_map(Record::from), 1).boxed(),
        Kind::TeamMember => few(team_member()),
        Kind::AnchorDate => few(anchor_date()),
        Kind::Goal => few(goal()),
        Kind::Step => few(step()),
        Kind::Counter => few(counter()),
        Kind::Entry => few(entry()),
        Kind::SkillLevel => few(skill_level()),
        Kind::ItemState => few(item_state()),
        Kind::Bill => few(bill()),
        Kind::FixedCost => few(fixed_cost()),
        Kind::BudgetLine => few(budget_line()),
        Kind::ReportedChange => few(reported_change()),
        Kind::LocalRule => few(local_rule()),
        Kind::Message => few(message()),
    }
}

fn few<R: Into<Record> + std::fmt::Debug + 'static>(
    one: impl Strategy<Value = R> + 'static,
) -> BoxedStrategy<Vec<Record>> {
    vec(one.prop_map(Into::into), 0..=2).boxed()
}

/// Few ids of a kind: what is about another record mostly finds it.
fn id(kind: &'static str) -> impl Strategy<Value = String> {
    (0..4_u8).prop_map(move |number| format!("{kind}{number}"))
}

fn day() -> impl Strategy<Value = Day> {
    (-20..40_i32).prop_map(|days| now(0).day().plus_days(days))
}

fn moment() -> impl Strategy<Value = Instant> {
    (0..1_000_i64).prop_map(|hours| Instant::from_millis(now(0).millis() - hours * 3_600_000))
}

fn words() -> impl Strategy<Value = Wording> {
    let written = select(&Language::ALL).prop_map(|it| Wording::written(it, "kurs"));
    prop_oneof![Just(Wording::ready("entry-lesson")), written]
}

prop_compose! {
    fn person()(
        language in select(&Language::ALL),
        route in option::of(select(&LearningRoute::ALL)),
        strengths in vec(words(), 0..2),
    ) -> Person {
        let (id, name) = (PersonId::new("p"), "Samir".to_owned());
        let (own_name, municipality) = (None, "Amsterdam".to_owned());
        Person { id, name, own_name, language, municipality, route, strengths }
    }
}

prop_compose! {
    fn team_member()(
        id in id("t"),
        role in select(&[Role::CaseManager, Role::JobHunter, Role::IncomeOfficer]),
        until in option::weighted(0.2, day()),
    ) -> TeamMember {
        TeamMember { name: id.clone(), id: MemberId::new(id), role, until, away: None }
    }
}

prop_compose! {
    fn anchor_date()(
        anchor in select(&[Anchor::OntzorgenEnd, Anchor::LetterDate, Anchor::MovedInOn]),
        day in day(),
        source in select(&[DateSource::CaseManager, DateSource::Letter, DateSource::Rule]),
        confirmed_by in option::of(Just("Willem".to_owned())),
        confirmed_on in option::of(day()),
    ) -> AnchorDate {
        AnchorDate { id: AnchorId::new(anchor.name()), day, source, confirmed_by, confirmed_on }
    }
}

prop_compose! {
    fn goal()(
        id in id("g"),
        horizon in select(&[Horizon::Short, Horizon::Long]),
        text in words(),
    ) -> Goal {
        Goal { id: GoalId::new(id), horizon, text }
    }
}

prop_compose! {
    fn step()(
        id in id("s"),
        order in 0..9_u32,
        title in words(),
        owner in prop_oneof![Just(StepOwner::Person), id("t").prop_map(|it| StepOwner::Member(MemberId::new(it)))],
        status in select(&[StepStatus::Proposed, StepStatus::Open, StepStatus::Done, StepStatus::Waiting]),
        on in option::of(day()),
        is_milestone in any::<bool>(),
    ) -> Step {
        let accepted_on = (status == StepStatus::Open).then_some(now(0).day());
        let (from, until, note) = (None, None, None);
        Step { id: StepId::new(id), order, title, owner, status, on, from, until, note, is_milestone, accepted_on }
    }
}

prop_compose! {
    fn counter()(id in id("c"), hours in 0..900_u32, is_about in any::<bool>()) -> Counter {
        Counter { id: CounterId::new(id), kind: CounterKind::Lessons, hours, of: 800, is_about }
    }
}

/// Lessons with homework, appointments with a way to go, shifts, and what is one's own.
const IN_WEEK: [EntryKind; 5] = [
    EntryKind::Lesson,
    EntryKind::Appointment,
    EntryKind::Work,
    EntryKind::Child,
    EntryKind::Own,
];

prop_compose! {
    fn entry()(
        id in id("e"),
        kind in select(&IN_WEEK),
        day in day(),
        from in 0..1_200_u16,
        lasts in 0..200_u16,
        title in words(),
        travel_minutes in 0..60_u16,
        with in option::of(id("t")),
        homework in option::of(words()),
        cannot_come in option::weighted(0.2, (select(&Reason::ALL), moment())),
        attendance in option::weighted(0.2, select(&[Attendance::Present, Attendance::Absent])),
        is in any::<[bool; 3]>(),
    ) -> Entry {
        let [is_obligatory, is_homework_done, is_solved] = is;
        let from = ClockTime::MIDNIGHT.plus_minutes(from);
        Entry {
            id: EntryId::new(id), kind, day, from, to: from.plus_minutes(lasts), title, travel_minutes,
            with: with.map(MemberId::new), homework, attendance, is_obligatory, is_homework_done,
            cannot_come: cannot_come.map(|(reason, said_at)| CannotCome { reason, said_at }),
            solved_by: is_solved.then(|| "Hiwet".to_owned()),
            place: None, with_others: None, bring: Vec::new(), interpreter: Interpreter::Booked,
        }
    }
}

prop_compose! {
    fn skill_level()(
        id in id("l"),
        skill in select(&[Skill::Speaking, Skill::Reading]),
        level in select(&LanguageLevel::STOPS),
    ) -> SkillLevel {
        SkillLevel { id: LevelId::new(id), skill, level }
    }
}

prop_compose! {
    fn item_state()(
        id in select(&["insurance.contents", "bills.taxes", "allowances.partner_abroad", "first_days.bsn"]),
        status in select(&[ItemStatus::Open, ItemStatus::Waiting, ItemStatus::AskFirst, ItemStatus::Done, ItemStatus::NotApplicable]),
        due in option::of(day()),
        letter_date in option::of(day()),
        answers in vec(day(), 0..2),
    ) -> ItemState {
        let answer = |on| Answer { who: "DT".to_owned(), on, said: "ja".to_owned() };
        let answers = answers.into_iter().map(answer).collect();
        ItemState { id: ItemId::new(id), status, on: None, owner: None, due, letter_date, note: None, answers }
    }
}

prop_compose! {
    fn bill()(
        id in id("b"),
        from in select(&Sender::ALL),
        kind in select(&BillKind::ALL),
        due in option::of(day()),
        stage in select(&BillStage::ALL),
        paid_by in option::of(select(&[Payer::Person, Payer::Municipality])),
        paid_on in option::of(day()),
        photos in vec(0..8_u8, 0..3),
        is in any::<[bool; 4]>(),
    ) -> Bill {
        let [is_own, is_loan, is_direct_debit, is_monthly] = is;
        let photos: BTreeSet<_> = photos.into_iter().map(|it| PhotoId::new(format!("photo-000{it}"))).collect();
        Bill {
            id: BillId::new(id), from, kind, due, stage, paid_by, paid_on, is_own, is_loan, is_direct_debit,
            from_name: None, amount_cents: Some(4_500), letter_date: None, until: None, note: None,
            arranged_on: None, photos: photos.into_iter().collect(),
            monthly_on: due.filter(|_| is_monthly).map(|due| due.ymd().2),
        }
    }
}

prop_compose! {
    fn fixed_cost()(
        id in id("f"),
        cost in select(&[Cost::Rent, Cost::Energy, Cost::Water]),
        payer in select(&[Payer::Person, Payer::Municipality]),
        from in option::of(day()),
        until in option::of(day()),
    ) -> FixedCost {
        FixedCost { id: FixedCostId::new(id), cost, payer, from, until, last_confirmed: None }
    }
}

prop_compose! {
    fn budget_line()(
        line in select(&BudgetLine::ALL),
        amount_cents in 0..100_000_i64,
        every in select(&Every::ALL),
    ) -> BudgetLine {
        BudgetLine { id: BudgetLineId::new(line.0), amount_cents, every }
    }
}

prop_compose! {
    fn reported_change()(
        id in id("r"),
        what in select(&LifeChange::ALL),
        from in day(),
        reported_at in moment(),
        toeslagen_told_on in option::of(day()),
    ) -> ReportedChange {
        ReportedChange { id: ReportedChangeId::new(id), what, from, reported_at, toeslagen_told_on }
    }
}

prop_compose! {
    fn local_rule()(id in id("w"), title in words(), days in option::of(1..60_u16)) -> LocalRule {
        let kind = if days.is_some() { LocalKind::Term } else { LocalKind::Link };
        let item = days.map(|_| "bills.taxes".to_owned());
        LocalRule { item, days, title: Some(title), ..LocalRule::new(LocalRuleId::new(id), kind) }
    }
}

/// Messages of both sides; some of the team's ask for another time of an appointment.
fn message() -> impl Strategy<Value = Message> {
    let asks = (id("e"), day(), 0..1_200_u16, day()).prop_map(|(entry, day, time, was)| {
        let time = ClockTime::MIDNIGHT.plus_minutes(time);
        let text = Wording::ready("reply-move_to")
            .with("date", Arg::Day(day))
            .with("time", Arg::Time(time))
            .with("was_date", Arg::Day(was))
            .with("was_time", Arg::Time(time));
        (text, Some(About::Entry(EntryId::new(entry))))
    });
    let text = prop_oneof![words().prop_map(|it| (it, None)), asks];
    (id("q"), option::of(id("t")), moment(), text, any::<bool>()).prop_map(
        |(id, from, written_at, (text, about), is_read)| Message {
            id: MessageId::new(id),
            from: from.map(MemberId::new),
            to: None,
            written_at,
            text,
            about,
            read_at: is_read.then_some(written_at),
        },
    )
}
