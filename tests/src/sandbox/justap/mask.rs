//! Which members an update changes.

use aggpay::justap::server::Failure;

use super::invalid;

/// Which members an update changes.
pub(super) enum Mask {
    /// Those that the mask names.
    Named(Vec<String>),
    /// Those that were given; what `PATCH` means without a mask.
    Given,
    /// All of them, so that those not given are cleared; what `PUT` means without a mask.
    All,
}

impl Mask {
    /// Reads a mask: names with commas between them, in either spelling. Without names the fallback counts.
    ///
    /// # Errors
    /// When a name is none of these members.
    pub(super) fn read(text: Option<&String>, members: &[&str], fallback: Self) -> Result<Self, Failure> {
        let names: Vec<&str> = text.map(String::as_str).unwrap_or_default().split(',').map(str::trim).collect();
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        if names.is_empty() {
            return Ok(fallback);
        }
        let known = |name: &&str| members.iter().find(|member| plain(member) == plain(name));
        let found: Vec<String> = names.iter().filter_map(known).map(|member| (*member).to_owned()).collect();
        if found.len() < names.len() {
            return Err(invalid("updateMask: a name is none of a member").parameter("updateMask"));
        }
        Ok(Self::Named(found))
    }

    /// Whether a member changes.
    pub(super) fn holds(&self, member: &str, given: bool) -> bool {
        match self {
            Self::Named(names) => names.iter().any(|name| name == member),
            Self::Given => given,
            Self::All => true,
        }
    }
}

/// A name without what its spellings differ in.
fn plain(name: &str) -> String {
    name.chars().filter(|character| *character != '_').flat_map(char::to_lowercase).collect()
}
