//! Schemas.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, Discriminator, IntegerType,
    NumberType, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind, StringType, Type,
};
use serde_json::{Number, Value};

use super::{Fields, Fit, Misfit, boolean, json, list, map, misfit, or_reference, parts, text};
use crate::spec::node::Node;

/// A reference, or else what `read` reads.
pub(super) fn reference_or<T>(
    node: Node,
    read: impl FnOnce(Node) -> Fit<T>,
) -> Fit<ReferenceOr<T>> {
    match node {
        Node::Object(mut object) if matches!(object.get("$ref"), Some(Node::String(_))) => {
            match object.swap_remove("$ref") {
                Some(Node::String(reference)) => Ok(ReferenceOr::Reference { reference }),
                _ => Err(Misfit::new("the reference has no target")),
            }
        }
        node => read(node).map(ReferenceOr::Item),
    }
}

fn boxed(node: Node) -> Fit<ReferenceOr<Box<Schema>>> {
    reference_or(node, |node| schema(node).map(Box::new))
}

fn any_of_schemas(node: Node) -> Fit<Vec<ReferenceOr<Schema>>> {
    list(or_reference(schema))(node)
}

fn additional_properties(node: Node) -> Fit<AdditionalProperties> {
    match node {
        Node::Bool(any) => Ok(AdditionalProperties::Any(any)),
        node => {
            let schema = reference_or(node, schema)?;
            Ok(AdditionalProperties::Schema(Box::new(schema)))
        }
    }
}

fn discriminator(node: Node) -> Fit<Discriminator> {
    let mut fields = Fields::of(node)?;
    Ok(Discriminator {
        property_name: fields.need("propertyName", text)?,
        mapping: fields.or_default("mapping", map(text))?,
        extensions: fields.extensions(),
    })
}

fn number(node: Node) -> Fit<Number> {
    match node {
        Node::Number(number) => Ok(number),
        other => Err(misfit("a number", &other)),
    }
}

fn count(node: Node) -> Fit<usize> {
    let count = match &node {
        Node::Number(number) => number.as_u64().and_then(|count| count.try_into().ok()),
        _ => None,
    };
    count.ok_or_else(|| misfit("an integer", &node))
}

/// Keywords that only some variants of [`SchemaKind`] have, as bits.
const KEYWORDS: [&str; 23] = [
    "format",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minimum",
    "maximum",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "oneOf",
    "allOf",
    "anyOf",
    "not",
];

const FORMAT: u32 = 1;
const ENUM: u32 = 0b10;
const OF_STRING: u32 = 0b1_1111;
const OF_NUMBER: u32 = 0b11_1110_0011;
const OF_OBJECT: u32 = 0b1_1111 << 10;
const OF_ARRAY: u32 = 0b1111 << 15;
const ONE_OF: u32 = 1 << 19;
const ALL_OF: u32 = 1 << 20;
const ANY_OF: u32 = 1 << 21;
const NOT: u32 = 1 << 22;

/// Reads a schema, into the same variant as `openapiv3` itself would.
pub(super) fn schema(node: Node) -> Fit<Schema> {
    let mut fields = Fields::of(node)?;
    let mut present = 0;
    for (index, key) in KEYWORDS.iter().enumerate() {
        if fields.0.get(*key).is_some_and(|value| *value != Node::Null) {
            present |= 1 << index;
        }
    }
    let any = any(&mut fields)?;
    Ok(Schema {
        schema_kind: kind(any, present),
        schema_data: SchemaData {
            nullable: fields.or_default("nullable", boolean)?,
            read_only: fields.or_default("readOnly", boolean)?,
            write_only: fields.or_default("writeOnly", boolean)?,
            deprecated: fields.or_default("deprecated", boolean)?,
            external_docs: fields.get("externalDocs", parts::external_docs)?,
            example: fields.get("example", json)?,
            title: fields.get("title", text)?,
            description: fields.get("description", text)?,
            discriminator: fields.get("discriminator", discriminator)?,
            default: fields.get("default", json)?,
            extensions: fields.extensions(),
        },
    })
}

/// The schema of any JSON.
pub(super) fn any_schema() -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Any(AnySchema::default()),
    }
}

/// The keywords as the variant that has them all, with the numbers still exact.
struct Keywords {
    any: AnySchema,
    multiple_of: Option<Number>,
    minimum: Option<Number>,
    maximum: Option<Number>,
}

