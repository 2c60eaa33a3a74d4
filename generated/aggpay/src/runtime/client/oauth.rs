// @generated from the OpenAPI document by `cargo run -p generator`; do not edit.

//! OAuth 2.0: tokens fetched with the client's own credentials, kept, and fetched anew in time.
//!
//! A token is kept until shortly before it expires. However many calls need one at a time, one of them fetches it and the others
//! wait. When a call is refused with 401 although it carried a token, that token is dropped and the call made once more with a new one.
//! Requests for tokens take the client's transport and keep to the time limits of the call that needs the token.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Response};
use serde_json::Value;
use tokio::time::Instant;

use super::tokens::{Ask, Fetching, Tokens};
use super::{Builder, headers};
use crate::runtime::base64;
use crate::runtime::error::{Error, Result, TokenError};
use crate::runtime::operation::Gateway;
use crate::runtime::security::Flows;
use crate::runtime::url;

/// The most by which a token is given up before it expires.
const LEEWAY: Duration = Duration::from_secs(30);

/// What a builder takes for a scheme of OAuth 2.0 or OpenID Connect: a token that you fetched, or an [`OAuth2`] that fetches them.
#[derive(Debug, Clone)]
pub struct Token(Kind);

#[derive(Clone)]
enum Kind {
    Fixed(String),
    Fetched(Box<OAuth2>),
}

impl From<&str> for Token {
    fn from(token: &str) -> Self {
        Self(Kind::Fixed(token.to_owned()))
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Self(Kind::Fixed(token))
    }
}

impl From<&String> for Token {
    fn from(token: &String) -> Self {
        Self(Kind::Fixed(token.clone()))
    }
}

impl From<OAuth2> for Token {
    fn from(oauth: OAuth2) -> Self {
        Self(Kind::Fetched(Box::new(oauth)))
    }
}

/// How a client comes by its tokens.
///
/// ```ignore
/// let client = Client::builder().petstore_auth(OAuth2::client_credentials(id, secret).scope("read:pets")).build()?;
/// ```
///
/// The address that gives tokens is the document's, unless [`token_url`](Self::token_url) names another one. The scopes are those that
/// the operation asks for, unless [`scope`](Self::scope) names them.
#[derive(Clone)]
#[must_use = "this is a setting; give it to a client's builder"]
pub struct OAuth2 {
    grant: Grant,
    client_id: String,
    client_secret: Option<String>,
    in_body: bool,
    scopes: Vec<String>,
    token_url: Option<String>,
    parameters: Vec<(String, String)>,
    access_token: Option<(String, Option<Duration>)>,
    on_tokens: Option<OnTokens>,
}

/// Is told of every answer that brought a token.
type OnTokens = Arc<dyn Fn(&Tokened) + Send + Sync>;

#[derive(Clone)]
enum Grant {
    ClientCredentials,
    Password { user: String, password: String },
    Code { code: String, redirect_uri: String },
    Refresh(String),
}

/// What was answered to a request for a token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tokened {
    /// The token that calls carry.
    pub access_token: String,
    /// For how long it is good, if that was said.
    pub expires_in: Option<Duration>,
    /// What the next token is fetched with, if that is not what this one was fetched with.
    pub refresh_token: Option<String>,
}

impl OAuth2 {
    fn new(grant: Grant, client_id: impl Into<String>) -> Self {
        Self {
            grant,
            client_id: client_id.into(),
            client_secret: None,
            in_body: false,
            scopes: Vec::new(),
            token_url: None,
            parameters: Vec::new(),
            access_token: None,
            on_tokens: None,
        }
    }

    /// Tokens for this client itself.
    pub fn client_credentials(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self::new(Grant::ClientCredentials, client_id).client_secret(client_secret)
    }

    /// Tokens for a user whose password this client knows.
    pub fn password(client_id: impl Into<String>, user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::new(Grant::Password { user: user.into(), password: password.into() }, client_id)
    }

    /// Tokens for a user who has just sent this client a code, by way of that address.
    pub fn authorization_code(client_id: impl Into<String>, code: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self::new(Grant::Code { code: code.into(), redirect_uri: redirect_uri.into() }, client_id)
    }

