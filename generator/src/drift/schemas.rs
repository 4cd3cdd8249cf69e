//! Compares schemas: the named ones, and those of properties, parameters and responses.

use std::borrow::Cow;

use indexmap::{IndexMap, IndexSet};
use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::document::Document;
use super::engine::{Context, Directions, Engine, Only, Sees, Told, step};
use super::finding::Wire;
use super::limits;
use super::rules::{Area, rule, schema_rule};
use super::view::{Additional, Place, View, value_text};
use crate::spec::{BODY_NAME, COLLECTION_FORMAT, SWAGGER_DISCRIMINATOR};

/// Extensions by which the loader keeps what OpenAPI 3.0 has no keyword for; they are compared as
/// what they mean.
const LOADER_EXTENSIONS: &[&str] = &[BODY_NAME, SWAGGER_DISCRIMINATOR, COLLECTION_FORMAT];

impl<'a> Engine<'a> {
    /// Compares the named schemas. `absent` tells which schemas the other document cannot have.
    pub(super) fn schemas(&mut self, absent: &IndexSet<&'a str>) {
        let (base, revision) = (self.base.schemas, self.revision.schemas);
        for name in base.keys() {
            if !revision.contains_key(name) && !absent.contains(name.as_str()) {
                let context = self.named(name);
                // The vendor reports a removal whatever the schema was.
                let seen = self.base.vendor_has(name);
                let told = Told::change(Some(name.clone()), None)
                    .seen(seen)
                    .only(Only::Base);
                self.tell(&context, rule("schema-removed"), told);
            }
        }
        for (name, new) in revision {
            let new = Place::of(new);
            if let Some(old) = self.base.schema(name) {
                if !old.same(new) {
                    let mut context = self.named(name);
                    if self.vendor_compares(name) {
                        context.sees = Sees::Property;
                    }
                    self.schema(&context, old, new);
                }
            } else if !absent.contains(name.as_str()) {
                let context = self.named(name);
                let seen = self.revision.lists_properties(name)
                    && !vendor_skips(name)
                    && self.revision.vendor_has(name);
                let told = Told::change(None, Some(name.clone()))
                    .seen(seen)
                    .only(Only::Revision);
                self.tell(&context, rule("schema-added"), told);
            }
        }
    }

    fn named(&self, name: &str) -> Context {
        let mut uses = self.base.uses(name);
        if uses == Default::default() {
            uses = self.revision.uses(name);
        }
        let pointer = format!("/components/schemas{}", step(name));
        let mut context = Context::new(Area::Schema, Directions::of(uses), &pointer);
        context.schema = Some(name.to_owned());
        context
    }

    /// Whether the vendor looks into a model that both documents have.
    fn vendor_compares(&self, name: &str) -> bool {
        self.base.lists_properties(name)
            && self.revision.lists_properties(name)
            && !vendor_skips(name)
            && !self
                .base
                .uses(name)
                .or(self.revision.uses(name))
                .only_events()
    }

    /// Compares what stands at one place of both documents.
    pub(super) fn schema(&mut self, context: &Context, old: Place<'a>, new: Place<'a>) {
        if old.same(new) {
            return;
        }
        let (o, n) = (View::of(old), View::of(new));
        self.annotations(context, &o, &n);
        if !context.values_done {
            self.values(context, &o, &n);
        }
        let named_object = context.area == Area::Schema
            && context.top
            && (o.properties.is_some() || n.properties.is_some());
        let other_type = if named_object {
            o.ty.unwrap_or("object") != n.ty.unwrap_or("object") || o.reference != n.reference
        } else {
            o.type_text() != n.type_text()
        };
        if other_type {
            self.type_changed(context, &o, &n);
        } else {
            self.structure(context, &o, &n);
        }
    }

    fn type_changed(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let seen = match context.sees {
            Sees::Nothing => false,
            Sees::Property => true,
            Sees::Parameter {
                base_is_body,
                revision_is_body,
            } => o.ty.filter(|_| !base_is_body) != n.ty.filter(|_| !revision_is_body),
            Sees::Response => o.reference != n.reference,
        };
        let wire = self.weigh(context, o, n);
        let (from, to) = context
            .whole
            .clone()
            .unwrap_or_else(|| (o.full_type(), n.full_type()));
        let told = Told::change(Some(from), Some(to)).seen(seen).wire(wire);
        self.tell(context, schema_rule(context.area, "type-changed"), told);
    }

