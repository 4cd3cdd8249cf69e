use serde::Deserialize;

use super::samples::*;
use super::{error, json, read};
use crate::runtime::{Any, Model, Reader};

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

#[test]
fn a_budget_bounds_what_is_read() {
    let many = format!(r#"{{"participants":[{}]}}"#, vec!["{}"; 1000].join(","));
    let size = 1000 * size_of::<Participant>() as u64;
    let enough = Reader::within(3 * size);
    let model: Conversation = enough.read(&many).unwrap();
    assert_eq!(model, read(&many));
    assert_eq!(
        enough.read_lenient::<Conversation>(&many).unwrap().model,
        model
    );
    let little = Reader::within(size / 2);
    let error = little.read::<Conversation>(&many).unwrap_err();
    let message = error.to_string();
    let start = "participants[";
    assert!(
        message.starts_with(start)
            && message.contains("]: takes more memory than the budget allows at line 1 column "),
        "{message}"
    );
    // what is beyond the budget is not set aside, but ends reading
    let message = little.read_lenient::<Conversation>(&many).unwrap_err();
    assert!(message.to_string().starts_with(start), "{message}");

    // everything that grows with the text counts
    let text = "x".repeat(5000);
    let items = vec!["1"; 5000].join(",");
    let names: Vec<String> = (0..500).map(|n| format!(r#""name{n}":"""#)).collect();
    let names = names.join(",");
    for document in [
        format!(r#"{{"id":"{text}"}}"#),
        format!(r#"{{"new":"{text}"}}"#),
        format!(r#"{{"{text}":1}}"#),
        format!(r#"{{{names}}}"#),
        format!(r#"{{"new":[{items}]}}"#),
        format!(r#"{{"new":{{{names}}}}}"#),
        format!(r#"{{"matrix":[[{items}]]}}"#),
        format!(r#"{{"states":["{text}"]}}"#),
        format!(r#"{{"participants":[{{"attributes":{{{names}}}}}]}}"#),
        format!(r#"{{"pets":[{{"type":"thing","a":[{items}]}}]}}"#),
        format!(r#"{{"pets":["{text}"]}}"#),
        nested(r#"{"participants":[{"self":"#, "}]}", 1)
            .replace("null", &nested(r#"{"self":"#, "}", 30)),
    ] {
        let budget = 4000 + size_of::<Conversation>() as u64;
        assert!(
            Reader::within(1 << 24)
                .read::<Conversation>(&document)
                .is_ok()
        );
        let strict = Reader::within(budget).read::<Conversation>(&document);
        let lenient = Reader::within(budget).read_lenient::<Conversation>(&document);
        for error in [strict.err(), lenient.err()] {
            let message = error.map_or_else(|| document.clone(), |error| error.to_string());
            assert!(
                message.contains("takes more memory than the budget allows"),
                "{message}"
            );
        }
    }
}

/// A tree that is there is walked, not copied, however many unions are in each other.
#[test]
fn nested_unions_do_not_multiply() {
    let items = vec!["0"; 2000].join(",");
    let mut text = format!(r#"{{"payload":[{items}],"type":"thing"}}"#);
    for _ in 0..40 {
        text = format!(r#"{{"pet":{text},"type":"person"}}"#);
    }
    let pet: Pet = serde_json::from_str(&text).unwrap();
    let written = serde_json::to_value(&pet).unwrap();
    assert_eq!(written, json(&text));
    // the tree, the list in the innermost model, and some for each level
    let size = (3 * 2000 * size_of::<Any>() + 60 * 2 * size_of::<Participant>()) as u64;
    assert_eq!(Reader::within(size).read::<Pet>(&text).unwrap(), pet);
    let wrong = text.replace(r#""payload""#, r#""name""#);
    let message = serde_json::from_str::<Pet>(&wrong).unwrap_err().to_string();
    assert!(
        message.contains("pet.pet.name: expected a string, found a list at line 1"),
        "{message}"
    );
}
