//! What the templates print: every string is final.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde::Serialize;

use super::docs;
use crate::areas::{ALL, Areas, NOTIFICATIONS, OPERATIONS};
use crate::ir::{
    Docs, Enum, EnumRepr, Field, Model, Scalar, Struct, TypeDef, TypeRef, Union, UnionVariant,
    Variant,
};

/// The paths of all root types below the crate, by wire name.
pub(super) struct Names<'a> {
    roots: BTreeMap<&'a str, String>,
    /// By the wire name of a type: the indexes of those in its module, sorted by name.
    owned: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut owned: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, ty) in model.types.iter().enumerate() {
            if let Some(owner) = model.owners.get(&ty.wire_name) {
                owned.entry(owner).or_default().push(index);
            }
        }
        for indexes in owned.values_mut() {
            indexes.sort_by_key(|index| &model.types[*index].wire_name);
        }
        let mut roots: BTreeMap<&str, String> = model
            .types
            .iter()
            .map(|ty| (ty.wire_name.as_str(), ty.ident.clone()))
            .collect();
        for ty in &model.types {
            for index in owned.get(ty.wire_name.as_str()).into_iter().flatten() {
                let item = &model.types[*index];
                let path = format!("{}::{}", ty.module, item.ident);
                roots.insert(&item.wire_name, path);
            }
        }
        Self { roots, owned }
    }

    /// The path of a schema's type below the crate.
    pub(super) fn root(&self, schema: &str) -> &str {
        self.roots.get(schema).map_or("", String::as_str)
    }

    /// The indexes of the types in the module of a schema's type.
    pub(super) fn owned(&self, schema: &str) -> &[usize] {
        self.owned.get(schema).map_or(&[], Vec::as_slice)
    }

    /// A type that holds no inline one, where it needs no box.
    pub(super) fn root_type_text(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::List(item) => format!("::std::vec::Vec<{}>", self.root_type_text(item)),
            TypeRef::Map(value) => format!(
                "::std::collections::BTreeMap<::std::string::String, {}>",
                self.root_type_text(value)
            ),
            TypeRef::Nullable(inner) => {
                format!("::std::option::Option<{}>", self.root_type_text(inner))
            }
            TypeRef::Scalar(scalar) => scalar_text(*scalar).to_owned(),
            TypeRef::Schema(name) => format!("crate::{}", self.root(name)),
            TypeRef::Any | TypeRef::Inline(_) => "::serde_json::Value".to_owned(),
        }
    }

    /// A type as the value of a property.
    fn field_type(&self, ty: &TypeRef, owner: &TypeDef) -> String {
        match ty {
            TypeRef::Schema(_) => format!("::std::boxed::Box<{}>", self.type_text(ty, owner)),
            TypeRef::Inline(index) if is_boxed(&owner.inline[*index]) => {
                format!("::std::boxed::Box<{}>", self.type_text(ty, owner))
            }
            _ => self.type_text(ty, owner),
        }
    }

    /// A type where it needs no box.
    pub(super) fn type_text(&self, ty: &TypeRef, owner: &TypeDef) -> String {
        match ty {
            TypeRef::Scalar(scalar) => scalar_text(*scalar).to_owned(),
            TypeRef::Any => "::serde_json::Value".to_owned(),
            TypeRef::Schema(name) => format!("crate::{}", self.root(name)),
            TypeRef::Inline(index) => {
                let inline = &owner.inline[*index];
                match inline.kind {
                    crate::ir::TypeKind::Enum(_) => {
                        format!("crate::runtime::Open<{}>", inline.ident)
                    }
                    _ => inline.ident.clone(),
                }
            }
            TypeRef::List(item) => format!("::std::vec::Vec<{}>", self.type_text(item, owner)),
            TypeRef::Map(value) => format!(
                "::std::collections::BTreeMap<::std::string::String, {}>",
                self.type_text(value, owner)
            ),
            TypeRef::Nullable(inner) => {
                format!("::std::option::Option<{}>", self.type_text(inner, owner))
            }
        }
    }
}

/// Inline structs and unions are boxed like references, so that naming one changes no layout.
fn is_boxed(inline: &TypeDef) -> bool {
    !matches!(inline.kind, crate::ir::TypeKind::Enum(_))
}