    /// The wire class of a type that became another: where references are involved that of the
    /// differences between what they lead to.
    fn weigh(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) -> Wire {
        let directions = context.directions;
        match (o.ty, n.ty) {
            (Some("integer"), Some("number")) => {
                return directions.wire(Wire::Compatible, Wire::Breaking);
            }
            (Some("number"), Some("integer")) => {
                return directions.wire(Wire::Breaking, Wire::Compatible);
            }
            (Some("array"), Some("array")) => {
                if let (Some(old), Some(new)) = (o.items, n.items) {
                    return self.weigh(context, &View::of(old), &View::of(new));
                }
            }
            (Some("object"), Some("object"))
                if o.properties.is_none() && n.properties.is_none() =>
            {
                if let (Additional::Schema(old), Additional::Schema(new)) =
                    (o.additional, n.additional)
                {
                    return self.weigh(context, &View::of(old), &View::of(new));
                }
            }
            _ => {}
        }
        let worst = directions.wire(Wire::Breaking, Wire::Breaking);
        if o.reference.is_none() && n.reference.is_none() {
            if o.type_text() == n.type_text() {
                return self.weigh_views(context, o, n);
            }
            return worst;
        }
        let names = (
            o.reference.as_deref().unwrap_or_default().to_owned(),
            n.reference.as_deref().unwrap_or_default().to_owned(),
        );
        if names.0 == names.1 {
            return Wire::Compatible;
        }
        if !self.weighed.insert(names.clone()) {
            // Already being weighed further up: whatever differs is found there.
            return Wire::Compatible;
        }
        let old = resolved(&self.base, o);
        let new = resolved(&self.revision, n);
        let wire = match (old, new) {
            (Some(old), Some(new)) if old.reference.is_none() && new.reference.is_none() => {
                if old.type_text() == new.type_text() {
                    self.weigh_views(context, &old, &new)
                } else {
                    self.weigh(context, &old, &new)
                }
            }
            _ => worst,
        };
        self.weighed.remove(&names);
        wire
    }

    /// The wire class of a reference to another schema.
    pub(super) fn weigh_names(&mut self, context: &Context, old: &str, new: &str) -> Wire {
        let named = |name: &str| View {
            reference: Some(Cow::Owned(name.to_owned())),
            ..View::default()
        };
        self.weigh(context, &named(old), &named(new))
    }

    fn weigh_views(&mut self, context: &Context, old: &View<'a>, new: &View<'a>) -> Wire {
        let outer = self.weighing.replace(Wire::Compatible);
        let mut inner = context.clone();
        inner.area = Area::Schema;
        inner.top = true;
        self.values(&inner, old, new);
        self.structure(&inner, old, new);
        let wire = self.weighing.unwrap_or(Wire::Compatible);
        self.weighing = outer;
        wire
    }

    /// What is said of a value beside its type.
    fn annotations(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let seen = context.sees == Sees::Property && context.top && context.area == Area::Property;
        let mut flag = |was: bool, is: bool, set: &str, unset: &str| {
            if was != is {
                let found = schema_rule(context.area, if is { set } else { unset });
                self.tell(context, found, Told::default().seen(seen));
            }
        };
        flag(
            o.read_only,
            n.read_only,
            "made-read-only",
            "no-longer-read-only",
        );
        flag(
            o.write_only,
            n.write_only,
            "made-write-only",
            "no-longer-write-only",
        );
        flag(o.deprecated, n.deprecated, "deprecated", "undeprecated");
        flag(o.nullable, n.nullable, "made-nullable", "made-non-nullable");
        let mut text = |was: Option<String>, is: Option<String>, change: &str| {
            if was != is {
                self.tell(
                    context,
                    schema_rule(context.area, change),
                    Told::change(was, is),
                );
            }
        };
        text(
            o.title.map(str::to_owned),
            n.title.map(str::to_owned),
            "title-changed",
        );
        text(
            o.description.map(str::to_owned),
            n.description.map(str::to_owned),
            "description-changed",
        );
        text(
            o.example.map(value_text),
            n.example.map(value_text),
            "example-changed",
        );
        text(
            o.default.map(value_text),
            n.default.map(value_text),
            "default-changed",
        );
        let found = schema_rule(context.area, "extension-changed");
        self.extensions(context, found, o.extensions, n.extensions);
    }

