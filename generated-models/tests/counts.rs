//! Everything of the pinned spec stands in the crate: its schemas as types, its properties as fields, the values of its
//! enums as variants.
//!
//! Both sides are read as plain text here, the documents as YAML values and the crate as syntax trees of the files that
//! `src/lib.rs` lists, so that a mistake of the generator cannot hide itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_yaml::Value;
use syn::Item;
use syn::parse::{Parse, ParseStream};

fn crate_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn document(name: &str) -> Value {
    let path = crate_dir().join("../specs").join(name);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The schemas of both documents.
fn schemas() -> BTreeMap<String, Value> {
    let mut schemas: BTreeMap<String, Value> = BTreeMap::new();
    for name in ["platform.yaml", "notifications.yaml"] {
        let document = document(name);
        let listed = document["components"]["schemas"]
            .as_mapping()
            .expect("schemas");
        assert!(!listed.is_empty(), "{name}");
        for (name, schema) in listed {
            let name = name.as_str().expect("a name").to_owned();
            if let Some(other) = schemas.insert(name.clone(), schema.clone()) {
                assert_eq!(
                    &other, schema,
                    "{name} stands in both documents and differs"
                );
            }
        }
    }
    schemas
}

/// The names of a schema's properties, in order, each with its own schema.
fn properties(schema: &Value) -> Vec<(String, &Value)> {
    let listed = schema
        .get("properties")
        .and_then(Value::as_mapping)
        .into_iter()
        .flatten();
    listed
        .map(|(name, schema)| (name.as_str().expect("a name").to_owned(), schema))
        .collect()
}

/// The values of the enum that stands in a property, or in its elements.
fn enum_values(schema: &Value) -> Option<Vec<String>> {
    match schema.get("enum").and_then(Value::as_sequence) {
        Some(values) => Some(
            values
                .iter()
                .filter_map(|value| match value {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                })
                .collect(),
        ),
        None => ["items", "additionalProperties"]
            .iter()
            .filter_map(|key| schema.get(key))
            .find_map(enum_values),
    }
}

/// Whether a schema has its properties from others, or has subtypes; the generator's fixtures show what becomes of those.
fn is_composed(schema: &Value) -> bool {
    ["allOf", "oneOf", "anyOf", "discriminator"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

/// One `module Type;` of the list in `src/lib.rs`.
struct Listed {
    module: String,
    ty: String,
}

struct List(Vec<Listed>);

impl Parse for List {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut listed = Vec::new();
        while !input.is_empty() {
            // the features that the group belongs to
            input.parse::<syn::Meta>()?;
            let group;
            syn::braced!(group in input);
            while !group.is_empty() {
                group.call(syn::Attribute::parse_outer)?;
                let (module, ty): (syn::Ident, syn::Ident) = (group.parse()?, group.parse()?);
                group.parse::<syn::Token![;]>()?;
                listed.push(Listed {
                    module: module.to_string(),
                    ty: ty.to_string(),
                });
            }
        }
        Ok(Self(listed))
    }
}

/// What the crate has of one schema.
struct Found {
    ty: String,
    /// The names of the struct's fields without `extra`; `None` where the type is no struct with fields.
    fields: Option<Vec<String>>,
    /// The types of the same fields as text.
    types: Vec<String>,
    /// The names in JSON and in Rust that the schema's static lists.
    table: Vec<(String, String)>,
    /// The values of each enum, by its name.
    enums: BTreeMap<String, Vec<String>>,
    /// The variants of each enum, by its name.
    variants: BTreeMap<String, Vec<String>>,
}

/// What stands in the crate, by the name of the schema.
fn found() -> BTreeMap<String, Found> {
    let source = crate_dir().join("src");
    let lib =
        syn::parse_file(&fs::read_to_string(source.join("lib.rs")).expect("lib.rs")).expect("Rust");
    let mut list = Vec::new();
    for item in &lib.items {
        if let Item::Macro(item) = item
            && item.mac.path.is_ident("models")
        {
            list.extend(item.mac.parse_body::<List>().expect("modules and types").0);
        }
    }
    let modules: BTreeSet<&str> = list.iter().map(|listed| listed.module.as_str()).collect();
    assert_eq!(modules.len(), list.len(), "a module is listed twice");
    assert_eq!(
        modules,
        files_of(&source.join("models"))
            .iter()
            .map(String::as_str)
            .collect(),
        "modules and files"
    );
    assert_eq!(
        files_of(&source),
        BTreeSet::from(["lib".to_owned(), "notifications".to_owned()]),
        "files beside the folders"
    );

    let mut found = BTreeMap::new();
    for Listed { module, ty } in list {
        let text = fs::read_to_string(source.join(format!("models/{module}.rs")))
            .expect("a readable file");
        let (schema, entry) = read_model(&text, ty);
        assert!(
            found.insert(schema.clone(), entry).is_none(),
            "two files are of the schema {schema}"
        );
    }
    found
}

/// The stems of the model files.
fn files_of(source: &Path) -> BTreeSet<String> {
    fs::read_dir(source)
        .expect("the sources")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a plain name")
        })
        .filter_map(|name| name.strip_suffix(".rs").map(str::to_owned))
        .collect()
}

