//! The check of references: whether each leads to something of the kind that is wanted there.

use std::collections::{HashMap, HashSet};

use super::{Check, amend, at_pointer};
use crate::diagnostics::Code;
use crate::spec::bundle::{HOW_TO_BUNDLE, HOW_TO_TAKE_IN};
use crate::spec::canonical::{child, element};
use crate::spec::node::{Node, Object, array_index, join, segments};
use crate::spec::rules::{self, Kind};
use crate::spec::shape::{decode, unescape};
use crate::spec::size;

/// One `$ref` of the document.
pub(super) struct Reference {
    /// The pointer of the object that it is in.
    holder: String,
    target: String,
    /// What is wanted there.
    wanted: Kind,
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

/// Where path items are that the document shares.
const PATH_ITEMS: &str = "#/components/pathItems/";

/// How many references may follow each other on the way to one target.
const LONGEST_CHAIN: usize = 256;

/// How often what was copied to where a reference led may have such references itself.
const MOST_ROUNDS: usize = 8;

impl Check<'_> {
    /// Notes the target of the `$ref` of the object at hand; `false` where it has none.
    pub(super) fn target(&mut self, node: &mut Node, wanted: Kind) -> bool {
        match node {
            Node::String(target) => {
                self.references.push(Reference {
                    holder: self.path.clone(),
                    target: target.clone(),
                    wanted,
                });
                true
            }
            other => self.at("$ref", |check| check.wrong_type(other, "a string")),
        }
    }

    /// Sees whether all references lead somewhere. A schema whose reference does not is any JSON, and anything else is
    /// left out. Where one other than to a schema leads into an operation, what is there is copied.
    pub(super) fn references(&mut self, root: &mut Object) {
        self.copies = size(root) * 4 + 1000;
        let mut callbacks = Vec::new();
        for _ in 0..MOST_ROUNDS {
            let (mut copies, mut lost) = (Vec::new(), Vec::new());
            let mut known: HashMap<String, Target> = HashMap::new();
            for reference in std::mem::take(&mut self.references) {
                self.path = join(&reference.holder, "$ref");
                if !self.leads_to_what_is_wanted(root, &reference, &mut known) {
                    lost.push(reference);
                    continue;
                }
                if let Some(name) = reference.target.strip_prefix(PATH_ITEMS) {
                    self.referred_items.insert(unescape(&decode(name)));
                }
                match reference.wanted {
                    Kind::Schema => {}
                    _ if !is_component(&reference.target) => copies.push(reference),
                    Kind::Callback => callbacks.push(reference),
                    _ => {}
                }
            }
            // only now, so that what is said of one does not depend on those before it
            for reference in lost {
                self.leave_out(root, &reference);
            }
            if copies.is_empty() {
                break;
            }
            for reference in copies {
                self.path = reference.holder.clone();
                self.copy(root, &reference);
            }
        }
        for reference in std::mem::take(&mut self.references) {
            self.path = join(&reference.holder, "$ref");
            if !matches!(reference.wanted, Kind::Schema) && !is_component(&reference.target) {
                let message = format!(
                    "the chain of references behind `{}` is too long; it is ignored",
                    reference.target
                );
                self.warn(
                    Code::UnresolvedReference,
                    message,
                    &amend("write the part inline"),
                );
                self.leave_out(root, &reference);
            }
        }
        for reference in callbacks {
            self.set_apart(root, &reference);
        }
        self.path.clear();
    }

    /// Takes a reference to a callback out of its operation: `openapiv3` has no place for it there.
    fn set_apart(&mut self, root: &mut Object, reference: &Reference) {
        let holder = &reference.holder;
        let is_component =
            holder.starts_with("/components/callbacks/") && holder.matches('/').count() == 3;
        if let (false, Some((at, name))) = (is_component, holder.rsplit_once('/')) {
            self.leave_out(root, reference);
            let entry = (unescape(name), reference.target.clone());
            let entries = self.callback_references.entry(at.to_owned()).or_default();
            entries.push(entry);
        }
    }

