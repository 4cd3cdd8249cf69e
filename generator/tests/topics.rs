//! What the document's notification topics become when it changes.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use generator::names::Renames;
use generator::spec::Source;
use support::generated;

/// The generated files for a document with these topics, all about one schema.
fn files(topics: &[&str]) -> BTreeMap<String, String> {
    let mut text = "openapi: 3.0.3\ninfo: {title: Topics, version: \"1\"}\npaths: {}\n\
        components: {schemas: {Event: {type: object, properties: {a: {type: string}}}}}\n"
        .to_owned();
    if !topics.is_empty() {
        text.push_str("x-genesys-notification-topics:\n");
    }
    for topic in topics {
        text.push_str(&format!("  {topic:?}: Event\n"));
    }
    let source = Source {
        name: "spec.yaml".to_owned(),
        bytes: text.into_bytes(),
    };
    let generated = generated(source, &Renames::default(), "topics");
    assert!(!generated.files.is_empty(), "{}", generated.diagnostics);
    generated.files
}

fn lines(files: &BTreeMap<String, String>) -> Vec<&str> {
    let lines = files["src/notifications.rs"].lines();
    lines.filter(|line| line.contains(" => ")).collect()
}

const TOPICS: [&str; 5] = [
    "v2.users.{id}.presence",
    "v2.system.{id}.{id}",
    "v2.system.revoked.{id}",
    "v2.flows.{id}",
    "v2.settings",
];

#[test]
fn an_added_topic_is_an_added_line() {
    let before = files(&TOPICS);
    for added in [
        "v2.users.{id}.station",
        "v2.a",
        "z",
        "{id}.{id}",
        "v2.system.{id}.closed",
        // it folds to the name of another one, which keeps it
        "v2.users.presence",
    ] {
        let mut topics = vec![added];
        topics.extend(TOPICS);
        let after = files(&topics);
        let (old, new): (BTreeSet<_>, BTreeSet<_>) = (
            lines(&before).into_iter().collect(),
            lines(&after).into_iter().collect(),
        );
        assert!(old.is_subset(&new), "{added}: {new:#?}");
        assert_eq!(new.len(), old.len() + 1, "{added}");
        let others = |files: &BTreeMap<String, String>| {
            let mut files = files.clone();
            files.remove("src/notifications.rs");
            files
        };
        assert_eq!(others(&before), others(&after), "{added}");
    }
}

#[test]
fn the_order_in_the_document_does_not_matter() {
    let mut turned = TOPICS;
    turned.reverse();
    assert_eq!(files(&TOPICS), files(&turned));
    let patterns: Vec<String> = lines(&files(&TOPICS))
        .iter()
        .map(|line| line.split('"').nth(1).unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        patterns,
        [
            "v2.flows.{id}",
            "v2.settings",
            "v2.system.revoked.{id}",
            "v2.system.{id}.{id}",
            "v2.users.{id}.presence",
        ]
    );
}

#[test]
fn a_document_without_topics_has_nothing_for_them() {
    let without = files(&[]);
    for path in ["src/notifications.rs", "src/runtime/notifications.rs"] {
        assert!(files(&TOPICS).contains_key(path), "{path}");
        assert!(!without.contains_key(path), "{path}");
    }
    for (path, text) in &without {
        assert!(!text.contains("notification-events"), "{path}");
        assert!(!text.contains("mod notifications"), "{path}");
    }
}
