//! The pinned specification as it is written: its YAML files, read without the generator.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_yaml::Value;

/// The schemas of all pinned documents.
pub struct Spec {
    schemas: BTreeMap<String, Value>,
    paths: Value,
}

/// What a schema says of its values.
#[derive(Clone, Copy, Debug)]
pub enum Shape<'a> {
    /// A reference to the schema with this name.
    Reference(&'a str),
    /// `type: string` with these values.
    Enum(&'a [Value]),
    /// `type` and `format` of a scalar; the format is empty where there is none.
    Scalar(&'a str, &'a str),
    /// `type: array` with this schema of the elements.
    List(&'a Value),
    /// `type: object` with this schema under `additionalProperties`.
    Map(&'a Value),
    /// `type: object` that says no more.
    Any,
}

/// A property of a schema.
#[derive(Clone, Copy, Debug)]
pub struct Property<'a> {
    /// The name in JSON.
    pub name: &'a str,
    /// What it says of its values.
    pub shape: Shape<'a>,
    /// Listed under `required`.
    pub required: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
}

impl Spec {
    /// Reads the pinned documents.
    ///
    /// # Panics
    /// If they are not what they are known to be.
    pub fn pinned() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
        let mut schemas = BTreeMap::new();
        let mut paths = Value::Null;
        for name in ["platform.yaml", "notifications.yaml"] {
            let path = folder.join(name);
            let text = fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let mut document: Value = serde_yaml::from_str(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let listed = std::mem::take(&mut document["components"]["schemas"]);
            let Value::Mapping(listed) = listed else {
                panic!("{name} has no schemas");
            };
            if name == "platform.yaml" {
                paths = document["paths"].clone();
            }
            for (name, schema) in listed {
                schemas.insert(name.as_str().expect("a name").to_owned(), schema);
            }
        }
        Self { schemas, paths }
    }

    /// The operation of a path and method as it is written.
    pub fn operation(&self, path: &str, method: &str) -> &Value {
        &self.paths[path][method]
    }

    /// How many operations there are.
    pub fn operations(&self) -> usize {
        let items = self
            .paths
            .as_mapping()
            .into_iter()
            .flat_map(|paths| paths.values());
        items
            .filter_map(Value::as_mapping)
            .map(serde_yaml::Mapping::len)
            .sum()
    }

    /// The names of all schemas.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.schemas.keys().map(String::as_str)
    }

    /// Whether the schema lists properties; others stand for any JSON value.
    pub fn is_model(&self, name: &str) -> bool {
        !self.properties(name).is_empty()
    }

    /// The properties of a schema in the document's order.
    ///
    /// # Panics
    /// If there is no such schema, or it is none of an object.
    pub fn properties(&self, name: &str) -> Vec<Property<'_>> {
        let schema = self
            .schemas
            .get(name)
            .unwrap_or_else(|| panic!("no schema {name}"));
        assert_eq!(text(schema, "type"), "object", "{name}");
        let required: Vec<&str> = list(schema, "required")
            .iter()
            .map(|name| name.as_str().expect("a name"))
            .collect();
        let Some(Value::Mapping(properties)) = schema.get("properties") else {
            return Vec::new();
        };
        properties
            .iter()
            .map(|(name, schema)| {
                let name = name.as_str().expect("a name");
                let says = |key| schema.get(key) == Some(&Value::Bool(true));
                Property {
                    name,
                    shape: shape(schema),
                    required: required.contains(&name),
                    read_only: says("readOnly"),
                    write_only: says("writeOnly"),
                    deprecated: says("deprecated"),
                }
            })
            .collect()
    }
}

/// What a schema says of its values.
///
/// # Panics
/// If it says something that the pinned specification did not when this was written.
pub fn shape(schema: &Value) -> Shape<'_> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().expect("a name");
        return Shape::Reference(name);
    }
    if let [only] = list(schema, "allOf") {
        return shape(only);
    }
    let format = text(schema, "format");
    match text(schema, "type") {
        "string" if schema.get("enum").is_some() => Shape::Enum(list(schema, "enum")),
        scalar @ ("string" | "boolean" | "integer" | "number") => Shape::Scalar(scalar, format),
        // elements of which nothing is said may be anything
        "array" => schema.get("items").map_or(Shape::Any, Shape::List),
        "object" => match schema.get("additionalProperties") {
            Some(values @ Value::Mapping(_)) => Shape::Map(values),
            _ => Shape::Any,
        },
        other => panic!("a schema of type {other:?} is not known here: {schema:?}"),
    }
}

fn text<'a>(schema: &'a Value, key: &str) -> &'a str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(schema: &'a Value, key: &str) -> &'a [Value] {
    match schema.get(key) {
        Some(Value::Sequence(values)) => values,
        _ => &[],
    }
}
