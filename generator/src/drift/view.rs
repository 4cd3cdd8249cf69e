//! A uniform look at a schema, whatever kind it is, and the texts that comparisons go by.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::limits;
use crate::spec::shape::{Shape, schema_name};

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
    match reference.strip_prefix("#/components/schemas/") {
        Some(name) if !name.contains(['/', '~', '%']) => Cow::Borrowed(name),
        _ => schema_name(reference).map_or(Cow::Borrowed(reference), Cow::Owned),
    }
}

/// All keywords of a schema, absent ones empty.
#[derive(Clone, Debug, Default)]
pub(super) struct View<'a> {
    /// The schema that is referred to, the other keywords being annotations of the reference.
    pub reference: Option<Cow<'a, str>>,
    pub ty: Option<&'a str>,
    pub format: Option<String>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub title: Option<&'a str>,
    pub description: Option<&'a str>,
    pub default: Option<&'a Value>,
    pub example: Option<&'a Value>,
    /// The listed values; `None` where there is no list.
    pub values: Option<Vec<Value>>,
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
        let shape = Shape::of(schema);
        let data = shape.data;
        let mut view = Self {
            reference: None,
            ty: shape.type_,
            format: shape.format,
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            title: data.title.as_deref(),
            description: data.description.as_deref(),
            default: data.default.as_ref(),
            example: data.example.as_ref(),
            values: Some(shape.enumeration).filter(|values| !values.is_empty()),
            properties: Some(shape.properties).filter(|map| !map.is_empty()),
            required: shape.required,
            items: shape.items.map(Place::of_boxed),
            additional: match shape.additional_properties {
                None => Additional::Absent,
                Some(AdditionalProperties::Any(any)) => Additional::Any(*any),
                Some(AdditionalProperties::Schema(schema)) => Additional::Schema(Place::of(schema)),
            },
            all_of: shape.all_of,
            one_of: shape.one_of,
            any_of: shape.any_of,
            not: shape.not.map(Place::of),
            discriminator: data.discriminator.as_ref(),
            limits: limits::list(&shape.limits),
            extensions: Some(&data.extensions),
        };
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
    pub(super) fn vendor_values(&self) -> Option<Vec<Value>> {
        if self.values.is_some() {
            return self.values.clone();
        }
        View::of(self.items?).values
    }
}

/// A JSON value as text: a string without quotes, anything else as JSON.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
