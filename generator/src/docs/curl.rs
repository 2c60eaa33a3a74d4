//! Shell samples: an operation's example as a `curl` call that signs for real.
//!
//! A signed API cannot be called with `curl` alone. The script makes the values of each request, joins the parts of the message as the
//! document lists them and lets OpenSSL sign; whoever reads it sees the whole scheme at work. Plain Bash, `curl` and `openssl` do.

use super::limits::plain;
use super::request::{ExampleRequest, FormPart, percent};
use crate::ir::*;

/// Marks a query value that is the name of a shell variable; no example holds such a character.
const SHELL: char = '\u{0}';

/// The script for an operation.
pub(crate) fn script(api: &Api, module: &Module, operation: &Operation) -> String {
    let request = ExampleRequest::new(api, operation);
    let security = Some(&module.security).filter(|_| operation.authenticated);
    let signature = security.and_then(|security| security.signature.as_ref());
    let mut query = request.query();
    for credential in security.iter().flat_map(|security| &security.credentials) {
        if credential.place == CredentialPlace::Query {
            query.push((credential.name.clone(), format!("{SHELL}{}", variable(&credential.ident).to_uppercase())));
        }
    }
    let script = Script {
        base: base(module),
        path: request.path(&operation.path),
        body: body(api, operation, &request),
        query,
        operation,
        request: &request,
    };
    let mut lines = script.variables(signature);
    if let Some(signature) = signature {
        lines.extend(script.signing(signature));
    }
    lines.push(script.call(security, signature));
    lines.join("\n")
}

/// What a request carries.
enum Payload {
    None,
    Json(String),
    Form(Vec<(String, String)>),
    Multipart(Vec<(String, FormPart)>),
}

fn body(api: &Api, operation: &Operation, request: &ExampleRequest<'_>) -> Payload {
    let text = |part: FormPart| match part {
        FormPart::Text(text) | FormPart::File(text) => text,
    };
    match operation.body {
        Body::Form => Payload::Form(request.form(api).into_iter().map(|(name, part)| (name, text(part))).collect()),
        Body::Multipart => Payload::Multipart(request.form(api)),
        Body::Json | Body::None | Body::Text | Body::Bytes | Body::Lines | Body::Xml => {
            request.json_body().map_or(Payload::None, |value| Payload::Json(value.to_string()))
        }
    }
}

struct Script<'a> {
    base: String,
    path: String,
    query: Vec<(String, String)>,
    body: Payload,
    operation: &'a Operation,
    request: &'a ExampleRequest<'a>,
}