    /// Tokens for a user who let this client in before. The server may give another refresh token each time:
    /// [`on_tokens`](Self::on_tokens) hands it to you to be kept.
    pub fn refresh_token(client_id: impl Into<String>, refresh_token: impl Into<String>) -> Self {
        Self::new(Grant::Refresh(refresh_token.into()), client_id)
    }

    /// The secret that this client proves itself with.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends id and secret of this client in the body, for servers that do not take them in `Authorization`.
    pub fn secret_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// Asks for this scope, and no longer for those that operations name. May be called several times.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Fetches tokens here, and not where the document says.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// A further parameter of the request for a token, such as `audience`, `resource` or `code_verifier`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// A token that is there already, and for how long it is still good.
    pub fn access_token(mut self, token: impl Into<String>, expires_in: Option<Duration>) -> Self {
        self.access_token = Some((token.into(), expires_in));
        self
    }

    /// Tells you of every answer that brought a token, so that you can keep what it says.
    pub fn on_tokens(mut self, told: impl Fn(&Tokened) + Send + Sync + 'static) -> Self {
        self.on_tokens = Some(Arc::new(told));
        self
    }

    /// The form that asks for a token. A refresh token that was given takes the place of what the first one was fetched with.
    fn form(&self, scopes: &[String], refresh: Option<&str>) -> Vec<(String, String)> {
        let mut form: Vec<(&str, &str)> = match (&self.grant, refresh) {
            (Grant::Code { .. } | Grant::Refresh(_), Some(token)) => {
                vec![("grant_type", "refresh_token"), ("refresh_token", token)]
            }
            (Grant::Refresh(token), None) => vec![("grant_type", "refresh_token"), ("refresh_token", token)],
            (Grant::Code { code, redirect_uri }, None) => {
                vec![("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect_uri)]
            }
            (Grant::ClientCredentials, _) => vec![("grant_type", "client_credentials")],
            (Grant::Password { user, password }, _) => {
                vec![("grant_type", "password"), ("username", user), ("password", password)]
            }
        };
        let scope = scopes.join(" ");
        if !scope.is_empty() {
            form.push(("scope", &scope));
        }
        match &self.client_secret {
            Some(_) if !self.in_body => {}
            Some(secret) => form.extend([("client_id", self.client_id.as_str()), ("client_secret", secret)]),
            None => form.push(("client_id", &self.client_id)),
        }
        form.extend(self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        form.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// Who this client is, where that does not stand in the body.
    fn authorization(&self) -> Option<HeaderValue> {
        let secret = self.client_secret.as_ref().filter(|_| !self.in_body)?;
        let pair = format!("{}:{}", form_escape(&self.client_id), form_escape(secret));
        let mut value = HeaderValue::from_str(&format!("Basic {}", base64::write(pair.as_bytes()))).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Whether scopes are this client's to name: a user who let it in has named them.
    fn names_scopes(&self) -> bool {
        matches!(self.grant, Grant::ClientCredentials | Grant::Password { .. })
    }
}

/// As values of a form are escaped, which is how id and secret stand in `Authorization`.
fn form_escape(text: &str) -> String {
    url::write_pairs([("", text)]).trim_start_matches('=').to_owned()
}

/// Tokens of one client for one scheme.
struct Source {
    oauth: OAuth2,
    flows: &'static Flows,
    /// The tokens that are there.
    held: Mutex<Vec<Held>>,
    /// Whoever has this fetches; what the next one is fetched with is known only then.
    fetching: tokio::sync::Mutex<Next>,
}

/// A token that is there.
struct Held {
    token: String,
    scopes: Vec<String>,
    until: Option<Instant>,
}

/// What the next token is fetched with.
#[derive(Default)]
struct Next {
    refresh_token: Option<String>,
    discovered: Option<String>,
}

impl Source {
    fn new(oauth: OAuth2, flows: &'static Flows) -> Self {
        let held = oauth.access_token.clone().into_iter();
        let held = held.map(|(token, expires_in)| Held { token, scopes: Vec::new(), until: good_until(expires_in) });
        Self { held: Mutex::new(held.collect()), oauth, flows, fetching: tokio::sync::Mutex::default() }
    }

    fn held(&self) -> MutexGuard<'_, Vec<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn scopes(&self, asked: &[&str]) -> Vec<String> {
        if !self.oauth.scopes.is_empty() || !self.oauth.names_scopes() {
            return self.oauth.scopes.clone();
        }
        asked.iter().map(|scope| (*scope).to_owned()).collect()
    }

    /// A token that is there, is good, and allows all of this.
    fn known(&self, scopes: &[String]) -> Option<String> {
        let mut held = self.held();
        held.retain(|one| one.until.is_none_or(|until| Instant::now() < until));
        let fit = |one: &&Held| self.oauth.access_token.is_some() || scopes.iter().all(|scope| one.scopes.contains(scope));
        held.iter().find(fit).map(|one| one.token.clone())
    }

    async fn fetch(&self, ask: Ask<'_>) -> Result<String> {
        let scopes = self.scopes(ask.scopes);
        if let Some(token) = self.known(&scopes) {
            return Ok(token);
        }
        let mut next = self.fetching.lock().await;
        // Somebody else may have fetched it meanwhile.
        if let Some(token) = self.known(&scopes) {
            return Ok(token);
        }
        let address = self.address(ask, &mut next).await?;
        let form = self.oauth.form(&scopes, next.refresh_token.as_deref());
        let mut request = Request::new(Bytes::from(url::write_pairs(form)));
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        request.headers_mut().extend(self.oauth.authorization().map(|value| (AUTHORIZATION, value)));
        let tokened = read(ask, &exchange(ask, &address, request).await?)?;
        if let Some(told) = &self.oauth.on_tokens {
            told(&tokened);
        }
        let Tokened { access_token, expires_in, refresh_token } = tokened;
        if refresh_token.is_some() {
            next.refresh_token = refresh_token;
        }
        self.held().push(Held { token: access_token.clone(), scopes, until: good_until(expires_in) });
        Ok(access_token)
    }

    /// Where tokens are fetched.
    async fn address(&self, ask: Ask<'_>, next: &mut Next) -> Result<String> {
        let Flows { client_credentials, password, authorization_code, refresh, discovery } = *self.flows;
        let own = match self.oauth.grant {
            Grant::ClientCredentials => client_credentials,
            Grant::Password { .. } => password,
            Grant::Code { .. } if next.refresh_token.is_none() => authorization_code,
            Grant::Code { .. } | Grant::Refresh(_) => refresh.or(authorization_code).or(password),
        };
        if let Some(url) = self.oauth.token_url.as_deref().or(own) {
            return Ok(resolved(ask.origin, url));
        }
        let Some(discovery) = discovery else {
            return Err(Error::config(ask.operation, "the document names no address for this way to a token; give `token_url`"));
        };
        if let Some(known) = &next.discovered {
            return Ok(known.clone());
        }
        let response = exchange(ask, &resolved(ask.origin, discovery), Request::new(Bytes::new())).await?;
        let found = json(&response).get("token_endpoint").and_then(Value::as_str).map(str::to_owned);
        let found = found.ok_or_else(|| refusal(ask, &response, "the discovery document names no `token_endpoint`"))?;
        next.discovered = Some(found.clone());
        Ok(found)
    }
}

impl Tokens for Source {
    fn token<'a>(&'a self, ask: Ask<'a>) -> Fetching<'a> {
        Box::pin(self.fetch(ask))
    }

    fn refused(&self, token: &str) {
        self.held().retain(|one| one.token != token);
    }
}

/// A token is given up a little before it expires, but never in the first nine tenths of its time.
fn good_until(expires_in: Option<Duration>) -> Option<Instant> {
    let expires_in = expires_in?;
    Instant::now().checked_add(expires_in.saturating_sub(LEEWAY.min(expires_in / 10)))
}

/// An address of the document, which may leave out the host.
fn resolved(origin: &str, url: &str) -> String {
    match url {
        _ if url.contains("://") => url.to_owned(),
        _ if url.starts_with('/') => format!("{origin}{url}"),
        _ => format!("{origin}/{url}"),
    }
}

async fn exchange(ask: Ask<'_>, address: &str, mut request: Request<Bytes>) -> Result<Response<Bytes>> {
    let malformed = |_| Error::config(ask.operation, format!("`{address}` is no address to fetch a token from"));
    *request.uri_mut() = address.parse().map_err(malformed)?;
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    match tokio::time::timeout(ask.timeout, ask.transport.send(request, ask.limit)).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => Err(Error::token(TokenError::broken(ask.operation, error.source))),
        Err(_) => Err(Error::token(TokenError::broken(ask.operation, format!("no answer within {:?}", ask.timeout)))),
    }
}

fn json(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap_or_default()
}

fn read(ask: Ask<'_>, response: &Response<Bytes>) -> Result<Tokened> {
    let body = json(response);
    let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    let token = text("access_token").filter(|_| response.status().is_success());
    let Some(access_token) = token else { return Err(refusal(ask, response, "the answer holds no `access_token`")) };
    let seconds = body.get("expires_in").and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse().ok()));
    let expires_in = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    Ok(Tokened { access_token, expires_in, refresh_token: text("refresh_token") })
}

fn refusal(ask: Ask<'_>, response: &Response<Bytes>, otherwise: &'static str) -> Error {
    let body = json(response);
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    Error::token(TokenError {
        status: Some(response.status().as_u16()),
        code: text("error"),
        description: text("error_description").or_else(|| text("error").is_none().then(|| otherwise.to_owned())),
        uri: text("error_uri"),
        retry_after: headers::retry_after(response.headers()),
        ..TokenError::new(ask.operation)
    })
}

impl<G: Gateway> Builder<G> {
    /// Takes a token, or what fetches tokens, under the name that the document's security uses.
    #[doc(hidden)]
    pub fn with_token(mut self, name: &'static str, token: impl Into<Token>, flows: &'static Flows) -> Self {
        match token.into().0 {
            Kind::Fixed(token) => self.with_credential(name, token),
            Kind::Fetched(oauth) => {
                self.tokens.retain(|(other, _)| *other != name);
                self.tokens.push((name, Box::new(Source::new(*oauth, flows))));
                self
            }
        }
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(_) => formatter.write_str("***"),
            Self::Fetched(oauth) => oauth.fmt(formatter),
        }
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grant = match self.grant {
            Grant::ClientCredentials => "client_credentials",
            Grant::Password { .. } => "password",
            Grant::Code { .. } => "authorization_code",
            Grant::Refresh(_) => "refresh_token",
        };
        let mut shown = formatter.debug_struct("OAuth2");
        shown.field("grant", &grant).field("client_id", &self.client_id).field("scopes", &self.scopes).finish_non_exhaustive()
    }
}

