//! Types as the document has them, for people, and what a format says beside the type.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::annotations::annotated_reference;
use crate::spec::shape::{Shape, schema_name};

/// The property's type as the document has it, for people.
pub(super) fn wire_type(property: &ReferenceOr<Box<Schema>>) -> String {
    match property {
        ReferenceOr::Reference { reference } => shown(reference),
        ReferenceOr::Item(schema) => wire_type_of(schema, 0),
    }
}

/// Types nested deeper than this are told no further.
const DEEPEST_SHOWN: usize = 8;

fn wire_type_of(schema: &Schema, depth: usize) -> String {
    if let Some(reference) = annotated_reference(schema) {
        return shown(reference);
    }
    let shape = Shape::of(schema);
    let inner = |schema: &Schema| {
        if depth < DEEPEST_SHOWN {
            wire_type_of(schema, depth + 1)
        } else {
            "any".to_owned()
        }
    };
    match (shape.type_, shape.format) {
        (Some("array"), _) => match shape.items {
            Some(ReferenceOr::Reference { reference }) => format!("array of {}", shown(reference)),
            Some(ReferenceOr::Item(items)) => format!("array of {}", inner(items)),
            None => "array".to_owned(),
        },
        (Some("object") | None, _) if shape.properties.is_empty() => {
            match shape.additional_properties {
                Some(AdditionalProperties::Schema(values)) => match values.as_ref() {
                    ReferenceOr::Reference { reference } => format!("map of {}", shown(reference)),
                    ReferenceOr::Item(values) => format!("map of {}", inner(values)),
                },
                _ => shape.type_.unwrap_or("any").to_owned(),
            }
        }
        (Some(schema_type), Some(format)) => format!("{schema_type} ({format})"),
        (Some(schema_type), None) => schema_type.to_owned(),
        (None, _) => "object".to_owned(),
    }
}

/// Whether the format of the property, or of the elements or values that it holds, says that it is a password. What is
/// behind a reference is a matter of the schema there.
pub(super) fn is_secret(property: &ReferenceOr<Box<Schema>>) -> bool {
    match property {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => has_password_format(schema),
    }
}

fn has_password_format(schema: &Schema) -> bool {
    let shape = Shape::of(schema);
    let is_inside = match (shape.items, shape.additional_properties) {
        (Some(ReferenceOr::Item(items)), _) => has_password_format(items),
        (None, Some(AdditionalProperties::Schema(values))) if shape.properties.is_empty() => {
            matches!(values.as_ref(), ReferenceOr::Item(values) if has_password_format(values))
        }
        _ => false,
    };
    is_inside || shape.format.as_deref() == Some("password")
}

/// A reference for people: the schema's name, or the text where it names none.
fn shown(reference: &str) -> String {
    schema_name(reference).unwrap_or_else(|| reference.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_format_makes_a_secret() {
        let property = |json: &str| -> ReferenceOr<Box<Schema>> {
            serde_json::from_str(json).expect("a schema")
        };
        for (json, expected) in [
            (r#"{"type": "string", "format": "password"}"#, true),
            (
                r#"{"type": "array", "items": {"type": "string", "format": "password"}}"#,
                true,
            ),
            (
                r#"{"type": "object", "additionalProperties": {"type": "array",
                    "items": {"type": "string", "format": "password"}}}"#,
                true,
            ),
            (r#"{"type": "string", "format": "passwords"}"#, false),
            (
                r##"{"$ref": "#/components/schemas/Form (password)"}"##,
                false,
            ),
            (
                r##"{"type": "array", "items": {"$ref": "#/components/schemas/Form (password)"}}"##,
                false,
            ),
        ] {
            assert_eq!(is_secret(&property(json)), expected, "{json}");
        }
    }
}
