//! What holds the fast paths of the runtime, which read and write JSON text directly, to the ways through serde, which
//! are the reference: the same is accepted, with the same result; the same is refused, with the same message at the same
//! place; the same is written.
//!
//! `model-tests` includes this file, to say the same of every model.

use std::fmt::Debug;

use crate::notifications::{Body, Envelope};
use crate::runtime::{Error, Lenient, Model, hidden};

/// Reads, writes and copies a model in all ways.
///
/// # Errors
/// If two ways do not agree; the text says where.
pub fn check_model<M>(json: &[u8]) -> Result<(), String>
where
    M: Model + PartialEq + Clone + Debug + serde::Serialize + serde::de::DeserializeOwned,
{
    let direct = M::from_json(json);
    let reference = serde_json::from_slice::<M>(json).map_err(Error::from);
    same("reading", json, &direct, &reference)?;
    if let (Ok(direct), Ok(reference)) = (&direct, &reference) {
        check_written(direct, reference, direct.to_vec(), direct.to_json())?;
    }
    let lenient = M::from_json_lenient(json);
    let by_tree = hidden::from_json_lenient_by_tree::<M>(json);
    same("lenient reading", json, &lenient, &by_tree)?;
    if let (Ok(Lenient { model, .. }), Ok(by_tree)) = (&lenient, &by_tree) {
        check_written(model, &by_tree.model, model.to_vec(), model.to_json())?;
    }
    Ok(())
}

/// As [`check_model`], for a notification.
///
/// # Errors
/// If two ways do not agree; the text says where.
pub fn check_notification<B>(json: &[u8]) -> Result<(), String>
where
    B: Body + PartialEq + Clone + Debug,
{
    let direct = Envelope::<B>::from_json(json);
    let reference = Envelope::<B>::from_json_by_serde(json);
    same("reading", json, &direct, &reference)?;
    if let (Ok(direct), Ok(reference)) = (&direct, &reference) {
        check_written(direct, reference, direct.to_vec(), direct.to_json())?;
    }
    let lenient = Envelope::<B>::from_json_lenient(json);
    let by_tree = Envelope::<B>::from_json_lenient_by_tree(json);
    same("lenient reading", json, &lenient, &by_tree)?;
    if let (Ok(Lenient { model, .. }), Ok(by_tree)) = (&lenient, &by_tree) {
        check_written(model, &by_tree.model, model.to_vec(), model.to_json())?;
    }
    Ok(())
}

fn same<T: PartialEq + Debug>(
    what: &str,
    json: &[u8],
    direct: &Result<T, Error>,
    reference: &Result<T, Error>,
) -> Result<(), String> {
    let is_same = match (direct, reference) {
        (Ok(direct), Ok(reference)) => direct == reference,
        (Err(direct), Err(reference)) => {
            direct.to_string() == reference.to_string() && direct.place() == reference.place()
        }
        _ => false,
    };
    if is_same {
        return Ok(());
    }
    let json = String::from_utf8_lossy(json);
    Err(format!(
        "{what} gives\n{direct:?}\nand through serde\n{reference:?}\nfrom {json}"
    ))
}

fn check_written<T: PartialEq + Clone + Debug + serde::Serialize>(
    direct: &T,
    reference: &T,
    bytes: Result<Vec<u8>, Error>,
    text: Result<String, Error>,
) -> Result<(), String> {
    // What is equal may still differ in the order of `extra`.
    let expected = serde_json::to_vec(reference).map_err(|error| Error::from(error).to_string());
    let bytes = bytes.map_err(|error| error.to_string());
    let text = text.map_err(|error| error.to_string());
    if bytes != expected || text.as_ref().map(String::as_bytes) != expected.as_deref() {
        let bytes = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let expected = expected.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        return Err(format!(
            "writing gives\n{bytes:?} and {text:?}\nand through serde\n{expected:?}"
        ));
    }
    let copy = direct.clone();
    if copy != *direct || serde_json::to_vec(&copy).ok() != serde_json::to_vec(direct).ok() {
        return Err(format!("{direct:?} has the clone {copy:?}"));
    }
    Ok(())
}
