//! TLS by the server itself.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;

use rcgen::CertifiedKey;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::program::{Running, installed};

fn trusting(certificate: &CertificateDer<'static>) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add(certificate.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

fn asked(server: &Running, config: Arc<ClientConfig>) -> String {
    let name = ServerName::try_from("aanpak.example.org").unwrap();
    let tls = ClientConnection::new(config, name).unwrap();
    let stream = TcpStream::connect(server.address).unwrap();
    let mut stream = StreamOwned::new(tls, stream);
    let request =
        "GET /api/v1/health HTTP/1.1\r\nhost: aanpak.example.org\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

#[test]
fn the_server_speaks_tls_with_the_certificate_that_it_is_given() {
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["aanpak.example.org".to_owned()]).unwrap();
    let folder = installed();
    let write = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    write("cert.pem", cert.pem());
    write("key.pem", signing_key.serialize_pem());
    let settings = fs::read_to_string(folder.path().join("settings.toml")).unwrap();
    write(
        "settings.toml",
        format!("{settings}tls_cert = \"cert.pem\"\ntls_key = \"key.pem\"\n"),
    );
    let server = Running::installed_in(folder);
    // Who connects and says nothing holds nobody up.
    let silent = TcpStream::connect(server.address).unwrap();
    let answer = asked(&server, trusting(cert.der()));
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && answer.ends_with("{\"status\":\"ok\"}"),
        "{answer}"
    );
    assert_eq!(server.health().0, Some(0));
    // Another certificate than that of the settings is not the server's.
    let other = rcgen::generate_simple_self_signed(["aanpak.example.org".to_owned()]).unwrap();
    let file = server.folder().join("cert.pem");
    fs::write(&file, other.cert.pem()).unwrap();
    let (code, told) = server.health();
    assert!(code == Some(1) && told.contains("certificate"), "{told}");
    // Without TLS nothing is answered.
    let mut plain = TcpStream::connect(server.address).unwrap();
    plain
        .write_all(b"GET /api/v1/health HTTP/1.1\r\nhost: x\r\n\r\n")
        .unwrap();
    let mut answer = Vec::new();
    // An alert and an end, or an end alone.
    plain.read_to_end(&mut answer).unwrap_or_default();
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
    server.ask_to_stop();
    server.ended();
    drop(silent);
}
