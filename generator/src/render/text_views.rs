//! What templates of any language are given: the model in the document's terms. Texts are as the
//! document has them, for the set's `escape` to deal with; only types are finished.

use std::collections::BTreeMap;

use serde::Serialize;

use super::escape;
use super::manifest::{Manifest, TypeTexts};
use crate::areas::Areas;
use crate::ir::{
    Docs, Enum, EnumRepr, Field, Model, Scalar, Struct, TypeDef, TypeKind, TypePrinter, TypeRef,
    Union, UnionVariant,
};
use crate::spec::Spec;
use crate::uses::Uses;

/// How many of the operations and topics that reach a schema through others are named.
const NEAREST: usize = 10;

/// What all files of a set are made from.
pub(super) struct Sheet<'a> {
    manifest: &'a Manifest,
    model: &'a Model,
    areas: &'a Areas,
    spec: &'a Spec,
    uses: Uses<'a>,
    by_name: BTreeMap<&'a str, &'a TypeDef>,
    area_names: Vec<&'a str>,
    document: DocumentView<'a>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        spec: &'a Spec,
        model: &'a Model,
        areas: &'a Areas,
        manifest: &'a Manifest,
    ) -> Self {
        Self {
            manifest,
            model,
            areas,
            spec,
            uses: Uses::find(spec, model),
            by_name: model
                .types
                .iter()
                .map(|ty| (ty.wire_name.as_str(), ty))
                .collect(),
            area_names: areas.features.keys().map(String::as_str).collect(),
            document: DocumentView {
                title: &spec.openapi.info.title,
                version: &spec.openapi.info.version,
            },
        }
    }

    pub(super) fn models(&self) -> &'a [TypeDef] {
        &self.model.types
    }

    pub(super) fn areas(&self) -> &[&'a str] {
        &self.area_names
    }

    fn area(&self, feature: &'a str) -> AreaView<'a> {
        AreaView {
            area: feature,
            name: self.areas.features.get(feature).map_or("", String::as_str),
        }
    }

    fn areas_of(&self, schema: &str) -> Vec<AreaView<'a>> {
        let features = self.areas.of_schema.get(schema);
        let features = features.into_iter().flat_map(|features| features.iter());
        features.map(|feature| self.area(feature)).collect()
    }

    fn link(&self, schema: &str) -> Option<LinkView<'a>> {
        self.by_name.get(schema).map(|ty| LinkView::new(ty))
    }

    fn operation(&self, number: usize, places: Vec<String>) -> OperationView<'_> {
        let operation = &self.uses.operations[number];
        OperationView {
            method: &operation.method,
            path: &operation.path,
            id: &operation.id,
            deprecated: operation.deprecated,
            places,
        }
    }

    /// A type in the language of the set.
    fn type_text(&self, ty: &TypeRef, owner: &TypeDef) -> String {
        ty.print(owner, self)
    }

    /// A pattern with the names of a type in it; what one name contains is no placeholder of another.
    fn name_text(&self, pattern: &str, name: &str, ident: &str, module: &str) -> String {
        let pattern = pattern
            .replace("{ident}", ident)
            .replace("{module}", module);
        pattern.replace("{name}", &self.manifest.escaped(name))
    }
}

fn scalar_text(texts: &TypeTexts, scalar: Scalar) -> &str {
    match scalar {
        Scalar::String => &texts.string,
        Scalar::Bool => &texts.boolean,
        Scalar::Int32 => &texts.int32,
        Scalar::UInt64 if !texts.uint64.is_empty() => &texts.uint64,
        Scalar::Int64 | Scalar::UInt64 => &texts.int64,
        Scalar::Float64 => &texts.number,
        Scalar::DateTime => &texts.date_time,
        Scalar::Date => &texts.date,
        Scalar::LocalDateTime => &texts.local_date_time,
    }
}

/// A text as JSON, which is a literal in many languages.
fn json(text: &str) -> String {
    crate::printable::json(&serde_json::Value::from(text).to_string())
}

/// The context of a file about one schema.
#[derive(Serialize)]
pub(super) struct ModelFile<'a> {
    document: &'a DocumentView<'a>,
    model: ModelView<'a>,
    /// The model itself, then the inline types in its module.
    types: Vec<ShapeView<'a>>,
}

impl<'a> ModelFile<'a> {
    pub(super) fn new(ty: &'a TypeDef, sheet: &'a Sheet<'a>) -> Self {
        Self {
            document: &sheet.document,
            model: ModelView::new(ty, sheet),
            types: std::iter::once(ty)
                .chain(&ty.inline)
                .map(|item| ShapeView::new(item, ty, sheet))
                .collect(),
        }
    }
}

/// The context of a file about one area.
#[derive(Serialize)]
pub(super) struct AreaFile<'a> {
    document: &'a DocumentView<'a>,
    area: AreaView<'a>,
    operations: Vec<AreaOperationView<'a>>,
    models: Vec<LinkView<'a>>,
}

