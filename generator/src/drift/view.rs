//! A uniform look at a schema, whatever kind it is, and the texts that comparisons go by.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Discriminator, ReferenceOr, Schema, SchemaKind, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// A schema as it stands somewhere in a document: a reference, or the schema itself.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// A reference with nothing beside it, by its text.
    Reference(&'a str),
    /// A schema.
    Schema(&'a Schema),
}

impl<'a> Place<'a> {
    pub(super) fn of(place: &'a ReferenceOr<Schema>) -> Self {
        match place {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }

    pub(super) fn of_boxed(place: &'a ReferenceOr<Box<Schema>>) -> Self {
        match place {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }

    /// Whether nothing at all differs.
    pub(super) fn same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Reference(a), Self::Reference(b)) => a == b,
            (Self::Schema(a), Self::Schema(b)) => a == b,
            _ => false,
        }
    }
}

/// The name that a reference to a schema of the document gives; other references as they are.
pub(super) fn reference_name(reference: &str) -> Cow<'_, str> {
    let name = reference
        .strip_prefix("#/components/schemas/")
        .unwrap_or(reference);
    if name.contains('~') {
        Cow::Owned(name.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(name)
    }
}

/// All keywords of a schema, absent ones empty.
#[derive(Clone, Debug, Default)]
pub(super) struct View<'a> {
    /// The schema that is referred to, the other keywords being annotations of the reference.
    pub reference: Option<Cow<'a, str>>,
    pub ty: Option<&'a str>,
    pub format: Option<Cow<'a, str>>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub title: Option<&'a str>,
    pub description: Option<&'a str>,
    pub default: Option<&'a Value>,
    pub example: Option<&'a Value>,
    /// The listed values; `None` where there is no list.
    pub values: Option<Vec<Cow<'a, Value>>>,
    pub properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub required: &'a [String],
    pub items: Option<Place<'a>>,
    pub additional: Additional<'a>,
    pub all_of: &'a [ReferenceOr<Schema>],
    pub one_of: &'a [ReferenceOr<Schema>],
    pub any_of: &'a [ReferenceOr<Schema>],
    pub not: Option<Place<'a>>,
    pub discriminator: Option<&'a Discriminator>,
    /// Limits by keyword.
    pub limits: Vec<(&'static str, Value)>,
    pub extensions: Option<&'a IndexMap<String, Value>>,
}

/// What `additionalProperties` says.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Additional<'a> {
    /// Nothing.
    #[default]
    Absent,
    /// A boolean.
    Any(bool),
    /// A schema.
    Schema(Place<'a>),
}

impl Additional<'_> {
    /// Whether it names values beyond the properties.
    pub(super) fn describes(self) -> bool {
        matches!(self, Self::Any(true) | Self::Schema(_))
    }
}

impl<'a> View<'a> {
    pub(super) fn of(place: Place<'a>) -> Self {
        let schema = match place {
            Place::Reference(reference) => {
                return Self {
                    reference: Some(reference_name(reference)),
                    ..Self::default()
                };
            }
            Place::Schema(schema) => schema,
        };
        let data = &schema.schema_data;
        let mut view = Self {
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            title: data.title.as_deref(),
            description: data.description.as_deref(),
            default: data.default.as_ref(),
            example: data.example.as_ref(),
            discriminator: data.discriminator.as_ref(),
            extensions: Some(&data.extensions),
            ..Self::default()
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.typed(ty),
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AllOf { all_of } => view.all_of = all_of,
            SchemaKind::AnyOf { any_of } => view.any_of = any_of,
            SchemaKind::Not { not } => view.not = Some(Place::of(not)),
            SchemaKind::Any(any) => {
                view.ty = any.typ.as_deref();
                view.format = any.format.as_deref().map(Cow::Borrowed);
                view.properties = Some(&any.properties).filter(|map| !map.is_empty());
                view.required = &any.required;
                view.items = any.items.as_ref().map(Place::of_boxed);
                view.additional(any.additional_properties.as_ref());
                view.all_of = &any.all_of;
                view.one_of = &any.one_of;
                view.any_of = &any.any_of;
                view.not = any.not.as_deref().map(Place::of);
                view.listed(any.enumeration.iter().map(Cow::Borrowed).collect());
                view.limit("minimum", any.minimum);
                view.limit("maximum", any.maximum);
                view.limit("multipleOf", any.multiple_of);
                view.flag("exclusiveMinimum", any.exclusive_minimum.unwrap_or(false));
                view.flag("exclusiveMaximum", any.exclusive_maximum.unwrap_or(false));
                view.limit("minLength", any.min_length);
                view.limit("maxLength", any.max_length);
                view.limit("pattern", any.pattern.as_deref());
                view.limit("minItems", any.min_items);
                view.limit("maxItems", any.max_items);
                view.flag("uniqueItems", any.unique_items.unwrap_or(false));
                view.limit("minProperties", any.min_properties);
                view.limit("maxProperties", any.max_properties);
            }
        }
        view.unwrap_annotated_reference();
        view
    }

    /// `allOf` with one reference and nothing structural beside it is that reference with
    /// annotations.
    fn unwrap_annotated_reference(&mut self) {
        if let [ReferenceOr::Reference { reference }] = self.all_of
            && self.properties.is_none()
            && self.items.is_none()
            && !self.additional.describes()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.discriminator.is_none()
        {
            self.reference = Some(reference_name(reference));
            self.all_of = &[];
        }
    }