pub(super) fn scalar_text(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "::std::string::String",
        Scalar::Bool => "bool",
        Scalar::Int32 => "i32",
        Scalar::Int64 => "i64",
        Scalar::UInt64 => "u64",
        Scalar::Float64 => "f64",
        Scalar::DateTime => "crate::runtime::DateTime",
        Scalar::Date => "crate::runtime::Date",
        Scalar::LocalDateTime => "crate::runtime::LocalDateTime",
    }
}

/// A text as a Rust string literal.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

fn doc_literals(lines: Vec<String>) -> Vec<String> {
    lines.iter().map(|line| literal(line)).collect()
}

/// Doc lines: the document's words, then facts.
pub(super) fn docs_and_facts(words: &Docs, facts: &str) -> Vec<String> {
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

fn type_attributes(item: &TypeDef, owner: &TypeDef) -> Vec<String> {
    let is_root = std::ptr::eq(item, owner);
    let mut attributes = Vec::new();
    if is_root && item.wire_name != item.ident && is_alias_text(&item.wire_name) {
        attributes.push(format!("#[doc(alias = {})]", literal(&item.wire_name)));
    }
    if item.deprecated {
        attributes.push("#[deprecated]".to_owned());
    }
    attributes
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
    ident: String,
    docs: Vec<String>,
    attributes: Vec<String>,
}

impl ItemView {
    pub(super) fn new(item: &TypeDef, owner: &TypeDef) -> Self {
        let facts = format!("{} Any JSON value.", item_facts(item, owner));
        Self {
            ident: item.ident.clone(),
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
        }
    }
}

/// A named array, map or scalar.
#[derive(Serialize)]
pub(super) struct AliasView {
    ident: String,
    docs: Vec<String>,
    attributes: Vec<String>,
    ty: String,
}

impl AliasView {
    pub(super) fn new(
        item: &TypeDef,
        target: &TypeRef,
        owner: &TypeDef,
        names: &Names<'_>,
    ) -> Self {
        Self {
            ident: item.ident.clone(),
            docs: docs_and_facts(&item.docs, &item_facts(item, owner)),
            attributes: type_attributes(item, owner),
            ty: names.type_text(target, owner),
        }
    }
}

/// A struct.
#[derive(Serialize)]
pub(super) struct StructView {
    ident: String,
    wire_name: String,
    docs: Vec<String>,
    attributes: Vec<String>,
    extra_docs: Vec<String>,
    fields: Vec<FieldView>,
    /// The same fields as the runtime takes them: in groups of at most 64, and at most 64 groups.
    groups: Vec<Vec<RowView>>,
    /// The types that the object may be read as besides.
    alternatives: Vec<UnionVariantView>,
}

/// A field in the list that the runtime gets.
#[derive(Serialize)]
struct RowView {
    ident: String,
    ty: String,
    /// A literal.
    wire_name: String,
    flags: u8,
    /// The chained setter's name.
    setter: String,
}

#[derive(Serialize)]
struct FieldView {
    ident: String,
    ty: String,
    docs: Vec<String>,
    attributes: Vec<String>,
}

impl StructView {
    pub(super) fn new(item: &TypeDef, shape: &Struct, owner: &TypeDef, names: &Names<'_>) -> Self {
        Self::named(&item.ident, item, shape, owner, names)
    }

    /// The struct of some properties of `item` under a name of its own.
    pub(super) fn named(
        ident: &str,
        item: &TypeDef,
        shape: &Struct,
        owner: &TypeDef,
        names: &Names<'_>,
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
            ident: ident.to_owned(),
            wire_name: literal(&wire_name),
            docs: docs_and_facts(&item.docs, &item_facts(item, owner)),
            attributes: type_attributes(item, owner),
            extra_docs: doc_literals(vec![format!(" {extra}")]),
            fields: shape
                .fields
                .iter()
                .map(|field| FieldView::new(field, owner, names))
                .collect(),
            groups: shape
                .fields
                .chunks(group_size(shape.fields.len()))
                .map(|group| {
                    group
                        .iter()
                        .map(|field| RowView::new(field, owner, names))
                        .collect()
                })
                .collect(),
            alternatives: shape
                .alternatives
                .iter()
                .map(|variant| UnionVariantView::new(variant, owner, names))
                .collect(),
        }
    }
}

