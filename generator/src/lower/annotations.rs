//! What a schema says besides its type: words and flags.

use openapiv3::{ReferenceOr, Schema, SchemaData};

use crate::ir::Docs;
use crate::spec::shape::{Shape, reference_of};

/// Words and flags of a schema. What it does not say itself is taken from the parts of its `allOf`
/// that stand in place: `allOf: [{$ref: ...}, {description: ..., readOnly: true}]` is how OpenAPI 3.0 puts
/// words beside a reference.
#[derive(Default)]
pub(super) struct Annotations {
    pub docs: Docs,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
}

impl Annotations {
    pub(super) fn of(schema: &Schema) -> Self {
        let mut found = Self::default();
        found.add(&schema.schema_data);
        for part in Shape::of(schema).all_of {
            if let ReferenceOr::Item(part) = part {
                found.add(&part.schema_data);
            }
        }
        found
    }

    fn add(&mut self, data: &SchemaData) {
        let add = |text: &mut String, more: &Option<String>| {
            if text.is_empty() {
                text.push_str(more.as_deref().unwrap_or_default());
            }
        };
        add(&mut self.docs.title, &data.title);
        add(&mut self.docs.description, &data.description);
        self.nullable |= data.nullable;
        self.read_only |= data.read_only;
        self.write_only |= data.write_only;
        self.deprecated |= data.deprecated;
    }
}

/// The target of a schema that is a reference with nothing but annotations beside it.
pub(super) fn annotated_reference(schema: &Schema) -> Option<&str> {
    if let Some(reference) = reference_of(schema) {
        return Some(reference);
    }
    let shape = Shape::of(schema);
    if shape.all_of.len() < 2 || !is_untyped(&shape) {
        return None;
    }
    let mut references = shape.all_of.iter().filter_map(|part| match part {
        ReferenceOr::Reference { reference } => Some(reference.as_str()),
        ReferenceOr::Item(_) => None,
    });
    let only = references.next().filter(|_| references.next().is_none())?;
    let others_are_annotations = shape.all_of.iter().all(|part| match part {
        ReferenceOr::Reference { .. } => true,
        ReferenceOr::Item(part) => {
            let shape = Shape::of(part);
            shape.all_of.is_empty() && is_untyped(&shape)
        }
    });
    others_are_annotations.then_some(only)
}

/// Whether a schema, its `allOf` aside, says nothing about the type of a value.
pub(super) fn is_untyped(shape: &Shape<'_>) -> bool {
    matches!(shape.type_, None | Some("object"))
        && shape.format.is_none()
        && shape.enumeration.is_empty()
        && shape.properties.is_empty()
        && shape.required.is_empty()
        && shape.additional_properties.is_none()
        && shape.items.is_none()
        && shape.one_of.is_empty()
        && shape.any_of.is_empty()
        && shape.not.is_none()
}
