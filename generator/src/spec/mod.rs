//! Reading documents: from bytes to [`Spec`], with a diagnostic for everything that does not come along.
//!
//! Bytes become a [`Node`] tree; Swagger 2.0 and OpenAPI 3.1 are brought into the shape of
//! 3.0; several documents become one; overlays amend it; a check goes through every keyword and
//! reports what is wrong or would be lost; what remains becomes `openapiv3`'s types.

mod bundle;
pub mod canonical;
mod check;
mod definitions;
mod depth;
mod import;
pub mod locate;
mod merge;
pub mod node;
mod origin;
mod overlay;
mod project;
mod read;
pub mod render;
mod resolve;
mod rules;
pub mod shape;
mod swagger;
mod typed;
pub mod walk;

use indexmap::{IndexMap, IndexSet};
use openapiv3::{OpenAPI, PathItem};
use rayon::prelude::*;

pub use bundle::Library;
pub(crate) use check::as_type;
pub use definitions::OWNER;
pub(crate) use definitions::own_name;
pub use import::{Imported, import, import_over, load_projected};
pub use overlay::overlay_marks;
pub use project::Projection;
pub use resolve::{Component, Located};
pub use swagger::{BODY_NAME, COLLECTION_FORMAT, SWAGGER_DISCRIMINATOR};

use crate::diagnostics::{Code, Diagnostic, Severity};
use node::{Node, Object, escape};
use origin::Origins;

/// The root key under which the Genesys Cloud document lists its notification topics.
pub const TOPICS: &str = "x-genesys-notification-topics";

/// References to callbacks by the place that they stand at: names with targets.
pub type CallbackReferences = IndexMap<String, Vec<(String, String)>>;

/// A document that can be generated from.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    /// The whole document in the shape of OpenAPI 3.0.
    pub openapi: OpenAPI,
    /// Notification topics: the pattern of the topic, and the name of the schema of its event.
    pub topics: IndexMap<String, String>,
    /// Schemas under `components/schemas` that have `properties` without any in it, which
    /// [`Spec::openapi`] cannot tell from those that have none.
    pub empty_properties: IndexSet<String>,
    /// `webhooks` of OpenAPI 3.1 by name: the operations that the server calls.
    pub webhooks: IndexMap<String, PathItem>,
    /// `components/pathItems` of OpenAPI 3.1 by name. Where a path or webhook refers to one, it has a copy of it.
    pub path_items: IndexMap<String, PathItem>,
    /// Those of them that something refers to.
    pub referred_items: IndexSet<String>,
    /// References to callbacks, which `openapiv3` has no place for: by JSON pointer of the `callbacks` they stand in,
    /// the name of each with its target.
    pub callback_references: CallbackReferences,
    /// Whether any of the documents is Swagger 2.0.
    pub is_swagger: bool,
    origins: Origins,
}

impl Spec {
    /// The file, as the user named it, and the JSON pointer into it at which the place `pointer` of
    /// [`Spec::openapi`] was written.
    pub fn origin(&self, pointer: &str) -> (&str, String) {
        self.origins.get(pointer)
    }
}

/// A document to read.
#[derive(Clone, Debug)]
pub struct Source {
    /// How the user named it, for messages.
    pub name: String,
    /// Its text: Swagger 2.0 or OpenAPI 3.x as JSON or YAML.
    pub bytes: Vec<u8>,
}

/// What [`load`] made of some documents.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The document; `None` when there is any error.
    pub spec: Option<Spec>,
    /// All that was found, in the order of the documents.
    pub diagnostics: Vec<Diagnostic>,
    /// The other files that the documents refer to, by name.
    pub files: Vec<FurtherFile>,
}

/// A file that a document refers to.
#[derive(Clone, Debug)]
pub struct FurtherFile {
    /// The document, as in [`Source::name`].
    pub document: String,
    /// Where it is, as in [`Library::read`].
    pub path: String,
    /// What was read.
    pub source: Source,
}

