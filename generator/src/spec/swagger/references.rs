//! References of schemas into operations, parameters and responses, whose parts stand elsewhere in 3.0.

use std::collections::{BTreeSet, HashMap};

use crate::spec::canonical::{child, element};
use crate::spec::node::{Node, Object, array_index, join, segments};
use crate::spec::origin::Origins;
use crate::spec::rules::{self, Kind};
use crate::spec::shape::decode;

/// Whether `target`, the text of a `$ref`, leads to what the conversion may move within its surroundings.
pub(super) fn leads_inside(target: &str) -> bool {
    ["#/paths/", "#/parameters/", "#/responses/"]
        .iter()
        .any(|place| target.starts_with(place))
}

/// Puts parameters in the place of references that lead to parameters of operations, which a later step could not
/// follow: those that make up a body are no parameters any more then, and the others have other numbers.
pub(super) fn follow_parameters(root: &mut Object) {
    let mut budget = crate::spec::size(root) * 4;
    let leads_to_parameter = |parameter: &Node| {
        let target = parameter.get("$ref").and_then(Node::as_str)?;
        target.starts_with("#/paths/").then(|| decode(&target[1..]))
    };
    let mut found: Vec<(String, Node)> = Vec::new();
    let Some(Node::Object(paths)) = root.get("paths") else {
        return;
    };
    let at = |pointer: &str| {
        let mut path = segments(pointer).skip(1);
        let first = paths.get(&path.next()?)?;
        path.try_fold(first, |node, segment| match node {
            Node::Object(object) => object.get(&segment),
            Node::Array(items) => items.get(array_index(&segment)?),
            _ => None,
        })
    };
    for (path, item) in paths {
        let place = join("/paths", path);
        let operations = item.as_object().into_iter().flatten();
        let lists =
            operations.filter_map(|(method, operation)| match (method.as_str(), operation) {
                ("parameters", list) => Some((join(&place, "parameters"), list)),
                (_, operation) => Some((
                    join(&join(&place, method), "parameters"),
                    operation.get("parameters")?,
                )),
            });
        for (place, list) in lists {
            for (index, parameter) in list.as_array().into_iter().flatten().enumerate() {
                let mut chain = LONGEST_CHAIN;
                let mut next = leads_to_parameter(parameter);
                let mut target = None;
                while let Some(pointer) = next.take().filter(|_| chain > 0) {
                    chain -= 1;
                    target = at(&pointer);
                    next = target.and_then(leads_to_parameter);
                }
                if let Some(node @ Node::Object(object)) = target {
                    let Some(rest) = budget.checked_sub(crate::spec::size(object)) else {
                        return;
                    };
                    budget = rest;
                    found.push((format!("{place}/{index}"), node.clone()));
                }
            }
        }
    }
    for (place, node) in found {
        let below = place.strip_prefix("/paths").unwrap_or(&place);
        if let Some(slot) = root
            .get_mut("paths")
            .and_then(|paths| paths.pointer_mut(below))
        {
            *slot = node;
        }
    }
}

/// Lets the references of schemas lead to where their targets were moved from the file numbered `file`.
pub(super) fn follow_moves(root: &mut Object, file: usize, origins: &Origins) {
    let mut targets = BTreeSet::new();
    walk(root, Kind::Object(&rules::DOCUMENT), &mut |target| {
        targets.insert(target.clone());
    });
    let converted = Converted::new(root, file, origins);
    let new: HashMap<String, String> = targets
        .into_iter()
        .map(|target| {
            let place = converted.place(&decode(&target[1..]), &mut LONGEST_CHAIN.clone());
            // one that leads nowhere is left to the check to report
            let new = match place {
                Some(place) => format!("#{}", encode(&place)),
                None => super::reference(&target, &Object::new()),
            };
            (target, new)
        })
        .collect();
    walk(root, Kind::Object(&rules::DOCUMENT), &mut |target| {
        if let Some(new) = new.get(target) {
            target.clone_from(new);
        }
    });
}

