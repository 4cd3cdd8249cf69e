//! Requests as data: what an operation sends, and how its answer is read. Nothing here sends anything.
//!
//! An operation is described by three texts: the method, the path with its placeholders, and the list of what it takes,
//! in the order of its arguments. An entry of the list begins with a sign for its place and is followed by `:` and flags
//! where it is not written in the usual way. Names are percent-encoded, so that they hold no space and no colon.
//!
//! | Entry | What it is |
//! | --- | --- |
//! | `/id` | a parameter in the path |
//! | `?size` | a parameter in the query |
//! | `^If-Match` | a header |
//! | `~session` | a cookie |
//! | `=application/json` | the body with its media type |
//! | `>text/plain` | the media type of the answer; no argument |
//! | `@https://files.example.com` | a server of its own; no argument |
//!
//! Flags: `f` form, `i` simple, `s` separated by spaces, `p` by pipes, `t` by tabs, `d` deepObject, `m` matrix, `l`
//! label; `*` exploded, `-` not exploded; `r` reserved characters are kept.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::erased::ModelRef;
use super::lenient::{self, Lenient, Report};
use super::path::{Context, Path};
use super::time::Text;
use super::tree::{Node, TreeSeed};
use super::value::{Slot, Value, View};
use super::{Any, Error, decode, json};

/// An operation of the API with its arguments.
///
/// Each type of the module `operations` is one; so is a [`Request`], which has been made from one.
pub trait Operation: Sized {
    /// What it answers with.
    type Response: Answer;

    #[doc(hidden)]
    fn draft(self) -> Draft;

    /// The request as plain data, for any HTTP client.
    ///
    /// # Errors
    /// If an argument cannot be sent: an id that is empty, `.` or `..` would make the path another one, a header cannot
    /// hold line ends, and JSON has no number that is not finite.
    fn request(self) -> Result<Request<Self::Response>, BadArgument> {
        Ok(Request {
            raw: self.draft().finish()?,
            answer: PhantomData,
        })
    }
}

impl<R: Answer> Operation for Request<R> {
    type Response = R;

    fn draft(self) -> Draft {
        Draft(State::Finished(Box::new(self.raw)))
    }
}

/// What an operation can answer with: `()` for nothing, [`Bytes`], or a model or another value of this crate.
pub trait Answer: Sized {
    #[doc(hidden)]
    fn read(body: &[u8]) -> Result<Self, Error>;

    #[doc(hidden)]
    fn read_lenient(body: &[u8]) -> Result<Lenient<Self>, Error>;

    /// Whether an empty body is one.
    #[doc(hidden)]
    const MAY_BE_EMPTY: bool = false;

    #[doc(hidden)]
    fn page(&self) -> Option<View<'_>> {
        None
    }
}

impl<T: Value> Answer for T {
    fn read(body: &[u8]) -> Result<Self, Error> {
        let mut value = T::blank();
        if json::read::read(value.slot(), body, json::Reference::Strict).is_err() {
            value = T::blank();
            read_slot(value.slot(), body)?;
        }
        Ok(value)
    }

    fn read_lenient(body: &[u8]) -> Result<Lenient<Self>, Error> {
        let mut value = T::blank();
        if json::read::read(value.slot(), body, json::Reference::Lenient).is_ok() {
            return Ok(Report::lenient().with(value));
        }
        value = T::blank();
        let report = read_slot_lenient(value.slot(), body)?;
        Ok(report.with(value))
    }

    fn page(&self) -> Option<View<'_>> {
        Some(self.view())
    }
}

impl Answer for () {
    const MAY_BE_EMPTY: bool = true;

    fn read(_: &[u8]) -> Result<Self, Error> {
        Ok(())
    }

    fn read_lenient(_: &[u8]) -> Result<Lenient<Self>, Error> {
        Ok(Report::lenient().with(()))
    }
}

/// An answer that is neither JSON nor text, as it came.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({} bytes)", self.0.len())
    }
}

impl Answer for Bytes {
    const MAY_BE_EMPTY: bool = true;

    fn read(body: &[u8]) -> Result<Self, Error> {
        Ok(Self(body.to_vec()))
    }

    fn read_lenient(body: &[u8]) -> Result<Lenient<Self>, Error> {
        Ok(Report::lenient().with(Self(body.to_vec())))
    }
}

/// Reads into a blank slot what is unusual or wrong.
fn read_slot(slot: Slot<'_>, body: &[u8]) -> Result<(), Error> {
    let json = as_json(&slot, body)?;
    decode::json_root(slot, json.as_deref().unwrap_or(body))
}

/// As above; of the models in it, parts may have the wrong type.
fn read_slot_lenient(slot: Slot<'_>, body: &[u8]) -> Result<Report, Error> {
    let json = as_json(&slot, body)?;
    let context = Context::default();
    let path = Path::root(&context);
    let mut source = serde_json::Deserializer::from_slice(json.as_deref().unwrap_or(body));
    let node: Node = TreeSeed::new(&path).deserialize(&mut source)?;
    source.end()?;
    let mut report = Report::lenient();
    lenient::read_node(slot, &node, &path, &mut report).map_err(Error::new)?;
    Ok(report)
}

/// A text that came without the quotes of JSON, with them; `None` where the body is JSON, or is to be.
fn as_json(slot: &Slot<'_>, body: &[u8]) -> Result<Option<Vec<u8>>, Error> {
    let is_text = matches!(
        slot,
        Slot::Str(_) | Slot::Enum(_) | Slot::DateTime(_) | Slot::Date(_) | Slot::LocalDateTime(_)
    );
    if !is_text || serde_json::from_slice::<String>(body).is_ok() {
        return Ok(None);
    }
    match std::str::from_utf8(body) {
        Ok(text) => Ok(Some(serde_json::to_vec(text)?)),
        Err(error) => Err(Error::new(format!("the text is not UTF-8: {error}"))),
    }
}

