//! Where in a document the decoder is, and the messages that say so.

use std::cell::Cell;
use std::fmt::{self, Write};

/// How deep lists, maps and models may nest, whatever the source; serde_json stops JSON text at the same depth.
pub(crate) const MAX_DEPTH: u32 = 128;

/// A place in a document: a list, linked on the stack from the innermost step outwards.
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    depth: u32,
    /// Set once a message with a path has been made, so that nothing puts a second path before it.
    reported: &'a Cell<bool>,
}

enum Step<'a> {
    Root,
    Property(&'a str),
    Index(usize),
    Key(&'a str),
}

impl<'a> Path<'a> {
    pub(crate) fn root(reported: &'a Cell<bool>) -> Self {
        Path {
            parent: None,
            step: Step::Root,
            depth: 0,
            reported,
        }
    }

    #[inline]
    fn child<'b>(&'b self, step: Step<'b>) -> Path<'b> {
        Path {
            parent: Some(self),
            step,
            depth: self.depth + 1,
            reported: self.reported,
        }
    }

    #[inline]
    pub(crate) fn property<'b>(&'b self, wire_name: &'b str) -> Path<'b> {
        self.child(Step::Property(wire_name))
    }

    pub(crate) fn index(&self, index: usize) -> Path<'_> {
        self.child(Step::Index(index))
    }

    pub(crate) fn key<'b>(&'b self, key: &'b str) -> Path<'b> {
        self.child(Step::Key(key))
    }

    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    /// Puts the path before a message.
    #[cold]
    pub(crate) fn message(&self, message: &str) -> String {
        self.reported.set(true);
        let path = self.to_string();
        if path.is_empty() {
            message.to_owned()
        } else {
            format!("{path}: {message}")
        }
    }

    /// `expected an integer, found string "120"`, after the path.
    #[cold]
    pub(crate) fn mismatch(&self, expected: &str, found: Found<'_>) -> String {
        self.message(&format!("expected {expected}, found {found}"))
    }

    /// Puts the path before the message of an error that the source itself made because of a value. Such errors of
    /// other kinds, as for a missing bracket, are left alone, so that they keep their classification.
    #[cold]
    pub(crate) fn complete<E: serde::de::Error>(&self, error: E) -> E {
        if self.reported.get() {
            return error;
        }
        let message = error.to_string();
        if message.starts_with("number out of range") {
            E::custom(self.message(&message))
        } else {
            error
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut steps = Vec::new();
        let mut path = Some(self);
        while let Some(at) = path {
            steps.push(&at.step);
            path = at.parent;
        }
        let mut text = String::new();
        for step in steps.into_iter().rev() {
            match step {
                Step::Root => {}
                Step::Property(name) | Step::Key(name) => push_name(&mut text, name),
                Step::Index(index) => push_index(&mut text, *index),
            }
        }
        f.write_str(&text)
    }
}

/// Appends a name to a path: `.name`, or `["any text"]` if it is no identifier.
pub(crate) fn push_name(path: &mut String, name: &str) {
    let mut chars = name.chars();
    let plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$' || c == '-');
    if plain {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
    } else {
        let _ = write!(path, "[{}]", Quoted(name, MAX_NAME));
    }
}

/// Appends an index to a path.
pub(crate) fn push_index(path: &mut String, index: usize) {
    let _ = write!(path, "[{index}]");
}

/// A text in quotes, escaped as in JSON and shortened if it is long.
struct Quoted<'a>(&'a str, usize);

/// The longest text that a message quotes, in characters.
const MAX_QUOTED: usize = 60;

/// The longest name that a path shows whole: no property of a schema is as long, a key of a hostile document may be.
const MAX_NAME: usize = 200;

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for (count, c) in self.0.chars().enumerate() {
            if count == self.1 {
                return f.write_str("…\"");
            }
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

/// What stood where something else was expected.
#[derive(Clone, Copy)]
pub(crate) enum Found<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Str(&'a str),
    List,
    Object,
}

impl Found<'_> {
    /// A number as JSON prints it; `NaN` and the like as Rust does.
    pub(crate) fn number_text(self) -> String {
        match self {
            Found::Signed(value) => value.to_string(),
            Found::Unsigned(value) => value.to_string(),
            Found::Float(value) => match serde_json::Number::from_f64(value) {
                Some(number) => number.to_string(),
                None if value.is_nan() => "NaN".to_owned(),
                None => if value > 0.0 { "inf" } else { "-inf" }.to_owned(),
            },
            _ => String::new(),
        }
    }
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Null => f.write_str("null"),
            Found::Bool(value) => write!(f, "boolean {value}"),
            Found::Signed(_) | Found::Unsigned(_) | Found::Float(_) => {
                write!(f, "number {}", self.number_text())
            }
            Found::Str(value) => write!(f, "string {}", Quoted(value, MAX_QUOTED)),
            Found::List => f.write_str("a list"),
            Found::Object => f.write_str("an object"),
        }
    }
}
