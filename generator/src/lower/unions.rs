//! One of several types: `oneOf` and `anyOf`, and base schemas with a discriminator.

use std::collections::BTreeMap;

use openapiv3::{Discriminator, ReferenceOr, Schema};

use super::merge::Merged;
use super::schema::{Lowered, Lowering};
use super::subtypes::mapping_target;
use crate::ir::{TypeKind, TypeRef, Union, UnionVariant};
use crate::spec::node::escape;
use crate::spec::shape::{Shape, as_reference, schema_name};

impl<'a> Lowering<'a> {
    /// `oneOf` or `anyOf` without properties beside it.
    pub(super) fn alternatives(
        &mut self,
        schema: &'a Schema,
        branches: &'a [ReferenceOr<Schema>],
        path: &str,
        pointer: &str,
    ) -> Lowered {
        // a branch that is only `null` makes the others nullable and is no type of its own
        let real: Vec<(usize, &ReferenceOr<Schema>)> = branches
            .iter()
            .enumerate()
            .filter(|(_, branch)| !is_null(branch))
            .collect();
        if let [(index, branch)] = real.as_slice() {
            let (ty, _) = self.type_of(branch, path, &format!("{pointer}/{index}"));
            return Lowered::Plain(ty);
        }
        if let Some(discriminator) = &schema.schema_data.discriminator
            && real
                .iter()
                .all(|(_, branch)| branch_schema(branch).is_some())
        {
            let tags = branch_tags(discriminator, &real);
            return Lowered::Named(TypeKind::Union(self.tagged(discriminator, &tags)));
        }
        let mut variants = Vec::new();
        self.untagged(&real, path, pointer, &mut BTreeMap::new(), &mut variants);
        if variants.iter().all(|variant| variant.ty == TypeRef::Any) {
            return Lowered::Plain(TypeRef::Any);
        }
        Lowered::Named(TypeKind::Union(Union {
            discriminator: None,
            variants,
            base: None,
        }))
    }

    /// What `oneOf` and `anyOf` beside properties allow the object to be read as. A branch that has no type of its own
    /// only restricts the properties.
    pub(super) fn beside_properties(
        &mut self,
        merged: &Merged<'a>,
        path: &str,
        pointer: &str,
    ) -> Vec<UnionVariant> {
        let mut names = BTreeMap::new();
        let mut variants = Vec::new();
        for (branches, at) in [&merged.one_of, &merged.any_of].into_iter().flatten() {
            // a subtype that extends the schema with the choice is one of its branches, and has no choice itself
            let is_inherited = branches
                .iter()
                .filter_map(branch_schema)
                .any(|name| pointer == format!("/components/schemas/{}", escape(&name)));
            if is_inherited {
                continue;
            }
            let branches: Vec<(usize, &ReferenceOr<Schema>)> =
                branches.iter().enumerate().collect();
            self.untagged(&branches, path, at, &mut names, &mut variants);
        }
        variants.retain(|variant| variant.ty != TypeRef::Any);
        variants
    }

    /// Adds the types of branches that no discriminator selects.
    fn untagged(
        &mut self,
        branches: &[(usize, &'a ReferenceOr<Schema>)],
        path: &str,
        pointer: &str,
        names: &mut BTreeMap<String, usize>,
        variants: &mut Vec<UnionVariant>,
    ) {
        for (index, branch) in branches {
            if is_null(branch) {
                continue;
            }
            let name = numbered(branch_name(branch, *index), names);
            let inner = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            let (ty, _) = self.type_of(branch, &inner, &format!("{pointer}/{index}"));
            if !variants.iter().any(|variant| variant.ty == ty) {
                variants.push(UnionVariant {
                    tags: Vec::new(),
                    ident: name,
                    ty,
                });
            }
        }
    }

    pub(super) fn base_union(
        &mut self,
        merged: &Merged<'a>,
        discriminator: &Discriminator,
        tags: &[(String, String)],
        path: &str,
    ) -> TypeKind {
        let mut union = self.tagged(discriminator, tags);
        union.base = Some(self.fields(merged, path));
        TypeKind::Union(union)
    }

    fn tagged(&mut self, discriminator: &Discriminator, tags: &[(String, String)]) -> Union {
        let mut variants: Vec<UnionVariant> = Vec::new();
        for (tag, schema) in tags {
            if self.spec.schema(schema).is_none() {
                continue;
            }
            match variants.iter_mut().find(|variant| variant.ident == *schema) {
                Some(variant) => variant.tags.push(tag.clone()),
                None => variants.push(UnionVariant {
                    tags: vec![tag.clone()],
                    ident: schema.clone(),
                    ty: TypeRef::Schema(schema.clone()),
                }),
            }
        }
        Union {
            discriminator: Some(discriminator.property_name.clone()),
            variants,
            base: None,
        }
    }
}

/// The named schema that a branch of a union refers to.
fn branch_schema(branch: &ReferenceOr<Schema>) -> Option<String> {
    as_reference(branch).and_then(|(reference, _)| schema_name(reference))
}

/// Whether a branch allows `null`, perhaps besides other values.
pub(super) fn allows_null(branch: &ReferenceOr<Schema>) -> bool {
    let is_nullable = match branch {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => schema.schema_data.nullable,
    };
    is_nullable || is_null(branch)
}

/// Whether a branch allows nothing but `null`.
pub(super) fn is_null(schema: &ReferenceOr<Schema>) -> bool {
    match schema {
        ReferenceOr::Reference { .. } => false,
        ReferenceOr::Item(schema) => {
            let shape = Shape::of(schema);
            shape.type_ == Some("null")
                || (!shape.enumeration.is_empty()
                    && shape.enumeration.iter().all(serde_json::Value::is_null))
        }
    }
}

/// The tags of the branches of a `oneOf`: the mapping's, else the schema's own name.
fn branch_tags(
    discriminator: &Discriminator,
    branches: &[(usize, &ReferenceOr<Schema>)],
) -> Vec<(String, String)> {
    let mut tags = Vec::new();
    for name in branches
        .iter()
        .filter_map(|(_, branch)| branch_schema(branch))
    {
        let before = tags.len();
        for (tag, mapped) in &discriminator.mapping {
            if mapping_target(mapped) == name {
                tags.push((tag.clone(), name.clone()));
            }
        }
        // the keys of a mapping have no order that means anything
        tags[before..].sort();
        if tags.len() == before {
            tags.push((name.clone(), name));
        }
    }
    tags
}

/// What a branch without a tag is called: its schema, its title, its type, or its number.
fn branch_name(branch: &ReferenceOr<Schema>, index: usize) -> String {
    if let Some(name) = branch_schema(branch) {
        return name;
    }
    let ReferenceOr::Item(schema) = branch else {
        return format!("Variant{}", index + 1);
    };
    if let Some(title) = &schema.schema_data.title {
        return title.clone();
    }
    match Shape::of(schema).type_ {
        Some(schema_type) if schema_type != "object" => schema_type.to_owned(),
        _ => format!("Variant{}", index + 1),
    }
}

/// The name, with a number where branches before it have the same: `string`, `string2`.
fn numbered(name: String, names: &mut BTreeMap<String, usize>) -> String {
    let count = names.entry(name.clone()).or_default();
    *count += 1;
    match *count {
        1 => name,
        count => format!("{name}{count}"),
    }
}
