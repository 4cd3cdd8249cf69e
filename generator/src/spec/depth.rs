//! Bounds how deep the flow collections (`[`, `{`) of a YAML text nest before the parser sees it.
//!
//! The parser takes time quadratic in that depth: 100 kB of `{a: ` keep it busy for seconds, 1 MB for
//! minutes. Counting brackets is not enough, since text may contain any number of them, so this walks
//! the tokens by the same rules as the parser's own scanner, as far as they tell text from brackets.

use super::locate::line_column;
use super::read::{MAX_DEPTH, too_deep};
use crate::diagnostics::Diagnostic;

/// Refuses a text whose flow collections nest deeper than [`MAX_DEPTH`]. Faults of syntax are left to
/// the parser.
pub(super) fn check(text: &str) -> Result<(), Box<Diagnostic>> {
    let mut scan = Scan {
        text: text.as_bytes(),
        at: 0,
        line: 1,
        column: 0,
        flow: 0,
        indents: Vec::new(),
        indent: -1,
    };
    scan.run().map_err(|()| {
        let mut error = too_deep();
        error.position = Some(line_column(text, scan.at));
        error
    })
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
    /// In characters from 0.
    column: usize,
    /// How many flow collections are open.
    flow: usize,
    /// The columns of the block collections around the one at `indent`.
    indents: Vec<isize>,
    /// The column of the innermost block collection, -1 outside of any.
    indent: isize,
}