impl Script<'_> {
    /// The variables that the message and the call use.
    fn variables(&self, signature: Option<&Signature>) -> Vec<String> {
        let uses = |wanted: &[Part]| signature.is_some_and(|signature| parts(signature).any(|part| wanted.contains(part)));
        let mut lines = vec![self.base.clone()];
        if self.path.chars().all(plain_sign) {
            lines.push(format!("url=\"$base{}\"", self.path));
        } else {
            lines.push(format!("url=\"$base\"{}", quote(&self.path)));
        }
        if uses(&[Part::Path]) {
            // That of the address belongs to it.
            lines.push("path=\"/${url#*://*/}\"".to_owned());
        }
        if !self.query.is_empty() {
            lines.push(format!("query={}", self.query_text()));
        }
        if let Payload::Json(text) = &self.body {
            lines.push(format!("body={}", quote(text)));
        }
        let payload_is_parameters = !matches!(self.body, Payload::Json(_)) && uses(&[Part::Payload]);
        if (uses(&[Part::Parameters]) || payload_is_parameters) && !self.parameters().is_empty() {
            lines.push("# sorted by name, not percent-encoded".to_owned());
            lines.push(format!("parameters={}", quote(&self.parameters())));
        }
        if let (Payload::Form(fields), true) = (&self.body, uses(&[Part::Body])) {
            lines.push(format!("body={}", quote(&form(fields))));
        }
        lines
    }

    /// The query string; variables in it stay open for the shell.
    fn query_text(&self) -> String {
        let pairs: Vec<String> = self
            .query
            .iter()
            .map(|(name, value)| match value.strip_prefix(SHELL) {
                Some(variable) => format!("{}='\"${variable}\"'", percent(name)),
                None => format!("{}={}", percent(name), percent(value)),
            })
            .collect();
        format!("'{}'", pairs.join("&"))
    }

    /// `k=v` pairs of the query or of a form's texts, sorted.
    fn parameters(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = match &self.body {
            Payload::Form(fields) => fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
            Payload::Multipart(fields) => fields
                .iter()
                .filter_map(|(name, part)| match part {
                    FormPart::Text(text) => Some((name.as_str(), text.as_str())),
                    FormPart::File(_) => None,
                })
                .collect(),
            _ => self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        };
        pairs.sort_by(|left, right| left.0.cmp(right.0));
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    /// Values of the request and the signature.
    fn signing(&self, signature: &Signature) -> Vec<String> {
        let mut lines = Vec::new();
        for value in &signature.values {
            let name = variable(&value.name);
            lines.push(match &value.kind {
                ValueKind::UnixSeconds => format!("{name}=$(date +%s)"),
                ValueKind::UnixMillis => format!("{name}=$(date +%s)000"),
                ValueKind::RandomAlphanumeric(length) => {
                    let cut = if length.is_multiple_of(2) { String::new() } else { format!(" | cut -c1-{length}") };
                    format!("{name}=$(openssl rand -hex {}{cut})", length.div_ceil(2))
                }
                ValueKind::Digest { algorithm, message } => {
                    let text = self.message(message, signature);
                    format!("{name}=$(printf '%s' \"{text}\" | openssl dgst -{} -r | cut -d' ' -f1)", digest(*algorithm))
                }
            });
        }
        let text = self.message(&signature.message, signature);
        let algorithm = match signature.algorithm {
            Algorithm::RsaSha1 => "sha1",
            Algorithm::RsaSha256 => "sha256",
        };
        lines.push(format!("signature=$(printf '%s' \"{text}\" | openssl dgst -{algorithm} -sign key.pem | base64 -w0)"));
        lines
    }

    /// The parts of a message as shell words.
    fn message(&self, message: &[Part], signature: &Signature) -> String {
        let json = matches!(self.body, Payload::Json(_));
        let has_body = !matches!(self.body, Payload::None | Payload::Multipart(_));
        let parameters = if self.parameters().is_empty() { "" } else { "${parameters}" };
        message
            .iter()
            .map(|part| match part {
                Part::Url => "${url}".to_owned(),
                Part::Path => "${path}".to_owned(),
                Part::Method => self.operation.http_method.clone(),
                Part::RawQuery if self.query.is_empty() => String::new(),
                Part::RawQuery => "${query}".to_owned(),
                Part::Body if has_body => "${body}".to_owned(),
                Part::Payload if json => "${body}".to_owned(),
                Part::Parameters | Part::Payload => parameters.to_owned(),
                Part::Body | Part::EmptyObject => String::new(),
                Part::Value(index) => {
                    signature.values.get(*index).map(|value| format!("${{{}}}", variable(&value.name))).unwrap_or_default()
                }
            })
            .collect()
    }

    /// The call itself.
    fn call(&self, security: Option<&Security>, signature: Option<&Signature>) -> String {
        let url = if self.query.is_empty() { "\"$url\"" } else { "\"$url?$query\"" };
        let mut words = vec![format!("curl -X {} {url}", self.operation.http_method)];
        if self.operation.http_method == "GET" {
            words = vec![format!("curl {url}")];
        }
        for credential in security.iter().flat_map(|security| &security.credentials) {
            let value = format!("${}", variable(&credential.ident).to_uppercase());
            words.extend(match credential.place {
                CredentialPlace::Header => Some(format!("-H \"{}: {value}\"", credential.name)),
                CredentialPlace::Bearer => Some(format!("-H \"Authorization: Bearer {value}\"")),
                CredentialPlace::Basic => Some(format!("-u \"{value}\"")),
                CredentialPlace::Cookie => Some(format!("-b \"{}={value}\"", credential.name)),
                CredentialPlace::Query => None,
            });
        }
        if let Some(signature) = signature {
            words.extend(signature.values.iter().map(|value| format!("-H \"{}: ${}\"", value.header, variable(&value.name))));
            words.push(format!("-H \"{}: $signature\"", signature.header));
        }
        for (field, location, value) in &self.request.parameters {
            match location {
                Location::Header => words.push(format!("-H {}", quote(&format!("{}: {}", field.wire, plain(value))))),
                Location::Cookie => words.push(format!("-b {}", quote(&format!("{}={}", field.wire, plain(value))))),
                _ => {}
            }
        }
        let signs_body = signature.is_some_and(|signature| parts(signature).any(|part| *part == Part::Body));
        match &self.body {
            Payload::None => {}
            Payload::Json(_) => {
                words.extend(["-H 'Content-Type: application/json'".to_owned(), "--data-raw \"$body\"".to_owned()])
            }
            Payload::Form(_) if signs_body => words.push("--data-raw \"$body\"".to_owned()),
            Payload::Form(fields) => words.push(format!("--data-raw {}", quote(&form(fields)))),
            Payload::Multipart(fields) => words.extend(fields.iter().map(|(name, part)| match part {
                FormPart::Text(text) => format!("--form-string {}", quote(&format!("{name}={text}"))),
                FormPart::File(file) => format!("-F {}", quote(&format!("{name}=@{file}"))),
            })),
        }
        words.join(" \\\n  ")
    }
}

/// The address of the API: another one where the environment names one, such as that of a mock.
fn base(module: &Module) -> String {
    let server = module.servers.first().map_or("https://api.example.com", |server| server.url.as_str());
    let server = server.trim_end_matches('/');
    if server.chars().all(plain_sign) {
        format!("base=\"${{{}:-{server}}}\"", base_variable(module))
    } else {
        format!("base={}", quote(server))
    }
}

/// The environment variable that names another address for a module's scripts.
pub(crate) fn base_variable(module: &Module) -> String {
    format!("{}_URL", variable(&module.ident).to_uppercase())
}

/// Whether a sign means only itself to the shell, in quotes or out of them.
fn plain_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || "/:._-%~".contains(sign)
}

/// All parts that a signature and its digests speak of.
fn parts(signature: &Signature) -> impl Iterator<Item = &Part> {
    let digested = signature.values.iter().flat_map(|value| match &value.kind {
        ValueKind::Digest { message, .. } => message.as_slice(),
        _ => &[],
    });
    signature.message.iter().chain(digested)
}

/// A form's body, percent-encoded.
fn form(fields: &[(String, String)]) -> String {
    fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect::<Vec<_>>().join("&")
}

/// The name of a digest as OpenSSL knows it.
pub(crate) fn digest(algorithm: Digest) -> &'static str {
    match algorithm {
        Digest::Md5 => "md5",
        Digest::Sha1 => "sha1",
        Digest::Sha256 => "sha256",
    }
}

/// A name that the shell accepts for a variable.
fn variable(name: &str) -> String {
    let name: String = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
    // `path` is special in some shells, the others are taken.
    if ["base", "path", "url", "query", "body", "parameters", "signature"].contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A word that the shell leaves as it is.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
