//! Documents made from the specification: every property set, in the order and with the texts that a model is written
//! with.

use crate::json::Json;
use crate::spec::{Property, Shape, Spec, shape};

/// How deep models stand in each other with all their properties; deeper ones are empty.
pub const DEPTH: usize = 3;

/// What a document is to contain besides what the specification says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Which of its values an enum takes, counted from the first and around.
    pub turn: usize,
    /// Where every object has properties that its schema does not list.
    pub unknown_properties: Option<Place>,
    /// Whether every enum has a value that its schema does not list.
    pub unknown_values: bool,
}

/// Where something stands in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before the listed properties.
    Front,
    /// After them.
    Back,
}

/// A document of the schema with every property set.
pub fn full(spec: &Spec, schema: &str, style: Style) -> Json {
    Builder { spec, style }.schema(schema, DEPTH)
}

/// How many documents it takes to show every value of the enums that stand directly in the properties of a schema.
pub fn turns(spec: &Spec, schema: &str) -> usize {
    let lengths = spec
        .properties(schema)
        .into_iter()
        .filter_map(|property| match property.shape {
            Shape::Enum(values) => Some(values.len()),
            _ => None,
        });
    lengths.max().unwrap_or(1)
}

/// A document with nothing but the enums that stand directly in the properties of a schema.
pub fn enums(spec: &Spec, schema: &str, style: Style) -> Json {
    let builder = Builder { spec, style };
    let properties = spec.properties(schema).into_iter();
    let of_enums = properties.filter(|property| matches!(property.shape, Shape::Enum(_)));
    Json::Object(
        of_enums
            .map(|property| {
                (
                    property.name.to_owned(),
                    builder.value(property.shape, 0, 0),
                )
            })
            .collect(),
    )
}

struct Builder<'a> {
    spec: &'a Spec,
    style: Style,
}

impl Builder<'_> {
    fn schema(&self, name: &str, depth: usize) -> Json {
        let properties = self.spec.properties(name);
        if properties.is_empty() {
            return any(name.len());
        }
        let mut entries = Vec::new();
        if depth > 0 {
            for (place, property) in properties.iter().enumerate() {
                if matches!(property.shape, Shape::Other) {
                    continue;
                }
                let value = self.value(property.shape, depth - 1, place + name.len());
                entries.push((property.name.to_owned(), value));
            }
        }
        let unknown = unknown_properties(&properties);
        match self.style.unknown_properties {
            Some(Place::Front) => entries.splice(0..0, unknown).for_each(drop),
            Some(Place::Back) => entries.extend(unknown),
            None => {}
        }
        Json::Object(entries)
    }

    /// A value; `seed` chooses among those that are worth trying.
    fn value(&self, shape_of: Shape<'_>, depth: usize, seed: usize) -> Json {
        match shape_of {
            Shape::Reference(name) => self.schema(name, depth),
            Shape::Enum(_) if self.style.unknown_values => {
                Json::text(["VALUE_TO_COME", "wert, der \"kommt\"", ""][seed % 3])
            }
            Shape::Enum(values) => {
                let value = &values[(self.style.turn + seed) % values.len()];
                Json::text(value.as_str().expect("a text"))
            }
            Shape::Scalar(ty, format) => scalar(ty, format, seed),
            Shape::List(items) => {
                let count = match shape(items) {
                    Shape::Enum(values) => values.len(),
                    Shape::Reference(_) if depth + 1 < DEPTH => 1,
                    _ => 2,
                };
                let item = |index| self.value(shape(items), depth, seed + index);
                Json::List((0..count).map(item).collect())
            }
            Shape::Map(values) => {
                let value = |index| self.value(shape(values), depth, seed + index);
                // in the order of the keys
                Json::Object(vec![
                    ("a".to_owned(), value(0)),
                    ("a \"key\"\n of ümlauts".to_owned(), value(1)),
                ])
            }
            Shape::Any | Shape::Other => any(seed),
        }
    }
}

/// Properties that a schema does not list, some of them with names that mean something elsewhere.
fn unknown_properties(listed: &[Property<'_>]) -> Vec<(String, Json)> {
    let candidates = [
        ("propertyToCome", Json::text("kept")),
        ("extra", Json::List(vec![Json::Null, Json::Bool(true)])),
        ("$ref", Json::text("#/components/schemas/User")),
        ("type", Json::entry("nested", Json::Object(Vec::new()))),
        ("", Json::number("1.5")),
        (
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            Json::number(u64::MAX),
        ),
    ];
    candidates
        .into_iter()
        .filter(|(name, _)| listed.iter().all(|property| property.name != *name))
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// A scalar as it is written.
fn scalar(ty: &str, format: &str, seed: usize) -> Json {
    fn pick<T: Copy>(values: &[T], seed: usize) -> T {
        values[seed % values.len()]
    }
    match (ty, format) {
        ("boolean", _) => Json::Bool(seed.is_multiple_of(2)),
        ("integer", "int32") => Json::number(pick(&[i32::MIN, -1, 0, 120, i32::MAX], seed)),
        ("integer", _) => Json::number(pick(
            &[i64::MIN, 0, (1 << 53) + 1, 1_769_860_800_250, i64::MAX],
            seed,
        )),
        ("number", _) => Json::number(pick(
            &[
                "0.1",
                "-2.5",
                "1e+300",
                "5e-324",
                "123456.789",
                "0.30000000000000004",
            ],
            seed,
        )),
        ("string", "date-time") => Json::text(pick(
            &[
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00.250Z",
                "1969-12-31T23:59:59.000001Z",
                "2024-02-29T00:00:00.123456789Z",
                "9999-12-31T23:59:59Z",
            ],
            seed,
        )),
        ("string", "date") => Json::text(pick(&["2026-01-31", "2024-02-29", "9999-12-31"], seed)),
        ("string", "local-date-time") => Json::text(pick(
            &["2026-01-31T12:00:00", "2024-02-29T23:59:59.500"],
            seed,
        )),
        _ => Json::text(pick(
            &[
                "text",
                "",
                "120",
                "Grüße, 世界 😀",
                "\"quoted\" \\ / \u{8}\u{c}\n\r\t\u{0}\u{7f}\u{2028}",
            ],
            seed,
        )),
    }
}

/// Any JSON value but `null`, which reads as absent.
fn any(seed: usize) -> Json {
    let values = [
        Json::text("any"),
        Json::number(-7),
        Json::Bool(false),
        Json::List(vec![
            Json::Null,
            Json::number("0.5"),
            Json::Object(Vec::new()),
        ]),
        Json::Object(vec![
            ("a".to_owned(), Json::Null),
            ("b".to_owned(), Json::List(Vec::new())),
        ]),
    ];
    values[seed % values.len()].clone()
}
