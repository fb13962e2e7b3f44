//! A push service on this machine, and the browser behind it, which reads what was sent to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aes_gcm::aead::Aead as _;
use aes_gcm::{Aes128Gcm, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use p256::{PublicKey, SecretKey};
use serde_json::{Value, json};
use sha2::Sha256;

/// Longer than any machine takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// A push service that answers as it is told and keeps what it gets.
pub(crate) struct PushService {
    address: SocketAddr,
    got: Receiver<Pushed>,
    answers: Arc<Mutex<Vec<(u16, &'static str)>>>,
}

/// A message as it came.
#[derive(Debug)]
pub(crate) struct Pushed {
    pub(crate) path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl PushService {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, got) = channel();
        let answers = Arc::new(Mutex::new(Vec::new()));
        let its_answers = Arc::clone(&answers);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tell, answers) = (tell.clone(), Arc::clone(&its_answers));
                std::thread::spawn(move || talk(stream, &tell, &answers));
            }
        });
        Self {
            address,
            got,
            answers,
        }
    }

    /// The next ones are answered so, with this header; after them 201.
    pub(crate) fn will_answer(&self, status: u16, header: &'static str) {
        self.answers.lock().unwrap().push((status, header));
    }

    /// Waits for the next message.
    pub(crate) fn next(&self) -> Pushed {
        self.got.recv_timeout(PATIENCE).expect("a message")
    }

    /// What came and was not looked at yet.
    pub(crate) fn rest(&self) -> Vec<Pushed> {
        self.got.try_iter().collect()
    }
}

/// Answers what comes over one connection until it is closed.
fn talk(stream: TcpStream, tell: &Sender<Pushed>, answers: &Mutex<Vec<(u16, &'static str)>>) {
    let mut writer = stream.try_clone().unwrap();
    let mut reader = BufReader::new(stream);
    while let Some(pushed) = read(&mut reader) {
        let next = {
            let mut answers = answers.lock().unwrap();
            (!answers.is_empty()).then(|| answers.remove(0))
        };
        let (status, header) = next.unwrap_or((201, "x-test: 1"));
        // Kept first: once the server has the answer, a test may look.
        if tell.send(pushed).is_err() {
            return;
        }
        let answer = format!("HTTP/1.1 {status} -\r\n{header}\r\ncontent-length: 0\r\n\r\n");
        if writer.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Pushed> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let path = line.split(' ').nth(1)?.to_owned();
    assert!(line.starts_with("POST "), "{line}");
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let mut pushed = Pushed {
        path,
        headers,
        body: Vec::new(),
    };
    let length = pushed.header("content-length").parse().unwrap();
    pushed.body.resize(length, 0);
    reader.read_exact(&mut pushed.body).ok()?;
    Some(pushed)
}

impl Pushed {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(it, _)| it == name);
        found.map_or("", |(_, value)| value)
    }

    /// What its signature claims, after checking it by RFC 8292: it is of the server with this public key.
    pub(crate) fn claims(&self, key: &str) -> Value {
        let words = self
            .header("authorization")
            .strip_prefix("vapid t=")
            .unwrap();
        let (token, told_key) = words.split_once(", k=").unwrap();
        assert_eq!(told_key, key);
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let point = URL_SAFE_NO_PAD.decode(key).unwrap();
        let key = VerifyingKey::from_sec1_bytes(&point).unwrap();
        let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
        key.verify(signed.as_bytes(), &signature).unwrap();
        let (header, claims) = signed.split_once('.').unwrap();
        let json = |part| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
        let header: Value = json(header);
        assert_eq!(header, json!({ "typ": "JWT", "alg": "ES256" }));
        json(claims)
    }
}

/// The browser of one phone.
pub(crate) struct Browser {
    path: String,
    key: SecretKey,
    auth: [u8; 16],
}

impl Browser {
    /// A browser with keys of its own, the same in every run.
    pub(crate) fn new(number: u8) -> Self {
        Self {
            path: format!("/push/{number}"),
            key: SecretKey::from_slice(&[number; 32]).unwrap(),
            auth: [number ^ 0x55; 16],
        }
    }

    /// Its subscription at this service, as `toJSON` gives it.
    pub(crate) fn subscription(&self, at: &PushService) -> Value {
        let public = uncompressed(&self.key.public_key());
        json!({
            "endpoint": format!("http://{}{}", at.address, self.path),
            "expirationTime": null,
            "keys": {
                "p256dh": URL_SAFE_NO_PAD.encode(public),
                "auth": URL_SAFE_NO_PAD.encode(self.auth),
            },
        })
    }

    /// Whether this is for it.
    pub(crate) fn is_meant(&self, pushed: &Pushed) -> bool {
        pushed.path == self.path
    }

    /// Reads a message step by step as RFC 8291 and RFC 8188 say, not with the library that wrote it.
    pub(crate) fn read(&self, pushed: &Pushed) -> String {
        assert!(self.is_meant(pushed), "{}", pushed.path);
        assert_eq!(pushed.header("content-encoding"), "aes128gcm");
        let body = &pushed.body;
        let (salt, id_length) = (&body[..16], usize::from(body[20]));
        let (sender, sealed) = body[21..].split_at(id_length);
        let theirs = PublicKey::from_sec1_bytes(sender).unwrap();
        let shared = p256::ecdh::diffie_hellman(self.key.to_nonzero_scalar(), theirs.as_affine());
        let mine = uncompressed(&self.key.public_key());
        let info = [b"WebPush: info\0".as_slice(), &mine, sender].concat();
        let ikm: [u8; 32] = derived(&self.auth, shared.raw_secret_bytes(), &info);
        let key: [u8; 16] = derived(salt, &ikm, b"Content-Encoding: aes128gcm\0");
        let nonce: [u8; 12] = derived(salt, &ikm, b"Content-Encoding: nonce\0");
        let cipher = Aes128Gcm::new(&key.into());
        let mut plain = cipher.decrypt(&nonce.into(), sealed).unwrap();
        // The end of the last record, and nothing to fill it up.
        assert_eq!(plain.pop(), Some(2));
        String::from_utf8(plain).unwrap()
    }
}

fn derived<const N: usize>(salt: &[u8], secret: &[u8], info: &[u8]) -> [u8; N] {
    let mut out = [0; N];
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(info, &mut out)
        .unwrap();
    out
}

fn uncompressed(key: &PublicKey) -> Vec<u8> {
    use p256::elliptic_curve::sec1::ToEncodedPoint as _;
    key.to_encoded_point(false).as_bytes().to_vec()
}
