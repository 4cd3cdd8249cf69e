//! What a document, a file or a server says, made safe to be shown.

/// Whether a character steers a terminal, or hides or reorders the text around it.
pub fn is_misleading(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
}

/// The text on one line, with escapes in place of misleading characters.
pub fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_misleading(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// The text on one line as prose: line breaks and tabs are spaces, other misleading characters are escaped.
pub fn one_line(text: &str) -> String {
    printable(&text.replace(['\n', '\r', '\t'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misleading_characters_are_escaped_and_others_are_kept() {
        assert_eq!(
            printable("a\u{1b}[31m\u{202e}b\n\u{2066}é🙂"),
            r"a\u{1b}[31m\u{202e}b\n\u{2066}é🙂"
        );
        assert_eq!(one_line("a\r\nb\tc\0"), r"a  b c\u{0}");
    }
}
