//! Every operation of `erased` on fields of every type, size and alignment; small enough for Miri and Valgrind.

use super::read;
use super::samples::*;
use crate::runtime::{AnyModel, Model, ModelMut};

const FULL: &str = r#"{"id":"i","startTime":"2026-01-31T12:00:00.500Z","state":"new","held":true,"timeoutSeconds":-5,"wrapupTimeoutMs":7,"ratio":2.5,"mediaRoles":["a","b"],"user":{"name":"n","parent":{"version":1}},"attributes":{"k":"v"},"day":"2026-01-31","local":"2026-01-31T12:00:00","anything":[1,"x"],"type":"t","self":{"held":false},"additionalProperties":{"a":"b"},"$ref":"r","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{},"extra":"e","pet":{"name":"p","type":"thing"},"level":7,"aliased":[{"name":"q"}],"unknown":{"x":[null]}}"#;

#[test]
fn every_field_is_read_where_it_is_written() {
    let model: Participant = read(FULL);
    assert!(
        model
            .reflect()
            .properties()
            .all(|(_, value)| value.is_some())
    );
    assert_eq!(model.id.as_deref(), Some("i"));
    assert_eq!(
        model.state.as_ref().map(|state| state.as_str()),
        Some("new")
    );
    assert_eq!(
        (model.held, model.timeout_seconds, model.wrapup_timeout_ms),
        (Some(true), Some(-5), Some(7))
    );
    assert_eq!(
        model.aliased.as_ref().unwrap()[0].name.as_deref(),
        Some("q")
    );
    assert_eq!(model.to_json().unwrap(), FULL);
    for (property, value) in model.reflect().properties() {
        assert!(model.reflect().get(property.wire_name()) == value);
    }
}

#[test]
fn clone_equality_and_debug_reach_every_field() {
    let model: Participant = read(FULL);
    let copy = model.clone();
    assert_eq!(copy, model);
    assert_eq!(format!("{copy:?}"), format!("{model:?}"));
    drop(model);
    for property in crate::runtime::Schema::of::<Participant>().properties() {
        let mut other = copy.clone();
        ModelMut::of(&mut other).clear(property.index());
        assert_ne!(other, copy, "{}", property.wire_name());
        assert!(other.reflect().value(property.index()).is_none());
        // Filling it again leaves nothing of the clearing behind.
        let again: Participant = read(other.to_json().unwrap());
        assert_eq!(again, other);
    }
}

#[test]
fn filling_twice_frees_the_first_value() {
    let twice = format!("{},{}", &FULL[..FULL.len() - 1], &FULL[1..]);
    assert_eq!(read::<Participant>(twice), read(FULL));
}

#[test]
fn a_failed_read_frees_what_it_had_read() {
    for (index, _) in FULL.match_indices([',', '}', ']', '"']) {
        assert!(Participant::from_json(&FULL[..index]).is_err());
    }
}

#[test]
fn models_move_with_their_values() {
    let mut models = vec![read::<Participant>(FULL)];
    for _ in 0..4 {
        models.push(models[0].clone());
    }
    let boxed = Box::new(models.remove(2));
    assert!(models.iter().all(|model| *model == *boxed));
    assert_eq!(ModelMut::of(&mut models[0]).as_ref(), boxed.reflect());
    assert!(
        std::thread::spawn(move || *boxed == read(FULL))
            .join()
            .unwrap()
    );
}

#[test]
fn extra_is_reached_in_every_model() {
    let mut model: EmptyModel = read(r#"{"a":1}"#);
    ModelMut::of(&mut model).extra().insert("b", 2);
    assert_eq!(model.to_json().unwrap(), r#"{"a":1,"b":2}"#);
    assert_eq!(AnyModel::extra(&model), &model.extra);
    let mut model: Participant = read(FULL);
    ModelMut::of(&mut model).extra().clear();
    assert!(model.extra.is_empty());
}