impl Loaded {
    /// For a verdict about the document, or for pinning it: a reference that leads nowhere is an error, since a part of
    /// the document is missing.
    pub fn strict(mut self) -> Self {
        require_references(&mut self.diagnostics);
        self.spec = self.spec.filter(|_| !has_error(&self.diagnostics));
        self
    }
}

fn require_references(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.code == Code::UnresolvedReference {
            diagnostic.severity = Severity::Error;
        }
    }
}

/// Reads documents as one. A component that stands in two of them must be the same in both; references to other files
/// are errors.
pub fn load(sources: &[Source]) -> Loaded {
    load_with(sources, &[])
}

/// As [`load`], amended by OpenAPI Overlay 1.0 documents in their order.
///
/// An overlay applies to all documents together in the shape of OpenAPI 3.0: for a Swagger 2.0 document
/// its targets begin with `$.components.schemas`, not with `$.definitions`.
pub fn load_with(sources: &[Source], overlays: &[Source]) -> Loaded {
    finish(tree(sources, overlays, None))
}

/// As [`load_with`], for documents that may refer to other files.
pub fn load_from(sources: &[Source], overlays: &[Source], library: &dyn Library) -> Loaded {
    finish(tree(sources, overlays, Some(library)))
}

/// The checked tree as [`Spec`].
fn finish(tree: Tree) -> Loaded {
    let Tree {
        root,
        origins,
        callback_references,
        referred_items,
        mut diagnostics,
        files,
        is_swagger,
    } = tree;
    let spec = root.filter(|_| !has_error(&diagnostics)).map(|root| {
        let topics = topics(&root, &origins, &mut diagnostics);
        let empty_properties = empty_properties(&root);
        let typed = typed::typed(root);
        diagnostics.extend(
            typed
                .failures
                .into_iter()
                .map(|failure| located(failure, &origins)),
        );
        Spec {
            openapi: typed.openapi,
            topics,
            empty_properties,
            webhooks: typed.webhooks,
            path_items: typed.path_items,
            referred_items,
            callback_references,
            is_swagger,
            origins,
        }
    });
    let spec = spec.filter(|_| !has_error(&diagnostics));
    Loaded {
        spec,
        diagnostics,
        files,
    }
}

/// A document as it was written; `None` where it cannot be read.
pub(crate) fn tree_of(source: &Source) -> Option<Node> {
    read::read(source).0
}

/// The documents as one checked tree in the shape of 3.0.
struct Tree {
    /// `None` where nothing can be read.
    root: Option<Object>,
    origins: Origins,
    /// As in [`Spec`].
    callback_references: CallbackReferences,
    /// As in [`Spec`].
    referred_items: IndexSet<String>,
    diagnostics: Vec<Diagnostic>,
    /// The other files that were read, by name.
    files: Vec<FurtherFile>,
    is_swagger: bool,
}

