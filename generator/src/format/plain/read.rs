//! Reads tokens, types and expressions: only such as are valid, and only the kinds that models have.

use std::borrow::Cow;

use super::{Doc, Piece, Printer, SHORT_STRUCT, inner_width};

impl<'a> Printer<'a> {
    pub(super) fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    pub(super) fn peek(&self) -> u8 {
        self.rest().first().copied().unwrap_or_default()
    }

    pub(super) fn space(&mut self) {
        let blank = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\t');
        self.at += self.rest().iter().take_while(blank).count();
    }

    /// Reads punctuation, and the blanks before it.
    pub(super) fn eat(&mut self, punctuation: &str) -> Option<()> {
        self.space();
        if !self.rest().starts_with(punctuation.as_bytes()) {
            return None;
        }
        self.at += punctuation.len();
        Some(())
    }

    /// Reads a keyword, and the blanks before it.
    pub(super) fn word(&mut self, word: &str) -> Option<()> {
        self.space();
        let rest = self.rest();
        let ends = rest.get(word.len()).is_none_or(|byte| !is_word(*byte));
        if !ends || !rest.starts_with(word.as_bytes()) {
            return None;
        }
        self.at += word.len();
        Some(())
    }

    pub(super) fn word_text(&mut self) -> Option<&'a str> {
        let length = self
            .rest()
            .iter()
            .take_while(|byte| is_word(**byte))
            .count();
        let text = &self.text[self.at..self.at + length];
        self.at += length;
        (length > 0).then_some(text)
    }

    /// Reads an identifier, raw or not.
    pub(super) fn ident(&mut self) -> Option<&'a str> {
        self.space();
        let start = self.at;
        if self.rest().starts_with(b"r#") {
            self.at += 2;
            let text = self.word_text()?;
            let is_raw = !text.as_bytes()[0].is_ascii_digit()
                && !matches!(text, "_" | "self" | "Self" | "super" | "crate");
            return is_raw.then(|| &self.text[start..self.at]);
        }
        let text = self.word_text()?;
        let fits = !text.as_bytes()[0].is_ascii_digit() && !is_keyword(text);
        (fits && !matches!(self.peek(), b'"' | b'\'' | b'#')).then_some(text)
    }

    /// Reads a path without arguments and without blanks in it.
    pub(super) fn path(&mut self) -> Option<&'a str> {
        self.space();
        let start = self.at;
        let is_global = self.rest().starts_with(b"::");
        if is_global {
            self.at += 2;
        }
        let mut is_first = !is_global;
        loop {
            if !is_word(self.peek()) {
                return None;
            }
            let before = self.at;
            if self.ident().is_none() {
                let special = &self.text[before..self.at];
                if !is_first || !matches!(special, "crate" | "self" | "super" | "Self") {
                    return None;
                }
            }
            is_first = false;
            if !self.rest().starts_with(b"::") {
                return Some(&self.text[start..self.at]);
            }
            self.at += 2;
        }
    }

    /// Reads a string literal on one line, with its quotes.
    pub(super) fn string(&mut self) -> Option<&'a str> {
        self.space();
        let start = self.at;
        let bytes = self.text.as_bytes();
        if self.peek() != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            match *bytes.get(self.at)? {
                b'"' => break,
                b'\\' => self.escape()?,
                b'\n' | b'\r' => return None,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        (!is_word(self.peek()) && self.peek() < 0x80).then(|| &self.text[start..self.at])
    }

    pub(super) fn escape(&mut self) -> Option<()> {
        match self.rest().get(1)? {
            b'\\' | b'"' | b'\'' | b'n' | b'r' | b't' | b'0' => self.at += 2,
            b'u' => {
                let rest = self.text[self.at..].strip_prefix("\\u{")?;
                let digits = &rest[..rest.find('}')?];
                let code = u32::from_str_radix(digits, 16).ok()?;
                let plain = digits.len() <= 6 && !digits.starts_with('+');
                char::from_u32(code).filter(|_| plain)?;
                self.at += digits.len() + 4;
            }
            _ => return None,
        }
        Some(())
    }

    /// Reads elements up to the closing bracket, of which the last may have a comma.
    pub(super) fn list(
        &mut self,
        close: &'static str,
        mut element: impl FnMut(&mut Self) -> Option<Doc<'a>>,
    ) -> Option<Vec<Doc<'a>>> {
        let mut items = Vec::new();
        while self.eat(close).is_none() {
            items.push(element(self)?);
            if self.eat(",").is_none() {
                self.eat(close)?;
                break;
            }
        }
        Some(items)
    }

    pub(super) fn ty(&mut self, depth: usize) -> Option<Doc<'a>> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match self.peek() {
            b'&' => {
                self.at += 1;
                let mut doc = vec![Piece::Text("&")];
                if self.rest().starts_with(b"'static ") {
                    self.at += 8;
                    doc.push(Piece::Text("'static "));
                }
                doc.extend(self.ty(depth)?);
                Some(doc)
            }
            b'[' => {
                self.at += 1;
                let mut doc = vec![Piece::Text("[")];
                doc.extend(self.ty(depth)?);
                self.eat("]")?;
                doc.push(Piece::Text("]"));
                Some(doc)
            }
            b'(' => {
                self.at += 1;
                let items = self.list(")", |printer| printer.ty(depth))?;
                (items.len() > 1).then(|| vec![list("(", items, ")")])
            }
            _ => {
                let mut doc = vec![Piece::Text(self.path()?)];
                self.space();
                if self.peek() == b'<' {
                    self.at += 1;
                    let items = self.list(">", |printer| printer.ty(depth))?;
                    if items.is_empty() {
                        return None;
                    }
                    doc.push(list("<", items, ">"));
                }
                Some(doc)
            }
        }
    }

    pub(super) fn expr(&mut self, depth: usize) -> Option<Doc<'a>> {
        let depth = depth.checked_sub(1)?;
        self.space();
        match self.peek() {
            b'"' => Some(vec![Piece::Text(self.string()?)]),
            b'0'..=b'9' => {
                let text = self.word_text()?;
                let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && self.peek() != b'.';
                plain.then(|| vec![Piece::Text(text)])
            }
            b'&' => {
                self.at += 1;
                self.space();
                // A second one would be read as `&&`.
                if self.peek() == b'&' {
                    return None;
                }
                let mut doc = vec![Piece::Text("&")];
                doc.extend(self.expr(depth)?);
                Some(doc)
            }
            b'(' => {
                self.at += 1;
                let items = self.list(")", |printer| printer.expr(depth))?;
                (items.len() > 1).then(|| vec![list("(", items, ")")])
            }
            b'[' => {
                self.at += 1;
                let items = self.list("]", |printer| printer.expr(depth))?;
                // Plain numbers and paths are filled into lines, which is not done here.
                let listed = |item: &Doc<'_>| match item.as_slice() {
                    [Piece::Text(text)] => text.starts_with('"'),
                    [Piece::Unbroken(_)] => false,
                    _ => true,
                };
                let fits = items.is_empty() || items.iter().any(listed);
                fits.then(|| vec![list("[", items, "]")])
            }
            b'<' => {
                self.at += 1;
                let ty = self.path()?;
                self.word("as")?;
                let of = self.path()?;
                self.eat(">")?;
                self.eat("::")?;
                let name = self.ident()?;
                let texts = ["<", ty, " as ", of, ">::", name];
                Some(texts.into_iter().map(Piece::Text).collect())
            }
            _ => self.path_expr(depth),
        }
    }

    /// A path, a field of a variable, or a struct.
    pub(super) fn path_expr(&mut self, depth: usize) -> Option<Doc<'a>> {
        self.space();
        let start = self.at;
        if self.word("true").is_some() || self.word("false").is_some() {
            return Some(vec![Piece::Text(&self.text[start..self.at])]);
        }
        let path = self.path()?;
        if self.peek() == b'.' {
            self.at += 1;
            if !is_word(self.peek()) {
                return None;
            }
            self.ident()?;
            return Some(vec![Piece::Unbroken(&self.text[start..self.at])]);
        }
        self.space();
        if self.peek() != b'{' {
            return Some(vec![Piece::Text(path)]);
        }
        self.at += 1;
        let items = self.list("}", |printer| {
            let name = printer.ident()?;
            printer.eat(":")?;
            let mut doc = vec![Piece::Text(name), Piece::Text(": ")];
            doc.extend(printer.expr(depth)?);
            Some(doc)
        })?;
        // `Path { a: b ` decides.
        if items.is_empty() || path.len() + 3 + inner_width(&items) < SHORT_STRUCT {
            return None;
        }
        let list = Piece::List {
            open: " {",
            close: "}",
            items,
            breaks: true,
        };
        Some(vec![Piece::Text(path), list])
    }
}

/// How deep types and expressions may nest.
pub(super) const DEPTH: usize = 32;

pub(super) fn list<'a>(open: &'static str, items: Vec<Doc<'a>>, close: &'static str) -> Piece<'a> {
    Piece::List {
        open,
        close,
        items,
        breaks: false,
    }
}

/// The text of a string literal, if only quotes and backslashes are escaped in it.
pub(super) fn unescape(literal: &str) -> Option<Cow<'_, str>> {
    if !literal.contains('\\') {
        return Some(Cow::Borrowed(literal));
    }
    let mut text = String::with_capacity(literal.len());
    let mut chars = literal.chars();
    while let Some(c) = chars.next() {
        let escaped = |c: &char| matches!(c, '\\' | '"' | '\'');
        text.push(if c == '\\' {
            chars.next().filter(escaped)?
        } else {
            c
        });
    }
    Some(Cow::Owned(text))
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Words that `syn` takes for no identifier.
pub(super) fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "_" | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "Self"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}
