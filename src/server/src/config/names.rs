//! The names of all settings: the same word in the file, in the environment and as an option.

/// Every setting, as it stands in the file; what stands behind a point is in a table.
pub(super) const NAMES: [&str; 21] = [
    "listen",
    "data",
    "database",
    "database_ca",
    "app",
    "theme",
    "municipality",
    "proxy",
    "address",
    "demo",
    "demo_stays",
    "now",
    "metrics",
    "log",
    "tls_cert",
    "tls_key",
    "retention.looks",
    "retention.account_deeds",
    "retention.phones",
    "retention.expired",
    "retention.notifications",
];

/// What stands in each `[[municipality]]`. In the file alone: an option or a variable could not say of which.
pub(super) const OF_ONE: [&str; 5] = ["name", "hosts", "municipality", "theme", "address"];

/// What variables of ours begin with.
const OURS: &str = "MIJN_AANPAK_";
/// Variables of ours that are no setting: the file itself, and the secret of the municipality's sign-in.
const OTHERS: [&str; 2] = ["MIJN_AANPAK_CONFIG", "MIJN_AANPAK_SIGN_IN_SECRET"];

/// The variable of a setting.
pub(super) fn variable(name: &str) -> String {
    format!("{OURS}{}", name.replace('.', "_").to_uppercase())
}

/// The option of a setting, without its dashes.
pub(super) fn option(name: &str) -> String {
    name.replace('_', "-")
}

/// Whether a variable looks like one of ours.
pub(super) fn is_ours(variable: &str) -> bool {
    variable.starts_with(OURS) && !OTHERS.contains(&variable)
}

/// The one of these settings with this name.
pub(super) fn find(all: &[&'static str], name: &str) -> Option<&'static str> {
    all.iter().copied().find(|it| *it == name)
}

/// The setting of this variable.
pub(super) fn of_variable(text: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|it| variable(it) == text)
}

/// A question for who mistyped one of these names; nothing where no name looks like it.
pub(super) fn hint(all: &[&str], mistyped: &str, as_written: impl Fn(&str) -> String) -> String {
    let of_all = all.iter().map(|it| as_written(it));
    let close = of_all.map(|it| (strsim::osa_distance(&it, mistyped), it));
    match close.min() {
        Some((steps, it)) if steps <= 2 => format!(", is it `{it}`?"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_gets_a_hint() {
        let hint = |mistyped| hint(&NAMES, mistyped, str::to_owned);
        assert_eq!(hint("lisen"), ", is it `listen`?");
        assert_eq!(hint("adress"), ", is it `address`?");
        assert_eq!(hint("colour_of_hair"), "");
    }
}
