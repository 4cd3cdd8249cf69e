//! What each schema becomes.

use std::collections::BTreeMap;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};

use super::annotations::{Annotations, annotated_reference};
use super::budget::Budget;
use super::enums::{self, Alternatives, Values};
use super::merge::{Merged, merge};
use super::scalars;
use super::subtypes::Subtypes;
use super::unions;
use super::wire_type::{is_secret, wire_type};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{Docs, Field, Scalar, Struct, TypeDef, TypeKind, TypeRef};
use crate::spec::node::escape;
use crate::spec::shape::Resolved;
use crate::spec::{Spec, as_type};

/// Inline schemas deeper than this are any JSON: real documents stay below ten. A map in a map costs the
/// compiler about nine of the 256 steps that it follows a type (`recursion_limit` in `lib.rs`).
const DEEPEST_INLINE: usize = 16;

/// How many fields a struct can have: the runtime takes them in 64 groups of 64. The largest real schemas have
/// some hundreds.
const MOST_FIELDS: usize = 64 * 64;

/// Lowers one named schema.
pub(super) fn lower_root<'a>(
    spec: &'a Spec,
    subtypes: &Subtypes,
    budget: &'a Budget,
    wire_name: &str,
    schema: &'a ReferenceOr<Schema>,
) -> (TypeDef, Vec<Diagnostic>) {
    let pointer = format!("/components/schemas/{}", escape(wire_name));
    lower_at(spec, subtypes, budget, wire_name, pointer, schema)
}

/// Lowers a schema that stands at a place of the document, under a name.
pub(super) fn lower_at<'a>(
    spec: &'a Spec,
    subtypes: &Subtypes,
    budget: &'a Budget,
    wire_name: &str,
    pointer: String,
    schema: &'a ReferenceOr<Schema>,
) -> (TypeDef, Vec<Diagnostic>) {
    let mut lowering = Lowering {
        spec,
        budget,
        inline: Vec::new(),
        diagnostics: Vec::new(),
        depth: 0,
        open: Vec::new(),
        referenced: BTreeMap::new(),
    };
    let mut ty = TypeDef {
        wire_name: wire_name.to_owned(),
        ident: String::new(),
        module: String::new(),
        pointer: pointer.clone(),
        site: None,
        docs: Docs::default(),
        deprecated: false,
        kind: TypeKind::Any,
        inline: Vec::new(),
    };
    match schema {
        _ if budget.exhausted().is_some() => {}
        ReferenceOr::Reference { reference } => {
            ty.kind = match lowering.reference(reference, "", &pointer).0 {
                TypeRef::Any => TypeKind::Any,
                target => TypeKind::Alias(target),
            };
        }
        ReferenceOr::Item(schema) => {
            let annotations = Annotations::of(schema);
            ty.docs = annotations.docs;
            ty.deprecated = annotations.deprecated;
            let extends = subtypes.get(wire_name).map(Vec::as_slice);
            ty.kind = lowering.named(schema, extends, &pointer);
        }
    }
    ty.inline = lowering.inline;
    (ty, lowering.diagnostics)
}

/// The state of lowering one named schema.
pub(super) struct Lowering<'a> {
    pub(super) spec: &'a Spec,
    budget: &'a Budget,
    /// The types of inline schemas, which stand in the named schema's module.
    inline: Vec<TypeDef>,
    diagnostics: Vec<Diagnostic>,
    depth: usize,
    /// The schemas without a name that are being lowered, the outer ones first.
    open: Vec<&'a Schema>,
    /// What was found where references lead to schemas without a name; `None` while one is being lowered.
    referenced: BTreeMap<String, Option<(TypeRef, bool)>>,
}