#[derive(Serialize)]
struct AreaOperationView<'a> {
    #[serde(flatten)]
    operation: OperationView<'a>,
    models: Vec<LinkView<'a>>,
}

impl<'a> AreaFile<'a> {
    pub(super) fn new(area: &'a str, sheet: &'a Sheet<'a>) -> Self {
        let operations = sheet.uses.operations.iter().enumerate();
        let operations = operations
            .filter(|(_, operation)| operation.features.iter().any(|feature| feature == area))
            .map(|(number, operation)| AreaOperationView {
                operation: sheet.operation(number, Vec::new()),
                models: operation
                    .schemas
                    .keys()
                    .filter_map(|schema| sheet.link(schema))
                    .collect(),
            });
        let models = sheet.models().iter().filter(|ty| {
            let features = sheet.areas.of_schema.get(&ty.wire_name);
            features.is_some_and(|features| features.contains(area))
        });
        Self {
            document: &sheet.document,
            area: sheet.area(area),
            operations: operations.collect(),
            models: models.map(LinkView::new).collect(),
        }
    }
}

/// The context of a file about the whole document.
#[derive(Serialize)]
pub(super) struct DocumentFile<'a> {
    document: &'a DocumentView<'a>,
    areas: Vec<AreaCountView<'a>>,
    models: Vec<LinkView<'a>>,
    topics: Vec<TopicView<'a>>,
}

#[derive(Serialize)]
struct AreaCountView<'a> {
    #[serde(flatten)]
    area: AreaView<'a>,
    operations: usize,
    models: usize,
}

#[derive(Serialize)]
struct TopicView<'a> {
    pattern: &'a str,
    model: LinkView<'a>,
}

impl<'a> DocumentFile<'a> {
    pub(super) fn new(sheet: &'a Sheet<'a>) -> Self {
        let mut operations: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &sheet.uses.operations {
            for feature in &operation.features {
                *operations.entry(feature).or_default() += 1;
            }
        }
        let mut models: BTreeMap<&str, usize> = BTreeMap::new();
        for feature in sheet
            .areas
            .of_schema
            .values()
            .flat_map(|features| features.iter())
        {
            *models.entry(feature).or_default() += 1;
        }
        let areas = sheet.area_names.iter().map(|feature| AreaCountView {
            area: sheet.area(feature),
            operations: operations.get(feature).copied().unwrap_or_default(),
            models: models.get(feature).copied().unwrap_or_default(),
        });
        let topics = sheet.spec.topics.iter().filter_map(|(pattern, schema)| {
            Some(TopicView {
                pattern,
                model: sheet.link(schema)?,
            })
        });
        Self {
            document: &sheet.document,
            areas: areas.collect(),
            models: sheet.models().iter().map(LinkView::new).collect(),
            topics: topics.collect(),
        }
    }
}

#[derive(Serialize)]
struct DocumentView<'a> {
    title: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct AreaView<'a> {
    /// The cargo feature, which is also the file's name.
    area: &'a str,
    /// The tag.
    name: &'a str,
}

/// What leads to a model's file.
#[derive(Serialize)]
struct LinkView<'a> {
    name: &'a str,
    ident: &'a str,
    module: &'a str,
    kind: &'static str,
    deprecated: bool,
    /// The first line that says anything about it.
    summary: String,
}

impl<'a> LinkView<'a> {
    fn new(ty: &'a TypeDef) -> Self {
        let texts = [ty.docs.title.as_str(), ty.docs.description.as_str()];
        let mut lines = texts.into_iter().flat_map(escape::lines);
        Self {
            name: &ty.wire_name,
            ident: &ty.ident,
            module: &ty.module,
            kind: kind(&ty.kind),
            deprecated: ty.deprecated,
            summary: lines
                .find(|line| !line.trim().is_empty())
                .unwrap_or_default(),
        }
    }
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "object",
        other => other.word(),
    }
}

#[derive(Serialize)]
struct ModelView<'a> {
    #[serde(flatten)]
    link: LinkView<'a>,
    pointer: String,
    /// Other models that its types name.
    references: Vec<LinkView<'a>>,
    areas: Vec<AreaView<'a>>,
    uses: UsesView<'a>,
}

impl<'a> ModelView<'a> {
    fn new(ty: &'a TypeDef, sheet: &'a Sheet<'a>) -> Self {
        let named = crate::areas::edges(ty);
        let others = named.into_iter().filter(|name| *name != ty.wire_name);
        Self {
            link: LinkView::new(ty),
            pointer: sheet.spec.origin(&ty.pointer).1,
            references: others.filter_map(|name| sheet.link(name)).collect(),
            areas: sheet.areas_of(&ty.wire_name),
            uses: UsesView::new(ty, sheet),
        }
    }
}

