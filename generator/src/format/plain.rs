//! Prints the plain part of Rust that models consist of without building a syntax tree.
//!
//! Parsing and printing thousands of files through `syn` and `prettyplease` takes most of a run. The
//! items of models are few and regular, so those are read here by a grammar that accepts nothing but
//! valid Rust and printed in exactly the style of `prettyplease`; whatever does not fit it is left to
//! the two, and the tests hold both ways to the same text.

mod read;
#[cfg(test)]
mod tests;

use read::{DEPTH, is_word, list, unescape};

/// The columns that `prettyplease` fills, in bytes.
const MARGIN: usize = 89;
const INDENT: usize = 4;
/// Below this indentation `prettyplease` counts columns otherwise.
const DEEPEST: usize = 28;
/// A struct expression up to this width stands on one line.
const SHORT_STRUCT: usize = 34;

/// The items of a file, each after an empty line; `None` if there is anything else in it than the
/// grammar knows.
pub(super) fn print(text: &str) -> Option<String> {
    let mut printer = Printer {
        text,
        at: 0,
        out: String::with_capacity(text.len() + text.len() / 4),
        indent: 0,
    };
    loop {
        printer.space();
        if printer.at == text.len() {
            return Some(printer.out);
        }
        printer.out.push('\n');
        printer.item()?;
        printer.out.push('\n');
    }
}

/// A part of a type or an expression.
enum Piece<'a> {
    /// Text that never breaks.
    Text(&'a str),
    /// Text with a place to break that is not known here.
    Unbroken(&'a str),
    /// A list in brackets: on one line, or with each element on a line of its own.
    List {
        open: &'static str,
        close: &'static str,
        items: Vec<Doc<'a>>,
        /// Whether it breaks even where it would fit.
        breaks: bool,
    },
}

type Doc<'a> = Vec<Piece<'a>>;

fn width(doc: &Doc<'_>) -> usize {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) | Piece::Unbroken(text) => text.len(),
        Piece::List { breaks: true, .. } => MARGIN + 1,
        Piece::List {
            open, close, items, ..
        } => open.len() + inner_width(items) + close.len(),
    };
    doc.iter().map(piece).sum()
}

fn inner_width(items: &[Doc<'_>]) -> usize {
    items.iter().map(width).sum::<usize>() + 2 * items.len().saturating_sub(1)
}

struct Printer<'a> {
    text: &'a str,
    at: usize,
    out: String,
    indent: usize,
}