/// An argument that cannot be sent.
///
/// It names the parameter, and never says what was given for it.
#[derive(Clone, PartialEq, Eq)]
pub struct BadArgument {
    operation: String,
    name: String,
    reason: Cow<'static, str>,
}

impl BadArgument {
    /// The name of the parameter as the document has it; `body` for the body.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for BadArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}: {}", self.name, self.operation, self.reason)
    }
}

impl fmt::Debug for BadArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BadArgument({self})")
    }
}

impl std::error::Error for BadArgument {}

/// The arguments of an operation.
#[derive(Clone)]
#[doc(hidden)]
pub struct Draft(State);

#[derive(Clone)]
enum State {
    Open {
        method: &'static str,
        path: &'static str,
        entries: &'static str,
        arguments: Vec<(u16, Argument)>,
    },
    Finished(Box<Raw>),
}

impl Draft {
    /// The draft with the arguments for the first entries.
    pub fn new<const N: usize>(
        method: &'static str,
        path: &'static str,
        entries: &'static str,
        arguments: [Argument; N],
    ) -> Self {
        Self::open(method, path, entries, Vec::from(arguments))
    }

    fn open(
        method: &'static str,
        path: &'static str,
        entries: &'static str,
        arguments: Vec<Argument>,
    ) -> Self {
        Self(State::Open {
            method,
            path,
            entries,
            arguments: (0..).zip(arguments).collect(),
        })
    }

    /// Sets the argument for an entry, also a second time.
    #[must_use]
    pub fn with(mut self, entry: u16, argument: Argument) -> Self {
        if let State::Open { arguments, .. } = &mut self.0 {
            match arguments.iter_mut().find(|(at, _)| *at == entry) {
                Some((_, known)) => *known = argument,
                None => arguments.push((entry, argument)),
            }
        }
        self
    }

    fn finish(self) -> Result<Raw, BadArgument> {
        match self.0 {
            State::Finished(raw) => Ok(*raw),
            State::Open {
                method,
                path,
                entries,
                arguments,
            } => build(method, path, entries, &arguments).map_err(|(name, reason)| BadArgument {
                operation: format!("{method} {path}"),
                name,
                reason,
            }),
        }
    }
}

/// The value of a parameter or of the body.
#[derive(Clone)]
#[doc(hidden)]
pub enum Argument {
    Text(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
    Body(Vec<u8>),
    Parts(Vec<Part>),
    Fault(String),
}

/// How the macro `operation!` turns what a user gives into an [`Argument`].
#[doc(hidden)]
pub mod arguments {
    use super::{Argument, Part, Value, View, argument, scalar};
    use crate::runtime::json::to_vec;

    pub fn text(value: &str) -> Argument {
        Argument::Text(value.to_owned())
    }

    pub fn texts(values: &[impl AsRef<str>]) -> Argument {
        let texts = values.iter().map(|value| value.as_ref().to_owned());
        Argument::List(texts.collect())
    }

    pub fn value<T: Value>(value: T) -> Argument {
        argument(value.view())
    }

    pub fn values<T: Value>(values: &[T]) -> Argument {
        let texts: Result<Vec<String>, String> =
            values.iter().map(|value| scalar(value.view())).collect();
        texts.map_or_else(Argument::Fault, Argument::List)
    }

    pub fn choice<T: Value>(value: impl Into<T>) -> Argument {
        argument(value.into().view())
    }

    pub fn choices<T: Value>(values: &[impl Into<T> + Clone]) -> Argument {
        let values: Vec<T> = values.iter().cloned().map(Into::into).collect();
        self::values(&values)
    }

    pub fn view<T: Value>(value: &T) -> Argument {
        argument(value.view())
    }

    /// A parameter that is written as JSON.
    pub fn json_text<T: Value>(value: &T) -> Argument {
        match to_vec(value.view()) {
            Ok(json) => Argument::Text(String::from_utf8_lossy(&json).into_owned()),
            Err(error) => Argument::Fault(error.to_string()),
        }
    }

    fn body(view: View<'_>) -> Argument {
        match to_vec(view) {
            Ok(json) => Argument::Body(json),
            Err(error) => Argument::Fault(error.to_string()),
        }
    }

    pub fn json<T: Value>(value: &T) -> Argument {
        body(value.view())
    }

    pub fn json_str(value: &str) -> Argument {
        body(View::Str(value))
    }

    pub fn json_list<T: Value>(values: &[T]) -> Argument {
        let mut json = vec![b'['];
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                json.push(b',');
            }
            match to_vec(value.view()) {
                Ok(item) => json.extend(item),
                Err(error) => return Argument::Fault(format!("[{index}]: {error}")),
            }
        }
        json.push(b']');
        Argument::Body(json)
    }

    pub fn plain(value: &str) -> Argument {
        Argument::Body(value.as_bytes().to_vec())
    }

    pub fn bytes(value: &[u8]) -> Argument {
        Argument::Body(value.to_vec())
    }

    pub fn parts(parts: &[Part]) -> Argument {
        Argument::Parts(parts.to_vec())
    }
}

/// A field or file of a form.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    bytes: Vec<u8>,
}

impl Part {
    /// A field.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            file_name: None,
            content_type: None,
            bytes: value.into().into_bytes(),
        }
    }

    /// A file with its name, its media type and what is in it.
    pub fn file(
        name: impl Into<String>,
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            name: name.into(),
            file_name: Some(file_name.into()),
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        }
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

