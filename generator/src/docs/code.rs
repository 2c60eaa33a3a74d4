//! A small printer of Rust expressions for samples: on one line where it fits, else one argument or method a line, as rustfmt would.

use serde_json::Value;

/// Widest line of a sample.
const WIDTH: usize = 96;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Code {
    /// Something short that is never broken.
    Atom(String),
    /// `open`, arguments, `close`: a call, a list, a macro.
    Call(String, Vec<Code>, &'static str),
    /// A value and methods called on it, with their arguments.
    Chain(Box<Code>, Vec<(String, Vec<Code>)>),
    /// Text around an expression.
    Around(&'static str, Box<Code>, &'static str),
    /// JSON text as a raw string.
    RawJson(Value),
}

impl Code {
    /// An expression that is never broken.
    pub(crate) fn atom(text: impl Into<String>) -> Code {
        Code::Atom(text.into())
    }

    /// The expression as it stands after `before` on a line with this indentation.
    pub(crate) fn print(&self, before: usize, indent: usize) -> String {
        let flat = self.flat();
        if !flat.contains('\n') && before + flat.chars().count() <= WIDTH && !self.is_long_chain() {
            return flat;
        }
        let pad = " ".repeat(indent + 4);
        match self {
            Code::Atom(text) => text.clone(),
            Code::Call(open, arguments, close) => {
                // A single argument may hug its brackets.
                if let [only @ (Code::Call(..) | Code::RawJson(_))] = arguments.as_slice() {
                    return format!("{open}{}{close}", only.print(before + open.chars().count(), indent));
                }
                let mut out = format!("{open}\n");
                for argument in arguments {
                    out.push_str(&format!("{pad}{},\n", argument.print(indent + 4, indent + 4)));
                }
                format!("{out}{}{close}", " ".repeat(indent))
            }
            Code::Chain(base, calls) => {
                let base = base.print(before, indent);
                // Methods align with a base that was broken and are set in below one that was not.
                let inset = if base.contains('\n') { indent } else { indent + 4 };
                let mut out = base;
                for (name, arguments) in calls {
                    let call = Code::Call(format!(".{name}("), arguments.clone(), ")");
                    out.push_str(&format!("\n{}{}", " ".repeat(inset), call.print(inset, inset)));
                }
                out
            }
            Code::Around(open, inner, close) => format!("{open}{}{close}", inner.print(before + open.len(), indent)),
            Code::RawJson(value) => raw(&format!("{value:#}").replace('\n', &format!("\n{}", " ".repeat(indent)))),
        }
    }

    /// Whether an argument list would be hard to read with this in it.
    pub(crate) fn is_long(&self) -> bool {
        self.is_long_chain() || self.flat().chars().count() > 40
    }

    /// Three and more methods read better below each other.
    fn is_long_chain(&self) -> bool {
        matches!(self, Code::Chain(_, calls) if calls.len() > 2)
    }

    fn flat(&self) -> String {
        match self {
            Code::Atom(text) => text.clone(),
            Code::Call(open, arguments, close) => format!("{open}{}{close}", list(arguments)),
            Code::Chain(base, calls) => {
                let calls = calls.iter().map(|(name, arguments)| format!(".{name}({})", list(arguments)));
                format!("{}{}", base.flat(), calls.collect::<String>())
            }
            Code::Around(open, inner, close) => format!("{open}{}{close}", inner.flat()),
            Code::RawJson(value) => raw(&value.to_string()),
        }
    }
}

fn list(codes: &[Code]) -> String {
    codes.iter().map(Code::flat).collect::<Vec<_>>().join(", ")
}

/// A raw string that can hold the text.
fn raw(text: &str) -> String {
    let mut fence = "#".to_owned();
    while text.contains(&format!("\"{fence}")) {
        fence.push('#');
    }
    format!("r{fence}\"{text}\"{fence}")
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_calls_break_and_short_ones_do_not() {
        let call = |n: usize| Code::Call("Request::new(".into(), vec![Code::atom("\"0123456789\""); n], ")");
        assert_eq!(call(2).print(0, 0), "Request::new(\"0123456789\", \"0123456789\")");
        assert_eq!(call(9).print(0, 0).lines().count(), 11);
        let chain = Code::Chain(Box::new(call(1)), vec![("a".into(), vec![]), ("b".into(), vec![]), ("c".into(), vec![])]);
        assert_eq!(chain.print(0, 0), "Request::new(\"0123456789\")\n    .a()\n    .b()\n    .c()");
    }

    #[test]
    fn raw_strings_hold_their_own_end() {
        assert_eq!(raw("a\"#b"), "r##\"a\"#b\"##");
    }
}
