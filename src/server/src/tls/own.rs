//! The client's side, for asking our own server: it must show the very certificate that the settings name. Names and dates
//! are not looked at: the connection stays on this machine.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;

use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::crypto::{
    WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, ClientConnection, DigitallySignedStruct, Error,
    SignatureScheme, StreamOwned,
};

use super::{NoTls, chain};

/// The stream with TLS on it, towards the server that has the first certificate of the file.
pub(crate) fn to_own<S: Read + Write>(
    certificates: &Path,
    stream: S,
) -> Result<StreamOwned<ClientConnection, S>, NoTls> {
    let unfit = |error: Error| NoTls::Unfit(error.to_string());
    let own = chain(certificates)?.into_iter().next();
    let own = own.ok_or_else(|| NoTls::Unfit("there is none".to_owned()))?;
    let provider = default_provider();
    let verifier = Own {
        certificate: own,
        algorithms: provider.signature_verification_algorithms,
    };
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .map_err(unfit)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let name =
        ServerName::try_from("localhost").map_err(|error| NoTls::Unfit(error.to_string()))?;
    let connection = ClientConnection::new(Arc::new(config), name).map_err(unfit)?;
    Ok(StreamOwned::new(connection, stream))
}

#[derive(Debug)]
struct Own {
    certificate: CertificateDer<'static>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl ServerCertVerifier for Own {
    fn verify_server_cert(
        &self,
        shown: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if *shown == self.certificate {
            return Ok(ServerCertVerified::assertion());
        }
        let error = CertificateError::ApplicationVerificationFailure;
        Err(Error::InvalidCertificate(error))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
