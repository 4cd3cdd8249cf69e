//! What makes a generated crate complete: its manifest with the features of the API areas, its page, and the
//! runtime.

use serde::Serialize;

use crate::areas::Areas;
use crate::emit::FileSet;
use crate::format::HEAD;
use crate::generate::Package;
use crate::ir::{Field, Model, Scalar, TypeDef, TypeKind, TypeRef};
use crate::render::{self, TemplateError, Templates};
use crate::runtime;

/// Declares the runtime's own tests, which stay with the crate they are written in.
const TESTS: &str = "// The examples of the README are tests.\n#[cfg(doctest)]\n\
    #[doc = include_str!(\"../../README.md\")]\nmod readme {}\n#[cfg(test)]\nmod tests;\n\n";

/// The parts of the runtime for notification topics, which stay behind where a document has none, and how each is
/// declared.
const NOTIFICATIONS: &[(&str, &str)] = &[
    (
        "notifications.rs",
        "#[cfg(feature = \"notification-events\")]\npub(crate) mod notifications;\n",
    ),
    (
        "topic.rs",
        "#[cfg(feature = \"notification-events\")]\nmod topic;\n",
    ),
];

/// The parts for operations, which stay behind where none are asked for, and what stands about each in `mod.rs`.
const OPERATIONS: &[(&str, &str)] = &[
    (
        "request.rs",
        "#[cfg(feature = \"operations\")]\n#[doc(hidden)]\npub mod request;\n",
    ),
    (
        "request.rs",
        "#[cfg(feature = \"operations\")]\npub use request::{Answer, BadArgument, Bytes, Failure, Meta, Operation, Part, Refusal, Request};\n",
    ),
];

/// Which parts of the runtime a crate has besides what models need.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) topics: bool,
    pub(crate) operations: bool,
}

impl Parts {
    /// What stays behind.
    fn absent(self) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
        let topics = NOTIFICATIONS.iter().filter(move |_| !self.topics);
        topics.chain(OPERATIONS.iter().filter(move |_| !self.operations))
    }
}

/// The files beside the models and `lib.rs`.
pub(crate) fn files(
    package: &Package,
    features: &str,
    title: &str,
    model: &Model,
    areas: &Areas,
    operations: bool,
    templates: &Templates,
) -> Result<FileSet, TemplateError> {
    let manifest = match &package.manifest {
        Some(manifest) => updated(manifest, package, operations, features),
        None => with_features(&new_manifest(package, operations, templates)?, features),
    };
    let name = name_of(&manifest).unwrap_or_else(|| package.name.clone());
    let mut files = FileSet::from([("Cargo.toml".to_owned(), manifest)]);
    let is_ours = |page: &String| page.starts_with(README_HEAD);
    if package.readme.as_ref().is_none_or(is_ours) {
        let view = ReadmeView::new(&name, title, model, areas);
        let page = templates.render("readme.md", "", &view)?;
        files.insert("README.md".to_owned(), format!("{README_HEAD}\n{page}"));
    }
    let parts = Parts {
        topics: !model.topics.is_empty(),
        operations,
    };
    for (file, text) in runtime::FILES {
        let mut text = text.replacen(TESTS, "", 1);
        if parts.absent().any(|(part, _)| part == file) {
            continue;
        }
        for (_, declaration) in parts.absent() {
            text = text.replacen(declaration, "", 1);
        }
        let head = format!(
            "{HEAD} with the models; changes made here are lost at the next generation\n\n"
        );
        files.insert(format!("src/runtime/{file}"), head + &text);
    }
    Ok(files)
}

/// The first line of a page that is kept up to date.
const README_HEAD: &str =
    "<!-- @generated with the models; remove this line to keep changes made here -->";

/// A new manifest without the generated features. Every value is a literal; an empty one is left out.
#[derive(Serialize)]
struct ManifestView {
    name: String,
    version: String,
    edition: String,
    license: String,
    /// The header of the table that makes the crate a workspace of its own.
    workspace: &'static str,
    operations: bool,
}

fn new_manifest(
    package: &Package,
    operations: bool,
    templates: &Templates,
) -> Result<String, TemplateError> {
    let given = |value: &Option<String>, otherwise: &str| {
        let value = value.as_deref().unwrap_or(otherwise);
        (!value.is_empty()).then(|| format!("{value:?}"))
    };
    let view = ManifestView {
        name: given(&package.given_name, &package.name).unwrap_or_default(),
        version: given(&package.version, "0.1.0").unwrap_or_default(),
        edition: given(&package.edition, "2024").unwrap_or_default(),
        license: given(&package.license, "").unwrap_or_default(),
        workspace: if package.workspace { "[workspace]" } else { "" },
        operations,
    };
    templates.render("manifest.toml", "", &view)
}

