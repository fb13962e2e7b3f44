//! Words in the reader's language, with the Dutch beside them when it is asked for.

mod bundle;
mod markup;
mod names;
mod shelf;

pub use bundle::{Words, say_days_as_on};
pub use markup::{marked_up, plain};
pub use names::{role, route, sender};
pub use shelf::{add_own, dutch, full_date, has_dutch, language, own, put_dutch, put_own, version};

/// A ready wording: `say!("key")`, or `say!("key", name = arg, ...)` where an arg is anything that
/// becomes a [`domain::Arg`] through [`ToArg`].
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        domain::Wording::ready($key)$(.with(stringify!($name), $crate::words::ToArg::to_arg($value)))*
    };
}

/// A key that is handed on instead of said on the spot; the check of `cargo xtask locales` sees it.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

/// What can fill a blank.
pub trait ToArg {
    /// The blank's filling.
    fn to_arg(self) -> domain::Arg;
}

impl ToArg for domain::Arg {
    fn to_arg(self) -> domain::Arg {
        self
    }
}

impl ToArg for &str {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Text(self.to_owned())
    }
}

impl ToArg for String {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Text(self)
    }
}

impl ToArg for usize {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Count(i64::try_from(self).unwrap_or(i64::MAX))
    }
}

impl ToArg for u16 {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Count(self.into())
    }
}

impl ToArg for u32 {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Count(self.into())
    }
}

impl ToArg for domain::time::Day {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Day(self)
    }
}

impl ToArg for domain::time::ClockTime {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Time(self)
    }
}

impl ToArg for domain::Wording {
    fn to_arg(self) -> domain::Arg {
        domain::Arg::Wording(Box::new(self))
    }
}
