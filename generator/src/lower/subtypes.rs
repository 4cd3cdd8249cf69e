//! Inheritance as Swagger 2.0 has it: a base schema names a discriminator, and the schemas that
//! extend it list it under `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::ReferenceOr;

use crate::spec::Spec;
use crate::spec::shape::{Resolved, Shape};

/// By the name of the base schema: the discriminator's text and the schema that it selects.
pub(super) type Subtypes = BTreeMap<String, Vec<(String, String)>>;

/// Finds the bases and what extends them, directly or through another schema.
pub(super) fn find(spec: &Spec) -> Subtypes {
    let mut children: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut bases = BTreeMap::new();
    for (name, schema) in spec.schemas() {
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        let shape = Shape::of(schema);
        for member in shape.all_of {
            if let ReferenceOr::Reference { reference } = member
                && let Resolved::Named(base) = spec.resolve(reference)
            {
                children.entry(base).or_default().insert(name);
            }
        }
        if let Some(discriminator) = &shape.data.discriminator
            && shape.one_of.is_empty()
            && shape.any_of.is_empty()
        {
            bases.insert(name, discriminator);
        }
    }
    let mut subtypes = Subtypes::new();
    for (base, discriminator) in bases {
        let mut found = BTreeSet::new();
        let mut open = vec![base];
        while let Some(parent) = open.pop() {
            for child in children.get(parent).into_iter().flatten() {
                if *child != base && found.insert(*child) {
                    open.push(child);
                }
            }
        }
        let mut tags = Vec::new();
        for child in found {
            let mapped = discriminator
                .mapping
                .iter()
                .filter(|(_, target)| mapping_target(target) == child)
                .map(|(tag, _)| tag.clone());
            let before = tags.len();
            tags.extend(mapped.map(|tag| (tag, child.to_owned())));
            // the keys of a mapping have no order that means anything
            tags[before..].sort();
            if tags.len() == before {
                tags.push((child.to_owned(), child.to_owned()));
            }
        }
        if !tags.is_empty() {
            subtypes.insert(base.to_owned(), tags);
        }
    }
    subtypes
}

/// The schema that an entry of a discriminator's mapping means: it may be a name or a reference.
pub(super) fn mapping_target(target: &str) -> &str {
    target
        .strip_prefix("#/components/schemas/")
        .or_else(|| target.strip_prefix("#/definitions/"))
        .unwrap_or(target)
}
