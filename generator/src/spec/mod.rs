//! Reading documents: from bytes to [`Spec`], with a diagnostic for everything that does not come along.
//!
//! Bytes become a [`Node`] tree; Swagger 2.0 and OpenAPI 3.1 are brought into the shape of
//! 3.0; several documents become one; overlays amend it; a check goes through every keyword and
//! reports what is wrong or would be lost; what remains becomes `openapiv3`'s types.

pub mod canonical;
mod check;
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
use openapiv3::{OpenAPI, PathItem, ReferenceOr};
use rayon::prelude::*;

pub use import::{Imported, import, import_over, load_projected};
pub use project::Projection;
pub use resolve::{Component, Located};
pub use swagger::{BODY_NAME, COLLECTION_FORMAT, SWAGGER_DISCRIMINATOR};

use crate::diagnostics::{Diagnostic, Severity};
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
    /// `webhooks` of OpenAPI 3.1 by name.
    pub webhooks: IndexMap<String, ReferenceOr<PathItem>>,
    /// `components/pathItems` of OpenAPI 3.1 by name.
    pub path_items: IndexMap<String, ReferenceOr<PathItem>>,
    /// References to callbacks, which `openapiv3` has no place for: by JSON pointer of the `callbacks` they stand in,
    /// the name of each with its target.
    pub callback_references: CallbackReferences,
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
}

/// Reads documents as one. A component that stands in two of them must be the same in both.
pub fn load(sources: &[Source]) -> Loaded {
    load_with(sources, &[])
}

/// As [`load`], amended by OpenAPI Overlay 1.0 documents in their order.
///
/// An overlay applies to all documents together in the shape of OpenAPI 3.0: for a Swagger 2.0 document
/// its targets begin with `$.components.schemas`, not with `$.definitions`.
pub fn load_with(sources: &[Source], overlays: &[Source]) -> Loaded {
    finish(tree(sources, overlays))
}

/// The checked tree as [`Spec`].
fn finish(tree: Tree) -> Loaded {
    let Tree {
        root,
        origins,
        callback_references,
        mut diagnostics,
    } = tree;
    let spec = root.filter(|_| !has_error(&diagnostics)).and_then(|root| {
        let topics = topics(&root, &origins, &mut diagnostics);
        let empty_properties = empty_properties(&root);
        match typed::typed(root) {
            Ok(typed) => Some(Spec {
                openapi: typed.openapi,
                topics,
                empty_properties,
                webhooks: typed.webhooks,
                path_items: typed.path_items,
                callback_references,
                origins,
            }),
            Err(failures) => {
                diagnostics.extend(
                    failures
                        .into_iter()
                        .map(|failure| located(failure, &origins)),
                );
                None
            }
        }
    });
    let spec = spec.filter(|_| !has_error(&diagnostics));
    Loaded { spec, diagnostics }
}

/// A document as it was written; `None` where it cannot be read.
pub(crate) fn tree_of(source: &Source) -> Option<Node> {
    read::read(&source.bytes).0
}

/// Documents as one checked tree in the shape of 3.0.
struct Tree {
    /// `None` where there is no document.
    root: Option<Object>,
    origins: Origins,
    /// As in [`Spec`].
    callback_references: CallbackReferences,
    diagnostics: Vec<Diagnostic>,
}

/// The documents as one checked tree in the shape of 3.0.
fn tree(sources: &[Source], overlays: &[Source]) -> Tree {
    let mut origins = Origins::default();
    let mut diagnostics = Vec::new();
    let parsed: Vec<_> = sources
        .par_iter()
        .map(|source| read::read(&source.bytes))
        .collect();
    let mut merged: Option<Object> = None;
    let mut dialect = check::Dialect::V3_0;
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
        let root = match root {
            Some((Version::Swagger, Node::Object(root))) => {
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
            diagnostic.file = source.name.clone();
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
    // Errors so far do not end the run: the check finds what else is wrong.
    let without_root = |origins, diagnostics| Tree {
        root: None,
        origins,
        callback_references: CallbackReferences::new(),
        diagnostics,
    };
    let Some(root) = merged else {
        return without_root(origins, diagnostics);
    };
    let mut root = Node::Object(root);
    for source in overlays {
        overlay::apply(&mut root, source, &mut origins, &mut diagnostics);
    }
    let Node::Object(mut root) = root else {
        return without_root(origins, diagnostics);
    };
    let checked = check::check(&mut root, dialect, &mut origins);
    diagnostics.extend(
        checked
            .diagnostics
            .into_iter()
            .map(|diagnostic| located(diagnostic, &origins)),
    );
    Tree {
        root: Some(root),
        origins,
        callback_references: checked.callback_references,
        diagnostics,
    }
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Swagger,
    V3_0,
    V3_1,
}

/// Which specification the document follows, by its root key.
fn version(root: &Node) -> Result<Version, Box<Diagnostic>> {
    const HELP: &str =
        "give a document with `swagger: \"2.0\"`, `openapi: 3.0.x` or `openapi: 3.1.x`";
    let error = |code, pointer: &str, message: String| {
        Err(Box::new(
            Diagnostic::new(Severity::Error, code, pointer, message).with_help(HELP),
        ))
    };
    if root.as_object().is_none() {
        return error(
            "not-a-document",
            "",
            format!(
                "an OpenAPI document is an object, and this is {}",
                root.kind()
            ),
        );
    }
    if root.get("swagger").is_some() && root.get("openapi").is_some() {
        let message = "both `swagger` and `openapi` stand at the root".to_owned();
        return error("version", "/openapi", message);
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
                    "version",
                    &format!("/{key}"),
                    format!("the version is {}, not a text", other.kind()),
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
                "version",
                &format!("/{key}"),
                format!("version `{text}` of {key} is not known"),
            ),
        };
    }
    error(
        "not-a-document",
        "",
        "neither `openapi` nor `swagger` stands at the root".to_owned(),
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
                            "unresolved-reference",
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
            let error =
                Diagnostic::new(Severity::Error, "wrong-type", format!("/{TOPICS}"), message);
            out.push(located(error, origins));
        }
    }
    topics
}
