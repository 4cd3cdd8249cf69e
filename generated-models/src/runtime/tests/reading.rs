use super::samples::*;
use super::{error, json, read};
use crate::runtime::Model;

#[test]
fn every_property_may_be_absent_and_null_reads_as_absent() {
    let absent: Participant = read("{}");
    assert_eq!(absent, Participant::default());
    let names: Vec<String> = crate::runtime::Schema::of::<Participant>()
        .properties()
        .map(|property| format!("{:?}:null", property.wire_name()))
        .collect();
    let null: Participant = read(format!("{{{}}}", names.join(",")));
    assert_eq!(null, Participant::default());
    assert_eq!(null.to_json().unwrap(), "{}");
    assert_eq!(read::<Reference>(r#"{"name":"a","name":null}"#).name, None);
}

#[test]
fn unknown_properties_are_kept_in_order_with_their_values() {
    let text =
        r#"{"name":"n","zeta":{"b":[1,null,2.5],"c":"x"},"alpha":null,"mid":18446744073709551615}"#;
    let model: Reference = read(text);
    assert_eq!(
        model.extra.iter().map(|entry| entry.0).collect::<Vec<_>>(),
        ["zeta", "alpha", "mid"]
    );
    assert_eq!(model.to_json().unwrap(), text);
    let nested = r#"{"participants":[{"user":{"zz":1,"aa":{"x":2}}}]}"#;
    assert_eq!(read::<Conversation>(nested).to_json().unwrap(), nested);
}

#[test]
fn special_names_are_ordinary() {
    let text = r#"{"type":"t","self":{"type":"u"},"additionalProperties":{"x":1},"$ref":"r","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"name":"n"},"extra":"e"}"#;
    let model: Participant = read(text);
    assert_eq!(model.r#type.as_deref(), Some("t"));
    assert_eq!(
        model
            .self_
            .as_ref()
            .and_then(|model| model.r#type.as_deref()),
        Some("u")
    );
    assert_eq!(model.additional_properties, Some(json(r#"{"x":1}"#)));
    assert_eq!(model.v_ref.as_deref(), Some("r"));
    assert_eq!(
        model.urn.as_ref().and_then(|model| model.name.as_deref()),
        Some("n")
    );
    assert_eq!(model.extra_.as_deref(), Some("e"));
    assert!(model.extra.is_empty());
    assert_eq!(model.to_json().unwrap(), text);
}

#[test]
fn integers_reach_their_limits() {
    for value in [i64::MIN, i64::MAX, 0, -1, 9_007_199_254_740_993] {
        let text = format!(r#"{{"wrapupTimeoutMs":{value}}}"#);
        let model: Participant = read(&text);
        assert_eq!(model.wrapup_timeout_ms, Some(value));
        assert_eq!(model.to_json().unwrap(), text);
    }
    for value in [i32::MIN, i32::MAX] {
        assert_eq!(
            read::<Participant>(format!(r#"{{"timeoutSeconds":{value}}}"#)).timeout_seconds,
            Some(value)
        );
    }
}

#[test]
fn an_integer_may_be_written_with_a_fraction_or_exponent_if_it_is_exact() {
    for (text, value) in [
        ("5.0", 5),
        ("5e3", 5000),
        ("-1.5E1", -15),
        ("-0.0", 0),
        ("-0", 0),
        ("2147483647.0", i32::MAX),
    ] {
        let model: Participant = read(format!(
            r#"{{"timeoutSeconds":{text},"wrapupTimeoutMs":{text}}}"#
        ));
        assert_eq!(
            (model.timeout_seconds, model.wrapup_timeout_ms),
            (Some(value), Some(i64::from(value))),
            "{text}"
        );
    }
    assert_eq!(
        read::<Participant>(r#"{"wrapupTimeoutMs":9007199254740991.0}"#).wrapup_timeout_ms,
        Some(9_007_199_254_740_991)
    );
    // 2^53 and what is next to it have the same f64, so which one it was cannot be told.
    for text in ["5.5", "9007199254740993.0", "1e300", "-1e-3"] {
        let message = error::<Participant>(&format!(r#"{{"wrapupTimeoutMs":{text}}}"#));
        assert!(
            message.starts_with("wrapupTimeoutMs: expected an integer"),
            "{message}"
        );
    }
}

#[test]
fn a_finite_number_prints_the_shortest_text_that_reads_back() {
    for (value, text) in [
        (0.1, "0.1"),
        (1e21, "1e+21"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
        (2.0, "2.0"),
    ] {
        let model = Participant {
            ratio: Some(value),
            ..Default::default()
        };
        let printed = model.to_json().unwrap();
        assert_eq!(printed, format!(r#"{{"ratio":{text}}}"#));
        assert_eq!(read::<Participant>(printed).ratio, Some(value));
    }
    assert_eq!(read::<Participant>(r#"{"ratio":3}"#).ratio, Some(3.0));
    assert_eq!(read::<Participant>(r#"{"ratio":-3}"#).ratio, Some(-3.0));
}

#[test]
fn an_object_without_properties_holds_any_json() {
    for text in [
        r#""s""#,
        "true",
        "5",
        "-2.5",
        "[1,[],{}]",
        r#"{"a":{"b":null}}"#,
    ] {
        let document = format!(r#"{{"anything":{text}}}"#);
        let model: Participant = read(&document);
        assert_eq!(model.anything, Some(json(text)));
        assert_eq!(model.to_json().unwrap(), document);
    }
    let text = r#"{"node":[1,"x"],"nodes":[null,true,{"a":1}]}"#;
    let model: Conversation = read(text);
    assert_eq!(
        model.nodes.as_ref().unwrap()[2],
        JsonNode(json(r#"{"a":1}"#))
    );
    assert_eq!(model.to_json().unwrap(), text);
    assert_eq!(JsonNode::default(), JsonNode(json("null")));
    assert_eq!(
        serde_json::from_str::<JsonNode>("[1]").unwrap(),
        JsonNode::from(json("[1]"))
    );
}

#[test]
fn a_wrong_type_names_the_path_and_the_place() {
    let text = "{\n  \"participants\": [{}, {},\n    {\"timeoutSeconds\": \"120\"}]}";
    assert_eq!(
        error::<Conversation>(text),
        r#"participants[2].timeoutSeconds: expected an integer, found string "120" at line 3 column 28"#
    );
    let wrong = Conversation::from_json(text).unwrap_err();
    assert_eq!(wrong.place(), Some((3, 28)));
    let value = json(text);
    assert_eq!(
        serde_json::from_value::<Conversation>(value)
            .unwrap_err()
            .to_string(),
        r#"participants[2].timeoutSeconds: expected an integer, found string "120""#
    );
}

#[test]
fn wrong_types_of_every_kind() {
    let long = "x".repeat(5000);
    let cases: &[(&str, &str)] = &[
        (r#"{"id":5}"#, "id: expected a string, found number 5"),
        (r#"{"id":{}}"#, "id: expected a string, found an object"),
        (r#"{"id":[]}"#, "id: expected a string, found a list"),
        (
            r#"{"held":"true"}"#,
            r#"held: expected a boolean, found string "true""#,
        ),
        (r#"{"held":0}"#, "held: expected a boolean, found number 0"),
        (
            r#"{"ratio":"1"}"#,
            r#"ratio: expected a number, found string "1""#,
        ),
        (
            r#"{"state":true}"#,
            "state: expected a string, found boolean true",
        ),
        (
            r#"{"level":"1"}"#,
            r#"level: expected a number, found string "1""#,
        ),
        (
            r#"{"user":"u"}"#,
            r#"user: expected an object, found string "u""#,
        ),
        (r#"{"user":[]}"#, "user: expected an object, found a list"),
        (
            r#"{"mediaRoles":{}}"#,
            "mediaRoles: expected a list, found an object",
        ),
        (
            r#"{"mediaRoles":["a",null]}"#,
            "mediaRoles[1]: expected a string, found null",
        ),
        (
            r#"{"attributes":[]}"#,
            "attributes: expected an object, found a list",
        ),
        (
            r#"{"attributes":{"a b":null}}"#,
            r#"attributes["a b"]: expected a string, found null"#,
        ),
        (
            r#"{"attributes":{"a":1.50}}"#,
            "attributes.a: expected a string, found number 1.5",
        ),
        (
            r#"{"attributes":{"":1}}"#,
            r#"attributes[""]: expected a string, found number 1"#,
        ),
        (
            r#"{"self":{"self":{"id":false}}}"#,
            "self.self.id: expected a string, found boolean false",
        ),
        (
            r#"{"timeoutSeconds":3000000000}"#,
            "timeoutSeconds: expected an integer from -2147483648 to 2147483647, found number 3000000000",
        ),
        (
            r#"{"wrapupTimeoutMs":9223372036854775808}"#,
            "wrapupTimeoutMs: expected an integer from -9223372036854775808 to 9223372036854775807, found number 9223372036854775808",
        ),
        (r#"{"ratio":1e999}"#, "ratio: number out of range"),
        (
            r#"{"startTime":"yesterday"}"#,
            r#"startTime: expected a date-time such as "2026-01-31T12:00:00Z", found string "yesterday""#,
        ),
        (
            r#"{"day":"2026-02-30"}"#,
            r#"day: expected a date such as "2026-01-31", found string "2026-02-30""#,
        ),
        (
            r#"{"day":20260230}"#,
            r#"day: expected a date such as "2026-01-31", found number 20260230"#,
        ),
        (
            r#"{"local":"2026-02-03T00:00:00Z"}"#,
            r#"local: expected a date-time without offset such as "2026-01-31T12:00:00", found string "2026-02-03T00:00:00Z""#,
        ),
        (
            r#"{"aliased":[{"version":"x"}]}"#,
            r#"aliased[0].version: expected an integer, found string "x""#,
        ),
    ];
    for (text, message) in cases {
        let found = error::<Participant>(text);
        assert!(
            found.starts_with(&format!("{message} at line 1 column ")),
            "{found}"
        );
        let lenient = Participant::from_json_lenient(text);
        if !text.contains("1e999") {
            assert_eq!(lenient.unwrap().set_aside[0].to_string(), *message);
        }
    }
    let found = error::<Participant>(&format!(r#"{{"held":"{long}"}}"#));
    assert!(found.len() < 150 && found.contains("xxx…\""), "{found}");
    let found = error::<Conversation>(r#"{"matrix":[[1],[2,null]],"x":1}"#);
    assert!(
        found.starts_with("matrix[1][1]: expected an integer, found null"),
        "{found}"
    );
    for root in ["5", "[]", "null", "\"x\""] {
        assert!(
            error::<Participant>(root).starts_with("expected an object, found "),
            "{root}"
        );
    }
}

#[test]
fn broken_json_keeps_its_classification() {
    for (text, eof) in [
        ("{\"id\":", true),
        ("{\"id\":\"a", true),
        ("{\"id\" 5}", false),
        ("{} x", false),
        ("", true),
    ] {
        let error = serde_json::from_str::<Participant>(text).unwrap_err();
        assert_eq!(
            (error.is_eof(), error.is_syntax()),
            (eof, !eof),
            "{text}: {error}"
        );
    }
}

#[test]
fn elements_may_be_null_where_the_spec_allows_it() {
    let text = r#"{"nullable":[1,null,3],"nullableMap":{"a":null,"b":{"name":"n"}}}"#;
    let model: Conversation = read(text);
    assert_eq!(model.nullable, Some(vec![Some(1), None, Some(3)]));
    assert_eq!(model.to_json().unwrap(), text);
    assert_eq!(model.clone(), model);
}

#[test]
fn the_last_of_repeated_keys_wins() {
    let model: Participant = read(
        r#"{"mediaRoles":["a","b"],"user":{"name":"a","x":1},"u":1,"user":{"version":2},"mediaRoles":["c"],"u":2,"attributes":{"k":"1","k":"2"}}"#,
    );
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"mediaRoles":["c"],"user":{"version":2},"attributes":{"k":"2"},"u":2}"#
    );
    let model: Conversation = read(r#"{"byName":{"k":{"name":"a"},"k":{"version":1}}}"#);
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"byName":{"k":{"version":1}}}"#
    );
}

#[test]
fn nested_lists_and_maps() {
    let text = r#"{"byName":{"":{"name":"e"},"k":{}},"matrix":[[],[1,2]],"states":["alerting","new"],"times":{"t":["2026-01-31T12:00:00Z"]}}"#;
    let model: Conversation = read(text);
    assert_eq!(model.to_json().unwrap(), text);
    assert_eq!(model.matrix, Some(vec![vec![], vec![1, 2]]));
}
