//! Sign-in with the company's provider (OpenID Connect): the authorization code flow with PKCE. The provider's settings and
//! keys are read anew at each sign-in, so that a key that was changed there counts at once.

use crate::outside::Outside;
use crate::provider::{Known, Provider, Ties, Trouble};
use chrono::DateTime;
use jiff::Timestamp;
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreResponseType, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AsyncHttpClient, AuthenticationFlow, AuthorizationCode, Client, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, EndSessionUrl, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, IdTokenFields, IssuerUrl, LogoutRequest, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadataWithLogout, RedirectUrl, Scope, StandardErrorResponse,
    StandardTokenResponse, TokenResponse, UserInfoClaims,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::pin::Pin;

/// The most of an answer that is read, in bytes.
const ANSWER: usize = 1 << 20;

/// Claims beside the usual ones: that of the groups has another name at each provider.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
struct Others {
    #[serde(flatten)]
    all: Map<String, Value>,
}

impl AdditionalClaims for Others {}

type Token = StandardTokenResponse<
    IdTokenFields<
        Others,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

type House = Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Token,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Our client, for the library.
#[derive(Debug)]
struct Calls<'a>(&'a Outside);

/// A call that brought nothing.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Lost(String);

impl<'c> AsyncHttpClient<'c> for Calls<'_> {
    type Error = Lost;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Lost>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let lost = |error: &dyn std::fmt::Display| Lost(error.to_string());
            let (head, body) = request.into_parts();
            let url = self.0.fit(&head.uri.to_string()).map_err(|error| lost(&error))?;
            let call = self.0.client().request(head.method, url).headers(head.headers).body(body);
            let mut answer = call.send().await.map_err(|error| lost(&error.without_url()))?;
            let (status, headers) = (answer.status(), answer.headers().clone());
            let mut bytes = Vec::new();
            while let Some(chunk) = answer.chunk().await.map_err(|error| lost(&error.without_url()))? {
                if bytes.len() + chunk.len() > ANSWER {
                    return Err(Lost("a long answer".to_owned()));
                }
                bytes.extend_from_slice(&chunk);
            }
            let mut out = http::Response::new(bytes);
            *out.status_mut() = status;
            *out.headers_mut() = headers;
            Ok(out)
        })
    }
}

/// Where the browser is sent to sign in. `back` is the address of this house that it comes back to.
///
/// # Errors
/// The provider is away.
pub async fn begin(outside: &Outside, provider: &Provider, back: &str, ties: &Ties) -> Result<String, Trouble> {
    let (house, _) = house(outside, provider, back).await?;
    let (state, nonce) = (CsrfToken::new(ties.state.clone()), Nonce::new(ties.nonce.clone()));
    let verifier = PkceCodeVerifier::new(ties.verifier.clone());
    let flow = AuthenticationFlow::<CoreResponseType>::AuthorizationCode;
    let mut request = house.authorize_url(flow, move || state, move || nonce);
    for scope in &provider.scopes {
        request = request.add_scope(Scope::new(scope.clone()));
    }
    let (url, _, _) = request.set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier)).url();
    Ok(url.to_string())
}