/// A manifest that is there, with what was asked for and the features in its marked part. All else is its owner's.
fn updated(manifest: &str, package: &Package, operations: bool, features: &str) -> String {
    let mut manifest = manifest.to_owned();
    if operations {
        manifest = with_operations(&manifest);
    }
    for (key, value) in [
        ("name", &package.given_name),
        ("version", &package.version),
        ("edition", &package.edition),
        ("license", &package.license),
    ] {
        if let Some(value) = value {
            manifest = with_package_key(&manifest, key, value);
        }
    }
    if manifest.lines().any(is_marker) {
        manifest = with_features(&manifest, features);
    }
    manifest
}

/// A manifest that may be of a crate without operations, with what they need.
fn with_operations(manifest: &str) -> String {
    let Ok(table) = manifest.parse::<toml::Table>() else {
        return manifest.to_owned();
    };
    let has = |section: &str, key: &str| {
        let section = table.get(section).and_then(toml::Value::as_table);
        section.is_some_and(|section| section.contains_key(key))
    };
    let mut out = String::with_capacity(manifest.len() + 256);
    for line in manifest.split_inclusive('\n') {
        out.push_str(line);
        match line.trim() {
            "[features]" if !has("features", "operations") => out.push_str("operations = []\n"),
            "[dependencies]" if !has("dependencies", "http") => {
                out.push_str("http = { version = \"1\", optional = true }\n");
            }
            _ => {}
        }
        if line.trim() == "[features]" && !has("features", "http") {
            out.push_str("http = [\"operations\", \"dep:http\"]\n");
        }
    }
    out
}

/// A manifest with a value for a key of `[package]`, in place of the one that it has.
fn with_package_key(manifest: &str, key: &str, value: &str) -> String {
    let line = format!("{key} = {value:?}\n");
    let is_key = |text: &str| {
        text.trim_start()
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with(['=', '.']))
    };
    let mut out = String::with_capacity(manifest.len() + line.len());
    let (mut in_package, mut is_done) = (false, false);
    for text in manifest.split_inclusive('\n') {
        if text.trim_start().starts_with('[') {
            if in_package && !is_done {
                // behind the last key of the table
                let end = out.trim_end().len();
                out.insert_str(end, &format!("\n{}", line.trim_end()));
                is_done = true;
            }
            in_package = text.trim() == "[package]";
        }
        if in_package && !is_done && is_key(text) {
            out.push_str(&line);
            is_done = true;
        } else {
            out.push_str(text);
        }
    }
    if in_package && !is_done {
        let end = out.trim_end().len();
        out.insert_str(end, &format!("\n{}", line.trim_end()));
    }
    out
}

/// The name that a manifest gives its package.
fn name_of(manifest: &str) -> Option<String> {
    let manifest: toml::Table = toml::from_str(manifest).ok()?;
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}

/// The page of a crate. Texts of the document are harmless in Markdown.
#[derive(Serialize)]
struct ReadmeView {
    package: String,
    /// The crate's name in Rust.
    krate: String,
    /// The title of the document.
    title: String,
    /// The feature of the first area; empty where there are no areas.
    feature: String,
    /// A struct with a text in it to show the use with; none where the document has none.
    example: Option<ExampleView>,
    has_topics: bool,
}

#[derive(Serialize)]
struct ExampleView {
    ident: String,
    field: String,
    /// A JSON object as a literal.
    json: String,
}

impl ReadmeView {
    fn new(package: &str, title: &str, model: &Model, areas: &Areas) -> Self {
        let own = |ty: &&TypeDef| !model.owners.contains_key(&ty.wire_name) && !ty.deprecated;
        let mut types: Vec<&TypeDef> = model.types.iter().filter(own).collect();
        // the same one whatever the order of the schemas
        types.sort_by_key(|ty| &ty.wire_name);
        let example = types.into_iter().find_map(|ty| {
            let TypeKind::Struct(shape) = &ty.kind else {
                return None;
            };
            let is_plain = |field: &&Field| {
                field.ty == TypeRef::Scalar(Scalar::String) && !field.secret && !field.deprecated
            };
            let field = shape.fields.iter().find(is_plain)?;
            let json =
                serde_json::json!({&field.wire_name: "a text", "a property of next year": 1});
            Some(ExampleView {
                ident: ty.ident.clone(),
                field: field.ident.clone(),
                json: format!("{:?}", json.to_string()),
            })
        });
        let title = render::markdown(title);
        Self {
            package: package.to_owned(),
            krate: package.replace('-', "_"),
            title: if title.is_empty() {
                "an API document".to_owned()
            } else {
                title
            },
            feature: areas.features.keys().next().cloned().unwrap_or_default(),
            example,
            has_topics: !model.topics.is_empty(),
        }
    }
}

