//! From bytes to a [`Node`]: encoding, format and limits, told by the content; a name in `.json` only rules YAML out.

use serde_json::error::Category;

use super::Source;
use super::locate::line_column;
use super::node::{Fault, Node, Reading};
use crate::diagnostics::{Code, Diagnostic, Severity};

/// How deep objects and arrays may nest. Real documents stay below 40.
pub(super) const MAX_DEPTH: usize = 128;

/// Reads a JSON or YAML text. What stands in the way of any tree at all is the only diagnostic then;
/// faults that leave a tree come with it.
pub(super) fn read(source: &Source) -> (Option<Node>, Vec<Diagnostic>) {
    match parse(source) {
        Ok((node, faults)) => (Some(node), faults.into_iter().map(fault).collect()),
        Err(error) => (None, vec![*error]),
    }
}

type Parsed = Result<(Node, Vec<(String, Fault)>), Box<Diagnostic>>;

fn parse(source: &Source) -> Parsed {
    let text = decode(&source.bytes)?;
    let start = text.trim_start();
    if start.is_empty() {
        return Err(empty());
    }
    if looks_like_markup(start) {
        return Err(error(
            Code::NotADocument,
            "this is HTML or XML, not JSON or YAML",
            "servers often send such a page when they reject a request; check the file",
        ));
    }
    let is_json = is_json(&source.name, start);
    if is_json || start.starts_with(['{', '[']) {
        let failure = match json(text) {
            Ok(parsed) => return Ok(parsed),
            Err(failure) => failure,
        };
        // Flow-style YAML starts so as well, but then it neither breaks off nor nests without end.
        if !is_json
            && failure.classify() == Category::Syntax
            && !["recursion limit", "number out of range"]
                .iter()
                .any(|cause| failure.to_string().starts_with(cause))
            && let Ok(parsed) = yaml(text)
        {
            return Ok(parsed);
        }
        return Err(json_error(&failure, text));
    }
    yaml(text)
}

/// Whether a text can be nothing but JSON: by the name of its file, or because it begins as a JSON object with a
/// key. The fault of such a text is JSON's, and not what a reader of YAML makes of it.
fn is_json(name: &str, start: &str) -> bool {
    let extension = std::path::Path::new(name).extension();
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
        || start
            .strip_prefix('{')
            .is_some_and(|rest| rest.trim_start().starts_with('"'))
}

pub(super) fn decode(bytes: &[u8]) -> Result<&str, Box<Diagnostic>> {
    if bytes.starts_with(&[0xFF, 0xFE])
        || bytes.starts_with(&[0xFE, 0xFF])
        || utf16_without_mark(bytes)
    {
        let mut error = error(
            Code::Encoding,
            "the document is UTF-16 or UTF-32",
            "save it as UTF-8",
        );
        error.position = Some((1, 1));
        return Err(error);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            Some(offset) => Err(at_offset(text, offset, "the document contains a NUL byte")),
            None => Ok(text),
        },
        Err(failure) => {
            let offset = failure.valid_up_to();
            let valid = std::str::from_utf8(&bytes[..offset]).unwrap_or_default();
            Err(at_offset(valid, offset, "the document is not valid UTF-8"))
        }
    }
}

/// ASCII text in UTF-16 has a NUL in every other place from the start.
fn utf16_without_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0, first, 0, second, ..] | [first, 0, second, 0, ..] if *first != 0 && *second != 0)
}

fn looks_like_markup(start: &str) -> bool {
    start.starts_with('<')
}

fn json(text: &str) -> Result<(Node, Vec<(String, Fault)>), serde_json::Error> {
    let reading = Reading::new(text.len(), false);
    let mut input = serde_json::Deserializer::from_str(text);
    let node = reading.read(&mut input)?;
    input.end()?;
    Ok((node, reading.into_faults()))
}

fn json_error(failure: &serde_json::Error, source: &str) -> Box<Diagnostic> {
    let text = failure.to_string();
    let cause = text.split(" at line ").next().unwrap_or(&text);
    let mut error = match failure.classify() {
        Category::Eof => error(
            Code::Truncated,
            "the JSON is incomplete",
            "the file is truncated; download or write it again",
        ),
        _ if cause.starts_with("recursion limit") => too_deep(),
        _ => error(
            Code::Syntax,
            &format!("invalid JSON: {cause}"),
            "correct the syntax here",
        ),
    };
    // serde_json counts LF alone as a line end, and bytes within the line
    let line = match failure.line() {
        0 | 1 => 0,
        line => source
            .match_indices('\n')
            .nth(line - 2)
            .map_or(source.len(), |(at, _)| at + 1),
    };
    let offset = line + failure.column().saturating_sub(1);
    error.position = Some(line_column(source, offset));
    error
}

