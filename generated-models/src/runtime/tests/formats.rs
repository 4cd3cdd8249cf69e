use serde::{Deserialize, Serialize};

use super::samples::*;
use super::{json, read};

const TEXT: &str = r#"{"id":"c","participants":[{"startTime":"2026-01-31T12:00:00.5Z","state":"new","held":true,"timeoutSeconds":-5,"ratio":2.5,"mediaRoles":["a"],"user":{"name":"n","zz":1,"aa":{"b":[]}},"attributes":{"k":"v"},"day":"2026-01-31","pet":{"type":"thing","version":9007199254740993},"level":7}],"nullable":[null,1],"unknown":{"x":[true,null]}}"#;

#[test]
fn all_json_sources_agree() {
    let model: Conversation = read(TEXT);
    assert_eq!(serde_json::from_str::<Conversation>(TEXT).unwrap(), model);
    assert_eq!(
        serde_json::from_slice::<Conversation>(TEXT.as_bytes()).unwrap(),
        model
    );
    assert_eq!(
        serde_json::from_reader::<_, Conversation>(TEXT.as_bytes()).unwrap(),
        model
    );
    assert_eq!(
        serde_json::from_value::<Conversation>(json(TEXT)).unwrap(),
        model
    );
    assert_eq!(Conversation::deserialize(&json(TEXT)).unwrap(), model);
    assert_eq!(
        serde_json::to_value(&model).unwrap(),
        json(&serde_json::to_string(&model).unwrap())
    );
}

#[test]
fn other_self_describing_formats_round_trip() {
    let model: Conversation = read(TEXT);
    let mut cbor = Vec::new();
    ciborium::into_writer(&model, &mut cbor).unwrap();
    assert_eq!(
        ciborium::from_reader::<Conversation, _>(cbor.as_slice()).unwrap(),
        model
    );
    let message_pack = rmp_serde::to_vec_named(&model).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Conversation>(&message_pack).unwrap(),
        model
    );
}

#[test]
fn floats_of_binary_formats_are_checked_like_json() {
    for (value, message) in [
        (f64::NAN, "ratio: expected a finite number"),
        (0.5, "timeoutSeconds: expected an integer"),
    ] {
        let property = message.split(':').next().unwrap();
        let mut cbor = Vec::new();
        ciborium::into_writer(
            &std::collections::BTreeMap::from([(property, value)]),
            &mut cbor,
        )
        .unwrap();
        let error = ciborium::from_reader::<Participant, _>(cbor.as_slice())
            .unwrap_err()
            .to_string();
        assert!(error.contains(message), "{error}");
    }
    let mut cbor = Vec::new();
    ciborium::into_writer(
        &std::collections::BTreeMap::from([("timeoutSeconds", 5.0)]),
        &mut cbor,
    )
    .unwrap();
    assert_eq!(
        ciborium::from_reader::<Participant, _>(cbor.as_slice())
            .unwrap()
            .timeout_seconds,
        Some(5)
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Envelope {
    topic: String,
    #[serde(rename = "eventBody")]
    body: Option<Reference>,
    others: Vec<Reference>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    mine: i32,
    #[serde(flatten)]
    model: Participant,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    A(Reference),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(i32),
    Model(Reference),
}

fn check<T: Serialize + for<'de> Deserialize<'de> + PartialEq + std::fmt::Debug>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(serde_json::from_value::<T>(json(text)).unwrap(), value);
    value
}

#[test]
fn models_work_inside_derived_types() {
    check::<Envelope>(
        r#"{"topic":"t","eventBody":{"name":"n","new":1},"others":[{},{"version":2}]}"#,
    );
    let flattened: Flattened =
        check(r#"{"mine":1,"id":"i","held":true,"self":{"id":"j"},"new":[1]}"#);
    assert_eq!(flattened.model.extra.get("new"), Some(&json("[1]")));
    assert!(flattened.model.extra.get("mine").is_none());
    check::<Tagged>(r#"{"kind":"A","name":"n","new":1}"#);
    check::<Untagged>(r#"{"name":"n","new":1}"#);
    let error = serde_json::from_str::<Envelope>(r#"{"topic":"t","others":[{"name":1}]}"#)
        .unwrap_err()
        .to_string();
    assert_eq!(
        error,
        "name: expected a string, found number 1 at line 1 column 32"
    );
}
