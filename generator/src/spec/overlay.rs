//! OpenAPI Overlay 1.0: amendments to a document, kept in files of their own.

use std::cmp::Reverse;
use std::collections::HashSet;

use indexmap::IndexMap;

use super::node::{Node, join, segments};
use super::origin::Origins;
use super::{Source, read};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::lists::{self, OVERLAY_MARK};

/// Applies the actions of one overlay in their order. An action that matches nothing is an error, and so are words about a
/// property or schema that is not there. What is marked as gone is passed over.
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
            steps: 0,
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

/// The objects of an overlay that are marked as gone: the JSON pointer of each, and the version.
pub fn overlay_marks(source: &Source) -> Vec<(String, String)> {
    fn walk(node: &Node, pointer: &str, found: &mut Vec<(String, String)>) {
        if let Some(version) = node.get(OVERLAY_MARK) {
            let version = version
                .as_str()
                .map_or_else(|| version.to_json().to_string(), str::to_owned);
            found.push((pointer.to_owned(), version));
        }
        match node {
            Node::Object(object) => {
                for (key, value) in object {
                    walk(value, &join(pointer, key), found);
                }
            }
            Node::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    walk(value, &format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Some(actions) = read::read(source)
        .0
        .as_ref()
        .and_then(|overlay| overlay.get("actions"))
    {
        walk(actions, "/actions", &mut found);
    }
    found
}

/// Steps that the targets of one overlay may take together; a descent through the largest real document takes a million.
const MOST_STEPS: u64 = 1 << 28;

struct Overlay<'a> {
    root: &'a mut Node,
    /// The same document for queries; it sorts keys, so it never becomes the document.
    json: serde_json::Value,
    /// The steps that the targets so far may have taken.
    steps: u64,
    origins: &'a mut Origins,
    file: usize,
    out: &'a mut Vec<Diagnostic>,
}

impl Overlay<'_> {
    fn error(&mut self, code: Code, pointer: &str, message: String, help: &str) {
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
                Code::Overlay,
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
                self.error(
                    Code::Overlay,
                    &join("", key),
                    message,
                    "correct the spelling",
                );
            }
        }
        let Some(actions) = overlay.get("actions").and_then(Node::as_array) else {
            let message = "the overlay has no list of `actions`".to_owned();
            return self.error(
                Code::Overlay,
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
        if action.get(OVERLAY_MARK).is_some() {
            return;
        }
        for (key, _) in action.as_object().into_iter().flatten() {
            if !["target", "description", "update", "remove"].contains(&key.as_str())
                && !key.starts_with("x-")
            {
                let message = format!("`{key}` is not a key of an action");
                self.error(
                    Code::Overlay,
                    &join(&pointer, key),
                    message,
                    "correct the spelling",
                );
            }
        }
        let Some(target) = action.get("target").and_then(Node::as_str) else {
            let message = format!("action {index} has no `target`");
            return self.error(
                Code::Overlay,
                &pointer,
                message,
                "add a JSONPath expression",
            );
        };
        let path = match serde_json_path::JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message =
                    format!("the target of action {index} is not a JSONPath expression: {error}");
                return self.error(
                    Code::Overlay,
                    &join(&pointer, "target"),
                    message,
                    "see RFC 9535",
                );
            }
        };
        let is_search = steps(target, 2, 1) > steps(target, 1, 0);
        let (nodes, depth) = if is_search {
            extent(&self.json)
        } else {
            (1, 0)
        };
        self.steps = self.steps.saturating_add(steps(target, nodes, depth));
        if self.steps > MOST_STEPS {
            let message = format!("the target of action {index} takes too many steps: `{target}`");
            return self.error(
                Code::Overlay,
                &join(&pointer, "target"),
                message,
                "name the way to the places instead of searching the document for each of its values",
            );
        }
        let places: Vec<String> = path
            .query_located(&self.json)
            .locations()
            .map(|location| location.to_json_pointer())
            .collect();
        if places.is_empty() {
            let message = format!("action {index} of the overlay matches nothing: `{target}`");
            let help = format!(
                "{}; targets are of the document in the shape of OpenAPI 3.0",
                self.help(target)
            );
            return self.error(
                Code::OverlayUnmatched,
                &join(&pointer, "target"),
                message,
                &help,
            );
        }
        if action.get("remove") == Some(&Node::Bool(true)) {
            let mut parents: IndexMap<&str, HashSet<String>> = IndexMap::new();
            for place in &places {
                let Some((parent, _)) = place.rsplit_once('/') else {
                    let message = format!("action {index} would remove the whole document");
                    let help = "target a part of it";
                    return self.error(Code::Overlay, &join(&pointer, "target"), message, help);
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
                remove_copy(&mut self.json, parent, &keys);
            }
        } else if let Some(update) = action.get("update") {
            let from = join(&pointer, "update");
            let mut update = update.clone();
            remove_gone(&mut update);
            for place in &places {
                self.remove_slips(place, &mut update, &from);
            }
            for place in &places {
                self.update(place, &update, &from);
                self.copy(place, &update);
            }
        } else {
            let message = format!("action {index} has neither `update` nor `remove: true`");
            self.error(Code::Overlay, &pointer, message, "add one of the two");
        }
    }

    /// What to do about a target that matches nothing, with names that are like the last one in it.
    fn help(&self, target: &str) -> String {
        let mut words = target.split(|c: char| !c.is_alphanumeric() && !"_-$".contains(c));
        let name = words.rfind(|word| !word.is_empty()).unwrap_or_default();
        let schemas = self.root.pointer("/components/schemas");
        let schemas: Vec<&Node> = schemas.into_iter().collect();
        let names = schemas.iter().filter_map(|schemas| schemas.as_object());
        let names: Vec<&str> = names.flatten().map(|(name, _)| name.as_str()).collect();
        // the schema may be right, and the property not
        let schema = target
            .split(|c: char| !c.is_alphanumeric() && !"_-".contains(c))
            .rfind(|word| names.contains(word));
        let properties = schema
            .filter(|schema| *schema != name)
            .and_then(|schema| self.root.pointer(&join("/components/schemas", schema)))
            .and_then(|schema| schema.get("properties"))
            .and_then(Node::as_object);
        match properties {
            Some(properties) => lists::help(name, properties.keys().map(String::as_str)),
            None => lists::help(name, names.into_iter()),
        }
    }

    /// Takes out of an update what has words for a property or schema that is not there, and reports it: without a type
    /// it can only be a slip, or about something that has gone.
    fn remove_slips(&mut self, place: &str, update: &mut Node, from: &str) {
        let Some(node) = self.root.pointer(place) else {
            return;
        };
        let mut slips = Vec::new();
        find_slips(node, update, place, from, &mut slips);
        for Slip {
            path,
            name,
            similar,
            is_error,
        } in slips
        {
            if !is_error {
                let message = format!(
                    "the overlay adds `{}`, which is like one that is there",
                    name.escape_debug()
                );
                self.out.push(
                    Diagnostic::new(Severity::Warning, Code::OverlayAdds, path, message)
                        .with_help(similar),
                );
                continue;
            }
            let message = format!(
                "the overlay has words for `{}`, which is not there",
                name.escape_debug()
            );
            let inside = path.strip_prefix(from).unwrap_or_default();
            if let Some((parent, _)) = inside.rsplit_once('/') {
                remove(update, parent, &HashSet::from([name]));
            }
            self.error(Code::OverlayUnmatched, &path, message, &similar);
        }
    }

    /// Brings the copy for queries in step with the document at `place`.
    fn copy(&mut self, place: &str, update: &Node) {
        if let (Some(json), Some(node)) = (self.json.pointer_mut(place), self.root.pointer(place)) {
            bring_in_step(json, node, update);
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
                self.error(Code::Overlay, from, message, "target an object or an array");
            }
        }
    }
}

