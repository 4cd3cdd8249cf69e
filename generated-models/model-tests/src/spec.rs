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
    /// What no documents are made of here: unions, models without names, enums of numbers, and whatever a later version of the document brings.
    /// The generator's fixtures show what becomes of such schemas.
    Other,
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

    /// Whether the schema is of an object and of nothing else, so that all that it says is in its properties.
    pub fn is_plain(&self, name: &str) -> bool {
        self.schemas
            .get(name)
            .is_some_and(|schema| text(schema, "type") == "object" && !is_union(schema))
    }

    /// Whether values of a shape have a part of which no documents are made here.
    fn is_other(&self, of: Shape<'_>) -> bool {
        match of {
            Shape::Other => true,
            Shape::Reference(name) => !self.is_plain(name),
            Shape::List(inner) | Shape::Map(inner) => self.is_other(shape(inner)),
            Shape::Enum(_) | Shape::Scalar(..) | Shape::Any => false,
        }
    }

    /// The properties of a schema in the document's order.
    ///
    /// # Panics
    /// If there is no such schema.
    pub fn properties(&self, name: &str) -> Vec<Property<'_>> {
        let schema = self
            .schemas
            .get(name)
            .unwrap_or_else(|| panic!("no schema {name}"));
        if !self.is_plain(name) {
            return Vec::new();
        }
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
                let of = shape(schema);
                Property {
                    name,
                    shape: if self.is_other(of) { Shape::Other } else { of },
                    required: required.contains(&name),
                    read_only: says("readOnly"),
                    write_only: says("writeOnly"),
                    deprecated: says("deprecated"),
                }
            })
            .collect()
    }
}

/// What a schema says of its values. Formats that mean nothing for the type are left out.
pub fn shape(schema: &Value) -> Shape<'_> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().expect("a name");
        return Shape::Reference(name);
    }
    if let [only] = list(schema, "allOf") {
        return shape(only);
    }
    let values = list(schema, "enum");
    match text(schema, "type") {
        _ if is_union(schema) => Shape::Other,
        "string" if !values.is_empty() && values.iter().all(Value::is_string) => {
            Shape::Enum(values)
        }
        _ if !values.is_empty() => Shape::Other,
        "string" => match text(schema, "format") {
            format @ ("date" | "date-time" | "local-date-time") => Shape::Scalar("string", format),
            _ => Shape::Scalar("string", ""),
        },
        "boolean" => Shape::Scalar("boolean", ""),
        scalar @ ("integer" | "number") => match (scalar, text(schema, "format")) {
            // what decides between the integers are limits as well
            _ if schema.get("maximum").is_some() => Shape::Other,
            (_, "int32") => Shape::Scalar("integer", "int32"),
            ("integer", "int64" | "") | ("number", "int64") => Shape::Scalar("integer", "int64"),
            ("number", "double" | "float" | "") => Shape::Scalar("number", ""),
            _ => Shape::Other,
        },
        // elements of which nothing is said may be anything
        "array" => schema.get("items").map_or(Shape::Any, Shape::List),
        // a model without a name of its own
        "object" if schema.get("properties").is_some() => Shape::Other,
        "object" => match schema.get("additionalProperties") {
            Some(values @ Value::Mapping(_)) => Shape::Map(values),
            _ => Shape::Any,
        },
        _ => Shape::Other,
    }
}

/// Whether a schema says of its values that they are of one of several others.
fn is_union(schema: &Value) -> bool {
    ["oneOf", "anyOf", "allOf", "discriminator", "not"]
        .iter()
        .any(|key| schema.get(key).is_some())
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