/// A type of any kind: what does not apply is empty.
#[derive(Serialize)]
struct ShapeView<'a> {
    name: &'a str,
    ident: &'a str,
    kind: &'static str,
    deprecated: bool,
    #[serde(flatten)]
    docs: DocsView<'a>,
    /// Of an object, or what all subtypes of a union share.
    properties: Vec<PropertyView<'a>>,
    /// The type of further properties of an object.
    additional: String,
    /// Of an enum.
    values: Vec<ValueView<'a>>,
    /// Whether the values of an enum are numbers.
    numeric: bool,
    /// What an alias stands for.
    target: String,
    /// The property that tells the subtype of a union.
    discriminator: &'a str,
    variants: Vec<VariantView<'a>>,
}

#[derive(Serialize)]
struct DocsView<'a> {
    title: &'a str,
    description: &'a str,
    /// Both, in lines without line ends.
    lines: Vec<String>,
}

impl<'a> DocsView<'a> {
    fn new(docs: &'a Docs) -> Self {
        let mut lines = escape::lines(&docs.title);
        lines.extend(escape::lines(&docs.description));
        Self {
            title: &docs.title,
            description: &docs.description,
            lines,
        }
    }
}

#[derive(Serialize)]
struct PropertyView<'a> {
    name: &'a str,
    /// The name as JSON.
    json: String,
    ident: &'a str,
    #[serde(rename = "type")]
    ty: String,
    /// `type` and `format` of the document.
    wire_type: &'a str,
    #[serde(flatten)]
    docs: DocsView<'a>,
    required: bool,
    read_only: bool,
    write_only: bool,
    deprecated: bool,
    /// Known values, where the property has an enum of its own.
    values: Vec<ValueView<'a>>,
}

#[derive(Serialize)]
struct ValueView<'a> {
    name: &'a str,
    /// The value as JSON.
    json: String,
    ident: &'a str,
    #[serde(flatten)]
    docs: DocsView<'a>,
}

#[derive(Serialize)]
struct VariantView<'a> {
    ident: &'a str,
    #[serde(rename = "type")]
    ty: String,
    tags: Vec<TagView<'a>>,
}

#[derive(Serialize)]
struct TagView<'a> {
    name: &'a str,
    /// The tag as JSON.
    json: String,
}

impl<'a> ShapeView<'a> {
    fn new(item: &'a TypeDef, owner: &'a TypeDef, sheet: &Sheet<'a>) -> Self {
        let mut view = Self {
            name: &item.wire_name,
            ident: &item.ident,
            kind: kind(&item.kind),
            deprecated: item.deprecated,
            docs: DocsView::new(&item.docs),
            properties: Vec::new(),
            additional: String::new(),
            values: Vec::new(),
            numeric: false,
            target: String::new(),
            discriminator: "",
            variants: Vec::new(),
        };
        match &item.kind {
            TypeKind::Struct(shape) => view.of_struct(shape, owner, sheet),
            TypeKind::Enum(values) => {
                view.values = values_of(values);
                view.numeric = values.repr == EnumRepr::Number;
            }
            TypeKind::Any => {}
            TypeKind::Alias(target) => view.target = sheet.type_text(target, owner),
            TypeKind::Union(union) => view.of_union(union, owner, sheet),
        }
        view
    }

    fn of_struct(&mut self, shape: &'a Struct, owner: &'a TypeDef, sheet: &Sheet<'a>) {
        self.properties = properties_of(shape, owner, sheet);
        self.additional = additional_of(shape, owner, sheet);
        self.of_variants(&shape.alternatives, owner, sheet);
    }

    fn of_union(&mut self, union: &'a Union, owner: &'a TypeDef, sheet: &Sheet<'a>) {
        self.discriminator = union.discriminator.as_deref().unwrap_or_default();
        self.of_variants(&union.variants, owner, sheet);
        if let Some(base) = &union.base {
            self.properties = properties_of(base, owner, sheet);
            self.additional = additional_of(base, owner, sheet);
        }
    }

    fn of_variants(&mut self, variants: &'a [UnionVariant], owner: &'a TypeDef, sheet: &Sheet<'a>) {
        self.variants = variants
            .iter()
            .map(|variant| VariantView {
                ident: &variant.ident,
                ty: sheet.type_text(&variant.ty, owner),
                tags: variant
                    .tags
                    .iter()
                    .map(|tag| TagView {
                        name: tag,
                        json: json(tag),
                    })
                    .collect(),
            })
            .collect();
    }
}

fn properties_of<'a>(
    shape: &'a Struct,
    owner: &'a TypeDef,
    sheet: &Sheet<'a>,
) -> Vec<PropertyView<'a>> {
    let fields = shape.fields.iter();
    fields
        .map(|field| PropertyView::new(field, owner, sheet))
        .collect()
}