/// Changes the copy of a node as the node was changed by an update: no more is copied than the update has, so that many
/// small ones of a large document take no longer than they are.
fn bring_in_step(json: &mut serde_json::Value, node: &Node, update: &Node) {
    match (json, node, update) {
        (serde_json::Value::Array(copies), Node::Array(items), _) => {
            let behind = items.iter().skip(copies.len());
            copies.extend(behind.map(Node::to_json));
        }
        (serde_json::Value::Object(copies), Node::Object(_), Node::Object(changes)) => {
            for key in changes.keys() {
                match (copies.get_mut(key), node.get(key), changes.get(key)) {
                    (Some(copy), Some(value @ Node::Object(_)), Some(change @ Node::Object(_)))
                        if copy.is_object() =>
                    {
                        bring_in_step(copy, value, change);
                    }
                    (_, Some(value), _) => {
                        copies.insert(key.clone(), value.to_json());
                    }
                    (_, None, _) => copies.retain(|name, _| name != key),
                }
            }
        }
        (json, node, _) => *json = node.to_json(),
    }
}

/// Removes from the copy what was removed from the document.
fn remove_copy(json: &mut serde_json::Value, parent: &str, keys: &HashSet<String>) {
    match json.pointer_mut(parent) {
        Some(serde_json::Value::Object(object)) => object.retain(|key, _| !keys.contains(key)),
        Some(serde_json::Value::Array(items)) => {
            let mut index = 0;
            items.retain(|_| {
                index += 1;
                !keys.contains(&(index - 1).to_string())
            });
        }
        _ => {}
    }
}

/// How many values a document has, and how deep they lie.
fn extent(json: &serde_json::Value) -> (u64, u64) {
    let of_all = |values: &mut dyn Iterator<Item = &serde_json::Value>| {
        values.fold((1, 0), |(nodes, depth): (u64, u64), value| {
            let (more, below) = extent(value);
            (nodes + more, depth.max(below + 1))
        })
    };
    match json {
        serde_json::Value::Array(items) => of_all(&mut items.iter()),
        serde_json::Value::Object(object) => of_all(&mut object.values()),
        _ => (1, 0),
    }
}

