//! One view of a schema, whichever of `openapiv3`'s variants holds it, and references between schemas.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::Value;

use super::Spec;

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
    }
}

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

fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// What stands where a schema may stand, after following what only points on.
#[derive(Clone, Debug)]
pub enum Resolved<'a> {
    /// A whole schema under `components/schemas`, by its name.
    Named(&'a str),
    /// A schema that has no name of its own: its pointer in the document, and the schema itself. For a
    /// schema that stands where it is used, the pointer is `None`.
    Inline(Option<String>, &'a Schema),
    /// References that lead in a circle or nowhere.
    Unresolved,
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

impl Spec {
    /// The schemas under `components/schemas` with their names.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &ReferenceOr<Schema>)> {
        self.openapi
            .components
            .iter()
            .flat_map(|components| &components.schemas)
            .map(|(name, schema)| (name.as_str(), schema))
    }

    /// Follows `target`, the text of a `$ref` to a schema: to a named schema, or into one.
    pub fn resolve(&self, target: &str) -> Resolved<'_> {
        let mut seen = Vec::new();
        let mut target = target.to_owned();
        loop {
            if seen.contains(&target) {
                return Resolved::Unresolved;
            }
            if let Some(name) = schema_name(&target) {
                let components = self.openapi.components.as_ref();
                return match components
                    .and_then(|components| components.schemas.get_key_value(&name))
                {
                    Some((name, _)) => Resolved::Named(name),
                    None => Resolved::Unresolved,
                };
            }
            let Some(pointer) = target.strip_prefix('#').map(decode) else {
                return Resolved::Unresolved;
            };
            match self.below_components(&pointer) {
                Some(Found::Reference(next)) => {
                    let next = next.to_owned();
                    seen.push(std::mem::replace(&mut target, next));
                }
                Some(Found::Schema(schema)) => return Resolved::Inline(Some(pointer), schema),
                None => return Resolved::Unresolved,
            }
        }
    }

    /// The schema of a name, behind any chain of references; `None` if they lead in a circle.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        let components = self.openapi.components.as_ref()?;
        let mut next = components.schemas.get(name)?;
        // A chain without a circle is no longer than there are schemas.
        for _ in 0..=components.schemas.len() {
            match next {
                ReferenceOr::Item(schema) => return Some(schema),
                ReferenceOr::Reference { reference } => match self.resolve(reference) {
                    Resolved::Named(name) => next = components.schemas.get(name)?,
                    Resolved::Inline(_, schema) => return Some(schema),
                    Resolved::Unresolved => return None,
                },
            }
        }
        None
    }

    fn below_components(&self, pointer: &str) -> Option<Found<'_>> {
        let components = self.openapi.components.as_ref()?;
        let segments: Vec<String> = super::node::segments(pointer).collect();
        let [first, kind, name, rest @ ..] = segments.as_slice() else {
            return None;
        };
        if first != "components" {
            return None;
        }
        match kind.as_str() {
            "schemas" => below(components.schemas.get(name)?, rest),
            "responses" => match (components.responses.get(name)?, rest) {
                (ReferenceOr::Item(response), [_, media, _, rest @ ..]) => {
                    below(response.content.get(media)?.schema.as_ref()?, rest)
                }
                _ => None,
            },
            "requestBodies" => match (components.request_bodies.get(name)?, rest) {
                (ReferenceOr::Item(body), [_, media, _, rest @ ..]) => {
                    below(body.content.get(media)?.schema.as_ref()?, rest)
                }
                _ => None,
            },
            "parameters" => match (components.parameters.get(name)?, rest) {
                (ReferenceOr::Item(parameter), [_, rest @ ..]) => {
                    below_format(&parameter.parameter_data_ref().format, rest)
                }
                _ => None,
            },
            "headers" => match (components.headers.get(name)?, rest) {
                (ReferenceOr::Item(header), [_, rest @ ..]) => below_format(&header.format, rest),
                _ => None,
            },
            _ => None,
        }
    }
}

enum Found<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

fn below_format<'a>(
    format: &'a openapiv3::ParameterSchemaOrContent,
    rest: &[String],
) -> Option<Found<'a>> {
    match (format, rest) {
        (openapiv3::ParameterSchemaOrContent::Schema(schema), rest) => below(schema, rest),
        (openapiv3::ParameterSchemaOrContent::Content(content), [media, _, rest @ ..]) => {
            below(content.get(media)?.schema.as_ref()?, rest)
        }
        _ => None,
    }
}

/// The schema at `path` below `start`.
fn below<'a>(start: &'a ReferenceOr<Schema>, path: &[String]) -> Option<Found<'a>> {
    let schema = match start {
        ReferenceOr::Item(schema) => schema,
        ReferenceOr::Reference { reference } => {
            return path.is_empty().then_some(Found::Reference(reference));
        }
    };
    below_schema(schema, path)
}

fn below_boxed<'a>(start: &'a ReferenceOr<Box<Schema>>, path: &[String]) -> Option<Found<'a>> {
    match start {
        ReferenceOr::Item(schema) => below_schema(schema, path),
        ReferenceOr::Reference { reference } => {
            path.is_empty().then_some(Found::Reference(reference))
        }
    }
}

fn below_schema<'a>(schema: &'a Schema, path: &[String]) -> Option<Found<'a>> {
    let shape = Shape::of(schema);
    let part = |parts: &'a [ReferenceOr<Schema>], index: &str, rest: &[String]| {
        below(parts.get(index.parse::<usize>().ok()?)?, rest)
    };
    match path {
        [] => Some(Found::Schema(schema)),
        [key, name, rest @ ..] if key == "properties" => {
            below_boxed(shape.properties.get(name)?, rest)
        }
        [key, index, rest @ ..] if key == "allOf" => part(shape.all_of, index, rest),
        [key, index, rest @ ..] if key == "oneOf" => part(shape.one_of, index, rest),
        [key, index, rest @ ..] if key == "anyOf" => part(shape.any_of, index, rest),
        [key, rest @ ..] if key == "items" => below_boxed(shape.items?, rest),
        [key, rest @ ..] if key == "not" => below(shape.not?, rest),
        [key, rest @ ..] if key == "additionalProperties" => match shape.additional_properties? {
            AdditionalProperties::Schema(schema) => below(schema, rest),
            AdditionalProperties::Any(_) => None,
        },
        _ => None,
    }
}
