//! What each schema becomes.

use std::collections::BTreeMap;

use openapiv3::{AdditionalProperties, Discriminator, ReferenceOr, Schema};

use super::enums::{self, Values};
use super::merge::{Merged, escape, merge};
use super::scalars;
use super::subtypes::{Subtypes, mapping_target};
use crate::diagnostics::{Diagnostic, Severity};
use crate::ir::{
    Docs, Field, Model, Scalar, Struct, TypeDef, TypeKind, TypeRef, Union, UnionVariant,
};
use crate::spec::Spec;
use crate::spec::shape::{Resolved, Shape, as_reference, reference_of, schema_name};

/// Inline schemas deeper than this are any JSON: real documents stay below ten.
const DEEPEST_INLINE: usize = 48;

/// Lowers one named schema.
pub(super) fn lower_root(
    spec: &Spec,
    subtypes: &Subtypes,
    wire_name: &str,
    schema: &ReferenceOr<Schema>,
) -> (TypeDef, Vec<Diagnostic>) {
    let pointer = format!("/components/schemas/{}", escape(wire_name));
    let mut lowering = Lowering {
        spec,
        inline: Vec::new(),
        diagnostics: Vec::new(),
        depth: 0,
        referenced: BTreeMap::new(),
    };
    let mut ty = TypeDef {
        wire_name: wire_name.to_owned(),
        ident: String::new(),
        module: String::new(),
        pointer: pointer.clone(),
        docs: Docs::default(),
        deprecated: false,
        kind: TypeKind::Any,
        inline: Vec::new(),
    };
    match schema {
        ReferenceOr::Reference { reference } => {
            ty.kind = match lowering.reference(reference, "", &pointer).0 {
                TypeRef::Any => TypeKind::Any,
                target => TypeKind::Alias(target),
            };
        }
        ReferenceOr::Item(schema) => {
            ty.docs = docs(schema);
            ty.deprecated = schema.schema_data.deprecated;
            let extends = subtypes.get(wire_name).map(Vec::as_slice);
            ty.kind = lowering.named(schema, extends, &pointer);
        }
    }
    ty.inline = lowering.inline;
    (ty, lowering.diagnostics)
}

/// Replaces named arrays, maps and references that contain nothing but each other by any JSON: Rust
/// has no finite type for them.
pub(super) fn break_alias_cycles(model: &mut Model) -> Vec<Diagnostic> {
    let index: BTreeMap<&str, usize> = model
        .types
        .iter()
        .enumerate()
        .map(|(index, ty)| (ty.wire_name.as_str(), index))
        .collect();
    // each alias names one schema at most, so that from every start there is one way to go
    let next = |at: usize| match &model.types[at].kind {
        TypeKind::Alias(target) => named_target(target)
            .and_then(|name| index.get(name))
            .copied(),
        _ => None,
    };
    let mut first_start = vec![None; model.types.len()];
    let mut circular = Vec::new();
    for start in 0..model.types.len() {
        let mut at = Some(start);
        while let Some(here) = at
            && first_start[here].is_none()
        {
            first_start[here] = Some(start);
            at = next(here);
        }
        // where this way meets itself, a circle begins
        if let Some(entry) = at.filter(|here| first_start[*here] == Some(start)) {
            circular.push(entry);
            let mut member = next(entry);
            while let Some(here) = member.filter(|here| *here != entry) {
                circular.push(here);
                member = next(here);
            }
        }
    }
    let mut diagnostics = Vec::with_capacity(circular.len());
    for index in circular {
        let ty = &mut model.types[index];
        ty.kind = TypeKind::Any;
        let message = format!(
            "`{}` contains nothing but itself; it holds any JSON",
            ty.wire_name.escape_debug()
        );
        diagnostics.push(
            Diagnostic::new(Severity::Warning, "circular-alias", &ty.pointer, message)
                .with_help("give one of the schemas in the circle properties of its own"),
        );
    }
    diagnostics
}

fn named_target(ty: &TypeRef) -> Option<&str> {
    match ty {
        TypeRef::Schema(name) => Some(name),
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            named_target(inner)
        }
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Inline(_) => None,
    }
}

/// The state of lowering one named schema.
struct Lowering<'a> {
    spec: &'a Spec,
    /// The types of inline schemas, which stand in the named schema's module.
    inline: Vec<TypeDef>,
    diagnostics: Vec<Diagnostic>,
    depth: usize,
    /// What was found where references lead to schemas without a name; `None` while one is being lowered.
    referenced: BTreeMap<String, Option<(TypeRef, bool)>>,
}

