//! Requests to the provider: short, small, and never led on to another address.

use std::pin::Pin;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

/// How long the provider may take for one answer.
const WAITS: Duration = Duration::from_secs(5);
/// The longest answer, in bytes.
const LONGEST: usize = 256 * 1024;

/// Asks the provider.
#[derive(Debug)]
pub(super) struct Http(Client<HttpsConnector<HttpConnector>, Full<axum::body::Bytes>>);

/// Why there is no answer. The causes stay behind: they may name what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.in_words())]
pub(super) enum NoAnswer {
    Unreachable,
    Slow,
    /// Cut off, or too long.
    Broken,
    Failing,
}

impl NoAnswer {
    pub(super) const fn in_words(self) -> &'static str {
        match self {
            Self::Unreachable => "no connection",
            Self::Slow => "too slow",
            Self::Broken => "an answer that is cut off or too long",
            Self::Failing => "an error of the provider itself",
        }
    }
}

impl Http {
    /// With the certificates that this machine trusts.
    pub(super) fn new() -> std::io::Result<Self> {
        let connector = HttpsConnectorBuilder::new()
            .with_native_roots()?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self(Client::builder(TokioExecutor::new()).build(connector)))
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let request = request.map(|body| Full::new(body.into()));
        let answer = self.0.request(request).await;
        let (head, body) = answer.map_err(|_| NoAnswer::Unreachable)?.into_parts();
        if head.status.is_server_error() {
            return Err(NoAnswer::Failing);
        }
        let body = Limited::new(body, LONGEST).collect().await;
        let bytes = body.map_err(|_| NoAnswer::Broken)?.to_bytes();
        Ok(HttpResponse::from_parts(head, bytes.to_vec()))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let asked = tokio::time::timeout(WAITS, self.ask(request)).await;
            asked.unwrap_or(Err(NoAnswer::Slow))
        })
    }
}