/// Why something cannot be sent.
type Reason = Cow<'static, str>;

/// A value as an argument.
fn argument(view: View<'_>) -> Argument {
    let texts =
        |found: Result<Vec<String>, String>| found.map_or_else(Argument::Fault, Argument::List);
    match view {
        View::List(list) => texts(list.iter().map(scalar).collect()),
        View::Map(map) => object(map.iter()),
        View::Model(model) => model_argument(model),
        View::Union(union) => argument(union.value()),
        View::Any(Any::Array(items)) => {
            texts(items.iter().map(|item| scalar(View::Any(item))).collect())
        }
        View::Any(Any::Object(entries)) => object(
            entries
                .iter()
                .map(|(key, value)| (key.as_str(), View::Any(value))),
        ),
        view => scalar(view).map_or_else(Argument::Fault, Argument::Text),
    }
}

fn model_argument(model: ModelRef<'_>) -> Argument {
    let set = model
        .properties()
        .filter_map(|(property, value)| Some((property.wire_name(), value?)));
    let extra = model
        .extra()
        .iter()
        .map(|(name, value)| (name, View::Any(value)));
    object(set.chain(extra))
}

fn object<'a>(entries: impl Iterator<Item = (&'a str, View<'a>)>) -> Argument {
    let texts: Result<Vec<(String, String)>, String> = entries
        .map(|(key, value)| Ok((key.to_owned(), scalar(value)?)))
        .collect();
    texts.map_or_else(Argument::Fault, Argument::Object)
}

/// A value as the text of a parameter; lists and objects in it as JSON, which no style can tell.
fn scalar(view: View<'_>) -> Result<String, String> {
    Ok(match view {
        View::Null | View::Any(Any::Null) => String::new(),
        View::Str(text) | View::Enum(text) | View::NumericEnum(text) => text.to_owned(),
        View::Any(Any::String(text)) => text.clone(),
        View::Bool(value) => value.to_string(),
        View::I32(value) => value.to_string(),
        View::I64(value) => value.to_string(),
        View::U64(value) => value.to_string(),
        View::F64(value) if value.is_finite() => value.to_string(),
        View::DateTime(value) => Text::of_date_time(value).as_str().to_owned(),
        View::Date(value) => Text::of_date(value).as_str().to_owned(),
        View::LocalDateTime(value) => Text::of_local_date_time(value).as_str().to_owned(),
        view => {
            let json = json::to_vec(view).map_err(|error| error.to_string())?;
            String::from_utf8_lossy(&json).into_owned()
        }
    })
}

/// How a parameter is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Form,
    Simple,
    Spaces,
    Pipes,
    Tabs,
    Deep,
    Matrix,
    Label,
}

/// An entry of an operation's list.
struct Entry {
    place: u8,
    /// As it is written in a query.
    name: &'static str,
    style: Style,
    explode: bool,
    reserved: bool,
}

fn entries(text: &'static str) -> impl Iterator<Item = Entry> {
    let tokens = text.split(' ').filter(|token| token.len() > 1);
    tokens.map(|token| {
        let (place, rest) = token.split_at(1);
        let place = place.as_bytes()[0];
        let (name, flags) = match place {
            b'/' | b'?' | b'^' | b'~' => rest.split_once(':').unwrap_or((rest, "")),
            _ => (rest, ""),
        };
        let mut style = match place {
            b'?' | b'~' => Style::Form,
            _ => Style::Simple,
        };
        let (mut explode, mut reserved) = (None, false);
        for flag in flags.bytes() {
            match flag {
                b'f' => style = Style::Form,
                b'i' => style = Style::Simple,
                b's' => style = Style::Spaces,
                b'p' => style = Style::Pipes,
                b't' => style = Style::Tabs,
                b'd' => style = Style::Deep,
                b'm' => style = Style::Matrix,
                b'l' => style = Style::Label,
                b'*' => explode = Some(true),
                b'-' => explode = Some(false),
                b'r' => reserved = true,
                _ => {}
            }
        }
        Entry {
            place,
            name,
            style,
            explode: explode.unwrap_or(style == Style::Form),
            reserved,
        }
    })
}

/// Makes the request; an error has the name of the parameter.
fn build(
    method: &'static str,
    path: &'static str,
    list: &'static str,
    arguments: &[(u16, Argument)],
) -> Result<Raw, (String, Reason)> {
    let mut raw = Raw {
        method: Cow::Borrowed(method),
        template: Cow::Borrowed(path),
        target: String::new(),
        headers: Vec::new(),
        body: None,
        server: None,
        walk: Walk::default(),
    };
    let (mut in_path, mut query, mut cookies) = (Vec::new(), Vec::new(), Vec::new());
    let mut number = 0;
    for entry in entries(list) {
        if entry.place == b'>' {
            raw.headers
                .push((Cow::Borrowed("accept"), entry.name.to_owned()));
            continue;
        }
        if entry.place == b'@' {
            raw.server = Some(Cow::Borrowed(entry.name));
            continue;
        }
        if entry.place == b'?' {
            raw.walk.takes(entry.name);
        }
        let argument = arguments.iter().find(|(at, _)| *at == number);
        number += 1;
        let Some((_, argument)) = argument else {
            continue;
        };
        let name = || match entry.place {
            b'=' => "body".to_owned(),
            _ => decoded(entry.name),
        };
        let fault = |reason: Reason| (name(), reason);
        if let Argument::Fault(reason) = argument {
            return Err(fault(Cow::Owned(reason.clone())));
        }
        match entry.place {
            b'/' => {
                refuse_other_path(argument).map_err(fault)?;
                in_path.push((entry.name, written_in_path(&entry, argument)));
            }
            b'?' => add_to_query(&entry, argument, &mut query),
            b'^' => {
                let value = written_in_header(&entry, argument);
                let value = header_value(value).map_err(fault)?;
                raw.headers
                    .push((Cow::Owned(name().to_ascii_lowercase()), value));
            }
            b'~' => add_to_query(&entry, argument, &mut cookies),
            _ => {
                let (content_type, body) = body(entry.name, argument).map_err(fault)?;
                let content_type = (Cow::Borrowed("content-type"), content_type);
                raw.headers.push(content_type);
                raw.body = Some(body);
            }
        }
    }
    raw.target = target(path, &in_path)?;
    if !query.is_empty() {
        raw.target
            .push(if raw.target.contains('?') { '&' } else { '?' });
        raw.target.push_str(&query.join("&"));
    }
    if !cookies.is_empty() {
        raw.headers
            .push((Cow::Borrowed("cookie"), cookies.join("; ")));
    }
    Ok(raw)
}

