//! The check of schemas.

use super::{Check, Dialect};
use crate::diagnostics::Severity;
use crate::spec::node::{Node, Object};
use crate::spec::rules::{EXTERNAL_DOCS, Kind};

impl Check<'_> {
    /// Checks and normalises a schema or a reference to one.
    pub(super) fn schema(&mut self, node: &mut Node) -> bool {
        let Node::Object(schema) = node else {
            self.wrong_type(node, "a schema, which is an object");
            return true;
        };
        if schema.contains_key("$ref") {
            self.schema_reference(schema);
        }
        self.schema_keys(schema);
        true
    }

    /// `openapiv3` forgets what stands beside a `$ref`; an `allOf` with the reference as its last part
    /// says the same and keeps it.
    fn schema_reference(&mut self, schema: &mut Object) {
        if schema.len() == 1 {
            return;
        }
        let Some(target) = schema.shift_remove("$ref") else {
            return;
        };
        let reference = Node::Object(Object::from([("$ref".to_owned(), target)]));
        let parts = schema
            .entry("allOf".into())
            .or_insert_with(|| Node::Array(Vec::new()));
        if let Node::Array(parts) = parts {
            let pointer = format!("{}/allOf/{}", self.path, parts.len());
            parts.push(reference);
            self.origins.alias(pointer, &self.path);
        }
    }

    fn schema_keys(&mut self, schema: &mut Object) {
        for (key, value) in schema.iter_mut() {
            self.at(key, |check| match key.as_str() {
                "$ref" => {
                    let length = check.path.len();
                    check.path.truncate(length - "/$ref".len());
                    check.target(value);
                    check.path.push_str("/$ref");
                }
                "properties" => {
                    check.value(value, Kind::Map(&Kind::Schema));
                }
                "items" | "not" => {
                    check.schema(value);
                }
                "additionalProperties" => {
                    if !matches!(value, Node::Bool(_)) {
                        check.schema(value);
                    }
                }
                "allOf" | "oneOf" | "anyOf" => {
                    check.value(value, Kind::List(&Kind::Schema));
                }
                "externalDocs" => {
                    check.value(value, Kind::Object(&EXTERNAL_DOCS));
                }
                _ => {}
            });
        }
        let _ = (Severity::Warning, Dialect::V3_1);
    }
}
