//! Suggests which removal and addition may be one renaming. Both stay findings of their own.

use serde::Serialize;
use serde_json::Value;

use super::document::Document;
use super::finding::Finding;
use super::rules::Rule;
use super::view::Place;

/// A removal and an addition of the same shape.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rename {
    /// The schema whose property it is; `None` where a schema itself may have been renamed.
    pub schema: Option<String>,
    /// The name that is gone.
    pub from: String,
    /// The name that came.
    pub to: String,
}

/// Pairs of which there is one removal and one addition of that shape, in the order of the findings.
pub(super) fn suggest(
    findings: &[Finding],
    base: &Document<'_>,
    revision: &Document<'_>,
) -> Vec<Rename> {
    // By owner and shape: what went and what came.
    type Candidates = (Vec<String>, Vec<String>);
    let mut shapes: indexmap::IndexMap<(Option<String>, String), Candidates> =
        indexmap::IndexMap::new();
    for finding in findings {
        let (removed, property) = match finding.rule {
            Rule::SchemaRemoved => (true, None),
            Rule::SchemaAdded => (false, None),
            rule if rule.removes_property() => (true, finding.property.as_ref()),
            rule if rule.adds_property() => (false, finding.property.as_ref()),
            _ => continue,
        };
        let document = if removed { base } else { revision };
        let (Some(schema), Some(shape)) = (&finding.schema, shape(document, finding, property))
        else {
            continue;
        };
        let (owner, name) = match property {
            Some(property) => (Some(schema.clone()), property.clone()),
            None => (None, schema.clone()),
        };
        let entry = shapes.entry((owner, shape)).or_default();
        if removed {
            entry.0.push(name)
        } else {
            entry.1.push(name)
        }
    }
    let pairs = shapes
        .into_iter()
        .filter_map(
            |((schema, _), (gone, came))| match (gone.as_slice(), came.as_slice()) {
                ([from], [to]) => Some(Rename {
                    schema,
                    from: from.clone(),
                    to: to.clone(),
                }),
                _ => None,
            },
        );
    pairs.collect()
}

/// All that makes up a schema apart from its name and texts, as one text.
fn shape(document: &Document<'_>, finding: &Finding, property: Option<&String>) -> Option<String> {
    let name = finding.schema.as_deref()?;
    let place = document.schema(name)?;
    let value = match (place, property) {
        (Place::Schema(schema), None) => serde_json::to_value(schema).ok()?,
        (Place::Schema(schema), Some(property)) => {
            let view = super::view::View::of(Place::Schema(schema));
            // Properties of inline objects are not looked for: their owner is no schema.
            let mut value = serde_json::to_value(view.properties?.get(property)?).ok()?;
            if let Value::Object(keys) = &mut value {
                keys.insert("(required)".into(), view.required.contains(property).into());
            }
            value
        }
        (Place::Reference(reference), None) => Value::from(reference),
        (Place::Reference(_), Some(_)) => return None,
    };
    let mut text = String::new();
    write(&value, name, &mut text);
    Some(text)
}

/// Writes a schema with sorted keys, without texts, and with references to itself by no name.
fn write(value: &Value, own: &str, out: &mut String) {
    match value {
        Value::Object(keys) => {
            let sorted: std::collections::BTreeMap<_, _> = keys.iter().collect();
            out.push('{');
            for (key, value) in sorted {
                if value.is_string() && matches!(key.as_str(), "description" | "title" | "example")
                {
                    continue;
                }
                out.push_str(&format!("{key:?}:"));
                write(value, own, out);
            }
            out.push('}');
        }
        Value::Array(values) => {
            out.push('[');
            for value in values {
                write(value, own, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::String(text) if text.strip_prefix("#/components/schemas/") == Some(own) => {
            out.push_str("(itself)");
        }
        other => out.push_str(&other.to_string()),
    }
}