/// What an unnamed schema becomes.
pub(super) enum Lowered {
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
            if self.has_too_many_fields(&merged, pointer) {
                return TypeKind::Any;
            }
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
    pub(super) fn type_of(
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
        if let Some(reference) = annotated_reference(schema) {
            let (ty, nullable) = self.reference(reference, path, pointer);
            return (ty, nullable || Annotations::of(schema).nullable);
        }
        if self.depth >= DEEPEST_INLINE {
            self.warn(
                Code::NestedTooDeep,
                pointer,
                "schemas are nested too deeply here; this one becomes any JSON value",
                "name the inner schemas under components",
            );
            return (TypeRef::Any, false);
        }
        // `allOf` brings its own properties back into a schema: followed to the end, each would be a type at each depth.
        // Once is fine, since a reference to a schema without a name is such a case too.
        let is_same = |open: &&&Schema| std::ptr::eq(**open, schema);
        if self.open.iter().filter(is_same).count() > 1 {
            self.warn(
                Code::RecursiveWithoutName,
                pointer,
                "this unnamed schema contains itself through `allOf`; it becomes any JSON value",
                "name the schema under components",
            );
            return (TypeRef::Any, false);
        }
        if self.budget.exhausted().is_some() {
            return (TypeRef::Any, false);
        }
        self.depth += 1;
        self.open.push(schema);
        let merged = self.merged(schema, pointer);
        let lowered = self.shape(schema, &merged, path, pointer);
        self.open.pop();
        self.depth -= 1;
        let ty = match lowered {
            Lowered::Plain(ty) => ty,
            Lowered::Named(kind) => {
                self.budget.count_inline(path, pointer);
                let annotations = Annotations::of(schema);
                self.inline.push(TypeDef {
                    wire_name: if path.is_empty() {
                        "Item".to_owned()
                    } else {
                        path.to_owned()
                    },
                    ident: String::new(),
                    module: String::new(),
                    pointer: pointer.to_owned(),
                    site: None,
                    docs: annotations.docs,
                    deprecated: annotations.deprecated,
                    kind,
                    inline: Vec::new(),
                });
                TypeRef::Inline(self.inline.len() - 1)
            }
        };
        (ty, allows_null(&merged))
    }

