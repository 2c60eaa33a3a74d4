//! Quoted texts and brackets whose later lines are not indented: every YAML reader in use takes them, the one here does not, so they are indented for it.
//!
//! Blanks at the beginning of such a line mean nothing, so adding some changes no value; places are counted back to the file.

use std::borrow::Cow;

/// How often a file is read anew with one more text mended.
const MAX_TEXTS: usize = 100;

/// Bytes that may be read anew, all together: this bounds the work for a file made to be mended over and over.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A text with blanks added.
pub struct Indented<'a> {
    /// What the reader sees.
    pub text: Cow<'a, str>,
    /// Where blanks were added: the byte in `text` behind them, and how many were added up to there, in order.
    added: Vec<(usize, usize)>,
    mended: usize,
}

impl<'a> Indented<'a> {
    /// The text as it is.
    pub const fn new(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), added: Vec::new(), mended: 0 }
    }

    /// The byte of the file that a byte of `text` comes from.
    pub fn original(&self, byte: usize) -> usize {
        let before = self.added.partition_point(|(end, _)| *end <= byte);
        let shift = before.checked_sub(1).and_then(|last| self.added.get(last)).map_or(0, |(_, total)| *total);
        // Inside of added blanks, it is the place where they were added.
        let next = self.added.get(before).map(|(end, total)| end - total);
        next.map_or(byte - shift, |next| (byte - shift).min(next))
    }

    /// Whether blanks were added anywhere.
    pub const fn is_changed(&self) -> bool {
        self.mended > 0
    }

    /// Indents the lines of the quoted text that begins at `start` as far as its first one. Whether there was anything to do.
    pub fn mend(&mut self, start: usize) -> bool {
        self.mended += 1;
        if self.mended > MAX_TEXTS || self.mended.saturating_mul(self.text.len()) > MAX_BYTES {
            return false;
        }
        let Some((before, quoted)) = self.text.split_at_checked(start) else { return false };
        let Some(end) = closing(quoted) else { return false };
        let (inside, after) = quoted.split_at_checked(end).unwrap_or((quoted, ""));
        let indent = before.rsplit('\n').next().map_or(0, |line| line.chars().count());
        let mut mended = before.to_owned();
        let mut blanks = Vec::new();
        for (number, line) in inside.split_inclusive('\n').enumerate() {
            let present = line.len() - line.trim_start_matches(' ').len();
            if number > 0 && present < indent && !line.trim().is_empty() {
                mended.extend(std::iter::repeat_n(' ', indent - present));
                blanks.push((mended.len(), indent - present));
            }
            mended.push_str(line);
        }
        mended.push_str(after);
        let changed = !blanks.is_empty();
        self.add(start, &blanks);
        self.text = Cow::Owned(mended);
        changed
    }

    /// Indents the line whose first sign stands at `start` as far as the one before it, or a little further. Whether there was anything to do.
    pub fn mend_line(&mut self, start: usize) -> bool {
        self.mended += 1;
        if self.mended > MAX_TEXTS || self.mended.saturating_mul(self.text.len()) > MAX_BYTES {
            return false;
        }
        let Some((before, after)) = self.text.split_at_checked(start) else { return false };
        let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
        if !line.bytes().all(|byte| byte == b' ') {
            return false;
        }
        let above = above.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let model = above.len() - above.trim_start_matches(' ').len();
        let more = model.saturating_sub(line.len()).max(1);
        let mended = format!("{before}{}{after}", " ".repeat(more));
        self.add(start, &[(start + more, more)]);
        self.text = Cow::Owned(mended);
        true
    }

    /// Notes new blanks, all behind `start` and before what was added behind it.
    fn add(&mut self, start: usize, blanks: &[(usize, usize)]) {
        let at = self.added.partition_point(|(end, _)| *end <= start);
        let behind = self.added.split_off(at);
        let mut total = self.added.last().map_or(0, |(_, total)| *total);
        let more: usize = blanks.iter().map(|(_, count)| count).sum();
        for (end, count) in blanks {
            total += count;
            self.added.push((*end, total));
        }
        self.added.extend(behind.into_iter().map(|(end, total)| (end + more, total + more)));
    }
}

/// Where a quoted text ends: the byte of its closing quote.
fn closing(quoted: &str) -> Option<usize> {
    let mut bytes = quoted.bytes().enumerate();
    let (_, quote) = bytes.next().filter(|(_, quote)| matches!(quote, b'"' | b'\''))?;
    let mut skip = false;
    for (at, byte) in bytes {
        match byte {
            _ if skip => skip = false,
            b'\\' if quote == b'"' => skip = true,
            b'\'' if quote == b'\'' && quoted.as_bytes().get(at + 1) == Some(&b'\'') => skip = true,
            byte if byte == quote => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_file() {
        let file = "a:\n  b: \"x\ny \\\" z\n\n  w\"\nc: 'p\nq'' r'\nd: 1\n";
        let mut text = Indented::new(file);
        assert!(text.mend(8) && !text.mend(8));
        assert_eq!(text.text, "a:\n  b: \"x\n     y \\\" z\n\n     w\"\nc: 'p\nq'' r'\nd: 1\n");
        let quote = text.text.find('\'').unwrap_or_default();
        assert!(text.mend(quote) && text.is_changed());
        for mark in ["a:", "x", "y", "w", "c:", "p", "q", "r", "d"] {
            let at = text.text.find(mark).unwrap_or_default();
            assert_eq!(Some(text.original(at)), file.find(mark), "{mark}");
        }
        assert_eq!(text.original(text.text.len()), file.len());
        assert_eq!(text.original(13), 11, "inside of added blanks");
    }

    #[test]
    fn a_line_in_brackets_is_moved_alone() {
        let file = "a:\n  b: [\n      x,\n]\nc: 1\n";
        let mut text = Indented::new(file);
        let bracket = file.find(']').unwrap_or_default();
        assert!(text.mend_line(bracket) && text.is_changed());
        assert_eq!(text.text, "a:\n  b: [\n      x,\n      ]\nc: 1\n");
        for mark in ["x", "]", "c:"] {
            let at = text.text.find(mark).unwrap_or_default();
            assert_eq!(Some(text.original(at)), file.find(mark), "{mark}");
        }
        assert!(!text.mend_line(file.find('b').unwrap_or_default() + 1), "only what begins a line is moved");
    }
}
