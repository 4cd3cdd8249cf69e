//! Decoding: from any self-describing serde format into slots.
//!
//! Everything here is generic over the source alone, never over models.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use serde_json::Number;

use crate::runtime::digits::{self, Entry};
use crate::runtime::erased::ModelMut;
use crate::runtime::lenient::{self, Report};
use crate::runtime::open::{Enum, Open};
use crate::runtime::path::{Container, Context, Found, MAX_DEPTH, OUT_OF_RANGE, Path};
use crate::runtime::schema::Schema;
use crate::runtime::time;
use crate::runtime::tree::{KeySeed, Node, TreeSeed};
use crate::runtime::value::{List, Map, Slot, Value};
use crate::runtime::{Any, Error, Extra, Model, json};

/// Reads a model.
pub(crate) fn model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::EMPTY;
    root(Slot::Model(ModelMut::of(&mut model)), deserializer)?;
    Ok(model)
}

/// Reads JSON text into an empty model.
pub(crate) fn json_model(mut model: ModelMut<'_>, json: &[u8]) -> Result<(), Error> {
    match json::read_model(&mut model, json, json::Reference::Strict) {
        Ok(()) => Ok(()),
        Err(json::GivenUp) => json_root(Slot::Model(model), json),
    }
}

/// Reads JSON text into a blank slot through serde.
pub(crate) fn json_root(slot: Slot<'_>, json: &[u8]) -> Result<(), Error> {
    json_root_within(slot, json, &Context::default())
}

/// As above, within a budget.
pub(crate) fn json_root_within(
    slot: Slot<'_>,
    json: &[u8],
    context: &Context,
) -> Result<(), Error> {
    let mut source = serde_json::Deserializer::from_slice(json);
    root_within(slot, &mut source, context)?;
    Ok(source.end()?)
}

impl<'de, E: Enum> serde::Deserialize<'de> for Open<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        value(deserializer, PhantomData)
    }
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
    root_within(slot, deserializer, &Context::default())
}

/// As above, within a budget.
pub(crate) fn root_within<'de, D: Deserializer<'de>>(
    slot: Slot<'_>,
    deserializer: D,
    context: &Context,
) -> Result<(), D::Error> {
    let path = Path::root(context);
    Read {
        target: Target::Slot(slot),
        path: &path,
    }
    .deserialize(deserializer)
    .map_err(|error| path.complete(error))
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
            Target::Item(list) => list.append(0),
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
        Slot::I32(_) | Slot::I64(_) | Slot::U64(_) => "an integer",
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
        let path = self.path;
        if let Found::Str(text) = found {
            path.pay(text.len())?;
        }
        scalar(self.target.open(), found)
            .map_err(|expected| E::custom(path.mismatch(expected, found)))
    }

    /// Writes a number of any size. One that no number of 64 bits comes near is for any JSON value alone.
    fn number<E: serde::de::Error>(self, number: Number) -> Result<(), E> {
        let path = self.path;
        match (union_fallback(self.target.open()), Found::number(&number)) {
            (Slot::Any(value), _) => {
                *value = Any::Number(number);
                Ok(())
            }
            (slot, Some(found)) => {
                scalar(slot, found).map_err(|expected| E::custom(path.mismatch(expected, found)))
            }
            (_, None) => Err(E::custom(path.message(OUT_OF_RANGE))),
        }
    }

    fn null<E: serde::de::Error>(self) -> Result<(), E> {
        let slot = match self.target {
            Target::Property(mut model, index) => {
                model.clear(index);
                return Ok(());
            }
            Target::Item(list) => list.append(0),
            Target::Slot(slot) => slot,
        };
        set_null(slot).map_err(|slot| E::custom(self.path.mismatch(expected(&slot), Found::Null)))
    }
}

