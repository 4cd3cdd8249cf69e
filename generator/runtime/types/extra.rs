//! The entries of a JSON object that are no property of its model.

use std::fmt;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use crate::runtime::path::Container;
use crate::runtime::{Any, Error};

/// The entries of a JSON object that the model's type does not know, in the order in which they were read.
///
/// It takes the room of a pointer while empty. `==` ignores the order. An entry may have the name of a property: it is
/// written while the property's field is `None`, and has no effect otherwise.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<IndexMap<String, Any>>>);

impl Extra {
    /// No entries.
    pub const EMPTY: Self = Self(None);

    /// What entries take besides the texts of their names and values.
    pub(crate) const ENTRIES: Container = Container::list(size_of::<(usize, usize, String, Any)>());

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |entries| entries.len())
    }

    /// Whether there is no entry.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Any> {
        self.0.as_ref()?.get(name)
    }

    /// The value under a name, read as a `T`; `None` if there is no such entry.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn get_as<T: DeserializeOwned>(&self, name: &str) -> Option<Result<T, Error>> {
        self.get(name).map(crate::runtime::read)
    }

    /// The value under a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Any> {
        self.0.as_mut()?.get_mut(name)
    }

    /// Whether there is an entry of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Adds an entry at the end, or replaces the value of the entry with this name and returns the old one.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Any>) -> Option<Any> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// The place of an entry, to be written; the entry is there afterwards, at the end if it is new.
    // for notifications, which not every crate has
    #[allow(dead_code)]
    pub(crate) fn slot(&mut self, name: String) -> &mut Any {
        let entries = self.0.get_or_insert_default();
        entries.entry(name).insert_entry(Any::Null).into_mut()
    }

    /// Takes an entry out; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<Any> {
        let entries = self.0.as_mut()?;
        let value = entries.shift_remove(name);
        if entries.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Takes all entries out.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// The entries in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.as_ref().map(|entries| entries.iter()))
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl<K: Into<String>, V: Into<Any>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Any>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut extra = Self::EMPTY;
        extra.extend(entries);
        extra
    }
}

/// The entries of an [`Extra`], borrowed.
#[derive(Clone)]
pub struct Iter<'a>(Option<indexmap::map::Iter<'a, String, Any>>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Any);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.0.as_mut()?.next()?;
        Some((name, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.0.as_ref().map_or(0, |entries| entries.len());
        (len, Some(len))
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Any);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The entries of an [`Extra`].
pub struct IntoIter(Option<indexmap::map::IntoIter<String, Any>>);

impl Iterator for IntoIter {
    type Item = (String, Any);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Any);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.0.map(|entries| entries.into_iter()))
    }
}
