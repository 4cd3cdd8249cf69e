//! Decoding: from any self-describing serde format into slots.
//!
//! Everything here is generic over the source alone, never over models.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::erased::ModelMut;
use super::path::{Found, MAX_DEPTH, Path};
use super::schema::Schema;
use super::time;
use super::tree::{KeySeed, Node, TreeSeed};
use super::value::{List, Map, Slot, Value};
use super::{Any, Error, Model};

/// Reads a model.
pub(crate) fn model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::EMPTY;
    erased_model(ModelMut::of(&mut model), deserializer)?;
    Ok(model)
}

/// Reads into an empty model.
pub(crate) fn erased_model<'de, D: Deserializer<'de>>(
    model: ModelMut<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    root(Slot::Model(model), deserializer)
}

/// Reads JSON text into an empty model.
pub(crate) fn json_model(model: ModelMut<'_>, json: &[u8]) -> Result<(), Error> {
    json_root(Slot::Model(model), json)
}

/// Reads JSON text into a blank slot through serde.
pub(crate) fn json_root(slot: Slot<'_>, json: &[u8]) -> Result<(), Error> {
    let mut source = serde_json::Deserializer::from_slice(json);
    root(slot, &mut source)?;
    Ok(source.end()?)
}

/// Reads a value that is no model.
pub(crate) fn value<'de, T: Value, D: Deserializer<'de>>(
    deserializer: D,
    _: PhantomData<T>,
) -> Result<T, D::Error> {
    let mut value = T::blank();
    root(value.slot(), deserializer)?;
    Ok(value)
}

/// Reads what a slot takes, as the root of a document or at a place of a user's type.
pub(crate) fn root<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    deserializer: D,
) -> Result<(), D::Error> {
    let reported = Cell::new(false);
    let path = Path::root(&reported);
    Read {
        target: Target::Slot(slot),
        path: &path,
    }
    .deserialize(deserializer)
    .map_err(|error| path.complete(error))
}

/// Reads what a slot takes from a node.
pub(crate) fn node(slot: Slot<'_>, node: &Node, path: &Path<'_>) -> Result<(), Error> {
    Read {
        target: Target::Slot(slot),
        path,
    }
    .deserialize(node)
}

