//! Where a `PostgreSQL` is, and whom it must be.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::schema::Schema;
use crate::municipalities::MunicipalityName;

/// An address that can be connected with. It holds a password, and so prints nothing.
///
/// Over a network it speaks TLS with a certificate that is checked, name and all, unless `sslmode=disable` is asked for.
/// `require` is no less than `verify-full` here: a certificate that nobody checks keeps nobody out.
#[derive(Clone)]
pub struct PostgresAddress {
    pub(super) config: Config,
    pub(super) tls: MakeRustlsConnect,
    pub(super) schema: Schema,
}

/// What is wrong with an address. Nothing of what stands in it is told: it may be a password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WrongAddress {
    /// It is of something else.
    #[error("`database` is postgres://USER:PASSWORD@HOST/NAME")]
    Scheme,
    /// It cannot be read.
    #[error(
        "`database` cannot be read: it is postgres://USER:PASSWORD@HOST/NAME, and of a password \
         @ : / ? # % are written as %40 %3A %2F %3F %23 %25"
    )]
    Form,
    /// Another word for how TLS is spoken.
    #[error("`sslmode` in `database` is verify-full, require (which is the same here) or disable")]
    SslMode,
    /// The certificate has a setting of its own.
    #[error("`sslrootcert` does not stand in `database`: give the file as `database_ca`")]
    RootCert,
    /// No server.
    #[error("`database` names no host")]
    NoHost,
    /// No database.
    #[error("`database` names no database behind the host")]
    NoName,
    /// The certificates that are to be believed.
    #[error("{path} cannot be used: {why}", path = path.display())]
    Ca {
        /// The file.
        path: PathBuf,
        /// Why; never what stands there.
        why: String,
    },
    /// Nobody is believed.
    #[error("this machine believes no certificate: give that of the database as `database_ca`")]
    NoRoots,
}

/// How TLS is spoken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tls {
    Off,
    Checked,
}

impl PostgresAddress {
    /// Reads `postgres://…`. Whose signature a certificate must have, a PEM file says; without one this machine does.
    ///
    /// # Errors
    /// When it is no such address, or the file cannot be used.
    pub fn read(text: &str, ca: Option<&Path>) -> Result<Self, WrongAddress> {
        let is_ours = ["postgres://", "postgresql://"].iter();
        if !is_ours.clone().any(|it| text.starts_with(it)) {
            return Err(WrongAddress::Scheme);
        }
        let (text, asked) = without_tls(text)?;
        let mut config: Config = text.parse().map_err(|_| WrongAddress::Form)?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(WrongAddress::NoHost);
        }
        if config.get_dbname().is_none() {
            return Err(WrongAddress::NoName);
        }
        let is_here = config.get_hostaddrs().is_empty() && config.get_hosts().iter().all(is_here);
        let usual = if is_here { Tls::Off } else { Tls::Checked };
        let tls = match asked.unwrap_or(usual) {
            Tls::Off => {
                config.ssl_mode(SslMode::Disable);
                believing(RootCertStore::empty())
            }
            Tls::Checked => {
                config.ssl_mode(SslMode::Require);
                match ca {
                    Some(ca) => believing(roots(ca)?),
                    None => of_this_machine()?,
                }
            }
        };
        config.application_name("mijn-aanpak");
        let schema = Schema::of_one();
        Ok(Self {
            config,
            tls,
            schema,
        })
    }

    /// The tables of this municipality there, which are in a schema of its name.
    #[must_use]
    pub fn of(&self, name: &MunicipalityName) -> Self {
        Self {
            schema: Schema::of(name),
            ..self.clone()
        }
    }

    /// Whether there is a password in it.
    pub fn has_password(&self) -> bool {
        self.config.get_password().is_some()
    }
}

impl fmt::Debug for PostgresAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostgresAddress(secret)")
    }
}

