//! Whole values of any kind: reading them into [`Any`], or into a [`Node`] when they have to be looked at twice.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use crate::runtime::Any;
use crate::runtime::digits::{self, Entry};
use crate::runtime::path::{Container, Found, MAX_DEPTH, Path};

/// A JSON value that keeps its entries in order, repeated ones included.
pub enum Node {
    Null,
    Bool(bool),
    Number(Number),
    Str(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The value without the order of its entries; the last of repeated ones wins.
    pub(crate) fn to_any(&self) -> Any {
        match self {
            Node::Null => Any::Null,
            Node::Bool(value) => Any::Bool(*value),
            Node::Number(value) => Any::Number(value.clone()),
            Node::Str(value) => Any::String(value.clone()),
            Node::List(items) => Any::Array(items.iter().map(Node::to_any).collect()),
            Node::Object(entries) => Any::Object(
                entries
                    .iter()
                    .map(|(key, node)| (key.clone(), node.to_any()))
                    .collect(),
            ),
        }
    }

    /// What the budget is charged for the value without the order of its entries, besides the place it is put in.
    pub(crate) fn size(&self) -> usize {
        match self {
            Node::Null | Node::Bool(_) | Node::Number(_) => 0,
            Node::Str(value) => value.len(),
            Node::List(items) => {
                let inner: usize = items.iter().map(Node::size).sum();
                inner + Container::list(size_of::<Any>()).total(items.len())
            }
            Node::Object(entries) => {
                let inner = entries.iter().map(|(key, node)| key.len() + node.size());
                inner.sum::<usize>() + Any::ENTRIES.total(entries.len())
            }
        }
    }

    /// What a message calls it; `None` for a number that no number of 64 bits comes near.
    pub(crate) fn found(&self) -> Option<Found<'_>> {
        Some(match self {
            Node::Null => Found::Null,
            Node::Bool(value) => Found::Bool(*value),
            Node::Number(value) => return Found::number(value),
            Node::Str(value) => Found::Str(value),
            Node::List(_) => Found::List,
            Node::Object(_) => Found::Object,
        })
    }
}

/// What [`TreeSeed`] builds.
pub(crate) trait Tree: Sized {
    fn null() -> Self;
    fn bool(value: bool) -> Self;
    fn number(value: Number) -> Self;
    fn str(value: String) -> Self;
    fn list(items: Vec<Self>) -> Self;
    type Entries: Default;
    /// The size of entries.
    const ENTRIES: Container;
    fn push(entries: &mut Self::Entries, key: String, value: Self);
    fn object(entries: Self::Entries) -> Self;
}

impl Tree for Node {
    type Entries = Vec<(String, Node)>;
    const ENTRIES: Container = Container::list(size_of::<(String, Node)>());

    fn null() -> Self {
        Node::Null
    }

    fn bool(value: bool) -> Self {
        Node::Bool(value)
    }

    fn number(value: Number) -> Self {
        Node::Number(value)
    }

    fn str(value: String) -> Self {
        Node::Str(value)
    }

    fn list(items: Vec<Self>) -> Self {
        Node::List(items)
    }

    fn push(entries: &mut Self::Entries, key: String, value: Self) {
        entries.push((key, value));
    }

    fn object(entries: Self::Entries) -> Self {
        Node::Object(entries)
    }
}

impl Tree for Any {
    type Entries = serde_json::Map<String, Any>;
    const ENTRIES: Container = Container::map(size_of::<(String, Any)>());

    fn null() -> Self {
        Any::Null
    }

    fn bool(value: bool) -> Self {
        Any::Bool(value)
    }

    fn number(value: Number) -> Self {
        Any::Number(value)
    }

    fn str(value: String) -> Self {
        Any::String(value)
    }

    fn list(items: Vec<Self>) -> Self {
        Any::Array(items)
    }

    fn push(entries: &mut Self::Entries, key: String, value: Self) {
        entries.insert(key, value);
    }

    fn object(entries: Self::Entries) -> Self {
        Any::Object(entries)
    }
}

/// Reads a whole value; nesting is bounded like that of models.
pub(crate) struct TreeSeed<'a, T> {
    path: &'a Path<'a>,
    depth: u32,
    tree: PhantomData<T>,
}

impl<'a, T: Tree> TreeSeed<'a, T> {
    pub(crate) fn new(path: &'a Path<'a>) -> Self {
        Self {
            path,
            depth: path.depth(),
            tree: PhantomData,
        }
    }

    /// The seed for what an opened list or object contains.
    fn deeper<E: serde::de::Error>(&self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom(self.path.message("nested too deeply")));
        }
        Ok(self.same(1))
    }

    fn same(&self, deeper: u32) -> Self {
        Self {
            path: self.path,
            depth: self.depth + deeper,
            tree: PhantomData,
        }
    }
}

impl<'de, T: Tree> DeserializeSeed<'de> for TreeSeed<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Tree> Visitor<'de> for TreeSeed<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::null())
    }

    fn visit_none<E>(self) -> Result<T, E> {
        Ok(T::null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<T, E> {
        Ok(T::bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok(T::number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<T, E> {
        Ok(T::number(value.into()))
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<T, E> {
        match Number::from_i128(value) {
            Some(number) => Ok(T::number(number)),
            None => self.visit_f64(value as f64),
        }
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<T, E> {
        match Number::from_u128(value) {
            Some(number) => Ok(T::number(number)),
            None => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<T, E> {
        match Number::from_f64(value) {
            Some(number) => Ok(T::number(number)),
            None => Err(E::custom(
                self.path.mismatch("a finite number", Found::Float(value)),
            )),
        }
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<T, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<T, E> {
        self.path.pay(value.len())?;
        Ok(T::str(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        let inner = self.deeper()?;
        let mut items = Vec::new();
        let container = Container::list(size_of::<T>());
        while let Some(item) = seq.next_element_seed(inner.same(0))? {
            self.path.pay_in(&container, items.is_empty())?;
            items.push(item);
        }
        Ok(T::list(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let inner = self.deeper()?;
        let mut entries = T::Entries::default();
        let mut first = true;
        while let Some(key) = map.next_key_seed(KeySeed)? {
            let is_first = std::mem::take(&mut first);
            let value = if is_first && key == digits::KEY {
                match digits::entry(&mut map, inner.same(0))? {
                    Entry::Number(number) => return Ok(T::number(number)),
                    Entry::Value(value) => value,
                }
            } else {
                map.next_value_seed(inner.same(0))?
            };
            self.path.pay_in(&T::ENTRIES, is_first)?;
            self.path.pay(key.len())?;
            T::push(&mut entries, key, value);
        }
        Ok(T::object(entries))
    }
}

/// Reads the key of a map as text. Formats whose keys can be numbers or booleans give their texts, as in JSON.
pub(crate) struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }
}
