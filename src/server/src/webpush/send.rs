//! Sends one letter to one push service: encrypted for the phone (RFC 8291), signed by us (RFC 8292).

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderValue, Request, StatusCode, Uri, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::time::Instant;
use domain::webpush::PushLetter;
use http_body_util::Full;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::rt::TokioExecutor;
use p256::PublicKey;
use sha2::{Digest as _, Sha256};
use web_push_native::{Auth, WebPushBuilder};

use super::WebPush;
use super::place::is_public;
use crate::clock::Clock;
use crate::store::{Reach, Waiting};

/// How long a push service may take to answer.
const WITHIN: Duration = Duration::from_secs(10);
/// The longest that a push service keeps it for a phone that is off, in seconds: three days.
const LONGEST: i64 = 3 * 24 * 3600;

/// What a push service said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It has it.
    Yes,
    /// It knows the phone no more.
    Gone,
    /// Not now; it may say for how many seconds not.
    NotNow(Option<u32>),
}

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotSent {
    #[error(transparent)]
    NoPlace(#[from] super::place::NoPlace),
    #[error("the phone's key is none")]
    NoKey(#[from] p256::elliptic_curve::Error),
    #[error("it cannot be encrypted")]
    Encryption(#[from] web_push_native::Error),
    #[error("the request cannot be made")]
    Request(#[from] axum::http::header::InvalidHeaderValue),
    #[error("no connection")]
    Connection(#[from] hyper_util::client::legacy::Error),
    #[error("no answer in time")]
    TooSlow(#[from] tokio::time::error::Elapsed),
}

/// The connections to the push services.
pub(super) struct Sender(Client<HttpsConnector<HttpConnector<PublicOnly>>, Full<Bytes>>);

impl Sender {
    pub(super) fn new() -> Self {
        let mut plain = HttpConnector::new_with_resolver(PublicOnly);
        // Which scheme is allowed where, `Places` says.
        plain.enforce_http(false);
        plain.set_connect_timeout(Some(WITHIN));
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(plain);
        Self(Client::builder(TokioExecutor::new()).build(connector))
    }
}

impl WebPush {
    /// Sends what waits. Of the answer only the head is read, and where it leads elsewhere, nobody goes.
    pub(super) async fn send(&self, waiting: &Waiting, now: Instant) -> Result<Said, NotSent> {
        let request = self.request(waiting, now)?;
        let answer = tokio::time::timeout(WITHIN, self.sender.0.request(request)).await??;
        let wait = answer.headers().get(header::RETRY_AFTER);
        let wait = wait.and_then(|it| it.to_str().ok()?.parse().ok());
        Ok(match answer.status() {
            status if status.is_success() => Said::Yes,
            StatusCode::NOT_FOUND | StatusCode::GONE => Said::Gone,
            status => {
                tracing::warn!(status = status.as_u16(), "a push service does not take it");
                Said::NotNow(wait)
            }
        })
    }

    fn request(&self, waiting: &Waiting, now: Instant) -> Result<Request<Full<Bytes>>, NotSent> {
        let Reach {
            endpoint,
            p256dh,
            auth,
        } = &waiting.reach;
        // Asked again: the list may have become shorter since the phone gave its address.
        let uri = self.places.check(endpoint)?;
        let seconds = (waiting.until.millis() - now.millis()) / 1000;
        let lasts = Duration::from_secs(seconds.clamp(0, LONGEST) as u64);
        // The push service holds the signature against the real time, not against that of a demo.
        let signed_at = Clock::System.now();
        let signature = self
            .keys
            .authorization(&origin(&uri), &self.contact, signed_at);
        let request =
            WebPushBuilder::new(uri, PublicKey::from_sec1_bytes(p256dh)?, Auth::from(*auth));
        let request = request.with_valid_duration(lasts);
        let mut request = request.build(waiting.letter.name())?;
        request.headers_mut().extend([
            (header::AUTHORIZATION, HeaderValue::from_str(&signature)?),
            (
                header::HeaderName::from_static("topic"),
                HeaderValue::from_str(&topic(auth, waiting.letter))?,
            ),
            (
                header::HeaderName::from_static("urgency"),
                HeaderValue::from_static("normal"),
            ),
        ]);
        Ok(request.map(|body| Full::new(Bytes::from(body))))
    }
}

fn origin(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |it| it.as_str());
    format!("{scheme}://{authority}")
}

/// One that waits at the push service makes room for the next of the same letter. Nobody there learns
/// which it is.
fn topic(auth: &[u8; 16], letter: PushLetter) -> String {
    let digest = Sha256::new()
        .chain_update(auth)
        .chain_update(letter.name())
        .finalize();
    URL_SAFE_NO_PAD.encode(digest).chars().take(32).collect()
}

/// Finds the addresses of a host, and of those the ones that anybody can reach.
#[derive(Clone, Copy)]
pub(super) struct PublicOnly;

impl tower_service::Service<Name> for PublicOnly {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<_> = found.filter(|it| is_public(it.ip())).collect();
            if public.is_empty() {
                return Err(io::Error::other("the name leads to no public address"));
            }
            Ok(public.into_iter())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tower_service::Service as _;

    #[tokio::test]
    async fn a_name_that_leads_into_the_house_leads_nowhere() {
        let name: Name = "localhost".parse().unwrap();
        assert!(PublicOnly.call(name).await.is_err());
    }

    #[test]
    fn the_topic_is_one_that_may_be_sent_and_says_nothing() {
        let one = topic(&[7; 16], PushLetter::Message);
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        assert!(one.len() == 32 && one.chars().all(allowed), "{one}");
        assert_ne!(one, topic(&[7; 16], PushLetter::Week));
        assert_ne!(one, topic(&[8; 16], PushLetter::Message));
    }
}