/// Where a value goes.
enum Target<'a> {
    /// A property of a model. Opened only when the value is not `null`.
    Property(ModelMut<'a>, usize),
    /// The next element of a list.
    Item(&'a mut dyn List),
    /// A slot that is open already.
    Slot(Slot<'a>),
}

impl<'a> Target<'a> {
    /// The slot to write a value to that is not `null`.
    #[inline]
    fn open(self) -> Slot<'a> {
        let slot = match self {
            Target::Property(model, index) => return model.fill(index),
            Target::Item(list) => list.append(),
            Target::Slot(slot) => slot,
        };
        open_nullable(slot)
    }
}

/// The slot inside of an element that may be `null`.
fn open_nullable(mut slot: Slot<'_>) -> Slot<'_> {
    while let Slot::Nullable(element) = slot {
        slot = element.fill();
    }
    slot
}

/// Writes `null` to a slot, if it takes that.
pub(crate) fn set_null(slot: Slot<'_>) -> Result<(), Slot<'_>> {
    match slot {
        Slot::Nullable(_) => Ok(()),
        Slot::Any(value) => {
            *value = Any::Null;
            Ok(())
        }
        slot => Err(slot),
    }
}

/// What a slot takes, as messages say it.
pub(crate) fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Str(_) | Slot::Enum(_) => "a string",
        Slot::Bool(_) => "a boolean",
        Slot::I32(_) | Slot::I64(_) => "an integer",
        Slot::F64(_) | Slot::NumericEnum(_) => "a number",
        Slot::DateTime(_) => "a date-time such as \"2026-01-31T12:00:00Z\"",
        Slot::Date(_) => "a date such as \"2026-01-31\"",
        Slot::LocalDateTime(_) => "a date-time without offset such as \"2026-01-31T12:00:00\"",
        Slot::Any(_) | Slot::Nullable(_) => "any value",
        Slot::List(_) => "a list",
        Slot::Map(_) | Slot::Model(_) | Slot::Union(_) => "an object",
    }
}

/// Reads one value into its target.
struct Read<'t, 'p> {
    target: Target<'t>,
    path: &'p Path<'p>,
}

impl Read<'_, '_> {
    /// Writes a value that is neither `null` nor a list or an object.
    fn scalar<E: serde::de::Error>(self, found: Found<'_>) -> Result<(), E> {
        scalar(self.target.open(), found, self.path).map_err(E::custom)
    }

    fn null<E: serde::de::Error>(self) -> Result<(), E> {
        let slot = match self.target {
            Target::Property(mut model, index) => {
                model.clear(index);
                return Ok(());
            }
            Target::Item(list) => list.append(),
            Target::Slot(slot) => slot,
        };
        set_null(slot).map_err(|slot| E::custom(self.path.mismatch(expected(&slot), Found::Null)))
    }
}

/// Writes a value that is neither `null` nor a list or an object to a slot.
pub(crate) fn scalar(slot: Slot<'_>, found: Found<'_>, path: &Path<'_>) -> Result<(), String> {
    match (slot, found) {
        (Slot::Str(value), Found::Str(text)) => *value = text.into(),
        (Slot::Enum(value), Found::Str(text)) => value.set_text(text),
        (Slot::Bool(value), Found::Bool(found)) => *value = found,
        (Slot::F64(value), Found::Float(found)) => {
            if !found.is_finite() {
                return Err(path.mismatch("a finite number", Found::Float(found)));
            }
            *value = found;
        }
        (Slot::F64(value), Found::Signed(found)) => *value = found as f64,
        (Slot::F64(value), Found::Unsigned(found)) => *value = found as f64,
        (Slot::DateTime(value), Found::Str(text)) => match time::parse_date_time(text) {
            Some(parsed) => *value = parsed,
            None => return Err(path.mismatch(expected(&Slot::DateTime(value)), found)),
        },
        (Slot::Date(value), Found::Str(text)) => match time::parse_date(text) {
            Some(parsed) => *value = parsed,
            None => return Err(path.mismatch(expected(&Slot::Date(value)), found)),
        },
        (Slot::LocalDateTime(value), Found::Str(text)) => match time::parse_local_date_time(text) {
            Some(parsed) => *value = parsed,
            None => return Err(path.mismatch(expected(&Slot::LocalDateTime(value)), found)),
        },
        (Slot::I32(value), Found::Signed(_) | Found::Unsigned(_) | Found::Float(_)) => {
            match integer(found).and_then(|found| i32::try_from(found).ok()) {
                Some(found) => *value = found,
                None => {
                    return Err(path.mismatch("an integer from -2147483648 to 2147483647", found));
                }
            }
        }
        (Slot::I64(value), Found::Signed(_) | Found::Unsigned(_) | Found::Float(_)) => {
            match integer(found) {
                Some(found) => *value = found,
                None => {
                    return Err(path.mismatch(
                        "an integer from -9223372036854775808 to 9223372036854775807",
                        found,
                    ));
                }
            }
        }
        (Slot::NumericEnum(value), Found::Signed(_) | Found::Unsigned(_) | Found::Float(_)) => {
            value.set_text(&number_text(found));
        }
        (Slot::Any(value), found) => {
            *value = match found {
                Found::Bool(found) => Any::Bool(found),
                Found::Signed(found) => Any::from(found),
                Found::Unsigned(found) => Any::from(found),
                Found::Float(found) if found.is_finite() => Any::from(found),
                Found::Float(_) => return Err(path.mismatch("a finite number", found)),
                Found::Str(text) => Any::from(text),
                Found::Null | Found::List | Found::Object => Any::Null,
            };
        }
        // Without an object there is no discriminator, so only the fallback can take it.
        (Slot::Union(value), found) => {
            return scalar(open_nullable(value.choose(None)), found, path);
        }
        (slot, found) => return Err(path.mismatch(expected(&slot), found)),
    }
    Ok(())
}

/// The integer that a number is, if it is one without doubt: from 2^53 on, different texts with a fraction or an
/// exponent give the same `f64`.
fn integer(found: Found<'_>) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match found {
        Found::Signed(value) => Some(value),
        Found::Unsigned(value) => i64::try_from(value).ok(),
        Found::Float(value) if value.fract() == 0.0 && value.abs() < EXACT => Some(value as i64),
        _ => None,
    }
}

/// A number as JSON prints it; `5.0` as `5`.
fn number_text(found: Found<'_>) -> String {
    match (integer(found), found) {
        (Some(value), _) => value.to_string(),
        (None, found) => found.number_text(),
    }
}