fn read_model(text: &str, ty: String) -> (String, Found) {
    let head = text.lines().next().unwrap_or_default();
    let quoted = head
        .split_once("the schema ")
        .and_then(|(_, rest)| rest.rsplit_once("; changes"))
        .map(|(name, _)| name);
    let name = syn::parse_str::<syn::LitStr>(quoted.expect("the head names the schema"))
        .expect("a text")
        .value();
    let mut found = Found {
        fields: None,
        types: Vec::new(),
        table: Vec::new(),
        enums: BTreeMap::new(),
        variants: BTreeMap::new(),
        ty,
    };
    for item in syn::parse_file(text).expect("Rust").items {
        match item {
            Item::Struct(item) if item.ident == found.ty => {
                if let syn::Fields::Named(fields) = &item.fields {
                    let mut names: Vec<String> = Vec::new();
                    for field in &fields.named {
                        names.push(field.ident.as_ref().expect("a name").to_string());
                        found.types.push(tokens(&field.ty));
                    }
                    assert_eq!(
                        names.pop().as_deref(),
                        Some("extra"),
                        "{name}: the last field"
                    );
                    found.types.pop();
                    found.fields = Some(names);
                }
            }
            Item::Macro(item)
                if item
                    .mac
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "model") =>
            {
                if let Some(table) = table(&item.mac, &found.ty) {
                    found.table = table;
                }
            }
            Item::Macro(item)
                if item
                    .mac
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "values") =>
            {
                let (ident, values) = item.mac.parse_body_with(values).expect("a call of values!");
                found.enums.insert(ident, values);
            }
            Item::Enum(item) => {
                let variants = item
                    .variants
                    .iter()
                    .map(|variant| variant.ident.to_string())
                    .collect();
                found.variants.insert(item.ident.to_string(), variants);
            }
            _ => {}
        }
    }
    (name, found)
}

fn tokens(part: &impl quote::ToTokens) -> String {
    part.to_token_stream().to_string().replace(' ', "")
}

/// A property in a call of `model!`: `field: type = "wireName" setter flags,`.
struct Row {
    wire_name: String,
    ident: String,
}

impl syn::parse::Parse for Row {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let ident: syn::Ident = input.call(syn::ext::IdentExt::parse_any)?;
        input.parse::<syn::Token![:]>()?;
        input.parse::<syn::Type>()?;
        input.parse::<syn::Token![=]>()?;
        let wire_name: syn::LitStr = input.parse()?;
        // the setter, and what holds of the property
        while input.peek(syn::Ident) {
            input.parse::<syn::Ident>()?;
        }
        Ok(Self {
            wire_name: wire_name.value(),
            ident: ident.to_string(),
        })
    }
}

