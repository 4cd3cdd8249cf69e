//! From the checked tree to `openapiv3`'s types.
//!
//! By hand and not with the `Deserialize` of these types: theirs goes through intermediate copies for
//! every `untagged` and `flatten`, tells no place when something does not fit, and makes this crate
//! slow to compile.

mod parts;
mod schema;
#[cfg(test)]
mod tests;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem, Paths, ReferenceOr};
use rayon::prelude::*;
use serde_json::Value;

use super::node::{Node, Object, join};
use crate::diagnostics::{Code, Diagnostic, Severity};

/// A value that does not fit, and where.
#[derive(Debug)]
struct Misfit {
    /// The keys that lead to it, the innermost first.
    path: Vec<String>,
    message: String,
}

type Fit<T> = Result<T, Misfit>;

impl Misfit {
    fn new(message: impl Into<String>) -> Self {
        Self {
            path: Vec::new(),
            message: message.into(),
        }
    }

    fn at(mut self, key: &str) -> Self {
        self.path.push(key.to_owned());
        self
    }

    fn diagnostic(self, pointer: &str) -> Diagnostic {
        let keys = self.path.iter().rev();
        let pointer = keys.fold(pointer.to_owned(), |pointer, key| join(&pointer, key));
        let message = format!("{}; what it belongs to is left out", self.message);
        Diagnostic::new(Severity::Warning, Code::Unreadable, pointer, message)
            .with_help("compare it with the OpenAPI specification")
    }
}

/// A whole document.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) openapi: OpenAPI,
    /// Webhooks and path items of components, which only OpenAPI 3.1 has.
    pub(super) webhooks: IndexMap<String, PathItem>,
    pub(super) path_items: IndexMap<String, PathItem>,
    /// What does not fit.
    pub(super) failures: Vec<Diagnostic>,
}

/// Reads the whole document. What the check before has let pass and yet does not fit is reported with
/// its place: a schema becomes any JSON, and a path or another component is left out.
pub(super) fn typed(mut root: Object) -> Typed {
    let mut components = match root.shift_remove("components") {
        Some(Node::Object(components)) => Some(components),
        _ => None,
    };
    let schemas = components
        .as_mut()
        .and_then(|components| components.shift_remove("schemas"));
    let items = components
        .as_mut()
        .and_then(|components| components.shift_remove("pathItems"));
    let paths = root.shift_remove("paths");
    let webhooks = root.shift_remove("webhooks");
    // references to path items have been replaced by what they lead to
    let (webhooks, of_webhooks) = entries(webhooks, "/webhooks", parts::path_item, || None);
    let at_items = "/components/pathItems";
    let (items, of_items) = entries(items, at_items, parts::path_item, || None);
    let ((schemas, paths), rest) = rayon::join(
        || {
            rayon::join(
                || {
                    let schema = |node| schema::reference_or(node, schema::schema);
                    let any = || Some(ReferenceOr::Item(schema::any_schema()));
                    entries(schemas, "/components/schemas", schema, any)
                },
                || path_items(paths),
            )
        },
        || {
            let mut failures = Vec::new();
            let openapi = match parts::document(root) {
                Ok(openapi) => openapi,
                Err(misfit) => {
                    failures.push(misfit.diagnostic(""));
                    OpenAPI::default()
                }
            };
            let components = components.map(|components| {
                let (components, more) = parts::components(components);
                failures.extend(more);
                components
            });
            (openapi, components, failures)
        },
    );
    let (mut openapi, mut components, mut failures) = rest;
    let (schemas, more) = schemas;
    failures.extend(more);
    let (paths, more) = paths;
    failures.extend(more);
    openapi.paths = paths;
    if !schemas.is_empty() {
        components.get_or_insert_default().schemas = schemas;
    }
    openapi.components = components;
    failures.extend(of_webhooks);
    failures.extend(of_items);
    Typed {
        openapi,
        webhooks,
        path_items: items,
        failures,
    }
}

fn path_items(paths: Option<Node>) -> (Paths, Vec<Diagnostic>) {
    let Some(Node::Object(mut items)) = paths else {
        return Default::default();
    };
    let mut extensions = IndexMap::new();
    items.retain(|key, value| {
        if key.starts_with("x-") {
            extensions.insert(key.clone(), value.to_json());
        }
        key.starts_with('/')
    });
    let item = |node| schema::reference_or(node, parts::path_item);
    let (paths, failures) = entries(Some(Node::Object(items)), "/paths", item, || None);
    (Paths { paths, extensions }, failures)
}

