use serde_json::json as value;

use super::samples::*;
use super::{json, read};
use crate::runtime::Model;

#[test]
fn only_what_is_set_is_written_in_the_order_of_the_spec_then_extra() {
    let model: Participant =
        read(r#"{"new":1,"mediaRoles":[],"id":"i","attributes":{},"held":false,"also":[]}"#);
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"id":"i","held":false,"mediaRoles":[],"attributes":{},"new":1,"also":[]}"#
    );
    assert_eq!(
        serde_json::to_string_pretty(&EmptyModel::default()).unwrap(),
        "{}"
    );
}

#[test]
fn a_set_field_wins_over_extra_and_no_key_is_written_twice() {
    let mut model = Reference {
        name: Some("field".into()),
        ..Default::default()
    };
    model.extra.insert("other", 1);
    model.extra.insert("name", "entry");
    assert_eq!(model.to_json().unwrap(), r#"{"name":"field","other":1}"#);
    assert_eq!(
        model,
        Reference {
            extra: [("other", 1)].into_iter().collect(),
            ..model.clone()
        }
    );
    model.name = None;
    assert_eq!(model.to_json().unwrap(), r#"{"other":1,"name":"entry"}"#);
}

#[test]
fn an_explicit_null_clears_a_property_and_setting_it_afterwards_wins() {
    let mut model: Participant = read(r#"{"id":"i","user":{"name":"n"}}"#);
    assert!(model.set_null(|model| &model.user));
    assert!(model.set_null(|model| &model.extra_));
    assert_eq!(model.user, None);
    assert!(model.is_null(|model| &model.user) && !model.is_null(|model| &model.id));
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"id":"i","user":null,"extra":null}"#
    );
    assert_eq!(model.clone(), model);
    model.user = Some(Box::new(Reference::default()));
    assert!(!model.is_null(|model| &model.user));
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"id":"i","user":{},"extra":null}"#
    );
}

#[test]
fn null_for_something_that_is_no_property_of_the_model_changes_nothing() {
    static ELSEWHERE: Option<String> = None;
    let mut model: Participant = read(r#"{"user":{"name":"n"}}"#);
    assert!(!model.set_null(|_| &ELSEWHERE));
    assert!(!model.set_null(|model| &model.user.as_ref().unwrap().name));
    assert!(!model.is_null(|_| &ELSEWHERE));
    assert_eq!(model.to_json().unwrap(), r#"{"user":{"name":"n"}}"#);
}

#[test]
fn every_property_can_be_set_to_null() {
    let mut model = Participant::default();
    let all: Vec<bool> = vec![
        model.set_null(|m| &m.id),
        model.set_null(|m| &m.start_time),
        model.set_null(|m| &m.state),
        model.set_null(|m| &m.held),
        model.set_null(|m| &m.timeout_seconds),
        model.set_null(|m| &m.wrapup_timeout_ms),
        model.set_null(|m| &m.ratio),
        model.set_null(|m| &m.r#type),
        model.set_null(|m| &m.self_),
        model.set_null(|m| &m.aliased),
    ];
    assert_eq!(all, [true; 10]);
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"id":null,"startTime":null,"state":null,"held":null,"timeoutSeconds":null,"wrapupTimeoutMs":null,"ratio":null,"type":null,"self":null,"aliased":null}"#
    );
}

#[test]
fn a_number_that_is_not_finite_is_an_error() {
    for value in [f64::NAN, f64::INFINITY] {
        let model = Participant {
            ratio: Some(value),
            ..Default::default()
        };
        assert!(
            model
                .to_json()
                .unwrap_err()
                .to_string()
                .starts_with("Participant.ratio: ")
        );
    }
}

#[test]
fn json_of_a_value_equals_its_text() {
    let text = r#"{"id":"i","startTime":"2026-01-31T12:00:00Z","ratio":2.5,"level":1.5,"pet":{"type":"thing","name":"n"},"day":"2026-01-31","new":{"a":1}}"#;
    let model: Participant = read(text);
    assert_eq!(crate::runtime::json(&model), json(text));
    assert_eq!(serde_json::to_value(&model).unwrap(), json(text));
    assert_eq!(
        crate::runtime::json(&vec![Some(true), None]),
        value!([true, null])
    );
}
