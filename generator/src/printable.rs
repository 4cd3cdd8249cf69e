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

/// The text without misleading characters, but for its line breaks.
pub fn lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(printable).collect();
    lines.join("\n")
}

/// JSON text that says the same, with escapes in place of misleading characters. They are in its strings alone, but for
/// the line breaks between its tokens.
pub fn json(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_misleading(c) && c != '\n' {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                shown.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_says_the_same_with_escapes() {
        let value = serde_json::json!({"\u{202e}": ["a\u{7f}\u{9b}\u{feff}\n", "é🙂"]});
        let text = json(&serde_json::to_string_pretty(&value).expect("JSON"));
        assert!(
            text.chars().all(|c| c == '\n' || !is_misleading(c)),
            "{text}"
        );
        assert!(text.contains("é🙂"), "{text}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).expect("JSON"),
            value
        );
        assert_eq!(lines("a\n\u{1b}[1mb\r\n"), "a\n\\u{1b}[1mb\\r\n");
    }

    #[test]
    fn misleading_characters_are_escaped_and_others_are_kept() {
        assert_eq!(
            printable("a\u{1b}[31m\u{202e}b\n\u{2066}é🙂"),
            r"a\u{1b}[31m\u{202e}b\n\u{2066}é🙂"
        );
        assert_eq!(one_line("a\r\nb\tc\0"), r"a  b c\u{0}");
    }
}
