//! Notification events of the pinned document, by rules. What is read and written whatever the topics are is tested in
//! `fuzz-models/tests/events.rs`, on topics that stay.
#![cfg(feature = "notification-events")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generated_models::notifications::{Body, Notification, TOPICS, find, peek_topic_name};
use generated_models::runtime::View;
use generated_models::runtime::serde_json::{Value, json};

/// The topics of the pinned spec: pattern and schema.
fn pinned() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/notifications.yaml");
    let text = fs::read_to_string(path).expect("the pinned spec is there");
    let document: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
    serde_yaml::from_value(document["x-genesys-notification-topics"].clone()).expect("topics")
}

fn read(json: &str) -> Notification {
    Notification::from_json(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

/// Reads a notification and checks that it is written as it was.
#[track_caller]
fn round_trip(json: &str) -> Notification {
    let notification = read(json);
    let written = notification.to_json().expect("writable");
    assert_eq!(value(&written), value(json));
    assert_eq!(read(&written), notification);
    assert_eq!(notification.clone(), notification);
    notification
}

const IDS: [&str; 3] = ["1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10", "é-2_~:@", "{id}"];

#[test]
fn the_topics_are_those_of_the_spec() {
    let listed: BTreeMap<String, String> = TOPICS
        .iter()
        .map(|topic| (topic.pattern().to_owned(), topic.schema().to_owned()))
        .collect();
    assert_eq!(listed, pinned());
    assert_eq!(listed.len(), TOPICS.len());
}

#[test]
fn every_topic_is_found_by_the_names_built_for_it() {
    for topic in TOPICS {
        let ids = &IDS[..topic.parameters().len()];
        let name = topic.name(ids).expect("a name");
        let found = find(&name).unwrap_or_else(|| panic!("{name} is not found"));
        assert_eq!(found.topic(), topic, "{name}");
        assert_eq!(found.name(), name);
        let expected: Vec<_> = topic
            .parameters()
            .iter()
            .copied()
            .zip(ids.iter().copied())
            .collect();
        assert_eq!(found.parameters().collect::<Vec<_>>(), expected);
        for (parameter, id) in expected {
            assert_eq!(found.parameter(parameter), Some(id), "{name}: {parameter}");
        }
        assert_eq!(found.parameter("nothing_of_this_name"), None);
        // as it stands in events that come through Amazon EventBridge
        assert_eq!(
            find(topic.pattern()).map(|found| found.topic()),
            Some(topic)
        );

        let json =
            json!({"topicName": name, "eventBody": {"not in the document": [name]}}).to_string();
        let notification = round_trip(&json);
        let body = notification.event_body.as_ref().expect("a body");
        assert_eq!(body.pattern(), Some(topic.pattern()));
        let View::Model(model) = body.view() else {
            panic!("{name}: no model")
        };
        assert_eq!(model.schema().name(), topic.schema());
        assert_eq!(
            notification.topic(),
            Some(find(&name).expect("found before"))
        );
    }
}

/// Whether a name is one of a pattern, told in another way.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<&str>, Vec<&str>) =
        (pattern.split('.').collect(), name.split('.').collect());
    pattern.len() == name.len()
        && pattern
            .iter()
            .zip(&name)
            .all(|(expected, part)| expected == part || (*expected == "{id}" && !part.is_empty()))
}

#[test]
fn a_literal_beats_a_placeholder() {
    for topic in TOPICS {
        for other in TOPICS {
            let literals: Vec<&str> = other.pattern().split('.').collect();
            // the name of `topic` that is most like `other`
            let name: Vec<&str> = topic
                .pattern()
                .split('.')
                .enumerate()
                .map(|(index, part)| match literals.get(index) {
                    Some(literal) if part == "{id}" => literal,
                    _ => part,
                })
                .collect();
            let name = name.join(".").replace("{id}", "7");
            if topic == other || !fits(other.pattern(), &name) {
                continue;
            }
            // from the left, the one that has a literal where the other one has none
            let parts = topic.pattern().split('.').zip(other.pattern().split('.'));
            let first = parts
                .filter(|(a, b)| a != b)
                .map(|(a, _)| if a == "{id}" { other } else { topic })
                .next()
                .expect("two topics differ");
            let expected: Vec<_> = TOPICS
                .iter()
                .filter(|topic| fits(topic.pattern(), &name))
                .collect();
            if expected.len() == 2 {
                assert_eq!(
                    find(&name).map(|found| found.topic()),
                    Some(first),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn the_events_of_the_example_are_read_by_their_topics() {
    for line in include_str!("../examples/data/events.ndjson").lines() {
        let lenient = Notification::from_json_lenient(line).expect("an object");
        let written = lenient.model.to_json().expect("writable");
        assert_eq!(value(&written), value(line));
        let name = peek_topic_name(line).expect("JSON").expect("a name");
        let topic = find(&name).map(|found| found.topic().pattern());
        let body = lenient.model.event_body.expect("a body");
        if name != "channel.metadata" {
            assert_eq!(body.pattern(), topic, "{name}");
        }
    }
}
