//! What holds the fast paths of the runtime, which read and write JSON text directly, to the ways through serde, which
//! are the reference: the same is accepted, with the same result; the same is refused, with the same message at the same
//! place; the same is written; and a clone is the same.
//!
//! `model-tests` includes this file, to say the same of every model.

use std::fmt::Debug;

use crate::notifications::{Body, Envelope};
use crate::runtime::{Error, Lenient, Model, ModelRef, SetAside, View, hidden};

/// Receives a model that was read, and what was set aside.
pub type Then<'a> = &'a mut dyn FnMut(View<'_>, &[SetAside]);

/// A way to read a model, without its type.
pub type Way = fn(&[u8], Then<'_>) -> Result<(), Error>;

/// The ways to read a model, each the fast one and the reference, which gives a clone of what it reads.
#[derive(Clone, Copy)]
pub struct Ways {
    /// [`Model::from_json`]
    pub strict: [Way; 2],
    /// [`Model::from_json_lenient`]
    pub lenient: [Way; 2],
}

impl Ways {
    /// The ways to read an `M`.
    pub const fn of<M: Model + Clone + serde::de::DeserializeOwned>() -> Self {
        Self {
            strict: [
                |json, then| {
                    let model = M::from_json(json)?;
                    then(View::Model(ModelRef::of(&model)), &[]);
                    Ok(())
                },
                |json, then| {
                    let model: M = serde_json::from_slice(json)?;
                    then(View::Model(ModelRef::of(&model.clone())), &[]);
                    Ok(())
                },
            ],
            lenient: [
                |json, then| {
                    let read = M::from_json_lenient(json)?;
                    then(View::Model(ModelRef::of(&read.model)), &read.set_aside);
                    Ok(())
                },
                |json, then| {
                    let read = hidden::from_json_lenient_by_tree::<M>(json)?;
                    then(
                        View::Model(ModelRef::of(&read.model.clone())),
                        &read.set_aside,
                    );
                    Ok(())
                },
            ],
        }
    }

    /// Reads and writes in all ways.
    ///
    /// # Errors
    /// If two ways do not agree; the text says where.
    pub fn check(&self, json: &[u8]) -> Result<(), String> {
        for (what, ways) in [("reading", self.strict), ("lenient reading", self.lenient)] {
            let [fast, reference] = ways.map(|way| {
                let mut outcome = None;
                way(json, &mut |view, set_aside| {
                    outcome = Some(Outcome::of(&view, hidden::to_vec(view), set_aside));
                })?;
                Ok(outcome)
            });
            compare(what, json, fast, reference)?;
        }
        Ok(())
    }
}

/// As [`Ways::check`], for a notification.
///
/// # Errors
/// If two ways do not agree; the text says where.
pub fn check_notification<B>(json: &[u8]) -> Result<(), String>
where
    B: Body + PartialEq + Clone + Debug,
{
    let of = |read: Lenient<Envelope<B>>| {
        let bytes = read.model.to_vec();
        let text = read.model.to_json().map(String::into_bytes);
        assert_eq!(bytes.is_ok(), text.is_ok());
        Some(Outcome::of(&read.model, bytes.and(text), &read.set_aside))
    };
    let strict = |read: Result<Envelope<B>, Error>| {
        // a copy must be the same
        read.map(|read| Some(Outcome::of(&read.clone(), read.to_vec(), &[])))
    };
    compare(
        "reading",
        json,
        strict(Envelope::from_json(json)),
        strict(Envelope::from_json_by_serde(json)),
    )?;
    compare(
        "lenient reading",
        json,
        Envelope::from_json_lenient(json).map(of),
        Envelope::from_json_lenient_by_tree(json).map(of),
    )
}

/// What came of reading: all that can be told of a value.
#[derive(Debug, PartialEq)]
struct Outcome {
    debug: String,
    written: Result<Vec<u8>, String>,
    written_by_serde: Result<Vec<u8>, String>,
    set_aside: Vec<SetAside>,
}

impl Outcome {
    fn of<T: Debug + serde::Serialize>(
        value: &T,
        written: Result<Vec<u8>, Error>,
        set_aside: &[SetAside],
    ) -> Self {
        Self {
            debug: format!("{value:?}"),
            written: written.map_err(|error| error.to_string()),
            written_by_serde: serde_json::to_vec(value).map_err(|error| error.to_string()),
            set_aside: set_aside.to_vec(),
        }
    }
}

fn compare(
    what: &str,
    json: &[u8],
    fast: Result<Option<Outcome>, Error>,
    reference: Result<Option<Outcome>, Error>,
) -> Result<(), String> {
    let agree = match (&fast, &reference) {
        (Ok(Some(fast)), Ok(Some(reference))) => {
            fast == reference
                && fast.written == fast.written_by_serde
                && reference.written == reference.written_by_serde
        }
        (Err(fast), Err(reference)) => {
            fast.to_string() == reference.to_string() && fast.place() == reference.place()
        }
        _ => false,
    };
    if agree {
        return Ok(());
    }
    let json = String::from_utf8_lossy(json);
    Err(format!(
        "{what} gives\n{fast:?}\nand through serde\n{reference:?}\nfrom {json}"
    ))
}