/// Writes a value that is neither `null` nor a list or an object to a slot; the error is what the slot takes.
pub(crate) fn scalar(slot: Slot<'_>, found: Found<'_>) -> Result<(), &'static str> {
    match (slot, found) {
        (Slot::Str(value), Found::Str(text)) => *value = text.into(),
        (Slot::Enum(value), Found::Str(text)) => value.set_text(text),
        (Slot::Bool(value), Found::Bool(found)) => *value = found,
        (Slot::F64(value), Found::Float(found)) => {
            if !found.is_finite() {
                return Err("a finite number");
            }
            *value = found;
        }
        (Slot::F64(value), Found::Signed(found)) => {
            let rounded = found as f64;
            if rounded as i128 != i128::from(found) {
                return Err(EXACT);
            }
            *value = rounded;
        }
        (Slot::F64(value), Found::Unsigned(found)) => {
            let rounded = found as f64;
            if rounded as u128 != u128::from(found) {
                return Err(EXACT);
            }
            *value = rounded;
        }
        (Slot::DateTime(value), Found::Str(text)) => match time::parse_date_time(text) {
            Some(parsed) => *value = parsed,
            None => return Err(expected(&Slot::DateTime(value))),
        },
        (Slot::Date(value), Found::Str(text)) => match time::parse_date(text) {
            Some(parsed) => *value = parsed,
            None => return Err(expected(&Slot::Date(value))),
        },
        (Slot::LocalDateTime(value), Found::Str(text)) => match time::parse_local_date_time(text) {
            Some(parsed) => *value = parsed,
            None => return Err(expected(&Slot::LocalDateTime(value))),
        },
        (Slot::I32(value), Found::Signed(_) | Found::Unsigned(_) | Found::Float(_)) => {
            match integer(found).and_then(|found| i32::try_from(found).ok()) {
                Some(found) => *value = found,
                None => return Err("an integer from -2147483648 to 2147483647"),
            }
        }
        (Slot::I64(value), Found::Signed(_) | Found::Unsigned(_) | Found::Float(_)) => {
            match integer(found) {
                Some(found) => *value = found,
                None => {
                    return Err("an integer from -9223372036854775808 to 9223372036854775807");
                }
            }
        }
        (Slot::U64(value), Found::Unsigned(found)) => *value = found,
        (Slot::U64(value), Found::Signed(_) | Found::Float(_)) => {
            match integer(found).and_then(|found| u64::try_from(found).ok()) {
                Some(found) => *value = found,
                None => return Err("an integer from 0 to 18446744073709551615"),
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
                Found::Float(_) => return Err("a finite number"),
                Found::Str(text) => Any::from(text),
                Found::Null | Found::List | Found::Object => Any::Null,
            };
        }
        // Without an object there is no discriminator, so only the fallback can take it.
        (Slot::Union(value), found) => return scalar(open_nullable(value.choose(None)), found),
        (slot, _) => return Err(expected(&slot)),
    }
    Ok(())
}

