//! Reading a document of which parts have the wrong type, and trees that are there already.

use std::collections::HashMap;
use std::fmt;

use crate::runtime::decode;
use crate::runtime::erased::ModelMut;
use crate::runtime::path::{Container, Context, Found, OUT_OF_RANGE, Path};
use crate::runtime::tree::{Node, TreeSeed};
use crate::runtime::value::Slot;
use crate::runtime::{Any, Error, Extra, Model, json};

/// A model that was read leniently, and what could not be read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lenient<M> {
    /// The model. What could not be read is in the `extra` of the model it belongs to, under its name.
    pub model: M,
    /// What was set aside, in the order of the document; empty if everything could be read. A document with very many
    /// such values is not told of in full: the list takes 256 kB at most.
    pub set_aside: Vec<SetAside>,
    /// How many more values were set aside than the list has.
    pub more: usize,
}

/// A property whose value could not be read. Prints as the path of the place and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetAside {
    /// The path of the property that was set aside. Long ones are shortened.
    pub path: String,
    /// What is wrong: `expected a string, found number 5`. If the place lies deeper than the property, the rest of its
    /// path comes first: `[1]: expected a string, found number 5`.
    pub reason: String,
}

impl fmt::Display for SetAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let separator = if self.reason.starts_with(['[', '.']) {
            ""
        } else {
            ": "
        };
        write!(f, "{}{separator}{}", self.path, self.reason)
    }
}

/// What becomes of values that cannot be read: they end reading, or they are set aside.
pub(crate) struct Report {
    strict: bool,
    set_aside: Vec<SetAside>,
    /// What the list takes, in bytes.
    size: usize,
    more: usize,
}

/// How many bytes a report takes at most.
pub(crate) const MAX_REPORT: usize = 256 * 1024;

impl Report {
    /// The first value that cannot be read ends reading.
    pub(crate) fn strict() -> Self {
        Self {
            strict: true,
            ..Self::lenient()
        }
    }

    /// Values that cannot be read are set aside.
    pub(crate) fn lenient() -> Self {
        Self {
            strict: false,
            set_aside: Vec::new(),
            size: 0,
            more: 0,
        }
    }

    /// Words for what is wrong at a place. Nobody reads them where the report is full.
    fn reason(&self, path: &Path<'_>, message: impl FnOnce() -> String) -> String {
        if self.strict {
            return path.message(&message());
        }
        if self.is_full() {
            return String::new();
        }
        let mut reason = path.below_property();
        if !reason.is_empty() {
            reason.push_str(": ");
        }
        reason.push_str(&message());
        reason
    }

    fn is_full(&self) -> bool {
        self.size >= MAX_REPORT
    }

    fn add(&mut self, path: &Path<'_>, reason: String) {
        if self.is_full() {
            self.more += 1;
            return;
        }
        let path = path.to_string();
        self.size += size_of::<SetAside>() + path.len() + reason.len();
        self.set_aside.push(SetAside { path, reason });
    }

    /// How far the report has come.
    fn mark(&self) -> (usize, usize, usize) {
        (self.set_aside.len(), self.size, self.more)
    }

    /// Takes back what came after a mark.
    fn back(&mut self, (count, size, more): (usize, usize, usize)) {
        self.set_aside.truncate(count);
        self.size = size;
        self.more = more;
    }

    /// The model that was read, with what was set aside.
    pub(crate) fn with<M>(self, model: M) -> Lenient<M> {
        Lenient {
            model,
            set_aside: self.set_aside,
            more: self.more,
        }
    }
}

pub(crate) fn from_slice<M: Model>(json: &[u8], context: &Context) -> Result<Lenient<M>, Error> {
    let mut model = M::EMPTY;
    Ok(read(ModelMut::of(&mut model), json, context)?.with(model))
}

/// Without the fast path.
pub(crate) fn from_slice_by_tree<M: Model>(json: &[u8]) -> Result<Lenient<M>, Error> {
    let mut model = M::EMPTY;
    let report = read_by_tree(ModelMut::of(&mut model), json, &Context::default())?;
    Ok(report.with(model))
}

/// Reads into an empty model; compiled once for all of them.
fn read(mut model: ModelMut<'_>, json: &[u8], context: &Context) -> Result<Report, Error> {
    // Most documents have nothing wrong with them. A budget counts the tree, too.
    if !context.has_budget() && json::read_model(&mut model, json, json::Reference::Lenient).is_ok()
    {
        return Ok(Report::lenient());
    }
    read_by_tree(model, json, context)
}

fn read_by_tree(model: ModelMut<'_>, json: &[u8], context: &Context) -> Result<Report, Error> {
    let path = Path::root(context);
    let entries = object(json, &path)?;
    let mut report = Report::lenient();
    // what cannot be read is set aside, so that only the budget is left to fail
    read_model(model, &entries, &path, &mut report).map_err(Error::new)?;
    Ok(report)
}

/// The entries of the object that JSON text is.
pub(crate) fn object(json: &[u8], root: &Path<'_>) -> Result<Vec<(String, Node)>, Error> {
    let mut source = serde_json::Deserializer::from_slice(json);
    let node: Node = serde::de::DeserializeSeed::deserialize(TreeSeed::new(root), &mut source)?;
    source.end()?;
    match node {
        Node::Object(entries) => Ok(entries),
        other => Err(Error::new(match other.found() {
            Some(found) => root.mismatch("an object", found),
            None => OUT_OF_RANGE.to_owned(),
        })),
    }
}

