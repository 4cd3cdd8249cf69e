//! Descriptions, which are CommonMark, as inline Markdown on one line: for a cell of a table, or a paragraph.
//!
//! Emphasis, code and links to the web stay. Blocks become lines, raw HTML is shown as text, images are shown as
//! their alternative text, and links of any other scheme lose their target.

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd, TextMergeStream};

use super::docs::{code, url_length};
use super::escape::push_markdown;
use crate::printable::is_misleading_in_prose;

/// The schemes that a link may have.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// A description as Markdown that fits into a cell of a table.
pub(super) fn inline(text: &str) -> String {
    let mut printer = Printer::default();
    for event in TextMergeStream::new(Parser::new(text)) {
        printer.event(event);
    }
    printer.out.trim().to_owned()
}

#[derive(Default)]
struct Printer {
    out: String,
    /// A line end that is due before whatever comes next.
    due: Option<&'static str>,
    /// The targets of the links that are open; empty for one that is not shown as a link.
    links: Vec<String>,
    /// Where the contents of the open emphases begin.
    emphases: Vec<usize>,
    /// The number of the next item of each open list; none for bullet points.
    lists: Vec<Option<u64>>,
    /// Whether nothing of the present item has been printed yet.
    is_item_begun: bool,
    in_code_block: bool,
    in_heading: bool,
}

impl Printer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_code_block => self.code_lines(&text),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                self.begin();
                self.code(&text);
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.line_end("<br>"),
            Event::Rule => self.line_end("<br><br>"),
            Event::Html(html) | Event::InlineHtml(html) => {
                let tag: String = html.chars().filter(|c| !c.is_whitespace()).collect();
                match tag.to_ascii_lowercase().as_str() {
                    "<br>" | "<br/>" => self.line_end("<br>"),
                    "<p>" | "</p>" => self.line_end("<br><br>"),
                    _ => self.text(&html),
                }
            }
            // extensions that are not asked for
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text)
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Emphasis => self.emphasis("*"),
            Tag::Strong if !self.in_heading => self.emphasis("**"),
            Tag::Heading { .. } => {
                self.line_end("<br><br>");
                self.emphasis("**");
                self.in_heading = true;
            }
            Tag::CodeBlock(_) => {
                self.line_end("<br><br>");
                self.in_code_block = true;
            }
            Tag::List(first) => {
                self.line_end("<br>");
                self.lists.push(first);
            }
            Tag::Item => self.item(),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                let target = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.into_string(),
                };
                let target = target_of(&target);
                if !target.is_empty() {
                    self.mark("[");
                }
                self.links.push(target);
            }
            // the first paragraph of an item is on the item's own line
            Tag::Paragraph if self.is_item_begun => {}
            Tag::Paragraph | Tag::BlockQuote(_) | Tag::HtmlBlock => self.line_end("<br><br>"),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.end_emphasis("*"),
            TagEnd::Strong if !self.in_heading => self.end_emphasis("**"),
            TagEnd::Heading(_) => {
                self.in_heading = false;
                self.end_emphasis("**");
                self.line_end("<br><br>");
            }
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.line_end("<br><br>");
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.line_end("<br><br>");
            }
            TagEnd::Link => {
                let target = self.links.pop().unwrap_or_default();
                if !target.is_empty() {
                    self.out.push_str("](");
                    self.out.push_str(&target);
                    self.out.push(')');
                }
            }
            TagEnd::Paragraph | TagEnd::BlockQuote(_) | TagEnd::HtmlBlock => {
                self.line_end("<br><br>");
            }
            _ => {}
        }
    }

    /// The bullet point or the number of a list's item, indented by the lists around it.
    fn item(&mut self) {
        self.line_end("<br>");
        self.begin();
        for _ in 1..self.lists.len() {
            self.out.push_str("&emsp;");
        }
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.out.push_str(&format!("{number}\\. "));
                *number += 1;
            }
            _ => self.out.push_str("• "),
        }
        self.is_item_begun = true;
    }

    /// Ends the line, if there is one; of several line ends in a row the longest counts.
    fn line_end(&mut self, end: &'static str) {
        if !self.out.is_empty() && self.due.is_none_or(|due| due.len() < end.len()) {
            self.due = Some(end);
        }
    }

    /// What has to be printed before more text.
    fn begin(&mut self) {
        if let Some(due) = self.due.take() {
            self.out.push_str(due);
        }
        self.is_item_begun = false;
    }

    fn mark(&mut self, mark: &str) {
        self.begin();
        self.out.push_str(mark);
    }

    fn emphasis(&mut self, mark: &str) {
        self.mark(mark);
        self.emphases.push(self.out.len());
    }

    /// Ends an emphasis. Around nothing that is seen, its marks would be a bullet point or a line across the page.
    fn end_emphasis(&mut self, mark: &str) {
        let start = self.emphases.pop().unwrap_or_default();
        match self.out[start..].trim().is_empty() {
            true => self.out.truncate(start - mark.len()),
            false => self.out.push_str(mark),
        }
    }

    fn text(&mut self, text: &str) {
        // blanks at the end of a line say nothing
        if text.trim().is_empty() && (self.due.is_some() || self.out.is_empty()) {
            return;
        }
        self.begin();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            match url_length(rest).filter(|_| self.links.is_empty()) {
                Some(length) => {
                    self.out.push('<');
                    self.out.push_str(&rest[..length]);
                    self.out.push('>');
                    rest = &rest[length..];
                }
                None => {
                    let c_or_blank = if c.is_whitespace() { ' ' } else { c };
                    push_markdown(&mut self.out, c_or_blank);
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
    }

    /// A code span. In a table a `|` would end the cell in backticks too, but not as an escaped one in an element.
    fn code(&mut self, text: &str) {
        let blanks = text
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c });
        let text: String = blanks.filter(|c| !is_misleading_in_prose(*c)).collect();
        if text.trim().is_empty() {
            self.out.push_str(&text);
        } else if text.contains('|') {
            self.out.push_str("<code>");
            for c in text.chars() {
                push_markdown(&mut self.out, c);
            }
            self.out.push_str("</code>");
        } else {
            self.out.push_str(&code(&text));
        }
    }

    /// Each line of a code block as a code span.
    fn code_lines(&mut self, text: &str) {
        for line in text.lines() {
            self.begin();
            self.code(line);
            self.line_end("<br>");
        }
    }
}

