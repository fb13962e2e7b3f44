//! What changed: a list without an end, that a system reads from where it was.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::asked::{PageAsked, cursor, page};
use super::{body, in_background, service};
use crate::app::App;
use crate::client_address::ClientAddress;
use crate::integration::{ChangePage, ChangedThing, Scope};
use crate::problem::ApiError;
use crate::store::ExternalKind;

/// Of what its cursors are.
const KIND: &str = "changes";

/// What changed of all that the token may read. It tells that something changed and never what: no look is written down.
pub(crate) async fn list(
    State(app): State<Arc<App>>,
    address: ClientAddress,
    query: Result<Query<PageAsked>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let service = service(&app, &headers, address).await?;
    let may_read = |kind: &ExternalKind| service.scopes.contains(&Scope::to_read(*kind));
    let kinds: Vec<_> = ExternalKind::ALL.into_iter().filter(may_read).collect();
    if kinds.is_empty() {
        return Err(ApiError::NoScope(Scope::PeopleRead.name()));
    }
    let wanted = page(query, KIND)?;
    let after = wanted.after.as_deref().map_or(Ok(0), str::parse);
    let after: u64 = after.map_err(|_| ApiError::malformed("after", "no cursor of this list"))?;
    let now = app.clock.now();
    in_background(move || {
        let most = wanted.limit + 1;
        let found = app.store.external_changes(after, &kinds, most, now)?;
        let mut found = found.ok_or(ApiError::CursorAhead)?;
        let has_more = found.len() > wanted.limit;
        if has_more {
            found.truncate(wanted.limit);
        }
        let last = found.last().map_or(after, |it| it.number);
        body::json(&ChangePage {
            changes: found.into_iter().map(ChangedThing::from).collect(),
            next: cursor(KIND, &last.to_string()),
            has_more,
        })
    })
    .await
}