/// An id that is empty or a dot segment would call another operation.
fn refuse_other_path(argument: &Argument) -> Result<(), Reason> {
    let is_bad = |text: &String| matches!(text.as_str(), "" | "." | "..");
    let bad = match argument {
        Argument::Text(text) => is_bad(text),
        Argument::List(texts) => texts.is_empty() || texts.iter().any(is_bad),
        Argument::Object(entries) => entries.is_empty(),
        _ => false,
    };
    if bad {
        Err(Cow::Borrowed(
            "a part of a path cannot be empty, `.` or `..`",
        ))
    } else {
        Ok(())
    }
}

/// The path with the values in place of the placeholders.
fn target(template: &str, values: &[(&str, String)]) -> Result<String, (String, Reason)> {
    let mut path = String::with_capacity(template.len() + 36 * values.len());
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            path.push('/');
        }
        let start = path.len();
        let (mut rest, mut last) = (segment, None);
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((name, after)) = behind.split_once('}') else {
                break;
            };
            path.push_str(before);
            if let Some((_, value)) = values.iter().find(|(of, _)| *of == name) {
                path.push_str(value);
            }
            last = Some(name);
            rest = after;
        }
        path.push_str(rest);
        if let (Some(name), "" | "." | "..") = (last, &path[start..]) {
            let reason = "a part of a path cannot be empty, `.` or `..`";
            return Err((decoded(name), Cow::Borrowed(reason)));
        }
    }
    Ok(path)
}

/// Separates the elements of a list where they are one value.
fn separator(style: Style) -> &'static str {
    match style {
        Style::Spaces => "%20",
        Style::Pipes => "%7C",
        Style::Tabs => "%09",
        Style::Form | Style::Simple | Style::Deep | Style::Matrix | Style::Label => ",",
    }
}

fn joined(entry: &Entry, texts: &[String], separator: &str) -> String {
    let texts: Vec<String> = texts.iter().map(|text| entry.encoded(text)).collect();
    texts.join(separator)
}

/// The entries of an object, key and value with `between` in between.
fn pairs(entry: &Entry, entries: &[(String, String)], between: &str) -> Vec<String> {
    let pair = |(key, value): &(String, String)| {
        format!("{}{between}{}", entry.encoded(key), entry.encoded(value))
    };
    entries.iter().map(pair).collect()
}

impl Entry {
    fn encoded(&self, text: &str) -> String {
        let kept = if self.reserved { RESERVED } else { b"" };
        encoded(text.as_bytes(), kept)
    }
}

fn written_in_path(entry: &Entry, argument: &Argument) -> String {
    let (prefix, between, name) = match entry.style {
        Style::Label if entry.explode => (".", ".", None),
        Style::Label => (".", ",", None),
        Style::Matrix => (";", if entry.explode { ";" } else { "," }, Some(entry.name)),
        _ => ("", ",", None),
    };
    let named = |value: String| match name {
        Some(name) => format!("{name}={value}"),
        None => value,
    };
    let text = match argument {
        Argument::Text(text) => named(entry.encoded(text)),
        Argument::List(texts) if entry.explode && name.is_some() => {
            let texts: Vec<String> = texts
                .iter()
                .map(|text| named(entry.encoded(text)))
                .collect();
            texts.join(between)
        }
        Argument::List(texts) => named(joined(entry, texts, between)),
        Argument::Object(entries) if entry.explode => pairs(entry, entries, "=").join(between),
        Argument::Object(entries) => named(pairs(entry, entries, ",").join(between)),
        _ => String::new(),
    };
    format!("{prefix}{text}")
}

fn written_in_header(entry: &Entry, argument: &Argument) -> String {
    match argument {
        Argument::Text(text) => text.clone(),
        Argument::List(texts) => texts.join(","),
        Argument::Object(entries) => {
            let between = if entry.explode { "=" } else { "," };
            let pair = |(key, value): &(String, String)| format!("{key}{between}{value}");
            let pairs: Vec<String> = entries.iter().map(pair).collect();
            pairs.join(",")
        }
        _ => String::new(),
    }
}

