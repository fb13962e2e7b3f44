//! What can be wrong with the configuration, and where it stands.

use std::fmt;
use std::path::PathBuf;

use crate::store::StoreError;

/// Where something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the file, on this line.
    Line(PathBuf, usize),
    /// In the environment.
    Variable(String),
    /// On the command line.
    Option(String),
    /// In a file that the configuration names; the text says where.
    Elsewhere,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(file, line) => write!(f, "{}:{line}: ", file.display()),
            Self::Variable(name) | Self::Option(name) => write!(f, "{name}: "),
            Self::Elsewhere => Ok(()),
        }
    }
}

/// A mistake and where it stands.
#[derive(Debug, thiserror::Error)]
#[error("{place}{what}")]
pub struct Fault {
    pub(super) place: Place,
    pub(super) what: What,
}

/// What is wrong.
#[derive(Debug, thiserror::Error)]
pub(crate) enum What {
    /// The file is no TOML here.
    #[error("{0}")]
    Form(String),
    /// A setting that does not exist, with one that looks like it.
    #[error("there is no setting `{name}`{hint}")]
    Unknown {
        /// As it is written.
        name: String,
        /// ", is it `x`?", or nothing.
        hint: String,
    },
    /// A value of another kind.
    #[error("`{name}` is {wanted}")]
    Kind {
        /// The setting.
        name: &'static str,
        /// What it must be.
        wanted: &'static str,
    },
    /// A value that means nothing.
    #[error("{0}")]
    Value(String),
    /// Something without which nothing runs.
    #[error("`{name}` is missing: give --{option}, {variable} or `{name}` in the file")]
    Missing {
        /// The setting.
        name: &'static str,
        /// As an option.
        option: String,
        /// As a variable.
        variable: String,
    },
    /// A setting that needs another one.
    #[error("`{name}` is nothing without `{other}`")]
    Without {
        /// The setting.
        name: &'static str,
        /// What it needs.
        other: &'static str,
    },
    /// A municipality without something that each has.
    #[error("this municipality has no `{0}`")]
    Unsaid(&'static str),
    /// Something of one municipality that another has already.
    #[error("{what} {which} is that of another municipality too")]
    Twice {
        /// "the name", or "the host".
        what: &'static str,
        /// As it is written.
        which: String,
    },
    /// Something that only one municipality could have.
    #[error("`{0}` stands in each [[municipality]] where there are several")]
    OfEach(&'static str),
    /// The address is not where the municipality is.
    #[error("`address` is at none of the `hosts` of this municipality")]
    Elsewhere,
    /// Two things at one address.
    #[error("`metrics` has the address of `listen`: choose another port")]
    SamePort,
    /// A file or folder that cannot be used.
    #[error("{path} cannot be used: {why}", path = path.display())]
    Path {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// The database cannot be used.
    #[error(transparent)]
    Database(#[from] StoreError),
    /// What another part says of its own file or setting.
    #[error("{0}")]
    Told(String),
}
