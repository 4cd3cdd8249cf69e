//! Numbers with more digits than 64 bits hold.
//!
//! With its feature `arbitrary_precision`, which any dependency of a program may enable, serde_json keeps the digits of
//! such numbers, and of all with a fraction or an exponent. Serde has no way to hand those over, so it disguises them as
//! an object with one entry. This module tells the disguise from an object that really has such a key.

use std::fmt;
use std::sync::LazyLock;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Number;

use crate::runtime::Any;
use crate::runtime::tree::{Tree, TreeSeed};

/// The key under which the digits are.
pub(crate) const KEY: &str = "$serde_json::private::Number";

/// Whether this build's serde_json keeps all digits.
pub(crate) fn are_kept() -> bool {
    static KEPT: LazyLock<bool> = LazyLock::new(|| "1e999".parse::<Number>().is_ok());
    *KEPT
}

/// The first entry of an object.
pub(crate) enum Entry<T> {
    /// It makes the object a number.
    Number(Number),
    /// It is an ordinary entry with this value.
    Value(T),
}

/// Reads the value of the first entry of an object, after the key [`KEY`].
///
/// serde_json hands the digits over as an owned string, which no reader of text does. Where serde has buffered the
/// object, as for `#[serde(flatten)]`, all strings look alike; there an object with no other entry is a number.
pub(crate) fn entry<'de, T: Tree, A: MapAccess<'de>>(
    map: &mut A,
    seed: TreeSeed<'_, T>,
) -> Result<Entry<T>, A::Error> {
    let buffered = match map.size_hint() {
        None => false,
        Some(0) => true,
        Some(_) => return map.next_value_seed(seed).map(Entry::Value),
    };
    let text = match map.next_value_seed(Disguised { seed, buffered })? {
        Disguise::Text(text) => text,
        Disguise::Other(value) => return Ok(Entry::Value(value)),
    };
    match text.parse() {
        Ok(number) if are_kept() => Ok(Entry::Number(number)),
        _ => Ok(Entry::Value(T::str(text))),
    }
}

enum Disguise<T> {
    /// What may be the digits of a number.
    Text(String),
    Other(T),
}

struct Disguised<'a, T> {
    seed: TreeSeed<'a, T>,
    /// Whether borrowed strings may be digits, too.
    buffered: bool,
}

impl<'de, T: Tree> DeserializeSeed<'de> for Disguised<'_, T> {
    type Value = Disguise<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Tree> Visitor<'de> for Disguised<'_, T> {
    type Value = Disguise<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.seed.expecting(f)
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(Disguise::Text(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        let value = value.to_owned();
        Ok(if self.buffered {
            Disguise::Text(value)
        } else {
            Disguise::Other(T::str(value))
        })
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.seed.visit_unit().map(Disguise::Other)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.seed.visit_none().map(Disguise::Other)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.seed.visit_bool(value).map(Disguise::Other)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.seed.visit_i64(value).map(Disguise::Other)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.seed.visit_u64(value).map(Disguise::Other)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.seed.visit_f64(value).map(Disguise::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        self.seed.visit_seq(seq).map(Disguise::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.seed.visit_map(map).map(Disguise::Other)
    }
}

/// A JSON value that is written without the disguise wherever the format is not JSON.
pub(crate) struct Plain<'a>(pub(crate) &'a Any);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Any::Number(number) => write_number(number, serializer),
            Any::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&Plain(item))?;
                }
                seq.end()
            }
            Any::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &Plain(value))?;
                }
                map.end()
            }
            other => other.serialize(serializer),
        }
    }
}

fn write_number<S: Serializer>(number: &Number, serializer: S) -> Result<S::Ok, S::Error> {
    // Only serde_json knows its disguise. A serializer cannot be asked what it is, but the type of its errors tells.
    let is_json = std::any::type_name::<S::Error>() == std::any::type_name::<serde_json::Error>();
    if is_json || !are_kept() {
        return number.serialize(serializer);
    }
    if let Some(value) = number.as_u64() {
        serializer.serialize_u64(value)
    } else if let Some(value) = number.as_i64() {
        serializer.serialize_i64(value)
    } else if let Some(value) = number.as_f64() {
        serializer.serialize_f64(value)
    } else {
        // beyond what any format's numbers hold
        serializer.serialize_str(&number.to_string())
    }
}