impl FieldView {
    fn new(field: &Field, owner: &TypeDef, names: &Names<'_>) -> Self {
        let name = field.ident.trim_start_matches("r#");
        let mut attributes = Vec::new();
        if field.wire_name != name && is_alias_text(&field.wire_name) {
            attributes.push(format!("#[doc(alias = {})]", literal(&field.wire_name)));
        }
        if field.deprecated {
            attributes.push("#[deprecated]".to_owned());
        }
        Self {
            ident: field.ident.clone(),
            ty: names.field_type(&field.ty, owner),
            docs: docs_and_facts(&field.docs, &field_facts(field)),
            attributes,
        }
    }
}

/// How many fields stand in a group: few, since that compiles a little faster, but so that 64 groups suffice.
fn group_size(fields: usize) -> usize {
    if fields <= 16 * 64 { 16 } else { 64 }
}

impl RowView {
    fn new(field: &Field, owner: &TypeDef, names: &Names<'_>) -> Self {
        let name = field.ident.trim_start_matches("r#");
        Self {
            ident: field.ident.clone(),
            ty: names.field_type(&field.ty, owner),
            wire_name: literal(&field.wire_name),
            flags: u8::from(field.required)
                | u8::from(field.read_only) << 1
                | u8::from(field.deprecated) << 2
                | u8::from(field.write_only) << 3
                | u8::from(field.secret) << 4,
            // `_3d`, which stands for `3d`, has an underscore already
            setter: if name.starts_with('_') {
                format!("with{name}")
            } else {
                format!("with_{name}")
            },
        }
    }
}

fn field_facts(field: &Field) -> String {
    let mut facts = format!(
        "{}: {}",
        docs::code(&field.wire_name),
        docs::code(&field.wire_type)
    );
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
    ident: String,
    docs: Vec<String>,
    attributes: Vec<String>,
    constants: Vec<&'static str>,
    variants: Vec<VariantView>,
    /// The name of the open form of a named schema's enum; none for an inline one, whose uses say it.
    open: Vec<String>,
}

#[derive(Serialize)]
struct VariantView {
    docs: Vec<String>,
    attributes: Vec<String>,
    ident: String,
    /// A literal.
    wire_name: String,
}

impl EnumView {
    pub(super) fn new(item: &TypeDef, values: &Enum, owner: &TypeDef) -> Self {
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
                format!("{}Value", item.ident)
            } else {
                item.ident.clone()
            },
            open: if is_root {
                vec![item.ident.clone()]
            } else {
                Vec::new()
            },
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
            constants: match values.repr {
                EnumRepr::String => Vec::new(),
                EnumRepr::Number => vec!["const NUMERIC: bool = true;"],
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
            attributes.push(format!("#[doc(alias = {})]", literal(&variant.wire_name)));
        }
        Self {
            docs: docs_and_facts(&variant.docs, ""),
            attributes,
            ident: variant.ident.clone(),
            wire_name: literal(&variant.wire_name),
        }
    }
}

/// A union, with or without a discriminator.
#[derive(Serialize)]
pub(super) struct UnionView {
    ident: String,
    docs: Vec<String>,
    attributes: Vec<String>,
    /// The property that tells the subtype, as a literal; `""` without a discriminator.
    discriminator: String,
    variants: Vec<UnionVariantView>,
    tags: Vec<TagView>,
    /// The type of the fallback variant.
    fallback: String,
}

#[derive(Serialize)]
struct UnionVariantView {
    /// The variant, or the stem of its functions.
    ident: String,
    ty: String,
    /// Literals.
    docs: String,
    read_docs: String,
    write_docs: String,
}

#[derive(Serialize)]
struct TagView {
    /// A literal.
    wire_name: String,
    variant: String,
}

