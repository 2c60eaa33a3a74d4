//! Markdown: texts of the document made safe for the place they go to, tables, fenced blocks, anchors.
//!
//! Descriptions are CommonMark of unknown manners. Raw HTML in them is shown rather than obeyed, headings become bold lines so that
//! they cannot disturb the page, and links that lead nowhere outside the document lose their target but keep their words.

/// A description as paragraphs of a page.
pub(crate) fn block(text: &str) -> String {
    let mut out = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Code(language, code) => out.push_str(&fence(&language, &code)),
            Piece::Line(line) if heading(&line).is_some() => {
                let title = inline(heading(&line).unwrap_or_default());
                out.push_str(&if title.is_empty() { String::new() } else { format!("**{title}**\n") });
            }
            // Below a text this would make it a heading.
            Piece::Line(line) if underline(&line) => out.push_str(&format!("\n{}", inline(&format!("\\{}", line.trim())))),
            Piece::Line(line) => {
                let line = inline(line.trim_end());
                let ended = out.strip_suffix('\n').unwrap_or(&out);
                if wide(ended.chars().next_back()) && wide(line.chars().next()) {
                    out.truncate(ended.len());
                }
                out.push_str(&line);
            }
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// A description inside a table cell: one line, with breaks where the text had paragraphs or list items.
pub(crate) fn cell(text: &str) -> String {
    let mut out = String::new();
    let mut gap = "";
    for piece in pieces(text) {
        let line = match &piece {
            Piece::Code(_, text) => {
                for line in text.lines().filter(|line| !line.trim().is_empty()) {
                    out.push_str(if out.is_empty() { "" } else { "<br>" });
                    out.push_str(&code(line.trim()));
                }
                gap = "<br>";
                continue;
            }
            Piece::Line(line) => line.trim(),
        };
        if line.is_empty() {
            gap = if out.is_empty() { "" } else { "<br>" };
            continue;
        }
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        if !out.is_empty() {
            out.push_str(if item.is_some() {
                "<br>"
            } else if gap.is_empty() {
                joint(&out, line)
            } else {
                gap
            });
        }
        match item {
            Some(item) => {
                out.push_str("• ");
                out.push_str(&inline(item));
            }
            None => out.push_str(&inline(heading(line).unwrap_or(line))),
        }
        gap = "";
    }
    bars(&out)
}

/// A part of a description.
enum Piece {
    /// A line of text.
    Line(String),
    /// What stood in a fenced block, and its language.
    Code(String, String),
}

/// The lines of a text, fenced blocks apart. What is found to be a block here is written as one again, whatever its fence was, so that a
/// renderer cannot disagree on where code ends. A link's words that go over two lines are brought together.
fn pieces(text: &str) -> Vec<Piece> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out: Vec<Piece> = Vec::new();
    let mut lines = text.trim().lines();
    while let Some(line) = lines.next() {
        if let Some((mark, language)) = opening(line) {
            let indent = line.len() - line.trim_start().len();
            let closes = |line: &str| line.trim().len() >= mark.len() && line.trim().chars().all(|sign| mark.starts_with(sign));
            let own = |line: &str| {
                let blank = line.chars().take(indent).take_while(|sign| *sign == ' ').count();
                format!("{}\n", line.get(blank..).unwrap_or_default())
            };
            let inside: String = lines.by_ref().take_while(|line| !closes(line)).map(own).collect();
            out.push(Piece::Code(language.to_owned(), inside));
            continue;
        }
        let open = |last: &str| last.rfind('[') > last.rfind(']');
        match out.last_mut() {
            Some(Piece::Line(last)) if line.contains("](") && open(last) => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            _ => out.push(Piece::Line(line.to_owned())),
        }
    }
    out
}

/// The signs of a fence and the language behind it. Languages that renderers execute or draw are left out.
fn opening(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let sign = line.chars().next().filter(|sign| "`~".contains(*sign))?;
    let rest = line.trim_start_matches(sign);
    let mark = line.get(..line.len() - rest.len()).filter(|mark| mark.len() >= 3)?;
    if rest.contains('`') {
        return None;
    }
    let language = rest.trim();
    let plain = language.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-_#".contains(sign));
    let drawn = ["mermaid", "math", "geojson", "topojson", "stl"].iter().any(|name| language.eq_ignore_ascii_case(name));
    Some((mark, if plain && !drawn { language } else { "" }))
}

/// What joins two lines of one paragraph: Chinese text takes no space.
fn joint(before: &str, after: &str) -> &'static str {
    if wide(before.chars().next_back()) && wide(after.chars().next()) { "" } else { " " }
}

/// Whether a sign is Chinese, Japanese or Korean.
fn wide(sign: Option<char>) -> bool {
    sign.is_some_and(|sign| ('\u{2e80}'..'\u{1f000}').contains(&sign))
}

/// Table cells end at a bar, even one in a code span.
fn bars(text: &str) -> String {
    text.replace('|', "\\|")
}

