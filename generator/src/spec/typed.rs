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
use crate::diagnostics::{Diagnostic, Severity};

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
        Diagnostic::new(Severity::Error, "unreadable", pointer, self.message)
            .with_help("compare it with the OpenAPI 3.0 specification")
    }
}

/// A whole document.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) openapi: OpenAPI,
    pub(super) webhooks: IndexMap<String, ReferenceOr<PathItem>>,
    pub(super) path_items: IndexMap<String, ReferenceOr<PathItem>>,
}

/// Reads the whole document. What the check before has let pass and yet does not fit is reported with
/// its place, one finding for each schema, path or kind of component.
pub(super) fn typed(mut root: Object) -> Result<Typed, Vec<Diagnostic>> {
    let mut components = match root.shift_remove("components") {
        Some(Node::Object(components)) => Some(components),
        _ => None,
    };
    let schemas = components
        .as_mut()
        .and_then(|components| components.shift_remove("schemas"));
    let path_items = components
        .as_mut()
        .and_then(|components| components.shift_remove("pathItems"));
    let paths = root.shift_remove("paths");
    let webhooks = root.shift_remove("webhooks");
    let item = |node| schema::reference_or(node, parts::path_item);
    let webhooks = entries(webhooks, "/webhooks", item);
    let path_items = entries(path_items, "/components/pathItems", item);
    let ((schemas, paths), rest) = rayon::join(
        || {
            rayon::join(
                || {
                    let schema = |node| schema::reference_or(node, schema::schema);
                    entries(schemas, "/components/schemas", schema)
                },
                || items_of_paths(paths),
            )
        },
        || {
            let openapi = parts::document(root).map_err(|misfit| vec![misfit.diagnostic("")]);
            let components = components.map(|components| {
                parts::components(components)
                    .map_err(|misfit| vec![misfit.diagnostic("/components")])
            });
            (openapi, components.transpose())
        },
    );
    let mut failures = Vec::new();
    let (openapi, components) = rest;
    let openapi = kept(openapi, &mut failures);
    let components = kept(components, &mut failures);
    let schemas = kept(schemas, &mut failures);
    let paths = kept(paths, &mut failures);
    let webhooks = kept(webhooks, &mut failures);
    let path_items = kept(path_items, &mut failures);
    if !failures.is_empty() {
        return Err(failures);
    }
    let mut openapi = openapi.unwrap_or_default();
    openapi.paths = paths.unwrap_or_default();
    let mut components = components.flatten();
    if let Some(schemas) = schemas.filter(|schemas| !schemas.is_empty()) {
        components.get_or_insert_default().schemas = schemas;
    }
    openapi.components = components;
    Ok(Typed {
        openapi,
        webhooks: webhooks.unwrap_or_default(),
        path_items: path_items.unwrap_or_default(),
    })
}

fn kept<T>(result: Result<T, Vec<Diagnostic>>, failures: &mut Vec<Diagnostic>) -> Option<T> {
    result.map_err(|mut more| failures.append(&mut more)).ok()
}

fn items_of_paths(paths: Option<Node>) -> Result<Paths, Vec<Diagnostic>> {
    let Some(Node::Object(mut items)) = paths else {
        return Ok(Paths::default());
    };
    let mut extensions = IndexMap::new();
    items.retain(|key, value| {
        if key.starts_with("x-") {
            extensions.insert(key.clone(), value.to_json());
        }
        key.starts_with('/')
    });
    let item = |node| schema::reference_or(node, parts::path_item);
    let paths = entries(Some(Node::Object(items)), "/paths", item)?;
    Ok(Paths { paths, extensions })
}

/// Reads the entries of an object, on all cores.
fn entries<T: Send>(
    node: Option<Node>,
    pointer: &str,
    read: impl Fn(Node) -> Fit<T> + Sync,
) -> Result<IndexMap<String, T>, Vec<Diagnostic>> {
    let Some(Node::Object(entries)) = node else {
        return Ok(IndexMap::new());
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
        match value {
            Ok(value) => drop(map.insert(name, value)),
            Err(misfit) => failures.push(misfit.diagnostic(&join(pointer, &name))),
        }
    }
    if failures.is_empty() {
        Ok(map)
    } else {
        Err(failures)
    }
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
