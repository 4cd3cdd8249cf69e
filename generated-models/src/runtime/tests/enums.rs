use std::collections::{BTreeSet, HashMap};

use super::read;
use super::samples::Participant;
use super::samples::participant::{Level, State};
use crate::runtime::{Enum, Model, Open, OpenExt};

#[test]
fn an_unknown_value_is_kept_as_text_and_written_back() {
    let text = r#"{"state":"brand.new \"x\""}"#;
    let model: Participant = read(text);
    let state = model.state.clone().unwrap();
    assert!(!state.is_known());
    assert_eq!(state.as_str(), "brand.new \"x\"");
    assert_eq!(state.to_string(), "brand.new \"x\"");
    assert_eq!(state, "brand.new \"x\"");
    assert_eq!(state, Open::from("brand.new \"x\""));
    assert_eq!(model.to_json().unwrap(), text);
    assert_eq!(model.clone(), model);
}

#[test]
fn a_known_text_is_always_known() {
    assert_eq!(State::values().len(), State::TEXTS.len());
    for (value, text) in State::values().zip(State::TEXTS) {
        let made: [Open<State>; 5] = [
            (*text).into(),
            String::from(*text).into(),
            text.parse().unwrap(),
            serde_json::from_value((*text).into()).unwrap(),
            read::<Participant>(format!(r#"{{"state":"{text}"}}"#))
                .state
                .unwrap(),
        ];
        for open in made {
            assert_eq!(open.known(), Some(value));
            assert_eq!(open, value);
            assert_eq!(open.as_str(), value.as_str());
        }
    }
    assert_eq!(
        Open::<State>::values().collect::<Vec<_>>(),
        [State::Alerting, State::Connected, State::TransferConference]
    );
}

#[test]
fn open_enums_compare_hash_and_sort_as_text() {
    let map: HashMap<Open<State>, i32> = [("alerting".into(), 1), ("new".into(), 2)].into();
    assert_eq!(
        (map.get("alerting"), map.get("new"), map.get("x")),
        (Some(&1), Some(&2), None)
    );
    let sorted: BTreeSet<Open<State>> =
        ["new", "connected", "a", "alerting"].map(Open::from).into();
    assert_eq!(
        sorted.iter().map(Open::as_str).collect::<Vec<_>>(),
        ["a", "alerting", "connected", "new"]
    );
    assert_eq!(
        format!(
            "{:>8}|{:?}",
            Open::<State>::from("new"),
            Open::from(State::Connected)
        ),
        "     new|\"connected\""
    );
}

#[test]
fn enums_of_numbers_read_and_write_numbers() {
    for (text, known) in [
        ("1", Some(Level::V1)),
        ("1.5", Some(Level::V15)),
        ("-1", Some(Level::Minus1)),
        ("7", None),
        ("2.25", None),
        ("18446744073709551615", None),
    ] {
        let document = format!(r#"{{"level":{text}}}"#);
        let model: Participant = read(&document);
        let level = model.level.clone().unwrap();
        assert_eq!((level.known(), level.as_str()), (known, text));
        assert_eq!(model.to_json().unwrap(), document);
    }
    assert_eq!(
        read::<Participant>(r#"{"level":1.0}"#).level.unwrap(),
        Level::V1
    );
    let text = Participant::default()
        .with(|m| &mut m.level, "none")
        .to_json()
        .unwrap();
    assert_eq!(text, r#"{"level":"none"}"#);
}

#[test]
fn optional_values_are_compared_and_matched_in_short() {
    let model: Participant = read(r#"{"state":"alerting","level":1.5}"#);
    assert!(model.state.is(State::Alerting) && !model.state.is(State::Connected));
    assert_eq!(model.state.known(), Some(State::Alerting));
    assert!(model.level.is(Level::V15));

    // neither an absent value nor one that the spec does not list is any of those that it lists
    for text in ["{}", r#"{"state":null}"#, r#"{"state":"brand.new"}"#] {
        let model: Participant = read(text);
        assert!(
            State::values().all(|state| !model.state.is(state)),
            "{text}"
        );
        assert_eq!(model.state.known(), None, "{text}");
    }

    // elements of lists, and values behind further structs
    let list: Vec<Open<State>> = vec!["new".into(), State::Connected.into()];
    assert!(list[1].is(State::Connected) && !list[0].is(State::Connected));
    assert!(list.last().is(State::Connected) && !list.first().is(State::Connected));
    assert!(list.iter().any(|state| state.is(State::Connected)));
    assert_eq!(list.get(7).known(), None);
    let nullable: Vec<Option<Open<State>>> = vec![None, Some(State::Alerting.into())];
    assert!(nullable[1].is(State::Alerting) && !nullable[0].is(State::Alerting));
    let outer: Participant = read(r#"{"self":{"state":"connected"}}"#);
    assert!(
        outer
            .self_
            .is_some_and(|inner| inner.state.is(State::Connected))
    );
}
