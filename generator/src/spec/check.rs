//! Goes through every keyword of a document in the shape of 3.0: faults are reported, what `openapiv3`
//! would lose is rewritten or reported, and what 3.1 says differently is brought into 3.0's terms.

use std::collections::BTreeMap;

use indexmap::IndexSet;

use super::CallbackReferences;
use super::node::{Node, Object, escape, segments};
use super::origin::Origins;
use super::rules::{self, Kind, Rule};
use super::{Source, Version, located};
use crate::diagnostics::{Code, Diagnostic, Severity};
use references::Reference;

mod enumeration;
mod references;
mod schema;

pub(crate) use enumeration::as_type;

/// Whose keywords are understood.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// OpenAPI 3.0, and Swagger 2.0 after its conversion.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
}

/// What the check of a document found.
pub(super) struct Checked {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// References to callbacks, each with its target; they are no longer in the document.
    pub(super) callback_references: CallbackReferences,
    /// The path items of components that something refers to.
    pub(super) referred_items: IndexSet<String>,
}

/// Checks and normalises the document, which was read from `files`, each with its version. What is wrong and no
/// model needs is left out; what a model needs becomes any JSON.
pub(super) fn check(
    root: &mut Object,
    dialect: Dialect,
    files: &[(&Source, Option<Version>)],
    origins: &mut Origins,
) -> Checked {
    let mut check = Check {
        dialect,
        files,
        origins,
        out: Vec::new(),
        path: String::new(),
        references: Vec::new(),
        callback_references: CallbackReferences::new(),
        referred_items: IndexSet::new(),
        removed: BTreeMap::new(),
        texts: Vec::new(),
        copies: 0,
    };
    for key in ["info", "paths"] {
        if !root.contains_key(key) {
            if key == "info" {
                check.warn(
                    Code::MissingKey,
                    "`info` is missing".into(),
                    "add `info` with `title` and `version`",
                );
            }
            root.insert(key.into(), Node::object());
        }
    }
    check.object(root, &rules::DOCUMENT);
    for key in ["info", "paths"] {
        root.entry(key.into()).or_insert_with(Node::object);
    }
    for key in rules::INFO.wanted {
        if let Some(Node::Object(info)) = root.get_mut("info") {
            info.entry((*key).into()).or_insert_with(|| "".into());
        }
    }
    check.references(root);
    check.spelt_texts(root);
    let Check {
        out,
        removed,
        origins,
        callback_references,
        referred_items,
        ..
    } = check;
    let diagnostics = out
        .into_iter()
        .map(|diagnostic| located(diagnostic, origins))
        .collect();
    let behind = close_gaps(root, &removed);
    origins.close_gaps(&removed, &behind);
    Checked {
        diagnostics,
        callback_references,
        referred_items,
    }
}

/// Takes what was left out of arrays, by their pointers, out of them. Returns the places of the elements that move up.
fn close_gaps(root: &mut Object, removed: &BTreeMap<String, Vec<usize>>) -> Vec<String> {
    let mut behind = Vec::new();
    let mut arrays: Vec<(&String, &Vec<usize>)> = removed.iter().collect();
    // the inner ones first, since their pointers name the places before
    arrays.sort_by_key(|(array, _)| std::cmp::Reverse(array.matches('/').count()));
    for (array, indices) in arrays {
        if let Some(Node::Array(items)) = at_pointer(root, array) {
            let first = indices.first().copied().unwrap_or_default();
            let mut index = 0;
            items.retain(|_| {
                let is_kept = indices.binary_search(&index).is_err();
                if is_kept && index > first {
                    behind.push(format!("{array}/{index}"));
                }
                index += 1;
                is_kept
            });
        }
    }
    behind
}

/// The value at a pointer, to change it.
pub(super) fn at_pointer<'a>(root: &'a mut Object, pointer: &str) -> Option<&'a mut Node> {
    let rest = pointer.strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    let first = segments(&pointer[..=end]).next()?;
    root.get_mut(&first)?.pointer_mut(&rest[end..])
}