impl<'de> DeserializeSeed<'de> for Read<'_, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Read<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.null()
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.null()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Found::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Found::Signed(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Found::Unsigned(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Found::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Found::Str(value))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<(), E> {
        match self.target.open() {
            Slot::Str(slot) => {
                *slot = value;
                Ok(())
            }
            slot => scalar(slot, Found::Str(&value), self.path).map_err(E::custom),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        match union_fallback(self.target.open()) {
            Slot::List(list) => read_list(list, seq, self.path),
            Slot::Any(value) => {
                *value = TreeSeed::new(self.path).visit_seq(seq)?;
                Ok(())
            }
            slot => Err(A::Error::custom(
                self.path.mismatch(expected(&slot), Found::List),
            )),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.target.open() {
            Slot::Model(model) => read_model(model, map, self.path),
            Slot::Map(entries) => read_map(entries, map, self.path),
            Slot::Any(value) => {
                *value = TreeSeed::new(self.path).visit_map(map)?;
                Ok(())
            }
            Slot::Union(value) => {
                let object = TreeSeed::new(self.path).visit_map(map)?;
                value
                    .read_object(&object, self.path)
                    .map_err(A::Error::custom)
            }
            slot => Err(A::Error::custom(
                self.path.mismatch(expected(&slot), Found::Object),
            )),
        }
    }
}

/// The slot of the variant that an object's discriminator chooses.
pub(crate) fn choose<'a>(union: &'a mut dyn super::union::DynUnion, object: &Node) -> Slot<'a> {
    let property = union.tag_property();
    let tag = match object {
        Node::Object(entries) => entries.iter().rev().find(|entry| entry.0 == property),
        _ => None,
    };
    union.choose(match tag {
        Some((_, Node::Str(tag))) => Some(tag),
        _ => None,
    })
}

/// What takes a value that is no object, so that no discriminator can choose.
fn union_fallback(mut slot: Slot<'_>) -> Slot<'_> {
    while let Slot::Union(value) = slot {
        slot = open_nullable(value.choose(None));
    }
    slot
}

/// Checks that a list or object at `path` may be opened.
pub(crate) fn check_depth(path: &Path<'_>) -> Result<(), String> {
    if path.depth() >= MAX_DEPTH {
        Err(path.message("nested too deeply"))
    } else {
        Ok(())
    }
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut seq: A,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    check_depth(path).map_err(A::Error::custom)?;
    for index in 0.. {
        let path = path.index(index);
        let read = Read {
            target: Target::Item(list),
            path: &path,
        };
        match seq.next_element_seed(read) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => return Err(path.complete(error)),
        }
    }
    Ok(())
}

fn read_map<'de, A: MapAccess<'de>>(
    entries: &mut dyn Map,
    mut map: A,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    check_depth(path).map_err(A::Error::custom)?;
    let mut name = String::new();
    while let Some(key) = map.next_key_seed(KeySeed)? {
        name.clear();
        name.push_str(&key);
        let path = path.key(&name);
        let read = Read {
            target: Target::Slot(entries.put(key)),
            path: &path,
        };
        if let Err(error) = map.next_value_seed(read) {
            return Err(path.complete(error));
        }
    }
    Ok(())
}

fn read_model<'de, A: MapAccess<'de>>(
    mut model: ModelMut<'_>,
    mut map: A,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    check_depth(path).map_err(A::Error::custom)?;
    let schema = model.schema();
    let mut next = 0;
    while let Some(name) = map.next_key_seed(NameSeed { schema, next })? {
        match name {
            Name::Known(index) => {
                next = index + 1;
                let path = path.property(schema.wire_name(index));
                let read = Read {
                    target: Target::Property(model.reborrow(), index),
                    path: &path,
                };
                if let Err(error) = map.next_value_seed(read) {
                    return Err(path.complete(error));
                }
            }
            Name::Unknown(name) => {
                let path = path.property(&name);
                match map.next_value_seed(TreeSeed::<Any>::new(&path)) {
                    Ok(value) => model.extra().insert(name, value),
                    Err(error) => return Err(path.complete(error)),
                };
            }
        }
    }
    Ok(())
}

/// The name of an entry of an object.
enum Name {
    Known(usize),
    Unknown(String),
}

/// Reads the name of an entry and finds the property, first where it is expected.
struct NameSeed {
    schema: &'static Schema,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(match self.schema.find(name, self.next) {
            Some(index) => Name::Known(index),
            None => Name::Unknown(name.to_owned()),
        })
    }

    fn visit_bool<E: serde::de::Error>(self, name: bool) -> Result<Name, E> {
        self.visit_str(if name { "true" } else { "false" })
    }

    fn visit_i64<E: serde::de::Error>(self, name: i64) -> Result<Name, E> {
        self.visit_string(name.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, name: u64) -> Result<Name, E> {
        self.visit_string(name.to_string())
    }
}
