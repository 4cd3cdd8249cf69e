//! OpenAPI Overlay 1.0: amendments to a document, kept in files of their own.

use std::cmp::Reverse;
use std::collections::HashSet;

use indexmap::IndexMap;

use super::node::{Node, join, segments};
use super::origin::Origins;
use super::{Source, read};
use crate::diagnostics::{Diagnostic, Severity};

/// Applies the actions of one overlay in their order. An action that matches nothing is an error.
pub(super) fn apply(
    root: &mut Node,
    source: &Source,
    origins: &mut Origins,
    out: &mut Vec<Diagnostic>,
) {
    let file = origins.add_file(&source.name);
    let (node, mut found) = read::read(source);
    if let Some(overlay) = node {
        let json = root.to_json();
        Overlay {
            root,
            json,
            origins,
            file,
            out: &mut found,
        }
        .apply(&overlay);
    }
    out.extend(found.into_iter().map(|mut diagnostic| {
        diagnostic.file = source.name.clone();
        diagnostic
    }));
}

struct Overlay<'a> {
    root: &'a mut Node,
    /// The same document for queries; it sorts keys, so it never becomes the document.
    json: serde_json::Value,
    origins: &'a mut Origins,
    file: usize,
    out: &'a mut Vec<Diagnostic>,
}

impl Overlay<'_> {
    fn error(&mut self, code: &'static str, pointer: &str, message: String, help: &str) {
        self.out
            .push(Diagnostic::new(Severity::Error, code, pointer, message).with_help(help));
    }

    fn apply(&mut self, overlay: &Node) {
        let version = overlay.get("overlay").and_then(|version| match version {
            Node::String(text) => Some(text.clone()),
            Node::Number(number) => Some(number.to_string()),
            _ => None,
        });
        if !version.is_some_and(|version| version == "1.0" || version.starts_with("1.0.")) {
            let message = "this is not an overlay of version 1.0".to_owned();
            return self.error(
                "overlay",
                "",
                message,
                "begin the file with `overlay: 1.0.0`",
            );
        }
        for (key, _) in overlay.as_object().into_iter().flatten() {
            if !["overlay", "info", "extends", "actions"].contains(&key.as_str())
                && !key.starts_with("x-")
            {
                let message = format!("`{key}` is not a key of an overlay");
                self.error("overlay", &join("", key), message, "correct the spelling");
            }
        }
        let Some(actions) = overlay.get("actions").and_then(Node::as_array) else {
            let message = "the overlay has no list of `actions`".to_owned();
            return self.error(
                "overlay",
                "",
                message,
                "add `actions`, each with a `target`",
            );
        };
        for (index, action) in actions.iter().enumerate() {
            self.action(action, index);
        }
    }

    fn action(&mut self, action: &Node, index: usize) {
        let pointer = format!("/actions/{index}");
        for (key, _) in action.as_object().into_iter().flatten() {
            if !["target", "description", "update", "remove"].contains(&key.as_str())
                && !key.starts_with("x-")
            {
                let message = format!("`{key}` is not a key of an action");
                self.error(
                    "overlay",
                    &join(&pointer, key),
                    message,
                    "correct the spelling",
                );
            }
        }
        let Some(target) = action.get("target").and_then(Node::as_str) else {
            let message = format!("action {index} has no `target`");
            return self.error("overlay", &pointer, message, "add a JSONPath expression");
        };
        let path = match serde_json_path::JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message =
                    format!("the target of action {index} is not a JSONPath expression: {error}");
                return self.error(
                    "overlay",
                    &join(&pointer, "target"),
                    message,
                    "see RFC 9535",
                );
            }
        };
        let places: Vec<String> = path
            .query_located(&self.json)
            .locations()
            .map(|location| location.to_json_pointer())
            .collect();
        if places.is_empty() {
            let message = format!("action {index} of the overlay matches nothing: `{target}`");
            let help = "correct or remove the action; targets are of the document in the shape of OpenAPI 3.0";
            return self.error(
                "overlay-unmatched",
                &join(&pointer, "target"),
                message,
                help,
            );
        }
        if action.get("remove") == Some(&Node::Bool(true)) {
            let mut parents: IndexMap<&str, HashSet<String>> = IndexMap::new();
            for place in &places {
                let Some((parent, _)) = place.rsplit_once('/') else {
                    let message = format!("action {index} would remove the whole document");
                    let help = "target a part of it";
                    return self.error("overlay", &join(&pointer, "target"), message, help);
                };
                parents
                    .entry(parent)
                    .or_default()
                    .extend(segments(place).last());
            }
            // The inner ones go first: what is removed from an array moves what is behind it.
            parents.sort_by_cached_key(|parent, _| Reverse(parent.matches('/').count()));
            for (parent, keys) in parents {
                remove(self.root, parent, &keys);
                self.copy(parent);
            }
        } else if let Some(update) = action.get("update") {
            let from = join(&pointer, "update");
            for place in &places {
                self.update(place, update, &from);
                self.copy(place);
            }
        } else {
            let message = format!("action {index} has neither `update` nor `remove: true`");
            self.error("overlay", &pointer, message, "add one of the two");
        }
    }

    /// Brings the copy for queries in step with the document at `place`.
    fn copy(&mut self, place: &str) {
        if let (Some(json), Some(node)) = (self.json.pointer_mut(place), self.root.pointer(place)) {
            *json = node.to_json();
        }
    }

    fn update(&mut self, place: &str, update: &Node, from: &str) {
        let Some(node) = self.root.pointer_mut(place) else {
            return;
        };
        match (node, update) {
            (Node::Array(items), update) => {
                items.push(update.clone());
                let place = format!("{place}/{}", items.len() - 1);
                self.origins.set(place, self.file, from.to_owned());
            }
            (node @ Node::Object(_), Node::Object(_)) => {
                merge(node, update, place, from, &mut |place, from| {
                    self.origins.set(place, self.file, from);
                });
            }
            (node, update) => {
                let kind = node.kind();
                let message = format!(
                    "an update of {kind} at {place} with {} is not possible",
                    update.kind()
                );
                self.error("overlay", from, message, "target an object or an array");
            }
        }
    }
}

/// Merges an update into an object: objects are merged key by key, arrays are appended, all else is replaced.
fn merge(
    node: &mut Node,
    update: &Node,
    place: &str,
    from: &str,
    set: &mut impl FnMut(String, String),
) {
    match (node, update) {
        (Node::Object(object), Node::Object(update)) => {
            for (key, value) in update {
                let (place, from) = (join(place, key), join(from, key));
                match object.get_mut(key) {
                    Some(node) => merge(node, value, &place, &from, set),
                    None => {
                        object.insert(key.clone(), value.clone());
                        set(place, from);
                    }
                }
            }
        }
        (Node::Array(items), Node::Array(update)) => {
            for (index, value) in update.iter().enumerate() {
                set(
                    format!("{place}/{}", items.len()),
                    format!("{from}/{index}"),
                );
                items.push(value.clone());
            }
        }
        (node, update) => {
            *node = update.clone();
            set(place.to_owned(), from.to_owned());
        }
    }
}

/// Removes keys or elements of the object or array at `parent`, all in one pass.
fn remove(root: &mut Node, parent: &str, keys: &HashSet<String>) {
    match root.pointer_mut(parent) {
        Some(Node::Object(object)) => object.retain(|key, _| !keys.contains(key)),
        Some(Node::Array(items)) => {
            let mut index = 0;
            items.retain(|_| {
                index += 1;
                !keys.contains(&(index - 1).to_string())
            });
        }
        _ => {}
    }
}
