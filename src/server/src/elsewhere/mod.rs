//! The municipality's own sign-in (`OpenID` Connect, the code flow with PKCE): who begins is led to the
//! provider, and comes back with a code that we exchange for a token that says who it is.
//!
//! What goes wrong is told in few kinds and logged without whom it is about.

mod begun;
mod http;
mod provider;
mod settings;

use domain::time::Instant;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreGenderClaim, CoreIdTokenVerifier,
    CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreTokenResponse,
};
use openidconnect::{
    AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EmptyAdditionalClaims, EndUserEmail, EndUserUsername, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, Scope, SignatureVerificationError, SubjectIdentifier,
    TokenResponse as _,
};
use tokio::sync::Semaphore;

pub(crate) use begun::Begun;
pub(crate) use settings::address;
pub(crate) use settings::{Claim, Secret, Settings, SignInForm, is_address};

use self::http::Http;
use self::provider::{Provider, Wanted};

/// Where the provider leads a browser back to, on our own address.
const COMES_BACK_TO: &str = "/desk/inloggen";
/// So many may be asked about at the provider at once.
const AT_ONCE: usize = 4;
/// The longest code that a provider gives, in bytes.
const LONGEST_CODE: usize = 4_096;
/// With what a token may be signed: only what has a key that we can be given.
const SIGNED_WITH: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// The municipality's own sign-in.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    settings: Settings,
    issuer: IssuerUrl,
    comes_back_to: RedirectUrl,
    http: Http,
    provider: Provider,
    turns: Semaphore,
}

/// Why nobody is signed in. The words are for the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The provider does not answer.
    Down(&'static str),
    /// What it answers is not good.
    Wrong(&'static str),
    /// This browser did not begin it, or too long ago.
    Stale,
}

/// What the provider proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proven {
    /// Which provider.
    pub(crate) issuer: String,
    /// Who it is there: for ever the same, and nobody else's.
    pub(crate) subject: String,
    /// The name that the municipality chose to compare with those of accounts, if it is there.
    pub(crate) name: Option<String>,
}

impl Elsewhere {
    /// As the municipality says; nothing is asked yet.
    ///
    /// # Errors
    /// When an address is none, or this machine has no certificates.
    pub(crate) fn new(settings: Settings) -> anyhow::Result<Self> {
        let issuer = IssuerUrl::new(settings.form.issuer.clone())?;
        let comes_back_to = format!("{}{COMES_BACK_TO}", settings.form.address);
        Ok(Self {
            comes_back_to: RedirectUrl::new(comes_back_to)?,
            http: Http::new()?,
            provider: Provider::new(issuer.clone()),
            turns: Semaphore::new(AT_ONCE),
            issuer,
            settings,
        })
    }

    /// How the page calls it.
    pub(crate) fn name(&self) -> &str {
        &self.settings.form.name
    }