/// A bound for the steps of a target that is a JSONPath expression. What searches from the root visits each value of the
/// document, once more for each value that a filter around it is asked about. What descends from a value visits what
/// is below it, and a value is below as many others as it is deep. Selectors side by side repeat the rest.
fn steps(target: &str, nodes: u64, depth: u64) -> u64 {
    /// What is being read: the root's expression, one in a filter, or none yet.
    #[derive(Clone, Copy, PartialEq)]
    enum Query {
        None,
        Root { searched: bool },
        Current,
    }
    let mut steps: u64 = 1;
    let mut query = Query::None;
    let mut outer: Vec<(char, Query, u64)> = Vec::new();
    let mut chars = target.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => {
                while let Some(inner) = chars.next() {
                    match inner {
                        '\\' => drop(chars.next()),
                        inner if inner == c => break,
                        _ => {}
                    }
                }
            }
            '$' => query = Query::Root { searched: false },
            '@' => query = Query::Current,
            '[' | '(' => outer.push((c, query, 1)),
            ']' | ')' => {
                if let Some((_, before, selectors)) = outer.pop() {
                    query = before;
                    steps = steps.saturating_mul(selectors);
                }
            }
            ',' => {
                if let Some(('[', _, selectors)) = outer.last_mut() {
                    *selectors += 1;
                }
            }
            '.' | '*' | ':' | '?' => {
                let descends = c == '.' && chars.next_if_eq(&'.').is_some();
                if c == '.' && !descends {
                    continue;
                }
                match &mut query {
                    Query::Root { searched } if !*searched => {
                        *searched = true;
                        steps = steps.saturating_mul(nodes);
                    }
                    _ if descends => steps = steps.saturating_mul(depth + 1),
                    _ => {}
                }
                // the search is that of the expression in whose brackets it is written
                if let Some((_, around, _)) = outer.last_mut()
                    && matches!(c, '*' | ':' | '?')
                    && *around != Query::Current
                {
                    *around = query;
                }
            }
            _ => {}
        }
    }
    steps
}

/// Removes the objects that are marked as gone.
fn remove_gone(node: &mut Node) {
    match node {
        Node::Object(object) => {
            object.retain(|_, value| value.get(OVERLAY_MARK).is_none());
            object.values_mut().for_each(remove_gone);
        }
        Node::Array(items) => items.iter_mut().for_each(remove_gone),
        _ => {}
    }
}

/// A property or schema that an update would add, and probably should not.
struct Slip {
    /// Where it is in the overlay.
    path: String,
    name: String,
    /// What to do, with the names that are there.
    similar: String,
    /// Whether there are words alone; else it has a type, and a name that is nearly another one.
    is_error: bool,
}

fn find_slips(node: &Node, update: &Node, place: &str, from: &str, found: &mut Vec<Slip>) {
    let (Node::Object(object), Node::Object(update)) = (node, update) else {
        return;
    };
    // a property may be called `properties`
    let parents: Vec<String> = segments(place).collect();
    let lists_names = match parents.as_slice() {
        [components, schemas] => components == "components" && schemas == "schemas",
        [.., parent, last] => last == "properties" && parent != "properties",
        _ => false,
    };
    for (key, value) in update {
        let path = join(from, key);
        if let Some(node) = object.get(key) {
            find_slips(node, value, &join(place, key), &path, found);
            continue;
        }
        if !lists_names {
            continue;
        }
        let words_only = value.as_object().is_some_and(|value| {
            value.keys().all(|key| {
                ["title", "description", "deprecated", "example"].contains(&key.as_str())
                    || key.starts_with("x-")
            })
        });
        let is_near = |name: &String| {
            let (name, key) = (name.to_lowercase(), key.to_lowercase());
            strsim::osa_distance(&name, &key) <= usize::from(key.len() > 2)
        };
        if words_only || object.keys().any(is_near) {
            found.push(Slip {
                path,
                name: key.clone(),
                similar: lists::help(key, object.keys().map(String::as_str)),
                is_error: words_only,
            });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_those_of_the_searches_and_what_they_are_inside_of() {
        let steps = |target| steps(target, 1000, 9);
        assert_eq!(steps("$.components.schemas.A.properties['a..b','*']"), 2);
        assert_eq!(steps("$.components.schemas.*.properties.*"), 1000);
        assert_eq!(steps("$.components.schemas[*].properties[*]"), 1000);
        assert_eq!(steps("$..[?@.title == '$..*']"), 1000);
        assert_eq!(steps("$..[?@..x]"), 10_000);
        assert_eq!(steps("$..[?count($..*)>1]"), 1_000_000);
        assert_eq!(
            steps("$.a[?count($.b[*])>1 && count($..c)>1]"),
            1_000_000_000
        );
        assert_eq!(steps("$..*..*..*"), 100_000);
        assert_eq!(steps("$[*,*][*,*]"), 4000);
    }
}
