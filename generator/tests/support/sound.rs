//! What holds of everything that is generated, whatever the document: the tests and the fuzz targets
//! ask the same of it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use generator::diagnostics::Severity;
use generator::format::HEAD;
use generator::generate::{Config, Layout, Outcome, Package, generate};
use generator::names::Renames;
use generator::render::Templates;
use generator::spec::{self, Source, Spec};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// Loads and generates a document, and panics where something does not hold. Returns whether the
/// document was accepted.
pub fn check(bytes: &[u8]) -> bool {
    let sources = [Source {
        name: "document".to_owned(),
        bytes: bytes.to_vec(),
    }];
    let loaded = spec::load(&sources);
    let has_error = loaded
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    assert_eq!(
        loaded.spec.is_none(),
        has_error,
        "a document is refused exactly where there is an error: {:?}",
        loaded.diagnostics
    );
    let _ = spec::render::to_text(&loaded.diagnostics, &sources, false);
    let _ = spec::render::to_json(&loaded.diagnostics, &sources);
    let Some(spec) = loaded.spec else {
        return false;
    };
    let outcome = generate(&spec, config());
    let _ = spec::render::to_text(&outcome.diagnostics, &sources, false);
    assert!(
        outcome.is_ok(),
        "what is loaded is generated: {:?}",
        outcome.diagnostics
    );
    accounted_for(&spec, &outcome);
    paths(&outcome);
    for (path, text) in &outcome.files {
        match path.as_str() {
            "Cargo.toml" => manifest(text),
            "src/lib.rs" => lib(text, &outcome),
            "README.md" => {}
            "src/notifications.rs" => drop(parse(path, text)),
            path if path.starts_with("src/operations/") => drop(parse(path, text)),
            path if path.starts_with("src/runtime/") => {}
            path => model(path, text),
        }
    }
    true
}

fn config() -> &'static Config {
    static CONFIG: OnceLock<Config> = OnceLock::new();
    CONFIG.get_or_init(|| Config {
        secrets: Default::default(),
        templates: Templates::built_in().expect("the built-in templates are sound"),
        renames: Renames::default(),
        layout: Layout::Standalone(Package::named("sound")),
        operations: true,
    })
}

/// Each schema is one root type or has a reason to be none.
fn accounted_for(spec: &Spec, outcome: &Outcome) {
    let mut expected: Vec<&str> = spec.schemas().map(|(name, _)| name).collect();
    let mut found: Vec<&str> = outcome
        .model
        .types
        .iter()
        .filter(|ty| ty.site.is_none())
        .map(|ty| ty.wire_name.as_str())
        .chain(
            outcome
                .model
                .skipped
                .iter()
                .map(|skip| skip.wire_name.as_str()),
        )
        .collect();
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected, "every schema is accounted for");
}

/// Each file stands below the output folder, on every system, beside all others.
fn paths(outcome: &Outcome) {
    let mut folded = BTreeSet::new();
    for path in outcome.files.keys() {
        assert!(
            folded.insert(path.to_ascii_lowercase()),
            "{path:?} is another file in upper case"
        );
        for part in path.split('/') {
            let is_plain = part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'));
            assert!(is_plain && part.len() <= 200, "{path:?}");
            let stem = part.split('.').next().unwrap_or_default();
            let is_device = matches!(stem, "con" | "prn" | "aux" | "nul")
                || (stem.len() == 4
                    && (stem.starts_with("com") || stem.starts_with("lpt"))
                    && stem.ends_with(|c: char| c.is_ascii_digit()));
            assert!(!stem.is_empty() && !is_device, "{path:?}");
        }
        let is_known = path == "Cargo.toml"
            || path == "README.md"
            || (path.starts_with("src/") && path.ends_with(".rs"));
        assert!(is_known, "{path:?}");
    }
}

fn manifest(text: &str) {
    let table: toml::Table = text.parse().expect("the manifest is TOML");
    let keys: Vec<&str> = table.keys().map(String::as_str).collect();
    let expected = ["dependencies", "features", "lints", "package"];
    let mut keys = keys;
    keys.sort_unstable();
    assert_eq!(keys, expected, "the manifest has no other tables");
}

