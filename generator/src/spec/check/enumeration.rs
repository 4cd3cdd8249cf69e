//! The values of an `enum` beside a `type`: the declared type counts.

use serde_json::{Number, Value};

use super::Check;
use crate::diagnostics::Code;
use crate::spec::locate;
use crate::spec::node::{Node, Object};

impl Check<'_> {
    /// Reads the values as of the declared type, and leaves out those that cannot be.
    pub(super) fn enumeration(&mut self, schema: &mut Object) {
        let Some(name) = schema.get("type").and_then(Node::as_str).map(str::to_owned) else {
            return;
        };
        let Some(Node::Array(values)) = schema.get_mut("enum") else {
            return;
        };
        let mut kept = Vec::with_capacity(values.len());
        for (index, value) in std::mem::take(values).into_iter().enumerate() {
            let read = as_type(&value.to_json(), &name);
            let place = format!("{}/enum/{index}", self.path);
            let ending = match &read {
                Some(read) if *read == value.to_json() => {
                    kept.push(value);
                    continue;
                }
                Some(_) => "it is treated as a value of that type",
                None => "it is ignored, because the type takes precedence",
            };
            let message = format!(
                "this value is {}, but the type is {name}; {ending}",
                value.kind()
            );
            let length = self.path.len();
            self.path.push_str(&format!("/enum/{index}"));
            self.warn(
                Code::EnumType,
                message,
                match name.as_str() {
                    "array" => "move the `enum` into `items` if it lists the elements",
                    _ => "use a value of this type; quote strings that YAML reads as another type",
                },
            );
            self.path.truncate(length);
            match read {
                Some(Value::String(text)) => {
                    let now = format!("{}/enum/{}", self.path, kept.len());
                    self.texts.push((now, place));
                    kept.push(Node::String(text));
                }
                Some(Value::Number(number)) => kept.push(Node::Number(number)),
                Some(Value::Bool(value)) => kept.push(Node::Bool(value)),
                _ => {}
            }
        }
        if kept.is_empty() {
            schema.shift_remove("enum");
        } else {
            schema.insert("enum".into(), Node::Array(kept));
        }
    }

    /// Gives the texts that were numbers or booleans the spelling that the files have: `1.10` is not `1.1`.
    pub(super) fn spelt_texts(&mut self, root: &mut Object) {
        let mut by_file: Vec<Vec<(String, String)>> = vec![Vec::new(); self.files.len()];
        for (now, place) in std::mem::take(&mut self.texts) {
            let (file, pointer) = self.origins.find(&place);
            if let Some(places) = by_file.get_mut(file) {
                places.push((now, pointer));
            }
        }
        for ((source, _), places) in self.files.iter().zip(by_file) {
            let Ok(text) = std::str::from_utf8(&source.bytes) else {
                continue;
            };
            let text = text.trim_start_matches('\u{feff}');
            if places.is_empty() {
                continue;
            }
            let pointers: Vec<&str> = places.iter().map(|(_, pointer)| pointer.as_str()).collect();
            for ((now, _), place) in places.iter().zip(locate::locate(text, &pointers)) {
                let spelling = text.get(place.start..place.end).unwrap_or_default();
                let Some(node) = super::at_pointer(root, now) else {
                    continue;
                };
                let value = serde_yaml::from_str::<Value>(spelling).unwrap_or_default();
                if node.as_str().is_some()
                    && as_type(&value, "string").as_ref().and_then(Value::as_str) == node.as_str()
                {
                    *node = Node::from(spelling);
                }
            }
        }
    }
}

/// A value of an `enum` as one of a type; `None` where it cannot be one. `null` is of every type.
pub(crate) fn as_type(value: &Value, name: &str) -> Option<Value> {
    match (name, value) {
        (_, Value::Null)
        | ("string", Value::String(_))
        | ("boolean", Value::Bool(_))
        | ("number", Value::Number(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => Some(value.clone()),
        ("string", Value::Number(number)) => Some(number.to_string().into()),
        ("string", Value::Bool(value)) => Some(value.to_string().into()),
        ("boolean", Value::String(text)) => text.parse().ok().map(Value::Bool),
        ("number", Value::String(text)) => {
            serde_json::from_str::<Number>(text).ok().map(Value::Number)
        }
        ("integer", Value::Number(number)) => integer(number),
        ("integer", Value::String(text)) => integer(&serde_json::from_str(text).ok()?),
        ("string" | "boolean" | "number" | "integer" | "array" | "object", _) => None,
        _ => Some(value.clone()),
    }
}

/// A number as an integer: `2.0` is 2, and `2.5` is none.
fn integer(number: &Number) -> Option<Value> {
    if number.is_i64() || number.is_u64() {
        return Some(number.clone().into());
    }
    let float = number.as_f64()?;
    let is_exact = float.fract() == 0.0 && float.abs() < 9e15;
    is_exact.then(|| (float as i64).into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_read_as_of_the_declared_type() {
        for (name, value, expected) in [
            ("string", json!(4), Some(json!("4"))),
            ("string", json!(4.1), Some(json!("4.1"))),
            ("string", json!(true), Some(json!("true"))),
            ("string", json!("x"), Some(json!("x"))),
            ("string", json!([1]), None),
            ("string", json!(null), Some(json!(null))),
            ("integer", json!("1"), Some(json!(1))),
            ("integer", json!("-1"), Some(json!(-1))),
            ("integer", json!(2.0), Some(json!(2))),
            ("integer", json!("2.0"), Some(json!(2))),
            ("integer", json!(2.5), None),
            ("integer", json!("two"), None),
            ("integer", json!(u64::MAX), Some(json!(u64::MAX))),
            ("integer", json!(true), None),
            ("number", json!("1.5"), Some(json!(1.5))),
            ("number", json!("x"), None),
            ("boolean", json!("true"), Some(json!(true))),
            ("boolean", json!("yes"), None),
            ("boolean", json!(1), None),
            ("array", json!("a"), None),
            ("object", json!({}), Some(json!({}))),
            ("unheard-of", json!(1), Some(json!(1))),
        ] {
            assert_eq!(as_type(&value, name), expected, "{value} as {name}");
        }
    }
}