fn any(fields: &mut Fields) -> Fit<Keywords> {
    let (multiple_of, minimum, maximum) = (
        fields.get("multipleOf", number)?,
        fields.get("minimum", number)?,
        fields.get("maximum", number)?,
    );
    let float = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    let any = AnySchema {
        typ: fields.get("type", text)?,
        pattern: fields.get("pattern", text)?,
        multiple_of: float(&multiple_of),
        exclusive_minimum: fields.get("exclusiveMinimum", boolean)?,
        exclusive_maximum: fields.get("exclusiveMaximum", boolean)?,
        minimum: float(&minimum),
        maximum: float(&maximum),
        properties: fields.or_default("properties", map(boxed))?,
        required: fields.or_default("required", list(text))?,
        additional_properties: fields.get("additionalProperties", additional_properties)?,
        min_properties: fields.get("minProperties", count)?,
        max_properties: fields.get("maxProperties", count)?,
        items: fields.get("items", boxed)?,
        min_items: fields.get("minItems", count)?,
        max_items: fields.get("maxItems", count)?,
        unique_items: fields.get("uniqueItems", boolean)?,
        enumeration: fields.or_default("enum", list(json))?,
        format: fields.get("format", text)?,
        min_length: fields.get("minLength", count)?,
        max_length: fields.get("maxLength", count)?,
        one_of: fields.or_default("oneOf", any_of_schemas)?,
        all_of: fields.or_default("allOf", any_of_schemas)?,
        any_of: fields.or_default("anyOf", any_of_schemas)?,
        not: fields.get("not", |node| reference_or(node, schema).map(Box::new))?,
    };
    Ok(Keywords {
        any,
        multiple_of,
        minimum,
        maximum,
    })
}

/// The values of an `enum` if all that are not null are of a type.
fn values<T>(values: &[Value], of: impl Fn(&Value) -> Option<T>) -> Option<Vec<Option<T>>> {
    let value = |value: &Value| match value {
        Value::Null => Some(None),
        value => of(value).map(Some),
    };
    values.iter().map(value).collect()
}

/// A number as an integer: `None` if it is none, `Some(None)` if it is not there.
fn integer(number: &Option<Number>) -> Option<Option<i64>> {
    match number {
        None => Some(None),
        Some(number) => number.as_i64().map(Some),
    }
}

fn kind(keywords: Keywords, present: u32) -> SchemaKind {
    let Keywords {
        any,
        multiple_of,
        minimum,
        maximum,
    } = keywords;
    let only = |allowed: u32| present & !allowed == 0;
    match any.typ.as_deref() {
        Some("string") if only(OF_STRING) => {
            let texts = |value: &Value| value.as_str().map(str::to_owned);
            if let Some(enumeration) = values(&any.enumeration, texts) {
                return SchemaKind::Type(Type::String(StringType {
                    format: any.format.into(),
                    pattern: any.pattern,
                    enumeration,
                    min_length: any.min_length,
                    max_length: any.max_length,
                }));
            }
        }
        Some("number") if only(OF_NUMBER) => {
            if let Some(enumeration) = values(&any.enumeration, Value::as_f64) {
                return SchemaKind::Type(Type::Number(NumberType {
                    format: any.format.into(),
                    multiple_of: any.multiple_of,
                    exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                    exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                    minimum: any.minimum,
                    maximum: any.maximum,
                    enumeration,
                }));
            }
        }
        Some("integer") if only(OF_NUMBER) => {
            let numbers = (integer(&multiple_of), integer(&minimum), integer(&maximum));
            if let (Some(multiple_of), Some(minimum), Some(maximum)) = numbers
                && let Some(enumeration) = values(&any.enumeration, Value::as_i64)
            {
                return SchemaKind::Type(Type::Integer(IntegerType {
                    format: any.format.into(),
                    multiple_of,
                    exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                    exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                    minimum,
                    maximum,
                    enumeration,
                }));
            }
        }
        Some("boolean") if only(ENUM) => {
            if let Some(enumeration) = values(&any.enumeration, Value::as_bool) {
                return SchemaKind::Type(Type::Boolean(BooleanType { enumeration }));
            }
        }
        Some("object") if only(OF_OBJECT) => {
            return SchemaKind::Type(Type::Object(ObjectType {
                properties: any.properties,
                required: any.required,
                additional_properties: any.additional_properties,
                min_properties: any.min_properties,
                max_properties: any.max_properties,
            }));
        }
        Some("array") if only(OF_ARRAY) => {
            return SchemaKind::Type(Type::Array(ArrayType {
                items: any.items,
                min_items: any.min_items,
                max_items: any.max_items,
                unique_items: any.unique_items.unwrap_or_default(),
            }));
        }
        None => match present {
            ONE_OF => return SchemaKind::OneOf { one_of: any.one_of },
            ALL_OF => return SchemaKind::AllOf { all_of: any.all_of },
            ANY_OF => return SchemaKind::AnyOf { any_of: any.any_of },
            NOT => {
                if let Some(not) = any.not {
                    return SchemaKind::Not { not };
                }
                return SchemaKind::Any(AnySchema::default());
            }
            _ => {}
        },
        Some(_) => {}
    }
    SchemaKind::Any(any)
}

// The bits stand for the keywords in their order.
const _: () = assert!(FORMAT == 1 && ENUM == 1 << 1 && KEYWORDS.len() == 23);
