//! A device with a passkey, as a browser and its authenticator answer together (`WebAuthn` Level 3).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Somebody was there.
pub(crate) const PRESENT: u8 = 0x01;
/// They showed who they are.
pub(crate) const VERIFIED: u8 = 0x04;
const NEW_KEY: u8 = 0x40;

/// A device with one passkey.
pub(crate) struct Device {
    /// On which page it answers.
    pub(crate) origin: String,
    /// What it says of whoever holds it.
    pub(crate) flags: u8,
    pub(crate) key: u8,
    pub(crate) id: Vec<u8>,
    pub(crate) user: String,
    /// Whether it counts how often it signs: one that is on several devices does not.
    pub(crate) is_counting: bool,
    counter: u32,
}

impl Device {
    pub(crate) fn at(origin: &str, key: u8) -> Self {
        Self {
            origin: origin.to_owned(),
            flags: PRESENT | VERIFIED,
            key,
            id: vec![key; 20],
            user: String::new(),
            is_counting: true,
            counter: 0,
        }
    }

    /// Makes its passkey, as asked.
    pub(crate) fn make(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        let user = options["user"]["id"].as_str().unwrap();
        user.clone_into(&mut self.user);
        let data = self.data(options["rp"]["id"].as_str().unwrap(), NEW_KEY);
        let data = [data, self.new_key()].concat();
        // A map of three: fmt "none", attStmt {}, authData.
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend((data.len() as u16).to_be_bytes());
        object.extend(data);
        let response = json!({
            "clientDataJSON": text(self.client("webauthn.create", options).as_bytes()),
            "attestationObject": text(&object),
        });
        self.credential(&response)
    }

    /// Signs with it, as asked.
    pub(crate) fn sign(&mut self, options: &Value) -> String {
        let options = &options["publicKey"];
        self.counter += u32::from(self.is_counting);
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let client = self.client("webauthn.get", options);
        let signed = [data.clone(), Sha256::digest(&client).to_vec()].concat();
        let signature: DerSignature = self.signing_key().sign(&signed);
        let response = json!({
            "clientDataJSON": text(client.as_bytes()),
            "authenticatorData": text(&data),
            "signature": text(signature.as_bytes()),
            "userHandle": self.user,
        });
        self.credential(&response)
    }

    fn credential(&self, response: &Value) -> String {
        let id = text(&self.id);
        json!({
            "id": id, "rawId": id, "type": "public-key", "response": response,
            "clientExtensionResults": {},
        })
        .to_string()
    }

    fn client(&self, kind: &str, options: &Value) -> String {
        json!({ "type": kind, "challenge": options["challenge"], "origin": self.origin })
            .to_string()
    }

    fn data(&self, site: &str, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(site).to_vec();
        data.push(self.flags | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn signing_key(&self) -> SigningKey {
        SigningKey::from_slice(&[self.key; 32]).unwrap()
    }

    /// The id and the public key (COSE: EC2, ES256, P-256, x, y).
    fn new_key(&self) -> Vec<u8> {
        let point = self.signing_key().verifying_key().to_encoded_point(false);
        let mut data = vec![0; 16];
        data.extend((self.id.len() as u16).to_be_bytes());
        data.extend(&self.id);
        data.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        data.extend(point.x().unwrap().iter());
        data.extend(b"\x22\x58\x20");
        data.extend(point.y().unwrap().iter());
        data
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
