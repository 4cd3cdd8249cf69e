//! Several documents read as one.

use std::collections::HashSet;

use super::node::{Node, Object, join};
use super::origin::Origins;
use crate::diagnostics::{Code, Diagnostic, Severity};

/// Adds a further document to those already merged. Its title, servers and security do not count; its
/// paths, components, tags and extensions do.
pub(super) fn merge(
    merged: &mut Object,
    root: Object,
    local: Origins,
    origins: &mut Origins,
    out: &mut Vec<Diagnostic>,
) {
    let mut merge = Merge {
        local: &local,
        origins,
        out,
        places: HashSet::new(),
    };
    for (key, value) in root {
        match (key.as_str(), value) {
            ("openapi" | "info" | "servers" | "security" | "externalDocs", _) => {}
            ("components", Node::Object(components)) => {
                if let Node::Object(target) = merged
                    .entry("components".into())
                    .or_insert_with(Node::object)
                {
                    for (kind, entries) in components {
                        let pointer = join("/components", &kind);
                        merge.entries(target, kind, entries, &pointer);
                    }
                }
            }
            ("tags", Node::Array(tags)) => {
                if let Node::Array(target) = merged
                    .entry("tags".into())
                    .or_insert_with(|| Node::Array(Vec::new()))
                {
                    merge.tags(target, tags);
                }
            }
            (_, value) => {
                let pointer = join("", &key);
                merge.entries(merged, key, value, &pointer);
            }
        }
    }
    let places = merge.places;
    origins.adopt(local, &places);
}

struct Merge<'a> {
    local: &'a Origins,
    origins: &'a mut Origins,
    out: &'a mut Vec<Diagnostic>,
    /// Places that come from the further document under the same pointer.
    places: HashSet<String>,
}

impl Merge<'_> {
    fn tags(&mut self, target: &mut Vec<Node>, tags: Vec<Node>) {
        let name = |tag: &Node| tag.get("name").and_then(Node::as_str).map(str::to_owned);
        let mut known: HashSet<Option<String>> = target.iter().map(name).collect();
        for (index, tag) in tags.into_iter().enumerate() {
            if known.insert(name(&tag)) {
                let (file, origin) = self.local.find(&format!("/tags/{index}"));
                self.origins
                    .set(format!("/tags/{}", target.len()), file, origin);
                target.push(tag);
            }
        }
    }

    /// Adds the entries of one object, such as the schemas.
    fn entries(&mut self, target: &mut Object, key: String, value: Node, pointer: &str) {
        match (target.get_mut(&key), value) {
            (None, value) => {
                self.places.insert(pointer.to_owned());
                target.insert(key, value);
            }
            (Some(Node::Object(target)), Node::Object(entries)) => {
                for (name, entry) in entries {
                    let pointer = join(pointer, &name);
                    match target.get(&name) {
                        None => {
                            self.places.insert(pointer);
                            target.insert(name, entry);
                        }
                        Some(other) if *other == entry => {}
                        Some(_) => self.differ(&name, &pointer),
                    }
                }
            }
            (Some(other), value) if *other == value => {}
            (Some(_), _) => self.differ(&key, pointer),
        }
    }

    fn differ(&mut self, name: &str, pointer: &str) {
        let (first, _) = self.origins.get(pointer);
        let message = format!("`{name}` is also defined in {first}, and differs");
        let (file, origin) = self.local.find(pointer);
        let mut error = Diagnostic::new(Severity::Error, Code::DocumentsDiffer, origin, message)
            .with_help("rename one of the two, or make them identical");
        error.file = self.origins.name(file).to_owned();
        self.out.push(error);
    }
}
