use super::samples::participant::State;
use super::samples::*;
use super::{error, json, read};
use crate::runtime::{AnyModel, Kind, Model, View};

#[test]
fn missing_required_properties_are_listed_for_the_whole_tree() {
    let model: Conversation = read(
        r#"{"participants":[{"state":"new"},{"user":{"name":"n"},"self":{}}],"byName":{"a b":{"version":1},"c":{"name":"n","version":2}},"pets":[{"type":"thing"}]}"#,
    );
    assert_eq!(
        model.missing_required(),
        [
            "participants[1].state",
            "participants[1].user.version",
            "participants[1].self.state",
            "byName[\"a b\"].name",
            "pets[0].name",
            "pets[0].version"
        ]
    );
    assert_eq!(Reference::default().missing_required(), ["name", "version"]);
}

#[test]
fn an_explicit_null_counts_as_given() {
    let mut model = Reference::default();
    model.set_null(|model| &model.name);
    assert_eq!(model.missing_required(), ["version"]);
}

#[test]
fn a_list_of_missing_properties_has_an_end_and_says_how_much_it_leaves_out() {
    let name = "A".repeat(10_000);
    let count = 5000;
    let pets = vec![r#"{"type":"thing"}"#; count].join(",");
    let model: Conversation = read(format!(r#"{{"byName":{{"{name}":{{}}}},"pets":[{pets}]}}"#));
    let missing = model.missing_required();
    let size: usize = missing.iter().map(String::len).sum();
    assert!((10_000..300_000).contains(&size), "{size}");
    assert_eq!(missing.len() + missing.more(), 2 * count + 2);
    assert!(missing.more() > 0);
    assert!(missing[0].starts_with("byName[\"AAA") && missing[0].ends_with("…\"].name"));
}

#[test]
fn values_are_built_with_struct_update_or_chained() {
    let struct_update = Participant {
        id: Some("i".into()),
        state: Some(State::Alerting.into()),
        ..Default::default()
    };
    let chained = Participant::default()
        .with(|m| &mut m.id, "i")
        .with(|m| &mut m.state, State::Alerting);
    assert_eq!(struct_update, chained);
    let chained = chained
        .with(|m| &mut m.state, "new")
        .with(
            |m| &mut m.user,
            Reference::default().with(|m| &mut m.name, "n"),
        )
        .with(|m| &mut m.timeout_seconds, 5)
        .with(|m| &mut m.aliased, vec![Reference::default()]);
    assert_eq!(
        chained.to_json().unwrap(),
        r#"{"id":"i","state":"new","timeoutSeconds":5,"user":{"name":"n"},"aliased":[{}]}"#
    );
}

#[cfg(feature = "setters")]
#[test]
fn the_feature_setters_adds_a_setter_for_each_property() {
    let model = Reference::default()
        .with_name("n")
        .with_password("p")
        .with_version(3)
        .with_parent(Reference::default());
    assert_eq!(
        model.to_json().unwrap(),
        r#"{"name":"n","password":"p","version":3,"parent":{}}"#
    );
}

#[test]
fn reflection_lists_the_properties_as_the_spec_declares_them() {
    let listed: Vec<(&str, &str, String)> = crate::runtime::Schema::of::<Participant>()
        .properties()
        .map(|p| (p.wire_name(), p.ident(), p.kind().to_string()))
        .collect();
    let expected = [
        ("id", "id", "string"),
        ("startTime", "start_time", "date-time"),
        ("state", "state", "enum"),
        ("held", "held", "boolean"),
        ("timeoutSeconds", "timeout_seconds", "int32"),
        ("wrapupTimeoutMs", "wrapup_timeout_ms", "int64"),
        ("ratio", "ratio", "number"),
        ("mediaRoles", "media_roles", "list of string"),
        ("user", "user", "model Reference"),
        ("attributes", "attributes", "map of string"),
        ("day", "day", "date"),
        ("local", "local", "local-date-time"),
        ("anything", "anything", "any"),
        ("type", "type", "string"),
        ("self", "self_", "model Participant"),
        ("additionalProperties", "additional_properties", "any"),
        ("$ref", "v_ref", "string"),
        (
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn",
            "model Reference",
        ),
        ("extra", "extra_", "string"),
        ("pet", "pet", "union Pet"),
        ("level", "level", "enum of numbers"),
        ("aliased", "aliased", "list of model Reference"),
    ];
    assert_eq!(
        listed,
        expected.map(|(wire_name, ident, kind)| (wire_name, ident, kind.to_owned()))
    );
    let flags = |name: &str| {
        let p = crate::runtime::Schema::of::<Participant>()
            .property(name)
            .unwrap();
        (p.required(), p.read_only(), p.deprecated(), p.write_only())
    };
    assert_eq!(flags("id"), (false, true, false, false));
    assert_eq!(flags("state"), (true, false, false, false));
    assert_eq!(flags("timeoutSeconds"), (false, false, true, false));
    assert_eq!(flags("self"), (true, true, false, false));
    let password = crate::runtime::Schema::of::<Reference>()
        .property("password")
        .unwrap();
    assert!(password.write_only() && password.secret());
    assert!(
        crate::runtime::Schema::of::<Participant>()
            .property("nothing")
            .is_none()
    );
    let Kind::Enum(values) = crate::runtime::Schema::of::<Participant>()
        .property("state")
        .unwrap()
        .kind()
    else {
        panic!("no enum")
    };
    assert_eq!(
        values.iter().collect::<Vec<_>>(),
        ["alerting", "connected", "transfer.conference"]
    );
}

#[test]
fn a_tree_is_walked_without_naming_its_types() {
    fn count(value: View<'_>, names: &mut Vec<&'static str>) {
        match value {
            View::Model(model) => {
                names.push(model.schema().name());
                model
                    .properties()
                    .filter_map(|(_, value)| value)
                    .for_each(|value| count(value, names));
            }
            View::List(list) => list.iter().for_each(|value| count(value, names)),
            View::Map(map) => map.iter().for_each(|(_, value)| count(value, names)),
            _ => {}
        }
    }
    let model: Conversation =
        read(r#"{"participants":[{"user":{}},{"aliased":[{},{}]}],"byName":{"x":{"parent":{}}}}"#);
    let model: &dyn AnyModel = &model;
    let mut names = Vec::new();
    count(View::Model(model.reflect()), &mut names);
    assert_eq!(
        names,
        [
            "Conversation",
            "Participant",
            "Reference",
            "Participant",
            "Reference",
            "Reference",
            "Reference",
            "Reference"
        ]
    );
    assert!(matches!(
        read::<Reference>(r#"{"name":"n"}"#).reflect().get("name"),
        Some(View::Str("n"))
    ));
    assert!(model.reflect().get("nothing").is_none());
}

#[test]
fn debug_prints_what_is_set_and_no_secrets() {
    let model: Participant = read(
        r#"{"id":"i","state":"new","self":{"held":true},"user":{"password":"hunter2","x":1},"type":"t","mediaRoles":["a"],"level":7}"#,
    );
    assert_eq!(
        format!("{model:?}"),
        r#"Participant { id: "i", state: "new", media_roles: ["a"], user: Reference { password: <secret>, extra: {"x": Number(1)} }, type: "t", self_: Participant { held: true }, level: 7 }"#
    );
    assert_eq!(
        format!("{:#?}", Reference::default().with(|m| &mut m.name, "n")),
        "Reference {\n    name: \"n\",\n}"
    );
    assert_eq!(format!("{:?}", Reference::default()), "Reference");
}

#[test]
fn secrets_of_the_wrong_type_are_printed_by_nobody() {
    let text = r#"{"password":{"hunter2":["hunter2"]},"pin":"hunter2","fields":{"user":"u","password":["hunter2"]},"users":[{"password":"hunter2","name":"n"},5],"byName":[{"password":"hunter2"}],"owner":{"password":["hunter2"],"name":"n","zz":1},"pets":{"0":{"type":"thing","password":"hunter2"}},"team":[{"name":"n","parent":[{"password":"hunter2"}]}],"new":{"a":1}}"#;
    let lenient = Account::from_json_lenient(text).unwrap();
    let printed = format!("{lenient:?} {lenient:#?}");
    assert!(!printed.contains("hunter2"), "{printed}");
    // what is no secret is still there to be seen
    for seen in [
        r#""name": String("n")"#,
        r#"zz": Number(1)"#,
        "<Pet>",
        r#""new": Object {"a": Number(1)}"#,
    ] {
        assert!(printed.contains(seen), "{seen} is not in {printed}");
    }
    for aside in &lenient.set_aside {
        assert!(!aside.to_string().contains("hunter2"), "{aside}");
    }
    assert_eq!(json(&lenient.model.to_json().unwrap()), json(text));
    // put there by hand
    let mut model = Account::default();
    model.extra.insert("password", "hunter2");
    assert_eq!(
        format!("{model:?}"),
        r#"Account { extra: {"password": <secret>} }"#
    );
}

#[test]
fn no_error_quotes_a_secret() {
    for (text, message) in [
        (
            r#"{"password":4711}"#,
            "password: expected a string, found a number",
        ),
        (
            r#"{"password":true}"#,
            "password: expected a string, found a boolean",
        ),
        (
            r#"{"pin":"4711"}"#,
            "pin: expected an integer, found a string",
        ),
        (
            r#"{"pin":4711.5}"#,
            "pin: expected an integer from -2147483648 to 2147483647, found a number",
        ),
        (
            r#"{"fields":{"password":4711}}"#,
            "fields.password: expected a string, found a number",
        ),
        (
            r#"{"fields":"4711"}"#,
            "fields: expected an object, found a string",
        ),
        (
            r#"{"since":"4711"}"#,
            r#"since: expected a date-time such as "2026-01-31T12:00:00Z", found a string"#,
        ),
        (
            r#"{"vault":{"name":4711}}"#,
            "vault.name: expected a string, found a number",
        ),
        (
            r#"{"vault":{"parent":[4711]}}"#,
            "vault.parent: expected an object, found a list",
        ),
        (
            r#"{"pets":[{"type":"thing","password":4711}]}"#,
            "pets[0].password: expected a string, found a number",
        ),
    ] {
        let strict = error::<Account>(text);
        assert!(
            strict.starts_with(&format!("{message} at line 1 column ")),
            "{strict}"
        );
        let value = serde_json::from_value::<Account>(json(text)).unwrap_err();
        assert_eq!(value.to_string(), message);
        let lenient = Account::from_json_lenient(text).unwrap();
        assert_eq!(lenient.set_aside[0].to_string(), message);
    }
}

#[test]
fn models_are_send_sync_and_static_and_small() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Conversation>();
    check::<crate::runtime::ModelRef<'static>>();
    check::<crate::runtime::Error>();
    assert_eq!(size_of::<crate::runtime::Extra>(), size_of::<usize>());
    assert_eq!(
        size_of::<Option<crate::runtime::Open<State>>>(),
        2 * size_of::<usize>()
    );
}
