//! Texts that show as what they are in another language, whatever they contain.

use crate::printable::{LINE_ENDS, is_misleading_in_prose};

/// A text for Markdown: on one line, and without any meaning to Markdown, HTML or a table. Ends of
/// lines become `<br>`.
pub(crate) fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            c if LINE_ENDS.contains(&c) => {
                out.push_str("<br>");
            }
            c => push_markdown(&mut out, c),
        }
    }
    out
}

/// Appends a character of a text for Markdown.
pub(super) fn push_markdown(out: &mut String, c: char) {
    match c {
        c if c.is_control() => out.push(' '),
        c if is_misleading_in_prose(c) => {}
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '&' => out.push_str("&amp;"),
        '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '!' | '$' | '{' | '}' => {
            out.push('\\');
            out.push(c);
        }
        // at the start of a line these make lists and underline headings
        '-' | '+' | '=' | ':' if out.trim_start().is_empty() => {
            out.push('\\');
            out.push(c);
        }
        '.' | ')' if is_number(out.trim_start()) => {
            out.push('\\');
            out.push(c);
        }
        c => out.push(c),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A text for HTML, in an element as well as in a quoted attribute. Line breaks and tabs stay.
pub(super) fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#x27;"),
            '\n' | '\t' => out.push(c),
            c if is_misleading_in_prose(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines of a text without what could mislead a reader, for comments in any language.
pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.replace("\r\n", "\n");
    let mut lines: Vec<String> = lines
        .split(LINE_ENDS)
        .map(|line| {
            let line: String = line
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .filter(|c| !is_misleading_in_prose(*c))
                .collect();
            line.trim_end().to_owned()
        })
        .collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_cell_stays_one_cell() {
        for (text, expected) in [
            ("a | b", r"a \| b"),
            ("one\ntwo\r\nthree\rfour", "one<br>two<br>three<br>four"),
            (
                "<script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
            ),
            (
                "`code` *bold* _it_ ~~no~~",
                r"\`code\` \*bold\* \_it\_ \~\~no\~\~",
            ),
            ("[x](javascript:y)", r"\[x\](javascript:y)"),
            (r"back\|slash", r"back\\\|slash"),
            ("- item", r"\- item"),
            ("1. item", r"1\. item"),
            ("1.5 of 2.", "1\\.5 of 2."),
            ("# title", r"\# title"),
            ("a\u{202e}b\u{0}c", "ab c"),
            ("&lt;", "&amp;lt;"),
        ] {
            assert_eq!(markdown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn html_shows_what_it_is() {
        assert_eq!(html("<a\u{202e}\u{1b}b>\n\t\u{feff}é"), "&lt;ab&gt;\n\té");
    }

    #[test]
    fn lines_hold_no_line_end() {
        assert_eq!(lines("a\r\nb\u{2028}c\u{0}\u{202e} \n\n"), ["a", "b", "c"]);
        assert!(lines("").is_empty());
    }
}
