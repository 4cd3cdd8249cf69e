//! All models of the crate, each as a few functions that do not name its type.

use generated_models::runtime::{
    Error, Kind, Model, ModelRef, SetAside, Value, View, from_json, serde_json,
};

/// Receives a value that was read, and what was set aside.
pub type Then<'a> = &'a mut dyn FnMut(View<'_>, &[SetAside]);

/// Reads bytes leniently, and hands what was read to the second argument.
pub type ReadLeniently = fn(&[u8], Then<'_>) -> Result<(), Error>;

/// A model of any type.
pub struct Entry {
    /// The name of the schema.
    pub schema: &'static str,
    /// The size of a value in memory, in bytes.
    pub size: usize,
    /// What its values are.
    pub kind: fn() -> Kind,
    /// Reads a value from JSON text.
    pub read: fn(&[u8], Then<'_>) -> Result<(), Error>,
    /// Reads a value of which parts may have the wrong type; `None` for what is no model.
    pub read_leniently: Option<ReadLeniently>,
}

/// All models in the order of their names in Rust.
pub static MODELS: &[Entry] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// The model of the schema with this name.
pub fn of(schema: &str) -> Option<&'static Entry> {
    MODELS.iter().find(|entry| entry.schema == schema)
}

/// Send, Sync and 'static are asserted for every type by naming it here.
const fn model<M: Model + Send + Sync + 'static>(schema: &'static str) -> Entry {
    Entry {
        schema,
        size: size_of::<M>(),
        kind: || Kind::Model(M::describe()),
        read: |json, then| {
            let model = M::from_json(json)?;
            then(View::Model(ModelRef::of(&model)), &[]);
            Ok(())
        },
        read_leniently: Some(|json, then| {
            let read = M::from_json_lenient(json)?;
            then(View::Model(ModelRef::of(&read.model)), &read.set_aside);
            Ok(())
        }),
    }
}

/// A type that is no struct with properties.
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
    }
}