fn add_to_query(entry: &Entry, argument: &Argument, query: &mut Vec<String>) {
    let name = entry.name;
    match argument {
        Argument::Text(text) => query.push(format!("{name}={}", entry.encoded(text))),
        Argument::List(texts) if entry.explode || entry.style == Style::Deep => {
            let pairs = texts
                .iter()
                .map(|text| format!("{name}={}", entry.encoded(text)));
            query.extend(pairs);
        }
        Argument::List(texts) if texts.is_empty() => {}
        Argument::List(texts) => {
            let value = joined(entry, texts, separator(entry.style));
            query.push(format!("{name}={value}"));
        }
        Argument::Object(entries) if entry.style == Style::Deep => {
            let pair = |(key, value): &(String, String)| {
                format!(
                    "{name}%5B{}%5D={}",
                    entry.encoded(key),
                    entry.encoded(value)
                )
            };
            query.extend(entries.iter().map(pair));
        }
        Argument::Object(entries) if entry.explode => query.extend(pairs(entry, entries, "=")),
        Argument::Object(entries) if entries.is_empty() => {}
        Argument::Object(entries) => {
            let separator = separator(entry.style);
            let value = pairs(entry, entries, separator).join(separator);
            query.push(format!("{name}={value}"));
        }
        Argument::Body(_) | Argument::Parts(_) | Argument::Fault(_) => {}
    }
}

/// A text that can be the value of a header.
fn header_value(value: String) -> Result<String, Reason> {
    if value.chars().any(|c| c.is_control() && c != '\t') {
        return Err(Cow::Borrowed(
            "a header cannot hold line ends and control characters",
        ));
    }
    Ok(value.trim().to_owned())
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The media type and the bytes of a body.
fn body(media_type: &str, argument: &Argument) -> Result<(String, Vec<u8>), Reason> {
    match argument {
        Argument::Body(bytes) => Ok((media_type.to_owned(), bytes.clone())),
        Argument::Parts(parts) if media_type == FORM => {
            let pair = |part: &Part| {
                let name = encoded(part.name.as_bytes(), b"");
                format!("{name}={}", encoded(&part.bytes, b""))
            };
            let pairs: Vec<String> = parts.iter().map(pair).collect();
            Ok((media_type.to_owned(), pairs.join("&").into_bytes()))
        }
        Argument::Parts(parts) => multipart(media_type, parts),
        _ => Ok((media_type.to_owned(), Vec::new())),
    }
}

fn multipart(media_type: &str, parts: &[Part]) -> Result<(String, Vec<u8>), Reason> {
    let mut salt = 0_u64;
    let boundary = loop {
        let hash = parts
            .iter()
            .fold(salt, |hash, part| hash ^ fnv(&part.bytes));
        let boundary = format!("part-{hash:016x}");
        let is_in = |bytes: &[u8]| {
            bytes
                .windows(boundary.len())
                .any(|window| window == boundary.as_bytes())
        };
        if !parts.iter().any(|part| is_in(&part.bytes)) {
            break boundary;
        }
        salt = salt.wrapping_add(1);
    };
    // as browsers do
    let quoted = |text: &str| {
        text.replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let mut body = Vec::new();
    for part in parts {
        let mut head = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"",
            quoted(&part.name)
        );
        if let Some(file_name) = &part.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = &part.content_type {
            let content_type = header_value(content_type.clone())?;
            head.push_str(&format!("\r\ncontent-type: {content_type}"));
        }
        head.push_str("\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((format!("{media_type}; boundary={boundary}"), body))
}

/// Reserved characters that mean nothing in the query of a request.
const RESERVED: &[u8] = b":/?@!$'()*,;";

/// Percent-encodes all but unreserved characters and those that are to be kept.
fn encoded(bytes: &[u8], kept: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    text
}

/// A text without percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A hash that is the same on every machine and in every version.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// A request without the type of its answer.
#[derive(Clone, PartialEq)]
struct Raw {
    method: Cow<'static, str>,
    template: Cow<'static, str>,
    target: String,
    headers: Vec<(Cow<'static, str>, String)>,
    body: Option<Vec<u8>>,
    server: Option<Cow<'static, str>>,
    walk: Walk,
}

/// A request: everything that a client sends, and how to read the answer as an `R`.
///
/// It can be cloned, written and read with serde, so that a program that walks pages can go on another day. `Debug`
/// prints the method and the path with its placeholders, never an argument, a header or the body.
pub struct Request<R> {
    raw: Raw,
    answer: PhantomData<fn() -> R>,
}

impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self {
            raw: self.raw.clone(),
            answer: PhantomData,
        }
    }
}

impl<R> PartialEq for Request<R> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.raw.method, self.raw.template)
    }
}

impl<R> Request<R> {
    /// The method in capitals.
    pub fn method(&self) -> &str {
        &self.raw.method
    }

    /// The path with its placeholders, as the document has it.
    pub fn template(&self) -> &str {
        &self.raw.template
    }

    /// Path and query, percent-encoded: what follows the address of the server.
    pub fn target(&self) -> &str {
        &self.raw.target
    }