/// The names of the properties in a call of `model!` for the type `ty`.
fn table(call: &syn::Macro, ty: &str) -> Option<Vec<(String, String)>> {
    let parser = |input: syn::parse::ParseStream<'_>| {
        let ident: syn::Ident = input.parse()?;
        input.parse::<syn::LitStr>()?;
        let count: usize = input.parse::<syn::LitInt>()?.base10_parse()?;
        let groups;
        syn::braced!(groups in input);
        let mut rows = Vec::new();
        while !groups.is_empty() {
            let group;
            syn::parenthesized!(group in groups);
            rows.extend(group.parse_terminated(Row::parse, syn::Token![,])?);
        }
        assert_eq!(rows.len(), count, "{ident}: the number of properties");
        Ok((ident, rows))
    };
    let (ident, rows) = call.parse_body_with(parser).expect("a call of model!");
    (ident == ty).then(|| {
        rows.into_iter()
            .map(|row| (row.wire_name, row.ident))
            .collect()
    })
}

/// The enum in a call of `values!`, and the texts: `Enum { Variant = "text", }`.
fn values(input: ParseStream<'_>) -> syn::Result<(String, Vec<String>)> {
    let ident: syn::Ident = input.parse()?;
    let list;
    syn::braced!(list in input);
    let mut values = Vec::new();
    while !list.is_empty() {
        list.parse::<syn::Ident>()?;
        list.parse::<syn::Token![=]>()?;
        values.push(list.parse::<syn::LitStr>()?.value());
        list.parse::<syn::Token![,]>()?;
    }
    Ok((ident.to_string(), values))
}

/// The enum in a field's type: what stands between the brackets of `Open`.
fn enum_of(ty: &str) -> Option<&str> {
    let (_, rest) = ty.split_once("Open<")?;
    rest.split_once('>').map(|(name, _)| name)
}

#[test]
fn every_schema_property_and_value_of_the_spec_is_in_the_crate() {
    let schemas = schemas();
    let found = found();
    let (in_spec, in_crate): (BTreeSet<_>, BTreeSet<_>) =
        (schemas.keys().collect(), found.keys().collect());
    assert_eq!(in_crate, in_spec, "schemas");
    let types: BTreeSet<&str> = found.values().map(|found| found.ty.as_str()).collect();
    assert_eq!(
        types.len(),
        schemas.len(),
        "each schema has a type of its own"
    );

    let (mut fields, mut enums, mut values) = (0, 0, 0);
    for (name, schema) in &schemas {
        if is_composed(schema) {
            continue;
        }
        let found = &found[name];
        let expected = properties(schema);
        let wire_names: Vec<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
        let table: Vec<&str> = found
            .table
            .iter()
            .map(|(wire_name, _)| wire_name.as_str())
            .collect();
        assert_eq!(table, wire_names, "{name}: properties");
        let Some(idents) = &found.fields else {
            assert!(expected.is_empty(), "{name} has no fields");
            continue;
        };
        let table: Vec<&str> = found
            .table
            .iter()
            .map(|(_, ident)| ident.as_str())
            .collect();
        assert_eq!(&table, idents, "{name}: fields");
        fields += idents.len();

        let mut used = BTreeSet::new();
        for ((property, schema), ty) in expected.iter().zip(&found.types) {
            let (Some(expected), at) = (enum_values(schema), format!("{name}.{property}")) else {
                assert_eq!(enum_of(ty), None, "{name}.{property}");
                continue;
            };
            let ident = enum_of(ty).unwrap_or_else(|| panic!("{at} is no enum but {ty}"));
            assert_eq!(found.enums.get(ident), Some(&expected), "{at}: values");
            let variants: BTreeSet<&String> = found.variants[ident].iter().collect();
            assert_eq!(variants.len(), expected.len(), "{at}: variants");
            assert!(
                used.insert(ident),
                "{at} shares the enum {ident} with another property"
            );
            enums += 1;
            values += expected.len();
        }
        assert_eq!(
            found.enums.len(),
            used.len(),
            "{name}: enums that no property uses"
        );
    }

    // nothing was compared if one of these is missing
    assert!(fields > 0 && enums > 0 && values > 0);
}
