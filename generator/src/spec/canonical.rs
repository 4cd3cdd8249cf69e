//! Writes a document as OpenAPI 3.0 YAML in the one form that a review can follow.
//!
//! Names are sorted and keywords stand in a fixed order, so the same document gives the same bytes
//! whatever the order of its keys; only `properties` and arrays keep the document's order. Whatever
//! fits on a line is one line, so that a changed property is a changed line.

use std::fmt::Write;

use super::node::{Node, Object};
use super::rules::{self, Kind, Rule};
use crate::printable::is_misleading;

/// The width up to which an object or array stands on one line.
const WIDTH: usize = 120;

/// The order of a schema's keywords; `x-` keys follow by name.
const SCHEMA_ORDER: [&str; 36] = [
    "$ref",
    "type",
    "format",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "title",
    "description",
    "externalDocs",
    "discriminator",
    "required",
    "enum",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "default",
    "example",
    "xml",
    "items",
    "properties",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
];

/// The document as canonical YAML.
pub fn to_yaml(document: &Object) -> String {
    let mut writer = Writer { out: String::new() };
    writer.entries(document, Kind::Object(&rules::DOCUMENT), 0);
    writer.out
}

struct Writer {
    out: String,
}

impl Writer {
    /// Writes the value of a key or the element of a list. `indent` is that of its own inner lines.
    fn value(&mut self, node: &Node, kind: Kind, indent: usize, named: bool) {
        let used = self.out.len() - self.out.rfind('\n').map_or(0, |end| end + 1);
        if !named && !is_block(kind) {
            let mut line = String::new();
            if flow(node, kind, &mut line, WIDTH.saturating_sub(used)) {
                self.out.push(' ');
                self.out.push_str(&line);
                return;
            }
        }
        match node {
            Node::Object(object) if !object.is_empty() => {
                self.out.push('\n');
                self.entries(object, kind, indent);
            }
            Node::Array(items) if !items.is_empty() => {
                self.out.push('\n');
                for item in items {
                    self.item(item, element(kind), indent);
                }
                self.out.pop();
            }
            leaf => {
                self.out.push(' ');
                flow(leaf, kind, &mut self.out, usize::MAX);
            }
        }
    }

    fn entries(&mut self, object: &Object, kind: Kind, indent: usize) {
        for (key, value) in ordered(object, kind) {
            self.entry(key, value, kind, indent);
        }
    }

    fn entry(&mut self, key: &str, value: &Node, kind: Kind, indent: usize) {
        let _ = write!(self.out, "{:indent$}", "");
        text(key, true, &mut self.out);
        self.out.push(':');
        let inner = child(kind, key);
        // Each named component is a block, however small, so that it grows line by line.
        let named = matches!(kind, Kind::Map(Kind::Schema)) && value.get("$ref").is_none();
        self.value(value, inner, indent + 2, named);
        self.end_line();
    }

    fn item(&mut self, item: &Node, kind: Kind, indent: usize) {
        let _ = write!(self.out, "{:indent$}-", "");
        match item {
            Node::Object(object) if !object.is_empty() => {
                let mut line = String::new();
                if flow(item, kind, &mut line, WIDTH.saturating_sub(indent + 2)) {
                    let _ = write!(self.out, " {line}");
                } else {
                    for (index, (key, value)) in ordered(object, kind).into_iter().enumerate() {
                        if index == 0 {
                            self.out.push(' ');
                            let start = self.out.len();
                            self.entry(key, value, kind, indent + 2);
                            // The first key stands beside the dash.
                            self.out.replace_range(start..start + indent + 2, "");
                        } else {
                            self.entry(key, value, kind, indent + 2);
                        }
                    }
                }
            }
            item => self.value(item, kind, indent + 2, false),
        }
        self.end_line();
    }

