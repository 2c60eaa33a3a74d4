//! What lets a caller in: the alternatives of `security`, each a set of credentials and perhaps a signature.

use super::protocol::signature;
use super::{Lower, Node};
use crate::ir::*;
use crate::names;

/// Methods that every client builder has, so that no credential may be called like this.
const BUILDER_METHODS: &[&str] = &[
    "attempt_timeout",
    "base_url",
    "build",
    "budget",
    "connect_timeout",
    "hook",
    "hooks",
    "platform_key",
    "response_limit",
    "retry_budget",
    "retries",
    "signing_key",
    "timeout",
    "transport",
    "server",
    "with_credential",
    "with_platform_key",
    "with_server",
    "with_signing_key",
    "with_token",
];

/// A scheme as far as requests are concerned.
enum Scheme {
    /// Something is sent, here and under this name.
    Sent(CredentialPlace, String),
    /// The connection itself proves who calls.
    Connection,
}

/// The schemes that a list of requirements names.
pub(super) fn schemes<'a>(root: &Node<'a>, security: &Node<'a>) -> Vec<Node<'a>> {
    let declared = root.get("components").and_then(|components| components.get("securitySchemes"));
    let names = security.items().flat_map(|alternative| alternative.members().map(|(name, _)| name).collect::<Vec<_>>());
    names.filter_map(|name| declared.as_ref()?.follow(name)).collect()
}

/// Whether a parameter stands where a credential of this scheme does.
pub(super) fn is_sent_as(scheme: &Node<'_>, parameter: &Node<'_>) -> bool {
    let (Some(place), Some(name)) = (parameter.str("in"), parameter.str("name")) else { return false };
    match scheme.str("type") {
        Some("apiKey") if scheme.str("in") == Some(place) => match place {
            "header" => scheme.str("name").is_some_and(|own| own.eq_ignore_ascii_case(name)),
            _ => scheme.str("name") == Some(name),
        },
        Some("apiKey") => false,
        _ => place == "header" && name.eq_ignore_ascii_case("authorization"),
    }
}

impl<'a> Lower<'a> {
    /// The ways to be allowed to make a call, those that ask for something first. Schemes are taken in by the module on first sight.
    pub(super) fn requirements(&mut self, module: usize, root: &Node<'a>, security: Option<&Node<'a>>) -> Vec<Requirement> {
        let mut out: Vec<Requirement> = Vec::new();
        for alternative in security.into_iter().flat_map(|list| list.items()) {
            if let Some(requirement) = self.requirement(module, root, &alternative)
                && !out.contains(&requirement)
            {
                out.push(requirement);
            }
        }
        // Whoever has something to show shows it, even where nobody asks.
        out.sort_by_key(|requirement| *requirement == Requirement::default());
        out
    }

    /// One alternative; nothing when a scheme of it is not supported.
    fn requirement(&mut self, module: usize, root: &Node<'a>, alternative: &Node<'a>) -> Option<Requirement> {
        let mut requirement = Requirement::default();
        let schemes: Vec<(&str, Node<'a>)> = alternative
            .members()
            .filter_map(|(name, _)| {
                let scheme = root.get("components")?.get("securitySchemes")?.follow(name)?;
                Some((name, scheme))
            })
            .collect();
        let signature = schemes.iter().find_map(|(name, scheme)| signature(name, scheme));
        let computed: Vec<String> =
            signature.iter().flat_map(|s| s.values.iter().map(|value| value.header.to_ascii_lowercase())).collect();
        let signature_scheme = signature.as_ref().map(|signature| signature.scheme.clone());
        requirement.signature = signature.is_some();
        let security = &mut self.api.modules.get_mut(module)?.security;
        security.signature = security.signature.take().or(signature);
        for (name, scheme) in schemes {
            let header = scheme.str("name").unwrap_or_default();
            if Some(name) == signature_scheme.as_deref() || computed.contains(&header.to_ascii_lowercase()) {
                continue;
            }
            match kind(&scheme) {
                Some(Scheme::Connection) => {}
                Some(Scheme::Sent(place, target)) => {
                    requirement.credentials.push(self.credential(module, name, &scheme, place, target)?);
                    if flows(&scheme).is_some() {
                        requirement.scopes = alternative.strings(name).into_iter().map(str::to_owned).collect();
                    }
                }
                None => {
                    self.degrade(&scheme, "this security scheme is not supported", "calls that need it go out without it");
                    return None;
                }
            }
        }
        Some(requirement)
    }

    fn credential(
        &mut self,
        module: usize,
        name: &str,
        scheme: &Node<'a>,
        place: CredentialPlace,
        target: String,
    ) -> Option<usize> {
        let module = self.api.modules.get_mut(module)?;
        let known = module.security.credentials.iter().position(|credential| credential.scheme == name);
        if known.is_some() {
            return known;
        }
        let short = name.strip_prefix(module.name.as_str()).filter(|rest| !rest.is_empty()).unwrap_or(name);
        let taken = |ident: &str| {
            BUILDER_METHODS.contains(&ident) || module.security.credentials.iter().any(|credential| credential.ident == ident)
        };
        let ident = names::unique(names::snake(short), taken);
        let (flows, docs) = (flows(scheme), scheme.docs());
        module.security.credentials.push(Credential { scheme: name.to_owned(), ident, place, name: target, flows, docs });
        Some(module.security.credentials.len() - 1)
    }
}

/// Where the tokens of a scheme are fetched; nothing for schemes without tokens of that kind.
fn flows(scheme: &Node<'_>) -> Option<Flows> {
    let url = |flow: &str, key: &str| scheme.get("flows")?.get(flow)?.str(key).map(str::to_owned);
    match scheme.str("type")? {
        "oauth2" => Some(Flows {
            client_credentials: url("clientCredentials", "tokenUrl"),
            password: url("password", "tokenUrl"),
            authorization_code: url("authorizationCode", "tokenUrl"),
            refresh: url("authorizationCode", "refreshUrl").or_else(|| url("password", "refreshUrl")),
            discovery: scheme.str("x-oauth2MetadataUrl").map(str::to_owned),
        }),
        "openIdConnect" => Some(Flows { discovery: scheme.str("openIdConnectUrl").map(str::to_owned), ..Flows::default() }),
        _ => None,
    }
}

/// How a scheme is met. A scheme of HTTP that has no place of its own is the whole value of `Authorization`.
fn kind(scheme: &Node<'_>) -> Option<Scheme> {
    let named = || scheme.str("name").map(str::to_owned);
    let authorization = || "Authorization".to_owned();
    let http = scheme.str("scheme").map(str::to_ascii_lowercase);
    Some(match (scheme.str("type")?, scheme.str("in"), http.as_deref()) {
        ("apiKey", Some("header"), _) => Scheme::Sent(CredentialPlace::Header, named()?),
        ("apiKey", Some("query"), _) => Scheme::Sent(CredentialPlace::Query, named()?),
        ("apiKey", Some("cookie"), _) => Scheme::Sent(CredentialPlace::Cookie, named()?),
        ("http", _, Some("bearer")) | ("oauth2" | "openIdConnect", _, _) => {
            Scheme::Sent(CredentialPlace::Bearer, authorization())
        }
        ("http", _, Some("basic")) => Scheme::Sent(CredentialPlace::Basic, authorization()),
        ("http", _, Some("mutual-tls")) | ("mutualTLS", _, _) => Scheme::Connection,
        ("http", _, Some(_)) => Scheme::Sent(CredentialPlace::Header, authorization()),
        _ => return None,
    })
}