fn tree(sources: &[Source], overlays: &[Source], library: Option<&dyn Library>) -> Tree {
    let mut files: Vec<FurtherFile> = Vec::new();
    let mut origins = Origins::default();
    let mut diagnostics = Vec::new();
    let parsed: Vec<_> = sources.par_iter().map(read::read).collect();
    let mut merged: Option<Object> = None;
    let mut dialect = check::Dialect::V3_0;
    let mut is_swagger = false;
    // by the numbers that origins has
    let mut numbered: Vec<(Source, Option<Version>)> = Vec::new();
    for (source, (node, found)) in sources.iter().zip(parsed) {
        let file = origins.add_file(&source.name);
        let mut local = Origins::of_file(file);
        let mut found = found;
        let root = node.and_then(|node| match version(&node) {
            Ok(version) => Some((version, node)),
            Err(error) => {
                found.push(*error);
                None
            }
        });
        let read_as = root.as_ref().map(|(version, _)| *version);
        numbered.push((source.clone(), read_as));
        let mut bundled = Vec::new();
        let root = match (root, library) {
            (Some((version, Node::Object(root))), Some(library)) if bundle::is_needed(&root) => {
                let result = bundle::bundle(source, root, version == Version::Swagger, library);
                let numbers: Vec<usize> = std::iter::once(file)
                    .chain(
                        result
                            .files
                            .iter()
                            .map(|file| origins.add_file(&file.source.name)),
                    )
                    .collect();
                let moved = result.moved.into_iter();
                local.bundle(
                    file,
                    moved
                        .map(|(to, from, at)| (to, (numbers[from], at)))
                        .collect(),
                );
                numbered.extend(
                    result
                        .files
                        .iter()
                        .map(|file| (file.source.clone(), read_as)),
                );
                files.extend(result.files);
                bundled = result.diagnostics;
                Some((version, Node::Object(result.root)))
            }
            (root, _) => root,
        };
        // what reading and the way to other files have found is already placed
        diagnostics.extend(found.drain(..).map(|mut diagnostic| {
            diagnostic.file.clone_from(&source.name);
            diagnostic
        }));
        diagnostics.append(&mut bundled);
        let root = match root {
            Some((Version::Swagger, Node::Object(root))) => {
                is_swagger = true;
                Some(swagger::convert(root, file, &mut local, &mut found))
            }
            Some((version, Node::Object(root))) => {
                if version == Version::V3_1 {
                    dialect = check::Dialect::V3_1;
                }
                Some(root)
            }
            _ => None,
        };
        diagnostics.extend(found.into_iter().map(|mut diagnostic| {
            let (file, pointer) = local.written(file, diagnostic.pointer);
            diagnostic.file = origins.name(file).to_owned();
            diagnostic.pointer = pointer;
            diagnostic
        }));
        match (root, &mut merged) {
            (Some(root), None) => {
                origins.adopt_all(local);
                merged = Some(root);
            }
            (Some(root), Some(merged)) => {
                merge::merge(merged, root, local, &mut origins, &mut diagnostics)
            }
            (None, _) => {}
        }
    }
    files.sort_by(|a, b| a.source.name.cmp(&b.source.name));
    files.dedup_by(|a, b| a.source.name == b.source.name);
    let mut tree = Tree {
        root: None,
        origins,
        callback_references: CallbackReferences::new(),
        referred_items: IndexSet::new(),
        diagnostics,
        files,
        is_swagger,
    };
    // Errors so far do not end the run: the check finds what else is wrong.
    let Some(root) = merged else {
        return tree;
    };
    let mut root = Node::Object(root);
    for source in overlays {
        numbered.push((source.clone(), None));
        overlay::apply(&mut root, source, &mut tree.origins, &mut tree.diagnostics);
    }
    let Node::Object(mut root) = root else {
        return tree;
    };
    let found = definitions::settle(&mut root, &mut tree.origins);
    tree.diagnostics.extend(
        found
            .into_iter()
            .map(|diagnostic| located(diagnostic, &tree.origins)),
    );
    let numbered: Vec<(&Source, Option<Version>)> = numbered
        .iter()
        .map(|(source, version)| (source, *version))
        .collect();
    let checked = check::check(&mut root, dialect, &numbered, &mut tree.origins);
    tree.diagnostics.extend(checked.diagnostics);
    tree.callback_references = checked.callback_references;
    tree.referred_items = checked.referred_items;
    tree.root = Some(root);
    tree
}

/// The schemas with empty `properties`.
fn empty_properties(root: &Object) -> IndexSet<String> {
    let schemas = root
        .get("components")
        .and_then(|components| components.get("schemas"))
        .and_then(Node::as_object);
    let empty = |schema: &Node| {
        let properties = schema.get("properties").and_then(Node::as_object);
        properties.is_some_and(|properties| properties.is_empty())
    };
    schemas
        .into_iter()
        .flatten()
        .filter(|(_, schema)| empty(schema))
        .map(|(name, _)| name.clone())
        .collect()
}

