//! The check of schemas.

use super::{Check, Dialect, amend, is_prose};
use crate::diagnostics::Code;
use crate::spec::node::{Node, Object};
use crate::spec::rules::{DISCRIMINATOR, EXTERNAL_DOCS, Kind};

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

/// Keywords of JSON Schema that 3.0 does not have and that say something 3.0 cannot say.
const NEWER: [&str; 21] = [
    "$schema",
    "$dynamicRef",
    "$comment",
    "$defs",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
    "definitions",
];

/// Keywords that mean something for values of some types only, with those types.
const OF_TYPES: [(&str, &[&str]); 17] = [
    ("format", &["string", "number", "integer"]),
    ("properties", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("minimum", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("exclusiveMinimum", &["number", "integer"]),
    ("exclusiveMaximum", &["number", "integer"]),
    ("multipleOf", &["number", "integer"]),
];

impl Check<'_> {
    /// Checks and normalises a schema or a reference to one.
    pub(super) fn schema(&mut self, node: &mut Node) -> bool {
        if let Node::Bool(any) = &*node {
            let any = *any;
            self.newer_only("", "a schema that is true or false");
            *node = if any {
                Node::object()
            } else {
                Node::Object(Object::from([("not".to_owned(), Node::object())]))
            };
        }
        let Node::Object(schema) = node else {
            self.no_schema(node);
            *node = Node::object();
            return true;
        };
        self.newer(schema);
        if schema.contains_key("$ref") {
            self.schema_reference(schema);
        }
        self.schema_keys(schema);
        self.enumeration(schema);
        self.misplaced(schema);
        true
    }

    /// Reports what is no schema and read as any JSON.
    fn no_schema(&mut self, node: &Node) {
        let (code, message, help) = match node {
            Node::Null => (
                Code::NullValue,
                "there is no schema here; it becomes any JSON value".to_owned(),
                "add a schema, or remove the key".to_owned(),
            ),
            Node::Array(_) if self.path.ends_with("/items") => (
                Code::ItemsList,
                "a list of schemas in `items` is not supported; the elements become any JSON value"
                    .to_owned(),
                amend("use one schema for all elements"),
            ),
            other => (
                Code::WrongType,
                format!(
                    "expected a schema object, found {}; it becomes any JSON value",
                    other.kind()
                ),
                amend("use a schema here"),
            ),
        };
        self.warn(code, message, &help);
    }

    /// `openapiv3` forgets what stands beside a `$ref`; an `allOf` with the reference as its last part
    /// says the same and keeps it.
    fn schema_reference(&mut self, schema: &mut Object) {
        if schema.len() == 1 || !matches!(schema.get("allOf"), None | Some(Node::Array(_))) {
            return;
        }
        let Some(target) = schema.shift_remove("$ref") else {
            return;
        };
        let reference = Node::Object(Object::from([("$ref".to_owned(), target)]));
        if let Node::Array(parts) = schema
            .entry("allOf".into())
            .or_insert_with(|| Node::Array(Vec::new()))
        {
            let pointer = format!("{}/allOf/{}", self.path, parts.len());
            parts.push(reference);
            self.origins.alias(pointer, &self.path);
        }
    }

    fn schema_keys(&mut self, schema: &mut Object) {
        schema.retain(|key, value| {
            if key == "$ref" {
                return self.target(value, Kind::Schema);
            }
            self.at(key, |check| check.schema_key(key, value))
        });
    }

    /// Checks one keyword; `false` removes it.
    fn schema_key(&mut self, key: &str, value: &mut Node) -> bool {
        if key.starts_with("x-") || matches!(key, "default" | "example") {
            return true;
        }
        if *value == Node::Null && !matches!(key, "items" | "additionalProperties" | "not") {
            self.null(key);
            return false;
        }
        match key {
            "type" => self.type_name(value),
            "title" | "description" if is_prose(key, value) => {
                self.no_prose(value);
                false
            }
            "format" | "title" | "description" | "pattern" => self.text(value),
            "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems"
            | "exclusiveMinimum" | "exclusiveMaximum" => self.boolean(value),
            "properties" => self.value(value, Kind::Properties),
            "items" | "not" => self.schema(value),
            "additionalProperties" if matches!(value, Node::Bool(_)) => true,
            "additionalProperties" => self.schema(value),
            "allOf" | "oneOf" | "anyOf" => self.value(value, Kind::List(&Kind::Schema)),
            "enum" => match value {
                Node::Array(values) => {
                    if values.is_empty() {
                        self.warn(
                            Code::EmptyEnum,
                            "the `enum` has no values; it is ignored".into(),
                            "add the values, or remove `enum`",
                        );
                    }
                    !values.is_empty()
                }
                other => self.wrong_type(other, "an array of values"),
            },
            "required" => match value {
                Node::Bool(_) => {
                    let message = "`required` of a schema is a list of its properties; true or false is left out".into();
                    self.warn(
                        Code::MisplacedKeyword,
                        message,
                        "list the property in `required` of the object that contains it",
                    );
                    false
                }
                _ => self.value(value, Kind::List(&Kind::Text)),
            },
            "discriminator" => self.value(value, Kind::Object(&DISCRIMINATOR)),
            "externalDocs" => self.value(value, Kind::Object(&EXTERNAL_DOCS)),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => {
                match value {
                    // The number of bytes or items of anything fits 32 bits; larger limits limit nothing.
                    Node::Number(number)
                        if number
                            .as_u64()
                            .is_some_and(|limit| usize::try_from(limit).is_ok()) =>
                    {
                        true
                    }
                    Node::Number(number) => {
                        let whole = number
                            .as_f64()
                            .filter(|limit| limit.fract() == 0.0 && (0.0..1e15).contains(limit));
                        if let Some(limit) = whole {
                            *value = Node::Number((limit as u64).into());
                            return true;
                        }
                        let message = format!(
                            "`{key}` is {number}, which is not a supported integer; it is ignored"
                        );
                        self.warn(Code::Limit, message, "use a non-negative integer");
                        false
                    }
                    other => self.no_limit(other, "an integer"),
                }
            }
            "minimum" | "maximum" | "multipleOf" => {
                matches!(value, Node::Number(_)) || self.no_limit(value, "a number")
            }
            "xml" => {
                self.warn(
                    Code::IgnoredKeyword,
                    "`xml` has no effect on models decoded from JSON; it is ignored".into(),
                    "",
                );
                false
            }
            // the names that they give were read before
            "$id" | "$anchor" | "$dynamicAnchor" => false,
            key if NEWER.contains(&key) => {
                let version = if self.is_swagger() {
                    "Swagger 2.0"
                } else {
                    "OpenAPI 3.0"
                };
                let message = format!("`{key}` has no equivalent in {version}; it is ignored");
                self.warn(
                    Code::UnsupportedKeyword,
                    message,
                    &format!("use keywords of {version} instead"),
                );
                false
            }
            key => {
                self.unknown_key(key, "schema");
                false
            }
        }
    }

    /// A limit that is no number: no model depends on it, so that the document survives without it.
    fn no_limit(&mut self, value: &Node, expected: &str) -> bool {
        let message = format!("expected {expected}, found {}; it is ignored", value.kind());
        self.warn(
            Code::Limit,
            message,
            &format!("use {expected} here, without quotes"),
        );
        false
    }

    fn type_name(&mut self, value: &Node) -> bool {
        match value {
            Node::String(name) if TYPES.contains(&name.as_str()) => {}
            Node::String(name) => {
                let message = format!("`{name}` is not a type; it becomes any JSON value");
                self.warn(
                    Code::UnknownValue,
                    message,
                    "use string, number, integer, boolean, array or object",
                );
                return false;
            }
            other => return self.wrong_type(other, "a string, the name of a type"),
        }
        true
    }

    /// Reports keywords that mean nothing for the schema's type. They stay, and lowering sees them.
    fn misplaced(&mut self, schema: &Object) {
        let Some(name) = schema.get("type").and_then(Node::as_str).map(str::to_owned) else {
            return;
        };
        for (key, types) in OF_TYPES {
            if schema.contains_key(key) && !types.contains(&name.as_str()) {
                self.at(key, |check| {
                    let message = format!("`{key}` has no effect on the type {name}");
                    check.warn(
                        Code::MisplacedKeyword,
                        message,
                        "remove it, or correct `type`",
                    );
                });
            }
        }
    }

    /// Brings what 3.1 says differently into 3.0's terms; people write some of it in 3.0 as well.
    fn newer(&mut self, schema: &mut Object) {
        self.type_list(schema);
        self.null_part(schema);
        if let Some(value) = schema.shift_remove("const") {
            self.newer_only("const", "");
            self.origins.alias(
                format!("{}/enum", self.path),
                &format!("{}/const", self.path),
            );
            self.origins.alias(
                format!("{}/enum/0", self.path),
                &format!("{}/const", self.path),
            );
            if !schema.contains_key("type") {
                let name = match &value {
                    Node::String(_) => Some("string"),
                    Node::Bool(_) => Some("boolean"),
                    Node::Number(number) if number.is_i64() => Some("integer"),
                    Node::Number(_) => Some("number"),
                    _ => None,
                };
                schema.extend(name.map(|name| ("type".to_owned(), Node::from(name))));
            }
            schema.insert("enum".into(), Node::Array(vec![value]));
        }
        if let Some(Node::Array(examples)) = schema.get("examples") {
            let examples = examples.clone();
            self.newer_only("examples", "a list");
            schema.shift_remove("examples");
            if let Some(first) = examples.first() {
                schema
                    .entry("example".into())
                    .or_insert_with(|| first.clone());
            }
            if examples.len() > 1 {
                schema.insert("x-examples".into(), Node::Array(examples));
            }
        }
        for (exclusive, inclusive) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if let Some(Node::Number(limit)) = schema.get(exclusive) {
                let limit = limit.clone();
                self.newer_only(exclusive, "a number");
                let other = schema.get(inclusive).cloned();
                // Of two limits on one side the tighter one holds.
                let tighter = match other {
                    Some(Node::Number(other)) => match (limit.as_f64(), other.as_f64()) {
                        (Some(limit), Some(other)) if exclusive == "exclusiveMinimum" => {
                            limit >= other
                        }
                        (Some(limit), Some(other)) => limit <= other,
                        _ => true,
                    },
                    _ => true,
                };
                if tighter {
                    schema.insert(inclusive.into(), Node::Number(limit));
                    schema.insert(exclusive.into(), true.into());
                } else {
                    schema.shift_remove(exclusive);
                }
            }
        }
    }

    fn newer_only(&mut self, key: &str, what: &str) {
        if self.dialect == Dialect::V3_1 {
            return;
        }
        let subject = match (key, what) {
            ("", what) => what.to_owned(),
            (key, "") => format!("`{key}`"),
            (key, what) => format!("`{key}` as {what}"),
        };
        let message = format!("{subject} belongs to OpenAPI 3.1; treated as in OpenAPI 3.1");
        let length = self.path.len();
        if !key.is_empty() {
            self.path.push('/');
            self.path.push_str(key);
        }
        let help = if self.is_swagger() {
            "use the Swagger 2.0 form"
        } else {
            "declare `openapi: 3.1.0`, or use the 3.0 form"
        };
        self.warn(Code::NewerVersion, message, help);
        self.path.truncate(length);
    }

    /// `type: [T, "null"]` is `nullable`; several other types have no equivalent.
    fn type_list(&mut self, schema: &mut Object) {
        let names: Vec<Node> = match schema.get("type") {
            Some(Node::Array(names)) => names.clone(),
            Some(Node::String(name)) if name == "null" => vec!["null".into()],
            _ => return,
        };
        self.newer_only("type", "a list or null");
        let null = Node::from("null");
        if names.contains(&null) {
            schema.insert("nullable".into(), true.into());
        }
        let others: Vec<Node> = names.into_iter().filter(|name| *name != null).collect();
        match others.as_slice() {
            [] => {
                schema.shift_remove("type");
                schema
                    .entry("enum".into())
                    .or_insert_with(|| Node::Array(vec![Node::Null]));
            }
            [name] => {
                schema.insert("type".into(), name.clone());
                self.origins.alias(
                    format!("{}/type", self.path),
                    &format!("{}/type", self.path),
                );
            }
            _ => {
                schema.shift_remove("type");
                self.at("type", |check| {
                    let message =
                        "several types have no equivalent in OpenAPI 3.0; it becomes any JSON value"
                            .into();
                    let help = if check.is_swagger() {
                        "use a single type"
                    } else {
                        "use `oneOf` with one schema per type"
                    };
                    check.warn(Code::UnsupportedKeyword, message, help);
                });
            }
        }
    }

    /// `anyOf: [S, {type: "null"}]` is S with `nullable`.
    fn null_part(&mut self, schema: &mut Object) {
        for key in ["anyOf", "oneOf"] {
            let Some(Node::Array(parts)) = schema.get(key) else {
                continue;
            };
            let is_null = |part: &Node| {
                part.as_object().is_some_and(|part| part.len() == 1)
                    && part.get("type").and_then(Node::as_str) == Some("null")
            };
            let kept: Vec<(usize, Node)> = parts
                .iter()
                .cloned()
                .enumerate()
                .filter(|(_, part)| !is_null(part))
                .collect();
            if kept.len() == parts.len() || kept.is_empty() {
                continue;
            }
            self.newer_only(key, "a choice with null");
            schema.insert("nullable".into(), true.into());
            // A single part that remains is all that the schema is.
            let single = kept.len() == 1 && !schema.contains_key("allOf");
            let target = if single { "allOf" } else { key };
            for (index, (from, _)) in kept.iter().enumerate() {
                self.origins.alias(
                    format!("{}/{target}/{index}", self.path),
                    &format!("{}/{key}/{from}", self.path),
                );
            }
            let parts = Node::Array(kept.into_iter().map(|(_, part)| part).collect());
            schema.shift_remove(key);
            schema.insert(target.into(), parts);
        }
    }
}
