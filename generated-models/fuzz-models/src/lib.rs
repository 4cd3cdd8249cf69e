//! The models of `spec.yaml`, a few with every kind of property, generated when this is built; and what must hold of any
//! bytes that are read as one of them. The fuzz target in `../fuzz` looks for bytes of which it does not.
//!
//! It runs on these models and not on the 5,148 of the pinned document, because a fuzzer looks at the counters of all
//! code after each input.

include!(concat!(env!("OUT_DIR"), "/models.rs"));

pub mod agreement;

use runtime::{Any, Model, Value, from_json, json};

/// A model of any type.
pub struct Entry {
    /// The name of its type.
    pub name: &'static str,
    check: fn(&[u8]),
}

/// All models in the order of their names.
pub static MODELS: &[Entry] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));

impl Entry {
    /// A struct with properties.
    const fn model<
        M: Model
            + Value
            + PartialEq
            + Clone
            + std::fmt::Debug
            + serde::Serialize
            + serde::de::DeserializeOwned,
    >(
        name: &'static str,
    ) -> Self {
        Self {
            name,
            check: |json| {
                agreement::check_model::<M>(json)
                    .unwrap_or_else(|difference| panic!("{difference}"));
                survives::<M>(json);
            },
        }
    }

    /// Any other type.
    const fn value<T: Value>(name: &'static str) -> Self {
        Self {
            name,
            check: |bytes| {
                let Ok(any) = serde_json::from_slice::<Any>(bytes) else {
                    return;
                };
                let Ok(value) = from_json::<T>(&any) else {
                    return;
                };
                let again: T = from_json(&json(&value)).expect("what was read can be read again");
                assert!(
                    value.view() == again.view(),
                    "it is another one when read again"
                );
            },
        }
    }
}

/// Reads `data` as a model that its first byte chooses, and as a notification, in all the ways there are.
///
/// # Panics
/// If anything is lost on the way, a document that is JSON cannot be read leniently, or two ways do not agree.
pub fn exercise(data: &[u8]) {
    let Some((number, json)) = data.split_first() else {
        return;
    };
    let number = usize::from(*number) % (MODELS.len() + 1);
    match MODELS.get(number) {
        Some(entry) => (entry.check)(json),
        None => agreement::check_notification::<notifications::EventBody>(json)
            .unwrap_or_else(|difference| panic!("{difference}")),
    }
}

/// Writing and reading again gives the same, and lenient reading refuses nothing that is an object.
fn survives<M: Model + PartialEq + Clone + std::fmt::Debug>(json: &[u8]) {
    let strict = M::from_json(json);
    match &strict {
        Ok(first) => {
            let written = first.to_vec().expect("what was read can be written");
            let second = M::from_json(&written)
                .unwrap_or_else(|error| panic!("it cannot be read again: {error}"));
            assert!(*first == second, "it is another one when read again");
            let twice = second.to_vec().expect("what was read can be written");
            assert_eq!(written, twice, "it is written differently");
            assert!(!format!("{first:?}").is_empty());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }

    let is_object = matches!(serde_json::from_slice(json), Ok(Any::Object(_)));
    let lenient = M::from_json_lenient(json);
    assert_eq!(lenient.is_ok(), is_object, "leniently");
    let Ok(lenient) = lenient else {
        return;
    };
    // of a key that is there twice, only the last value is read leniently
    assert!(
        strict.is_err() || lenient.set_aside.is_empty(),
        "{:?} was set aside for no reason",
        lenient.set_aside
    );
    let written = lenient
        .model
        .to_vec()
        .expect("what was read can be written");
    let again = M::from_json_lenient(&written)
        .unwrap_or_else(|error| panic!("it cannot be read again: {error}"));
    assert!(
        lenient.model == again.model,
        "it is another one when read again"
    );
    assert_eq!(lenient.set_aside.len(), again.set_aside.len());
}
