//! Who uses each schema: operations, notification topics and other schemas.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use crate::areas::{self, Unnamed};
use crate::ir::{Field, Model, Struct, TypeDef, TypeKind, TypeRef};
use crate::spec::Spec;
use crate::spec::shape::{Resolved, Shape};
use crate::spec::walk::{Operation, Place};

/// An operation of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The method in upper case.
    pub method: String,
    /// The path as the document has it; for a webhook or a callback what calls it, in words.
    pub path: String,
    /// `operationId`, empty where there is none.
    pub id: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The features of the areas it belongs to.
    pub features: Vec<String>,
    /// JSON pointer of the operation in [`Spec::openapi`].
    pub pointer: String,
    /// The schemas that it names, each with the places where it does: `body`, `response 200`,
    /// `parameter id`.
    pub schemas: BTreeMap<String, Vec<String>>,
}

/// A property, element or subtype of a schema that is of another schema's type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModelUse {
    /// The schema that uses the other.
    pub schema: String,
    /// The property, `outer.inner` in inline objects; empty where it is the schema as a whole.
    pub property: String,
}

/// Who uses a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemaUses {
    /// Schemas that name it.
    pub models: Vec<ModelUse>,
    /// Operations that name it, as indexes into [`Uses::operations`], with the places where they do.
    pub operations: Vec<(usize, Vec<String>)>,
    /// Topics whose events it is.
    pub topics: Vec<String>,
    /// Operations that reach it through other schemas only, those with the fewest between first.
    pub operations_through: Vec<usize>,
    /// Topics that reach it through other schemas only, those with the fewest between first.
    pub topics_through: Vec<String>,
}

/// Who uses which schema of a document.
#[derive(Clone, Debug)]
pub struct Uses<'a> {
    /// All operations in the document's order.
    pub operations: Vec<OperationInfo>,
    index: BTreeMap<&'a str, usize>,
    users: Vec<Vec<(usize, String)>>,
    called: Vec<Vec<usize>>,
    topics: Vec<Vec<&'a str>>,
    names: Vec<&'a str>,
}

impl<'a> Uses<'a> {
    /// Goes through the document and the model that was made of it.
    pub fn find(spec: &'a Spec, model: &'a Model) -> Self {
        let names: Vec<&str> = model.types.iter().map(|ty| ty.wire_name.as_str()).collect();
        let index: BTreeMap<&str, usize> = names
            .iter()
            .enumerate()
            .map(|(index, name)| (*name, index))
            .collect();
        let mut users: Vec<Vec<(usize, String)>> = vec![Vec::new(); names.len()];
        let mut known: HashSet<(usize, usize)> = HashSet::new();
        for (user, ty) in model.types.iter().enumerate() {
            for (schema, property) in references(ty) {
                if let Some(used) = index.get(schema) {
                    users[*used].push((user, property));
                    known.insert((*used, user));
                }
            }
        }
        for (name, schema) in spec.schemas() {
            let Some(user) = index.get(name) else {
                continue;
            };
            let mut extended = BTreeSet::new();
            if let ReferenceOr::Item(schema) = schema {
                extends(spec, schema, &mut extended);
            }
            for used in extended.iter().filter_map(|base| index.get(base)) {
                if known.insert((*used, *user)) {
                    users[*used].push((*user, String::new()));
                }
            }
        }
        let operations = operations(spec, model);
        let mut called = vec![Vec::new(); names.len()];
        for (number, operation) in operations.iter().enumerate() {
            for schema in operation.schemas.keys() {
                if let Some(index) = index.get(schema.as_str()) {
                    called[*index].push(number);
                }
            }
        }
        let mut topics = vec![Vec::new(); names.len()];
        for (pattern, schema) in &spec.topics {
            if let Some(index) = index.get(schema.as_str()) {
                topics[*index].push(pattern.as_str());
            }
        }
        Self {
            operations,
            index,
            users,
            called,
            topics,
            names,
        }
    }

    /// Whether another schema names this one.
    pub fn is_named(&self, schema: &str) -> bool {
        let Some(&at) = self.index.get(schema) else {
            return false;
        };
        self.users[at].iter().any(|(user, _)| *user != at)
    }

