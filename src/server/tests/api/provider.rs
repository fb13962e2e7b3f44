//! A provider of sign-ins that does exactly what a test says, right or wrong.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

pub(crate) const CLIENT: &str = "mijn-aanpak";
pub(crate) const SECRET: &str = "a secret of the provider";

/// What it does.
pub(crate) struct Does {
    /// With which key it signs, and how it names that key.
    pub(crate) signs_with: (u8, &'static str),
    /// Which keys it publishes.
    pub(crate) publishes: Vec<(u8, &'static str)>,
    /// What stands in the head of a token beside the name of the key.
    pub(crate) alg: &'static str,
    /// What stands in a token.
    pub(crate) claims: Value,
    /// What it tells when it is asked.
    pub(crate) told: Value,
    /// Which provider it says that it is; none: the one that it is.
    pub(crate) says_it_is: Option<&'static str>,
    /// With which status it answers at the address for codes.
    pub(crate) token_status: u16,
    /// Whether it answers at all.
    pub(crate) is_down: bool,
    /// The challenge of whoever began.
    pub(crate) challenge: String,
    /// How often its keys were asked for.
    pub(crate) keys_asked: usize,
    /// How often a code was exchanged.
    pub(crate) exchanged: usize,
}

pub(crate) struct Provider {
    pub(crate) address: SocketAddr,
    does: Arc<Mutex<Does>>,
    secret: NamedTempFile,
}

impl Provider {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let does = Arc::new(Mutex::new(Does {
            signs_with: (1, "first"),
            publishes: vec![(1, "first")],
            alg: "ES256",
            claims: json!({}),
            told: json!({}),
            says_it_is: None,
            token_status: 200,
            is_down: false,
            challenge: String::new(),
            keys_asked: 0,
            exchanged: 0,
        }));
        let doing = Arc::clone(&does);
        // Ends with the tests.
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), address, &doing);
            }
        });
        let mut secret = NamedTempFile::new().unwrap();
        writeln!(secret, "{SECRET}").unwrap();
        Self {
            address,
            does,
            secret,
        }
    }

    pub(crate) fn does(&self) -> MutexGuard<'_, Does> {
        self.does.lock().unwrap()
    }

    pub(crate) fn issuer(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The block of the municipality's file.
    pub(crate) fn block(&self, rest: &str) -> String {
        let (issuer, secret) = (self.issuer(), self.secret.path().display());
        format!(
            "[sign_in]\nname = \"Voorbeeldstad\"\nissuer = \"{issuer}\"\nclient_id = \"{CLIENT}\"\n\
             secret_file = \"{secret}\"\nclaim = \"email\"\naddress = \"https://aanpak.example.org\"\n{rest}\n"
        )
    }
}

fn key(number: u8) -> SigningKey {
    SigningKey::from_slice(&[number; 32]).unwrap()
}

fn jwk((number, name): (u8, &str)) -> Value {
    let point = key(number).verifying_key().to_encoded_point(false);
    let (x, y) = (point.x().unwrap(), point.y().unwrap());
    json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": name,
        "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y),
    })
}

fn token(does: &Does) -> String {
    let (number, name) = does.signs_with;
    let part = |it: &Value| URL_SAFE_NO_PAD.encode(it.to_string());
    let head = part(&json!({ "alg": does.alg, "kid": name }));
    let signed = format!("{head}.{}", part(&does.claims));
    let signature = match does.alg {
        "ES256" => {
            let signature: Signature = key(number).sign(signed.as_bytes());
            signature.to_bytes().to_vec()
        }
        // With what we both know: a token that anybody could make who has the secret.
        "HS256" => hmac(SECRET.as_bytes(), signed.as_bytes()),
        _ => Vec::new(),
    };
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// RFC 2104 with SHA-256 and a key of at most one block.
fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    let padded = |with: u8| {
        let mut block = [with; 64];
        for (byte, key) in block.iter_mut().zip(key) {
            *byte ^= key;
        }
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(text);
    let outer = Sha256::new().chain_update(padded(0x5c));
    outer.chain_update(inner.finalize()).finalize().to_vec()
}

fn answer(mut stream: TcpStream, address: SocketAddr, does: &Mutex<Does>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let (mut first, mut length, mut is_known) = (String::new(), 0, false);
    if reader.read_line(&mut first).unwrap_or(0) == 0 {
        return;
    }
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let line = line.trim_end().to_ascii_lowercase();
        if let Some(it) = line.strip_prefix("content-length: ") {
            length = it.parse().unwrap();
        }
        is_known |= line.starts_with("authorization: ");
        if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let mut does = does.lock().unwrap();
    if does.is_down {
        return;
    }
    let itself = format!("http://{address}");
    let path = first.split(' ').nth(1).unwrap();
    let (status, told) = match path {
        "/.well-known/openid-configuration" => (
            200,
            json!({
                "issuer": does.says_it_is.unwrap_or(&itself),
                "authorization_endpoint": format!("{itself}/auth"),
                "token_endpoint": format!("{itself}/token"),
                "userinfo_endpoint": format!("{itself}/me"),
                "jwks_uri": format!("{itself}/keys"),
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["ES256"],
            }),
        ),
        "/keys" => {
            does.keys_asked += 1;
            let keys: Vec<_> = does.publishes.iter().copied().map(jwk).collect();
            (200, json!({ "keys": keys }))
        }
        "/token" => {
            does.exchanged += 1;
            let verifier = body
                .split('&')
                .find_map(|it| it.strip_prefix("code_verifier="));
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.unwrap_or_default()));
            if is_known && challenge == does.challenge && body.contains("code=good") {
                let told = json!({
                    "access_token": "for the address of names", "token_type": "Bearer",
                    "id_token": token(&does),
                });
                (does.token_status, told)
            } else {
                (400, json!({ "error": "invalid_grant" }))
            }
        }
        "/me" if is_known => (200, does.told.clone()),
        _ => (404, json!({})),
    };
    let told = told.to_string();
    let head = format!(
        "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        told.len()
    );
    stream
        .write_all(format!("{head}{told}").as_bytes())
        .unwrap();
}