fn yaml(text: &str) -> Parsed {
    super::depth::check(text)?;
    let reading = Reading::new(text.len(), has_merge_keys(text));
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(document) = documents.next() else {
        return Err(empty());
    };
    let node = reading
        .read(document)
        .map_err(|failure| yaml_error(&failure, text))?;
    // Comments alone.
    if node == Node::Null && text.trim_start().starts_with('#') {
        return Err(empty());
    }
    if documents.next().is_some() {
        return Err(error(
            Code::SeveralDocuments,
            "the file contains more than one YAML document",
            "put each document into a separate file",
        ));
    }
    Ok((node, reading.into_faults()))
}

/// Whether `<<` stands somewhere as a plain key; in quotes it is a name like any other.
fn has_merge_keys(text: &str) -> bool {
    text.contains("<<:") || text.contains("<< :")
}

fn yaml_error(failure: &serde_yaml::Error, source: &str) -> Box<Diagnostic> {
    let text = failure.to_string();
    let cause = text.split(" at line ").next().unwrap_or(&text);
    // libyaml knows more line ends than those by which people count
    let place = failure
        .location()
        .map(|place| source.floor_char_boundary(place.index()));
    let is_tab = place.is_some_and(|offset| source[offset..].starts_with('\t'));
    let mut error = if cause.contains("recursion limit") {
        too_deep()
    } else if cause.contains("repetition limit") || cause.contains("aliases expand") {
        error(
            Code::AliasExpansion,
            "aliases expand far beyond the size of this document",
            "write out the repeated parts or use `$ref`",
        )
    } else {
        error(
            Code::Syntax,
            &format!("invalid YAML: {cause}"),
            if is_tab {
                "indent with spaces; YAML does not allow tabs"
            } else {
                "correct the syntax here"
            },
        )
    };
    error.position = place.map(|offset| line_column(source, offset));
    error
}

fn empty() -> Box<Diagnostic> {
    let mut error = error(
        Code::EmptyDocument,
        "the document is empty",
        "provide an OpenAPI 3.0 or Swagger 2.0 document",
    );
    error.position = Some((1, 1));
    error
}

pub(super) fn too_deep() -> Box<Diagnostic> {
    error(
        Code::TooDeep,
        &format!("the document is nested more than {MAX_DEPTH} levels deep"),
        "move inner schemas to components and refer to them",
    )
}

fn fault((pointer, fault): (String, Fault)) -> Diagnostic {
    let key = super::node::segments(&pointer).last().unwrap_or_default();
    let of_models = ["/components/schemas/", "/definitions/"]
        .iter()
        .any(|place| pointer.starts_with(place));
    match fault {
        Fault::RepeatedKey => Diagnostic::new(
            Severity::Warning,
            Code::DuplicateKey,
            pointer,
            format!("the key `{key}` is repeated here with the same value"),
        )
        .with_help("remove one of the two"),
        Fault::ConflictingKey if of_models => Diagnostic::new(
            Severity::Error,
            Code::DuplicateKey,
            pointer,
            format!("the key `{key}` is repeated here with different values"),
        )
        .with_help("remove or rename one of the two"),
        Fault::ConflictingKey => Diagnostic::new(
            Severity::Warning,
            Code::DuplicateKey,
            pointer,
            format!("the key `{key}` is repeated here with different values; the last one is used"),
        )
        .with_help("remove or rename one of the two"),
        Fault::NotFinite => Diagnostic::new(
            Severity::Warning,
            Code::Number,
            pointer,
            "JSON has no infinite or undefined numbers; this one becomes a string",
        )
        .with_help("use a finite number, or quote the string"),
    }
}

fn error(code: Code, message: &str, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(Severity::Error, code, "", message).with_help(help))
}

fn at_offset(valid: &str, offset: usize, message: &str) -> Box<Diagnostic> {
    let mut error = error(Code::Encoding, message, "save it as UTF-8");
    error.position = Some(line_column(valid, offset));
    error
}
