//! One view of a schema, whichever of `openapiv3`'s variants holds it, and references between schemas.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::Value;

pub use super::resolve::Resolved;

/// All keywords of one schema.
///
/// `openapiv3` sorts schemas into variants by their keywords and falls back to one that has them all;
/// here it makes no difference.
#[derive(Clone, Debug)]
pub struct Shape<'a> {
    /// Titles, descriptions, flags, discriminator, default and `x-` keys.
    pub data: &'a SchemaData,
    /// `type`
    pub type_: Option<&'a str>,
    /// `format`, as it is written.
    pub format: Option<String>,
    /// The values of `enum` in the document's order; empty without one.
    pub enumeration: Vec<Value>,
    /// `properties` by name in the document's order.
    pub properties: Properties<'a>,
    /// `required`
    pub required: &'a [String],
    /// `additionalProperties`
    pub additional_properties: Option<&'a AdditionalProperties>,
    /// `items`
    pub items: Option<&'a ReferenceOr<Box<Schema>>>,
    /// `allOf`; empty without one.
    pub all_of: &'a [ReferenceOr<Schema>],
    /// `oneOf`; empty without one.
    pub one_of: &'a [ReferenceOr<Schema>],
    /// `anyOf`; empty without one.
    pub any_of: &'a [ReferenceOr<Schema>],
    /// `not`
    pub not: Option<&'a ReferenceOr<Schema>>,
    /// Keywords that only restrict values.
    pub limits: Limits<'a>,
    /// Whether `maximum` announces integers that no `i64` holds.
    pub is_beyond_i64: bool,
}

/// The properties of a schema.
pub type Properties<'a> = &'a IndexMap<String, ReferenceOr<Box<Schema>>>;

static NO_PROPERTIES: std::sync::LazyLock<IndexMap<String, ReferenceOr<Box<Schema>>>> =
    std::sync::LazyLock::new(IndexMap::new);