    /// Whether a reference leads to something of the kind that is wanted; what is wrong with it is reported.
    fn leads_to_what_is_wanted(
        &mut self,
        root: &Object,
        reference: &Reference,
        known: &mut HashMap<String, Target>,
    ) -> bool {
        let target = &reference.target;
        let wanted = name(reference.wanted);
        if !self.is_inner(target, wanted) {
            return false;
        }
        let shown = self.as_written(target);
        let found = end_of(root, decode(&target[1..]), known);
        let ending = ending(wanted);
        let (code, message, help) = match found {
            Target::Found(found) if found == wanted => return true,
            Target::Found(found) => (
                Code::UnsupportedReference,
                format!("`{shown}` points to a {found}, not to a {wanted}; {ending}"),
                format!("refer to a {wanted}"),
            ),
            Target::Nowhere => (
                Code::UnresolvedReference,
                format!("`{shown}` has no target; {ending}"),
                "correct the name, or add the part".to_owned(),
            ),
            Target::Circle => (
                Code::UnresolvedReference,
                format!("the references behind `{shown}` are circular; {ending}"),
                "make one of them point to the part itself".to_owned(),
            ),
        };
        self.warn(code, message, &amend(&help));
        false
    }

    /// Whether a reference leads into this document; what is wrong with it is reported.
    fn is_inner(&mut self, target: &str, wanted: &str) -> bool {
        let ending = ending(wanted);
        let Some(pointer) = target.strip_prefix('#') else {
            if target.contains("://") {
                self.warn(
                    Code::ExternalReference,
                    format!("`{target}` refers to another document; {ending}"),
                    &amend(HOW_TO_TAKE_IN),
                );
            } else {
                self.error(
                    Code::ExternalReference,
                    format!("`{target}` refers to another file"),
                    HOW_TO_BUNDLE,
                );
            }
            return false;
        };
        let part = if self.is_swagger() {
            "`definitions`"
        } else {
            "`#/components/schemas/`"
        };
        let (message, help) = if pointer.is_empty() {
            (
                format!("`#` refers to the whole document; {ending}"),
                "refer to a part of it".to_owned(),
            )
        } else if !pointer.starts_with('/') {
            (
                format!("`{target}` is not the name of a schema in the document; {ending}"),
                format!("correct the name, or use the path below {part}"),
            )
        } else if wanted == "schema"
            && !self.is_swagger()
            && (pointer.starts_with("/definitions/") || pointer.starts_with("/$defs/"))
        {
            (
                format!("`{target}` does not refer to anything below components; {ending}"),
                "OpenAPI 3 has its schemas below `#/components/schemas/`; move them there"
                    .to_owned(),
            )
        } else if wanted == "schema"
            && !["/components/", "/paths/"]
                .iter()
                .any(|place| pointer.starts_with(place))
        {
            (
                format!("`{target}` does not point to a place for schemas; {ending}"),
                format!("move the schema below {part} and refer to it there"),
            )
        } else {
            return true;
        };
        self.warn(Code::UnsupportedReference, message, &amend(&help));
        false
    }

    /// The target of the reference at hand as the document has it.
    fn as_written(&self, target: &str) -> String {
        let places = [
            ("#/components/schemas/", "#/definitions/"),
            ("#/components/parameters/", "#/parameters/"),
            ("#/components/requestBodies/", "#/parameters/"),
            ("#/components/responses/", "#/responses/"),
        ];
        let written = places
            .into_iter()
            .filter(|_| self.is_swagger())
            .find_map(|(now, before)| Some(format!("{before}{}", target.strip_prefix(now)?)));
        written.unwrap_or_else(|| target.to_owned())
    }