    /// The headers, their names in lower case. Authorization is not among them: it is the client's.
    pub fn headers(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        let headers = self.raw.headers.iter();
        headers.map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    /// The body, if there is one.
    pub fn body(&self) -> Option<&[u8]> {
        self.raw.body.as_deref()
    }

    /// The server that the document names for this operation alone; `None` if it is one of the document's servers.
    pub fn server(&self) -> Option<&str> {
        self.raw.server.as_deref()
    }

    /// Whether sending the request twice does what sending it once does, so that it may be tried again.
    pub fn is_idempotent(&self) -> bool {
        matches!(
            self.method(),
            "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE"
        )
    }

    /// The request with one more parameter in the query, for one that this version of the crate does not know.
    #[must_use]
    pub fn with_query(mut self, name: &str, value: &str) -> Self {
        let separator = if self.raw.target.contains('?') {
            '&'
        } else {
            '?'
        };
        self.raw.target.push(separator);
        self.raw.target.push_str(&encoded(name.as_bytes(), b""));
        self.raw.target.push('=');
        self.raw.target.push_str(&encoded(value.as_bytes(), b""));
        self
    }

    /// The request with a header, in place of one of that name.
    ///
    /// # Errors
    /// The name or the value cannot be that of a header.
    pub fn with_header(mut self, name: &str, value: &str) -> Result<Self, BadArgument> {
        let fault = |reason| BadArgument {
            operation: format!("{self:?}"),
            name: name.to_owned(),
            reason,
        };
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if name.is_empty() || !name.chars().all(is_token) {
            return Err(fault(Cow::Borrowed("this is no name of a header")));
        }
        let value = header_value(value.to_owned()).map_err(fault)?;
        let name = name.to_ascii_lowercase();
        self.raw.headers.retain(|(known, _)| *known != name);
        self.raw.headers.push((Cow::Owned(name), value));
        Ok(self)
    }

    /// The request for the `http` crate. `base` is the address of the server, such as `https://api.mypurecloud.com`.
    ///
    /// # Errors
    /// The base is no address, or the request has something in it that the `http` crate refuses.
    #[cfg(feature = "http")]
    pub fn to_http(&self, base: &str) -> Result<http::Request<Vec<u8>>, http::Error> {
        let mut request = http::Request::builder().method(self.method()).uri(format!(
            "{}{}",
            base.trim_end_matches('/'),
            self.target()
        ));
        for (name, value) in self.headers() {
            request = request.header(name, value);
        }
        request.body(self.raw.body.clone().unwrap_or_default())
    }
}

/// Why a request did not give what it is for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Failure {
    /// The server refused: the status is not one of success.
    Refused(Refusal),
    /// The server says that all is well, but there is no body to read. Some operations answer so while the work is
    /// still being done.
    Empty {
        /// The status.
        status: u16,
    },
    /// The body is not what it should be.
    Unreadable {
        /// The status.
        status: u16,
        /// What is wrong, with the place.
        error: Error,
    },
}

/// An answer of a status that is not one of success.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    body: Vec<u8>,
}

impl Refusal {
    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as a model.
    ///
    /// # Errors
    /// The body is no `E`.
    pub fn read<E: Answer>(&self) -> Result<E, Error> {
        E::read(&self.body)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Refusal({})", self.status)
    }
}

impl Failure {
    /// The status of the answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Refused(refusal) => refusal.status,
            Self::Empty { status } | Self::Unreadable { status, .. } => *status,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => {
                write!(f, "the server refused with status {}", refusal.status)
            }
            Self::Empty { status } => write!(f, "the answer of status {status} has no body"),
            Self::Unreadable { status, error } => {
                write!(f, "the answer of status {status} cannot be read: {error}")
            }
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            _ => None,
        }
    }
}

/// What is wrong with an answer before its body is read.
fn refused(status: u16, body: &[u8], may_be_empty: bool) -> Result<(), Failure> {
    if !(200..300).contains(&status) {
        let body = body.to_vec();
        return Err(Failure::Refused(Refusal { status, body }));
    }
    if !may_be_empty && body.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::Empty { status });
    }
    Ok(())
}

impl<R: Answer> Request<R> {
    /// Reads an answer.
    ///
    /// # Errors
    /// See [`Failure`].
    pub fn read(&self, status: impl Into<u16>, body: impl AsRef<[u8]>) -> Result<R, Failure> {
        let (status, body) = (status.into(), body.as_ref());
        refused(status, body, R::MAY_BE_EMPTY)?;
        R::read(body).map_err(|error| Failure::Unreadable { status, error })
    }

    /// Reads an answer of which parts may have the wrong type; see `Model::from_json_lenient`.
    ///
    /// # Errors
    /// See [`Failure`]; a body is unreadable only if it is no JSON, or its root is of another type.
    pub fn read_lenient(
        &self,
        status: impl Into<u16>,
        body: impl AsRef<[u8]>,
    ) -> Result<Lenient<R>, Failure> {
        let (status, body) = (status.into(), body.as_ref());
        refused(status, body, R::MAY_BE_EMPTY)?;
        R::read_lenient(body).map_err(|error| Failure::Unreadable { status, error })
    }

    /// The request for the page behind this one; `None` behind the last.
    ///
    /// Of an address of a next page only path and query are taken, so that no page can make a client send its token to
    /// another server. The walk also ends at a page that was there before, and after three pages in a row without
    /// anything in them. Only requests with the method GET have pages.
    pub fn following(&self, page: &R) -> Option<Self> {
        let raw = self.raw.following(page.page()?)?;
        Some(Self {
            raw,
            answer: PhantomData,
        })
    }
}

