//! The runtime of the models: reads and writes all of them by their descriptions.
//!
//! A model is a plain struct with a static [`Schema`]; everything else is written once, here: `reflect` (what a model has, by
//! its description), `wire` (reading and writing), `types` (types of values), `erased` (access to a field by its number, the
//! only unsafe code), `macros` (what generated code calls), where there are topics, `notifications` and `topic` (their
//! names), and, for the operations, `request`.
//!
//! # What generated code looks like
//! A model. `model!` takes the name of the schema, the number of properties, and the properties in groups of at most
//! 64: the field and its type, the name in JSON, the name of the setter, and what holds of `required`, `read_only`,
//! `deprecated`, `write_only` and `secret` (which `Debug` leaves out).
//! ```text
//! use crate::DomainEntityRef;
//! use crate::runtime::{Extra, Open};
//!
//! #[repr(C)]
//! pub struct Participant {
//!     pub id: Option<String>,
//!     pub state: Option<Open<State>>,
//!     pub user: Option<Box<DomainEntityRef>>,
//!     pub extra: Extra,
//! }
//! crate::runtime::model!(Participant "Participant" 3 { (
//!     id: String = "id" with_id read_only,
//!     state: Open<State> = "state" with_state,
//!     user: Box<DomainEntityRef> = "user" with_user,
//! ) });
//! ```
//! An enum, and one of numbers (the texts are the numbers as JSON prints them, integers without a fraction):
//! ```text
//! #[repr(u16)]
//! #[non_exhaustive]
//! pub enum State { Alerting, Dialing }
//! crate::runtime::values!(State {
//!     Alerting = "alerting",
//!     Dialing = "dialing",
//! });
//! crate::runtime::values!(Level numeric {
//!     V1 = "1",
//!     V25 = "2.5",
//! });
//! ```
//! A named schema without properties, and a union without discriminator, which adds accessors:
//! ```text
//! pub struct JsonNode(pub serde_json::Value);
//! crate::runtime::any!(JsonNode);
//!
//! pub struct PetOrFood(pub serde_json::Value);
//! crate::runtime::any!(PetOrFood);
//! impl PetOrFood {
//!     pub fn as_cat(&self) -> Result<Cat, Error> {
//!         crate::runtime::from_json(&self.0)
//!     }
//!     pub fn from_cat(value: &Cat) -> Self {
//!         Self(crate::runtime::json(value))
//!     }
//! }
//! ```
//! A union with a discriminator: the name of the discriminator in JSON, the fallback variant, then text and variant.
//! Several texts may name one variant. Every variant holds a `Box`; the fallback holds any JSON value or a base model:
//! ```text
//! #[non_exhaustive]
//! pub enum Pet {
//!     Cat(Box<Cat>),
//!     Dog(Box<Dog>),
//!     Other(Box<serde_json::Value>),
//! }
//! crate::runtime::union!(Pet, "petType", Other, { "cat" => Cat, "dog" => Dog, "puppy" => Dog });
//! ```
//! An alias needs nothing: `pub type Cats = Vec<Cat>;`.

#![deny(unsafe_code)]

mod erased;
mod error;
mod macros;
#[cfg(feature = "notification-events")]
pub(crate) mod notifications;
mod reflect;
#[cfg(feature = "operations")]
#[doc(hidden)]
pub mod request;
#[cfg(feature = "notification-events")]
mod topic;
mod types;
mod wire;

// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
#[cfg(test)]
mod tests;

use reflect::{model, schema, union, value, walk};
use types::{extra, open, page, time};
use wire::{decode, digits, encode, json, lenient, path, reader, tree};

pub use chrono;
pub use serde_json;

pub use erased::{ModelMut, ModelRef};
pub use error::Error;
pub use extra::Extra;
pub use lenient::{Lenient, SetAside};
// Which of them are used depends on the document.
#[allow(unused_imports)]
pub(crate) use macros::{any, model, model_impls, union, value_impls, values};
pub use model::{AnyModel, Model};
pub use open::{Enum, Open, OpenExt, UnknownValue};
pub use page::{Page, Pages, pages};
pub use reader::Reader;
#[cfg(feature = "operations")]
pub use request::{Answer, BadArgument, Bytes, Failure, Meta, Operation, Part, Refusal, Request};
pub use schema::{Property, Schema};
pub use time::{Date, DateTime, LocalDateTime};
pub use union::{Union, UnionRef};
pub use value::{Kind, ListRef, MapRef, Texts, Value, View};
pub use walk::Missing;

