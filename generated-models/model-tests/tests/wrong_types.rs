//! A value of the wrong type is an error that names its place, and is set aside by those who read leniently.

use model_tests::Findings;
use model_tests::document::{Style, full};
use model_tests::json::Json;
use model_tests::registry::MODELS;
use model_tests::spec::{Shape, Spec, shape};

/// A value that a shape does not allow, with the path from the property to the place of the mistake and what was
/// expected there. Anything allows all.
fn wrong(spec: &Spec, shape_of: Shape<'_>) -> Option<(Json, String, &'static str)> {
    let (value, expected) = match shape_of {
        Shape::Any | Shape::Other => return None,
        Shape::Reference(name) if !spec.is_model(name) => return None,
        Shape::Reference(_) => (Json::text("x"), "an object"),
        Shape::Enum(_) => (Json::number(17), "a string"),
        Shape::Scalar("boolean", _) => (Json::text("true"), "a boolean"),
        Shape::Scalar("integer", "int32") => (
            Json::number(3_000_000_000_u32),
            "an integer from -2147483648 to 2147483647",
        ),
        Shape::Scalar("integer", _) => (Json::text("120"), "an integer"),
        Shape::Scalar("number", _) => (Json::Bool(true), "a number"),
        Shape::Scalar(_, "date-time") => (Json::text("yesterday"), "a date-time"),
        Shape::Scalar(_, "date") => (Json::text("2026-02-30"), "a date"),
        Shape::Scalar(_, "local-date-time") => (Json::number(0), "a date-time without offset"),
        Shape::Scalar(..) => (Json::List(Vec::new()), "a string"),
        Shape::List(items) => {
            return Some(match wrong(spec, shape(items)) {
                Some((value, path, expected)) => {
                    (Json::List(vec![value]), format!("[0]{path}"), expected)
                }
                None => (Json::text("x"), String::new(), "a list"),
            });
        }
        Shape::Map(values) => {
            return Some(match wrong(spec, shape(values)) {
                Some((value, path, expected)) => {
                    (Json::entry("key", value), format!(".key{path}"), expected)
                }
                None => (Json::text("x"), String::new(), "an object"),
            });
        }
    };
    Some((value, String::new(), expected))
}

/// The name of a property as a path shows it.
fn step(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_$-".contains(c);
    if name.chars().all(plain) && !name.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        name.to_owned()
    } else {
        format!("[{}]", Json::text(name))
    }
}

#[test]
fn every_property_refuses_a_value_of_another_type() {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    let mut count = 0;
    for entry in MODELS {
        for property in spec.properties(entry.schema) {
            let Some((value, inner, expected)) = wrong(&spec, property.shape) else {
                continue;
            };
            count += 1;
            let path = step(property.name);
            let at = format!("{}.{}", entry.schema, property.name);
            let document = Json::entry(property.name, value).to_string();

            let result = (entry.read)(document.as_bytes(), &mut |_, _| {});
            let message = result.map_or_else(|error| error.to_string(), |()| "no error".to_owned());
            let start = format!("{path}{inner}: expected {expected}");
            findings.check(
                message.starts_with(&start) && message.contains(" at line 1 column "),
                || format!("{at}: {message} instead of {start} from {document}"),
            );

            let Some(read_leniently) = entry.read_leniently else {
                continue;
            };
            let result = read_leniently(document.as_bytes(), &mut |model, set_aside| {
                let written = serde_json::to_string(&model).unwrap_or_default();
                findings.check(written == document, || {
                    format!("{at}: {document} was set aside and written as {written}")
                });
                findings.check(
                    matches!(set_aside, [only] if only.path == path && only.to_string().starts_with(&start)),
                    || format!("{at}: {set_aside:?}"),
                );
            });
            findings.check(result.is_ok(), || format!("{at}, leniently: {result:?}"));
        }
    }
    assert!(count > 0, "no property was compared");
    findings.finish();
}

#[test]
fn every_property_reads_null_as_absent() {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    for entry in MODELS {
        let nulls = spec
            .properties(entry.schema)
            .iter()
            .map(|property| (property.name.to_owned(), Json::Null))
            .collect::<Vec<_>>();
        if nulls.is_empty() {
            continue;
        }
        let document = Json::Object(nulls).to_string();
        let result = (entry.read)(document.as_bytes(), &mut |model, _| {
            let written = serde_json::to_string(&model).unwrap_or_default();
            findings.check(written == "{}", || {
                format!("{} was written as {written}", entry.schema)
            });
        });
        findings.check(result.is_ok(), || format!("{}: {result:?}", entry.schema));
    }
    findings.finish();
}

#[test]
fn one_wrong_value_costs_nothing_of_the_rest_of_a_document() {
    let spec = Spec::pinned();
    let mut findings = Findings::default();
    for (number, entry) in MODELS.iter().enumerate() {
        let Some(read_leniently) = entry.read_leniently else {
            continue;
        };
        let Json::Object(mut entries) = full(&spec, entry.schema, Style::default()) else {
            continue;
        };
        let properties = spec.properties(entry.schema);
        // another property each time, so that all kinds have their turn
        let places = (0..properties.len()).map(|place| (place + number) % properties.len());
        let wrong_at = places
            .filter_map(|place| Some((place, wrong(&spec, properties[place].shape)?)))
            .next();
        let Some((place, (value, ..))) = wrong_at else {
            continue;
        };
        entries[place].1 = value;
        let document = Json::Object(entries.clone()).to_string();
        let moved = entries.remove(place);
        entries.push(moved);
        let expected = Json::Object(entries).to_string();
        let result = read_leniently(document.as_bytes(), &mut |model, set_aside| {
            let written = serde_json::to_string(&model).unwrap_or_default();
            findings.check(written == expected, || {
                format!("{}:\n{expected}\nwas written as\n{written}", entry.schema)
            });
            findings.check(set_aside.len() == 1, || {
                format!("{}: {set_aside:?}", entry.schema)
            });
        });
        findings.check(result.is_ok(), || format!("{}: {result:?}", entry.schema));
    }
    findings.finish();
}
