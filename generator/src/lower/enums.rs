//! Enums: known values of a string or number schema.

use serde_json::Value;

use crate::ir::{Enum, EnumRepr, Variant};

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
    let mut variants: Vec<Variant> = Vec::with_capacity(values.len());
    let mut seen = std::collections::BTreeSet::new();
    for value in values {
        let wire_name = match value {
            Value::String(text) => text.clone(),
            number => number_text(number),
        };
        if seen.insert(wire_name.clone()) {
            variants.push(Variant {
                wire_name,
                ident: String::new(),
            });
        }
    }
    Values::Known(Enum { repr, variants })
}

/// A number as JSON prints it; `5.0` and `5` are one value.
fn number_text(number: &Value) -> String {
    match number.as_f64() {
        Some(float) if float.fract() == 0.0 && float.abs() < 9e15 => format!("{float:.0}"),
        _ => number.to_string(),
    }
}
