//! From a document as it was published to the documents that are pinned.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Node, Object};
use super::project::{self, Projection};
use super::{
    CallbackReferences, Library, Loaded, Source, TOPICS, Tree, canonical, finish, has_error,
    require_references, tree,
};
use crate::diagnostics::{Code, Diagnostic, Severity};

/// The documents to pin, as canonical YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// All operations and every schema that is not of notification topics alone.
    pub platform: String,
    /// The notification topics and the schemas that only they reach; `None` for a document without topics.
    pub notifications: Option<String>,
    /// Whether the topics are the document's own, and not those that were pinned before.
    pub own_topics: bool,
    /// `info.title`
    pub title: String,
    /// `info.x-sdk-version`, if the document has it.
    pub sdk_version: Option<String>,
    /// `info.x-api-version`, or else `info.version`.
    pub api_version: String,
}

/// Imports a document. `None` stands for a document with errors, which the diagnostics tell.
pub fn import(source: &Source, projection: Projection) -> (Option<Imported>, Vec<Diagnostic>) {
    import_over(source, projection, &[])
}

/// As [`import`], in place of documents that are pinned. Where the document has no topics, the pinned ones
/// go along, with what they need that the document no longer has.
pub fn import_over(
    source: &Source,
    projection: Projection,
    pinned: &[Source],
) -> (Option<Imported>, Vec<Diagnostic>) {
    let Tree {
        root,
        mut diagnostics,
        callback_references,
        ..
    } = tree(std::slice::from_ref(source), &[], None);
    require_references(&mut diagnostics);
    let Some(mut document) = root.filter(|_| !has_error(&diagnostics)) else {
        return (None, diagnostics);
    };
    diagnostics.extend(without_newer_parts(&mut document, &callback_references));
    project::project(&mut document, projection);
    let info = |key: &str| document.get("info")?.get(key)?.as_str().map(str::to_owned);
    let title = info("title").unwrap_or_default();
    let sdk_version = info("x-sdk-version");
    let api_version = info("x-api-version")
        .or_else(|| info("version"))
        .unwrap_or_default();
    let own_topics = document.contains_key(TOPICS);
    let mut pinned_info = None;
    if !own_topics && !pinned.is_empty() {
        let Tree {
            root: old,
            diagnostics: found,
            ..
        } = tree(pinned, &[], None);
        match old.filter(|_| !has_error(&found)) {
            Some(mut old) => {
                pinned_info = old.shift_remove("info");
                keep_topics(&mut document, old);
            }
            None => {
                diagnostics.extend(found);
                return (None, diagnostics);
            }
        }
    }
    let notifications = split(&mut document).map(|mut notifications| {
        if let Some(info) = pinned_info {
            notifications.insert("info".into(), info);
        }
        notifications
    });
    let imported = Imported {
        platform: canonical::to_yaml(&document),
        notifications: notifications.map(|document| canonical::to_yaml(&document)),
        own_topics,
        title,
        sdk_version,
        api_version,
    };
    (Some(imported), diagnostics)
}

/// Loads a document with no more in it than the platform document would have that [`import`] makes of it.
/// Places are still told as they were written.
pub fn load_projected(
    sources: &[Source],
    overlays: &[Source],
    projection: Projection,
    library: &dyn Library,
) -> Loaded {
    let mut tree = tree(sources, overlays, Some(library));
    if let Some(root) = tree.root.as_mut().filter(|_| !has_error(&tree.diagnostics)) {
        // what is not pinned is not compared either
        without_newer_parts(root, &tree.callback_references);
        tree.callback_references.clear();
        project::project(root, projection);
        split(root);
    }
    finish(tree)
}

/// Removes what only OpenAPI 3.1 has a place for, and reports it: documents are pinned as 3.0.
fn without_newer_parts(
    document: &mut Object,
    callback_references: &CallbackReferences,
) -> Vec<Diagnostic> {
    let mut pointers: Vec<String> = Vec::new();
    if document.shift_remove("webhooks").is_some() {
        pointers.push("/webhooks".to_owned());
    }
    if let Some(Node::Object(components)) = document.get_mut("components")
        && components.shift_remove("pathItems").is_some()
    {
        pointers.push("/components/pathItems".to_owned());
    }
    pointers.extend(callback_references.keys().cloned());
    let left_out = |pointer| {
        let message = "this part has no place in a pinned document; it is ignored".to_owned();
        Diagnostic::new(
            Severity::Warning,
            Code::UnsupportedKeyword,
            pointer,
            message,
        )
    };
    pointers.into_iter().map(left_out).collect()
}

