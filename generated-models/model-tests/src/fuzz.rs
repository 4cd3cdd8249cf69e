//! What must hold of any bytes: the body of the fuzz target, and of the test that replays its corpus.

use serde_json::Value;

use crate::registry::MODELS;

/// Reads `data` as a model that its first two bytes choose, and writes and reads it again.
///
/// # Panics
/// If anything is lost on the way, or a document that is JSON cannot be read leniently.
pub fn exercise(data: &[u8]) {
    let Some((number, json)) = data.split_first_chunk::<2>() else {
        return;
    };
    let entry = &MODELS[usize::from(u16::from_le_bytes(*number)) % MODELS.len()];
    let name = entry.schema;

    let strict = (entry.read)(json, &mut |first, _| {
        let written = serde_json::to_vec(&first).expect("what was read can be written");
        let again = (entry.read)(&written, &mut |second, _| {
            assert!(first == second, "{name} is another one when read again");
            let twice = serde_json::to_vec(&second).expect("what was read can be written");
            assert_eq!(written, twice, "{name} is written differently");
        });
        again.unwrap_or_else(|error| panic!("{name} cannot be read again: {error}"));
        assert!(!format!("{first:?}").is_empty());
    });
    if let Err(error) = &strict {
        assert!(!error.to_string().is_empty());
    }

    let Some(read_leniently) = entry.read_leniently else {
        return;
    };
    let is_object = matches!(serde_json::from_slice(json), Ok(Value::Object(_)));
    let lenient = read_leniently(json, &mut |model, set_aside| {
        // of a key that is there twice, only the last value is read leniently
        assert!(
            strict.is_err() || set_aside.is_empty(),
            "{name}: {set_aside:?} was set aside for no reason"
        );
        let written = serde_json::to_vec(&model).expect("what was read can be written");
        let again = read_leniently(&written, &mut |second, aside_again| {
            assert!(model == second, "{name} is another one when read again");
            assert_eq!(set_aside.len(), aside_again.len(), "{name}");
        });
        again.unwrap_or_else(|error| panic!("{name} cannot be read again: {error}"));
    });
    assert_eq!(lenient.is_ok(), is_object, "{name}, leniently: {lenient:?}");
}