/// Reads the entries of an object, on all cores; `instead` stands for those that do not fit.
fn entries<T: Send>(
    node: Option<Node>,
    pointer: &str,
    read: impl Fn(Node) -> Fit<T> + Sync,
    instead: impl Fn() -> Option<T>,
) -> (IndexMap<String, T>, Vec<Diagnostic>) {
    let Some(Node::Object(entries)) = node else {
        return Default::default();
    };
    let results: Vec<(String, Fit<T>)> = entries
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(name, node)| {
            let value = read(node);
            (name, value)
        })
        .collect();
    let mut map = IndexMap::with_capacity(results.len());
    let mut failures = Vec::new();
    for (name, value) in results {
        let value = match value {
            Ok(value) => Some(value),
            Err(misfit) => {
                failures.push(misfit.diagnostic(&join(pointer, &name)));
                instead()
            }
        };
        if let Some(value) = value {
            map.insert(name, value);
        }
    }
    (map, failures)
}

/// The keys of an object that are still to be read.
struct Fields(Object);

impl Fields {
    fn of(node: Node) -> Fit<Self> {
        match node {
            Node::Object(object) => Ok(Self(object)),
            other => Err(misfit("an object", &other)),
        }
    }

    /// Reads the value of a key, if it has one.
    fn get<T>(&mut self, key: &str, read: impl FnOnce(Node) -> Fit<T>) -> Fit<Option<T>> {
        match self.0.shift_remove(key) {
            None | Some(Node::Null) => Ok(None),
            Some(node) => read(node).map(Some).map_err(|misfit| misfit.at(key)),
        }
    }

    /// Reads the value of a key, or takes the default where there is none.
    fn or_default<T: Default>(&mut self, key: &str, read: impl FnOnce(Node) -> Fit<T>) -> Fit<T> {
        Ok(self.get(key, read)?.unwrap_or_default())
    }

    /// Reads the value of a key that must be there.
    fn need<T>(&mut self, key: &str, read: impl FnOnce(Node) -> Fit<T>) -> Fit<T> {
        self.get(key, read)?
            .ok_or_else(|| Misfit::new(format!("`{key}` is missing")))
    }

    fn extensions(self) -> IndexMap<String, Value> {
        let own = self.0.into_iter().filter(|(key, _)| key.starts_with("x-"));
        own.map(|(key, value)| (key, value.to_json())).collect()
    }
}

fn misfit(expected: &str, node: &Node) -> Misfit {
    Misfit::new(format!("expected {expected}, found {}", node.kind()))
}

fn text(node: Node) -> Fit<String> {
    match node {
        Node::String(text) => Ok(text),
        other => Err(misfit("a string", &other)),
    }
}

fn boolean(node: Node) -> Fit<bool> {
    match node {
        Node::Bool(value) => Ok(value),
        other => Err(misfit("true or false", &other)),
    }
}

fn json(node: Node) -> Fit<Value> {
    Ok(node.to_json())
}

fn list<T>(read: impl Fn(Node) -> Fit<T>) -> impl Fn(Node) -> Fit<Vec<T>> {
    move |node| match node {
        Node::Array(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| read(item).map_err(|misfit| misfit.at(&index.to_string())))
            .collect(),
        other => Err(misfit("an array", &other)),
    }
}

fn map<T>(read: impl Fn(Node) -> Fit<T>) -> impl Fn(Node) -> Fit<IndexMap<String, T>> {
    move |node| match node {
        Node::Object(object) => object
            .into_iter()
            .map(|(key, value)| match read(value) {
                Ok(value) => Ok((key, value)),
                Err(misfit) => Err(misfit.at(&key)),
            })
            .collect(),
        other => Err(misfit("an object", &other)),
    }
}

/// A reference, or else what `read` reads.
fn or_reference<T>(read: impl Fn(Node) -> Fit<T>) -> impl Fn(Node) -> Fit<ReferenceOr<T>> {
    move |node| schema::reference_or(node, &read)
}