/// Exchanges the code for what the provider says of whoever came back. `after` is where the provider may send the browser when
/// one has signed out there.
///
/// # Errors
/// The provider is away; its answer does not hold.
pub async fn end(
    outside: &Outside,
    provider: &Provider,
    back: &str,
    after: &str,
    code: &str,
    ties: &Ties,
    now: Timestamp,
) -> Result<Known, Trouble> {
    let (house, sign_out) = house(outside, provider, back).await?;
    let calls = Calls(outside);
    let exchange = house.exchange_code(AuthorizationCode::new(code.to_owned())).map_err(unsound)?;
    let exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(ties.verifier.clone()));
    let answer = exchange.request_async(&calls).await.map_err(|error| match error {
        openidconnect::RequestTokenError::Request(error) => Trouble::Away(error.to_string()),
        // The answer may hold what must not be in a log.
        openidconnect::RequestTokenError::Parse(..) => Trouble::Unsound("the token cannot be read".to_owned()),
        other => Trouble::Unsound(other.to_string()),
    })?;
    let token = answer.id_token().ok_or_else(|| Trouble::Unsound("no id token".to_owned()))?;
    let clock = move || DateTime::from_timestamp(now.as_second(), 0).unwrap_or_default();
    let verifier = house.id_token_verifier().set_time_fn(clock);
    let claims = token.claims(&verifier, &Nonce::new(ties.nonce.clone())).map_err(unsound)?;
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg().map_err(unsound)?;
        let key = token.signing_key(&verifier).map_err(unsound)?;
        let real = AccessTokenHash::from_token(answer.access_token(), algorithm, key).map_err(unsound)?;
        if real != *expected {
            return Err(Trouble::Unsound("the access token is another's".to_owned()));
        }
    }
    let name = |name: Option<&openidconnect::LocalizedClaim<openidconnect::EndUserName>>| {
        name.and_then(|name| name.get(None)).map(|name| name.as_str().to_owned())
    };
    let mut known = Known {
        email: claims.email().filter(|_| claims.email_verified() != Some(false)).map(|mail| mail.as_str().to_owned()),
        name: name(claims.name()),
        groups: groups(&claims.additional_claims().all, &provider.groups),
        sign_out: sign_out.and_then(|place| leave(place, provider, after)),
    };
    let lacking = known.email.is_none() || !claims.additional_claims().all.contains_key(&provider.groups);
    // Many providers keep the token small, and tell the rest when they are asked.
    if lacking
        && claims.email_verified() != Some(false)
        && let Ok(request) = house.user_info(answer.access_token().clone(), Some(claims.subject().clone()))
    {
        let more: UserInfoClaims<Others, CoreGenderClaim> = request.request_async(&calls).await.map_err(unsound)?;
        if known.email.is_none() && more.email_verified() != Some(false) {
            known.email = more.email().map(|mail| mail.as_str().to_owned());
        }
        if known.groups.is_empty() {
            known.groups = groups(&more.additional_claims().all, &provider.groups);
        }
        known.name = known.name.or_else(|| name(more.name()));
    }
    Ok(known)
}

/// The provider as it is now, and where one signs out there.
async fn house(outside: &Outside, provider: &Provider, back: &str) -> Result<(House, Option<EndSessionUrl>), Trouble> {
    let away = |error: &dyn std::fmt::Display| Trouble::Away(error.to_string());
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|error| away(&error))?;
    let calls = Calls(outside);
    let found = ProviderMetadataWithLogout::discover_async(issuer, &calls).await.map_err(|error| away(&error))?;
    let sign_out = found.additional_metadata().end_session_endpoint.clone();
    let secret = provider.secret.clone().map(ClientSecret::new);
    let back = RedirectUrl::new(back.to_owned()).map_err(|error| away(&error))?;
    let house = House::from_provider_metadata(found, ClientId::new(provider.client.clone()), secret);
    Ok((house.set_redirect_uri(back), sign_out))
}

fn leave(place: EndSessionUrl, provider: &Provider, after: &str) -> Option<String> {
    let after = PostLogoutRedirectUrl::new(after.to_owned()).ok()?;
    let request = LogoutRequest::from(place).set_client_id(ClientId::new(provider.client.clone()));
    let url = request.set_post_logout_redirect_uri(after).http_get_url();
    // It is shown as a link: no other scheme.
    matches!(url.scheme(), "https" | "http").then(|| url.to_string())
}

/// Groups, as a list or as one word.
fn groups(claims: &Map<String, Value>, name: &str) -> Vec<String> {
    match claims.get(name) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    }
}

fn unsound(error: impl std::fmt::Display) -> Trouble {
    Trouble::Unsound(error.to_string())
}
