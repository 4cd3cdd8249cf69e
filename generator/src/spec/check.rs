//! Goes through every keyword of a document in the shape of 3.0: faults are reported, what `openapiv3`
//! would lose is rewritten or reported, and what 3.1 says differently is brought into 3.0's terms.

use super::CallbackReferences;
use super::node::{Node, Object, escape};
use super::origin::Origins;
use super::rules::{self, Kind, Rule};
use super::shape::unescape;
use crate::diagnostics::{Diagnostic, Severity};
use references::{Reference, name};

mod references;
mod schema;

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
}

/// Checks and normalises the document.
pub(super) fn check(root: &mut Object, dialect: Dialect, origins: &mut Origins) -> Checked {
    let mut check = Check {
        dialect,
        origins,
        out: Vec::new(),
        path: String::new(),
        references: Vec::new(),
        callback_references: CallbackReferences::new(),
    };
    for key in ["info", "paths"] {
        if !root.contains_key(key) {
            if key == "info" {
                check.warn(
                    "missing-key",
                    "`info` is missing".into(),
                    "add `info` with `title` and `version`",
                );
            }
            root.insert(key.into(), Node::object());
        }
    }
    check.object(root, &rules::DOCUMENT);
    check.references(root);
    Checked {
        diagnostics: check.out,
        callback_references: check.callback_references,
    }
}

struct Check<'a> {
    dialect: Dialect,
    origins: &'a mut Origins,
    out: Vec<Diagnostic>,
    /// JSON pointer of the value at hand.
    path: String,
    /// Every `$ref` of the document.
    references: Vec<Reference>,
    callback_references: CallbackReferences,
}

