//! What a document, a file or a server says, made safe to be shown.

/// Ends of lines, of which Unicode has more than one.
pub(crate) const LINE_ENDS: [char; 7] = [
    '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
];

/// Characters beside controls that hide, or that hide or reorder the text around them: first and last of each range.
const MISLEADING: &[(char, char)] = &[
    ('\u{ad}', '\u{ad}'),       // soft hyphen
    ('\u{61c}', '\u{61c}'),     // Arabic letter mark
    ('\u{180e}', '\u{180e}'),   // Mongolian vowel separator
    ('\u{200b}', '\u{200f}'),   // zero-width space and joiners, direction marks
    ('\u{2028}', '\u{202e}'),   // separators, embeddings and overrides of direction
    ('\u{2060}', '\u{206f}'),   // word joiner, invisible operators, isolates
    ('\u{feff}', '\u{feff}'),   // byte order mark
    ('\u{fff9}', '\u{fffb}'),   // interlinear annotations
    ('\u{e0000}', '\u{e007f}'), // tags
];

/// Joiners, without which words of some scripts and some emoji are spelt wrongly.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// Whether a character steers a terminal, or hides or reorders the text around it.
pub fn is_misleading(c: char) -> bool {
    let is_listed = |&(first, last): &(char, char)| (first..=last).contains(&c);
    c.is_control() || !c.is_ascii() && MISLEADING.iter().any(is_listed)
}

/// The same within prose, where joiners belong to the spelling.
pub(crate) fn is_misleading_in_prose(c: char) -> bool {
    is_misleading(c) && !JOINERS.contains(&c)
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
        assert_eq!(printable("a\u{e0041}\u{200d}b"), r"a\u{e0041}\u{200d}b");
        assert!(!is_misleading_in_prose('\u{200d}') && is_misleading_in_prose('\u{200b}'));
    }
}
