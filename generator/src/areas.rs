//! API areas: which models each tag of the document needs, and the cargo features made of that.
//!
//! A feature brings exactly the models that its operations reach; a model that several features
//! reach is there when any of them is on. What no operation and no topic reaches comes with `all`.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    AdditionalProperties, MediaType, Operation, ParameterSchemaOrContent, ReferenceOr, RequestBody,
    Response, Schema,
};

use crate::ir::{Model, Struct, TypeDef, TypeKind, TypeRef};
use crate::spec::Spec;
use crate::spec::shape::{Resolved, Shape};

/// The feature of what only notification topics reach.
pub const NOTIFICATIONS: &str = "notification-events";
/// The feature that has every model, which is the default.
pub const ALL: &str = "all";
/// The feature of operations without a tag.
const UNTAGGED: &str = "untagged";
/// Features that are not about an area.
const RESERVED: &[&str] = &[
    ALL,
    NOTIFICATIONS,
    UNTAGGED,
    "default",
    "setters",
    "std",
    "serde",
];

/// The features of a document's models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Areas {
    /// Each feature and what it is for, in words; without [`ALL`].
    pub features: BTreeMap<String, String>,
    /// By schema: the features that bring it, without [`ALL`]. Empty for a schema that nothing reaches.
    pub of_schema: BTreeMap<String, BTreeSet<String>>,
}

/// Finds the areas of the document and what each reaches in the lowered model.
pub fn find(spec: &Spec, model: &Model) -> Areas {
    let mut roots: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut areas = Areas::default();
    let paths = spec.openapi.paths.iter();
    let items = paths.filter_map(|(_, item)| item.as_item());
    for item in items.chain(spec.webhooks.values()) {
        let shared: Vec<_> = item.parameters.iter().collect();
        for (_, operation) in item.iter() {
            let mut reached = Reached::new(spec);
            shared
                .iter()
                .for_each(|parameter| reached.parameter(parameter));
            reached.operation(operation);
            for tag in tags(operation) {
                let feature = feature_name(tag);
                areas
                    .features
                    .entry(feature.clone())
                    .or_insert_with(|| tag.to_owned());
                roots
                    .entry(feature)
                    .or_default()
                    .extend(reached.schemas.iter().cloned());
            }
        }
    }
    if !spec.topics.is_empty() {
        areas.features.insert(
            NOTIFICATIONS.to_owned(),
            "events of the notification topics".to_owned(),
        );
        roots
            .entry(NOTIFICATIONS.to_owned())
            .or_default()
            .extend(spec.topics.values().cloned());
    }
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = model
        .types
        .iter()
        .map(|ty| (ty.wire_name.as_str(), edges(ty)))
        .collect();
    // both are in one module
    for (schema, owner) in &model.owners {
        graph.entry(schema).or_default().insert(owner);
        graph.entry(owner).or_default().insert(schema);
    }
    for ty in &model.types {
        areas
            .of_schema
            .insert(ty.wire_name.clone(), BTreeSet::new());
    }
    for (feature, schemas) in &roots {
        let mut open: Vec<&str> = schemas.iter().map(String::as_str).collect();
        while let Some(name) = open.pop() {
            let Some(features) = areas.of_schema.get_mut(name) else {
                continue;
            };
            if features.insert(feature.clone()) {
                open.extend(graph.get(name).into_iter().flatten());
            }
        }
    }
    areas
}

/// The tags of an operation, or the one for those that have none.
pub(crate) fn tags(operation: &Operation) -> Vec<&str> {
    match operation.tags.as_slice() {
        [] => vec![UNTAGGED],
        tags => tags.iter().map(String::as_str).collect(),
    }
}

/// A tag in lower case with hyphens.
pub(crate) fn feature_name(tag: &str) -> String {
    if tag == UNTAGGED {
        return tag.to_owned();
    }
    let mut name = String::with_capacity(tag.len());
    for c in tag.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            name.push_str(&format!("u{:x}", u32::from(c)));
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-').to_owned();
    if name.is_empty() || RESERVED.contains(&name.as_str()) {
        format!("area-{name}").trim_end_matches('-').to_owned()
    } else {
        name
    }
}

/// The root types that a type's text names.
pub(crate) fn edges(ty: &TypeDef) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for item in std::iter::once(ty).chain(&ty.inline) {
        match &item.kind {
            TypeKind::Struct(shape) => struct_edges(shape, &mut names),
            TypeKind::Alias(target) => type_edges(target, &mut names),
            TypeKind::Union(union) => {
                union
                    .variants
                    .iter()
                    .for_each(|variant| type_edges(&variant.ty, &mut names));
                union
                    .base
                    .iter()
                    .for_each(|base| struct_edges(base, &mut names));
            }
            TypeKind::Enum(_) | TypeKind::Any => {}
        }
    }
    names
}