/// How the line of a manifest begins below which features are generated, up to the next table.
const MARKER_START: &str = "# @generated from here";
/// That line.
const MARKER: &str = "# @generated from here to the next table: the features of the API areas";

fn is_marker(line: &str) -> bool {
    line.starts_with(MARKER_START)
}

/// A manifest with the generated features in place of those that it may have in its marked part. Where it has none,
/// that becomes its end, which is to be its `[features]`.
pub fn with_features(manifest: &str, features: &str) -> String {
    let mut head = String::new();
    let mut lines = manifest.split_inclusive('\n');
    for line in lines.by_ref() {
        if is_marker(line) {
            break;
        }
        head.push_str(line);
    }
    let behind: String = lines.skip_while(|line| !line.starts_with('[')).collect();
    let head = head.trim_end();
    let features = features.trim_end();
    if behind.is_empty() {
        format!("{head}\n\n{MARKER}\n{features}\n")
    } else {
        format!("{head}\n\n{MARKER}\n{features}\n\n{behind}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_of_the_runtime_and_what_is_for_topics_or_operations_can_stay_behind() {
        let count = |part: &str| {
            let with = |(_, text): &&(&str, &str)| text.contains(part);
            runtime::FILES.iter().filter(with).count()
        };
        let removed = [("mod tests;", TESTS), ("README.md", TESTS)]
            .into_iter()
            .chain([
                ("mod notifications", NOTIFICATIONS[0].1),
                ("mod topic;", NOTIFICATIONS[1].1),
                ("mod request;", OPERATIONS[0].1),
                ("pub use request::", OPERATIONS[1].1),
            ]);
        for (declaration, removed) in removed {
            assert_eq!(
                (count(declaration), count(removed)),
                (1, 1),
                "{declaration}"
            );
        }
        for (file, _) in NOTIFICATIONS.iter().chain(OPERATIONS) {
            assert!(
                runtime::FILES.iter().any(|(carried, _)| carried == file),
                "{file}"
            );
        }
    }

    const FEATURES: &str = "all = [\n    \"a\",\n]\n# A\na = []\n";

    #[test]
    fn only_the_marked_part_of_a_manifest_is_replaced() {
        let manifest = "[package]\nname = \"mine\"\n\n[features]\ndefault = [\"own\"]\nown = []\n";
        let first = with_features(manifest, FEATURES);
        assert_eq!(first, format!("{manifest}\n{MARKER}\n{FEATURES}"));
        assert_eq!(with_features(&first, FEATURES), first);
        let table = "[dependencies.more]\nversion = \"1\"\n";
        let appended = format!("{first}\n{table}");
        let changed = with_features(&appended, "all = []\n");
        assert_eq!(
            changed,
            format!("{manifest}\n{MARKER}\nall = []\n\n{table}")
        );
        let before = first.replace(MARKER, "# @generated from here on: the features");
        assert_eq!(with_features(&before, FEATURES), first);
    }

    #[test]
    fn a_manifest_that_is_there_changes_only_where_it_is_asked_for() {
        let manifest = format!(
            "# mine\n[package]\nname = \"mine\"\nversion.workspace = true\n\n[dependencies]\nversion = \"1\"\n\n[features]\n\n{MARKER}\n{FEATURES}"
        );
        let package = Package::named("folder");
        assert_eq!(updated(&manifest, &package, false, FEATURES), manifest);
        let package = Package {
            given_name: Some("new".to_owned()),
            version: Some("2.0.0".to_owned()),
            license: Some("MIT".to_owned()),
            ..package
        };
        let expected = manifest
            .replace("name = \"mine\"", "name = \"new\"")
            .replace(
                "version.workspace = true\n",
                "version = \"2.0.0\"\nlicense = \"MIT\"\n",
            );
        assert_eq!(updated(&manifest, &package, false, FEATURES), expected);
        let unmarked = "[package]\nname = \"x\"\n";
        assert_eq!(
            updated(unmarked, &Package::named("folder"), false, FEATURES),
            unmarked
        );
    }

    #[test]
    fn a_manifest_gets_what_operations_need_once() {
        let manifest = format!(
            "[package]\nname = \"mine\"\n\n[dependencies]\nserde = \"1\"\n\n[features]\n\n{MARKER}\n{FEATURES}"
        );
        let package = Package::named("mine");
        let with = updated(&manifest, &package, true, FEATURES);
        let table: toml::Table = with.parse().expect("a manifest");
        assert_eq!(
            table["dependencies"]["http"]["optional"].as_bool(),
            Some(true)
        );
        assert_eq!(
            table["features"]["operations"].as_array().map(Vec::len),
            Some(0)
        );
        assert_eq!(table["features"]["http"][1].as_str(), Some("dep:http"));
        assert!(table["dependencies"].get("serde").is_some());
        assert_eq!(updated(&with, &package, true, FEATURES), with);
    }
}
