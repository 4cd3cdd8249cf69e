//! Keys beside `$ref`, looked for in the documents as they were written: reading moves them to where
//! they mean something.

use crate::diagnostics::{Code, Diagnostic};
use crate::spec::node::{Node, join};
use crate::spec::{FurtherFile, Source, tree_of};

/// Keys whose values are examples or extensions, in which a `$ref` is nothing but a key.
const DATA: &[&str] = &[
    "const", "default", "enum", "example", "examples", "mapping", "value",
];

/// Keys whose values are objects with names for keys.
const MAPS: &[&str] = &[
    "callbacks",
    "content",
    "definitions",
    "encoding",
    "headers",
    "links",
    "parameters",
    "paths",
    "pathItems",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "webhooks",
];

/// Keys that only people read.
const TEXTS: &[&str] = &["description", "summary", "title"];

/// `further` are the files that the documents refer to, in which the version of the documents counts.
pub(super) fn lint(documents: &[Source], further: &[FurtherFile], found: &mut Vec<Diagnostic>) {
    let trees: Vec<(&Source, Node)> = documents
        .iter()
        .filter_map(|source| Some((source, tree_of(source)?)))
        .collect();
    // from 3.1 on what stands beside a reference counts
    let is_newer = |root: &Node| match root.get("openapi") {
        Some(Node::String(text)) => text.starts_with("3.1"),
        Some(Node::Number(number)) => number.to_string().starts_with("3.1"),
        _ => false,
    };
    let all_newer = trees.iter().all(|(_, root)| is_newer(root));
    for (source, root) in &trees {
        if !is_newer(root) {
            lint_file(source, root, found);
        }
    }
    for file in further {
        if !all_newer && let Some(root) = tree_of(&file.source) {
            lint_file(&file.source, &root, found);
        }
    }
}

fn lint_file(source: &Source, root: &Node, found: &mut Vec<Diagnostic>) {
    visit(root, "", false, &mut |pointer, code, message| {
        let mut fault = Diagnostic::of(code, pointer, message)
            .with_help("wrap the reference in `allOf`, or move the key to the referenced schema");
        fault.file.clone_from(&source.name);
        found.push(fault);
    });
}

fn visit(
    node: &Node,
    pointer: &str,
    is_map: bool,
    add: &mut impl FnMut(String, super::Code, String),
) {
    match node {
        Node::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(item, &join(pointer, &index.to_string()), false, add);
            }
        }
        Node::Object(object) => {
            let target = object.get("$ref").and_then(Node::as_str);
            let is_reference = !is_map
                && target.is_some_and(|target| {
                    target.contains("/schemas/") || target.contains("/definitions/")
                });
            for (key, value) in object {
                let is_extension = key.starts_with("x-");
                if is_reference && key != "$ref" && !is_extension {
                    let code = if TEXTS.contains(&key.as_str()) {
                        Code::ReferenceText
                    } else {
                        Code::ReferenceSibling
                    };
                    let message = format!(
                        "`{}` next to a `$ref` is ignored by most tools",
                        key.escape_debug()
                    );
                    add(join(pointer, key), code, message);
                }
                if is_map || !(is_extension || DATA.contains(&key.as_str())) {
                    let inner = !is_map && MAPS.contains(&key.as_str());
                    visit(value, &join(pointer, key), inner, add);
                }
            }
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
    }
}
