//! How the municipality's own sign-in is reached, as its file says.

use std::path::PathBuf;

use serde::Deserialize;

/// From which claim a name is compared with that of an account, the first time that somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Claim {
    /// The mail address, if the provider says that it is verified.
    Email,
    /// The name of the account there: for a provider that lets nobody choose it.
    PreferredUsername,
}

/// The block `[sign_in]` of the municipality's file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignInForm {
    /// How the page calls it.
    pub(crate) name: String,
    /// The provider's address (`OpenID` Connect Discovery).
    pub(crate) issuer: String,
    /// How the provider knows us.
    pub(crate) client_id: String,
    /// The file with the secret that the provider gave us.
    pub(crate) secret_file: Option<PathBuf>,
    /// Which claim names an account.
    pub(crate) claim: Claim,
    /// The address of this server as browsers know it.
    pub(crate) address: String,
    /// Whether a password works beside it.
    #[serde(default = "yes")]
    pub(crate) passwords: bool,
}

const fn yes() -> bool {
    true
}

/// The same with the secret.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) form: SignInForm,
    pub(crate) secret: Secret,
}

/// What stands in no log.
pub(crate) struct Secret(pub(crate) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(secret)")
    }
}

/// Reads the address of this server as browsers know it.
pub(crate) fn address(text: &str) -> Result<String, String> {
    let is_good = is_address(text, true);
    let wrong =
        || format!("{text} is no address of a server: https://, and nothing behind the name");
    is_good.then(|| text.to_owned()).ok_or_else(wrong)
}

/// Whether an address may be asked or led to: over TLS, or on this machine to try things out. Without a
/// slash at its end where it is to be followed by a path.
pub(crate) fn is_address(text: &str, is_bare: bool) -> bool {
    let uri: Option<axum::http::Uri> = text.parse().ok();
    uri.is_some_and(|uri| {
        let host = uri.host().unwrap_or_default();
        let is_here = matches!(host, "127.0.0.1" | "localhost" | "[::1]");
        let is_good = match uri.scheme_str() {
            Some("https") => !host.is_empty(),
            Some("http") => is_here,
            _ => false,
        };
        let has_path = uri.path() != "/" || text.ends_with('/');
        is_good && uri.query().is_none() && !(is_bare && has_path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tls_or_this_machine() {
        assert!(is_address("https://login.example.org/realm", false));
        assert!(is_address("http://127.0.0.1:4000", true));
        assert!(is_address("https://aanpak.example.org", true));
        assert!(!is_address("https://aanpak.example.org/", true));
        assert!(!is_address("https://aanpak.example.org/x", true));
        assert!(!is_address("http://login.example.org", false));
        assert!(!is_address("https://login.example.org?x=y", false));
        assert!(!is_address("javascript:alert(1)", false));
        assert!(!is_address("login.example.org", false));
    }

    #[test]
    fn the_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret("s3cret".to_owned())), "(secret)");
    }
}
