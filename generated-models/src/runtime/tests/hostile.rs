use serde::Deserialize;

use super::samples::*;
use super::{error, json, read};
use crate::runtime::wire::tree::Node;
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

/// The same for notifications: the body, what stands before its topic, and entries that are no part of the envelope.
#[cfg(feature = "notification-events")]
#[test]
fn a_budget_bounds_notifications() {
    use crate::runtime::notifications::Envelope;

    let items = vec!["{}"; 1000].join(",");
    let text = "x".repeat(5000);
    let names: Vec<String> = (0..500).map(|n| format!(r#""{n}":0"#)).collect();
    let names = names.join(",");
    for document in [
        format!(r#"{{"topicName":"a","eventBody":{{"participants":[{items}]}}}}"#),
        format!(r#"{{"eventBody":{{"participants":[{items}]}},"topicName":"a"}}"#),
        format!(r#"{{"topicName":"{text}"}}"#),
        format!(r#"{{"metadata":{{{names}}}}}"#),
        format!("{{{names}}}"),
        format!(r#"{{"new":[{items}]}}"#),
        format!(r#"{{"new":"{text}"}}"#),
        format!(r#"{{"eventBody":{{"participants":[{items},1]}}}}"#),
    ] {
        let little = Reader::within(4000 + size_of::<Conversation>() as u64);
        let enough = Reader::within(1 << 24);
        let lenient = enough
            .read_notification_lenient::<Conversation>(&document)
            .unwrap();
        assert_eq!(
            lenient,
            Envelope::from_json_lenient(&document).unwrap(),
            "{document}"
        );
        let read = enough.read_notification::<Conversation>(&document);
        assert_eq!(read, Envelope::from_json(&document), "{document}");
        let strict = little.read_notification::<Conversation>(&document).err();
        let lenient = little
            .read_notification_lenient::<Conversation>(&document)
            .err();
        for error in [strict, lenient] {
            let message = error.map_or_else(|| document.clone(), |error| error.to_string());
            assert!(
                message.contains("takes more memory than the budget allows"),
                "{message}"
            );
        }
    }
}

/// What is copied out of the tree counts besides the tree.
#[test]
fn a_budget_bounds_what_is_set_aside() {
    let items = vec!["0"; 2000].join(",");
    // the two differ in size where serde_json keeps the digits of numbers
    let size = (2000 * (size_of::<Node>() + size_of::<Any>())) as u64;
    for document in [
        format!(r#"{{"new":[{items}]}}"#),
        format!(r#"{{"id":[{items}]}}"#),
        format!(r#"{{"matrix":[[[{items}]]]}}"#),
    ] {
        let enough = Reader::within(size + 4000 + size_of::<Conversation>() as u64);
        assert!(enough.read_lenient::<Conversation>(&document).is_ok());
        let little = Reader::within(size - 1);
        let error = little.read_lenient::<Conversation>(&document).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("takes more memory than the budget allows"),
            "{error}"
        );
    }
}

/// A path that is too long loses its middle, wherever its length comes from.
#[test]
fn long_paths_keep_their_ends() {
    for (count, key) in [
        (3, "k".repeat(1000)),
        (60, "k".repeat(150)),
        (120, "k".to_owned()),
        (20, "\n".repeat(199)),
        (120, "é".repeat(150)),
        (1, "k".to_owned()),
    ] {
        let mut value = r#"{"name":1}"#.to_owned();
        for _ in 0..count {
            value = format!(r#"{{"parent":{value}}}"#);
        }
        let quoted = serde_json::to_string(&key).unwrap();
        let document = format!(r#"{{"byName":{{{quoted}:{value}}}}}"#);
        let step = match key.chars().count() {
            1000 => format!(r#"["{}…"]"#, "k".repeat(200)),
            _ if key.starts_with('k') => format!(".{key}"),
            _ => format!("[{quoted}]"),
        };
        let path = format!("byName{step}{}.name", ".parent".repeat(count));
        let boundary = |mut at: usize| {
            while !path.is_char_boundary(at) {
                at += 1;
            }
            at
        };
        let shown = if path.len() <= 800 {
            path.clone()
        } else {
            let (head, tail) = (boundary(400), boundary(path.len() - 400));
            format!("{}…{}", &path[..head], &path[tail..])
        };
        let lenient = Conversation::from_json_lenient(&document).unwrap();
        assert_eq!(lenient.set_aside[0].path, shown);
        let message = error::<Conversation>(&document);
        assert!(
            message.starts_with(&format!("{shown}: expected a string, found number 1")),
            "{message}"
        );
    }
}

/// What messages quote cannot steer a terminal, or hide or reorder the text around it.
#[test]
fn messages_do_not_mislead() {
    let message = error::<Participant>("{\"held\":\"\u{202e}a\u{200b}\u{9b}\"}");
    assert!(
        message.starts_with(r#"held: expected a boolean, found string "\u202ea\u200b\u009b""#),
        "{message}"
    );
}