impl<'a> Printer<'a> {
    fn column(&self) -> usize {
        let line = self.out.as_bytes().iter().rev();
        line.take_while(|byte| **byte != b'\n').count()
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        let indent = self.indent;
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn push(&mut self, texts: &[&str]) {
        texts.iter().for_each(|text| self.out.push_str(text));
    }

    /// Prints a type or an expression behind which `trailing` more columns are needed before the next
    /// place to break.
    fn put(&mut self, doc: &Doc<'a>, trailing: usize) -> Option<()> {
        for (index, piece) in doc.iter().enumerate() {
            match piece {
                Piece::Text(text) => self.out.push_str(text),
                Piece::Unbroken(text) => {
                    let behind = self.behind(&doc[index + 1..], trailing)?;
                    if self.column() + text.len() + behind > MARGIN {
                        return None;
                    }
                    self.out.push_str(text);
                }
                Piece::List {
                    open,
                    close,
                    items,
                    breaks,
                } => {
                    let behind = self.behind(&doc[index + 1..], trailing)?;
                    let flat = open.len() + inner_width(items) + close.len() + behind;
                    self.out.push_str(open);
                    if !breaks && self.column() - open.len() + flat <= MARGIN {
                        for (index, item) in items.iter().enumerate() {
                            self.out.push_str(if index > 0 { ", " } else { "" });
                            self.put(item, 0)?;
                        }
                    } else {
                        self.broken(items)?;
                    }
                    self.out.push_str(close);
                }
            }
        }
        Some(())
    }

    /// The columns of what follows a list; another list there would have places to break.
    fn behind(&self, rest: &[Piece<'_>], trailing: usize) -> Option<usize> {
        rest.iter().try_fold(trailing, |sum, piece| match piece {
            Piece::Text(text) => Some(sum + text.len()),
            _ => None,
        })
    }

    fn broken(&mut self, items: &[Doc<'a>]) -> Option<()> {
        self.indent += INDENT;
        if self.indent > DEEPEST {
            return None;
        }
        for (index, item) in items.iter().enumerate() {
            self.new_line();
            self.put(item, usize::from(index + 1 < items.len()))?;
            self.out.push(',');
        }
        self.indent -= INDENT;
        self.new_line();
        Some(())
    }

    fn item(&mut self) -> Option<()> {
        let attributes = self.attributes()?;
        if self.word("impl").is_some() {
            return self.implementation();
        }
        if self.word("pub").is_some() {
            self.out.push_str("pub ");
        } else if attributes == 0 && is_word(self.peek()) | (self.peek() == b':') {
            let start = self.at;
            if let Some(path) = self.path()
                && self.rest().starts_with(b"!")
            {
                return self.call(start, path);
            }
            self.at = start;
        }
        if self.word("struct").is_some() {
            self.structure()
        } else if self.word("enum").is_some() {
            self.enumeration()
        } else if self.word("type").is_some() {
            self.alias()
        } else if self.word("static").is_some() {
            self.constant("static ")
        } else if self.word("const").is_some() {
            self.constant("const ")
        } else {
            None
        }
    }

    /// A call of a macro, as it stands there.
    fn call(&mut self, start: usize, path: &str) -> Option<()> {
        self.at += 1;
        self.space();
        let mut open = Vec::new();
        let braces = self.peek() == b'{';
        loop {
            self.space();
            match self.peek() {
                b'(' => open.push(b')'),
                b'[' => open.push(b']'),
                b'{' => open.push(b'}'),
                byte @ (b')' | b']' | b'}') if open.pop()? != byte => return None,
                b')' | b']' | b'}' => {}
                _ if open.is_empty() => return None,
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'0'..=b'9' => {
                    let digits = self.word_text()?.bytes().all(|byte| byte.is_ascii_digit());
                    if !digits || self.peek() == b'.' {
                        return None;
                    }
                    continue;
                }
                byte if is_word(byte) => {
                    if self.rest().starts_with(b"r#") {
                        self.ident()?;
                    } else {
                        self.word_text()?;
                    }
                    if matches!(self.peek(), b'"' | b'\'' | b'#') {
                        return None;
                    }
                    continue;
                }
                b':' | b',' | b'<' | b'>' | b'=' | b'&' | b';' => {}
                _ => return None,
            }
            self.at += 1;
            if open.is_empty() {
                break;
            }
        }
        if !braces {
            if self.peek() != b';' {
                return None;
            }
            self.at += 1;
        }
        // `macro_rules!` and the like want more than brackets.
        if !path.contains("::") {
            return None;
        }
        self.out.push_str(&self.text[start..self.at]);
        Some(())
    }

    /// Prints the attributes that stand here, each with a new line behind it; says how many.
    fn attributes(&mut self) -> Option<usize> {
        let mut count = 0;
        loop {
            self.space();
            let rest = &self.text[self.at..];
            if let Some(comment) = rest.strip_prefix("///") {
                let line = comment.split('\n').next().unwrap_or_default();
                if line.starts_with('/') || line.contains('\r') {
                    return None;
                }
                self.at += 3 + line.len();
                self.push(&["///", line.trim_end_matches(' ')]);
            } else if rest.starts_with("#[") {
                self.at += 2;
                self.attribute()?;
                self.eat("]")?;
            } else {
                return Some(count);
            }
            self.new_line();
            count += 1;
        }
    }

    fn attribute(&mut self) -> Option<()> {
        let name = self.ident()?;
        if self.eat("=").is_some() {
            let text = if name == "doc" {
                self.string()?
            } else {
                return None;
            };
            let text = unescape(&text[1..text.len() - 1])?;
            if text.starts_with('/') {
                return None;
            }
            self.push(&["///", text.trim_end_matches(' ')]);
            return Some(());
        }
        let start = self.out.len();
        self.push(&["#[", name]);
        if self.eat("(").is_some() {
            let items = self.list(")", |printer| {
                let mut doc = vec![Piece::Text(printer.ident()?)];
                if printer.eat("=").is_some() {
                    doc.extend([Piece::Text(" = "), Piece::Text(printer.string()?)]);
                }
                Some(doc)
            })?;
            if items.is_empty() {
                return None;
            }
            self.put_flat(&vec![list("(", items, ")")], 1)?;
        }
        self.out.push(']');
        // A name and a value alone have another meaning.
        (self.out.len() > start).then_some(())
    }

    /// Prints what has to fit the line together with `trailing` more columns.
    fn put_flat(&mut self, doc: &Doc<'a>, trailing: usize) -> Option<()> {
        let breaks = doc.iter().any(|piece| !matches!(piece, Piece::Text(_)));
        if breaks && self.column() + width(doc) + trailing > MARGIN {
            return None;
        }
        self.put(doc, 0)
    }

    fn structure(&mut self) -> Option<()> {
        let name = self.ident()?;
        self.push(&["struct ", name]);
        if self.eat("(").is_some() {
            self.payload(1)?;
            return self.eat(";").map(|()| self.out.push(';'));
        }
        self.body(|printer| {
            if printer.word("pub").is_some() {
                printer.out.push_str("pub ");
            }
            let name = printer.ident()?;
            printer.eat(":")?;
            printer.push(&[name, ": "]);
            let ty = printer.ty(DEPTH)?;
            printer.put(&ty, 1)
        })
    }

    fn enumeration(&mut self) -> Option<()> {
        let name = self.ident()?;
        self.push(&["enum ", name]);
        self.body(|printer| {
            let name = printer.ident()?;
            printer.out.push_str(name);
            match printer.eat("(") {
                Some(()) => printer.payload(1),
                None => Some(()),
            }
        })
    }

    /// The one type of a tuple struct or variant, behind its bracket.
    fn payload(&mut self, trailing: usize) -> Option<()> {
        self.out.push('(');
        if self.word("pub").is_some() {
            self.out.push_str("pub ");
        }
        let ty = self.ty(DEPTH)?;
        self.eat(")")?;
        if self.column() + width(&ty) + 1 + trailing > MARGIN {
            return None;
        }
        self.put(&ty, 0)?;
        self.out.push(')');
        Some(())
    }

    /// The members of a struct or enum in braces, each with its attributes and a comma.
    fn body(&mut self, mut member: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.eat("{")?;
        self.out.push_str(" {");
        self.indent += INDENT;
        let mut is_empty = true;
        while self.eat("}").is_none() {
            is_empty = false;
            self.new_line();
            self.attributes()?;
            member(self)?;
            self.out.push(',');
            if self.eat(",").is_none() {
                self.eat("}")?;
                break;
            }
        }
        self.indent -= INDENT;
        if !is_empty {
            self.new_line();
        }
        self.out.push('}');
        Some(())
    }

    fn alias(&mut self) -> Option<()> {
        let name = self.ident()?;
        self.eat("=")?;
        self.push(&["type ", name, " = "]);
        let ty = self.ty(DEPTH)?;
        self.eat(";")?;
        self.put_flat(&ty, 1)?;
        self.out.push(';');
        Some(())
    }

    /// A constant or static behind its keyword, which is printed here.
    fn constant(&mut self, keyword: &str) -> Option<()> {
        let name = self.ident()?;
        self.eat(":")?;
        self.push(&[keyword, name, ": "]);
        let ty = self.ty(DEPTH)?;
        self.eat("=")?;
        self.put_flat(&ty, 3)?;
        self.out.push_str(" = ");
        if self.eat("{").is_some() {
            self.block()?;
        } else {
            let value = self.expr(DEPTH)?;
            self.put(&value, 1)?;
        }
        self.eat(";")?;
        self.out.push(';');
        Some(())
    }

    /// Constants and a struct in a block, behind its brace.
    fn block(&mut self) -> Option<()> {
        self.out.push('{');
        self.indent += INDENT;
        if self.indent > INDENT {
            return None;
        }
        let mut is_first = true;
        while self.word("const").is_some() {
            is_first = false;
            self.new_line();
            self.constant("const ")?;
        }
        let value = self.expr(DEPTH)?;
        let is_struct = matches!(value.as_slice(), [_, Piece::List { breaks: true, .. }]);
        if is_first || !is_struct {
            return None;
        }
        self.eat("}")?;
        self.new_line();
        self.put(&value, 0)?;
        self.indent -= INDENT;
        self.new_line();
        self.out.push('}');
        Some(())
    }

    /// An implementation of a trait with constants, behind its keyword.
    fn implementation(&mut self) -> Option<()> {
        let of = self.path()?;
        self.word("for")?;
        let ty = self.path()?;
        self.eat("{")?;
        let width = "impl  for  {".len() + of.len() + ty.len();
        let gap = if width <= MARGIN { " for " } else { "\nfor " };
        self.push(&["impl ", of, gap, ty, " {"]);
        self.indent += INDENT;
        let mut is_empty = true;
        while self.word("const").is_some() {
            is_empty = false;
            self.new_line();
            self.constant("const ")?;
        }
        self.eat("}")?;
        self.indent -= INDENT;
        self.new_line();
        self.out.push('}');
        (!is_empty).then_some(())
    }
}
