//! A uniform look at a schema, whatever kind it is, and the texts that comparisons go by.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::limits;
use super::text::step;
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
    /// What members of `allOf` add to the properties, each with the steps from the schema to it.
    pub more: Vec<(&'a str, Place<'a>, String)>,
    pub more_required: Vec<&'a str>,
    pub items: Option<Place<'a>>,
    pub additional: Additional<'a>,
    /// The steps from the schema to the member of `allOf` that has `items` or `additionalProperties`.
    pub items_at: String,
    pub additional_at: String,
    pub all_of: Members<'a>,
    pub one_of: Members<'a>,
    pub any_of: Members<'a>,
    pub not: Option<Place<'a>>,
    pub discriminator: Option<&'a Discriminator>,
    /// Limits by keyword.
    pub limits: Vec<(&'static str, Value)>,
    pub extensions: Option<&'a IndexMap<String, Value>>,
}

/// Members of a composition, each with the steps from the schema to it.
pub(super) type Members<'a> = Vec<(String, Place<'a>)>;

/// The properties of a schema, each with the steps from the schema to it.
pub(super) type Properties<'a> = IndexMap<&'a str, (Place<'a>, String)>;

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
            more: Vec::new(),
            more_required: Vec::new(),
            items_at: String::new(),
            additional_at: String::new(),
            items: shape.items.map(Place::of_boxed),
            additional: match shape.additional_properties {
                None => Additional::Absent,
                Some(AdditionalProperties::Any(any)) => Additional::Any(*any),
                Some(AdditionalProperties::Schema(schema)) => Additional::Schema(Place::of(schema)),
            },
            all_of: members("allOf", shape.all_of),
            one_of: members("oneOf", shape.one_of),
            any_of: members("anyOf", shape.any_of),
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
        if let [(_, Place::Reference(reference))] = self.all_of.as_slice()
            && !self.has_properties()
            && self.items.is_none()
            && !self.additional.describes()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.discriminator.is_none()
        {
            self.reference = Some(reference_name(reference));
            self.all_of.clear();
        }
    }

    /// As [`View::of`], with inline members of `allOf` taken for what they are: parts of the schema.
    pub(super) fn meant(place: Place<'a>) -> Self {
        Self::of(place).flat(&|_| None)
    }

    /// The view with the members of `allOf` in it that can be told together with the rest: those written in place, and
    /// those that `find` finds behind a reference.
    pub(super) fn flat(mut self, find: &dyn Fn(&str) -> Option<Place<'a>>) -> Self {
        self.take_members(find, 0);
        self.unwrap_annotated_reference();
        self
    }

    fn take_members(&mut self, find: &dyn Fn(&str) -> Option<Place<'a>>, depth: usize) {
        /// Real documents extend a schema through fewer than ten others.
        const DEEPEST: usize = 16;
        if depth >= DEEPEST {
            return;
        }
        for (at, place) in std::mem::take(&mut self.all_of) {
            let mut member = Self::of(place);
            let mut is_elsewhere = false;
            while let Some(found) = member.reference.as_deref().and_then(find)
                && !is_elsewhere
            {
                is_elsewhere = true;
                member = Self::of(found);
            }
            member.take_members(find, depth + 1);
            if member.reference.is_some() || !self.goes_with(&member) {
                self.all_of.push((at, place));
            } else {
                self.absorb(member, &at, is_elsewhere);
            }
        }
    }

    /// Whether nothing that a member of `allOf` says has to be told beside what is said already.
    fn goes_with(&self, member: &Self) -> bool {
        fn one<T>(a: Option<T>, b: Option<T>, same: impl Fn(T, T) -> bool) -> bool {
            match (a, b) {
                (Some(a), Some(b)) => same(a, b),
                _ => true,
            }
        }
        let both = |a: &Members<'_>, b: &Members<'_>| a.is_empty() || b.is_empty();
        let limits = self.limits.iter().all(|(keyword, value)| {
            let mut others = member.limits.iter();
            others.all(|(other, its)| other != keyword || its == value)
        });
        one(self.ty, member.ty, |a, b| a == b)
            && one(self.format.as_ref(), member.format.as_ref(), |a, b| a == b)
            && one(self.values.as_ref(), member.values.as_ref(), |a, b| a == b)
            && one(self.items, member.items, Place::same)
            && one(self.not, member.not, Place::same)
            && one(self.discriminator, member.discriminator, |a, b| a == b)
            && (matches!(self.additional, Additional::Absent)
                || matches!(member.additional, Additional::Absent))
            && both(&self.one_of, &member.one_of)
            && both(&self.any_of, &member.any_of)
            && limits
    }

    fn absorb(&mut self, member: Self, at: &str, is_elsewhere: bool) {
        // what is behind a reference is placed where the reference is
        let below = |step: &str| match is_elsewhere {
            true => at.to_owned(),
            false => format!("{at}{step}"),
        };
        let properties = member.all_properties();
        for (name, (place, step)) in properties {
            self.more.push((name, place, below(&step)));
        }
        self.more_required.extend(member.required());
        if self.items.is_none() && member.items.is_some() {
            self.items = member.items;
            self.items_at = below(&member.items_at);
        }
        if matches!(self.additional, Additional::Absent) {
            self.additional = member.additional;
            self.additional_at = below(&member.additional_at);
        }
        for (own, more) in [
            (&mut self.all_of, member.all_of),
            (&mut self.one_of, member.one_of),
            (&mut self.any_of, member.any_of),
        ] {
            own.extend(more.into_iter().map(|(step, place)| (below(&step), place)));
        }
        for limit in member.limits {
            if !self.limits.contains(&limit) {
                self.limits.push(limit);
            }
        }
        self.ty = self.ty.or(member.ty);
        self.format = self.format.take().or(member.format);
        self.values = self.values.take().or(member.values);
        self.not = self.not.or(member.not);
        self.discriminator = self.discriminator.or(member.discriminator);
        self.nullable |= member.nullable;
        self.read_only |= member.read_only;
        self.write_only |= member.write_only;
        self.deprecated |= member.deprecated;
        self.title = self.title.or(member.title);
        self.description = self.description.or(member.description);
        self.default = self.default.or(member.default);
        self.example = self.example.or(member.example);
        if self.extensions.is_none_or(IndexMap::is_empty) {
            self.extensions = member.extensions;
        }
    }

    pub(super) fn has_properties(&self) -> bool {
        self.properties.is_some() || !self.more.is_empty()
    }

    /// All properties; the schema's own count more than those of members of `allOf`, and of these the last.
    pub(super) fn all_properties(&self) -> Properties<'a> {
        let mut all = Properties::new();
        for (name, place, at) in &self.more {
            all.insert(*name, (*place, at.clone()));
        }
        for (name, place) in self.properties.into_iter().flatten() {
            let at = format!("/properties{}", step(name));
            all.insert(name, (Place::of_boxed(place), at));
        }
        all
    }

    pub(super) fn required(&self) -> impl Iterator<Item = &'a str> + use<'_, 'a> {
        let own = self.required.iter().map(String::as_str);
        own.chain(self.more_required.iter().copied())
    }

    /// Whether the schema says nothing of the values it takes.
    pub(super) fn is_any(&self) -> bool {
        self.reference.is_none()
            && self.ty.is_none()
            && self.values.is_none()
            && !self.has_properties()
            && self.items.is_none()
            && matches!(self.additional, Additional::Absent | Additional::Any(true))
            && self.all_of.is_empty()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.not.is_none()
    }

    /// Whether `null` is among the values, as far as the schema itself tells.
    pub(super) fn takes_null(&self) -> bool {
        self.nullable || self.is_any()
    }

    /// The alternatives, if the schema is nothing but a choice.
    pub(super) fn alternatives(&self) -> Option<&[(String, Place<'a>)]> {
        let alternatives = match (self.one_of.as_slice(), self.any_of.as_slice()) {
            ([], []) => return None,
            (alternatives, []) | ([], alternatives) => alternatives,
            _ => return None,
        };
        let is_only_that = self.reference.is_none()
            && self.ty.is_none()
            && self.values.is_none()
            && !self.has_properties()
            && self.items.is_none()
            && self.all_of.is_empty()
            && self.not.is_none()
            && !self.additional.describes();
        is_only_that.then_some(alternatives)
    }

    /// The type as the vendor writes it: a reference's name, `X[]`, `Map<object, X>` or the type. An array says no more
    /// of its elements than their own type.
    pub(super) fn vendor_text(&self) -> String {
        self.text(&Self::of)
    }

    /// The same for what is meant, which decides whether two types are the same at one level.
    pub(super) fn type_text(&self) -> String {
        self.text(&Self::meant)
    }

    fn text(&self, view: &dyn Fn(Place<'a>) -> Self) -> String {
        if let Some(name) = &self.reference {
            return name.to_string();
        }
        let Some(ty) = self.ty else {
            return "_undefined_".to_owned();
        };
        if ty == "array"
            && let Some(items) = self.items
        {
            let items = view(items);
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
                    return format!("Map<object, {}>", view(values).text(view));
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
            return format!("{}[]", View::meant(items).full_type());
        }
        if let Additional::Schema(values) = self.additional
            && !self.has_properties()
        {
            return format!("map of {}", View::meant(values).full_type());
        }
        if let Some(alternatives) = self.alternatives() {
            let mut texts: Vec<String> = alternatives
                .iter()
                .take(MOST_SHOWN)
                .map(|(_, place)| View::meant(*place).full_type())
                .collect();
            if alternatives.len() > MOST_SHOWN {
                texts.push("others".to_owned());
            }
            return texts.join(" or ");
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

/// How many alternatives are told for people.
const MOST_SHOWN: usize = 4;

fn members<'a>(keyword: &str, list: &'a [ReferenceOr<Schema>]) -> Members<'a> {
    let list = list.iter().enumerate();
    list.map(|(index, member)| (format!("/{keyword}/{index}"), Place::of(member)))
        .collect()
}
