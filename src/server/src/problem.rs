//! Errors as an answer: `application/problem+json` with a stable `type`.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sync::protocol::Problem;

use crate::staff::NoAccount;
use crate::store::{NotDone, StoreError};
use crate::tries::{NoTry, Wait};

/// Why a request was not answered as asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ApiError {
    #[error("not signed in")]
    SignedOut,
    #[error("this phone was cut off: everything on it is to be wiped")]
    CutOff,
    #[error("not found")]
    NotFound,
    #[error("this address does not know that method")]
    MethodNotAllowed,
    #[error("the request comes from another site")]
    CrossSite,
    #[error("no municipality has this host here")]
    NoMunicipality,
    #[error("the body must be {wanted}")]
    WrongKind { wanted: &'static str },
    #[error("the piece does not follow what is here: {here} bytes")]
    WrongOffset { here: usize },
    #[error("this is no picture that is taken here")]
    NoPicture,
    #[error("the body is too large")]
    TooLarge,
    #[error("the body did not arrive")]
    BodyLost,
    #[error("{detail}")]
    Malformed {
        field: Option<String>,
        detail: String,
    },
    #[error("the app speaks a newer or older protocol than this server")]
    UpdateTheApp,
    #[error("another mutation has this number already")]
    NumberUsed { seq: u64 },
    #[error("this code is not known")]
    WrongCode,
    #[error("this code was used already")]
    UsedCode,
    #[error("this code is too old")]
    ExpiredCode,
    #[error("name, password or digits are wrong")]
    WrongSignIn,
    #[error("nobody signs in with a password here")]
    PasswordsOff,
    #[error("the municipality's own sign-in is down")]
    ProviderDown,
    #[error("what the municipality's own sign-in says is not good")]
    ProviderWrong,
    #[error("this sign-in was begun elsewhere, or too long ago")]
    StaleSignIn,
    #[error("nobody here has an account with that name")]
    NoAccount,
    #[error("this passkey is not good")]
    WrongPasskey,
    #[error("this password is too weak")]
    WeakPassword(String),
    #[error("there is no token that works in the header Authorization")]
    WrongToken,
    #[error("this token may not do that")]
    NoScope(&'static str),
    #[error("the request must say which state it changes, in If-Match")]
    NoPrecondition,
    #[error("it is not as the request says")]
    NotAsSaid,
    #[error("this id is that of somebody else, or this person has another id")]
    KnownOtherwise,
    #[error("the rules refuse it")]
    Refused { field: &'static str, detail: String },
    #[error("nothing is known of what lies behind this cursor: begin anew without one")]
    CursorAhead,
    #[error("as many look along as may")]
    TooManyBuddies,
    #[error(transparent)]
    TooManyTries(#[from] Wait),
    #[error("not ready")]
    NotReady(#[source] StoreError),
    #[error("there is an account with this name already")]
    AccountTaken,
    #[error(transparent)]
    Account(NotDone),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the work was interrupted")]
    Interrupted,
}

impl ApiError {
    /// Something wrong with one field, named by its path in the body.
    pub(crate) fn malformed(field: impl Into<String>, detail: impl Into<String>) -> Self {
        let field = Some(field.into()).filter(|field| !field.is_empty() && field != ".");
        Self::Malformed {
            field,
            detail: detail.into(),
        }
    }

    fn status_and_kind(&self) -> (StatusCode, &'static str) {
        match self {
            Self::SignedOut => (StatusCode::UNAUTHORIZED, "signed-out"),
            Self::CutOff => (StatusCode::GONE, "cut-off"),
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed"),
            Self::CrossSite => (StatusCode::FORBIDDEN, "cross-site"),
            Self::NoMunicipality => (StatusCode::MISDIRECTED_REQUEST, "no-municipality"),
            Self::WrongKind { wanted } => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                if *wanted == "application/json" {
                    "not-json"
                } else {
                    "wrong-kind"
                },
            ),
            Self::WrongOffset { .. } => (StatusCode::CONFLICT, "wrong-offset"),
            Self::NoPicture => (StatusCode::UNPROCESSABLE_ENTITY, "no-picture"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::BodyLost => (StatusCode::REQUEST_TIMEOUT, "body-lost"),
            Self::Malformed { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "malformed"),
            Self::UpdateTheApp => (StatusCode::CONFLICT, "update-the-app"),
            Self::NumberUsed { .. } => (StatusCode::CONFLICT, "number-used"),
            Self::WrongCode => (StatusCode::NOT_FOUND, "wrong-code"),
            Self::UsedCode => (StatusCode::NOT_FOUND, "used-code"),
            Self::ExpiredCode => (StatusCode::NOT_FOUND, "expired-code"),
            Self::WrongSignIn => (StatusCode::FORBIDDEN, "wrong-sign-in"),
            Self::PasswordsOff => (StatusCode::FORBIDDEN, "passwords-off"),
            Self::ProviderDown => (StatusCode::SERVICE_UNAVAILABLE, "provider-down"),
            Self::ProviderWrong => (StatusCode::FORBIDDEN, "provider-wrong"),
            Self::StaleSignIn => (StatusCode::FORBIDDEN, "stale-sign-in"),
            Self::NoAccount => (StatusCode::FORBIDDEN, "no-account"),
            Self::WrongPasskey => (StatusCode::FORBIDDEN, "wrong-passkey"),
            Self::WeakPassword(_) => (StatusCode::UNPROCESSABLE_ENTITY, "weak-password"),
            Self::WrongToken => (StatusCode::UNAUTHORIZED, "wrong-token"),
            Self::NoScope(_) => (StatusCode::FORBIDDEN, "no-scope"),
            Self::NoPrecondition => (StatusCode::PRECONDITION_REQUIRED, "no-precondition"),
            Self::NotAsSaid => (StatusCode::PRECONDITION_FAILED, "not-as-said"),
            Self::KnownOtherwise => (StatusCode::CONFLICT, "known-otherwise"),
            Self::Refused { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
            Self::CursorAhead => (StatusCode::GONE, "cursor-ahead"),
            Self::TooManyBuddies => (StatusCode::CONFLICT, "too-many-buddies"),
            Self::TooManyTries(_) => (StatusCode::TOO_MANY_REQUESTS, "too-many-tries"),
            Self::AccountTaken => (StatusCode::CONFLICT, "account-taken"),
            Self::Account(why) => match why {
                NotDone::Unknown => (StatusCode::NOT_FOUND, "not-found"),
                NotDone::LastAdministrator => (StatusCode::CONFLICT, "last-administrator"),
                NotDone::Own => (StatusCode::CONFLICT, "own-account"),
                NotDone::StillOpen => (StatusCode::CONFLICT, "account-open"),
                NotDone::NoColleague => (StatusCode::CONFLICT, "no-colleague"),
            },
            Self::NotReady(_) => (StatusCode::SERVICE_UNAVAILABLE, "not-ready"),
            Self::Store(StoreError::Full) => (StatusCode::INSUFFICIENT_STORAGE, "storage-full"),
            Self::Store(StoreError::Busy) => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::Store(_) | Self::Interrupted => {
                (StatusCode::INTERNAL_SERVER_ERROR, "server-error")
            }
        }
    }

    /// What is answered.
    pub(crate) fn problem(&self) -> Problem {
        let (status, kind) = self.status_and_kind();
        let (detail, field) = match self {
            Self::Malformed { field, detail } => (Some(detail.clone()), field.clone()),
            Self::NoScope(scope) => (Some(format!("it needs {scope}")), None),
            Self::Refused { field, detail } => (Some(detail.clone()), Some((*field).to_owned())),
            Self::WeakPassword(why) => (Some(why.clone()), Some("password".to_owned())),
            Self::NumberUsed { seq } => (Some(format!("number {seq}")), None),
            _ => (None, None),
        };
        let title = match self {
            Self::Malformed { .. } => "the body is malformed".to_owned(),
            // The cause of a 5xx is for the log, not for whoever asks.
            Self::NotReady(_) => "not ready".to_owned(),
            Self::Store(StoreError::Full) => "the server's disk is full".to_owned(),
            Self::Store(StoreError::Busy) => "the server is busy".to_owned(),
            Self::Store(_) | Self::Interrupted => "something went wrong here".to_owned(),
            other => other.to_string(),
        };
        Problem {
            kind: format!("/problems/{kind}"),
            title,
            status: status.as_u16(),
            detail,
            field,
        }
    }

    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooManyTries(wait) => Some(wait.seconds),
            Self::Store(StoreError::Busy) => Some(5),
            Self::Store(StoreError::Full) => Some(300),
            _ => None,
        }
    }
}

impl From<NoTry> for ApiError {
    fn from(why: NoTry) -> Self {
        match why {
            NoTry::Wait(wait) => Self::TooManyTries(wait),
            NoTry::Store(error) => Self::Store(error),
        }
    }
}

impl From<NotDone> for ApiError {
    fn from(why: NotDone) -> Self {
        Self::Account(why)
    }
}

impl From<NoAccount> for ApiError {
    fn from(why: NoAccount) -> Self {
        match why {
            NoAccount::Taken => Self::AccountTaken,
            NoAccount::NoRandomness => Self::Interrupted,
            NoAccount::Store(error) => Self::Store(error),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, kind) = self.status_and_kind();
        if status.is_server_error() {
            tracing::error!(
                kind,
                cause = &self as &dyn std::error::Error,
                "request failed"
            );
        }
        let body = serde_json::to_vec(&self.problem()).expect("a problem is plain JSON");
        let headers: [(HeaderName, HeaderValue); 2] = [
            (
                header::CONTENT_TYPE,
                HeaderValue::from_static("application/problem+json"),
            ),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ];
        let mut response = (status, headers, body).into_response();
        if matches!(self, Self::WrongToken) {
            let scheme = HeaderValue::from_static("Bearer");
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, scheme);
        }
        if let Some(seconds) = self.retry_after() {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