/// What conversion has made of the document.
struct Converted<'a> {
    root: &'a Object,
    origins: &'a Origins,
    /// By place in the file: the places in the converted document, the deepest first, since that is the schema
    /// where a parameter and its schema were one.
    moves: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Converted<'a> {
    fn new(root: &'a Object, file: usize, origins: &'a Origins) -> Self {
        let mut moves: HashMap<&str, Vec<&str>> = HashMap::new();
        for (to, from) in origins.moved_from(file) {
            moves.entry(from).or_default().push(to);
        }
        let depth = |place: &str| place.matches('/').count();
        for places in moves.values_mut() {
            places.sort_by(|a, b| depth(b).cmp(&depth(a)).then_with(|| a.cmp(b)));
            // the rest are copies for further operations and media types
            places.truncate(4);
        }
        Self {
            root,
            origins,
            moves,
        }
    }

    /// Where the value now stands that stood at `pointer`: below the nearest place above it that was moved, or
    /// behind the references on the way, each of which uses up `chain`.
    fn place(&self, pointer: &str, chain: &mut usize) -> Option<String> {
        let ends = pointer.rmatch_indices('/').map(|(end, _)| end);
        for end in std::iter::once(pointer.len()).chain(ends) {
            let (above, below) = pointer.split_at(end);
            let unmoved = (end == 0).then_some("");
            for place in self
                .moves
                .get(above)
                .into_iter()
                .flatten()
                .copied()
                .chain(unmoved)
            {
                let place = format!("{place}{below}");
                match self.find(&place) {
                    Found::Value => return Some(place),
                    Found::Nothing => {}
                    Found::Reference(target, rest) => {
                        *chain = chain.checked_sub(1)?;
                        let pointer = decode(target.strip_prefix('#')?);
                        let target = if leads_inside(target) {
                            pointer
                        } else {
                            self.origins.find(&pointer).1
                        };
                        if let Some(place) = self.place(&format!("{target}{rest}"), chain) {
                            return Some(place);
                        }
                    }
                }
            }
        }
        None
    }

    /// What stands at a pointer into the converted document.
    fn find<'p>(&self, pointer: &'p str) -> Found<'a, 'p> {
        let mut node: Option<&Node> = None;
        let mut rest = pointer;
        for segment in segments(pointer) {
            let next = match node {
                None => self.root.get(&segment),
                Some(Node::Object(object)) => {
                    if let Some(Node::String(target)) = object.get("$ref") {
                        return Found::Reference(target, rest);
                    }
                    object.get(&segment)
                }
                Some(Node::Array(items)) => {
                    array_index(&segment).and_then(|index| items.get(index))
                }
                Some(_) => None,
            };
            let Some(next) = next else {
                return Found::Nothing;
            };
            node = Some(next);
            rest = rest[1..].find('/').map_or("", |end| &rest[end + 1..]);
        }
        Found::Value
    }
}

enum Found<'a, 'p> {
    Value,
    Nothing,
    /// A reference on the way, and how the way goes on behind it.
    Reference(&'a str, &'p str),
}

/// How many references may follow each other on the way to one target.
const LONGEST_CHAIN: usize = 64;

/// A pointer as it stands in a URI, where `%` begins an escape.
fn encode(pointer: &str) -> String {
    pointer.replace('%', "%25")
}

/// Shows `step` the targets of the references of all schemas that [`leads_inside`].
fn walk(object: &mut Object, kind: Kind, step: &mut impl FnMut(&mut String)) {
    for (key, value) in object {
        if let (Kind::Schema, "$ref", Node::String(target)) = (kind, key.as_str(), &mut *value) {
            if leads_inside(target) {
                step(target);
            }
            continue;
        }
        walk_value(value, child(kind, key), step);
    }
}

fn walk_value(node: &mut Node, kind: Kind, step: &mut impl FnMut(&mut String)) {
    match node {
        _ if matches!(kind, Kind::Any) => {}
        Node::Object(object) => walk(object, kind, step),
        Node::Array(items) => {
            for item in items {
                walk_value(item, element(kind), step);
            }
        }
        _ => {}
    }
}