/// One line of CommonMark without raw HTML and without links into places that this book does not have. Code spans are written anew, so
/// that every renderer sees the same ones.
pub(crate) fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        let next = rest.get(sign.len_utf8()..).unwrap_or_default();
        match sign {
            '`' => {
                let after = rest.trim_start_matches('`');
                let ticks = rest.len() - after.len();
                match span(after, ticks) {
                    Some((text, after)) => {
                        out.push_str(&code(text));
                        rest = after;
                    }
                    None => {
                        out.push_str(&"\\`".repeat(ticks));
                        rest = after;
                    }
                }
                continue;
            }
            // An escape stays one, but of nothing that stands for itself below.
            '\\' => match next.chars().next() {
                Some(escaped @ ('<' | '>' | '|' | '&' | '{')) => {
                    out.push_str(match escaped {
                        '<' => "&lt;",
                        '>' => "&gt;",
                        '|' => "|",
                        '{' => "&#123;",
                        _ => "&amp;",
                    });
                    rest = next.get(1..).unwrap_or_default();
                    continue;
                }
                Some(escaped) if escaped.is_ascii_punctuation() => {
                    out.push('\\');
                    out.push(escaped);
                    rest = next.get(1..).unwrap_or_default();
                    continue;
                }
                Some(_) => out.push('\\'),
                None => out.push_str("\\\\"),
            },
            '<' => match address(next) {
                Some((link, after)) => {
                    out.push_str(&format!("<{link}>"));
                    rest = after;
                    continue;
                }
                None => out.push_str("&lt;"),
            },
            '>' => out.push_str("&gt;"),
            // Formulas, attributes, helpers of templates, and pictures from elsewhere.
            '$' => out.push_str("\\$"),
            '{' if next.starts_with(['{', '#', '.']) => out.push_str("&#123;"),
            ']' if next.starts_with('(') => out.push_str("\\]"),
            '!' if next.starts_with('[') => out.push_str("\\!"),
            '[' => match link(next) {
                Some((label, target, after)) => {
                    let label = inline(label);
                    out.push_str(&if absolute(target) { format!("[{label}]({target})") } else { label });
                    rest = after;
                    continue;
                }
                None => out.push_str("\\["),
            },
            // A folded scalar leaves blanks between signs that need none.
            ' ' if wide(out.chars().next_back()) && wide(next.chars().next()) => {}
            _ => out.push(sign),
        }
        rest = next;
    }
    out
}

/// The text of a code span after its opening ticks, and what follows it.
fn span(text: &str, ticks: usize) -> Option<(&str, &str)> {
    let mut at = 0;
    while let Some(found) = text.get(at..)?.find('`') {
        let start = at + found;
        let run = text.get(start..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        if length == ticks {
            let inside = text.get(..start)?;
            // One blank on either side belongs to the ticks.
            let padded =
                inside.strip_prefix(' ').and_then(|inside| inside.strip_suffix(' ')).filter(|text| !text.trim().is_empty());
            return Some((padded.unwrap_or(inside), text.get(start + length..)?));
        }
        at = start + length;
    }
    None
}

/// Whether an address leads out of the book by a scheme that only leads.
fn absolute(target: &str) -> bool {
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
    known && !target.contains(|sign: char| sign.is_whitespace() || "<>`\\[]".contains(sign))
}

/// The address of an autolink (`<https://…>`), after its opening bracket.
fn address(text: &str) -> Option<(&str, &str)> {
    text.split_once('>').filter(|(link, _)| absolute(link))
}

/// Words and target of a link, after its opening bracket, and what follows it. A title behind the target is let go.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (label, target) = text.split_once("](")?;
    let mut depth = 0_usize;
    let end = target.char_indices().find_map(|(at, sign)| {
        match sign {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })?;
    let (target, after) = (target.get(..end)?, target.get(end + 1..)?);
    let target = target.split_whitespace().next().unwrap_or_default();
    (!label.contains(['[', ']'])).then_some((label, target, after))
}

/// The text of an ATX heading, in a list or out of it.
fn heading(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix(['-', '*', '+']).filter(|rest| rest.trim_start().starts_with('#')).unwrap_or(line);
    let rest = line.trim_start().strip_prefix('#')?.trim_start_matches('#');
    (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim())
}

/// Whether a line would make a heading of the one above it, or a rule.
fn underline(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && ["=", "-"].iter().any(|sign| line.replace(sign, "").is_empty())
}

/// A code span that may hold anything.
pub(crate) fn code(text: &str) -> String {
    let text: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    if text.is_empty() { "` `".to_owned() } else { format!("{fence}{pad}{text}{pad}{fence}") }
}

/// A code span inside a table cell.
pub(crate) fn code_cell(text: &str) -> String {
    bars(&code(text))
}

/// A fenced block, with a fence longer than any inside.
pub(crate) fn fence(language: &str, text: &str) -> String {
    let longest =
        text.split(['\n', '\r']).map(|line| line.trim_start().chars().take_while(|sign| *sign == '`').count()).max().unwrap_or(0);
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{language}\n{}\n{ticks}", text.trim_end())
}

/// A value as an indented JSON block.
pub(crate) fn json(value: &serde_json::Value) -> String {
    fence("json", &format!("{value:#}"))
}

/// A title as the words of a link.
pub(crate) fn label(title: &str) -> String {
    cell(title).replace(['[', ']'], "")
}

/// A table. Cells are finished Markdown; rows are as long as the head.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut out = format!("| {} |\n|{}\n", head.join(" | "), " --- |".repeat(head.len()));
    for row in rows {
        out.push_str("| ");
        out.push_str(&row.join(" | "));
        out.push_str(" |\n");
    }
    out.trim_end().to_owned()
}