    /// Compares `x-` keys.
    pub(super) fn extensions(
        &mut self,
        context: &Context,
        found: &'static super::rules::Rule,
        old: Option<&IndexMap<String, Value>>,
        new: Option<&IndexMap<String, Value>>,
    ) {
        let none = IndexMap::new();
        let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
        let keys: IndexSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (was, is) = (old.get(key), new.get(key));
            if was != is && !LOADER_EXTENSIONS.contains(&key.as_str()) {
                let told = Told::change(was.map(value_text), is.map(value_text)).with_value(key);
                self.tell(context, found, told);
            }
        }
    }

    fn values(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let listed = |view: &View<'a>| {
            if context.top {
                view.vendor_values()
            } else {
                view.values.clone()
            }
        };
        let seen = context.sees == Sees::Property && context.area == Area::Property;
        let list = |values: &[Value]| values.iter().map(value_text).collect::<Vec<_>>().join(", ");
        match (listed(o), listed(n)) {
            (None, None) => {}
            (None, Some(new)) => {
                let mut told = Told::change(None, Some(list(&new))).seen(seen);
                if let Some(old) = resolved(&self.base, o).and_then(|view| listed(&view))
                    && old.iter().all(|value| new.contains(value))
                {
                    told = told.wire(Wire::Compatible);
                }
                self.tell(context, schema_rule(context.area, "became-enum"), told);
            }
            (Some(old), None) => {
                let mut told = Told::change(Some(list(&old)), None).seen(seen);
                if let Some(new) = resolved(&self.revision, n).and_then(|view| listed(&view))
                    && new.iter().all(|value| old.contains(value))
                {
                    told = told.wire(Wire::Compatible);
                }
                self.tell(context, schema_rule(context.area, "no-longer-enum"), told);
            }
            (Some(old), Some(new)) => {
                let distinct = |values: &[Value], others: &[Value]| {
                    let missing = values.iter().filter(|value| !others.contains(value));
                    missing.map(value_text).collect::<IndexSet<_>>()
                };
                for value in distinct(&old, &new) {
                    let found = schema_rule(context.area, "enum-value-removed");
                    self.tell(context, found, Told::value(value).seen(seen));
                }
                for value in distinct(&new, &old) {
                    let found = schema_rule(context.area, "enum-value-added");
                    self.tell(context, found, Told::value(value).seen(seen));
                }
            }
        }
    }

    /// What lies below a type that is the same at this level.
    fn structure(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        self.format(context, o, n);
        for (change, keyword, from, to) in limits::compare(&o.limits, &n.limits) {
            let told = Told::change(from, to).with_value(keyword);
            self.tell(context, schema_rule(context.area, change), told);
        }
        self.properties(context, o, n);
        let element = |step: &str| {
            let mut inner = context.element(step);
            inner
                .whole
                .get_or_insert_with(|| (o.full_type(), n.full_type()));
            inner
        };
        match (o.items, n.items) {
            (Some(old), Some(new)) => {
                let mut inner = element("/items");
                inner.values_done = context.top && (o.values.is_none() || n.values.is_none());
                self.schema(&inner, old, new);
            }
            (None, None) => {}
            _ => self.type_changed(&element(""), o, n),
        }
        self.additional(context, element("/additionalProperties"), o, n);
        self.members(context, "all-of", "/allOf", o.all_of, n.all_of);
        self.members(context, "one-of", "/oneOf", o.one_of, n.one_of);
        self.members(context, "any-of", "/anyOf", o.any_of, n.any_of);
        let same_not = match (o.not, n.not) {
            (Some(old), Some(new)) => old.same(new),
            (None, None) => true,
            _ => false,
        };
        if !same_not {
            self.tell(
                context,
                schema_rule(context.area, "not-changed"),
                Told::default(),
            );
        }
        self.discriminator(context, o, n);
    }

    fn format(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        if o.format == n.format {
            return;
        }
        let change = match (o.format.as_deref(), n.format.as_deref()) {
            (None, _) => "format-added",
            (_, None) => "format-removed",
            (Some(old), Some(new)) if limits::format_contains(new, old) => "format-widened",
            (Some(old), Some(new)) if limits::format_contains(old, new) => "format-narrowed",
            _ => "format-changed",
        };
        let text = |view: &View<'_>| view.format.as_deref().map(str::to_owned);
        let told = Told::change(text(o), text(n));
        self.tell(context, schema_rule(context.area, change), told);
    }

    fn properties(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let none = || -> &'a IndexMap<String, ReferenceOr<Box<Schema>>> { &NO_PROPERTIES };
        let old = o.properties.unwrap_or_else(none);
        let new = n.properties.unwrap_or_else(none);
        let required_before: IndexSet<&str> = o.required.iter().map(String::as_str).collect();
        let required_now: IndexSet<&str> = n.required.iter().map(String::as_str).collect();
        let seen = context.sees == Sees::Property && context.area == Area::Schema;

        for (name, place) in old {
            if !new.contains_key(name) {
                let view = View::of(Place::of_boxed(place));
                let inner = property_context(context, name, seen, view.read_only, view.write_only);
                let found = if required_before.contains(name.as_str()) {
                    "required-property-removed"
                } else {
                    "optional-property-removed"
                };
                let told = Told::change(Some(view.full_type()), None)
                    .seen(seen)
                    .only(Only::Base);
                self.tell(&inner, rule(found), told);
            }
        }
        for (name, place) in new {
            let view = View::of(Place::of_boxed(place));
            if let Some(before) = old.get(name) {
                let before = Place::of_boxed(before);
                let was = View::of(before);
                let read_only = was.read_only && view.read_only;
                let write_only = was.write_only && view.write_only;
                let inner = property_context(context, name, seen, read_only, write_only);
                self.schema(&inner, before, Place::of_boxed(place));
            } else {
                let inner = property_context(context, name, seen, view.read_only, view.write_only);
                let found = if required_now.contains(name.as_str()) {
                    "required-property-added"
                } else {
                    "optional-property-added"
                };
                let told = Told::change(None, Some(view.full_type()))
                    .seen(seen)
                    .only(Only::Revision);
                self.tell(&inner, rule(found), told);
            }
        }
        for name in required_before.union(&required_now) {
            let (was, is) = (required_before.contains(name), required_now.contains(name));
            if was == is || old.contains_key(*name) != new.contains_key(*name) {
                continue;
            }
            let flag = |read: fn(&View<'_>) -> bool| {
                let on = |map: &'a IndexMap<String, ReferenceOr<Box<Schema>>>| {
                    map.get(*name)
                        .is_some_and(|place| read(&View::of(Place::of_boxed(place))))
                };
                on(old) && on(new)
            };
            let read_only = flag(|view| view.read_only);
            let write_only = flag(|view| view.write_only);
            let inner = property_context(context, name, false, read_only, write_only);
            let found = if is {
                "property-made-required"
            } else {
                "property-made-optional"
            };
            self.tell(&inner, rule(found), Told::default());
        }
    }

    fn additional(&mut self, context: &Context, inner: Context, o: &View<'a>, n: &View<'a>) {
        let change = match (o.additional, n.additional) {
            (Additional::Schema(old), Additional::Schema(new)) => {
                return self.schema(&inner, old, new);
            }
            (old, new) if !old.describes() && new.describes() => "additional-properties-added",
            (old, new) if old.describes() && !new.describes() => "additional-properties-removed",
            (Additional::Any(true), Additional::Schema(_))
            | (Additional::Schema(_), Additional::Any(true)) => {
                return self.type_changed(&inner, o, n);
            }
            (Additional::Absent, Additional::Any(false)) => "constraint-added",
            (Additional::Any(false), Additional::Absent) => "constraint-removed",
            _ => return,
        };
        let mut told = Told::default();
        if change.starts_with("constraint") {
            told = told.with_value("additionalProperties");
        }
        self.tell(context, schema_rule(context.area, change), told);
    }
}

