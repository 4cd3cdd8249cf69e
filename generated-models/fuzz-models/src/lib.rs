//! The models of `spec.yaml`, a few with every kind of property, generated when this is built; and what must hold of any
//! bytes that are read as one of them. The fuzz target in `../fuzz` looks for bytes of which it does not.
//!
//! It runs on these models and not on the thousands of the pinned document, because a fuzzer looks at the counters of all
//! code after each input.

include!(concat!(env!("OUT_DIR"), "/models.rs"));

pub mod agreement;
pub mod document;

use agreement::Ways;
use runtime::{Any, Kind, Model, Reader, Value, from_json, hidden, json};

/// A model of any type.
pub struct Entry {
    /// The name of its type.
    pub name: &'static str,
    /// What its values are.
    pub kind: fn() -> Kind,
    check: fn(&[u8]),
}

/// All models in the order of their names.
pub static MODELS: &[Entry] = include!(concat!(env!("OUT_DIR"), "/registry.rs"));

impl Entry {
    /// A struct with properties.
    const fn model<M: Model + Value + Clone + serde::de::DeserializeOwned>(
        name: &'static str,
    ) -> Self {
        Self {
            name,
            kind: || Kind::Model(M::describe()),
            check: |json| {
                let agreed = Ways::of::<M>().check(json);
                agreed.unwrap_or_else(|difference| panic!("{difference}"));
                survives(Ways::of::<M>(), json);
                within_budget::<M>(json);
            },
        }
    }

    /// Any other type.
    const fn value<T: Value>(name: &'static str) -> Self {
        Self {
            name,
            kind: T::kind,
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

/// A budget ends reading or changes nothing, and reports are bounded.
fn within_budget<M: Model + Value>(json: &[u8]) {
    const BOUND: usize = 300_000;
    let written = |model: &M| model.to_vec().expect("what was read can be written");
    let strict = M::from_json(json);
    let lenient = M::from_json_lenient(json);
    if let Ok(lenient) = &lenient {
        let lengths = lenient
            .set_aside
            .iter()
            .map(|aside| aside.path.len() + aside.reason.len());
        assert!(lengths.sum::<usize>() < BOUND, "the report is too long");
        let missing: usize = lenient
            .model
            .missing_required()
            .iter()
            .map(String::len)
            .sum();
        assert!(missing < BOUND, "the list of what is missing is too long");
    }
    for budget in [0, 1000, 4 * json.len() as u64 + 2000, u64::MAX - 1] {
        let reader = Reader::within(budget);
        let is_spent = |error: &runtime::Error| {
            budget < 1 << 60
                && error
                    .to_string()
                    .contains("takes more memory than the budget allows")
        };
        match (reader.read::<M>(json), &strict) {
            (Ok(read), Ok(model)) => assert_eq!(written(&read), written(model)),
            (Err(error), Err(other)) if error == *other => {}
            (Err(error), _) if is_spent(&error) => {}
            (read, _) => panic!(
                "within {budget}: {:?}, otherwise {:?}",
                read.map(drop),
                strict.as_ref().err()
            ),
        }
        match (reader.read_lenient::<M>(json), &lenient) {
            (Ok(read), Ok(lenient)) => {
                assert_eq!(written(&read.model), written(&lenient.model));
                assert_eq!(
                    (read.set_aside, read.more),
                    (lenient.set_aside.clone(), lenient.more)
                );
            }
            (Err(error), Err(other)) if error == *other => {}
            (Err(error), _) if is_spent(&error) => {}
            (read, _) => panic!("leniently within {budget}: {:?}", read.map(drop)),
        }
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
