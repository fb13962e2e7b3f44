//! What a token may: one table.

use crate::store::ExternalKind;

/// Something that a token may or may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Reads people.
    PeopleRead,
    /// Invites and changes people.
    PeopleWrite,
    /// Takes over a person whom the desk invited, and undoes that.
    PeopleLink,
    /// Reads appointments and lessons.
    EntriesRead,
    /// Makes, changes and cancels appointments and lessons.
    EntriesWrite,
    /// Reads steps of the plan.
    StepsRead,
    /// Proposes, changes and withdraws steps.
    StepsWrite,
    /// Reads bills.
    BillsRead,
    /// Writes down and changes bills.
    BillsWrite,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 9] = [
        Self::PeopleRead,
        Self::PeopleWrite,
        Self::PeopleLink,
        Self::EntriesRead,
        Self::EntriesWrite,
        Self::StepsRead,
        Self::StepsWrite,
        Self::BillsRead,
        Self::BillsWrite,
    ];

    /// Its name, as it is typed and stored.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PeopleRead => "people:read",
            Self::PeopleWrite => "people:write",
            Self::PeopleLink => "people:link",
            Self::EntriesRead => "entries:read",
            Self::EntriesWrite => "entries:write",
            Self::StepsRead => "steps:read",
            Self::StepsWrite => "steps:write",
            Self::BillsRead => "bills:read",
            Self::BillsWrite => "bills:write",
        }
    }

    /// The scope with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// What reading this asks for; the changes feed too tells of what may be read only.
    pub const fn to_read(kind: ExternalKind) -> Self {
        match kind {
            ExternalKind::Person => Self::PeopleRead,
            ExternalKind::Appointment | ExternalKind::Lessons => Self::EntriesRead,
            ExternalKind::Step => Self::StepsRead,
            ExternalKind::Bill => Self::BillsRead,
        }
    }

    /// What changing this asks for. Its answer shows what was changed: whoever may change a thing may know it.
    pub const fn to_write(kind: ExternalKind) -> Self {
        match kind {
            ExternalKind::Person => Self::PeopleWrite,
            ExternalKind::Appointment | ExternalKind::Lessons => Self::EntriesWrite,
            ExternalKind::Step => Self::StepsWrite,
            ExternalKind::Bill => Self::BillsWrite,
        }
    }
}
