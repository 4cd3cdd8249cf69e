//! Encoding: from views into any serde format.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::runtime::digits::Plain;
use crate::runtime::erased::ModelRef;
use crate::runtime::open::{Enum, Open};
use crate::runtime::time::Text;
use crate::runtime::value::{MapRef, Value, View};
use crate::runtime::{Any, Model};

/// Writes a model.
pub(crate) fn model<M: Model, S: Serializer>(model: &M, serializer: S) -> Result<S::Ok, S::Error> {
    write_model(ModelRef::of(model), serializer)
}

/// Writes a value that is no model.
pub(crate) fn value<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}

impl<E: Enum> Serialize for Open<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        value(self, serializer)
    }
}

impl Serialize for ModelRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_model(*self, serializer)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Null => serializer.serialize_unit(),
            View::Str(value) | View::Enum(value) => serializer.serialize_str(value),
            View::Bool(value) => serializer.serialize_bool(value),
            View::I32(value) => serializer.serialize_i32(value),
            View::I64(value) => serializer.serialize_i64(value),
            View::U64(value) => serializer.serialize_u64(value),
            View::F64(value) if value.is_finite() => serializer.serialize_f64(value),
            View::F64(value) => Err(not_finite(value, format_args!(""))),
            View::DateTime(value) => serializer.serialize_str(Text::of_date_time(value).as_str()),
            View::Date(value) => serializer.serialize_str(Text::of_date(value).as_str()),
            View::LocalDateTime(value) => {
                serializer.serialize_str(Text::of_local_date_time(value).as_str())
            }
            View::Any(value) => Plain(value).serialize(serializer),
            View::NumericEnum(text) => match number(text) {
                Some(number) => Plain(&number).serialize(serializer),
                None => serializer.serialize_str(text),
            },
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                for item in list.iter() {
                    seq.serialize_element(&item)?;
                }
                seq.end()
            }
            View::Map(entries) => write_map(entries, serializer),
            View::Model(model) => write_model(model, serializer),
            View::Union(union) => union.value().serialize(serializer),
        }
    }
}

/// Turns a view into a JSON value; what is not finite becomes `null`.
pub(crate) fn to_any(view: View<'_>) -> Any {
    match view {
        View::Null => Any::Null,
        View::Str(value) | View::Enum(value) => Any::from(value),
        View::Bool(value) => Any::from(value),
        View::I32(value) => Any::from(value),
        View::I64(value) => Any::from(value),
        View::U64(value) => Any::from(value),
        View::F64(value) => Any::from(value),
        View::DateTime(value) => Any::from(Text::of_date_time(value).as_str()),
        View::Date(value) => Any::from(Text::of_date(value).as_str()),
        View::LocalDateTime(value) => Any::from(Text::of_local_date_time(value).as_str()),
        View::Any(value) => value.clone(),
        View::NumericEnum(text) => number(text).unwrap_or_else(|| Any::from(text)),
        View::List(list) => list.iter().map(to_any).collect(),
        View::Map(map) => map
            .iter()
            .map(|(key, value)| (key.to_owned(), to_any(value)))
            .collect(),
        View::Model(model) => {
            let set = model.properties().filter_map(|(property, value)| {
                Some((property.wire_name().to_owned(), to_any(value?)))
            });
            let extra =
                effective_extra(model).map(|(name, value)| (name.to_owned(), value.clone()));
            set.chain(extra).collect()
        }
        View::Union(union) => to_any(union.value()),
    }
}

/// The number that a text is in JSON.
pub(crate) fn number(text: &str) -> Option<Any> {
    text.parse().ok().map(Any::Number)
}

#[cold]
fn not_finite<E: serde::ser::Error>(number: f64, place: fmt::Arguments<'_>) -> E {
    E::custom(format_args!(
        "{place}{number} is no JSON number; set a finite one"
    ))
}

fn write_map<S: Serializer>(entries: MapRef<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut result = Ok(());
    entries.0.visit(&mut |key, value| {
        result = map.serialize_entry(key, &value);
        result.is_ok()
    });
    result?;
    map.end()
}

fn write_model<S: Serializer>(model: ModelRef<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let schema = model.schema();
    // Binary formats put the number of entries first; JSON does without.
    let count = if serializer.is_human_readable() {
        None
    } else {
        Some(
            (0..schema.len())
                .filter(|index| model.value(*index).is_some())
                .count()
                + effective_extra(model).count(),
        )
    };
    let mut map = serializer.serialize_map(count)?;
    for index in 0..schema.len() {
        if let Some(value) = model.value(index) {
            match value {
                View::F64(number) if !number.is_finite() => {
                    return Err(not_finite(
                        number,
                        format_args!("{}.{}: ", schema.name(), schema.wire_name(index)),
                    ));
                }
                _ => {}
            }
            map.serialize_entry(schema.wire_name(index), &value)?;
        }
    }
    if !model.extra().is_empty() {
        for (name, value) in effective_extra(model) {
            map.serialize_entry(name, &Plain(value))?;
        }
    }
    map.end()
}

/// The entries of `extra` that are written: a property that is set hides the entry of its name.
pub(crate) fn effective_extra<'a>(model: ModelRef<'a>) -> impl Iterator<Item = (&'a str, &'a Any)> {
    model
        .extra()
        .iter()
        .filter(move |(name, _)| model.get(name).is_none())
}