    /// The schemas that no operation and no topic leads to.
    pub fn unreached(&self) -> BTreeSet<&'a str> {
        let mut used = vec![Vec::new(); self.names.len()];
        for (schema, users) in self.users.iter().enumerate() {
            for (user, _) in users {
                used[*user].push(schema);
            }
        }
        let mut open: Vec<usize> = (0..self.names.len())
            .filter(|at| !self.called[*at].is_empty() || !self.topics[*at].is_empty())
            .collect();
        let mut reached = vec![false; self.names.len()];
        open.iter().for_each(|at| reached[*at] = true);
        while let Some(at) = open.pop() {
            for schema in &used[at] {
                if !std::mem::replace(&mut reached[*schema], true) {
                    open.push(*schema);
                }
            }
        }
        let names = self.names.iter().zip(reached);
        names
            .filter_map(|(name, reached)| (!reached).then_some(*name))
            .collect()
    }

    /// Who uses a schema.
    pub fn of(&self, schema: &str) -> SchemaUses {
        let mut uses = SchemaUses::default();
        let Some(&start) = self.index.get(schema) else {
            return uses;
        };
        uses.models = self.users[start]
            .iter()
            .map(|(user, property)| ModelUse {
                schema: self.names[*user].to_owned(),
                property: property.clone(),
            })
            .collect();
        uses.models.sort();
        uses.models.dedup();
        uses.operations = self.called[start]
            .iter()
            .map(|number| (*number, self.operations[*number].schemas[schema].clone()))
            .collect();
        uses.topics = self.topics[start].iter().map(ToString::to_string).collect();

        let mut has_operation = vec![false; self.operations.len()];
        self.called[start]
            .iter()
            .for_each(|number| has_operation[*number] = true);
        let mut seen = vec![false; self.names.len()];
        seen[start] = true;
        let mut open = VecDeque::from([start]);
        while let Some(at) = open.pop_front() {
            for (user, _) in &self.users[at] {
                if std::mem::replace(&mut seen[*user], true) {
                    continue;
                }
                open.push_back(*user);
                for number in &self.called[*user] {
                    if !std::mem::replace(&mut has_operation[*number], true) {
                        uses.operations_through.push(*number);
                    }
                }
                // a topic has one schema, so it is met once
                uses.topics_through
                    .extend(self.topics[*user].iter().map(ToString::to_string));
            }
        }
        uses
    }
}

fn operations(spec: &Spec, model: &Model) -> Vec<OperationInfo> {
    let unnamed = Unnamed::of(model);
    let info = |operation: Operation<'_>| OperationInfo {
        method: operation.method.to_ascii_uppercase(),
        path: operation.origin.to_string(),
        id: operation
            .definition
            .operation_id
            .clone()
            .unwrap_or_default(),
        deprecated: operation.definition.deprecated,
        features: areas::features_of(operation.tags),
        schemas: schemas(spec, &unnamed, &operation),
        pointer: operation.pointer,
    };
    spec.operations().into_iter().map(info).collect()
}

/// The schemas that an operation names, with the places where it does.
fn schemas(
    spec: &Spec,
    unnamed: &Unnamed<'_>,
    operation: &Operation<'_>,
) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<&str, IndexSet<Place<'_>>> = BTreeMap::new();
    let sites = operation.schemas();
    for site in &sites {
        for schema in unnamed.schemas(spec, site) {
            found.entry(schema).or_default().insert(site.place.clone());
        }
    }
    let texts = |places: IndexSet<Place<'_>>| places.iter().map(ToString::to_string).collect();
    found
        .into_iter()
        .map(|(schema, places)| (schema.to_owned(), texts(places)))
        .collect()
}

/// The schemas that a schema, or an inline one in it, lists under `allOf`: their properties become its
/// own, so that its type does not name them.
fn extends<'a>(spec: &'a Spec, schema: &'a Schema, found: &mut BTreeSet<&'a str>) {
    let shape = Shape::of(schema);
    for part in shape.all_of {
        if let ReferenceOr::Reference { reference } = part
            && let Resolved::Named(name) = spec.resolve(reference)
        {
            found.insert(name);
        }
    }
    let boxed = shape.properties.values().chain(shape.items);
    let boxed = boxed.filter_map(|schema| match schema {
        ReferenceOr::Item(schema) => Some(schema.as_ref()),
        ReferenceOr::Reference { .. } => None,
    });
    let parts = shape.all_of.iter().chain(shape.one_of).chain(shape.any_of);
    let values = match shape.additional_properties {
        Some(AdditionalProperties::Schema(values)) => values.as_item(),
        _ => None,
    };
    for inner in boxed
        .chain(parts.filter_map(ReferenceOr::as_item))
        .chain(values)
    {
        extends(spec, inner, found);
    }
}

/// The schemas that a type names, each with the property that does.
fn references(ty: &TypeDef) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for item in std::iter::once(ty).chain(&ty.inline) {
        let path = if std::ptr::eq(item, ty) {
            ""
        } else {
            item.wire_name.as_str()
        };
        match &item.kind {
            TypeKind::Struct(shape) => of_struct(shape, path, &mut found),
            TypeKind::Alias(target) => of_type(target, path, &mut found),
            TypeKind::Union(union) => {
                union
                    .variants
                    .iter()
                    .for_each(|variant| of_type(&variant.ty, path, &mut found));
                union
                    .base
                    .iter()
                    .for_each(|base| of_struct(base, path, &mut found));
            }
            TypeKind::Enum(_) | TypeKind::Any => {}
        }
    }
    found
}

fn of_struct<'a>(shape: &'a Struct, path: &str, found: &mut Vec<(&'a str, String)>) {
    let inner = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    for Field { wire_name, ty, .. } in &shape.fields {
        of_type(ty, &inner(wire_name), found);
    }
    if let Some(additional) = &shape.additional {
        of_type(additional, &inner("*"), found);
    }
    for variant in &shape.alternatives {
        of_type(&variant.ty, path, found);
    }
}

fn of_type<'a>(ty: &'a TypeRef, place: &str, found: &mut Vec<(&'a str, String)>) {
    match ty {
        TypeRef::Schema(name) => found.push((name, place.to_owned())),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            of_type(inner, place, found);
        }
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Inline(_) => {}
    }
}
