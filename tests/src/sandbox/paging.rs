//! Lists in pages: by page number, and by the id of a row.

use aggpay::runtime::server::{Failure, FailureKind};

/// A page, and whether another one follows.
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Whether there is more.
    pub more: bool,
}

/// The page of this number; the first one is 1.
pub fn numbered<T>(rows: impl Iterator<Item = T>, index: Option<i32>, size: Option<i32>) -> Page<T> {
    let size = usize::try_from(size.unwrap_or(10)).unwrap_or_default();
    let before = usize::try_from(index.unwrap_or(1)).unwrap_or(1).saturating_sub(1).saturating_mul(size);
    let mut rows = rows.skip(before);
    let page = rows.by_ref().take(size).collect();
    Page { rows: page, more: rows.next().is_some() }
}

/// Where a page begins or ends, as asked for.
#[derive(Default)]
pub struct Cursor<'a> {
    /// How many rows; 10 unless given.
    pub limit: Option<i32>,
    /// The page begins behind the row of this id.
    pub after: Option<&'a str>,
    /// The page ends in front of the row of this id.
    pub before: Option<&'a str>,
}

impl Cursor<'_> {
    /// The page of these rows.
    ///
    /// # Errors
    /// When both ends are given, a row does not exist, or the limit is none of 1 to 100.
    pub fn page<T>(&self, rows: Vec<T>, id: impl Fn(&T) -> &str) -> Result<Page<T>, Failure> {
        let invalid = |name: &str, message: &str| Failure::new(FailureKind::InvalidRequest, message).parameter(name);
        let limit = match self.limit {
            // The zero value counts as absent.
            None | Some(0) => 10,
            Some(limit) => usize::try_from(limit)
                .ok()
                .filter(|limit| *limit <= 100)
                .ok_or_else(|| invalid("limit", "limit: must be 1 to 100"))?,
        };
        let given = |end: Option<&str>| end.filter(|id| !id.is_empty()).map(str::to_owned);
        let place = |name: &str, wanted: &str| {
            let found = rows.iter().position(|row| id(row) == wanted);
            found.ok_or_else(|| invalid(name, &format!("{name}: there is no such row in this list")))
        };
        let (from, to) = match (given(self.after), given(self.before)) {
            (Some(_), Some(_)) => return Err(invalid("ending_before", "starting_after and ending_before exclude each other")),
            (Some(after), None) => {
                let from = place("starting_after", &after)? + 1;
                (from, from.saturating_add(limit))
            }
            (None, Some(before)) => {
                let to = place("ending_before", &before)?;
                (to.saturating_sub(limit), to)
            }
            (None, None) => (0, limit),
        };
        // Going back, what is asked about is what stands in front of the page.
        let backwards = given(self.before).is_some();
        let more = if backwards { from > 0 } else { rows.len() > to };
        Ok(Page { rows: rows.into_iter().take(to).skip(from).collect(), more })
    }
}
