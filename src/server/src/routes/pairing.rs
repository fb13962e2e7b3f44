//! `POST /api/v1/pairing`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use sync::protocol::{PairingRequest, PairingResponse};

use super::{body, in_background};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::incoming::read_body;
use crate::problem::ApiError;
use crate::session::{Cookie, Token, code_hash, random_device};
use crate::store::{NewPairing, Pairing};
use crate::tries::Trier;

/// Signs a phone in with a code.
#[utoipa::path(post, path = "/api/v1/pairing", request_body = PairingRequest, responses(
    (status = 200, description = "Signed in, with a session cookie", body = PairingResponse),
    (status = 404, description = "A code that is wrong, used or too old",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
    (status = 422, description = "A malformed body", body = sync::protocol::Problem,
        content_type = "application/problem+json"),
    (status = 429, description = "Too many wrong codes; see Retry-After",
        body = sync::protocol::Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn pairing(
    State(app): State<Arc<App>>,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ApiError> {
    let asked: PairingRequest = read_body(&body::take(&headers, body).await?)?;
    let now = app.clock.now();
    let token = Token::random().map_err(|_| ApiError::Interrupted)?;
    let new = NewPairing {
        code: code_hash(&asked.code),
        token: token.hash(),
        device: random_device().map_err(|_| ApiError::Interrupted)?,
        now,
        is_demo: app.is_demo,
    };
    let who = Trier::Address(address);
    let paired = in_background(move || {
        app.tries.begin(&who, now)?;
        let paired = app.store.pair(&new);
        if matches!(paired, Ok(Pairing::Paired { .. }) | Err(_)) {
            app.tries.forget(&who, now);
        }
        Ok::<_, ApiError>(paired?)
    });
    let refused = match paired.await? {
        Pairing::Paired { person, language } => {
            let answer = PairingResponse {
                person,
                language,
                server_now: now,
            };
            let mut response = body::json(&answer)?;
            response
                .headers_mut()
                .insert(header::SET_COOKIE, token.cookie(Cookie::Phone));
            return Ok(response);
        }
        Pairing::Wrong => ApiError::WrongCode,
        Pairing::Used => ApiError::UsedCode,
        Pairing::Expired => ApiError::ExpiredCode,
    };
    Err(refused)
}
