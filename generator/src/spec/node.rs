//! The document as a plain tree that keeps the order of keys, before anything is known of OpenAPI.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// An object of the document, its keys in the document's order.
pub type Object = IndexMap<String, Node>;

/// One value of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Node {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A finite number.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// An object.
    Object(Object),
}

impl Node {
    /// An object with no keys.
    pub fn object() -> Self {
        Node::Object(Object::new())
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The keys and values of an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The keys and values of an object, to change them.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements of a list.
    pub fn as_array(&self) -> Option<&[Node]> {
        match self {
            Node::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The value of a key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }

    /// The value at a JSON pointer (RFC 6901) below this node.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        segments(pointer).try_fold(self, |node, segment| match node {
            Node::Object(object) => object.get(&segment),
            Node::Array(items) => items.get(array_index(&segment)?),
            _ => None,
        })
    }

    /// The value at a JSON pointer (RFC 6901) below this node, to change it.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Node> {
        segments(pointer).try_fold(self, |node, segment| match node {
            Node::Object(object) => object.get_mut(&segment),
            Node::Array(items) => items.get_mut(array_index(&segment)?),
            _ => None,
        })
    }

    /// What kind of value this is, for messages: `a string`.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Number(_) => "a number",
            Node::String(_) => "a string",
            Node::Array(_) => "an array",
            Node::Object(_) => "an object",
        }
    }

    /// The same value in `serde_json`'s terms; its map sorts the keys.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Node::Null => serde_json::Value::Null,
            Node::Bool(value) => serde_json::Value::Bool(*value),
            Node::Number(value) => serde_json::Value::Number(value.clone()),
            Node::String(text) => serde_json::Value::String(text.clone()),
            Node::Array(items) => items.iter().map(Node::to_json).collect(),
            Node::Object(object) => object
                .iter()
                .map(|(key, value)| (key.clone(), value.to_json()))
                .collect(),
        }
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Node::String(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Node::String(text)
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Node::Bool(value)
    }
}

/// `key` as a segment of a JSON pointer.
pub fn escape(key: &str) -> String {
    if key.contains(['~', '/']) {
        key.replace('~', "~0").replace('/', "~1")
    } else {
        key.to_owned()
    }
}

/// `pointer` with one more segment.
pub fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", escape(key))
}

/// The unescaped segments of a JSON pointer.
pub fn segments(pointer: &str) -> impl Iterator<Item = String> {
    pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

/// A segment as the index of an element.
pub(super) fn array_index(segment: &str) -> Option<usize> {
    let plain = segment == "0" || !segment.starts_with(['0', '+']);
    if plain { segment.parse().ok() } else { None }
}

/// What went wrong in a document that can be read as a tree all the same.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A key stands twice in one object, both times with the same value.
    RepeatedKey,
    /// A key stands twice in one object with different values; the last one was kept.
    ConflictingKey,
    /// A YAML number that JSON cannot express, such as `.inf`; it was kept as text.
    NotFinite,
}

/// Reads any self-describing format into a [`Node`] within a budget, noting faults on the way.
pub(super) struct Reading {
    nodes: std::cell::Cell<usize>,
    text: std::cell::Cell<usize>,
    merge_keys: bool,
    faults: std::cell::RefCell<Vec<(String, Fault)>>,
}

impl Reading {
    /// For a text of `len` bytes. Without aliases no document has more values than half its bytes, or
    /// more text than twice its bytes; whoever needs more is multiplying aliases.
    pub(super) fn new(len: usize, merge_keys: bool) -> Self {
        Self {
            nodes: (len / 2 + 1000).into(),
            text: (len * 2 + 1000).into(),
            merge_keys,
            faults: Vec::new().into(),
        }
    }

    pub(super) fn into_faults(self) -> Vec<(String, Fault)> {
        self.faults.into_inner()
    }

    pub(super) fn read<'de, D: de::Deserializer<'de>>(&self, input: D) -> Result<Node, D::Error> {
        Seed {
            reading: self,
            path: Path::Root,
        }
        .deserialize(input)
    }

    fn spend<E: de::Error>(&self, text: usize) -> Result<(), E> {
        let nodes = self.nodes.get().checked_sub(1);
        let text = self.text.get().checked_sub(text);
        let (Some(nodes), Some(text)) = (nodes, text) else {
            return Err(E::custom("aliases expand beyond the size limit"));
        };
        self.nodes.set(nodes);
        self.text.set(text);
        Ok(())
    }

    fn fault(&self, path: Path<'_>, fault: Fault) {
        self.faults.borrow_mut().push((path.to_string(), fault));
    }
}

#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(parent, key) => write!(f, "{parent}/{}", escape(key)),
            Path::Index(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    reading: &'a Reading,
    path: Path<'a>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: de::Deserializer<'de>>(self, input: D) -> Result<Node, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without a tag")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        self.reading.spend(0)?;
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        self.reading.spend(0)?;
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        self.reading.spend(0)?;
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        self.reading.spend(0)?;
        Ok(Node::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        self.reading.spend(0)?;
        Ok(Number::from_f64(value)
            .map(Node::Number)
            .unwrap_or_else(|| {
                self.reading.fault(self.path, Fault::NotFinite);
                Node::String(value.to_string())
            }))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        self.reading.spend(text.len())?;
        Ok(Node::String(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Node, E> {
        self.reading.spend(text.len())?;
        Ok(Node::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Node, A::Error> {
        self.reading.spend(0)?;
        let mut items = Vec::new();
        while let Some(item) = input.next_element_seed(Seed {
            reading: self.reading,
            path: Path::Index(&self.path, items.len()),
        })? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Node, A::Error> {
        self.reading.spend(0)?;
        let mut object = Object::new();
        while let Some(key) = input.next_key_seed(Key(self.reading))? {
            let path = Path::Key(&self.path, &key);
            let value = input.next_value_seed(Seed {
                reading: self.reading,
                path,
            })?;
            if let Some(earlier) = object.get(&key) {
                let same = *earlier == value;
                let fault = if same {
                    Fault::RepeatedKey
                } else {
                    Fault::ConflictingKey
                };
                self.reading.fault(path, fault);
            }
            object.insert(key, value);
        }
        if self.reading.merge_keys {
            merge(&mut object);
        }
        Ok(Node::Object(object))
    }
}

/// Carries out a YAML merge key: the keys of the object (or of each object of the list) under `<<` are
/// this object's own, unless it has them already.
fn merge(object: &mut Object) {
    let mergeable = |node: &Node| match node {
        Node::Object(_) => true,
        Node::Array(items) => items.iter().all(|item| item.as_object().is_some()),
        _ => false,
    };
    if !object.get("<<").is_some_and(mergeable) {
        return;
    }
    let sources = match object.shift_remove("<<") {
        Some(Node::Array(items)) => items,
        Some(other) => vec![other],
        None => return,
    };
    for source in sources {
        if let Node::Object(source) = source {
            for (key, value) in source {
                object.entry(key).or_insert(value);
            }
        }
    }
}

struct Key<'a>(&'a Reading);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: de::Deserializer<'de>>(self, input: D) -> Result<String, D::Error> {
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, number or boolean as key")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        self.0.spend(text.len())?;
        Ok(text.to_owned())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
        self.0.spend(text.len())?;
        Ok(text)
    }
}