fn additional_of(shape: &Struct, owner: &TypeDef, sheet: &Sheet<'_>) -> String {
    let additional = shape.additional.as_ref();
    additional
        .map(|ty| sheet.type_text(ty, owner))
        .unwrap_or_default()
}

fn values_of(values: &Enum) -> Vec<ValueView<'_>> {
    let values_in = values.variants.iter();
    values_in
        .map(|variant| ValueView {
            name: &variant.wire_name,
            json: match values.repr {
                EnumRepr::String => json(&variant.wire_name),
                EnumRepr::Number => variant.wire_name.clone(),
            },
            ident: &variant.ident,
            docs: DocsView::new(&variant.docs),
        })
        .collect()
}

impl<'a> PropertyView<'a> {
    fn new(field: &'a Field, owner: &'a TypeDef, sheet: &Sheet<'a>) -> Self {
        Self {
            name: &field.wire_name,
            json: json(&field.wire_name),
            ident: field.ident.trim_start_matches("r#"),
            ty: sheet.type_text(&field.ty, owner),
            wire_type: &field.wire_type,
            docs: DocsView::new(&field.docs),
            required: field.required,
            read_only: field.read_only,
            write_only: field.write_only,
            deprecated: field.deprecated,
            values: own_values(&field.ty, owner),
        }
    }
}

impl TypePrinter for Sheet<'_> {
    type Text = String;

    fn scalar(&self, scalar: Scalar) -> String {
        scalar_text(&self.manifest.types, scalar).to_owned()
    }

    fn any(&self) -> String {
        self.manifest.types.any.clone()
    }

    fn schema(&self, name: &str) -> String {
        match self.by_name.get(name) {
            Some(ty) => {
                let pattern = &self.manifest.types.model;
                self.name_text(pattern, &ty.wire_name, &ty.ident, &ty.module)
            }
            None => self.any(),
        }
    }

    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> String {
        let pattern = &self.manifest.types.inline;
        self.name_text(pattern, &inline.wire_name, &inline.ident, &owner.module)
    }

    fn list(&self, element: String) -> String {
        TypeTexts::around(&self.manifest.types.list, &element)
    }

    fn map(&self, value: String) -> String {
        TypeTexts::around(&self.manifest.types.map, &value)
    }

    fn nullable(&self, element: String) -> String {
        TypeTexts::around(&self.manifest.types.nullable, &element)
    }

    fn boxed(&self, value: String) -> String {
        value
    }
}

/// The values of the inline enum that a type leads to.
fn own_values<'a>(ty: &TypeRef, owner: &'a TypeDef) -> Vec<ValueView<'a>> {
    match ty.inline(owner).map(|inline| &inline.kind) {
        Some(TypeKind::Enum(values)) => values_of(values),
        _ => Vec::new(),
    }
}

#[derive(Serialize)]
struct OperationView<'a> {
    method: &'a str,
    path: &'a str,
    id: &'a str,
    deprecated: bool,
    /// Where it names the schema.
    places: Vec<String>,
}

#[derive(Serialize)]
struct UsesView<'a> {
    models: Vec<ModelUseView<'a>>,
    operations: Vec<OperationView<'a>>,
    topics: Vec<String>,
    /// Operations and topics that reach it through other models: the nearest, and how many there are.
    operations_through: Vec<OperationView<'a>>,
    operations_through_count: usize,
    topics_through: Vec<String>,
    topics_through_count: usize,
}

#[derive(Serialize)]
struct ModelUseView<'a> {
    #[serde(flatten)]
    model: LinkView<'a>,
    /// The properties that are of the type; empty where it is the model as a whole.
    properties: Vec<String>,
}

impl<'a> UsesView<'a> {
    fn new(ty: &TypeDef, sheet: &'a Sheet<'a>) -> Self {
        let mut uses = sheet.uses.of(&ty.wire_name);
        let mut by_schema: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for model in uses.models {
            let properties = by_schema.entry(model.schema).or_default();
            if !model.property.is_empty() {
                properties.push(model.property);
            }
        }
        let models = by_schema.into_iter().filter_map(|(schema, properties)| {
            Some(ModelUseView {
                model: sheet.link(&schema)?,
                properties,
            })
        });
        let operations = uses.operations.into_iter();
        let through = uses.operations_through.iter().take(NEAREST);
        let topics_through_count = uses.topics_through.len();
        uses.topics_through.truncate(NEAREST);
        Self {
            models: models.collect(),
            operations: operations
                .map(|(number, places)| sheet.operation(number, places))
                .collect(),
            topics: uses.topics,
            operations_through: through
                .map(|number| sheet.operation(*number, Vec::new()))
                .collect(),
            operations_through_count: uses.operations_through.len(),
            topics_through: uses.topics_through,
            topics_through_count,
        }
    }
}
