//! The check of references: whether each leads to something of the kind that is wanted there.

use std::collections::{HashMap, HashSet};

use super::Check;
use crate::spec::canonical::{child, element};
use crate::spec::node::{Node, Object, array_index, segments};
use crate::spec::rules::{self, Kind};
use crate::spec::shape::decode;

/// One `$ref` of the document.
pub(super) struct Reference {
    /// Where it stands.
    place: String,
    target: String,
    /// What is wanted there, as people call it.
    wanted: &'static str,
}

/// What stands where a reference leads.
#[derive(Clone, Copy)]
enum Target {
    /// Something of a kind that people call so.
    Found(&'static str),
    Nowhere,
    /// References on the way lead in a circle.
    Circle,
}

/// How many references may follow each other on the way to one target.
const LONGEST_CHAIN: usize = 256;

impl Check<'_> {
    /// Notes the target of the `$ref` of the object at hand.
    pub(super) fn target(&mut self, node: &mut Node, wanted: &'static str) {
        match node {
            Node::String(target) => self.references.push(Reference {
                place: format!("{}/$ref", self.path),
                target: target.clone(),
                wanted,
            }),
            other => {
                self.at("$ref", |check| check.wrong_type(other, "a string"));
            }
        }
    }

    /// Sees whether all references lead somewhere.
    pub(super) fn references(&mut self, root: &Object) {
        let mut known: HashMap<String, Target> = HashMap::new();
        let mut ends: HashMap<String, bool> = HashMap::new();
        for reference in std::mem::take(&mut self.references) {
            let Reference {
                place,
                target,
                wanted,
            } = reference;
            self.path = place;
            if !self.is_inner(&target, wanted) {
                continue;
            }
            let found = match known.get(&target) {
                Some(found) => *found,
                None => *known.entry(target.clone()).or_insert_with(|| {
                    let pointer = decode(&target[1..]);
                    let mut chain = LONGEST_CHAIN;
                    match find(root, &pointer, &mut chain) {
                        // references between schemas become aliases, whose circles lowering reports
                        Some(_) if wanted != "schema" && !has_end(root, pointer, &mut ends) => {
                            Target::Circle
                        }
                        Some((_, kind)) => Target::Found(name(kind)),
                        None if chain == 0 => Target::Circle,
                        None => Target::Nowhere,
                    }
                }),
            };
            match found {
                Target::Found(found) if found == wanted => {}
                Target::Found(found) => self.error(
                    "unsupported-reference",
                    format!("`{target}` leads to the {found} there, and not to a {wanted}"),
                    &format!("refer to a {wanted}"),
                ),
                Target::Nowhere => self.error(
                    "unresolved-reference",
                    format!("`{target}` leads nowhere"),
                    "correct the name, or add the part",
                ),
                Target::Circle => self.error(
                    "unresolved-reference",
                    format!("the references behind `{target}` lead round in a circle"),
                    "let one of them lead to the part itself",
                ),
            }
        }
        self.path.clear();
    }

    /// Whether a reference leads into this document, to a place where it is followed.
    fn is_inner(&mut self, target: &str, wanted: &str) -> bool {
        let Some(pointer) = target.strip_prefix('#') else {
            self.error(
                "external-reference",
                format!("`{target}` refers to another file"),
                "bundle the files into one document, or put the part into components",
            );
            return false;
        };
        let is_below_paths = pointer.starts_with("/paths/") || pointer.starts_with("/webhooks/");
        let (message, help) = if pointer.starts_with("/components/")
            || (is_below_paths && wanted == "schema")
        {
            return true;
        } else if pointer.starts_with("/paths/") {
            (
                format!("`{target}` refers into an operation; only schemas are read from there"),
                "move the part to components and refer to it in both places",
            )
        } else if pointer.is_empty() {
            (
                "`#` refers to the whole document".to_owned(),
                "refer to a part of components",
            )
        } else if !pointer.starts_with('/') {
            (
                format!("`{target}` is a name, and no pointer to a place of the document"),
                "write the place, such as `#/components/schemas/NAME`",
            )
        } else if pointer.starts_with("/definitions/") || pointer.starts_with("/$defs/") {
            (
                format!("`{target}` does not refer to anything below components"),
                "OpenAPI 3 has its schemas below `#/components/schemas/`; move them there",
            )
        } else {
            (
                format!("`{target}` does not refer to anything below components"),
                "move the part to components and refer to it there",
            )
        };
        self.error("unsupported-reference", message, help);
        false
    }
}

/// Whether the references that begin at a place lead to something that is no reference. What is known of places already
/// looked at is kept in `known`.
fn has_end(root: &Object, pointer: String, known: &mut HashMap<String, bool>) -> bool {
    let mut way = vec![pointer];
    let mut on_way: HashSet<String> = way.iter().cloned().collect();
    let has_end = loop {
        let place = &way[way.len() - 1];
        if let Some(known) = known.get(place) {
            break *known;
        }
        // what leads nowhere is reported where it stands
        let next = find(root, place, &mut LONGEST_CHAIN.clone())
            .and_then(|(node, _)| node.get("$ref")?.as_str()?.strip_prefix('#'))
            .map(decode);
        let Some(next) = next else { break true };
        if !on_way.insert(next.clone()) {
            break false;
        }
        way.push(next);
    };
    known.extend(way.into_iter().map(|place| (place, has_end)));
    has_end
}

/// The value at a pointer and its kind, also behind references on the way; each of those uses up `chain`.
fn find<'a>(root: &'a Object, pointer: &str, chain: &mut usize) -> Option<(&'a Node, Kind)> {
    let mut path = segments(pointer);
    let first = path.next()?;
    let mut node = root.get(&first)?;
    let mut kind = child(Kind::Object(&rules::DOCUMENT), &first);
    for segment in path {
        loop {
            let next = match node {
                Node::Object(object) => object
                    .get(&segment)
                    .map(|next| (next, child(kind, &segment))),
                Node::Array(items) => array_index(&segment)
                    .and_then(|index| items.get(index))
                    .map(|next| (next, element(kind))),
                _ => return None,
            };
            if let Some(next) = next {
                (node, kind) = next;
                break;
            }
            *chain = chain.checked_sub(1)?;
            if *chain == 0 {
                return None;
            }
            let target = decode(reference_of(node)?.strip_prefix('#')?);
            (node, kind) = find(root, &target, chain)?;
        }
    }
    Some((node, kind))
}

/// The target of a reference, also of one that has annotations beside it.
fn reference_of(node: &Node) -> Option<&str> {
    match (node.get("$ref"), node.get("allOf")) {
        (Some(target), _) => target.as_str(),
        (None, Some(Node::Array(parts))) => match parts.as_slice() {
            [part] => part.get("$ref")?.as_str(),
            _ => None,
        },
        _ => None,
    }
}

/// What people call a value of a kind.
pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Schema => "schema",
        Kind::Object(rule) | Kind::RefOr(rule) => rule.name,
        Kind::Callback => "callback",
        Kind::List(_) => "list",
        _ => "part of another kind",
    }
}