fn parse(path: &str, text: &str) -> syn::File {
    assert!(text.starts_with(HEAD), "{path} has no head");
    assert!(
        !text
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .any(char::is_control),
        "{path} has control characters in its head"
    );
    syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}\n{text}"))
}

/// The crate's root declares each module once, and nothing else.
fn lib(text: &str, outcome: &Outcome) {
    let file = parse("src/lib.rs", text);
    attributes("src/lib.rs", &file.attrs);
    let mut modules = BTreeSet::new();
    let mut types = BTreeSet::new();
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => assert!(
                ["runtime", "notifications", "operations"]
                    .iter()
                    .any(|own| module.ident == own),
                "src/lib.rs has the module {}",
                module.ident
            ),
            syn::Item::Macro(call) if call.ident.is_some() => {}
            syn::Item::Macro(call) => {
                let entries = call
                    .mac
                    .parse_body_with(|input: ParseStream<'_>| {
                        let mut entries = Vec::new();
                        while !input.is_empty() {
                            input.parse::<syn::Meta>()?;
                            let group;
                            syn::braced!(group in input);
                            while !group.is_empty() {
                                group.call(syn::Attribute::parse_outer)?;
                                let module: syn::Ident = group.parse()?;
                                let ty: syn::Ident = group.parse()?;
                                group.parse::<syn::Token![;]>()?;
                                entries.push((module.to_string(), ty.to_string()));
                            }
                        }
                        Ok(entries)
                    })
                    .expect("the list of models");
                for (module, ty) in entries {
                    assert!(modules.insert(module.clone()), "two modules {module}");
                    assert!(types.insert(ty.clone()), "two types {ty}");
                }
            }
            other => panic!("src/lib.rs has another item: {}", other.to_token_stream()),
        }
    }
    let files: BTreeSet<String> = outcome
        .files
        .keys()
        .filter_map(|path| path.strip_prefix("src/models/")?.strip_suffix(".rs"))
        .map(str::to_owned)
        .collect();
    assert_eq!(modules, files, "each file is a module");
}

/// A model's file has the items that the templates print, each name once, and no other.
fn model(path: &str, text: &str) {
    let file = parse(path, text);
    attributes(path, &file.attrs);
    let mut types = BTreeSet::new();
    let mut statics = BTreeSet::new();
    let mut functions = BTreeSet::new();
    for item in &file.items {
        match item {
            syn::Item::Struct(item) => {
                once(path, &mut types, &item.ident);
                attributes(path, &item.attrs);
                let mut fields = BTreeSet::new();
                for field in &item.fields {
                    attributes(path, &field.attrs);
                    if let Some(ident) = &field.ident {
                        once(path, &mut fields, ident);
                    }
                }
            }
            syn::Item::Enum(item) => {
                once(path, &mut types, &item.ident);
                attributes(path, &item.attrs);
                let mut variants = BTreeSet::new();
                for variant in &item.variants {
                    attributes(path, &variant.attrs);
                    once(path, &mut variants, &variant.ident);
                }
            }
            syn::Item::Type(item) => {
                once(path, &mut types, &item.ident);
                attributes(path, &item.attrs);
            }
            syn::Item::Static(item) => once(path, &mut statics, &item.ident),
            // what is imported takes the name of no item
            syn::Item::Use(item) => imported(path, &item.tree, &mut types),
            syn::Item::Impl(item) => {
                attributes(path, &item.attrs);
                for inner in &item.items {
                    match inner {
                        syn::ImplItem::Fn(function) => {
                            attributes(path, &function.attrs);
                            let of_trait = item.trait_.as_ref().map(|(path, ..)| path);
                            let name = format!(
                                "{} {} {}",
                                of_trait.to_token_stream(),
                                item.self_ty.to_token_stream(),
                                function.sig.ident
                            );
                            assert!(functions.insert(name.clone()), "{path}: two {name}");
                        }
                        syn::ImplItem::Const(_) => {}
                        other => panic!("{path} has another item: {}", other.to_token_stream()),
                    }
                }
            }
            syn::Item::Macro(call) => macro_call(path, call),
            other => panic!("{path} has another item: {}", other.to_token_stream()),
        }
    }
}