/// How a crate's document names what all its operations share; a name that it does not have is `None`.
#[doc(hidden)]
pub struct Conventions {
    /// The property with the address of the next page.
    pub next_uri: Option<&'static str>,
    /// The property with the cursor of the next page, and the parameter that takes it.
    pub cursor: Option<(&'static str, &'static str)>,
    /// The same of a property in another one.
    pub after: Option<(&'static str, &'static str, &'static str)>,
    /// The property with the number of pages, and the parameter for the number of one.
    pub pages: Option<(&'static str, &'static str)>,
    /// The headers that say how long to wait, how many requests have been made and how many are allowed, when counting
    /// begins again, and by what name the vendor knows the answer.
    pub retry_after: Option<&'static str>,
    pub rate_limit_count: Option<&'static str>,
    pub rate_limit_allowed: Option<&'static str>,
    pub rate_limit_reset: Option<&'static str>,
    pub correlation_id: Option<&'static str>,
}

use crate::operations::CONVENTIONS;

/// How far a walk over pages has come.
#[derive(Clone, Default, PartialEq)]
struct Walk {
    /// Parameters for the next page that the operation has: cursor, after, page number.
    parameters: [bool; 3],
    /// Hashes of the targets that were there.
    seen: Vec<u64>,
    /// How many pages in a row had nothing in them.
    empty: u64,
}

/// After how many empty pages in a row a walk ends.
const MOST_EMPTY: u64 = 3;

impl Walk {
    /// Notes that the operation has a parameter.
    fn takes(&mut self, name: &str) {
        let names = [
            CONVENTIONS.cursor.map(|(_, parameter)| parameter),
            CONVENTIONS.after.map(|(_, _, parameter)| parameter),
            CONVENTIONS.pages.map(|(_, parameter)| parameter),
        ];
        for (taken, known) in self.parameters.iter_mut().zip(names) {
            *taken |= known == Some(name);
        }
    }
}

impl Raw {
    fn following(&self, page: View<'_>) -> Option<Self> {
        if self.method != "GET" {
            return None;
        }
        let View::Model(model) = page else {
            return None;
        };
        let target = self.next_target(model)?;
        let mut next = self.clone();
        next.walk.empty = if has_entities(model) {
            0
        } else {
            self.walk.empty + 1
        };
        next.walk.seen.push(fnv(self.target.as_bytes()));
        if next.walk.empty >= MOST_EMPTY || next.walk.seen.contains(&fnv(target.as_bytes())) {
            return None;
        }
        next.target = target;
        Some(next)
    }

    fn next_target(&self, page: ModelRef<'_>) -> Option<String> {
        let has = |name: &str| page.schema().property(name).is_some();
        if let Some(name) = CONVENTIONS.next_uri.filter(|name| has(name)) {
            return self.address(text(page.get(name))?);
        }
        let [cursor, after, number] = self.walk.parameters;
        if let Some((name, parameter)) = CONVENTIONS.cursor.filter(|(name, _)| cursor && has(name))
        {
            return Some(self.with_parameter(parameter, text(page.get(name))?));
        }
        if let Some((outer, inner, parameter)) =
            CONVENTIONS.after.filter(|(name, ..)| after && has(name))
        {
            let cursor = match page.get(outer)? {
                View::Model(cursors) => text(cursors.get(inner))?,
                View::Map(cursors) => text(cursors.get(inner))?,
                View::Any(cursors) => cursors
                    .get(inner)?
                    .as_str()
                    .filter(|text| !text.is_empty())?,
                _ => return None,
            };
            return Some(self.with_parameter(parameter, cursor));
        }
        let (name, parameter) = CONVENTIONS.pages.filter(|(name, _)| number && has(name))?;
        let count = match page.get(name)? {
            View::I32(count) => i64::from(count),
            View::I64(count) => count,
            _ => return None,
        };
        let present: i64 = match self.parameter(parameter) {
            Some(text) => text.parse().ok()?,
            None => 1,
        };
        let next = present.checked_add(1).filter(|next| *next <= count)?;
        Some(self.with_parameter(parameter, &next.to_string()))
    }

    /// Path and query of an address; `None` where there is no path in it.
    fn address(&self, address: &str) -> Option<String> {
        let address = address.split('#').next().unwrap_or_default();
        let rest = match address.split_once("//") {
            // behind a scheme, or at the start, stands a server
            Some((scheme, rest)) if scheme.is_empty() || is_scheme(scheme) => {
                rest.find(['/', '?']).map_or("/", |at| &rest[at..])
            }
            _ => address,
        };
        let kept = b":/?@!$&'()*+,;=%";
        match rest.as_bytes().first()? {
            b'/' => Some(encoded(rest.as_bytes(), kept)),
            b'?' => {
                let path = self.target.split('?').next().unwrap_or_default();
                Some(format!("{path}{}", encoded(rest.as_bytes(), kept)))
            }
            _ => None,
        }
    }

