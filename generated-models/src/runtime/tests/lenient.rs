use super::json;
use super::samples::*;
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
            ("id", "id: expected a string, found number 5"),
            (
                "participants[0].timeoutSeconds",
                r#"participants[0].timeoutSeconds: expected an integer, found string "120""#
            ),
            (
                "participants[1].user",
                r#"participants[1].user: expected an object, found string "nobody""#
            ),
            (
                "participants[2].user.version",
                "participants[2].user.version: expected an integer, found an object"
            ),
            (
                "matrix",
                r#"matrix[1][0]: expected an integer, found string "x""#
            ),
            (
                "byName.k.name",
                "byName.k.name: expected a string, found number 7"
            ),
        ]
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
        "participants[1]: expected an object, found number 5"
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
