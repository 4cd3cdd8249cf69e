//! Compares formats and limits: which of two leaves more room.

use serde_json::Value;

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

/// A difference between two sets of limits: the change, the keyword, the old and new value.
type Difference = (&'static str, &'static str, Option<String>, Option<String>);

/// The limits that differ, each with the end of its rule's name.
pub(super) fn compare(
    old: &[(&'static str, Value)],
    new: &[(&'static str, Value)],
) -> Vec<Difference> {
    let find = |limits: &[(&'static str, Value)], keyword: &str| {
        limits.iter().find(|(name, _)| *name == keyword).map(|(_, value)| value.clone())
    };
    let mut differences = Vec::new();
    for (keyword, was) in old {
        let change = match find(new, keyword) {
            None => "constraint-removed",
            Some(is) if is == *was => continue,
            Some(is) => match tightened(keyword, was, &is) {
                Some(true) => "constraint-tightened",
                Some(false) => "constraint-loosened",
                None => "constraint-changed",
            },
        };
        let is = find(new, keyword).map(|value| super::view::value_text(&value));
        differences.push((change, *keyword, Some(super::view::value_text(was)), is));
    }
    for (keyword, is) in new {
        if find(old, keyword).is_none() {
            let is = Some(super::view::value_text(is));
            differences.push(("constraint-added", *keyword, None, is));
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
