//! One of the two documents with what the comparison needs to look up in it.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::LazyLock;

use indexmap::IndexMap;
use openapiv3::{PathItem, ReferenceOr, Schema};

use super::Side;
use super::view::{Additional, Place, View, reference_name};
use crate::spec::walk::{Direction, Operation, Origin};

/// Where a schema is used, found by following operations and topics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Sent by clients.
    pub request: bool,
    /// Received in answers.
    pub response: bool,
    /// Received in notifications.
    pub event: bool,
}

impl Uses {
    /// Everything that one of the two is used for.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            request: self.request || other.request,
            response: self.response || other.response,
            event: self.event || other.event,
        }
    }

    /// Whether only topics lead to it.
    pub(super) fn only_events(self) -> bool {
        self.event && !self.request && !self.response
    }
}

/// A document ready for comparison.
pub(super) struct Document<'a> {
    pub side: Side<'a>,
    pub schemas: &'a IndexMap<String, ReferenceOr<Schema>>,
    /// The operations that paths have, told as `GET /path`, each followed by those of its callbacks.
    operations: HashMap<String, Vec<Operation<'a>>>,
    uses: HashMap<&'a str, Uses>,
    /// The schemas that each schema refers to.
    edges: HashMap<&'a str, Vec<&'a str>>,
}

static NO_SCHEMAS: LazyLock<IndexMap<String, ReferenceOr<Schema>>> = LazyLock::new(IndexMap::new);

impl<'a> Document<'a> {
    pub(super) fn new(side: Side<'a>) -> Self {
        let components = side.spec.openapi.components.as_ref();
        let schemas = components.map_or(&*NO_SCHEMAS, |components| &components.schemas);
        let mut document = Self {
            side,
            schemas,
            operations: HashMap::new(),
            uses: HashMap::new(),
            edges: HashMap::with_capacity(schemas.len()),
        };
        document.find_edges();
        document.find_uses();
        document
    }

