//! What the templates print: every string is final.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::code::{Code, ident};
use super::docs;
use super::scope::Scope;
use crate::areas::{ALL, Areas, NOTIFICATIONS, OPERATIONS};
use crate::ir::{
    Docs, Enum, EnumRepr, Field, Model, Struct, TypeDef, TypeKind, TypeRef, Union, UnionVariant,
    Variant,
};

/// An identifier as text.
pub(super) fn name(text: &str) -> Code {
    let ident = ident(text);
    Code::from(quote!(#ident))
}

fn doc_literals(lines: Vec<String>) -> Vec<Code> {
    lines.iter().map(|line| Code::literal(line)).collect()
}

/// Doc lines: the document's words, then facts.
pub(super) fn docs_and_facts(words: &Docs, facts: &str) -> Vec<Code> {
    let mut lines = docs::lines(&words.title);
    let description = docs::lines(&words.description);
    if !lines.is_empty() && !description.is_empty() {
        lines.push(String::new());
    }
    lines.extend(description);
    if !lines.is_empty() && !facts.is_empty() {
        lines.push(String::new());
    }
    if !facts.is_empty() {
        lines.push(format!(" {facts}"));
    }
    doc_literals(lines)
}

fn type_attributes(item: &TypeDef, owner: &TypeDef) -> Vec<Code> {
    let is_root = std::ptr::eq(item, owner);
    let mut attributes = Vec::new();
    if is_root && item.wire_name != item.ident && is_alias_text(&item.wire_name) {
        attributes.push(alias(&item.wire_name));
    }
    if item.deprecated {
        attributes.push(Code::from(quote!(#[deprecated])));
    }
    attributes
}

/// The attribute by which a search finds an item under another name.
fn alias(text: &str) -> Code {
    Code::from(quote!(#[doc(alias = #text)]))
}

/// rustdoc refuses aliases with these characters, and those that begin or end with a space.
fn is_alias_text(text: &str) -> bool {
    !text.is_empty()
        && text.trim() == text
        && !text.contains(['"', '\'', '\\'])
        && !text.chars().any(|c| c.is_control() || c.is_whitespace())
}

fn item_facts(item: &TypeDef, owner: &TypeDef) -> String {
    if let Some(site) = &item.site {
        let name = match site.name.as_str() {
            "" => String::new(),
            name => format!(" {}", docs::code(name)),
        };
        format!("The {}{name} of {}.", site.what, docs::code(&site.of))
    } else if std::ptr::eq(item, owner) {
        format!("The schema {}.", docs::code(&item.wire_name))
    } else {
        format!(
            "The property {} of {}.",
            docs::code(&item.wire_name),
            docs::code(&owner.wire_name)
        )
    }
}

/// A type of which only name and words are printed.
#[derive(Serialize)]
pub(super) struct ItemView {
    ident: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
}

impl ItemView {
    pub(super) fn new(item: &TypeDef, owner: &TypeDef) -> Self {
        let facts = format!("{} Any JSON value.", item_facts(item, owner));
        Self {
            ident: name(&item.ident),
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
        }
    }
}

/// A named array, map or scalar.
#[derive(Serialize)]
pub(super) struct AliasView {
    ident: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
    ty: Code,
}

impl AliasView {
    pub(super) fn new(
        item: &TypeDef,
        target: &TypeRef,
        owner: &TypeDef,
        scope: &Scope<'_>,
    ) -> Self {
        Self {
            ident: name(&item.ident),
            docs: docs_and_facts(&item.docs, &item_facts(item, owner)),
            attributes: type_attributes(item, owner),
            ty: Code::from(scope.ty(target, owner)),
        }
    }
}

/// The file of a root type.
#[derive(Serialize)]
pub(super) struct ModuleView {
    /// What stands behind `use`.
    imports: Vec<Code>,
    /// The printed items.
    items: Vec<String>,
}

impl ModuleView {
    pub(super) fn new(scope: &Scope<'_>, items: Vec<String>) -> Self {
        Self {
            imports: scope.imports(),
            items,
        }
    }
}

/// A struct.
#[derive(Serialize)]
pub(super) struct StructView {
    ident: Code,
    wire_name: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
    extra_docs: Vec<Code>,
    /// The type of `extra`.
    extra_ty: Code,
    fields: Vec<FieldView>,
    /// The same fields as the runtime takes them: in groups of at most 64, and at most 64 groups.
    groups: Vec<Vec<RowView>>,
    /// The types that the object may be read as besides.
    alternatives: Vec<UnionVariantView>,
}

/// A field in the list that the runtime gets.
#[derive(Serialize)]
struct RowView {
    ident: Code,
    ty: Code,
    /// A literal.
    wire_name: Code,
    /// Words that the runtime knows.
    flags: Vec<&'static str>,
    /// The chained setter's name.
    setter: Code,
}

#[derive(Serialize)]
struct FieldView {
    ident: Code,
    ty: Code,
    /// The type with its `Option`.
    optional: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
}

impl StructView {
    pub(super) fn new(item: &TypeDef, shape: &Struct, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        Self::named(&item.ident, item, shape, owner, scope)
    }

    /// The struct of some properties of `item` under a name of its own.
    pub(super) fn named(
        ident: &str,
        item: &TypeDef,
        shape: &Struct,
        owner: &TypeDef,
        scope: &Scope<'_>,
    ) -> Self {
        let wire_name = if std::ptr::eq(item, owner) {
            item.wire_name.clone()
        } else {
            format!("{}.{}", owner.wire_name, item.wire_name)
        };
        let extra = match &shape.additional {
            None => "Properties that the schema does not list.".to_owned(),
            Some(_) => "Properties that the schema does not list, whose type it gives as `additionalProperties`.".to_owned(),
        };
        Self {
            ident: name(ident),
            wire_name: Code::literal(&wire_name),
            docs: docs_and_facts(&item.docs, &item_facts(item, owner)),
            attributes: type_attributes(item, owner),
            extra_docs: doc_literals(vec![format!(" {extra}")]),
            extra_ty: Code::from(scope.known("Extra")),
            fields: shape
                .fields
                .iter()
                .map(|field| FieldView::new(field, owner, scope))
                .collect(),
            groups: shape
                .fields
                .chunks(group_size(shape.fields.len()))
                .map(|group| {
                    group
                        .iter()
                        .map(|field| RowView::new(field, owner, scope))
                        .collect()
                })
                .collect(),
            alternatives: shape
                .alternatives
                .iter()
                .map(|variant| UnionVariantView::new(variant, Role::Beside, owner, scope))
                .collect(),
        }
    }
}

impl FieldView {
    fn new(field: &Field, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        let plain = field.ident.trim_start_matches("r#");
        let ty = scope.field(&field.ty, owner);
        let mut attributes = Vec::new();
        if field.wire_name != plain && is_alias_text(&field.wire_name) {
            attributes.push(alias(&field.wire_name));
        }
        if field.deprecated {
            attributes.push(Code::from(quote!(#[deprecated])));
        }
        Self {
            ident: name(&field.ident),
            optional: Code::from(scope.optional(&ty)),
            ty: Code::from(ty),
            docs: docs_and_facts(&field.docs, &field_facts(field, owner)),
            attributes,
        }
    }
}

/// How many fields stand in a group: few, since that compiles a little faster, but so that 64 groups suffice.
fn group_size(fields: usize) -> usize {
    if fields <= 16 * 64 { 16 } else { 64 }
}

impl RowView {
    fn new(field: &Field, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        let plain = field.ident.trim_start_matches("r#");
        let flags = [
            (field.required, "required"),
            (field.read_only, "read_only"),
            (field.deprecated, "deprecated"),
            (field.write_only, "write_only"),
            (field.secret, "secret"),
        ];
        Self {
            ident: name(&field.ident),
            ty: Code::from(scope.field(&field.ty, owner)),
            wire_name: Code::literal(&field.wire_name),
            flags: flags
                .into_iter()
                .filter_map(|(holds, word)| holds.then_some(word))
                .collect(),
            // `_3d`, which stands for `3d`, has an underscore already
            setter: if plain.starts_with('_') {
                name(&format!("with{plain}"))
            } else {
                name(&format!("with_{plain}"))
            },
        }
    }
}

/// What the values of an inline type are, in words; `None` where the document's own words say it.
fn values_in_words(ty: &TypeRef, owner: &TypeDef) -> Option<String> {
    match ty {
        TypeRef::Inline(index) => match &owner.inline[*index].kind {
            TypeKind::Enum(values) => Some(one_of(values)),
            TypeKind::Union(_) => Some("one of several types".to_owned()),
            _ => None,
        },
        TypeRef::List(item) => Some(format!("array of {}", values_in_words(item, owner)?)),
        TypeRef::Map(value) => Some(format!("map of {}", values_in_words(value, owner)?)),
        TypeRef::Nullable(inner) => values_in_words(inner, owner),
        TypeRef::Scalar(_) | TypeRef::Any | TypeRef::Schema(_) => None,
    }
}

/// Up to this many values of an enum are listed at each property; all of them are at the enum.
const LISTED: usize = 4;

fn one_of(values: &Enum) -> String {
    let mut texts: Vec<String> = values
        .variants
        .iter()
        .map(|variant| docs::code(&variant.wire_name))
        .collect();
    let more = texts.len().saturating_sub(LISTED);
    // "and 1 more" would be longer than the value
    if more > 1 {
        texts.truncate(LISTED);
        return format!("one of {} and {more} more", texts.join(", "));
    }
    match texts.split_last() {
        Some((last, [])) => format!("{last}, the one known value"),
        Some((last, first)) => format!("one of {} and {last}", first.join(", ")),
        None => "an enum".to_owned(),
    }
}

fn field_facts(field: &Field, owner: &TypeDef) -> String {
    let ty = values_in_words(&field.ty, owner).unwrap_or_else(|| docs::code(&field.wire_type));
    let mut facts = format!("{}: {ty}", docs::code(&field.wire_name));
    for (holds, word) in [
        (field.required, "required"),
        (field.read_only, "read-only"),
        (field.write_only, "write-only"),
    ] {
        if holds {
            facts.push_str(", ");
            facts.push_str(word);
        }
    }
    facts.push('.');
    facts
}

/// An enum.
#[derive(Serialize)]
pub(super) struct EnumView {
    ident: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
    /// Words that the runtime knows.
    flags: Vec<&'static str>,
    variants: Vec<VariantView>,
    /// The open form of a named schema's enum; none for an inline one, whose uses say it.
    open: Vec<OpenView>,
}

#[derive(Serialize)]
struct OpenView {
    ident: Code,
    ty: Code,
}

#[derive(Serialize)]
struct VariantView {
    docs: Vec<Code>,
    attributes: Vec<Code>,
    ident: Code,
    /// A literal.
    wire_name: Code,
}

impl EnumView {
    pub(super) fn new(item: &TypeDef, values: &Enum, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        let known: Vec<String> = values
            .variants
            .iter()
            .map(|variant| docs::code(&variant.wire_name))
            .collect();
        let facts = format!(
            "{} Known values: {}.",
            item_facts(item, owner),
            known.join(", ")
        );
        let is_root = std::ptr::eq(item, owner);
        Self {
            ident: if is_root {
                name(&crate::names::value_ident(&item.ident))
            } else {
                name(&item.ident)
            },
            open: if is_root {
                let open = scope.known("Open");
                let value = ident(&crate::names::value_ident(&item.ident));
                vec![OpenView {
                    ident: name(&item.ident),
                    ty: Code::from(quote!(#open<#value>)),
                }]
            } else {
                Vec::new()
            },
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
            flags: match values.repr {
                EnumRepr::String => Vec::new(),
                EnumRepr::Number => vec!["numeric"],
            },
            variants: values.variants.iter().map(VariantView::new).collect(),
        }
    }
}

impl VariantView {
    fn new(variant: &Variant) -> Self {
        // a search for a name looks neither at case nor at underscores
        let searched = |name: &str| name.replace('_', "").to_ascii_lowercase();
        let differs = searched(&variant.wire_name) != searched(&variant.ident);
        let mut attributes = Vec::new();
        if differs && is_alias_text(&variant.wire_name) {
            attributes.push(alias(&variant.wire_name));
        }
        Self {
            docs: docs_and_facts(&variant.docs, ""),
            attributes,
            ident: name(&variant.ident),
            wire_name: Code::literal(&variant.wire_name),
        }
    }
}

/// A union, with or without a discriminator.
#[derive(Serialize)]
pub(super) struct UnionView {
    ident: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
    /// The property that tells the subtype, as a literal; `""` without a discriminator.
    discriminator: Code,
    variants: Vec<UnionVariantView>,
    tags: Vec<TagView>,
    /// The type of all other values, and what the fallback variant holds.
    fallback: Code,
    fallback_payload: Code,
}

#[derive(Serialize)]
struct UnionVariantView {
    /// The variant, or the stem of its functions.
    ident: String,
    ty: Code,
    /// What the variant of a tagged union holds.
    payload: Code,
    /// What the functions give.
    read_result: Code,
    write_result: Code,
    /// Literals.
    docs: Code,
    read_docs: Code,
    write_docs: Code,
}

#[derive(Serialize)]
struct TagView {
    /// A literal.
    wire_name: Code,
    variant: Code,
}

impl UnionView {
    pub(super) fn new(item: &TypeDef, union: &Union, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        let facts = format!("{} One of several types.", item_facts(item, owner));
        let tags = union.variants.iter().flat_map(|variant| {
            variant.tags.iter().map(|tag| TagView {
                wire_name: Code::literal(tag),
                variant: name(&variant.ident),
            })
        });
        let role = match union.discriminator {
            Some(_) => Role::Tagged,
            None => Role::Value,
        };
        let fallback = match union.base {
            Some(_) => {
                let base = ident(&crate::names::base_ident(&item.ident));
                quote!(#base)
            }
            None => quote!(serde_json::Value),
        };
        Self {
            ident: name(&item.ident),
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
            discriminator: Code::literal(union.discriminator.as_deref().unwrap_or_default()),
            tags: tags.collect(),
            variants: union
                .variants
                .iter()
                .map(|variant| UnionVariantView::new(variant, role, owner, scope))
                .collect(),
            fallback_payload: match role {
                Role::Tagged => Code::from(scope.boxed(&fallback)),
                Role::Value | Role::Beside => Code::default(),
            },
            fallback: Code::from(fallback),
        }
    }
}

/// What the types of a union are for.
#[derive(Clone, Copy)]
enum Role {
    /// Variants of an enum.
    Tagged,
    /// What a JSON value may be read as.
    Value,
    /// What a struct may be read as.
    Beside,
}

impl UnionVariantView {
    fn new(variant: &UnionVariant, role: Role, owner: &TypeDef, scope: &Scope<'_>) -> Self {
        let ty = scope.ty(&variant.ty, owner);
        let tags: Vec<String> = variant.tags.iter().map(|tag| docs::code(tag)).collect();
        // only what is printed, since an import that nothing uses is a warning
        let (payload, read_result, write_result) = match role {
            Role::Tagged => (scope.boxed(&ty), TokenStream::new(), TokenStream::new()),
            Role::Value => (TokenStream::new(), scope.result(&ty), quote!(Self)),
            Role::Beside => (
                TokenStream::new(),
                scope.result(&ty),
                scope.result(&quote!(Self)),
            ),
        };
        let ty = Code::from(ty);
        let in_words = docs::code(ty.as_str());
        Self {
            ident: variant.ident.clone(),
            ty,
            payload: Code::from(payload),
            read_result: Code::from(read_result),
            write_result: Code::from(write_result),
            docs: Code::literal(&format!(" Selected by {}.", tags.join(", "))),
            read_docs: Code::literal(&format!(" The value as {in_words}.")),
            write_docs: Code::literal(&format!(" A value made from {in_words}.")),
        }
    }
}

/// The crate's root.
#[derive(Serialize)]
pub(super) struct LibView {
    docs: Vec<Code>,
    /// A literal: the feature of the notification topics; nothing where there are none.
    notifications: Option<Code>,
    /// A literal: the feature of the module `operations`; nothing where it is not asked for.
    operations: Option<Code>,
    groups: Vec<GroupView>,
}

/// The models that the same features enable.
#[derive(Serialize)]
struct GroupView {
    /// What stands in `cfg(...)`.
    condition: Code,
    models: Vec<ModelView>,
}

#[derive(Serialize)]
struct ModelView {
    module: Code,
    ident: Code,
    /// Whether its module holds other types as well.
    has_types: bool,
}

impl LibView {
    pub(super) fn new(model: &Model, areas: &Areas, title: &str, operations: bool) -> Self {
        let title = if title.is_empty() {
            "Typed models.".to_owned()
        } else {
            format!("Typed models of {title}.")
        };
        let owners: BTreeSet<&str> = model.owners.values().map(String::as_str).collect();
        // by the address of the set first, since comparing sets is slow where there are many and large ones
        let mut by_set: HashMap<Option<*const BTreeSet<String>>, Vec<&TypeDef>> = HashMap::new();
        let owned = |ty: &&TypeDef| model.owners.contains_key(&ty.wire_name);
        for ty in model.types.iter().filter(|ty| !owned(ty)) {
            let features = areas.of_schema.get(&ty.wire_name);
            by_set
                .entry(features.map(Arc::as_ptr))
                .or_default()
                .push(ty);
        }
        let mut groups: BTreeMap<Code, Vec<ModelView>> = BTreeMap::new();
        for types in by_set.into_values() {
            let features = types
                .first()
                .and_then(|ty| areas.of_schema.get(&ty.wire_name));
            let models = types.into_iter().map(|ty| ModelView {
                module: name(&ty.module),
                ident: name(&ty.ident),
                has_types: !ty.inline.is_empty()
                    || matches!(&ty.kind, TypeKind::Enum(_))
                    || matches!(&ty.kind, TypeKind::Union(union) if union.base.is_some())
                    || owners.contains(ty.wire_name.as_str()),
            });
            groups
                .entry(condition(features.map(Arc::as_ref)))
                .or_default()
                .extend(models);
        }
        let group = |(condition, mut models): (Code, Vec<ModelView>)| {
            models.sort_by(|a, b| a.module.cmp(&b.module));
            GroupView { condition, models }
        };
        Self {
            docs: doc_literals(docs::lines(&title)),
            notifications: (!model.topics.is_empty()).then(|| Code::literal(NOTIFICATIONS)),
            operations: operations.then(|| Code::literal(OPERATIONS)),
            groups: groups.into_iter().map(group).collect(),
        }
    }
}

/// What `cfg` asks for where any of some features enables an item; one that no feature enables comes with all.
pub(super) fn condition(features: Option<&BTreeSet<String>>) -> Code {
    let features: Vec<&str> = features.into_iter().flatten().map(String::as_str).collect();
    Code::from(match features.as_slice() {
        [] => quote!(feature = #ALL),
        [only] => quote!(feature = #only),
        several => quote!(any(#(feature = #several),*)),
    })
}

/// The features in a manifest.
#[derive(Serialize)]
pub(super) struct FeaturesView {
    features: Vec<FeatureView>,
}

#[derive(Serialize)]
struct FeatureView {
    name: String,
    /// A comment that fits a line.
    about: String,
    /// A literal: the name in `all`.
    literal: Code,
}

impl FeaturesView {
    pub(super) fn new(areas: &Areas) -> Self {
        let features = areas.features.iter().map(|(name, about)| FeatureView {
            name: name.clone(),
            about: about.escape_debug().to_string(),
            literal: Code::literal(name),
        });
        Self {
            features: features.collect(),
        }
    }
}
