//! Passkeys (`WebAuthn`): a key on somebody's own device, which it uses only after their finger, face or PIN.
//! So it is both factors at once, and it works on our own address only.

use domain::MemberId;
use sha2::{Digest as _, Sha256};
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};

/// Makes and checks passkeys.
pub(crate) struct Passkeys(Webauthn);

/// A passkey is not good; why is for nobody but the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(crate) struct NoPasskey(&'static str);

/// What a browser is asked, and what its answer is compared with, both as JSON.
pub(crate) struct Asked {
    pub(crate) options: String,
    pub(crate) state: String,
}

/// A passkey that was just made.
pub(crate) struct Made {
    pub(crate) id: Vec<u8>,
    pub(crate) key: String,
}

impl Passkeys {
    /// For the server at this address.
    ///
    /// # Errors
    /// When a passkey cannot be for it: a number is no name of a server.
    pub(crate) fn at(address: &str) -> anyhow::Result<Self> {
        let origin = Url::parse(address)?;
        let host = origin
            .domain()
            .ok_or_else(|| anyhow::anyhow!("passkeys need a name of a server, not {address}"))?;
        let builder = WebauthnBuilder::new(host, &origin)?;
        Ok(Self(builder.rp_name("Mijn Aanpak").build()?))
    }

    /// Asks for a new passkey.
    pub(crate) fn ask_new(
        &self,
        staff: &MemberId,
        name: &str,
        known: Vec<Vec<u8>>,
    ) -> Result<Asked, NoPasskey> {
        let begun = self
            .0
            .start_passkey_registration(handle(staff), name, name, Some(known));
        let (options, state) = begun.map_err(|_| NoPasskey("it cannot be asked for"))?;
        Ok(Asked {
            options: findable(&options)?,
            state: json(&state)?,
        })
    }

    /// The passkey that a browser made.
    pub(crate) fn made(&self, credential: &str, state: &str) -> Result<Made, NoPasskey> {
        let credential: RegisterPublicKeyCredential = read(credential)?;
        let state: PasskeyRegistration = read(state)?;
        let passkey = self.0.finish_passkey_registration(&credential, &state);
        let passkey = passkey.map_err(|_| NoPasskey("a new one that is not good"))?;
        Ok(Made {
            id: passkey.cred_id().clone(),
            key: json(&passkey)?,
        })
    }

    /// Asks for a passkey of anybody.
    pub(crate) fn ask(&self) -> Result<Asked, NoPasskey> {
        let begun = self.0.start_discoverable_authentication();
        let (options, state) = begun.map_err(|_| NoPasskey("it cannot be asked for"))?;
        Ok(Asked {
            options: json(&options)?,
            state: json(&state)?,
        })
    }

    /// The id of the passkey with which somebody answers.
    pub(crate) fn id_of(credential: &str) -> Result<Vec<u8>, NoPasskey> {
        let credential: PublicKeyCredential = read(credential)?;
        Ok(credential.raw_id)
    }

    /// The passkey as it is kept from now on, if the answer is good and its owner is this one.
    pub(crate) fn proven(
        &self,
        credential: &str,
        state: &str,
        key: &str,
        staff: &MemberId,
    ) -> Result<String, NoPasskey> {
        let credential: PublicKeyCredential = read(credential)?;
        let state: DiscoverableAuthentication = read(state)?;
        let mut passkey: Passkey = read(key)?;
        let told = self.0.identify_discoverable_authentication(&credential);
        let (told, _) = told.map_err(|_| NoPasskey("nobody's"))?;
        if told != handle(staff) {
            return Err(NoPasskey("somebody else's"));
        }
        let proven = self
            .0
            .finish_discoverable_authentication_v2(&credential, state, &passkey);
        let proven = proven.map_err(|_| NoPasskey("an answer that is not good"))?;
        if !proven.user_verified() {
            return Err(NoPasskey("nobody was asked who they are"));
        }
        passkey.update_credential(&proven);
        json(&passkey)
    }
}

/// By what an authenticator knows whose passkey it is: the same for ever, and no name.
fn handle(staff: &MemberId) -> Uuid {
    let hash: [u8; 32] = Sha256::digest(staff.as_str()).into();
    let (first, _) = hash.split_at(16);
    Uuid::from_slice(first).unwrap_or_default()
}

/// It must be found without a name, for nobody types one.
fn findable(options: &CreationChallengeResponse) -> Result<String, NoPasskey> {
    let no = |_| NoPasskey("it cannot be asked for");
    let mut options = serde_json::to_value(options).map_err(no)?;
    if let Some(choice) = options.pointer_mut("/publicKey/authenticatorSelection") {
        choice["residentKey"] = "required".into();
        choice["requireResidentKey"] = true.into();
    }
    Ok(options.to_string())
}

fn json(it: &impl serde::Serialize) -> Result<String, NoPasskey> {
    serde_json::to_string(it).map_err(|_| NoPasskey("it cannot be written"))
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, NoPasskey> {
    serde_json::from_str(text).map_err(|_| NoPasskey("it cannot be read"))
}
