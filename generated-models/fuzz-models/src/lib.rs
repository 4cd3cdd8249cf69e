//! The models of `spec.yaml`, a few with every kind of property, generated when this is built; and what must hold of any
//! bytes that are read as one of them. The fuzz target in `../fuzz` looks for bytes of which it does not.
//!
//! It runs on these models and not on the 5,148 of the pinned document, because a fuzzer looks at the counters of all
//! code after each input.

include!(concat!(env!("OUT_DIR"), "/models.rs"));

pub mod agreement;

use agreement::Ways;
use runtime::{Any, Model, Value, from_json, hidden, json};

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
    const fn model<M: Model + Clone + serde::de::DeserializeOwned>(name: &'static str) -> Self {
        Self {
            name,
            check: |json| {
                let agreed = Ways::of::<M>().check(json);
                agreed.unwrap_or_else(|difference| panic!("{difference}"));
                survives(Ways::of::<M>(), json);
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
fn survives(ways: Ways, json: &[u8]) {
    let [read, _] = ways.strict;
    let strict = read(json, &mut |first, _| {
        let written = hidden::to_vec(first).expect("what was read can be written");
        let again = read(&written, &mut |second, _| {
            assert!(first == second, "it is another one when read again");
            let twice = hidden::to_vec(second).expect("what was read can be written");
            assert_eq!(written, twice, "it is written differently");
        });
        again.unwrap_or_else(|error| panic!("it cannot be read again: {error}"));
    });

    let [read, _] = ways.lenient;
    let is_object = matches!(serde_json::from_slice(json), Ok(Any::Object(_)));
    let lenient = read(json, &mut |first, set_aside| {
        // of a key that is there twice, only the last value is read leniently
        assert!(
            strict.is_err() || set_aside.is_empty(),
            "{set_aside:?} was set aside for no reason"
        );
        let written = hidden::to_vec(first).expect("what was read can be written");
        let again = read(&written, &mut |second, aside_again| {
            assert!(first == second, "it is another one when read again");
            assert_eq!(set_aside.len(), aside_again.len());
        });
        again.unwrap_or_else(|error| panic!("it cannot be read again: {error}"));
    });
    assert_eq!(lenient.is_ok(), is_object, "leniently: {lenient:?}");
}