impl Scan<'_> {
    fn run(&mut self) -> Result<(), ()> {
        // The column at which a scalar or flow collection began that may turn out to be a key.
        let mut key: Option<(usize, usize)> = None;
        loop {
            self.skip_blanks_and_comments();
            if self.flow == 0 {
                self.unroll(self.column as isize);
            }
            let Some(byte) = self.peek(0) else {
                return Ok(());
            };
            let start = (self.line, self.column);
            let before = self.at;
            if self.column == 0 && byte == b'%' {
                self.skip_line();
                continue;
            }
            if self.is_document_marker() {
                self.indents.clear();
                self.indent = -1;
                (0..3).for_each(|_| self.advance());
                key = None;
                continue;
            }
            match byte {
                b'[' | b'{' => {
                    if self.flow == 0 {
                        key.get_or_insert(start);
                    }
                    self.flow += 1;
                    if self.flow > MAX_DEPTH {
                        return Err(());
                    }
                    self.advance();
                }
                b']' | b'}' => {
                    self.flow = self.flow.saturating_sub(1);
                    self.advance();
                }
                b',' => self.advance(),
                b'-' if self.blank_or_end(1) => {
                    self.roll(self.column as isize);
                    key = None;
                    self.advance();
                }
                b'?' if self.flow > 0 || self.blank_or_end(1) => {
                    self.roll(self.column as isize);
                    key = None;
                    self.advance();
                }
                b':' if self.flow > 0 || self.blank_or_end(1) => {
                    let column = key
                        .take()
                        .filter(|(line, _)| *line == self.line)
                        .map_or(self.column, |(_, column)| column);
                    self.roll(column as isize);
                    self.advance();
                }
                b'|' | b'>' if self.flow == 0 => {
                    key = None;
                    self.block_scalar();
                }
                _ => {
                    if self.flow == 0 && key.is_none_or(|(line, _)| line != self.line) {
                        key = Some(start);
                    }
                    match byte {
                        b'"' | b'\'' => self.quoted(byte),
                        b'&' | b'*' | b'!' => self.property(),
                        _ => self.plain(),
                    }
                }
            }
            if self.at == before {
                self.advance();
            }
        }
    }

    fn peek(&self, offset: usize) -> Option<u8> {
        self.text.get(self.at + offset).copied()
    }

    /// The length of the line break at `offset`; YAML 1.1 has more of them than LF and CR.
    fn break_length(&self, offset: usize) -> usize {
        match &self.text[(self.at + offset).min(self.text.len())..] {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            [0xC2, 0x85, ..] => 2,
            [0xE2, 0x80, 0xA8 | 0xA9, ..] => 3,
            _ => 0,
        }
    }

    fn blank_or_end(&self, offset: usize) -> bool {
        matches!(self.peek(offset), None | Some(b' ' | b'\t')) || self.break_length(offset) > 0
    }

    /// Moves behind one character, which may be a line break.
    fn advance(&mut self) {
        let length = self.break_length(0);
        if length > 0 {
            self.at += length;
            self.line += 1;
            self.column = 0;
            return;
        }
        self.at += 1;
        while self.peek(0).is_some_and(|byte| byte & 0xC0 == 0x80) {
            self.at += 1;
        }
        self.at = self.at.min(self.text.len());
        self.column += 1;
    }

    fn skip_line(&mut self) {
        while self.at < self.text.len() && self.break_length(0) == 0 {
            self.advance();
        }
    }

    fn skip_blanks_and_comments(&mut self) {
        loop {
            match self.peek(0) {
                Some(b' ' | b'\t') => self.advance(),
                Some(b'#') => self.skip_line(),
                Some(_) if self.break_length(0) > 0 => self.advance(),
                Some(0xEF)
                    if self.column == 0 && self.text[self.at..].starts_with(b"\xEF\xBB\xBF") =>
                {
                    self.at += 3;
                }
                _ => return,
            }
        }
    }

    fn is_document_marker(&self) -> bool {
        let rest = &self.text[self.at.min(self.text.len())..];
        self.column == 0
            && (rest.starts_with(b"---") || rest.starts_with(b"..."))
            && self.blank_or_end(3)
    }

    /// Opens a block collection at a column, unless it is open.
    fn roll(&mut self, column: isize) {
        if self.flow == 0 && self.indent < column {
            self.indents.push(self.indent);
            self.indent = column;
        }
    }

    /// Closes the block collections that stand to the right of a column.
    fn unroll(&mut self, column: isize) {
        while self.indent > column {
            self.indent = self.indents.pop().unwrap_or(-1);
        }
    }

    /// An anchor, an alias or a tag.
    fn property(&mut self) {
        self.advance();
        while !self.blank_or_end(0) && !self.peek(0).is_some_and(|byte| b"[]{},".contains(&byte)) {
            self.advance();
        }
    }

    fn quoted(&mut self, quote: u8) {
        self.advance();
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\\' if quote == b'"' => {
                    self.advance();
                    if self.at < self.text.len() {
                        self.advance();
                    }
                }
                byte if byte == quote && quote == b'\'' && self.peek(1) == Some(quote) => {
                    self.advance();
                    self.advance();
                }
                byte if byte == quote => {
                    self.advance();
                    return;
                }
                // Here the parser stops with an error.
                _ if self.is_document_marker() => {
                    self.at = self.text.len();
                    return;
                }
                _ => self.advance(),
            }
        }
    }

    fn plain(&mut self) {
        let indent = self.indent + 1;
        loop {
            if self.is_document_marker() || self.peek(0) == Some(b'#') {
                return;
            }
            while !self.blank_or_end(0) {
                let byte = self.peek(0).unwrap_or_default();
                if byte == b':' && self.blank_or_end(1) || self.flow > 0 && b",[]{}".contains(&byte)
                {
                    break;
                }
                self.advance();
            }
            if self.at >= self.text.len() || !self.blank_or_end(0) {
                return;
            }
            while self.at < self.text.len() && self.blank_or_end(0) {
                self.advance();
            }
            if self.flow == 0 && (self.column as isize) < indent {
                return;
            }
        }
    }

    fn block_scalar(&mut self) {
        self.advance();
        let mut explicit = None;
        while let Some(byte @ (b'+' | b'-' | b'0'..=b'9')) = self.peek(0) {
            if byte.is_ascii_digit() {
                explicit = Some(isize::from(byte - b'0'));
            }
            self.advance();
        }
        self.skip_line();
        if self.at < self.text.len() {
            self.advance();
        }
        let mut indent = explicit.map(|digit| self.indent.max(0) + digit);
        loop {
            let mut widest = 0;
            loop {
                while self.peek(0) == Some(b' ')
                    && indent.is_none_or(|indent| (self.column as isize) < indent)
                {
                    self.advance();
                }
                widest = widest.max(self.column as isize);
                if self.break_length(0) == 0 {
                    break;
                }
                self.advance();
            }
            let indent = *indent.get_or_insert(widest.max(self.indent + 1).max(1));
            if self.column as isize != indent || self.at >= self.text.len() {
                return;
            }
            self.skip_line();
            if self.at < self.text.len() {
                self.advance();
            }
        }
    }
}