    /// The schema of that name.
    pub(super) fn schema(&self, name: &str) -> Option<Place<'a>> {
        self.schemas.get(name).map(Place::of)
    }

    /// Whether the schema of that name has `properties`, be it without any.
    pub(super) fn lists_properties(&self, name: &str) -> bool {
        self.side.spec.empty_properties.contains(name)
            || self.schema(name).is_some_and(|place| match place {
                Place::Schema(_) => View::of(place).properties.is_some(),
                Place::Reference(_) => false,
            })
    }

    /// Whether the schema of that name is in the document that the vendor compares, which lacks the
    /// notification events: not what only topics lead to, and, in a document with topics, not the
    /// empty schemas that nothing leads to, which are left over from events too.
    pub(super) fn vendor_has(&self, name: &str) -> bool {
        let uses = self.uses(name);
        let left_over = uses == Uses::default()
            && !self.side.spec.topics.is_empty()
            && self.side.spec.empty_properties.contains(name);
        !uses.only_events() && !left_over
    }

    /// What the schema of that name is used for.
    pub(super) fn uses(&self, name: &str) -> Uses {
        self.uses.get(name).copied().unwrap_or_default()
    }

    /// The paths in the document's order, references followed.
    pub(super) fn paths(&self) -> impl Iterator<Item = (&'a str, &'a PathItem)> + use<'a> {
        let spec = self.side.spec;
        let paths = &spec.openapi.paths.paths;
        paths
            .iter()
            .filter_map(|(path, item)| Some((path.as_str(), item.as_item()?)))
    }

    fn find_edges(&mut self) {
        let mut subtypes: Vec<(&'a str, &'a str)> = Vec::new();
        for (name, place) in self.schemas {
            let place = Place::of(place);
            let mut found = Vec::new();
            self.references(place, &mut found);
            if let Place::Schema(schema) = place {
                for base in all_of(schema) {
                    if let Some((base, _)) = self.schemas.get_key_value(&*reference_name(base)) {
                        subtypes.push((base, name));
                    }
                }
            }
            self.edges.insert(name, found);
        }
        // What names a base with a discriminator may come as any of its subtypes.
        for (base, subtype) in subtypes {
            let tells = match self.schema(base) {
                Some(Place::Schema(schema)) => schema.schema_data.discriminator.is_some(),
                _ => false,
            };
            if tells && let Some(edges) = self.edges.get_mut(base) {
                edges.push(subtype);
            }
        }
    }

    /// Adds the names of all schemas that are referred to in that place.
    fn references(&self, place: Place<'a>, found: &mut Vec<&'a str>) {
        let mut add = |name: &str| {
            if let Some((name, _)) = self.schemas.get_key_value(name) {
                found.push(name.as_str());
            }
        };
        let view = View::of(place);
        if let Some(name) = &view.reference {
            add(name);
        }
        if let Some(discriminator) = view.discriminator {
            for target in discriminator.mapping.values() {
                add(&reference_name(target));
            }
        }
        for place in view.properties.iter().flat_map(|map| map.values()) {
            self.references(Place::of_boxed(place), found);
        }
        if let Some(items) = view.items {
            self.references(items, found);
        }
        if let Additional::Schema(values) = view.additional {
            self.references(values, found);
        }
        if let Some(not) = view.not {
            self.references(not, found);
        }
        for (_, place) in view.all_of.iter().chain(&view.one_of).chain(&view.any_of) {
            self.references(*place, found);
        }
    }

    fn find_uses(&mut self) {
        let (mut requests, mut responses, mut events) = (Vec::new(), Vec::new(), Vec::new());
        let mut of_path = String::new();
        for operation in self.side.spec.operations() {
            self.operation_references(&operation, &mut requests, &mut responses);
            match operation.origin {
                Origin::Path(_) => of_path = operation.label(),
                Origin::Callback { .. } => {}
                Origin::Webhook(_) | Origin::Component(_) => of_path.clear(),
            }
            if !of_path.is_empty() {
                let operations = self.operations.entry(of_path.clone());
                operations.or_default().push(operation);
            }
        }
        for schema in self.side.spec.topics.values() {
            if let Some((name, _)) = self.schemas.get_key_value(schema) {
                events.push(name.as_str());
            }
        }
        for name in self.reach(requests) {
            self.uses.entry(name).or_default().request = true;
        }
        for name in self.reach(responses) {
            self.uses.entry(name).or_default().response = true;
        }
        for name in self.reach(events) {
            self.uses.entry(name).or_default().event = true;
        }
    }

    fn operation_references(
        &self,
        operation: &Operation<'a>,
        requests: &mut Vec<&'a str>,
        responses: &mut Vec<&'a str>,
    ) {
        for site in operation.schemas() {
            let found = match site.direction {
                Direction::Request => &mut *requests,
                Direction::Response => &mut *responses,
            };
            self.references(Place::of(site.schema), found);
        }
    }

    /// All schemas that those names lead to, themselves included.
    fn reach(&self, from: Vec<&'a str>) -> HashSet<&'a str> {
        let mut found: HashSet<&'a str> = from.iter().copied().collect();
        let mut open: VecDeque<&'a str> = found.iter().copied().collect();
        while let Some(name) = open.pop_front() {
            for next in self.edges.get(name).into_iter().flatten() {
                if found.insert(next) {
                    open.push_back(next);
                }
            }
        }
        found
    }

    /// The schema of that name, if there is one.
    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let schemas = self.schemas;
        schemas
            .get_key_value(name)
            .into_iter()
            .map(|(name, _)| name.as_str())
    }

    /// The schemas that an operation, told as `GET /path`, names itself.
    pub(super) fn operation_seeds(&self, operation: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        let Some(operations) = self.operations.get(operation) else {
            return found;
        };
        let mut responses = Vec::new();
        for operation in operations {
            self.operation_references(operation, &mut found, &mut responses);
        }
        found.append(&mut responses);
        found
    }

    /// Whether any of the schemas is, or leads to, one of `wanted`.
    pub(super) fn leads_to(&self, from: Vec<&'a str>, wanted: &HashSet<&str>) -> bool {
        let mut seen: HashSet<&str> = from.iter().copied().collect();
        let mut open = from;
        while let Some(name) = open.pop() {
            if wanted.contains(name) {
                return true;
            }
            for next in self.edges.get(name).into_iter().flatten() {
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    }

    /// The schemas that take over the members of each schema by `allOf`, themselves not included.
    pub(super) fn heirs(&self) -> HashMap<&'a str, Vec<&'a str>> {
        let mut children: HashMap<&'a str, Vec<&'a str>> = HashMap::new();
        for (name, place) in self.schemas {
            if let ReferenceOr::Item(schema) = place {
                for base in all_of(schema) {
                    if let Some((base, _)) = self.schemas.get_key_value(&*reference_name(base)) {
                        children.entry(base).or_default().push(name);
                    }
                }
            }
        }
        let mut heirs = HashMap::new();
        for base in children.keys() {
            let mut found: Vec<&str> = Vec::new();
            let mut open: Vec<&str> = children[base].clone();
            while let Some(name) = open.pop() {
                if name != *base && !found.contains(&name) {
                    found.push(name);
                    open.extend(children.get(name).into_iter().flatten());
                }
            }
            heirs.insert(*base, found);
        }
        heirs
    }

    /// Where the place was written: the file, and the pointer into it.
    pub(super) fn origin(&self, pointer: &str) -> (String, String) {
        let (file, pointer) = self.side.spec.origin(pointer);
        (file.to_owned(), pointer)
    }
}

/// The references among the members of a schema's `allOf`.
fn all_of(schema: &Schema) -> impl Iterator<Item = &str> {
    let members: &[ReferenceOr<Schema>] = match &schema.schema_kind {
        openapiv3::SchemaKind::AllOf { all_of } => all_of,
        openapiv3::SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    };
    members.iter().filter_map(|member| match member {
        ReferenceOr::Reference { reference } => Some(reference.as_str()),
        ReferenceOr::Item(_) => None,
    })
}
