//! Reading a document of which parts have the wrong type.

use std::cell::Cell;
use std::collections::HashMap;

use super::decode;
use super::erased::ModelMut;
use super::path::{Found, Path};
use super::tree::{Node, TreeSeed};
use super::value::Slot;
use super::{Error, Model};

/// A model that was read leniently, and what could not be read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lenient<M> {
    /// The model. What could not be read stands in the `extra` of the model it belongs to, under its name.
    pub model: M,
    /// What was set aside, in the order of the document; empty if everything could be read.
    pub set_aside: Vec<SetAside>,
}

/// A property whose value could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetAside {
    /// The path of the property that was set aside.
    pub path: String,
    /// What is wrong, with the path of the place, which may lie deeper.
    pub reason: String,
}

pub(crate) fn from_slice<M: Model>(json: &[u8]) -> Result<Lenient<M>, Error> {
    let mut model = M::EMPTY;
    let set_aside = read(ModelMut::of(&mut model), json)?;
    Ok(Lenient { model, set_aside })
}

/// Reads into an empty model; compiled once for all of them.
pub(crate) fn read(model: ModelMut<'_>, json: &[u8]) -> Result<Vec<SetAside>, Error> {
    let reported = Cell::new(false);
    let path = Path::root(&reported);
    let entries = object(json, &path)?;
    let mut set_aside = Vec::new();
    read_model(model, &entries, &path, &mut set_aside);
    Ok(set_aside)
}

/// The entries of the object that JSON text is.
pub(crate) fn object(json: &[u8], root: &Path<'_>) -> Result<Vec<(String, Node)>, Error> {
    let mut source = serde_json::Deserializer::from_slice(json);
    let node: Node = serde::de::DeserializeSeed::deserialize(TreeSeed::new(root), &mut source)?;
    source.end()?;
    match node {
        Node::Object(entries) => Ok(entries),
        other => Err(Error::new(root.mismatch("an object", found(&other)))),
    }
}

/// Reads all entries of an object; what cannot be read is set aside.
fn read_model(
    mut model: ModelMut<'_>,
    entries: &[(String, Node)],
    path: &Path<'_>,
    set_aside: &mut Vec<SetAside>,
) {
    let schema = model.schema();
    let last: HashMap<&str, usize> = entries
        .iter()
        .enumerate()
        .map(|(index, entry)| (entry.0.as_str(), index))
        .collect();
    let mut next = 0;
    for (place, (name, node)) in entries.iter().enumerate() {
        if last.get(name.as_str()) != Some(&place) {
            continue;
        }
        let Some(index) = schema.find(name, next) else {
            model.extra().insert(name.as_str(), node.to_any());
            continue;
        };
        next = index + 1;
        if matches!(node, Node::Null) {
            continue;
        }
        let path = path.property(name);
        let before = set_aside.len();
        if let Err(reason) = read_value(model.reborrow().fill(index), node, &path, set_aside) {
            // What was set aside within is part of what is set aside now.
            set_aside.truncate(before);
            set_aside.push(SetAside {
                path: path.to_string(),
                reason,
            });
            model.clear(index);
            model.extra().insert(name.as_str(), node.to_any());
        }
    }
}

/// Reads a value; an error means that the property which contains it has to be set aside.
pub(crate) fn read_value(
    slot: Slot<'_>,
    node: &Node,
    path: &Path<'_>,
    set_aside: &mut Vec<SetAside>,
) -> Result<(), String> {
    match (slot, node) {
        (Slot::Nullable(_), Node::Null) => Ok(()),
        (Slot::Nullable(element), node) => read_value(element.fill(), node, path, set_aside),
        (Slot::Model(model), Node::Object(entries)) => {
            decode::check_depth(path)?;
            read_model(model, entries, path, set_aside);
            Ok(())
        }
        (Slot::Union(union), node) => {
            read_value(decode::choose(union, node), node, path, set_aside)
        }
        (Slot::List(list), Node::List(items)) => {
            decode::check_depth(path)?;
            for (index, item) in items.iter().enumerate() {
                read_value(list.append(), item, &path.index(index), set_aside)?;
            }
            Ok(())
        }
        (Slot::Map(map), Node::Object(entries)) => {
            decode::check_depth(path)?;
            for (key, item) in entries {
                read_value(map.put(key.clone()), item, &path.key(key), set_aside)?;
            }
            Ok(())
        }
        (slot, node) => decode::node(slot, node, path).map_err(|error| error.to_string()),
    }
}

fn found(node: &Node) -> Found<'_> {
    match node {
        Node::Null => Found::Null,
        Node::Bool(value) => Found::Bool(*value),
        Node::Signed(value) => Found::Signed(*value),
        Node::Unsigned(value) => Found::Unsigned(*value),
        Node::Float(value) => Found::Float(*value),
        Node::Str(value) => Found::Str(value),
        Node::List(_) => Found::List,
        Node::Object(_) => Found::Object,
    }
}
