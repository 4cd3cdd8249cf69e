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

/// JSON with escapes in place of misleading characters, which means the same.
pub fn json(serialized: &str) -> String {
    let mut shown = String::with_capacity(serialized.len());
    for c in serialized.chars() {
        // below are the line feeds between the tokens; within strings these are escaped already
        if c < ' ' || !is_misleading(c) {
            shown.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            shown.push_str(&format!("\\u{unit:04x}"));
        }
    }
    shown
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
        assert_eq!(printable("a\u{e0041}\u{200d}b"), r"a\u{e0041}\u{200d}b");
        assert!(!is_misleading_in_prose('\u{200d}') && is_misleading_in_prose('\u{200b}'));
    }

    #[test]
    fn json_means_the_same_and_hides_nothing() {
        let text = "a\u{202e}b\u{7f}\u{e0041}é🙂\n";
        let shown = json(&serde_json::to_string_pretty(&[text]).expect("serializable"));
        assert!(
            shown.chars().all(|c| c == '\n' || !is_misleading(c)),
            "{shown}"
        );
        assert!(shown.contains("é🙂"), "{shown}");
        assert_eq!(
            serde_json::from_str::<[String; 1]>(&shown).expect("valid")[0],
            text
        );
    }
}
