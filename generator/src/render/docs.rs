//! Texts of a document as rustdoc that always compiles and renders as what it says.
//!
//! A description is read as plain text with paragraphs, bullet points and code spans: everything
//! else that Markdown or HTML would give a meaning is escaped, so no text can become a link, a code
//! block that rustdoc runs as a test, or markup.

use crate::printable::{LINE_ENDS, is_misleading, is_misleading_in_prose};

/// Lines of a doc comment, each with the leading space that sets it off from `///`.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_bullet = false;
    for line in text.replace("\r\n", "\n").split(LINE_ENDS) {
        let mut line = escape_line(&clean(line));
        // what follows a bullet point without a gap belongs to it, and is indented to say so
        let is_bullet = line.starts_with("- ");
        if in_bullet && !is_bullet && !line.is_empty() {
            line.insert_str(0, "  ");
        }
        in_bullet = is_bullet || (in_bullet && !line.is_empty());
        let is_repeated_blank = line.is_empty() && lines.last().is_none_or(String::is_empty);
        if !is_repeated_blank {
            lines.push(line);
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
        .into_iter()
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        })
        .collect()
}

/// A text as a code span: in backticks, which it may contain itself. Characters that hide are spelt out, since they
/// may be all that tells two names apart.
pub(super) fn code(text: &str) -> String {
    let spelt_out = text.trim().chars().map(|c| match c {
        c if c.is_control() || LINE_ENDS.contains(&c) => " ".to_owned(),
        c if is_misleading(c) => c.escape_default().to_string(),
        c => c.to_string(),
    });
    let text = spelt_out.collect::<String>().trim().to_owned();
    let longest_run = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest_run + 1);
    if text.is_empty() {
        "the empty string".to_owned()
    } else if text.starts_with('`') || text.ends_with('`') || longest_run > 0 {
        format!("{fence} {text} {fence}")
    } else {
        format!("`{text}`")
    }
}

/// The text on one line, without what a terminal, a compiler or a reader could be misled by.
fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            c if c.is_control() || LINE_ENDS.contains(&c) => clean.push(' '),
            c if is_misleading_in_prose(c) => {}
            c => clean.push(c),
        }
    }
    clean.trim().to_owned()
}

fn escape_line(line: &str) -> String {
    let (bullet, rest) = match line
        .strip_prefix("- ")
        .or_else(|| line.strip_prefix("* "))
        .or_else(|| line.strip_prefix("+ "))
    {
        Some(rest) => ("- ", rest.trim_start()),
        None => ("", line),
    };
    let mut escaped = String::with_capacity(line.len() + 8);
    escaped.push_str(bullet);
    // code spans stay as they are where they are closed on the same line
    let mut pieces = rest.split('`').peekable();
    let spans_are_closed = rest.matches('`').count().is_multiple_of(2) && !rest.contains("``");
    let mut in_code = false;
    while let Some(piece) = pieces.next() {
        if in_code && spans_are_closed {
            escaped.push('`');
            escaped.push_str(piece);
            escaped.push('`');
        } else {
            escape_text(piece, escaped.len() == bullet.len(), &mut escaped);
            if !spans_are_closed && pieces.peek().is_some() {
                escaped.push_str("\\`");
            }
        }
        in_code = !in_code;
    }
    escaped
}

fn escape_text(text: &str, starts_line: bool, escaped: &mut String) {
    let mut rest = text;
    let mut at_start = starts_line;
    while !rest.is_empty() {
        if let Some(length) = url_length(rest) {
            escaped.push('<');
            escaped.push_str(&rest[..length]);
            escaped.push('>');
            rest = &rest[length..];
            at_start = false;
            continue;
        }
        let Some(c) = rest.chars().next() else { break };
        let is_list_number = at_start && starts_list(rest);
        match c {
            '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '~' | '|' | '&' | '!' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '#' | '+' | '-' | '=' | ':' if at_start => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
        rest = &rest[c.len_utf8()..];
        if is_list_number {
            let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            escaped.push_str(&rest[..digits]);
            escaped.push('\\');
            rest = &rest[digits..];
            if let Some(mark) = rest.chars().next() {
                escaped.push(mark);
                rest = &rest[mark.len_utf8()..];
            }
        }
        at_start = false;
    }
}

/// Whether a line would become a numbered list.
fn starts_list(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && (rest.starts_with('.') || rest.starts_with(')'))
}

/// The length of the web address that the text starts with, if it starts with one that can stand
/// between angle brackets.
pub(super) fn url_length(text: &str) -> Option<usize> {
    let prefix = ["https://", "http://"]
        .into_iter()
        .find(|prefix| text.starts_with(prefix))?;
    let end = text
        .find(|c: char| {
            !c.is_ascii()
                || c.is_whitespace()
                || c.is_ascii_control()
                || matches!(
                    c,
                    '<' | '>' | '"' | '\'' | '`' | '[' | ']' | '(' | ')' | '\\' | '|' | '{' | '}'
                )
        })
        .unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    (url.len() > prefix.len()).then_some(url.len())
}