/// What an unnamed schema becomes.
enum Lowered {
    /// A type that needs no name.
    Plain(TypeRef),
    /// A type that must have a name of its own.
    Named(TypeKind),
}

impl<'a> Lowering<'a> {
    /// The kind of a named schema.
    fn named(
        &mut self,
        schema: &'a Schema,
        extends: Option<&[(String, String)]>,
        pointer: &str,
    ) -> TypeKind {
        let merged = self.merged(schema, pointer);
        if let (Some(tags), Some(discriminator)) = (extends, &schema.schema_data.discriminator) {
            return self.base_union(&merged, discriminator, tags, "");
        }
        match self.shape(schema, &merged, "", pointer) {
            Lowered::Named(kind) => kind,
            Lowered::Plain(TypeRef::Any) => TypeKind::Any,
            Lowered::Plain(ty) => TypeKind::Alias(ty),
        }
    }

    /// The type of a schema in a property, an array, a map or a union. `path` names it by the
    /// properties that lead to it.
    fn type_of(
        &mut self,
        schema: &'a ReferenceOr<Schema>,
        path: &str,
        pointer: &str,
    ) -> (TypeRef, bool) {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, path, pointer),
            ReferenceOr::Item(schema) => self.type_of_item(schema, path, pointer),
        }
    }

    fn type_of_item(&mut self, schema: &'a Schema, path: &str, pointer: &str) -> (TypeRef, bool) {
        if let Some(reference) = reference_of(schema) {
            let (ty, nullable) = self.reference(reference, path, pointer);
            return (ty, nullable || schema.schema_data.nullable);
        }
        if self.depth >= DEEPEST_INLINE {
            self.warn(
                "nested-too-deep",
                pointer,
                "schemas are nested too deep here; this one holds any JSON",
                "name the inner schemas under components",
            );
            return (TypeRef::Any, false);
        }
        self.depth += 1;
        let merged = self.merged(schema, pointer);
        let lowered = self.shape(schema, &merged, path, pointer);
        self.depth -= 1;
        let ty = match lowered {
            Lowered::Plain(ty) => ty,
            Lowered::Named(kind) => {
                self.inline.push(TypeDef {
                    wire_name: if path.is_empty() {
                        "Item".to_owned()
                    } else {
                        path.to_owned()
                    },
                    ident: String::new(),
                    module: String::new(),
                    pointer: pointer.to_owned(),
                    docs: docs(schema),
                    deprecated: schema.schema_data.deprecated,
                    kind,
                    inline: Vec::new(),
                });
                TypeRef::Inline(self.inline.len() - 1)
            }
        };
        (
            ty,
            merged.nullable || merged.enumeration.iter().any(serde_json::Value::is_null),
        )
    }

    fn merged(&mut self, schema: &'a Schema, pointer: &str) -> Merged<'a> {
        let mut merged = merge(self.spec, schema, pointer);
        for (at, message) in std::mem::take(&mut merged.faults) {
            self.warn(
                "unresolved-all-of",
                &at,
                &message,
                "correct the reference, or add the schema it names",
            );
        }
        merged
    }

    /// What a schema with these keywords becomes.
    fn shape(
        &mut self,
        schema: &'a Schema,
        merged: &Merged<'a>,
        path: &str,
        pointer: &str,
    ) -> Lowered {
        if merged.not {
            self.warn(
                "unsupported-not",
                pointer,
                "`not` cannot be told in a type; what it excludes is accepted",
                "",
            );
        }
        let alternatives = merged.one_of.as_ref().or(merged.any_of.as_ref());
        if let Some((branches, at)) = alternatives {
            if !merged.properties.is_empty() {
                self.note("alternatives-beside-properties", at, "the properties make the type; what `oneOf` and `anyOf` add to them stays in `extra`");
            } else {
                let (branches, at) = (*branches, at.clone());
                return self.alternatives(schema, branches, path, &at);
            }
        }
        match enums::values(&merged.enumeration) {
            Values::Known(values) => return Lowered::Named(TypeKind::Enum(values)),
            Values::Booleans => return Lowered::Plain(TypeRef::Scalar(Scalar::Bool)),
            Values::Mixed => {
                self.warn(
                    "mixed-enum",
                    pointer,
                    "the values of this `enum` are of several types; it holds any JSON",
                    "list values of one type",
                );
                return Lowered::Plain(TypeRef::Any);
            }
            Values::None => {}
        }
        if !merged.properties.is_empty()
            && merged
                .schema_type
                .is_none_or(|schema_type| schema_type == "object")
        {
            return Lowered::Named(TypeKind::Struct(self.fields(merged, path)));
        }
        match merged.schema_type {
            Some("array") => {
                Lowered::Plain(TypeRef::List(Box::new(self.items(merged, path, pointer))))
            }
            Some("object") => self.map(merged, path),
            None if merged.additional.is_some() => self.map(merged, path),
            None if merged.items.is_some() => {
                Lowered::Plain(TypeRef::List(Box::new(self.items(merged, path, pointer))))
            }
            None => Lowered::Plain(TypeRef::Any),
            Some(schema_type) => {
                Lowered::Plain(self.scalar(schema_type, merged.format.as_deref(), pointer))
            }
        }
    }

    fn scalar(&mut self, schema_type: &str, format: Option<&str>, pointer: &str) -> TypeRef {
        if let Some(format) = format
            && scalars::is_unknown_number_format(schema_type, format)
        {
            let message = format!(
                "the format `{}` of `{schema_type}` has no type of its own",
                format.escape_debug()
            );
            self.note("format-not-mapped", pointer, &message);
        }
        match scalars::scalar(schema_type, format) {
            Some(scalar) => TypeRef::Scalar(scalar),
            None => {
                let message = format!(
                    "the type `{}` is unknown; the value holds any JSON",
                    schema_type.escape_debug()
                );
                self.warn(
                    "unknown-type",
                    pointer,
                    &message,
                    "use a type that OpenAPI 3.0 knows",
                );
                TypeRef::Any
            }
        }
    }

    fn items(&mut self, merged: &Merged<'a>, path: &str, pointer: &str) -> TypeRef {
        match &merged.items {
            None => {
                self.note(
                    "array-without-items",
                    pointer,
                    "an array without `items` holds any JSON",
                );
                TypeRef::Any
            }
            Some((items, at)) => {
                let (ty, nullable) = match items {
                    ReferenceOr::Reference { reference } => self.reference(reference, path, at),
                    ReferenceOr::Item(items) => self.type_of_item(items, path, at),
                };
                element(ty, nullable)
            }
        }
    }

    fn map(&mut self, merged: &Merged<'a>, path: &str) -> Lowered {
        match &merged.additional {
            Some((AdditionalProperties::Schema(values), at)) => {
                let at = at.clone();
                let (ty, nullable) = self.type_of(values, path, &at);
                Lowered::Plain(TypeRef::Map(Box::new(element(ty, nullable))))
            }
            Some((AdditionalProperties::Any(_), _)) | None => Lowered::Plain(TypeRef::Any),
        }
    }

    fn fields(&mut self, merged: &Merged<'a>, path: &str) -> Struct {
        let mut shape = Struct::default();
        for (wire_name, (property, pointer)) in &merged.properties {
            let inner = if path.is_empty() {
                (*wire_name).to_owned()
            } else {
                format!("{path}.{wire_name}")
            };
            let (ty, data) = match property {
                ReferenceOr::Reference { reference } => {
                    (self.reference(reference, &inner, pointer).0, None)
                }
                ReferenceOr::Item(schema) => (
                    self.type_of_item(schema, &inner, pointer).0,
                    Some(&schema.schema_data),
                ),
            };
            let required = merged.required.contains(wire_name);
            shape.fields.push(Field {
                wire_name: (*wire_name).to_owned(),
                ident: String::new(),
                pointer: pointer.clone(),
                wire_type: wire_type(property),
                ty,
                docs: match property {
                    ReferenceOr::Item(schema) => docs(schema),
                    ReferenceOr::Reference { .. } => Docs::default(),
                },
                required,
                read_only: data.is_some_and(|data| data.read_only),
                write_only: data.is_some_and(|data| data.write_only),
                deprecated: data.is_some_and(|data| data.deprecated),
                secret: wire_type(property).contains("(password)"),
            });
        }
        if let Some((AdditionalProperties::Schema(values), at)) = &merged.additional {
            let inner = if path.is_empty() {
                "additionalValue".to_owned()
            } else {
                format!("{path}.additionalValue")
            };
            let (ty, nullable) = self.type_of(values, &inner, at);
            shape.additional = Some(element(ty, nullable));
        }
        shape
    }

    /// `oneOf` or `anyOf` without properties beside it.
    fn alternatives(
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
        for (index, branch) in real {
            let at = format!("{pointer}/{index}");
            let name = branch_name(branch, index);
            let inner = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            let (ty, _) = self.type_of(branch, &inner, &at);
            if !variants
                .iter()
                .any(|variant: &UnionVariant| variant.ty == ty)
            {
                variants.push(UnionVariant {
                    tags: Vec::new(),
                    ident: name,
                    ty,
                });
            }
        }
        if variants.iter().all(|variant| variant.ty == TypeRef::Any) {
            return Lowered::Plain(TypeRef::Any);
        }
        Lowered::Named(TypeKind::Union(Union {
            discriminator: None,
            variants,
            base: None,
        }))
    }

    fn base_union(
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

    /// The type behind a reference, and whether what stands there may be `null`.
    fn reference(&mut self, reference: &str, path: &str, pointer: &str) -> (TypeRef, bool) {
        let spec = self.spec;
        let message = match spec.resolve(reference) {
            // where it leads on from there, perhaps in a circle, is seen when all are lowered
            Resolved::Named(name) => return (TypeRef::Schema(name.to_owned()), false),
            Resolved::Inline(at, schema) => {
                let at = at.unwrap_or_else(|| pointer.to_owned());
                match self.referenced.get(&at) {
                    Some(Some(known)) => return known.clone(),
                    Some(None) => "the reference leads to a schema without a name that contains it",
                    None => {
                        self.referenced.insert(at.clone(), None);
                        let found = self.type_of_item(schema, path, &at);
                        self.referenced.insert(at, Some(found.clone()));
                        return found;
                    }
                }
            }
            Resolved::Unresolved => "the reference leads nowhere",
        };
        let message = format!(
            "{message} (`{}`); the value holds any JSON",
            reference.escape_debug()
        );
        self.warn(
            "unresolved-reference",
            pointer,
            &message,
            "correct the reference, or name the schema under components",
        );
        (TypeRef::Any, false)
    }

    fn warn(&mut self, code: &'static str, pointer: &str, message: &str, help: &str) {
        self.diagnostics
            .push(Diagnostic::new(Severity::Warning, code, pointer, message).with_help(help));
    }

    fn note(&mut self, code: &'static str, pointer: &str, message: &str) {
        self.diagnostics
            .push(Diagnostic::new(Severity::Note, code, pointer, message));
    }
}

/// An element of a list or map: it has no `Option` of its own to be absent in.
fn element(ty: TypeRef, nullable: bool) -> TypeRef {
    match ty {
        TypeRef::Any | TypeRef::Nullable(_) => ty,
        ty if nullable => TypeRef::Nullable(Box::new(ty)),
        ty => ty,
    }
}

/// The named schema that a branch of a union refers to.
fn branch_schema(branch: &ReferenceOr<Schema>) -> Option<String> {
    as_reference(branch).and_then(|(reference, _)| schema_name(reference))
}

/// A reference for people: the schema's name, or the text where it names none.
fn shown(reference: &str) -> String {
    schema_name(reference).unwrap_or_else(|| reference.to_owned())
}

fn is_null(schema: &ReferenceOr<Schema>) -> bool {
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

fn docs(schema: &Schema) -> Docs {
    Docs {
        title: schema.schema_data.title.clone().unwrap_or_default(),
        description: schema.schema_data.description.clone().unwrap_or_default(),
    }
}

/// The property's type as the document has it, for people.
fn wire_type(property: &ReferenceOr<Box<Schema>>) -> String {
    match property {
        ReferenceOr::Reference { reference } => shown(reference),
        ReferenceOr::Item(schema) => wire_type_of(schema, 0),
    }
}

/// Types nested deeper than this are told no further.
const DEEPEST_SHOWN: usize = 8;

fn wire_type_of(schema: &Schema, depth: usize) -> String {
    if let Some(reference) = reference_of(schema) {
        return shown(reference);
    }
    let shape = Shape::of(schema);
    let inner = |schema: &Schema| {
        if depth < DEEPEST_SHOWN {
            wire_type_of(schema, depth + 1)
        } else {
            "any".to_owned()
        }
    };
    match (shape.type_, shape.format) {
        (Some("array"), _) => match shape.items {
            Some(ReferenceOr::Reference { reference }) => format!("array of {}", shown(reference)),
            Some(ReferenceOr::Item(items)) => format!("array of {}", inner(items)),
            None => "array".to_owned(),
        },
        (Some("object") | None, _) if shape.properties.is_empty() => {
            match shape.additional_properties {
                Some(AdditionalProperties::Schema(values)) => match values.as_ref() {
                    ReferenceOr::Reference { reference } => format!("map of {}", shown(reference)),
                    ReferenceOr::Item(values) => format!("map of {}", inner(values)),
                },
                _ => shape.type_.unwrap_or("any").to_owned(),
            }
        }
        (Some(schema_type), Some(format)) => format!("{schema_type} ({format})"),
        (Some(schema_type), None) => schema_type.to_owned(),
        (None, _) => "object".to_owned(),
    }
}
