//! Markdown: texts of the document made safe for the place they go to, tables, fenced blocks, anchors.
//!
//! Descriptions are CommonMark of unknown manners. Raw HTML in them is shown rather than obeyed, headings become bold lines so that
//! they cannot disturb the page, and links that lead nowhere outside the document lose their target but keep their words.

/// A description as paragraphs of a page.
pub(crate) fn block(text: &str) -> String {
    let mut out = String::new();
    let mut fenced = false;
    for line in lines(text) {
        let line = line.as_str();
        if is_fence(line) {
            fenced = !fenced;
            out.push_str(line);
        } else if fenced {
            out.push_str(line);
        } else if let Some(title) = heading(line) {
            out.push_str(&format!("**{}**\n", inline(title)));
        } else {
            let line = inline(line.trim_end());
            let ended = out.strip_suffix('\n').unwrap_or(&out);
            if wide(ended.chars().next_back()) && wide(line.chars().next()) {
                out.truncate(ended.len());
            }
            out.push_str(&line);
        }
        out.push('\n');
    }
    if fenced {
        out.push_str("```\n");
    }
    out.trim_end().to_owned()
}

/// A description inside a table cell: one line, with breaks where the text had paragraphs or list items.
pub(crate) fn cell(text: &str) -> String {
    let mut out = String::new();
    let mut gap = "";
    let mut fenced = false;
    for line in lines(text) {
        let line = line.trim();
        if is_fence(line) {
            fenced = !fenced;
            gap = "<br>";
            continue;
        }
        if line.is_empty() {
            gap = if out.is_empty() { "" } else { "<br>" };
            continue;
        }
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        if !out.is_empty() {
            out.push_str(if item.is_some() || fenced {
                "<br>"
            } else if gap.is_empty() {
                joint(&out, line)
            } else {
                gap
            });
        }
        match (fenced, item) {
            (true, _) => out.push_str(&code(line)),
            (false, Some(item)) => {
                out.push_str("• ");
                out.push_str(&inline(item));
            }
            (false, None) => out.push_str(&inline(heading(line).unwrap_or(line))),
        }
        gap = "";
    }
    bars(&out)
}

/// The lines of a text; a link's words that go over two lines are brought together, so that each line can be judged by itself.
fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in text.trim().lines() {
        let open = |last: &String| last.rfind('[') > last.rfind(']') && !last.trim_start().starts_with('`');
        match out.last_mut().filter(|last| open(last) && line.contains("](")) {
            Some(last) => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            None => out.push(line.to_owned()),
        }
    }
    out
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

/// One line of CommonMark without raw HTML and without links into places that this book does not have.
pub(crate) fn inline(line: &str) -> String {
    let closed = line.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(line.len());
    let mut in_code = false;
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        let next = rest.get(sign.len_utf8()..).unwrap_or_default();
        if in_code && sign != '`' {
            out.push(sign);
        } else {
            match sign {
                '`' if closed => {
                    in_code = !in_code;
                    out.push('`');
                }
                '`' => out.push_str("\\`"),
                '<' => match address(next) {
                    Some((link, after)) => {
                        out.push_str(&format!("<{link}>"));
                        rest = after;
                        continue;
                    }
                    None => out.push_str("&lt;"),
                },
                '>' => out.push_str("&gt;"),
                '{' if next.starts_with("{#") => out.push_str("\\{"),
                '[' => match dead_link(next) {
                    Some((label, after)) => {
                        out.push_str(&inline(label));
                        rest = after;
                        continue;
                    }
                    None => out.push('['),
                },
                // A folded scalar leaves blanks between signs that need none.
                ' ' if wide(out.chars().next_back()) && wide(next.chars().next()) => {}
                _ => out.push(sign),
            }
        }
        rest = next;
    }
    out
}

/// The address of an autolink (`<https://…>`), after its opening bracket.
fn address(text: &str) -> Option<(&str, &str)> {
    let (link, after) = text.split_once('>')?;
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme));
    (known && !link.contains(char::is_whitespace)).then_some((link, after))
}

/// The words of a link whose target is neither absolute nor an address, after its opening bracket.
fn dead_link(text: &str) -> Option<(&str, &str)> {
    let (label, target) = text.split_once("](")?;
    let (target, after) = target.split_once(')')?;
    let absolute = ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
    (!absolute && !label.contains(['[', ']'])).then_some((label, after))
}

fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("```") || line.starts_with("~~~")
}

/// The text of an ATX heading.
fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix('#')?.trim_start_matches('#');
    rest.starts_with(' ').then(|| rest.trim())
}

/// A code span that may hold anything.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace('\n', " ");
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
    let longest = text.lines().map(|line| line.trim_start().chars().take_while(|sign| *sign == '`').count()).max().unwrap_or(0);
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{language}\n{}\n{ticks}", text.trim_end())
}

/// A value as an indented JSON block.
pub(crate) fn json(value: &serde_json::Value) -> String {
    fence("json", &format!("{value:#}"))
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
        assert_eq!(inline("one ` tick < {{#include x}}"), "one \\` tick &lt; \\{{#include x}}");
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
