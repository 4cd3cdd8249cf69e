//! What every model says of itself is what the specification says.

use std::collections::BTreeMap;

use generated_models::runtime::Kind;
use model_tests::Findings;
use model_tests::registry::{MODELS, of};
use model_tests::spec::{Shape, Spec, shape};

/// What the properties of a shape are to say of their values; the values of an enum stand in brackets.
fn expected(spec: &Spec, shape_of: Shape<'_>) -> String {
    match shape_of {
        Shape::Reference(name) if spec.is_model(name) => format!("model {name}"),
        Shape::Reference(_) | Shape::Any | Shape::Other => "any".to_owned(),
        Shape::Enum(values) => {
            let values = values.iter().map(|value| value.as_str().expect("a text"));
            format!("enum {:?}", values.collect::<Vec<_>>())
        }
        Shape::List(items) => format!("list of {}", expected(spec, shape(items))),
        Shape::Map(values) => format!("map of {}", expected(spec, shape(values))),
        Shape::Scalar("boolean", _) => "boolean".to_owned(),
        Shape::Scalar("integer", "int32") => "int32".to_owned(),
        Shape::Scalar("integer", _) => "int64".to_owned(),
        Shape::Scalar("number", _) => "number".to_owned(),
        Shape::Scalar(_, format @ ("date" | "date-time" | "local-date-time")) => format.to_owned(),
        Shape::Scalar(..) => "string".to_owned(),
    }
}

/// The same from the model.
fn actual(kind: Kind) -> String {
    match kind {
        Kind::Enum(texts) => format!("enum {:?}", texts.iter().collect::<Vec<_>>()),
        Kind::List(of) => format!("list of {}", actual(of())),
        Kind::Map(of) => format!("map of {}", actual(of())),
        kind => kind.to_string(),
    }
}

/// Letters and digits alone, in lower case: what a name keeps in any spelling.
fn folded(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The fields whose names were chosen in `specs/renames.toml`, by schema and property; the file is there only if one was.
/// Entries that an update marked as gone are tables.
fn renamed_fields() -> BTreeMap<String, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/renames.toml");
    let Ok(text) = std::fs::read_to_string(path) else {
        return BTreeMap::new();
    };
    let renames: toml::Table = toml::from_str(&text).expect("TOML");
    let fields = renames.get("fields").and_then(toml::Value::as_table);
    fields
        .into_iter()
        .flatten()
        .filter_map(|(at, ident)| Some((at.clone(), ident.as_str()?.to_owned())))
        .collect()
}

#[test]
fn every_schema_has_its_model() {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    for name in spec.names() {
        findings.check(of(name).is_some(), || format!("{name} has no model"));
    }
    assert_eq!(MODELS.len(), spec.names().len());
    findings.finish();
}

#[test]
fn every_model_lists_the_properties_of_its_schema() {
    let spec = Spec::pinned();
    let renames = renamed_fields();
    let mut findings = Findings::default();
    let mut count = 0;
    for entry in MODELS {
        let listed = spec.properties(entry.schema);
        if !spec.is_plain(entry.schema) {
            continue;
        }
        let Kind::Model(schema) = (entry.kind)() else {
            findings.check(listed.is_empty(), || {
                format!("{} has no properties", entry.schema)
            });
            let kind = (entry.kind)().to_string();
            findings.check(kind == "any", || format!("{} is {kind}", entry.schema));
            continue;
        };
        findings.check(schema.name() == entry.schema, || {
            format!("{} says that it is {}", entry.schema, schema.name())
        });
        findings.check(schema.properties().len() == listed.len(), || {
            format!(
                "{} has {} properties",
                entry.schema,
                schema.properties().len()
            )
        });
        for (index, (property, raw)) in schema.properties().zip(&listed).enumerate() {
            let at = format!("{}.{}", entry.schema, raw.name);
            let facts = (
                property.index(),
                property.wire_name(),
                actual(property.kind()),
                property.required(),
                property.read_only(),
                property.write_only(),
                property.deprecated(),
            );
            let raw_facts = (
                index,
                raw.name,
                match raw.shape {
                    Shape::Other => actual(property.kind()),
                    shape => expected(&spec, shape),
                },
                raw.required,
                raw.read_only,
                raw.write_only,
                raw.deprecated,
            );
            findings.check(facts == raw_facts, || {
                format!("{at}: {facts:?} instead of {raw_facts:?}")
            });
            let ident = property.ident();
            // a name that two properties share is told apart by an ending
            let is_spelling = folded(ident) == folded(raw.name)
                || ident
                    .rsplit_once('_')
                    .is_some_and(|(stem, _)| folded(stem) == folded(raw.name));
            let is_snake = ident
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            let is_chosen = renames.get(&at).is_some_and(|chosen| chosen == ident);
            findings.check((is_spelling && is_snake) || is_chosen, || {
                format!("{at} is called {ident}")
            });
            let found = schema.property(raw.name).map(|property| property.index());
            findings.check(found == Some(index), || {
                format!("{at} is not found by name")
            });
            count += 1;
        }
        let mut idents: Vec<&str> = schema
            .properties()
            .map(|property| property.ident())
            .collect();
        idents.sort_unstable();
        idents.dedup();
        findings.check(idents.len() == listed.len(), || {
            format!("{} uses a name twice", entry.schema)
        });
    }
    assert!(count > 0, "no property was compared");
    findings.finish();
}

/// What is larger than a page of memory has so many properties, none of which takes more than an any-JSON value.
#[test]
fn no_model_is_larger_than_4_kib_but_for_many_properties() {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    let mut sizes: Vec<(usize, &str)> = MODELS
        .iter()
        .map(|entry| (entry.size, entry.schema))
        .collect();
    sizes.sort_unstable();
    for (size, name) in sizes.iter().rev().take(10) {
        println!("{size:5} bytes: {name}");
    }
    let participant = of("CallbackMediaParticipant").map(|entry| entry.size);
    println!("{participant:?} bytes: CallbackMediaParticipant");
    for (size, name) in sizes {
        let count = spec.properties(name).len();
        findings.check(size <= (32 * count).max(4096), || {
            format!("{name}: {size} bytes, {count} properties")
        });
    }
    findings.finish();
}
