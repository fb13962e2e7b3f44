//! TLS by the server itself, for who has no proxy in front: with the municipality's own certificate.

mod connections;
mod own;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

pub(crate) use connections::TlsConnections;
pub(crate) use own::to_own;

/// A certificate with its key, good to serve with.
#[derive(Clone)]
pub struct Tls(Arc<ServerConfig>);

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls(secret)")
    }
}

/// Why there is no TLS.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NoTls {
    /// A file is no PEM of what it must be, or cannot be read.
    #[error("{path} cannot be used: {why}", path = path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why; never what stands there.
        why: String,
    },
    /// Key and certificate are not of each other, or the certificate is none.
    #[error("the certificate cannot be served with: {0}")]
    Unfit(String),
}

impl Tls {
    /// Reads a chain of certificates, the server's own first, and its key; both PEM.
    ///
    /// # Errors
    /// When one cannot be read, or they do not belong together.
    pub fn read(certificates: &Path, key: &Path) -> Result<Self, NoTls> {
        let chain = chain(certificates)?;
        let key = PrivateKeyDer::from_pem_file(key).map_err(|error| wrong(key, &error))?;
        let unfit = |error: tokio_rustls::rustls::Error| NoTls::Unfit(error.to_string());
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(unfit)?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(unfit)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }
}

/// The certificates of a file, at least one.
fn chain(file: &Path) -> Result<Vec<CertificateDer<'static>>, NoTls> {
    let chain = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| wrong(file, &error))?;
    if chain.is_empty() {
        return Err(wrong(file, &"there is no certificate"));
    }
    Ok(chain)
}

fn wrong(path: &Path, why: &dyn std::fmt::Display) -> NoTls {
    NoTls::File {
        path: path.to_owned(),
        why: why.to_string(),
    }
}