/// Takes out what is said of TLS, for the words of the library are not all of `PostgreSQL`'s own.
fn without_tls(text: &str) -> Result<(String, Option<Tls>), WrongAddress> {
    // A question mark may stand in a password before it.
    let from = text.find('@').unwrap_or(0);
    let (before, after) = text.split_at(from);
    let Some((path, query)) = after.split_once('?') else {
        return Ok((text.to_owned(), None));
    };
    let mut asked = None;
    let mut kept = Vec::new();
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", "disable")) => asked = Some(Tls::Off),
            Some(("sslmode", "require" | "verify-full")) => asked = Some(Tls::Checked),
            Some(("sslmode", _)) => return Err(WrongAddress::SslMode),
            Some(("sslrootcert", _)) => return Err(WrongAddress::RootCert),
            _ => kept.push(pair),
        }
    }
    let mark = if kept.is_empty() { "" } else { "?" };
    Ok((format!("{before}{path}{mark}{}", kept.join("&")), asked))
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1"),
        Host::Unix(_) => true,
    }
}

fn roots(ca: &Path) -> Result<RootCertStore, WrongAddress> {
    let wrong = |why: String| WrongAddress::Ca {
        path: ca.to_owned(),
        why,
    };
    let mut roots = RootCertStore::empty();
    let all = CertificateDer::pem_file_iter(ca).map_err(|error| wrong(error.to_string()))?;
    for certificate in all {
        let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
        let added = roots.add(certificate);
        added.map_err(|error| wrong(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(wrong("there is no certificate".to_owned()));
    }
    Ok(roots)
}

/// `SSL_CERT_FILE` names others.
fn of_this_machine() -> Result<MakeRustlsConnect, WrongAddress> {
    let found = MakeRustlsConnect::with_native_certs();
    found.map(|(tls, _)| tls).map_err(|_| WrongAddress::NoRoots)
}

fn believing(roots: RootCertStore) -> MakeRustlsConnect {
    let versions = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS 1.2 and 1.3");
    MakeRustlsConnect::new(versions.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn mode(text: &str) -> SslMode {
        PostgresAddress::read(text, None)
            .unwrap()
            .config
            .get_ssl_mode()
    }

    #[test]
    fn over_a_network_it_is_tls_and_on_this_machine_it_is_not() {
        assert_eq!(mode("postgres://db.example.org/a"), SslMode::Require);
        assert_eq!(
            mode("postgresql://u:p@10.0.0.1/a?sslmode=require"),
            SslMode::Require
        );
        assert_eq!(
            mode("postgres://localhost/a?sslmode=verify-full"),
            SslMode::Require
        );
        assert_eq!(
            mode("postgres://db.example.org/a?sslmode=disable"),
            SslMode::Disable
        );
        assert_eq!(mode("postgres://u:p?x@localhost:5433/a"), SslMode::Disable);
        assert_eq!(
            mode("postgres:///a?host=/run/postgresql&user=x"),
            SslMode::Disable
        );
        // One of several is enough.
        assert_eq!(
            mode("postgres://localhost,db.example.org/a"),
            SslMode::Require
        );
    }

    #[test]
    fn what_else_is_in_it_stays_and_nothing_of_it_is_shown() {
        let text = "postgres://anna:ge%40heim@db.example.org/a?sslmode=disable&connect_timeout=7";
        let read = PostgresAddress::read(text, None).unwrap();
        assert_eq!(read.config.get_password(), Some(&b"ge@heim"[..]));
        assert_eq!(
            read.config.get_connect_timeout(),
            Some(&std::time::Duration::from_secs(7))
        );
        assert!(read.has_password() && !format!("{read:?}").contains("heim"));
    }

    #[rstest]
    #[case("mysql://secret@db/a", "postgres://USER")]
    #[case("postgres://u:secret@host:x/a", "%40")]
    #[case("postgres://u:secret@db/a?no_such=1", "%40")]
    #[case("postgres://u:secret@db/a?sslmode=prefer", "`sslmode`")]
    #[case("postgres://u:secret@db/a?sslrootcert=/x", "`database_ca`")]
    #[case("postgres:///a?user=secret", "no host")]
    #[case("postgres://u:secret@db", "no database")]
    fn a_mistake_is_explained_without_the_secret(#[case] text: &str, #[case] told: &str) {
        let wrong = PostgresAddress::read(text, None).unwrap_err().to_string();
        assert!(wrong.contains(told) && !wrong.contains("secret"), "{wrong}");
    }

    #[test]
    fn a_file_without_a_certificate_is_no_ca() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let read = PostgresAddress::read("postgres://db.example.org/a", Some(file.path()));
        assert!(matches!(read, Err(WrongAddress::Ca { .. })));
    }
}