    fn end_line(&mut self) {
        if !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}

/// Objects that are never written on one line.
fn is_block(kind: Kind) -> bool {
    match kind {
        Kind::Paths | Kind::Responses | Kind::Callback | Kind::Properties => true,
        Kind::Object(rule) | Kind::RefOr(rule) => [
            "document",
            "info object",
            "components object",
            "path item",
            "operation",
        ]
        .contains(&rule.name),
        Kind::Map(inner) => matches!(inner, Kind::Schema | Kind::RefOr(_)),
        Kind::List(inner) => matches!(inner, Kind::RefOr(_) | Kind::Object(_)),
        _ => false,
    }
}

/// The kind of the value of a key in an object of a kind.
pub(super) fn child(kind: Kind, key: &str) -> Kind {
    let of_rule = |rule: &'static Rule| {
        rule.keys
            .iter()
            .find(|(name, _)| *name == key)
            .map_or(Kind::Any, |(_, kind)| *kind)
    };
    match kind {
        Kind::Object(_) | Kind::RefOr(_) if key == "$ref" => Kind::Text,
        Kind::Object(rule) | Kind::RefOr(rule) => of_rule(rule),
        Kind::Map(inner) => *inner,
        Kind::Properties => Kind::Schema,
        Kind::Schema => match key {
            "$ref" | "type" | "format" | "title" | "description" | "pattern" => Kind::Text,
            "required" => Kind::List(&Kind::Text),
            "properties" => Kind::Properties,
            "$defs" | "definitions" => Kind::Map(&Kind::Schema),
            "items" | "additionalProperties" | "not" => Kind::Schema,
            "allOf" | "oneOf" | "anyOf" => Kind::List(&Kind::Schema),
            "discriminator" => Kind::Object(&rules::DISCRIMINATOR),
            "externalDocs" => Kind::Object(&rules::EXTERNAL_DOCS),
            _ => Kind::Any,
        },
        Kind::Responses if !key.starts_with("x-") => Kind::RefOr(&rules::RESPONSE),
        Kind::Paths if !key.starts_with("x-") => Kind::RefOr(&rules::PATH_ITEM),
        Kind::Callback if !key.starts_with("x-") => Kind::Object(&rules::PATH_ITEM),
        _ => Kind::Any,
    }
}

/// The kind of the elements of a list of a kind.
pub(super) fn element(kind: Kind) -> Kind {
    match kind {
        Kind::List(inner) => *inner,
        _ => Kind::Any,
    }
}

/// The keys of an object in canonical order.
fn ordered(object: &Object, kind: Kind) -> Vec<(&str, &Node)> {
    let mut entries: Vec<(&str, &Node)> = object
        .iter()
        .map(|(key, value)| (key.as_str(), value))
        .collect();
    let of_rule = |rule: &Rule, key: &str| rule.keys.iter().position(|(name, _)| *name == key);
    match kind {
        Kind::Properties => {}
        Kind::Schema => entries.sort_by_key(|(key, _)| {
            (
                SCHEMA_ORDER
                    .iter()
                    .position(|name| name == key)
                    .unwrap_or(usize::MAX),
                *key,
            )
        }),
        Kind::Object(rule) | Kind::RefOr(rule) => {
            entries.sort_by_key(|(key, _)| (of_rule(rule, key).unwrap_or(usize::MAX), *key));
        }
        _ => entries.sort_by_key(|(key, _)| *key),
    }
    entries
}

/// Writes a value on one line, as long as it stays within `width` characters.
fn flow(node: &Node, kind: Kind, out: &mut String, width: usize) -> bool {
    let start = out.len();
    let fits = |out: &String| out.len() - start <= width;
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Number(value) => out.push_str(&number(value)),
        // Free values, such as those of an enum, are quoted always, so that they look alike.
        Node::String(value) if matches!(kind, Kind::Any) => quote(value, out),
        Node::String(value) => text(value, false, out),
        Node::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                if !flow(item, element(kind), out, width) || !fits(out) {
                    return false;
                }
            }
            out.push(']');
        }
        Node::Object(object) => {
            out.push('{');
            for (index, (key, value)) in ordered(object, kind).into_iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                text(key, false, out);
                out.push_str(": ");
                let inner = child(kind, key);
                // A schema with properties of its own is never squeezed into a line.
                let nested = matches!(inner, Kind::Properties)
                    && value.as_object().is_some_and(|o| !o.is_empty());
                if nested || !flow(value, inner, out, width) || !fits(out) {
                    return false;
                }
            }
            out.push('}');
        }
    }
    fits(out)
}

/// A number that YAML 1.1 and 1.2 read as the same number.
fn number(value: &serde_json::Number) -> String {
    let text = value.to_string();
    match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => {
            let point = if digits.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with(['-', '+']) {
                ""
            } else {
                "+"
            };
            format!("{digits}{point}e{sign}{exponent}")
        }
        None => text,
    }
}

/// Writes a text, without quotes where no reader of any YAML version takes it for something else.
fn text(value: &str, block: bool, out: &mut String) {
    if is_plain(value, block) {
        out.push_str(value)
    } else {
        quote(value, out)
    }
}

fn is_plain(value: &str, block: bool) -> bool {
    const READ_AS_OTHER: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$' || block && c == '/';
    let inside =
        |c: char| c.is_ascii_alphanumeric() || "_$-./".contains(c) || block && "{}".contains(c);
    value.starts_with(starts)
        && value.chars().all(inside)
        && !READ_AS_OTHER
            .iter()
            .any(|word| value.eq_ignore_ascii_case(word))
}

/// Writes a text in double quotes.
fn quote(value: &str, out: &mut String) {
    out.push('"');
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Controls, line breaks of Unicode, the byte order mark and noncharacters, which YAML does not allow, and
            // whatever would hide from those who read the file.
            c if is_misleading(c) || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
