//! What the text of a `$ref` says: a file and a place in it.

/// A reference, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The file, seen from the working directory like the root's own path.
    pub file: String,
    /// A JSON pointer into it; empty for the whole file.
    pub pointer: String,
}

/// Why a reference cannot be followed, before anybody looks whether it leads somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It names a web address.
    Remote,
    /// What stands behind `#` is no JSON pointer.
    NoPointer,
}

/// Reads a reference that stands in the file `home`.
pub fn target(reference: &str, home: &str) -> Result<Target, Refused> {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if path.starts_with("//") || path.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme)) {
        return Err(Refused::Remote);
    }
    let pointer = decode(fragment);
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(Refused::NoPointer);
    }
    let file = if path.is_empty() { home.to_owned() } else { join(home, &decode(path)) };
    Ok(Target { file, pointer })
}

/// A drive letter is not a scheme.
fn is_scheme(text: &str) -> bool {
    text.len() > 1 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// The path of a file named beside the file `home`.
#[must_use]
pub fn beside(home: &str, path: &str) -> String {
    join(home, path)
}

/// Resolves a relative path against the folder of `home` and removes `.` and `..`.
fn join(home: &str, path: &str) -> String {
    let folder = home.rsplit_once('/').map_or("", |(folder, _)| folder);
    let whole = if path.starts_with('/') || folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    normal(&whole)
}

/// A path without `.` and without `..` that could be resolved.
pub fn normal(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "." => {}
            "" if !steps.is_empty() => {}
            ".." if steps.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Undoes the percent encoding of a URI reference. What is not an encoding stays as it is.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).filter(|_| byte == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(hex.unwrap_or(byte));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(reference: &str, home: &str) -> String {
        target(reference, home).map_or_else(|why| format!("{why:?}"), |t| format!("{} {}", t.file, t.pointer))
    }

    #[test]
    fn references_are_relative_to_their_file() {
        assert_eq!(shown("#/components/schemas/A", "spec/a.yaml"), "spec/a.yaml /components/schemas/A");
        assert_eq!(shown("x/b.yaml#/paths/~1v1~1a%7Bb%7D", "spec/openapi.yaml"), "spec/x/b.yaml /paths/~1v1~1a{b}");
        assert_eq!(shown("../b%20c.yaml", "spec/x/a.yaml"), "spec/b c.yaml ");
        assert_eq!(shown("./../../b.yaml", "x/a.yaml"), "../b.yaml ");
        assert_eq!(shown("/abs/./b.yaml", "x/a.yaml"), "/abs/b.yaml ");
        assert_eq!(shown("https://example.com/a.yaml#/x", "a.yaml"), "Remote");
        assert_eq!(shown("//example.com/a.yaml", "a.yaml"), "Remote");
        assert_eq!(shown("#Pet", "a.yaml"), "NoPointer");
    }
}
