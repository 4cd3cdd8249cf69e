//! Small texts that all comparisons need.

use serde_json::Value;

use crate::spec::node::escape;

/// A key as one step of a JSON pointer.
pub(super) fn step(key: &str) -> String {
    format!("/{}", escape(key))
}

/// A JSON value as text: a string without quotes, anything else as JSON.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