fn has_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

fn located(mut diagnostic: Diagnostic, origins: &Origins) -> Diagnostic {
    let (file, pointer) = origins.get(&diagnostic.pointer);
    diagnostic.file = file.to_owned();
    diagnostic.pointer = pointer;
    diagnostic
}

/// How many values an object has in it, itself included.
fn size(object: &Object) -> usize {
    object.values().map(size_of_node).sum::<usize>() + 1
}

fn size_of_node(node: &Node) -> usize {
    match node {
        Node::Object(object) => size(object),
        Node::Array(items) => items.iter().map(size_of_node).sum::<usize>() + 1,
        _ => 1,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Swagger,
    V3_0,
    V3_1,
}

/// Which specification the document follows, by its root key.
fn version(root: &Node) -> Result<Version, Box<Diagnostic>> {
    const HELP: &str =
        "provide a document with `swagger: \"2.0\"`, `openapi: 3.0.x` or `openapi: 3.1.x`";
    let error = |code, pointer: &str, message: String| {
        Err(Box::new(
            Diagnostic::new(Severity::Error, code, pointer, message).with_help(HELP),
        ))
    };
    if root.as_object().is_none() {
        return error(
            Code::NotADocument,
            "",
            format!(
                "an OpenAPI document is an object, but this is {}",
                root.kind()
            ),
        );
    }
    if root.get("swagger").is_some() && root.get("openapi").is_some() {
        let message = "both `swagger` and `openapi` are present at the root".to_owned();
        return error(Code::Version, "/openapi", message);
    }
    for (key, versions) in [
        ("swagger", &[("2.0", Version::Swagger)][..]),
        (
            "openapi",
            &[("3.0", Version::V3_0), ("3.1", Version::V3_1)][..],
        ),
    ] {
        let text = match root.get(key) {
            Some(Node::String(text)) => text.clone(),
            Some(Node::Number(number)) => number.to_string(),
            Some(other) => {
                return error(
                    Code::Version,
                    &format!("/{key}"),
                    format!("the version is {}, not a string", other.kind()),
                );
            }
            None => continue,
        };
        let fits = |prefix: &str| {
            text.strip_prefix(prefix)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        return match versions.iter().find(|(prefix, _)| fits(prefix)) {
            Some((_, version)) => Ok(*version),
            None => error(
                Code::Version,
                &format!("/{key}"),
                format!("version `{text}` of {key} is not supported"),
            ),
        };
    }
    error(
        Code::NotADocument,
        "",
        "neither `openapi` nor `swagger` is present at the root".to_owned(),
    )
}

/// The notification topics, each with the schema that it names.
fn topics(root: &Object, origins: &Origins, out: &mut Vec<Diagnostic>) -> IndexMap<String, String> {
    let mut topics = IndexMap::new();
    let schemas = root
        .get("components")
        .and_then(|components| components.get("schemas"));
    match root.get(TOPICS) {
        None => {}
        Some(Node::Object(entries)) => {
            for (pattern, schema) in entries {
                match schema.as_str() {
                    Some(name) if schemas.is_some_and(|schemas| schemas.get(name).is_some()) => {
                        topics.insert(pattern.clone(), name.to_owned());
                    }
                    _ => {
                        let pointer = format!("/{TOPICS}/{}", escape(pattern));
                        let message =
                            format!("the topic `{pattern}` does not name a schema of the document");
                        let error = Diagnostic::new(
                            Severity::Error,
                            Code::UnresolvedReference,
                            pointer,
                            message,
                        )
                        .with_help("name a schema, or add it");
                        out.push(located(error, origins));
                    }
                }
            }
        }
        Some(other) => {
            let message = format!("expected an object of topics, found {}", other.kind());
            let error = Diagnostic::new(
                Severity::Error,
                Code::WrongType,
                format!("/{TOPICS}"),
                message,
            );
            out.push(located(error, origins));
        }
    }
    topics
}