struct Check<'a> {
    dialect: Dialect,
    /// The documents and overlays by number, and the versions of the documents.
    files: &'a [(&'a Source, Option<Version>)],
    origins: &'a mut Origins,
    out: Vec<Diagnostic>,
    /// JSON pointer of the value at hand.
    path: String,
    /// Every `$ref` of the document.
    references: Vec<Reference>,
    callback_references: CallbackReferences,
    referred_items: IndexSet<String>,
    /// By the pointer of an array: which of its elements are left out, in ascending order. Until the end null stands in
    /// their place, so that every pointer stays true.
    removed: BTreeMap<String, Vec<usize>>,
    /// Where a number or boolean became a text: its place now, and the one that it had.
    texts: Vec<(String, String)>,
    /// How many values may still be copied to where references lead to them.
    copies: usize,
}

impl Check<'_> {
    fn report(&mut self, severity: Severity, code: Code, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(severity, code, self.path.clone(), message).with_help(help));
    }

    fn warn(&mut self, code: Code, message: String, help: &str) {
        self.report(Severity::Warning, code, message, help);
    }

    fn error(&mut self, code: Code, message: String, help: &str) {
        self.report(Severity::Error, code, message, help);
    }

    /// Runs `step` with the pointer extended by `key`.
    fn at<T>(&mut self, key: &str, step: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push('/');
        if key.contains(['~', '/']) {
            self.path.push_str(&escape(key));
        } else {
            self.path.push_str(key);
        }
        let result = step(self);
        self.path.truncate(length);
        result
    }

    /// Whether the place at hand was written as Swagger 2.0.
    fn is_swagger(&self) -> bool {
        let (file, _) = self.origins.find(&self.path);
        matches!(self.files.get(file), Some((_, Some(Version::Swagger))))
    }

    /// Reports a value of a wrong type, which the document survives without: `false`. Only where the schemas
    /// themselves cannot be found it does not.
    fn wrong_type(&mut self, node: &Node, expected: &str) -> bool {
        if matches!(self.path.as_str(), "/components" | "/components/schemas") {
            let message = format!("expected {expected}, found {}", node.kind());
            self.error(Code::WrongType, message, &format!("use {expected} here"));
            return true;
        }
        if *node == Node::Null {
            let key = segments(&self.path).last().unwrap_or_default();
            self.null(&key);
            return false;
        }
        let message = format!("expected {expected}, found {}; it is ignored", node.kind());
        self.warn(
            Code::WrongType,
            message,
            &amend(&format!("use {expected} here")),
        );
        false
    }

    /// Checks a value. `false` means that it is wrong, and reported, and to be left out.
    fn value(&mut self, node: &mut Node, kind: Kind) -> bool {
        if *node == Node::Null && !matches!(kind, Kind::Any | Kind::Schema) {
            return self.wrong_type(node, "a value");
        }
        match kind {
            Kind::Any => true,
            Kind::Schema => self.schema(node),
            Kind::Text => self.text(node),
            Kind::Bool => self.boolean(node),
            Kind::OneOf(texts) => self.one_of(node, texts),
            Kind::List(kind) => match node {
                Node::Array(items) => {
                    for (index, item) in items.iter_mut().enumerate() {
                        let is_kept = self.at(&index.to_string(), |check| {
                            if *item == Node::Null && !matches!(*kind, Kind::Any | Kind::Schema) {
                                check.no_element();
                                return false;
                            }
                            check.value(item, *kind)
                        });
                        if !is_kept {
                            *item = Node::Null;
                            self.remove_element(self.path.clone(), index);
                        }
                    }
                    true
                }
                other => self.wrong_type(other, "an array"),
            },
            Kind::Properties => self.value(node, Kind::Map(&Kind::Schema)),
            Kind::Map(_) if matches!(node, Node::Array(items) if items.is_empty()) => {
                // some languages write their empty maps so
                self.warn(
                    Code::EmptyArray,
                    "expected an object, found an empty array; treated as an empty object".into(),
                    "write `{}` here",
                );
                *node = Node::object();
                true
            }
            Kind::Map(kind) => match node {
                Node::Object(entries) => {
                    self.entries(entries, |check, _, value| check.value(value, *kind));
                    true
                }
                other => self.wrong_type(other, "an object"),
            },
            Kind::Object(rule) => match node {
                Node::Object(object) => {
                    if std::ptr::eq(rule, &rules::SECURITY_SCHEME) && self.is_foreign(object) {
                        return false;
                    }
                    self.object(object, rule)
                }
                other => self.wrong_type(other, &format!("an object, the {}", rule.name)),
            },
            Kind::RefOr(rule) => match node {
                Node::Object(object) if object.contains_key("$ref") => {
                    self.reference(object, rule.name, kind)
                }
                _ => self.value(node, Kind::Object(rule)),
            },
            Kind::Responses => self.keyed(
                node,
                "an object of responses by status code",
                |check, key, value| match status_code(key) {
                    true => check.value(value, Kind::RefOr(&rules::RESPONSE)),
                    false => {
                        check.warn(
                            Code::UnknownKey,
                            format!("`{key}` is not a status code"),
                            "use a number such as 200, a range such as 2XX, or `default`",
                        );
                        false
                    }
                },
            ),
            Kind::Paths => self.keyed(node, "an object of path items", |check, key, value| {
                if !key.starts_with('/') {
                    check.warn(
                        Code::UnknownKey,
                        format!("the path `{key}` does not begin with a slash"),
                        "begin the path with `/`",
                    );
                    return false;
                }
                check.value(value, Kind::RefOr(&rules::PATH_ITEM))
            }),
            Kind::Callback => match node {
                Node::Object(object) if object.contains_key("$ref") => {
                    self.reference(object, "callback", kind)
                }
                _ => self.value(node, Kind::Map(&rules::PATH_ITEMS)),
            },
        }
    }

    /// Checks the entries of an object whose keys are names; those for which `step` says so are removed.
    fn entries(
        &mut self,
        entries: &mut Object,
        mut step: impl FnMut(&mut Self, &str, &mut Node) -> bool,
    ) {
        entries.retain(|key, value| self.at(key, |check| step(check, key, value)));
    }

    /// As `entries`, for objects that may have extensions beside the names.
    fn keyed(
        &mut self,
        node: &mut Node,
        expected: &str,
        mut step: impl FnMut(&mut Self, &str, &mut Node) -> bool,
    ) -> bool {
        match node {
            Node::Object(entries) => {
                self.entries(entries, |check, key, value| {
                    key.starts_with("x-") || step(check, key, value)
                });
            }
            other => return self.wrong_type(other, expected),
        }
        true
    }

    /// Notes that an element of an array is left out.
    fn remove_element(&mut self, array: String, index: usize) {
        let indices = self.removed.entry(array).or_default();
        if let Err(place) = indices.binary_search(&index) {
            indices.insert(place, index);
        }
    }

    /// Checks the keys of an object of a table; `false` where it means nothing without what is missing or wrong in it.
    fn object(&mut self, object: &mut Object, rule: &'static Rule) -> bool {
        let special = std::ptr::from_ref(rule);
        let needs_schema =
            std::ptr::eq(special, &rules::PARAMETER) || std::ptr::eq(special, &rules::HEADER);
        if needs_schema && object.contains_key("schema") && object.shift_remove("content").is_some()
        {
            self.at("content", |check| {
                check.warn(
                    Code::ContentBesideSchema,
                    format!("the {} has both `schema` and `content`, but only one is allowed; `content` is ignored", rule.name),
                    "remove one of the two",
                );
            });
        }
        let mut is_whole = true;
        object.retain(|key, value| {
            if key.starts_with("x-") {
                return true;
            }
            let is_kept = self.at(key, |check| {
                let is_newer =
                    check.dialect == Dialect::V3_0 && rules::SINCE_3_1.contains(&(rule.name, key));
                match rule.keys.iter().find(|(name, _)| name == key) {
                    Some(_) if is_newer => {
                        check.unknown_key(key, rule.name);
                        false
                    }
                    Some((_, Kind::Any)) => true,
                    Some(_) if *value == Node::Null => {
                        check.null(key);
                        false
                    }
                    Some((_, Kind::Text)) if is_prose(key, value) => {
                        check.no_prose(value);
                        // without it the object would not be whole
                        *value = "".into();
                        true
                    }
                    Some((_, kind)) => check.value(value, *kind),
                    None => {
                        check.unknown_key(key, rule.name);
                        false
                    }
                }
            });
            is_whole &= is_kept || !rule.required.contains(&key.as_str());
            is_kept
        });
        // what is wrong in it was reported at its own place
        is_whole && self.complete(object, rule)
    }

    /// Adds what an object of a table must have and the document survives without; `false` where it does not.
    fn complete(&mut self, object: &mut Object, rule: &'static Rule) -> bool {
        let special = std::ptr::from_ref(rule);
        if std::ptr::eq(special, &rules::OPERATION) && !object.contains_key("responses") {
            object.insert("responses".into(), Node::object());
        }
        if std::ptr::eq(special, &rules::RESPONSE) && !object.contains_key("description") {
            object.insert("description".into(), "".into());
        }
        let needs_schema =
            std::ptr::eq(special, &rules::PARAMETER) || std::ptr::eq(special, &rules::HEADER);
        if needs_schema && !object.contains_key("schema") && !object.contains_key("content") {
            let (message, help) = if self.is_swagger() {
                (format!("the {} has no `type`", rule.name), "add a `type`")
            } else {
                (
                    format!("the {} has neither `schema` nor `content`", rule.name),
                    "add a `schema`",
                )
            };
            self.warn(Code::MissingKey, message, help);
            object.insert("schema".into(), Node::object());
        }
        if std::ptr::eq(special, &rules::PARAMETER) {
            self.style(object);
        }
        let names_operation = ["operationRef", "operationId"]
            .iter()
            .any(|key| object.contains_key(*key));
        if std::ptr::eq(special, &rules::LINK) && !names_operation {
            self.warn(
                Code::MissingKey,
                "the link has neither `operationRef` nor `operationId`; it is ignored".into(),
                &amend("add `operationId`"),
            );
            return false;
        }
        if rule.required.contains(&"scopes") && !object.contains_key("scopes") {
            self.warn(
                Code::MissingKey,
                format!("the {} has no `scopes`", rule.name),
                "add `scopes: {}`",
            );
            object.insert("scopes".into(), Node::object());
        }
        let of_type = match object.get("type").and_then(Node::as_str) {
            Some(name) if std::ptr::eq(special, &rules::SECURITY_SCHEME) => match name {
                "apiKey" => &["name", "in"][..],
                "http" => &["scheme"],
                "oauth2" => &["flows"],
                "openIdConnect" => &["openIdConnectUrl"],
                _ => &[],
            },
            _ => &[],
        };
        for key in rule.required.iter().chain(of_type) {
            if !object.contains_key(*key) {
                self.warn(
                    Code::MissingKey,
                    format!("the {} has no `{key}`; it is ignored", rule.name),
                    &amend(&format!("add `{key}`")),
                );
                return false;
            }
        }
        for key in rule.wanted {
            if !object.contains_key(*key) {
                self.warn(
                    Code::MissingKey,
                    format!("the {} has no `{key}`", rule.name),
                    &format!("add `{key}`"),
                );
                object.insert((*key).into(), "".into());
            }
        }
        true
    }

    /// Leaves out a `style` that parameters at this place cannot have.
    fn style(&mut self, parameter: &mut Object) {
        let styles: &[&str] = match parameter.get("in").and_then(Node::as_str) {
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("path") => &["simple", "label", "matrix"],
            Some("cookie") => &["form"],
            _ => &["simple"],
        };
        if let Some(style) = parameter.get("style")
            && !self.at("style", |check| check.one_of(style, styles))
        {
            parameter.shift_remove("style");
        }
    }

    fn null(&mut self, key: &str) {
        self.warn(
            Code::NullValue,
            format!("`{key}` has no value"),
            "give it a value or remove the key",
        );
    }

    fn no_element(&mut self) {
        let message = "the element has no value; it is ignored".into();
        self.warn(Code::NullValue, message, "give it a value or remove it");
    }

    fn unknown_key(&mut self, key: &str, place: &str) {
        let is_newer =
            rules::NEWER.contains(&(place, key)) || rules::SINCE_3_1.contains(&(place, key));
        if !self.is_swagger() && is_newer {
            let message = format!("`{key}` has no equivalent in OpenAPI 3.0; it is ignored");
            return self.warn(Code::UnsupportedKeyword, message, "");
        }
        let article = if place.starts_with(['a', 'e', 'i', 'o', 'O']) {
            "an"
        } else {
            "a"
        };
        self.warn(
            Code::UnknownKey,
            format!("`{key}` is not a key of {article} {place}; it is ignored"),
            "correct the spelling, or begin the name with `x-`",
        );
    }

    fn text(&mut self, node: &mut Node) -> bool {
        let text = match node {
            Node::String(_) => return true,
            Node::Bool(value) => value.to_string(),
            Node::Number(value) => value.to_string(),
            other => return self.wrong_type(other, "a string"),
        };
        self.warn(
            Code::NotAString,
            format!(
                "expected a string, found {}; treated as \"{text}\"",
                node.kind()
            ),
            "quote it",
        );
        *node = Node::String(text);
        true
    }

    /// Reports a text for people that is none: the document survives without it.
    fn no_prose(&mut self, node: &Node) {
        let message = format!("expected a string, found {}; it is ignored", node.kind());
        self.warn(Code::NotAString, message, "use a string here");
    }

    fn boolean(&mut self, node: &mut Node) -> bool {
        match node {
            Node::Bool(_) => {}
            Node::String(text) if text == "true" || text == "false" => {
                let value = text == "true";
                self.warn(
                    Code::NotABoolean,
                    format!("expected a boolean, found the string \"{value}\""),
                    "remove the quotes",
                );
                *node = Node::Bool(value);
            }
            other => return self.wrong_type(other, "true or false"),
        }
        true
    }

    fn one_of(&mut self, node: &Node, texts: &[&str]) -> bool {
        match node {
            Node::String(text) if texts.contains(&text.as_str()) => true,
            Node::String(text) => {
                let message = format!("`{text}` is not one of {}; it is ignored", texts.join(", "));
                self.warn(Code::UnknownValue, message, "use one of these");
                false
            }
            other => self.wrong_type(other, "a string"),
        }
    }

    /// Whether a security scheme is of a type that 3.0 does not know. It says nothing about models, so
    /// that the document survives without it.
    fn is_foreign(&mut self, scheme: &Object) -> bool {
        let Some(Node::String(name)) = scheme.get("type") else {
            return false;
        };
        let known = rules::SECURITY_SCHEME.keys.iter().any(
            |(key, kind)| matches!(kind, Kind::OneOf(texts) if *key == "type" && texts.contains(&name.as_str())),
        );
        if !known {
            self.at("type", |check| {
                let message = format!(
                    "the security scheme `{name}` has no equivalent in OpenAPI 3.0; it is ignored"
                );
                check.warn(Code::UnknownValue, message, "");
            });
        }
        !known
    }

    /// Checks an object that is a reference to something other than a schema.
    fn reference(&mut self, object: &mut Object, place: &str, wanted: Kind) -> bool {
        object.retain(|key, value| {
            if key == "$ref" {
                return self.target(value, wanted);
            }
            self.at(key, |check| {
                let message = format!("`{key}` next to the `$ref` to a {place} is ignored");
                check.warn(
                    Code::ReferenceSibling,
                    message,
                    "move it to the target of the reference",
                );
            });
            false
        });
        object.contains_key("$ref")
    }
}

/// A help that names the way to repair a document that is not one's own.
fn amend(help: &str) -> String {
    format!("{help}, or amend the document with `--overlay`")
}

/// Whether `value` is an object or array where a text for people should be.
fn is_prose(key: &str, value: &Node) -> bool {
    matches!(key, "description" | "summary" | "title")
        && matches!(value, Node::Object(_) | Node::Array(_))
}

fn status_code(key: &str) -> bool {
    let bytes = key.as_bytes();
    key == "default"
        || bytes.len() == 3
            && bytes[0].is_ascii_digit()
            && bytes[0] != b'0'
            && (bytes[1..].iter().all(u8::is_ascii_digit) || bytes[1..].eq_ignore_ascii_case(b"xx"))
}