    /// The parameter's value in the query, as it is written there.
    fn parameter(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    fn with_parameter(&self, name: &str, value: &str) -> String {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let is_other = |pair: &&str| {
            !pair.is_empty() && pair.split('=').next().is_some_and(|known| known != name)
        };
        let mut pairs: Vec<Cow<'_, str>> = query
            .split('&')
            .filter(is_other)
            .map(Cow::Borrowed)
            .collect();
        pairs.push(Cow::Owned(format!(
            "{name}={}",
            encoded(value.as_bytes(), b"")
        )));
        format!("{path}?{}", pairs.join("&"))
    }
}

fn is_scheme(text: &str) -> bool {
    text.strip_suffix(':').is_some_and(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// A text that is not empty.
fn text(view: Option<View<'_>>) -> Option<&str> {
    let text = match view? {
        View::Str(text) => text,
        View::Any(value) => value.as_str()?,
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Whether any list of a page has something in it.
fn has_entities(page: ModelRef<'_>) -> bool {
    page.properties().any(|(_, value)| match value {
        Some(View::List(list)) => !list.is_empty(),
        Some(View::Any(Any::Array(list))) => !list.is_empty(),
        _ => false,
    })
}

impl<R> Serialize for Request<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = &self.raw;
        let headers: Vec<[&str; 2]> = raw
            .headers
            .iter()
            .map(|(name, value)| [name.as_ref(), value.as_str()])
            .collect();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("method", &raw.method)?;
        map.serialize_entry("template", &raw.template)?;
        map.serialize_entry("target", &raw.target)?;
        map.serialize_entry("headers", &headers)?;
        match raw
            .body
            .as_deref()
            .map(|body| (body, std::str::from_utf8(body)))
        {
            Some((_, Ok(text))) => map.serialize_entry("body", text)?,
            Some((bytes, Err(_))) => map.serialize_entry("body", bytes)?,
            None => {}
        }
        if let Some(server) = &raw.server {
            map.serialize_entry("server", server)?;
        }
        map.serialize_entry("parameters", &raw.walk.parameters)?;
        map.serialize_entry("seen", &raw.walk.seen)?;
        map.serialize_entry("empty", &raw.walk.empty)?;
        map.end()
    }
}

impl<'de, R> Deserialize<'de> for Request<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Any::deserialize(deserializer)?;
        let raw = raw_of(&entries).ok_or_else(|| D::Error::custom("this is no request"))?;
        Ok(Self {
            raw,
            answer: PhantomData,
        })
    }
}

fn raw_of(entries: &Any) -> Option<Raw> {
    let text = |name: &str| entries.get(name)?.as_str();
    let owned = |name: &str| text(name).map(|text| Cow::Owned(text.to_owned()));
    let list = |name: &str| entries.get(name)?.as_array();
    let header = |pair: &Any| {
        let value = header_value(pair.get(1)?.as_str()?.to_owned()).ok()?;
        Some((Cow::Owned(pair.get(0)?.as_str()?.to_owned()), value))
    };
    let body = match entries.get("body") {
        None | Some(Any::Null) => None,
        Some(Any::String(text)) => Some(text.clone().into_bytes()),
        Some(bytes) => {
            let bytes = bytes.as_array()?.iter();
            let byte = |byte: &Any| u8::try_from(byte.as_u64()?).ok();
            Some(bytes.map(byte).collect::<Option<Vec<u8>>>()?)
        }
    };
    let parameters: Vec<bool> = list("parameters")?
        .iter()
        .map(Any::as_bool)
        .collect::<Option<_>>()?;
    Some(Raw {
        method: owned("method")?,
        template: owned("template")?,
        target: text("target")
            .filter(|target| target.starts_with('/'))?
            .to_owned(),
        headers: list("headers")?.iter().map(header).collect::<Option<_>>()?,
        body,
        server: owned("server"),
        walk: Walk {
            parameters: parameters.try_into().ok()?,
            seen: list("seen")?
                .iter()
                .map(Any::as_u64)
                .collect::<Option<_>>()?,
            empty: entries.get("empty")?.as_u64()?,
        },
    })
}

/// What the headers of an answer say about the server's limits, by the names that the vendor gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Meta {
    /// How long to wait before the next request.
    pub retry_after: Option<Duration>,
    /// How many requests have been counted against the limit.
    pub rate_limit_count: Option<u64>,
    /// How many are allowed.
    pub rate_limit_allowed: Option<u64>,
    /// When counting begins again.
    pub rate_limit_reset: Option<Duration>,
    /// By what the vendor's support finds the request.
    pub correlation_id: Option<String>,
}

impl Meta {
    /// Reads the headers; `&http::HeaderMap` is one way to give them. What is not there, or is no number, is `None`.
    pub fn of<N: AsRef<str>, V: AsRef<[u8]>>(headers: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut meta = Self::default();
        for (name, value) in headers {
            if let Ok(value) = std::str::from_utf8(value.as_ref()) {
                meta.add(name.as_ref(), value.trim());
            }
        }
        meta
    }

    fn add(&mut self, name: &str, value: &str) {
        let is = |known: Option<&str>| known.is_some_and(|known| known.eq_ignore_ascii_case(name));
        let number = || value.parse::<u64>().ok();
        if is(CONVENTIONS.retry_after) {
            self.retry_after = number().map(Duration::from_secs);
        } else if is(CONVENTIONS.rate_limit_count) {
            self.rate_limit_count = number();
        } else if is(CONVENTIONS.rate_limit_allowed) {
            self.rate_limit_allowed = number();
        } else if is(CONVENTIONS.rate_limit_reset) {
            self.rate_limit_reset = number().map(Duration::from_secs);
        } else if is(CONVENTIONS.correlation_id) {
            self.correlation_id = Some(value.to_owned());
        }
    }
}

/// An operation: its name, method, path and list of entries, what it is made with, what it answers with, and what may be
/// set besides.
macro_rules! operation {
    ($(#[$attribute:meta])* $name:ident $method:literal $path:literal $entries:literal
        ($($argument:ident: $ty:ty = $make:ident $(::<$of:ty>)?),* $(,)?) -> $response:ty {
        $($(#[$of_setter:meta])* $entry:literal $setter:ident: $setter_ty:ty = $set:ident $(::<$of_set:ty>)?;)*
    }) => {
        $(#[$attribute])*
        #[doc = ""]
        #[doc = ::std::concat!("`", $method, " ", $path, "`")]
        #[must_use]
        pub struct $name($crate::runtime::request::Draft);

        #[allow(clippy::ptr_arg)]
        impl $name {
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            /// The operation with what it cannot do without.
            pub fn new($($argument: $ty),*) -> Self {
                Self($crate::runtime::request::Draft::new($method, $path, $entries, [$(
                    $crate::runtime::request::arguments::$make $(::<$of>)? ($argument)
                ),*]))
            }
            $(
                $(#[$of_setter])*
                pub fn $setter(self, value: $setter_ty) -> Self {
                    let value = $crate::runtime::request::arguments::$set $(::<$of_set>)? (value);
                    Self(self.0.with($entry, value))
                }
            )*
        }

        impl $crate::runtime::Operation for $name {
            type Response = $response;

            fn draft(self) -> $crate::runtime::request::Draft {
                self.0
            }
        }
    };
}

// Whether it is used depends on the document.
#[allow(unused_imports)]
pub(crate) use operation;