static NO_PROPERTIES: std::sync::LazyLock<IndexMap<String, ReferenceOr<Box<Schema>>>> =
    std::sync::LazyLock::new(IndexMap::new);

/// Models that the vendor's comparison passes over by name.
fn vendor_skips(name: &str) -> bool {
    matches!(name, "ArrayNode" | "JsonNode")
}

fn property_context(
    context: &Context,
    name: &str,
    seen: bool,
    read_only: bool,
    write_only: bool,
) -> Context {
    let mut inner = context.at(&format!("/properties{}", step(name)));
    inner.area = Area::Property;
    inner.property = Some(match &context.property {
        Some(outer) => format!("{outer}.{name}"),
        None => name.to_owned(),
    });
    inner.directions = context.directions.narrowed(read_only, write_only);
    inner.sees = if seen { Sees::Property } else { Sees::Nothing };
    inner.top = true;
    inner.values_done = false;
    inner.whole = None;
    inner
}

/// The schema that a view refers to, following references as far as they go.
fn resolved<'a>(document: &Document<'a>, view: &View<'a>) -> Option<View<'a>> {
    let mut view = view.clone();
    // A chain of references may lead in a circle.
    for _ in 0..16 {
        match &view.reference {
            None => return Some(view),
            Some(name) => view = View::of(document.schema(name)?),
        }
    }
    None
}
