//! All models of the crate, each as a few functions that do not name its type.

use generated_models::runtime::{Kind, Model, Value, from_json, serde_json};

use crate::agreement::{Way, Ways};

/// A model of any type.
pub struct Entry {
    /// The name of the schema.
    pub schema: &'static str,
    /// The size of a value in memory, in bytes.
    pub size: usize,
    /// What its values are.
    pub kind: fn() -> Kind,
    /// Reads a value from JSON text.
    pub read: Way,
    /// Reads a value of which parts may have the wrong type; `None` for what is no model.
    pub read_leniently: Option<Way>,
    /// All ways to read a value; `None` for what is no model.
    pub ways: Option<Ways>,
}

/// All models in the order of their names in Rust.
pub static MODELS: &[Entry] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// The model of the schema with this name.
pub fn of(schema: &str) -> Option<&'static Entry> {
    MODELS.iter().find(|entry| entry.schema == schema)
}

/// Send, Sync and 'static are asserted for every type by naming it here.
const fn model<M>(schema: &'static str) -> Entry
where
    M: Model + Clone + serde::de::DeserializeOwned + Send + Sync + 'static,
{
    let ways = Ways::of::<M>();
    let [read, _] = ways.strict;
    let [read_leniently, _] = ways.lenient;
    Entry {
        schema,
        size: size_of::<M>(),
        kind: || Kind::Model(M::describe()),
        read,
        read_leniently: Some(read_leniently),
        ways: Some(ways),
    }
}

/// A type that is no struct with properties.
// a smaller document may have none
#[allow(dead_code)]
const fn value<T: Value + Send + Sync + 'static>(schema: &'static str) -> Entry {
    Entry {
        schema,
        size: size_of::<T>(),
        kind: T::kind,
        read: |json, then| {
            let value: T = from_json(&serde_json::from_slice(json)?)?;
            then(value.view(), &[]);
            Ok(())
        },
        read_leniently: None,
        ways: None,
    }
}