    /// Where the browser goes now, and what it keeps for when it comes back.
    pub(crate) async fn begin(&self, now: Instant) -> Result<(Begun, String), Trouble> {
        let _turn = self.turns.acquire().await;
        let said = self.provider.says(&self.http, Wanted::Recent, now).await?;
        let begun = Begun::new(now).map_err(|_| Trouble::Down("no randomness"))?;
        let verifier = PkceCodeVerifier::new(begun.verifier());
        let (state, nonce) = (CsrfToken::new(begun.state()), Nonce::new(begun.nonce()));
        let client = self.client(said);
        let asked = client.authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || state,
            move || nonce,
        );
        let scope = match self.settings.form.claim {
            Claim::Email => "email",
            Claim::PreferredUsername => "profile",
        };
        let (address, ..) = asked
            .add_scope(Scope::new(scope.to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
        Ok((begun, address.to_string()))
    }

    /// Whether the answer belongs to what this browser began.
    pub(crate) fn is_answer(begun: &Begun, state: &str) -> bool {
        begun.state() == state
    }

    /// Until when nobody may answer it a second time.
    pub(crate) fn answered_until(begun: &Begun) -> Instant {
        begun.expires_at
    }

    /// Who came back with this code.
    pub(crate) async fn answer(
        &self,
        begun: &Begun,
        code: String,
        now: Instant,
    ) -> Result<Proven, Trouble> {
        if code.is_empty() || code.len() > LONGEST_CODE {
            return Err(Trouble::Wrong("no code"));
        }
        let _turn = self.turns.acquire().await;
        let said = self.provider.says(&self.http, Wanted::Any, now).await?;
        let client = self.client(said);
        let tokens = self.exchange(&client, begun, code).await?;
        match self.prove(&client, &tokens, begun, now).await {
            Err(Refused::UnknownKey) => {
                let said = self.provider.says(&self.http, Wanted::NewKeys, now).await?;
                let client = self.client(said);
                let again = self.prove(&client, &tokens, begun, now).await;
                again.map_err(Refused::into_trouble)
            }
            proven => proven.map_err(Refused::into_trouble),
        }
    }

    fn client(&self, said: CoreProviderMetadata) -> Client {
        let id = ClientId::new(self.settings.form.client_id.clone());
        let secret = ClientSecret::new(self.settings.secret.0.clone());
        CoreClient::from_provider_metadata(said, id, Some(secret))
            .set_redirect_uri(self.comes_back_to.clone())
    }

    async fn exchange(
        &self,
        client: &Client,
        begun: &Begun,
        code: String,
    ) -> Result<CoreTokenResponse, Trouble> {
        let exchange = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Trouble::Wrong("no address for codes"))?
            .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier()));
        let tokens = exchange.request_async(&self.http).await;
        tokens.map_err(|error| match error {
            RequestTokenError::Request(error) => Trouble::Down(error.in_words()),
            RequestTokenError::ServerResponse(_) => Trouble::Wrong("the code is refused"),
            _ => Trouble::Wrong("tokens that cannot be read"),
        })
    }

    async fn prove(
        &self,
        client: &Client,
        tokens: &CoreTokenResponse,
        begun: &Begun,
        now: Instant,
    ) -> Result<Proven, Refused> {
        let verifier: CoreIdTokenVerifier<'_> = client
            .id_token_verifier()
            .set_allowed_algs(SIGNED_WITH)
            .set_time_fn(move || {
                chrono::DateTime::from_timestamp_millis(now.millis()).unwrap_or_default()
            });
        let token = tokens.id_token().ok_or(Refused::Wrong("no token"))?;
        let claims = token.claims(&verifier, &Nonce::new(begun.nonce()))?;
        let (issuer, subject) = (self.issuer.to_string(), claims.subject());
        let name = match self.name_in(&Names {
            email: claims.email(),
            is_verified: claims.email_verified(),
            preferred: claims.preferred_username(),
        }) {
            Some(name) => Some(name),
            None => self.asked_name(client, tokens, subject).await,
        };
        Ok(Proven {
            issuer,
            subject: subject.to_string(),
            name,
        })
    }

    /// What stands not in the token, the provider may tell when it is asked.
    async fn asked_name(
        &self,
        client: &Client,
        tokens: &CoreTokenResponse,
        subject: &SubjectIdentifier,
    ) -> Option<String> {
        let token = tokens.access_token().clone();
        let asked = client.user_info(token, Some(subject.clone())).ok()?;
        let told = asked.request_async(&self.http).await;
        let told: openidconnect::UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim> =
            told.ok()?;
        self.name_in(&Names {
            email: told.email(),
            is_verified: told.email_verified(),
            preferred: told.preferred_username(),
        })
    }

    fn name_in(&self, names: &Names<'_>) -> Option<String> {
        match self.settings.form.claim {
            Claim::Email => {
                let is_verified = names.is_verified == Some(true);
                let email = names.email.filter(|_| is_verified);
                email.map(|it| it.to_string())
            }
            Claim::PreferredUsername => names.preferred.map(|it| it.to_string()),
        }
    }
}

/// The names that a provider tells.
struct Names<'a> {
    email: Option<&'a EndUserEmail>,
    is_verified: Option<bool>,
    preferred: Option<&'a EndUserUsername>,
}

/// Why a token is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    UnknownKey,
    Wrong(&'static str),
}

impl Refused {
    const fn into_trouble(self) -> Trouble {
        match self {
            Self::UnknownKey => Trouble::Wrong("a key that is not known"),
            Self::Wrong(why) => Trouble::Wrong(why),
        }
    }
}

/// The texts of the errors themselves tell what stood in the token.
impl From<ClaimsVerificationError> for Refused {
    fn from(error: ClaimsVerificationError) -> Self {
        use ClaimsVerificationError as E;
        Self::Wrong(match error {
            E::SignatureVerification(SignatureVerificationError::NoMatchingKey) => {
                return Self::UnknownKey;
            }
            E::SignatureVerification(_) => "a signature that is not good",
            E::Expired(_) => "a token that is too old",
            E::InvalidAudience(_) => "a token for somebody else",
            E::InvalidIssuer(_) => "a token of another provider",
            E::InvalidNonce(_) => "a token that answers something else",
            _ => "a token that is not good",
        })
    }
}