impl fmt::Debug for Tokened {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Tokened").field("expires_in", &self.expires_in).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_show() {
        let oauth = OAuth2::password("app", "alice", "hunter2").client_secret("s3cret").scope("read");
        let shown = format!("{:?} {:?}", Token::from(oauth), Token::from("bearer"));
        assert_eq!(shown, "Token(OAuth2 { grant: \"password\", client_id: \"app\", scopes: [\"read\"], .. }) Token(***)");
    }

    #[test]
    fn clients_prove_themselves_as_forms_are_escaped() {
        let value = OAuth2::client_credentials("a b", "c:d").authorization();
        let expected = format!("Basic {}", base64::write(b"a+b:c%3Ad"));
        assert_eq!(value.as_ref().and_then(|value| value.to_str().ok()), Some(expected.as_str()));
        assert!(OAuth2::client_credentials("a", "b").secret_in_body().authorization().is_none());
        assert!(OAuth2::refresh_token("a", "b").authorization().is_none());
    }

    #[test]
    fn addresses_may_leave_out_the_host() {
        let resolved = |url| resolved("https://api.example", url);
        assert_eq!(resolved("https://id.example/token"), "https://id.example/token");
        assert_eq!(resolved("/token"), "https://api.example/token");
        assert_eq!(resolved("token"), "https://api.example/token");
    }
}