/// Keywords that restrict values without changing their type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits<'a> {
    /// `minimum`
    pub minimum: Option<f64>,
    /// `maximum`
    pub maximum: Option<f64>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: bool,
    /// `exclusiveMaximum`
    pub exclusive_maximum: bool,
    /// `multipleOf`
    pub multiple_of: Option<f64>,
    /// `minLength`, in characters.
    pub min_length: Option<usize>,
    /// `maxLength`, in characters.
    pub max_length: Option<usize>,
    /// `pattern`, a regular expression.
    pub pattern: Option<&'a str>,
    /// `minItems`
    pub min_items: Option<usize>,
    /// `maxItems`
    pub max_items: Option<usize>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minProperties`
    pub min_properties: Option<usize>,
    /// `maxProperties`
    pub max_properties: Option<usize>,
}

impl<'a> Shape<'a> {
    /// The keywords of `schema`.
    pub fn of(schema: &'a Schema) -> Self {
        let mut shape = Shape {
            data: &schema.schema_data,
            type_: None,
            format: None,
            enumeration: Vec::new(),
            properties: &NO_PROPERTIES,
            required: &[],
            additional_properties: None,
            items: None,
            all_of: &[],
            one_of: &[],
            any_of: &[],
            not: None,
            limits: Limits::default(),
            is_beyond_i64: false,
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => shape.of_type(ty),
            SchemaKind::OneOf { one_of } => shape.one_of = one_of,
            SchemaKind::AllOf { all_of } => shape.all_of = all_of,
            SchemaKind::AnyOf { any_of } => shape.any_of = any_of,
            SchemaKind::Not { not } => shape.not = Some(not),
            SchemaKind::Any(any) => shape.of_any(any),
        }
        shape
    }

    fn of_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.type_ = Some("string");
                self.format = format_text(&string.format);
                self.enumeration = values(&string.enumeration);
                self.limits.pattern = string.pattern.as_deref();
                self.limits.min_length = string.min_length;
                self.limits.max_length = string.max_length;
            }
            Type::Number(number) => {
                self.type_ = Some("number");
                self.format = format_text(&number.format);
                self.enumeration = values(&number.enumeration);
                self.limits.minimum = number.minimum;
                self.limits.maximum = number.maximum;
                self.limits.exclusive_minimum = number.exclusive_minimum;
                self.limits.exclusive_maximum = number.exclusive_maximum;
                self.limits.multiple_of = number.multiple_of;
            }
            Type::Integer(integer) => {
                self.type_ = Some("integer");
                self.format = format_text(&integer.format);
                self.enumeration = values(&integer.enumeration);
                self.limits.minimum = integer.minimum.map(|limit| limit as f64);
                self.limits.maximum = integer.maximum.map(|limit| limit as f64);
                self.limits.exclusive_minimum = integer.exclusive_minimum;
                self.limits.exclusive_maximum = integer.exclusive_maximum;
                self.limits.multiple_of = integer.multiple_of.map(|factor| factor as f64);
            }
            Type::Boolean(boolean) => {
                self.type_ = Some("boolean");
                self.enumeration = values(&boolean.enumeration);
            }
            Type::Object(object) => {
                self.type_ = Some("object");
                self.properties = &object.properties;
                self.required = &object.required;
                self.additional_properties = object.additional_properties.as_ref();
                self.limits.min_properties = object.min_properties;
                self.limits.max_properties = object.max_properties;
            }
            Type::Array(array) => {
                self.type_ = Some("array");
                self.items = array.items.as_ref();
                self.limits.min_items = array.min_items;
                self.limits.max_items = array.max_items;
                self.limits.unique_items = array.unique_items;
            }
        }
    }

    fn of_any(&mut self, any: &'a AnySchema) {
        self.type_ = any.typ.as_deref();
        self.format = any.format.clone();
        self.enumeration = any.enumeration.clone();
        self.properties = &any.properties;
        self.required = &any.required;
        self.additional_properties = any.additional_properties.as_ref();
        self.items = any.items.as_ref();
        self.all_of = &any.all_of;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
        self.not = any.not.as_deref();
        self.limits = Limits {
            minimum: any.minimum,
            maximum: any.maximum,
            exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
            exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
            multiple_of: any.multiple_of,
            min_length: any.min_length,
            max_length: any.max_length,
            pattern: any.pattern.as_deref(),
            min_items: any.min_items,
            max_items: any.max_items,
            unique_items: any.unique_items.unwrap_or_default(),
            min_properties: any.min_properties,
            max_properties: any.max_properties,
        };
        // what an `i64` holds has a variant of its own, so that 2^63 as an `f64` is not `i64::MAX` here
        self.is_beyond_i64 = any.maximum.is_some_and(|maximum| {
            maximum > BEYOND_I64 || (maximum == BEYOND_I64 && !self.limits.exclusive_maximum)
        });
    }
}

/// The first integer that no `i64` holds.
const BEYOND_I64: f64 = 9_223_372_036_854_775_808.0;

fn format_text<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => match serde_json::to_value(known) {
            Ok(Value::String(text)) => Some(text),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn values<T: Clone + Into<Value>>(enumeration: &[Option<T>]) -> Vec<Value> {
    enumeration
        .iter()
        .map(|value| value.clone().map_or(Value::Null, Into::into))
        .collect()
}

/// The name of the schema that `target`, the text of a `$ref`, stands for when it names a whole schema
/// under `components/schemas`.
pub fn schema_name(target: &str) -> Option<String> {
    let name = target.strip_prefix("#/components/schemas/")?;
    if name.contains('/') {
        None
    } else {
        decode(&format!("/{name}")).get(1..).map(unescape)
    }
}

/// `pointer`, the part of a reference behind the `#`, without percent-encoding.
pub(super) fn decode(pointer: &str) -> String {
    if !pointer.contains('%') {
        return pointer.to_owned();
    }
    let mut bytes = Vec::with_capacity(pointer.len());
    let mut rest = pointer.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let encoded = (first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match encoded {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| pointer.to_owned())
}

pub(super) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// The schema that `part` refers to and the annotations beside the reference: of a plain `$ref`, and of an
/// `allOf` with one `$ref` that has nothing beside it but annotations.
pub fn as_reference(part: &ReferenceOr<Schema>) -> Option<(&str, Option<&SchemaData>)> {
    match part {
        ReferenceOr::Reference { reference } => Some((reference, None)),
        ReferenceOr::Item(schema) => {
            reference_of(schema).map(|target| (target, Some(&schema.schema_data)))
        }
    }
}

/// [`as_reference`] for the boxed schemas of `properties` and `items`.
pub fn as_boxed_reference(part: &ReferenceOr<Box<Schema>>) -> Option<(&str, Option<&SchemaData>)> {
    match part {
        ReferenceOr::Reference { reference } => Some((reference, None)),
        ReferenceOr::Item(schema) => {
            reference_of(schema).map(|target| (target, Some(&schema.schema_data)))
        }
    }
}

/// The target of an `allOf` with one `$ref` that has nothing beside it but annotations.
pub fn reference_of(schema: &Schema) -> Option<&str> {
    let all_of = match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => {
            // A repeated `type` and limits say nothing about which schema it is.
            let plain = any.properties.is_empty()
                && any.required.is_empty()
                && any.additional_properties.is_none()
                && any.items.is_none()
                && any.enumeration.is_empty()
                && any.one_of.is_empty()
                && any.any_of.is_empty()
                && any.not.is_none();
            if !plain {
                return None;
            }
            &any.all_of
        }
        _ => return None,
    };
    match all_of.as_slice() {
        [ReferenceOr::Reference { reference }] => Some(reference),
        _ => None,
    }
}