/// The entries of an object that count: all of them to a strict reader, who reads whatever comes, and only the last of
/// each name to a lenient one.
pub(crate) fn counting<'n>(
    entries: &'n [(String, Node)],
    report: &Report,
) -> impl Iterator<Item = &'n (String, Node)> + use<'n> {
    let last: Option<HashMap<&str, usize>> = (!report.strict).then(|| {
        entries
            .iter()
            .enumerate()
            .map(|(place, entry)| (entry.0.as_str(), place))
            .collect()
    });
    entries
        .iter()
        .enumerate()
        .filter(move |(place, entry)| {
            last.as_ref()
                .is_none_or(|last| last.get(entry.0.as_str()) == Some(place))
        })
        .map(|(_, entry)| entry)
}

/// Reads all entries of an object; what cannot be read is set aside, or ends reading.
fn read_model(
    mut model: ModelMut<'_>,
    entries: &[(String, Node)],
    path: &Path<'_>,
    report: &mut Report,
) -> Result<(), String> {
    let schema = model.schema();
    let mut next = 0;
    spend(schema.size(), path)?;
    for (name, node) in counting(entries, report) {
        let Some(index) = schema.find(name, next) else {
            let is_first = model.extra().is_empty();
            spend_in(&Extra::ENTRIES, is_first, path)?;
            spend(name.len(), path)?;
            let value = copied(node, path)?;
            model.extra().insert(name.as_str(), value);
            continue;
        };
        next = index + 1;
        if matches!(node, Node::Null) {
            model.clear(index);
            continue;
        }
        let path = path.property(schema, index);
        let slot = model.reborrow().fill(index);
        if let Some(value) = read_or_set_aside(slot, node, &path, report)? {
            model.clear(index);
            model.extra().insert(name.as_str(), value);
        }
    }
    Ok(())
}

/// Reads a property. What it gives could not be read, and has to be put into `extra`.
pub(crate) fn read_or_set_aside(
    slot: Slot<'_>,
    node: &Node,
    path: &Path<'_>,
    report: &mut Report,
) -> Result<Option<Any>, String> {
    let mark = report.mark();
    match read_node(slot, node, path, report) {
        Ok(()) => Ok(None),
        Err(reason) if report.strict || path.is_exhausted() => Err(reason),
        Err(reason) => {
            // What was set aside within is part of what is set aside now.
            report.back(mark);
            report.add(path, reason);
            copied(node, path).map(Some)
        }
    }
}

/// Reads a value. An error ends reading, or means that the property which contains the value has to be set aside.
pub(crate) fn read_node(
    slot: Slot<'_>,
    node: &Node,
    path: &Path<'_>,
    report: &mut Report,
) -> Result<(), String> {
    match (slot, node) {
        (Slot::Nullable(_), Node::Null) => Ok(()),
        (Slot::Nullable(element), node) => read_node(element.fill(), node, path, report),
        (Slot::Any(value), node) => {
            *value = copied(node, path)?;
            Ok(())
        }
        (Slot::Union(union), node) => read_node(decode::choose(union, node), node, path, report),
        (Slot::Model(model), Node::Object(entries)) => {
            check_depth(path, report)?;
            read_model(model, entries, path, report)
        }
        (Slot::List(list), Node::List(items)) => {
            check_depth(path, report)?;
            let container = Container::list(list.item_size());
            for (index, item) in items.iter().enumerate() {
                let path = path.index(index);
                spend_in(&container, index == 0, &path)?;
                read_node(list.append(0), item, &path, report)?;
            }
            Ok(())
        }
        (Slot::Map(map), Node::Object(entries)) => {
            check_depth(path, report)?;
            let container = Container::map(map.entry_size());
            let mut is_first = true;
            for (key, item) in counting(entries, report) {
                let path = path.key(key);
                spend_in(&container, std::mem::take(&mut is_first), &path)?;
                spend(key.len(), &path)?;
                read_node(map.put(key.clone()), item, &path, report)?;
            }
            Ok(())
        }
        (slot, node) => match node.found() {
            Some(found @ (Found::Null | Found::List | Found::Object)) => {
                let expected = decode::expected(&slot);
                Err(report.reason(path, || path.difference(expected, found)))
            }
            Some(found) => decode::scalar(slot, found)
                .map_err(|expected| report.reason(path, || path.difference(expected, found))),
            None => Err(report.reason(path, || OUT_OF_RANGE.to_owned())),
        },
    }
}

/// A value that is kept besides the tree.
fn copied(node: &Node, path: &Path<'_>) -> Result<Any, String> {
    if path.has_budget() {
        spend(node.size(), path)?;
    }
    Ok(node.to_any())
}

/// Takes what a value needs from the budget. What is beyond it ends reading, however lenient.
fn spend(bytes: usize, path: &Path<'_>) -> Result<(), String> {
    path.spend(bytes).map_err(|message| path.message(message))
}

/// As above, for an entry or element.
fn spend_in(container: &Container, is_first: bool, path: &Path<'_>) -> Result<(), String> {
    path.spend_in(container, is_first)
        .map_err(|message| path.message(message))
}

fn check_depth(path: &Path<'_>, report: &Report) -> Result<(), String> {
    decode::check_depth(path).map_err(|message| report.reason(path, || message.to_owned()))
}