/// Takes the topics of an older document over, and of its schemas those that the topics reach and that the
/// document has not.
fn keep_topics(document: &mut Object, mut old: Object) {
    let Some(topics) = old.shift_remove(TOPICS) else {
        return;
    };
    let taken = |document: &mut Object| match document.get_mut("components") {
        Some(Node::Object(components)) => match components.get_mut("schemas") {
            Some(Node::Object(schemas)) => std::mem::take(schemas),
            _ => Object::new(),
        },
        _ => Object::new(),
    };
    let own = taken(document);
    let mut needed: BTreeSet<String> = own.keys().cloned().collect();
    let mut schemas = taken(&mut old);
    schemas.extend(own);
    let events = topics.as_object().into_iter().flat_map(Object::values);
    needed.extend(reach(
        events.filter_map(Node::as_str).map(str::to_owned).collect(),
        &edges(&schemas),
    ));
    schemas.retain(|name, _| needed.contains(name));
    if let Node::Object(components) = document
        .entry("components".into())
        .or_insert_with(Node::object)
    {
        components.insert("schemas".into(), Node::Object(schemas));
    }
    document.insert(TOPICS.into(), topics);
}

/// Takes the topics and what only they reach out of the document.
fn split(document: &mut Object) -> Option<Object> {
    let topics = document.shift_remove(TOPICS)?;
    let no_schemas = Object::new();
    let schemas = document
        .get("components")
        .and_then(|components| components.get("schemas"))
        .and_then(Node::as_object)
        .unwrap_or(&no_schemas);
    let edges = edges(schemas);
    let mut operations = BTreeSet::new();
    let mut add = |target: &str| operations.extend(project::schema_of(target));
    for (key, value) in &*document {
        match value {
            Node::Object(components) if key == "components" => {
                for (_, value) in components.iter().filter(|(kind, _)| *kind != "schemas") {
                    project::references(value, &mut add);
                }
            }
            value => project::references(value, &mut add),
        }
    }
    let events = topics.as_object().into_iter().flat_map(Object::values);
    let of_topics = reach(
        events.filter_map(Node::as_str).map(str::to_owned).collect(),
        &edges,
    );
    // What neither reaches belongs to the platform, and so does all that it needs.
    operations.extend(
        schemas
            .keys()
            .filter(|name| !of_topics.contains(*name))
            .cloned(),
    );
    let platform = reach(operations, &edges);

    let mut only_topics = Object::new();
    if let Some(Node::Object(components)) = document.get_mut("components")
        && let Some(Node::Object(schemas)) = components.get_mut("schemas")
    {
        let (kept, taken) = std::mem::take(schemas)
            .into_iter()
            .partition(|(name, _)| platform.contains(name));
        *schemas = kept;
        only_topics = taken;
    }
    let mut result = Object::new();
    for key in ["openapi", "info"] {
        if let Some(value) = document.get(key) {
            result.insert(key.into(), value.clone());
        }
    }
    result.insert("paths".into(), Node::object());
    result.insert(TOPICS.into(), topics);
    let components = Object::from([("schemas".to_owned(), Node::Object(only_topics))]);
    result.insert("components".into(), Node::Object(components));
    Some(result)
}

/// The schemas that each schema leads to: by reference, by the mapping of a discriminator, and from the
/// schema of a discriminator to those that extend it.
fn edges(schemas: &Object) -> BTreeMap<String, BTreeSet<String>> {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, schema) in schemas {
        let mut targets = BTreeSet::new();
        project::references(schema, &mut |target| {
            targets.extend(project::schema_of(target))
        });
        if let Some(Node::Object(mapping)) =
            schema.get("discriminator").and_then(|d| d.get("mapping"))
        {
            let plain = |target: &str| schemas.contains_key(target).then(|| target.to_owned());
            let named = mapping.values().filter_map(Node::as_str);
            targets.extend(
                named.filter_map(|target| project::schema_of(target).or_else(|| plain(target))),
            );
        }
        for part in schema
            .get("allOf")
            .and_then(Node::as_array)
            .unwrap_or_default()
        {
            let parent = part
                .get("$ref")
                .and_then(Node::as_str)
                .and_then(project::schema_of);
            if let Some(parent) = parent
                && schemas
                    .get(&parent)
                    .is_some_and(|parent| parent.get("discriminator").is_some())
            {
                edges.entry(parent).or_default().insert(name.clone());
            }
        }
        edges.entry(name.clone()).or_default().extend(targets);
    }
    edges
}

fn reach(from: BTreeSet<String>, edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut open: Vec<String> = from.iter().cloned().collect();
    let mut reached = from;
    while let Some(name) = open.pop() {
        for next in edges.get(&name).into_iter().flatten() {
            if reached.insert(next.clone()) {
                open.push(next.clone());
            }
        }
    }
    reached
}