impl UnionView {
    pub(super) fn new(item: &TypeDef, union: &Union, owner: &TypeDef, names: &Names<'_>) -> Self {
        let facts = format!("{} One of several types.", item_facts(item, owner));
        let tags = union.variants.iter().flat_map(|variant| {
            variant.tags.iter().map(|tag| TagView {
                wire_name: literal(tag),
                variant: variant.ident.clone(),
            })
        });
        Self {
            ident: item.ident.clone(),
            docs: docs_and_facts(&item.docs, &facts),
            attributes: type_attributes(item, owner),
            discriminator: literal(union.discriminator.as_deref().unwrap_or_default()),
            tags: tags.collect(),
            variants: union
                .variants
                .iter()
                .map(|variant| UnionVariantView::new(variant, owner, names))
                .collect(),
            fallback: match union.base {
                Some(_) => crate::names::base_ident(&item.ident),
                None => "::serde_json::Value".to_owned(),
            },
        }
    }
}

impl UnionVariantView {
    fn new(variant: &UnionVariant, owner: &TypeDef, names: &Names<'_>) -> Self {
        let ty = names.type_text(&variant.ty, owner);
        let tags: Vec<String> = variant.tags.iter().map(|tag| docs::code(tag)).collect();
        Self {
            ident: variant.ident.clone(),
            docs: literal(&format!(" Selected by {}.", tags.join(", "))),
            read_docs: literal(&format!(" The value as {}.", docs::code(&ty))),
            write_docs: literal(&format!(" A value made from {}.", docs::code(&ty))),
            ty,
        }
    }
}

/// The crate's root.
#[derive(Serialize)]
pub(super) struct LibView {
    docs: Vec<String>,
    /// A literal: the feature of the notification topics; nothing where there are none.
    notifications: Option<String>,
    /// A literal: the feature of the module `operations`; nothing where it is not asked for.
    operations: Option<String>,
    groups: Vec<GroupView>,
}

/// The models that the same features enable.
#[derive(Serialize)]
struct GroupView {
    /// What stands in `cfg(...)`.
    condition: String,
    models: Vec<ModelView>,
}

#[derive(Serialize)]
struct ModelView {
    module: String,
    ident: String,
}

impl LibView {
    pub(super) fn new(model: &Model, areas: &Areas, title: &str, operations: bool) -> Self {
        let title = if title.is_empty() {
            "Typed models.".to_owned()
        } else {
            format!("Typed models of {title}.")
        };
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
        let mut groups: BTreeMap<String, Vec<ModelView>> = BTreeMap::new();
        for types in by_set.into_values() {
            let features = types
                .first()
                .and_then(|ty| areas.of_schema.get(&ty.wire_name));
            let models = types.into_iter().map(|ty| ModelView {
                module: ty.module.clone(),
                ident: ty.ident.clone(),
            });
            groups
                .entry(condition(features.map(Arc::as_ref)))
                .or_default()
                .extend(models);
        }
        let group = |(condition, mut models): (String, Vec<ModelView>)| {
            models.sort_by(|a, b| a.module.cmp(&b.module));
            GroupView { condition, models }
        };
        Self {
            docs: doc_literals(docs::lines(&title)),
            notifications: (!model.topics.is_empty()).then(|| literal(NOTIFICATIONS)),
            operations: operations.then(|| literal(OPERATIONS)),
            groups: groups.into_iter().map(group).collect(),
        }
    }
}

/// What `cfg` asks for where any of some features enables an item; one that no feature enables comes with all.
pub(super) fn condition(features: Option<&BTreeSet<String>>) -> String {
    let of = |feature: &str| format!("feature = {}", literal(feature));
    let mut features = features.into_iter().flatten();
    match (features.next(), features.next()) {
        (None, _) => of(ALL),
        (Some(only), None) => of(only),
        (Some(first), Some(second)) => {
            let all = [first, second].into_iter().chain(features);
            let all: Vec<String> = all.map(|feature| of(feature)).collect();
            format!("any({})", all.join(", "))
        }
    }
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
    literal: String,
}

impl FeaturesView {
    pub(super) fn new(areas: &Areas) -> Self {
        let features = areas.features.iter().map(|(name, about)| FeatureView {
            name: name.clone(),
            about: about.escape_debug().to_string(),
            literal: literal(name),
        });
        Self {
            features: features.collect(),
        }
    }
}
