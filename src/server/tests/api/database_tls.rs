//! `PostgreSQL` over TLS: whom the server talks to, and whom it does not. Where no cluster is named there is none to
//! talk to.

use std::fs;
use std::path::{Path, PathBuf};

use postgres::{Client, NoTls};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use server::store::{PostgresAddress, PostgresStore, Store as _, StoreError};
use tempfile::TempDir;

use crate::database::Database;

/// Who signs certificates.
struct Ca {
    file: PathBuf,
    issuer: Issuer<'static, KeyPair>,
}

impl Ca {
    fn new(file: PathBuf) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages.push(KeyUsagePurpose::KeyCertSign);
        let key = KeyPair::generate().unwrap();
        fs::write(&file, params.self_signed(&key).unwrap().pem()).unwrap();
        let issuer = Issuer::new(params, key);
        Self { file, issuer }
    }

    /// A certificate for a host of this name, and its key.
    fn certificate(&self, name: &str) -> (String, String) {
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        (certificate.pem(), key.serialize_pem())
    }
}

/// The cluster, asked as whoever may do everything.
struct Cluster(Client);

impl Cluster {
    fn ask(&mut self, sql: &str) -> String {
        self.0.query_one(sql, &[]).unwrap().get(0)
    }

    fn say(&mut self, sql: &str) {
        self.0.batch_execute(sql).unwrap();
    }

    /// Writes a file of its own: nobody else may read a key.
    fn write(&mut self, name: &str, text: &str) {
        let folder = self.ask("SHOW data_directory");
        let program = format!("umask 077; cat > {folder}/{name}");
        let lines = text.trim_end().replace('\n', "'),('");
        self.say(&format!("COPY (VALUES ('{lines}')) TO PROGRAM '{program}'"));
    }

    /// Has it speak TLS with this certificate from now on.
    fn speaks_tls(&mut self, (certificate, key): &(String, String)) {
        self.write("tls.pem", certificate);
        self.write("tls.key", key);
        for (name, value) in [
            ("ssl_cert_file", "tls.pem"),
            ("ssl_key_file", "tls.key"),
            ("ssl", "on"),
        ] {
            self.say(&format!("ALTER SYSTEM SET {name} = '{value}'"));
        }
        self.has_taken("on");
    }

    fn speaks_no_tls(&mut self) {
        self.say("ALTER SYSTEM RESET ssl");
        self.has_taken("off");
    }

    /// Told of its settings, it takes them by itself.
    fn has_taken(&mut self, ssl: &str) {
        self.say("SELECT pg_reload_conf()");
        while self.ask("SHOW ssl") != ssl {
            std::thread::yield_now();
        }
    }
}

fn opened(address: &str, ca: Option<&Path>) -> Result<PostgresStore, StoreError> {
    PostgresStore::open_at(&PostgresAddress::read(address, ca).unwrap())
}

fn refused(address: &str, ca: &Path) -> String {
    match opened(address, Some(ca)).map(drop) {
        Err(StoreError::Unreachable(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn only_a_database_that_proves_who_it_is_is_talked_to() {
    let Some(cluster) = Database::cluster() else {
        return;
    };
    let mut cluster =
        Cluster(Client::connect(&format!("{cluster}&dbname=postgres"), NoTls).unwrap());
    // Of a run before that failed.
    cluster.speaks_no_tls();
    cluster.say("DROP DATABASE IF EXISTS over_tls WITH (FORCE)");
    cluster.say("DROP ROLE IF EXISTS over_tls");
    cluster.say("CREATE ROLE over_tls LOGIN PASSWORD 'ge@heim'");
    cluster.say("CREATE DATABASE over_tls OWNER over_tls");
    let port = cluster.ask("SHOW port");
    let at = |host: &str, mode: &str| {
        format!(
            "postgres://over_tls:ge%40heim@{host}:{port}/over_tls?sslmode={mode}&hostaddr=127.0.0.1"
        )
    };
    let folder = TempDir::new().unwrap();
    let ours = Ca::new(folder.path().join("ours.pem"));
    let other = Ca::new(folder.path().join("other.pem"));
    let host = "db.example.org";

    // Without TLS: only when that is asked for, on this machine or not.
    opened(&at(host, "disable"), None).unwrap();
    assert!(refused(&at(host, "verify-full"), &ours.file).contains("does not support TLS"));
    assert!(refused(&at("localhost", "require"), &ours.file).contains("does not support TLS"));

    cluster.speaks_tls(&ours.certificate(host));
    for mode in ["verify-full", "require"] {
        let store = opened(&at(host, mode), Some(&ours.file)).unwrap();
        store.setting("none").unwrap();
        let is_tls = "SELECT bool_and(ssl)::text FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
            WHERE usename = 'over_tls' AND application_name = 'mijn-aanpak'";
        assert_eq!(cluster.ask(is_tls), "true");
        drop(store);
    }
    // Signed by somebody else, or of another host: not even with `require`.
    for mode in ["verify-full", "require"] {
        let signed = refused(&at(host, mode), &other.file);
        assert!(signed.contains("invalid peer certificate"), "{signed}");
        let named = refused(&at("other.example.org", mode), &ours.file);
        assert!(named.contains("not valid for name"), "{named}");
    }
    // A wrong password is told as what it is, and is not told itself.
    let wrong = at(host, "verify-full").replace("ge%40heim", "guessed");
    let why = refused(&wrong, &ours.file);
    assert!(
        why.contains("password") && !why.contains("guessed"),
        "{why}"
    );

    cluster.speaks_no_tls();
    cluster.say("DROP DATABASE over_tls WITH (FORCE)");
    cluster.say("DROP ROLE over_tls");
}