/// Any JSON value: `object` without properties.
pub type Any = serde_json::Value;

/// Reads a JSON value as a `T`.
///
/// # Errors
/// If the value is no `T`; the message names the path of the place.
pub fn read<T: serde::de::DeserializeOwned>(value: &Any) -> Result<T, Error> {
    T::deserialize(value).map_err(Error::from)
}

/// Reads a JSON value as a model or another value of this crate. Points in time in lists and maps are read as those in
/// models are, where [`read`] leaves them to chrono.
///
/// # Errors
/// If the value is no `T`; the message names the path of the place.
pub fn from_json<T: Value>(value: &Any) -> Result<T, Error> {
    decode::value(value, std::marker::PhantomData).map_err(Error::from)
}

/// Turns a model or another value of this crate into a JSON value. A number that is not finite becomes `null`, since
/// JSON has no such number.
pub fn json<T: Value>(value: &T) -> Any {
    encode::to_any(value.view())
}

/// Iterators over an [`Extra`].
pub mod extra_iter {
    pub use super::extra::{IntoIter, Iter};
}

/// What the macros of this crate expand to; not for use elsewhere.
#[doc(hidden)]
pub mod hidden {
    #[cfg(test)]
    pub use super::erased::check_offsets;
    pub use super::erased::{FieldType, Fields, Group, Known};
    pub use super::schema::{PropertyTexts, describe, flags};
    pub use super::union::OfUnion;
    pub use super::value::{
        Json, List, Map, Nullable, OfJson, OfModel, Plain, SetText, Shape, Slot,
    };
    use super::{Enum, Error, Lenient, Model, Value, View, decode, encode, json, lenient, walk};
    use crate::runtime::erased::{ModelMut, ModelRef};
    use std::fmt;

    /// Whether the fast path takes JSON text, so that tests can tell that it was used.
    pub fn is_read_directly<M: Model>(json: &[u8]) -> bool {
        let mut model = M::EMPTY;
        let reference = json::Reference::Strict;
        json::read_model(&mut ModelMut::of(&mut model), json, reference).is_ok()
    }

    /// What [`Model::to_vec`] does, for any value.
    ///
    /// # Errors
    /// As there.
    pub fn to_vec(value: View<'_>) -> Result<Vec<u8>, Error> {
        json::to_vec(value)
    }

    /// What [`Model::from_json_lenient`] does where the fast path gives up.
    ///
    /// # Errors
    /// As there.
    pub fn from_json_lenient_by_tree<M: Model>(json: &[u8]) -> Result<Lenient<M>, Error> {
        lenient::from_slice_by_tree(json)
    }

    /// `Clone` of a model.
    #[inline]
    pub fn clone<M: Model>(source: &M) -> M {
        let mut target = M::EMPTY;
        walk::clone_model(ModelRef::of(source), ModelMut::of(&mut target));
        target
    }

    /// `Default` of a model.
    #[inline]
    pub const fn empty<M: Model>() -> M {
        M::EMPTY
    }

    /// `Debug` of a value that the spec lists for an enum: its text.
    pub fn debug_known<E: Enum>(value: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(value.as_str(), f)
    }

    /// `Clone` of any other value.
    pub fn clone_value<T: Value>(source: &T) -> T {
        let mut target = T::blank();
        walk::clone_value(&source.view(), &mut target.slot());
        target
    }

    /// `PartialEq` of all values.
    #[inline]
    pub fn eq<T: Value>(a: &T, b: &T) -> bool {
        walk::eq_values(&a.view(), &b.view())
    }

    /// `Debug` of all values.
    #[inline]
    pub fn debug<T: Value>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&value.view(), f)
    }

    /// `Serialize` of a model.
    #[inline]
    pub fn serialize<M: Model, S: serde::Serializer>(
        model: &M,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        encode::model(model, serializer)
    }

    /// `Serialize` of any other value.
    pub fn serialize_value<T: Value, S: serde::Serializer>(
        value: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        encode::value(value, serializer)
    }

    /// `Deserialize` of a model.
    #[inline]
    pub fn deserialize<'de, M: Model, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<M, D::Error> {
        decode::model(deserializer)
    }

    /// `Deserialize` of any other value.
    pub fn deserialize_value<'de, T: Value, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        decode::value(deserializer, std::marker::PhantomData)
    }
}