fn macro_call(path: &str, call: &syn::ItemMacro) {
    let segments: Vec<String> = call
        .mac
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    if segments == ["crate", "runtime", "notifications", "events"] {
        return;
    }
    let [root, runtime, name] = segments.as_slice() else {
        panic!("{path} calls the macro {segments:?}");
    };
    assert_eq!(
        [root.as_str(), runtime.as_str()],
        ["crate", "runtime"],
        "{path}"
    );
    match name.as_str() {
        "values" => call
            .mac
            .parse_body_with(|input: ParseStream<'_>| values(path, input))
            .unwrap_or_else(|error| panic!("{path} has other values: {error}")),
        "any" => {
            call.mac
                .parse_body::<syn::Ident>()
                .expect("the name of a type");
        }
        "union" => {}
        "model" => call
            .mac
            .parse_body_with(|input: ParseStream<'_>| properties(path, input))
            .unwrap_or_else(|error| panic!("{path} has other properties: {error}")),
        other => panic!("{path} calls the macro {other}"),
    }
}

/// What `values!` is told: `Type numeric { Variant = "text", }`.
fn values(path: &str, input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<syn::Ident>()?;
    if input.peek(syn::Ident) {
        assert_eq!(input.parse::<syn::Ident>()?, "numeric", "{path}");
    }
    let list;
    syn::braced!(list in input);
    let (mut variants, mut texts) = (BTreeSet::new(), BTreeSet::new());
    while !list.is_empty() {
        once(path, &mut variants, &list.parse()?);
        list.parse::<syn::Token![=]>()?;
        let text: syn::LitStr = list.parse()?;
        assert!(texts.insert(text.value()), "{path}: two {:?}", text.value());
        list.parse::<syn::Token![,]>()?;
    }
    Ok(())
}

/// What `model!` is told: `Type "Schema" 1 { ( field: type = "name" with_field required, ) }`.
fn properties(path: &str, input: ParseStream<'_>) -> syn::Result<()> {
    input.parse::<syn::Ident>()?;
    input.parse::<syn::LitStr>()?;
    let count: usize = input.parse::<syn::LitInt>()?.base10_parse()?;
    let groups;
    syn::braced!(groups in input);
    let (mut fields, mut setters) = (BTreeSet::new(), BTreeSet::new());
    while !groups.is_empty() {
        let group;
        syn::parenthesized!(group in groups);
        while !group.is_empty() {
            once(path, &mut fields, &group.call(syn::Ident::parse_any)?);
            group.parse::<syn::Token![:]>()?;
            group.parse::<syn::Type>()?;
            group.parse::<syn::Token![=]>()?;
            group.parse::<syn::LitStr>()?;
            once(path, &mut setters, &group.parse()?);
            let mut flags = BTreeSet::new();
            while group.peek(syn::Ident) {
                let flag: syn::Ident = group.parse()?;
                once(path, &mut flags, &flag);
                let flag = flag.to_string();
                let is_known = [
                    "required",
                    "read_only",
                    "deprecated",
                    "write_only",
                    "secret",
                ]
                .contains(&flag.as_str());
                assert!(is_known, "{path} has the flag {flag}");
            }
            group.parse::<syn::Token![,]>()?;
        }
    }
    assert_eq!(
        fields.len(),
        count,
        "{path} has another number of properties"
    );
    Ok(())
}

fn imported(path: &str, tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(tree) => imported(path, &tree.tree, names),
        syn::UseTree::Name(tree) => once(path, names, &tree.ident),
        syn::UseTree::Group(group) => group
            .items
            .iter()
            .for_each(|tree| imported(path, tree, names)),
        other => panic!("{path} imports {}", other.to_token_stream()),
    }
}

fn once(path: &str, seen: &mut BTreeSet<String>, ident: &syn::Ident) {
    assert!(seen.insert(ident.to_string()), "{path} has two {ident}");
}

/// Attributes are those of the templates: no text of a document became another one.
fn attributes(path: &str, attributes: &[syn::Attribute]) {
    for attribute in attributes {
        let name = attribute
            .path()
            .segments
            .last()
            .map(|it| it.ident.to_string());
        let is_known = matches!(
            name.as_deref(),
            Some(
                "doc"
                    | "repr"
                    | "cfg"
                    | "skip"
                    | "deprecated"
                    | "non_exhaustive"
                    | "allow"
                    | "deny"
                    | "cfg_attr"
                    | "recursion_limit"
            )
        );
        assert!(is_known, "{path} has the attribute {name:?}");
    }
}