/// The anchor that GitHub and mdBook give to a heading.
pub(crate) fn slug(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .filter_map(|sign| match sign {
            ' ' => Some('-'),
            '-' | '_' => Some(sign),
            sign if sign.is_alphanumeric() => Some(sign.to_ascii_lowercase()),
            _ => None,
        })
        .collect()
}

/// Removes what templates leave behind: blanks at line ends and more than one empty line in a row. Fenced blocks stay as they are.
pub(crate) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fence: Option<usize> = None;
    let mut empty = 0;
    for line in text.trim().lines() {
        let ticks = line.chars().take_while(|sign| *sign == '`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            Some(open) if ticks >= open && line.trim_end().len() == ticks => fence = None,
            _ => {}
        }
        let kept = if fence.is_some() { line } else { line.trim_end() };
        empty = if kept.is_empty() && fence.is_none() { empty + 1 } else { 0 };
        if empty <= 1 {
            out.push_str(kept);
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_hold_one_safe_line() {
        assert_eq!(cell("a | b\nc\n\nd"), "a \\| b c<br>d");
        assert_eq!(cell("Either:\n- `x|y`\n- <b>"), "Either:<br>• `x\\|y`<br>• &lt;b&gt;");
        assert_eq!(cell("第一行\n第二行"), "第一行第二行");
        assert_eq!(cell("# Title\n```\na`b\n```"), "Title<br>``a`b``");
    }

    #[test]
    fn blocks_cannot_disturb_the_page() {
        assert_eq!(block("# Big\n<script>\n```\n# kept <b>\n```"), "**Big**\n\n&lt;script&gt;\n```\n# kept <b>\n```");
        assert_eq!(block("see [there](#nowhere), [`out`](/x) and <https://example.com/a>"), {
            "see there, `out` and <https://example.com/a>"
        });
        assert_eq!(block("see [two\nlines](/gone)"), "see two lines");
        assert_eq!(inline("one ` tick < {{#include x}}"), "one \\` tick &lt; &#123;&#123;#include x}}");
        assert_eq!(block("Title\n===\n#\n- # x"), "Title\n\n\\===\n\n**x**");
    }

    /// Whoever writes a description may mean harm. What gets through here is text.
    #[test]
    fn nothing_hostile_gets_through() {
        // A fence that another one seems to end, one that is set in, and one that is none.
        assert_eq!(block("```\n~~~\n```\n<script>"), "```\n~~~\n```\n&lt;script&gt;");
        assert_eq!(block("    ```\n<a>\n    ```\n<b>"), "```\n<a>\n```\n&lt;b&gt;");
        assert_eq!(block("``` a`b\n<script>"), "\\`\\`\\` a\\`b\n&lt;script&gt;");
        assert_eq!(block("```mermaid\ngraph\n```"), "```\ngraph\n```");
        assert_eq!(block("a\r\r```\r<b>"), "a\n\n```\n<b>\n```");
        // Ticks that pair otherwise than they seem to, and one that is escaped already.
        assert_eq!(inline("`` a ` b `` <script> `"), "``a ` b`` &lt;script&gt; \\`");
        assert_eq!(inline(r"\` x `<script>`"), r"\` x `<script>`");
        assert_eq!(inline(r"\\` <b> `"), r"\\`<b>`");
        assert_eq!(inline(r"\<script> \|"), "&lt;script&gt; |");
        // Addresses that do something.
        assert_eq!(inline("[a](javascript:alert(1)) [b](https://c.example/d_(e))"), "a [b](https://c.example/d_(e))");
        assert_eq!(inline("[a]: javascript:alert(1)"), "\\[a]: javascript:alert(1)");
        assert_eq!(inline("![pixel](https://example.com/x.png)"), "\\![pixel](https://example.com/x.png)");
        assert_eq!(inline("<javascript:alert(1)> [a](https://b`c)"), "&lt;javascript:alert(1)&gt; a");
        assert_eq!(inline("](x) $$y$$ {#id .class}"), "\\](x) \\$\\$y\\$\\$ &#123;#id .class}");
        assert_eq!(cell("a\r|b|\n```\n|\n```"), "a \\|b\\|<br>`\\|`");
        assert_eq!(code("a\r\n\n<script>"), "`a   <script>`");
    }

    #[test]
    fn anchors_are_those_of_the_renderers() {
        assert_eq!(slug("corp_members.create"), "corp_memberscreate");
        assert_eq!(slug("Money and identifiers"), "money-and-identifiers");
        assert_eq!(slug("金额 与 标识"), "金额-与-标识");
    }

    #[test]
    fn code_spans_hold_anything() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code_cell("^(a|b)$"), "`^(a\\|b)$`");
        assert_eq!(fence("json", "```"), "````json\n```\n````");
    }
}