/// The target of a link with all characters encoded that mean anything in Markdown; empty if the link is not to be
/// followed.
fn target_of(target: &str) -> String {
    let is_allowed = SCHEMES.iter().any(|scheme| {
        let start = target.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme)) && target.len() > scheme.len()
    });
    if !is_allowed {
        return String::new();
    }
    let mut encoded = String::with_capacity(target.len());
    for byte in target.bytes() {
        match byte {
            b'&' => encoded.push_str("&amp;"),
            byte if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$'+,;=%".contains(&byte) => {
                encoded.push(char::from(byte));
            }
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::Options;

    use super::*;

    #[test]
    fn descriptions_show_as_they_are_meant() {
        for (text, expected) in [
            (
                "The role, such as `agent` or `acd`.",
                "The role, such as `agent` or `acd`.",
            ),
            ("*one* __two__\nthree", "*one* **two** three"),
            ("one  \ntwo\n\nthree", "one<br>two<br><br>three"),
            ("# Title\ntext", "**Title**<br><br>text"),
            ("# a **b**", "**a b**"),
            (
                "One of:\n- `a`\n- b\n  1. c\n\nend",
                "One of:<br><br>• `a`<br>• b<br>&emsp;1\\. c<br><br>end",
            ),
            ("- only", "• only"),
            ("7. seven\n8. eight", "7\\. seven<br>8\\. eight"),
            ("> quoted", "quoted"),
            (
                "a\n\n```json\n{\"a\": 1}\n\n|x|\n```\nb",
                "a<br><br>`{\"a\": 1}`<br><br><code>\\|x\\|</code><br><br>b",
            ),
            ("above\n\n---\n\nbelow", "above<br><br>below"),
            (
                "[the page](https://a.example/b_c(d)?x=1&y=2 'title')",
                "[the page](https://a.example/b_c%28d%29?x=1&amp;y=2)",
            ),
            (
                "see https://a.example/b_c, or <me@a.example>",
                "see <https://a.example/b_c>, or [me@a.example](mailto:me@a.example)",
            ),
            ("[a]\n\n[a]: HTTPS://a.example", "[a](HTTPS://a.example)"),
            ("![a picture](https://a.example/p.png)", "a picture"),
            ("one<br/>two<p>three", "one<br>two<br><br>three"),
            (
                "1 < 2 & a|b, snake_case, 2*3",
                "1 &lt; 2 &amp; a\\|b, snake\\_case, 2\\*3",
            ),
            ("`a|b` and ``x`y``", "<code>a\\|b</code> and `` x`y ``"),
            ("", ""),
        ] {
            assert_eq!(inline(text), expected, "{text:?}");
        }
    }

    #[test]
    fn nothing_runs_and_nothing_leaves_the_cell() {
        for (text, expected) in [
            (
                "<script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
            ),
            ("a <b onclick=x>b</b>", "a &lt;b onclick=x&gt;b&lt;/b&gt;"),
            ("&lt;script&gt;", "&lt;script&gt;"),
            ("[x](javascript:alert)", "x"),
            (
                "[x](JaVaScRiPt:alert) [y](data:text/html,z) [z](/etc)",
                "x y z",
            ),
            ("<javascript:alert>", "javascript:alert"),
            ("[x]\n\n[x]: javascript:alert", "x"),
            ("[x](https://a|b\\`c)", "[x](https://a%7Cb%60c)"),
            ("a | b\n--|--\n1 | 2", "a \\| b --\\|-- 1 \\| 2"),
            ("a\u{202e}b\u{0}c", "ab c"),
        ] {
            assert_eq!(inline(text), expected, "{text:?}");
            check(text);
        }
    }

    /// What a reader sees of a text, without blanks and marks of lists.
    fn visible(text: &str, options: Options) -> String {
        let mut seen = String::new();
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Text(text) | Event::Code(text) => seen.push_str(&text),
                Event::Html(html) | Event::InlineHtml(html) => seen.push_str(&html),
                _ => {}
            }
        }
        for tag in [
            "<br>", "<br/>", "<br />", "<p>", "</p>", "<code>", "</code>",
        ] {
            seen = seen.replace(tag, "");
        }
        seen.retain(|c| c.is_alphanumeric());
        seen
    }

    /// As a cell and as a paragraph the result is one line of harmless inlines that say what the text says.
    fn check(text: &str) {
        let cell = inline(text);
        assert!(!cell.chars().any(is_misleading_in_prose), "{cell:?}");
        let table = format!("| a | b |\n| --- | --- |\n| x | {cell} |\n");
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        for page in [table, format!("{cell}\n")] {
            let is_table = page.starts_with("| a");
            let (mut cells, mut blocks) = (0, 0);
            for event in Parser::new_ext(&page, options) {
                match event {
                    Event::Start(Tag::TableCell) => cells += 1,
                    Event::Start(Tag::Table(_) | Tag::Paragraph) => blocks += 1,
                    Event::Start(Tag::TableHead | Tag::TableRow | Tag::Emphasis | Tag::Strong) => {}
                    Event::Start(Tag::Link { dest_url, .. }) => {
                        assert!(!target_of(&dest_url).is_empty(), "{dest_url:?} in {page:?}");
                    }
                    Event::Start(tag) => panic!("{tag:?} in {page:?}"),
                    Event::Rule => panic!("a rule in {page:?}"),
                    Event::InlineHtml(html) => {
                        assert!(
                            ["<br>", "<code>", "</code>"].contains(&&*html),
                            "{html} in {page:?}"
                        );
                    }
                    Event::Html(html) => panic!("{html} in {page:?}"),
                    _ => {}
                }
            }
            match is_table {
                true => assert_eq!((cells, blocks), (4, 1), "{page:?}"),
                false => assert!(blocks <= 1, "{page:?}"),
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_harmless(pieces in prop::collection::vec(prop::sample::select(vec![
            "a", "b c", " ", "\n", "\n\n", "    ", "\t", "|", "\\", "`", "``", "```\n", "*", "**", "_", "~~", "<", ">", "<i>",
            "</i>", "<!--", "-->", "<br>", "<p>", "<script>", "[", "]", "](", "(", ")", "[a](https://x.example)", "javascript:",
            "https://", "http://a.example/", "&", "&amp;", "&#124;", "&#10;", "- ", "1. ", "# ", "> ", "---", "===", "![", ": ", "$",
            "[a]: javascript:x\n", "\u{202e}", "\u{2028}", "\u{0}", "\r", "é",
        ]), 0..14)) {
            check(&pieces.concat());
        }
    }

    #[test]
    fn emphasis_of_nothing_is_nothing() {
        for text in [
            "*\u{0}*",
            "**\u{0}**",
            "# \u{0}",
            "*\u{202e}*",
            "***\u{0}***",
        ] {
            check(text);
            assert_eq!(inline(text), "", "{text:?}");
        }
    }

    #[test]
    fn what_is_said_is_seen() {
        for text in [
            "One *of* the `values`:\n\n* a_b\n* <c> | d\n\n> e\n\n    f|g\n",
            "[link](https://a.example) and [none](javascript:x) <div>x</div>",
            "A<br>B **bold `code`** ~~no~~ &copy; \\* end",
        ] {
            let extensions = Options::ENABLE_TABLES;
            assert_eq!(
                visible(&inline(text), extensions),
                visible(text, Options::empty()),
                "{text:?}"
            );
        }
    }
}
