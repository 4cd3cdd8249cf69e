//! Where in a document the decoder is, and the messages that say so.

use std::cell::Cell;
use std::fmt::{self, Write};

use serde_json::Number;

use crate::runtime::schema::Schema;

/// How deep lists, maps and models may nest, whatever the source; serde_json stops JSON text at the same depth.
pub(crate) const MAX_DEPTH: u32 = 128;

/// What all places of a document have in common while it is being read.
pub(crate) struct Context {
    /// Set once a message with a path has been made, so that nothing puts a second path before it.
    reported: Cell<bool>,
    /// How many bytes what is read may still take.
    left: Cell<u64>,
    /// Set once they did not suffice.
    exhausted: Cell<bool>,
}

/// What grows with what is put into it.
pub(crate) struct Container {
    /// The size of an entry or element, in bytes.
    size: usize,
    /// For how many there is room with the first.
    room: usize,
}

impl Container {
    /// A list.
    pub(crate) const fn list(size: usize) -> Self {
        Self { size, room: 4 }
    }

    /// An ordered map, whose nodes have room for eleven.
    pub(crate) const fn map(size: usize) -> Self {
        Self { size, room: 11 }
    }

    /// What so many of them need.
    pub(crate) fn total(&self, count: usize) -> usize {
        if count == 0 {
            0
        } else {
            (count + self.room - 1) * self.size
        }
    }
}

impl Default for Context {
    fn default() -> Self {
        Self::within(u64::MAX)
    }
}

impl Context {
    /// For a document of which no more is read than takes so many bytes.
    pub(crate) fn within(bytes: u64) -> Self {
        Self {
            reported: Cell::new(false),
            left: Cell::new(bytes),
            exhausted: Cell::new(false),
        }
    }

    /// Whether there is a limit to what is read.
    pub(crate) fn has_budget(&self) -> bool {
        self.left.get() != u64::MAX
    }
}

/// A place in a document: a list, linked on the stack from the innermost step outwards.
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    depth: u32,
    /// Whether it is a secret property or lies below one, so that no message may quote what is found there.
    secret: bool,
    context: &'a Context,
}

enum Step<'a> {
    Root,
    Property(&'a str),
    Index(usize),
    Key(&'a str),
}

impl<'a> Path<'a> {
    pub(crate) fn root(context: &'a Context) -> Self {
        Path {
            parent: None,
            step: Step::Root,
            depth: 0,
            secret: false,
            context,
        }
    }

    #[inline]
    fn child<'b>(&'b self, step: Step<'b>) -> Path<'b> {
        Path {
            parent: Some(self),
            step,
            depth: self.depth + 1,
            secret: self.secret,
            context: self.context,
        }
    }

    /// An entry of an object that is no property of its model.
    pub(crate) fn unknown<'b>(&'b self, name: &'b str) -> Path<'b> {
        self.child(Step::Property(name))
    }

    /// A property of a model.
    #[inline]
    pub(crate) fn property(&self, schema: &'static Schema, index: usize) -> Path<'_> {
        let mut path = self.child(Step::Property(schema.wire_name(index)));
        path.secret |= schema.is_secret(index);
        path
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

    /// Takes from the budget what the first entry or element of a container needs, or a further one: with the first, room
    /// for several is made.
    #[inline]
    pub(crate) fn spend_in(
        &self,
        container: &Container,
        is_first: bool,
    ) -> Result<(), &'static str> {
        let room = if is_first { container.room } else { 1 };
        self.spend(room * container.size)
    }

    /// As above, with the path.
    #[inline]
    pub(crate) fn pay_in<E: serde::de::Error>(
        &self,
        container: &Container,
        is_first: bool,
    ) -> Result<(), E> {
        self.spend_in(container, is_first)
            .map_err(|message| E::custom(self.message(message)))
    }

    /// Takes from the budget what a value needs; the error is a message without the path.
    #[inline]
    pub(crate) fn spend(&self, bytes: usize) -> Result<(), &'static str> {
        match self.context.left.get().checked_sub(bytes as u64) {
            Some(left) => {
                self.context.left.set(left);
                Ok(())
            }
            None => {
                self.context.exhausted.set(true);
                Err("takes more memory than the budget allows")
            }
        }
    }

    /// As above, with the path.
    #[inline]
    pub(crate) fn pay<E: serde::de::Error>(&self, bytes: usize) -> Result<(), E> {
        self.spend(bytes)
            .map_err(|message| E::custom(self.message(message)))
    }

    /// Whether there is a limit to what is read.
    pub(crate) fn has_budget(&self) -> bool {
        self.context.has_budget()
    }

    /// Whether the budget did not suffice, so that nothing more is to be read.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.context.exhausted.get()
    }

    /// Puts the path before a message.
    #[cold]
    pub(crate) fn message(&self, message: &str) -> String {
        self.context.reported.set(true);
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
        self.message(&self.difference(expected, found))
    }

    /// `expected an integer, found string "120"`. What is secret is not quoted.
    #[cold]
    pub(crate) fn difference(&self, expected: &str, found: Found<'_>) -> String {
        if self.secret {
            format!("expected {expected}, found {}", found.kind())
        } else {
            format!("expected {expected}, found {found}")
        }
    }

    /// Puts the path before the message of an error that the source itself made because of a value. Such errors of
    /// other kinds, as for a missing bracket, are left alone, so that they keep their classification.
    #[cold]
    pub(crate) fn complete<E: serde::de::Error>(&self, error: E) -> E {
        if self.context.reported.get() {
            return error;
        }
        let message = error.to_string();
        if message.starts_with(OUT_OF_RANGE) {
            E::custom(self.message(&message))
        } else {
            error
        }
    }

    /// The part of the path below the innermost property, to be put behind the path of that; empty at the property
    /// itself.
    pub(crate) fn below_property(&self) -> String {
        let mut steps = self.steps();
        let property = |step: &&Step<'_>| matches!(step, Step::Property(_));
        let start = steps.iter().rposition(property).map_or(0, |at| at + 1);
        let below = render(&steps.split_off(start));
        if below.is_empty() || below.starts_with('[') {
            below
        } else {
            format!(".{below}")
        }
    }

    /// All steps from the root on.
    fn steps(&self) -> Vec<&Step<'a>> {
        let mut steps = Vec::new();
        let mut path = Some(self);
        while let Some(at) = path {
            steps.push(&at.step);
            path = at.parent;
        }
        steps.reverse();
        steps
    }
}

