use serde::Deserialize;

use super::error;
use super::samples::*;
use crate::runtime::{Any, Model};

fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("{}{}{}", open.repeat(depth), "null", close.repeat(depth))
}

#[test]
fn nesting_is_bounded_in_json() {
    for text in [
        nested(r#"{"parent":"#, "}", 200_000),
        nested(r#"{"x":"#, "}", 200_000),
        nested("[", "]", 200_000),
        format!(r#"{{"x":{}"#, "[".repeat(200_000)),
    ] {
        assert!(Reference::from_json(&text).is_err());
        assert!(Reference::from_json_lenient(&text).is_err());
    }
    let deep = nested(r#"{"parent":"#, "}", 120);
    let model = Reference::from_json(&deep).unwrap();
    assert_eq!(model.clone(), model);
    assert!(format!("{model:#?}").len() > 1000);
    assert_eq!(model.missing_required().len(), 240);
    // The innermost `null` reads as absent.
    assert_eq!(
        model.to_json().unwrap(),
        deep.replace(r#"{"parent":null}"#, "{}")
    );
}

#[test]
fn nesting_is_bounded_in_other_sources() {
    for key in ["parent", "x"] {
        let mut value = Any::Null;
        for _ in 0..1000 {
            value = Any::Object([(key.to_owned(), value)].into_iter().collect());
        }
        let error = Reference::deserialize(&value).unwrap_err().to_string();
        assert!(error.ends_with("nested too deeply"), "{error}");
    }
    let mut value = Any::Null;
    for _ in 0..1000 {
        value = Any::Array(vec![value]);
    }
    assert!(Pet::deserialize(&value).is_err());
    let value = serde_json::json!({ "matrix": value });
    assert!(Conversation::deserialize(&value).is_err());
    // CBOR: maps in maps under the key "x".
    let cbor = [0xa1, 0x61, b'x'].repeat(100_000);
    assert!(ciborium::from_reader::<Reference, _>(cbor.as_slice()).is_err());
}

#[test]
fn odd_texts_do_not_panic() {
    for text in [
        "",
        "\u{feff}{}",
        "{\"a\":\"\\ud800\"}",
        "nul",
        "{\"id\":\"\\u0000\"}",
        "{\"\":{\"\":{}}}",
        "{\"id\":tru",
    ] {
        let _ = Participant::from_json(text);
        let _ = Participant::from_json_lenient(text);
    }
    assert!(Participant::from_json(b"{\"id\":\"\xff\"}").is_err());
    assert!(Participant::from_json(b"{\"\xff\":1}").is_err());
    let message = error::<Participant>("{\"held\":\"\\u0000\\n\\\"\"}");
    assert!(
        message.starts_with(r#"held: expected a boolean, found string "\u0000\n\"""#),
        "{message}"
    );
}
