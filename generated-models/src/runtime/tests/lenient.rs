use super::samples::*;
use super::{json, read};
use crate::runtime::Model;

#[test]
fn what_has_the_wrong_type_is_set_aside_in_its_model() {
    let text = r#"{"id":5,"participants":[{"timeoutSeconds":"120","held":true},{"user":"nobody","state":"new"},{"user":{"version":{"a":1}}}],"matrix":[[1],["x"]],"byName":{"k":{"name":7}},"u":1}"#;
    let lenient = Conversation::from_json_lenient(text).unwrap();
    let aside: Vec<(&str, &str)> = lenient
        .set_aside
        .iter()
        .map(|aside| (aside.path.as_str(), aside.reason.as_str()))
        .collect();
    assert_eq!(
        aside,
        [
            ("id", "expected a string, found number 5"),
            (
                "participants[0].timeoutSeconds",
                r#"expected an integer, found string "120""#
            ),
            (
                "participants[1].user",
                r#"expected an object, found string "nobody""#
            ),
            (
                "participants[2].user.version",
                "expected an integer, found an object"
            ),
            ("matrix", r#"[1][0]: expected an integer, found string "x""#),
            ("byName.k.name", "expected a string, found number 7"),
        ]
    );
    let printed: Vec<String> = lenient.set_aside.iter().map(ToString::to_string).collect();
    assert_eq!(printed[0], "id: expected a string, found number 5");
    assert_eq!(
        printed[4],
        r#"matrix[1][0]: expected an integer, found string "x""#
    );
    let model = lenient.model;
    assert_eq!(model.participants.as_ref().unwrap()[0].held, Some(true));
    assert_eq!(
        model.participants.as_ref().unwrap()[0]
            .extra
            .get("timeoutSeconds"),
        Some(&json("\"120\""))
    );
    assert_eq!(json(&model.to_json().unwrap()), json(text));
}

#[test]
fn a_list_with_a_wrong_element_is_set_aside_whole() {
    let text = r#"{"participants":[{"held":"x"},5]}"#;
    let lenient = Conversation::from_json_lenient(text).unwrap();
    assert_eq!(lenient.model.participants, None);
    assert_eq!(lenient.set_aside.len(), 1);
    assert_eq!(lenient.set_aside[0].path, "participants");
    assert_eq!(
        lenient.set_aside[0].reason,
        "[1]: expected an object, found number 5"
    );
    assert_eq!(lenient.model.to_json().unwrap(), text);
}

#[test]
fn a_readable_document_reads_as_ever() {
    for text in [
        r#"{"id":"a","zz":1,"participants":[{"self":{"q":[{"b":1,"a":2}]}}],"nullable":[null,1],"nodes":[null],"aa":2}"#,
        r#"{"id":null,"id":"x","nullableMap":{"a":null,"b":{}}}"#,
    ] {
        let lenient = Conversation::from_json_lenient(text).unwrap();
        assert_eq!(lenient.set_aside, []);
        assert_eq!(lenient.model, Conversation::from_json(text).unwrap());
    }
}

#[test]
fn repeated_keys_are_set_aside_only_if_the_last_is_wrong() {
    let lenient = Reference::from_json_lenient(r#"{"version":"x","version":2}"#).unwrap();
    assert_eq!(
        (
            lenient.model.version,
            lenient.set_aside.len(),
            lenient.model.extra.len()
        ),
        (Some(2), 0, 0)
    );
    let lenient = Reference::from_json_lenient(r#"{"version":2,"version":"x"}"#).unwrap();
    assert_eq!(
        (
            lenient.model.version,
            lenient.set_aside.len(),
            lenient.model.extra.len()
        ),
        (None, 1, 1)
    );
}

#[test]
fn only_a_document_that_is_no_json_or_no_object_fails() {
    assert!(
        Reference::from_json_lenient("[]")
            .unwrap_err()
            .to_string()
            .starts_with("expected an object, found a list")
    );
    assert!(Reference::from_json_lenient("{").is_err());
    assert!(Reference::from_json_lenient("{} {}").is_err());
}

#[test]
fn a_repeated_key_of_a_map_that_does_not_count_spoils_nothing() {
    let lenient = Conversation::from_json_lenient(
        r#"{"byName":{"k":5,"k":{"name":1},"j":{"version":2},"k":{"name":"n"}}}"#,
    )
    .unwrap();
    assert_eq!(lenient.set_aside, []);
    assert_eq!(
        lenient.model,
        read(r#"{"byName":{"j":{"version":2},"k":{"name":"n"}}}"#)
    );
    // the other way round the last one counts just as much
    let lenient =
        Conversation::from_json_lenient(r#"{"byName":{"k":{"name":"n"},"k":5}}"#).unwrap();
    assert_eq!(lenient.model.by_name, None);
    assert_eq!(lenient.set_aside.len(), 1);
    assert_eq!(lenient.model.extra.get("byName"), Some(&json(r#"{"k":5}"#)));
}

#[test]
fn a_report_has_an_end_and_says_how_much_it_leaves_out() {
    let count = 30_000;
    let text = format!(
        r#"{{"participants":[{}]}}"#,
        vec![r#"{"id":1}"#; count].join(",")
    );
    let lenient = Conversation::from_json_lenient(&text).unwrap();
    let size: usize = lenient
        .set_aside
        .iter()
        .map(|aside| aside.path.len() + aside.reason.len())
        .sum();
    assert!((10_000..300_000).contains(&size), "{size}");
    assert_eq!(lenient.set_aside.len() + lenient.more, count);
    assert!(lenient.more > 0);
    assert_eq!(lenient.model.to_json().unwrap(), text);
    // what is taken back does not count
    let within = format!(
        r#"{{"participants":[{},5],"id":1}}"#,
        vec![r#"{"id":1}"#; count].join(",")
    );
    let lenient = Conversation::from_json_lenient(&within).unwrap();
    let paths: Vec<&str> = lenient.set_aside.iter().map(|aside| &*aside.path).collect();
    assert_eq!((paths, lenient.more), (vec!["participants", "id"], 0));
}

#[test]
fn long_names_do_not_multiply() {
    let name = "A".repeat(20_000);
    let wrong = vec![r#"{"self":{"id":1}}"#; 1000].join(",");
    let deep =
        format!(r#"{{"byName":{{"{name}":{{"parent":{{"name":1}}}}}},"participants":[{wrong}]}}"#);
    let lenient = Conversation::from_json_lenient(&deep).unwrap();
    let path = &lenient.set_aside[0].path;
    assert!(
        path.starts_with("byName[\"AAAA") && path.ends_with("…\"].parent.name"),
        "{path}"
    );
    assert!(lenient.set_aside.iter().all(|aside| aside.path.len() < 300));
    // the whole is bounded, too: the middle goes, and the place itself stays
    let nested = format!(
        "{}{}{}",
        r#"{"parent":"#.repeat(100),
        r#"{"name":1}"#,
        "}".repeat(100)
    );
    let wide = format!(r#"{{"byName":{{"{}":{nested}}}}}"#, "é".repeat(500));
    let lenient = Conversation::from_json_lenient(&wide).unwrap();
    let path = &lenient.set_aside[0].path;
    assert!(
        path.len() < 900 && path.contains('…') && path.ends_with(".parent.name"),
        "{path}"
    );
    let message = Conversation::from_json(&wide).unwrap_err().to_string();
    assert!(message.len() < 1000, "{message}");
    let missing = lenient.model.missing_required();
    assert!(missing.iter().all(|path| path.len() < 900));
}