impl Check<'_> {
    fn report(&mut self, severity: Severity, code: &'static str, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(severity, code, self.path.clone(), message).with_help(help));
    }

    fn warn(&mut self, code: &'static str, message: String, help: &str) {
        self.report(Severity::Warning, code, message, help);
    }

    fn error(&mut self, code: &'static str, message: String, help: &str) {
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

    fn wrong_type(&mut self, node: &Node, expected: &str) {
        self.error(
            "wrong-type",
            format!("expected {expected}, found {}", node.kind()),
            &format!("write {expected} here"),
        );
    }

    /// Checks a value. `false` means that it was wrong in a way that the document survives without it.
    fn value(&mut self, node: &mut Node, kind: Kind) -> bool {
        match kind {
            Kind::Any => true,
            Kind::Schema => self.schema(node),
            Kind::Text => self.text(node),
            Kind::Bool => self.boolean(node),
            Kind::OneOf(texts) => self.one_of(node, texts),
            Kind::List(kind) => match node {
                Node::Array(items) => {
                    for (index, item) in items.iter_mut().enumerate() {
                        self.at(&index.to_string(), |check| check.value(item, *kind));
                    }
                    true
                }
                other => {
                    self.wrong_type(other, "an array");
                    true
                }
            },
            Kind::Properties => self.value(node, Kind::Map(&Kind::Schema)),
            Kind::Map(_) if matches!(node, Node::Array(items) if items.is_empty()) => {
                // some languages write their empty maps so
                self.warn(
                    "empty-array",
                    "expected an object, found an empty array; it is read as an empty object"
                        .into(),
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
                other => {
                    self.wrong_type(other, "an object");
                    true
                }
            },
            Kind::Object(rule) => match node {
                Node::Object(object) => {
                    if std::ptr::eq(rule, &rules::SECURITY_SCHEME) && self.is_foreign(object) {
                        return false;
                    }
                    self.object(object, rule);
                    true
                }
                other => {
                    self.wrong_type(other, &format!("an object, the {}", rule.name));
                    true
                }
            },
            Kind::RefOr(rule) => match node {
                Node::Object(object) if object.contains_key("$ref") => {
                    self.reference(object, rule.name);
                    true
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
                            "unknown-key",
                            format!("`{key}` is no status code"),
                            "write a number such as 200, a range such as 2XX, or `default`",
                        );
                        false
                    }
                },
            ),
            Kind::Paths => self.keyed(node, "an object of path items", |check, key, value| {
                if !key.starts_with('/') {
                    check.warn(
                        "unknown-key",
                        format!("the path `{key}` does not begin with a slash"),
                        "begin the path with `/`",
                    );
                    return false;
                }
                check.value(value, Kind::RefOr(&rules::PATH_ITEM))
            }),
            Kind::Callback => {
                if let Node::Object(object) = node
                    && object.contains_key("$ref")
                {
                    self.reference(object, name(Kind::Callback));
                    let is_component = self.path.starts_with("/components/callbacks/")
                        && self.path.matches('/').count() == 3;
                    if let (false, Some(Node::String(target))) = (is_component, object.get("$ref"))
                    {
                        let (at, name) = self.path.rsplit_once('/').unwrap_or_default();
                        let entry = (unescape(name), target.clone());
                        let at = at.to_owned();
                        self.callback_references.entry(at).or_default().push(entry);
                    }
                    return is_component;
                }
                self.value(node, Kind::Map(&rules::PATH_ITEMS))
            }
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
            other => self.wrong_type(other, expected),
        }
        true
    }

    /// Checks the keys of an object of a table.
    fn object(&mut self, object: &mut Object, rule: &'static Rule) {
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
            self.warn(
                "missing-key",
                format!("the {} has neither `schema` nor `content`", rule.name),
                "add a `schema`",
            );
            object.insert("schema".into(), Node::object());
        }
        if needs_schema && object.contains_key("schema") && object.shift_remove("content").is_some()
        {
            self.at("content", |check| {
                check.warn(
                    "content-beside-schema",
                    format!("the {} has both `schema` and `content`, and can have only one; `content` is left out", rule.name),
                    "remove one of the two",
                );
            });
        }
        if rule.required.contains(&"scopes") && !object.contains_key("scopes") {
            self.warn(
                "missing-key",
                format!("the {} has no `scopes`", rule.name),
                "add `scopes: {}`",
            );
            object.insert("scopes".into(), Node::object());
        }
        for key in rule.required {
            if !object.contains_key(*key) {
                self.error(
                    "missing-key",
                    format!("the {} has no `{key}`", rule.name),
                    &format!("add `{key}`"),
                );
            }
        }
        for key in rule.wanted {
            if !object.contains_key(*key) {
                self.warn(
                    "missing-key",
                    format!("the {} has no `{key}`", rule.name),
                    &format!("add `{key}`"),
                );
                object.insert((*key).into(), "".into());
            }
        }
        object.retain(|key, value| {
            if key.starts_with("x-") {
                return true;
            }
            self.at(key, |check| {
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
                    Some((_, Kind::OneOf(texts))) if !rule.required.contains(&key.as_str()) => {
                        check.optional_text(value, texts)
                    }
                    Some((_, kind)) => check.value(value, *kind),
                    None => {
                        check.unknown_key(key, rule.name);
                        false
                    }
                }
            })
        });
    }

    fn null(&mut self, key: &str) {
        self.warn(
            "null-value",
            format!("`{key}` has no value"),
            "give it a value or remove the key",
        );
    }

    fn unknown_key(&mut self, key: &str, place: &str) {
        if self.dialect == Dialect::V3_1 && rules::NEWER.contains(&(place, key)) {
            let message = format!("`{key}` has no equivalent in OpenAPI 3.0; it is left out");
            return self.warn("unsupported-keyword", message, "");
        }
        let article = if place.starts_with(['a', 'e', 'i', 'o', 'O']) {
            "an"
        } else {
            "a"
        };
        self.warn(
            "unknown-key",
            format!("`{key}` is not a key of {article} {place}; it is left out"),
            "correct the spelling, or begin the name with `x-`",
        );
    }

    fn text(&mut self, node: &mut Node) -> bool {
        let text = match node {
            Node::String(_) => return true,
            Node::Bool(value) => value.to_string(),
            Node::Number(value) => value.to_string(),
            other => {
                self.wrong_type(other, "a string");
                return true;
            }
        };
        self.warn(
            "not-a-string",
            format!(
                "expected a string, found {}; it is read as \"{text}\"",
                node.kind()
            ),
            "put it into quotes",
        );
        *node = Node::String(text);
        true
    }

    /// Reports a text for people that is none: the document survives without it.
    fn no_prose(&mut self, node: &Node) {
        let message = format!("expected a string, found {}; it is left out", node.kind());
        self.warn("not-a-string", message, "write a string here");
    }

    fn boolean(&mut self, node: &mut Node) -> bool {
        match node {
            Node::Bool(_) => {}
            Node::String(text) if text == "true" || text == "false" => {
                let value = text == "true";
                self.warn(
                    "not-a-boolean",
                    format!("expected a boolean, found the string \"{value}\""),
                    "remove the quotes",
                );
                *node = Node::Bool(value);
            }
            other => self.wrong_type(other, "true or false"),
        }
        true
    }

    fn one_of(&mut self, node: &Node, texts: &[&str]) -> bool {
        match node {
            Node::String(text) if texts.contains(&text.as_str()) => {}
            Node::String(text) => {
                let message = format!("`{text}` is not one of {}", texts.join(", "));
                self.error("unknown-value", message, "use one of these");
            }
            other => self.wrong_type(other, "a string"),
        }
        true
    }

    /// As `one_of`, where the document says enough without it: what is unknown is left out.
    fn optional_text(&mut self, node: &mut Node, texts: &[&str]) -> bool {
        match node {
            Node::String(text) if !texts.contains(&text.as_str()) => {
                let message = format!(
                    "`{text}` is not one of {}; it is left out",
                    texts.join(", ")
                );
                self.warn("unknown-value", message, "use one of these");
                false
            }
            node => self.one_of(node, texts),
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
                    "the security scheme `{name}` has no equivalent in OpenAPI 3.0; it is left out"
                );
                check.warn("unknown-value", message, "");
            });
        }
        !known
    }

    /// Checks an object that is a reference to something other than a schema.
    fn reference(&mut self, object: &mut Object, place: &'static str) {
        object.retain(|key, value| {
            if key == "$ref" {
                self.target(value, place);
                return true;
            }
            self.at(key, |check| {
                let message = format!("`{key}` beside the `$ref` to a {place} is left out");
                check.warn(
                    "reference-sibling",
                    message,
                    "move it to the place that is referred to",
                );
            });
            false
        });
    }
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