fn struct_edges<'a>(shape: &'a Struct, names: &mut BTreeSet<&'a str>) {
    shape
        .fields
        .iter()
        .for_each(|field| type_edges(&field.ty, names));
    shape.additional.iter().for_each(|ty| type_edges(ty, names));
    shape
        .alternatives
        .iter()
        .for_each(|variant| type_edges(&variant.ty, names));
}

fn type_edges<'a>(ty: &'a TypeRef, names: &mut BTreeSet<&'a str>) {
    match ty {
        TypeRef::Schema(name) => {
            names.insert(name);
        }
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            type_edges(inner, names)
        }
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Inline(_) => {}
    }
}

/// The named schemas that an operation's parameters, body and responses refer to.
pub(crate) struct Reached<'a> {
    spec: &'a Spec,
    /// What was found so far.
    pub(crate) schemas: BTreeSet<String>,
    /// Unnamed schemas below components that were gone through.
    seen: BTreeSet<String>,
}

impl<'a> Reached<'a> {
    pub(crate) fn new(spec: &'a Spec) -> Self {
        Self {
            spec,
            schemas: BTreeSet::new(),
            seen: BTreeSet::new(),
        }
    }

    fn operation(&mut self, operation: &'a Operation) {
        operation
            .parameters
            .iter()
            .for_each(|parameter| self.parameter(parameter));
        operation
            .request_body
            .iter()
            .for_each(|body| self.body(body));
        let responses = operation
            .responses
            .responses
            .values()
            .chain(&operation.responses.default);
        responses.for_each(|response| self.response(response));
    }

    pub(crate) fn body(&mut self, body: &'a ReferenceOr<RequestBody>) {
        let components = self.spec.openapi.components.as_ref();
        let body = match body {
            ReferenceOr::Item(body) => Some(body),
            ReferenceOr::Reference { reference } => components
                .and_then(|components| components.request_bodies.get(component_name(reference)))
                .and_then(ReferenceOr::as_item),
        };
        body.iter()
            .for_each(|body| self.content(body.content.values()));
    }

    pub(crate) fn response(&mut self, response: &'a ReferenceOr<Response>) {
        let components = self.spec.openapi.components.as_ref();
        let response = match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => components
                .and_then(|components| components.responses.get(component_name(reference)))
                .and_then(ReferenceOr::as_item),
        };
        response
            .iter()
            .for_each(|response| self.content(response.content.values()));
    }

    pub(crate) fn parameter(&mut self, parameter: &'a ReferenceOr<openapiv3::Parameter>) {
        let components = self.spec.openapi.components.as_ref();
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => components
                .and_then(|components| components.parameters.get(component_name(reference)))
                .and_then(ReferenceOr::as_item),
        };
        match parameter.map(|parameter| &parameter.parameter_data_ref().format) {
            Some(ParameterSchemaOrContent::Schema(schema)) => self.schema(schema),
            Some(ParameterSchemaOrContent::Content(content)) => self.content(content.values()),
            None => {}
        }
    }

    fn content(&mut self, content: impl Iterator<Item = &'a MediaType>) {
        content
            .filter_map(|media| media.schema.as_ref())
            .for_each(|schema| self.schema(schema));
    }

    fn schema(&mut self, schema: &'a ReferenceOr<Schema>) {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference),
            ReferenceOr::Item(schema) => self.item(schema),
        }
    }

    fn reference(&mut self, reference: &str) {
        match self.spec.resolve(reference) {
            Resolved::Named(name) => {
                self.schemas.insert(name.to_owned());
            }
            Resolved::Inline(_, schema) => {
                if self.seen.insert(reference.to_owned()) {
                    self.item(schema);
                }
            }
            Resolved::Unresolved => {}
        }
    }

    fn item(&mut self, schema: &'a Schema) {
        let shape = Shape::of(schema);
        let boxed = shape.properties.values().chain(shape.items);
        for schema in boxed {
            match schema {
                ReferenceOr::Reference { reference } => self.reference(reference),
                ReferenceOr::Item(schema) => self.item(schema),
            }
        }
        let parts = shape.all_of.iter().chain(shape.one_of).chain(shape.any_of);
        parts.for_each(|schema| self.schema(schema));
        if let Some(AdditionalProperties::Schema(values)) = shape.additional_properties {
            self.schema(values);
        }
    }
}

/// The name at the end of a reference to a component.
pub(crate) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}