/// How serde_json says that a number is none that it can hold.
pub(crate) const OUT_OF_RANGE: &str = "number out of range";

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(&self.steps()))
    }
}

/// The longest path that is rendered, in bytes. A longer one loses its middle: a report about hostile input must not
/// take more room than the input.
const MAX_PATH: usize = 800;

fn render(steps: &[&Step<'_>]) -> String {
    let mut text = String::new();
    for (count, step) in steps.iter().enumerate() {
        if text.len() > MAX_PATH {
            // Nobody sees what lies between, so that it is not rendered either: names may be long, and paths many.
            return shortened(&text, &tail(&steps[count..], &text));
        }
        step.push(&mut text);
    }
    if text.len() <= MAX_PATH {
        return text;
    }
    shortened(&text, &text)
}

/// As much of the end of a path as is shown of a long one: the last of the remaining steps, or all of them behind what
/// was rendered before.
fn tail(rest: &[&Step<'_>], before: &str) -> String {
    let mut sizes = rest.iter().rev().scan(0, |size, step| {
        // a step behind others, which sets it off by a point
        let mut alone = "_".to_owned();
        step.push(&mut alone);
        *size += alone.len() - 1;
        Some(*size)
    });
    let (mut text, start) = match sizes.position(|size| size >= MAX_PATH / 2) {
        Some(place) => ("_".to_owned(), rest.len() - 1 - place),
        None => (before.to_owned(), 0),
    };
    for step in &rest[start..] {
        step.push(&mut text);
    }
    text
}

/// The beginning of one text and the end of another.
fn shortened(head: &str, tail: &str) -> String {
    let boundary = |text: &str, mut at: usize| {
        while !text.is_char_boundary(at) {
            at += 1;
        }
        at
    };
    let head_end = boundary(head, MAX_PATH / 2);
    let tail_start = boundary(tail, tail.len() - MAX_PATH / 2);
    format!("{}…{}", &head[..head_end], &tail[tail_start..])
}

impl Step<'_> {
    fn push(&self, path: &mut String) {
        match self {
            Step::Root => {}
            Step::Property(name) | Step::Key(name) => push_name(path, name),
            Step::Index(index) => {
                let _ = write!(path, "[{index}]");
            }
        }
    }
}

/// Appends a name to a path: `.name`, or `["any text"]` if it is no identifier.
fn push_name(path: &mut String, name: &str) {
    let mut chars = name.chars();
    let plain = chars
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || c == '$')
        && name.len() <= MAX_NAME
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

/// A text in quotes, escaped as in JSON and shortened if it is long.
struct Quoted<'a>(&'a str, usize);

/// The longest text that a message quotes, in characters.
const MAX_QUOTED: usize = 60;

/// The longest name that a path shows whole, in bytes: no property of a schema is as long, a key of a hostile document
/// may be.
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
                c if is_misleading(c) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        write!(f, "\\u{unit:04x}")?;
                    }
                }
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}

/// Whether a character steers a terminal, or hides or reorders the text around it.
fn is_misleading(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
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
    /// What a number is; `None` if it is one that no number of 64 bits comes near.
    pub(crate) fn number(number: &Number) -> Option<Self> {
        if let Some(value) = number.as_u64() {
            return Some(Found::Unsigned(value));
        }
        match number.as_i64() {
            // `-0`, which is no integer to serde_json
            Some(0) => Some(Found::Float(-0.0)),
            Some(value) => Some(Found::Signed(value)),
            None => number.as_f64().map(Found::Float),
        }
    }

    /// The kind of the value, without the value.
    fn kind(self) -> &'static str {
        match self {
            Found::Null => "null",
            Found::Bool(_) => "a boolean",
            Found::Signed(_) | Found::Unsigned(_) | Found::Float(_) => "a number",
            Found::Str(_) => "a string",
            Found::List => "a list",
            Found::Object => "an object",
        }
    }

    /// A number as JSON prints it; `NaN` and the like as Rust does.
    pub(crate) fn number_text(self) -> String {
        match self {
            Found::Signed(value) => value.to_string(),
            Found::Unsigned(value) => value.to_string(),
            Found::Float(value) => match Number::from_f64(value) {
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
            Found::Null | Found::List | Found::Object => f.write_str(self.kind()),
            Found::Bool(value) => write!(f, "boolean {value}"),
            Found::Signed(_) | Found::Unsigned(_) | Found::Float(_) => {
                write!(f, "number {}", self.number_text())
            }
            Found::Str(value) => write!(f, "string {}", Quoted(value, MAX_QUOTED)),
        }
    }
}