/// What a `number` takes of integers: an `f64` that stands for several of them would change which one it was.
const EXACT: &str = "a number that an f64 holds exactly";

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

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<(), E> {
        match Number::from_i128(value) {
            Some(number) => self.number(number),
            None => self.visit_f64(value as f64),
        }
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<(), E> {
        match Number::from_u128(value) {
            Some(number) => self.number(number),
            None => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Found::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Found::Str(value))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<(), E> {
        self.path.pay(value.len())?;
        match self.target.open() {
            Slot::Str(slot) => {
                *slot = value;
                Ok(())
            }
            slot => scalar(slot, Found::Str(&value))
                .map_err(|expected| E::custom(self.path.mismatch(expected, Found::Str(&value)))),
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

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        match self.target.open() {
            Slot::Model(model) => read_model(model, map, self.path),
            Slot::Map(entries) => read_map(entries, map, self.path),
            Slot::Any(value) => {
                *value = TreeSeed::new(self.path).visit_map(map)?;
                Ok(())
            }
            Slot::Union(value) => {
                let node = TreeSeed::new(self.path).visit_map(map)?;
                let slot = choose(value, &node);
                lenient::read_node(slot, &node, self.path, &mut Report::strict())
                    .map_err(A::Error::custom)
            }
            slot => {
                // numbers look like objects where their digits are kept
                if digits::are_kept() {
                    let key = map.next_key_seed(KeySeed)?;
                    if key.as_deref() == Some(digits::KEY) {
                        let seed = TreeSeed::<Any>::new(self.path);
                        if let Entry::Number(number) = digits::entry(&mut map, seed)? {
                            return Read {
                                target: Target::Slot(slot),
                                path: self.path,
                            }
                            .number(number);
                        }
                    }
                }
                Err(A::Error::custom(
                    self.path.mismatch(expected(&slot), Found::Object),
                ))
            }
        }
    }
}

/// The slot of the variant that an object's discriminator chooses.
pub(crate) fn choose<'a>(
    union: &'a mut dyn crate::runtime::union::DynUnion,
    object: &Node,
) -> Slot<'a> {
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
pub(crate) fn check_depth(path: &Path<'_>) -> Result<(), &'static str> {
    if path.depth() >= MAX_DEPTH {
        Err("nested too deeply")
    } else {
        Ok(())
    }
}

fn open<E: serde::de::Error>(path: &Path<'_>) -> Result<(), E> {
    check_depth(path).map_err(|message| E::custom(path.message(message)))
}

/// The error for an object that was a number.
#[cold]
fn is_number<E: serde::de::Error>(number: &Number, path: &Path<'_>) -> E {
    E::custom(match Found::number(number) {
        Some(found) => path.mismatch("an object", found),
        None => path.message(OUT_OF_RANGE),
    })
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut seq: A,
    path: &Path<'_>,
) -> Result<(), A::Error> {
    open(path)?;
    let container = Container::list(list.item_size());
    for index in 0.. {
        let path = path.index(index);
        let read = Read {
            target: Target::Item(list),
            path: &path,
        };
        match seq.next_element_seed(read) {
            Ok(Some(())) => path.pay_in(&container, index == 0)?,
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
    open(path)?;
    let container = Container::map(entries.entry_size());
    let mut name = String::new();
    let mut first = true;
    let mut is_empty = true;
    while let Some(key) = map.next_key_seed(KeySeed)? {
        if std::mem::take(&mut first) && key == digits::KEY {
            match digits::entry(&mut map, TreeSeed::<Node>::new(path))? {
                Entry::Number(number) => return Err(is_number(&number, path)),
                Entry::Value(node) => {
                    let at = path.key(digits::KEY);
                    lenient::read_node(entries.put(key), &node, &at, &mut Report::strict())
                        .map_err(A::Error::custom)?;
                }
            }
            continue;
        }
        name.clear();
        name.push_str(&key);
        let path = path.key(&name);
        path.pay_in(&container, std::mem::take(&mut is_empty))?;
        path.pay(name.len())?;
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
    open(path)?;
    let schema = model.schema();
    path.pay(schema.size())?;
    let mut next = 0;
    let mut first = true;
    while let Some(name) = map.next_key_seed(NameSeed { schema, next })? {
        let first = std::mem::take(&mut first);
        match name {
            Name::Known(index) => {
                next = index + 1;
                let path = path.property(schema, index);
                let read = Read {
                    target: Target::Property(model.reborrow(), index),
                    path: &path,
                };
                if let Err(error) = map.next_value_seed(read) {
                    return Err(path.complete(error));
                }
            }
            Name::Unknown(name) if first && name == digits::KEY => {
                match digits::entry(&mut map, TreeSeed::<Any>::new(&path.unknown(&name)))? {
                    Entry::Number(number) => return Err(is_number(&number, path)),
                    Entry::Value(value) => model.extra().insert(name, value),
                };
            }
            Name::Unknown(name) => {
                let path = path.unknown(&name);
                path.pay_in(&Extra::ENTRIES, model.extra().is_empty())?;
                path.pay(name.len())?;
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