    fn merged(&mut self, schema: &'a Schema, pointer: &str) -> Merged<'a> {
        let mut merged = merge(self.spec, schema, pointer);
        for (at, message) in std::mem::take(&mut merged.faults) {
            self.warn(
                Code::UnusableAllOf,
                &at,
                &message,
                "correct the reference or the type of this part",
            );
        }
        for (at, message) in std::mem::take(&mut merged.notes) {
            self.note(Code::OverriddenProperty, &at, &message);
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
                Code::UnsupportedNot,
                pointer,
                "`not` cannot be expressed in a type; values that it excludes are accepted",
                "",
            );
        }
        let alternatives = merged.one_of.as_ref().or(merged.any_of.as_ref());
        if let Some((branches, at)) = alternatives
            && merged.properties.is_empty()
        {
            match enums::of_alternatives(self.spec, merged) {
                Some(Alternatives::Values(values)) => {
                    return Lowered::Named(TypeKind::Enum(values));
                }
                Some(Alternatives::Named(name)) => return Lowered::Plain(TypeRef::Schema(name)),
                None => {}
            }
            let (branches, at) = (*branches, at.clone());
            return self.alternatives(schema, branches, path, &at);
        }
        let enumeration = self.of_type(merged, pointer);
        match enums::values(&enumeration) {
            Values::Known(mut values) => {
                let faults = merged
                    .enum_data
                    .map(|data| enums::annotate(&mut values, &merged.enumeration, data));
                for fault in faults.into_iter().flatten() {
                    self.warn(
                        Code::EnumNames,
                        pointer,
                        &fault,
                        "provide one entry per value",
                    );
                }
                return Lowered::Named(TypeKind::Enum(values));
            }
            Values::Booleans => return Lowered::Plain(TypeRef::Scalar(Scalar::Bool)),
            Values::Mixed => {
                self.warn(
                    Code::MixedEnum,
                    pointer,
                    "the values of this `enum` have different types; it becomes any JSON value",
                    "list values of a single type",
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
            if self.has_too_many_fields(merged, pointer) {
                return Lowered::Plain(TypeRef::Any);
            }
            let mut shape = self.fields(merged, path);
            shape.alternatives = self.beside_properties(merged, path, pointer);
            if !shape.alternatives.is_empty() {
                self.discriminator_field(&mut shape, schema, merged, pointer);
            }
            return Lowered::Named(TypeKind::Struct(shape));
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
            Some(schema_type) => Lowered::Plain(self.scalar(schema_type, merged, pointer)),
        }
    }

    /// The values of the `enum`, read as of the type that another part of an `allOf` declares.
    fn of_type(&mut self, merged: &Merged<'a>, pointer: &str) -> Vec<serde_json::Value> {
        let Some(schema_type) = merged.schema_type else {
            return merged.enumeration.clone();
        };
        let read = |value: &serde_json::Value| as_type(value, schema_type);
        let values: Vec<serde_json::Value> = merged.enumeration.iter().filter_map(read).collect();
        if values != merged.enumeration {
            let message = format!(
                "values of the `enum` do not have the type {schema_type} required by `allOf`; the type takes precedence"
            );
            let help = "write values of the type";
            self.warn(Code::EnumType, pointer, &message, help);
        }
        values
    }

    fn scalar(&mut self, schema_type: &str, merged: &Merged<'a>, pointer: &str) -> TypeRef {
        let format = merged.format.as_deref();
        if let Some(format) = format
            && scalars::is_unknown_number_format(schema_type, format)
        {
            let message = format!(
                "the format `{}` of `{schema_type}` has no Rust type of its own",
                format.escape_debug()
            );
            self.note(Code::FormatNotMapped, pointer, &message);
        }
        let is_large = merged.is_beyond_i64 && merged.minimum.is_none_or(|minimum| minimum >= 0.0);
        match scalars::scalar(schema_type, format, is_large) {
            Some(scalar) => TypeRef::Scalar(scalar),
            None => {
                let message = format!(
                    "the type `{}` is unknown; it becomes any JSON value",
                    schema_type.escape_debug()
                );
                self.warn(
                    Code::UnknownType,
                    pointer,
                    &message,
                    "use a type defined by OpenAPI 3.0",
                );
                TypeRef::Any
            }
        }
    }

    fn items(&mut self, merged: &Merged<'a>, path: &str, pointer: &str) -> TypeRef {
        match &merged.items {
            None => {
                self.note(
                    Code::ArrayWithoutItems,
                    pointer,
                    "an array without `items` contains any JSON values",
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

    /// Whether a schema has more properties than a struct can have fields, which is reported then.
    fn has_too_many_fields(&mut self, merged: &Merged<'a>, pointer: &str) -> bool {
        let count = merged.properties.len();
        if count <= MOST_FIELDS {
            return false;
        }
        let message = format!(
            "the schema has {count} properties, but a struct can have at most {MOST_FIELDS}; it becomes any JSON value"
        );
        let help = "group the properties in schemas of their own, or give a type to `additionalProperties`";
        self.warn(Code::TooManyProperties, pointer, &message, help);
        true
    }

    pub(super) fn fields(&mut self, merged: &Merged<'a>, path: &str) -> Struct {
        let mut shape = Struct::default();
        for (wire_name, (property, pointer)) in &merged.properties {
            let inner = if path.is_empty() {
                (*wire_name).to_owned()
            } else {
                format!("{path}.{wire_name}")
            };
            let (ty, annotations) = match property {
                ReferenceOr::Reference { reference } => (
                    self.reference(reference, &inner, pointer).0,
                    Annotations::default(),
                ),
                ReferenceOr::Item(schema) => (
                    self.type_of_item(schema, &inner, pointer).0,
                    Annotations::of(schema),
                ),
            };
            let field = Field {
                wire_name: (*wire_name).to_owned(),
                ident: String::new(),
                pointer: pointer.clone(),
                wire_type: wire_type(property),
                ty,
                docs: annotations.docs,
                required: merged.required.contains(wire_name),
                read_only: annotations.read_only,
                write_only: annotations.write_only,
                deprecated: annotations.deprecated,
                secret: is_secret(property),
            };
            if !self.budget.allows(&field) {
                break;
            }
            shape.fields.push(field);
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

    /// Adds the property that tells the alternatives apart where only the discriminator names it.
    fn discriminator_field(
        &mut self,
        shape: &mut Struct,
        schema: &Schema,
        merged: &Merged<'a>,
        pointer: &str,
    ) {
        let Some(discriminator) = &schema.schema_data.discriminator else {
            return;
        };
        let wire_name = discriminator.property_name.clone();
        if shape
            .fields
            .iter()
            .any(|field| field.wire_name == wire_name)
        {
            return;
        }
        let field = Field {
            ident: String::new(),
            pointer: format!("{pointer}/discriminator/propertyName"),
            wire_type: "string".to_owned(),
            ty: TypeRef::Scalar(Scalar::String),
            docs: Docs::default(),
            required: merged.required.contains(wire_name.as_str()),
            read_only: false,
            write_only: false,
            deprecated: false,
            secret: false,
            wire_name,
        };
        if self.budget.allows(&field) {
            shape.fields.push(field);
        }
    }

    /// The type behind a reference, and whether what stands there may be `null`.
    fn reference(&mut self, reference: &str, path: &str, pointer: &str) -> (TypeRef, bool) {
        let spec = self.spec;
        let message = match spec.resolve(reference) {
            // where it leads on from there, perhaps in a circle, is seen when all are lowered
            Resolved::Named(name) => {
                let nullable = spec
                    .schema(name)
                    .is_some_and(|schema| schema.schema_data.nullable);
                return (TypeRef::Schema(name.to_owned()), nullable);
            }
            Resolved::Inline(at, schema) => {
                let at = at.unwrap_or_else(|| pointer.to_owned());
                match self.referenced.get(&at) {
                    Some(Some(known)) => return known.clone(),
                    Some(None) => "the reference points to an unnamed schema that contains it",
                    None => {
                        self.referenced.insert(at.clone(), None);
                        let found = self.type_of_item(schema, path, &at);
                        self.referenced.insert(at, Some(found.clone()));
                        return found;
                    }
                }
            }
            Resolved::Unresolved => "the reference does not point to a schema below components",
        };
        let message = format!(
            "{message} (`{}`); it becomes any JSON value",
            reference.escape_debug()
        );
        self.warn(
            Code::UnresolvedReference,
            pointer,
            &message,
            "correct the reference, or name the schema under components",
        );
        (TypeRef::Any, false)
    }

    pub(super) fn warn(&mut self, code: Code, pointer: &str, message: &str, help: &str) {
        self.diagnostics
            .push(Diagnostic::new(Severity::Warning, code, pointer, message).with_help(help));
    }

    pub(super) fn note(&mut self, code: Code, pointer: &str, message: &str) {
        self.diagnostics
            .push(Diagnostic::new(Severity::Note, code, pointer, message));
    }
}

/// Whether `null` is a value of a schema.
fn allows_null(merged: &Merged<'_>) -> bool {
    let alternatives = [&merged.one_of, &merged.any_of];
    merged.nullable
        || merged.enumeration.iter().any(serde_json::Value::is_null)
        || alternatives
            .into_iter()
            .flatten()
            .flat_map(|(branches, _)| branches.iter())
            .any(unions::allows_null)
}

/// An element of a list or map: it has no `Option` of its own to be absent in.
fn element(ty: TypeRef, nullable: bool) -> TypeRef {
    match ty {
        TypeRef::Any | TypeRef::Nullable(_) => ty,
        ty if nullable => TypeRef::Nullable(Box::new(ty)),
        ty => ty,
    }
}
