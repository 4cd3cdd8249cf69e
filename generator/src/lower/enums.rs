//! Enums: known values of a string or number schema, with what the document calls them and says of them.

use openapiv3::{ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::merge::{Merged, merge};
use super::scalars;
use super::unions::is_null;
use crate::ir::{Docs, Enum, EnumRepr, Scalar, Variant};
use crate::spec::Spec;
use crate::spec::shape::{Resolved, Shape};

/// What an `enum` keyword comes to.
pub(super) enum Values {
    /// There is none, or it lists nothing.
    None,
    /// Texts or numbers.
    Known(Enum),
    /// Booleans: they are a `bool`, whichever are listed.
    Booleans,
    /// Values of several types, or objects and arrays.
    Mixed,
}

/// Reads the values of an `enum` keyword, in their order, without repetitions and without `null`.
pub(super) fn values(enumeration: &[Value]) -> Values {
    let values: Vec<&Value> = enumeration
        .iter()
        .filter(|value| !value.is_null())
        .collect();
    if values.is_empty() {
        return Values::None;
    }
    let repr = if values.iter().all(|value| value.is_string()) {
        EnumRepr::String
    } else if values.iter().all(|value| value.is_number()) {
        EnumRepr::Number
    } else if values.iter().all(|value| value.is_boolean()) {
        return Values::Booleans;
    } else {
        return Values::Mixed;
    };
    let mut found = Enum {
        repr,
        variants: Vec::with_capacity(values.len()),
    };
    let mut seen = std::collections::BTreeSet::new();
    for value in values {
        let wire_name = text(value);
        if seen.insert(wire_name.clone()) {
            found.variants.push(Variant {
                wire_name,
                ..Variant::default()
            });
        }
    }
    Values::Known(found)
}

/// A value as text; a number as JSON prints it, where `5.0` and `5` are one value.
fn text(value: &Value) -> String {
    match (value, value.as_f64()) {
        (Value::String(text), _) => text.clone(),
        (_, Some(float)) if float.fract() == 0.0 && float.abs() < 9e15 => format!("{float:.0}"),
        (value, _) => value.to_string(),
    }
}

/// Extensions with a list that goes along with `enum`: its key, and whether it names the values or describes them.
const LISTS: [(&str, bool); 4] = [
    ("x-enum-varnames", true),
    ("x-enumNames", true),
    ("x-enum-descriptions", false),
    ("x-enumDescriptions", false),
];

/// Takes names and descriptions of the values from the extensions of the schema that lists them. What cannot be used
/// is told in words.
pub(super) fn annotate(found: &mut Enum, enumeration: &[Value], data: &SchemaData) -> Vec<String> {
    let mut faults = Vec::new();
    let mut set = |value: &Value, said: Option<&str>, is_name: bool| {
        let wire_name = text(value);
        let mut variants = found.variants.iter_mut();
        let (Some(variant), Some(said)) = (
            variants.find(|variant| variant.wire_name == wire_name),
            said,
        ) else {
            return;
        };
        let said = said.trim();
        if is_name && variant.name.is_none() && !said.is_empty() {
            variant.name = Some(said.to_owned());
        } else if !is_name && variant.docs.description.is_empty() {
            variant.docs.description = said.to_owned();
        }
    };
    for (key, is_name) in LISTS {
        let without_null: Vec<&Value> = enumeration
            .iter()
            .filter(|value| !value.is_null())
            .collect();
        match data.extensions.get(key) {
            None => {}
            Some(Value::Array(said)) if said.len() == enumeration.len() => {
                for (value, said) in enumeration.iter().zip(said) {
                    set(value, said.as_str(), is_name);
                }
            }
            Some(Value::Array(said)) if said.len() == without_null.len() => {
                for (value, said) in without_null.into_iter().zip(said) {
                    set(value, said.as_str(), is_name);
                }
            }
            Some(Value::Array(said)) => faults.push(format!(
                "`{key}` has {} entries for {} values; it is ignored",
                said.len(),
                enumeration.len()
            )),
            Some(Value::Object(said)) => {
                for value in enumeration {
                    set(
                        value,
                        said.get(&text(value)).and_then(Value::as_str),
                        is_name,
                    );
                }
            }
            Some(_) => faults.push(format!(
                "`{key}` is neither a list nor an object; it is ignored"
            )),
        }
    }
    let more = data
        .extensions
        .get("x-ms-enum")
        .and_then(|more| more.get("values"));
    for entry in more.and_then(Value::as_array).into_iter().flatten() {
        if let Some(value) = entry.get("value") {
            for (key, is_name) in [("name", true), ("description", false)] {
                set(value, entry.get(key).and_then(Value::as_str), is_name);
            }
        }
    }
    faults
}

/// What alternatives come to that are nothing but values of one type.
pub(super) enum Alternatives {
    /// Values, perhaps with any other text or number as an alternative.
    Values(Enum),
    /// The values of a named schema or any others: as far as types go that is the named schema.
    Named(String),
}

/// Schemas that refer to each other's values through more steps than this are not looked at.
const DEEPEST: usize = 4;

/// Reads `oneOf` or `anyOf` where each branch gives values (`const` with a title or description), or where a branch
/// that takes any string stands beside some of known values.
pub(super) fn of_alternatives(spec: &Spec, merged: &Merged<'_>) -> Option<Alternatives> {
    of_branches(spec, merged, DEEPEST)
}

fn of_branches(spec: &Spec, merged: &Merged<'_>, depth: usize) -> Option<Alternatives> {
    let branches = match (&merged.one_of, &merged.any_of) {
        (Some((branches, _)), None) | (None, Some((branches, _))) => *branches,
        _ => return None,
    };
    if !merged.enumeration.is_empty() || depth == 0 {
        return None;
    }
    let mut found: Vec<Enum> = Vec::new();
    let mut named: Vec<&str> = Vec::new();
    let mut open: Option<EnumRepr> = None;
    for branch in branches.iter().filter(|branch| !is_null(branch)) {
        match branch {
            ReferenceOr::Reference { reference } => {
                let Resolved::Named(name) = spec.resolve(reference) else {
                    return None;
                };
                found.push(values_of(spec, spec.schema(name)?, depth - 1)?);
                named.push(name);
            }
            ReferenceOr::Item(schema) => match branch_of(schema)? {
                Branch::Values(values) => found.push(values),
                Branch::Open(repr) if open.is_none() => open = Some(repr),
                Branch::Open(_) => return None,
            },
        }
    }
    let repr = found.first()?.repr;
    let wanted = match merged.schema_type {
        None => Some(repr),
        Some(ty) => repr_of(ty, merged.format.as_deref()),
    };
    let is_one_type = wanted == Some(repr)
        && found.iter().all(|values| values.repr == repr)
        && open.is_none_or(|open| open == repr);
    if !is_one_type {
        return None;
    }
    match (named.as_slice(), open) {
        ([], _) => {}
        ([name], Some(_)) if found.len() == 1 => {
            return Some(Alternatives::Named((*name).to_owned()));
        }
        (_, Some(_)) => {}
        // types of their own, between which one chooses
        (_, None) => return None,
    }
    let mut variants: Vec<Variant> = Vec::new();
    for variant in found.into_iter().flat_map(|values| values.variants) {
        if !variants
            .iter()
            .any(|known| known.wire_name == variant.wire_name)
        {
            variants.push(variant);
        }
    }
    Some(Alternatives::Values(Enum { repr, variants }))
}

/// The values of a schema that becomes an enum.
fn values_of(spec: &Spec, schema: &Schema, depth: usize) -> Option<Enum> {
    let merged = merge(spec, schema, "");
    if !merged.properties.is_empty() {
        return None;
    }
    if let Some(Alternatives::Values(found)) = of_branches(spec, &merged, depth) {
        return Some(found);
    }
    match values(&merged.enumeration) {
        Values::Known(found) if merged.one_of.is_none() && merged.any_of.is_none() => Some(found),
        _ => None,
    }
}

enum Branch {
    Values(Enum),
    /// Any text or number.
    Open(EnumRepr),
}

fn branch_of(schema: &Schema) -> Option<Branch> {
    let shape = Shape::of(schema);
    let is_plain = shape.all_of.is_empty()
        && shape.one_of.is_empty()
        && shape.any_of.is_empty()
        && shape.properties.is_empty()
        && shape.additional_properties.is_none()
        && shape.items.is_none()
        && shape.not.is_none();
    if !is_plain {
        return None;
    }
    if shape.enumeration.is_empty() {
        let repr = repr_of(shape.type_?, shape.format.as_deref())?;
        return Some(Branch::Open(repr));
    }
    let Values::Known(mut found) = values(&shape.enumeration) else {
        return None;
    };
    if let Some(ty) = shape.type_
        && repr_of(ty, shape.format.as_deref()) != Some(found.repr)
    {
        return None;
    }
    annotate(&mut found, &shape.enumeration, shape.data);
    if let [only] = found.variants.as_mut_slice() {
        let title = shape.data.title.as_deref().unwrap_or_default().trim();
        if only.name.is_none() && is_name(title, found.repr) {
            only.name = Some(title.to_owned());
        }
        let is_said = title == only.wire_name || only.name.as_deref() == Some(title);
        only.docs = Docs {
            title: if is_said {
                String::new()
            } else {
                title.to_owned()
            },
            description: match &shape.data.description {
                Some(description) => description.clone(),
                None => std::mem::take(&mut only.docs.description),
            },
        };
    }
    Some(Branch::Values(found))
}

/// How the values of a type are written that becomes an enum once it has known ones.
fn repr_of(ty: &str, format: Option<&str>) -> Option<EnumRepr> {
    match scalars::scalar(ty, format, false)? {
        Scalar::String => Some(EnumRepr::String),
        Scalar::Int32 | Scalar::Int64 | Scalar::UInt64 | Scalar::Float64 => Some(EnumRepr::Number),
        _ => None,
    }
}

/// Whether a title is a name rather than words about the value: a single word, or for a number a few.
fn is_name(title: &str, repr: EnumRepr) -> bool {
    const LONGEST: usize = 40;
    let is_inside = |c: char| {
        c.is_alphanumeric() || c == '_' || c == '-' || repr == EnumRepr::Number && c == ' '
    };
    title.starts_with(char::is_alphabetic)
        && title.chars().all(is_inside)
        && title.chars().count() <= LONGEST
}
