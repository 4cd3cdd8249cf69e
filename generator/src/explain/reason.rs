//! Why a schema became what it did, in words.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::Printer;
use crate::diagnostics::counted;
use crate::ir::TypeKind;
use crate::spec::shape::{Shape, reference_of, schema_name};

impl Printer<'_> {
    pub(super) fn reason(&self) -> String {
        let mut schemas = self.facts.spec.schemas();
        let schema = schemas.find(|(name, _)| *name == self.owner.wire_name);
        match schema {
            Some((_, ReferenceOr::Reference { reference })) => {
                format!("the schema is a reference to {}", target(reference))
            }
            Some((_, ReferenceOr::Item(schema))) => self.reason_of(schema),
            None => String::new(),
        }
    }

    fn reason_of(&self, schema: &Schema) -> String {
        let shape = Shape::of(schema);
        match &self.owner.kind {
            TypeKind::Struct(own) => {
                let count = counted(own.fields.len(), "property", "properties");
                if shape.all_of.is_empty() {
                    format!("an object with {count}")
                } else {
                    let parts: Vec<String> = shape.all_of.iter().map(part).collect();
                    format!("`allOf` of {} makes {count}", parts.join(", "))
                }
            }
            TypeKind::Enum(own) => {
                let count = counted(own.variants.len(), "value", "values");
                format!("`enum` lists {count}; unknown values are kept")
            }
            TypeKind::Alias(_) => {
                if let Some(reference) = reference_of(schema) {
                    return format!("`allOf` with {} as its only member", target(reference));
                }
                if !shape.one_of.is_empty() || !shape.any_of.is_empty() {
                    return "the only alternative besides `null`".to_owned();
                }
                let format = match &shape.format {
                    Some(format) => format!(" with the format `{format}`"),
                    None => String::new(),
                };
                match (shape.type_, shape.additional_properties) {
                    (_, Some(AdditionalProperties::Schema(_))) => {
                        "`additionalProperties` without properties: an object with arbitrary keys"
                            .to_owned()
                    }
                    (Some(ty), _) => format!("the type is `{ty}`{format}"),
                    (None, _) => "the schema describes its elements".to_owned(),
                }
            }
            TypeKind::Union(union) => {
                let count = counted(union.variants.len(), "type", "types");
                match (&union.discriminator, &union.base) {
                    (Some(property), Some(_)) => format!(
                        "`discriminator` `{property}` selects one of {count} that extend the schema with `allOf`"
                    ),
                    (Some(property), None) => format!(
                        "`{}` with the discriminator `{property}` selects one of {count}",
                        alternatives(&shape)
                    ),
                    (None, _) => format!(
                        "`{}` of {count} without a discriminator: the value is kept and decoded as the requested type",
                        alternatives(&shape)
                    ),
                }
            }
            TypeKind::Any => any_reason(&shape).to_owned(),
        }
    }
}

fn any_reason(shape: &Shape<'_>) -> &'static str {
    if !shape.enumeration.is_empty() {
        "the values of its `enum` have different types"
    } else if !shape.one_of.is_empty() || !shape.any_of.is_empty() {
        "none of its alternatives describes it"
    } else if !shape.all_of.is_empty() {
        "no member of its `allOf` has properties"
    } else if shape.type_ == Some("object") {
        "an object that the document does not describe further"
    } else if shape.type_.is_some() {
        "it contains only itself, or its type is unknown"
    } else {
        "the document does not describe it"
    }
}

fn alternatives(shape: &Shape<'_>) -> &'static str {
    if shape.one_of.is_empty() {
        "anyOf"
    } else {
        "oneOf"
    }
}

fn part(part: &ReferenceOr<Schema>) -> String {
    match part {
        ReferenceOr::Reference { reference } => target(reference),
        ReferenceOr::Item(schema) => match reference_of(schema) {
            Some(reference) => target(reference),
            None => "an inline schema".to_owned(),
        },
    }
}

fn target(reference: &str) -> String {
    let name = schema_name(reference).unwrap_or_else(|| reference.to_owned());
    format!("`{}`", name.escape_debug())
}
