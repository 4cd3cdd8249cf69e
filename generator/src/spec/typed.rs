//! From the checked tree to `openapiv3`'s types.

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr, Schema};
use rayon::prelude::*;
use serde::Deserialize;

use super::node::{Node, Object, TypeError, join};
use crate::diagnostics::{Diagnostic, Severity};

/// Reads the whole document. The check before has seen to it that nothing fails here; should something
/// do so nevertheless, it is reported with the place of the schema, path or component.
pub(super) fn typed(mut root: Object) -> Result<OpenAPI, Vec<Diagnostic>> {
    let mut components = match root.shift_remove("components") {
        Some(Node::Object(components)) => Some(components),
        _ => None,
    };
    let schemas = components
        .as_mut()
        .and_then(|components| components.shift_remove("schemas"));
    let paths = root.insert("paths".into(), Node::object());
    let ((schemas, paths), rest) = rayon::join(
        || {
            rayon::join(
                || entries::<ReferenceOr<Schema>>(schemas, "/components/schemas"),
                || path_items(paths),
            )
        },
        || {
            let mut failures = Vec::new();
            let openapi = one::<OpenAPI>(&Node::Object(root), "", &mut failures);
            let components = components.map(|components| {
                one::<Components>(&Node::Object(components), "/components", &mut failures)
            });
            (openapi, components, failures)
        },
    );
    let (openapi, typed_components, mut failures) = rest;
    let mut spread = |result: Result<_, Vec<Diagnostic>>| {
        result
            .map_err(|mut more| failures.append(&mut more))
            .unwrap_or_default()
    };
    let schemas = spread(schemas);
    let paths = match paths {
        Ok(paths) => paths,
        Err(mut more) => {
            failures.append(&mut more);
            Default::default()
        }
    };
    let Some(mut openapi) = openapi else {
        return Err(failures);
    };
    if !failures.is_empty() {
        return Err(failures);
    }
    openapi.paths = paths;
    let mut components = typed_components.flatten();
    if !schemas.is_empty() {
        components.get_or_insert_default().schemas = schemas;
    }
    openapi.components = components;
    Ok(openapi)
}

fn path_items(paths: Option<Node>) -> Result<openapiv3::Paths, Vec<Diagnostic>> {
    let mut extensions = IndexMap::new();
    let Some(Node::Object(mut items)) = paths else {
        return Ok(Default::default());
    };
    items.retain(|key, value| {
        if key.starts_with("x-") {
            extensions.insert(key.clone(), value.to_json());
        }
        key.starts_with('/')
    });
    let paths = entries(Some(Node::Object(items)), "/paths")?;
    Ok(openapiv3::Paths { paths, extensions })
}

fn entries<T>(node: Option<Node>, pointer: &str) -> Result<IndexMap<String, T>, Vec<Diagnostic>>
where
    T: for<'de> Deserialize<'de> + Send,
{
    let Some(Node::Object(entries)) = node else {
        return Ok(IndexMap::new());
    };
    let results: Vec<_> = entries
        .into_iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(name, node)| {
            let value =
                T::deserialize(&node).map_err(|error| failure(&join(pointer, &name), &error));
            (name, value)
        })
        .collect();
    let mut map = IndexMap::with_capacity(results.len());
    let mut failures = Vec::new();
    for (name, value) in results {
        match value {
            Ok(value) => drop(map.insert(name, value)),
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() {
        Ok(map)
    } else {
        Err(failures)
    }
}

fn one<'de, T: Deserialize<'de>>(
    node: &'de Node,
    pointer: &str,
    failures: &mut Vec<Diagnostic>,
) -> Option<T> {
    T::deserialize(node)
        .map_err(|error| failures.push(failure(pointer, &error)))
        .ok()
}

fn failure(pointer: &str, error: &TypeError) -> Diagnostic {
    Diagnostic::new(
        Severity::Error,
        "unreadable",
        pointer,
        format!("this part cannot be read: {error}"),
    )
    .with_help("compare it with the OpenAPI 3.0 specification")
}