    fn typed(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.ty = Some("string");
                self.format = format_text(&string.format);
                self.listed(texts(&string.enumeration, |text| Value::from(text.as_str())));
                self.limit("minLength", string.min_length);
                self.limit("maxLength", string.max_length);
                self.limit("pattern", string.pattern.as_deref());
            }
            Type::Number(number) => {
                self.ty = Some("number");
                self.format = format_text(&number.format);
                self.listed(texts(&number.enumeration, |value| Value::from(*value)));
                self.limit("minimum", number.minimum);
                self.limit("maximum", number.maximum);
                self.limit("multipleOf", number.multiple_of);
                self.flag("exclusiveMinimum", number.exclusive_minimum);
                self.flag("exclusiveMaximum", number.exclusive_maximum);
            }
            Type::Integer(integer) => {
                self.ty = Some("integer");
                self.format = format_text(&integer.format);
                self.listed(texts(&integer.enumeration, |value| Value::from(*value)));
                self.limit("minimum", integer.minimum);
                self.limit("maximum", integer.maximum);
                self.limit("multipleOf", integer.multiple_of);
                self.flag("exclusiveMinimum", integer.exclusive_minimum);
                self.flag("exclusiveMaximum", integer.exclusive_maximum);
            }
            Type::Object(object) => {
                self.ty = Some("object");
                self.properties = Some(&object.properties).filter(|map| !map.is_empty());
                self.required = &object.required;
                self.additional(object.additional_properties.as_ref());
                self.limit("minProperties", object.min_properties);
                self.limit("maxProperties", object.max_properties);
            }
            Type::Array(array) => {
                self.ty = Some("array");
                self.items = array.items.as_ref().map(Place::of_boxed);
                self.limit("minItems", array.min_items);
                self.limit("maxItems", array.max_items);
                self.flag("uniqueItems", array.unique_items);
            }
            Type::Boolean(boolean) => {
                self.ty = Some("boolean");
                self.listed(texts(&boolean.enumeration, |value| Value::from(*value)));
            }
        }
    }

    fn additional(&mut self, additional: Option<&'a AdditionalProperties>) {
        self.additional = match additional {
            None => Additional::Absent,
            Some(AdditionalProperties::Any(any)) => Additional::Any(*any),
            Some(AdditionalProperties::Schema(schema)) => Additional::Schema(Place::of(schema)),
        };
    }

    fn listed(&mut self, values: Vec<Cow<'a, Value>>) {
        self.values = Some(values).filter(|values| !values.is_empty());
    }

    fn limit(&mut self, keyword: &'static str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.limits.push((keyword, value.into()));
        }
    }

    fn flag(&mut self, keyword: &'static str, set: bool) {
        if set {
            self.limits.push((keyword, Value::Bool(true)));
        }
    }

    /// The type as the vendor writes it, which is also what decides here whether two types are the
    /// same at one level: a reference's name, `X[]`, `Map<object, X>` or the type. An array says no
    /// more of its elements than their own type.
    pub(super) fn type_text(&self) -> String {
        if let Some(name) = &self.reference {
            return name.to_string();
        }
        let Some(ty) = self.ty else {
            return "_undefined_".to_owned();
        };
        if ty == "array"
            && let Some(items) = self.items
        {
            let items = View::of(items);
            if let Some(name) = items.reference {
                return format!("{name}[]");
            }
            if let Some(ty) = items.ty {
                return format!("{ty}[]");
            }
        }
        if ty == "object" {
            match self.additional {
                Additional::Any(true) => return "Map<object, _undefined_>".to_owned(),
                Additional::Schema(values) => {
                    return format!("Map<object, {}>", View::of(values).type_text());
                }
                _ => {}
            }
        }
        ty.to_owned()
    }

    /// The type with formats and elements at all levels, for people.
    pub(super) fn full_type(&self) -> String {
        if let Some(name) = &self.reference {
            return name.to_string();
        }
        if let (Some("array"), Some(items)) = (self.ty, self.items) {
            return format!("{}[]", View::of(items).full_type());
        }
        if let Additional::Schema(values) = self.additional
            && self.properties.is_none()
        {
            return format!("map of {}", View::of(values).full_type());
        }
        let mut text = self.ty.unwrap_or("any").to_owned();
        if let Some(format) = &self.format {
            text.push_str(&format!(" ({format})"));
        }
        text
    }

    /// The values that the vendor's comparison looks at: the list of the schema itself, else that
    /// of its items.
    pub(super) fn vendor_values(&self) -> Option<Vec<Cow<'a, Value>>> {
        if self.values.is_some() {
            return self.values.clone();
        }
        View::of(self.items?).values
    }
}

fn texts<'a, T>(values: &[Option<T>], value: impl Fn(&T) -> Value) -> Vec<Cow<'a, Value>> {
    values
        .iter()
        .map(|entry| Cow::Owned(entry.as_ref().map_or(Value::Null, &value)))
        .collect()
}

fn format_text<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<Cow<'_, str>> {
    match format {
        VariantOrUnknownOrEmpty::Item(item) => match serde_json::to_value(item) {
            Ok(Value::String(text)) => Some(Cow::Owned(text)),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Unknown(text) => Some(Cow::Borrowed(text)),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

/// A JSON value as text: a string without quotes, anything else as JSON.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
