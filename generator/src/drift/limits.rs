//! Compares formats and limits: which of two leaves more room.

use serde_json::Value;

use super::rules::SchemaChange;
use super::text::value_text;
use crate::spec::shape::Limits;

/// Formats of which the second takes all values of the first.
const WIDER: &[(&str, &str)] = &[
    ("int32", "int64"),
    ("float", "double"),
    ("date", "date-time"),
];

/// Whether `wide` takes all values of `narrow`.
pub(super) fn format_contains(wide: &str, narrow: &str) -> bool {
    WIDER.contains(&(narrow, wide))
}

/// The limits that are set, by keyword.
pub(super) fn list(limits: &Limits<'_>) -> Vec<(&'static str, Value)> {
    let number = |limit: Option<f64>| limit.map(Value::from);
    let count = |limit: Option<usize>| limit.map(Value::from);
    let flag = |set: bool| set.then_some(Value::Bool(true));
    let all = [
        ("minimum", number(limits.minimum)),
        ("maximum", number(limits.maximum)),
        ("exclusiveMinimum", flag(limits.exclusive_minimum)),
        ("exclusiveMaximum", flag(limits.exclusive_maximum)),
        ("multipleOf", number(limits.multiple_of)),
        ("minLength", count(limits.min_length)),
        ("maxLength", count(limits.max_length)),
        ("pattern", limits.pattern.map(Value::from)),
        ("minItems", count(limits.min_items)),
        ("maxItems", count(limits.max_items)),
        ("uniqueItems", flag(limits.unique_items)),
        ("minProperties", count(limits.min_properties)),
        ("maxProperties", count(limits.max_properties)),
    ];
    let set = all.into_iter();
    set.filter_map(|(keyword, value)| Some((keyword, value?)))
        .collect()
}

/// A difference between two sets of limits: the change, the keyword, the old and new value.
type Difference = (SchemaChange, &'static str, Option<String>, Option<String>);

/// The limits that differ, each with the change that it is.
pub(super) fn compare(
    old: &[(&'static str, Value)],
    new: &[(&'static str, Value)],
) -> Vec<Difference> {
    let find = |limits: &[(&'static str, Value)], keyword: &str| {
        limits
            .iter()
            .find(|(name, _)| *name == keyword)
            .map(|(_, value)| value.clone())
    };
    let mut differences = Vec::new();
    for (keyword, was) in old {
        let change = match find(new, keyword) {
            None => SchemaChange::ConstraintRemoved,
            Some(is) if is == *was => continue,
            Some(is) => match tightened(keyword, was, &is) {
                Some(true) => SchemaChange::ConstraintTightened,
                Some(false) => SchemaChange::ConstraintLoosened,
                None => SchemaChange::ConstraintChanged,
            },
        };
        let is = find(new, keyword).map(|value| value_text(&value));
        differences.push((change, *keyword, Some(value_text(was)), is));
    }
    for (keyword, is) in new {
        if find(old, keyword).is_none() {
            let is = Some(value_text(is));
            differences.push((SchemaChange::ConstraintAdded, *keyword, None, is));
        }
    }
    differences
}

/// Whether the new limit leaves less room; `None` where the two cannot be compared.
fn tightened(keyword: &str, was: &Value, is: &Value) -> Option<bool> {
    let (was, is) = (was.as_f64()?, is.as_f64()?);
    match keyword {
        "minimum" | "minLength" | "minItems" | "minProperties" => Some(is > was),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => Some(is < was),
        _ => None,
    }
}