    /// Takes a reference that leads nowhere out of the document.
    fn leave_out(&mut self, root: &mut Object, reference: &Reference) {
        if matches!(reference.wanted, Kind::Schema) {
            if let Some(Node::Object(schema)) = at_pointer(root, &reference.holder) {
                schema.shift_remove("$ref");
            }
            return;
        }
        let Some((parent, key)) = reference.holder.rsplit_once('/') else {
            return;
        };
        let key = segments(&format!("/{key}")).next().unwrap_or_default();
        match at_pointer(root, parent) {
            Some(Node::Object(object)) => drop(object.shift_remove(&key)),
            Some(Node::Array(items)) => {
                if let Some(index) = array_index(&key)
                    && let Some(item) = items.get_mut(index)
                {
                    *item = Node::Null;
                    self.remove_element(parent.to_owned(), index);
                }
            }
            _ => {}
        }
    }

    /// Puts a copy of what a reference leads to in its place.
    fn copy(&mut self, root: &mut Object, reference: &Reference) {
        let pointer = decode(reference.target.trim_start_matches('#'));
        let node = match find(root, &pointer, &mut LONGEST_CHAIN.clone()) {
            Some((node @ Node::Object(object), _)) => {
                let Some(rest) = self.copies.checked_sub(size(object)) else {
                    self.copies = 0;
                    let message = format!(
                        "references such as `{}` expand this document to more than four times its size; it is ignored",
                        reference.target
                    );
                    self.warn(
                        Code::TooLarge,
                        message,
                        &amend("move the part to components"),
                    );
                    return self.leave_out(root, reference);
                };
                self.copies = rest;
                node.clone()
            }
            _ => return self.leave_out(root, reference),
        };
        self.origins.alias(reference.holder.clone(), &pointer);
        let mut node = node;
        // what is wrong in it was reported where it was found; the references in it are new
        let reported = self.out.len();
        let is_kept = self.value(&mut node, reference.wanted);
        self.out.truncate(reported);
        match at_pointer(root, &reference.holder) {
            Some(place) if is_kept => *place = node,
            _ => self.leave_out(root, reference),
        }
    }
}

/// What becomes of a reference that cannot be followed, in words.
fn ending(wanted: &str) -> &'static str {
    if wanted == "schema" {
        "it becomes any JSON value"
    } else {
        "it is ignored"
    }
}

/// Whether a reference leads to a whole component, which later steps follow. They have no place for path items.
fn is_component(target: &str) -> bool {
    target
        .strip_prefix("#/components/")
        .is_some_and(|rest| rest.matches('/').count() == 1 && !rest.starts_with("pathItems/"))
}

/// What is at the end of the references that begin at a place; what is known of places is kept in `known`. Schemas are
/// not followed: what they refer to is seen at their own place.
fn end_of(root: &Object, pointer: String, known: &mut HashMap<String, Target>) -> Target {
    let mut way = vec![pointer];
    let mut on_way: HashSet<String> = way.iter().cloned().collect();
    let end = loop {
        let place = &way[way.len() - 1];
        if let Some(known) = known.get(place) {
            break *known;
        }
        let mut chain = LONGEST_CHAIN;
        let (node, kind) = match find(root, place, &mut chain) {
            Some((Node::Null, _)) => break Target::Nowhere,
            Some(found) => found,
            None if chain == 0 => break Target::Circle,
            None => break Target::Nowhere,
        };
        let target = match kind {
            Kind::RefOr(_) | Kind::Callback => node.get("$ref").and_then(Node::as_str),
            _ => None,
        };
        let Some(target) = target else {
            break Target::Found(name(kind));
        };
        let Some(next) = target.strip_prefix('#').map(decode) else {
            break Target::Nowhere;
        };
        if !on_way.insert(next.clone()) {
            break Target::Circle;
        }
        way.push(next);
    };
    known.extend(way.into_iter().map(|place| (place, end)));
    end
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
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Schema => "schema",
        Kind::Object(rule) | Kind::RefOr(rule) => rule.name,
        Kind::Callback => "callback",
        Kind::List(_) => "list",
        _ => "part of another kind",
    }
}
