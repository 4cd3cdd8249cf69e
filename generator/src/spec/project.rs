//! What of a document is pinned: its facts, and on request its texts.

use std::collections::BTreeSet;

use super::canonical::child;
use super::node::{Node, Object, segments};
use super::rules::{self, Kind};

/// What an import keeps. It is the same for every import, so that two of them differ only where the
/// API does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projection {
    /// Names, types, formats, enum values, `required`, `readOnly`, `writeOnly`, `nullable`, `deprecated`,
    /// discriminators, compositions, `x-` keys, operations with parameters, bodies and success responses,
    /// and tags; no texts, examples, defaults, limits, security or error responses.
    Facts,
    /// The facts with titles, summaries, descriptions and links to documentation.
    FactsWithTexts,
}

impl Projection {
    /// Its name in the provenance file.
    pub fn name(self) -> &'static str {
        match self {
            Projection::Facts => "facts",
            Projection::FactsWithTexts => "facts-with-texts",
        }
    }

    /// The projection of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Facts, Self::FactsWithTexts]
            .into_iter()
            .find(|projection| projection.name() == name)
    }
}

const SCHEMA_TEXTS: [&str; 3] = ["title", "description", "externalDocs"];

/// Keywords that restrict or illustrate values without changing their type.
const SCHEMA_LIMITS: [&str; 16] = [
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
];

/// Reduces a checked document to the projection.
pub(super) fn project(document: &mut Object, projection: Projection) {
    Projector {
        texts: projection == Projection::FactsWithTexts,
    }
    .object(document, Kind::Object(&rules::DOCUMENT));
    drop_unused_responses(document);
}

struct Projector {
    texts: bool,
}

impl Projector {
    fn value(&self, node: &mut Node, kind: Kind) {
        match (node, kind) {
            (_, Kind::Any | Kind::Text | Kind::Bool | Kind::OneOf(_)) => {}
            (Node::Array(items), Kind::List(inner)) => {
                items.iter_mut().for_each(|item| self.value(item, *inner))
            }
            (Node::Object(object), kind) => self.object(object, kind),
            _ => {}
        }
    }

    fn object(&self, object: &mut Object, kind: Kind) {
        if matches!(kind, Kind::Responses) {
            let is_success = |key: &str| key.starts_with('2');
            let only_default = !object.keys().any(|key| is_success(key));
            object.retain(|key, _| {
                is_success(key) || key.starts_with("x-") || only_default && key == "default"
            });
        }
        object.retain(|key, value| {
            // `false` is what holds without the keyword, too.
            let implied = matches!(
                key.as_str(),
                "required" | "deprecated" | "readOnly" | "writeOnly" | "nullable"
            ) && *value == Node::Bool(false);
            let keep = self.keeps(kind, key) && !(implied && is_keyword(kind));
            if keep {
                self.value(value, child(kind, key));
            }
            keep
        });
        match kind {
            // What only carried a text is the plain reference again.
            Kind::Schema if object.len() == 1 => {
                if let Some(Node::Array(parts)) = object.get("allOf")
                    && let [Node::Object(part)] = parts.as_slice()
                    && part.len() == 1
                    && part.contains_key("$ref")
                {
                    *object = part.clone();
                }
            }
            // Without a text, but OpenAPI wants one.
            Kind::RefOr(rule)
                if rule.name == rules::RESPONSE.name && !object.contains_key("$ref") =>
            {
                object.entry("description".into()).or_insert("".into());
            }
            _ => {}
        }
    }

    fn keeps(&self, kind: Kind, key: &str) -> bool {
        if key.starts_with("x-") {
            return true;
        }
        match kind {
            Kind::Schema => {
                (self.texts || !SCHEMA_TEXTS.contains(&key)) && !SCHEMA_LIMITS.contains(&key)
            }
            Kind::Object(rule) | Kind::RefOr(rule) => match key {
                "description" | "summary" | "externalDocs" | "termsOfService" | "contact"
                | "license" => self.texts,
                "example" | "examples" | "security" | "securitySchemes" => false,
                "links" => rule.name != rules::RESPONSE.name && rule.name != "components object",
                _ => true,
            },
            _ => true,
        }
    }
}

/// Whether the keys of an object of this kind are keywords, not names.
fn is_keyword(kind: Kind) -> bool {
    matches!(kind, Kind::Object(_) | Kind::RefOr(_) | Kind::Schema)
}

/// Removes shared responses that nothing refers to any more.
fn drop_unused_responses(document: &mut Object) {
    let Some(Node::Object(mut components)) = document.shift_remove("components") else {
        return;
    };
    let responses = components.shift_remove("responses");
    if let Some(Node::Object(mut responses)) = responses {
        let mut used = BTreeSet::new();
        let mut add = |target: &str| {
            let pointer = target
                .strip_prefix("#/components/responses")
                .map(super::shape::decode);
            used.extend(pointer.and_then(|pointer| segments(&pointer).next()));
        };
        document
            .values()
            .chain(components.values())
            .for_each(|node| references(node, &mut add));
        // A response may itself refer to another one; there are few, so all of them count.
        responses
            .values()
            .for_each(|node| references(node, &mut add));
        responses.retain(|name, _| used.contains(name));
        components.insert("responses".into(), Node::Object(responses));
    }
    components.retain(|_, value| value.as_object().is_none_or(|entries| !entries.is_empty()));
    document.insert("components".into(), Node::Object(components));
}

/// Calls `found` with every reference below a node.
pub(super) fn references(node: &Node, found: &mut impl FnMut(&str)) {
    match node {
        Node::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), value) {
                    ("$ref", Node::String(target)) => found(target),
                    (_, value) => references(value, found),
                }
            }
        }
        Node::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// The name of the schema that a reference leads to or into.
pub(super) fn schema_of(target: &str) -> Option<String> {
    let pointer = super::shape::decode(target.strip_prefix("#/components/schemas")?);
    segments(&pointer).next()
}
