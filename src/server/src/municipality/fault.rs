//! What can be wrong with the file.

use domain::Language;

/// A mistake and the line on which it stands or begins.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}: {what}")]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) what: What,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum What {
    #[error("{0}")]
    Form(String),
    #[error("a version is 1 to {0} characters on one line")]
    BadVersion(usize),
    #[error("the id `{0}` is no small letters, digits and `_`")]
    BadId(String),
    #[error("this is said twice: `{0}`")]
    Twice(String),
    #[error("`{field}` has no text in `{tag}`", tag = language.tag())]
    NoText {
        field: &'static str,
        language: Language,
    },
    #[error("`{0}` is no telephone number")]
    BadPhone(String),
    #[error("`{0}` is no address that begins with https://")]
    BadAddress(String),
    #[error(
        "`{0}` is no address of a sign-in: https:// (or http:// on this machine), and of this server \
         without anything behind it"
    )]
    BadSignIn(String),
    #[error("`{0}` of the sign-in is empty")]
    EmptySignIn(&'static str),
    #[error("`{0}` is no address that begins with mailto: or https://")]
    BadPushContact(String),
    #[error("`{0}` is no name of a host, in small letters and without a port")]
    BadPushHost(String),
    #[error("the checklists have no item `{0}`")]
    NoItem(String),
    #[error("a term is 1 to 366 days, not {0}")]
    BadTerm(u16),
    #[error("there is no way of working `{0}`: choose one of {all}, or name a file that ends in .toml",
        all = catalogue::approaches().iter().map(|it| it.name).collect::<Vec<_>>().join(", "))]
    NoApproach(String),
    #[error("the ways of working have no text `{0}`: write your own in four languages")]
    NoKey(String),
    #[error("`{0}` is no ready-made agreement without blanks")]
    NoAgreement(String),
    #[error("`{0}` has no condition: child care is one of every plan")]
    NoCondition(String),
    #[error("`review_by` is not a day")]
    NotADay,
    #[error("this step is only for before the address, and stands in a phase after it")]
    AfterAddress,
    #[error("`{0}` is the same everywhere: no municipality has a term of its own for it")]
    NotLocal(String),
    #[error("a holiday has a name of at most {0} characters")]
    BadName(usize),
    #[error("a holiday ends on its first day or later, within {0} days")]
    BadHoliday(i32),
}
